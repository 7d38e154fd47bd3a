"""Names that a mark or their number ties to an office: slash, dashes, brackets, as many names as states."""

from __future__ import annotations

import pytest

from arabic import persons


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير الخارجية المصري/ محمود الشناوي إن مصر ترفض العقوبات الأمريكية.",
        "قال وزير الخارجية المصري -محمود الشناوي- إن مصر ترفض العقوبات الأمريكية.",
        "قال محمود الشناوي (وزير الخارجية المصري) إن مصر ترفض العقوبات الأمريكية.",
        "قال وزير الخارجية المصري الدكتور/ محمود الشناوي إن مصر ترفض العقوبات الأمريكية.",
    ],
)
def test_a_mark_between_office_and_name_parts_them_not(text: str) -> None:
    assert persons(text) == {"محمود الشناوي": ("EG", ("foreign-minister",))}


def test_a_name_that_nobody_knows_stands_behind_a_slash() -> None:
    found = persons("استقبل الرئيس الكيني وزير الدفاع الإثيوبي/ تاديسي ورقو، في نيروبي.")
    assert found["تاديسي ورقو"] == ("ET", ("defence-minister",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وقال وزراء الخارجية الروسي والإيراني والصيني سيرغي بتروف وعباس كرماني ووانغ لي إنهم يرفضون القرار.",
            {"سيرغي بتروف": "RU", "عباس كرماني": "IR", "وانغ لي": "CN"},
        ),
        (
            "التقى وزير الدفاع التونسي وزيري الخارجية الإيراني، جواد كرماني، والروسي، بوريس إيفانوف.",
            {"جواد كرماني": "IR", "بوريس إيفانوف": "RU"},
        ),
        (
            "بحث محمود الشناوي وزيد الفايز، وزيرا خارجية مصر والأردن، العلاقات الثنائية.",
            {"محمود الشناوي": "EG", "زيد الفايز": "JO"},
        ),
        (
            "بحث وزير الخارجية التونسي مع نظيريه المصري والأردني محمود الشناوي وزيد الفايز الأزمة في ليبيا.",
            {"محمود الشناوي": "EG", "زيد الفايز": "JO"},
        ),
        (
            "عقد وزراء خارجية مصر محمود الشناوي والأردن زيد الفايز والعراق عماد الحلو اجتماعا في باريس.",
            {"محمود الشناوي": "EG", "زيد الفايز": "JO", "عماد الحلو": "IQ"},
        ),
    ],
)
def test_as_many_names_as_states_are_theirs_in_turn(text: str, expected: dict[str, str]) -> None:
    found = persons(text)
    assert {name: found.get(name) for name in expected} == {
        name: (state, ("foreign-minister",)) for name, state in expected.items()
    }


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("طالب رئيس الوزراء الليبي وزيرة خارجية بلاده نادية الزروق بالعودة.", "نادية الزروق", "foreign-minister"),
        ("أوفد الرئيس الليبي وزير دفاع بلاده خالد المهيري إلى باريس.", "خالد المهيري", "defence-minister"),
        ("استقبل الرئيس الليبي سفير بلاده لدى مصر صالح المهيري.", "صالح المهيري", "ambassador"),
    ],
)
def test_an_office_of_his_country_is_of_his_who_is_named_before(text: str, name: str, expected: str) -> None:
    found = persons(text)
    assert found[name] == ("LY", (expected,)), found
    assert len(found) == 2, found
