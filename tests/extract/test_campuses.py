"""Universities, by their town or whose name they bear; friendship groups of parliaments; what looks like a body."""

from __future__ import annotations

import pytest

from arabic import bodies, persons, read


@pytest.mark.parametrize(
    ("text", "name", "iso"),
    [
        ("وقعت جامعة كمبالا اتفاقا مع كينيا.", "جامعة كمبالا", "UG"),
        ("وقعت جامعة بورتسودان الأهلية اتفاقا مع كينيا.", "جامعة بورتسودان الأهلية", "SD"),
        ("وقعت جامعة الأمير نواف بن حمد اتفاقا مع كينيا.", "جامعة الأمير نواف بن حمد", None),
        ("وقعت جامعة العلوم والتقنية الماليزية اتفاقا مع كينيا.", "جامعة العلوم والتقنية الماليزية", "MY"),
        ("وقعت جامعة زيفاندر اتفاقا مع كينيا.", "جامعة زيفاندر", None),
        ("وقعت جامعة النخيل في المجر اتفاقا مع كينيا.", "جامعة النخيل", "HU"),
        ("زارت لجنة الصداقة البرلمانية الكينية المجرية تنزانيا.", "لجنة الصداقة البرلمانية الكينية", "KE"),
        ("استقبل الوزير المجري المجموعة البرلمانية للصداقة الكينية.", "المجموعة البرلمانية للصداقة الكينية", "KE"),
        ("قصفت قوات الجيش الإثيوبي مواقع في كينيا.", "قوات الجيش الإثيوبي", "ET"),
        ("وقعت غرفة صناعة كينيا اتفاقا مع المجر.", "غرفة صناعة كينيا", "KE"),
    ],
)
def test_where_the_name_of_such_a_body_ends_and_whose_it_is(text: str, name: str, iso: str | None) -> None:
    assert (name, iso) in {(told, of) for _, told, of in bodies(text)}


def test_a_university_is_not_the_state_of_its_town() -> None:
    assert "UG" not in {a.country for a in read("وقعت جامعة كمبالا اتفاقا مع كينيا.").actors if a.kind == "state"}


@pytest.mark.parametrize(
    "text",
    [
        "قال أستاذ القانون بجامعة زيفاندر إن كينيا تتقدم.",
        "قالت كينيا إن جامعة مرموقة نشرت الدراسة.",
        "اتفقت كينيا وتنزانيا على إيفاد لجنة إلى الحدود.",
        "شارك في اللقاء بين كينيا وفلسطين وزراء من السلطة التنفيذية.",
        "سيمكن اجتماع نيروبي قوى التحالف من تطوير رؤاها.",
    ],
)
def test_what_names_no_body(text: str) -> None:
    assert bodies(text) == set()


def test_foreign_trade_is_a_portfolio_and_no_foreign_ministry() -> None:
    text = "بحث وزير الاقتصاد والتجارة الخارجية الكيني مع تنزانيا الاتفاق."
    assert bodies(text) == set()
    assert persons(text) == {"وزير الاقتصاد والتجارة الخارجية الكيني": ("KE", ("trade-minister",))}
