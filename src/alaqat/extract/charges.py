"""What somebody is accused of or punished for, which the accusation alone tells."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger

__all__ = ["CHARGED", "is_the_charge"]

CHARGED = 22  # tokens between an accusation and what somebody is accused of
_BLAMED = ("accuse", "hold", "impose", "punish", "list", "condemn", "criticise", "expel", "summon", "freeze")


def is_the_charge(s: Clauses, t: Trigger) -> bool:
    """ "اتهمت الخرطوم أديس أبابا بدعم متمردين", "حملت واشنطن موسكو المسؤولية لدعمها دمشق": what somebody is accused
    of or punished for is told by the accusation alone."""
    if t.part not in ("noun", "fixed"):
        return False
    by = t.prefix.endswith("ب") or (t.part == "fixed" and s.part.scan.text.words[t.i].fold.startswith("ب"))
    if not by and (t.prefix != "ل" or not t.pronoun):
        return False
    blamed = ("accuse",) if by else _BLAMED
    charges = [x for x in s.triggers if x.j <= t.i and t.i - x.j <= CHARGED and x.frame in blamed]
    if not charges:
        return False
    between = range(charges[-1].j, t.i)
    return not any(s.part.scan.words[k] & {"comp", "relative"} for k in between) and not s.verb_in(charges[-1].j, t.i)
