"""Turns of phrase of the agencies: blame that is cast, a truce announced, the first to do it, Mali before its verb."""

from __future__ import annotations

import pytest

from arabic import read


def told(text: str) -> list[tuple[str, str | None, list[str | None], list[str | None]]]:
    found = read(text)
    country = {a.id: a.country for a in found.actors}
    return [
        (
            e.type,
            e.fine,
            sorted({country[a] or a for a in e.initiators}),
            sorted({country[a] or a for a in e.recipients}),
        )
        for e in found.events
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ألقت إيران مسؤولية الهجوم على إسرائيل.", ("ACCUSE", "accusation", ["IR"], ["IL"])),
        ("ألقت النيجر اللوم في الهجوم على فرنسا.", ("ACCUSE", "accusation", ["NE"], ["FR"])),
        ("إعلان هدنة إنسانية بين إسرائيل وحماس", ("RETREAT", "ceasefire-declared", ["IL"], ["PS"])),
        ("حذرت واشنطن أنقرة من عقوبات إذا اشترت المنظومة.", ("THREATEN", "threat-sanctions", ["US"], ["TR"])),
        ("اتفقت إسرائيل ولبنان على ترسيم حدودهما البحرية.", ("AGREE", "agree-to-settle", ["IL"], ["LB"])),
        ("باتت سلوفينيا أول دولة في البلقان تعترف بفلسطين.", ("SUPPORT", "recognition", ["SI"], ["PS"])),
        ("أعلنت الخارجية الألمانية أن مالي أفرجت عن صحفي ألماني.", ("RETREAT", "prisoner-release", ["ML"], ["DE"])),
        ("طالبت فرنسا مالي بدفع تعويضات لها.", ("REQUEST", "demand", ["FR"], ["ML"])),
        ("أقدمت أذربيجان على حشد دبابات قرب الحدود الأرمينية.", ("MOBILIZE", None, ["AZ"], ["AM"])),
        ("منعت سلطات مطار القاهرة ناشطا سودانيا من دخول البلاد.", ("COERCE", None, ["EG"], ["SD"])),
        ("أعلنت الخطوط الجوية الهندية استئناف رحلاتها إلى كابل.", ("RETREAT", None, ["IN"], ["AF"])),
    ],
)
def test_it_is_told(text: str, expected: tuple[str, str | None, list[str], list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "تلقت تونس دعم مالي قدمته المؤسسة.",  # financial, not Mali's
        "حذرت الصين من عقوبات جديدة قد تضر بالتجارة العالمية.",  # nobody is threatened
        "شاركت فرق الإنقاذ في إغلاق الطريق المؤدي إلى السفارة الفرنسية في بيروت بسبب الحريق.",  # no protest
    ],
)
def test_no_act_is_told(text: str) -> None:
    assert told(text) == []
