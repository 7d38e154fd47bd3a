"""The canonical graph: a pure function of the article graphs and the schemes, whole or as a change of a part.

`Parts` holds what a set of stories says of a set of events and actors. A change is the difference of two `Parts`: of
the same events and actors, before and after. Ties and pairs are counted, so that a shortcut goes with its last event.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from alaqat.identity.actors import actor_parts
from alaqat.identity.events import event_parts, link_lines
from alaqat.identity.known import Known
from alaqat.identity.parties import Told
from alaqat.identity.same import assign, block_of
from alaqat.identity.stories import Appearance, Story
from alaqat.identity.terms import Shared, line, shared_lines
from alaqat.rdf import ref, typed
from alaqat.vocab import DIP, RDF_TYPE, mint

__all__ = [
    "Pair",
    "Parts",
    "Tie",
    "blocks",
    "build",
    "canonical_quads",
    "events_of",
    "newest",
    "pair_lines",
    "people_of",
    "story_lines",
    "supersession",
    "tie_lines",
]

Tie = tuple[str, str, str]
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Parts:
    """Lines that stand for themselves, nodes that are described once, and counts of ties and pairs."""

    lines: frozenset[str]
    shared: frozenset[Shared]
    ties: Mapping[Tie, int]
    pairs: Mapping[Pair, int]


def build(events: Mapping[str, list[Told]], actors: Mapping[str, list[Appearance]], known: Known) -> Parts:
    """What the canonical graph says of these events and actors; one without any account or appearance says nothing."""
    lines: set[str] = set()
    shared: set[Shared] = set()
    ties: Counter[Tie] = Counter()
    pairs: Counter[Pair] = Counter()
    for iri, told in events.items():
        if told:
            event = event_parts(iri, told, known)
            lines |= event.lines
            shared |= event.shared
            ties.update(event.ties)
            pairs.update(event.pairs)
    for iri, appearances in actors.items():
        if appearances:
            actor = actor_parts(iri, appearances, known)
            lines |= actor.lines
            shared |= actor.shared
    return Parts(frozenset(lines), frozenset(shared), ties, pairs)


def blocks(stories: Iterable[Story], known: Known) -> dict[str, list[Told]]:
    """{block IRI: accounts}; an account without a block is alone under its own IRI."""
    found: dict[str, list[Told]] = {}
    for story in stories:
        for account in story.accounts:
            found.setdefault(block_of(story, account, known) or account.iri, []).append((story, account))
    return found


def events_of(told: Iterable[list[Told]], known: Known) -> tuple[dict[str, list[Told]], dict[str, str]]:
    """({event IRI: accounts}, {account IRI: event IRI}) of some whole blocks."""
    events: dict[str, list[Told]] = {}
    event_of: dict[str, str] = {}
    for block in told:
        found = assign(block, known)
        event_of |= found
        for story, account in block:
            events.setdefault(found[account.iri], []).append((story, account))
    return events, event_of


def people_of(stories: Iterable[Story]) -> dict[str, list[Appearance]]:
    """{actor IRI: appearances} of some stories."""
    actors: dict[str, list[Appearance]] = {}
    for story in stories:
        for actor, appearance in story.appearances.items():
            actors.setdefault(actor, []).append(appearance)
    return actors


def story_lines(story: Story, known: Known) -> frozenset[str]:
    """What the canonical graph says of an article itself: the states that it names."""
    states = {known.states[c] for c in story.countries if c in known.states}
    return frozenset(line(story.article, DIP.articleCountry, ref(s)) for s in states)


def tie_lines(tie: Tie, count: int) -> frozenset[str]:
    """The shortcut and its count; nothing when the count is 0."""
    if count <= 0:
        return frozenset()
    a, b, via = tie
    node = mint("tie", a, b, via)
    return frozenset(
        {
            line(a, via, ref(b)),
            line(node, RDF_TYPE, ref(DIP.Tie)),
            line(node, DIP.tieFrom, ref(a)),
            line(node, DIP.tieTo, ref(b)),
            line(node, DIP.via, ref(via)),
            line(node, DIP.eventCount, typed(count, "integer")),
        }
    )


def pair_lines(pair: Pair, count: int) -> frozenset[str]:
    """How many events join two actors or two parties; nothing when the count is 0."""
    if count <= 0:
        return frozenset()
    a, b = pair
    node = mint("pair", a, b)
    return frozenset(
        {
            line(node, RDF_TYPE, ref(DIP.Pair)),
            line(node, DIP.between, ref(a)),
            line(node, DIP.between, ref(b)),
            line(node, DIP.eventCount, typed(count, "integer")),
        }
    )


def newest(stories: Iterable[Story], arrival: Mapping[str, int]) -> list[Story]:
    """Versions of one url from the oldest to the newest: by published date, then by arrival (unknown first)."""
    return sorted(stories, key=lambda s: (s.published or "", arrival.get(s.article, 0), s.article))


def supersession(versions: list[Story]) -> frozenset[str]:
    """dip:supersedes, from each version to the one before it."""
    pairs = zip(versions[1:], versions, strict=False)
    return frozenset(line(new.article, DIP.supersedes, ref(old.article)) for new, old in pairs)


def canonical_quads(
    stories: Iterable[Story], known: Known, arrival: Mapping[str, int] | None = None
) -> tuple[str, ...]:
    """The whole canonical graph as sorted N-Quads lines.

    `arrival` ({article IRI: number}) decides only between versions of one url with the same published date.
    """
    by_url: dict[tuple[str | None, str], list[Story]] = {}
    for story in stories:
        by_url.setdefault((story.url, "" if story.url else story.article), []).append(story)
    counted = []
    lines: set[str] = set()
    for versions in by_url.values():
        ordered = newest(versions, arrival or {})
        counted.append(ordered[-1])
        lines |= supersession(ordered)
    for story in counted:
        lines |= story_lines(story, known)
    events, event_of = events_of(blocks(counted, known).values(), known)
    for story in counted:
        lines |= link_lines(story, event_of.__getitem__)
    parts = build(events, people_of(counted), known)
    lines |= parts.lines
    for node in parts.shared:
        lines |= shared_lines(node, known)
    for tie, count in parts.ties.items():
        lines |= tie_lines(tie, count)
    for pair, count in parts.pairs.items():
        lines |= pair_lines(pair, count)
    return tuple(sorted(lines))
