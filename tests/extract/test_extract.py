"""Extracting is a pure function of an article: same input, same bytes, in any process."""

from __future__ import annotations

import copy
import json
import os
import pickle
import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from alaqat import extraction_json, knowledge, lexicon
from alaqat.extract import extract
from alaqat.model import Article
from arabic import article, check_offsets, demo_articles, demo_extraction, fired, read

NAMES = sorted(demo_articles())
SAMPLE = ("ar-marsa-001", "ar-nile-004", "ar-rafid-001", "en-harbour-001", "fr-detroit-001")
CHILD = """
import json, sys
sys.path[:0] = {path!r}
from arabic import demo_articles
from alaqat import extraction_json, lexicon
from alaqat.extract import extract
for name in {names!r}:
    found = extract(demo_articles()[name], lexicon.load())
    print(json.dumps(extraction_json.dump(found), ensure_ascii=True))
"""


@pytest.mark.parametrize("name", NAMES)
def test_every_article_of_ours_points_into_itself(name: str) -> None:
    found = demo_extraction(name)
    check_offsets(found)
    assert found.article is demo_articles()[name]
    assert found.language == demo_articles()[name].language
    assert found.actors
    assert found.countries == tuple(sorted(set(found.countries)))


@pytest.mark.parametrize("name", [n for n in NAMES if not n.startswith("ar")])
def test_english_and_french_give_countries_and_actors_but_no_events_yet(name: str) -> None:
    found = demo_extraction(name)
    assert found.countries
    assert found.topics
    assert found.events == ()


def test_other_articles_read_before_change_nothing(root: Path) -> None:
    for name in (*SAMPLE, *reversed(SAMPLE)):
        again = extract(demo_articles()[name], lexicon.load())
        assert again == demo_extraction(name)
        assert extraction_json.dump(again) == extraction_json.dump(demo_extraction(name))


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_another_process_with_another_hash_seed_writes_the_same_bytes(root: Path, seed: str) -> None:
    code = CHILD.format(path=[str(root / "src"), str(root / "tests")], names=SAMPLE)
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    expected = [json.dumps(extraction_json.dump(demo_extraction(n)), ensure_ascii=True) for n in SAMPLE]
    assert done.stdout.splitlines() == expected


def test_the_article_is_left_as_it_was() -> None:
    given = demo_articles()["ar-marsa-001"]
    before = copy.deepcopy(given)
    extract(given, lexicon.load())
    assert given == before


def test_the_extractor_travels_between_processes() -> None:
    sent = pickle.loads(pickle.dumps(knowledge.extractor()))
    assert isinstance(sent, partial)
    assert sent(demo_articles()["ar-nile-004"]) == demo_extraction("ar-nile-004")


def test_an_extraction_travels_between_processes() -> None:
    found = demo_extraction("ar-nile-004")
    assert pickle.loads(pickle.dumps(found)) == found


def test_the_extractor_is_named_after_its_words_and_its_code() -> None:
    found = demo_extraction("ar-nile-004")
    assert re.fullmatch(r"alaqat/[\d.]+\+" + lexicon.load().digest + r"\.[0-9a-f]{8}", found.extractor)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "،", "\u200f", "12345", "Привет", "🙂"])
def test_a_text_that_says_nothing_gives_nothing(text: str) -> None:
    found = read(text)
    assert (found.events, found.actors, found.countries, found.topics) == ((), (), (), ())


def test_what_is_not_known_is_no_error() -> None:
    bare = Article(id="x", text="استقبل وزير الخارجية المصري نظيره الجزائري أمس الخميس في القاهرة.")
    found = extract(bare, lexicon.load())
    check_offsets(found)
    (event,) = fired(found, "ar/receive")
    assert event.when.date is None  # "yesterday" of an undated article is no day


def test_a_day_of_the_week_is_reckoned_from_the_day_of_publication() -> None:
    found = read("استقبل وزير الخارجية المصري نظيره الجزائري أمس الأربعاء في القاهرة.", published="2024-05-16")
    (event,) = fired(found, "ar/receive")
    assert (event.when.date, event.when.precision, event.when.basis) == ("2024-05-15", "day", "relative")
    assert event.place == "EG"


def test_title_and_heading_are_read_and_pointed_into() -> None:
    found = extract(
        article(
            "قال متحدث إن الاجتماع تناول التعاون.",
            title="وزير الخارجية المصري يلتقي نظيره الجزائري",
            heading="السعودية تدين الهجوم",
        ),
        lexicon.load(),
    )
    check_offsets(found)
    assert {"EG", "DZ", "SA"} <= set(found.countries)
    assert {s.span.field for s in found.sentences} == {"title", "heading", "text"}
    assert any(e.span.field == "title" for event in found.events for e in event.evidences)


@pytest.mark.parametrize("said", ["ar", None])
def test_the_language_that_is_said_is_believed(said: str | None) -> None:
    assert read("The president of Egypt met the minister.", language=said).language == (said or "en")


def test_a_group_that_only_speaks_is_an_actor_too() -> None:
    found = read(
        "قال مسؤولون إيرانيون إن وزير الخارجية الروسي سيرغي لافروف التقى في طهران نظيره الإيراني حسين أمير عبد اللهيان."
    )
    known = {a.id for a in found.actors}
    assert found.events
    assert {x.speaker for e in found.events for x in e.evidences} - {None} <= known


def test_a_counterpart_right_after_a_name_is_somebody_else() -> None:
    found = read("التقى وزير الخارجية المصري سامح شكري نظيره التونسي.")
    (event,) = found.events
    countries = {a.id: a.country for a in found.actors}
    assert [countries[x] for x in (*event.initiators, *event.recipients)] == ["EG", "TN"]
