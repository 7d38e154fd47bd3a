"""The gold annotations of our own articles say only what the articles say, in the agreed codes."""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT / "src" / "alaqat" / "demo" / "articles"
GOLD = ROOT / "tests" / "articles" / "gold"
IDS = sorted(path.stem for path in GOLD.glob("*.json"))

KINDS = {"person", "state", "government_body", "igo", "non_state", "group"}
FACTUALITY = {"actual", "ongoing", "planned", "called-for", "negated", "hypothetical"}
PARTIES = ("initiators", "recipients", "targets")


def read(path: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return value


@pytest.fixture(params=IDS)
def pair(request: pytest.FixtureRequest) -> tuple[dict[str, Any], dict[str, Any]]:
    """An article and its gold."""
    return read(ARTICLES / f"{request.param}.json"), read(GOLD / f"{request.param}.json")


def test_there_are_36_arabic_5_english_and_5_french_articles_each_with_gold() -> None:
    assert sorted(path.stem for path in ARTICLES.glob("*.json")) == IDS
    assert Counter(name.split("-")[0] for name in IDS) == {"ar": 36, "en": 5, "fr": 5}


def test_an_article_is_complete_and_nobody_can_own_its_address(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    article, gold = pair
    assert list(article) == ["id", "title", "text", "date", "outlet", "url", "language"]
    assert 600 <= len(article["text"]) <= 2800
    assert re.match(r"https://[a-z0-9.-]+\.example/", article["url"])
    assert "2023-01-01" <= datetime.date.fromisoformat(article["date"]).isoformat() <= "2024-12-31"
    assert [article[key] for key in ("id", "date", "language")] == [gold[key] for key in ("id", "date", "language")]


def test_every_mention_and_every_piece_of_evidence_is_verbatim(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    article, gold = pair
    fields = (article["title"], article["text"])
    for actor in gold["actors"]:
        assert actor["mentions"], actor["id"]
        assert len(set(actor["mentions"])) == len(actor["mentions"]), actor["id"]
        for mention in actor["mentions"]:
            assert any(mention in field for field in fields), mention
    for event in gold["events"]:
        quote = event["evidence"]
        assert 0 < len(quote) <= 400, event["id"]
        assert any(quote in field for field in fields), quote


def test_ids_resolve_and_every_event_has_an_initiator(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    _, gold = pair
    known = [actor["id"] for actor in gold["actors"]]
    assert len(set(known)) == len(known)
    assert len({event["id"] for event in gold["events"]}) == len(gold["events"]) > 0
    for event in gold["events"]:
        assert event["initiators"], event["id"]
        assert {actor for role in PARTIES for actor in event[role]} <= set(known), event["id"]


def test_values_are_of_the_agreed_kinds(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    _, gold = pair
    assert gold["countries"] == sorted(set(gold["countries"]))
    states = [actor["country"] for actor in gold["actors"] if actor["kind"] == "state"]
    assert len(set(states)) == len(states), "one state actor a country"
    assert set(states) <= set(gold["countries"]), "a state that acts is a country referred to"
    for actor in gold["actors"]:
        assert actor["kind"] in KINDS
        assert actor["country"] is None or re.fullmatch("[A-Z]{2}", actor["country"])
        assert actor["kind"] == "person" or not actor["roles"]
        assert actor["kind"] != "igo" or actor["country"] is None
    for event in gold["events"]:
        assert event["factuality"] in FACTUALITY
        assert event["date"] is None or re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", event["date"])
        assert event["place"] is None or re.fullmatch("[A-Z]{2}", event["place"])


def test_the_set_is_broad_and_its_persons_recur() -> None:
    golds = [read(GOLD / f"{name}.json") for name in IDS]
    events = [event for gold in golds for event in gold["events"]]
    persons = Counter(actor["name_en"] for gold in golds for actor in gold["actors"] if actor["kind"] == "person")
    assert len({code for gold in golds for code in gold["countries"]}) >= 40
    assert len({event["type"] for event in events}) == 16
    assert {event["factuality"] for event in events} >= FACTUALITY - {"called-for"}
    assert sum(count > 1 for count in persons.values()) >= 30


@pytest.mark.shared
def test_every_code_is_in_the_shared_lists(pair: tuple[dict[str, Any], dict[str, Any]], shared: Path) -> None:
    types, topics, roles = (read(shared / "eval" / f"{name}.json") for name in ("event_types", "topics", "roles"))
    roots = set(types) - {"STATEMENT", "RELATION"} | {"PROTEST", "COERCE"}  # two roots have no finer codes
    _, gold = pair
    assert 1 <= len(gold["topics"]) <= 6
    assert set(gold["topics"]) <= set(topics)
    for actor in gold["actors"]:
        assert set(actor["roles"]) <= set(roles), actor["id"]
    for event in gold["events"]:
        assert event["type"] in roots
        assert event["fine"] is None or event["fine"] in types[event["type"]]
        assert set(event["topics"]) <= set(topics)
