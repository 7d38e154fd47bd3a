"""Weights of a learned model, as a TOML file of tables holds them: {table: {name: change of log-odds}}."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from alaqat.cache import read_toml
from alaqat.errors import OntologyError

__all__ = ["read_weights"]


@cache
def read_weights(file: Path, tables: tuple[str, ...], made_by: str) -> dict[str, dict[str, float]]:
    """The tables of a file, read once; `made_by` is the script that writes it.

    Raises:
        OntologyError: a table is missing, or holds what is no number.
    """
    data: dict[str, Any] = read_toml(file)
    for name in tables:
        values = data.get(name)
        if not isinstance(values, dict) or not all(isinstance(v, int | float) for v in values.values()):
            raise OntologyError(
                "not a table of numbers", file=str(file), term=name, mend=f"write it with {made_by} --write"
            )
    return {name: {k: float(v) for k, v in data[name].items()} for name in tables}
