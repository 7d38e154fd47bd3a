"""A will that a thing shows or is meant for: "زيارة تهدف إلى تعزيز التعاون", "خطوة تعكس حرص البلدين"."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.scan import QUOTES

__all__ = ["is_praised", "is_shown_by_a_thing"]

_WILL = ("pledge", "strengthen")  # frames of what somebody is willing to do
_PRAISE = ("praise", "thank")
_PRAISED = 14  # tokens from praise to what it is for
_NEAR = 6  # tokens from the verb to the will that it shows
_JOINED = 14  # the same where "and" joins the will to another


def is_shown_by_a_thing(s: Clauses, t: Trigger) -> bool:
    """Whether the noun of a will is what a visit, a deal or a step aims at or shows: "الاتفاقية تجسد إرادة البلدين في
    توطيد علاقاتهما", "جولة ترمي إلى تعزيز التعاون"; not where a party does: "تهدف روسيا إلى تعزيز التعاون"."""
    if t.frame not in _WILL or t.part not in ("noun", "fixed", "verb"):
        return False
    scan, words = s.part.scan, s.part.scan.text.words
    near = 1 if t.part == "verb" else _JOINED if t.prefix == "و" else _NEAR  # تعكس حرص بلاده: "care", not "cared"
    for k in range(t.i - 1, max(s.part.begin, t.i - near) - 1, -1):
        if "comp" in scan.words[k] or k in s.finite or (words[k].kind == "punct" and words[k].raw not in QUOTES):
            return False
        if scan.stemmed(k, "things-show"):
            return not any(g.case == "" and (g.i == k + 1 or g.j == k) for g in s.groups)
    return False


def is_praised(s: Clauses, t: Trigger) -> bool:
    """ "تقديره لجهود الحكومة في رفع مستوى التعاون", "أشاد بحرص الكويت على التعاون": whether a will, or what would
    strengthen ties, stands in what somebody praises."""
    scan, words = s.part.scan, s.part.scan.text.words
    for_it = t.prefix.endswith("ب") or (t.i > s.part.begin and words[t.i - 1].fold == "علي")  # شكره على حرصه
    if not (t.frame == "strengthen" or (t.frame == "pledge" and for_it)) or t.part not in ("noun", "fixed"):
        return False
    praise = next((x for x in reversed(s.triggers) if x.j <= t.i and x.frame in _PRAISE), None)
    if praise is None or t.i - praise.j > _PRAISED or s.verb_in(praise.j, t.i):
        return False
    between = range(praise.j, t.i)
    if any("comp" in scan.words[k] or (words[k].kind == "punct" and words[k].raw not in QUOTES) for k in between):
        return False
    return not any(x.part == "participle" and praise.j <= x.i < t.i for x in s.triggers)
