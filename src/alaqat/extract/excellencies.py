"""Titles with a pronoun, which stand for somebody who was named: "وأعرب جلالته", "تلقى سيادته رسالة", "لسموه"."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part
from alaqat.extract.person import Person, same_role

__all__ = ["EXCELLENCY", "excellencies", "meant_by"]

EXCELLENCY = "title with a pronoun, for somebody named before"
# the class of such titles in words.ttl, and the offices whose holders bear them, the likeliest first
_BORNE = {
    "his-majesty": ("monarch",),
    "his-highness": ("monarch", "crown-prince", "prime-minister", "foreign-minister", "president"),
    "his-excellency": ("president", "head-of-state", "vice-president", "prime-minister", "minister", "igo-head"),
    "his-dignity": ("minister", "prime-minister", "secretary-general", "igo-head", "parliament-speaker", "official"),
    "his-premiership": ("prime-minister", "parliament-speaker", "minister"),
    "his-honour": ("ambassador", "parliament-speaker", "under-secretary-foreign", "legislator", "official", "minister"),
}
_HIS = ("ه", "ها")
_COMMON = "also-a-common-noun"  # "سيادته" is his sovereignty too


def excellencies(part: Part, free: list[int]) -> list[Chunk]:
    """Such titles at the free tokens of a sentence; those that are common nouns too only right behind a verb."""
    scan, words, out = part.scan, part.scan.text.words, list[Chunk]()
    borne = [k for rank in _BORNE for k in scan.seek(rank, part.begin, part.end)]
    if not borne:  # as in most sentences
        return out
    for k in sorted(set(borne)):
        word = words[k]
        if word.kind != "ar" or not word.light.endswith(_HIS) or k not in free:
            continue
        for prefix, stem in word.readings:
            rank = next((rank for rank in _BORNE if stem in scan.sets[rank]), None)
            if rank is None or (stem in scan.sets[_COMMON] and not (prefix == "" and _verb_before(part, k))):
                continue
            out.append(Chunk(k, k + 1, prefix, "person", roles=list(_BORNE[rank]), rule=EXCELLENCY))
            break
    return out


def meant_by(c: Chunk, recent: Sequence[Person]) -> Person | None:
    """Who is meant: the one named last who holds an office that the title goes with, else the first named."""
    lead = next(iter(recent), None)
    if lead is not None and any(same_role(role, r) for role in c.roles for r in lead.roles):
        return lead
    for role in c.roles:
        for person in reversed(recent):
            if any(same_role(role, r) or (role == "minister" and r.endswith("-minister")) for r in person.roles):
                return person
    return recent[0] if recent else None


def _verb_before(part: Part, k: int) -> bool:
    verbs = ("verb", "passive")
    return k > part.begin and any(m.entry.part in verbs for m in part.scan.all(k - 1, "lexeme"))
