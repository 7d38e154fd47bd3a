"""What a scraper left behind is kept out; what an article says is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from alaqat.text.junk import junk
from arabic import demo_articles, read, texts


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("aGVsbG8gd29ybGQgMTIzNDU2Nzg5 كلمات متفرقة", "an encoded string of a scraper"),
        ("QWxhcWF0IHRlc3QgbGluZSAxMjM0NQ==", "an encoded string of a scraper"),
        ("اقرأ أيضا", "a navigation line"),
        ("اقرأ أيضا: أخبار الرياضة", "a line that points to another article"),
        ("شارك", "a navigation line"),
        ("Share | Tweet", "a navigation line"),
        ("طباعة", "a navigation line"),
    ],
)
def test_junk_is_told(line: str, reason: str) -> None:
    assert junk(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "التقى الوزيران في القاهرة.",
        "شارك وزير الخارجية الجزائري في اجتماع مجلس الجامعة العربية الذي عقد في القاهرة بحضور نظرائه العرب.",
        "— وزارة الخارجية (@MofaExample1234567) May 16, 2024",
        "انظر https://a.example/aGVsbG8gd29ybGQgMTIzNDU2Nzg5",
        "قال إن المقاتلات من طراز F-16 والمسيرات من طراز MQ-9B وصلت.",
        "",
    ],
)
def test_what_is_said_is_no_junk(line: str) -> None:
    assert junk(line) is None


@pytest.mark.parametrize("name", sorted(demo_articles()))
def test_no_line_of_our_articles_is_junk(name: str) -> None:
    assert [line for line in demo_articles()[name].text.split("\n") if junk(line)] == []


def test_a_junk_line_is_an_omission_and_names_no_actor() -> None:
    line = "aGVsbG8gd29ybGQgMTIzNDU2Nzg5 جزيرة مالطا"
    found = read(f"زار وزير الخارجية المصري الجزائر أمس.\n{line}")
    assert "MT" not in found.countries
    assert [(found.article.slice(o.span), o.reason) for o in found.omissions][:1] == [
        (line, "an encoded string of a scraper")
    ]
    assert not any("aGVs" in found.article.slice(s.span) for s in found.sentences)


@settings(max_examples=150, deadline=None)
@given(texts)
def test_any_line_has_an_answer(text: str) -> None:
    assert junk(text) in {None, "a navigation line", "an encoded string of a scraper"}


@pytest.mark.parametrize(
    "line", ["اقرأ أيضا: الجزائر تدين", "إقرأ أيضاً: مصر تستقبل", "شاهد أيضًا | قمة في تونس", "مواضيع ذات صلة: قمة"]
)
def test_a_title_of_another_article_is_no_sentence_of_this_one(line: str) -> None:
    assert junk(line) == "a line that points to another article"


@pytest.mark.parametrize(
    "line", ["اقرأ الوزير أيضا بيانا", "تابع أيضا الملف السوري مع نظيره", "انظر أيضا في العلاقات الثنائية"]
)
def test_a_sentence_with_such_words_stays(line: str) -> None:
    assert junk(line) is None


@pytest.mark.parametrize("line", ["سمات إيران الاتفاق النووي", "الكلمات المفتاحية: مصر، السودان", "Tags: Egypt, Sudan"])
def test_the_tags_that_close_a_text_are_no_sentence_of_it(line: str) -> None:
    assert junk(line, closing=True) == "a list of tags"
    assert junk(line) is None


@pytest.mark.parametrize("line", ["سمات المرحلة تقتضي الحوار.", "وسوم البضائع موضوع الخلاف بين البلدين."])
def test_a_closing_sentence_with_a_full_stop_is_no_list_of_tags(line: str) -> None:
    assert junk(line, closing=True) is None


def test_a_closing_list_of_tags_names_no_country() -> None:
    line = "سمات مالطا الاتفاق النووي"
    found = read(f"زار وزير الخارجية المصري الجزائر أمس.\n{line}")
    assert "MT" not in found.countries
    assert (line, "a list of tags") in [(found.article.slice(o.span), o.reason) for o in found.omissions]
