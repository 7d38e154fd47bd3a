"""What is said of somebody to his discredit; the medal that he is given, which is no name of his."""

from __future__ import annotations

import pytest

from arabic import first_parties, read

SENTENCES = [
    ("قال الرئيس الكوبي إن واشنطن عاجزة عن تحقيق أهدافها.", "criticism", "CU", "US"),
    ("قال الوزير الأيرلندي إن نتنياهو مجرم حرب.", "criticism", "IE", "IL"),
    ("قالت المتحدثة باسم الخارجية الروسية إن تصريحات باريس لا تليق بدولة كبرى.", "criticism", "RU", "FR"),
    ("قال الوزير الإيراني إن التعاون بين باكو وتل أبيب لم يعد مقبولا.", "criticism", "IR", "AZ"),
    ("وأضاف الوزير الإيراني أن «التعاون بين باكو وتل أبيب ليس مقبولا».", "criticism", "IR", "AZ"),
    # who is decorated, by what is no name
    ("قلد رئيس النيجر خادم الحرمين الشريفين وسام الاستحقاق الوطني.", "praise", "NE", "SA"),
    ("قلد الرئيس السنغالي خادم الحرمين الشريفين وسام الأسد الوطني.", "praise", "SN", "SA"),
    ("قال الوزير الأردني إن سياسة إسرائيل تجاه الفلسطينيين غير إنسانية.", "criticism", "JO", "IL"),
    # to leave or not; what one wants of somebody
    ("أكد رئيس الوزراء البولندي أن بلاده لن تتخلى عن أوكرانيا.", "political-support", "PL", "UA"),
    ("قال الوزير الماليزي إن بلاده تريد من «إسرائيل» رفع الحصار.", "demand", "MY", "IL"),
    ("زودت قطر لبنان بالوقود.", "economic-deal", "QA", "LB"),
]


@pytest.mark.parametrize(("text", "fine", "initiator", "recipient"), SENTENCES, ids=[s[0][:40] for s in SENTENCES])
def test_what_is_said_or_given(text: str, fine: str, initiator: str, recipient: str) -> None:
    assert (fine, initiator, recipient) in first_parties(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير التركي إن بلاده تريد من الاتفاق السلام مع أرمينيا.",
        "قالت إيران إنها لن تتخلى عن برنامجها النووي.",
        "قال الرئيس المصري إن الوضع في غزة ليس مقبولا.",
    ],
)
def test_nobody_is_meant(text: str) -> None:
    assert first_parties(read(text)) == []


@pytest.mark.parametrize("name", ["وسام المرتضى", "وسام التميمي"])
def test_a_man_may_be_called_medal(name: str) -> None:
    assert name in {a.name for a in read(f"استقبل وزير الخارجية التركي الوزير اللبناني {name}.").actors}
