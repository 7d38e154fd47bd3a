"""The articles of `tests/eval/own` say what their gold says, in the agreed codes."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tests.eval.own_articles import Written, own_articles

KINDS = {"person", "state", "government_body", "igo", "non_state", "group"}
FACTUALITY = {"actual", "ongoing", "planned", "called-for", "negated", "hypothetical"}
PARTIES = ("initiators", "recipients", "targets")
ALL = own_articles()
TOPICS = Path(__file__).with_name("topics")
REPORTS = [*own_articles(TOPICS), *own_articles(TOPICS / "told")]


@pytest.fixture(params=ALL, ids=lambda one: one.article["id"])
def one(request: pytest.FixtureRequest) -> Written:
    written: Written = request.param
    return written


def test_they_are_many_and_no_two_are_alike() -> None:
    assert len(ALL) >= 120
    assert len({one.article["id"] for one in ALL}) == len({one.article["text"] for one in ALL}) == len(ALL)
    assert len({event["type"] for one in ALL for event in one.gold["events"]}) >= 15
    assert len({code for one in ALL for code in one.gold["countries"]}) >= 60


def test_all_that_the_gold_quotes_is_in_the_article(one: Written) -> None:
    fields = (one.article["title"] or "", one.article["text"])
    assert 300 <= len(fields[1]) <= 1500
    for actor in one.gold["actors"]:
        assert all(any(mention in field for field in fields) for mention in actor["mentions"]), actor
    for event in one.gold["events"]:
        assert 0 < len(event["evidence"]) <= 400, event


def test_parties_are_actors_and_values_are_of_the_agreed_kinds(one: Written) -> None:
    known = Counter(actor["id"] for actor in one.gold["actors"])
    assert known.total() == len(known)
    used = {party for event in one.gold["events"] for name in PARTIES for party in event[name]}
    assert used <= set(known)
    states = [actor["country"] for actor in one.gold["actors"] if actor["kind"] == "state"]
    assert len(set(states)) == len(states), "one state actor a country"
    for actor in one.gold["actors"]:
        assert actor["kind"] in KINDS
        assert actor["country"] is None or re.fullmatch("[A-Z]{2}", actor["country"])
        assert actor["kind"] != "igo" or actor["country"] is None
    for event in one.gold["events"]:
        assert event["initiators"], event
        assert event["factuality"] in FACTUALITY
        assert event["date"] is None or re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", event["date"])


@pytest.mark.shared
def test_every_code_is_in_the_shared_lists(one: Written, shared: Path) -> None:
    lists: dict[str, Any] = {
        name: json.loads((shared / "eval" / f"{name}.json").read_text(encoding="utf-8"))
        for name in ("event_types", "topics", "roles")
    }
    assert 1 <= len(one.gold["topics"]) <= 6
    assert set(one.gold["topics"]) <= set(lists["topics"])
    assert {role for actor in one.gold["actors"] for role in actor["roles"]} <= set(lists["roles"])
    for event in one.gold["events"]:
        assert event["type"] in set(lists["event_types"]) | {"PROTEST", "COERCE"}
        assert event["fine"] is None or event["fine"] in lists["event_types"][event["type"]], event
        assert set(event["topics"]) <= set(lists["topics"])


@pytest.mark.shared
@pytest.mark.parametrize("report", REPORTS, ids=lambda one: one.article["id"])
def test_a_short_report_has_topics_of_the_shared_list(report: Written, shared: Path) -> None:
    topics = report.gold["topics"]
    assert 1 <= len(set(topics)) == len(topics) <= 6
    assert set(topics) <= set(json.loads((shared / "eval" / "topics.json").read_text(encoding="utf-8")))
    assert len(report.article["text"]) >= 100


def test_short_reports_are_of_most_topics_and_no_two_are_alike() -> None:
    assert len({one.article["text"] for one in REPORTS}) == len({one.article["id"] for one in REPORTS}) == len(REPORTS)
    assert len({topic for one in REPORTS for topic in one.gold["topics"]}) >= 40
