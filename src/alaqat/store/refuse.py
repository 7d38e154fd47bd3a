"""Refuses queries that would open a connection or change the store, by reading the query's words.

The engine's grammar needs no space between words (`SERVICE:x{}` is a service clause), so a word or prefix that ends in
"service" is refused too. Words inside strings, comments and IRIs are free.
"""

from __future__ import annotations

from alaqat.errors import QueryError
from alaqat.sparql import tokens
from alaqat.vocab import BASE

__all__ = ["refuse_network"]

_CHANGES = frozenset({"load", "insert", "delete", "clear", "drop", "create", "add", "move", "copy"})
_NETWORK = "allow it if you trust the query"


def refuse_network(query: str, *, name: str = "") -> None:
    """Raises unless the query stays in the store.

    >>> refuse_network('SELECT * { ?s ?p "SERVICE <http://x>" } # SERVICE')
    >>> refuse_network("SELECT * { SERVICE <http://x> { ?s ?p ?o } }")
    Traceback (most recent call last):
    alaqat.errors.QueryError: SERVICE would open a connection to another machine; allow it if you trust the query

    Raises:
        QueryError: SERVICE, LOAD or another update, or FROM an address that is not a graph of ours.
    """
    source = ""
    for text, kind, line in tokens(query):
        word = text.lower()
        if kind == "word":
            if word.endswith("service"):
                raise _error("SERVICE would open a connection to another machine", name, line, _NETWORK)
            if source == "" and word in _CHANGES:
                raise _error(f"{text.upper()} changes the store", name, line, "ask with SELECT, ASK or CONSTRUCT")
        if kind == "name" and word.partition(":")[0].endswith("service"):
            raise _error(f"{text} may be read as a SERVICE clause", name, line, "give the prefix another name")
        if kind == "iri" and source in ("from", "named") and not text.startswith(f"<{BASE}"):
            raise _error(f"FROM {text} is no graph of this store", name, line, "leave FROM out, or use GRAPH")
        if kind == "other" and text.isspace():
            continue
        if kind != "comment":
            source = word if kind == "word" else "other"


def _error(what: str, name: str, line: int, mend: str) -> QueryError:
    return QueryError(what, query=name, line=line if name else None, mend=mend)
