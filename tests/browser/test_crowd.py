"""Where things crowd, in a real browser: edges that cross, dates far from the rest, labels in a language turned to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]
PREFIXES = """@prefix dip: <https://w3id.org/alaqat/ns#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix fact: <https://w3id.org/alaqat/factuality/> . @prefix x: <https://example.org/x/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
NAMES = {"Alpha": "ألفا", "Beta": "بيتا", "Gamma": "غاما", "Delta": "دلتا"}


def event(number: int, source: str, target: str, day: str = "") -> str:
    dated = f'; dip:date "{day}"^^xsd:date ; dip:earliestDate "{day}"^^xsd:date ; dip:latestDate "{day}"^^xsd:date'
    precision = f'; dip:datePrecision "{"day" if day else "unknown"}"'
    return (
        f"x:e{number} dip:eventType x:t ; dip:initiator x:{source} ; dip:recipient x:{target} {dated if day else ''} "
        f"{precision} . x:r{number} dip:reports x:e{number} ; dip:article x:a ; dip:passage x:p{number} ; "
        f"dip:factuality fact:actual ; dip:confidence 1.0 . x:p{number} "
        f'<http://www.w3.org/ns/oa#exact> "words {number}" .'
    )


def actors() -> str:
    return PREFIXES + "\n".join(
        f'x:{en} a dip:Person ; skos:prefLabel "{en}"@en, "{ar}"@ar .' for en, ar in NAMES.items()
    )


in_both = pytest.mark.parametrize("crossing", ["ar", "en"], indirect=True)


@pytest.fixture
def crossing(request: Any, show: Show, make_page: Callable[..., str], make_store: Callable[..., Any]) -> Any:
    """Alpha -> Beta and Gamma -> Delta, laid so that both go through one point and the second lies on top."""
    text = "\n".join([actors(), event(1, "Alpha", "Beta"), event(2, "Gamma", "Delta"), event(3, "Beta", "Gamma")])
    opened = show(make_page(make_store(text), lang=getattr(request, "param", "en")))
    lay(opened, {"Alpha": (-300, 0), "Beta": (300, 0), "Gamma": (-300, -60), "Delta": (300, 60)})
    return opened


def lay(opened: Any, places: dict[str, tuple[int, int]]) -> None:
    opened.page.evaluate(
        """(places) => { const x = window.alaqat;
          for (const n of x.nodes) { [n.x, n.y] = places[n.names.en]; x.network.moveNode(n.id, n.x, n.y); }
          x.network.moveTo({ position: { x: 0, y: 0 }, scale: 1, animation: false }); x.network.redraw(); }""",
        places,
    )


def click(opened: Any, x: float, y: float) -> None:
    place = opened.page.evaluate("(p) => window.alaqat.network.canvasToDOM(p)", {"x": x, "y": y})
    opened.page.locator("#drawing").click(position=place)


def way(opened: Any, source: str, target: str) -> str:
    """An edge as the page names it."""
    if opened.page.evaluate("document.documentElement.lang") == "ar":
        return f"{NAMES[source]} ← {NAMES[target]}"
    return f"{source} → {target}"


