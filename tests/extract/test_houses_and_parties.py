"""Houses of parliament, and the parties and deputies in them."""

from __future__ import annotations

import pytest

from arabic import bodies


@pytest.mark.parametrize("who", ["الجمهوريون", "جمهوريون في مجلس الشيوخ", "كل الجمهوريين"])
def test_where_the_congress_is_spoken_of_republicans_are_a_party(who: str) -> None:
    text = f"صوت الكونغرس الأمريكي على القرار. وأيد {who} إسرائيل."
    assert ("non_state", "الحزب الجمهوري الأمريكي", "US") in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "يؤمن الديمقراطيون في تونس بالحوار.",
        "التقى وفد من الأعضاء الجمهوريين بالكونغرس الأمريكي الرئيس المصري.",  # an adjective
    ],
)
def test_others_who_are_called_so_are_no_party(text: str) -> None:
    assert not [kind for kind, _, _ in bodies(text) if kind == "non_state"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("انتقد نواب ديمقراطيون في الكونغرس الأمريكي إسرائيل.", "نواب ديمقراطيون في الكونغرس الأمريكي"),
        ("انتقد نواب من الحزب الجمهوري الأمريكي إسرائيل.", "نواب من الحزب الجمهوري الأمريكي"),
    ],
)
def test_deputies_of_a_party_or_house_are_a_group(text: str, name: str) -> None:
    assert ("group", name, "US") in bodies(text)


def test_another_house_is_of_the_state_whose_house_was_named() -> None:
    text = "يدرس مجلس الشيوخ الأمريكي العقوبات على إيران. وأقر مجلس النواب العقوبات على إيران ورفضتها إيران."
    assert ("government_body", "مجلس النواب", "US") in bodies(text)
