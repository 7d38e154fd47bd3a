"""Laws that hold for any text: what hypothesis can think of, in Arabic letters and out of them."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from alaqat import extraction_json, lexicon
from alaqat.extract import extract
from alaqat.model import Article, Extraction
from arabic import anything, check_offsets, phrases, texts

LANGUAGES = st.sampled_from([None, None, "ar", "ar", "en", "fr", "de"])
DAYS = st.sampled_from([None, "2024-02-29", "2023-12-31", "2021-01-01"])
ARTICLES = st.builds(
    Article,
    id=st.just("any"),
    text=texts,
    title=st.none() | texts,
    heading=st.none() | phrases,
    language=LANGUAGES,
    published=DAYS,
    publisher=st.none() | st.sampled_from(["APS", "الأهرام", ""]) | anything,
    url=st.none() | anything,
)
FACTUALITY = {"actual", "ongoing", "planned", "called-for", "negated", "hypothetical"}
PRECISION = {"day", "week", "month", "year", "range", "unknown"}


def extraction(given_article: Article) -> Extraction:
    return extract(given_article, lexicon.load())


@settings(max_examples=250, deadline=None)
@given(ARTICLES)
def test_every_offset_points_at_what_it_says(given_article: Article) -> None:
    check_offsets(extraction(given_article))


@settings(max_examples=150, deadline=None)
@given(ARTICLES)
def test_values_are_of_the_agreed_kinds(given_article: Article) -> None:
    found = extraction(given_article)
    facts = lexicon.load().facts
    assert len({a.id for a in found.actors}) == len(found.actors)
    assert set(found.countries) <= set(facts["state_iri"])
    assert set(found.topics) <= set(facts["topic"])
    assert len({e.id for e in found.events}) == len(found.events)
    for actor in found.actors:
        assert actor.kind in {"person", "state", "government_body", "igo", "non_state", "group"}
        assert actor.name.strip()
        assert set(actor.roles) <= set(facts["office"])
        assert actor.country is None or actor.country in facts["state_iri"]
    for event in found.events:
        assert facts["event_type"][event.type]["broader"] is None
        assert event.fine is None or event.fine in facts["event_type"]
        assert event.factuality in FACTUALITY
        assert event.when.precision in PRECISION
        assert 0 < event.confidence <= 1
        assert event.initiators
        assert event.recipients or event.targets
        assert not set(event.initiators) & set(event.recipients)


@settings(max_examples=150, deadline=None)
@given(ARTICLES)
def test_again_gives_the_same(given_article: Article) -> None:
    one, two = extraction(given_article), extraction(given_article)
    assert one == two
    assert json.dumps(extraction_json.dump(one)) == json.dumps(extraction_json.dump(two))


@settings(max_examples=150, deadline=None)
@given(ARTICLES)
def test_written_as_json_and_read_again_it_is_the_same(given_article: Article) -> None:
    found = extraction(given_article)
    assert extraction_json.load(json.loads(json.dumps(extraction_json.dump(found)))) == found


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["وزير الخارجية المصري", "الرئيس الجزائري", "السعودية"]), texts)
def test_what_follows_on_another_line_does_not_unmake_a_state(who: str, rest: str) -> None:
    alone = extraction(Article(id="a", text=f"أدان {who} الهجوم.", language="ar"))
    more = extraction(Article(id="a", text=f"أدان {who} الهجوم.\n{rest}", language="ar"))
    assert set(alone.countries) <= set(more.countries)
