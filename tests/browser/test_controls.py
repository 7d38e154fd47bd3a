"""Every control, in Arabic and in English: what it leaves in the counts and which sentences can still be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from meeting_page import CALL, MEETING, choice

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]
ENGLISH = "Karim Fahmy met his counterpart Ramzi Ben Salem in Algiers on Sunday."
CRITICISM = "انتقدت تونس، الشهر الجاري، موقف المغرب من الاتفاق التجاري."
PRAISE = "رحّبت جامعة الدول العربية بجهود الجزائر"
TALKS = "Algeria and Egypt hold talks on trade."
ALL = {MEETING, ENGLISH, CALL, CRITICISM, PRAISE, TALKS}


def rtl(opened: Any) -> bool:
    return bool(opened.page.evaluate("document.documentElement.dir === 'rtl'"))


def readable(opened: Any) -> set[str]:
    """The sentences on the cards of all edges of the table."""
    page = opened.page
    page.click("[data-tab=edges]")
    found: set[str] = set()
    for i in range(page.locator("#panel tbody tr").count()):
        page.locator("#panel tbody tr").nth(i).locator("button").click()
        found.update(page.locator("#card blockquote").all_text_contents())
    page.keyboard.press("Escape")
    return found


def count(opened: Any, facet: str, value: str) -> str:
    return str(choice(opened, facet, value).locator("xpath=../../.").locator(".n").text_content())


def test_all_of_it_can_be_read(opened: Any) -> None:
    assert opened.counts() == (7, 5, 5)
    assert readable(opened) == ALL


def test_sign(opened: Any) -> None:
    choice(opened, "sign", "conflict").uncheck()
    assert opened.counts() == (5, 4, 4)
    assert readable(opened) == ALL - {CRITICISM}
    assert count(opened, "type", "ACCUSE") == "0"


def test_only_one(opened: Any) -> None:
    opened.page.locator("[data-only=conflict]").focus()
    opened.page.keyboard.press("Enter")
    assert opened.counts() == (2, 1, 1)
    assert readable(opened) == {CRITICISM}
    opened.page.locator("[data-only=conflict]").focus()
    opened.page.keyboard.press("Enter")
    assert opened.counts() == (7, 5, 5)


def test_kind(opened: Any) -> None:
    choice(opened, "kind", "person").uncheck()
    assert opened.counts() == (5, 3, 3)
    assert readable(opened) == {CRITICISM, PRAISE, TALKS}
    assert count(opened, "kind", "person") == "2"  # so many would come back
    choice(opened, "kind", "igo").uncheck()
    assert opened.counts() == (4, 2, 2)
    assert count(opened, "sign", "cooperation") == "1"


def test_the_count_of_a_kind_follows_the_other_filters(opened: Any) -> None:
    assert [count(opened, "kind", kind) for kind in ("person", "state", "igo")] == ["2", "4", "1"]
    choice(opened, "type", "CONSULT").uncheck()
    assert [count(opened, "kind", kind) for kind in ("person", "state", "igo")] == ["0", "3", "1"]


def test_type(opened: Any) -> None:
    choice(opened, "type", "SUPPORT").uncheck()
    assert opened.counts() == (6, 4, 4)
    assert readable(opened) == ALL - {PRAISE}


def test_topic(opened: Any) -> None:
    name = "التجارة" if rtl(opened) else "Trade"
    opened.page.locator("#by-topic .row", has_text=name).locator(".only").click(force=True)
    assert opened.counts() == (4, 2, 2)
    assert readable(opened) == {CRITICISM, TALKS}


@pytest.mark.parametrize("typed", ["2023-04", "2023-04-01", "2023/4", "٢٠٢٣-٠٤"])
def test_from_a_day_on(opened: Any, typed: str) -> None:
    opened.page.fill("#from", typed)
    opened.page.keyboard.press("Enter")
    assert opened.page.input_value("#from") == "2023-04-01"
    assert opened.counts() == (4, 2, 2)
    assert readable(opened) == {CALL, CRITICISM}


def test_up_to_a_month_means_to_its_end(opened: Any) -> None:
    opened.page.fill("#to", "2023-03")
    opened.page.keyboard.press("Enter")
    assert opened.page.input_value("#to") == "2023-03-31"
    assert opened.counts() == (4, 2, 2)
    assert readable(opened) == {MEETING, ENGLISH, TALKS}


@pytest.mark.parametrize("typed", ["03/05/2023", "2023-13", "2023-02-30", "soon"])
def test_what_is_no_date_changes_nothing_and_is_marked(opened: Any, typed: str) -> None:
    opened.page.fill("#from", typed)
    opened.page.keyboard.press("Enter")
    assert opened.counts() == (7, 5, 5)
    assert opened.page.get_attribute("#from", "aria-invalid") == "true"
    opened.page.fill("#from", "")
    opened.page.keyboard.press("Enter")
    assert opened.page.get_attribute("#from", "aria-invalid") == "false"


def test_no_date_is_asked_for_as_month_first(opened: Any) -> None:
    for box in ("#from", "#to"):
        assert opened.page.get_attribute(box, "placeholder") == "YYYY-MM-DD"
        assert opened.page.evaluate("(b) => getComputedStyle(document.querySelector(b)).direction", box) == "ltr"


def test_a_brush_over_the_bars_runs_the_way_one_reads(opened: Any) -> None:
    box = opened.page.locator("#histogram").bounding_box()
    first, last = (0.4, 0.1) if rtl(opened) else (0.6, 0.9)
    opened.page.mouse.move(box["x"] + box["width"] * first, box["y"] + 20)
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + box["width"] * last, box["y"] + 20)
    opened.page.mouse.up()
    assert [opened.page.input_value(x) for x in ("#from", "#to")] == ["2023-03-01", "2023-04-30"]
    assert opened.counts() == (6, 4, 4)
    assert readable(opened) == ALL - {PRAISE}


def test_least_support_counts_the_events_of_an_edge_as_it_is_drawn(opened: Any) -> None:
    assert opened.page.locator("#by-support").is_hidden()  # no edge has two
    opened.page.click("#fold")
    assert opened.counts() == (5, 4, 5)
    opened.page.locator("#support").fill("2")
    assert opened.counts() == (2, 1, 2)
    assert readable(opened) == {MEETING, ENGLISH, TALKS}


def test_filters_combine_and_one_button_clears_them(opened: Any) -> None:
    choice(opened, "sign", "conflict").uncheck()
    choice(opened, "kind", "person").uncheck()
    opened.page.fill("#to", "2023")
    opened.page.keyboard.press("Enter")
    assert opened.counts() == (2, 1, 1)
    assert readable(opened) == {TALKS}
    assert "(3)" in opened.page.locator("#reset").inner_text()
    opened.page.click("#reset")
    assert opened.counts() == (7, 5, 5)
    assert opened.page.locator("#reset").is_disabled()
    assert readable(opened) == ALL


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("رمزى بن سالم", "Ramzi Ben Salem"),
        ("الجامعه العربيه", "League of Arab States"),
        ("Ramzy bin Saalim", "Ramzi Ben Salem"),
        ("Fahmi", "Karim Fahmy"),
        ("kareem", "Karim Fahmy"),
        ("ben saleem", "Ramzi Ben Salem"),
        ("al-maghrib", "Morocco"),
        ("Algerie", "Algeria"),
    ],
)
def test_search_in_either_script(opened: Any, typed: str, found: str) -> None:
    opened.page.fill("#search", typed)
    assert opened.page.locator("#results button").count() == 1
    opened.page.keyboard.press("Enter")
    node = opened.page.evaluate("window.alaqat.nodes.find((n) => n.id === window.alaqat.state.node).names.en")
    assert node == found
    assert opened.page.locator("#card blockquote").count() > 0


def test_a_click_on_ground_and_escape_choose_nothing(opened: Any) -> None:
    opened.click_node("Tunisia")
    assert opened.page.locator("#card blockquote").all_text_contents() == [CRITICISM]
    opened.page.locator("#card .close").click()
    assert opened.page.locator("#card blockquote").count() == 0
    assert opened.page.evaluate("document.activeElement.id") == "drawing"


def test_arrow_keys_go_from_node_to_node_and_say_where(opened: Any) -> None:
    page = opened.page
    page.locator("#drawing").focus()
    seen = set()
    for key in ("ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowLeft", "ArrowUp", "ArrowRight"):
        page.keyboard.press(key)
        name = page.locator("#card .name").inner_text()
        assert page.locator("#said").text_content().startswith(name)
        seen.add(name)
    assert len(seen) >= 3
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "card"


def test_the_whole_interface_speaks_one_language(opened: Any) -> None:
    opened.click_edge("Ramzi Ben Salem", "Karim Fahmy")
    for tab in ("nodes", "edges", "matrix", "timeline"):
        opened.page.click(f"[data-tab={tab}]")
    latin = opened.page.evaluate(
        """() => [...document.querySelectorAll('button, legend, h2, h3, th, .tile, label, option, summary')]
          .filter((x) => x.offsetParent && !x.closest('blockquote') && x.id !== 'language')
          .map((x) => x.textContent.trim()).filter((x) => /[A-Za-z]{3}/.test(x))"""
    )
    if rtl(opened):
        assert [x for x in latin if x not in ("English", "Français", "PageRank", "صورة PNG")
                and "CAMEO" not in x and "PageRank" not in x] == []  # fmt: skip
    else:
        assert "Evidence" in latin


def test_the_card_says_posts_roles_and_what_a_code_means(opened: Any) -> None:
    arabic = rtl(opened)
    post = "وزير الخارجية – الجزائر" if arabic else "foreign minister – Algeria"
    opened.click_node("Ramzi Ben Salem")
    posts = opened.page.locator("#card .posts").inner_text()
    assert post in posts
    assert "2023-03-05" in posts
    assert "2023-04-18" in posts
    opened.click_edge("Ramzi Ben Salem", "Karim Fahmy")
    who = opened.page.locator("#card .who").inner_text()
    assert post in who
    assert ("رمزي بن سالم" if arabic else "Ramzi Ben Salem") in who
    assert ("←" if arabic else "→") in who
    marks = opened.page.locator("#card blockquote").first.locator("u")
    assert marks.evaluate_all("(all) => all.map((u) => u.className)") == ["", "to"]
    code = opened.page.locator("#card .code").first
    code.locator("summary").focus()
    opened.page.keyboard.press("Enter")
    assert "meeting · CAMEO 042" in code.inner_text()
    assert ("يلتقي الأطراف أو يتحادثون." if arabic else "The parties meet or talk.") in code.inner_text()
    assert "event:e1" in code.inner_text()
