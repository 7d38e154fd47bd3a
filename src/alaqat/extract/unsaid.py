"""What a sentence speaks of and nobody does: the condition of something else, words not said."""

from __future__ import annotations

from alaqat.extract.candidate import Candidate
from alaqat.extract.scan import Scan
from alaqat.extract.supposed import is_condition

__all__ = ["unsaid"]

_HOPED = 2  # tokens from "optimism" to what it is about
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
    if c.type == "AGREE" and c.trigger.part in ("noun", "fixed") and _is_hoped(c, scan):
        return "hypothetical"
    return None


def _is_hoped(c: Candidate, scan: Scan) -> bool:
    """ "أعربت عن تفاؤلها بالتوصل إلى اتفاق": whether an agreement is what somebody expects or does not."""
    near = range(max(0, c.trigger.i - _HOPED), c.trigger.i)
    return any(scan.stemmed(k, "optimism") or scan.stemmed(k, "pessimism") for k in near)
