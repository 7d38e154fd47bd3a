"""Offices by what stands around them: a title behind a comma, "on the tongue of", a second office, a counterpart."""

from __future__ import annotations

import pytest

from arabic import persons, read


@pytest.mark.parametrize(
    ("text", "name", "country", "role"),
    [
        (
            "وصرح المتحدث باسم رئاسة الجمهورية المصرية، المستشار كمال الدرديري، بذلك.",
            "كمال الدرديري",
            "EG",
            "spokesperson",
        ),
        (
            "وقال المتحدث باسم وزارة الدفاع الروسية الميجر جنرال إيغور كوناستين إن ذلك صحيح.",
            "إيغور كوناستين",
            "RU",
            "spokesperson",
        ),
        ("وقال رئيس المعارضة الإسرائيلية إيلي ناتان ذلك.", "إيلي ناتان", "IL", "party-leader"),
        ("وقال المستشار الألماني كمال الدرديري ذلك.", "كمال الدرديري", "DE", "prime-minister"),
        (
            "وأعلنت أنقرة، على لسان الناطق باسم خارجيتها كمال الدرديري، أنها سترد.",
            "كمال الدرديري",
            "TR",
            "spokesperson",
        ),
        (
            "ورحبت إسبانيا بالتفاهم مع المغرب على لسان وزير داخليتها كمال الدرديري.",
            "كمال الدرديري",
            "ES",
            "interior-minister",
        ),
        (
            "ترأس الشيخ كمال المشاري الصباح وزير خارجية الكويت الاجتماع.",
            "كمال المشاري الصباح",
            "KW",
            "foreign-minister",
        ),
        ("وشارك كمال الدرديري رئيس مجلس الوزراء وزير خارجية قطر.", "كمال الدرديري", "QA", "prime-minister"),
        (
            "اتهمت إيران المدير العام للوكالة الدولية للطاقة الذرية، النمساوي كمال الدرديري، بذلك.",
            "كمال الدرديري",
            None,
            "igo-head",
        ),
        (
            "قالت المتحدثة باسم الخارجية الفرنسية ماري لوران ذلك. ورفض نظيرها الإيراني كمال الدرديري هذا.",
            "كمال الدرديري",
            "IR",
            "spokesperson",
        ),
        ("استقبل الملك سفير خادم الحرمين الشريفين لدى تونس كمال الدرديري.", "كمال الدرديري", "SA", "ambassador"),
    ],
)
def test_whose_office_it_is(text: str, name: str, country: str | None, role: str) -> None:
    found = persons(text)
    assert found[name][0] == country, found
    assert role in found[name][1], found
    assert "monarch" not in found[name][1]


def test_a_former_attache_keeps_his_state() -> None:
    found = persons("فتحت ألمانيا تحقيقا مع الملحق العسكري الروسي السابق في برلين، كمال الدرديري، أمس.")
    assert found["كمال الدرديري"] == ("RU", ())


def test_the_object_of_a_verb_is_no_second_office() -> None:
    assert persons("استقبل رئيس الوزراء كمال الدرديري وزير خارجية قطر.")["كمال الدرديري"][0] != "QA"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("حضر الأمير مقرن بن عبدالعزيز آل سعود ولي العهد السعودي.", "مقرن بن عبدالعزيز آل سعود", "crown-prince"),
        ("وقال المستشار الخاص لرئيس الجمهورية التونسية كمال الدرديري ذلك.", "كمال الدرديري", "presidential-adviser"),
        ("قال المدعي العام للمحكمة الجنائية الدولية كريم خان اليوم ذلك.", "كريم خان", "official"),
        ("قال معالي وزيرالخارجية المصري سامر شكري ذلك.", "سامر شكري", "foreign-minister"),
    ],
)
def test_where_a_name_ends_and_an_office_begins(text: str, name: str, role: str) -> None:
    assert role in persons(text)[name][1], persons(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("تسلم الملك الأردني قلادة الملك عبدالعزيز.", {"الملك الأردني"}),
        ("رحب الوزير التونسي الهنداوي بأي اتفاق مع فرنسا.", {"الهنداوي"}),
        ("أكد الوزير التونسي أن الحل يشمل رحيل الأسد.", {"الوزير التونسي", "بشار الأسد"}),
    ],
)
def test_names_of_orders_and_common_words_are_no_persons(text: str, names: set[str]) -> None:
    assert set(persons(text)) == names


@pytest.mark.parametrize("text", ["زار الملك الأردني مسقط رأسه.", "دعا الملك الأردني الله أن يمن عليهم بالشفاء."])
def test_what_begins_like_the_name_of_a_state_is_none(text: str) -> None:
    assert read(text).countries == ("JO",)


def test_what_two_ministers_affirm_is_no_part_of_their_office() -> None:
    assert "الوزيران الجزائري والبنيني" in persons("وأكد الوزيران الجزائري والبنيني التزامهما بالميثاق.")


def test_a_paper_is_no_ambassador() -> None:
    assert persons("كتبت صحيفة السفير اللبنانية عن زيارة الوزير الإيراني للرياض.").keys() == {"الوزير الإيراني"}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("تباحثت النيجر ونيجيريا. واستقبل الوزير النيجري كمال الدرديري نظيره النيجيري سامر الهنداوي.", "NG"),
        ("استقبل نائب الرئيس النيجيري سامر الهنداوي السفير الفرنسي.", "NG"),
        ("تباحثت النيجر وبنين. واستقبل الوزير البنيني كمال الدرديري نظيره النيجيري سامر الهنداوي.", "NE"),
    ],
)
def test_a_nationality_of_two_states_is_of_the_one_that_has_no_other(text: str, country: str) -> None:
    assert persons(text)["سامر الهنداوي"][0] == country


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("زار الوزير قطر.", set()),
        ("زار الرئيس دول الخليج.", set()),
        ("انتقد السفير وزارة الخارجية الكينية.", set()),
        ("استقبل السفير لدى كينيا أحمد العدني الوفد.", {"أحمد العدني"}),
    ],
)
def test_an_office_with_the_article_rules_no_state_or_body(text: str, found: set[str]) -> None:
    assert set(persons(text)) == found


def test_two_ministers_are_of_two_states() -> None:
    found = read("حث الوزيران الكيني والمجري روسيا على التدخل.").actors
    assert [a.country for a in found if a.kind == "person"] == ["KE", "HU"]


@pytest.mark.parametrize(
    ("office", "state"),
    [
        ("رئيس حكومة كيبيك", "CA"),
        ("رئيس حكومة كردستان", "IQ"),
        ("رئيسة برلمان اسكتلندا", "GB"),
        ("رئيس الهيئة الملكية للجبيل وينبع", "SA"),
    ],
)
def test_who_heads_a_region_or_an_organ_by_its_long_name_is_an_official_of_its_state(office: str, state: str) -> None:
    assert persons(f"التقى {office} سمير الحاتمي وزير الاقتصاد الفرنسي.")["سمير الحاتمي"] == (state, ("official",))


def test_a_nationality_makes_no_longer_name_of_a_body() -> None:
    assert persons("التقى رئيس أركان الجيش السوداني سمير الحاتمي السفير الفرنسي.")["سمير الحاتمي"] == (
        "SD",
        ("chief-of-staff",),
    )
