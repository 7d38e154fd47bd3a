"""Groups of people whom nobody names: who they are, whose they are, and which of them are the same people."""

from __future__ import annotations

import pytest

from arabic import read


def groups(text: str) -> set[tuple[str, str | None]]:
    """(name, country) of the groups in a text."""
    return {(a.name, a.country) for a in read(text).actors if a.kind == "group"}


@pytest.mark.parametrize(
    ("text", "name", "iso"),
    [
        ("احتجزت إيران خمسة غواصين هنود.", "خمسة غواصين هنود", "IN"),
        ("احتجزت إيران ثلاثة عشر بحارا هنديا.", "ثلاثة عشر بحارا هنديا", "IN"),
        ("أفرجت ليبيا عن 12 مزارعا مصريا.", "12 مزارعا مصريا", "EG"),
        ("استقبل الرئيس التركي عددا من الصيادلة السودانيين.", "عددا من الصيادلة السودانيين", "SD"),
        ("احتجزت إيران اثنين من المتدربين الفرنسيين.", "اثنين من المتدربين الفرنسيين", "FR"),
        ("فرضت واشنطن عقوبات على ثماني شركات صينية.", "ثماني شركات صينية", "CN"),
        ("أوقفت ليبيا، الخميس، نحو 70 بحارا تونسيا.", "70 بحارا تونسيا", "TN"),
        ("احتجزت تركيا ما لا يقل عن 45 ألف سوري.", "45 ألف سوري", "SY"),
        ("تظاهر نحو 2000 مصري أمام السفارة الإسرائيلية.", "2000 مصري", "EG"),
        ("أفرجت إيران عن أحد عشر بحارا هنديا.", "أحد عشر بحارا هنديا", "IN"),
        ("احتجز عناصر أمن عراقيون صحفيا سوريا.", "عناصر أمن عراقيون", "IQ"),
        ("قتل متمردون مهندسين صينيين في باكستان.", "مهندسين صينيين", "CN"),
        ("ناشد لاجئون سوريون السلطات العراقية وقف الترحيل.", "لاجئون سوريون", "SY"),
        ("اختطفت جماعة مسلحة خمسة صيادين مصريين.", "جماعة مسلحة", None),
        ("هاجمت ميليشيا عراقية السفارة الأميركية.", "ميليشيا عراقية", "IQ"),
        ("استقبل الرئيس التركي وفدا تجاريا صينيا.", "وفدا تجاريا صينيا", "CN"),
        ("وصل إلى بغداد وفد أمني عسكري تركي.", "وفد أمني عسكري تركي", "TR"),
        ("استقبل الوزير العراقي فريقا طبيا يابانيا.", "فريقا طبيا يابانيا", "JP"),
        ("استقبل الوزير المصري رجال أعمال سعوديين.", "رجال أعمال سعوديين", "SA"),
        ("اتهمت جماعات مسلحة سودانية مصر بقصفها.", "جماعات مسلحة سودانية", "SD"),
        ("تظاهر مئات المواطنين أمام السفارة التركية في أثينا.", "مئات المواطنين", "GR"),
        ("نظم عشرات الناشطين وقفة احتجاجية أمام السفارة الصينية في أثينا.", "عشرات الناشطين", "GR"),
        (
            "تظاهر حشد من الطلبة الجامعيين والأهالي أمام السفارة التركية في أثينا.",
            "حشد من الطلبة الجامعيين والأهالي",
            "GR",
        ),
        ("تظاهر مئات العمال ومواطنون يونانيون أمام السفارة التركية.", "مواطنون يونانيون", "GR"),
        ("فرضت كندا عقوبات على 10 أشخاص وثلاثة كيانات إيرانية.", "10 أشخاص وثلاثة كيانات إيرانية", "IR"),
        ("أدرجت كندا ستة كيانات مقرها في قبرص على قائمة العقوبات.", "ستة كيانات", "CY"),
        ("أدرجت كندا 10 كيانات وشخصيات صينية وبورمية في قائمة العقوبات.", "10 كيانات وشخصيات صينية وبورمية", None),
    ],
)
def test_people_with_a_nationality_are_a_group_whatever_they_do(text: str, name: str, iso: str) -> None:
    assert (name, iso) in groups(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("التقى كيري وزراء مالية الدول الأعضاء في مجلس التعاون.", "وزراء مالية الدول الأعضاء في مجلس التعاون"),
        ("أكد قادة الدول الخليجية والعربية رفضهم للقرار الإسرائيلي.", "قادة الدول الخليجية والعربية"),
        ("التقى الوزير الأمريكي نظراءه من دول مجلس التعاون.", "نظراءه من دول مجلس التعاون"),
        ("التقى الوزير الأمريكي وزراء خارجية عدد من الدول الآسيوية.", "وزراء خارجية عدد من الدول الآسيوية"),
        ("استقبل الرئيس المصري سفراء بعض الدول الأفريقية.", "سفراء بعض الدول الأفريقية"),
        ("التقى الرئيس الفرنسي قادة وسط أفريقيا.", "قادة وسط أفريقيا"),
        ("أدان وزراء خارجية ثماني دول عربية القرار الإسرائيلي.", "وزراء خارجية ثماني دول عربية"),
        ("رفض قادة 22 دولة القرار الإسرائيلي.", "قادة 22 دولة"),
        ("استنكر القادة الأفارقة الهجمات الإسرائيلية.", "القادة الأفارقة"),
        ("استنكر نواب في البرلمان الأوروبي الهجمات الإسرائيلية.", "نواب في البرلمان الأوروبي"),
        ("استنكر خبراء في الأمم المتحدة الهجمات الإسرائيلية.", "خبراء في الأمم المتحدة"),
        ("دعا مقررون أمميون إسرائيل إلى وقف الهدم.", "مقررون أمميون"),
    ],
)
def test_ministers_and_leaders_of_states_that_are_told_together_are_a_group(text: str, name: str) -> None:
    assert name in {name for name, _ in groups(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("دعت قطر باقي الدول إلى وقف القتال.", "باقي الدول"),
        ("دعت قطر كل الدول في المنطقة إلى وقف القتال.", "كل الدول في المنطقة"),
        ("دعت قطر الدول المطلة على البحر الأسود إلى وقف القتال.", "الدول المطلة"),
        ("دعت قطر الدول الأعضاء في الاتحاد الأفريقي إلى وقف القتال.", "الدول الأعضاء في الاتحاد الأفريقي"),
        ("دعت قطر دول جنوب شرق آسيا إلى وقف القتال.", "دول جنوب شرق آسيا"),
        ("دعت قطر الشعوب العربية إلى التضامن.", "الشعوب العربية"),
        ("دعت قطر الأطراف الأخرى إلى وقف القتال.", "الأطراف الأخرى"),
        ("تنسق الولايات المتحدة مع حلفائها الأوروبيين.", "حلفائها الأوروبيين"),
        ("تواصل فرنسا دعمها لحلفائها في تشاد والنيجر.", "حلفائها في تشاد والنيجر"),
    ],
)
def test_states_peoples_and_allies_told_together_are_a_group(text: str, name: str) -> None:
    assert name in {name for name, _ in groups(text)}


