"""Names in a list behind the office that all of them hold."""

from __future__ import annotations

import pytest

from arabic import persons


@pytest.mark.parametrize(
    ("text", "country", "role"),
    [
        ("حضر اللقاء الوزراء الأردنيون كمال الهنداوي وخالد البستنجي.", "JO", "minister"),
        ("وشارك في اللقاء النائبان الكويتيان كمال الهنداوي وخالد البستنجي.", "KW", "legislator"),
        ("وضم الوفد الأردني النواب: كمال الهنداوي، طلال النسور، خالد البستنجي.", "JO", "legislator"),
        ("وضم الوفد الأردني النواب: كمال الهنداوي، ببببب ججج، خالد البستنجي.", "JO", "legislator"),
        ("وضم الوفد الأردني النواب: كمال الهنداوي، صالح أبو حديد، خالد البستنجي.", "JO", "legislator"),
        ("حضر أعضاء مجلس النواب الأردني سعادة كل من: كمال الهنداوي وخالد البستنجي.", "JO", "legislator"),
        ("وضم الوفد الأردني أعضاء مجلس النواب كمال الهنداوي وخالد البستنجي.", "JO", "legislator"),
    ],
)
def test_each_name_of_a_list_has_the_office_before_it(text: str, country: str, role: str) -> None:
    found = persons(text)
    assert found["كمال الهنداوي"] == found["خالد البستنجي"] == (country, (role,)), found


@pytest.mark.parametrize(
    "text",
    [
        "استقبل النواب كمال الهنداوي في الأردن.",  # whom they received
        "حضر النواب، ووصل كمال الهنداوي إلى الأردن والتقى خالد البستنجي.",
    ],
)
def test_who_is_in_no_list_has_not(text: str) -> None:
    assert persons(text)["كمال الهنداوي"][1] == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "يشارك وزير الري السوداني ياسر حمدان، والخارجية أسماء الطيب في المحادثات في واشنطن.",
            {"ياسر حمدان": ("SD", ("minister",)), "أسماء الطيب": ("SD", ("foreign-minister",))},
        ),
        (
            "يرافق الرئيس التركي في زيارته وزراء الخارجية كمال أوزدمير، والطاقة والموارد الطبيعية براء كايا.",
            {"كمال أوزدمير": ("TR", ("foreign-minister",)), "براء كايا": ("TR", ("energy-minister",))},
        ),
        (
            "يرافق رئيس الوزراء العراقي وفد يضم وزراء: النفط ثامر الجبوري، والنقل والمواصلات عامر الساعدي.",
            {"ثامر الجبوري": ("IQ", ("energy-minister",)), "عامر الساعدي": ("IQ", ("minister",))},
        ),
        (
            "التقى الرئيس المصري وزيري الخارجية والدفاع الروسيين، بوريس إيفانوف وأندريه بتروف.",
            {"بوريس إيفانوف": ("RU", ("foreign-minister",)), "أندريه بتروف": ("RU", ("defence-minister",))},
        ),
        (
            "التقى الرئيس المصري وزيري خارجية ودفاع روسيا بوريس إيفانوف وأندريه بتروف.",
            {"بوريس إيفانوف": ("RU", ("foreign-minister",)), "أندريه بتروف": ("RU", ("defence-minister",))},
        ),
        (
            "التقى الرئيس المصري وزيري الخارجية الروسي بوريس إيفانوف والدفاع أندريه بتروف.",
            {"بوريس إيفانوف": ("RU", ("foreign-minister",)), "أندريه بتروف": ("RU", ("defence-minister",))},
        ),
    ],
)
def test_ministers_are_told_apart_by_portfolio(text: str, expected: dict[str, tuple[str, tuple[str, ...]]]) -> None:
    found = persons(text)
    assert {name: found.get(name) for name in expected} == expected
