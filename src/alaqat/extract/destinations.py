"""Where a journey goes to: the city, the state or the land that is named behind it."""

from __future__ import annotations

from alaqat.extract.clause import JOINTS, Clauses, Trigger, doer_behind
from alaqat.extract.scan import Match, Scan

__all__ = ["comes_to_us", "destination"]

_IN = ("ب", "وب")  # what is written onto a city for "in"
_GATE = 7  # tokens from an airport, by its name, to "in" and its city
_CITY = 3  # words of a city's name
_JOURNEY = 16  # tokens between a verb of motion and the city that it goes to


def destination(s: Clauses, t: Trigger) -> str | None:
    """The country (ISO alpha-2) of the city or land that a journey goes to: "سيصل إلى جدة", "زار [الوزير] إسطنبول",
    "وصل إلى الأراضي اللبنانية"; None for none."""
    scan, end = s.part.scan, min(s.part.end, t.j + _JOURNEY)
    words = scan.text.words
    goer = doer_behind(s, t)
    starts = (t.j, goer.j) if goer is not None else (t.j,)  # زار إسطنبول, زار الوزير إسطنبول
    for k in [k for k in range(t.j, end) if not scan.kinds[k].isdisjoint(("place", "state", "demonym"))]:
        m, first, prefix = _goal(scan, k)
        if m is None or not m.entry.key:
            continue
        before = words[first - 1].fold
        goes_to = prefix in ("ل", "ول") or scan.cases.get(before) == "الي"
        at_gate = first > t.j and before in scan.sets["gate"] and (words[first - 2].fold != "في" or t.frame == "land")
        if goes_to or (not prefix and (at_gate or first in starts)) or _gate_in(s, t, first, prefix):
            return str(m.entry.key)
    return _stay(s, t) if t.part == "noun" else None


def _stay(s: Clauses, t: Trigger) -> str | None:
    """ "الرئيس الفرنسي في الرباط في زيارة دولة": the country of the city in which somebody is on a visit."""
    scan, words = s.part.scan, s.part.scan.text.words
    end = t.i - 1 if words[t.i - 1].fold in scan.sets["in"] else t.i if t.prefix == "ب" else None
    for k in range(end - 1, max(s.part.begin, end - _CITY) - 1, -1) if end is not None else ():
        m, first, prefix = _goal(scan, k)
        if m is None or m.j != end or not m.entry.key:
            continue
        posted = any(c.i < first < c.j for c in s.part.chunks)  # السفير الفرنسي في بيروت في زيارة
        held = prefix in _IN or (not prefix and first > s.part.begin and words[first - 1].fold in scan.sets["in"])
        return str(m.entry.key) if held and not posted else None
    return None


def _gate_in(s: Clauses, t: Trigger, k: int, prefix: str) -> bool:
    """ "وصل إلى مطار الملك خالد الدولي في الرياض", "إلى قاعدة جوية بقطر": whether token k, behind "in", says where the
    airport is to which somebody comes."""
    scan = s.part.scan
    words = scan.text.words
    at = k if prefix in _IN else k - 1
    while at > t.j and at < k and (words[at].fold in scan.sets["gate"] or "demonym" in scan.kinds[at]):
        at -= 1  # في العاصمة الفيتنامية هانوي
    inside = at == k or words[at].fold in scan.sets["in"] or scan.clitic(at, "gate") in _IN
    if not inside or (prefix and at < k):
        return False
    for n in range(at - 1, max(t.j, at - _GATE) - 1, -1):
        onto = scan.clitic(n, "landing-place")
        if onto is not None:
            return onto in ("ل", "ول") or (not onto and scan.cases.get(words[n - 1].fold, "الي") == "الي")
        goes_on = n in s.finite and words[n].fold.startswith("و")  # but مطار الملك فيصل is no "so he arrives"
        if goes_on or words[n].kind != "ar" or not scan.words[n].isdisjoint(JOINTS):
            return False
    return False


def comes_to_us(s: Clauses, t: Trigger) -> bool:
    """ "سيصل الوزير إلى البلاد غدا", "يزور البلاد": whether a journey goes to the country of who tells of it."""
    scan = s.part.scan
    for k in range(t.j, min(s.part.end, t.j + _JOURNEY)):
        if scan.text.words[k].fold in scan.sets["the-country"]:
            named = any(c.i <= k < c.j for c in s.part.chunks)  # إلى الجمهورية اليمنية
            return not named and (k == t.j or scan.cases.get(scan.text.words[k - 1].fold) == "الي")
    return False


def _goal(scan: Scan, k: int) -> tuple[Match | None, int, str]:
    """The city or state at token k, or the land of which it tells the nation, where it begins and what is written onto
    it: "للأراضي اللبنانية"."""
    m = scan.best(k, "place", "state")
    if m is not None:
        return m, k, m.prefix
    nation, onto = scan.best(k, "demonym"), scan.clitic(k - 1, "lands") if k > 0 else None
    if nation is None or nation.prefix or not nation.entry.get("definite") or onto is None:
        return None, k, ""
    return nation, k - 1, onto
