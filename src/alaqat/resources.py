"""Finds `ontology/` and `graph/`: inside an installed wheel, or beside `src/` in a checkout; user folders lie on top.

>>> folder("ontology").name
'ontology'
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from alaqat.errors import AlaqatError

__all__ = ["PACKAGE", "directly_in", "files", "folder"]

PACKAGE = Path(__file__).resolve().parent  # where the package lies; a compiled module lies elsewhere


def folder(room: str) -> Path:
    """The shipped folder `room` ("ontology" or "graph")."""
    for place in (PACKAGE / "_data" / room, PACKAGE.parent.parent / room):
        if place.is_dir():
            return place
    raise AlaqatError(f"the shipped folder {room}/ is missing", where=str(PACKAGE), mend="reinstall alaqat")


def files(room: str, pattern: str, overlays: Sequence[Path] = ()) -> dict[str, Path]:
    """{name relative to the room: path} of the files that match, the user's laid over the shipped ones.

    A user's file with the name of a shipped one replaces it; any other is added. The order is by name.
    """
    found: dict[str, Path] = {}
    for root in (folder(room), *overlays):
        if not root.is_dir():
            raise AlaqatError("no such folder", where=str(root), mend=f"give --{room} a folder of files")
        for path in sorted(root.rglob(pattern)):
            found[path.relative_to(root).as_posix()] = path
    return dict(sorted(found.items()))


def directly_in(room: str, name: str, suffix: str, overlays: Sequence[Path] = ()) -> dict[str, Path]:
    """{file name without suffix: path} of the files that stand directly in the folder `name` of a room.

    >>> sorted(directly_in("graph", "projections", ".rq"))[:2]
    ['actor-topic', 'actors']
    """
    found = {}
    for relative, path in files(room, f"*{suffix}", overlays).items():
        parent, _, file = relative.rpartition("/")
        if parent == name:
            found[file.removesuffix(suffix)] = path
    return found
