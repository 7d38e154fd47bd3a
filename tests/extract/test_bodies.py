"""Bodies and groups: those that no list has, read by the form of their names, and those that are nobody certain."""

from __future__ import annotations

import pytest

from arabic import bodies, read


def mentions(text: str) -> list[set[str]]:
    """The mentions of each actor but persons and states."""
    found = read(text)
    spoken = {a.id for a in found.actors if a.kind not in ("person", "state")}
    return [{r.mention.form for r in found.resolutions if r.actor == actor} for actor in sorted(spoken)]


@pytest.mark.parametrize(
    ("text", "kind", "name", "iso"),
    [
        ("وقعت وزارة الحج والعمرة السعودية اتفاقا مع تركيا.", "government_body", "وزارة الحج والعمرة السعودية", "SA"),
        (
            "وقعت وزارة الهجرة والمهجرين العراقية مذكرة تفاهم مع تونس.",
            "government_body",
            "وزارة الهجرة والمهجرين العراقية",
            "IQ",
        ),
        ("زارت وزارة شؤون القدس الفلسطينية تركيا.", "government_body", "وزارة شؤون القدس الفلسطينية", "PS"),
        (
            "اتهم المركز الوطني لمكافحة التهريب فرنسا بالتقصير.",
            "government_body",
            "المركز الوطني لمكافحة التهريب",
            None,
        ),
        ("اتهمت الهيئة العربية للبحوث الزراعية إسرائيل.", "igo", "الهيئة العربية للبحوث الزراعية", None),
        ("أدان حزب الأمل والتجديد تصريحات فرنسا.", "non_state", "حزب الأمل والتجديد", None),
        ("أدان حزب الأمل والتجديد في تونس تصريحات فرنسا.", "non_state", "حزب الأمل والتجديد", "TN"),
        ("أدانت حركة النهوض الوطني الموريتانية تصريحات فرنسا.", "non_state", "حركة النهوض الوطني الموريتانية", "MR"),
        ("أرسل الهلال الأحمر الكويتي مساعدات إلى السودان.", "non_state", "الهلال الأحمر الكويتي", "KW"),
        ("اتهمت نقابة الصحفيين التونسيين إسرائيل.", "non_state", "نقابة الصحفيين التونسيين", "TN"),
        ("زار وفد تركيا غرفة التجارة في جدة.", "non_state", "غرفة التجارة في جدة", "SA"),
        ("حذرت مصر من الجماعات المتطرفة في المنطقة.", "group", "الجماعات المتطرفة", None),
        ("قال الخبير إن ائتلاف النماء والعدالة تقدم.", "non_state", "ائتلاف النماء والعدالة", None),
        ("قال الخبير إن حزب (النماء والعدالة) تقدم.", "non_state", "حزب (النماء والعدالة)", None),
        ("قال الخبير إن حركة الماضون تراجعت.", "non_state", "حركة الماضون", None),
        ("قال الخبير إن حركة 17 أبريل تراجعت.", "non_state", "حركة 17 أبريل", None),
        ("قال الخبير إن الحزب الدستوري الموحد تراجع.", "non_state", "الحزب الدستوري الموحد", None),
        ("قال الخبير إن الاتحاد الاجتماعي الشعبي تراجع.", "non_state", "الاتحاد الاجتماعي الشعبي", None),
        ("قال الخبير إن جبهة الكفاح الوطني الموريتاني تراجعت.", "non_state", "جبهة الكفاح الوطني الموريتاني", "MR"),
        ("قال الخبير إن شركة الزهوان للصرافة تراجعت.", "non_state", "شركة الزهوان للصرافة", None),
        ("قال الخبير إن اتحاد الغرف الزراعية المغربية تراجع.", "non_state", "اتحاد الغرف الزراعية المغربية", "MA"),
        ("قال الخبير إن شركة الماء والكهرباء القابضة تراجعت.", "non_state", "شركة الماء والكهرباء القابضة", None),
        ("دعت قبيلة زيفان فرنسا إلى الحوار.", "non_state", "قبيلة زيفان", None),
        ("قال الخبير إن حزب الوفاق من أجل التقدم تراجع.", "non_state", "حزب الوفاق من أجل التقدم", None),
        ("اتهم اتحاد المقاولين العرب فرنسا بالتقصير.", "non_state", "اتحاد المقاولين العرب", None),
        ("أدانت جمعية رجال الأعمال القبرصيين تركيا.", "non_state", "جمعية رجال الأعمال القبرصيين", "CY"),
        ("زارت البعثة التجارية الهندية تونس.", "government_body", "البعثة التجارية الهندية", "IN"),
        ("قال الخبير إن شركة زيفوكام تراجعت.", "non_state", "شركة زيفوكام", None),
        ("قال الخبير إن شركة QZX الصينية تراجعت.", "non_state", "شركة QZX الصينية", "CN"),
        (
            "يضم البيان الجمعية التونسية للدفاع عن الحريات الفردية.",
            "non_state",
            "الجمعية التونسية للدفاع عن الحريات الفردية",
            "TN",
        ),
    ],
)
def test_a_body_that_no_list_has_is_read_by_the_form_of_its_name(
    text: str, kind: str, name: str, iso: str | None
) -> None:
    assert (kind, name, iso) in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "اتهمت فرنسا تركيا بتعطيل حركة الملاحة البحرية الإيرانية.",  # movement of ships
        "تسعى تركيا إلى تغيير السياسة الخارجية الأمريكية.",
        "أدان حزب الرئيس تصريحات فرنسا.",
        "قالت تركيا إن دول الجوار تعاني من الجفاف.",  # nobody certain
        "نشرت الوزيرة صورا على منصة إكس.",  # where it is said
        "تحدث الخبير عن جماعات مسلحة في الجبال.",
        "يتقدم الحزب الحاكم في الانتخابات.",
        "تراجعت حركة التجارة بعد 17 أبريل.",
        "تعاقدت الوزارة مع شركة متخصصة (كبيرة).",
        "يهدد البرنامج النووي الإيراني المنطقة. ويبقى البرنامج النووي الإيراني خطرا.",  # an undertaking, nobody
        "هذا مساس بالأمن الوطني.",
        "ناقشت الحركة العدوان الإسرائيلي.",
        "ساهم في تسهيل عمل بنك التنمية.",
        "قررا تنظيم الطاولة العامة للمحادثات.",
    ],
)
def test_what_names_no_body_is_none(text: str) -> None:
    assert bodies(text) == set()


