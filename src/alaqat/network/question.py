"""The query of a projection with its parameters filled in.

A line that ends in `# only if name` is left out while the parameter is empty: a filter that is not asked for should
cost nothing. The rest of a `.rq` file is read by `alaqat.sparql`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from alaqat import sparql
from alaqat.errors import ProjectionError, UnknownName
from alaqat.rdf import literal

__all__ = ["Question", "read_question"]

_ONLY = re.compile(r"#\s*only if (\w+)\s*$")

Value = str | int | float


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A query with named parameters and their defaults."""

    name: str
    help: str
    text: str
    defaults: Mapping[str, Value]
    directed: bool = True

    def given(self, params: Mapping[str, Value | None]) -> dict[str, Value]:
        """The value of every parameter: what is given, None taking the default.

        Raises UnknownName for a parameter that is not there, ProjectionError for one that is not a number.
        """
        for name in params:
            if name not in self.defaults:
                raise UnknownName(f"parameter of {self.name}", name, self.defaults)
        return {k: _cast(self, k, v, params.get(k)) for k, v in self.defaults.items()}

    def bind(self, params: Mapping[str, Value | None]) -> str:
        """The query with every `$name` filled in; None takes the default.

        >>> q = Question(name="q", help="", text='SELECT * { FILTER(?x >= $n) } # $n', defaults={"n": 1})
        >>> q.bind({"n": 2})
        'SELECT * { FILTER(?x >= 2) } # $n'
        """
        given = self.given(params)

        lines = "\n".join(line for line in self.text.splitlines() if _wanted(line, given))
        return sparql.fill(lines, {name: _term(value) for name, value in given.items()})


def read_question(path: Path) -> Question:
    """Read a `.rq` file. Raises QueryError for one that cannot be read."""
    found = sparql.read(path)
    defaults = {name: _default(value, found.types[name]) for name, value in found.params.items()}
    return Question(name=found.name, help=found.help, text=found.text, defaults=defaults, directed=found.directed)


def _wanted(line: str, given: Mapping[str, Value]) -> bool:
    match = _ONLY.search(line)
    return match is None or given.get(match.group(1), "") != ""


def _default(written: str, kind: str) -> Value:
    return int(written) if kind == "int" else float(written) if kind == "number" else written


def _cast(question: Question, name: str, default: Value, value: Value | None) -> Value:
    if value is None:
        return default
    if isinstance(default, str):
        return str(value)
    try:
        number = float(value)
    except ValueError:
        number = float("nan")
    if number != number or number in (float("inf"), float("-inf")):
        raise ProjectionError(f"{name}={value!r} is not a number", where=question.name, mend=f"give {name} a number")
    return int(number) if number.is_integer() else number


def _term(value: Value) -> str:
    return literal(value) if isinstance(value, str) else f"{value:f}" if isinstance(value, float) else str(value)
