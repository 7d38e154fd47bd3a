"""Who is bereaved, who gets a letter, who is harmed and who is blamed, as read-outs of foreign ministries tell it."""

from __future__ import annotations

import pytest

from arabic import Told, told

_BOMB = "أدانت وزارة الخارجية الكويتية التفجير الإرهابي الذي وقع في العاصمة العراقية بغداد"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # condolences go to the country that was struck
        (_BOMB + "، وأعربت عن تعازيها لأسر الضحايا.", ("SUPPORT", ["KW"], ["IQ"])),
        (_BOMB + ". وتقدمت الوزارة بخالص تعازيها لذوي الضحايا.", ("SUPPORT", ["KW"], ["IQ"])),
        ("أعربت البحرين عن تعازيها لأسر ضحايا الزلزال في نيبال.", ("SUPPORT", ["BH"], ["NP"])),
        ("قدم الوزير الأردني تعازيه في ضحايا الفيضانات التي شهدتها باكستان.", ("SUPPORT", ["JO"], ["PK"])),
        ("أدانت قطر الهجوم الإيراني على الرياض. وقدمت تعازيها لأسر الضحايا.", ("SUPPORT", ["QA"], ["SA"])),
        # a letter is for whom a pronoun or the verb itself names, not for the bearer's own side
        (
            "استقبل الرئيس التونسي الوزير الأول الجزائري، حيث سلمه رسالة خطية من الرئيس الجزائري.",
            ("CONSULT", ["DZ"], ["TN"]),
        ),
        ("استقبل الرئيس المصري الوزير الأردني الذي سلمه رسالة من ملك الأردن.", ("CONSULT", ["JO"], ["EG"])),
        ("زار الوزير الأردني القاهرة وسلم الرئيس المصري رسالة من ملك الأردن.", ("CONSULT", ["JO"], ["EG"])),
        # who harms is blamed, and he whose country it is in goes on a journey
        ("أدانت قطر جرائم الجيش الإسرائيلي المرتكبة بحق الفلسطينيين.", ("ACCUSE", ["QA"], ["IL"])),
        ("أطلع الوزير الفرنسي نظيره اللبناني على نتائج زيارته لسوريا.", ("CONSULT", ["FR"], ["SY"])),
        ("قال الجيش إن جنودا إسرائيليين فتحوا النار على شرطي مصري.", ("ASSAULT", ["IL"], ["EG"])),
        ("استأنفت السودان وإثيوبيا اجتماعات لجنة الحدود.", ("CONSULT", ["SD"], ["ET"])),
    ],
)
def test_the_other_party_is_found(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "spurious"),
    [
        # whom crimes are committed against is not blamed for them
        ("أدانت إيران الجرائم المرتكبة بحق الشعب الفلسطيني.", ("ACCUSE", ["IR"], ["PS"])),
        ("أدانت قطر الانتهاكات ضد الفلسطينيين.", ("ACCUSE", ["QA"], ["PS"])),
        ("أدان الوزير العماني الجرائم وإراقة دماء الفلسطينيين.", ("ACCUSE", ["OM"], ["PS"])),
        ("دعت طهران إلى وقف الجرائم بحق الشعب الفلسطيني.", ("REQUEST", ["IR"], ["PS"])),
        # a conference in support of somebody supports nobody yet
        (
            "ناقش الوزير اللبناني مع نظيره الفرنسي التحضيرات لمؤتمر دعم الجيش اللبناني.",
            ("SUPPORT", ["LB"], ["FR"]),
        ),
        ("شارك الوزير المصري في اجتماع مجموعة دعم سوريا.", ("SUPPORT", ["EG"], ["SY"])),
        # neither meetings on borders nor fire are borders that are opened
        ("استأنفت السودان وإثيوبيا اجتماعات لجنة الحدود.", ("RETREAT", ["SD"], ["ET"])),
        # where something else struck, and what another clause tells, bereaves nobody
        ("عزى الرئيس الروسي في ضحايا الهجوم، ودعا إلى عقد القمة في الصين.", ("SUPPORT", ["RU"], ["CN"])),
        ("هنأ الوزير الأردني شعبه بعد الزلزال في مصر.", ("SUPPORT", ["JO"], ["EG"])),
    ],
)
def test_no_party_is_made_of_who_only_stands_near(text: str, spurious: Told) -> None:
    assert spurious not in told(text)
