"""Who heads a unit of an army, and titles that are below the office before them."""

from __future__ import annotations

import pytest

from arabic import persons


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ('توعد قائد فيلق "عاشوراء" التابع للحرس الثوري الإيراني، العميد عابد كرماني، إسرائيل.', "عابد كرماني", "IR"),
        ("استقبل قائد فرقة المشاة التابعة للجيش التونسي اللواء سامي النايلي السفير الفرنسي.", "سامي النايلي", "TN"),
        ("أعلنت السعودية أن قائد قاعدة الملك خالد الجوية اللواء سامي القحطاني زار مصر.", "سامي القحطاني", "SA"),
    ],
)
def test_who_heads_a_unit_is_an_official_of_its_state(text: str, name: str, country: str) -> None:
    assert persons(text)[name] == (country, ("official",)), persons(text)


@pytest.mark.parametrize(
    "text",
    [
        "سلم الرسالة إلى جلالة الملك المفدى معالي السيد يوسف بن سعيد الوزير المسؤول عن الشؤون الخارجية بسلطنة عمان.",
        "استقبل الرئيس التونسي معالي السيد يوسف بن سعيد وزير خارجية سلطنة عمان.",
    ],
)
def test_a_title_below_the_office_is_another_persons(text: str) -> None:
    assert persons(text)["يوسف بن سعيد"] == ("OM", ("foreign-minister",)), persons(text)


def test_a_nationality_behind_the_affairs_is_the_holders() -> None:
    found = persons("ألقى وزير الدولة للشؤون الأفريقية البريطاني جيمس كولينز كلمة في القاهرة.")
    assert found["جيمس كولينز"][0] == "GB"


def test_who_writes_for_somebody_to_the_press_speaks_for_him() -> None:
    found = persons("أكد السكرتير الصحفي لرئيس روسيا الاتحادية دميتري إيفانوف أن موسكو ترحب بالحوار مع مصر.")
    assert found == {"دميتري إيفانوف": ("RU", ("spokesperson",))}
