"""The commands that bring articles in, change and check what is stored: add, extract, update, remove, check, demo."""

from __future__ import annotations

import json
import shlex
import shutil
from pathlib import Path

import pyoxigraph
import pytest

from alaqat.rdf import CANONICAL
from alaqat.store.engine import Engine
from alaqat.vocab import DIP
from command_line import ARTICLE, Run, article, built, run, three_parts

__all__ = ["article", "built", "run"]


def test_add_prints_its_summary_on_standard_error_only(run: Run, article: Path) -> None:
    shown = run("add", article)
    assert (shown.code, shown.out) == (0, "")
    assert "1 article read" in shown.err
    assert "1 added" in shown.err
    assert "Arabic 1" in shown.err
    assert "\r" not in shown.err


def test_adding_twice_changes_nothing(run: Run, article: Path) -> None:
    run("add", article)
    before = run("export").out
    again = run("add", article, "--json")
    assert {k: again.json[k] for k in ("added", "unchanged", "replaced")} == {  # type: ignore[index]
        "added": 0,
        "unchanged": 1,
        "replaced": 0,
    }
    assert run("export").out == before != ""


def test_bad_inputs_are_3_and_the_good_ones_are_kept(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"id": "x"}\n{"id": "y", "text": "a", "date": "soon"}\n')
    (tmp_path / "empty.txt").touch()
    shown = run("add", tmp_path / "bad.jsonl", tmp_path / "empty.txt", article)
    assert shown.code == 3
    assert shown.err.count("error: ") == shown.err.count("\n  mend:  ") == 3
    assert "bad.jsonl:2" in shown.err
    assert "1 added" in shown.err
    assert "3 failed" in shown.err
    assert run("status", "--json").json["articles"] == 1  # type: ignore[index]


@pytest.mark.parametrize("said", [{"language": "en"}, {}])
def test_articles_without_events_yet_are_said(run: Run, tmp_path: Path, said: dict[str, str]) -> None:
    text = "The foreign minister of Algeria met his counterpart in Tunis on Monday, the agency said."
    (tmp_path / "en.json").write_text(json.dumps({"text": text} | said))
    assert "events not yet" in run("add", tmp_path / "en.json").err
    summary = run("add", tmp_path / "en.json", "--json").json
    assert summary["languages_without_events"] == ["en"]  # type: ignore[index]


def test_extract_writes_one_json_object_a_line(run: Run, article: Path) -> None:
    shown = run("extract", article)
    (line,) = shown.out.splitlines()
    found = json.loads(line)
    assert (shown.code, found["id"], found["language"]) == (0, "a1", "ar")
    assert "لعلاقات" in ARTICLE["text"]
    for event in found["events"]:
        for evidence in event["evidence"]:
            assert evidence["quote"] == ARTICLE[evidence["field"]][evidence["start"] : evidence["end"]]
    assert found["events"]


def test_remove(run: Run, article: Path) -> None:
    run("add", article)
    assert run("remove", "a1").code == 0
    assert run("status", "--json").json["articles"] == 0  # type: ignore[index]
    again = run("remove", "a1")
    assert again.code == 3
    assert three_parts(again.err)
    run("add", article)
    hint = again.err.partition("mend:  ")[2].partition(" lists them")[0]
    assert hint.startswith("alaqat query ")
    assert run(*shlex.split(hint)[1:], "--format", "csv").out == "id\na1\n"


def test_a_word_of_the_user_changes_the_extraction_and_update_brings_it_in(
    run: Run, article: Path, tmp_path: Path
) -> None:
    run("add", article)
    assert run("update", "--json").json["read"] == 0  # type: ignore[index]
    words = tmp_path / "words"
    words.mkdir()
    (words / "mine.ttl").write_text(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        "@prefix dip: <https://w3id.org/alaqat/ns#> .\n"
        "<https://w3id.org/alaqat/id/org/test-circle> a skos:Concept, dip:IGO ;\n"
        '  skos:inScheme <https://w3id.org/alaqat/organisation> ; skos:notation "test-circle" ;\n'
        '  skos:prefLabel "وبحث الوزيران"@ar, "Test Circle"@en, "Cercle"@fr .\n',
        encoding="utf-8",
    )
    summary = run("update", "--ontology", words, "--json").json
    assert summary["read"] == summary["replaced"] + summary["unchanged"] == 1  # type: ignore[index]
    assert run("update", "--ontology", words, "--json").json["read"] == 0  # type: ignore[index]


def test_without_texts_the_store_holds_no_words_of_the_article(run: Run, article: Path) -> None:
    run("add", article, "--no-text")
    exported = run("export", "--everything").out
    assert "الوزيران العلاقات" not in exported
    assert "quoteHash" in exported


def test_check_names_where_the_canonical_graph_is_not_what_the_articles_say(
    run: Run, built: Path, tmp_path: Path
) -> None:
    place = tmp_path / "broken"
    shutil.copytree(built, place)
    engine = Engine(place, read_only=False, create=False)
    gone = next(engine.quads(None, DIP.eventType, None, CANONICAL))
    engine.db.remove(gone)
    ghost = pyoxigraph.NamedNode("https://w3id.org/alaqat/id/event/ghost")
    comment = pyoxigraph.NamedNode("http://www.w3.org/2000/01/rdf-schema#comment")
    engine.db.add(pyoxigraph.Quad(ghost, comment, pyoxigraph.Literal("never told"), pyoxigraph.NamedNode(CANONICAL)))
    engine.close()
    shown = run("check", "--store", place)
    assert shown.code == 3
    faults = shown.out.splitlines()
    assert f"canonical: missing: {gone.subject} {gone.predicate} {gone.object}" in faults
    assert f'canonical: no article says: {ghost} {comment} "never told"' in faults
    assert len([fault for fault in faults if fault.startswith("canonical:")]) == 2


def test_check_finds_nothing_wrong(run: Run, built: Path) -> None:
    shown = run("check", "--store", built)
    assert (shown.code, shown.out) == (0, "")
    assert "0 faults" in shown.err


def test_demo(run: Run, tmp_path: Path) -> None:
    shown = run("demo", tmp_path / "d")
    assert shown.code == 0
    assert "pagerank" in shown.out
    assert str(tmp_path / "d" / "countries.html") in shown.out
    assert (tmp_path / "d" / "countries.html").stat().st_size > 100_000
    assert "46 added" in shown.err
    assert run("demo", tmp_path / "d").code == 0


def test_demo_keeps_its_hands_off_other_folders(run: Run, tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "store").write_text("mine")
    shown = run("demo", tmp_path / "precious")
    assert shown.code == 2
    assert (tmp_path / "precious" / "store").read_text() == "mine"


def test_the_summary_and_the_status_count_the_same_events(run: Run, article: Path, tmp_path: Path) -> None:
    again = ARTICLE | {"id": "a2", "url": "https://news.example/2"}
    said = "وقال وزير الخارجية الجزائري أحمد عطاف إن بلاده لن تقطع علاقاتها مع تونس. ولم يلتق الوزير نظيره المصري."
    (tmp_path / "a2.json").write_text(json.dumps(again | {"text": ARTICLE["text"] + " " + said}), encoding="utf-8")
    told = run("add", article, tmp_path / "a2.json", "--json").json["events"]  # type: ignore[index]
    counts = run("status", "--json").json
    assert counts["told"] == told  # type: ignore[index]
    assert counts["events"] <= told  # type: ignore[index]
    assert f"; {told:,} events told" in run("add", article, tmp_path / "a2.json").err
