"""The edge to the store: a query in, plain strings out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

__all__ = ["Store", "batches", "table", "values"]


class Store(Protocol):
    """Whatever answers SPARQL: `query` returns solutions with `variables`, each row indexed by position.

    The default graph is the union of all graphs.
    """

    def query(self, text: str, /) -> Any:
        """The solutions of a SELECT."""


def table(store: Store, text: str) -> tuple[tuple[str, ...], list[tuple[str | None, ...]]]:
    """(columns, rows) of a SELECT: IRIs and literals as plain strings, unbound as None.

    Accepts the engine's solutions (`variables`) and any result with `columns` and tuple rows.
    """
    found = store.query(text)
    columns = _columns(found)
    width = range(len(columns))
    return columns, [tuple(_plain(row[i]) for i in width) for row in found]


def _columns(found: Any) -> tuple[str, ...]:
    names = found.variables if hasattr(found, "variables") else found.columns
    return tuple(str(getattr(name, "value", name)).lstrip("?") for name in names)


def _plain(term: Any) -> str | None:
    if term is None:
        return None
    return str(getattr(term, "value", term))


def values(iris: Iterable[str]) -> str:
    """The inside of a `VALUES ?x { ... }`; what is no IRI is left out, so that no text can break the query.

    >>> values(["https://a.example/1", "not one> } #"])
    '<https://a.example/1>'
    """
    return " ".join(f"<{iri}>" for iri in iris if ":" in iri and not set(iri) & set('<>"{}|^`\\ \n\r\t'))


def batches(items: Sequence[str], size: int = 2000) -> Iterator[Sequence[str]]:
    """The items in runs of `size`, in order."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
