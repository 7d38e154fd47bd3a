"""The list of what may be asked: questions and projections, each with its help and the defaults of its parameters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from alaqat.commands.terminal import say, say_json, table

__all__ = ["say_listing"]


def say_listing(found: Iterable[tuple[str, str, Mapping[str, object]]], name: str, told: str, *, as_json: bool) -> None:
    """Prints (name, help, defaults) as JSON, or as a table whose first columns are headed `name` and `told`."""
    if as_json:
        say_json([{"name": n, "help": text, "params": dict(defaults)} for n, text, defaults in found])
        return
    rows = [[n, text, " ".join(f"{k}={v}" for k, v in defaults.items())] for n, text, defaults in found]
    for line in table([name, told, "parameters"], rows, widest=90):
        say(line)
