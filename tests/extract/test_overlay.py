"""A user teaches the extractor words by a Turtle file of his own; a broken one is named with its line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from alaqat import lexicon
from alaqat.errors import AlaqatError, OntologyError
from alaqat.extract import extract
from alaqat.model import Extraction
from arabic import article, check_offsets, country, fired, read

OWN = """
@prefix dip: <https://w3id.org/alaqat/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix orgz: <https://w3id.org/alaqat/id/org/> .
@prefix etype: <https://w3id.org/alaqat/event-type/> .
@prefix lex: <https://w3id.org/alaqat/lexeme/> .

lex:my-rebuke a dip:Lexeme ;
  dip:ofType etype:criticism ;
  dip:frame "criticise" ;
  dip:verb "قرع يقرع"@ar ;
  dip:participle "مقرع"@ar .

orgz:my-lighthouse-league a dip:IGO, skos:Concept ;
  skos:inScheme <https://w3id.org/alaqat/organisation> ;
  skos:notation "my-lighthouse-league" ;
  skos:prefLabel "رابطة المنارات الساحلية"@ar, "League of Coastal Lighthouses"@en, "Ligue des phares côtiers"@fr ;
  skos:altLabel "رابطة المنارات"@ar .
"""
REBUKE = "قرعت تونس إيطاليا في بيان رسمي."
LEAGUE = "أدانت رابطة المنارات الساحلية مصر أمس الخميس."
ORG = "https://w3id.org/alaqat/id/org/my-lighthouse-league"


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Extraction]:
    """The extractor with the user's folder laid over ours."""
    folder = tmp_path_factory.mktemp("overlay")
    (folder / "schemes").mkdir()
    (folder / "schemes" / "mine.ttl").write_text(OWN, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALAQAT_CACHE", str(tmp_path_factory.mktemp("cache")))
        words = lexicon.load([folder])
    return lambda text: extract(article(text), words)


def test_a_new_verb_makes_an_event(taught: Callable[[str], Extraction]) -> None:
    assert fired(read(REBUKE), "ar/criticise") == []
    found = taught(REBUKE)
    check_offsets(found)
    (event,) = fired(found, "ar/criticise")
    assert (event.type, event.fine) == ("ACCUSE", "criticism")
    assert [country(found, a) for a in event.initiators] == ["TN"]
    assert [country(found, a) for a in event.recipients] == ["IT"]
    assert event.evidences[0].trigger == "قرعت"


def test_a_new_verb_is_conjugated(taught: Callable[[str], Extraction]) -> None:
    for text in ("تونس تقرع إيطاليا", "وقرع الرئيس التونسي نظيره الإيطالي.", "قال الرئيس التونسي ذلك مقرعا إيطاليا."):
        assert fired(taught(text), "ar/criticise"), text


def test_a_new_organisation_acts(taught: Callable[[str], Extraction]) -> None:
    before = read(LEAGUE)
    assert ORG not in {a.id for a in before.actors}
    found = taught(LEAGUE)
    assert [(a.kind, a.name) for a in found.actors if a.id == ORG] == [("igo", "رابطة المنارات الساحلية")]
    (event,) = fired(found, "ar/condemn")
    assert event.initiators == (ORG,)
    assert [country(found, a) for a in event.recipients] == ["EG"]


def test_a_new_organisation_is_found_by_its_other_names_and_in_other_languages(
    taught: Callable[[str], Extraction],
) -> None:
    for text in (
        "وقال متحدث باسم رابطة المنارات إن الاجتماع تأجل.",
        "The League of Coastal Lighthouses met in Cairo on Monday.",
        "La Ligue des phares côtiers a publié un communiqué à Tunis.",
    ):
        assert ORG in {a.id for a in taught(text).actors}, text


def test_our_own_words_stay(taught: Callable[[str], Extraction]) -> None:
    text = "استقبل وزير الخارجية المصري نظيره الجزائري."
    assert taught(text).events == read(text).events != ()


def test_the_extractor_is_renamed_so_that_an_update_reads_again(taught: Callable[[str], Extraction]) -> None:
    assert taught(REBUKE).extractor != read(REBUKE).extractor


def test_a_broken_file_is_named_with_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALAQAT_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "broken.ttl").write_text("@prefix dip: <https://w3id.org/alaqat/ns#> .\n\nlex:x a dip:Lexeme .\n")
    with pytest.raises(OntologyError) as caught:
        lexicon.load([folder])
    message = str(caught.value)
    assert str(folder / "broken.ttl") in message
    assert "line 3" in message
    assert "; mend" in message


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(AlaqatError, match="--ontology"):
        lexicon.load([tmp_path / "nowhere"])


def test_a_file_of_the_same_name_replaces_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALAQAT_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "mine"
    (folder / "schemes").mkdir(parents=True)
    (folder / "schemes" / "triggers.ttl").write_text(OWN, encoding="utf-8")
    words = lexicon.load([folder])
    assert fired(extract(article(REBUKE), words), "ar/criticise")
    assert extract(article("استقبل وزير الخارجية المصري نظيره الجزائري."), words).events == ()


def test_a_spoilt_cache_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("ALAQAT_CACHE", str(cache))
    monkeypatch.setattr(lexicon, "_loaded", {})
    name = lexicon.load().digest
    (kept,) = cache.glob("*.pickle")
    kept.write_bytes(b"spoilt")
    monkeypatch.setattr(lexicon, "_loaded", {})
    assert lexicon.load().digest == name
    assert kept.read_bytes() != b"spoilt"
