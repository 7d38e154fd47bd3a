"""The error tree. Every message says what, where, and how to mend it.

AlaqatError
├ SourceError       path, line
├ OntologyError     file, term
├ ShapeError        report
├ QueryError        query, line
├ ProjectionError   missing
├ StoreError        path
└ UnknownName       name, known (nearest first)
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

__all__ = [
    "AlaqatError",
    "OntologyError",
    "ProjectionError",
    "QueryError",
    "ShapeError",
    "SourceError",
    "StoreError",
    "UnknownName",
]


class AlaqatError(Exception):
    """What went wrong, where, and how to mend it.

    >>> print(AlaqatError("the file is empty", where="a.txt", mend="give it a text"))
    a.txt: the file is empty; give it a text
    """

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        self.what, self.where, self.mend = what, where, mend
        super().__init__(what)

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head}; {self.mend}" if self.mend else head


class SourceError(AlaqatError):
    """An input that cannot be read. `path` is the file, `line` its 1-based line where known."""

    def __init__(self, what: str, *, path: str, line: int | None = None, mend: str = "") -> None:
        self.path, self.line = path, line
        super().__init__(what, where=path if line is None else f"{path}:{line}", mend=mend)


class OntologyError(AlaqatError):
    """A Turtle file or pattern file that says something wrong. `term` is the IRI or word at fault."""

    def __init__(self, what: str, *, file: str = "", term: str = "", mend: str = "") -> None:
        self.file, self.term = file, term
        super().__init__(what, where=" ".join(x for x in (file, term) if x), mend=mend)


class ShapeError(AlaqatError):
    """Quads that break the SHACL shapes. `report` holds one line a violation."""

    def __init__(self, what: str, *, report: tuple[str, ...] = (), where: str = "", mend: str = "") -> None:
        self.report = report
        super().__init__(what, where=where, mend=mend)


class QueryError(AlaqatError):
    """A query that cannot be run. `query` is its name, `line` the 1-based line where known."""

    def __init__(self, what: str, *, query: str = "", line: int | None = None, mend: str = "") -> None:
        self.query, self.line = query, line
        super().__init__(what, where=query if line is None else f"{query}:{line}", mend=mend)


class ProjectionError(AlaqatError):
    """A projection whose SELECT lacks columns. `missing` names them."""

    def __init__(self, what: str, *, missing: tuple[str, ...] = (), where: str = "", mend: str = "") -> None:
        self.missing = missing
        super().__init__(what, where=where, mend=mend)


class StoreError(AlaqatError):
    """A store that is locked, too new, unreachable or read-only. `path` is its folder."""

    def __init__(self, what: str, *, path: str = "", mend: str = "") -> None:
        self.path = path
        super().__init__(what, where=path, mend=mend)


class UnknownName(AlaqatError):
    """A name that is not known. `known` lists the known names, nearest first."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        names = sorted(known)
        near = difflib.get_close_matches(name, names, n=max(1, len(names)), cutoff=0.5)
        self.name = name
        self.known = tuple(near + [n for n in names if n not in near])
        shown = ", ".join(self.known[:8]) + (" ..." if len(self.known) > 8 else "")
        super().__init__(f"no {kind} is called {name!r}", mend=f"known: {shown}" if shown else "none are known")
