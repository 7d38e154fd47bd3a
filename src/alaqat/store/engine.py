"""The embedded engine: opening, one transaction, look-ups. Every foreign error becomes a StoreError here.

A store is a folder: `alaqat.json` (its format), `lock`, and `db/` with the engine's own files.

Many new lines go in by the engine's bulk way, which takes a third of the time of a transaction. It is all or nothing
too, but it cannot remove. So a change that also removes takes two steps, and a mark goes in with the first and out
with the second: where it is found, the process was killed between them (see `Engine.interrupted`).
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from alaqat.errors import StoreError
from alaqat.vocab import BASE, DIP, PREFIXES

try:
    import fcntl
except ImportError:  # not on Windows: there the engine's own lock must do
    fcntl = None  # type: ignore[assignment]

__all__ = ["FORMAT", "Engine", "line_of"]

FORMAT = 1
_LINE = re.compile(r"(.*) (<[^<> ]*>) \.", re.DOTALL)
_PENDING = BASE + "graph/pending"
_MARK = f"<{_PENDING}> <{PREFIXES['rdf']}type> <{DIP.ExtractionRun}> <{_PENDING}> ."
_BULK = 4000  # lines; fewer go in faster by a transaction, since the bulk way makes new files each time


def line_of(quad: ox.Quad) -> str:
    """The N-Quads line of a quad, as `alaqat.rdf` writes it."""
    return f"{quad} ."


def translate(error: Exception, path: str) -> StoreError:
    """The StoreError that says what, where, and how to mend it."""
    text = str(error)
    low = text.lower()
    if "lock" in low and ("unavailable" in low or "held" in low or "no locks" in low):
        return StoreError("held by another process", path=path, mend="close the other one, or wait for it")
    if isinstance(error, PermissionError) or "permission denied" in low or "read-only" in low:
        return StoreError("this folder cannot be written", path=path, mend="open it read-only, or copy it elsewhere")
    if "no space" in low or "quota" in low:
        return StoreError("the disk is full", path=path, mend="make room and run again: nothing is half written")
    return StoreError(f"the engine failed: {text}", path=path, mend="check the disk, or make a new store")


class Engine:
    """One open store. `path` None keeps everything in memory."""

    def __init__(self, path: Path | None, *, read_only: bool, create: bool) -> None:
        self.path, self.read_only = path, read_only
        self._lock: Any = None
        self.where = str(path) if path else "the store in memory"
        if path is None:
            self.db = ox.Store()
            return
        try:
            self._prepare(path, create and not read_only)
            self._take_lock(path)
            db = path / "db"
            self.db = ox.Store.read_only(str(db)) if read_only else ox.Store(str(db))
            if not read_only:
                for log in db.glob("LOG.old.*"):  # the engine's diary: it would keep one of each opening, 140 kB each
                    log.unlink(missing_ok=True)
        except (OSError, ValueError) as e:
            self.close()
            raise translate(e, self.where) from e
        except StoreError:
            self.close()
            raise

    def _prepare(self, path: Path, create: bool) -> None:
        mark = path / "alaqat.json"
        if mark.is_file():
            try:
                found = json.loads(mark.read_text(encoding="utf-8"))["format"]
            except (ValueError, KeyError, TypeError) as e:
                raise StoreError("alaqat.json is damaged", path=self.where, mend="make a new store") from e
            if not isinstance(found, int) or found > FORMAT:
                what = f"made by a newer alaqat (store format {found}, this one knows {FORMAT})"
                raise StoreError(what, path=self.where, mend="upgrade alaqat, or add the articles to a new store")
            if not self.read_only and not os.access(path, os.W_OK):
                raise PermissionError(f"permission denied: {path}")
            return
        new = path / "alaqat.json.new"
        if path.exists() and (not path.is_dir() or any(found != new for found in path.iterdir())):
            raise StoreError("not an alaqat store", path=self.where, mend="give a new or empty folder")
        if not create:
            raise StoreError("there is no store here", path=self.where, mend="add articles to make one")
        path.mkdir(parents=True, exist_ok=True)
        new.write_text(json.dumps({"format": FORMAT}) + "\n", encoding="utf-8")
        new.replace(mark)  # never half a file, whenever we are killed

    def _take_lock(self, path: Path) -> None:
        """Shared for readers, alone for a writer: the engine itself does not keep a reader from a writer's files."""
        if fcntl is None:
            return
        try:
            self._lock = open(path / "lock", "rb" if self.read_only else "ab")  # noqa: SIM115
        except FileNotFoundError:
            return
        try:
            fcntl.flock(self._lock, (fcntl.LOCK_SH if self.read_only else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError as e:
            raise StoreError(
                "held by another process", path=self.where, mend="close the other one, or wait for it"
            ) from e

    def close(self) -> None:
        """Gives the files and the lock back."""
        if hasattr(self, "db"):
            if self.path is not None and not self.read_only:
                with contextlib.suppress(OSError):
                    self.db.flush()
            del self.db
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def change(self, drop: Iterable[str], remove: Iterable[str], add: Iterable[str], fresh: Sequence[str] = ()) -> None:
        """Drops graphs, then removes lines, then adds lines: all or nothing.

        `fresh` are lines to add that are in no dropped graph and mean no quad of `remove`. Where they are many, a kill
        may leave them in with nothing dropped, removed or added yet: `interrupted` then says so.

        Raises:
            StoreError: the store is read-only, or the disk fails.
        """
        self._writable()
        steps = [f"DROP SILENT GRAPH <{graph}>" for graph in drop]
        removed, added = list(remove), list(add)
        if removed:
            steps.append(f"DELETE DATA {{ {_blocks(removed)} }}")
        bulk = len(fresh) >= _BULK
        if not bulk:
            added += fresh
        if added:
            steps.append(f"INSERT DATA {{ {_blocks(added)} }}")
        if bulk and steps:
            steps.append(f"DROP SILENT GRAPH <{_PENDING}>")
        try:
            if bulk:
                self._bulk([*fresh, _MARK] if steps else fresh)
            if steps:
                self.db.update(" ;\n".join(steps))
        except KeyboardInterrupt:
            if steps and self.interrupted:  # the first step is done: do the second before stopping
                self.db.update(" ;\n".join(steps))
            raise
        except OSError as e:
            raise translate(e, self.where) from e

    def _bulk(self, lines: Sequence[str]) -> None:
        # one piece, so that the engine takes it in at once
        self.db.bulk_load("\n".join(lines).encode(), ox.RdfFormat.N_QUADS)

    def replace(self, graph: str, lines: Sequence[str]) -> None:
        """Puts other lines into a graph, and ends an interrupted change; a kill meanwhile leaves it interrupted.

        Raises:
            StoreError: the store is read-only, or the disk fails.
        """
        self._writable()
        try:
            self.db.update(f"DROP SILENT GRAPH <{graph}> ; INSERT DATA {{ {_blocks([_MARK])} }}")
            if len(lines) >= _BULK:
                self._bulk(lines)
            else:
                self.db.load("\n".join(lines).encode(), ox.RdfFormat.N_QUADS)
            self.db.update(f"DROP SILENT GRAPH <{_PENDING}>")
        except OSError as e:
            raise translate(e, self.where) from e

    @property
    def interrupted(self) -> bool:
        """Whether a process was killed in a change: articles are whole, but lines that should be gone may be left."""
        return next(self.quads(None, None, None, _PENDING), None) is not None

    def load(self, nquads: bytes) -> None:
        """Adds N-Quads, all or nothing; a SyntaxError of the engine goes through."""
        self._writable()
        try:
            self.db.load(nquads, ox.RdfFormat.N_QUADS)
        except OSError as e:
            raise translate(e, self.where) from e

    def extend(self, quads: Iterable[ox.Quad]) -> None:
        """Adds many quads fast; a crash may leave a part of them."""
        self._writable()
        try:
            self.db.bulk_extend(quads)
        except OSError as e:
            raise translate(e, self.where) from e

    def _writable(self) -> None:
        if self.read_only:
            raise StoreError("opened read-only", path=self.where, mend="open it for writing")

    def quads(
        self, subject: str | None, predicate: str | None, value: Any = None, graph: str | None = None
    ) -> Iterator[ox.Quad]:
        """The quads of a pattern; `value` is an IRI string or an engine's term."""
        return self.db.quads_for_pattern(
            ox.NamedNode(subject) if subject else None,
            ox.NamedNode(predicate) if predicate else None,
            ox.NamedNode(value) if isinstance(value, str) else value,
            ox.NamedNode(graph) if graph else None,
        )

    def one(self, subject: str, predicate: str, graph: str | None = None) -> str | None:
        """The first value of a property, as a string."""
        found: Any = next(self.quads(subject, predicate, None, graph), None)
        return found.object.value if found is not None else None


def _blocks(lines: Iterable[str]) -> str:
    """N-Quads lines as SPARQL quad data."""
    graphs: dict[str, list[str]] = {}
    for line in lines:
        found = _LINE.fullmatch(line)
        if found is None:
            raise ValueError(f"not an N-Quads line: {line[:200]}")
        graphs.setdefault(found[2], []).append(found[1] + " .")
    return "\n".join(f"GRAPH {graph} {{\n" + "\n".join(triples) + "\n}" for graph, triples in graphs.items())
