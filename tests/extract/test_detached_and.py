"""An "and" that a blank parts from its word, as many newspapers of the Maghreb write it."""

from __future__ import annotations

import pytest

from arabic import check_offsets, persons, read


@pytest.mark.parametrize(
    "portfolio",
    ["الشؤون الخارجية و التعاون الدولي", "الشؤون الخارجية و التعاون الإفريقي و المغاربة المقيمين بالخارج"],
)
def test_a_portfolio_goes_on(portfolio: str) -> None:
    found = persons(f"استقبل وزير {portfolio} مراد بن سالم السفير الياباني.")
    assert found["مراد بن سالم"][1] == ("foreign-minister",)


def test_what_is_named_is_what_stands_there() -> None:
    found = read("استقبل الوزير الهندي السفير الألماني و السفير الياباني.")
    japan = next(a for a in found.actors if a.country == "JP")
    assert japan.name == "السفير الياباني"
    assert {r.mention.form for r in found.resolutions if r.actor == japan.id} == {"السفير الياباني"}
    check_offsets(found)
