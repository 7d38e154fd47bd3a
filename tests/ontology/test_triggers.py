"""The lexemes that wake the grammar: each leads to a type and a frame, each verb has both its dictionary forms."""

from __future__ import annotations

import re
from functools import cache

import pytest

from alaqat import schemes
from alaqat.extract.grammar import frames
from alaqat.text.folding import light
from alaqat.vocab import BASE, DIP, PREFIXES

LEX, SKOS = BASE + "lexeme/", PREFIXES["skos"]
# frames of words that make no event by themselves: who speaks, verbs that lend a noun their subject
CARRIERS = {"speech", "announce", "express", "light", "light-receive", "light-join", "light-undergo"}
PARTS = {"verb": DIP.verb, "passive": DIP.passive, "verbalNoun": DIP.verbalNoun, "participle": DIP.participle}
WEAK = "اويىءأإآئؤة"


@cache
def facts() -> schemes.Facts:
    return schemes.read()


@cache
def lexemes() -> tuple[str, ...]:
    kind = (DIP.Lexeme, "")
    return tuple(s.removeprefix(LEX) for s, po in facts().items() if kind in po.get(PREFIXES["rdf"] + "type", ()))


def forms(name: str, predicate: str) -> list[str]:
    assert all(lang == "ar" for _, lang in facts()[LEX + name].get(predicate, ())), name
    return [v for v, _ in facts()[LEX + name].get(predicate, ())]


def one(name: str, predicate: str) -> str:
    (value,) = (v for v, _ in facts()[LEX + name].get(predicate, ()))
    return value


def strong(word: str) -> str:
    """The letters that a verb keeps in all its forms."""
    letters = "".join(c for c in word if c not in WEAK)
    return re.sub(r"(.)\1", r"\1", letters)


@pytest.mark.parametrize("name", lexemes())
def test_a_lexeme_has_a_type_and_a_frame_that_exist(name: str) -> None:
    kind = one(name, DIP.ofType)
    assert (BASE + "event-type", "") in facts()[kind].get(SKOS + "inScheme", ()), kind
    assert one(name, DIP.frame) in {*frames("ar"), *CARRIERS}
    assert any(forms(name, p) for p in (*PARTS.values(), DIP.trigger)), "no word wakes it"


@pytest.mark.parametrize("name", lexemes())
def test_a_verb_gives_past_and_present(name: str) -> None:
    for predicate in (DIP.verb, DIP.passive):
        for entry in forms(name, predicate):
            words = entry.split(" ")
            assert len(words) == 2, f"{entry}: give past and present"
            past, present = words
            assert present.startswith("ي"), entry
            assert past != present, f"{entry}: the past is missing"
            assert strong(past) == strong(present[1:]), f"{entry}: are these one verb?"


@pytest.mark.parametrize("name", lexemes())
def test_words_are_written_plainly(name: str) -> None:
    for predicate in (*PARTS.values(), DIP.trigger):
        found = forms(name, predicate)
        assert len(found) == len(set(found)), f"{name}: twice the same"
        for entry in found:
            assert entry == light(entry) == " ".join(entry.split()), entry
            assert re.fullmatch("[\u0621-\u064a ]+", entry), entry


def test_every_frame_is_woken_by_a_lexeme() -> None:
    by_headlines = {name for name in frames("ar") if name.startswith("headline-")}  # see extract/headlines.py
    assert set(frames("ar")) - {one(name, DIP.frame) for name in lexemes()} == by_headlines


def test_every_root_can_be_read() -> None:
    tops = set()
    for name in lexemes():
        kind = one(name, DIP.ofType)
        while above := facts()[kind].get(SKOS + "broader"):
            kind = above[0][0]
        tops.add(kind.rsplit("/", 1)[-1])
    assert len(tops - {"STATEMENT", "RELATION"}) == 16


def test_rules_have_names_of_their_own() -> None:
    rules = [f.rule for f in frames("ar").values()]
    assert len(rules) == len(set(rules))
    assert all(re.fullmatch("ar/[a-z-]+", r) for r in rules)


def test_a_frame_fills_known_slots() -> None:
    for f in frames("ar").values():
        slots = {f.subject, f.content_subject, f.object, f.genitive, f.adjective, *f.preps.values()}
        assert slots <= {"I", "R", "T", ""}, f.name
        receives = f.between or f.mutual or f.nested or f.fallback or f.content_subject or f.duty
        taken = f.require_carrier and bool(f.require_before)  # تسلمت كينيا مروحيات هندية: who takes delivery receives
        assert slots & {"R", "T"} or receives or taken, f"{f.name}: nobody can receive"
