"""The sentences themselves: well formed, unique, enough of each kind, every phrase and code real.

A line that breaks one of these would make a later failure of the extractor look like its own fault.
"""

from __future__ import annotations

import datetime
import functools
import json
import re
from pathlib import Path
from typing import Any

import pytest
import rdflib

HERE = Path(__file__).parent
EVENTS = HERE.parents[1] / "ontology" / "schemes" / "events.ttl"
ROOTS = [
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]
FACTUALITY = ["actual", "ongoing", "planned", "hypothetical", "negated", "called-for"]
FILES = [root.lower() for root in ROOTS] + [f"factuality-{value}" for value in FACTUALITY]
LEAST = 24  # sentences a file
PARTIES = ("initiators", "recipients", "targets")


def sentences(name: str) -> list[dict[str, Any]]:
    """The sentences of one file, in order.

    >>> sentences("agree")[0]["id"]
    'agree-01'
    """
    lines = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@functools.cache
def fine_roots() -> dict[str, str]:
    """Which root each fine type stands under in the event-type scheme: `{"phone-call": "CONSULT", ...}`."""
    graph = rdflib.Graph().parse(EVENTS)
    skos = rdflib.SKOS
    notation = {str(s): str(n) for s, n in graph.subject_objects(skos.notation)}
    broader = {str(s): str(o) for s, o in graph.subject_objects(skos.broader)}

    def root(concept: str) -> str:
        while concept in broader:
            concept = broader[concept]
        return notation.get(concept, "")

    return {notation[concept]: root(concept) for concept in broader if concept in notation}


def is_positive(name: str, row: dict[str, Any]) -> bool:
    """Does the sentence hold the root or the factuality that the file is about?

    A demanded act is told as an actual REQUEST, with the act itself forbidden as actual.
    """
    if name == "factuality-called-for":
        asks = any(event["type"] == "REQUEST" for event in row["expect"])
        return asks and any(ban.get("factuality") == "actual" for ban in row["forbid"])
    key, value = ("type", name.upper())
    if name.startswith("factuality-"):
        key, value = "factuality", name.removeprefix("factuality-")
    return not row["forbid"] and any(event[key] == value for event in row["expect"])


@pytest.mark.parametrize("name", FILES)
def test_every_line_says_what_must_and_must_not_be_coded(name: str) -> None:
    for row in sentences(name):
        where = row["id"]
        assert set(row) - {"note"} == {"id", "text", "date", "outlet", "expect", "forbid"}, where
        datetime.date.fromisoformat(row["date"])
        assert re.search("[\u0621-\u064a]", row["text"]), where
        assert row["text"] == row["text"].strip(), where
        assert row["expect"] or row["forbid"], where
        for event in row["expect"]:
            assert event["type"] in ROOTS, where
            assert event["factuality"] in FACTUALITY, where
            for party in PARTIES:
                for phrase in event[party]:
                    assert phrase
                    assert phrase in row["text"], (where, phrase)
            assert any(event[party] for party in PARTIES), where
            assert re.fullmatch(r"\d{4}(-\d\d){0,2}", event.get("date", "2020")), where
            assert re.fullmatch("[A-Z]{2}", event.get("place", "EG")), where
        for ban in row["forbid"]:
            assert ban["why"], where
            assert ban["type"] in ROOTS, where
            assert ban.get("factuality", "actual") in FACTUALITY, where


@pytest.mark.parametrize("name", FILES)
def test_every_fine_type_stands_under_its_root(name: str) -> None:
    roots = fine_roots()
    for row in sentences(name):
        for event in row["expect"]:
            if event["fine"] is not None:
                assert roots.get(event["fine"]) == event["type"], (row["id"], event["fine"])


@pytest.mark.parametrize("name", FILES)
def test_no_line_asks_for_what_it_forbids(name: str) -> None:
    for row in sentences(name):
        for ban in row["forbid"]:
            for event in row["expect"]:
                same = event["type"] == ban["type"]
                assert not (same and ban.get("factuality", event["factuality"]) == event["factuality"]), row["id"]


@pytest.mark.parametrize("name", FILES)
def test_each_file_holds_enough_of_both_kinds(name: str) -> None:
    rows = sentences(name)
    positive = [row for row in rows if is_positive(name, row)]
    tempting = [row for row in rows if row not in positive and row["forbid"]]
    assert len(rows) == len(positive) + len(tempting)
    assert len(positive) >= LEAST // 2
    assert len(tempting) >= LEAST // 2


def test_ids_and_texts_are_unique_and_no_file_is_unknown() -> None:
    rows = [row for name in FILES for row in sentences(name)]
    assert len({row["id"] for row in rows}) == len(rows)
    assert len({row["text"] for row in rows}) == len(rows)
    assert {path.stem for path in HERE.glob("*.jsonl")} == set(FILES)
