"""What the words around an act deny, leave open, call off or put off: "لا صحة لأنباء عن لقاء", "تأجلت زيارة"."""

from __future__ import annotations

from alaqat.extract.clause import HELD, OPENERS, STOPS, Clauses, Trigger, backwards, is_finite
from alaqat.extract.scan import Scan
from alaqat.extract.supposed import like_noun
from alaqat.text.tokens import Word

__all__ = [
    "is_alleged",
    "is_appointed",
    "is_called_off",
    "is_denied",
    "is_in_negated",
    "is_left_open",
    "is_nearly",
    "is_negated",
    "is_no_first",
    "is_not_held",
    "is_not_planned",
    "is_only",
    "is_put_off",
    "is_unplanned",
]

_GIVING = frozenset(("announce", "light", "light-receive", "light-join", "provide"))
_SCOPE = 6  # tokens between a negated verb and the noun that is its object
_BEHIND = 9  # tokens from a visit to "the first"
_DENIED = 30  # tokens from a denial to what is denied
_CLAUSE = 20  # tokens from "that" to the verb of its clause
_SUBJECT = 12  # tokens from a visit to the verb that says that it is put off
_FEAR = 5  # tokens from "fears" to "that", with whose they are between
_PLAN = 6  # tokens from "there are no" to the plans
_MOVED = 3  # tokens between a word for putting off and what is put off


