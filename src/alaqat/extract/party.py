"""The two sides of an event while they are found."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Parties"]

_SCORE = 0.6


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
