"""Actors folded into their countries and shown again, all at once and one country alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from meeting_page import MEETING

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]
TALKS = "Algeria and Egypt hold talks on trade."


def names(opened: Any) -> set[str]:
    """The English names of the nodes shown."""
    return set(
        opened.page.evaluate(
            "window.alaqat.nodes.filter((n) => window.alaqat.shown.nodes.has(n.id)).map((n) => n.names.en)"
        )
    )


def test_all_actors_fold_and_their_edges_keep_every_sentence(opened: Any) -> None:
    page = opened.page
    page.click("#fold")
    assert names(opened) == {"Algeria", "Egypt", "Tunisia", "Morocco", "League of Arab States"}
    assert opened.counts() == (5, 4, 5)
    opened.click_edge("Algeria", "Egypt")
    quotes = page.locator("#card blockquote").all_text_contents()
    assert MEETING in quotes
    assert TALKS in quotes
    drawn = {label["text"] for label in page.evaluate("window.alaqat.labels()")}
    assert len(drawn) == 5
    page.click("[data-tab=edges]")
    assert page.locator("#panel tbody tr").count() == 4
    opened.picture(f"folded-{page.evaluate('document.documentElement.lang')}")
    page.click("#fold")
    assert opened.counts() == (7, 5, 5)
    assert "Ramzi Ben Salem" in names(opened)


def test_one_country_folds_from_the_card_and_by_a_double_click(opened: Any) -> None:
    page = opened.page
    opened.click_node("Karim Fahmy")
    page.locator("#card .fold button").first.click()
    assert names(opened) == {"Algeria", "Egypt", "Tunisia", "Morocco", "League of Arab States", "Ramzi Ben Salem"}
    assert opened.counts() == (6, 5, 5)
    opened.click_edge("Ramzi Ben Salem", "Egypt")
    assert MEETING in page.locator("#card blockquote").all_text_contents()
    page.keyboard.press("Escape")
    at = page.evaluate(
        """() => { const x = window.alaqat, [a, b] = x.placeOf(x.nodes.find((n) => n.names.en === 'Egypt'));
          const d = x.network.canvasToDOM({ x: a, y: b }); return [d.x, d.y]; }"""
    )
    page.locator("#drawing").dblclick(position={"x": at[0], "y": at[1]})
    page.wait_for_function("window.alaqat.folds.size === 0")
    assert opened.counts() == (7, 5, 5)


def test_the_card_of_a_folded_country_names_its_actors_and_leads_to_them(opened: Any) -> None:
    page = opened.page
    page.click("#fold")
    opened.click_node("Egypt")
    actor = "كريم فهمي" if page.evaluate("document.documentElement.lang") == "ar" else "Karim Fahmy"
    page.locator("#card .fold .chip", has_text=actor).click()
    assert page.locator("#card .name").inner_text() == actor
    assert "Karim Fahmy" in names(opened)


def test_filters_look_at_the_actors_behind_a_folded_edge(opened: Any) -> None:
    opened.page.click("#fold")
    opened.page.locator("#by-kind input[data-value=person]").uncheck()
    assert opened.counts() == (5, 3, 3)
    opened.click_edge("Algeria", "Egypt")
    assert opened.page.locator("#card blockquote").all_text_contents() == [TALKS]


def test_the_address_keeps_what_is_folded(opened: Any) -> None:
    opened.page.click("#fold")
    opened.click_edge("Algeria", "Egypt")
    address = opened.page.evaluate("location.hash")
    assert "fold=all" in address
    opened.page.goto("about:blank")
    opened.open(address)
    assert opened.counts() == (5, 4, 5)
    assert MEETING in opened.page.locator("#card blockquote").all_text_contents()


def test_a_country_without_a_node_of_its_own_gets_one_when_folded(
    show: Show, make_page: Callable[..., str], make_store: Callable[..., Any], graph_text: str
) -> None:
    more = 'state:IRQ a dip:State ; skos:prefLabel "Iraq"@en ; dip:iso2 "IQ" ; dip:iso3 "IRQ" . person:karim '
    text = graph_text.replace("person:karim a dip:Person", more + "a dip:Person").replace(
        "dip:ofState state:EGY .\norgz", "dip:ofState state:IRQ .\norgz"
    )
    opened = show(make_page(make_store(text), lang="en"))
    assert "Iraq" not in names(opened)
    opened.page.click("#fold")
    assert "Iraq" in names(opened)
    assert "Karim Fahmy" not in names(opened)
    opened.click_edge("Algeria", "Iraq")
    assert MEETING in opened.page.locator("#card blockquote").all_text_contents()


def test_a_network_of_states_has_nothing_to_fold(show: Show, make_page: Callable[..., str], store: Any) -> None:
    assert not show(make_page(store, name="countries")).page.locator("#fold").is_visible()
