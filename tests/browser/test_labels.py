"""The labels of the nodes in a real browser: whole, inside and never on one another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from labels import assert_inside, overlaps
from meeting_page import language

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]


def test_every_label_of_a_small_network_is_there_whole_and_alone(opened: Any) -> None:
    labels = opened.page.evaluate("window.alaqat.labels()")
    names = {
        "ar": {"الجزائر", "مصر", "تونس", "المغرب", "جامعة الدول العربية", "رمزي بن سالم", "كريم فهمي"},
        "en": {"Algeria", "Egypt", "Tunisia", "Morocco", "League of Arab States", "Ramzi Ben Salem", "Karim Fahmy"},
    }
    assert {label["text"] for label in labels} == names[language(opened)]
    assert overlaps(labels) == []
    box = opened.page.locator("#drawing").bounding_box()
    assert_inside(labels, box)


def test_labels_of_a_crowd_take_turns(
    show: Show, make_page: Callable[..., str], make_store: Callable[..., Any]
) -> None:
    opened = show(make_page(make_store(crowd(300)), lang="en"))
    first = opened.page.evaluate("window.alaqat.labels()")
    assert 20 <= len(first) < 300
    assert overlaps(first) == []
    opened.page.evaluate(
        "() => { const n = window.alaqat.network; n.moveTo({ scale: 1.5, animation: false }); n.redraw(); }"
    )
    closer = opened.page.evaluate("window.alaqat.labels()")
    assert overlaps(closer) == []
    assert {label["text"] for label in closer} - {label["text"] for label in first}


def crowd(count: int) -> str:
    """A ring with chords of `count` actors, each edge one event."""
    lines = [
        "@prefix dip: <https://w3id.org/alaqat/ns#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .",
        "@prefix fact: <https://w3id.org/alaqat/factuality/> . @prefix x: <https://example.org/x/> .",
    ]
    for i in range(count):
        lines.append(f'x:n{i} a dip:Person ; skos:prefLabel "Delegate Number {i}"@en .')
        for j in {(i + 1) % count, (i * 7) % count} - {i}:
            lines.append(
                f"x:e{i}-{j} dip:eventType x:t ; dip:initiator x:n{i} ; dip:recipient x:n{j} . x:r{i}-{j} dip:reports "
                f"x:e{i}-{j} ; dip:article x:a ; dip:passage x:p ; dip:factuality fact:actual ; dip:confidence 1.0 ."
            )
    return "\n".join(lines)
