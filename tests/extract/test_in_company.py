"""Whose a person is whom his own words do not say: of those in whose company he is named."""

from __future__ import annotations

import pytest

from arabic import persons, read


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("زار وفد من حركة حماس برئاسة نبيل الهاشمي روسيا.", "نبيل الهاشمي", "PS"),
        ("زار وفد من حركة حماس برئاسة نبيل الهاشمي، وعضوية كل من سامر الهنداوي، روسيا.", "سامر الهنداوي", "PS"),
        ("رافق الرئيس التونسي منير بن عاشور في جولته بفرنسا وزير الزراعة كمال الدرديري.", "كمال الدرديري", "TN"),
        ("زار الرئيس التونسي منير بن عاشور، يرافقه الوزير كمال الدرديري، فرنسا.", "كمال الدرديري", "TN"),
        ("بحث الرئيس التونسي منير بن عاشور وأحمد الدرديري الأزمة مع فرنسا.", "أحمد الدرديري", "TN"),
        ("وأفادت وكالة الأنباء الأردنية أن وزير الزراعة كمال الدرديري التقى سفير فرنسا.", "كمال الدرديري", "JO"),
        ("وصل الرئيس التركي إلى مسقط وكان في استقباله الوزير كمال الدرديري.", "كمال الدرديري", "OM"),
        ("بحثت وزيرة الصحة الفرنسية وزعيمة الحزب ماري لوران الأزمة مع تونس.", "ماري لوران", "FR"),
        ("حذرت حركة حماس إسرائيل. وقال الأمين العام للحركة، كمال الدرديري، ذلك في قطر.", "كمال الدرديري", "PS"),
    ],
)
def test_a_person_is_of_the_state_of_those_in_whose_company_he_is_named(text: str, name: str, country: str) -> None:
    assert persons(text)[name][0] == country, persons(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # a committee of two states
        ("اجتمعت اللجنة التونسية الأردنية برئاسة كمال الدرديري في فرنسا.", "كمال الدرديري"),
        # who speaks for others
        ("بحث السفير التونسي منير بن عاشور وأحمد الدرديري الأزمة مع فرنسا.", "أحمد الدرديري"),
        # an organisation of several states
        ("رحبت الجامعة العربية بالقمة. وقال الأمين العام للجامعة، كمال الدرديري، ذلك في تونس.", "كمال الدرديري"),
    ],
)
def test_company_of_several_states_tells_nothing(text: str, name: str) -> None:
    assert persons(text)[name][0] is None, persons(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("قال كمال الدرديري رئيس هيئة الوثائق الأردنية ذلك.", "official"),
        ("قال كمال الدرديري رئيس لجنة الخطة بمجلس النواب الأردني ذلك.", "official"),
        ("قال كمال الدرديري رئيس الأردن ذلك.", "president"),
        ("قال كمال الدرديري نائب رئيس الأردن ذلك.", "vice-president"),
        ("قال كمال الدرديري نائب رئيس مجلس النواب الأردني ذلك.", "legislator"),
        ("قال كمال الدرديري محافظ إربد ذلك في الأردن.", "official"),
        ("قال كمال الدرديري رئيس النظام الأردني ذلك.", "president"),
        ("قال وكيل وزارة الزراعة الأردنية كمال الدرديري ذلك.", "official"),
        ("قال وكيل وزارة الخارجية الأردنية كمال الدرديري ذلك.", "under-secretary-foreign"),
        ("قال كمال الدرديري رئيس شركة غازبروم ذلك.", "official"),
        ("قال كمال الدرديري المدير التنفيذي لجمعية التجار في الأردن ذلك.", "official"),
        ("قال كمال الدرديري المدير العام لمنظمة الصحة العالمية ذلك.", "igo-head"),
    ],
)
def test_the_head_of_a_thing_is_an_official(text: str, role: str) -> None:
    assert persons(text)["كمال الدرديري"][1] == (role,), persons(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("قال كمال الدرديري، مدير المركز الوطني لمكافحة المخدرات، إن الأردن يدعم تونس.", "official"),
        ("قال السفير كمال الدرديري، المتحدث الرسمي ومدير الإعلام بالوزارة، إن الأردن يدعم تونس.", "spokesperson"),
        ("قال المتحدث باسم رئيس الوزراء التونسي كمال الدرديري إن الأردن يدعم تونس.", "spokesperson"),
        ("قال وزير الشؤون الإسلامية والأوقاف والدعوة والإرشاد الشيخ كمال الدرديري إن الأردن يدعم تونس.", "minister"),
        ("شكر السفير المعين لدى جمهورية بنجلاديش الشعبية كمال الدرديري الأردن.", "ambassador"),
        ('قال "كمال الدرديري"، رئيس دائرة أوروبا في وزارة الخارجية التونسية، إن الأردن يدعم تونس.', "official"),
        ("قال وزير الاقتصاد كمال الدرديري إن الأردن يدعم تونس.", "minister"),
        ("قال المستشار الخاص للرئيس للشؤون الدينية كمال الدرديري إن الأردن يدعم تونس.", "presidential-adviser"),
    ],
)
def test_an_office_is_read_though_its_field_has_words_of_its_own(text: str, role: str) -> None:
    assert role in persons(text)["كمال الدرديري"][1], persons(text)


