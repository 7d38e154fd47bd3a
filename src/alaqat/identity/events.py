"""Canonical events: which accounts tell of the same event, and what the graph says of it.

First form of identity: same type, same parties, same day. An event without a day, without parties, or a statement never
merges across articles: its IRI then holds the account's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from alaqat.identity.known import LANGUAGES, Known
from alaqat.identity.stories import Account, Story
from alaqat.identity.terms import RDF_TYPE, Shared, line, name_of, post_of, territory_of
from alaqat.rdf import literal, ref, typed
from alaqat.vocab import DIP, PREFIXES, digest, local, mint

__all__ = ["FACTUAL", "EventParts", "Told", "event_iri", "event_parts", "home_of", "party_of"]

Told = tuple[Story, Account]
FACTUAL = frozenset({PREFIXES["fact"] + "actual", PREFIXES["fact"] + "ongoing"})
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_RELATION = PREFIXES["etype"] + "RELATION"
_SEM = PREFIXES["sem"]
_LABEL = PREFIXES["rdfs"] + "label"
_PARTS = {"initiators": DIP.initiator, "recipients": DIP.recipient, "targets": DIP.target}
_PARTED = frozenset({DIP.Person, DIP.GovernmentBody, DIP.ActorGroup})  # act for a state


@dataclass(frozen=True, slots=True)
class EventParts:
    """What one canonical event puts into the canonical graph.

    `ties`: (from, to, shortcut property or "") between actors and between parties; `pairs`: two IRIs in order.
    """

    lines: frozenset[str]
    shared: frozenset[Shared]
    ties: frozenset[tuple[str, str, str]]
    pairs: frozenset[tuple[str, str]]


def event_iri(account: Account, known: Known) -> str:
    """The IRI of the event that an account tells of."""
    day = account.date if account.precision == "day" and account.date and _DAY.fullmatch(account.date) else None
    initiators, recipients = account.initiators, account.recipients
    if account.type in known.symmetric:
        initiators, recipients = tuple(sorted({*initiators, *recipients})), ()
    parties = ("i", *initiators, "r", *recipients, "t", *account.targets)
    alone = day is None or account.kind == "statement" or len(parties) == 3
    key = digest(account.type, day, *parties, *((account.iri,) if alone else ()))
    return mint("event", f"{local(account.type)}-{day or 'undated'}-{key}")


def party_of(actor: str, story: Story, known: Known) -> str | None:
    """The state or IGO on whose side an actor takes part, as this article and the schemes have it."""
    appearance = story.appearances.get(actor)
    kind = known.kinds.get(actor) or (appearance.kind if appearance else None)
    if kind in (DIP.State, DIP.IGO):
        return actor
    return home_of(actor, story, known) if kind in _PARTED else None


def home_of(actor: str, story: Story, known: Known) -> str | None:
    """The state that an actor is of: as the article says, else as the schemes say."""
    appearance = story.appearances.get(actor)
    if appearance and appearance.country and appearance.country in known.states:
        return known.states[appearance.country]
    return known.home.get(actor)


def event_parts(iri: str, told: Sequence[Told], known: Known) -> EventParts:
    """Everything that the canonical graph says of one event, from all accounts of it. Order does not matter."""
    told = sorted(told, key=lambda t: t[1].iri)
    lines: set[str] = set()
    shared: set[Shared] = set()
    first = told[0][1]

    def add(predicate: str, value: str) -> None:
        lines.add(line(iri, predicate, value))

    add(RDF_TYPE, ref(DIP.Situation if first.root == _RELATION else DIP.Event))
    add(DIP.eventType, ref(first.type))
    for story, account in told:
        lines.add(line(account.iri, DIP.accountOf, ref(iri)))
        for report in account.reports:
            lines.add(line(report, DIP.reports, ref(iri)))
        add(DIP.factuality, ref(account.factuality))
        for topic in account.topics:
            add(DIP.topic, ref(topic))
        for content, language in account.contents:
            add(DIP.content, literal(content, language))
        if account.place and account.place in known.states:
            place = territory_of(known.states[account.place], known)
            shared.add(place)
            add(DIP.place, ref(place.iri))
        lines |= _links(iri, story, account, known)
        lines |= _participations(iri, story, account, known, shared)
    lines |= _dates(iri, first, {a.basis for _, a in told})
    sides = _sides(told, known)
    for predicate, actors in sides.items():
        for actor in actors:
            add(predicate, ref(actor))
    lines |= _labels(iri, told, known)
    factual = any(account.factuality in FACTUAL for _, account in told)
    ties, pairs = _dealings(first.type, sides, known) if factual else (frozenset(), frozenset())
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
    kind: str, sides: dict[str, set[str]], known: Known
) -> tuple[frozenset[tuple[str, str, str]], frozenset[tuple[str, str]]]:
    """Who dealt with whom in one event that took place: directed ties, and unordered pairs."""
    directed: set[tuple[str, str]] = set()
    addressed = sides[DIP.recipient] or sides[DIP.target]
    directed |= {(a, b) for a in sides[DIP.initiator] for b in addressed}
    if not (sides[DIP.recipient] and sides[DIP.target]):
        directed |= {(a, b) for a in sides[DIP.initiatorParty] for b in sides[DIP.recipientParty]}
    if kind in known.symmetric:
        for among in (sides[DIP.participant], sides[DIP.party]):
            directed |= {(a, b) for a in among for b in among}
    directed = {(a, b) for a, b in directed if a != b}
    shortcut = known.shortcuts.get(kind)
    ties = frozenset((a, b, shortcut) for a, b in directed) if shortcut else frozenset()
    return ties, frozenset((min(a, b), max(a, b)) for a, b in directed)


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
            if kind not in _PARTED:
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


def _links(iri: str, story: Story, account: Account, known: Known) -> set[str]:
    """Links to other events of the same article."""
    found: set[str] = set()
    others = {other.iri: other for other in story.accounts}
    for kind, target in account.links:
        other = event_iri(others[target], known) if target in others else iri
        if other == iri:
            continue
        if kind == "sub-event-of":
            found.add(line(other, _SEM + "hasSubEvent", ref(iri)))
        elif kind == "in-response-to":
            found.add(line(iri, DIP.inResponseTo, ref(other)))
        elif kind == "on-sidelines-of":
            found.add(line(iri, DIP.onSidelinesOf, ref(other)))
    return found


def _labels(iri: str, told: Sequence[Told], known: Known) -> set[str]:
    """rdfs:label from the type and the parties, the same whatever the order of the articles."""
    found = set()
    account = told[0][1]
    left = {a for _, t in told for a in t.initiators}
    right = {a for _, t in told for a in (*t.recipients, *t.targets)} - left
    if account.type in known.symmetric:
        left, right = left | right, set()
    for language in LANGUAGES:
        comma = "، " if language == "ar" else ", "
        names = [comma.join(sorted(_name(a, told, language, known) for a in side)) for side in (left, right) if side]
        label = ": ".join(x for x in (name_of(account.type, language, known), " – ".join(names)) if x)
        found.add(line(iri, _LABEL, literal(label, language)))
    return found


def _name(actor: str, told: Sequence[Told], language: str, known: Known) -> str:
    label = known.label(actor, language)
    if label:
        return label
    names = [n for story, _ in told if actor in story.appearances for n, _ in story.appearances[actor].names]
    return min(names, key=lambda n: (-len(n), n)) if names else local(actor)
