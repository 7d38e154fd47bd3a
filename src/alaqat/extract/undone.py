"""What a clause says before an act that does not come about: "without", "there is no", "failed to", "avoided"."""

from __future__ import annotations

from alaqat.extract.clause import ENDS, Clauses, Trigger
from alaqat.extract.denied import is_unplanned
from alaqat.extract.scan import Scan
from alaqat.extract.supposed import like_noun

__all__ = ["is_undone"]

_REACH = 9  # tokens over which a word that undoes an act reaches
_THERE = 4  # tokens from "there is no" to what there is not
_NOT_YET = (
    "concede",
    "yield",
    "deal",
    "light",
    "pledge",
    "pledge-aid",
    "promise",
)  # frames of verbs behind which it has not yet come to the act


def is_undone(s: Clauses, t: Trigger, *, talks: bool) -> bool:
    """Whether the clause says before that it does not come to the act: "دون أن يلتقي", "لا مفاوضات", "لا توجد مفاوضات",
    "فشلت مصر في التوصل إلى اتفاق". `talks` that fail were held."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.i == s.part.begin or t.tense not in ("pres", "juss", "noun", "past"):
        return False
    before, noun = t.i - 1, like_noun(s, t)
    if t.part == "noun" and _is_not_let(s, t):
        return True
    if t.part == "noun" and not t.prefix and scan.is_in(before, "no-such"):
        return True  # لا وساطة قطرية بين البلدين
    while before > s.part.begin and scan.is_in(before, "doing"):
        before -= 1  # امتنعت عن فرض أي عقوبات
    # فشلت في الاتفاق على حزمة من العقوبات
    while before > s.part.begin and (_comes_to(scan, before) or _leads_on(scan, before)):
        before -= 1
    governed = scan.cases.get(words[before].fold) in ("في", "عن") or "comp" in scan.words[t.i - 1]
    for k in range(t.i - 1, max(s.part.begin, before + 1 - _REACH) - 1, -1):
        if words[k].kind == "punct" and words[k].raw in "،,:" + ENDS:
            return False
        if "undone" in scan.words[k]:
            clause = "comp" in scan.words[t.i - 1]  # لم يسبق للرئيس أن زار
            near = clause or t.i - k <= _THERE or is_unplanned(s, t, k)
            kept = scan.has("put-off", k, t.i)  # عدم وجود سبب لتأجيل عودة العلاقات
            return near and not kept and (t.tense != "past" or clause)
        if not talks and (t.tense != "past" or noun) and _gives_up(s, k, governed=governed):
            return governed or t.part != "verb"  # تجنبت طرد السفير
        if k in s.finite and not any(x.i == k and x.frame in _NOT_YET for x in s.triggers):
            return False
    return False


def _is_not_let(s: Clauses, t: Trigger) -> bool:
    """ "لم تسمح الظروف للوفد بزيارة ليبيا", "لا يستطيع زيارة باريس": whether one is not let or able to do it."""
    scan, words = s.part.scan, s.part.scan.text.words
    for k in range(t.i - 1, max(s.part.begin, t.i - _REACH), -1):
        if scan.stemmed(k, "lets-or-can"):
            no = words[k - 1].fold
            return t.prefix in ("", "ب") and (no in scan.sets["negation"] or no in scan.sets["no-plan"])
        if words[k].kind == "punct" or "comp" in scan.words[k] or k in s.finite:
            return False
    return False


def _leads_on(scan: Scan, k: int) -> bool:
    """Whether a preposition stands behind a word for coming to something: "التوصل إلى", "حزمة من"."""
    return "prep" in scan.words[k] and k > 0 and _comes_to(scan, k - 1)


def _comes_to(scan: Scan, k: int) -> bool:
    return scan.stemmed(k, "coming-to") or scan.noun(k, "package")


def _gives_up(s: Clauses, k: int, *, governed: bool) -> bool:
    """ "فشلت في طرد", "تجنبت طرد", "لا تفكر في طرد": whether the word at token k is of not doing what a noun behind it
    tells. `governed`: the noun stands behind "in" or "from"."""
    scan = s.part.scan
    affirmed = k == s.part.begin or not scan.is_in(k - 1, "no-plan")
    if "aims" in scan.words[k]:
        return not affirmed
    return affirmed and ("fails" if governed else "avoids") in scan.words[k]
