"""What the graph says of an actor grows article by article to what all articles together say."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest

from alaqat.model import Actor, Extraction
from alaqat.store import Store
from alaqat.vocab import mint
from store.writer import made

ONE = mint("person", "someone", "DZ")
AS_TOLD = (
    Actor(id=ONE, kind="person", name="كمال بن علي", country="DZ", roles=("foreign-minister",)),
    Actor(id=ONE, kind="person", name="كمال بن علي الجزائري", country="EG", roles=("ambassador",)),
    Actor(id=ONE, kind="person", name="Kamal", country=None),
    Actor(id=ONE, kind="group", name="كمال"),
    Actor(id=ONE, kind="igo", name="منظمة كمال", country="TN"),
    Actor(id=ONE, kind="government_body", name="مكتب كمال", country="TN"),
)


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with Store.open(None) as found:
        yield found


def telling(number: int, actor: Actor, language: str = "ar") -> Extraction:
    """An article in which the actor appears and does something."""
    plain = made(number)
    event = replace(plain.events[0], initiators=(actor.id,), recipients=(mint("state", "EGY"),))
    article = replace(plain.article, url=None)
    return replace(plain, article=article, language=language, actors=(*plain.actors, actor), events=(event,))


@pytest.mark.parametrize("order", list(itertools.permutations(range(6), 3))[::7])
def test_an_actor_is_the_sum_of_the_appearances(store: Store, order: tuple[int, ...]) -> None:
    for place, number in enumerate(order):
        language = "ar" if place else "en"
        store.put([telling(10 * place, AS_TOLD[number], language)], check=False)
        lines = list(store.nquads())
        store.rebuild()
        assert list(store.nquads()) == lines, f"after {AS_TOLD[number]}"
    for place in (1, 0, 2):
        assert store.remove(f"a{10 * place}")
        lines = list(store.nquads())
        store.rebuild()
        assert list(store.nquads()) == lines
    assert lines == []


def test_the_tenures_of_a_known_person_add_up(store: Store) -> None:
    known = next(iri for iri, kind in sorted(store.known.kinds.items()) if kind.endswith("#Person"))
    for number in range(3):
        actor = Actor(id=known, kind="person", name="فلان", country="DZ", roles=("ambassador",))
        store.put([telling(number, actor)], check=False)
        lines = list(store.nquads())
        store.rebuild()
        assert list(store.nquads()) == lines
    days = store.query(f"SELECT ?day {{ GRAPH graph:canonical {{ ?t dip:holder <{known}> ; dip:attestedOn ?day }} }}")
    assert len(days) == 3  # type: ignore[arg-type]
    for number in range(3):
        store.remove(f"a{number}")
    assert list(store.nquads()) == []
