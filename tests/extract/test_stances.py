"""Support, refusal and what somebody is willing to do: whose they are, for whom, and what only looks like them."""

from __future__ import annotations

import pytest

from arabic import Told, read, told


@pytest.mark.parametrize(
    ("text", "types"),
    [
        # what a visit or a deal is for, and what it shows, nobody promised
        ("قال المتحدث الكيني إن الجولة ترمي إلى تعزيز التعاون مع أوغندا.", []),
        ("قال الوزير العماني إن الاتفاق مع كينيا يجسد إرادة البلدين في توطيد علاقاتهما.", []),
        ("أكد الوزير العماني أن المناورات تعكس حرص بلاده على كينيا.", []),
        ("قال الوزير العماني إن بلاده تهدف إلى تعزيز التعاون مع كينيا.", ["AGREE"]),  # but a state may aim at it
        # what somebody praises is not his will, nor news of another's
        ("أعربت الوزيرة الكينية عن تقديرها لجهود الحكومة العراقية لرفع مستوى التعاون.", []),
        ("أشاد السفير الأمريكي بالعلاقات وبحرص الكويت على التعاون.", []),
        ("شكر الوزير السوداني السعودية على حرصها على استقرار بلاده.", []),
        ("أعربت الوزيرة الكينية عن تقديرها للعراق ورغبتها في التعاون معه.", ["AGREE"]),
        # in readiness for something, and what is designed
        ("أجرت البحرية اليونانية تدريبات استعدادا لمناورات مع مصر.", []),
        ("أبدت اليونان استعدادا للحوار مع تركيا.", ["AGREE"]),
        ("تشيد باكستان سدا بتصميم صيني.", []),
        ("قال الوزير البولندي إن بلاده مصممة على التعاون مع كينيا.", ["AGREE"]),
        # what one only looks forward to, and what one does with another; what a clause says of a thing
        ("قال الوزير الهندي إنه يتطلع إلى افتتاح المتحف في أبوظبي.", []),
        ("قال الوزير القطري: «نتطلع بأمل أن يؤدي الاتفاق النووي إلى حفظ الأمن»، مؤكدا التعاون مع إيران.", []),
        ("قال الوزير الهندي إنه يتطلع إلى التعاون مع كينيا.", ["AGREE"]),
        ("ذكرت اليابان بالتعهدات التي التزمت بها في مؤتمر مصر.", []),
        # what one took care to do is done, and to keep silent is no promise
        ("حرص الوزيران الكيني والهندي على مصافحة نظيرهما الصيني.", []),
        ("التزم الرئيس التونسي الصمت إزاء تصريحات نظيره الفرنسي.", []),
        # nobody promises things to a person of an organisation who is only named
        ("التقى الوزير الكيني الأمين العام للأمم المتحدة، وأكد التزام بلاده بالسلام.", []),
        # for whom one fights, or against whom
        ("قال الوزير الروسي إن فرنسا تقاتل إلى جانب نظام كييف.", []),
        ("تقاتل روسيا إلى جانب سوريا.", []),
        ("تقاتل روسيا إلى جانب سوريا ضد تركيا.", ["ASSAULT"]),
    ],
)
def test_what_only_looks_like_a_promise_or_an_attack(text: str, types: list[str]) -> None:
    assert [e.type for e in read(text).events if e.type in ("AGREE", "ASSAULT")] == types


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who is backed stands behind the noun, not behind "with", and he who affirms it backs
        ("جددت البرازيل دعم كوبا في خلافها مع اليابان.", ("SUPPORT", ["BR"], ["CU"])),
        ("يعكس الموقف التزام طهران بدعم لبنان.", ("SUPPORT", ["IR"], ["LB"])),
        # support that is suspended is not given
        ("علقت هولندا دعمها للسلطة الفلسطينية.", ("SANCTION", ["NL"], ["PS"])),
        ("أعلنت البرازيل تضامنها مع كوبا.", ("SUPPORT", ["BR"], ["CU"])),
        # a refusal is his who is named, whoever speaks of it
        ("قالت تركيا إن رفض السويد تسليم المطلوبين يعرقل التعاون.", ("REJECT", ["SE"], ["TR"])),
    ],
)
def test_whose_stance_it_is(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        # whom a threat that is refused would harm, or a good of his, is not refused
        "قال الرئيس المصري إن بلاده لن تسمح بأي تهديد للصومال.",
        "ترفض الجزائر أي تدخل أجنبي في الشؤون الداخلية لليبيا.",
        "أكد الوزير الكيني رفض أي إجراء يؤدي إلى تجاهل حقوق الشعب الصومالي.",
        # nor is he supported whom a stance or a deed is upon that somebody supports
        "قال الوزير النرويجي إن بلاده تدعم اتخاذ موقف حازم تجاه روسيا.",
        # of what is done in order to support, and of what is there for support, nobody says that he supports
        "وجه الوزير الكيني كلمة من أجل دعم المبادرة الصومالية.",
        "أكد الوزير الكيني تنسيق جهود دعم الصومال.",
        # who is helped is not blamed, nor refused against whom a charge is that is refused; what is foiled is no grief
        "انتقد الوزير الكيني دعم أوروبا لأوكرانيا.",
        "رفضت كينيا الاتهامات الموجهة ضد رواندا.",
        "أعلن الجيش الأردني إحباط محاولة تهريب من سوريا.",
        # and who supports a deed does not do it
        "أيدت النرويج فرض عقوبات على بيلاروسيا.",
        "أعلنت النرويج دعمها للعقوبات على بيلاروسيا.",
    ],
)
def test_whom_nobody_refuses_supports_or_punishes(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ترفض ليبيا التدخل التركي في شؤونها.", ("REJECT", ["LY"], ["TR"])),
        ("وجه الوزير الكيني رسالة دعم إلى الصومال.", ("SUPPORT", ["KE"], ["SO"])),
        ("أيدت النرويج السياسة الألمانية تجاه الصين.", ("SUPPORT", ["NO"], ["DE"])),
        ("انتقدت روسيا المساعدات الأمريكية لأوكرانيا.", ("ACCUSE", ["RU"], ["US"])),
        ("أبلغت القاهرة واشنطن رفضها القاطع لأي تهجير للفلسطينيين.", ("REJECT", ["EG"], ["US"])),
        ("أعلنت كينيا رفض الحرب العدوانية الروسية غير القانونية على أوكرانيا.", ("REJECT", ["KE"], ["RU"])),
        # what is promised to nobody's good is a threat
        ("تعهد الرئيس الكيني بفرض رسوم على واردات أوغندا.", ("THREATEN", ["KE"], ["UG"])),
        ("تعهد الرئيس الكيني برفع الرسوم عن واردات أوغندا.", ("AGREE", ["KE"], ["UG"])),
        ("أيدت الهند قصف إسرائيل لسوريا.", ("ASSAULT", ["IL"], ["SY"])),
    ],
)
def test_whose_deed_is_refused_or_supported(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قتل جندي تركي في هجوم بشمال العراق.", []),  # was killed
        ("قتل ثلاثة إيرانيين في غارة على دمشق.", []),
        ("قتل دبلوماسي روسي بالرصاص في أنقرة.", []),
        ("قتل أربعة لبنانيين جراء قصف إسرائيلي.", [("ASSAULT", ["IL"], ["LB"])]),
        ("قتل جندي تركي مدنيا عراقيا قرب الحدود.", [("ASSAULT", ["TR"], ["IQ"])]),  # killed
        ("قتل مستوطنون إسرائيليون فلسطينيا في نابلس.", [("ASSAULT", ["IL"], ["PS"])]),
    ],
)
def test_who_was_killed_kills_nobody(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