def test_a_plural_with_the_article_is_the_group_told_last() -> None:
    extraction = read("اختطف مسلحون مهندسين صينيين. وطالب المسلحون الصين بفدية.")
    armed = next(a.id for a in extraction.actors if a.name == "مسلحون")
    assert [e.type for e in extraction.events if armed in e.initiators] == ["COERCE", "REQUEST"]


def test_a_plural_with_the_article_rules_no_genitive() -> None:
    assert not {name for name, _ in groups("التقى الجنود حزب الله في بيروت، قالت فرنسا.") if "حزب" in name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("رفض المسؤولون الكينيون الإدلاء بتصريحات.", "المسؤولون الكينيون"),
        ("التقى السفير الفرنسي المسؤولين الكينيين الأسبوع الماضي.", "المسؤولين الكينيين"),
        ("دعت فرنسا جميع الأطراف المجرية إلى الحوار.", "جميع الأطراف المجرية"),
        ("طالب رجال الأعمال الكينيون فرنسا بالاستثمار.", "رجال الأعمال الكينيون"),
        ("التقى وفد من رجال الأعمال الكينيين الوزير الفرنسي.", "وفد من رجال الأعمال الكينيين"),
        ("رفض ثلاثة عشر فصيلا كينيا المبادرة الروسية.", "ثلاثة عشر فصيلا كينيا"),
    ],
)
def test_where_a_group_with_its_nationality_ends(text: str, name: str) -> None:
    assert name in {name for name, _ in groups(text)}


