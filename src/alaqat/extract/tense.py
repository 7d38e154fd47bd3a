"""In what time a clause stands: told again of the past ("had met"), told in passing, or of what is to come."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger, has_article
from alaqat.extract.part import Part
from alaqat.extract.scan import Scan
from alaqat.text.morphology import FUTURE
from alaqat.text.tokens import Word

__all__ = [
    "head_of",
    "is_after",
    "is_anniversary",
    "is_background",
    "is_before",
    "is_felt",
    "is_future_word",
    "is_known",
    "is_past",
    "is_retold",
    "is_spoken_of",
    "is_to_come",
]

_STOPS = ".؛!؟?،"
_NEAR = 24  # tokens between an act and a word like مؤخرا
_AHEAD = 12  # tokens that may stand between كان and its verb: the subject
_BACK = 8  # tokens between "after" and a clause that hangs on it
_IN = ("في", "علي")  # the first word of "in the wake of", folded
_SPOKEN_OF = 2  # tokens from "because of" to what it was
_ADJECTIVES = 3  # tokens behind a noun among which its adjectives stand
_OPENING = 4  # tokens of a phrase that may open a sentence before its verb: "ومن جانبها،"
_FUTURE = ("س", "وس", "فس")


def head_of(t: Trigger, carrier: Trigger | None) -> Trigger:
    """The verb whose tense counts: the trigger's own, or that of the verb which carries a noun."""
    return t if t.part != "noun" or carrier is None else carrier


def is_past(t: Trigger) -> bool:
    """Whether a trigger is a verb that tells what is done."""
    return t.part in ("verb", "passive", "fixed") and t.tense == "past"


def is_to_come(scan: Scan, t: Trigger) -> bool:
    """Whether a verb stands in the future: سيزور, سوف يزور, ستوقف إطلاق النار."""
    if t.frame == "stopfire" and is_future_word(scan.text.words[t.i]):
        return True
    return t.prefix in _FUTURE or (t.i > 0 and scan.is_in(t.i - 1, "will"))


def is_future_word(w: Word) -> bool:
    """Whether a word, known or not, looks like a future verb: سيزيد, ستزيد, not سياسة."""
    return FUTURE.fullmatch(w.light) is not None


def is_background(s: Clauses, t: Trigger, head: Trigger, *, heard: bool) -> bool:
    """Whether the place of a trigger says that its act is no news: told again, standing, known, or the topic of what
    is news. `head`: see `head_of`; `heard`: an act that is one of words."""
    part = s.part
    return (
        is_retold(s, head)
        or _is_of_retold(s, t)
        or _is_standing(part, head, heard=heard)
        or _is_aftermath(s, t)
        or _is_welcomed(s, t)
        or is_anniversary(part, t)
        or _is_topic(part, t)
        or is_known(part, t)
    )


def is_retold(s: Clauses, head: Trigger) -> bool:
    """Whether a clause goes back in time: "كان الوزير قد زار", "سبق أن زار"."""
    scan, words = s.part.scan, s.part.scan.text.words
    if not is_past(head):
        return False
    first = scan.is_in(s.part.begin, "had") and head.i - s.part.begin > _AHEAD
    if first and scan.is_in(head.i - 1, "perhaps") and not s.verb_in(s.part.begin + 1, head.i):
        return True  # وكان البرهان، رئيس المجلس، قد وصل
    for k in range(head.i - 1, max(s.part.begin, head.i - _AHEAD) - 1, -1):
        if words[k].kind == "punct" and words[k].raw in _STOPS:
            return False
        if k in s.finite:
            return False
        if scan.is_in(k, "had"):
            return True
    return False


def _is_of_retold(s: Clauses, t: Trigger) -> bool:
    """ "وكان الوزيران التقيا في قطر خلال اجتماع": whether a noun stands behind a verb that goes back in time."""
    words, had = s.part.scan.text.words, s.part.scan.sets["had"]
    if t.part != "noun" or not any(w.fold in had for w in words[s.part.begin : t.i]):
        return False  # as mostly
    return any(v.i < t.i and is_retold(s, v) for v in s.triggers)


def is_before(s: Clauses, t: Trigger) -> bool:
    """Whether an act is told as one of no certain day past: "قام مؤخرا بزيارة", "زيارته الأخيرة"."""
    part, scan, words = s.part, s.part.scan, s.part.scan.text.words
    if t.part == "noun" and any("last-one" in scan.words[k] for k in range(t.j, min(part.end, t.j + 2))):
        return True
    first, last = max(part.begin, t.i - _NEAR), min(part.end, t.j + _NEAR)
    if not scan.has("lately", first, last):  # as mostly
        return False
    for step, edge in ((-1, first), (1, last)):
        for k in range(t.i - 1, edge - 1, -1) if step < 0 else range(t.j, edge):
            if "lately" in scan.words[k]:
                return True
            if words[k].raw in _STOPS or "comp" in scan.words[k] or k in s.finite:
                break
    return False


