"""Prayers and titles around the names of the great, and offices that begin like a title."""

from __future__ import annotations

import pytest

from arabic import persons, read


@pytest.mark.parametrize(
    "prayer",
    [
        " حفظه الله ورعاه",
        "، حفظه الله ورعاه،",
        " – نصره الله وأيده –",
        " المعظم، حفظه الله،",
        " - يحفظه الله -",
    ],
)
def test_a_prayer_belongs_to_the_name_before_it(prayer: str) -> None:
    found = read(f"استقبل أمير قطر الشيخ راجح بن فهد{prayer} وزير الخارجية المصري كمال الدرديري.")
    (met,) = found.events
    assert met.fine == "reception"
    assert {a.name for a in found.actors if a.id in (*met.initiators, *met.recipients)} == {
        "راجح بن فهد",
        "كمال الدرديري",
    }


def test_who_is_prayed_to_for_a_deed_is_no_name() -> None:
    assert not persons("دعا الناس أن يحفظه الله ورعاه.")


@pytest.mark.parametrize(
    ("text", "name", "country", "role"),
    [
        ("حضر المستشار الإعلامي لرئيس مجلس النواب المصري سامي الحاتمي.", "سامي الحاتمي", "EG", "official"),
        ("حضر المستشار الخاص لجلالة الملك سامي الحاتمي.", "سامي الحاتمي", None, "presidential-adviser"),
        ("حضر رئيس مجلس النواب الروسي (مجلس الدوما) إيغور سمولين.", "إيغور سمولين", "RU", "parliament-speaker"),
        ('حضر قائد قوات الـ"يونيفيل" اللواء آرلدو روسيني.', "آرلدو روسيني", None, "official"),
        ("حضر سفير المملكة البلجيكية فرانسوا ديلمون.", "فرانسوا ديلمون", "BE", "ambassador"),
        ("حضر حاكم إمارة الشارقة فهد المزروعي.", "فهد المزروعي", "AE", "official"),
        ("حضر رئيس حكومة إقليم كوردستان كاوه هورامي.", "كاوه هورامي", "IQ", "official"),
        ("حضر الجنرال دوكور دارمي سعيد الرامي.", "سعيد الرامي", None, ""),
    ],
)
def test_offices_as_agencies_write_them(text: str, name: str, country: str | None, role: str) -> None:
    assert persons(text).get(name) == (country, (role,) if role else ()), persons(text)


def test_the_namesake_of_a_university_does_not_preside_it() -> None:
    found = persons("التقى الوزير المصري رئيس جامعة الملك سعود الدكتور بدران الحاتمي.")
    assert "بدران الحاتمي" in found
    assert "سعود" not in found


def test_an_office_of_an_organisation_is_not_the_ministers_before_it() -> None:
    found = persons("استقبل الوزير المصري وكيل الأمين العام للأمم المتحدة لإدارة عمليات حفظ السلام جان لوران.")
    assert found["جان لوران"] == (None, ("official",))
    assert found["الوزير المصري"] == ("EG", ("minister",))


def test_a_nationality_behind_two_given_names_is_a_family_name_before_an_office() -> None:
    assert "ماجد حسن السويدي" in persons("كان في الاستقبال ماجد حسن السويدي سفير دولة الإمارات لدى إسبانيا.")


def test_a_long_name_of_an_organisation_is_read_whole_behind_the_office() -> None:
    found = read("حضر المفوض العام لوكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين فيليب مارتيني.")
    (person,) = (a for a in found.actors if a.kind == "person")
    assert (person.name, person.country) == ("فيليب مارتيني", None)


@pytest.mark.parametrize("title", ["دولة", "سيادة", "معالي"])
def test_a_title_that_is_also_another_word_is_no_subject(title: str) -> None:
    (visit,) = read(f"وصل إلى الرياض {title} رئيس الوزراء الأردني كمال الدرديري.").events
    assert visit.type == "CONSULT"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("استقبلت الأميرة نجود بنت فهد آل خليفة السفير الهندي مانيش كومار.", "نجود بنت فهد آل خليفة", "BH"),
        ("استقبل الشيخ راجح بن سالم آل نهيان السفير الهندي مانيش كومار.", "راجح بن سالم آل نهيان", "AE"),
        ("استقبل الأمير مولاي رشيد وزير الخارجية الهندي مانيش كومار.", "مولاي رشيد", None),
    ],
)
def test_the_name_of_a_ruling_house_tells_the_state(text: str, name: str, country: str | None) -> None:
    assert persons(text)[name] == (country, ())


def test_affairs_end_where_the_next_persons_office_begins() -> None:
    found = persons("استقبل سامي بن فهد مستشار جلالة الملك للشؤون الدينية والثقافية السفير الهندي مانيش كومار.")
    assert found["مانيش كومار"] == ("IN", ("ambassador",))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("التقى الوزير المصري سامي الحاتمي سلطان بروناي في القاهرة.", "سامي الحاتمي"),
        ("التقت الوزيرة رانيا الحاتمي عقيلة الرئيس الأذربيجاني.", "رانيا الحاتمي"),
        ("التقى الوزير المصري سفير إيران علي نجفي.", "علي نجفي"),
    ],
)
def test_what_may_be_a_given_name_or_an_office_is_told_by_the_word_behind(text: str, name: str) -> None:
    assert name in persons(text)


def test_at_home_who_rules_the_country_needs_no_nationality() -> None:
    found = persons(
        "استقبل أمير البلاد الشيخ نواف الأحمد وزير الخارجية المصري كمال الدرديري. "
        "وحضر اللقاء رئيس مجلس الوزراء بالإنابة الشيخ فهد الراجحي."
    )
    assert found["فهد الراجحي"][0] == "KW"


def test_the_acronym_behind_an_organisation_is_passed_over() -> None:
    found = persons(
        'حضر المفوض العام لوكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين "الأونروا" فيليب مارتيني.'
    )
    assert found["فيليب مارتيني"] == (None, ("igo-head",))
