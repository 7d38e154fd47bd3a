"""The card of the page in a real browser: what an edge or a node that is clicked shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from meeting_page import CALL, MEETING, choice, language

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]


def test_a_click_on_an_edge_shows_its_sentences(opened: Any) -> None:
    opened.click_edge("Ramzi Ben Salem", "Karim Fahmy")
    card = opened.page.locator("#card")
    quotes = card.locator("blockquote")
    assert quotes.all_text_contents() == [
        MEETING,
        "Karim Fahmy met his counterpart Ramzi Ben Salem in Algiers on Sunday.",
    ]
    assert quotes.first.evaluate("(q) => getComputedStyle(q).direction") == "rtl"
    assert quotes.nth(1).evaluate("(q) => getComputedStyle(q).direction") == "ltr"
    assert quotes.locator("mark").all_text_contents() == ["استقبل", "met"]
    assert quotes.first.locator("u").all_text_contents() == [
        "وزير الخارجية الجزائري رمزي بن سالم",
        "نظيره المصري كريم فهمي",
    ]
    text = card.inner_text()
    told = {
        "ar": ("لقاء", "باليوم", "وقع", "الأزمة الليبية"),
        "en": ("Meeting", "to the day", "happened", "Libya crisis"),
    }
    for part in ("meeting", "CAMEO 042", "2023-03-05", "وكالة الأفق", "2023-03-06", *told[language(opened)]):
        assert part in text
    link = card.locator("a")
    assert link.get_attribute("href") == "https://example.org/ar/1"
    assert "noopener" in link.get_attribute("rel")
    opened.picture(f"edge-{language(opened)}")


def test_the_trigger_is_marked_through_its_vowel_signs(opened: Any) -> None:
    opened.click_edge("Karim Fahmy", "Ramzi Ben Salem")
    quote = opened.page.locator("#card blockquote")
    assert quote.text_content() == CALL
    assert quote.locator("mark").text_content() == "اتصالًا هاتفيًا"
    assert opened.page.locator("#card a").count() == 0  # its address is javascript:


def test_a_click_on_a_node_shows_its_partners_and_events(opened: Any) -> None:
    opened.click_node("Ramzi Ben Salem")
    card = opened.page.locator("#card")
    names = {"ar": ("رمزي بن سالم", "كريم فهمي (2)"), "en": ("Ramzi Ben Salem", "Karim Fahmy (2)")}[language(opened)]
    assert card.locator(".name").inner_text() == names[0]
    assert names[1] in card.inner_text()
    assert CALL in card.locator("blockquote").all_text_contents()
    assert card.locator("blockquote").count() == 3


def test_what_does_not_touch_the_chosen_node_steps_back(opened: Any) -> None:
    def shades() -> dict[str, int]:
        """How dark the picture is at the middle of each edge, by the English names of its ends."""
        return opened.page.evaluate(
            """() => { const x = window.alaqat, canvas = document.querySelector('#drawing canvas');
              const pen = canvas.getContext('2d'), r = x.network.canvas.pixelRatio || 1;
              const name = (i) => x.nodes.find((n) => n.id === i).names.en;
              return Object.fromEntries(x.edges.map((e) => {
                const d = x.network.canvasToDOM(x.network.body.edges[e.id].edgeType.getPoint(0.43));
                const p = pen.getImageData(d.x * r - 5, d.y * r - 5, 11, 11).data;
                const shade = (i) => (p[i] + p[i + 1] + p[i + 2]) / 3 * p[i + 3] / 255 + 255 - p[i + 3];
                const darkest = Math.min(...[...p.keys()].filter((i) => i % 4 === 0).map(shade));
                return [name(e.from) + ' > ' + name(e.to), darkest];
              })); }"""
        )

    before = shades()
    opened.click_node("Ramzi Ben Salem")
    after = shades()
    for edge in ("Tunisia > Morocco", "League of Arab States > Algeria"):
        assert after[edge] > before[edge] + 60
    assert after["Karim Fahmy > Ramzi Ben Salem"] == before["Karim Fahmy > Ramzi Ben Salem"]
    opened.page.keyboard.press("Escape")
    assert shades() == before


def test_both_signs_on_one_edge_have_a_line_of_their_own(
    show: Show, make_page: Callable[..., str], make_store: Callable[..., Any], graph_text: str
) -> None:
    quarrel = (
        "event:e9 a dip:Event ; dip:eventType etype:criticism ; dip:initiator person:ramzi ;"
        ' dip:recipient person:karim ; dip:datePrecision "unknown" . report:e9 dip:reports event:e9 ;'
        " dip:article article:a1 ; dip:passage passage:none ; dip:factuality fact:actual ; dip:confidence 0.9 ."
    )
    opened = show(make_page(make_store(graph_text + quarrel), lang="en"))
    assert opened.page.locator("#by-sign .key").inner_text() == "Both"
    opened.click_edge("Ramzi Ben Salem", "Karim Fahmy")
    assert opened.page.locator("#card .event").count() == 2
    choice(opened, "sign", "conflict").uncheck()
    assert opened.page.locator("#card .event").count() == 1


def test_a_filter_also_shortens_the_card(opened: Any) -> None:
    opened.click_node("Ramzi Ben Salem")
    opened.page.fill("#from", "2023-04-01")
    opened.page.locator("#from").dispatch_event("change")
    assert opened.page.locator("#card blockquote").all_text_contents() == [CALL]
