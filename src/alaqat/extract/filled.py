"""The slots of a trigger while they are filled."""

from __future__ import annotations

from dataclasses import dataclass, field

from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import Group

__all__ = [
    "AFFIRMS",
    "BY",
    "GOES_ON",
    "INSIDE",
    "LAST_SUBJECT",
    "POSTED",
    "PRONOUN",
    "SETS_ABOUT",
    "SPEAKER",
    "UNDERSTOOD",
    "VERB_AFTER",
    "VERB_BEFORE",
    "Filled",
    "flat",
]

GOES_ON = "object of a verb whose subject was named before"  # why a slot is filled: ودعا المجتمع الدولي إلى
INSIDE = "inside the complement"
BY = "after من قبل"  # how the doer of a passive or a noun is found
SETS_ABOUT = "who sets about it"
AFFIRMS = "who affirms it"
POSTED = "to whom their own envoy was sent"
# how a party that the clause does not name is understood
SPEAKER, LAST_SUBJECT = "who speaks", "the last subject"
VERB_BEFORE, PRONOUN = "subject of the verb before", "pronoun on the noun"
VERB_AFTER = "noun phrase after the verb"
UNDERSTOOD = (SPEAKER, LAST_SUBJECT)  # from the sentences before, not from the clause


@dataclass(slots=True)
class Filled:
    """Slots of a trigger as groups; `why` names how each was found, `taken` are the groups that fill none any more."""

    I: list[Group] = field(default_factory=list)  # noqa: E741 - the letters of the slots in patterns/ar.toml
    R: list[Group] = field(default_factory=list)
    T: list[Group] = field(default_factory=list)
    why: dict[str, str] = field(default_factory=dict)
    taken: list[Group] = field(default_factory=list)

    def put(self, slot: str, group: Group, why: str) -> None:
        """A group into a slot, unless it is in one."""
        if slot and group not in self.I and group not in self.R and group not in self.T:  # one equals only itself
            (self.I if slot == "I" else self.R if slot == "R" else self.T).append(group)
            self.why.setdefault(slot, why)
        self.taken.append(group)


def flat(groups: list[Group]) -> list[Chunk]:
    """The chunks of some groups, in order."""
    return [c for g in groups for c in g.chunks]
