"""Spellings that mean the same fold to the same; what differs in meaning stays apart."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alaqat.text.folding import MARKS, fold, fold_text, light
from arabic import texts


@settings(max_examples=300, deadline=None)
@given(texts)
def test_folding_twice_is_folding_once(text: str) -> None:
    for w in text.split():
        assert fold(fold(w)) == fold(w)
        assert light(light(w)) == light(w)
    once = fold_text(text)  # ﷺ and ¸ unfold to forms with blanks in them
    assert fold_text(once).split() == once.split()


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("محمد الجزائر إيران"), max_size=12), st.sampled_from(MARKS), st.integers(0, 12))
def test_a_mark_anywhere_changes_nothing(text: str, mark: int, at: int) -> None:
    word = text.replace(" ", "")
    marked = word[:at] + chr(mark) + word[at:]
    assert fold(marked) == fold(word)
    assert light(marked) == light(word)


@pytest.mark.parametrize(
    "spellings",
    [
        ["إسرائيل", "اسرائيل", "أسرائيل", "إِسْرَائِيل", "إســرائيل"],
        ["القاهرة", "القاهره", "القَاهِرَة"],
        ["مستشفى", "مستشفي", "مستشفی"],
        ["غوتيريش", "غوتيريش\u200f", "\u202bغوتيريش\u202c"],
        ["ڤيينا", "فيينا"],
        ["پوتين", "بوتين"],
        ["کاظم", "كاظم"],
        ["مؤتمر", "موتمر"],
        ["لا", "ﻻ"],
        ["Élysée", "ELYSÉE", "elysee", "E\u0301lyse\u0301e"],
        ["Straße", "STRASSE"],
    ],
)
def test_spellings_of_one_word(spellings: list[str]) -> None:
    assert {fold(s) for s in spellings} == {fold(spellings[0])}


@pytest.mark.parametrize(
    ("one", "other"),
    [("قطر", "قطار"), ("عمان", "عُمانا"), ("سوري", "سوريا"), ("مالي", "مال"), ("على", "علا"), ("قمة", "قم")],
)
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_light_keeps_the_letters_that_fold_merges() -> None:
    assert light("عَلَى") == "على" != light("عَلِي") == "علي"
    assert fold("على") == fold("علي")


@settings(max_examples=200, deadline=None)
@given(texts)
def test_no_vowel_mark_is_left(text: str) -> None:
    folded = fold(text)
    assert not any(ord(c) in MARKS for c in folded)
    assert folded == folded.casefold()
    assert not any(unicodedata.category(c) == "Mn" and "\u064b" <= c <= "\u0652" for c in folded)


def test_blanks_become_one() -> None:
    assert fold_text("  الأمم\t\n المتحدة ") == "الامم المتحده"