def is_after(part: Part, t: Trigger) -> bool:
    """ "بعد المفاوضات", "في أعقاب الضربات", "ردا على طرد": whether a noun tells what came before something else."""
    scan, words, k = part.scan, part.scan.text.words, t.i - 1
    if t.part != "noun" or k <= part.begin:
        return False
    of_two = "aftermath" in scan.words[k - 1] and (words[k - 1].fold in _IN or words[k].fold in _IN)
    return of_two or "aftermath" in scan.words[k]


def is_known(part: Part, t: Trigger) -> bool:
    """Whether a verb opens a relative clause that says which thing is meant: "الحظر الذي فرضه المجلس". Behind a name
    it goes on telling: "نظيره الصيني الذي دعا"."""
    k = t.i - 1
    if not is_past(t) or k <= part.begin or "relative" not in part.scan.words[k]:
        return False
    return not any(c.i <= k - 1 < c.j and c.kind != "word" for c in part.chunks)


def _is_standing(part: Part, t: Trigger, *, heard: bool) -> bool:
    """Whether a present verb tells what holds for long, and so on no day: "تتطلع إلى التعاون"; or what the article
    tells by the way in its own voice: "وتتهم واشنطن طهران". `heard`: an act that is one of words."""
    if t.part not in ("verb", "fixed") or t.prefix in _FUTURE:
        return False
    if any("attitude" in part.scan.words[k] for k in range(t.i, t.j)):
        return True
    if not heard or t.tense != "pres" or t.part != "verb" or part.field != "text":
        return False
    words = part.scan.text.words
    if t.i == part.begin:
        return t.prefix == "و"
    return t.i - part.begin <= _OPENING and words[t.i - 1].raw == "،" and words[part.begin].fold.startswith("و")


def is_anniversary(part: Part, t: Trigger) -> bool:
    """Whether a noun is what an anniversary is held of: "الذكرى العشرين لإقامة العلاقات"."""
    return t.part == "noun" and part.scan.has("anniversary", max(part.begin, t.i - 3), t.i)


def _is_topic(part: Part, t: Trigger) -> bool:
    """Whether a sentence opens with a noun as what it speaks of: "وحول زيارة الوزير إلى القاهرة قال ..."."""
    return t.part == "noun" and t.i == part.begin + 1 and "told-about" in part.scan.words[part.begin]


def _is_aftermath(s: Clauses, t: Trigger) -> bool:
    """Whether a clause is the content of what came before the news: "يأتي ذلك إثر إعلان موسكو أنها سلمت مصر طائرات"."""
    scan, words = s.part.scan, s.part.scan.text.words
    reported, first = False, max(s.part.begin, t.i - _BACK)
    if not scan.has("aftermath", first, t.i):  # as mostly
        return False
    for k in range(t.i - 1, first - 1, -1):
        if "aftermath" in scan.words[k]:
            return reported and is_past(t)
        comp = "comp" in scan.words[k]
        if k in s.finite or (words[k].kind == "punct" and not _opens(scan, k)):
            return False
        reported = reported or comp
    return False


def _opens(scan: Scan, k: int) -> bool:
    """Whether a clause with "that" follows a comma at once."""
    return scan.text.words[k].raw == "،" and k + 1 < len(scan.words) and "comp" in scan.words[k + 1]


def is_spoken_of(s: Clauses, t: Trigger) -> bool:
    """ "على خلفية الهجوم", "لبحث تداعيات الاعتداءات": whether a noun tells why something else is done, or what it is
    about."""
    if t.part != "noun":
        return False
    return s.part.scan.has("spoken-of", max(s.part.begin, t.i - _SPOKEN_OF), t.i) and not s.verb_in(t.i - 1, t.i)


def is_felt(s: Clauses, t: Trigger) -> bool:
    """ "لبحث تداعيات الهجوم": whether a deed is spoken of that is known, and not called one to come."""
    known = has_article(s, t) and is_spoken_of(s, t)
    return known and not s.part.scan.has("future", t.j, min(s.part.end, t.j + _ADJECTIVES))


def _is_welcomed(s: Clauses, t: Trigger) -> bool:
    """Whether an act is what another welcomes, and so known: "رحب المجلس باستئناف العلاقات"."""
    return t.part == "noun" and any(x.frame == "welcome" and x is not t and 0 <= t.i - x.j <= 2 for x in s.triggers)
