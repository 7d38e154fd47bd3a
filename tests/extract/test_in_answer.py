"""Who is meant in wire news of two who quarrel: expulsions, answers to a deed, denials, what "this step" is."""

from __future__ import annotations

import pytest

from arabic import read

Told = set[tuple[str, str | None, str | None, str | None]]


def _told(text: str) -> Told:
    """(root, fine type, country of who acts, country of to whom) of each event."""
    found = read(text)
    of = {a.id: a.country or a.id.rsplit("/", 1)[-1] for a in found.actors}
    return {(e.type, e.fine, of[e.initiators[0]], of[e.recipients[0]]) for e in found.events if e.recipients}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # the genitive of an expulsion sends away, where those who must go stand behind it
        ("جاء القرار ردا على طرد بيرو أحد الدبلوماسيين المكسيكيين.", ("SANCTION", "expel-diplomat", "PE", "MX")),
        # whose deed an act answers, whose decision or announcement it is
        ("خفضت صربيا مستوى علاقاتها الدبلوماسية ردا على قرار كرواتيا.", ("SANCTION", "cut-relations", "RS", "HR")),
        # an attack that is answered was on who answers it, and what is said of it is not said of the answer
        ("أعلنت باكستان إغلاق مجالها الجوي ردا على هجوم هندي.", ("ASSAULT", "attack", "IN", "PK")),
        ("شنت باكستان غارات على أفغانستان ردا على هجوم شنه مسلحون.", ("ASSAULT", "attack", "PK", "AF")),
        ("بعد إعلان أنقرة تعليق التجارة مع قبرص، عقد اجتماع.", ("SANCTION", "suspend-cooperation", "TR", "CY")),
        ("احتجت الخارجية الدنماركية على طرد موسكو لدبلوماسي دنماركي.", ("SANCTION", "expel-diplomat", "RU", "DK")),
        ("جاء ذلك بعد قيام واشنطن بفرض رسوم جمركية على السلع الهندية.", ("SANCTION", "impose-sanctions", "US", "IN")),
        # the first of two noun phrases behind the verb acts, whatever its gender
        ("طالب إسلام آباد طالبان باتخاذ إجراءات.", ("REQUEST", "demand", "PK", "AF")),
        ("قالت الخارجية الروسية إن موسكو لن تتسامح مع أنشطة لندن.", ("REJECT", "refusal", "RU", "GB")),
        ('قال المتحدث التركي: "من المؤسف للغاية أن تسعى قبرص إلى ذلك".', ("ACCUSE", "criticism", "TR", "CY")),
        # this step, and what it is deplorable that somebody does
        (
            "أعلنت كندا بيع أسلحة لتايوان. وقالت وزارة الخارجية الصينية إن هذه الخطوة تنتهك القانون الدولي.",
            ("ACCUSE", "accusation", "CN", "CA"),
        ),
        (
            "قال رئيس الوزراء الياباني إن من المؤسف أن تواصل كوريا الشمالية تجاربها.",
            ("ACCUSE", "criticism", "JP", "KP"),
        ),
        # who accused is answered; who speaks acts with another; to promise countermeasures is to threaten
        ("طردت الهند سفير باكستان. ورفضت باكستان اتهامها بدعم الإرهاب.", ("REJECT", "refusal", "PK", "IN")),
        ("قال الرئيس الصربي إنه والرئيس المجري اتفقا على الخطة.", ("AGREE", "pledge-cooperation", "RS", "HU")),
        ("طالبت بكين واشنطن بوقف الصفقة، وتعهدت باتخاذ إجراءات مضادة.", ("THREATEN", None, "CN", "US")),
        # a president between commas; the state of two words, not a man of its first
        (
            "دعا رئيس كوريا الجنوبية، لي جاي ميونغ، كوريا الشمالية إلى الحوار.",
            ("REQUEST", "call-for-talks", "KR", "KP"),
        ),
        # a list whose items have "and" is over where one has none
        ("اتهمت الترويكا، ألمانيا، وفرنسا، وبريطانيا، إيران بخرق الاتفاق.", ("ACCUSE", "accusation", "DE", "IR")),
        # to whom it is said, unless it is for another; who joins whom; what is held to be a provocation
        (
            "أكد الرئيس البيلاروسي لنظيره الصربي استعداد بلاده لاستضافة المفاوضات.",
            ("AGREE", "mediation-offer", "BY", "RS"),
        ),
        ("أكد الوزير المصري لنظيره العراقي دعم بلاده للأردن.", ("SUPPORT", "political-support", "EG", "JO")),
        ("قال الوزير النرويجي إن بلاده تدعم انضمام السويد إلى الناتو.", ("SUPPORT", "political-support", "NO", "SE")),
        ('أكد المتحدث الصيني أن تحرك الجانب الياباني يعد "استفزازا خطيرا".', ("ACCUSE", "criticism", "CN", "JP")),
        # ships of a nationality, a statement that speaks for its writer, we will not allow
        ("اتهم خفر السواحل الصيني سفينتين فلبينيتين بدخول المياه.", ("ACCUSE", "accusation", "CN", "PH")),
        (
            "حذرت الخارجية الصينية اليابان. ودعا البيان السلطات الفلبينية إلى الهدوء.",
            ("REQUEST", "call-for-restraint", "CN", "PH"),
        ),
        ('قال الوزير المجري "لن نسمح لأوكرانيا بذلك".', ("REJECT", "refusal", "HU", "UA")),
        ("أعلن الرئيس الكيني تعليق المفاوضات بين نيروبي ومقديشو.", ("SANCTION", "halt-talks", "KE", "SO")),
        ("بعد توقيع رئيس الوزراء الأرميني اتفاقا مع روسيا، عاد الهدوء.", ("SUPPORT", "signing", "AM", "RU")),
    ],
)
def test_who_is_meant(text: str, told: tuple[str, str | None, str, str]) -> None:
    assert told in _told(text)


