"""Which accounts of a block tell of the same event: a rule that a reader can follow.

A *block* is what can be compared at all: the same root type, the same states and organisations behind the actors, the
same month. Within it

1. accounts of one fine type, one day and the same actors are one event, whatever each claims of its truth;
2. accounts of one day are one event where their types are of one kind, they have something in common (fine type,
   person, office or place), nothing contradicts, and the articles came out at most ten days apart;
3. an account that knows the week or month only joins the one event of a day that fits: then a person, an office or
   the place must be common. Where two events fit, it joins neither;
4. such accounts that fit no event of a day are one event where type and sides are the same, a person or an office is
   common, nothing contradicts, and the articles came out at most two days apart.

What one article tells apart stays apart. The outcome is a function of the set of accounts, so their order, and how
they were batched, changes nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import TypeVar

from alaqat.identity.known import Known
from alaqat.identity.parties import FACTUAL, Told, party_of
from alaqat.identity.stories import Account, Story
from alaqat.vocab import DIP, digest, local, mint

__all__ = ["assign", "block_of", "day_of"]

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_APART = 10  # days between two publications
_NEAR = 2  # days between the publications of accounts that know no day
_VAGUE = 31  # days; an account dated less closely joins nothing
_PERSON = DIP.Person
_T = TypeVar("_T")


def day_of(account: Account) -> str | None:
    """The day that an account gives, YYYY-MM-DD."""
    return account.date if account.precision == "day" and account.date and _DAY.fullmatch(account.date) else None


def block_of(story: Story, account: Account, known: Known) -> str | None:
    """The IRI of the block in which an account is compared; None where it stands alone."""
    behind = frozenset[str]().union(*_sides(story, account, known))
    if account.kind == "statement" or not behind:
        return None
    month = day_of(account) or (_window_end(story, account) if len(behind) > 1 else None)
    return mint("block", digest(account.root, month[:7], *sorted(behind))) if month else None


def assign(told: Iterable[Told], known: Known) -> dict[str, str]:
    """{account IRI: event IRI} of all accounts of one block, or of one account without a block."""
    told = list(told)
    if len(told) == 1:
        ((story, account),) = told
        return {account.iri: _seed(story, account, known)}
    tellings = sorted((_telling(story, account, known) for story, account in told), key=lambda t: t.account)
    exact: dict[str, list[_Telling]] = {}
    vague = []
    for telling in tellings:
        if telling.day is None:
            vague.append(telling)
        else:
            exact.setdefault(telling.seed, []).append(telling)
    events = {min(seeds): [t for seed in seeds for t in exact[seed]] for seeds in _components(exact, known)}
    fits = {t.account: [event for event, members in events.items() if _fits(t, members, known)] for t in vague}
    found = {t.account: t.seed for t in vague}
    found |= _near([t for t in vague if not fits[t.account]], known)
    found |= _join(vague, fits)
    return found | {t.account: event for event, members in events.items() for t in members}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    """What is compared of one account. `people`: (party, person) and (party, office)."""

    account: str
    article: str
    seed: str
    type: str
    day: str | None
    earliest: str | None
    latest: str | None
    published: date | None
    actual: bool
    factuality: str
    left: frozenset[str]
    right: frozenset[str]
    place: str | None
    people: frozenset[tuple[str, str]]


def _telling(story: Story, account: Account, known: Known) -> _Telling:
    left, right = _sides(story, account, known)
    people = set()
    for actor in (*account.initiators, *account.recipients, *account.targets):
        appearance = story.appearances.get(actor)
        kind = known.kinds.get(actor) or (appearance.kind if appearance else None)
        if kind == _PERSON:
            party = party_of(actor, story, known) or actor
            people |= {(party, actor), *((party, role) for role in (appearance.roles if appearance else ()))}
    return _Telling(
        account=account.iri,
        article=story.article,
        seed=_seed(story, account, known),
        type=account.type,
        day=day_of(account),
        earliest=account.earliest,
        latest=account.latest,
        published=_date(story.published),
        actual=account.factuality in FACTUAL,
        factuality=account.factuality,
        left=left,
        right=right,
        place=account.place,
        people=frozenset(people),
    )


def _seed(story: Story, account: Account, known: Known) -> str:
    """The IRI of the event of this account and those that say exactly the same of type, actors and day."""
    day = day_of(account)
    initiators, recipients = account.initiators, account.recipients
    if account.type in known.symmetric:
        initiators, recipients = tuple(sorted({*initiators, *recipients})), ()
    parties = ("i", *initiators, "r", *recipients, "t", *account.targets)
    block = block_of(story, account, known)
    alone = day is None or block is None
    key = digest(account.type, day, *parties, account.iri if alone else block)
    return mint("event", f"{local(account.type)}-{day or 'undated'}-{key}")


def _sides(story: Story, account: Account, known: Known) -> tuple[frozenset[str], frozenset[str]]:
    """The states and organisations behind those who act and those acted on; an actor without one stands for itself."""

    def behind(actors: Iterable[str]) -> frozenset[str]:
        return frozenset(party_of(actor, story, known) or actor for actor in actors)

    return behind(account.initiators), behind((*account.recipients, *account.targets))


def _window_end(story: Story, account: Account) -> str | None:
    """The last day on which an event can have been that is dated to a month or less, as its article has it."""
    earliest, latest = _date(account.earliest), _date(account.latest)
    if earliest is None or latest is None or not 0 <= (latest - earliest).days < _VAGUE:
        return None
    published = _date(story.published)
    if published is None:
        return None
    if account.factuality in FACTUAL:  # what took place did so before it was told
        latest = min(latest, published)
    return latest.isoformat() if earliest <= latest else None


def _components(exact: dict[str, list[_Telling]], known: Known) -> list[list[str]]:
    """Seeds that are one event; where one article tells two of a group apart, the whole group stays apart."""
    days: dict[str | None, list[str]] = {}
    for seed in sorted(exact):
        days.setdefault(exact[seed][0].day, []).append(seed)
    groups = [g for day in days.values() for g in _linked(day, lambda a, b: _any(exact[a], exact[b], known))]
    found = []
    for group in groups:
        articles = Counter(article for seed in group for article in {t.article for t in exact[seed]})
        apart = max(articles.values()) > 1
        found += [[seed] for seed in group] if apart else [group]
    return found


def _join(vague: Sequence[_Telling], fits: Mapping[str, list[str]]) -> dict[str, str]:
    """{account IRI: event IRI} of those vague accounts that fit one event, and are alone of their article to do so."""
    wanted = Counter((t.article, fits[t.account][0]) for t in vague if len(fits[t.account]) == 1)
    return {
        t.account: fits[t.account][0]
        for t in vague
        if len(fits[t.account]) == 1 and wanted[t.article, fits[t.account][0]] == 1
    }


def _near(vague: Sequence[_Telling], known: Known) -> dict[str, str]:
    """{account IRI: event IRI} of vague accounts that are one event; a group that spans too much stays apart."""
    found: dict[str, str] = {}
    for group in _linked(vague, lambda one, two: _close(one, two, known)):
        days = [t.published for t in group if t.published is not None]
        if len({t.article for t in group}) == len(group) and (max(days) - min(days)).days <= _NEAR:
            found |= {t.account: min(member.seed for member in group) for t in group}
    return found


def _close(one: _Telling, two: _Telling, known: Known) -> bool:
    if one.type != two.type or one.factuality != two.factuality or not one.people & two.people:
        return False
    if one.published is None or two.published is None or abs((one.published - two.published).days) > _NEAR:
        return False
    sides = one.type in known.symmetric or (one.left, one.right) == (two.left, two.right)
    return sides and not _contradict(one, two) and one.article != two.article


def _linked(things: Sequence[_T], together: Callable[[_T, _T], bool]) -> list[list[_T]]:
    """The connected components of a relation, in the order of the first of each."""
    head = list(range(len(things)))

    def root(n: int) -> int:
        while head[n] != n:
            n = head[n]
        return n

    for one, two in combinations(range(len(things)), 2):
        first, second = root(one), root(two)
        if first != second and together(things[one], things[two]):
            head[max(first, second)] = min(first, second)
    groups: dict[int, list[_T]] = {}
    for n, thing in enumerate(things):
        groups.setdefault(root(n), []).append(thing)
    return list(groups.values())


def _fits(vague: _Telling, members: Sequence[_Telling], known: Known) -> bool:
    day = members[0].day or ""
    inside = (vague.earliest or "") <= day <= (vague.latest or "")
    if not inside or any(t.article == vague.article for t in members):
        return False
    if vague.actual and (vague.published is None or day > vague.published.isoformat()):
        return False
    return _any([vague], members, known)


def _any(some: Sequence[_Telling], others: Sequence[_Telling], known: Known) -> bool:
    return any(_same(one, two, known) for one in some for two in others)


def _same(one: _Telling, two: _Telling, known: Known) -> bool:
    """Whether two accounts of one block whose days agree tell of the same event."""
    if one.article == two.article or one.published is None or two.published is None:
        return False
    if abs((one.published - two.published).days) > _APART:
        return False
    if not (one.actual and two.actual) and one.factuality != two.factuality:
        return False
    if len(one.left | one.right) < 2 or not _akin(one.type, two.type, known):
        return False
    symmetric = one.type in known.symmetric or two.type in known.symmetric
    if not symmetric and (one.left, one.right) != (two.left, two.right):
        return False
    if _contradict(one, two):
        return False
    shared = one.people & two.people or (one.place is not None and one.place == two.place)
    return bool(shared) or (one.type == two.type and one.day is not None and two.day is not None)


def _contradict(one: _Telling, two: _Telling) -> bool:
    """Two places; or both say who came for a party, and it is neither the same person nor the same office."""
    if one.place and two.place and one.place != two.place:
        return True
    parties = {party for party, _ in one.people} & {party for party, _ in two.people}
    return any(party not in {p for p, _ in one.people & two.people} for party in parties)


def _akin(one: str, two: str, known: Known) -> bool:
    """The same type, one the broader of the other, or two of one kind (a reception and a sideline meeting)."""
    first, second = (one, *known.broader.get(one, ())), (two, *known.broader.get(two, ()))
    return one in second or two in first or bool(set(first[:-1]) & set(second[:-1]))


def _date(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value and _DAY.fullmatch(value) else None
    except ValueError:
        return None
