"""Sentences: in order, without overlap, nothing lost but line ends."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings

from alaqat.text.sentences import LONGEST, sentences
from alaqat.text.tokens import tokenise
from arabic import texts


def split(text: str) -> list[str]:
    found = tokenise(text)
    return [found.slice(i, j) for i, j in sentences(found)]


@settings(max_examples=300, deadline=None)
@given(texts)
def test_every_token_but_a_line_end_is_in_one_sentence(text: str) -> None:
    found = tokenise(text)
    ranges = sentences(found)
    assert all(i < j for i, j in ranges)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(ranges))
    covered = [k for i, j in ranges for k in range(i, j)]
    assert covered == [k for k, w in enumerate(found.words) if w.kind != "nl"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("التقى الوزير نظيره. ثم غادر.", ["التقى الوزير نظيره.", "ثم غادر."]),
        ("ارتفع 18.4 بالمئة.", ["ارتفع 18.4 بالمئة."]),
        ("قال د. أحمد ذلك.", ["قال د. أحمد ذلك."]),
        ("أين كان؟ لا أحد يعلم!", ["أين كان؟", "لا أحد يعلم!"]),
        ("انتهى... وعاد", ["انتهى...", "وعاد"]),
        ('قال "لن نقبل." ثم خرج.', ['قال "لن نقبل."', "ثم خرج."]),
        ("عنوان بلا نقطة\nالتقى الوزير.", ["عنوان بلا نقطة", "التقى الوزير."]),
        ("انظر https://a.example/b.c قبل ذلك.", ["انظر https://a.example/b.c قبل ذلك."]),
        ("\n\n\n", []),
        ("", []),
    ],
)
def test_where_a_sentence_ends(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_text_without_stops_is_cut_at_commas() -> None:
    text = tokenise("قال الوزير ذلك، " * 500 + "كلمة " * 1000)
    found = list(sentences(text))
    assert [i for i, _ in found[1:]] == [j for _, j in found[:-1]]  # nothing is lost between the pieces
    assert found[0][0] == 0
    assert found[-1][1] == len(text.words)
    assert max(j - i for i, j in found) <= LONGEST
    assert text.words[found[0][1] - 1].raw == "،"
