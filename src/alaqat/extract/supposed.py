"""Is it only supposed? What may come, what hangs on a condition, what is tried, wanted or weighed."""

from __future__ import annotations

from alaqat.extract.clause import ENDS, OPENERS, SAYING, Clauses, Trigger, backwards, has_article, is_finite
from alaqat.extract.scan import Scan
from alaqat.extract.tense import is_past
from alaqat.text.morphology import PRESENT
from alaqat.text.tokens import Word

__all__ = [
    "condition_behind",
    "is_aimed_at",
    "is_any",
    "is_called_impossible",
    "is_called_possible",
    "is_condition",
    "is_doing",
    "is_if_not",
    "is_possible",
    "is_proposed",
    "is_supposed",
    "like_noun",
    "may_have_been",
    "on_condition",
]

# classes of words that govern the noun of an act, and tokens between: the subject
_OF_WHAT_MAY_BE = ("weighs", "aims", "future", "hypothetical", "proposes", "decides", "put-off", "denial")
_SUBJECT = 5
_MAYBE, _MAYBE_NEAR = 9, 4  # tokens over which a word of possibility reaches, and to a verb without أن
_PREDICATE = 24  # tokens from a meeting to "is possible", its parties with their offices between
_NEAR = 4  # tokens from a bill to the verb that says what it holds
_TERMS = 12  # tokens from "provides for" to one of its terms
_RIGHT_BEFORE = 3  # tokens from a condition to its verb
_IF = 10  # tokens from a condition to what goes on with it
_AIM = 8  # tokens from a verb of trying or hoping to what is aimed at
_FAILED = 5  # tokens from "refrained from" to what was not done


def is_supposed(scan: Scan, head: Trigger, before: tuple[Word, ...], last: list[Word]) -> bool:
    """ "إن اجتاحت", "في حال طردت", "قد تزور": whether the words before a verb make it a condition or only possible.
    `before` are the three words before it, `last` the word right before and those right before the trigger."""
    may = bool(last) and last[0].fold in scan.sets["perhaps"]  # قد before a present: may
    if (
        head.tense == "past"
        and before
        and before[-1].light == "إن"
        and not (len(before) > 1 and before[-2].fold == "ما")
    ):
        return True  # إن اجتاحت: if; but ما إن: as soon as
    if head.part in ("verb", "passive") and scan.has("supposing", head.i - len(before), head.i):
        return True  # في حال طردت
    if any(w.fold in scan.sets["condition"] for w in before):
        return True
    return (head.tense in ("pres", "juss") and may) or (head.prefix == "و" and _after_if(scan, head))


def is_condition(scan: Scan, t: Trigger) -> bool:
    """ "إذا رفعت واشنطن العقوبات", "في حال أخفقت", "إن لم تنسحب": whether a verb is the condition of something else."""
    if t.part not in ("verb", "passive"):
        return False
    return is_if_not(scan, t) or is_supposed(scan, t, scan.text.words[max(0, t.i - _RIGHT_BEFORE) : t.i], [])


def _after_if(scan: Scan, head: Trigger) -> bool:
    """ "إذا اتخذت واشنطن قرارها والتزمت": whether a verb in the past goes on with a condition of its clause."""
    if head.part != "verb" or head.tense != "past":
        return False
    for k in range(head.i - 1, max(0, head.i - _IF) - 1, -1):
        w = scan.text.words[k]
        if w.kind in ("punct", "nl"):
            return False
        if w.fold in scan.sets["condition"]:
            return True
    return False


