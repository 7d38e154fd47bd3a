"""The state that somebody is of by the name of its ruling house: "سبيكة بنت إبراهيم آل خليفة"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from alaqat.lexicon import Lexicon

__all__ = ["houses_of", "ruling_house"]

_HOUSE = "house:"  # how the classes of names of ruling houses begin; then the state


def houses_of(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """The names of the houses that rule a state, by its code."""
    known: dict[str, frozenset[str]] | None = lexicon.memory.get("houses")
    if known is None:
        sets: dict[str, frozenset[str]] = lexicon.facts["words"]
        known = {name.removeprefix(_HOUSE): names for name, names in sets.items() if name.startswith(_HOUSE)}
        lexicon.memory["houses"] = known
    return known


def ruling_house(names: Iterable[Sequence[str]], houses: Mapping[str, frozenset[str]]) -> str | None:
    """The state that is ruled by the house with which one of somebody's names, in folded words, ends; None for none.

    >>> ruling_house([("سبيكه", "بنت", "ابراهيم", "ال", "خليفه")], {"BH": frozenset({"خليفه"})})
    'BH'
    """
    for words in names:
        if len(words) > 1 and (words[-1].startswith("ال") or words[-2] == "ال"):
            ruled = next((iso for iso, of in houses.items() if words[-1] in of), None)
            if ruled is not None:
                return ruled
    return None
