"""Wares that are given or traded and by whom, fighting that is named as what ends and missiles at whom they go, what
another said that is answered, seas with a country's name, and what is said when a deed that lies ahead is done."""

from __future__ import annotations

import pytest

from arabic import first_parties, read

DONE = [
    # whose deed a noun is that rules who gives and then what
    ("قالت موسكو إن تسليح واشنطن لبولندا يهدد السلام.", "military-aid", "US", "PL"),
    ("قال المتحدث باسم الخارجية الصينية إن بيع فرنسا أسلحة لليابان يهدد السلام.", "arms-deal", "FR", "JP"),
    ("انتقدت إيران شراء الهند صواريخ من إسرائيل.", "arms-deal", "IN", "IL"),
    ("قالت أنقرة إن تقديم طهران مساعدات عسكرية لأرمينيا يطيل الأزمة.", "military-aid", "IR", "AM"),
    ("قالت أنقرة إن إرسال طهران أسلحة إلى أرمينيا يطيل الأزمة.", "military-aid", "IR", "AM"),
    # who is accused, where at once follows of what; but whose accusation is told by "of"
    ("اتخذت عمان إجراءات في أعقاب اتهام إيران بقصف ميناء أردني.", "accusation", "JO", "IR"),
    ("تأتي الأزمة بعد اتهام الأردن لإيران بقصف الميناء.", "accusation", "JO", "IR"),
    # what is answered another said; in spite of whose warning one acts; demands that are refused are another's
    ("ردت موسكو على انتقادات برلين.", "criticism", "DE", "RU"),
    ("ردت طهران على تهديدات واشنطن بالتصعيد.", None, "US", "IR"),
    ("علق الكرملين على اتهامات لندن.", "accusation", "GB", "RU"),
    ("رفضت باريس مطالب بغداد.", "refusal", "FR", "IQ"),
    # what a decision raises or meets with is not the deed of who decided
    ("أثار القرار الفرنسي انتقادات الجزائر.", "criticism", "DZ", "FR"),
    ("واجه القرار الإثيوبي رفض القاهرة.", "refusal", "EG", "ET"),
    # nationalities in the broken plural, in the accusative
    ("طردت لندن دبلوماسيين روسا.", "expel-diplomat", "GB", "RU"),
    ("احتجزت ليبيا بحارة أتراكا.", None, "LY", "TR"),
    # one's own charge d'affaires is called home
    ("استدعت الخارجية الكينية القائم بأعمالها لدى أنقرة بغرض التشاور.", "recall-ambassador", "KE", "TR"),
    ("كينيا تستدعي القائم بأعمالها في الصومال.", "recall-ambassador", "KE", "SO"),
    # at whom a missile is launched
    ("أطلقت كوريا الشمالية صاروخا باليستيا فوق اليابان.", "military-exercise", "KP", "JP"),
    ("أطلقت كوريا الشمالية صاروخا باتجاه اليابان.", "attack", "KP", "JP"),
    ("قالت سول إن كوريا الشمالية أطلقت صاروخا باليستيا مر فوق اليابان.", "military-exercise", "KP", "JP"),
    ("أطلقت كوريا الشمالية صاروخا سقط قرب سواحل اليابان.", "attack", "KP", "JP"),
    ("أطلق حزب الله صواريخ على قاعدة تضم جنودا فرنسيين.", "attack", "LB", "FR"),
    # whose deed a noun tells that rules who does it and then what; several do it, too
    ("أدان وزير الخارجية الكيني فرض روسيا عقوبات على الصومال.", "impose-sanctions", "RU", "SO"),
    ("أدان وزير الخارجية الكيني قيام روسيا والصين بفرض عقوبات على الصومال.", "impose-sanctions", "RU", "SO"),
    # whose arms they are that are blamed, not for whom
    ("دانت الخارجية الكينية، الخميس، صفقة الأسلحة الروسية الجديدة للصومال.", "condemnation", "KE", "RU"),
    # the name of a state that is written like an adjective, which would agree with the noun before
    ("علقت منظمة التعاون الإسلامي عضوية مالي.", "suspend-cooperation", None, "ML"),
]


@pytest.mark.parametrize(("text", "fine", "who", "whom"), DONE, ids=[row[0] for row in DONE])
def test_who_does_it_to_whom(text: str, fine: str, who: str | None, whom: str) -> None:
    told = first_parties(read(text))
    assert (fine, who, whom) in told
    assert {doer for type_, doer, _ in told if type_ == fine} == {who}


