"""The counterpart of a body: "القوات البحرية السعودية ونظيرتها الأمريكية"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part

__all__ = ["counterparts_of_bodies"]

_HERS = "ها"
_FEMININE = ("ه", "ات", "يه")  # endings of feminine nouns, folded: وزارة, قوات, الخارجية
_OF_MANY = frozenset(("group", "non_state"))


def counterparts_of_bodies(part: Part) -> None:
    """Makes a body of "its counterpart" that has a nationality, where a body that the pronoun agrees with is named last
    before it in the clause and no person: "أجرت القوات البحرية السعودية مناورات مع نظيرتها الأمريكية"."""
    for n, c in enumerate(part.chunks):
        if not c.counterpart or c.number != "s" or c.name or c.org or c.country is None:
            continue
        of = next((x for x in reversed(part.chunks[:n]) if x.kind in ("person", "office", "body", "org")), None)
        if of is None or of.kind != "body" or of.entry is None or of.country == c.country:
            continue
        if of.entry.get("kind") in _OF_MANY or part.scan.opens(of.j, c.i):
            continue
        if _is_feminine(part, of) == part.scan.text.words[c.i].fold.endswith(_HERS):
            c.kind, c.body, c.entry, c.roles, c.counterpart = "body", of.body, of.entry, [], False


def _is_feminine(part: Part, body: Chunk) -> bool:
    return part.scan.text.words[body.i].fold.endswith(_FEMININE)