def is_denied(s: Clauses, t: Trigger) -> bool:
    """Whether the clause says before that there is nothing in it: "نفى مصدر أن يكون الأمير قد التقى", "عدم صحة
    التقارير التي تحدثت عن لقاء". What goes on with "and" is news again."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.prefix.startswith(("و", "ف")):
        return False
    furthest = max(s.part.begin, t.i - _DENIED)
    if not scan.has("denial", furthest, t.i):  # as mostly
        return False
    first = _opening(s, t)
    reported = first < t.i - 1
    for k in backwards(s, first + 1, first + 1 - furthest):
        that = "comp" in scan.words[k]
        if "denial" in scan.words[k]:
            return reported or (t.part == "noun" and not s.verb_in(k + 1, _before_doing(s, t)))
        if words[k].raw in "،," and not (k + 1 < t.i and "comp" in scan.words[k + 1]):
            return False
        if words[k].raw in STOPS:
            return False
        # "the news that speak of", "what is told of": the denial is of what they tell
        reported = reported or that or "relative" in scan.words[k] or scan.is_in(k, "what-is")
    return False


def _opening(s: Clauses, t: Trigger) -> int:
    """The "that" which opens the clause of a verb, past what stands in apposition: "أن الملك، عاهل البلاد، التقى"; the
    token before the trigger where there is none."""
    that = s.part.scan.last("comp", max(s.part.begin, t.i - _CLAUSE), t.i)
    own = that is not None and t.part == "verb" and not s.verb_in(that, t.i)
    return that if own and that is not None else t.i - 1


def is_alleged(s: Clauses, t: Trigger) -> bool:
    """ "لقاء مزعوم", "زيارة محتملة": whether a noun tells what others claim, or what may be."""
    scan, end = s.part.scan, min(s.part.end, t.j + 2)
    return t.part == "noun" and (scan.has("alleged", t.j, end) or (t.frame in HELD and scan.has("likely", t.j, end)))


def is_left_open(s: Clauses, t: Trigger) -> bool:
    """ "يحتمل أن يزور، الشهر المقبل": whether right before "that" stands that it may come to the act."""
    scan, k = s.part.scan, t.i - 1
    if t.tense not in ("pres", "juss") or k <= s.part.begin or "comp" not in scan.words[k]:
        return False
    if any("hypothetical" in scan.words[n] for n in range(max(s.part.begin, k - 2), k + 1)):
        return True
    # مخاوف الحلف من أن تهاجم روسيا بولندا
    feared = next((n for n in range(k - 1, max(s.part.begin, k - _FEAR) - 1, -1) if scan.stemmed(n, "fears")), None)
    return feared is not None and not s.verb_in(feared + 1, k)


def is_appointed(s: Clauses, t: Trigger) -> bool:
    """ "موعد زيارة الرئيس", "تاريخ انعقاد القمة": whether the day of a visit or meeting is spoken of, which is then
    still to come."""
    scan, k = s.part.scan, t.i - 1
    if t.frame in HELD and k > s.part.begin and scan.is_in(k, "holding-of"):
        k -= 1
    return t.frame in HELD and scan.is_in(k, "appointed-day")


def is_put_off(s: Clauses, t: Trigger) -> bool:
    """ "تأجلت زيارة الوزير", "الزيارة المؤجلة": whether a visit or meeting is still to come."""
    return _is_moved(s, t, "put-off")


def is_called_off(s: Clauses, t: Trigger) -> bool:
    """ "إلغاء جولة المحادثات", "القمة الملغاة": whether a visit or meeting will not be held."""
    return _is_moved(s, t, "dropped") or _is_reversed(s, t)


def _is_reversed(s: Clauses, t: Trigger) -> bool:
    """ "ألغت كينيا قرار طرد السفير": whether somebody drops the decision to do what a noun tells."""
    scan, k = s.part.scan, t.i - 1
    decided = t.part == "noun" and not t.prefix and k > s.part.begin and scan.stemmed(k, "decision-to")
    return decided and scan.has("drops", max(s.part.begin, k - _SCOPE), k)


def _is_moved(s: Clauses, t: Trigger, cls: str) -> bool:
    scan, part = s.part.scan, s.part
    if t.part != "noun" and not like_noun(s, t):
        return False
    before = next((k for k in range(t.i - 1, max(part.begin, t.i - _MOVED) - 1, -1) if cls in scan.words[k]), None)
    if before is not None and t.frame not in HELD and before > part.begin and scan.stemmed(before - 1, "from"):
        return False  # من أجل وقف العدوان: for the sake of
    if before is not None:
        return not any("prep" in scan.words[k] for k in range(before + 1, t.i) if scan.text.words[k].fold != "من")
    if t.frame not in HELD or t.j >= part.end:
        return False
    # زيارة الوزير إلى موسكو تأجلت: the verb of which it is the subject
    behind = scan.first(cls, t.j, min(part.end, t.j + _SUBJECT))
    if behind is None:
        return False
    words = scan.text.words[t.j : behind]
    joined = any(w.raw in "،," + STOPS for w in words) or not all(
        scan.words[k].isdisjoint(OPENERS) for k in range(t.j, behind)
    )
    return not (joined or s.verb_in(t.j, behind)) and cls in scan.words[behind]


def is_negated(scan: Scan, t: Trigger, last: list[Word], noun: tuple[Word, ...]) -> bool:
    """Whether a negation stands right before a verb (`last`) or a noun (`noun`): "لم يزر", "عدم التوقيع"."""
    sets = scan.sets
    if any(w.fold in sets["negation"] for w in last):
        return True
    if t.tense in ("pres", "juss") and any(w.fold in sets["negation-present"] and "إ" not in w.light for w in last):
        return True  # ألا تتدخل, not إلا
    if t.part == "verb" and t.tense == "past" and t.i > 0 and last and last[-1].fold == "ما":
        before = scan.text.words[t.i - 2] if t.i > 1 else None
        return before is None or before.kind in ("punct", "nl")  # ما اعترفت باكستان بإسرائيل
    return t.part == "noun" and any(w.fold in sets["negation-noun"] for w in noun)


def is_nearly(s: Clauses, t: Trigger) -> bool:
    """ "كادت إسرائيل تقصف المفاعل", "أوشكت أن تقطع": whether an act was only about to be done, and was not."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.tense not in ("pres", "juss") or t.prefix:
        return False
    for k in range(t.i - 1, max(s.part.begin, t.i - _SCOPE) - 1, -1):
        if scan.is_in(k, "nearly"):
            before = words[k - 1].fold if k > s.part.begin else ""
            return before != "ما" and before not in scan.sets["no-plan"]  # ما كادت تعلن حتى: hardly had she
        if words[k].kind == "punct" or k in s.finite:
            return False
    return False


