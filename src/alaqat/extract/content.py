"""Whom what is said is about: the noun phrase that begins it ("قال إن العلاقات ..."), or whose deed does."""

from __future__ import annotations

from alaqat.extract.clause import ASIDE, Clauses, Group, Trigger

__all__ = ["content_of", "said_of_it"]

_REPORTED = 14  # tokens from what begins a clause to the word that judges it


def said_of_it(s: Clauses, t: Trigger) -> bool:
    """ "ما وصفته بأنه تدخل": whether the pronoun of "that it" is what is spoken of."""
    words, k = s.part.scan.text.words, t.i - 1
    while k > s.part.begin and words[k].raw in ASIDE:
        k -= 1
    return k > s.part.begin and words[k].fold in s.part.scan.sets["that-he"]


def content_of(s: Clauses, t: Trigger) -> tuple[Group | None, str]:
    """The noun phrase that begins what is said and how it was found; (None, "") where nobody is named so."""
    scan = s.part.scan
    for g in reversed(s.groups):
        opens = scan.opens(max(s.part.begin, g.i - 2), g.i)
        if g.j <= t.i and t.i - g.j <= _REPORTED and g.case == "" and opens:
            return g, "subject of what is said"
    if t.frame != "willbemet":
        return None, ""
    deeds = [x for x in s.triggers if x.part == "noun" and x.j <= t.i and t.i - x.j <= _REPORTED]
    doer = next((g for x in deeds for g in s.groups if g.case in ("adj", "gen") and g.head == x.i), None)
    if doer is None or s.verb_in(doer.j, t.i):
        return None, ""
    return doer, "whose deed is to be answered"  # أي اعتداء إسرائيلي سيقابل برد
