"""Reading as machine code: `text/`, `extract/` and the lexicon, where `make compile` made it from just these sources.

The Python files are the only source. What is made of them lies in `_compiled/` under a digest of their contents, and a
module is taken from there only while every one of them is as it was then: whoever edits a file runs what it says. Both
ways give the same extraction. `ALAQAT_COMPILED=0` reads with the Python files in any case.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import EXTENSION_SUFFIXES, ExtensionFileLoader, ModuleSpec
from importlib.util import module_from_spec
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

__all__ = ["GROUP", "assumed", "compiled", "in_python", "is_compiled", "library", "prefer_compiled"]

_HERE = Path(__file__).resolve().parent
GROUP = "alaqat"  # mypyc calls the module that holds the others so, with "__mypyc" behind it
_ROOMS = ("text", "extract")
_BESIDE = ("lexicon", "minting", "model", "phrasebook")
# These stay Python: packages, and the two modules whose calls `benchmarks.stages` measures.
_PLAIN = frozenset(("__init__", "extractor", "fields"))
# Compiled code takes for granted what these declare.
_ASSUMED = ("cache", "errors", "lexicon_rooms", "lexicon_words", "resources", "schemes", "vocab")
_LIKE = tuple(f"alaqat.{name}." for name in _ROOMS) + tuple(f"alaqat.{name}" for name in _BESIDE)


def compiled(package: Path = _HERE) -> list[Path]:
    """The sources that are compiled, in order.

    >>> [path.name for path in compiled()][-2:]
    ['tokens.py', 'when.py']
    """
    within = sorted(path for room in _ROOMS for path in (package / room).glob("*.py") if path.stem not in _PLAIN)
    return [*(package / f"{name}.py" for name in _BESIDE), *within]


def assumed(package: Path = _HERE) -> list[Path]:
    """The other sources that the compiled ones import."""
    return [package / f"{name}.py" for name in _ASSUMED]


def library(package: Path = _HERE) -> Path:
    """Where the machine code of the sources as they are now belongs; nobody need have made it."""
    import hashlib

    seen = hashlib.sha256()
    for path in (*compiled(package), *assumed(package)):
        seen.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return package / "_compiled" / (seen.hexdigest()[:16] + EXTENSION_SUFFIXES[0])


class _Finder:
    """Finds the modules of the two rooms in the library, if there is one that fits."""

    def __init__(self) -> None:
        self._library = ""
        self._names: frozenset[str] | None = None  # not looked for yet

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return self._spec(fullname) if fullname.startswith(_LIKE) and fullname in self.names() else None

    def names(self) -> frozenset[str]:
        """The modules that are there as machine code; all or none."""
        if self._names is None:
            self._names = frozenset()
            path = library()
            if path.is_file():
                self._library = str(path)
                try:
                    group = f"{GROUP}__mypyc"
                    sys.modules[group] = module_from_spec(self._spec(group))
                except ImportError:  # made on another system: the Python files are there
                    return self._names
                inside = (path.relative_to(_HERE).with_suffix("") for path in compiled())
                self._names = frozenset(".".join(("alaqat", *path.parts)) for path in inside)
        return self._names

    def _spec(self, name: str) -> ModuleSpec:
        # one file holds all of them, each with an entry of its own
        spec = ModuleSpec(name, ExtensionFileLoader(name, self._library), origin=self._library)
        spec.has_location = True
        return spec


_finder = _Finder()


def prefer_compiled() -> None:
    """From now on modules are imported as machine code where that fits. Done before any module of the two rooms is."""
    if os.environ.get("ALAQAT_COMPILED") != "0" and (_HERE / "_compiled").is_dir() and _finder not in sys.meta_path:
        sys.meta_path.insert(0, _finder)


def is_compiled() -> bool:
    """Whether articles are read with machine code."""
    return _finder in sys.meta_path and bool(_finder.names())


Result = TypeVar("Result")
_CHILD = """
import pickle, sys
sys.path[:] = sys.argv[1:]
work, given = pickle.load(sys.stdin.buffer)
sys.stdout.buffer.write(pickle.dumps(work(*given)))
"""


def in_python(work: Callable[..., Result], *given: Any, because: Exception) -> Result | None:
    """What a function gives where the Python files read, in a process of its own; None where it fails there too.

    It is the way out where machine code raises what Python does not: the compiler has been seen to mistake a type. That
    must cost time and no article. It warns, since somebody should hear of it.
    """
    import pickle
    import subprocess
    import warnings

    done = subprocess.run(
        [sys.executable, "-c", _CHILD, *sys.path],
        input=pickle.dumps((work, given)),
        env={**os.environ, "ALAQAT_COMPILED": "0"},
        capture_output=True,
        check=False,
    )
    if done.returncode:
        return None
    warnings.warn(f"machine code failed ({because!r}), so Python read it: please report this", RuntimeWarning, 3)
    result: Result = pickle.loads(done.stdout)
    return result
