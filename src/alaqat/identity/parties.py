"""On whose side an actor takes part: the state or organisation behind a person, a body or a group."""

from __future__ import annotations

from alaqat.identity.known import Known
from alaqat.identity.stories import Account, Story
from alaqat.vocab import DIP, PREFIXES

__all__ = ["FACTUAL", "PARTED", "Told", "home_of", "party_of"]

Told = tuple[Story, Account]
FACTUAL = frozenset({PREFIXES["fact"] + "actual", PREFIXES["fact"] + "ongoing"})
PARTED = frozenset({DIP.Person, DIP.GovernmentBody, DIP.ActorGroup})  # act for a state
_WHOLE = frozenset({DIP.State, DIP.IGO})


def party_of(actor: str, story: Story, known: Known) -> str | None:
    """The state or IGO on whose side an actor takes part, as this article and the schemes have it."""
    appearance = story.appearances.get(actor)
    kind = known.kinds.get(actor) or (appearance.kind if appearance else None)
    if kind in _WHOLE:
        return actor
    return home_of(actor, story, known) if kind in PARTED else None


def home_of(actor: str, story: Story, known: Known) -> str | None:
    """The state that an actor is of: as the article says, else as the schemes say."""
    appearance = story.appearances.get(actor)
    if appearance and appearance.country and appearance.country in known.states:
        return known.states[appearance.country]
    return known.home.get(actor)
