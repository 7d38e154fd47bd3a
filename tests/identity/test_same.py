"""Tellings of one event unite where something ties them, and two events that look alike stay two."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alaqat import schemes
from alaqat.identity import Known, canonical_quads, compile_known, read_lines
from alaqat.model import Actor, Article, Event, Extraction, Link, When
from alaqat.rdf import article_quads
from alaqat.store import Store
from alaqat.vocab import DIP, mint
from made_extractions import day, meeting

DZ, EG, FR = (mint("state", code) for code in ("DZA", "EGY", "FRA"))
KAMAL, SALIM, SUAD, UNNAMED = (mint("person", x) for x in ("kamal", "salim", "suad", "unnamed"))
ACTORS = (
    Actor(id=DZ, kind="state", name="الجزائر", country="DZ"),
    Actor(id=EG, kind="state", name="مصر", country="EG"),
    Actor(id=FR, kind="state", name="فرنسا", country="FR"),
    Actor(id=KAMAL, kind="person", name="كمال بن علي", country="DZ", roles=("foreign-minister",)),
    Actor(id=SALIM, kind="person", name="سليم حداد", country="DZ", roles=("president",)),
    Actor(id=UNNAMED, kind="person", name="وزير الخارجية الجزائري", country="DZ", roles=("foreign-minister",)),
    Actor(id=SUAD, kind="person", name="سعاد حسن", country="EG", roles=("foreign-minister",)),
)
TEXT = "التقى الوزير نظيره في القاهرة."


MARCH = When(date="2024-03", earliest="2024-03-01", latest="2024-03-31", precision="month", basis="explicit")


def event(name: str = "e", **changes: object) -> Event:
    return meeting(name, KAMAL, SUAD, text=TEXT, on="2024-03-05", **changes)


def article(
    name: str, *events: Event, published: str | None = "2024-03-06", links: tuple[Link, ...] = ()
) -> Extraction:
    return Extraction(
        article=Article(id=name, text=TEXT, published=published),
        language="ar",
        extractor="made/1",
        actors=ACTORS,
        events=events,
        links=links,
    )


@cache
def known() -> Known:
    return compile_known(schemes.read())


def lines_of(*made: Extraction) -> tuple[str, ...]:
    return canonical_quads([read_lines(article_quads(m)) for m in made], known())


def count(*made: Extraction) -> int:
    """How many canonical events."""
    return sum(f"type> <{DIP.Event}>" in line for line in lines_of(*made))


@pytest.mark.parametrize(
    "other",
    [
        {"initiators": (DZ,)},  # the state for its minister
        {"initiators": (SUAD,), "recipients": (DZ,)},  # and the other way round
        {"initiators": (UNNAMED,)},  # the office for the name
        {"initiators": (UNNAMED,), "when": MARCH},
        {"when": MARCH, "recipients": (EG,)},
        {"fine": "reception", "place": "EG"},
        {"fine": None},  # the root type only, but the same people
        {"factuality": "ongoing", "recipients": (EG,)},
        {"when": replace(MARCH, earliest="2024-03-04", latest="2024-03-10", precision="week")},
    ],
)
def test_two_tellings_of_one_event(other: dict[str, object]) -> None:
    assert count(article("a", event()), article("b", event(**other), published="2024-03-09")) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"fine": "phone-call", "initiators": (DZ,)},
        {"fine": "visit", "initiators": (DZ,)},
        {"when": day("2024-03-04")},
        {"when": replace(MARCH, earliest="2024-03-06", latest="2024-03-08", precision="range")},
        {"when": MARCH, "initiators": (DZ,), "recipients": (EG,)},  # two states, some time that month: who knows
        {"recipients": (FR,)},
        {"initiators": (SALIM,)},  # the president is not the minister
        {"initiators": (DZ,), "factuality": "negated"},
        {"initiators": (DZ,), "factuality": "hypothetical"},
        {"initiators": (DZ,), "factuality": "planned"},
    ],
)
def test_two_events_that_look_alike(other: dict[str, object]) -> None:
    assert count(article("a", event()), article("b", event(**other), published="2024-03-09")) == 2


def test_places_that_contradict_keep_events_apart() -> None:
    first, second = event(place="EG"), event(initiators=(DZ,), place="FR")
    assert count(article("a", first), article("b", second)) == 2
    assert count(article("a", first), article("b", replace(second, place="EG"))) == 1


def test_articles_far_apart_or_without_a_date_do_not_unite() -> None:
    later = event(initiators=(DZ,))
    assert count(article("a", event()), article("b", later, published="2024-03-16")) == 1
    assert count(article("a", event()), article("b", later, published="2024-03-17")) == 2
    assert count(article("a", event()), article("b", later, published=None)) == 2


def test_who_criticises_whom_matters() -> None:
    blame = event(type="ACCUSE", fine="criticism")
    assert count(article("a", blame), article("b", replace(blame, initiators=(DZ,)))) == 1
    assert count(article("a", blame), article("b", replace(blame, initiators=(SUAD,), recipients=(DZ,)))) == 2


def test_two_meetings_of_the_same_ministers_told_by_four_articles_are_two_events() -> None:
    made = (
        article("a", event()),
        article("b", event(initiators=(DZ,))),
        article("c", event(when=day("2024-03-12")), published="2024-03-12"),
        article("d", event(when=day("2024-03-12"), initiators=(UNNAMED,), recipients=(EG,)), published="2024-03-13"),
    )
    assert count(*made) == 2
    vague = article("e", event(when=MARCH), published="2024-03-13")  # may be either: it joins neither
    assert count(*made, vague) == 3


def test_accounts_that_know_no_day_unite_only_when_told_at_the_same_time() -> None:
    vague = event(when=MARCH)
    same = event(when=MARCH, initiators=(UNNAMED,), recipients=(EG,))
    assert count(article("a", vague), article("b", same, published="2024-03-08")) == 1
    assert count(article("a", vague), article("b", same, published="2024-03-09")) == 2
    chain = article("c", vague, published="2024-03-10")  # each is near the next, but the first is far from the last
    assert count(article("a", vague), article("b", vague, published="2024-03-08"), chain) == 3
    states = replace(vague, initiators=(DZ,), recipients=(EG,))
    assert count(article("a", states), article("b", states)) == 2
    assert count(article("a", vague), article("b", replace(vague, fine="reception"))) == 2


def test_what_one_article_tells_apart_stays_apart() -> None:
    apart = article("a", event("e1", fine="reception", place="EG"), event("e2", fine="sideline-meeting", place="EG"))
    assert count(apart, article("b", event(place="EG"))) == 3


def test_a_state_does_not_meet_its_own_minister() -> None:
    lines = "\n".join(lines_of(article("a", event()), article("b", event(initiators=(DZ,)))))
    assert f"<{KAMAL}> <{DIP['via']}" not in lines
    met = "https://w3id.org/alaqat/ns#met"
    assert f"<{DZ}> <{met}> <{SUAD}>" in lines
    assert f"<{DZ}> <{met}> <{KAMAL}>" not in lines
    assert f"<{KAMAL}> <{met}> <{DZ}>" not in lines


def some_articles() -> st.SearchStrategy[list[Extraction]]:
    """Articles that speak of a few days, people and types, so that the rule has much to do."""
    when = st.sampled_from((day("2024-03-05"), day("2024-03-05"), day("2024-03-06"), MARCH, When()))
    one = st.builds(
        event,
        fine=st.sampled_from(("meeting", "reception", "visit", "phone-call", None)),
        initiators=st.sampled_from(((KAMAL,), (DZ,), (UNNAMED,), (SALIM,), (SUAD,), (KAMAL, SALIM))),
        recipients=st.sampled_from(((SUAD,), (EG,), (EG, SUAD), (DZ,))),
        when=when,
        place=st.sampled_from((None, "EG", "DZ")),
        factuality=st.sampled_from(("actual", "actual", "ongoing", "planned", "negated")),
    )
    days = st.sampled_from(("2024-03-06", "2024-03-07", "2024-03-15", "2024-03-20", None))

    def made(number: int, events: list[Event], published: str | None) -> Extraction:
        named = [replace(e, id=f"e{n}") for n, e in enumerate(events)]
        links = ()
        if len(named) > 1:
            links = (Link(kind="in-response-to", source="e0", target="e1", evidence=named[0].evidences[0]),)
        return article(f"a{number}", *named, published=published, links=links)

    several = st.lists(st.tuples(st.lists(one, min_size=1, max_size=3), days), min_size=2, max_size=7)
    return several.map(lambda found: [made(n, events, published) for n, (events, published) in enumerate(found)])


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with Store.open(None) as found:
        yield found


@pytest.mark.slow
@settings(deadline=None, max_examples=60)
@given(some_articles(), st.randoms(use_true_random=False))
def test_any_order_any_batches_and_removal_give_the_graph_of_a_rebuild(
    store: Store, made: list[Extraction], chance: random.Random
) -> None:
    for left_over in store.articles():
        store.remove(left_over.id)
    store.put(made, check=False)
    together = list(store.nquads())
    gone = chance.sample(made, len(made))
    for number, extraction in enumerate(gone):
        assert store.remove(extraction.article.id)
        left = [m for m in made if m not in gone[: number + 1]]
        found = sorted(line.decode().strip() for line in store.nquads() if b"/graph/canonical> ." in line)
        assert found == sorted(lines_of(*left))
    assert list(store.nquads()) == []
    for extraction in chance.sample(made, len(made)):  # one by one, in another order
        store.put([extraction], check=False)
    assert list(store.nquads()) == together
    store.rebuild()
    assert list(store.nquads()) == together


def test_every_order_of_three_tellings(store: Store) -> None:
    made = (
        article("a", event()),
        article("b", event(initiators=(UNNAMED,), when=MARCH), published="2024-03-09"),
        article("c", event(fine="reception", recipients=(EG,)), published="2024-03-15"),
    )
    graphs = set()
    for order in itertools.permutations(made):
        for extraction in order:
            store.put([extraction])
        graphs.add(b"".join(store.nquads()))
        for extraction in order:
            store.remove(extraction.article.id)
    assert len(graphs) == 1
    assert count(*made) == 1
