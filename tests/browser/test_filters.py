"""Search and filters of the page in a real browser: what they leave, and what the page says of it."""

from __future__ import annotations

from typing import Any

import pytest

from meeting_page import choice, language

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("opened", "typed", "found"),
    [
        ("ar", "جامعه الدول", "جامعة الدول العربية"),
        ("ar", "الجامعة العربيه", "جامعة الدول العربية"),
        ("ar", "رَمْزِي", "رمزي بن سالم"),
        ("ar", "fahmy", "كريم فهمي"),
        ("ar", "EGYPTE", "مصر"),
        ("en", "جامعه الدول", "League of Arab States"),
        ("en", "EGYPTE", "Egypt"),
    ],
    indirect=["opened"],
)
def test_search_folds(opened: Any, typed: str, found: str) -> None:
    opened.page.fill("#search", typed)
    results = opened.page.locator("#results button bdi")
    assert results.all_text_contents() == [found]
    opened.page.keyboard.press("Enter")
    assert opened.page.locator("#card .name").inner_text() == found


@pytest.mark.parametrize(("opened", "said"), [("ar", "لا نتائج"), ("en", "No results")], indirect=["opened"])
def test_search_says_when_nothing_is_found(opened: Any, said: str) -> None:
    opened.page.fill("#search", "زيمبابوي")
    assert opened.page.locator("#results").inner_text() == said


def test_filters_combine_and_say_how_many(opened: Any) -> None:
    choice(opened, "sign", "conflict").uncheck()
    assert opened.counts() == (5, 4, 4)
    choice(opened, "type", "SUPPORT").uncheck()
    assert opened.counts() == (4, 3, 3)
    choice(opened, "kind", "state").uncheck()
    assert opened.counts() == (2, 2, 2)
    assert choice(opened, "sign", "conflict").locator("xpath=..").locator(".n").text_content() == "0"
    opened.page.click("#reset")
    assert opened.counts() == (7, 5, 5)
    assert choice(opened, "sign", "conflict").is_checked()
    assert choice(opened, "sign", "conflict").locator("xpath=..").locator(".n").text_content() == "1"


def test_the_topic_and_support_filters(opened: Any) -> None:
    topics = opened.page.locator("#by-topic input")
    for i in range(topics.count()):
        if {"ar": "الليبية", "en": "Libya"}[language(opened)] not in topics.nth(i).locator("xpath=..").inner_text():
            topics.nth(i).uncheck()
    assert opened.counts() == (2, 1, 1)
    opened.page.click("#reset")
    assert opened.page.locator("#support").get_attribute("max") == "1"


def test_dates_leave_out_what_is_outside_and_what_has_none(opened: Any) -> None:
    opened.page.fill("#from", "2023-04-01")
    opened.page.locator("#from").dispatch_event("change")
    assert opened.counts() == (4, 2, 2)
    opened.page.fill("#to", "2023-04-10")
    opened.page.locator("#to").dispatch_event("change")
    assert opened.counts() == (2, 1, 1)  # "this month" may be before the tenth, the call on the 18th is not


def test_a_drag_over_the_histogram_takes_months(opened: Any) -> None:
    box = opened.page.locator("#histogram").bounding_box()
    march, april = (0.4, 0.1) if language(opened) == "ar" else (0.6, 0.9)  # January to April as one reads
    opened.page.mouse.move(box["x"] + box["width"] * march, box["y"] + 20)
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + box["width"] * april, box["y"] + 20)
    told = opened.page.locator("#brush-told").text_content()
    assert told.replace("\u2068", "").replace("\u2069", "") == "2023-03 – 2023-04: 3"
    opened.page.mouse.up()
    assert opened.page.input_value("#from") == "2023-03-01"
    assert opened.page.input_value("#to") == "2023-04-30"
    assert opened.counts() == (6, 4, 4)