def is_possible(s: Clauses, t: Trigger) -> bool:
    """Whether a word before in the clause leaves open whether it comes to the act: "بإمكان الرياض أن تفرض", "احتمال
    أن", or "قد" with another verb in the present: "قد تلجأ بغداد إلى طرد السفير"."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.tense in ("pres", "juss") and t.prefix.startswith("و"):
        return False  # موسكو تدرس خطة وزيلينسكي يطالب, ويطالب
    free = t.tense in ("pres", "juss") and "comp" not in scan.words[t.i - 1]
    for k in backwards(s, _before_aside(s, t) + 1, _MAYBE_NEAR if free else _MAYBE):
        w = words[k]
        past = [x for x in s.triggers if x.i == k and is_past(x)]
        done = any(k < t.i - 1 or x.frame != "light" for x in past)  # not عقد in لم يستبعد عقد لقاء
        if done or (w.kind == "punct" and w.raw in "،,:" + ENDS):
            return False
        if "hypothetical" in scan.words[k] and not (k == t.i - 1 and w.fold == "في"):  # في حال استنفار: in a state of
            return True
        if w.fold in scan.sets["perhaps"] and t.i - k > 1:
            return PRESENT.fullmatch(words[k + 1].light) is not None
    return False


def _before_aside(s: Clauses, t: Trigger) -> int:
    """The last token before a trigger, or before the aside between commas before its "that": "يمكن لمصر، برأي الباحث،
    أن تتوسط"."""
    words, k = s.part.scan.text.words, t.i - 2
    if k <= s.part.begin or words[k].raw not in "،," or "comp" not in s.part.scan.words[k + 1]:
        return t.i - 1
    return next((n - 1 for n in range(k - 1, max(s.part.begin, k - _MAYBE), -1) if words[n].raw in "،,"), t.i - 1)


def condition_behind(s: Clauses, t: Trigger) -> int:
    """ "هددت بالرد إذا زارت تايوان", "إن لم تنسحب", "ما لم", "في حال": the token behind a trigger that opens the
    condition of its act; the end of the sentence where none does."""
    scan = s.part.scan
    for k in range(t.j, s.part.end - 1):
        if scan.is_in(k, "condition") or scan.best(k, "supposing") is not None:
            return k
        if _is_if_not_at(s, k):
            return k
    return s.part.end


def _is_if_not_at(s: Clauses, k: int) -> bool:
    """ "إن لم تنسحب": whether "if not" stands at token k."""
    words = s.part.scan.text.words
    return words[k].light in ("إن", "وإن") and k + 1 < s.part.end and words[k + 1].fold == "لم"


def on_condition(s: Clauses, t: Trigger) -> bool:
    """Whether the sentence has a condition: "سيلتقي نظيره إذا تحقق تقدم", "إذا حاولت ذلك سنرفض"."""
    words = s.part.scan.text.words
    for way in (range(t.j, s.part.end), range(t.i - 1, s.part.begin - 1, -1)):
        for k in way:
            if words[k].kind == "punct" and words[k].raw in ENDS:
                break
            if s.part.scan.is_in(k, "condition") or (k < t.i and _is_if_not_at(s, k)):
                return True  # إن لم تنسحب فستقطع
    return s.part.scan.has("supposing", t.j, s.part.end)  # ستعيد سفيرها شريطة


def is_called_impossible(s: Clauses, t: Trigger) -> bool:
    """ "لقاء الرئيسين ليس ممكنا", "غير وارد": whether what is called possible behind a noun is denied to be so."""
    scan = s.part.scan
    k = next((k for k in range(t.j, min(s.part.end, t.j + _PREDICATE)) if scan.stemmed(k, "feasible")), t.j)
    return scan.is_in(k - 1, "no-plan")


def is_called_possible(s: Clauses, t: Trigger) -> bool:
    """ "لقاء بوتين وترامب وارد": whether a noun is the subject of "is possible", not "في أقرب وقت ممكن"."""
    scan = s.part.scan
    if t.part != "noun":
        return False
    possible = scan.seek("feasible", t.j, min(s.part.end, t.j + _PREDICATE))
    k = next((k for k in possible if scan.stemmed(k, "feasible")), None)
    if k is None or s.verb_in(t.j, k) or not all(scan.words[n].isdisjoint(OPENERS) for n in range(t.j, k)):
        return False
    return scan.is_in(k - 1, "a-matter") or any(g.j == k for g in s.groups)


