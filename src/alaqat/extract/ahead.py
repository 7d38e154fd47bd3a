"""What lies ahead though no future says so: a journey with its day, what is held on it, what others wait for."""

from __future__ import annotations

from alaqat.extract.candidate import VISITS
from alaqat.extract.clause import ENDS, GOING, HELD, JOURNEYS, OPENERS, Clauses, Trigger, backwards, has_article
from alaqat.extract.scan import Scan
from alaqat.extract.tense import is_future_word
from alaqat.text.morphology import PRESENT

__all__ = [
    "has_its_day",
    "has_its_month",
    "is_called_to_come",
    "is_departing",
    "is_expected",
    "is_held_later",
    "is_included",
    "is_on_eve",
    "is_on_programme",
    "is_prepared",
    "meets_next",
    "of_another",
    "since_gone",
    "takes_effect",
    "was_held",
]

_NAMED = ("state", "person", "org", "body")  # kinds of names, which no word of what is to come goes with
_LENGTHY = frozenset(("joint-exercise", "negotiation", "military-exercise"))
_CARRYING = frozenset(("light", "light-join"))  # frames of verbs: يجري، يقوم بـ
_ABOUT = 5  # tokens from "about" to the word that says that it is to come
_BEGUN = 20  # tokens from "begins" to what does
_DAY = 14  # tokens from a verb to its day
_EFFECT = 25  # tokens from an act to the day with which it begins
_EXPECTED = 4  # tokens from "it is expected" to "that"
_EVE = 4  # tokens from "on the eve of" to what is then
_INSIDE = 4  # tokens from "includes" to what is included
_MONTH = 22  # tokens from a verb to the month, with who goes and where between
_OPENING = 9  # tokens of a phrase that opens a sentence before its verb: "وضمن برنامج زيارته إلى الدوحة،"
_OF_IT = 2  # tokens from "the next" to what it is a part of: "of the talks"
_PROGRAMME = 3  # tokens from a programme to the verb that says what it includes


def has_its_day(s: Clauses, t: Trigger, head: Trigger, fine: str | None) -> bool:
    """ "يصل مساء اليوم إلى بغداد", "يقوم غدا بزيارة": whether a journey, or what takes days, is told
    in the present with a day that is not gone."""
    scan, words, k = s.part.scan, s.part.scan.text.words, head.i
    carried = t.part == "noun" and fine in VISITS and head.frame in _CARRYING
    if head.part != "verb" or head.tense != "pres" or not (head.frame in JOURNEYS or carried):
        if fine not in VISITS and (t.part != "noun" or fine not in _LENGTHY):
            return False
        near = range(t.i - 1, max(s.part.begin, t.i - _BEGUN) - 1, -1)
        first = next((n for n in near if words[n].fold in scan.sets["begins"]), None)
        if first is None or PRESENT.fullmatch(words[first].light.removeprefix("و")) is None:
            return False
        k = first
    if any(w.fold in scan.sets["had"] for w in words[max(s.part.begin, k - 4) : k]):
        return False
    told = False
    for n in range(k + 1, min(s.part.end, k + _DAY)):
        if words[n].raw in ENDS or not scan.words[n].isdisjoint(OPENERS):
            break
        if scan.stemmed(n, "past-day"):
            return False
        told = told or "weekday" in scan.words[n]
    return told


def has_its_month(s: Clauses, t: Trigger) -> bool:
    """ "يزور وفد برئاسة نائب الوزير الصيني القاهرة منتصف نوفمبر المقبل", "كشف عن زيارة الرئيس، حسن كاظمي، إلى الجزائر
    قريبا": whether far behind a journey in the present, or the noun of what is held, in its own clause, stands that it
    is to come."""
    scan, words = s.part.scan, s.part.scan.text.words
    if not (t.part == "verb" and t.tense == "pres" and t.frame in JOURNEYS) and not (
        t.part == "noun" and t.frame in HELD
    ):
        return False
    for k in range(t.j, min(s.part.end, t.j + _MONTH)):
        beside = words[k].raw in "،," and any(c.i - 1 <= k <= c.j for c in s.part.chunks)  # sets off a name
        if (words[k].kind == "punct" and not beside) or k in s.finite or not scan.words[k].isdisjoint(OPENERS):
            return False
        if "future" in scan.words[k] and (t.part == "verb" or _of_time(s, k)):
            return not of_another(s, t, k)
    return False


def _of_time(s: Clauses, k: int) -> bool:
    """ "الأشهر القليلة المقبلة", "قريبا": whether the word of what is to come at token k tells when, not "اجتماع
    الدورة المقبلة"."""
    scan, words = s.part.scan, s.part.scan.text.words
    if not words[k].has_article:
        return True
    return any(w.fold in scan.sets["stretch-of-time"] for w in words[k - 2 : k]) or "weekday" in scan.words[k - 1]


