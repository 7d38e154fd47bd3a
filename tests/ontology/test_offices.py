"""The offices: every code, every form of the Arabic wordings, and no wording that belongs to two offices unnoticed."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox
import pytest

from alaqat.text.folding import fold_text

FILE = Path(__file__).resolve().parents[2] / "ontology" / "schemes" / "offices.ttl"
AMBIGUOUS = Path(__file__).with_name("ambiguous.txt")
BASE = "https://w3id.org/alaqat/"
DIP, SKOS = BASE + "ns#", "http://www.w3.org/2004/02/skos/core#"
NIL = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"
FORMS = ("masculineLabel", "feminineLabel", "dualLabel", "pluralLabel", "statedLabel")
READ = {DIP + n for n in FORMS} | {SKOS + n for n in ("prefLabel", "altLabel", "hiddenLabel")}
CODES = [
    "ambassador",
    "armed-group-leader",
    "assistant-foreign-minister",
    "charge-daffaires",
    "chief-of-staff",
    "commission-chair",
    "consul",
    "counterpart",
    "crown-prince",
    "defence-minister",
    "deputy-foreign-minister",
    "deputy-prime-minister",
    "energy-minister",
    "finance-minister",
    "foreign-minister",
    "head-of-government",
    "head-of-state",
    "high-representative",
    "igo-head",
    "intelligence-chief",
    "interior-minister",
    "legislator",
    "minister",
    "minister-of-state-foreign",
    "monarch",
    "national-security-adviser",
    "official",
    "parliament-speaker",
    "party-leader",
    "permanent-representative",
    "president",
    "presidential-adviser",
    "prime-minister",
    "secretary-general",
    "special-envoy",
    "spokesperson",
    "trade-minister",
    "transitional-leader",
    "under-secretary-foreign",
    "vice-president",
]

Facts = dict[str, dict[str, list[ox.Literal | ox.NamedNode]]]


@pytest.fixture(scope="module")
def facts() -> Facts:
    found: Facts = defaultdict(lambda: defaultdict(list))
    for triple in ox.parse(path=str(FILE)):
        found[triple.subject.value][triple.predicate.value].append(triple.object)
    return found


def members(facts: Facts, scheme: str) -> Facts:
    """{notation: facts} of the concepts of one scheme of the file."""
    inside = {iri: f for iri, f in facts.items() if BASE + scheme in [o.value for o in f[SKOS + "inScheme"]]}
    return {f[SKOS + "notation"][0].value: f for f in inside.values()}


def arabic(f: dict[str, list[ox.Literal | ox.NamedNode]], *predicates: str) -> list[str]:
    return [o.value for p in predicates for o in f[p] if isinstance(o, ox.Literal) and o.language == "ar"]


@pytest.fixture(scope="module")
def roles(facts: Facts) -> Facts:
    return members(facts, "role")


def test_the_codes_are_exactly_those_that_an_extraction_may_give(roles: Facts) -> None:
    assert sorted(roles) == sorted(CODES)
    assert len(CODES) == 40


@pytest.mark.shared
def test_the_codes_are_those_that_the_evaluation_knows(shared: Path, roles: Facts) -> None:
    assert sorted(roles) == sorted(json.loads((shared / "eval" / "roles.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("scheme", ["role", "office-modifier", "honorific"])
def test_each_concept_has_one_name_in_each_language_and_one_code(facts: Facts, scheme: str) -> None:
    inside = members(facts, scheme)
    assert inside
    for code, f in inside.items():
        assert len(f[SKOS + "notation"]) == 1, code
        assert sorted(o.language for o in f[SKOS + "prefLabel"]) == ["ar", "en", "fr"], code  # type: ignore[union-attr]


def test_each_office_has_a_masculine_and_a_feminine_form_and_a_rank(roles: Facts) -> None:
    for code, f in roles.items():
        assert arabic(f, DIP + "masculineLabel"), code
        assert arabic(f, DIP + "feminineLabel"), code
        assert 0 <= int(f[DIP + "rank"][0].value) <= 100, code


def test_the_broader_office_is_an_office(facts: Facts, roles: Facts) -> None:
    for code, f in roles.items():
        for broader in f[SKOS + "broader"]:
            assert broader.value.removeprefix(BASE + "role/") in roles, code


@pytest.mark.parametrize(
    ("wording", "form", "code"),
    [
        ("وزير الخارجية", "masculineLabel", "foreign-minister"),
        ("وزير الخارجية وشؤون المغتربين", "masculineLabel", "foreign-minister"),
        ("وزيرة خارجية", "feminineLabel", "foreign-minister"),
        ("وزيري خارجية", "dualLabel", "foreign-minister"),
        ("وزراء خارجية", "pluralLabel", "foreign-minister"),
        ("وزير خارجيتها", "masculineLabel", "foreign-minister"),
        ("كاتب الدولة للخارجية", "masculineLabel", "foreign-minister"),
        ("رئيس الدبلوماسية", "masculineLabel", "foreign-minister"),
        ("الوزير الأول", "masculineLabel", "prime-minister"),
        ("رئيسي وزراء", "dualLabel", "prime-minister"),
        ("المستشارة الألمانية", "statedLabel", "prime-minister"),
        ("خادم الحرمين الشريفين", "statedLabel", "monarch"),
        ("المرشد الأعلى للثورة", "statedLabel", "head-of-state"),
        ("ولي عهد", "masculineLabel", "crown-prince"),
        ("رئيس مجلس القيادة الرئاسي", "masculineLabel", "head-of-state"),
        ("رئيس مجلس السيادة", "masculineLabel", "transitional-leader"),
        ("الأمينة العامة", "feminineLabel", "secretary-general"),
        ("رئيسة المفوضية", "feminineLabel", "commission-chair"),
        ("الممثلة العليا للشؤون الخارجية", "feminineLabel", "high-representative"),
        ("المبعوث الأممي", "masculineLabel", "special-envoy"),
        ("مبعوثا خاصا", "hiddenLabel", "special-envoy"),
        ("الناطقة باسم", "feminineLabel", "spokesperson"),
        ("المندوبة الدائمة", "feminineLabel", "permanent-representative"),
        ("سفراء", "pluralLabel", "ambassador"),
        ("سفيرها", "hiddenLabel", "ambassador"),
        ("القائم بالأعمال", "masculineLabel", "charge-daffaires"),
        ("رئيس مجلس الشورى", "masculineLabel", "parliament-speaker"),
        ("نظرائه", "pluralLabel", "counterpart"),
        ("وزير البترول والثروة المعدنية", "masculineLabel", "energy-minister"),
        ("وزير الري", "masculineLabel", "minister"),
        ("مسئول كبير", "hiddenLabel", "official"),
    ],
)
def test_a_wording_of_the_press_is_known_in_its_form(roles: Facts, wording: str, form: str, code: str) -> None:
    predicate = SKOS + form if form == "hiddenLabel" else DIP + form
    assert fold_text(wording) in {fold_text(x) for x in arabic(roles[code], predicate)}


def test_a_wording_belongs_to_one_office_or_is_listed(roles: Facts) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for code, f in roles.items():
        for label in arabic(f, *READ):
            owners[fold_text(label)].add(code)
    shared = {label for label, codes in owners.items() if len(codes) > 1}
    rows = [line.split("\t") for line in AMBIGUOUS.read_text(encoding="utf-8").splitlines() if line.strip()]
    listed = {fold_text(label): reason for scheme, label, reason in rows if scheme == "role"}
    assert shared == set(listed)
    assert all(listed.values())


def test_an_arabic_wording_is_written_without_marks_clitics_or_latin_letters(facts: Facts) -> None:
    for iri, f in facts.items():
        for label in arabic(f, *READ):
            assert label == " ".join(label.split()), (iri, label)
            assert not any("\u064b" <= c <= "\u0652" or "a" <= c.lower() <= "z" for c in label), (iri, label)


def test_a_wording_that_names_its_state_says_which(roles: Facts) -> None:
    for code, f in roles.items():
        assert bool(arabic(f, DIP + "statedLabel")) == (len(f[DIP + "impliesState"]) == 1), code


def test_compositions_speak_of_offices_and_modifiers_that_exist(facts: Facts) -> None:
    composed = {iri: f for iri, f in facts.items() if f[DIP + "modifies"]}
    results = {}
    for iri, f in composed.items():
        (office,), (result,) = f[DIP + "modifies"], f[DIP + "resultRole"]
        assert office.value in facts, iri
        assert result.value in facts or result.value == NIL, iri
        (by,) = f[DIP + "modifier"] + f[DIP + "ofKind"]
        assert by.value in facts or by.value in (DIP + "IGO", DIP + "NonStateActor"), iri
        results[by.value.split("/")[-1], office.value.split("/")[-1]] = result.value.split("/")[-1]
    assert results["deputy", "foreign-minister"] == "deputy-foreign-minister"
    assert results["assistant", "foreign-minister"] == "assistant-foreign-minister"
    assert results["under-secretary", "foreign-minister"] == "under-secretary-foreign"
    assert results["deputy", "president"] == "vice-president"
    assert results["ns#IGO", "president"] == "igo-head"


def test_a_former_office_is_none_and_an_acting_one_is_kept(facts: Facts) -> None:
    modifiers = members(facts, "office-modifier")
    assert [o.value for o in modifiers["former"][DIP + "resultRole"]] == [NIL]
    assert not modifiers["acting"][DIP + "resultRole"]
    assert "السابق" in arabic(modifiers["former"], DIP + "masculineLabel")
    assert "نائبة" in arabic(modifiers["deputy"], DIP + "feminineLabel")


def test_honorifics_promise_a_person(facts: Facts) -> None:
    honorifics = members(facts, "honorific")
    for code, f in honorifics.items():
        assert [o.value for o in f[DIP + "impliesPerson"]] == ["true"], code
    known = {label for f in honorifics.values() for label in arabic(f, *READ)}
    assert {"السيدة", "الدكتور", "معالي", "سعادة", "فخامة", "الفريق أول", "صاحب السمو الملكي", "البابا"} <= known


def test_no_honorific_is_an_office(facts: Facts, roles: Facts) -> None:
    honorifics = {fold_text(x) for f in members(facts, "honorific").values() for x in arabic(f, *READ)}
    assert not honorifics & {fold_text(x) for f in roles.values() for x in arabic(f, *READ)}
