"""Who gives and who gets by a noun of giving: "تزويد باكستان بلقاحات", "تسليم أوكرانيا مقاتلات", "تسليم الدبابات
الألمانية إلى أوكرانيا"."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger

__all__ = ["maker_of", "receives"]

_HANDED = 14  # tokens from a delivery to whom it goes
_GOODS = 5  # tokens of the goods: الدفعة الأولى من الدبابات الألمانية


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


def maker_of(s: Clauses, t: Trigger) -> Group | None:
    """ "تسليم الدفعة الأولى من الدبابات الألمانية إلى أوكرانيا": the nationality on the arms or goods that are
    delivered to somebody right behind, where nobody else is named as giving them."""
    if not s.part.scan.stemmed(t.i, "delivery"):
        return None
    near = [g for g in s.groups if g.i >= t.j]
    if len(near) < 2 or near[0].case != "adj" or len(near[0].chunks) > 1 or near[0].i - t.j > _GOODS:
        return None
    return near[0] if near[1].case in ("الي", "ل") and near[1].head <= near[0].j + 1 else None
