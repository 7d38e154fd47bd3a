"""The table of office holders, asked at the article's date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["Tenures"]

_ALSO = {
    "head-of-government": ("prime-minister",),
    "prime-minister": ("head-of-government",),
    "head-of-state": ("president", "monarch", "transitional-leader"),
}


class Tenures:
    """`tables` are the facts of the lexicon, `day` is an ISO date or None, when nothing is known.

    >>> from alaqat.lexicon import load
    >>> Tenures(load().facts, None).holder("foreign-minister", "EG") is None
    True
    """

    def __init__(self, tables: Mapping[str, Any], day: str | None) -> None:
        self._tables, self._day = tables, day

    def _holds(self, start: str, end: str) -> bool:
        """Whether a tenure includes the day, as precisely as its dates are known."""
        day = self._day or ""
        return (not start or start <= day[: len(start)]) and (not end or end >= day[: len(end)])

    def holder(self, role: str, where: str | None) -> str | None:
        """The one known holder (IRI) of an office of a state or organisation, or None."""
        if not where or not self._day:
            return None
        found = {
            who
            for r in (role, *_ALSO.get(role, ()))
            for start, end, who in self._tables["holders"].get((r, where), ())
            if self._holds(start, end)
        }
        return str(found.pop()) if len(found) == 1 else None

    def held(self, iri: str) -> list[tuple[str, str | None, str | None]]:
        """(role, state, organisation) that a known person holds."""
        tenures = self._tables["people"].get(iri, {}).get("tenures", ())
        return [(role, state, org) for role, state, org, start, end in tenures if self._day and self._holds(start, end)]

    def country(self, iri: str) -> str | None:
        """The state that a known person acts for: that of all offices held, else the one the scheme gives; none for who
        serves only an organisation of states."""
        if self.serves(iri):
            return None
        states = {state for _, state, _ in self.held(iri) if state}
        found = states.pop() if len(states) == 1 else self.person(iri).get("country")
        return str(found) if found else None

    def serves(self, iri: str) -> str | None:
        """The one organisation of states (IRI) of which a known person holds all offices, or None."""
        held = self.held(iri)
        found = {org for _, _, org in held}
        org = found.pop() if len(found) == 1 else None
        alone = org is not None and all(state is None for _, state, _ in held)
        return org if alone and self._tables["org"].get(org, {}).get("kind") == "igo" else None

    def person(self, iri: str) -> Mapping[str, Any]:
        """What the scheme says of a known person: country, names by language; empty for an unknown one."""
        return self._tables["people"].get(iri) or {}
