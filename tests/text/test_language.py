"""Which language a text is in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from alaqat.text.language import language_of
from arabic import demo_articles, texts


@pytest.mark.parametrize("name", sorted(demo_articles()))
def test_every_article_of_ours_is_recognised(name: str) -> None:
    found = demo_articles()[name]
    assert language_of(found.text) == found.language
    assert language_of(f"{found.title} {found.text[:200]}") == found.language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("التقى وزير الخارجية نظيره.", "ar"),
        ("أكد المتحدث باسم NATO أن الحلف سيعقد قمة في مدينة Vilnius الليتوانية.", "ar"),
        ("The minister met the president of Algeria (الجزائر) in Cairo on Monday.", "en"),
        ("Le ministre a rencontré le président de la République à Alger.", "fr"),
        ("", "und"),
        ("12345 !!! 🇩🇿", "und"),
        ("Привет мир", "und"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert language_of(text) == language


@settings(max_examples=150, deadline=None)
@given(texts)
def test_any_text_has_an_answer(text: str) -> None:
    assert language_of(text) in {"ar", "en", "fr", "und"}