def is_departing(s: Clauses, t: Trigger) -> bool:
    """ "ويتوجه الوزير بعد ختام زيارته إلى مسقط", "فيما يغادر الوفد إلى جيبوتي": whether a text tells in the present,
    the verb first, that somebody sets out; a headline, or one with the subject first, tells so what was done."""
    if t.part != "verb" or t.tense != "pres" or t.frame not in GOING or s.part.field != "text":
        return False
    scan, k = s.part.scan, t.i - 1
    return k < s.part.begin or scan.text.words[k].fold in scan.sets["then"] or scan.has("meanwhile", k, t.i)


def is_expected(s: Clauses, t: Trigger) -> bool:
    """ "من المتوقع أن تدين الجامعة", "ينتظر أن يزور تونس وأن يطلب": whether a verb in the present is what is expected
    or planned, not "قبل زيارته المقبلة أن"."""
    scan, words, k = s.part.scan, s.part.scan.text.words, t.i - 1
    if t.part != "verb" or t.tense not in ("pres", "juss") or k <= s.part.begin or "comp" not in scan.words[k]:
        return False
    if words[k].fold == "وان":
        last = next((x for x in reversed(s.triggers) if x.i < k and x.part == "verb"), None)
        return last is not None and is_expected(s, last)
    n = next((n for n in backwards(s, k, _EXPECTED) if "future" in scan.words[n]), None)
    if n is None or s.verb_in(n + 1, k):
        return False
    return not words[n].has_article or (n > s.part.begin and scan.stemmed(n - 1, "from"))


def is_called_to_come(s: Clauses, t: Trigger) -> bool:
    """ "تم البحث في زيارة الموفد الفرنسي المرتقبة": whether an adjective of a meeting or visit, behind whose it is,
    says that it is still to come, whatever is done about it."""
    if t.part != "noun" or t.frame not in HELD:
        return False
    whose = next((g for g in s.groups if g.i == t.j and g.case == "gen"), None)
    if whose is None or whose.j >= s.part.end or "future" not in s.part.scan.words[whose.j]:
        return False
    noun, said = s.part.scan.text.words[t.i].light, s.part.scan.text.words[whose.j]
    return said.has_article and said.light.endswith("ة") == noun.endswith(("ة", "ات"))


