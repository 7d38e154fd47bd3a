"""What every scheme keeps: a name in each language, codes that are unique, no Arabic label on two concepts unseen."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from alaqat import schemes
from alaqat.text.folding import fold_text
from alaqat.vocab import BASE, PREFIXES

SKOS = PREFIXES["skos"]
AMBIGUOUS = Path(__file__).with_name("ambiguous.txt")
FILE = {"country": "countries", "place": "places", "organisation": "organisations"}  # as ambiguous.txt calls them
SCHEMES = (
    *("body-kind", "country", "event-type", "factuality", "honorific", "office-modifier", "organisation", "outlet"),
    *("person", "place", "quad", "role", "topic", "word"),
)
CONCEPTS = [s for s in SCHEMES if s != "word"]  # a word class is no concept that is shown


@cache
def facts() -> schemes.Facts:
    return schemes.read()


@cache
def members(scheme: str) -> tuple[str, ...]:
    return tuple(s for s, po in facts().items() if (BASE + scheme, "") in po.get(SKOS + "inScheme", ()))


def values(concept: str, *names: str, language: str | None = None) -> Iterator[str]:
    for name in names:
        for value, lang in facts()[concept].get(SKOS + name, ()):
            if language is None or lang == language:
                yield value


@cache
def listed() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in AMBIGUOUS.read_text(encoding="utf-8").splitlines():
        scheme, label, reason = line.split("\t")
        assert reason.strip(), line
        found[scheme].add(fold_text(label))
    return found


def test_the_schemes_are_these() -> None:
    kind = (SKOS + "ConceptScheme", "")
    found = {s for s, po in facts().items() if kind in po.get(PREFIXES["rdf"] + "type", ())}
    assert found == {BASE + s for s in SCHEMES}
    used = {v for po in facts().values() for v, _ in po.get(SKOS + "inScheme", ())}
    assert used == found


@pytest.mark.parametrize("scheme", SCHEMES)
def test_each_concept_has_one_preferred_label_in_each_language(scheme: str) -> None:
    assert members(scheme)
    for concept in members(scheme):
        languages = Counter(lang for _, lang in facts()[concept].get(SKOS + "prefLabel", ()))
        assert languages == {"ar": 1, "en": 1, "fr": 1}, concept


@pytest.mark.parametrize("scheme", CONCEPTS)
def test_arabic_names_are_in_arabic_and_the_others_are_not(scheme: str) -> None:
    if scheme == "outlet":
        return  # an outlet may be called BBC in every language
    for concept in members(scheme):
        (name,) = values(concept, "prefLabel", language="ar")
        assert re.search("[\u0621-\u064a]", name), concept
        assert name == " ".join(name.split()), concept
        for language in ("en", "fr"):
            (name,) = values(concept, "prefLabel", language=language)
            assert not re.search("[\u0600-\u06ff]", name), concept
            assert name == name.strip() != "", concept


@pytest.mark.parametrize("scheme", CONCEPTS)
def test_codes_are_unique_and_alone(scheme: str) -> None:
    codes: Counter[str] = Counter()
    for concept in members(scheme):
        own = list(values(concept, "notation"))
        assert len(own) <= 1, concept
        codes.update(own)
    assert [c for c, n in codes.items() if n > 1] == []


@pytest.mark.parametrize("scheme", CONCEPTS)
def test_an_arabic_label_means_one_thing_unless_listed_with_the_reason(scheme: str) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for concept in members(scheme):
        for label in values(concept, "prefLabel", "altLabel", "hiddenLabel", language="ar"):
            owners[fold_text(label)].add(concept)
    shared = {label for label, concepts in owners.items() if len(concepts) > 1}
    if scheme != "outlet":  # two outlets may have one name
        assert shared <= listed()[FILE.get(scheme, scheme)]


def test_what_is_listed_as_ambiguous_belongs_to_a_scheme() -> None:
    assert set(listed()) <= {FILE.get(s, s) for s in SCHEMES}


def test_what_a_concept_points_to_is_there() -> None:
    for concept, po in facts().items():
        for predicate in ("broader", "inScheme", "topConceptOf", "related"):
            for value, _ in po.get(SKOS + predicate, ()):
                assert value in facts(), (concept, predicate, value)
