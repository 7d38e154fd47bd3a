"""Offices (notations of the office scheme) whose holders one state sends to another."""

from __future__ import annotations

__all__ = ["ENVOYS", "RESIDENT"]

RESIDENT = frozenset(("ambassador", "charge-daffaires", "consul"))  # they live where they are posted
ENVOYS = RESIDENT | {"permanent-representative", "special-envoy"}
