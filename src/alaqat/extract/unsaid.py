"""What a sentence speaks of and nobody does: the condition of something else, words not said."""

from __future__ import annotations

from alaqat.extract.candidate import Candidate
from alaqat.extract.scan import Scan
from alaqat.extract.supposed import is_condition

__all__ = ["unsaid"]

_OF_WORDS = frozenset(
    (
        *("praise", "political-support", "affirm-ties", "express-accord", "express-understanding", "defend-verbally"),
        *("condolences", "congratulations", "invitation", "pledge-cooperation", "pledge-aid", "mediation-offer"),
        *("criticism", "condemnation", "accusation", "investigation"),
    )
)


def unsaid(c: Candidate, scan: Scan) -> str | None:
    """The factuality of an act that is only the condition of another, "إذا رفعت واشنطن العقوبات", or is of praise,
    blame and promises that nobody spoke, "لم تدعم روما حفتر"; None for others."""
    if c.factuality == "negated" and c.fine in _OF_WORDS:
        return "negated"
    if c.factuality == "hypothetical" and c.type != "CONSULT" and is_condition(scan, c.trigger):
        return "hypothetical"
    return None
