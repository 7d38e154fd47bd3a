"""Who stands for the other side: who signs for it, "each of", nouns of one state that share its nationality; to whom
belongs what sanctions fall on; whom aid is to help; who takes part in an exercise; what somebody must not do."""

from __future__ import annotations

import pytest

from arabic import first_parties, read

SENTENCES = [
    # who signs for the other side
    ("وقع المذكرة رئيس الهيئة اليمنية سالم باعوم، بينما وقعها من الجانب الصيني السفير لي وانغ.", "signing", "YE", "CN"),
    ("وقع عن الجانب الأردني سامي القاسم، نائب رئيس الغرفة، وعن التونسي مراد الجريبي.", "signing", "JO", "TN"),
    ("وقعت الاتفاقية وزيرة التخطيط المصرية، وعن الجانب الفرنسي السفير الفرنسي.", "signing", "EG", "FR"),
    # the verb of "each of" is masculine, and opens the sentence
    ("بحث كل من وزير الخارجية القطري ووزير الخارجية التركي ملف الحدود.", "meeting", "QA", "TR"),
    ("ناقش كل من مصر واليونان ترسيم الحدود.", "meeting", "EG", "GR"),
    # two nouns of one state
    ("وقف الرئيس الكيني إلى جانب الحكومة والشعب الصومالي.", "political-support", "KE", "SO"),
    ("نقل الوزير العماني تعازي بلاده إلى القيادة والشعب الإيراني.", "condolences", "OM", "IR"),
    # to whom belongs what sanctions fall on
    ("فرضت لندن عقوبات على سفن مرتبطة بروسيا.", "impose-sanctions", "GB", "RU"),
    ("فرضت واشنطن عقوبات على شبكة لتهريب النفط تابعة للحرس الثوري الإيراني.", "impose-sanctions", "US", "IR"),
    ("فرضت واشنطن عقوبات على وحدة في الجيش الإسرائيلي.", "impose-sanctions", "US", "IL"),
    # whom aid is to help; who takes part in an exercise
    ("أعلنت الدنمارك حزمة مساعدات جديدة لتعزيز دفاعات أوكرانيا.", "economic-aid", "DK", "UA"),
    ("أعلنت كندا مساعدات جديدة لدعم الجيش اللبناني.", "economic-aid", "CA", "LB"),
    ("تجري كوريا الجنوبية مناورات بحرية بمشاركة الولايات المتحدة.", "joint-exercise", "KR", "US"),
    ("اختتمت في قطر مناورات بحرية شاركت فيها تركيا.", "joint-exercise", "TR", "QA"),
    ("أجرت كوريا الشمالية مناورات قرب اليابان شارك فيها آلاف الجنود.", "military-exercise", "KP", "JP"),
    # who was to come where a visit is cancelled by the host
    ("ألغت أنقرة زيارة الرئيس الإيراني إلى تركيا.", "cancel-meeting", "TR", "IR"),
    ("أعلنت الرئاسة التركية إلغاء زيارة الرئيس الإيراني إلى تركيا.", "cancel-meeting", "TR", "IR"),
    # the country of who tells of a journey; who appoints an envoy
    ("أعلن الرئيس الإندونيسي تأجيل زيارة ولي العهد السعودي إلى البلاد.", "visit", "SA", "ID"),
    ("أعلنت الخارجية الأردنية أن وزير الخارجية الإيراني يزور البلاد غدا.", "visit", "IR", "JO"),
    ("حل أمس، في الجزائر، رئيس الوزراء المالي، في زيارة رسمية تدوم يومين.", "official-visit", "ML", "DZ"),
    ("قررت ليبيا تعيين سفير لدى تركيا.", "appoint-ambassador", "LY", "TR"),
    ("تم تعيين سفير جديد للسودان لدى مصر.", "appoint-ambassador", "SD", "EG"),
    # two envoys in one word; upon whom a clause about him says that it is done
    ("استدعت الخارجية الجزائرية سفيري فرنسا وإسبانيا.", "summon-ambassador", "DZ", "FR"),
    ("روسيا التي فرضت عليها اليابان عقوبات تبحث عن أسواق.", "impose-sanctions", "JP", "RU"),
    ("رجل الأعمال الروسي إيفان بتروف، الذي فرضت عليه لندن عقوبات، غادر البلاد.", "impose-sanctions", "GB", "RU"),
    # what is upon somebody to leave off
    ("قال وزير الخارجية التركي إن على اليونان عدم تسليح الجزر.", "demand", "TR", "GR"),
    ("قال وزير الخارجية التركي إن على اليونان احترام القانون الدولي.", "demand", "TR", "GR"),
    ("قال الوزير الصيني إن طوكيو ينبغي لها ألا تتدخل في شؤون بلاده.", "demand", "CN", "JP"),
]


@pytest.mark.parametrize(("text", "fine", "initiator", "recipient"), SENTENCES, ids=[s[0][:40] for s in SENTENCES])
def test_who_stands_for_each_side(text: str, fine: str, initiator: str, recipient: str) -> None:
    assert (fine, initiator, recipient) in first_parties(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "وقع وزير الدفاع التركي مذكرة داخلية، وعن الجانب الإنساني قال إن الأوضاع صعبة في الصومال.",
        "فرضت واشنطن عقوبات على سفن بسبب نقلها النفط لإيران.",
        "بحث كل من الوزيرين سبل التعاون.",
        "قال وزير الخارجية المصري إن على الطاولة وقف إطلاق النار في غزة.",
        "قالت روسيا إنه ينبغي ألا تعزل سوريا.",
        "الأسس التي يقوم عليها التعاون بين مصر وفرنسا متينة.",
        "أعلن الرئيس الإندونيسي أن البلاد تستعد لزيارة القرى.",
        "أعلنت كندا مساعدات جديدة لدعم المزارعين قبل قمة اليابان.",
    ],
)
def test_no_other_side_is_told_of(text: str) -> None:
    assert first_parties(read(text)) == []


@pytest.mark.parametrize("asks", ["طالب الوزير الصيني طوكيو بألا", "قال الوزير الصيني إن على طوكيو ألا"])
def test_what_must_not_be_is_no_charge(asks: str) -> None:
    assert [e.type for e in read(f"{asks} تتدخل في شؤون بلاده.").events] == ["REQUEST"]
