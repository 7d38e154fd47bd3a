"""The office holders: whole tenures, seats that only one sits on, and short names that are one person's."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pyoxigraph as ox
import pytest

from alaqat.text.folding import fold_text

SCHEMES = Path(__file__).resolve().parents[2] / "ontology" / "schemes"
AMBIGUOUS = Path(__file__).with_name("ambiguous.txt")
BASE = "https://w3id.org/alaqat/"
DIP, SKOS = BASE + "ns#", "http://www.w3.org/2004/02/skos/core#"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
SOURCE, GENDER = "http://purl.org/dc/terms/source", "https://schema.org/gender"
# offices of which a state or organisation has one
ONE_SEAT = {
    "head-of-state", "president", "monarch", "crown-prince", "transitional-leader", "head-of-government",
    "prime-minister", "foreign-minister", "defence-minister", "secretary-general", "commission-chair",
    "high-representative", "igo-head", "national-security-adviser",
}  # fmt: skip

Facts = dict[str, dict[str, list[ox.Literal | ox.NamedNode]]]


@pytest.fixture(scope="module")
def facts() -> Facts:
    found: Facts = defaultdict(lambda: defaultdict(list))
    for triple in ox.parse(path=str(SCHEMES / "people.ttl")):
        found[triple.subject.value][triple.predicate.value].append(triple.object)
    return found


@pytest.fixture(scope="module")
def elsewhere() -> set[str]:
    """Subjects of the other schemes that people speak of: states, organisations, offices."""
    files = [SCHEMES / f"{n}.ttl" for n in ("countries", "organisations", "offices")]
    return {t.subject.value for file in files for t in ox.parse(path=str(file))}


def of_type(facts: Facts, name: str) -> Facts:
    return {iri: f for iri, f in facts.items() if DIP + name in [o.value for o in f[TYPE]]}


def value(f: dict[str, list[ox.Literal | ox.NamedNode]], predicate: str) -> str:
    """The one value of a predicate, or "" where it has none."""
    assert len(f[predicate]) <= 1, (predicate, f[predicate])
    return f[predicate][0].value if f[predicate] else ""


def months(date: str, *, end: bool) -> int:
    """Months since the year 0; a bare year counts from its first or to its last month.

    Returns: `months("2021", end=True)` is `months("2021-12", end=True)`.
    """
    year, *rest = date.split("-")
    return int(year) * 12 + (int(rest[0]) if rest else (12 if end else 1))


def test_there_are_enough_tenures_and_each_person_has_one(facts: Facts) -> None:
    tenures, people = of_type(facts, "Tenure"), of_type(facts, "Person")
    assert len(tenures) >= 300
    assert {value(t, DIP + "holder") for t in tenures.values()} == set(people)


def test_a_person_is_well_formed(facts: Facts, elsewhere: set[str]) -> None:
    for iri, f in of_type(facts, "Person").items():
        assert iri.startswith(BASE + "id/person/"), iri
        assert value(f, SKOS + "inScheme") == BASE + "person", iri
        assert sorted(o.language for o in f[SKOS + "prefLabel"]) == ["ar", "en", "fr"], iri  # type: ignore[union-attr]
        assert value(f, GENDER) in ("https://schema.org/Male", "https://schema.org/Female"), iri
        assert {o.value for o in f[DIP + "ofState"]} <= elsewhere, iri


def test_a_tenure_names_holder_office_seat_dates_and_source(facts: Facts, elsewhere: set[str]) -> None:
    people, posts = of_type(facts, "Person"), of_type(facts, "Post")
    for iri, t in of_type(facts, "Tenure").items():
        post = posts[value(t, DIP + "tenurePost")]
        assert value(t, DIP + "holder") in people, iri
        for p in ("roleType", "ofState", "postAt"):
            assert value(t, DIP + p) == value(post, DIP + p), (iri, p)
        where = value(t, DIP + "ofState") or value(t, DIP + "postAt")
        assert {where, value(t, DIP + "roleType")} <= elsewhere, iri
        assert not (value(t, DIP + "ofState") and value(t, DIP + "postAt")), iri
        assert value(t, DIP + "endDate") or value(t, DIP + "attestedOn"), iri
        assert value(t, SOURCE), iri


def test_a_tenure_does_not_end_before_it_starts(facts: Facts) -> None:
    for iri, t in of_type(facts, "Tenure").items():
        start, end = value(t, DIP + "startDate"), value(t, DIP + "endDate")
        if start and end:
            assert months(start, end=False) <= months(end, end=True), iri
            assert len(start) != 10 or len(end) != 10 or start <= end, iri


def test_a_date_has_the_type_of_its_precision(facts: Facts) -> None:
    types = {4: "gYear", 7: "gYearMonth", 10: "date"}
    for iri, t in of_type(facts, "Tenure").items():
        for p in ("startDate", "endDate", "attestedOn"):
            for o in t[DIP + p]:
                assert isinstance(o, ox.Literal)
                assert o.datatype.value == "http://www.w3.org/2001/XMLSchema#" + types[len(o.value)], iri


def test_two_do_not_sit_on_one_seat_for_more_than_a_month(facts: Facts) -> None:
    seats: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for t in of_type(facts, "Tenure").values():
        role, start = value(t, DIP + "roleType").removeprefix(BASE + "role/"), value(t, DIP + "startDate")
        if role in ONE_SEAT and start and value(t, DIP + "acting") != "true":
            end = value(t, DIP + "endDate") or "9999"
            span = (months(start, end=False), months(end, end=True), value(t, DIP + "holder"))
            seats[value(t, DIP + "tenurePost")].append(span)
    for post, spans in seats.items():
        spans.sort()
        for (_, end, one), (start, _, other) in pairwise(spans):
            assert end - start <= 1, (post, one, other)


def test_a_post_is_named_in_three_languages(facts: Facts) -> None:
    for iri, f in of_type(facts, "Post").items():
        assert sorted(o.language for o in f[SKOS + "prefLabel"]) == ["ar", "en", "fr"], iri  # type: ignore[union-attr]


def test_a_name_belongs_to_one_person_or_is_listed(facts: Facts) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for iri, f in of_type(facts, "Person").items():
        for p in (SKOS + "prefLabel", SKOS + "altLabel", SKOS + "hiddenLabel", DIP + "shortName"):
            for o in f[p]:
                if isinstance(o, ox.Literal) and o.language == "ar":
                    owners[fold_text(o.value)].add(iri)
    shared = {label for label, iris in owners.items() if len(iris) > 1}
    rows = [line.split("\t") for line in AMBIGUOUS.read_text(encoding="utf-8").splitlines() if line.strip()]
    assert shared == {fold_text(label) for scheme, label, _ in rows if scheme == "person"}


def test_a_doubtful_short_name_is_not_a_plain_one_of_the_same_person(facts: Facts) -> None:
    for iri, f in of_type(facts, "Person").items():
        plain = {fold_text(o.value) for o in f[DIP + "shortName"]}
        assert not plain & {fold_text(o.value) for o in f[DIP + "ambiguous"]}, iri


@pytest.mark.parametrize(
    ("office", "day", "name"),
    [
        ("foreign-minister-DZA", "2022-05", "رمطان لعمامرة"),
        ("foreign-minister-DZA", "2024-01", "أحمد عطاف"),
        ("foreign-minister-EGY", "2019-06", "سامح شكري"),
        ("foreign-minister-USA", "2022-10", "أنتوني بلينكن"),
        ("foreign-minister-TUR", "2020-07", "مولود جاويش أوغلو"),
        ("secretary-general-united-nations", "2015-03", "بان كي مون"),
        ("crown-prince-SAU", "2016-06", "محمد بن نايف"),
        ("prime-minister-LBY-east", "2022-09", "فتحي باشاغا"),
    ],
)
def test_who_held_an_office_in_a_month(facts: Facts, office: str, day: str, name: str) -> None:
    holders = []
    for t in of_type(facts, "Tenure").values():
        end = value(t, DIP + "endDate") or "9999"
        if value(t, DIP + "tenurePost").endswith("/" + office) and (
            months(value(t, DIP + "startDate"), end=False) <= months(day, end=True) <= months(end, end=True)
        ):
            names = facts[value(t, DIP + "holder")][SKOS + "prefLabel"]
            holders += [o.value for o in names if isinstance(o, ox.Literal) and o.language == "ar"]
    assert holders == [name]
