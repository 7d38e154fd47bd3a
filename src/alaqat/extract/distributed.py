"""What one sentence tells of several states and each does or gets apart: "هاتف الوزير نظيريه المصري
والأردني"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from alaqat.extract.candidate import Candidate
from alaqat.extract.discourse import Discourse

__all__ = ["distributed"]

_ONE_TO_ONE = frozenset(("phone-call", "video-call", "congratulations", "condolences"))


def distributed(d: Discourse, c: Candidate) -> list[Candidate]:
    """The candidate itself, or one for each state on the side where persons of several stand: each is called or
    congratulated by himself. Persons of one state stay together."""
    if c.fine not in _ONE_TO_ONE or c.T:
        return [c]
    givers, getters = _by_party(d, c.I), _by_party(d, c.R)
    if (len(givers) > 1) == (len(getters) > 1):
        return [c]
    if not all(map(d.is_person, c.I if len(givers) > 1 else c.R)):
        return [c]  # the leaders of five countries, whom nobody names
    if len(givers) > 1:
        return [replace(c, I=ids, parties=(frozenset(d.parties(ids)), c.parties[1])) for ids in givers]
    return [replace(c, R=ids, parties=(c.parties[0], frozenset(d.parties(ids)))) for ids in getters]


def _by_party(d: Discourse, actors: Sequence[str]) -> list[list[str]]:
    found: dict[str, list[str]] = {}
    for a in actors:
        found.setdefault(d.party(a), []).append(a)
    return list(found.values())
