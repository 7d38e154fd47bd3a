"""The two sides of an event while they are found, and what they are sought for."""

from __future__ import annotations

from dataclasses import dataclass

from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.filled import Filled
from alaqat.extract.grammar import Frame

__all__ = ["Act", "Parties"]

_SCORE = 0.6


@dataclass(frozen=True, slots=True, eq=False)
class Act:
    """A trigger that tells an act: its clause, its frame, the verb that carries it, and what its clause fills."""

    s: Clauses
    t: Trigger
    frame: Frame
    carrier: Trigger | None
    filled: Filled


@dataclass(slots=True)
class Parties:
    """The ids of both sides, how each slot was filled, and how sure that is (0 to 1)."""

    initiators: list[str]
    recipients: list[str]
    targets: list[str]
    why: dict[str, str]
    score: float = _SCORE

    @property
    def all(self) -> tuple[str, ...]:
        """Everybody, initiators first."""
        return (*self.initiators, *self.recipients, *self.targets)
