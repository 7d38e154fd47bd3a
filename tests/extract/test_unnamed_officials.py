"""Who acts unnamed: an American military official, an administration by who leads it."""

from __future__ import annotations

import pytest

from arabic import read


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("انتقد مسؤول أمريكي إيران.", "مسؤول أمريكي", "إيران"),
        ("أدان مسؤول أمريكي الهجمات التركية.", "مسؤول أمريكي", "تركيا"),
        ("اتهم قائد عسكري سوداني رفيع إثيوبيا بحشد قواتها.", "قائد عسكري سوداني", "إثيوبيا"),
        ("حذر نائب عراقي تركيا من قصف القرى.", "نائب عراقي", "تركيا"),
        ("حذر مصدر إسرائيلي حزب الله من الرد.", "مصدر إسرائيلي", "حزب الله"),
        ("نفى مصدر دبلوماسي تركي اتهامات اليونان.", "مصدر دبلوماسي تركي", "اليونان"),
        ("اتهم دبلوماسي فرنسي روسيا بعرقلة الحل.", "دبلوماسي فرنسي", "روسيا"),
        ("استنكر مسؤول في الأمم المتحدة الهجمات الإسرائيلية.", "مسؤول في الأمم المتحدة", "إسرائيل"),
    ],
)
def test_an_official_whom_nobody_names_acts(text: str, who: str, whom: str) -> None:
    found = read(text)
    name = {a.id: a.name for a in found.actors}
    assert [(name[e.initiators[0]], name[e.recipients[0]]) for e in found.events] == [(who, whom)]


def test_a_diplomatic_row_and_a_source_of_worry_are_nobody() -> None:
    found = read("في توتر دبلوماسي تركي جديد استدعت أنقرة السفير اليوناني. وتعد اليونان مصدر قلق تركي.")
    assert {a.name for a in found.actors if a.kind == "person"} == {"السفير اليوناني"}


def test_a_source_that_does_nothing_is_no_actor() -> None:
    found = read("قال مصدر عراقي إن الطقس جميل.")
    assert [a for a in found.actors if a.kind == "person"] == []


def test_many_of_the_gulf_states_are_they() -> None:
    found = read("أعربت العديد من دول الخليج عن قلقها إزاء الطموحات الإيرانية.")
    name = {a.id: a.name for a in found.actors}
    assert [(name[e.initiators[0]], name[e.recipients[0]]) for e in found.events] == [("دول الخليج", "إيران")]


def test_a_republic_is_no_adjective_before_its_name() -> None:
    found = read("تلقى الملك رسالة من رئيس وزراء جمهورية إثيوبيا الفيدرالية الديمقراطية.")
    assert {a.country for a in found.actors if a.kind == "state"} == {"ET"}


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("فرضت إدارة ترامب عقوبات على إيران.", "US", "IR"),
        ("اتهمت موسكو إدارة أوباما بدعم الإرهاب.", "RU", "US"),
        ("رفضت حكومة نتنياهو المقترح المصري.", "IL", "EG"),
        ("اتهمت تركيا نظام الأسد بقصف المدنيين.", "TR", "SY"),
    ],
)
def test_a_government_is_called_by_who_leads_it(text: str, who: str, whom: str) -> None:
    found = read(text)
    state = {a.id: a.country for a in found.actors if a.kind == "state"}
    assert [(state[e.initiators[0]], state[e.recipients[0]]) for e in found.events] == [(who, whom)]


def test_who_leads_a_board_of_directors_leads_no_government() -> None:
    found = read("استقبل وزير التجارة التركي رئيس مجلس إدارة دونالد ترامب.")
    assert all(a.country != "US" for a in found.actors if a.kind == "state")


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("طالب نواب الكونغرس الرئيس الأمريكي بفرض عقوبات على تركيا.", "TR"),
        ("حث مشرعون بريطانيون رئيس الوزراء البريطاني على وقف تسليح السودان.", "SD"),
    ],
)
def test_what_somebody_asks_of_his_own_state_is_about_another(text: str, about: str) -> None:
    found = read(text)
    country = {a.id: a.country for a in found.actors}
    (event,) = found.events
    assert event.type == "REQUEST"
    assert country[event.initiators[0]] == country[event.recipients[0]]
    assert [country[a] for a in event.targets] == [about]


@pytest.mark.parametrize(
    "text", ["قتل 3 جنود إسرائيليين في هجوم شنه حزب الله.", "قتل جنديان إسرائيليان في هجوم نفذه حزب الله."]
)
def test_those_who_are_killed_in_an_attack_do_not_attack(text: str) -> None:
    found = read(text)
    country = {a.id: a.country for a in found.actors}
    assert [country[e.initiators[0]] for e in found.events] == ["LB"]
    assert [country[e.recipients[0]] for e in found.events] == ["IL"]
