"""Who is to do what somebody demands: whom he asks, not he himself."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.candidate import Candidate

__all__ = ["done_by_who_is_asked"]

_ONE_SIDED = frozenset(
    ("AID", "COERCE", "CONCEDE", "MOBILIZE", "RETREAT", "SANCTION", "ACCUSE")
)  # what one asks another to do
_TO_HIM = ("object", "after", "noun phrase")  # how the clause itself names whom one asks
_ASKED = 14  # tokens from a demand to what is demanded


def done_by_who_is_asked(c: Candidate, found: Sequence[Candidate]) -> None:
    """ "طالبت كينيا أوغندا بالاعتذار": gives a demanded act to whom it is demanded of, and turns it towards who demands
    it, where both were found on the sides of the demand."""
    if c.factuality != "called-for" or c.type not in _ONE_SIDED or c.trigger.part != "noun":
        return
    near = (o for o in reversed(found) if o.type == "REQUEST" and 0 <= c.trigger.i - o.trigger.j <= _ASKED)
    demand = next(near, None)
    if demand is None or c.parties[0] != demand.parties[0] or not demand.why.get("R", "").startswith(_TO_HIM):
        return  # دعا النواب الحكومة إلى قطع العلاقات مع إسرائيل: she is not asked
    asks, asked = demand.parties
    if c.parties[1] <= asked:
        c.I, c.R, c.parties = demand.R, c.I, (asked, asks)
    elif c.parties[1].isdisjoint(asked):  # طالبت كينيا كندا بفرض عقوبات على روسيا
        c.I, c.parties = demand.R, (asked, c.parties[1])
