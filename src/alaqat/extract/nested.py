"""Who is named inside a complement: "انتقد سياسات واشنطن", "أدان الهجوم الإسرائيلي", "صدور تصريحات عن مسؤول إيراني"."""

from __future__ import annotations

from alaqat.extract.clause import SAYING, WISHES, Clauses, Group, Trigger, past_aside, stands_before
from alaqat.extract.filled import Filled, flat
from alaqat.extract.victims import JUDGES, is_against, is_beneficiary, is_victim, suffered

__all__ = ["nested"]

_FAR = 12  # tokens from where the complement begins to who is named in it
_BEYOND = 6  # the same behind what tells when and where
_CALLED = 3  # tokens from "what he called" to "that"
_SEIZING = ("coerce", "arrest", "sentence")
_OF_VICTIMS = ("hint", "admit")  # frames of what is said of them: ألمح إلى غزو تايوان, اعترف بمجازر الجزائر
_THING = 4  # tokens behind a verb in which its subject stands
_ADJUNCT = 16  # tokens of what tells when and where without a comma
_INSIDE = frozenset(("gen", "adj", "", "ل", "ب", "من", "ضد", "بين", "تجاه", "بحق", "علي"))
_OUTSIDE = frozenset(("مع", "في", "الي"))  # a complement does not go on behind these


def nested(s: Clauses, t: Trigger, limit: int, out: Filled, *, within: str = "") -> Group | None:
    """The first actor inside the complement: "سياسات واشنطن", "الهجوم الإسرائيلي". `within`: a preposition that it may
    also stand behind."""
    begin = _past_asides(s, t, out)
    for g in s.groups:
        if g.i < begin or g in out.taken or _of_the_doer(t, g, out) or _said_of_doer(s, t, g, out):
            continue
        if t.frame in JUDGES and t.part == "verb" and g.case == "gen" and stands_before(s, g):
            continue  # ندد متظاهرون أمام مقر المنظمة بالهجوم: where they do it
        if t.frame not in _OF_VICTIMS and is_victim(s, t, g):
            continue
        if is_beneficiary(s, t, g) or is_against(s, t, g):
            continue
        if (
            g.i >= limit
            or g.i - begin > (_FAR if begin == t.j else _BEYOND)
            or s.part.scan.opens(_behind_what_it_calls(s, t), g.i)
            or _goes_on(s, t, g)
            or (t.frame in JUDGES and suffered(s, t.j, g.i))
            or (t.frame in _SEIZING and s.part.scan.has("culprits", t.j, g.head))  # المشتبه بهم في الهجوم على السفارة
        ):
            return None
        if g.case in _INSIDE or (within and g.case == within) or _works_in(s, g) or _issued_by(s, t, g):
            return g
        if g.case in _OUTSIDE:
            return None
    return None


def _behind_what_it_calls(s: Clauses, t: Trigger) -> int:
    """ "رفض ما وصفه بأنه تدخل تركي", "ألغت زيارة كان من المقرر أن يقوم بها الوزير": the token behind "that" of what a
    deed is called, or of what was arranged and is called off, which opens no other clause; else the trigger's end."""
    scan = s.part.scan
    if t.frame == "cancel":
        near = range(t.j, min(s.part.end, t.j + _FAR))
        that = next((k for k in near if "comp" in scan.words[k] and scan.stemmed(k - 1, "arranged")), None)
        if that is not None:
            return that + 1
    if t.j >= s.part.end or not scan.is_in(t.j, "what-is"):
        return t.j
    if not any(v.i == t.j + 1 and v.frame == "describe" for v in s.triggers):
        return t.j
    that = next((k for k in range(t.j + 2, min(s.part.end, t.j + 2 + _CALLED)) if "comp" in scan.words[k]), None)
    return t.j if that is None else that + 1


def _goes_on(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "قلقها من التصعيد وأشادت بجهود مصر": whether another act with "and" begins between a noun and who is named; or
    with a participle that demands: "مطالبا مجلس الأمن"."""
    words = s.part.scan.text.words
    for v in s.triggers:
        if t.j < v.i < g.i and v.part == "participle" and v.frame in WISHES:
            return True
        if t.j < v.i < g.i and v.part == "verb" and v.tense == "past":
            if v.frame in SAYING and words[v.i - 1].raw in "،,":
                return True  # تقديم طهران تنازلات، قال دبلوماسي في واشنطن
            joined = v.prefix in ("و", "ف") or any(w.fold == "و" for w in words[max(t.j, v.i - 2) : v.i])
            if joined:
                return True
    return False


def _past_asides(s: Clauses, t: Trigger, out: Filled) -> int:
    """Where the complement of a verb begins: behind its subject, and behind where and when right after it, as in
    "أدان الوزير في القاهرة القصف", "أدان الوزير، خلال اجتماع في القاهرة، القصف"."""
    scan, end = s.part.scan, s.part.end
    k = max([t.j, *(g.j for g in out.I if t.j <= g.i <= t.j + _THING)])
    if t.part != "verb" or k >= end:
        return t.j
    past = past_aside(s, k)
    if past > k:
        return past
    place = next((g for g in s.groups if g.head in (k, k - 1) and g.i >= k and g.case in ("في", "ب")), None)
    if place is not None and place.chunks[0].is_capital:
        return place.j
    return _behind_adjunct(s, t, k) if "prep" in scan.words[k] else t.j


def _behind_adjunct(s: Clauses, t: Trigger, k: int) -> int:
    """ "انتقد الوزير خلال لقاء مع نظيره السياسة الأمريكية": the noun of a nationality that stands right behind a noun
    phrase of what opens at token k, so that no preposition governs it; else the end of the verb."""
    words, before = s.part.scan.text.words, {g.j for g in s.groups if k < g.j <= k + _ADJUNCT}
    free = (g.head for g in s.groups if g.case == "adj" and g.head in before and words[g.head].has_article)
    return next(free, t.j)


def _issued_by(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "صدور تصريحات عن مسؤول إيراني", "ما صدر عن باريس": who said what is spoken of."""
    if g.case != "عن":
        return False
    return any(s.part.scan.stemmed(k, "issued") for k in range(t.j, g.head))


def _works_in(s: Clauses, g: Group) -> bool:
    """ "موظفا في القنصلية البريطانية", "مسؤولين في أوغندا": whether somebody is in it by his work or office."""
    scan = s.part.scan
    if g.case != "في" or g.head <= s.part.begin:
        return False
    k = g.head - 1
    if any(scan.has(cls, k, k + 1) for cls in ("prisoners", "expelled", "wanted", "envoy")):
        return True
    return scan.noun(k, "group-head")


def _said_of_doer(s: Clauses, t: Trigger, g: Group, out: Filled) -> bool:
    """ "سيطرت الحركة المدعومة من رواندا على غوما": whether only adjectives stand between who acts and "from"."""
    words = s.part.scan.text.words
    doers = (x for x in out.I if g.case == "من" and t.j <= x.i and x.j < g.head)
    return any(all(w.has_article for w in words[x.j : g.head]) for x in doers)


def _of_the_doer(t: Trigger, g: Group, out: Filled) -> bool:
    """ "أعرب الوزير المصري عن تقدير مصر للجهود الأمريكية": whose the feeling is, not what it is about."""
    if t.part != "noun" or g.case != "gen" or g.i != t.j:
        return False
    doers = {c.country for c in flat(out.I) if c.country}
    return all(c.kind == "own" or (c.kind == "state" and c.country in doers) for c in g.chunks)
