"""An office and its holder's name, parted by what the office is for or where it is held."""

from __future__ import annotations

import pytest

from arabic import persons


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "أجرى الوزير المصري محادثات مع القنصل العام للكويت في محافظة جدة محمد العنزي.",
            "محمد العنزي",
            ("KW", ("consul",)),
        ),
        (
            "التقى الوزير المصري منسقة الأمم المتحدة للمساعدات الإنسانية وإعادة الإعمار في غزة سيلفيا كوخ.",
            "سيلفيا كوخ",
            (None, ("official",)),
        ),
        ("حضر اللقاء المستشار السياسي بالسفارة الأمريكية جون كولينز.", "جون كولينز", ("US", ("official",))),
        (
            "قال المساعد السياسي لوزير الخارجية الإيراني علي كرماني ذلك.",
            "علي كرماني",
            ("IR", ("assistant-foreign-minister",)),
        ),
        (
            "قال وزير التخطيط واستصلاح الأراضي والتنمية الحضرية كمال الدرديري ذلك.",
            "كمال الدرديري",
            (None, ("minister",)),
        ),
        (
            "قالت وزيرة الخارجية والتكامل الأفريقي والنيجريين بالخارج مريم سيدو ذلك.",
            "مريم سيدو",
            ("NE", ("foreign-minister",)),
        ),
        ("أعلن قائد سلاح المدرعات في الجيش الهندي راجيف كومار ذلك.", "راجيف كومار", ("IN", ("official",))),
        (
            "أكد مدير إدارة الشؤون القنصلية بوزارة الخارجية الكينية، بيتر كاماو، ذلك.",
            "بيتر كاماو",
            ("KE", ("official",)),
        ),
        ("قال زعيم المعارضة في البلاد كمال الدرديري إنه فاز.", "كمال الدرديري", (None, ("party-leader",))),
        ("قال رئيس مكتبها السياسي كمال الدرديري إنه فاز.", "كمال الدرديري", (None, ("official",))),
    ],
)
def test_a_name_behind_the_field_of_an_office_is_its_holders(
    text: str, name: str, expected: tuple[str | None, tuple[str, ...]]
) -> None:
    assert persons(text)[name] == expected, persons(text)


@pytest.mark.parametrize(
    "text",
    [
        "استقبل وزير الخارجية المصري في محافظة جدة محمد العنزي.",  # whom he receives
        "استقبل وزير التخطيط واستصلاح الأراضي والمياه محمد العنزي.",
        "قال وزير الخارجية إنه زار محمد العنزي.",
        "التقى الرئيس التونسي وزير الخارجية المصري في باريس ثم زار محمد العنزي مدينة جدة.",
    ],
)
def test_a_name_behind_a_place_may_be_anothers(text: str) -> None:
    assert persons(text)["محمد العنزي"][1] == (), persons(text)
