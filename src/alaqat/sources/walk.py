"""The files of a folder, in the order of their paths, each once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from alaqat.errors import SourceError

__all__ = ["walk"]


def walk(
    root: Path, note: Callable[[str], None], _above: frozenset[tuple[int, int]] = frozenset()
) -> Iterator[Path | SourceError]:
    """Every visible file below `root`. Links to folders are followed, but not back into a folder that is being read.

    A link that leads nowhere and a folder that may not be read are errors in the stream.
    """
    try:
        status = root.stat()
        names = sorted(name for name in os.listdir(root) if not name.startswith("."))
    except OSError as error:
        yield SourceError(f"the folder cannot be read ({error.strerror})", path=str(root), mend="check its permissions")
        return
    here = (status.st_dev, status.st_ino)
    if here in _above:
        note(f"{root}: left out, it links back to a folder that is being read")
        return
    for name in names:
        path = root / name
        if path.is_dir():
            yield from walk(path, note, _above | {here})
        elif path.is_file():
            yield path
        elif path.is_symlink():
            yield SourceError("the link leads nowhere", path=str(path), mend="restore its target or delete it")
        elif not path.exists():
            yield SourceError("the file has gone since the folder was listed", path=str(path), mend="run it again")
        else:
            note(f"{path}: left out, it is no plain file")
