"""The matrix beside the picture, in a real browser: who acts on whom, with the same card and the same filters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]


def cells(opened: Any) -> dict[str, str]:
    """{what a screen reader says: what is seen} of the cells that hold events."""
    found = opened.page.locator(".matrix .cell button").evaluate_all(
        "(all) => all.map((b) => [b.getAttribute('aria-label'), b.textContent])"
    )
    return {label.replace("\u2068", "").replace("\u2069", ""): text for label, text in found}


def test_a_row_acts_on_a_column_and_a_cell_opens_its_sentences(
    show: Show, make_page: Callable[..., str], store: Any
) -> None:
    opened = show(make_page(store, lang="en"))
    page = opened.page
    page.locator("[data-tab=matrix]").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.tab") == "matrix"
    assert len(cells(opened)) == 5
    assert cells(opened)["Tunisia → Morocco: 1, Conflict"] == "\u22121"
    assert cells(opened)["Karim Fahmy → Ramzi Ben Salem: 1, Cooperation"] == "+1"
    heads = page.locator(".matrix thead th").all_text_contents()
    rows = page.locator(".matrix tbody th").all_text_contents()
    assert heads[0] == rows[-1] == "Balance"
    assert heads[1:] == rows[:-1]
    assert len(rows) == 8
    place = page.locator(".matrix tbody tr").nth(rows.index("Tunisia")).locator("td").nth(heads.index("Morocco"))
    assert place.inner_text() == "\u22121"
    place.locator("button").focus()
    page.keyboard.press("Enter")
    assert "انتقدت تونس، الشهر الجاري" in page.locator("#card blockquote").inner_text()
    assert page.evaluate("document.activeElement.closest('td').className") == "cell conflict chosen"


def test_filters_empty_cells_and_undirected_networks_fill_both_halves(
    show: Show, make_page: Callable[..., str], store: Any
) -> None:
    opened = show(make_page(store))
    opened.page.click("[data-tab=matrix]")
    opened.page.locator("#by-sign input[data-value=conflict]").uncheck()
    assert len(cells(opened)) == 4
    assert not any("تونس ← المغرب" in label for label in cells(opened))
    opened.page.locator("#table").scroll_into_view_if_needed()
    opened.picture("matrix-ar")
    mentions = show(make_page(store, name="co-mention", lang="en"))
    mentions.page.click("[data-tab=matrix]")
    edges = mentions.counts()[1]
    assert edges > 0
    assert mentions.page.locator(".matrix .cell button").count() == 2 * edges


def test_names_above_the_columns_are_whole(show: Show, make_page: Callable[..., str], store: Any) -> None:
    opened = show(make_page(store))
    opened.page.click("[data-tab=matrix]")
    cut = opened.page.locator(".matrix thead th").evaluate_all(
        """(all) => all.filter((th) => {
          const text = document.createRange(), box = th.getBoundingClientRect(); text.selectNodeContents(th.firstChild);
          const r = text.getBoundingClientRect();
          return r.top < box.top || r.bottom > box.bottom || r.left < box.left || r.right > box.right;
        }).map((th) => th.textContent)"""
    )
    assert cut == []
