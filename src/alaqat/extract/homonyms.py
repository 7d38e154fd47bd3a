"""Words that a rule knows and that are others here: a price, a drone, a letter that is sent, an opponent."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger

__all__ = ["is_another_word"]

_FLOCK = 5  # tokens around marches in which other arms are named
_PAID = 4  # tokens from a verb of paying to the price
_MARCHES = ("protest", "rally")
_HANDLING = (
    "provide",
    "launch",
    "mobilise",
    "attack",
    "shoot-down",
    "intercept",
    "armsgoods",
)  # what is done to drones
_BY_FORCE = ("attack", "blame")
_SENT = 24  # tokens from "sends" to the letter
_OBJECT = 7  # tokens from a verb to what it is done to
_RATIFIED = 12  # tokens from "ratified" to "on" what
_APPROVING = ("accept", "ratify")
_GRANTED = (
    "provide",
    "granting",
    "aid",
    "arms",
    "armsgoods",
    "lift",
    "release",
    "freeing",
    "setfree",
    "mobilise",
    "withdraw",
)
_APPROVED = 9  # tokens from "agreed to" to what is granted
_KEPT = 10  # tokens from those who are kept off to the embassy
_OWN = ("ه", "ها", "هم", "نا")  # pronouns on "guilt" and "demands"
_LIFTED = 3  # tokens from "cancelled" to the ban
_OUTLET = 4  # tokens from "with" to the outlet


def is_another_word(s: Clauses, t: Trigger) -> bool:
    """Whether the words around a trigger tell that it is a homonym: "تدفع إسرائيل ثمن ذلك" praises nobody."""
    if t.frame == "praise":
        twelve = t.j < s.part.end and s.part.scan.text.words[t.j].fold in s.part.scan.sets["teens"]  # منذ اثني عشر عاما
        dear = s.part.scan.has("dear", t.j, t.j + 1)  # هدده بثمن باهظ
        return twelve or dear or s.part.scan.has("paying", max(s.part.begin, t.i - _PAID), t.i)
    if t.frame == "ratify" and t.part == "verb" and t.number == "d":
        # ظل المغرب شريكا صادقا: true, not "the two ratified"
        words, end = s.part.scan.text.words, min(s.part.end, t.j + _RATIFIED)
        return not any(words[k].fold == "علي" for k in range(t.j, end))
    if t.part == "verb" and s.part.scan.stemmed(t.i, "comments"):
        return _is_comment(s, t)
    if t.frame in _MARCHES:
        return _is_a_drone(s, t)
    if t.frame == "setfree":
        return s.part.scan.has("gunfire", t.j, min(s.part.end, t.j + _OBJECT))  # أطلق مسلحون النار
    if t.frame in _BY_FORCE and t.part == "verb":
        return s.part.scan.has("rank", t.j, min(s.part.end, t.j + _OBJECT)) and s.part.scan.stemmed(t.i, "occupies")
    if t.frame == "tour" and t.part == "noun":
        return _is_a_round(s, t)
    if t.lexeme == "ar-meet-qabala" and t.part == "noun":
        return _is_an_interview(s, t)
    if t.frame in _APPROVING:
        return _is_of_what_is_granted(s, t)
    if t.frame == "ban":
        return _is_kept_from_embassy(s, t)
    if t.frame == "guiltof" or (t.frame == "demand" and t.part == "noun" and t.prefix == "ل"):
        return s.part.scan.text.words[t.i].light.endswith(_OWN)  # أعلن التنظيم مسؤوليته, لم تستجب لمطالبه
    if t.frame == "provide":  # رصدت تايوان طائرات صينية
        return s.part.scan.stemmed(t.i, "observes") and s.part.scan.has("aircraft", t.j, min(s.part.end, t.j + _OBJECT))
    if t.frame == "aid" and t.part == "noun":  # شروط منح التأشيرات
        return s.part.scan.has("papers-granted", t.j, t.j + 1) and s.part.scan.stemmed(t.i, "granting-of")
    if t.frame == "suspend" and t.part == "verb":  # ألغت الحظر على الصادرات
        return s.part.scan.has("sanctionwords", t.j, min(s.part.end, t.j + _LIFTED))
    if t.frame == "dispatch":
        return s.part.scan.has("letters-and-telegrams", t.j, min(s.part.end, t.j + _SENT))
    return t.part == "participle" and t.lexeme == "ar-reject" and _is_opponent(s, t)


def _is_of_what_is_granted(s: Clauses, t: Trigger) -> bool:
    """ "وافقت سويسرا على منح اللجوء": whether somebody agrees to a deed of his own, which tells itself."""
    words = s.part.scan.text.words
    near = (x for x in s.triggers if x.part == "noun" and x.frame in _GRANTED and t.j < x.i <= t.j + _APPROVED)
    return any(words[x.i - 1].fold == "علي" and not x.prefix for x in near)


def _is_kept_from_embassy(s: Clauses, t: Trigger) -> bool:
    """ "منع الجيش المتظاهرين من الاقتراب من السفارة": whether a guard keeps a crowd off an embassy."""
    scan, end = s.part.scan, min(s.part.end, t.j + _KEPT)
    return scan.has("protesters", t.j, end) and scan.has("missions", t.j, end)


def _is_comment(s: Clauses, t: Trigger) -> bool:
    """ "علقت موسكو على العقوبات": whether a verb of suspending has its "on" right behind it or its subject."""
    at = next((g.j for g in s.groups if g.i == t.j and g.case == ""), t.j)
    return at < s.part.end and s.part.scan.text.words[at].fold == "علي"


def _is_a_drone(s: Clauses, t: Trigger) -> bool:
    """ "أسقطت مسيرات", "سرب من المسيرات والصواريخ": whether marches are aircraft without a crew."""
    scan = s.part.scan
    if not scan.has("aircraft", t.i, t.j):
        return False
    around = ((max(s.part.begin, t.i - _FLOCK), t.i), (t.j, min(s.part.end, t.j + _FLOCK)))
    handled = any(x.frame in _HANDLING and x.part != "noun" and 0 <= t.i - x.j < _FLOCK for x in s.triggers)
    return handled or any(
        scan.has(cls, *near) for near in around for cls in ("military-goods", "aircraft", "in-flocks")
    )


def _is_a_round(s: Clauses, t: Trigger) -> bool:
    """ "جولة جديدة من المفاوضات": whether a round is one of something, and no journey."""
    words = s.part.scan.text.words
    return any(words[k].fold == "من" for k in range(t.j, min(s.part.end, t.j + 2)))


def _is_an_interview(s: Clauses, t: Trigger) -> bool:
    """ "في مقابلة مع هيئة الإذاعة": whether whom somebody speaks with is an outlet."""
    scan = s.part.scan
    return any(scan.has(cls, t.j, min(s.part.end, t.j + _OUTLET)) for cls in ("broadcasting", "onlooker"))


def _is_opponent(s: Clauses, t: Trigger) -> bool:
    """ "اغتيال معارض": a man who opposes, where nothing says what."""
    words = s.part.scan.text.words
    alone = t.j >= s.part.end or words[t.j].fold[:1] != "ل"
    return alone and words[t.i].fold in s.part.scan.sets["opponent"]
