"""Whether who stands in the genitive of a giving receives: "تزويد باكستان بلقاحات", "تسليم أوكرانيا مقاتلات"."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger

__all__ = ["receives"]

_HANDED = 14  # tokens from a delivery to whom it goes


def receives(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "تزويد باكستان بلقاحات", but "تزويد روسيا إيران بطائرات", "تزويد روسيا لإيران": whether the genitive is to whom
    is given."""
    if any(x.i == g.j and x.case in ("", "ل") for x in s.groups):
        return False
    return s.part.scan.stemmed(t.i, "gives-to") or _is_handed(s, t, g)


def _is_handed(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "وافقت هولندا على تسليم أوكرانيا مقاتلات", not "على تسليم واشنطن أسلحة إلى كييف": whether the genitive of a
    delivery that somebody is to undertake receives, as nobody else does behind it."""
    scan, k = s.part.scan, t.i - 1
    if k < s.part.begin or scan.text.words[k].fold not in scan.sets["to-deliver"] or not scan.stemmed(t.i, "delivery"):
        return False
    return not any(x.case in ("ل", "الي") and g.j <= x.head <= g.j + _HANDED for x in s.groups)
