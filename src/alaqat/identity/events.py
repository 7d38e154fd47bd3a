"""Canonical events: what the graph says of one event, from all accounts of it.

`alaqat.identity.same` says which accounts are of one event.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from alaqat.identity.known import LANGUAGES, Known
from alaqat.identity.parties import FACTUAL, PARTED, Told, home_of, party_of
from alaqat.identity.same import block_of, day_of
from alaqat.identity.stories import Account, Story
from alaqat.identity.terms import Shared, line, name_of, post_of, territory_of
from alaqat.rdf import literal, ref, typed
from alaqat.vocab import DIP, PREFIXES, RDF_TYPE, RDFS_LABEL, local, mint

__all__ = ["EventParts", "event_parts", "link_lines"]

_RELATION = PREFIXES["etype"] + "RELATION"
_SEM = PREFIXES["sem"]
_PARTS = {"initiators": DIP.initiator, "recipients": DIP.recipient, "targets": DIP.target}


@dataclass(frozen=True, slots=True)
class EventParts:
    """What one canonical event puts into the canonical graph.

    `ties`: (from, to, shortcut property or "") between actors and between parties; `pairs`: two IRIs in order.
    """

    lines: frozenset[str]
    shared: frozenset[Shared]
    ties: frozenset[tuple[str, str, str]]
    pairs: frozenset[tuple[str, str]]


def event_parts(iri: str, told: Sequence[Told], known: Known) -> EventParts:
    """Everything that the canonical graph says of one event, from all accounts of it. Order does not matter."""
    told = sorted(told, key=lambda t: t[1].iri)
    lines: set[str] = set()
    shared: set[Shared] = set()
    kind = _type(told, known)
    first = min((a for _, a in told), key=lambda a: (day_of(a) is None, a.iri))  # one that knows the day

    def add(predicate: str, value: str) -> None:
        lines.add(line(iri, predicate, value))

    add(RDF_TYPE, ref(DIP.Situation if first.root == _RELATION else DIP.Event))
    add(DIP.eventType, ref(kind))
    for story, account in told:
        lines.add(line(account.iri, DIP.accountOf, ref(iri)))
        if block := block_of(story, account, known):
            lines.add(line(account.iri, DIP.block, ref(block)))
        for report in account.reports:
            lines.add(line(report, DIP.reports, ref(iri)))
        add(DIP.factuality, ref(account.factuality))
        for topic in account.topics:
            add(DIP.topic, ref(topic))
        for content, language in account.contents:
            add(DIP.content, literal(content, language))
        if account.measure is not None:
            lines |= _measure(iri, *account.measure)
        if account.place and account.place in known.states:
            place = territory_of(known.states[account.place], known)
            shared.add(place)
            add(DIP.place, ref(place.iri))
        lines |= _participations(iri, story, account, known, shared)
    lines |= _dates(iri, first, {a.basis for _, a in told if day_of(a) == day_of(first)})
    sides = _sides(told, known)
    for predicate, actors in sides.items():
        for actor in actors:
            add(predicate, ref(actor))
    lines |= _labels(iri, kind, told, known)
    factual = any(account.factuality in FACTUAL for _, account in told)
    ties, pairs = _dealings(kind, sides, told, known) if factual else (frozenset(), frozenset())
    return EventParts(frozenset(lines), frozenset(shared), ties, pairs)


def _sides(told: Sequence[Told], known: Known) -> dict[str, set[str]]:
    """{property: actors or parties} over all accounts."""
    sides: dict[str, set[str]] = {DIP.participant: set(), DIP.party: set()}
    behind: dict[str, set[str]] = {}
    for story, account in told:
        for name, predicate in _PARTS.items():
            actors = getattr(account, name)
            sides.setdefault(predicate, set()).update(actors)
            sides[DIP.participant].update(actors)
            parties = {p for p in (party_of(a, story, known) for a in actors) if p}
            behind.setdefault(predicate, set()).update(parties)
            sides[DIP.party].update(parties)
    sides[DIP.initiatorParty] = behind[DIP.initiator]
    # who it is for or against stands for the receiving side: "asks B to sanction C" is between A and C
    sides[DIP.recipientParty] = behind[DIP.target] if sides[DIP.target] else behind[DIP.recipient]
    return sides


def _dealings(
    kind: str, sides: dict[str, set[str]], told: Sequence[Told], known: Known
) -> tuple[frozenset[tuple[str, str, str]], frozenset[tuple[str, str]]]:
    """Who dealt with whom in one event that took place: directed ties, and unordered pairs."""
    directed: set[tuple[str, str]] = set()
    addressed = sides[DIP.recipient] or sides[DIP.target]
    directed |= {(a, b) for a in sides[DIP.initiator] for b in addressed}
    if not (sides[DIP.recipient] and sides[DIP.target]):
        directed |= {(a, b) for a in sides[DIP.initiatorParty] for b in sides[DIP.recipientParty]}
    if kind in known.symmetric:
        # one article names the minister and another the state: they did not meet each other
        own = {(a, party_of(a, story, known)) for story, _ in told for a in sides[DIP.participant]}
        for among in (sides[DIP.participant], sides[DIP.party]):
            directed |= {(a, b) for a in among for b in among if (a, b) not in own and (b, a) not in own}
    directed = {(a, b) for a, b in directed if a != b}
    shortcut = known.shortcuts.get(kind)
    ties = frozenset((a, b, shortcut) for a, b in directed) if shortcut else frozenset()
    return ties, frozenset((min(a, b), max(a, b)) for a, b in directed)


def _measure(iri: str, value: str, unit: str, year: str | None) -> set[str]:
    """The number that a state of affairs carries, as a node of its own."""
    node = mint("measure", iri, value, unit, year or "")
    found = {line(iri, DIP.measure, ref(node)), line(node, RDF_TYPE, ref(DIP.Measure))}
    found |= {line(node, DIP.value, typed(value, "decimal")), line(node, DIP.unit, literal(unit))}
    return found | ({line(node, DIP.year, typed(year, "gYear"))} if year else set())


def _dates(iri: str, account: Account, bases: Iterable[str]) -> set[str]:
    """Accounts that merge share their day; one that does not merge is alone."""
    found = set()
    precision = account.precision
    if precision == "day" and account.date:
        for predicate in (DIP.date, DIP.earliestDate, DIP.latestDate):
            found.add(line(iri, predicate, typed(account.date, "date")))
    else:
        for predicate, value in ((DIP.earliestDate, account.earliest), (DIP.latestDate, account.latest)):
            if value:
                found.add(line(iri, predicate, typed(value, "date")))
        if precision == "day":
            precision = "unknown"
    found.add(line(iri, DIP.datePrecision, literal(precision)))
    return found | {line(iri, DIP.dateBasis, literal(basis)) for basis in bases if basis}


def _participations(iri: str, story: Story, account: Account, known: Known, shared: set[Shared]) -> set[str]:
    """How each person, body or group takes part: part played, post held, state represented."""
    found = set()
    for name, predicate in _PARTS.items():
        for actor in getattr(account, name):
            appearance = story.appearances.get(actor)
            kind = known.kinds.get(actor) or (appearance.kind if appearance else None)
            if kind not in PARTED:
                continue
            node = mint("participation", iri, actor, predicate)
            home = home_of(actor, story, known)
            found.add(line(iri, DIP.participation, ref(node)))
            found.add(line(node, RDF_TYPE, ref(DIP.Participation)))
            found.add(line(node, DIP.actor, ref(actor)))
            found.add(line(node, DIP.part, ref(predicate)))
            if home:
                found.add(line(node, DIP.onBehalfOf, ref(home)))
                for role in appearance.roles if appearance else ():
                    post = post_of(role, home)
                    shared.add(post)
                    found.add(line(node, DIP.inCapacity, ref(post.iri)))
    return found


def link_lines(story: Story, event_of: Callable[[str], str]) -> set[str]:
    """Links between the events of one article; `event_of` gives the event IRI of an account IRI."""
    found: set[str] = set()
    told = {account.iri for account in story.accounts}
    for account in story.accounts:
        for kind, target in account.links:
            iri, other = event_of(account.iri), event_of(target) if target in told else ""
            if not other or other == iri:
                continue
            if kind == "sub-event-of":
                found.add(line(other, _SEM + "hasSubEvent", ref(iri)))
            elif kind == "in-response-to":
                found.add(line(iri, DIP.inResponseTo, ref(other)))
            elif kind == "on-sidelines-of":
                found.add(line(iri, DIP.onSidelinesOf, ref(other)))
    return found


def _type(told: Sequence[Told], known: Known) -> str:
    """The type that most articles give, of the most specific ones told."""
    types = Counter(account.type for _, account in told)
    broad = {wider for kind in types for wider in known.broader.get(kind, ())}
    return min(set(types) - broad, key=lambda kind: (-types[kind], kind))


def _labels(iri: str, kind: str, told: Sequence[Told], known: Known) -> set[str]:
    """rdfs:label from the type and the parties, the same whatever the order of the articles."""
    found = set()
    left = {a for _, t in told for a in t.initiators}
    right = {a for _, t in told for a in (*t.recipients, *t.targets)} - left
    if kind in known.symmetric:
        left, right = left | right, set()
    for language in LANGUAGES:
        comma = "، " if language == "ar" else ", "
        names = [comma.join(sorted(_name(a, told, language, known) for a in side)) for side in (left, right) if side]
        label = ": ".join(x for x in (name_of(kind, language, known), " – ".join(names)) if x)
        found.add(line(iri, RDFS_LABEL, literal(label, language)))
    return found


def _name(actor: str, told: Sequence[Told], language: str, known: Known) -> str:
    label = known.label(actor, language)
    if label:
        return label
    names = [n for story, _ in told if actor in story.appearances for n, _ in story.appearances[actor].names]
    return min(names, key=lambda n: (-len(n), n)) if names else local(actor)
