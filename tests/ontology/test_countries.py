"""The states: complete, well formed, and no name that belongs to two of them unnoticed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from alaqat.text.folding import fold_text

FILE = Path(__file__).resolve().parents[2] / "ontology" / "schemes" / "countries.ttl"
AMBIGUOUS = Path(__file__).with_name("ambiguous.txt")
DIP, SKOS = "https://w3id.org/alaqat/ns#", "http://www.w3.org/2004/02/skos/core#"
STATE, TERRITORY = "https://w3id.org/alaqat/id/state/", "https://w3id.org/alaqat/id/territory/"
LABELS = {SKOS + n for n in ("prefLabel", "altLabel", "hiddenLabel")} | {
    DIP + n for n in ("capital", "metonym", "demonym")
}
# endings of a regular demonym: masculine and feminine; singular, dual and plural; nominative and oblique
ENDINGS = ("", "ة", "ان", "ين", "تان", "تين", "ون", "ات")

Facts = dict[str, dict[str, list[ox.Literal | ox.NamedNode]]]


@pytest.fixture(scope="module")
def facts() -> Facts:
    found: Facts = defaultdict(lambda: defaultdict(list))
    for triple in ox.parse(path=str(FILE)):
        found[triple.subject.value][triple.predicate.value].append(triple.object)
    return found


@pytest.fixture(scope="module")
def states(facts: Facts) -> Facts:
    return {iri.removeprefix(STATE): f for iri, f in facts.items() if iri.startswith(STATE)}


def texts(values: list[ox.Literal | ox.NamedNode], language: str | None) -> list[str]:
    return [v.value for v in values if isinstance(v, ox.Literal) and v.language == language]


def labels(state: dict[str, list[ox.Literal | ox.NamedNode]]) -> Iterator[tuple[str | None, str]]:
    for predicate in LABELS:
        for value in state[predicate]:
            yield value.language, value.value


def listed(scheme: str) -> set[str]:
    lines = AMBIGUOUS.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
    assert all(len(r) == 3 and r[2].strip() for r in rows), "each line: scheme, label, reason"
    return {fold_text(r[1]) for r in rows if r[0] == scheme}


def test_every_member_and_observer_is_there(states: Facts) -> None:
    assert len(states) == 198
    assert {"PSE", "VAT", "XKX", "TWN", "ESH", "SSD", "TUV"} <= states.keys()


def test_codes_are_unique_and_well_formed(states: Facts) -> None:
    seen: list[str] = []
    for code, state in states.items():
        [two], [three], [notation] = (texts(state[p], None) for p in (DIP + "iso2", DIP + "iso3", SKOS + "notation"))
        assert three == code
        assert re.fullmatch("[A-Z]{3}", three)
        assert re.fullmatch("[A-Z]{2}", two)
        assert notation == two
        seen.append(two)
    assert len(set(seen)) == len(seen)


def test_codes_and_names_agree_with_cldr(states: Facts) -> None:
    territories = pytest.importorskip("babel").Locale("en").territories
    spelt_otherwise = {"CD", "CG", "PS", "VA", "CZ", "MM", "TR", "CI", "BN", "FM", "ST", "CV", "VC"}
    for code, state in states.items():
        [two] = texts(state[DIP + "iso2"], None)
        ours, theirs = texts(state[SKOS + "prefLabel"], "en")[0], territories[two]
        same = fold_text(theirs.replace("&", "and").replace("St.", "Saint").replace("’", "'")) == fold_text(ours)
        assert same or two in spelt_otherwise, (code, ours, theirs)


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_name_capital_and_demonyms_in_three_languages(states: Facts, language: str) -> None:
    for code, state in states.items():
        assert len(texts(state[SKOS + "prefLabel"], language)) == 1, code
        assert texts(state[DIP + "capital"], language), code
        assert texts(state[DIP + "demonym"], language), code


def test_arabic_demonyms_have_every_gender_and_number(states: Facts) -> None:
    for code, state in states.items():
        forms = {fold_text(w) for w in texts(state[DIP + "demonym"], "ar")}

        def whole(stem: str, forms: set[str] = forms) -> bool:
            head, _, tail = stem.partition(" ")
            return any(
                all(fold_text(form) in forms for form in paradigm)
                for paradigm in (
                    [stem + end for end in ENDINGS],
                    [f"{head}{end} {tail}{end}" for end in ENDINGS],
                )
            )

        assert any(whole(stem) for stem in texts(state[DIP + "demonym"], "ar")), code
        assert not any(w.startswith("ال") and w[2:] in forms for w in forms), f"{code}: demonyms are indefinite"


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("USA", "أميركيتين"), ("TUR", "أتراك"), ("RUS", "روس"), ("DEU", "ألمان"), ("MAR", "مغاربة"),
        ("KOR", "كوريان جنوبيان"), ("ZAF", "جنوب أفريقية"), ("BEL", "belges"), ("GRC", "grecques"), ("GBR", "Britons"),
        ("ESP", "Spaniards"), ("ITA", "italiennes"), ("CHN", "chinois"), ("DZA", "جزائريات"),
    ],
)  # fmt: skip
def test_irregular_demonyms(states: Facts, code: str, form: str) -> None:
    assert form in [v.value for v in states[code][DIP + "demonym"]]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("أميركا", "USA"), ("المملكة المتحدة", "GBR"), ("كوت ديفوار", "CIV"), ("ساحل العاج", "CIV"), ("أكرانيا", "UKR"),
        ("إنجلترا", "GBR"), ("الدب الروسي", "RUS"), ("الإليزيه", "FRA"), ("أنقره", "TUR"), ("اسبانيا", "ESP"),
        ("النيجر", "NER"), ("نيجيريا", "NGA"), ("جنوب السودان", "SSD"), ("رام الله", "PSE"), ("بيونج يانج", "PRK"),
        ("الدانمارك", "DNK"), ("هنغاريا", "HUN"), ("بورما", "MMR"), ("الجابون", "GAB"), ("🇶🇦", "QAT"),
    ],
)  # fmt: skip
def test_a_name_in_the_news_means_one_state(states: Facts, name: str, code: str) -> None:
    assert [c for c, s in states.items() if fold_text(name) in {fold_text(t) for _, t in labels(s)}] == [code]


def test_a_label_of_two_states_is_listed_and_marked(states: Facts) -> None:
    owners: dict[tuple[str | None, str], set[str]] = defaultdict(set)
    for code, state in states.items():
        for language, text in labels(state):
            owners[language, fold_text(text)].add(code)
    shared = {key: codes for key, codes in owners.items() if len(codes) > 1}
    known = listed("countries")
    assert {text for _, text in shared} == known
    for (language, text), codes in shared.items():
        for code in codes:
            assert text in {fold_text(t) for t in texts(states[code][DIP + "ambiguous"], language)}, (code, text)


def test_an_ambiguous_label_is_a_label_of_its_state(states: Facts) -> None:
    for code, state in states.items():
        own = set(labels(state))
        definite = {"ال" + word for word in texts(state[DIP + "demonym"], "ar")}
        for value in state[DIP + "ambiguous"]:
            assert (value.language, value.value) in own or value.value in definite, (code, value.value)


@pytest.mark.parametrize(("code", "label"), [("MLI", "مالية"), ("MLI", "المالية"), ("COM", "قمري"), ("JOR", "عمان")])
def test_common_words_are_marked(states: Facts, code: str, label: str) -> None:
    assert label in texts(states[code][DIP + "ambiguous"], "ar")


def test_every_state_has_its_land(states: Facts, facts: Facts) -> None:
    for code, state in states.items():
        assert [v.value for v in state[DIP + "territory"]] == [TERRITORY + code]
        land = facts[TERRITORY + code]
        assert [v.value for v in land["http://www.w3.org/1999/02/22-rdf-syntax-ns#type"]] == [DIP + "Territory"]
        assert texts(land[DIP + "iso2"], None) == texts(state[DIP + "iso2"], None)
        assert {v.language for v in land[SKOS + "prefLabel"]} == {"ar", "en", "fr"}


def test_the_flag_stands_for_the_state(states: Facts) -> None:
    for code, state in states.items():
        [two] = texts(state[DIP + "iso2"], None)
        assert "".join(chr(0x1F1E6 + ord(c) - ord("A")) for c in two) in texts(state[DIP + "metonym"], None), code


def test_no_label_carries_marks_padding_or_a_lone_letter(states: Facts) -> None:
    for code, state in states.items():
        for _, text in labels(state):
            assert text == " ".join(text.split()), (code, text)
            assert len(text) > 1, (code, text)
            # only where they tell two states apart: عُمان, عمّان
            apart = re.sub("[\u064b-\u0652\u0640]", "", text) in texts(state[DIP + "ambiguous"], "ar")
            assert apart or not re.search("[\u064b-\u0652\u0640]", text), f"{code}: {text} has vowel marks"


def test_nothing_is_said_twice(states: Facts) -> None:
    text = FILE.read_text(encoding="utf-8")
    heads = re.findall(r"^state:([A-Z]{3}) a ", text, flags=re.M)
    assert heads == sorted(states)
    wikidata = [v.value for s in states.values() for v in s[SKOS + "exactMatch"]]
    assert len(set(wikidata)) == len(wikidata)