def test_a_delegation_of_a_body_is_an_actor_though_it_does_nothing() -> None:
    assert groups("جرت العملية بحضور وفد من الأمم المتحدة، قالت قطر.") == {("وفد من الأمم المتحدة", None)}


def test_people_told_of_with_other_words_are_the_same_group() -> None:
    text = "احتجزت ليبيا 70 بحارا تونسيا. وأفرجت ليبيا اليوم عن البحارة التونسيين."
    assert groups(text) == {("70 بحارا تونسيا", "TN")}


def test_people_of_another_kind_are_another_group() -> None:
    text = "احتجزت ليبيا بحارة تونسيين. وأفرجت ليبيا اليوم عن أطباء تونسيين."
    assert {name for name, _ in groups(text)} == {"بحارة تونسيين", "أطباء تونسيين"}


@pytest.mark.parametrize(
    "text",
    [
        "أطلقت كوريا 15 صاروخا إيرانيا.",  # things that are counted
        "قتل إسرائيليون في الهجوم، قالت فرنسا.",
        "دعت مصر مؤيدي حكومة إلى الهدوء.",  # nobody knows of which
        "طردت روسيا دبلوماسيا بريطانيا.",  # one man
        "بحثت مصر وليبيا والجزائر الأزمة. ودعت الدول الثلاث تشاد إلى الحوار.",  # those that were named
        "فرضت روسيا عقوبات على فرنسا وحلفائها.",  # named with who matters
        "طالب المسلحون الصين بفدية.",  # of whom nobody told before
        "تبلغ الصفقة نحو 2000 دولار أمريكي، قالت مصر.",
        "بحث الرئيس المصري ونظيره الفرنسي ظاهرة الجماعات الإرهابية.",  # they do nothing and suffer nothing
    ],
)
def test_what_is_no_crowd_is_no_group(text: str) -> None:
    assert groups(text) == set()


@pytest.mark.parametrize(
    ("text", "name", "iso"),
    [
        ("فرضت فرنسا عقوبات على 28 كيانا ومنظمة.", "28 كيانا ومنظمة", None),
        ("فرضت فرنسا عقوبات جديدة على نحو 50 كيانا وشخصا.", "50 كيانا وشخصا", None),
        ("فرضت فرنسا عقوبات على كيانات وأفراد سوريين ويمنيين.", "كيانات وأفراد سوريين ويمنيين", None),
        ("فرضت فرنسا عقوبات على أفراد وكيانات إيرانيين.", "أفراد وكيانات إيرانيين", "IR"),
        ("فرضت فرنسا عقوبات على 12 شخصا.", "12 شخصا", None),
    ],
)
def test_those_on_whom_sanctions_lie_are_a_group(text: str, name: str, iso: str | None) -> None:
    found = read(text)
    assert [(a.name, a.country) for a in found.actors if a.kind == "group"] == [(name, iso)]
    assert [e.fine for e in found.events] == ["impose-sanctions"]


@pytest.mark.parametrize(
    "text",
    [
        "فرضت فرنسا عقوبات على أربع شركات تنقل النفط إلى كوبا.",  # on whose account is told
        "فرضت فرنسا عقوبات على روسيا بعد مقتل 12 شخصا.",
        "قالت فرنسا إن 28 شركة ومصرفا وقعت عقودا.",
        "فرضت فرنسا عقوبات على كيانات.",
    ],
)
def test_others_who_are_counted_are_no_group_that_sanctions_lie_on(text: str) -> None:
    assert [a.name for a in read(text).actors if a.kind == "group"] == []


def test_a_band_called_by_the_name_of_a_movement_is_the_movement() -> None:
    assert not groups("اختطفت جماعة حزب الله خمسة صيادين مصريين.") - {("خمسة صيادين مصريين", "EG")}


