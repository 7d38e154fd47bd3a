"""Whom a noun takes up that was told of in another sentence: "السفراء" of whom two were received before or are listed
behind, "الوفد"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from alaqat.extract.candidate import Candidate
from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part
from alaqat.extract.shown import Shown
from alaqat.text.folding import fold
from alaqat.text.tokens import Word

__all__ = ["delegation", "is_definite", "listed", "told_of"]

_NEAR = 2  # sentences before and behind in which those are listed who are told of together
_NAMED = ("person", "office")
_SENT = frozenset(("group", "body", "org"))  # kinds of noun phrases that may be a delegation
_TOLD = 4  # sentences before in which it is told whose delegation it is


def is_definite(words: Sequence[Word], c: Chunk) -> bool:
    """Whether an office has the article, also behind a preposition ("بالسفراء"), or is somebody's ("نظرائه")."""
    return c.definite or any(p == c.prefix and stem.startswith("ال") for p, stem in words[c.i].readings)


def told_of(words: Sequence[Word], c: Chunk, told: Sequence[Candidate], actors: Mapping[str, Shown]) -> tuple[str, ...]:
    """ "السفراء": the ids of those of an office who took part in the last act `told`, by name or as a group."""
    head = next((stem for p, stem in words[c.i].readings if p == c.prefix), "").removeprefix("ال")
    for one in reversed(told):
        for side in (one.R, one.I):
            shown = [actors[a] for a in side if a in actors]
            same = tuple(a.actor for a in shown if a.kind == "person" and set(c.roles) & set(a.roles))
            group = next((a.actor for a in shown if a.kind == "group" and head in fold(a.name).split()), None)
            if group is not None or len(same) > 1:
                return (group,) if group is not None else same
    return ()


def listed(parts: Sequence[Part], at: int, c: Chunk) -> tuple[str, ...]:
    """ "أوراق اعتماد عدد من السفراء. وضمت القائمة سفير اليابان فلان وسفير صربيا فلان": the ids of those of an office
    whom the sentence nearest to the one at `at` names one by one, by name or by state; () where none names two."""
    for part in sorted(parts[max(0, at - _NEAR) : at + _NEAR + 1], key=lambda x: abs(x.index - at)):
        same = [x for x in part.chunks if x.kind in _NAMED and x is not c and not set(c.roles).isdisjoint(x.roles)]
        found = dict.fromkeys(a for x in same for a in (x.actors or (x.actor,)) if a)
        if len(found) > 1:
            return tuple(found)
    return ()


def delegation(parts: Sequence[Part], at: int, c: Chunk) -> Chunk | None:
    """ "استقبل الوزير وفدا من الكونغرس. وأعرب الوفد": the noun phrase that tells whose "the delegation" is, in the
    sentence at `at` or before it; None for other nouns."""
    here = parts[at]
    if not c.definite or not here.scan.stemmed(c.i, "delegation"):
        return None
    for part in reversed(parts[max(0, at - _TOLD) : at + 1]):
        before = (x for x in reversed(part.chunks) if part is not here or x.i < c.i)
        sent = next((x for x in before if x.kind in _SENT and part.scan.stemmed(x.i, "delegation")), None)
        if sent is not None and part.field == here.field:
            return sent
    return None