def test_a_collective_that_acts_is_an_actor() -> None:
    assert ("group", "دول الجوار", None) in bodies("دعت مصر دول الجوار إلى ضبط النفس.")


def test_a_platform_that_acts_is_an_actor() -> None:
    assert ("non_state", "شركة تويتر", "US") in bodies("أعلنت منصة إكس أنها ستقاضي الهند.")


def test_a_body_without_its_country_is_of_the_state_that_an_unknown_paper_writes_from() -> None:
    text = "بغداد - استقبل وزير الخارجية السفير التركي في بغداد. وقال مجلس النواب إن العراق يرفض ذلك."
    assert ("government_body", "مجلس النواب", "IQ") in bodies(text, publisher="ورقة الرافدين")


def test_an_institution_of_a_known_paper_is_of_its_state() -> None:
    text = "اتهم المركز الوطني لمكافحة التهريب فرنسا بالتقصير. وقال وزير الخارجية إن المملكة تتابع."
    assert ("government_body", "المركز الوطني لمكافحة التهريب", "SA") in bodies(
        text, publisher="وكالة الأنباء السعودية"
    )


def test_what_is_said_of_an_organisation_is_no_part_of_its_name() -> None:
    text = "اتهمت الهيئة العربية للبحوث الزراعية المعروفة بعملها إسرائيل."
    assert ("igo", "الهيئة العربية للبحوث الزراعية", None) in bodies(text)


@pytest.mark.parametrize(
    ("text", "kind", "name", "iso"),
    [
        ("التقى محافظ البنك المركزي الإيراني نظيره العراقي.", "government_body", "البنك المركزي الإيراني", "IR"),
        ("قال رئيس البرلمان العربي إن مصر محقة.", "igo", "البرلمان العربي", None),
        ("استدعت وزارة الخارجية المالية السفير الفرنسي.", "government_body", "وزارة الخارجية المالية", "ML"),
        ("دعت مصر قادة حركة حماس إلى القاهرة.", "non_state", "حركة حماس", "PS"),
        ("التقى الوزير زعيم حركة العدل والمساواة جبريل إبراهيم.", "non_state", "حركة العدل والمساواة", "SD"),
        ("التقى الوزير زعيم حركة «العدل والمساواة» جبريل إبراهيم.", "non_state", "حركة العدل والمساواة", "SD"),
        ("التقى الوزير رئيس حزب النماء والعدالة سالم المري.", "non_state", "حزب النماء والعدالة", None),
    ],
)
def test_a_body_inside_another_phrase(text: str, kind: str, name: str, iso: str | None) -> None:
    assert bodies(text) == {(kind, name, iso)}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("توسطت قطر في هدنة بين إسرائيل وحماس.", {("non_state", "حركة حماس", "PS")}),
        ("قال الخبير إن فرنسا تريد استبعاد حماس من إدارة غزة.", {("non_state", "حركة حماس", "PS")}),
        ("قاتل الجيش الفرنسي مسلحي القاعدة.", {("non_state", "تنظيم القاعدة", None)}),
        ("رحب سكان غزة بحماس شديد بزيارة الوزير التونسي.", set()),
        ("استقبل سكان غزة الوزير التونسي بكل حماس.", set()),
        ("وصف الشاعر حماس الجمهور في تونس.", set()),
        ("تبحث مصر وفتح معبر رفح مع فلسطين.", set()),
        ("قالت فرنسا إن القاعدة بسيطة.", set()),
    ],
)
def test_a_movement_whose_name_is_a_common_word_is_told_by_its_land_or_its_people(
    text: str, named: set[tuple[str, str, str | None]]
) -> None:
    assert {b for b in bodies(text) if b[0] == "non_state"} == named


