"""The files of `graph/views/`: what a page shows, and how."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from alaqat import resources
from alaqat.errors import AlaqatError, UnknownName

__all__ = ["LANGUAGES", "View", "views"]

LANGUAGES = ("ar", "en", "fr")
_KEYS: dict[str, type] = {
    "projection": str,
    "measure": str,
    "show": list,
    "lang": str,
    "titles": dict,
    "params": dict,
    "max_edges": int,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A file of `graph/views/`: which projection, sized by which measure, in which language of the interface.

    `titles` by language; `params` go to the projection; `show` are further measures for the table; the `max_edges`
    heaviest edges are drawn.
    """

    name: str
    projection: str
    measure: str = "pagerank"
    show: tuple[str, ...] = ("strength",)
    lang: str = "ar"
    titles: Mapping[str, str] = field(default_factory=dict)
    params: Mapping[str, str | int | float] = field(default_factory=dict)
    max_edges: int = 5000

    @property
    def measures(self) -> tuple[str, ...]:
        """The measures that the page shows, the one of the sizes first."""
        return tuple(dict.fromkeys((self.measure, *self.show)))


def views(overlays: Sequence[Path] = ()) -> dict[str, View]:
    """{name: view} of `graph/views/`, the user's folders laid over the shipped one. Raises AlaqatError."""
    found = resources.directly_in("graph", "views", ".toml", overlays)
    return {name: _read(name, path) for name, path in found.items()}


def _read(name: str, path: Path) -> View:
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AlaqatError(f"not TOML: {error}", where=str(path), mend="mend that line") from error
    for key, value in said.items():
        if key not in _KEYS:
            raise UnknownName(f"key of a view ({path.name})", key, _KEYS)
        if not isinstance(value, _KEYS[key]):
            raise AlaqatError(f"{key} is no {_KEYS[key].__name__}", where=str(path), mend="see graph/views/actors.toml")
    if "projection" not in said:
        raise AlaqatError("no projection is named", where=str(path), mend='write projection = "actors"')
    if said.get("lang", "ar") not in LANGUAGES:
        raise UnknownName(f"language of a view ({path.name})", said["lang"], LANGUAGES)
    return View(name=name, **{**said, "show": tuple(said.get("show", ("strength",)))})
