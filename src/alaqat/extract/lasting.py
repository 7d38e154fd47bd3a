"""Does it go on as it is told? A war, a visit of some days, talks that are held, what is done since a day."""

from __future__ import annotations

from collections.abc import Mapping

from alaqat.extract.candidate import VISITS
from alaqat.extract.clause import GOING, SAYING, TALKS, Clauses, Trigger, has_article, has_in_it
from alaqat.extract.journeys import is_on, is_under_way, on_its_day, on_the_way
from alaqat.extract.scan import Scan
from alaqat.extract.tense import is_felt, is_past, is_to_come
from alaqat.extract.things import was_doing_to
from alaqat.text.morphology import PRESENT

__all__ = ["ASSERTED", "is_going_on", "is_within", "lasts"]

ASSERTED = frozenset(("SUPPORT", "ACCUSE", "REQUEST", "REJECT", "AGREE", "THREATEN"))  # never ongoing
_DEEDS = frozenset(("ASSAULT", "COERCE"))
_DOING = frozenset(("light", "light-join", "light-undergo"))  # frames of verbs that carry the noun of what is done
_BESIDE = 6  # tokens from an act to a word that says that it lasts
_REACH = 9  # tokens over which "since" reaches
_BEHIND, _NOW = 14, 6  # tokens from talks to a clause that says which, and in it to "now"
_LENGTHY = frozenset(("joint-exercise", "negotiation"))  # what takes days
_BEGUN = 14  # tokens from "began" to what did
_LASTING = frozenset((("SANCTION", "impose-sanctions"),))
_KEPT_UP = frozenset(("AID", "MOBILIZE"))
_NEWS = 10  # tokens from a verb to its day
_ROUND = 5  # tokens from "the beginning of" to talks: "the third round of the"
_SAID = frozenset((*SAYING, "announce"))  # frames of verbs that only report the noun
_OPENING = 5  # tokens from the verb that opens a sentence to what takes place
_TAFIL = 5  # letters of a noun like تسليم


def lasts(
    s: Clauses, t: Trigger, head: Trigger, kind: tuple[str, str | None], lexemes: Mapping[str, Mapping[str, str]]
) -> bool:
    """Whether what began goes on as it is told: a war, a visit of some days, talks that a state says it holds. `kind`
    is (root, fine)."""
    type_, fine = kind
    if was_doing_to(s, t) is not None:
        return False  # ناقلة كانت بريطانيا تحتجزها: no longer
    part, scan, words = s.part, s.part.scan, s.part.scan.text.words
    over = any(scan.stemmed(k, "lasted") for k in range(max(part.begin, t.i - 3), t.i))
    # استمرت الحرب ثماني سنوات, بعد الغزو, العدوان الذي شن أمس
    called = words[t.i].fold in scan.sets["war"] or (t.j > t.i + 1 and scan.stemmed(t.i, "campaigns"))
    war = t.part == "noun" and called and not (over or _gone_by(s, t) or _at_an_hour(s, t))
    if type_ == "ASSAULT" and (t.tense == "pres" or war):
        return True
    if type_ not in ASSERTED and t.part == "noun" and _since_then(s, t):
        return True
    lengthy = _is_lengthy(scan, t, fine) and t.part == "noun" and not over
    if lengthy and (_performed(s, t, head) or _begun(s, t, head) or _for_days(s, t)):
        return True
    if (type_ == "COERCE" or t.frame in ("holdassets", "keepclosed")) and t is head and _holds(s, t):
        return True  # تحتجز إيران ثلاثة فرنسيين, تحتجز واشنطن أموالا, تبقي كولومبيا معابرها مغلقة
    done = type_ in _DEEDS or (fine in VISITS and part.field == "text")  # التهجير الذي يقوم به الجيش
    done = done or (kind in _LASTING and head.i > t.i)  # العقوبات التي تفرضها واشنطن, not تتعرض إيران لعقوبات
    if done and t.part == "noun" and _performed(s, t, head) and not is_felt(s, t):
        return True
    if fine in VISITS and t.part == "noun" and (_begun(s, t, head) or on_the_way(s, t) or is_on(s, t)):
        return True
    if t.frame == "headline-journey" and any(x.frame == "visit" and is_on(s, x) for x in s.triggers):
        return True  # الملك في واشنطن في زيارة عمل
    if fine in VISITS and t.part == "noun" and on_its_day(s, t):
        return True
    if (kind in _LASTING or type_ in _KEPT_UP) and _is_kept_up(s, head):
        return True
    now = type_ not in ASSERTED and head.tense == "pres" and head.part == "verb" and head.i > part.begin
    if now and words[head.i - 1].fold in scan.sets["meanwhile"]:
        return True  # فيما يتظاهر آلاف
    if type_ not in ASSERTED and t is head and t.tense == "pres" and t.part == "verb" and _since(s, head):
        return True
    way = is_under_way(s, t, lexemes) if t.frame in GOING else None
    if way is not None:
        return way
    if type_ != "CONSULT":
        return False
    near = (k for k in range(t.i, min(part.end, t.j + 4)) if words[k].fold in scan.sets["lasting"])
    if any(words[k - 1].fold not in scan.sets["no-longer"] for k in near):
        return True  # but لم تعد جارية
    if t.part == "noun" and (_held_now(s, t) or _takes_place(s, t)):
        return True
    if t.frame == "mediate" and head.tense == "pres" and head.part == "verb" and part.field == "text":
        return True  # تقود مسقط وساطة
    if head.tense != "pres" or head.part != "verb" or part.field != "text":
        return False
    # "أكدت أن واشنطن تجري مباحثات", "كيري الذي يزور قطر": not a headline, which begins with its subject
    reported = scan.opens(part.begin, head.i)
    carried = (t.frame == "talks" and t is not head) or t.frame == "discuss"
    leads = (carried or head.prefix == "و") if head.i == part.begin else "relative" in scan.words[head.i - 1]
    return leads or (carried and reported)