def clean(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def chosen(opened: Any) -> str:
    return str(opened.page.locator("#card .ends").inner_text())


def test_a_click_takes_the_nearest_edge_not_the_one_on_top(crossing: Any) -> None:
    for x in (-100, -80, -60, -50, 50, 60, 80, 100):  # the other edge passes 10 to 20 pixels off
        click(crossing, x, 0)
        assert chosen(crossing) == "Alpha → Beta"
        click(crossing, x, x / 5)
        assert chosen(crossing) == "Gamma → Delta"
    click(crossing, 0, 150)
    assert crossing.page.locator("#card .ends").count() == 0


def test_a_few_pixels_decide_between_two_edges(crossing: Any) -> None:
    click(crossing, 20, 0)  # the other one is 4 pixels away
    assert chosen(crossing) == "Alpha → Beta"
    click(crossing, -20, -4)
    assert chosen(crossing) == "Gamma → Delta"


def test_where_lines_cross_the_one_whose_middle_it_is_comes_first(crossing: Any) -> None:
    lay(crossing, {"Alpha": (-300, 0), "Beta": (300, 0), "Gamma": (-200, -60), "Delta": (400, 120)})
    click(crossing, 0, 0)
    assert chosen(crossing) == "Alpha → Beta"
    crossing.page.keyboard.press("Escape")
    lay(crossing, {"Alpha": (-200, 0), "Beta": (400, 0), "Gamma": (-300, -90), "Delta": (300, 90)})
    click(crossing, 0, 0)
    assert chosen(crossing) == "Gamma → Delta"


@in_both
def test_edges_that_cross_are_all_offered_and_the_keyboard_chooses(crossing: Any) -> None:
    click(crossing, 15, 0)
    near = crossing.page.locator("#card .near button")
    ways = [way(crossing, "Alpha", "Beta"), way(crossing, "Gamma", "Delta")]
    assert list(map(clean, near.all_text_contents())) == ways
    assert "words 1" in crossing.page.locator("#card").inner_text()
    near.first.focus()
    crossing.page.keyboard.press("Tab")
    crossing.page.keyboard.press("Enter")
    assert chosen(crossing) == ways[1]
    assert "words 2" in crossing.page.locator("#card").inner_text()
    assert clean(crossing.page.evaluate("document.activeElement.textContent")) == ways[1]
    assert near.nth(1).get_attribute("aria-pressed") == "true"
    click(crossing, 0, 0)  # at the very crossing the marked edge stays
    assert chosen(crossing) == ways[1]
    click(crossing, 150, 0)  # nothing else is here
    assert near.count() == 0


def test_the_pointer_is_told_what_a_click_would_open(crossing: Any) -> None:
    box = crossing.page.locator("#drawing").bounding_box()
    place = crossing.page.evaluate("window.alaqat.network.canvasToDOM({ x: 100, y: 0 })")
    crossing.page.mouse.move(box["x"] + place["x"], box["y"] + place["y"])
    crossing.page.wait_for_function("document.getElementById('under').textContent.includes('Alpha')")
    click(crossing, 100, 0)
    assert crossing.page.locator("#under").text_content().replace("⁨", "").replace("⁩", "") == chosen(crossing)
    crossing.page.mouse.move(box["x"] + 5, box["y"] + 5)
    crossing.page.wait_for_function("document.getElementById('under').textContent === ''")


def test_edges_that_a_filter_hides_are_not_clicked(crossing: Any) -> None:
    click(crossing, 10, 0)
    assert crossing.page.locator("#card .near button").count() == 2
    crossing.page.evaluate("window.alaqat.shown.edges.delete(window.alaqat.state.near[1])")
    click(crossing, 10, 2)
    assert chosen(crossing) == "Alpha → Beta"
    assert crossing.page.locator("#card .near").count() == 0


def test_two_ways_between_one_pair_are_told_apart(
    show: Show, make_page: Callable[..., str], make_store: Callable[..., Any]
) -> None:
    text = "\n".join([actors(), event(1, "Alpha", "Beta"), event(2, "Beta", "Alpha")])
    opened = show(make_page(make_store(text), lang="en"))
    opened.click_edge("Alpha", "Beta")
    assert chosen(opened) == "Alpha → Beta"
    opened.click_edge("Beta", "Alpha")
    assert chosen(opened) == "Beta → Alpha"


def test_the_drawn_labels_follow_the_language(crossing: Any) -> None:
    def drawn() -> set[str]:
        return {label["text"] for label in crossing.page.evaluate("window.alaqat.labels()")}

    for lang, names in (("ar", set(NAMES.values())), ("en", set(NAMES)), ("ar", set(NAMES.values()))):
        crossing.page.select_option("#language", lang)
        assert drawn() == names


def dates(days: list[str]) -> str:
    return "\n".join([actors(), *(event(i, "Alpha", "Beta", day) for i, day in enumerate(days))])


@pytest.mark.parametrize(
    ("lang", "before", "after"),
    [("ar", "قبل 2023-01: 2", "بعد 2023-12: 1"), ("en", "Before 2023-01: 2", "After 2023-12: 1")],
)
def test_a_few_far_dates_do_not_stretch_the_histogram_and_stay_reachable(
    show: Show, make_page: Callable[..., str], make_store: Callable[..., Any], lang: str, before: str, after: str
) -> None:
    usual = [f"2023-{1 + i % 12:02}-{1 + i % 28:02}" for i in range(150)]
    text = dates([*usual, "1979-03-26", "2011-02-11", "2040-01-01"])
    opened = show(make_page(make_store(text), lang=lang))
    page = opened.page
    assert opened.counts() == (2, 1, 153)  # nothing is lost
    early, late = page.locator("[data-outside=earlier]"), page.locator("[data-outside=later]")
    assert [clean(x.text_content()) for x in (early, late)] == [before, after]
    early.focus()
    page.keyboard.press("Enter")
    assert opened.counts() == (2, 1, 2)
    assert early.get_attribute("aria-pressed") == "true"
    assert page.evaluate("document.activeElement.dataset.outside") == "earlier"
    page.keyboard.press("Enter")
    assert opened.counts() == (2, 1, 153)
    late.click()
    assert opened.counts() == (2, 1, 1)
    page.click("#reset")
    box = page.locator("#histogram").bounding_box()
    first = 2 if lang == "en" else box["width"] - 2
    page.mouse.click(box["x"] + first, box["y"] + 20)  # the first bar is the first usual month
    assert page.input_value("#from") == "2023-01-01"


@pytest.mark.parametrize(
    "days", [["2015-05-01", "2023-01-02", "2023-02-02"], [f"{2010 + i // 12}-{1 + i % 12:02}-05" for i in range(144)]]
)
def test_few_events_and_even_spreads_keep_their_whole_range(
    show: Show, make_page: Callable[..., str], make_store: Callable[..., Any], days: list[str]
) -> None:
    opened = show(make_page(make_store(dates(days)), lang="en"))
    assert opened.page.locator("#outside button").count() == 0
    box = opened.page.locator("#histogram").bounding_box()
    opened.page.mouse.click(box["x"] + 1, box["y"] + 20)
    assert opened.page.input_value("#from")[:7] == days[0][:7]


@pytest.mark.parametrize(
    ("lang", "because"), [("ar", "يبطئها"), ("en", "because drawing all of them would make it slow")]
)
def test_a_page_that_leaves_edges_out_says_how_many_and_why(show: Show, store: Any, lang: str, because: str) -> None:
    from alaqat.network import project
    from alaqat.view import View, render

    view = View(name="x", projection="actors", lang=lang, max_edges=3)
    opened = show(render(project(store, "actors"), {}, view=view, scores={}))
    told = opened.page.locator("#notice").inner_text()
    assert opened.counts()[1] == 3
    assert "3" in told
    assert "5" in told
    assert because in told


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("ar", ["حجم العقدة: القوة", "الوساطة: تقدير من 1,024 عقدة من أصل 9,000: لا يزيد الخطأ على 0.031 باحتمال 0.9"]),
        ("en", ["Node size: Strength", "Betweenness: estimated from 1,024 of 9,000 nodes: off by at most 0.031 with "
                "probability 0.9"]),
    ],
)  # fmt: skip
def test_a_page_says_which_numbers_are_estimates(show: Show, store: Any, lang: str, said: list[str]) -> None:
    from alaqat.network import project
    from alaqat.view import View, render

    network = project(store, "actors")
    view = View(name="x", projection="actors", measure="strength", show=("betweenness",), lang=lang)
    notes = {"betweenness": ("estimated", {"sources": "1,024", "count": "9,000", "bound": "0.031"})}
    scores = {name: dict.fromkeys(network.ids, 1.0) for name in view.measures}
    opened = show(render(network, {}, view=view, scores=scores, notes=notes))
    assert opened.page.locator("#size-note").inner_text().split("\n") == said
    head = opened.page.locator("#panel th", has=opened.page.locator("[data-column=betweenness]"))
    assert said[1].endswith(str(head.get_attribute("title")))
    opened.click_node("Tunisia")
    assert opened.page.locator("#card dt[title]").get_attribute("title") == head.get_attribute("title")
