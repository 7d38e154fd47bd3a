"""Whose draft is voted on: "عارضت واشنطن مشروع القرار", where the article tells who tabled it."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.discourse import Discourse
from alaqat.extract.scan import Scan

__all__ = ["sponsor_of_draft"]

_VOTES = frozenset(("reject", "support", "vote-against", "votefor", "veto"))  # frames of what is done to a draft
_OBJECT = 14  # tokens from such a word to the draft
_TABLED = 5  # tokens from a draft to the verb that says who tabled it


def sponsor_of_draft(d: Discourse, s: Clauses, t: Trigger, initiators: Sequence[str]) -> list[str]:
    """The ids of those who tabled the draft that a trigger is about, as told in its sentence or before.
    `initiators` are the ids of those who vote. Empty where the trigger is about no draft, names somebody behind it, or
    nobody tabled it."""
    scan, end = s.part.scan, min(s.part.end, t.j + _OBJECT)
    if t.frame not in _VOTES or not initiators or not scan.has("drafts", t.j, end):
        return []
    home = d.parties(initiators)
    for part in reversed(d.reading.parts):
        if part.field != s.part.field or part.index > s.part.index:
            continue
        k = next((k for k in range(part.begin, part.end) if _tables(part.scan, part.begin, k)), None)
        first = next((c for c in part.chunks if k is not None and c.i == k + 1 and c.prefix == ""), None)
        if first is None:
            continue
        more, last = [first], first
        for c in part.chunks:
            if c.i == last.j and c.prefix == "و" and c.kind == "state":
                more, last = [*more, c], c
        found = d.not_of(home, [a for c in more for a in d.actors_of(c)])
        return found if len(d.parties([a for c in more for a in d.actors_of(c)]) & home) == 0 else []
    return []


def _tables(scan: Scan, begin: int, k: int) -> bool:
    """Whether token k says of a draft before it who tabled it: "مشروع قرار أعدته روسيا"."""
    return scan.text.words[k].fold in scan.sets["tabled"] and scan.has("drafts", max(begin, k - _TABLED), k)
