"""An event as one sentence tells it, and what some kinds of events have in common."""

from __future__ import annotations

from dataclasses import dataclass, field

from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import Trigger
from alaqat.model import Evidence, Measure, When

__all__ = ["QUARRELS", "REMOTE", "STANCES", "STANDING", "VISITS", "Candidate"]

VISITS = frozenset(("visit", "official-visit", "state-visit", "tour"))
REMOTE = frozenset(("phone-call", "video-call"))  # the parties meet nowhere
STANDING = frozenset(("express-accord", "affirm-ties", "praise", "political-support", "thanks"))  # held when told
QUARRELS = frozenset(("ACCUSE", "SANCTION", "COERCE", "ASSAULT", "THREATEN"))  # one blames or harms the other
STANCES = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN"))  # said now, of what may come later


@dataclass(slots=True)
class Candidate:
    """An event as one sentence tells it, before merging. I, R, T: ids of initiators, recipients and targets; `part` is
    the index of the sentence; `why` says by slot how it was filled; `parties` are the countries (or ids) of both sides.
    """

    type: str
    fine: str | None
    I: list[str]  # noqa: E741 - the letters of the slots in patterns/ar.toml
    R: list[str]
    T: list[str]
    factuality: str
    when: When
    place: str | None
    evidence: Evidence
    part: int
    trigger: Trigger
    score: float
    why: dict[str, str] = field(default_factory=dict)
    background: bool = False  # told as a standing or past fact: the article's date says nothing of it
    undated: bool = False  # told as done some time before: nor does it
    parties: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    quiet: bool = False  # it governs other acts and tells none itself
    subject: Chunk | None = None  # who the sentences that follow may mean by "he"
    carried: bool = False  # a noun that a verb carries: "held talks"
    measure: Measure | None = None
    silent: bool = False  # a noun that no verb carries: it says nothing of whether it was done
