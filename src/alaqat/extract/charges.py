"""What somebody is accused of or punished for, which the accusation alone tells."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger

__all__ = ["CHARGED", "is_the_charge", "upon_whom_blame_falls"]

CHARGED = 22  # tokens between an accusation and what somebody is accused of
_BLAMED = ("accuse", "hold", "impose", "punish", "list", "condemn", "criticise", "expel", "summon", "freeze")


def is_the_charge(s: Clauses, t: Trigger) -> bool:
    """ "اتهمت الخرطوم أديس أبابا بدعم متمردين", "حملت واشنطن موسكو المسؤولية لدعمها دمشق": what somebody is accused
    of or punished for is told by the accusation alone."""
    if t.part not in ("noun", "fixed"):
        return False
    if any(x.frame == "castblame" and _is_blame_for(s, x, t) for x in s.triggers):
        return True
    by = t.prefix.endswith("ب") or (t.part == "fixed" and s.part.scan.text.words[t.i].fold.startswith("ب"))
    if not by and (t.prefix != "ل" or not t.pronoun):
        return False
    blamed = ("accuse",) if by else _BLAMED
    charges = [x for x in s.triggers if x.j <= t.i and t.i - x.j <= CHARGED and x.frame in blamed]
    if not charges:
        return False
    between = range(charges[-1].j, t.i)
    return not any(s.part.scan.words[k] & {"comp", "relative"} for k in between) and not s.verb_in(charges[-1].j, t.i)


def _is_blame_for(s: Clauses, cast: Trigger, t: Trigger) -> bool:
    """ "ألقت إيران مسؤولية الهجوم على إسرائيل": whether the blame that a verb casts is for what a noun tells."""
    if not cast.j < t.i <= cast.j + CHARGED or s.verb_in(cast.j, t.i):
        return False
    return s.part.scan.has("blamewords", cast.j, t.i)


def upon_whom_blame_falls(s: Clauses, t: Trigger, limit: int) -> Group | None:
    """ "ألقت إيران مسؤولية الهجوم على سفارتها على إسرائيل": the last who stands behind "on", since what the blame is
    for may have its own."""
    upon = [g for g in s.groups if t.j <= g.i < limit and g.case == "علي" and not s.verb_in(t.j, g.i)]
    return upon[-1] if t.frame == "castblame" and upon else None
