"""What one party says of another, with no act in it."""

from __future__ import annotations

import pytest

from arabic import read


def said(text: str) -> list[tuple[list[str], list[str]]]:
    """(who speaks, about whom) of each statement, by name."""
    found = read(text, published="2026-03-04")
    name = {a.id: a.name for a in found.actors}
    assert all(e.evidences[0].quote in text and e.evidences[0].trigger in text for e in found.statements)
    return [
        ([name[a] for a in e.initiators], [name[a] for a in e.targets])
        for e in found.statements
        if e.fine == "statement"
    ]


@pytest.mark.parametrize(
    ("text", "who", "about"),
    [
        ("أكد الرئيس التركي أن روسيا وأوكرانيا قريبتان من الحل.", "الرئيس التركي", ["روسيا", "أوكرانيا"]),
        ("قال الوزير المصري إنه متفائل. وأضاف أن ليبيا تمر بمرحلة دقيقة.", "الوزير المصري", ["ليبيا"]),
        ('قال وزير الخارجية الكيني: "إن أوغندا جارة قريبة".', "وزير الخارجية الكيني", ["أوغندا"]),
    ],
)
def test_who_says_something_of_whom(text: str, who: str, about: list[str]) -> None:
    assert said(text) == [([who], about)]


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت الخارجية القطرية أن الوضع صعب.",  # of nobody
        "قال الوزير المصري إن مصر دولة كبيرة.",  # of his own state
        "قال الوزير المصري إنه التقى نظيره السوداني.",  # an event
        "ذكرت صحيفة محلية أن ليبيا تمر بمرحلة دقيقة.",  # a newspaper is no party
        "دعا الوزير الكيني أوغندا إلى الحوار.",  # a demand is an event
    ],
)
def test_what_is_no_statement(text: str) -> None:
    assert said(text) == []
