"""What is written alike as verb and noun (دعم: he supported, support) is told by the word before it; an unknown
organisation behind a verb is its subject."""

from __future__ import annotations

import pytest

from alaqat import lexicon
from alaqat.extract.scan import scan
from alaqat.extract.triggers import find_triggers
from alaqat.text.tokens import tokenise
from arabic import told


def parts(text: str, word: str) -> set[str]:
    """How a word of the text is read."""
    words = lexicon.load()
    seen = scan(tokenise(text), words)
    found = find_triggers(seen, [], 0, len(seen.text.words), words.facts["lexeme"])
    return {t.part for t in found if seen.text.slice(t.i, t.j) == word}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("جاء الموقف من أجل دعم المبادرة", "دعم"),
        ("وعقب طرد السفير عاد", "طرد"),
        ("وإثر قصف المدينة غادر", "قصف"),
        ("يلزم ذلك قبل رفع أو خفض العقوبات", "خفض"),
    ],
)
def test_behind_what_rules_a_noun_stands_a_noun(text: str, word: str) -> None:
    assert parts(text, word) == {"noun"}


@pytest.mark.parametrize(("text", "word"), [("كما دعم المبادرة", "دعم"), ("لقد رفض الخطة", "رفض")])
def test_behind_what_stands_before_verbs_stands_a_verb(text: str, word: str) -> None:
    assert parts(text, word) == {"verb"}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [("عين الرئيس سفراء جددا بكل من رومانيا والعراق", "جددا", set()), ("وصل سفيران جددا الدعوة", "جددا", {"verb"})],
)
def test_new_people_renew_nothing(text: str, word: str, expected: set[str]) -> None:
    """ "New", said of several, is written like "the two renewed"."""
    assert parts(text, word) == expected


def test_who_is_named_behind_an_unknown_organisation_is_its_object() -> None:
    assert told("انتقدت لجنة حقوق الإنسان المقربة من الأمم المتحدة إسرائيل.") == []
