"""Bodies and groups that grammar tells: agreement, what rules a genitive, and who is told of again."""

from __future__ import annotations

import pytest

from arabic import bodies, read


def acts(text: str) -> list[tuple[str, list[str]]]:
    """Of each event its type and the names of who does it."""
    found = read(text)
    names = {a.id: a.name for a in found.actors}
    return [(e.type, [names[i] for i in e.initiators]) for e in found.events]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "التقى وزير الخارجية العراقي سفراء الاتحاد الأوروبي. وطالب السفراء تركيا بوقف القصف.",
            ("REQUEST", ["سفراء الاتحاد الأوروبي"]),
        ),
        (
            "زارت كندا قادة الدول الأفريقية. وانتقد القادة روسيا.",
            ("ACCUSE", ["قادة الدول الأفريقية"]),
        ),
    ],
)
def test_who_is_called_by_his_office_alone_is_of_the_group_told_before(text: str, event: tuple[str, list[str]]) -> None:
    assert event in acts(text)


@pytest.mark.parametrize(
    "again",
    [
        "وزراء خارجية دول الخليج",
        "وزراء الخارجية الخليجيين",
        "الوزراء الخليجيين",
        "وزراء مجلس التعاون الخليجي",
    ],
)
def test_the_ministers_of_the_states_of_an_organisation_are_its_ministers(again: str) -> None:
    text = f"التقى وزير الخارجية التركي وزراء خارجية دول مجلس التعاون الخليجي. وشكر كيري {again} على دعم العراق."
    assert [name for _, name, _ in bodies(text) if "وزراء" in name] == ["وزراء خارجية دول مجلس التعاون الخليجي"]


def test_ministers_of_another_portfolio_are_others() -> None:
    text = "التقى وزير الخارجية التركي وزراء خارجية دول الخليج. وشكر كيري وزراء دفاع دول الخليج على دعم العراق."
    assert len([name for _, name, _ in bodies(text) if "وزراء" in name]) == 2


def test_an_organisation_called_with_its_kind_alone_acts_again() -> None:
    text = "وصل مركز النيل للإغاثة الإنسانية إلى عدن. وقدم المركز مساعدات إلى اليمن."
    assert ("AID", ["مركز النيل للإغاثة الإنسانية"]) in acts(text)


def test_banks_are_a_group() -> None:
    assert ("group", "البنوك الروسية", "RU") in bodies("اتهمت البنوك الروسية الاتحاد الأوروبي بسرقة أصولها.")


@pytest.mark.parametrize("office", ["السفير", "الوزير", "السفراء", "النواب"])
def test_an_office_with_the_article_rules_no_noun(office: str) -> None:
    found = read(f"وأدان {office} القصف التركي.")
    assert not [a for a in found.actors if a.kind in ("person", "group")]


def test_a_committee_under_an_organisation_of_states_acts() -> None:
    assert acts("انتقدت لجنة حقوق الإنسان التابعة للأمم المتحدة إسرائيل.") == [("ACCUSE", ["لجنة حقوق الإنسان"])]


def test_a_deputy_speaks_for_the_party_that_he_is_of() -> None:
    found = read("انتقد النائب عن الحزب الديمقراطي الكردستاني ماجد سالم تركيا.")
    assert [a.country for a in found.actors if a.name == "ماجد سالم"] == ["IQ"]
    assert "الحزب الديمقراطي الكردستاني" in [a.name for a in found.actors]


def test_a_name_in_quotation_marks_is_a_mention_without_the_nationality_behind_it() -> None:
    assert "فاغنر" in {r.mention.form for r in read('هاجمت مؤسسة "فاغنر" الروسية أوكرانيا.').resolutions}


def test_who_heads_an_organisation_has_told_whom_he_serves() -> None:
    found = read("ناقش الرئيس المصري مع مدير منظمة الصحة العالمية الأوضاع في غزة.")
    assert "مدير منظمة الصحة العالمية" in [a.name for a in found.actors]


def test_a_group_ends_before_another_whom_it_addresses() -> None:
    text = "حث القادة الأفارقة الأطراف السودانية على وقف إطلاق النار."
    assert bodies(text) == {("group", "القادة الأفارقة", None), ("group", "الأطراف السودانية", "SD")}


