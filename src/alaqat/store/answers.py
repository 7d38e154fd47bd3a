"""What a query gives back, in plain Python, with the RDF terms at hand."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pyoxigraph as ox

__all__ = ["Rows", "plain"]

_XSD = "http://www.w3.org/2001/XMLSchema#"
_INTEGERS = frozenset(
    _XSD + x for x in ("integer", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger")
)
_NUMBERS = frozenset(_XSD + x for x in ("decimal", "double", "float"))

Plain = str | int | float | bool | None


def plain(term: Any) -> Plain:
    """An RDF term as a Python value: IRIs, dates and strings as str, numbers and booleans as such.

    >>> plain(ox.Literal("2.5", datatype=ox.NamedNode(_XSD + "decimal")))
    2.5
    """
    if term is None:
        return None
    if isinstance(term, ox.Literal):
        kind = term.datatype.value
        with contextlib.suppress(ValueError):
            if kind in _INTEGERS:
                return int(term.value)
            if kind in _NUMBERS:
                return float(term.value)
        if kind == _XSD + "boolean":
            return term.value in ("true", "1")
        return term.value
    if isinstance(term, (ox.NamedNode, ox.BlankNode)):
        return term.value
    return str(term)


@dataclass(frozen=True, slots=True)
class Rows(Sequence[tuple[Plain, ...]]):
    """The rows of a SELECT. Indexing and iterating give tuples of plain values; `terms` holds the engine's terms."""

    variables: tuple[str, ...]
    terms: tuple[tuple[Any, ...], ...]

    def __len__(self) -> int:
        return len(self.terms)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self._row(r) for r in self.terms[index]]
        return self._row(self.terms[index])

    def __iter__(self) -> Iterator[tuple[Plain, ...]]:
        return map(self._row, self.terms)

    @staticmethod
    def _row(row: tuple[Any, ...]) -> tuple[Plain, ...]:
        return tuple(plain(x) for x in row)

    def dicts(self) -> list[dict[str, Plain]]:
        """The rows as dicts by variable name."""
        return [dict(zip(self.variables, row, strict=True)) for row in self]

    def n3(self) -> list[tuple[str | None, ...]]:
        """The rows as N-Triples terms, None where unbound."""
        return [tuple(None if x is None else str(x) for x in row) for row in self.terms]
