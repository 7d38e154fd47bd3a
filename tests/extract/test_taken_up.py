"""Those told of before who are taken up together: ambassadors, a delegation, their hosts, a deed that is pointed at."""

from __future__ import annotations

import pytest

from arabic import Told, told

_TWO_ENVOYS = "استقبل وزير الخارجية العراقي سفير ألبانيا أرتان هوشي وسفير قبرص نيكوس بافلو. "
_DELEGATION = "استقبل رئيس الوزراء العراقي وفدا من الكونغرس الأمريكي. "
_ENVOYS: list[str | None] = ["AL", "CY"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # ambassadors who are taken up together are one side, their host is the other
        (_TWO_ENVOYS + "وأعرب السفراء عن شكرهم لحفاوة الاستقبال.", ("SUPPORT", _ENVOYS, ["IQ"])),
        (_TWO_ENVOYS + "وأكد السفراء حرصهم على تطوير العلاقات.", ("AGREE", _ENVOYS, ["IQ"])),
        (_TWO_ENVOYS + "ونقل السفراء للوزير تحيات قادة دولهم.", ("CONSULT", _ENVOYS, ["IQ"])),
        # or they are listed behind
        (
            "تقبل الرئيس الفلسطيني أوراق اعتماد عدد من السفراء المعتمدين لدى فلسطين. "
            "والسفراء هم أرتان هوشي سفير ألبانيا، ونيكوس بافلو سفير قبرص.",
            ("SUPPORT", _ENVOYS, ["PS"]),
        ),
        # hospitality is praised of whom one met
        (
            "استقبل وزير الخارجية العراقي السفير الألباني أرتان هوشي. وأشاد السفير بكرم الضيافة.",
            ("SUPPORT", ["AL"], ["IQ"]),
        ),
        # a deed that is pointed at lends its doer
        ("تلقى رئيس الوزراء العراقي دعوة من الرئيس التركي. وشكر رئيس الوزراء هذه الدعوة.", ("SUPPORT", ["IQ"], ["TR"])),
        (_DELEGATION + "وأعرب الوفد عن شكره لحفاوة الاستقبال.", ("SUPPORT", ["US"], ["IQ"])),
        (_DELEGATION + "وأشاد رئيس الوزراء بمواقف الوفد.", ("SUPPORT", ["IQ"], ["US"])),
    ],
)
def test_those_told_of_before_are_taken_up_together(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        _TWO_ENVOYS + "ورحب الوزير بالسفراء الجدد.",  # the welcome of guests is no support
        _TWO_ENVOYS + "وأعرب السفراء عن ارتياحهم.",  # nor do those who stand on one side agree with each other
        _TWO_ENVOYS + "وأشاد رئيس الجالية بحفاوة الاستقبال.",  # somebody whom nobody received
        "استقبل مدير الفندق السفراء. " + _TWO_ENVOYS,
    ],
)
def test_guests_who_are_taken_up_together_do_nothing_new(text: str) -> None:
    assert [root for root, _, _ in told(text)] == ["CONSULT"]


def test_letters_of_credence_go_to_who_accepts_them_not_to_where_ambassadors_live() -> None:
    found = told("تقبل الرئيس الفلسطيني أوراق اعتماد سفير ألبانيا أرتان هوشي المقيم في الأردن.")
    assert [(who, whom) for _, who, whom in found] == [(["AL"], ["PS"])]
