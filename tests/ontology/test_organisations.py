"""Organisations and kinds of body: what the extractor can rely on in these two files."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox
import pytest

from alaqat.resources import folder
from alaqat.vocab import BASE, PREFIXES

SKOS = PREFIXES["skos"]
NS = PREFIXES["dip"]
TYPE = PREFIXES["rdf"] + "type"
LABELS = {SKOS + name for name in ("prefLabel", "altLabel", "hiddenLabel")}
LANGUAGES = {"ar", "en", "fr"}
FILES = ("organisations.ttl", "bodies.ttl")
BODY = BASE + "body-kind/"
AMBIGUOUS = Path(__file__).with_name("ambiguous.txt")

Concept = dict[str, list[ox.NamedNode | ox.Literal]]


def read(name: str) -> dict[str, Concept]:
    """{concept IRI: {property IRI: objects}} of one scheme file; the scheme itself is left out."""
    found: dict[str, Concept] = defaultdict(lambda: defaultdict(list))
    path = folder("ontology") / "schemes" / name
    for quad in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE):
        assert isinstance(quad.subject, ox.NamedNode), "a scheme file holds no blank nodes"
        assert isinstance(quad.object, ox.NamedNode | ox.Literal), "nor quoted triples"
        found[quad.subject.value][quad.predicate.value].append(quad.object)
    return {iri: c for iri, c in found.items() if ox.NamedNode(SKOS + "Concept") in c[TYPE]}


ORGANISATIONS, BODIES = (read(name) for name in FILES)
SCHEMES = dict(zip(FILES, (ORGANISATIONS, BODIES), strict=True))


def labels(concept: Concept, language: str, *properties: str) -> list[str]:
    return [
        o.value
        for p in properties or LABELS
        for o in concept[p]
        if isinstance(o, ox.Literal) and o.language == language
    ]


def kinds(concept: Concept) -> set[str]:
    return {o.value.removeprefix(NS) for o in concept[TYPE]} - {SKOS + "Concept"}


def folded(text: str) -> str:
    """The coarsest folding that readers of print apply: no marks, bare alif, ya and ha."""
    bare = re.sub("[\u064b-\u0652\u0640]", "", text)
    return bare.translate(str.maketrans("أإآٱىةؤئ", "اااايهوي"))


def named(*wanted: str) -> set[str]:
    """The IRIs of the organisations that bear any of these labels, in any language."""
    return {iri for iri, c in ORGANISATIONS.items() for language in LANGUAGES if set(wanted) & set(labels(c, language))}


def test_there_are_enough_of_each_kind() -> None:
    counted = {kind: sum(kind in kinds(c) for c in ORGANISATIONS.values()) for kind in ("IGO", "ActorGroup")}
    assert counted["IGO"] >= 300
    assert counted["ActorGroup"] >= 30
    assert len(ORGANISATIONS) - counted["IGO"] - counted["ActorGroup"] >= 250
    assert len(BODIES) >= 50


@pytest.mark.parametrize("name", FILES)
def test_every_concept_has_one_preferred_label_in_each_language(name: str) -> None:
    for iri, concept in SCHEMES[name].items():
        assert len(concept[SKOS + "prefLabel"]) == 3, iri
        assert all(labels(concept, language, SKOS + "prefLabel") for language in LANGUAGES), iri


@pytest.mark.parametrize("name", FILES)
def test_notations_are_unique_and_safe_in_an_iri(name: str) -> None:
    notations = [o.value for c in SCHEMES[name].values() for o in c[SKOS + "notation"]]
    assert len(notations) == len(set(notations)) == len(SCHEMES[name])
    assert all(re.fullmatch(r"[A-Za-z0-9-]+", n) for n in notations)


def test_an_organisation_is_called_in_its_iri_what_its_notation_says() -> None:
    for iri, concept in ORGANISATIONS.items():
        assert iri == PREFIXES["orgz"] + concept[SKOS + "notation"][0].value


def test_every_organisation_is_of_exactly_one_kind() -> None:
    for iri, concept in ORGANISATIONS.items():
        assert len(kinds(concept) & {"IGO", "GovernmentBody", "NonStateActor", "ActorGroup"}) == 1, iri
        assert len(kinds(concept)) == 1, iri


def test_each_belongs_to_its_scheme() -> None:
    for concepts, scheme in ((ORGANISATIONS, BASE + "organisation"), (BODIES, BASE + "body-kind")):
        for iri, concept in concepts.items():
            assert [o.value for o in concept[SKOS + "inScheme"]] == [scheme], iri


def test_a_state_is_given_by_its_alpha_3_code_and_never_for_an_intergovernmental_organisation() -> None:
    for iri, concept in ORGANISATIONS.items():
        states = [o.value for o in concept[NS + "ofState"]]
        assert len(states) <= 1, iri
        assert all(re.fullmatch(re.escape(PREFIXES["state"]) + "[A-Z]{3}", s) for s in states), iri
        if "IGO" in kinds(concept):
            assert not states, iri
        if "GovernmentBody" in kinds(concept):
            assert states, iri


def test_a_body_named_after_a_state_belongs_to_it() -> None:
    for iri, concept in ORGANISATIONS.items():
        named_after = re.search("-([A-Z]{3})$", iri)
        if named_after:
            assert [o.value for o in concept[NS + "ofState"]] == [PREFIXES["state"] + named_after[1]], iri


def test_a_body_has_the_same_iri_by_name_and_by_kind_and_country() -> None:
    codes = {c[SKOS + "notation"][0].value for c in BODIES.values()}
    for iri, kind in (("army-DZA", "army"), ("senate-USA", "senate"), ("central-bank-USA", "central-bank")):
        assert kind in codes
        assert PREFIXES["orgz"] + iri in ORGANISATIONS


def test_every_state_is_a_known_one() -> None:
    path = folder("ontology") / "schemes" / "countries.ttl"
    if not path.exists():
        pytest.skip("countries.ttl is not there")
    known = {str(q.subject).strip("<>") for q in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE)}
    used = {o.value for c in ORGANISATIONS.values() for o in c[NS + "ofState"]}
    assert used <= known


def excused() -> set[str]:
    lines = AMBIGUOUS.read_text(encoding="utf-8").splitlines() if AMBIGUOUS.exists() else []
    rows = [line.split("\t") for line in lines if line.startswith("organisation\t")]
    assert all(len(row) == 3 and row[2] for row in rows), "scheme, label and reason, parted by tabs"
    return {folded(row[1]) for row in rows}


@pytest.mark.parametrize("name", FILES)
def test_no_arabic_label_means_two_things_unless_listed_with_the_reason(name: str) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for iri, concept in SCHEMES[name].items():
        for label in labels(concept, "ar"):
            owners[folded(label)].add(iri)
    twice = {label: sorted(iris) for label, iris in owners.items() if len(iris) > 1}
    allowed = excused() if name == "organisations.ttl" else set()
    assert {label: iris for label, iris in twice.items() if label not in allowed} == {}


@pytest.mark.parametrize("name", FILES)
def test_a_latin_label_of_two_organisations_is_marked_ambiguous_on_both(name: str) -> None:
    for language in ("en", "fr"):
        owners: dict[str, set[str]] = defaultdict(set)
        for iri, concept in SCHEMES[name].items():
            for label in labels(concept, language):
                owners[label.casefold()].add(iri)
        for label, iris in owners.items():
            for iri in iris if len(iris) > 1 else ():
                marked = labels(SCHEMES[name][iri], language, NS + "ambiguous")
                assert label in {x.casefold() for x in marked}, (label, iri)


@pytest.mark.parametrize("name", FILES)
def test_only_a_label_can_be_ambiguous(name: str) -> None:
    for iri, concept in SCHEMES[name].items():
        for language in LANGUAGES:
            assert set(labels(concept, language, NS + "ambiguous")) <= set(labels(concept, language)), iri


@pytest.mark.parametrize("name", FILES)
def test_arabic_labels_are_written_as_in_careful_print(name: str) -> None:
    for iri, concept in SCHEMES[name].items():
        for label in labels(concept, "ar"):
            assert re.search("[\u0621-\u064a]", label), (iri, label)
            assert not re.search("[\u064b-\u0652\u0640\u200c-\u200f]", label.replace("الـ", "")), (iri, label)
            assert label == " ".join(label.split()), (iri, label)


@pytest.mark.parametrize(
    ("iri", "spellings"),
    [
        ("nato", ["الناتو", "حلف شمال الأطلسي", "حلف الناتو", "حلف الأطلسي", "NATO", "OTAN"]),
        ("opec-plus", ["أوبك+", "أوبك بلس", "أوبك +", "OPEC+", "OPEP+"]),
        ("gcc", ["مجلس التعاون", "مجلس التعاون الخليجي", "مجلس التعاون لدول الخليج العربية", "GCC", "CCG"]),
        ("league-of-arab-states", ["جامعة الدول العربية", "الجامعة العربية", "Arab League", "Ligue arabe"]),
        ("united-nations", ["الأمم المتحدة", "UN", "ONU"]),
        ("un-security-council", ["مجلس الأمن", "مجلس الأمن الدولي", "UNSC"]),
        ("european-union", ["الاتحاد الأوروبي", "الاتحاد الأوربي", "EU", "UE"]),
        ("gecf", ["منتدى الدول المصدرة للغاز", "GECF"]),
        ("houthis", ["الحوثيون", "الحوثيين", "جماعة الحوثي", "أنصار الله", "الميليشيات الحوثية"]),
        ("hamas", ["حماس", "حركة حماس", "Hamas"]),
        ("islamic-state", ["داعش", "تنظيم الدولة", "ISIS", "Daech"]),
        ("polisario", ["البوليساريو", "جبهة البوليساريو"]),
        ("state-department-USA", ["وزارة الخارجية الأمريكية", "الخارجية الأميركية", "State Department"]),
        ("congress-USA", ["الكونغرس", "الكونجرس", "US Congress"]),
    ],
)
def test_the_names_in_the_news_lead_to_one_organisation(iri: str, spellings: list[str]) -> None:
    for spelling in spellings:
        assert named(spelling) == {PREFIXES["orgz"] + iri}, spelling


@pytest.mark.parametrize("word", ["حماس", "القاعدة", "الشباب", "التحالف", "فتح", "أمل"])
def test_everyday_words_ask_for_context(word: str) -> None:
    (iri,) = named(word)
    assert word in labels(ORGANISATIONS[iri], "ar", NS + "ambiguous")
    assert set(labels(ORGANISATIONS[iri], "ar")) - set(labels(ORGANISATIONS[iri], "ar", NS + "ambiguous"))


@pytest.mark.parametrize("word", ["الحكومة", "السلطات", "القيادة", "الإدارة"])
def test_a_government_with_a_country_is_the_state_itself(word: str) -> None:
    (iri,) = [i for i, c in BODIES.items() if word in labels(c, "ar")]
    assert [o.value for o in BODIES[iri][NS + "metonymOfState"]] == ["true"]


@pytest.mark.parametrize("pair", [("السفارة", "سفارة"), ("وزارة الخارجية", "وزارة خارجية"), ("الجيش", "جيش")])
def test_both_shapes_of_a_body_are_read(pair: tuple[str, str]) -> None:
    assert any(set(pair) <= set(labels(c, "ar")) for c in BODIES.values())


def test_the_office_that_heads_a_body_is_a_known_one() -> None:
    path = folder("ontology") / "schemes" / "offices.ttl"
    if not path.exists():
        pytest.skip("offices.ttl is not there")
    known = {str(q.subject).strip("<>") for q in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE)}
    used = {o.value for c in BODIES.values() for o in c[NS + "ministerRole"]}
    assert used
    assert used <= known


def test_the_foreign_ministry_is_headed_by_the_foreign_minister() -> None:
    heads = [o.value for o in BODIES[BODY + "ministry-of-foreign-affairs"][NS + "ministerRole"]]
    assert heads == [PREFIXES["role"] + "foreign-minister"]
