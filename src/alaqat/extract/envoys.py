"""Offices (notations of the office scheme) whose holders one state sends to another, or who may be met in another."""

from __future__ import annotations

__all__ = ["ACCREDITED", "ANYWHERE", "ENVOYS", "RESIDENT"]

RESIDENT = frozenset(("ambassador", "charge-daffaires", "consul"))  # they live where they are posted
ENVOYS = RESIDENT | {"permanent-representative", "special-envoy"}
# "مسؤول مصري في باريس": where his own state is told, too
ANYWHERE = frozenset(("official", "legislator", "parliament-speaker"))
ACCREDITED = ENVOYS | ANYWHERE  # who may be sent to a place: "سفير مصر في باريس"
