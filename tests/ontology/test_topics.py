"""The topic scheme: the whole list, in three languages, each label under one topic, every cue able to fire."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import rdflib
from rdflib.namespace import SKOS

from alaqat.text.folding import fold
from alaqat.vocab import BASE, PREFIXES

FILE = Path(__file__).resolve().parents[2] / "ontology" / "schemes" / "topics.ttl"
CUE = rdflib.URIRef(PREFIXES["dip"] + "cue")
CODES = """
    african-union-affairs algeria-morocco-tensions arab-league-affairs arms-trade bilateral-relations border-security
    border-territorial-dispute ceasefire climate-change colonial-memory conflicts-crises consular-visas
    counter-terrorism coups-transitions culture-education cyber-issues development-aid diplomatic-relations
    disinformation-media economic-partnership economy-energy elections energy energy-security environment-resources
    eu-relations food-security foreign-forces-mercenaries gulf-relations horn-of-africa human-rights humanitarian-aid
    interstate-relations investment iran-nuclear-file lebanon-crisis libya-crisis maghreb-integration mali-crisis
    maritime-security mediation-conflict-resolution migration military-cooperation multilateral-cooperation
    national-reconciliation natural-gas-supply nile-dam nonproliferation-disarmament oil-markets-opec
    organized-crime-trafficking palestine-question parliamentary-diplomacy peacekeeping public-health refugees
    regional-international-issues regional-security rights-people sahel-security sanctions
    science-technology-cooperation security-defence sovereignty-noninterference state-recognition sudan-crisis
    syria-crisis trade treaties-international-law ukraine-war united-nations-affairs water-security western-sahara
    yemen-crisis
"""


@cache
def scheme() -> rdflib.Graph:
    return rdflib.Graph().parse(FILE)


def codes() -> dict[rdflib.term.Node, str]:
    return {s: str(o) for s, o in scheme().subject_objects(SKOS.notation)}


def test_exactly_the_topics_of_the_list() -> None:
    listed = CODES.split()
    assert len(listed) == 73
    assert sorted(codes().values()) == sorted(listed)
    assert all(str(s) == f"{BASE}topic/{code}" for s, code in codes().items())


def test_every_topic_has_one_name_in_each_language() -> None:
    for s, code in codes().items():
        names = sorted(str(o.language) for o in scheme().objects(s, SKOS.prefLabel) if isinstance(o, rdflib.Literal))
        assert names == ["ar", "en", "fr"], code


def test_the_hierarchy_has_six_tops_and_no_loop() -> None:
    above = dict(scheme().subject_objects(SKOS.broader))
    assert len(codes()) - len(above) == 6
    assert set(above.values()) <= set(codes())
    for s in codes():
        steps = 0
        while s in above:
            s, steps = above[s], steps + 1
            assert steps < 5


def test_a_label_stands_under_one_topic_only() -> None:
    owners: dict[tuple[str, str], set[str]] = defaultdict(set)
    for predicate in (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel):
        for s, label in scheme().subject_objects(predicate):
            if s in codes() and isinstance(label, rdflib.Literal):
                owners[str(label.language), " ".join(fold(w) for w in label.split())].add(codes()[s])
    assert {k: v for k, v in owners.items() if len(v) > 1} == {}


def test_every_topic_can_be_recognised_in_each_language() -> None:
    for s, code in codes().items():
        words = [o for p in (SKOS.prefLabel, SKOS.altLabel, CUE) for o in scheme().objects(s, p)]
        for language, least in (("ar", 5), ("en", 3), ("fr", 3)):
            assert sum(isinstance(o, rdflib.Literal) and o.language == language for o in words) >= least, (
                code,
                language,
            )


def test_arabic_is_written_plainly() -> None:
    for s in codes():
        for predicate in (SKOS.prefLabel, SKOS.altLabel, CUE):
            for label in scheme().objects(s, predicate):
                if isinstance(label, rdflib.Literal) and label.language == "ar":
                    assert not re.search("[\u064b-\u065f\u0640]", label), label
                    assert re.fullmatch(r"[\u0621-\u064a0-9+ /،]+", label), label


def test_crisis_topics_name_their_state() -> None:
    states: dict[str, set[str]] = defaultdict(set)
    for s, o in scheme().subject_objects(rdflib.URIRef(PREFIXES["dip"] + "countryCue")):
        states[codes()[s]].add(str(o).rsplit("/", 1)[1])
    assert states["libya-crisis"] == {"LBY"}
    assert states["syria-crisis"] == {"SYR"}
    assert len(states["gulf-relations"]) == 6
    assert all(len(iso) == 3 for found in states.values() for iso in found)