def test_who_presides_a_house_speaks_for_himself() -> None:
    assert bodies("استقبل الرئيس رئيس مجلس النواب المصري.") == set()


def test_the_ministry_of_finance_is_not_of_mali() -> None:
    assert {iso for _, _, iso in bodies("أعلنت وزارة المالية المصرية توقيع اتفاق مع فرنسا.")} == {"EG"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("دعت أربع دول أوروبية إيران إلى الحوار.", "أربع دول أوروبية"),
        ("أعلنت 27 دولة رفضها للقرار الروسي.", "27 دولة"),
        ("أدانت دول عربية وإسلامية القرار الإسرائيلي.", "دول عربية وإسلامية"),
    ],
)
def test_counted_states_act_as_a_group(text: str, name: str) -> None:
    found = read(text)
    (act,) = found.events
    assert [a.name for a in found.actors if a.id in act.initiators] == [name]


def test_a_people_is_its_state() -> None:
    found = read("عزى الرئيس الفرنسي الشعب التونسي.")
    assert {(a.kind, a.country) for a in found.actors} >= {("state", "TN")}
    assert all(a.kind != "group" for a in found.actors)


def test_the_palestinian_people_is_a_group() -> None:
    assert ("group", "الشعب الفلسطيني", "PS") in bodies("أكدت مصر دعم الشعب الفلسطيني.")


def test_a_country_manager_is_not_of_qatar() -> None:
    found = read("قال سامي الدرديري، ممثل برنامج الأغذية العالمي والمدير القطري في السودان، إن التمويل قليل.")
    assert all(a.country != "QA" for a in found.actors)


@pytest.mark.parametrize(
    ("text", "shown"), [("التقى الرئيس السفير برئاسة الجمهورية.", False), ("أدانت الرئاسة التركية القصف.", True)]
)
def test_where_somebody_is_received_is_no_actor(text: str, shown: bool) -> None:
    found = bodies(text, publisher="وكالة الأنباء السعودية")
    assert any(kind == "government_body" for kind, _, _ in found) is shown


def test_all_parties_may_be_called_upon() -> None:
    text = "دعا وزير الخارجية المصري جميع الأطراف إلى ضبط النفس."
    assert ("group", "جميع الأطراف", None) in bodies(text)
    assert [e.type for e in read(text).events] == ["REQUEST"]


def test_all_parties_that_nobody_calls_upon_are_none() -> None:
    assert bodies("قال الوزير المصري إن الوضع صعب على جميع الأطراف.") == set()


def test_all_parties_of_a_state_are_its_own() -> None:
    (group,) = bodies("دعا وزير الخارجية المصري جميع الأطراف السودانية إلى ضبط النفس.")
    assert group[1:] == ("الأطراف السودانية", "SD")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("دعت دول مجلس التعاون الخليجي إيران إلى الحوار.", "مجلس التعاون لدول الخليج العربية"),
        ("دعت دول الاتحاد الأوروبي إيران إلى الحوار.", "الاتحاد الأوروبي"),
    ],
)
def test_the_states_of_an_alliance_are_the_alliance(text: str, name: str) -> None:
    found = read(text)
    (alliance,) = [a for a in found.actors if a.kind == "igo"]
    (act,) = found.events
    assert (alliance.name, act.initiators) == (name, (alliance.id,))


def test_a_name_in_quotation_marks_is_a_mention_of_its_own() -> None:
    (movement,) = mentions("قالت حركة “الإطار الدائم للسلام” إنها انتصرت.")
    assert "الإطار الدائم للسلام" in movement


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("التقى الوزير السفير في مقر وزارة الخارجية المصرية.", False),
        ("التقى الوزير السفير بالقصر الرئاسي في نواكشوط.", False),
        ("التقى الوزير السفير في مقر وزارة الخارجية المصرية. وقالت وزارة الخارجية المصرية إن اللقاء مهم.", True),
    ],
)
def test_where_people_meet_is_no_actor(text: str, shown: bool) -> None:
    assert any(kind == "government_body" for kind, _, _ in bodies(text)) is shown


def test_a_body_that_is_yet_to_be_is_none() -> None:
    text = "دشنت القنصلية العامة المغربية في العيون معرضا. وافتتحت توغو قنصلية عامة."
    assert {iso for kind, _, iso in bodies(text) if kind == "government_body"} == {"MA"}


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("التقى الوزير وفدا من الائتلاف السوري.", "SY"),
        ("أدان حزب الله اللبناني الهجوم.", "LB"),
        ("أعلنت الخطوط الجوية التونسية استئناف رحلاتها.", "TN"),
    ],
)
def test_a_nationality_in_the_name_of_an_organisation_names_the_country(text: str, iso: str) -> None:
    assert iso in read(text).countries


def test_an_organisation_without_it_names_no_country() -> None:
    assert "PS" not in read("أعلنت حركة حماس موقفها.").countries