def is_aimed_at(s: Clauses, t: Trigger, carrier: Trigger | None, *, deed: bool) -> bool:
    """Whether an act is only what somebody tries, seeks or hopes for: "تسعى إلى شراء", "تحاول إبرام", "يأمل في أن".
    A `deed` may also be what is discussed: "يناقش فرض عقوبات"."""
    scan, words = s.part.scan, s.part.scan.text.words
    noun = t.tense in ("noun", "fixed") or like_noun(s, t)
    carried = carrier is not None and is_finite(carrier) and carrier.frame not in SAYING
    if not (noun or t.tense in ("pres", "juss")) or carried:
        return False
    if t.tense in ("pres", "juss") and (t.i == s.part.begin or "comp" not in scan.words[t.i - 1]):
        return False
    weighed = deed and noun
    for k in backwards(s, t.i if noun else t.i - 1, _AIM):
        if "aims" in scan.words[k]:  # but وسعت كندا قائمة عقوباتها
            sought = not scan.is_in(k, "broadens") or any(w.fold == "الي" for w in words[k + 1 : t.i])
            return sought and (k == s.part.begin or not scan.is_in(k - 1, "negation-present"))
        if "heads-for" in scan.words[k]:
            return scan.cases.get(words[t.i - 1].fold) == "الي"  # تتجه كينيا إلى إغلاق حدودها
        if "works-on" in scan.words[k]:
            return any(scan.cases.get(w.fold) == "علي" for w in words[k + 1 : t.i])  # تعمل أنقرة على إعادة العلاقات
        if weighed and "weighs" in scan.words[k]:  # يناقش المجلس فرض عقوبات, فرض مزيد من العقوبات
            return not has_article(s, t) or any(w.fold in scan.sets["doing"] for w in words[k + 1 : t.i])
        if weighed and k == t.i - 1 and scan.stemmed(k, "matter-of"):
            return not has_article(s, t)  # مفاوضات رفع العقوبات: what they are about
        if weighed and "looks-into" in scan.words[k]:
            return any(scan.cases.get(w.fold) == "في" for w in words[k + 1 : t.i])  # تنظر أستراليا في الاعتراف
        if words[k].kind == "punct" or (k in s.finite and not is_doing(s, k)) or not scan.words[k].isdisjoint(OPENERS):
            return False
    return False


def is_if_not(scan: Scan, t: Trigger) -> bool:
    """ "إذا لم تسحب رواندا قواتها", "ما لم تنسحب": whether a negated verb is a condition."""
    words = scan.text.words
    if t.i < 2 or t.part not in ("verb", "passive") or not scan.is_in(t.i - 1, "negation"):
        return False
    before = words[t.i - 2]
    return before.fold in scan.sets["condition"] or before.light in ("إن", "وإن") or scan.has("supposing", t.i - 3, t.i)


