"""Several men of one country in turn, on what occasion a thing is said, and clauses about things: who does what."""

from __future__ import annotations

import pytest

from arabic import Told, persons, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # talks on whose occasion it is said are not what is talked about
        ("أعرب الوزير الإيراني خلال مباحثات مسقط عن تقديره للجهود العمانية.", ("SUPPORT", ["IR"], ["OM"])),
        ("أعرب الوزير الإيراني في سياق المفاوضات عن شكره لسلطنة عمان.", ("SUPPORT", ["IR"], ["OM"])),
        # "his removal" is no clause about the thanks
        (
            "قدم الرئيس الجزائري شكره للرئيس الفرنسي على اهتمامه، منذ نقله للعلاج في الخارج.",
            ("SUPPORT", ["DZ"], ["FR"]),
        ),
        # two who hold one office are the two of whom it is told that they hold it
        (
            "التقى وزير الدفاع المصري نظيره التركي. ووقع وزيرا الدفاع على مذكرة تفاهم.",
            ("SUPPORT", ["EG"], ["TR"]),
        ),
        (
            "التقى رئيس الأركان المصري نظيره التركي، ووقع رئيسا الأركان محضر الاجتماع.",
            ("SUPPORT", ["EG"], ["TR"]),
        ),
        # who is involved in a deed does it, and whose initiative it is mediates
        ("قال الوزير اليمني إن تورط إيران في دعم الحوثيين واضح.", ("SUPPORT", ["IR"], ["YE"])),
        (
            "التقى الوزير السوداني نظيره الإماراتي وبحثا المبادرة التركية للوساطة بين البلدين.",
            ("CONSULT", ["TR"], ["SD", "AE"]),
        ),
        # what a session was crowned with its members signed
        (
            "عقدت اللجنة المشتركة التونسية الليبية دورتها العاشرة، وتوجت الدورة بتوقيع خمس اتفاقيات.",
            ("SUPPORT", ["TN"], ["LY"]),
        ),
        (
            "بحث الوزير المصري مع نظيره الكيني تعزيز التعاون. وشهد الاجتماع توقيع مذكرة تفاهم.",
            ("SUPPORT", ["EG"], ["KE"]),
        ),
        (
            "أشرف وزيرا الداخلية الجزائري والإسباني على افتتاح المعرض، واتفقا على تكثيف التنسيق الأمني.",
            ("AGREE", ["DZ"], ["ES"]),
        ),
        ("ثمن السفير السوداني الجسر الذي تسيره الدوحة لإغاثة الشعب السوداني.", ("AID", ["QA"], ["SD"])),
    ],
)
def test_the_act_is_told(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "spurious"),
    [
        # what somebody asks of his own servant he asks of nobody else
        (
            "طالب الرئيس الليبي وزيرة خارجية بلاده بإلغاء ملتقى ينظم في إيطاليا.",
            ("REQUEST", ["LY"], ["IT"]),
        ),
        # who goes to a march is not asked by who called for it
        (
            "حل الوزير بتونس لتمثيل رئيس الجمهورية الجزائرية في المسيرة التي دعا إليها الرئيس التونسي.",
            ("REQUEST", ["TN"], ["DZ"]),
        ),
        # whom somebody asks is not whom he is concerned about
        (
            "أعرب الوزير القطري عن قلقه إزاء التصعيد، مطالبا مجلس الأمن بالتحرك.",
            ("ACCUSE", ["QA"], [None]),
        ),
        # for what somebody is punished another did
        ("فرض الاتحاد الأوروبي عقوبات على إيران بسبب تزويد روسيا بمسيرات.", ("AID", [None], ["RU"])),
        # what is only discussed in the talks nobody wishes
        (
            "قال المكتب إن الرئيس التركي تحدث هاتفيا مع الرئيس الروسي، وخلال المحادثة تمت مناقشة تطوير العلاقات.",
            ("AGREE", ["TR"], ["RU"]),
        ),
    ],
)
def test_nothing_is_told_of_who_stands_near(text: str, spurious: Told) -> None:
    assert spurious not in told(text)


def test_two_men_of_a_country_support_in_turn() -> None:
    text = (
        "أكد الملك الأردني عبد الله الحسيني دعم بلاده للعراق. "
        "وقال رئيس الوزراء الأردني سامر العدوان إن بلاده تقف إلى جانب العراق."
    )
    assert [x for x in told(text) if x[0] == "SUPPORT"] == [("SUPPORT", ["JO"], ["IQ"])] * 2


def test_a_king_is_named_without_his_number() -> None:
    text = "استقبل الملك عبد الله الثاني ملك الأردن رئيس العراق. وقال الملك عبدالله إن العراق بلد شقيق."
    assert [name for name, (_, roles) in persons(text).items() if "monarch" in roles] == ["عبد الله الثاني"]
