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
_SENT = 24  # tokens from "sends" to the letter


def is_another_word(s: Clauses, t: Trigger) -> bool:
    """Whether the words around a trigger tell that it is a homonym: "تدفع إسرائيل ثمن ذلك" praises nobody."""
    if t.frame == "praise":
        twelve = t.j < s.part.end and s.part.scan.text.words[t.j].fold in s.part.scan.sets["teens"]  # منذ اثني عشر عاما
        return twelve or s.part.scan.has("paying", max(s.part.begin, t.i - _PAID), t.i)
    if t.frame in _MARCHES:
        return _is_a_drone(s, t)
    if t.frame == "dispatch":
        return s.part.scan.has("letters-and-telegrams", t.j, min(s.part.end, t.j + _SENT))
    return t.part == "participle" and t.lexeme == "ar-reject" and _is_opponent(s, t)


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


def _is_opponent(s: Clauses, t: Trigger) -> bool:
    """ "اغتيال معارض": a man who opposes, where nothing says what."""
    words = s.part.scan.text.words
    alone = t.j >= s.part.end or words[t.j].fold[:1] != "ل"
    return alone and words[t.i].fold in s.part.scan.sets["opponent"]