def is_held_later(s: Clauses, t: Trigger) -> bool:
    """ "المفاوضات مع فرنسا ستعقد في إسطنبول": whether the verb behind a meeting, whose subject it is, says that it will
    be held or begin; or a visit is what somebody announces: "أعلنت الرئاسة عن زيارة للرئيس إلى القاهرة"."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.part != "noun" or t.frame not in HELD:
        return False
    near = [v for v in s.triggers if v.frame == "announce" and 0 < t.i - v.j <= _ABOUT]
    if t.frame == "visit" and near and "told-about" in scan.words[t.i - 1] and not has_article(s, t) and not t.pronoun:
        end = min(s.part.end, t.j + _DAY)
        gone = any(words[k].fold in scan.sets["past-day"] for k in range(t.j, end))
        whose = any(g.i == t.j and g.case == "gen" for g in s.groups)  # كشف عن زيارة الرئيس في إطار الدورة القادمة
        return not (gone or whose or s.verb_in(t.j, end))  # not أعلن عن زيارة قام بها
    for k in range(t.j, min(s.part.end, t.j + _OPENING)):
        if words[k].raw in ENDS or not scan.words[k].isdisjoint(OPENERS):
            return False
        if is_future_word(words[k]) and scan.stemmed(k, "will-be-held"):
            return True
        if k in s.finite:
            return False
    return False


def is_on_eve(s: Clauses, t: Trigger) -> bool:
    """ "عشية زيارة الرئيس", "قبل أيام من القمة": whether a meeting or visit is what the news comes right before."""
    scan = s.part.scan
    if t.part != "noun" or t.frame not in HELD:
        return False
    eve = next((k for k in range(t.i - 1, max(s.part.begin, t.i - _EVE) - 1, -1) if "eve" in scan.words[k]), None)
    if eve is None:  # as mostly
        return False
    return not any(w.kind == "punct" for w in scan.text.words[eve : t.i]) and not s.verb_in(eve, t.i)


def is_on_programme(s: Clauses, t: Trigger) -> bool:
    """ "ووفق جدول الزيارة يلتقي الوزير نظيره", "وبموجب الاتفاق تنسحب القوات": whether a programme or what a deal lays
    down opens the sentence of a text before a verb in the present."""
    scan, begin = s.part.scan, s.part.begin
    if t.tense != "pres" or t.part != "verb" or s.part.field != "text" or t.i - begin > _OPENING:
        return False
    laid_down = scan.stemmed(begin, "under-a-deal") and any(
        scan.noun(k, "plan-on-paper") for k in range(begin + 1, min(t.i, begin + _INSIDE))
    )
    programme = laid_down or any(scan.stemmed(k, "programme") for k in range(begin, t.i))
    return programme and not s.verb_in(begin, t.i)


def meets_next(s: Clauses, t: Trigger) -> bool:
    """ "ويلتقي الوزير في طهران نظيره": whether a text goes on, the verb first, with a meeting in the present: one that
    follows what was told. Talks may be under way so, and a headline tells so what was done."""
    single = t.frame in ("meet", "meet-with") and t.part == "verb" and t.tense == "pres"
    return single and t.i == s.part.begin and t.prefix == "و" and s.part.field == "text"


def is_included(s: Clauses, t: Trigger, *, after_plan: bool) -> bool:
    """ "وتتضمن الزيارة مباحثات مع نظيره", "ويشمل برنامج الزيارة لقاء": whether a verb in the present says that a visit
    to come, or a programme, holds it."""
    scan, begin = s.part.scan, s.part.begin
    near = range(t.i - 1, max(begin, t.i - _INSIDE) - 1, -1)
    verb = next((k for k in near if "includes" in scan.words[k]), None) if t.part == "noun" else None
    if verb is None:
        return False
    what = range(max(begin, verb - _PROGRAMME), t.i)
    return after_plan or any("future" in scan.words[k] or scan.stemmed(k, "programme") for k in what)


def takes_effect(s: Clauses, t: Trigger) -> bool:
    """ "قررت فرض رسوم على واردات من الصين بدءا من أبريل المقبل": whether an act begins with a day that is to come."""
    scan, end = s.part.scan, s.part.end
    begins = scan.first("effective-from", t.j, min(end, t.j + _EFFECT))
    if begins is None:  # as mostly
        return False
    return not s.verb_in(t.j, begins) and any("future" in scan.words[k] for k in range(begins, min(end, begins + _DAY)))


def _spoken_of(s: Clauses, t: Trigger, k: int) -> bool:
    """ "يتحادث مع نظيره حول الجلسة المرتقبة": whether the word at token k goes with what is only spoken of, no
    time, not "المحادثات حول سوريا المقررة غدا"."""
    scan, w, noun = s.part.scan, s.part.scan.text.words[k], s.part.scan.text.words[k - 1]
    if k < t.j or noun.fold in scan.sets["stretch-of-time"] or "weekday" in scan.words[k - 1]:
        return False
    named = any(c.i <= k - 1 < c.j and c.kind in _NAMED for c in s.part.chunks)
    if named or w.light.endswith("ة") != noun.light.endswith(("ة", "ات")):
        return False
    near = range(k - 1, max(t.j, k - _ABOUT) - 1, -1)
    prep = next((n for n in near if not scan.words[n].isdisjoint(("prep", "told-about"))), None)
    return prep is not None and "told-about" in scan.words[prep]


def of_another(s: Clauses, t: Trigger, k: int) -> bool:
    """ "تناول اللقاء ترتيبات الزيارة المرتقبة": whether the word of what is to come at token k goes with the noun of
    another act right before it, not "الجولة المقبلة من المفاوضات"."""
    if 0 < t.i - k <= _OF_IT and s.part.scan.text.words[k + 1].fold in s.part.scan.sets["from"]:
        return False
    unplanned = k > s.part.begin and s.part.scan.text.words[k - 1].fold == "غير"  # في زيارة غير مقررة
    return (
        unplanned
        or _spoken_of(s, t, k)
        or any(x.j == k and x.part == "noun" and x is not t and not t.i <= x.i <= t.j for x in s.triggers)
    )


def is_prepared(scan: Scan, t: Trigger) -> bool:
    """ "التحضيرات لزيارة الرئيس", "استعدادا لعقد القمة": whether a noun is what is only prepared."""
    k, prefix = t.i, t.prefix
    if not prefix and k > 0 and scan.text.words[k - 1].fold in scan.sets["to-hold"]:
        k, prefix = k - 1, "ل"
    if not prefix and k > 0 and scan.stemmed(k - 1, "preparing"):
        return True  # في إطار تحضير قمة ثلاثية
    return prefix in ("ل", "ول") and k > 0 and scan.noun(k - 1, "preparing")


def was_held(s: Clauses, t: Trigger) -> bool:
    """ "استكمال للاجتماع الذي انعقد في مايو": whether a clause with a verb in the past says which meeting it was."""
    scan, k = s.part.scan, t.j + 1
    if k >= s.part.end or "relative" not in scan.words[t.j] or not scan.words[k].isdisjoint(("prep", "neg", "future")):
        return False
    return PRESENT.fullmatch(scan.text.words[k].light) is None and not is_future_word(scan.text.words[k])


def since_gone(scan: Scan, k: int) -> bool:
    """ "بعد أيام من الهجوم": whether a word of days to come says only how long after another act."""
    words = scan.text.words
    return any(w.fold in scan.sets["from"] for w in words[k + 1 : k + 3]) and words[k].fold in scan.sets["days-later"]
