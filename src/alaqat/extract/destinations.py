"""Where a journey goes to: the city, the state or the land that is named behind it."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger, doer_behind
from alaqat.extract.scan import Match, Scan

__all__ = ["destination"]

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
        at_gate = first > t.j and before in scan.sets["gate"] and words[first - 2].fold != "في"
        if goes_to or (not prefix and (at_gate or first in starts)):
            return str(m.entry.key)
    return None


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