def test_envoys_whom_nobody_names_stand_for_their_state() -> None:
    found = read("طردت تشيلي ثلاثة دبلوماسيين بوليفيين.", published=None)
    (event,) = found.events
    kinds = {a.id: (a.kind, a.country) for a in found.actors}
    assert [kinds[a] for a in event.recipients] == [("state", "BO")]


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس الأوكراني، في مقابلة مع هيئة الإذاعة البريطانية، إن الوضع صعب.",  # an outlet is no party
        "طالب المتظاهرون رئيس الوزراء الأرميني بالاستقالة، وكان قد عاد من روسيا.",  # the crowd asks
        "أطلقت كوريا الشمالية صاروخا في أول تجربة تجريها بيونغ يانغ هذا العام.",  # who makes the test
        "قال رئيس كازاخستان ذلك على هامش قمة منظمة معاهدة الأمن الجماعي.",  # where he said it
        "قالت الوزارة الصينية إن هذه الخطوة تنتهك القانون الدولي.",  # nobody was told to have done anything
    ],
)
def test_nobody_is_met_asked_or_blamed(text: str) -> None:
    assert _told(text) == set()


def test_thanks_that_are_given_are_no_aid_and_a_threatened_end_is_no_cooperation() -> None:
    assert {t[0] for t in _told("قدمت الرئاسة التايوانية الشكر لأمريكا لدعمها.")} == {"SUPPORT"}
    assert {t[0] for t in _told("هددت طهران بتعليق تعاونها مع الوكالة الدولية للطاقة الذرية.")} == {"THREATEN"}


def test_what_a_parliament_agrees_to_is_told_by_its_own_word() -> None:
    told = _told("وافق البرلمان الأوروبي على فرض عقوبات على بيلاروسيا.")
    assert [(root, to) for root, _, _, to in told] == [("SANCTION", "BY")]


def test_whose_man_somebody_is_belongs_not_to_his_name() -> None:
    found = read("التقى مبعوث ترامب ستيف ويتكوف الرئيس الأوكراني.", published=None)
    assert "ستيف ويتكوف" in {a.name for a in found.actors}


def test_a_name_in_quotation_marks_goes_with_the_office_before_it() -> None:
    text = "قال وزير الخارجية الأرميني، «آرا أيفازيان»، إن الوضع صعب."
    found = read(text, published=None)
    assert [(a.name, a.country) for a in found.actors if a.kind == "person"] == [("آرا أيفازيان", "AM")]


def test_to_summon_an_envoy_is_not_to_call_up_ships() -> None:
    told = _told("استدعت وزارة الخارجية اليابانية السفير الصيني احتجاجا على دخول سفن صينية المياه.")
    assert {root for root, *_ in told} == {"ACCUSE"}
