"""The places: three names each, in the land of a state that is there, and not a second name of a state."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox
import pytest

from alaqat.text.folding import fold_text

SCHEMES = Path(__file__).resolve().parents[2] / "ontology" / "schemes"
AMBIGUOUS = Path(__file__).with_name("ambiguous.txt")
DIP, SKOS = "https://w3id.org/alaqat/ns#", "http://www.w3.org/2004/02/skos/core#"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
RDFS_COMMENT = "http://www.w3.org/2000/01/rdf-schema#comment"
PLACE, TERRITORY = "https://w3id.org/alaqat/id/place/", "https://w3id.org/alaqat/id/territory/"
STATE = "https://w3id.org/alaqat/id/state/"
NAMES = (SKOS + "prefLabel", SKOS + "altLabel", SKOS + "hiddenLabel")

Facts = dict[str, dict[str, list[ox.Literal | ox.NamedNode]]]


def read(name: str) -> Facts:
    found: Facts = defaultdict(lambda: defaultdict(list))
    for triple in ox.parse(path=str(SCHEMES / name)):
        found[triple.subject.value][triple.predicate.value].append(triple.object)
    return found


@pytest.fixture(scope="module")
def countries() -> Facts:
    return read("countries.ttl")


@pytest.fixture(scope="module")
def places() -> Facts:
    return {i.removeprefix(PLACE): f for i, f in read("places.ttl").items() if i.startswith(PLACE)}


def kinds(place: dict[str, list[ox.Literal | ox.NamedNode]]) -> set[str]:
    return {v.value.removeprefix(DIP) for v in place[RDF_TYPE]} & {"City", "Place", "Region"}


def labels(place: dict[str, list[ox.Literal | ox.NamedNode]]) -> set[tuple[str | None, str]]:
    return {(v.language, v.value) for predicate in NAMES for v in place[predicate]}


def listed(scheme: str) -> set[str]:
    lines = AMBIGUOUS.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
    return {fold_text(r[1]) for r in rows if r[0] == scheme}


def test_there_are_many_and_each_is_well_formed(places: Facts) -> None:
    assert sum(kinds(p) != {"Region"} for p in places.values()) >= 350
    for key, place in places.items():
        assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", key)
        assert len(kinds(place)) == 1, key
        assert [v.value for v in place[SKOS + "notation"]] == [key]
        assert sorted(v.language for v in place[SKOS + "prefLabel"]) == ["ar", "en", "fr"], key


def test_every_place_leads_to_a_land_that_is_there(places: Facts, countries: Facts) -> None:
    lands = {i for i, f in countries.items() if i.startswith(TERRITORY) and f[DIP + "iso2"]}
    for key, place in places.items():
        named = [v.value for v in place[DIP + "inTerritory"]]
        assert set(named) <= lands, key
        if kinds(place) == {"City"}:
            assert named, key
        elif kinds(place) == {"Region"}:
            assert not named, key
        else:
            assert named or place[RDFS_COMMENT], f"{key}: name its land or say why it has none"


def test_one_label_one_place_and_no_state(places: Facts, countries: Facts) -> None:
    owners: dict[tuple[str | None, str], set[str]] = defaultdict(set)
    for key, place in places.items():
        for language, text in labels(place):
            owners[language, fold_text(text)].add(key)
    taken = {
        (v.language, fold_text(v.value))
        for iri, facts in countries.items()
        if iri.startswith(STATE)
        for predicate in (*NAMES, DIP + "capital", DIP + "metonym", DIP + "demonym")
        for v in facts[predicate]
    }
    doubtful = {text for (language, text), keys in owners.items() if len(keys) > 1 or (language, text) in taken}
    assert doubtful == listed("places")


def test_an_ambiguous_label_is_a_label_of_its_place(places: Facts) -> None:
    for key, place in places.items():
        assert {(v.language, v.value) for v in place[DIP + "ambiguous"]} <= labels(place), key


@pytest.mark.parametrize(
    "word",
    ["صور", "البيضاء", "جدة", "تدمر", "العلا", "كان", "نيس", "الخبر", "الباب", "الكفرة", "بعقوبة", "لحج"],
)
def test_common_words_are_marked_or_left_out(places: Facts, word: str) -> None:
    for key, place in places.items():
        if fold_text(word) in {fold_text(text) for _, text in labels(place)}:
            assert fold_text(word) in {fold_text(v.value) for v in place[DIP + "ambiguous"]}, key


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("جنيف", "CHE"), ("شرم الشيخ", "EGY"), ("نيويورك", "USA"), ("سرت", "LBY"), ("هرجيسا", "SOM"), ("وهران", "DZA"),
        ("القرم", "UKR"), ("بورتسودان", "SDN"), ("الحديدة", "YEM"), ("إدلب", "SYR"), ("مراكش", "MAR"), ("لاهاي", "NLD"),
        ("بعبدا", "LBN"), ("أسيوط", "EGY"), ("تطوان", "MAR"), ("جيجيغا", "ETH"), ("سامراء", "IRQ"), ("شيمكنت", "KAZ"),
    ],
)  # fmt: skip
def test_a_place_in_the_news_has_its_land(places: Facts, name: str, code: str) -> None:
    [place] = [p for p in places.values() if fold_text(name) in {fold_text(text) for _, text in labels(p)}]
    assert [v.value for v in place[DIP + "inTerritory"]] == [TERRITORY + code]


@pytest.mark.parametrize("key", ["gaza", "west-bank"])
def test_gaza_and_the_west_bank_speak_of_their_country(places: Facts, key: str) -> None:
    assert [v.value for v in places[key][DIP + "impliesCountry"]] == ["true"]
    assert [v.value for v in places[key][DIP + "inTerritory"]] == [TERRITORY + "PSE"]


def test_what_implies_a_country_has_one(places: Facts) -> None:
    for key, place in places.items():
        if place[DIP + "impliesCountry"]:
            assert len(place[DIP + "inTerritory"]) == 1, key
