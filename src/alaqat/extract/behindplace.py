"""Nameless doers with a nationality behind the verb, right behind it or behind where it is done: "قصفت طائرات
إسرائيلية", "وصلت إلى شرق المتوسط حاملة طائرات أميركية"."""

from __future__ import annotations

from alaqat.extract.agents import agent_after
from alaqat.extract.clause import Clauses, Group, Trigger, is_finite

__all__ = ["doer_after"]

_MOVING = ("mobilise", "withdraw")  # frames of what acts though it is moved: نُشرت وحدات من جيش إثيوبيا
_PLACE = 5  # tokens of where something is done
_NOUN = 2  # tokens of who does it before the nationality: حاملة طائرات أميركية


def doer_after(s: Clauses, t: Trigger) -> Group | None:
    """The nationality or owner on a word for a doer behind a verb."""
    if not is_finite(t) or (t.part != "verb" and t.frame not in _MOVING):
        return None
    return agent_after(s, t) or _behind_place(s, t)


def _behind_place(s: Clauses, t: Trigger) -> Group | None:
    """ "وصلت إلى شرق المتوسط حاملة طائرات أميركية": the nationality on an indefinite word for arms or soldiers behind a
    preposition with its place, where nobody stands between."""
    scan, words, at = s.part.scan, s.part.scan.text.words, t.j
    if at >= s.part.end or scan.cases.get(words[at].fold) not in ("الي", "في", "من") or t.number != "s":
        return None
    for k in range(at + 2, min(s.part.end, at + 1 + _PLACE)):
        if words[k].kind != "ar" or k in s.finite or "prep" in scan.words[k]:
            return None
        if scan.noun(k, "agents") and not words[k].has_article:
            whose = (g for g in s.groups if k < g.i <= k + _NOUN and g.case == "adj" and not g.chunks[0].definite)
            return next(whose, None)
    return None
