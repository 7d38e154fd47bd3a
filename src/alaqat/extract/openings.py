"""With whose act a sentence begins, whether or not a rule knows its verb."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, is_finite
from alaqat.extract.subjects import subject_of

__all__ = ["opens_with"]

_OPENING = 3  # tokens before the verb with which a sentence begins
_PLAIN = frozenset(("common",))  # classes of words that say nothing


def opens_with(s: Clauses) -> Group | None:
    """The subject of the verb with which a sentence begins; the bare noun phrase behind one word that no rule knows and
    that is no particle: "عاد الوزير إلى الفندق"."""
    first = next((t for t in s.triggers if is_finite(t) and t.part == "verb"), None)
    if first is not None and first.i - s.part.begin <= _OPENING:
        return subject_of(s, first)[0]
    k, scan = s.part.begin, s.part.scan
    known = k >= s.part.end or scan.text.words[k].kind != "ar" or scan.kinds[k] or not scan.words[k] <= _PLAIN
    return None if known else next((g for g in s.groups if g.i == k + 1 and g.case == ""), None)
