"""What a sentence speaks of and nobody does: the condition of something else, what is refused, words not said."""

from __future__ import annotations

from alaqat.extract.candidate import Candidate
from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.supposed import is_condition

__all__ = ["unsaid"]

_OF_WORDS = frozenset(
    (
        *("praise", "political-support", "affirm-ties", "express-accord", "express-understanding", "defend-verbally"),
        *("condolences", "congratulations", "invitation", "pledge-cooperation", "pledge-aid", "mediation-offer"),
        *("criticism", "condemnation", "accusation", "investigation"),
    )
)
_YIELDING = ("RETREAT", "CONCEDE")  # what is refused before it is done; an attack or aid may be refused that is given
_AT_ONCE = 1  # tokens from a verb that refuses to what is refused: "على"


def unsaid(c: Candidate, s: Clauses) -> str | None:
    """The factuality of an act that is only the condition of another, "إذا رفعت واشنطن العقوبات", is refused, "لن توافق
    على رفع العقوبات", or is of praise, blame and promises that nobody spoke, "لم تدعم روما حفتر"; None for others."""
    if c.factuality == "negated" and c.fine in _OF_WORDS:
        return "negated"
    if c.factuality == "hypothetical" and c.type != "CONSULT" and is_condition(s.part.scan, c.trigger):
        return "hypothetical"
    return "hypothetical" if c.type in _YIELDING and _is_refused(s, c.trigger) else None


def _is_refused(s: Clauses, t: Trigger) -> bool:
    """Whether a verb that refuses stands right before the noun of an act."""
    before = (x for x in s.triggers if x.frame == "reject" and x.part in ("verb", "fixed", "participle"))
    return t.part == "noun" and any(0 <= t.i - x.j <= _AT_ONCE for x in before)
