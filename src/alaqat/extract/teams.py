"""A team or player is no party, whatever nationality stands beside it: "عاقب الاتحاد الأفريقي المنتخب الليبي"."""

from __future__ import annotations

from alaqat.extract.clause import Group
from alaqat.extract.part import Part

__all__ = ["is_of_a_team"]

_OF = frozenset(("demonym", "state"))


def is_of_a_team(part: Part, g: Group) -> bool:
    """Whether a noun phrase is only the nationality or state of a team, its goal or a player: "المنتخب الليبي", "منتخب
    قطر", "مرمى قطر"."""
    c = g.chunks[0]
    return c.kind in _OF and not c.prefix and c.i > part.begin and part.scan.has("sports-team", c.i - 1, c.i)
