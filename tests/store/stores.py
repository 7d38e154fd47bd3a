"""Stores in memory and small extractions to put into them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from alaqat.model import Article, Event, Evidence, Extraction, Span, When
from alaqat.store import Store
from alaqat.vocab import mint
from made_extractions import ACTORS, TEXT


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    """One store for many examples: opening reads the whole ontology. Each test leaves it empty."""
    with Store.open(None) as found:
        yield found


@pytest.fixture(scope="module")
def other() -> Iterator[Store]:
    with Store.open(None) as found:
        yield found


def empty(*stores: Store) -> None:
    for store in stores:
        for article in list(store.articles()):
            assert store.remove(article.id)
        assert list(store.nquads()) == [], "removing everything leaves nothing"


def an_article(name: str = "a1", **changes: object) -> Extraction:
    """A minister meets a colleague in Cairo."""
    one, two = ACTORS[3].id, ACTORS[4].id
    quote = "التقى الوزير نظيره المصري في القاهرة أمس"
    evidence = Evidence(
        span=Span(field="text", start=0, end=len(quote)), quote=quote, trigger="التقى", rule="ar/meet", confidence=0.9
    )
    day = When(date="2024-03-01", earliest="2024-03-01", latest="2024-03-01", precision="day", basis="relative")
    event = Event(
        id=mint("event", "e1"),
        type="CONSULT",
        fine="meeting",
        initiators=(one,),
        recipients=(two,),
        when=day,
        place="EG",
        evidences=(evidence,),
    )
    article = replace(Article(id=name, text=TEXT, published="2024-03-02"), **changes)  # type: ignore[arg-type]
    return Extraction(article=article, language="ar", extractor="made/1", actors=ACTORS, events=(event,))


def facts(store: Store, text: str) -> list[tuple[object, ...]]:
    rows = store.query(text)
    assert not isinstance(rows, bool)
    return list(rows)  # type: ignore[arg-type]