def test_who_has_an_office_takes_no_other_from_an_open_phrase() -> None:
    found = persons("استقبل الرئيس التونسي منير بن عاشور، وزير الخارجية الأردني في القصر.")
    assert found["منير بن عاشور"] == ("TN", ("president",)), found


def test_who_is_a_minister_holds_no_office_of_an_organisation_named_next() -> None:
    found = persons("استقبل وزير الخارجية التونسي منير بن عاشور ممثل الأمين العام لجامعة الدول العربية سامر الهنداوي.")
    assert found["منير بن عاشور"] == ("TN", ("foreign-minister",)), found


def test_an_office_behind_a_name_is_not_of_the_next_of_a_list() -> None:
    found = persons("استقبله علي العرادي النائب الأول لرئيس مجلس النواب، وعبدالله بن سالم سفير الأردن في تونس.")
    assert found["عبدالله بن سالم"] == ("JO", ("ambassador",)), found


def test_a_paper_is_at_home_where_a_known_minister_is_whose_state_it_does_not_say() -> None:
    text = "استقبل {} محمد ولد بلال وفدا أوروبيا. وحضر اللقاء وزير الثقافة كمال الدرديري."
    at_home = persons(text.format("الوزير الأول"), published="2022-05-01")
    assert at_home["كمال الدرديري"] == ("MR", ("minister",)), at_home
    unknown = persons(text.replace(" محمد ولد بلال", " سامر الهنداوي").format("الوزير الأول"), published="2022-05-01")
    assert unknown["كمال الدرديري"][0] is None, unknown


def test_a_paper_is_at_home_where_the_president_is_whose_state_it_never_says() -> None:
    text = "قال المتحدث باسم رئاسة الجمهورية منصور العدوي إن الرئيس {} عبد الفتاح السيسي هنأ الرئيس {} رجب طيب أردوغان."
    at_home = persons(text.format("", "التركي"), published="2022-05-01")
    assert at_home["منصور العدوي"][0] == "EG", at_home
    abroad = persons(text.format("المصري", ""), published="2022-05-01")
    assert abroad["منصور العدوي"][0] != "EG", abroad


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("اتهم الجيش السوداني قوات الدعم السريع بقيادة سالم الدرديري بقصف الخرطوم.", ("armed-group-leader",)),
        ("تدعم فرنسا الحكومة اليمنية برئاسة سالم الدرديري.", ("prime-minister",)),
        ("تحظر تركيا حزب العمال الكردستاني بزعامة سالم الدرديري.", ("party-leader",)),
        ("وصل وفد من حركة حماس بقيادة سالم الدرديري إلى روسيا.", ()),  # he heads their delegation
        ("وصل الوفد المصري برئاسة سالم الدرديري إلى روسيا.", ()),
    ],
)
def test_what_somebody_leads_tells_his_office(text: str, roles: tuple[str, ...]) -> None:
    assert persons(text)["سالم الدرديري"][1] == roles, persons(text)


def test_the_maghreb_is_not_morocco() -> None:
    assert "MA" not in read("رحب الرئيس التونسي بتعاون دول المغرب العربي.").countries