UNTOLD = [
    # goods of a trade are no aid, nor are arms that one has
    ("قالت موسكو إن بيع واشنطن أسلحة لبولندا يهدد السلام.", "AID"),
    ("احتجت عمان على فتح القوات الإيرانية نيران أسلحتها على سفينة في قطر.", "AID"),
    # fighting that ends, or is kept from coming
    ("أعلنت الخارجية الكندية أن وفدا كنديا التقى بخليفة حفتر لبحث وقف هجومه على طرابلس.", "ASSAULT"),
    ("قال الوزير التركي إن الناتو يبذل جهودا لمنع استكمال العملية العسكرية الروسية في جورجيا.", "ASSAULT"),
    (
        "أعلن الرئيس الكيني عن توصل رواندا وبوروندي إلى اتفاق لوقف شامل وفوري لإطلاق النار، بعد تصعيد عسكري.",
        "ASSAULT",
    ),
    # drones in somebody's airspace; no comment
    ("أعلنت بولندا اختراق مسيرات روسية أجواءها.", "PROTEST"),
    ("قال الاتحاد الدولي لكرة القدم إنه لم يعلق مباشرة على الأزمة، بعد تعليق سبع دول علاقاتها مع قطر.", "SANCTION"),
    # who is only named near a missile; who acts in spite of a warning; demands that are refused
    ("أطلقت كوريا الشمالية صاروخا رغم تحذيرات الولايات المتحدة.", "ASSAULT"),
    ("أطلقت كوريا الشمالية صاروخا رغم تحذيرات الولايات المتحدة.", "ACCUSE"),
    ("اختبرت كوريا الشمالية صاروخا في خطوة اعتبرها الرئيس الأمريكي تحديا.", "MOBILIZE"),
    ("أطلق حزب الله صواريخ على قاعدة تضم جنودا فرنسيين.", "RETREAT"),
    ("رفضت باريس مطالب بغداد.", "REQUEST"),
    # good will and demands that are told of nobody; sanctions that others weigh, not he who says so
    ("قال رئيس الوزراء الأردني الذي استقبل نائب الرئيس العراقي إن الأردن لا يتدخل وهو حريص على الاستقرار.", "AGREE"),
    ("قدم وزير الخارجية الكيني هذا الطلب خلال لقاء مع نظيره الأوغندي.", "REQUEST"),
    ("كشف وزير الخارجية الكيني أن الاتحاد يدرس عقوبات على الصومال.", "SANCTION"),
    ("قال وزير الخارجية الكيني إن التكتل سيدرس حزمة جديدة من العقوبات على الصومال.", "SANCTION"),
    # trade that only a noun names; a quarrel that ends
    ("قال مدير الشركة إن الجزائر لا تستطيع تعويض أوروبا عن إمدادات الغاز من روسيا.", "COOPERATE"),
    ("أعلنت الصومال انتهاء الخلاف مع إثيوبيا.", "REJECT"),
    # with whom something is coordinated that another does
    ("أشاد الوزير الفرنسي بدور كينيا في الوساطة بالتنسيق مع أوغندا.", "COOPERATE"),
]


@pytest.mark.parametrize(("text", "root"), UNTOLD, ids=[f"{row[0]} {row[1]}" for row in UNTOLD])
def test_what_is_not_told(text: str, root: str) -> None:
    assert root not in {e.type for e in read(text).events}, read(text).events


@pytest.mark.parametrize("sea", ["خليج عُمان", "خليج عمان", "المحيط الهندي", "بحر عمان"])
def test_a_sea_is_no_party(sea: str) -> None:
    text = f"أجرت الصين وروسيا مناورات في {sea} هذا الأسبوع."
    assert first_parties(read(text)) == [("joint-exercise", "CN", "RU")]
    assert set(read(text).countries) == {"CN", "RU"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ستستدعي الخارجية الأردنية السفير التركي لتسليمه مذكرة احتجاج.", {"planned"}),
        ("استدعت الخارجية الأردنية السفير التركي لتسليمه مذكرة احتجاج.", {"actual"}),
    ],
)
def test_what_is_said_when_a_deed_that_lies_ahead_is_done(text: str, expected: set[str]) -> None:
    assert {e.factuality for e in read(text).events} == expected
