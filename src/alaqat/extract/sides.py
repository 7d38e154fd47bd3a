"""Two sides that seem to be one: "he" condoles with "the king", and both are read as one country."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import LAST_SUBJECT, PRONOUN, SPEAKER
from alaqat.extract.grammar import Frame

__all__ = ["part_sides"]

_UNDERSTOOD = frozenset((SPEAKER, LAST_SUBJECT, PRONOUN))


def part_sides(
    d: Discourse, frame: Frame, initiators: Sequence[str], recipients: Sequence[str], why: str
) -> tuple[list[str], list[str]]:
    """The ids of (initiators, recipients). Nobody acts upon himself: where the initiator is only understood (`why` says
    how) and of the recipient's country, one of them is the other of the two who were told of last: of a visit the
    guest, else the person who receives. What somebody says of his own country stays as it is, and is no act."""
    same = list(initiators), list(recipients)
    if why not in _UNDERSTOOD:  # as mostly
        return same
    home = d.parties(initiators)
    if len(home) != 1 or home != d.parties(recipients):
        return same
    if not frame.place_of_recipient and set(d.kinds(recipients)) != {"person"}:
        return same
    others = d.not_of(home, d.pair)
    if len(others) != 1 or len(d.parties(d.pair)) != 2:
        return same
    return (others, same[1]) if frame.place_of_recipient else (same[0], others)
