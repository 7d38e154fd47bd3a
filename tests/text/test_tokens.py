"""Tokens stand where they say, and clitics are read off without losing a letter."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from alaqat.text.clitics import without_clitic
from alaqat.text.folding import fold
from alaqat.text.tokens import tokenise, word
from arabic import texts

UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def kinds(text: str) -> list[tuple[str, str]]:
    return [(w.raw, w.kind) for w in tokenise(text).words]


def stems(spelling: str) -> set[tuple[str, str]]:
    return set(word(spelling).readings)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_tokens_are_slices_in_order_and_leave_only_blanks_between(text: str) -> None:
    found = tokenise(text)
    end = 0
    for k, (w, i) in enumerate(zip(found.words, found.starts, strict=True)):
        j = found.end(k)
        assert UNSEEN.sub("", text[end:i]).strip() == ""
        assert i < j
        assert text[i:j] == w.raw
        end = j
    assert UNSEEN.sub("", text[end:]).strip() == ""


@pytest.mark.parametrize("sign", ["\u200f", "\u202b", "\u202c", "\u2066", "\u2069", "\u2060", "\ufeff", "\u00ad"])
def test_marks_of_direction_are_no_words(sign: str) -> None:
    plain, marked = tokenise("التقى ووزير مصر"), tokenise(f"{sign}التقى{sign} و{sign}وزير {sign} {sign}مصر{sign}")
    assert [w.fold for w in marked.words] == [w.fold for w in plain.words]
    assert without_clitic(marked.words[1].raw, "و") == "وزير"


@settings(max_examples=200, deadline=None)
@given(texts)
def test_a_reading_is_a_clitic_and_the_rest(text: str) -> None:
    for w in tokenise(text).words:
        assert w.readings[0] == ("", w.fold)
        if w.kind in ("ar", "lat"):
            assert w.fold == fold(w.raw.replace(" ", ""))
        for clitic, rest in w.readings[1:]:
            assert w.fold.startswith(clitic)
            assert rest
            assert w.fold.endswith(rest) or (clitic[-1] == "ل" and rest.startswith("ا"))


@settings(max_examples=100, deadline=None)
@given(texts)
def test_the_same_text_gives_the_same_tokens(text: str) -> None:
    one, two = tokenise(text), tokenise(text)
    assert one.starts == two.starts
    assert all(a is b for a, b in zip(one.words, two.words, strict=True))  # a spelling is read once


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("التقى الوزير.", [("التقى", "ar"), ("الوزير", "ar"), (".", "punct")]),
        ("بنسبة 18.4%", [("بنسبة", "ar"), ("18.4", "num"), ("%", "punct")]),
        ("١٢٫٥ و۵", [("١٢٫٥", "num"), ("و", "ar"), ("۵", "num")]),
        ("🇩🇿🇫🇷", [("🇩🇿", "flag"), ("🇫🇷", "flag")]),
        ("@MFA_x قال", [("@MFA_x", "handle"), ("قال", "ar")]),
        ("https://a.example/x?y=1، ثم", [("https://a.example/x?y=1", "url"), ("،", "punct"), ("ثم", "ar")]),
        ("U.S. forces", [("U.S.", "lat"), ("forces", "lat")]),
        ("l’Élysée d'Orsay", [("l’Élysée", "lat"), ("d'Orsay", "lat")]),
        ("أ\n\nب", [("أ", "ar"), ("\n\n", "nl"), ("ب", "ar")]),
        ("أغسطس/آب", [("أغسطس", "ar"), ("/", "punct"), ("آب", "ar")]),
        ("قطـــــر وقَطَرُ", [("قطـــــر", "ar"), ("وقَطَرُ", "ar")]),
        ("العلاقاتُ الدبلوماسيّةُمع", [("العلاقاتُ", "ar"), ("الدبلوماسيّةُ", "ar"), ("مع", "ar")]),
        ("إلىروسيا أنّالسلطات", [("إلى", "ar"), ("روسيا", "ar"), ("أنّ", "ar"), ("السلطات", "ar")]),
        ("وأجرىلقاءً", [("وأجرى", "ar"), ("لقاءً", "ar")]),
        ("علىه مستوىً", [("علىه", "ar"), ("مستوىً", "ar")]),
        ("لدىهم أنّهم", [("لدىهم", "ar"), ("أنّهم", "ar")]),
        ("«الناتو»", [("«", "punct"), ("الناتو", "ar"), ("»", "punct")]),
        ("التعاون و التنمية", [("التعاون", "ar"), ("و التنمية", "ar")]),
        ("قال الوزير.\nو أضاف", [("قال", "ar"), ("الوزير", "ar"), (".", "punct"), ("\n", "nl"), ("و أضاف", "ar")]),
        (
            "و م ع و 3 و «هو»",
            [
                ("و", "ar"),
                ("م", "ar"),
                ("ع", "ar"),
                ("و", "ar"),
                ("3", "num"),
                ("و", "ar"),
                ("«", "punct"),
                ("هو", "ar"),
                ("»", "punct"),
            ],
        ),
        ("", []),
    ],
)
def test_kinds(text: str, tokens: list[tuple[str, str]]) -> None:
    assert kinds(text) == tokens


@pytest.mark.parametrize(
    ("spelling", "clitic", "rest"),
    [
        ("والجزائر", "و", "الجزاير"),
        ("وبالجزائر", "وب", "الجزاير"),
        ("لبنان", "", "لبنان"),
        ("للبنان", "ل", "لبنان"),
        ("للجزائر", "ل", "الجزاير"),
        ("للجنة", "ل", "اللجنه"),
        ("وللأردن", "ول", "الاردن"),
        ("سيلتقي", "س", "يلتقي"),
        ("وسيزور", "وس", "يزور"),
        ("كالسعودية", "ك", "السعوديه"),
        ("فاستقبل", "ف", "استقبل"),
        ("وقَّعَ", "", "وقع"),
    ],
)
def test_clitics(spelling: str, clitic: str, rest: str) -> None:
    assert (clitic, rest) in stems(spelling)


@pytest.mark.parametrize("spelling", ["سوريا", "سفير", "سمير"])
def test_the_future_s_stands_only_before_a_present_form(spelling: str) -> None:
    assert not any(clitic == "س" for clitic, _ in stems(spelling))


def test_what_is_too_short_keeps_its_letters() -> None:
    assert stems("وب") == {("", "وب")}
    assert stems("ول") == {("", "ول")}


def test_the_article_is_told_from_a_stem_that_begins_alike() -> None:
    assert word("الجزائر").bare == "جزاير"
    assert word("الان").bare == "الان"


@pytest.mark.parametrize(
    ("spelling", "has_article"),
    [("الدولة", True), ("اَلْمانعة", True), ("ألمانيا", False), ("ألغى", False), ("إلزام", False), ("آليات", False)],
)
def test_the_article_is_read_from_the_letters_as_written(spelling: str, has_article: bool) -> None:
    assert word(spelling).has_article is has_article


def test_an_and_that_stands_by_itself_is_that_of_the_word_behind() -> None:
    text = tokenise("الوزير و نظيره، ف و بالجزائر")
    apart, together = text.words[1], word("ونظيره")
    assert (apart.fold, apart.light, apart.readings) == (together.fold, together.light, together.readings)
    assert text.slice(1, 2) == apart.raw == "و نظيره"
    assert without_clitic(text.slice(1, 2), "و") == "نظيره"
    assert without_clitic(text.slice(4, 5), "وب") == "الجزائر"
