"""Whom what is said is about: the noun phrase that begins it ("قال إن العلاقات ..."), or whose deed does."""

from __future__ import annotations

from alaqat.extract.clause import ASIDE, Clauses, Group, Trigger

__all__ = ["content_of", "said_of_it"]

_REPORTED = 14  # tokens from what begins a clause to the word that judges it
_OWNED = 3  # tokens from conduct to whose it is


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
    owner = _whose_conduct(s, t) if t.frame in ("blame", "judge") else None
    if owner is not None:
        return owner, "whose conduct is judged"
    two = next((g for g in s.groups if g.case == "بين" and g.j == t.i), None) if t.frame == "judge" else None
    if two is not None and scan.opens(max(s.part.begin, two.head - 3), two.head - 1):
        return two, "between whom it is"  # إن الاتفاق بين إثيوبيا وكينيا غير مقبول
    if t.frame != "willbemet":
        return None, ""
    deeds = [x for x in s.triggers if x.part == "noun" and x.j <= t.i and t.i - x.j <= _REPORTED]
    doer = next((g for x in deeds for g in s.groups if g.case in ("adj", "gen") and g.head == x.i), None)
    if doer is None or s.verb_in(doer.j, t.i):
        return None, ""
    return doer, "whose deed is to be answered"  # أي اعتداء إسرائيلي سيقابل برد


def _whose_conduct(s: Clauses, t: Trigger) -> Group | None:
    """ "أكد أن استمرار الاحتلال التركي ينتهك السيادة", "أن سياسات واشنطن في المنطقة تهدد الاستقرار": of whom the
    conduct is that begins the clause of a verb; None where another verb stands between."""
    scan, that = s.part.scan, s.part.scan.last("comp", max(s.part.begin, t.i - _REPORTED), t.i)
    if that is None or that + 1 >= t.i or s.verb_in(that, t.i) or not scan.noun(that + 1, "conduct"):
        return None
    first = next((g for g in s.groups if g.i > that), None)
    near = first is not None and first.i - that <= _OWNED + 1 and first.j <= t.i
    return first if near and first is not None and first.case in ("gen", "adj") else None
