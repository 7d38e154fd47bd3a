"""Offices of the second row: who rules a city, serves a court, commands, judges, heads an agency; and their kin."""

from __future__ import annotations

import pytest

from alaqat.model import Actor
from arabic import persons, read


def the_one(office: str, name: str = "سمير الحاتمي") -> Actor:
    """The only person of a sentence in which somebody with an office attends a meeting."""
    found = read(f"حضر اللقاء في القاهرة {office} {name} والوفد المرافق.")
    (person,) = (a for a in found.actors if a.kind == "person")
    assert person.name == name
    return person


@pytest.mark.parametrize(
    "office",
    [
        "أمين منطقة الرياض",
        "عمدة مدينة نيويورك",
        "وكيل المراسم الملكية",
        "مدير شرطة المنطقة المكلف اللواء",
        "رئيس المجلس الدستوري",
        "رئيس هيئة مكافحة الفساد",
        "رئيس جهاز التفتيش",
        "رئيس ديوان سمو ولي العهد",
        "مدير مكتب صاحب السمو أمير البلاد",
        "ممثل رئيس الجمهورية",
        "المفتش العام للقوات المسلحة",
        "عضو مجلس القيادة الرئاسي",
        "المدير الإقليمي لمنظمة الصحة العالمية",
        "المدير القطري لبرنامج الأغذية العالمي",
        "المنسقة المقيمة للأمم المتحدة",
        "رئيس مجلس إدارة شركة النيل للصرافة",
        "الرئيس التنفيذي لشركة توتال",
    ],
)
def test_who_serves_rules_a_city_or_heads_an_agency_is_an_official(office: str) -> None:
    assert the_one(office).roles == ("official",)


@pytest.mark.parametrize(
    ("office", "role"),
    [
        ("أمين مجلس الأمن الأرميني", "national-security-adviser"),
        ("رئيس أركان حرب القوات المسلحة", "chief-of-staff"),
        ("رئيسة لجنة الصداقة البرلمانية", "legislator"),
        ("وزير الخارجية بالوكالة", "foreign-minister"),
        ("ممثل الأمين العام للأمم المتحدة", "special-envoy"),
        ("مستشار جلالة الملك", "presidential-adviser"),
    ],
)
def test_offices_by_their_other_wordings(office: str, role: str) -> None:
    assert the_one(office).roles == (role,)


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("أمين محافظة جدة", "SA"),
        ("ولي عهد دبي", "AE"),
        ("حاكم ولاية تكساس", "US"),
        ("رئيس حكومة إقليم كردستان", "IQ"),
        ("رئيس بلدية إسطنبول", "TR"),
    ],
)
def test_who_rules_a_city_or_province_acts_for_its_state(office: str, country: str) -> None:
    assert the_one(office).country == country


def test_a_province_that_no_list_has_is_no_name() -> None:
    assert the_one("متصرف لواء الزيتونة").roles == ("official",)


def test_a_rank_ends_the_office_before_it() -> None:
    general = the_one("قائد القيادة المركزية الأمريكية الفريق أول", "توماس ريدل")
    assert (general.country, general.roles) == ("US", ("official",))
    assert the_one("اللواء متقاعد", "راشد السبيعي").name == "راشد السبيعي"


def test_an_office_of_several_words_is_no_given_name() -> None:
    found = read("التقى الوزير المصري أمين المجلس الأعلى للأمن القومي الإيراني بهمن رستمي.")
    assert [(a.name, a.country) for a in found.actors if a.kind == "person"] == [
        ("الوزير المصري", "EG"),
        ("بهمن رستمي", "IR"),
    ]


@pytest.mark.parametrize("kin", ["قرينة الرئيس المصري", "حرم رئيس الجمهورية", "نجل الرئيس الأوغندي"])
def test_the_kin_of_an_office_holder_hold_no_office(kin: str) -> None:
    assert the_one(kin, "رانيا الحاتمي").roles == ()


