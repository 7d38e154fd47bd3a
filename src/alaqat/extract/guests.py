"""Guests: "وسلم الوزير ضيفه رسالة", "السلطان وضيف السلطنة", "الرئيس الضيف" stand for a visitor who was named."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part
from alaqat.extract.person import Person

__all__ = ["GUEST", "guests", "visitor"]

GUEST = "guest, for the visitor named before"
_NOUN = "guest"  # the class of such nouns
_LAND = ("state", "doubt", "own")  # kinds of noun phrases for whose guest somebody is


def guests(part: Part, free: list[int]) -> list[Chunk]:
    """Such nouns at the free tokens of a sentence; "الضيف" behind an office makes that office the guest's."""
    scan, out = part.scan, list[Chunk]()
    for k in scan.seek(_NOUN, part.begin, part.end):
        readings = [(prefix, stem) for prefix, stem in scan.text.words[k].readings if stem in scan.sets[_NOUN]]
        if not readings or k not in free:
            continue
        prefix, stem = readings[0]
        office = next((c for c in part.chunks if c.kind == "office" and c.j == k), None)
        land = next((c for c in part.chunks if c.i == k + 1), None)
        if stem.startswith("ال"):
            if office is not None and not (office.country or office.org):
                office.rule, office.j = GUEST, k + 1
            elif land is not None and land.kind == "demonym" and land.definite:  # وشكر الضيف السوداني الرئيس
                out.append(Chunk(k, land.j, prefix, "person", rule=GUEST, country=land.country, inner=[land]))
                part.chunks = [c for c in part.chunks if c is not land]
        elif stem.endswith(("ه", "ها")):
            nation = land if land is not None and land.kind == "demonym" else None
            out.append(Chunk(k, k + 1, prefix, "person", rule=GUEST, country=nation.country if nation else None))
        elif land is not None and land.kind in _LAND:
            out.append(Chunk(k, land.j, prefix, "person", rule=GUEST, inner=[land]))
            part.chunks = [c for c in part.chunks if c is not land]
        elif scan.has("country-word", k + 1, k + 2):
            out.append(Chunk(k, k + 2, prefix, "person", rule=GUEST))
    return out


def visitor(c: Chunk, recent: Sequence[Person], home: str | None) -> Person | None:
    """Who is meant: of those named lately (the last comes last) the last of the guest's state, else of another state
    than his host, who was named last, or than `home`."""
    if c.country:
        return next((p for p in reversed(recent) if p.country == c.country), None)
    hosts = {home, recent[-1].country if recent and c.kind == "person" else home}
    return next((p for p in reversed(recent) if p.country and p.country not in hosts), None)
