"""What took long to make of shipped files, kept in the user's cache folder under a digest; delete it at any time."""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

__all__ = ["kept", "read_toml"]

_KEPT = 8  # of one kind; those of other releases and of overlays stay
_T = TypeVar("_T")


def kept(kind: str, digest: str, make: Callable[[], _T]) -> _T:
    """What `make()` returns, from the cache where it was made of the same before. A cache that is broken, or cannot be
    written, only costs the time to make it."""
    path = _folder() / f"{kind}-{digest}.pickle"
    try:
        name, value = pickle.loads(path.read_bytes())
        if name == digest:
            found: _T = value
            return found
    except Exception:  # no cache, a broken one, or one of another version
        pass
    made = make()
    _save(path, (digest, made), f"{kind}-{'?' * len(digest)}.pickle")
    return made


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file; large ones take tens of milliseconds to parse.

    >>> from alaqat.resources import PACKAGE
    >>> sorted(read_toml(PACKAGE / "extract" / "patterns" / "ar.toml"))
    ['frame']

    Raises:
        OSError: the file cannot be read.
        tomllib.TOMLDecodeError: it is not TOML; says where.
    """
    data = path.read_bytes()

    def parse() -> dict[str, Any]:
        import tomllib

        return tomllib.loads(data.decode("utf-8"))

    return kept(path.stem, hashlib.sha256(data).hexdigest()[:12], parse)


def _folder() -> Path:
    given = os.environ.get("ALAQAT_CACHE")
    if given:
        return Path(given)
    import platformdirs

    return Path(platformdirs.user_cache_dir("alaqat", appauthor=False))


def _save(path: Path, value: Any, alike: str) -> None:
    """Writes a cache file; of the files `alike` the latest stay."""
    import tempfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as f:
            f.write(pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL))
        os.replace(f.name, path)
        found = sorted(path.parent.glob(alike), key=lambda each: each.stat().st_mtime)
        for old in found[:-_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        pass
