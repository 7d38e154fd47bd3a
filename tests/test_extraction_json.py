"""Extractions as JSON: the contract of `alaqat extract`; what is written is read back the same."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alaqat.extraction_json import dump, load
from alaqat.model import Evidence, Extraction, Link, Mention, Resolution, Span, When
from arabic import demo_articles, demo_extraction
from made_extractions import extractions

KEYS = {
    *("id", "language", "published", "actors", "events", "topics", "countries"),
    *("statements", "unrealised", "links", "omissions"),
}
EVENT = {
    *("id", "type", "fine", "initiators", "recipients", "targets", "factuality", "date", "date_precision"),
    *("place", "topics", "confidence", "evidence"),
}


@pytest.mark.parametrize("name", sorted(demo_articles()))
def test_a_real_extraction_survives(name: str) -> None:
    found = demo_extraction(name)
    text = json.dumps(dump(found), ensure_ascii=False)
    assert load(json.loads(text)) == found
    assert json.dumps(dump(load(json.loads(text))), ensure_ascii=False) == text


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1).flatmap(lambda name: extractions(name, None, "2024-04-01")))
def test_a_made_up_extraction_survives(found: Extraction) -> None:
    assert load(json.loads(json.dumps(dump(found)))) == found


@settings(max_examples=100, deadline=None)
@given(
    st.builds(
        When,
        date=st.none() | st.sampled_from(["2024", "2024-05", "2024-05-16"]),
        earliest=st.none() | st.just("2024-01-01"),
        latest=st.none() | st.just("2024-12-31"),
        precision=st.sampled_from(["day", "week", "month", "year", "range", "unknown"]),
        basis=st.sampled_from(["explicit", "relative", "inferred", ""]),
    ),
    extractions("a"),
)
def test_every_shade_of_a_date_survives(when: When, found: Extraction) -> None:
    dated = replace(found, events=tuple(replace(e, when=when) for e in found.events))
    assert load(dump(dated)) == dated


def test_the_keys_of_the_contract_are_there() -> None:
    d = dump(demo_extraction("ar-nile-004"))
    assert set(d) >= KEYS
    assert d["events"]
    for event in d["events"]:
        assert set(event) >= EVENT
        for e in event["evidence"]:
            assert {"start", "end", "quote", "field", "trigger", "rule"} <= set(e)
            assert d["article"][e["field"]][e["start"] : e["end"]] == e["quote"]
    for actor in d["actors"]:
        assert {"id", "kind", "name", "country", "roles", "mentions"} <= set(actor)
        for m in actor["mentions"]:
            assert d["article"][m["field"]][m["start"] : m["end"]] == m["text"]
            assert m["text"]
    json.dumps(d, allow_nan=False)


def test_arabic_is_written_as_arabic() -> None:
    assert "القاهرة" in json.dumps(dump(demo_extraction("ar-nile-004")), ensure_ascii=False)


def test_two_readings_of_one_place_keep_their_order() -> None:
    span = Span(field="text", start=0, end=3)
    mention = Mention(span=span, form="مصر", kind="name")
    found = demo_extraction("ar-nile-004")
    one, two = sorted(a.id for a in found.actors[:2])
    pair = tuple(Resolution(mention=mention, actor=a, score=0.5, because="test") for a in (one, two))
    doubled = replace(found, resolutions=pair)
    assert load(dump(doubled)) == doubled


def test_what_is_said_not_to_have_happened_and_links_survive() -> None:
    found = demo_extraction("ar-nile-004")
    first = found.events[0]
    proof: Evidence = first.evidences[0]
    full = replace(
        found,
        statements=(replace(first, type="STATEMENT"),),
        unrealised=(replace(first, factuality="called-for"),),
        links=(Link(kind="sub-event-of", source=first.id, target=found.events[-1].id, evidence=proof),),
    )
    assert load(dump(full)) == full
