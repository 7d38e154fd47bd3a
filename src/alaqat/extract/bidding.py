"""Invitations that bid somebody do something other than come: "جدد دعوته إسرائيل إلى الانسحاب" is a call."""

from __future__ import annotations

from dataclasses import replace

from alaqat.extract.clause import Group, Trigger
from alaqat.extract.part import Part

__all__ = ["with_calls"]

_TO = ("الي", "ل")  # before whom somebody turns to
_COMING = ("visitwords", "attending")  # classes of what one is invited to


def with_calls(part: Part, groups: list[Group], triggers: list[Trigger]) -> list[Trigger]:
    """The triggers of a sentence, invitations that are calls as such: those that name whose they are, to whom, and then
    what is to be done, "دعوته إسرائيل إلى الانسحاب", "دعوة بكين واشنطن لوقف التسليح", "دعوة لموسكو إلى السماح"; not
    "دعوته الرئيس إلى زيارة الرباط"."""
    return [
        replace(t, lexeme="ar-call-on", type="demand", frame="callon") if _is_call(part, groups, t) else t
        for t in triggers
    ]


def _is_call(part: Part, groups: list[Group], t: Trigger) -> bool:
    if t.frame != "invite" or t.part != "noun":
        return False
    scan = part.scan
    given = next((g for g in groups if t.j <= g.i <= t.j + 1 and g.case in _TO and g.j + 1 < part.end), None)
    if given is not None and scan.text.words[given.j].fold == "الي":  # دعوة لإسرائيل إلى الإفراج عن
        deed = scan.text.words[given.j + 1].bare in scan.sets["owed-deeds"] or scan.stemmed(given.j + 1, "owed-deeds")
        return deed or scan.has("restraint", given.j + 1, given.j + 2)
    doer = None if t.pronoun else next((g for g in groups if g.i == t.j and g.case == "gen"), None)
    if doer is None and not t.pronoun:
        return False
    start = doer.j if doer is not None else t.j
    asked = next((g for g in groups if g.i == start and g is not doer and g.case in ("", "gen")), None)
    if asked is None or asked.j + 1 >= part.end:
        return False
    if scan.clitic(asked.j, "own-deeds") == "ل":
        return True
    coming = any(scan.has(cls, asked.j + 1, asked.j + 2) for cls in _COMING)
    return scan.text.words[asked.j].fold == "الي" and not coming
