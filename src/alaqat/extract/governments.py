"""Governments that are called by who leads them: "إدارة ترامب", "حكومة رئيس الوزراء فلان", "نظام القذافي"."""

from __future__ import annotations

from alaqat.extract.chunk import GOVERNMENT, Chunk
from alaqat.extract.part import Part
from alaqat.extract.roster import Roster
from alaqat.extract.tenures import Tenures

__all__ = ["read_governments"]

_HEADS = ("person", "office")
_RULING = "government-of"  # the class of nouns that such a phrase begins with


def read_governments(part: Part, roster: Roster, tenures: Tenures) -> None:
    """Makes the state of a noun phrase that names its government by its head, once it is known who everybody is. The
    person stays an actor of the article, and takes no part in what the government does."""
    named = {c.i: c for c in part.chunks}
    for k in part.scan.seek(_RULING, part.begin, part.end - 1):
        i, prefix = k + 1, _rules(part, k)
        end, country = _head(part, i, named.get(i), roster, tenures) if prefix is not None else (i, None)
        if prefix is None or country is None:
            continue
        whole = Chunk(i - 1, end, prefix, "state", country=country, rule=GOVERNMENT)
        roster.state(part, whole)
        part.chunks = sorted([*(c for c in part.chunks if c.j < i or c.i >= end), whole], key=lambda c: c.i)


def _rules(part: Part, k: int) -> str | None:
    """The clitic on a word such as "the government of" at token k; None for another word: رئيس مجلس إدارة فلان."""
    if k > part.begin and part.scan.stemmed(k - 1, "organisation-noun"):
        return None
    return part.scan.clitic(k, _RULING)


def _head(part: Part, k: int, found: Chunk | None, roster: Roster, tenures: Tenures) -> tuple[int, str | None]:
    """(where the phrase ends that begins at token k with who leads a government, of which state he is); None for the
    state where nobody stands there."""
    if found is not None and found.kind in _HEADS and found.actor in roster.actors:
        return found.j, None if found.prefix else roster.actors[found.actor].country
    short = part.scan.best(k, "person") if found is None or found.kind == "word" else None
    if short is None or short.prefix:
        return k, None
    return short.j, tenures.country(short.entry.key)  # إدارة أوباما, though his whole name is nowhere
