"""Whose people a crowd is that the text only counts: "hundreds demonstrated in Casablanca" are of its country."""

from __future__ import annotations

from collections.abc import Collection

from alaqat.extract.clause import Clauses, Trigger

__all__ = ["home_of_crowd"]

_REACH = 30  # tokens between the place and the trigger


def home_of_crowd(s: Clauses, t: Trigger, others: Collection[str]) -> str | None:
    """The country (ISO alpha-2) of the nearest city or state after "in", "saw" or a word for people ("أهالي أربيل").

    It is not of the `others` (ISO alpha-2), against whom the crowd is; it may stand inside a name ("the French embassy
    in Tehran"). None where the sentence has none.
    """
    scan, words = s.part.scan, s.part.scan.text.words
    reach = range(max(s.part.begin, t.i - _REACH), min(s.part.end, t.j + _REACH))
    for k in sorted(reach, key=lambda k: abs(k - t.i)):
        before = words[k - 1] if k > s.part.begin else words[k]
        people = any(stem in scan.sets["group-head"] for _, stem in before.readings)
        inside = people or before.fold in scan.sets["in"] or before.fold in scan.sets["sees"]
        capital = before.fold in scan.sets["capital-head"]
        inside = inside or capital or before.fold in scan.sets["streets"]
        for m in scan.all(k, "state", "place", *(("demonym",) if capital else ())):
            home = m.entry.key
            if home and home not in others and (m.prefix in ("ب", "وب") or (inside and not m.prefix)):
                return str(home)
    return None