def test_a_known_name_that_goes_on_is_another_mans() -> None:
    prince = the_one("صاحب السمو الأمير", "محمد بن عبدالرحمن بن مساعد")
    assert prince.country != "QA"
    assert the_one("معالي الشيخ", "محمد بن عبدالرحمن آل ثاني").country == "QA"


def test_the_namesake_of_an_airport_is_nobody() -> None:
    found = read("وفي وداعها بمطار الملك خالد الدولي، كان الأمير فيصل بن راجح.")
    assert [a.name for a in found.actors if a.kind == "person"] == ["فيصل بن راجح"]


def test_a_nationality_behind_a_title_and_a_given_name_is_a_family_name() -> None:
    found = read("ضم الوفد اللبناني رئيس الأركان اللواء الركن شوقي المصري، وعضو المجلس العسكري سليم حرب.")
    assert "شوقي المصري" in [a.name for a in found.actors]
    assert "EG" not in found.countries


def test_the_ministry_that_nobody_named_is_no_body() -> None:
    found = read("أبلغ الكاتب العام للوزارة السفير الفرنسي احتجاج المغرب.")
    assert not [a for a in found.actors if a.kind == "government_body"]


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("مدير شرطة محافظة جدة العميد", "SA"),
        ("مدير إدارة التعاون الدولي بمحافظة الإسكندرية", "EG"),
        ("مدير مطار الملك خالد الدولي", "EG"),
        ("نائب مدير لجنة الإصلاح", "EG"),
        ("والي جهة طنجة تطوان الحسيمة", "MA"),
        ("والي جهة الدار البيضاء - سطات", "MA"),
    ],
)
def test_who_heads_a_unit_is_an_official_of_the_land_where_it_is(office: str, country: str | None) -> None:
    found = the_one(office, "راشد السبيعي")
    assert (found.country, found.roles) == (country, ("official",))


@pytest.mark.parametrize(
    ("office", "country", "role"),
    [
        ("المستشار النمساوي", "AT", "prime-minister"),
        ("رئيس مجلس الدولة الصيني", "CN", "prime-minister"),
        ("رئيس مجلس الدولة العماني", "OM", "parliament-speaker"),
        ("مدير جمارك منطقة نجران", "SA", "official"),
    ],
)
def test_an_office_whose_name_tells_another_state_is_another_persons(office: str, country: str, role: str) -> None:
    found = persons(f"استقبل وزير الداخلية الأردني {office} راشد السبيعي.")
    assert found == {"وزير الداخلية الأردني": ("JO", ("interior-minister",)), "راشد السبيعي": (country, (role,))}


def test_who_holds_only_an_office_of_an_organisation_of_states_acts_for_no_state() -> None:
    found = read("اجتمع رئيس الوزراء الإثيوبي مع ورقنيه جيبيهو.", published="2022-05-16")
    assert [a.country for a in found.actors if a.name == "ورقنيه جيبيهو"] == [None]
    assert [e.type for e in found.events] == ["CONSULT"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("قدم محمد الفايز أوراق اعتماده سفيراً للأردن لدى فرنسا.", "ambassador"),
        ("قال محمد الفايز، الذي يشغل منصب سفير الأردن في باريس، إن بلاده تدعم فرنسا.", "ambassador"),
        ("قال محمد الفايز، الذي يشغل منصب وزير الخارجية في الأردن، إنه يدعم فرنسا.", "foreign-minister"),
    ],
)
def test_a_clause_or_his_credentials_tell_the_office_of_who_is_named(text: str, role: str) -> None:
    assert persons(text)["محمد الفايز"] == ("JO", (role,)), persons(text)


@pytest.mark.parametrize(
    "text", ["عين الرئيس الفرنسي فيليب دوبوا سفيراً لدى المغرب.", "عين العاهل المغربي فيليب دوبوا سفيرا في باريس."]
)
def test_who_appoints_an_envoy_is_another(text: str) -> None:
    found = persons(text)
    assert found["فيليب دوبوا"][1] == ("ambassador",), found
    assert len(found) == 2, found
