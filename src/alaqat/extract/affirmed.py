"""Whom affirmed support or blame is for: "أكد الرئيس المصري دعم السودان"."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.clause import Clauses, Trigger, is_finite
from alaqat.extract.discourse import Discourse
from alaqat.extract.subjects import subject_of

__all__ = ["affirmer"]

_ASIDE = ("رغم", "بعد", "منذ")  # cases of what is told by the way


def affirmer(d: Discourse, s: Clauses, t: Trigger, carrier: Trigger | None, named: Sequence[str]) -> list[str]:
    """The ids of who affirms what a noun with the genitive `named` tells, where that is another party than his, so that
    it must be whom it is for: "أكد الرئيس المصري دعم السودان", but "دعم مصر للسودان"; [] elsewhere. A refusal is always
    his who is named, "قالت أنقرة إن رفض السويد", and so is what somebody acts in spite of: "رغم تحذير روسيا"."""
    scan, before = s.part.scan, t.i - 1
    despite = before >= s.part.begin and scan.cases.get(scan.text.words[before].fold) in _ASIDE
    if carrier is None or carrier.part == "noun" or t.frame == "reject" or despite:
        return []
    subject = subject_of(s, carrier)[0] if is_finite(carrier) else None
    who = d.ids([subject]) if subject is not None else list(d.actors_of(d.speaker) if d.speaker is not None else ())
    return who if d.parties(who).isdisjoint(d.parties(named)) else []
