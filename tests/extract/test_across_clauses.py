"""Where a clause ends, and whom a pronoun on its verb leaves to act: short sentences, one construction each."""

from __future__ import annotations

import pytest

from arabic import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whom the pronoun on the verb means undergoes it; the counterpart behind it acts
        (
            "وصل وزير الخارجية الكوري الجنوبي إلى تونس واستقبله نظيره التونسي.",
            ("CONSULT", ["TN"], ["KR"]),
        ),
        ("زار وزير الخارجية التركي بغداد، ودعاه نظيره العراقي إلى زيارة أربيل.", ("AGREE", ["IQ"], ["TR"])),
        # all of one's people are called home
        ("استدعت غانا كل طاقمها الدبلوماسي من بوركينا فاسو.", ("SANCTION", ["GH"], ["BF"])),
        # an ambassador within the Commonwealth, alone and behind another's office
        ("استدعت الخارجية الكينية نائب المفوض السامي الغاني.", ("ACCUSE", ["KE"], ["GH"])),
        ("التقى وزير الدفاع الزامبي المفوض السامي الكندي.", ("CONSULT", ["ZM"], ["CA"])),
        ("استقبل الرئيس الأوغندي القائم بأعمال المفوض السامي الهندي لبحث التعاون.", ("CONSULT", ["UG"], ["IN"])),
        # a participle with "of"
        ("التقى الرئيس الكولومبي نظيره الفنزويلي، طالبا من كراكاس فتح المعابر.", ("REQUEST", ["CO"], ["VE"])),
        # over a country, not at it
        ("أطلقت كوريا الشمالية صاروخا بالستيا فوق اليابان.", ("MOBILIZE", ["KP"], ["JP"])),
        # an ambassador who is called home from where he is, by a verb that leaves its subject to the one before
        ("انتقدت غانا القرار، واستدعت سفيرها في باماكو للتشاور.", ("SANCTION", ["GH"], ["ML"])),
        # whose conduct begins what is said, also where it stands apart from the verb
        ("قال الوزير الكيني إن سياسات الصومال تهدد الاستقرار.", ("ACCUSE", ["KE"], ["SO"])),
        ("أكد الوزير الكيني أن استمرار الاحتلال الإثيوبي ينتهك القانون الدولي.", ("ACCUSE", ["KE"], ["ET"])),
        (
            "أكد الوزير الكيني أن وجود القوات الأوغندية في الأراضي الكونغولية يخالف القانون الدولي.",
            ("ACCUSE", ["KE"], ["UG"]),
        ),
        # who represents an embassy
        ("دعت السلطات الكينية ممثل السفارة الصومالية إلى زيارة مقر الوزارة.", ("AGREE", ["KE"], ["SO"])),
        # talks of no use are refused
        ("أفاد الرئيس الصربي بأن لا فائدة من محادثات مع رئيس وزراء كوسوفو.", ("REJECT", ["RS"], ["XK"])),
        # a noun that only looks as if it had the article takes a pronoun
        ("أكدت غانا للرئيس التوغولي التزامها بتنفيذ الاتفاق.", ("AGREE", ["GH"], ["TG"])),
        ("نددت مالي ليس بالقصف فقط ولكن أيضا بفرنسا.", ("ACCUSE", ["ML"], ["FR"])),
    ],
)
def test_who_acts(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "unexpected"),
    [
        # what follows "but" is another clause
        ("رحبت الخارجية السويدية بالهدنة لكن صربيا لا تستجيب.", ("SUPPORT", ["SE"], ["RS"])),
        ("رحبت الخارجية السويدية بالهدنة مرات عدة، إلا أن صربيا لا تستجيب.", ("SUPPORT", ["SE"], ["RS"])),
        ("أفاد الرئيس الصربي بأن لا جدوى من التفاوض مع كوسوفو.", ("CONSULT", ["RS"], ["XK"])),
        ("قال الوزير الكيني إن حماية الصومال تهدد مصالح أحد.", ("ACCUSE", ["KE"], ["SO"])),
        # two who stand by a third do not thereby agree with each other
        ("أكدت بولندا وليتوانيا تضامنهما مع مولدوفا.", ("SUPPORT", ["PL"], ["LT"])),
        ("وأكد وزراء خارجية بولندا وليتوانيا تضامنهم مع مولدوفا.", ("SUPPORT", ["PL"], ["LT"])),
    ],
)
def test_who_does_not(text: str, unexpected: Told) -> None:
    assert unexpected not in told(text)