def is_not_planned(s: Clauses, t: Trigger) -> bool:
    """ "ليس من المقرر أن يلتقي", "لا يتوقع أن يزور", "من غير المنتظر أن": whether the plan of an act is denied."""
    scan, words, first = s.part.scan, s.part.scan.text.words, s.part.begin
    k = next((k for k in range(t.i - 1, max(first, t.i - _SCOPE) - 1, -1) if "future" in scan.words[k]), first)
    if k == first or any(w.kind == "punct" for w in words[k : t.i]):
        return False
    k -= 1
    if scan.is_in(k, "from"):
        k -= 1
    if words[k].fold == "غير":  # من غير المتوقع أن, but في زيارة غير متوقعة
        return k > first and scan.stemmed(k - 1, "from")
    was = k > first and scan.is_in(k, "was-not")  # لم يكن من المقرر
    return scan.is_in(k, "no-plan") or (was and scan.is_in(k - 1, "no-plan"))


def is_unplanned(s: Clauses, t: Trigger, k: int) -> bool:
    """ "لا توجد حتى الآن خطط لعقد لقاء", "ليس هناك موعد للقاء": whether behind "there is no" at token k stand the plans
    of what a noun names."""
    scan = s.part.scan
    before = scan.text.words[t.i - 1]
    of = t.prefix == "ل" or before.fold in scan.sets["to-hold"] or before.fold in scan.sets["doing"]
    return of and t.part == "noun" and any(scan.stemmed(n, "plans") for n in range(k + 1, min(t.i, k + 1 + _PLAN)))


def is_no_first(s: Clauses, t: Trigger) -> bool:
    """ "لم تكن زيارة الوزير إلى دمشق الأولى": a negated "was" denies what is said of the act, not the act."""
    scan = s.part.scan
    was = t.part == "noun" and t.i > s.part.begin and scan.is_in(t.i - 1, "was-not")
    return was and any(scan.is_in(k, "first-or-last") for k in range(t.j, min(s.part.end, t.j + _BEHIND)))


def is_in_negated(s: Clauses, t: Trigger) -> bool:
    """Whether the noun is what a negated verb announces or does: "لم تتخذ قرارا بالانسحاب", "لم تعلن طرد السفير"."""
    scan, words = s.part.scan, s.part.scan.text.words
    for k in range(t.i - 1, max(s.part.begin, t.i - _SCOPE) - 1, -1):
        w = words[k]
        if (
            w.kind == "punct"
            or not scan.words[k].isdisjoint(("comp", "during"))
            or w.fold in scan.sets["appointed-day"]
        ):
            return False  # not لم يعلن موقفه خلال اجتماع
        verbs = [x.frame for x in s.triggers if x.i == k and is_finite(x)]
        if (verbs and _GIVING.isdisjoint(verbs)) or w.fold in scan.sets["except"]:
            return False  # لم تعلن سوى إغلاق المعبر
        if w.fold in scan.sets["negation"]:
            return not scan.is_in(k + 1, "hesitates")  # لم تتردد في طرد: she did
    return False


def _before_doing(s: Clauses, t: Trigger) -> int:
    """The token of a noun, or of the nouns of doing right before it: "نفى عقد أي لقاء"."""
    k = t.i
    while k > s.part.begin and s.part.scan.is_in(k - 1, "doing"):
        k -= 1
    return k


def is_only(s: Clauses, t: Trigger) -> bool:
    """ "لم يزر القاهرة فحسب", "لم يلتق إلا الوزير": whether a negated verb denies only that it was all, or that there
    were others."""
    scan, words = s.part.scan, s.part.scan.text.words
    if not is_finite(t):
        return False
    for k in range(t.j, min(s.part.end, t.j + _BEHIND)):
        w = words[k]
        if w.kind == "punct" or k in s.finite:
            return False
        if w.fold in scan.sets["only"]:
            return True
        if w.fold in scan.sets["except"]:
            return k + 1 < s.part.end and not scan.is_in(k + 1, "unless-then")
    return False


def is_not_held(s: Clauses, t: Trigger) -> bool:
    """ "جولة المفاوضات لن تعقد غدا", "اللقاء لم يحدث": whether a meeting or visit is the subject of a negated verb of
    being held behind it."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.part != "noun" or t.frame not in HELD or s.verb_in(max(s.part.begin, t.i - 3), t.i):
        return False
    for k in range(t.j, min(s.part.end - 1, t.j + _BEHIND)):
        w = words[k]
        if w.fold in scan.sets["negation"]:
            return scan.is_in(k + 1, "takes-place")
        if k in s.finite or (w.kind == "punct" and w.raw in STOPS) or not scan.words[k].isdisjoint(OPENERS):
            return False
    return False
