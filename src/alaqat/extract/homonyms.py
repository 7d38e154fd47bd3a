"""Words that a rule knows and that are others here: a price, a drone, a letter that is sent, an opponent."""

from __future__ import annotations

from alaqat.extract.clause import SAYING, Clauses, Trigger, doer_behind, is_finite
from alaqat.extract.leaving import is_from_no_land
from alaqat.extract.othersense import OTHER_SENSES, is_no_verb
from alaqat.extract.promises import counts_as, is_no_promise

__all__ = ["is_another_word"]

_FLOCK = 5  # tokens around marches in which other arms are named
_PAID = 4  # tokens from a verb of paying to the price
_HANDLING = (
    "provide",
    "launch",
    "mobilise",
    "attack",
    "shoot-down",
    "intercept",
    "armsgoods",
    "armsbought",
)  # what is done to drones
_SENT = 24  # tokens from "sends" to the letter
_OBJECT = 7  # tokens from a verb to what it is done to
_RATIFIED = 12  # tokens from "ratified" to "on" what
_GRANTED = (
    "provide",
    "granting",
    "aid",
    "arms",
    "armsbought",
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
_BESIDE = 3  # tokens from "fights" to "at the side of"
_TRADES = ("armsbought", "armsgoods", "goods", "sell")  # frames of what is bought and sold
_HOW = ("ا", "ة")  # endings of adverbs: رسميا، مباشرة
_OUTLET = 4  # tokens from "with" to the outlet


def is_another_word(s: Clauses, t: Trigger) -> bool:
    """Whether the words around a trigger tell that it is a homonym: "تدفع إسرائيل ثمن ذلك" praises nobody."""
    sense = OTHER_SENSES.get(t.frame)
    if is_no_verb(s, t) or (sense is not None and sense(s, t)):
        return True
    scan = s.part.scan
    if t.part == "verb" and scan.stemmed(t.i, "comments") and _is_comment(s, t):
        return True
    if t.part == "verb" and t.tense == "pres" and scan.text.words[t.i].fold in scan.sets["hands-or-receives"]:
        return t.gender == "f" and _takes_delivery(s, t)
    if t.part == "verb" and counts_as(s, t):
        return True
    told = _BY_LEXEME.get(t.lexeme) or _BY_FRAME.get(t.frame)
    return told is not None and told(s, t)


def _is_accepted(s: Clauses, t: Trigger) -> bool:
    """ "قبل الأمير دعوة نظيره": whether an invitation is what a verb of accepting tells as accepted."""
    accepts = (x for x in s.triggers if x.frame in ("accept", "acceptoffer") and x.part in ("verb", "fixed"))
    return t.part == "noun" and any(0 <= t.i - x.j <= _OBJECT and not s.verb_in(x.j, t.i) for x in accepts)


def _takes_delivery(s: Clauses, t: Trigger) -> bool:
    """ "تسلم لبنان دبابات روسية", not "تسلم كندا أوكرانيا مدافع", "كندا تسلم العراق مدافع": whether what may be "she
    hands over" is "he received", since he stands right behind and nobody before."""
    doer, masculine = doer_behind(s, t), s.part.scan.masculine
    if doer is None or any(g.j == t.i and g.case == "" for g in s.groups):
        return False
    c = doer.chunks[0]
    if c.kind == "state":
        return c.entry is not None and c.entry.get("kind") == "name" and c.country in masculine
    return c.kind in ("person", "office") and c.gender == "m"


def _is_before(s: Clauses, t: Trigger) -> bool:
    """ "قبل الوزير ساعات من سفره", not "قبل أمير الكويت دعوة نظيره": whether it is "before", where nobody stands behind
    who is followed by what one accepts."""
    doer = doer_behind(s, t)
    return doer is None or doer.chunks[0].kind not in ("person", "office", "state")


def _after_doer(s: Clauses, t: Trigger) -> int:
    """The token behind a verb and who is named right behind it."""
    doer = doer_behind(s, t)
    return t.j if doer is None else doer.j


def _is_a_price(s: Clauses, t: Trigger) -> bool:
    """ "تدفع ثمن ذلك", "هدده بثمن باهظ", "منذ اثني عشر عاما": a price or a number, which praise is written like."""
    scan = s.part.scan
    twelve = t.j < s.part.end and scan.text.words[t.j].fold in scan.sets["teens"]
    return twelve or scan.has("dear", t.j, t.j + 1) or scan.has("paying", max(s.part.begin, t.i - _PAID), t.i)


def _is_true(s: Clauses, t: Trigger) -> bool:
    """ "ظل المغرب شريكا صادقا": the adjective, where "the two ratified" is written so and has no "on" behind it."""
    words, end = s.part.scan.text.words, min(s.part.end, t.j + _RATIFIED)
    if t.part == "verb" and t.number == "d":
        return not any(words[k].fold == "علي" for k in range(t.j, end))
    return _is_of_what_is_granted(s, t)


def _is_lifting(s: Clauses, t: Trigger) -> bool:
    """ "ألغت الحظر على الصادرات", "ألغت تأشيرة الدخول": no suspension."""
    near = (t.j, min(s.part.end, _after_doer(s, t) + _LIFTED))
    return t.part == "verb" and (s.part.scan.has("sanctionwords", *near) or s.part.scan.has("visa-duty", *near))


def _is_shooting(s: Clauses, t: Trigger) -> bool:
    """ "أطلق مسلحون النار", "أطلقت صواريخ على قاعدة تضم جنودا": no release."""
    end = min(s.part.end, t.j + _OBJECT)
    return s.part.scan.has("gunfire", t.j, end) or s.part.scan.has("missiles", t.j, end)


def _is_of_a_truce(s: Clauses, t: Trigger) -> bool:
    """ "وقف شامل وفوري لإطلاق النار": no launch."""
    return t.part == "noun" and t.prefix == "ل" and s.part.scan.has("gunfire", t.j, t.j + 1)


def _is_holding_a_rank(s: Clauses, t: Trigger) -> bool:
    """ "تحتل مصر المرتبة الأولى": no occupation."""
    scan = s.part.scan
    return t.part == "verb" and scan.has("rank", t.j, min(s.part.end, t.j + _OBJECT)) and scan.stemmed(t.i, "occupies")


def _is_no_attack(s: Clauses, t: Trigger) -> bool:
    """ "تحتل المرتبة الأولى", "يقاتل إلى جانب كييف": a rank, or for whom somebody fights, where nothing says
    against whom."""
    scan, at = s.part.scan, _after_doer(s, t)
    if scan.stemmed(t.i, "fights") and scan.has("beside", at, min(s.part.end, at + _BESIDE)):
        return not any(g.i > at and g.case in ("ضد", "علي") for g in s.groups)
    return _is_holding_a_rank(s, t)


def _is_ones_own(s: Clauses, t: Trigger) -> bool:
    """ "أعلن التنظيم مسؤوليته", "لم تستجب لمطالبه": guilt and demands that are told as somebody's own."""
    guilt = t.frame == "guiltof" or (t.part == "noun" and t.prefix == "ل")
    return guilt and s.part.scan.text.words[t.i].light.endswith(_OWN)


def _is_watching(s: Clauses, t: Trigger) -> bool:
    """ "رصدت تايوان طائرات صينية": no funds are set aside."""
    scan = s.part.scan
    return scan.stemmed(t.i, "observes") and scan.has("aircraft", t.j, min(s.part.end, t.j + _OBJECT))


def _is_no_aid(s: Clauses, t: Trigger) -> bool:
    """ "شروط منح التأشيرات", "بيع واشنطن أسلحة لتايوان", "نيران أسلحتها": papers that are granted, goods of a trade, or
    arms that one has."""
    scan = s.part.scan
    if t.pronoun and scan.has("arms", t.i, t.j):
        return True
    trades = (x for x in s.triggers if x.frame in _TRADES and x.j <= t.i <= x.j + _OBJECT and x.i != t.i)
    if any(not scan.opens(x.j, t.i) and all("prep" not in scan.words[k] for k in range(x.j, t.i + 1)) for x in trades):
        return True
    return t.part == "noun" and scan.has("papers-granted", t.j, t.j + 1) and scan.stemmed(t.i, "granting-of")


def _is_posted(s: Clauses, t: Trigger) -> bool:
    """ "أرسل الملك برقية": nobody is sent."""
    return s.part.scan.has("letters-and-telegrams", t.j, min(s.part.end, t.j + _SENT))


def _is_of_what_is_granted(s: Clauses, t: Trigger) -> bool:
    """ "وافقت سويسرا على منح اللجوء": whether somebody agrees to a deed of his own, which tells itself."""
    words = s.part.scan.text.words
    near = (x for x in s.triggers if x.part == "noun" and x.frame in _GRANTED and t.j < x.i <= t.j + _APPROVED)
    return any(words[x.i - 1].fold == "علي" and not x.prefix for x in near)


def _is_kept_from_embassy(s: Clauses, t: Trigger) -> bool:
    """ "منع الجيش المتظاهرين من الاقتراب من السفارة": whether a guard keeps a crowd off an embassy."""
    scan, end = s.part.scan, min(s.part.end, t.j + _KEPT)
    return scan.has("protesters", t.j, end) and scan.has("missions", t.j, end)


def _is_an_alarm(s: Clauses, t: Trigger) -> bool:
    """ "طائرات إنذار مبكر", "صفارات الإنذار": warnings that threaten nobody."""
    scan, before = s.part.scan, t.i - 1
    return t.part == "noun" and (
        scan.has("early", t.j, t.j + 1) or (before >= s.part.begin and scan.stemmed(before, "sirens"))
    )


def _is_comment(s: Clauses, t: Trigger) -> bool:
    """ "علقت موسكو على العقوبات": whether a verb of suspending has its "on" right behind it or its subject."""
    at = _after_doer(s, t)
    words = s.part.scan.text.words
    said = any(x.i == at and x.part == "participle" and x.frame in SAYING for x in s.triggers)  # علقت موسكو قائلة
    at += at < s.part.end and words[at].light.endswith(_HOW)  # لم تعلق موسكو مباشرة على
    return said or (at < s.part.end and words[at].fold == "علي")


def _is_a_drone(s: Clauses, t: Trigger) -> bool:
    """ "أسقطت مسيرات", "سرب من المسيرات والصواريخ": whether marches are aircraft without a crew."""
    scan = s.part.scan
    if not scan.has("aircraft", t.i, t.j):
        return False
    around = ((max(s.part.begin, t.i - _FLOCK), t.i), (t.j, min(s.part.end, t.j + _FLOCK)))
    handled = any(x.frame in _HANDLING and x.part != "noun" and 0 <= t.i - x.j < _FLOCK for x in s.triggers)
    return handled or any(
        scan.has(cls, *near) for near in around for cls in ("military-goods", "aircraft", "in-flocks", "airspace")
    )


def _is_a_round(s: Clauses, t: Trigger) -> bool:
    """ "جولة جديدة من المفاوضات": whether a round is one of something, and no journey."""
    words = s.part.scan.text.words
    return t.part == "noun" and any(words[k].fold == "من" for k in range(t.j, min(s.part.end, t.j + 2)))


def _is_an_interview(s: Clauses, t: Trigger) -> bool:
    """ "في مقابلة مع هيئة الإذاعة": whether whom somebody speaks with is an outlet."""
    scan, end = s.part.scan, min(s.part.end, t.j + _OUTLET)
    return t.part == "noun" and any(scan.has(cls, t.j, end) for cls in ("broadcasting", "onlooker"))


def _is_of_a_thing(s: Clauses, t: Trigger) -> bool:
    """ "ساعدت الظروف الجوية إسرائيل": whether what stands right behind a verb, and nobody before, is no party."""
    word, beside = s.part.scan.words[t.j] if t.j < s.part.end else frozenset(), (t.i, t.j)
    named = any(g.j in beside or g.i == t.j or g.head == t.j for g in s.groups)
    return not (named or t.pronoun) and word.isdisjoint(("prep", "relative"))


def _is_foiling(s: Clauses, t: Trigger) -> bool:
    """ "إحباط محاولة تهريب": no frustration."""
    return s.part.scan.has("plots", t.j, t.j + 1)


def _is_opponent(s: Clauses, t: Trigger) -> bool:
    """ "اغتيال معارض": a man who opposes, where nothing says what."""
    words = s.part.scan.text.words
    alone = t.j >= s.part.end or words[t.j].fold[:1] != "ل"
    man = words[t.i].fold in s.part.scan.sets["opponent"]  # or أعدمت معارضا سويديا, not معارضا الخطة
    man = man or (s.part.scan.stemmed(t.i, "opponent-object") and any(g.i == t.j and g.case == "adj" for g in s.groups))
    return t.part == "participle" and alone and man


def _is_no_refusal(s: Clauses, t: Trigger) -> bool:
    """ "رفض المتحدث التعليق على القرار": whether somebody only declines to say more, or opposes by trade."""
    at = _after_doer(s, t)
    return (is_finite(t) and s.part.scan.has("commenting", at, at + 1)) or _is_opponent(s, t)


# which homonyms a rule can meet: by the lexeme, else by the frame
_BY_LEXEME = {"ar-accept-he": _is_before, "ar-meet-qabala": _is_an_interview, "ar-reject": _is_no_refusal}
_BY_FRAME = {
    "accept": _is_of_what_is_granted,
    "aid": _is_no_aid,
    "attack": _is_no_attack,
    "blame": _is_holding_a_rank,
    "concern": _is_foiling,
    "demand": _is_ones_own,
    "dispatch": _is_posted,
    "guiltof": _is_ones_own,
    "help": _is_of_a_thing,
    "invite": _is_accepted,
    "launch": _is_of_a_truce,
    "leaveland": is_from_no_land,
    "pledge": is_no_promise,
    "praise": _is_a_price,
    "prevent": _is_kept_from_embassy,
    "protest": _is_a_drone,
    "provide": _is_watching,
    "rally": _is_a_drone,
    "ratify": _is_true,
    "setfree": _is_shooting,
    "suspend": _is_lifting,
    "threaten": _is_an_alarm,
    "tour": _is_a_round,
}
