"""The pages of the demo articles as they open, in three languages: nothing lies on anything, nothing is cut."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import alaqat
from labels import assert_inside, overlaps

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]


@pytest.fixture(scope="module")
def kg(root: Path) -> Any:
    with alaqat.open(None) as graph:
        graph.add(root / "src" / "alaqat" / "demo" / "articles")
        yield graph


@pytest.mark.parametrize("lang", ["ar", "en", "fr"])
@pytest.mark.parametrize("name", ["countries", "actors"])
def test_labels_of_the_demo_stand_alone_and_inside(show: Show, kg: Any, name: str, lang: str) -> None:
    opened = show(kg.view(name, lang=lang))
    for step in ("open", "folded"):
        labels = opened.page.evaluate("window.alaqat.labels()")
        assert len(labels) > 25
        assert overlaps(labels) == []
        box = opened.page.locator("#drawing").bounding_box()
        assert_inside(labels, box)
        buttons = [opened.page.locator(place).bounding_box() for place in (".over", ".zoom")]
        for one in buttons:
            for label in labels if one["width"] else []:
                x, y = label["x"] + box["x"], label["y"] + box["y"]
                aside = x + label["w"] <= one["x"] or one["x"] + one["width"] <= x
                assert aside or y >= one["y"] + one["height"], label["text"]
        opened.picture(f"demo-{name}-{lang}-{step}")
        if not opened.page.locator("#fold").is_visible():
            break
        opened.page.click("#fold")
    assert opened.errors == []


# how many labels lie over the dot of another node, and the picture's width and height
_COVERED = """() => { const x = window.alaqat, scale = x.network.getScale(), at = (id) => x.network.getPosition(id);
  const dots = [...x.shown.nodes].map((id) => { const p = x.network.canvasToDOM(at(id));
    return { id, x: p.x, y: p.y, r: 0.85 * x.network.body.nodes[id].options.size * scale }; });
  const over = x.labels().filter((l) => dots.some((d) => d.id !== l.id && l.x < d.x + d.r && d.x - d.r < l.x + l.w
    && l.y < d.y + d.r && d.y - d.r < l.y + l.h));
  const span = (k) => Math.max(...dots.map((d) => d[k])) - Math.min(...dots.map((d) => d[k]));
  return [over.map((l) => l.text), span("x"), span("y")]; }"""


@pytest.mark.parametrize("lang", ["ar", "en", "fr"])
def test_names_leave_the_other_nodes_free_and_the_picture_fills_its_window(show: Show, kg: Any, lang: str) -> None:
    opened = show(kg.view("countries", lang=lang))
    over, wide, high = opened.page.evaluate(_COVERED)
    assert over == []
    opened.page.set_viewport_size({"width": 390, "height": 844})
    opened.page.click("#fit")
    _, narrow, tall = opened.page.evaluate(_COVERED)
    assert wide > 1.2 * high
    assert tall > 1.2 * narrow
    opened.picture(f"demo-narrow-{lang}")


@pytest.mark.parametrize("lang", ["ar", "en", "fr"])
def test_nothing_of_the_page_is_cut(show: Show, kg: Any, lang: str) -> None:
    """Words that are wider than the box that holds them, where nothing lets one scroll to the rest."""
    opened = show(kg.view("actors", lang=lang))
    opened.page.evaluate("location.hash = 'node=' + [...window.alaqat.nodes].sort((a, b) => b.size - a.size)[0].id")
    opened.page.wait_for_selector("#card blockquote")
    cut = opened.page.evaluate(
        """() => [...document.querySelectorAll('header *, #filters *, #card *, .tabline *, .over *, .zoom *')]
          .filter((x) => x.offsetParent && x.children.length === 0 && x.textContent.trim() && x.tagName !== 'OPTION')
          .filter((x) => { const range = document.createRange(), box = x.getBoundingClientRect();
            range.selectNodeContents(x); const r = range.getBoundingClientRect();
            return r.left < box.left - 2 || r.right > box.right + 2; })
          .filter((x) => !x.classList.contains('hidden') && !x.classList.contains('skip'))
          .map((x) => x.outerHTML.slice(0, 90))"""
    )
    assert cut == []
    wide = opened.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0
    opened.picture(f"demo-card-{lang}")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_matrix_says_that_it_shows_the_busiest_and_shows_more_when_asked(show: Show, kg: Any, lang: str) -> None:
    opened = show(kg.view("countries", lang=lang))
    page, count = opened.page, opened.counts()[0]
    assert 30 < count <= 60
    heads = page.locator("#panel thead [data-column]").evaluate_all("(all) => all.map((x) => x.dataset.column)")
    cells = page.locator("#panel tbody tr").evaluate_all(
        "(all) => all.map((row) => [...row.children].map((x) => x.textContent))"
    )
    events, community = ({row[0]: int(row[heads.index(name)]) for row in cells} for name in ("count", "communities"))

    def rows() -> list[str]:
        return list(page.locator(".matrix tbody th").all_text_contents()[:-1])

    page.click("[data-tab=matrix]")
    told = page.locator("#matrix-part").inner_text()
    assert "30" in told
    assert str(count) in told
    assert len(rows()) == 30
    assert [events[name] for name in rows()] == sorted(events.values(), reverse=True)[:30]
    page.click("[data-side=more]")
    assert len(rows()) == count
    assert page.locator("#matrix-part").count() == 0
    page.click("[data-side=blocs]")
    assert [community[name] for name in rows()] == sorted(community.values())
    assert page.evaluate("document.activeElement.dataset.side") == "blocs"
    page.locator("#table").scroll_into_view_if_needed()
    opened.picture(f"demo-matrix-communities-{lang}")
    first, address = rows()[0], page.evaluate("location.hash")
    page.goto("about:blank")
    opened.open(address)
    assert page.get_attribute("[data-side=blocs]", "aria-pressed") == "true"
    assert community[rows()[0]] == community[first]


def test_every_sentence_on_a_card_is_the_articles_own(show: Show, kg: Any, root: Path) -> None:
    """The words as the browser shows them, marks and all, stand letter for letter in an article."""
    import json

    texts = [
        article[field]
        for path in (root / "src" / "alaqat" / "demo" / "articles").glob("*.json")
        for article in [json.loads(path.read_text(encoding="utf-8"))]
        for field in ("text", "title")
        if article.get(field)
    ]
    opened = show(kg.view("actors", lang="ar"))
    opened.page.click("[data-tab=edges]")
    opened.page.locator("#panel > button").click()  # all the rows
    shown = opened.page.evaluate(
        """() => [...Array(document.querySelectorAll('#panel tbody tr').length).keys()].flatMap((i) => {
          document.querySelectorAll('#panel tbody tr')[i].querySelector('button').click();
          return [...document.querySelectorAll('#card blockquote')].map((q) => q.textContent); })"""
    )
    assert len(shown) >= opened.counts()[1]
    assert [quote for quote in shown if not any(quote in text for text in texts)] == []
