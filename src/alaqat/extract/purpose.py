"""What something else is done for, or what somebody only offers or is asked to: "بهدف توقيع اتفاق", "عرضت مصر تقديم
مساعدات", "دعوة لزيارة باريس"."""

from __future__ import annotations

from alaqat.extract.clause import JOURNEYS, SAYING, Clauses, Trigger, has_article, is_finite
from alaqat.extract.tense import is_past

__all__ = ["is_awaited", "is_for", "is_invited_to", "is_offered_to_do", "is_on_the_way_to"]

_PROMISING = ("pledge", "promise", "pledge-aid")  # frames
_PROMISED = 8  # tokens from a promise to what is promised
_INVITING = frozenset(("invite", "invited", "callon"))  # frames

_FOR = 4  # tokens from "in order to" to what is to be done
_ENDS_IT = frozenset(("prep", "comp", "relative", "aftermath"))  # classes of words behind which it is another's
_AWAITED = 12  # tokens from a visit to "is expected to"
_INVITED = 26  # tokens from an invitation to what one is invited to, with who is invited and when between
_OFFER = 8  # tokens from "offered" to what is offered, with who offers and to whom


def is_for(s: Clauses, t: Trigger) -> bool:
    """Whether a noun is what something else is done for: "اجتماع بهدف توقيع اتفاق", "الجهود الرامية إلى استئناف
    المفاوضات", not "بهدف دعم أوكرانيا في مواجهة العدوان"."""
    scan = s.part.scan
    if t.part not in ("noun", "fixed") or t.tense == "past" or t.frame == "mediate":
        return False  # جهود من أجل تقريب وجهات النظر: a mediation
    for k in range(t.i - 1, max(s.part.begin, t.i - _FOR) - 1, -1):
        if "in-order-to" in scan.words[k]:
            return _behind(s, k) == t.i or not has_article(s, t)
        if scan.text.words[k].kind == "punct" or k in s.finite:
            return False
        if not scan.words[k].isdisjoint(_ENDS_IT) and _behind(s, k - 1) != k + 1:
            return False
    return False


def _behind(s: Clauses, k: int) -> int:
    """The token behind the phrase of purpose that begins at token k, "من أجل", "الرامية إلى", "بهدف"; -1 for none."""
    scan = s.part.scan
    if k < s.part.begin or "in-order-to" not in scan.words[k]:
        return -1
    return k + 2 if "prep" in scan.words[k] or "prep" in scan.words[k + 1] else k + 1


def is_on_the_way_to(s: Clauses, t: Trigger) -> bool:
    """ "وصل إلى بيروت بهدف إجراء محادثات": whether a journey is told before a noun."""
    return any(x.frame in JOURNEYS and x.j <= t.i for x in s.triggers)


def is_offered_to_do(s: Clauses, t: Trigger) -> bool:
    """ "عرضت مصر تقديم مساعدات لسوريا", "عرض على كييف هدنة": whether a noun is what somebody offers: only who offers,
    to whom and a word of doing stand before it, not "عرض الوزير نتائج زيارته"."""
    scan, words, k = s.part.scan, s.part.scan.text.words, t.i - 1
    if t.part not in ("noun", "fixed") or t.prefix or t.pronoun or has_article(s, t):
        return False
    if not scan.has("offers", max(s.part.begin, t.i - _OFFER), t.i):  # as mostly
        return False
    while k >= s.part.begin and t.i - k <= _OFFER:
        if scan.stemmed(k, "offers"):
            return not any(x.i == k and x.frame in SAYING and is_finite(x) for x in s.triggers)
        inside = any(g.i <= k < g.j for g in s.groups) or words[k].fold in scan.sets["in-it"]
        if not (inside or "prep" in scan.words[k] or words[k].fold in scan.sets["doing"]):
            return False
        k -= 1
    return False


def is_promised(s: Clauses, t: Trigger) -> bool:
    """ "تعهد الرئيس الأميركي بسحب قواته": whether a noun with "ب" is what a verb of promising governs."""
    if t.part != "noun" or not t.prefix.endswith("ب"):
        return False
    verbs = (x for x in s.triggers if x.frame in _PROMISING and x.part in ("verb", "participle") and x.j <= t.i)
    return any(t.i - x.j <= _PROMISED and not s.verb_in(x.j, t.i) for x in verbs)


def is_invited_to(s: Clauses, t: Trigger) -> bool:
    """Whether a visit is only what somebody is invited to: "دعوة لزيارة باريس", "دعاه إلى القيام بزيارة"."""
    invited = [x for x in s.triggers if x.frame in _INVITING and x.i < t.i and t.i - x.j < _INVITED]
    if t.part != "noun" or not invited or any(is_past(x) for x in s.triggers if invited[-1].j <= x.i < t.i):
        return False
    scan, before = s.part.scan, s.part.scan.text.words[t.i - 1].fold
    return t.prefix in ("ل", "ول") or before in scan.sets["to-do"] or scan.cases.get(before) == "الي"


def is_awaited(s: Clauses, t: Trigger) -> bool:
    """ "دعوة لزيارة باريس، ينتظر أن تتم في الخريف": whether behind a visit stands that it is expected to be."""
    words = s.part.scan.words
    return any("future" in words[k] and "comp" in words[k + 1] for k in range(t.j, min(s.part.end - 1, t.j + _AWAITED)))