@pytest.mark.parametrize(
    "text",
    [
        "تجمعت حشود غاضبة أمام السفارة النرويجية لدى تونس.",  # an embassy to whom: there they gather
        "احتشد المتظاهرون حول السفارة النرويجية في تونس.",  # around it
    ],
)
def test_a_crowd_at_an_embassy_is_of_the_country_to_which_it_is_sent(text: str) -> None:
    found = read(text)
    country = {a.id: a.country for a in found.actors}
    assert [(e.type, country[e.initiators[0]], country[e.recipients[0]]) for e in found.events] == [
        ("PROTEST", "TN", "NO")
    ]


def test_high_officials_are_called_with_and_without_how_many_they_are() -> None:
    called = {r.mention.form for r in read("التقى الوزير المصري عددا من كبار المسؤولين الروس.").resolutions}
    assert {"عددا من كبار المسؤولين الروس", "كبار المسؤولين الروس", "المسؤولين الروس"} <= called


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("حثت 30 منظمة حقوقية دولية اليونان على التحقيق.", "30 منظمة حقوقية دولية"),
        ("اتهمت منظمات غير حكومية موالية للمعارضة اليونان بالتضييق.", "منظمات غير حكومية"),
        ("أدان 20 حزبا سياسيا معارضا القرار اليوناني.", "20 حزبا سياسيا معارضا"),
        ("أدانت ثلاثة أحزاب يسارية القرار اليوناني.", "ثلاثة أحزاب يسارية"),
        ("اتهم خمسون فصيلا معارضا اليونان بالتصعيد.", "خمسون فصيلا معارضا"),
        ("طالبت عشرات المنظمات الحقوقية اليونان بالتحقيق.", "عشرات المنظمات الحقوقية"),
    ],
)
def test_societies_parties_and_bands_act_in_numbers_and_are_nobodys(text: str, name: str) -> None:
    assert (name, None) in groups(text)
    assert any(e.initiators and e.recipients for e in read(text).events)


def test_as_many_of_one_noun_are_the_same_and_others_are_not() -> None:
    text = (
        "حثت 30 منظمة حقوقية دولية اليونان على التحقيق. واتهمت 30 منظمة حقوقية اليونان. وأدانت 12 منظمة حقوقية اليونان."
    )
    assert groups(text) == {("30 منظمة حقوقية دولية", None), ("12 منظمة حقوقية", None)}


def test_societies_that_are_counted_are_shown_though_nothing_is_told_of_them() -> None:
    assert ("103 أحزاب شيوعية", None) in groups("عقد المؤتمر في أثينا بمشاركة 103 أحزاب شيوعية.")
    assert not groups("عقد المؤتمر في أثينا بمشاركة أحزاب شيوعية.")


def test_a_point_of_the_compass_before_a_place_is_not_the_west() -> None:
    assert not groups("قصفت إسرائيل خياما غربي رفح، وانتقدت مصر القصف.")
    assert groups("انتقدت مصر المواقف الغربية.")
    found = read("دعت المجموعة الاقتصادية لدول غربي أفريقيا النيجر إلى الحوار.").actors
    assert {a.kind for a in found} == {"igo", "state"}


def test_deputies_and_soldiers_who_do_nothing_are_shown_only_where_they_are_counted() -> None:
    assert not groups("رد الوزير المصري على اليونان بعد مقتل جنود هنود، وبحضور ممثلي كينيا.")
    assert groups("رد الوزير المصري على اليونان بعد مقتل 12 جنديا هنديا.") == {("12 جنديا هنديا", "IN")}
    assert groups("انتقد الوزير المصري القرار اليوناني قبل اجتماع كبار المسؤولين الهنود.")


def test_a_delegation_of_an_organisation_that_does_nothing_is_shown_where_it_is_named_again() -> None:
    assert not groups("التقى الوزير المصري نظيره الهندي بحضور وفد الاتحاد الأفريقي.")
    again = "التقى الوزير المصري نظيره الهندي بحضور وفد الاتحاد الأفريقي. ويضم وفد الاتحاد الأفريقي خبراء."
    assert groups(again) == {("وفد الاتحاد الأفريقي", None)}
