"""The matrix beside the picture, in a real browser: who acts on whom, with the same card and the same filters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]
NAMES = {
    "ar": {"tunisia": "تونس", "morocco": "المغرب", "balance": "الرصيد", "criticism": "تونس ← المغرب: 1, صراع",
           "call": "كريم فهمي ← رمزي بن سالم: 1, تعاون"},
    "en": {"tunisia": "Tunisia", "morocco": "Morocco", "balance": "Balance",
           "criticism": "Tunisia → Morocco: 1, Conflict", "call": "Karim Fahmy → Ramzi Ben Salem: 1, Cooperation"},
}  # fmt: skip
in_both = pytest.mark.parametrize("lang", ["ar", "en"])


def cells(opened: Any) -> dict[str, str]:
    """{what a screen reader says: what is seen} of the cells that hold events."""
    found = opened.page.locator(".matrix .cell button").evaluate_all(
        "(all) => all.map((b) => [b.getAttribute('aria-label'), b.textContent])"
    )
    return {label.replace("\u2068", "").replace("\u2069", ""): text for label, text in found}


@in_both
def test_a_row_acts_on_a_column_and_a_cell_opens_its_sentences(
    show: Show, make_page: Callable[..., str], store: Any, lang: str
) -> None:
    opened = show(make_page(store, lang=lang))
    page, names = opened.page, NAMES[lang]
    page.locator("[data-tab=matrix]").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.tab") == "matrix"
    assert len(cells(opened)) == 5
    assert cells(opened)[names["criticism"]] == "\u22121"
    assert cells(opened)[names["call"]] == "+1"
    heads = page.locator(".matrix thead th").all_text_contents()
    rows = page.locator(".matrix tbody th").all_text_contents()
    assert heads[0] == rows[-1] == names["balance"]
    assert heads[1:] == rows[:-1]
    assert len(rows) == 8
    place = (
        page.locator(".matrix tbody tr")
        .nth(rows.index(names["tunisia"]))
        .locator("td")
        .nth(heads.index(names["morocco"]))
    )
    assert place.inner_text() == "\u22121"
    place.locator("button").focus()
    page.keyboard.press("Enter")
    assert "انتقدت تونس، الشهر الجاري" in page.locator("#card blockquote").inner_text()
    assert page.evaluate("document.activeElement.closest('td').className") == "cell conflict chosen"


@in_both
def test_filters_empty_cells_and_undirected_networks_fill_both_halves(
    show: Show, make_page: Callable[..., str], store: Any, lang: str
) -> None:
    opened = show(make_page(store, lang=lang))
    opened.page.click("[data-tab=matrix]")
    opened.page.locator("#by-sign input[data-value=conflict]").uncheck()
    assert len(cells(opened)) == 4
    assert NAMES[lang]["criticism"] not in cells(opened)
    assert NAMES[lang]["call"] in cells(opened)
    opened.page.locator("#table").scroll_into_view_if_needed()
    opened.picture(f"matrix-{lang}")
    mentions = show(make_page(store, name="co-mention", lang=lang))
    mentions.page.click("[data-tab=matrix]")
    edges = mentions.counts()[1]
    assert edges > 0
    assert mentions.page.locator(".matrix .cell button").count() == 2 * edges


@in_both
def test_names_above_the_columns_are_whole(show: Show, make_page: Callable[..., str], store: Any, lang: str) -> None:
    opened = show(make_page(store, lang=lang))
    opened.page.click("[data-tab=matrix]")
    cut = opened.page.locator(".matrix thead th").evaluate_all(
        """(all) => all.filter((th) => {
          const text = document.createRange(), box = th.getBoundingClientRect(); text.selectNodeContents(th.firstChild);
          const r = text.getBoundingClientRect();
          return r.top < box.top || r.bottom > box.bottom || r.left < box.left || r.right > box.right;
        }).map((th) => th.textContent)"""
    )
    assert cut == []


@in_both
def test_where_actors_meet_topics_the_topics_have_the_columns(
    show: Show, make_page: Callable[..., str], store: Any, lang: str
) -> None:
    opened = show(make_page(store, name="country-topic", lang=lang))
    opened.page.click("[data-tab=matrix]")
    trade, libya = {"ar": ("التجارة", "الأزمة الليبية"), "en": ("Trade", "Libya crisis")}[lang]
    assert set(opened.page.locator(".matrix thead th").all_text_contents()[1:]) == {trade, libya}
    rows = opened.page.locator(".matrix tbody th").all_text_contents()[:-1]
    assert NAMES[lang]["tunisia"] in rows
    assert not {trade, libya} & set(rows)
    assert len(rows) + 2 == opened.counts()[0]
    assert opened.page.locator(".matrix .cell button").count() == opened.counts()[1]


@in_both
def test_a_name_too_long_for_its_column_keeps_its_beginning(
    show: Show, make_page: Callable[..., str], make_store: Callable[..., Any], graph_text: str, lang: str
) -> None:
    """An Arabic name begins on the right in an English page too."""
    names = '"رمزي بن سالم"@ar, "Ramzi Ben Salem"@en, "Ramzi Ben Salem"@fr'
    assert names in graph_text
    name = "مروان بن عبد العزيز بن سلطان بن حمدان آل نهيان"
    opened = show(make_page(make_store(graph_text.replace(names, f'"{name}"@ar')), lang=lang))
    for tab in ("nodes", "matrix"):
        opened.page.click(f"[data-tab={tab}]")
        cut, first_word_seen = opened.page.evaluate(
            """(name) => {
              const cell = [...document.querySelectorAll("#panel tbody bdi")].find((x) => x.textContent === name);
              const range = document.createRange(), all = cell.getBoundingClientRect();
              range.setStart(cell.firstChild, 0); range.setEnd(cell.firstChild, 5);
              const first = range.getBoundingClientRect();
              const inside = first.left >= all.left - 1 && first.right <= all.right + 1;
              return [cell.scrollWidth > cell.clientWidth, inside]; }""",
            name,
        )
        assert cut
        assert first_word_seen
