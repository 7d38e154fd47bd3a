"""Each frame of the grammar reads a sentence of our own, with the right parties, and leaves another alone."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from alaqat.extract.grammar import Frame, frames
from alaqat.model import Event, Extraction
from arabic import check_offsets, country, fired, read

CASES: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("rules.toml").read_text(encoding="utf-8"))
TODAY = "2024-05-16"


def cases(reason: str) -> list[Any]:
    out = []
    for name, case in CASES.items():
        why = case.get(reason)
        marks = [pytest.mark.xfail(strict=True, reason=why)] if why else []
        out.append(pytest.param(name, marks=marks, id=name))
    return out


def parties(found: Extraction, event: Event) -> tuple[list[str], list[str]]:
    return (
        sorted({country(found, a) for a in event.initiators}),
        sorted({country(found, a) for a in (*event.recipients, *event.targets)}),
    )


def test_every_frame_has_its_sentences() -> None:
    known = set(frames("ar"))
    assert set(CASES) - known == set(), "no such frame any more: take its sentences out of rules.toml"
    assert known - set(CASES) == set(), "write a sentence that fires it and one that must not into rules.toml"


@pytest.mark.parametrize("name", cases("fails"))
def test_a_frame_reads_its_sentence(name: str) -> None:
    case, frame = CASES[name], frames("ar")[name]
    text = " ".join(filter(None, (case.get("before"), case.get("yes", "."))))
    found = read(text, title=case.get("title"), published=TODAY)
    check_offsets(found)
    got = [parties(found, e) for e in fired(found, frame.rule, asked=frame.bidden)]
    want = (sorted(case["I"]), sorted(case["R"]))
    said = [(e.type, e.fine, e.evidences[0].rule, parties(found, e)) for e in found.events]
    assert want in got, f"read as {said or found.omissions}"


@pytest.mark.parametrize("name", cases("fails_no"))
def test_a_frame_leaves_other_sentences_alone(name: str) -> None:
    frame: Frame = frames("ar")[name]
    found = read(CASES[name].get("no", "."), title=CASES[name].get("no_title"), published=TODAY)
    assert [(e.type, e.fine, parties(found, e)) for e in fired(found, frame.rule)] == []


@pytest.mark.parametrize("name", cases("fails_no"))
def test_a_sentence_that_says_nothing_of_two_countries_gives_no_event(name: str) -> None:
    found = read(CASES[name].get("no", "."), title=CASES[name].get("no_title"), published=TODAY)
    assert [(e.type, e.evidences[0].rule, parties(found, e)) for e in found.events] == []