def _at_an_hour(s: Clauses, t: Trigger) -> bool:
    """ "العدوان على دمشق فجر اليوم": whether what may be a war was on one morning or night."""
    scan, end = s.part.scan, min(s.part.end, t.j + _REACH)
    at = next((k for k in range(t.j, end) if scan.text.words[k].fold in scan.sets["hours-of-day"]), None)
    return at is not None and not s.verb_in(t.j, at) and all(w.fold != "منذ" for w in scan.text.words[t.j : at])


def is_going_on(s: Clauses, t: Trigger, head: Trigger) -> bool:
    """Whether a word beside an act says that it lasts: "تتواصل المحادثات", "يزور القاهرة حاليا", not "التحضيرات مستمرة
    قبل القمة", which goes on before it."""
    scan, words, part = s.part.scan, s.part.scan.text.words, s.part
    for k in range(max(part.begin, head.i - _BESIDE), min(part.end, t.j + _BESIDE + 1)):
        if "ongoing" not in scan.words[k] or any(w.fold in scan.sets["after-before"] for w in words[k + 1 : t.i]):
            continue
        if _lasts_itself(s, head, k) if k < head.i else k > t.j and _goes_with_another(s, t, k):
            continue
        if not any("future" in scan.words[n] for n in range(k + 1, t.i)):  # التواصل مستمر، ويعتزم لقاء نظيره
            return True
    return False


def _lasts_itself(s: Clauses, head: Trigger, k: int) -> bool:
    """ "في زيارة تستغرق يومين، يلتقي خلالها الرئيس": whether the word at token k says how long another thing takes,
    and a verb behind what is done during it."""
    scan, words = s.part.scan, s.part.scan.text.words
    if head.part != "verb" or not scan.stemmed(k, "takes-days"):
        return False
    return has_in_it(s, head) or any(w.raw in "،," for w in words[k + 1 : head.i])


def _goes_with_another(s: Clauses, t: Trigger, k: int) -> bool:
    """ "عقوبات على من ينفذون اعتداءات متواصلة", "عقدت اجتماعات، والعمل مستمر", "بعقوبات إذا واصلت": whether the word
    at token k behind an act tells of something else that it goes on."""
    scan, words = s.part.scan, s.part.scan.text.words
    if any(x.j == k and x.part == "noun" and x is not t for x in s.triggers) or words[k - 1].fold.startswith("وال"):
        return True
    return any(words[n].fold in scan.sets["condition"] or "supposing" in scan.words[n] for n in range(t.j, k))


