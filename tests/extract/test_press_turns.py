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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قبل أمير الكويت دعوة الرئيس الأوزبكي.", ("AGREE", None, ["KW"], ["UZ"])),
        ("تسلم العراق طائرات فرنسية من طراز رافال.", ("COOPERATE", "arms-deal", ["IQ"], ["FR"])),
        ("كندا تسلم العراق دبابات", ("AID", "military-aid", ["CA"], ["IQ"])),
        ("أطلق الحوثيون صاروخا على ناقلة بريطانية في البحر الأحمر.", ("ASSAULT", "attack", ["YE"], ["GB"])),
        ("أطلقت كوريا الشمالية صاروخا على بحر اليابان.", ("MOBILIZE", "military-exercise", ["KP"], ["JP"])),
        ("احتجاجات في بنغلادش على زيارة رئيس الوزراء الهندي", ("PROTEST", None, ["BD"], ["IN"])),
        ("مظاهرة في باريس ضد زيارة الرئيس الصيني", ("PROTEST", None, ["FR"], ["CN"])),
        ("وجه القضاء الأميركي الاتهام إلى أربعة ضباط روس.", ("COERCE", None, ["US"], ["RU"])),
        ("أبعدت السلطات الكويتية عشرين مصريا لتظاهرهم في البلاد.", ("COERCE", None, ["KW"], ["EG"])),
        ("أرسلت الجزائر مساعدات إلى المتضررين من فيضانات ليبيا.", ("AID", "humanitarian-aid", ["DZ"], ["LY"])),
        ("وجه الرئيس الصيني تحذيرا شديدا إلى تايوان من عواقب الانفصال.", ("THREATEN", None, ["CN"], ["TW"])),
        (
            "انسحبت الولايات المتحدة من اتفاقية الأجواء المفتوحة مع روسيا.",
            ("SANCTION", "suspend-cooperation", ["US"], ["RU"]),
        ),
    ],
)
def test_it_is_told_of_them(text: str, expected: tuple[str, str | None, list[str], list[str]]) -> None:
    assert told(text) == [expected]


def test_what_is_promised_lies_ahead() -> None:
    """Who promises to withdraw has not withdrawn yet."""
    found = read("تعهد الرئيس الأميركي بسحب قوات بلاده من سوريا خلال شهرين.")
    assert [(e.type, e.factuality) for e in found.events] == [("RETREAT", "planned")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصلت إلى شرق المتوسط حاملة طائرات أميركية لردع إيران.", ("MOBILIZE", None, ["US"], ["IR"])),
        ("نشر تركيا قوات على الحدود مع سوريا يثير القلق.", ("MOBILIZE", None, ["TR"], ["SY"])),
        ("فرّقت الشرطة التركية متظاهرين أمام القنصلية الإسرائيلية.", ("PROTEST", None, ["TR"], ["IL"])),
        ("حاول محتجون غاضبون اقتحام السفارة الأميركية في بيروت.", ("PROTEST", None, ["LB"], ["US"])),
        ("تسليم الدفعة الأولى من الدبابات الألمانية إلى أوكرانيا", ("AID", "military-aid", ["DE"], ["UA"])),
        ("وسعت كندا قائمة عقوباتها ضد مسؤولين هايتيين.", ("SANCTION", "impose-sanctions", ["CA"], ["HT"])),
    ],
)
def test_who_does_it_stands_elsewhere(text: str, expected: tuple[str, str | None, list[str], list[str]]) -> None:
    """Behind where it is done, behind a noun that looks like a verb, on what is delivered."""
    found = read(text)
    assert told(text) == [expected]
    assert {e.factuality for e in found.events} == {"actual"}