@pytest.mark.parametrize(
    ("text", "kind", "name", "iso"),
    [
        ("اتهمت حركة الشعب النيجرية فرنسا بالتدخل.", "non_state", "حركة الشعب النيجرية", "NE"),
        (
            "انتقد اتحاد الغرف والبورصات الزراعية الكينية ألمانيا.",
            "non_state",
            "اتحاد الغرف والبورصات الزراعية الكينية",
            "KE",
        ),
        ("أدانت لجنة التحقيق الأممية إسرائيل.", "igo", "لجنة التحقيق الأممية", None),
        ("اتهمت محكمة جرائم الصحافة الدولية كندا.", "igo", "محكمة جرائم الصحافة الدولية", None),
        ("انتقدت لجنة الجزاءات التابعة لمجلس الأمن كندا.", "igo", "لجنة الجزاءات", None),
        (
            "قالت “مجموعة العمل الوطنية من أجل الأنهار” إن كندا تأخرت.",
            "non_state",
            "مجموعة العمل الوطنية من أجل الأنهار",
            None,
        ),
        ("اتهم «المرصد المغربي لمناهضة الفقر» كندا.", "non_state", "المرصد المغربي لمناهضة الفقر", "MA"),
        ("اتهمت «الجبهة الشعبية لنهضة جمهورية مالي» كندا.", "non_state", "الجبهة الشعبية لنهضة جمهورية مالي", None),
        ("هاجم متمردو كولومبيا فنزويلا.", "group", "متمردو كولومبيا", "CO"),
        ("دعت منظمات المجتمع المدني كندا إلى الحوار.", "group", "منظمات المجتمع المدني", None),
        ("أشادت مؤسسات مجتمع مدني سودانية بكندا.", "group", "مؤسسات مجتمع مدني سودانية", "SD"),
        ("رفضت الداخلية الإسبانية طلب المغرب.", "government_body", "الداخلية الإسبانية", "ES"),
        ("وتعهدت الدفاع الكورية بالرد على اليابان.", "government_body", "الدفاع الكورية", "KR"),
        ("دعا إقليم كردستان تركيا إلى وقف القصف.", "government_body", "حكومة إقليم كردستان", "IQ"),
        ("جرت مناورات بين القوات البحرية الكينية ونظيرتها الهندية.", "government_body", "نظيرتها الهندية", "IN"),
        ("أعلن الجيش الكيني أنه بدأ، وأجرى الجيش مناورات مع نظيره الهندي.", "government_body", "نظيره الهندي", "IN"),
        ("شن تحالف عربي بقيادة العربية السعودية غارات على الحوثيين.", "igo", "التحالف العربي", None),
        ("قال التحالف الذي تقوده الولايات المتحدة إنه انسحب.", "igo", "التحالف الدولي ضد داعش", None),
    ],
)
def test_a_body_is_told_by_what_agrees_or_who_leads_it(text: str, kind: str, name: str, iso: str | None) -> None:
    assert (kind, name, iso) in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "ناقش الخبير الشؤون الداخلية الإسبانية.",  # an adjective
        "زادت ميزانية الدفاع الكورية.",  # ruled by a noun
        "بحث الخبير تاريخ الدفاع الكوري.",  # agrees with no ministry
        "هطلت الأمطار في إقليم كردستان.",  # where
        "زار الخبير إقليم كردستان الإيراني.",  # of another state
        "درس الخبير مجموعة العلاقات الدولية.",
        "استقبل الوزير الكيني نظيره الهندي.",
        'قال "الحركة الوطنية مستمرة في النضال".',  # words of somebody
        'وأضاف: "اللجنة الدولية تجاهلت الأزمة".',
        'دعا إلى تشكيل "لجنة تيسير دولية" للحوار.',  # nobody certain
    ],
)
def test_what_is_alike_is_no_body(text: str) -> None:
    assert bodies(text) == set()


@pytest.mark.parametrize(
    ("text", "name", "iso"),
    [
        ("نقلت الصحيفة عن مسؤولين كنديين أن الأمطار تأخرت.", "مسؤولين كنديين", "CA"),
        ("تحدث المقال عن سياسيين يابانيين.", "سياسيين يابانيين", "JP"),
        ("تحدث المقال عن ممثلي الاتحاد الأوروبي.", "ممثلي الاتحاد الأوروبي", None),
        ("تحدث المقال عن أعضاء في حلف الناتو.", "أعضاء في حلف الناتو", None),
        ("تضم القائمة 6 شركات صينية.", "6 شركات صينية", "CN"),
        ("تضم القائمة 56 منظمة غير حكومية في اليمن.", "56 منظمة غير حكومية", "YE"),
    ],
)
def test_officials_members_of_an_organisation_and_firms_in_numbers_are_shown_though_they_do_nothing(
    text: str, name: str, iso: str | None
) -> None:
    assert ("group", name, iso) in bodies(text)


@pytest.mark.parametrize("text", ["تحدث المقال عن شركات صينية.", "تحدث المقال عن طلاب كنديين."])
def test_others_who_do_nothing_are_not(text: str) -> None:
    assert bodies(text) == set()


@pytest.mark.parametrize("office", ["رئيس الحكومة", "وزير الخارجية", "رئيس المجلس"])
def test_an_office_that_ends_with_the_article_rules_no_delegation(office: str) -> None:
    assert ("group", "وفدا هنديا", "IN") in bodies(f"استقبل {office} وفدا هنديا في نيروبي.")