def _holds(s: Clauses, t: Trigger) -> bool:
    """Whether a verb in the present tells force that lasts, or what somebody says is done: "قال إن إيران تعتقل سويديا".
    A headline tells what was done: "إيران تحتجز ناقلة"."""
    if t.part != "verb" or t.tense != "pres" or s.part.field != "text" or is_to_come(s.part.scan, t):
        return False
    that = s.part.scan.last("comp", s.part.begin, t.i)
    reported = that is not None and that < t.i - 1 and not s.verb_in(that, t.i)
    return reported or s.part.scan.stemmed(t.i, "holding")


def is_within(s: Clauses, t: Trigger, head: Trigger) -> bool:
    """ "قال الوزير خلال زيارته للكويت": whether a visit is only told as that during which something else is said or
    done; no verb carries it."""
    scan = s.part.scan
    return head is t and t.i > s.part.begin and scan.cases.get(scan.text.words[t.i - 1].fold) == "خلال"


def _gone_by(s: Clauses, t: Trigger) -> bool:
    """ "بعد الغزو", "العدوان الذي شن أمس": whether a war is told as what was before."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.i > s.part.begin and words[t.i - 1].fold in scan.sets["after-before"]:
        return True
    which = next((k for k in range(t.j, min(s.part.end, t.j + _NOW)) if "relative" in scan.words[k]), None)
    if which is None or which + 1 >= s.part.end or words[which + 1].fold in scan.sets["begins"]:
        return False  # الغزو الذي بدأ في فبراير
    behind = words[which + 1]
    if PRESENT.fullmatch(behind.light) is not None and not behind.fold.endswith(("ت", "ته", "تها")):
        return False  # الحرب التي تدخل عامها الرابع, not التي نفذتها
    return any(x.i == which + 1 and is_past(x) for x in s.triggers)


def _is_kept_up(s: Clauses, head: Trigger) -> bool:
    """ "وتنشر واشنطن جنودا في سوريا", "وتقدم واشنطن مساعدات لكييف": whether a verb in the present that goes on with the
    text tells what a state does for long. A headline, or one with its day, tells what was done."""
    part = s.part
    opens = head.i == part.begin and head.prefix == "و" and head.tense == "pres" and head.part == "verb"
    if not opens or part.field != "text" or is_to_come(part.scan, head):
        return False
    return not any("weekday" in part.scan.words[k] for k in range(head.j, min(part.end, head.j + _NEWS)))


def _is_lengthy(scan: Scan, t: Trigger, fine: str | None) -> bool:
    """Whether an act takes days: an exercise, not the test of a missile."""
    return fine in _LENGTHY or (fine == "military-exercise" and scan.stemmed(t.i, "drills"))


def _performed(s: Clauses, t: Trigger, head: Trigger) -> bool:
    """ "يجري الجيشان مناورات", "الزيارة التي يقوم بها": whether a verb in the present says that it is being done."""
    if head is t or head.tense != "pres" or head.part != "verb" or head.frame not in _DOING:
        return False
    words, sets = s.part.scan.text.words, s.part.scan.sets
    if is_to_come(s.part.scan, head) or any(
        w.fold in sets["had"] for w in words[max(s.part.begin, head.i - 4) : head.i]
    ):
        return False
    return head.i < t.i or has_article(s, t)


def _begun(s: Clauses, t: Trigger, head: Trigger) -> bool:
    """ "بدأت مصر والأردن مناورات": whether a sentence opens with its beginning, and does not tell it as gone by."""
    scan, words = s.part.scan, s.part.scan.text.words
    back = range(t.i - 1, max(s.part.begin, t.i - _ROUND) - 1, -1)
    start = next((k for k in back if words[k].fold in scan.sets["beginning"]), None)
    # but not من أجل مواصلة نهج الصداقة بعد الزيارة
    only = start is not None and not any(
        words[k].raw in "،,.؛" or (not scan.words[k].isdisjoint(("prep", "comp")) and words[k].fold != "من")
        for k in range(start + 1, t.i)
    )
    if (head is t or head.frame in _SAID) and start is not None and only and not s.verb_in(start, t.i):
        # بدء محادثات بين، انطلاق الجولة الثالثة من المفاوضات
        return start <= s.part.begin or words[start - 1].fold not in scan.sets["after-before"]
    for k in range(t.i - 1, max(s.part.begin, t.i - _BEGUN) - 1, -1):
        if words[k].fold in scan.sets["begins"]:
            near = k <= s.part.begin + 3 and t.i - k <= _BEGUN
            return near and not any(words[n].fold in scan.sets["had-or-then"] for n in range(s.part.begin, k))
        if "comp" in scan.words[k] or "relative" in scan.words[k]:
            return False
    return False


def _for_days(s: Clauses, t: Trigger) -> bool:
    """ "أعلنت مصر مناورات مع اليونان، قبالة كريت، تستمر أسبوعا": whether a verb in the present behind a noun says how
    long it lasts."""
    scan = s.part.scan
    verb = next((k for k in range(t.j, min(s.part.end, t.j + _BEHIND)) if scan.stemmed(k, "takes-days")), None)
    return verb is not None and not s.verb_in(t.j, verb)


def _takes_place(s: Clauses, t: Trigger) -> bool:
    """ "تدور محادثات بين الجانبين", "وتجري في عمان جولة من المفاوضات": whether talks are the subject of a verb in the
    present that opens the sentence of a text and names no day."""
    scan, first = s.part.scan, s.part.begin
    near = s.part.field == "text" and t.i - first <= _OPENING and t.frame in TALKS
    if not near or not scan.stemmed(first, "goes-on") or s.verb_in(first + 1, t.i):
        return False
    return not any("weekday" in scan.words[k] for k in range(first, min(s.part.end, t.j + _BEHIND)))


def _held_now(s: Clauses, t: Trigger) -> bool:
    """ "المفاوضات بين الجانبين، التي تستضيفها الدوحة حاليا": whether a relative clause says that it is held now."""
    scan, words, end = s.part.scan, s.part.scan.text.words, min(s.part.end, t.j + _BEHIND)
    which = next((k for k in range(t.j, end) if "relative" in scan.words[k]), None)
    if which is None or which + 1 >= s.part.end or PRESENT.fullmatch(words[which + 1].light) is None:
        return False
    return any("ongoing" in scan.words[k] for k in range(which + 1, min(s.part.end, which + _NOW)))


def _since(s: Clauses, head: Trigger) -> bool:
    """ "يتظاهر المئات منذ الصباح": what is done as it is told, and has been for a while."""
    words = s.part.scan.text.words
    near = range(head.j, min(s.part.end, head.j + _REACH))
    return not is_to_come(s.part.scan, head) and any(s.part.scan.cases.get(words[k].fold) == "منذ" for k in near)


def _since_then(s: Clauses, t: Trigger) -> bool:
    """ "تعمل منذ مارس على تدريب طيارين": whether a verb in the present before a noun tells what has been done
    for long."""
    words, part = s.part.scan.text.words, s.part
    back = range(t.i - 1, max(part.begin, t.i - _REACH) - 1, -1)
    near = [k for k in back if words[k].fold == "منذ" and "comp" not in part.scan.words[k + 1]]
    if not near or any(words[k].kind == "punct" for k in range(near[0], t.i - 1)):  # منذ عام، مباحثات
        return False
    if any(words[k].fold in part.scan.sets["after-before"] for k in range(near[0], t.i)):
        return False  # يعقد للمرة الأولى منذ عام بعد يوم من تسليم
    front = range(max(part.begin, near[0] - 4), near[0])
    verbs = (k for k in front if PRESENT.fullmatch(words[k].light.removeprefix("و")))
    return any(not _is_noun(part.scan, k) for k in verbs)


def _is_noun(scan: Scan, k: int) -> bool:
    """Whether token k, which looks like a verb in the present, is the noun of an act: تسليم, تدريب."""
    fold = scan.text.words[k].fold
    if len(fold) == _TAFIL and fold[0] == "ت" and fold[3] == "ي":
        return True
    return any(m.entry.part == "noun" for m in scan.all(k, "lexeme"))
