"""The timeline of a pair: marks in the order in which one reads, each leading to its sentence."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]
MEETING = "استقبل وزير الخارجية الجزائري رمزي بن سالم، أمس الأحد، نظيره المصري كريم فهمي في الجزائر العاصمة."
CALL = "وأجرى كريم فهمي اتصالًا هاتفيًا برمزي بن سالم يوم 18 أبريل، فيما رحّبت جامعة الدول العربية بجهود الجزائر."


def lanes(opened: Any) -> list[tuple[str, list[str]]]:
    """(title, the marks as a screen reader tells them) of each lane."""
    found = opened.page.locator(".timeline .lane:not(.axis)").evaluate_all(
        """(all) => all.map((lane) => [lane.querySelector('.title button').textContent,
          [...lane.querySelectorAll('.dot')].map((d) => d.getAttribute('aria-label'))])"""
    )
    return [(clean(title), [clean(mark) for mark in marks]) for title, marks in found]


def clean(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_a_pair_has_a_lane_each_way_and_a_mark_leads_to_its_sentence(opened: Any) -> None:
    page = opened.page
    opened.click_edge("Ramzi Ben Salem", "Karim Fahmy")
    page.click("[data-open=timeline]")
    found = lanes(opened)
    assert len(found) == 2
    assert [len(marks) for _, marks in found] == [1, 1]
    assert found[0][1][0].startswith("2023-03-05")
    assert found[1][1][0].startswith("2023-04-18")
    first, second = (page.locator(".timeline .dot").nth(i).bounding_box()["x"] for i in (0, 1))
    assert (first > second) == (page.evaluate("document.documentElement.dir") == "rtl")  # time runs as one reads
    page.locator(".timeline .dot").nth(1).focus()
    page.keyboard.press("Enter")
    assert page.locator("#card .told blockquote").text_content() == CALL
    assert page.evaluate("document.activeElement.className").startswith("event")
    opened.picture(f"timeline-{page.evaluate('document.documentElement.lang')}")


def test_a_node_has_a_lane_for_each_counterpart(opened: Any) -> None:
    opened.click_node("Ramzi Ben Salem")
    opened.page.click("[data-tab=timeline]")
    found = lanes(opened)
    assert len(found) == 1
    assert [mark[:10] for mark in found[0][1]] == ["2023-03-05", "2023-04-18"]
    opened.page.locator(".timeline .dot").first.click()
    assert MEETING in opened.page.locator("#card .told").inner_text()


def test_without_a_choice_the_strongest_pairs_stand_there_and_what_has_no_date_is_told(opened: Any) -> None:
    opened.page.click("[data-tab=timeline]")
    found = lanes(opened)
    assert len(found) == 4
    assert len(found[0][1]) == 2
    undated = opened.page.locator(".timeline .lane > .dim").all_text_contents()
    assert sum("1" in text for text in undated) == 1  # the praise


def test_filters_take_marks_away(opened: Any) -> None:
    opened.page.click("[data-tab=timeline]")
    opened.page.locator("#by-sign input[data-value=conflict]").uncheck()
    assert sum(len(marks) for _, marks in lanes(opened)) == 3
    opened.page.fill("#from", "2023-04")
    opened.page.keyboard.press("Enter")
    assert [mark[:10] for _, marks in lanes(opened) for mark in marks] == ["2023-04-18"]


def test_the_axis_runs_as_the_marks_do(opened: Any) -> None:
    opened.page.click("[data-tab=timeline]")
    ticks = opened.page.locator(".axis .tick").evaluate_all(
        "(all) => all.map((t) => [t.textContent, t.getBoundingClientRect().x])"
    )
    assert len(ticks) >= 3
    assert [text for text, _ in ticks] == sorted(text for text, _ in ticks)
    places = [x for _, x in ticks]
    boxes = [tick.bounding_box() for tick in opened.page.locator(".axis .tick").all()]
    for one, other in itertools.pairwise(sorted(boxes, key=lambda box: box["x"])):
        assert one["x"] + one["width"] <= other["x"] + 1
    tracks = {(b["x"], b["width"]) for b in (t.bounding_box() for t in opened.page.locator(".track").all())}
    assert len(tracks) == 1  # a mark stands under its day, also where a lane tells what has no day
    assert opened.page.locator(".lane > .dim:not(:empty)").count() > 0
    assert places == sorted(places, reverse=opened.page.evaluate("document.documentElement.dir") == "rtl")
