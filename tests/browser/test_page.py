"""The page in a real browser, from `file://`, with the network off: it opens, in three languages, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from meeting_page import MEETING, choice, language

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]


def test_opens_from_a_file_and_asks_nothing_of_the_network(opened: Any) -> None:
    assert [url for url in opened.requests if not url.startswith("file:")] == []
    assert len(opened.requests) == 1
    assert opened.errors == []
    assert opened.counts() == (7, 5, 5)
    opened.picture(f"actors-{language(opened)}")


@pytest.mark.parametrize(
    ("opened", "last", "actor"), [("ar", "آخر تاريخ", "تونس"), ("en", "Last date", "Tunisia")], indirect=["opened"]
)
def test_the_table_sorts_and_leads_to_the_card(opened: Any, last: str, actor: str) -> None:
    page = opened.page
    page.locator("#table .tabs button").nth(1).click()
    assert page.locator("#table tbody tr").count() == 5
    page.locator("#table th button", has_text=last).click()
    dates = page.locator("#table tbody tr td:last-child").all_text_contents()
    assert dates == sorted(dates)
    page.locator("#table th button", has_text=last).click()
    assert page.locator("#table th[aria-sort=descending]").inner_text().startswith(last)
    assert page.locator("#table tbody tr td:last-child").all_text_contents() == dates[::-1]
    page.locator("#table tbody button", has_text=actor).click()
    assert "انتقدت تونس" in page.locator("#card").inner_text()


def test_the_keyboard_alone_reaches_an_evidence(opened: Any) -> None:
    page = opened.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('tbody')"):
            break
    page.keyboard.press("Enter")
    assert page.locator("#card blockquote").count() > 0
    page.keyboard.press("Escape")
    assert page.locator("#card blockquote").count() == 0


@pytest.mark.parametrize(
    ("lang", "direction", "word"), [("ar", "rtl", "الشواهد"), ("en", "ltr", "Evidence"), ("fr", "ltr", "Preuves")]
)
def test_three_languages(
    show: Show, make_page: Callable[..., str], store: Any, lang: str, direction: str, word: str
) -> None:
    opened = show(make_page(store, lang=lang))
    assert opened.page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [lang, direction]
    assert opened.page.locator("#card h2").inner_text() == word
    opened.page.select_option("#language", "en")
    assert opened.page.evaluate("document.documentElement.dir") == "ltr"
    opened.click_edge("Tunisia", "Morocco")
    assert "انتقدت تونس، الشهر الجاري" in opened.page.locator("#card").inner_text()
    assert "2023-04 (to the month)" in " ".join(opened.page.locator("#card").inner_text().split())
    opened.picture(f"edge-from-{lang}-in-en")


def test_the_address_keeps_the_state(opened: Any) -> None:
    choice(opened, "sign", "conflict").uncheck()
    opened.click_edge("Ramzi Ben Salem", "Karim Fahmy")
    address = opened.page.evaluate("location.hash")
    opened.page.goto("about:blank")
    opened.open(address)
    assert opened.counts() == (5, 4, 4)
    assert opened.page.locator("#card blockquote").first.text_content() == MEETING
