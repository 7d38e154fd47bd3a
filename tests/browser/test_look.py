"""What sizes and colours the nodes, the communities as legend and filter, and the table as a file."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import pytest

from alaqat.measures import measure
from alaqat.network import find_cast, find_occurrences, project
from alaqat.view import View, render

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]
# [English name, shape, colour, radius] of each node as drawn
DRAWN = """() => { const x = window.alaqat; return [...x.shown.nodes].map((id) => {
  const node = x.nodes.find((n) => n.id === id), body = x.network.body.nodes[id].options;
  return [node.names.en || node.names.ar, body.shape, body.color.background, body.size]; }); }"""


def page_of(store: Any, lang: str, title: str = "Network") -> str:
    """The test graph with measures that disagree on who comes first, and its communities."""
    projection = project(store, "actors")
    view = View(name="actors", projection="actors", measure="pagerank", show=("out_degree", "communities"), lang=lang)
    scores = {name: measure(projection, name) for name in view.measures}
    cast = find_cast(store, projection.nodes, projection.events)
    return str(render(projection, find_occurrences(store, projection.events), view=view, scores=scores, cast=cast))


@pytest.fixture(params=["ar", "en"])
def opened(request: Any, show: Show, store: Any) -> Any:
    return show(page_of(store, request.param))


def drawn(opened: Any) -> dict[str, tuple[str, str, float]]:
    return {name: (shape, colour, size) for name, shape, colour, size in opened.page.evaluate(DRAWN)}


def test_any_measure_sizes_the_nodes_and_the_address_keeps_it(opened: Any) -> None:
    before = drawn(opened)
    assert (
        before["Morocco"][2] > before["Tunisia"][2]
    )  # by PageRank: Tunisia acts towards it, and nobody towards Tunisia
    opened.page.select_option("#sizeBy", "out_degree")
    after = drawn(opened)
    assert after["Morocco"][2] == 9.0 < after["Tunisia"][2]
    assert opened.page.locator("th[aria-sort=descending] button").get_attribute("data-column") == "out_degree"
    said = {"ar": "الدرجة الصادرة", "en": "Out-degree"}[opened.page.evaluate("document.documentElement.lang")]
    assert said in opened.page.locator("#size-note").inner_text()
    address = opened.page.evaluate("location.hash")
    opened.page.goto("about:blank")
    opened.open(address)
    assert drawn(opened) == after
    assert opened.page.locator("#sizeBy").input_value() == "out_degree"
    opened.page.select_option("#sizeBy", "pagerank")
    assert drawn(opened) == before
    assert opened.page.evaluate("location.hash") == ""


def test_colours_tell_communities_whose_legend_filters(opened: Any) -> None:
    page = opened.page
    shapes = {name: look[0] for name, look in drawn(opened).items()}
    assert page.locator("#by-community").is_hidden()
    page.select_option("#colorBy", "communities")
    looks = drawn(opened)
    assert {name: look[0] for name, look in looks.items()} == shapes  # a kind keeps its shape
    assert looks["Ramzi Ben Salem"][1] == looks["Karim Fahmy"][1] != looks["Tunisia"][1] == looks["Morocco"][1]
    rows = page.locator("#by-community .row")
    assert rows.count() == len({look[1] for look in looks.values()})
    name = {"ar": "تونس", "en": "Tunisia"}[page.evaluate("document.documentElement.lang")]
    row = page.locator("#by-community .row", has_text=name)
    assert row.locator(".n").inner_text() == "2"
    row.locator("input").uncheck()
    assert opened.counts() == (5, 4, 4)
    assert set(drawn(opened)) == set(looks) - {"Tunisia", "Morocco"}
    row.locator(".only").click(force=True)
    assert opened.counts() == (2, 1, 1)
    opened.click_edge("Tunisia", "Morocco")
    assert page.locator("#card blockquote").all_text_contents() == [
        "انتقدت تونس، الشهر الجاري، موقف المغرب من الاتفاق التجاري."
    ]
    opened.picture(f"communities-{page.evaluate('document.documentElement.lang')}")
    page.click("#reset")
    assert opened.counts() == (7, 5, 5)


def rows(opened: Any) -> list[list[str]]:
    with opened.page.expect_download() as waiting:
        opened.page.click("#csv")
    assert waiting.value.suggested_filename.startswith("actors-")
    text = waiting.value.path().read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))


def test_the_table_can_be_kept_with_what_the_filters_leave(opened: Any) -> None:
    head, *nodes = rows(opened)
    assert len(nodes) == 7
    assert {row[head.index(next(x for x in head if x.endswith("(en)")))] for row in nodes} >= {"Algeria", "Karim Fahmy"}
    opened.page.locator("#by-sign input[data-value=conflict]").uncheck()
    opened.page.click("[data-tab=edges]")
    _, *edges = rows(opened)
    assert len(edges) == 4
    assert ["تونس", "المغرب"] not in [[row[7], row[10]] for row in edges]
    assert sorted(row[7] for row in edges)[0] == "الجزائر"
    opened.page.click("[data-tab=matrix]")
    assert opened.page.locator("#csv").count() == 0


def test_a_name_that_a_sheet_would_run_is_kept_as_text(show: Show, graph_text: str, make_store: Any) -> None:
    formula = '=HYPERLINK(1,"تونس")'
    text = graph_text.replace('"تونس"@ar', '"=HYPERLINK(1,\\"تونس\\")"@ar')
    assert text != graph_text
    opened = show(page_of(make_store(text), "ar"))
    cells = {cell for row in rows(opened) for cell in row}
    assert "'" + formula in cells
    assert formula not in cells


def test_the_legend_of_a_saved_picture_takes_as_many_lines_as_it_needs(opened: Any) -> None:
    page = opened.page
    page.select_option("#colorBy", "communities")
    page.set_viewport_size({"width": 420, "height": 800})
    page.evaluate(
        """() => { window.placed = []; const pen = CanvasRenderingContext2D.prototype, fill = pen.fillText;
          pen.fillText = function (text, x, y, ...rest) { if (!this.canvas.isConnected) {
            const w = this.measureText(text).width, right = this.direction === 'rtl';
            window.placed.push([text, right ? x - w : x, right ? x : x + w, y]); }
            return fill.call(this, text, x, y, ...rest); }; }"""
    )
    with page.expect_download():
        page.locator("#png").click()
    wide = page.evaluate("document.querySelector('#drawing').clientWidth")
    high = page.evaluate("document.querySelector('#drawing').clientHeight")
    legend = [place for place in page.evaluate("window.placed") if place[3] > high + 52]
    assert len({y for *_, y in legend}) > 1
    for text, left, right, _ in legend:
        assert left >= 0, text
        assert right <= wide, text
