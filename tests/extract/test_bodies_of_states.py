"""Bodies of a state: whose army, embassy, ministry or ambassadors are meant, and where they are nobody certain."""

from __future__ import annotations

import pytest

from arabic import bodies


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("طردت النرويج ستة من موظفي السفارة الماليزية في أوسلو.", "السفارة الماليزية"),
        ("التقى كيري مسؤولين من وزارة الخارجية الماليزية.", "وزارة الخارجية الماليزية"),
    ],
)
def test_a_body_whose_people_are_told_of_is_shown_with_its_country(text: str, name: str) -> None:
    assert any(kind == "government_body" and name in told and iso == "MY" for kind, told, iso in bodies(text))


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("زار وزير خارجية مالي النيجر. وقال الخبير إن الجيش تراجع.", "NE"),
        ("قال الرئيس التشادي محمد ديبي إن الجيش تراجع.", "TD"),
        ("زار وزير خارجية مالي النيجر. وقال الخبير إن المجلس العسكري تراجع.", "NE"),
        ("قال الخبير إن الجيش تراجع.", None),
        ("زار وزير خارجية مالي النيجر. وقال الخبير إن جيشا تراجع.", None),
    ],
)
def test_the_army_or_junta_alone_is_that_of_the_state_spoken_of_last(text: str, iso: str | None) -> None:
    assert {country for kind, _, country in bodies(text) if kind == "government_body"} == ({iso} if iso else set())


def test_ambassadors_told_together_are_nobody_certain_till_they_act() -> None:
    assert not bodies("ناقش الخبراء رسالة من سفراء المالديف.")
    assert ("group", "سفراء المالديف", "MV") in bodies("استقبل الرئيس الفرنسي سفراء المالديف.")


def test_the_seat_of_an_embassy_is_no_part_of_its_name() -> None:
    assert ("government_body", "السفارة الماليزية", "MY") in bodies(
        "اقتحم متظاهرون مقر السفارة الماليزية. وأدانت السفارة."
    )


@pytest.mark.parametrize(
    ("text", "name", "iso"),
    [
        ("زار أثينا وفد حكومي كيني رفيع المستوى برئاسة وزير التجارة بيتر كاماو.", "وفد حكومي كيني", "KE"),
        ("شارك وفد مصري رفيع المستوى في الجنازة.", "وفد مصري", "EG"),
        ("استقبل الرئيس الغاني في أكرا وفدا برلمانيا كينيا.", "وفدا برلمانيا كينيا", "KE"),
    ],
)
def test_a_delegation_of_a_nationality_is_shown_whoever_heads_it(text: str, name: str, iso: str) -> None:
    assert ("group", name, iso) in bodies(text)


def test_a_delegation_is_one_in_all_its_cases() -> None:
    told = bodies("وصل وفد كيني إلى أثينا. واستقبل الرئيس اليوناني في أثينا وفدا كينيا.")
    assert len([1 for kind, _, iso in told if kind == "group" and iso == "KE"]) == 1


def test_a_body_in_the_title_of_somebody_who_does_nothing_is_not_shown() -> None:
    beside = "استقبل الوزير التركي نظيره الهندي بحضور مدير مكتب رئاسة الجمهورية المصرية محمود الشناوي."
    assert not any(kind == "government_body" for kind, _, _ in bodies(beside))
    acts = "انتقد المتحدث باسم الخارجية الهندية راجيف كومار القرار الكيني."
    assert any(kind == "government_body" and iso == "IN" for kind, _, iso in bodies(acts))


@pytest.mark.parametrize(
    "text",
    [
        "حطت طائرة الرئاسة التركية في أثينا، وكان في استقبالها سفير الهند.",
        "زار الوزير الهندي أثينا للمرة الأولى منذ توليه منصب وزارة الخارجية.",
        "عقدت المباحثات في قصر ضيافة وزارة الخارجية الهندية.",
        "نددت الهند بالتدخل في الشؤون الخارجية الهندية.",
        "أشادت كينيا بعمل المصالح القنصلية الهندية، وبحث الوزيران ترسيم الحدود البحرية للهند.",
        "قالت كينيا إن أنظمة الدفاع الجوي الهندية رصدت الطائرة، وطلبت مزيدا من صواريخ الدفاع الجوي.",
    ],
)
def test_what_bears_the_name_of_a_body_is_not_the_body(text: str) -> None:
    assert not any(kind == "government_body" for kind, _, _ in bodies(text))


@pytest.mark.parametrize(
    ("text", "name", "iso"),
    [
        ("نفت الممثلية الهندية لدى الأمم المتحدة الاتهامات الكينية.", "الممثلية الهندية لدى الأمم المتحدة", "IN"),
        (
            "نفت البعثة الدبلوماسية الهندية لدى الاتحاد الأفريقي ذلك.",
            "البعثة الدبلوماسية الهندية لدى الاتحاد الأفريقي",
            "IN",
        ),
        ("رفض مجلس نواب الشعب التونسي المقترح الهندي.", "مجلس نواب الشعب التونسي", "TN"),
    ],
)
def test_a_mission_is_named_with_the_organisation_that_it_is_to(text: str, name: str, iso: str) -> None:
    assert ("government_body", name, iso) in bodies(text)
    assert not any(kind in ("igo", "state") for kind, _, country in bodies(text) if country in (None, iso))


def test_air_defence_is_a_force_where_it_is_no_gear() -> None:
    assert ("government_body", "الدفاع الجوي الهندي", "IN") in bodies("قالت كينيا إن الدفاع الجوي الهندي رصد الطائرة.")


def test_the_peacekeepers_in_lebanon_are_one_whatever_they_are_called() -> None:
    told = bodies("أشاد الوزير الكيني بدور قوات الطوارئ الدولية (اليونيفيل) في لبنان.")
    assert [name for kind, name, _ in told if kind == "igo"] == ["قوة الأمم المتحدة المؤقتة في لبنان"]


@pytest.mark.parametrize("officials", ["مسؤولي", "مسئولي", "مسئولين في"])
def test_officials_are_many_in_either_spelling(officials: str) -> None:
    told = bodies(f"انتقدت كينيا {officials} وزارة الخارجية الهندية.")
    assert any(kind == "group" and iso == "IN" for kind, _, iso in told), told
