"""The event types: the sixteen roots of PLOVER, and every finer type under one of them."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest

from alaqat import schemes
from alaqat.vocab import BASE, DIP, PREFIXES

SKOS, ETYPE, QUAD = PREFIXES["skos"], PREFIXES["etype"], PREFIXES["quad"]
VERBAL_GOOD = ("AGREE", "CONSULT", "SUPPORT", "CONCEDE")
MATERIAL_GOOD = ("COOPERATE", "AID", "RETREAT")
VERBAL_BAD = ("REQUEST", "ACCUSE", "REJECT", "THREATEN")
MATERIAL_BAD = ("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")
CLASS = {
    **dict.fromkeys(VERBAL_GOOD, "verbal-cooperation"),
    **dict.fromkeys(MATERIAL_GOOD, "material-cooperation"),
    **dict.fromkeys(VERBAL_BAD, "verbal-conflict"),
    **dict.fromkeys(MATERIAL_BAD, "material-conflict"),
}
EXTENSIONS = ("STATEMENT", "RELATION")


@cache
def facts() -> schemes.Facts:
    return schemes.read()


@cache
def types() -> tuple[str, ...]:
    """The codes of the event-type scheme."""
    scheme = (BASE + "event-type", "")
    return tuple(s.removeprefix(ETYPE) for s, po in facts().items() if scheme in po.get(SKOS + "inScheme", ()))


def all_of(code: str, predicate: str) -> list[str]:
    return [v for v, _ in facts()[ETYPE + code].get(predicate, ())]


def root(code: str) -> str:
    """The top of a type; fails on a loop."""
    for _ in range(6):
        above = all_of(code, SKOS + "broader")
        if not above:
            return code
        assert len(above) == 1, code
        code = above[0].removeprefix(ETYPE)
    raise AssertionError(f"{code} stands in a loop")


def test_the_roots_are_the_sixteen_and_two_of_our_own() -> None:
    tops = {code for code in types() if not all_of(code, SKOS + "broader")}
    assert len(CLASS) == 16
    assert tops == {*CLASS, *EXTENSIONS}
    assert all(all_of(code, SKOS + "topConceptOf") == [BASE + "event-type"] for code in CLASS)


@pytest.mark.parametrize("code", types())
def test_a_type_is_complete(code: str) -> None:
    assert all_of(code, SKOS + "notation") == [code]
    top = root(code)
    assert top in CLASS or top in EXTENSIONS
    assert sorted(lang for _, lang in facts()[ETYPE + code][SKOS + "prefLabel"]) == ["ar", "en", "fr"]
    (strength,) = (float(v) for v in all_of(code, DIP.intensity))
    assert -10 <= strength <= 10
    (quad,) = all_of(code, DIP.quadClass)
    assert quad.removeprefix(QUAD) == CLASS.get(top, "neutral")
    sign = int(schemes.first(facts(), quad, DIP.polaritySign) or "0")
    assert top == "REQUEST" or strength * sign >= 0, f"{code}: {strength} in {quad}"  # a plea for help is mild
    for cameo in all_of(code, DIP.cameoCode):
        assert re.fullmatch(r"(0[1-9]|1\d|20)\d{0,2}", cameo), cameo
    for goldstein in all_of(code, DIP.goldstein):
        assert -10 <= float(goldstein) <= 10


@pytest.mark.parametrize("code", CLASS)
def test_a_root_has_its_cameo_code(code: str) -> None:
    (cameo,) = all_of(code, DIP.cameoCode)
    assert len(cameo) == 2
    assert all_of(code, DIP.ploverCode) == [code]


def test_names_are_unique_in_each_language() -> None:
    for language in ("ar", "en", "fr"):
        names = [v for code in types() for v, lang in facts()[ETYPE + code][SKOS + "prefLabel"] if lang == language]
        assert len(names) == len(set(names)), language


@pytest.mark.parametrize("code", ["meeting", "phone-call", "summit", "negotiation", "joint-exercise"])
def test_what_two_do_alike_is_symmetric(code: str) -> None:
    assert all_of(code, DIP.symmetric) == ["true"]


@pytest.mark.parametrize("code", ["visit", "condemnation", "impose-sanctions", "demand", "attack"])
def test_what_one_does_to_another_is_not(code: str) -> None:
    assert all_of(code, DIP.symmetric) in ([], ["false"])


@pytest.mark.shared
def test_the_finer_codes_are_those_that_the_evaluation_knows(shared: Path) -> None:
    known = json.loads((shared / "eval" / "event_types.json").read_text(encoding="utf-8"))
    for top, fine in known.items():
        for code in fine:
            assert code in types(), code
            assert root(code) == top, code


@pytest.mark.parametrize("code", types())
def test_every_type_is_defined_in_three_languages(code: str) -> None:
    told = facts()[ETYPE + code][SKOS + "definition"]
    assert sorted(lang for _, lang in told) == ["ar", "en", "fr"]
    assert all(text.endswith(".") and len(text) > 20 for text, _ in told)
    assert all(bool(re.search("[\u0621-\u064a]", text)) == (lang == "ar") for text, lang in told)


def test_no_two_types_are_defined_alike() -> None:
    told = [text for code in types() for text in all_of(code, SKOS + "definition")]
    assert [text for text in told if told.count(text) > 1] == []


def test_an_arabic_definition_does_not_read_as_if_another_party_acted() -> None:
    """يهاجم طرف آخر is "another party attacks"; one party attacks another in يهاجم طرف طرفًا آخر."""
    told = [text for code in types() for text in all_of(code, SKOS + "definition")]
    assert [text for text in told if re.match(r"\w+ طرف آخر", text)] == []


def test_what_harms_is_threatened_with() -> None:
    named = {code: all_of(code, DIP.threatenedAs) for code in types()}
    threats = {code: threat.removeprefix(ETYPE) for code, (threat,) in ((c, t) for c, t in named.items() if t)}
    assert {root(code) for code in threats} == {"SANCTION", "COERCE", "ASSAULT"} <= set(threats)
    assert all(root(threat) == "THREATEN" for threat in threats.values())