def may_have_been(s: Clauses, t: Trigger) -> bool:
    """ "ربما التقى الوزير", "قد يكون السفير زار": whether a verb in the past tells only what may have happened."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.tense != "past" or t.part not in ("verb", "passive"):
        return False
    for k in range(t.i - 1, max(s.part.begin, t.i - _AIM) - 1, -1):
        w = words[k]
        if w.fold in scan.sets["maybe"]:
            return True
        if w.fold in scan.sets["was-not"]:
            return k > s.part.begin and scan.is_in(k - 1, "perhaps")
        if w.kind == "punct" or k in s.finite or not scan.words[k].isdisjoint(OPENERS):
            return False
    return False


def like_noun(s: Clauses, t: Trigger) -> bool:
    """ "تدرس باريس فرض عقوبات": whether a phrase begins with a word that is as often a noun as a verb in the past."""
    return t.part == "fixed" and t.prefix in ("", "ب") and s.part.scan.is_in(t.i, "doing")


def is_doing(s: Clauses, k: int) -> bool:
    """ "يناقش المجلس فرض": whether what may be a verb at token k is a noun, as what governs one stands before."""
    scan = s.part.scan
    if k <= s.part.begin or not scan.is_in(k, "doing"):
        return False
    if k - 1 in s.finite or scan.has("prep", k - 1, k):
        return True
    for n in range(k - 1, max(s.part.begin, k - _SUBJECT) - 1, -1):
        if any(scan.has(cls, n, n + 1) for cls in _OF_WHAT_MAY_BE):
            return True
        if scan.text.words[n].kind == "punct" or n in s.finite:
            return False
    return False


def is_proposed(s: Clauses, t: Trigger, *, later: bool, agreed: bool) -> bool:
    """ "اقترحت المفوضية فرض رسوم", "مشروع قانون يفرض عقوبات": whether a deed is what a proposal or a bill holds; one
    that is done `later` than it is decided may be so only: "قررت بكين منح تونس لقاحات"; arms and meetings may only be
    `agreed` to: "وافقت على تزويد كييف بدبابات"."""
    scan, words = s.part.scan, s.part.scan.text.words
    noun = t.tense in ("noun", "fixed") or like_noun(s, t)
    if not noun and (t.tense != "pres" or t.prefix):
        return False
    if t.part == "noun" and _is_in_plan(s, t):
        return True
    hosted = noun and t.i > s.part.begin and "hosting" in scan.words[t.i - 1]
    if hosted and scan.has("pledging", max(s.part.begin, t.i - _NEAR), t.i - 1):
        return True  # عرضت قطر استضافة مفاوضات
    if noun and _is_agreed_to(s, t, agreed=agreed):
        return True
    package = noun and scan.noun(t.i, "package")
    from_it = noun and scan.cases.get(words[t.i - 1].fold) == "من"
    for k in backwards(s, t.i, _AIM):
        if noun and ("proposes" in scan.words[k] or (later and "decides" in scan.words[k])):
            return True
        if (noun and "verge" in scan.words[k]) or (package and scan.stemmed(k, "makes-ready")):
            return True  # على وشك توقيع اتفاق, تعد بروكسل حزمة عقوبات
        if from_it and scan.stemmed(k, "nears"):
            return True  # اقتربت الهند من إبرام اتفاق
        if t.tense == "pres" and t.i - k <= _NEAR and "bill" in scan.words[k]:
            return True
        if (
            words[k].kind == "punct"
            or "during" in scan.words[k]
            or (k in s.finite and not is_doing(s, k))
            or not scan.words[k].isdisjoint(OPENERS)
        ):
            return False
    return False


def _is_agreed_to(s: Clauses, t: Trigger, *, agreed: bool) -> bool:
    """ "أعطت واشنطن الضوء الأخضر لبيع مقاتلات لتركيا", and, if that is no deed yet (`agreed`), "وافقت على تزويدها
    بمقاتلات", "اتفق الجانبان على عقد لقاء": whether an act is what somebody agreed to do."""
    scan, words, k = s.part.scan, s.part.scan.text.words, t.i - 1
    if t.prefix == "ل" and scan.has("go-ahead", t.i - 2, t.i):
        return True  # أعطت الضوء الأخضر لبيع صواريخ
    if k > s.part.begin and scan.stemmed(k, "holding-of"):
        k -= 1
    if not agreed or k <= s.part.begin or scan.cases.get(words[k].fold) != "علي":
        return False
    to = next((n for n in range(k - 1, max(s.part.begin, k - _AIM) - 1, -1) if scan.stemmed(n, "agrees-to")), None)
    return to is not None and not s.verb_in(to + 1, k)


def _is_in_plan(s: Clauses, t: Trigger) -> bool:
    """ "تنص الخطة على انسحاب القوات", "تضمنت المبادرة وقفا لإطلاق النار": whether a noun is among what a plan, draft
    or deal provides for."""
    scan, begin = s.part.scan, s.part.begin
    k = next((k for k in range(t.i - 1, max(begin, t.i - _TERMS) - 1, -1) if "includes-terms" in scan.words[k]), None)
    if k is None or s.verb_in(k + 1, t.i) or any(not scan.words[n].isdisjoint(OPENERS) for n in range(k + 1, t.i)):
        return False
    near = (*range(k + 1, min(t.i, k + 1 + _NEAR)), *range(k - 1, max(begin, k - _NEAR) - 1, -1))
    return any(scan.noun(n, "plan-on-paper") for n in near)


def is_any(s: Clauses, t: Trigger, carrier: Trigger | None) -> bool:
    """ "أي هجوم أمريكي على إيران سيقابل برد", but "لم تشن أي هجوم", "امتنعت عن فرض أي عقوبات", "ليست هناك أي مفاوضات":
    whether a noun tells what might be, and nothing before it that it is or is not."""
    part, scan = s.part, s.part.scan
    if t.i == part.begin or not scan.is_in(t.i - 1, "any"):
        return False
    told = carrier is not None and carrier.i < t.i and carrier.frame not in SAYING
    return not told and not any(scan.has(cls, max(part.begin, t.i - _FAILED), t.i) for cls in ("fails", "undone"))
