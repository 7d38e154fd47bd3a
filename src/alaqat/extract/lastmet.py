"""Whom somebody met last."""

from __future__ import annotations

from alaqat.extract.discourse import Discourse

__all__ = ["other_side"]


def other_side(d: Discourse, home: set[str]) -> list[str]:
    """The ids of all whom those of the parties `home` met, received or called last: the other side of it."""
    for told in reversed(d.lately):
        for side, other in ((told.I, told.R), (told.R, told.I)):
            if told.type == "CONSULT" and home and home <= d.parties(side) and home.isdisjoint(d.parties(other)):
                return list(other)
    return []
