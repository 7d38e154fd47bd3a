"""Lists of envoys: whose office is whose, where the name stands before it or the nationality alone."""

from __future__ import annotations

from arabic import persons, read


def test_an_office_with_its_name_before_it_takes_no_name_behind_the_comma() -> None:
    found = persons("ضمت القائمة: إيواي سومورا سفير اليابان، عامر شوكت سفير باكستان، ميهاو بارتشينسكي سفير بولندا.")
    assert {name: country for name, (country, _) in found.items()} == {
        "إيواي سومورا": "JP",
        "عامر شوكت": "PK",
        "ميهاو بارتشينسكي": "PL",
    }


def test_an_office_between_commas_still_takes_the_name_behind_it() -> None:
    found = persons("التقى وزيرة التعاون، ليلى الحاتمي، ووزير السياحة المصري، منير الدرديري.")
    assert found["منير الدرديري"] == ("EG", ("minister",))


def test_nationalities_in_a_list_have_the_office_of_the_first() -> None:
    found = persons("التقى السفير التركي ناجي كورلو، والكويتي الشيخ حمد السبيعي، والبرتغالي أرستيدش غونسالفو.")
    assert found["حمد السبيعي"] == ("KW", ("ambassador",))
    assert found["أرستيدش غونسالفو"] == ("PT", ("ambassador",))


def test_two_adjectives_with_a_dash_begin_no_list() -> None:
    found = read("حضر رئيس مكتب التنسيق اللبناني - السوري العميد الركن مروان سعادة.")
    assert not [a.name for a in found.actors if a.kind == "person" and a.country == "SY"]


def test_of_two_with_an_office_each_behind_the_name_each_has_his_own() -> None:
    found = persons(
        "التقى الفريق سامي الحاتمي وزير الدفاع والإنتاج الحربي المشير نعمان خليل رئيس أركان القوات البرية الباكستانية."
    )
    assert found["نعمان خليل"] == ("PK", ("chief-of-staff",))
    assert "defence-minister" in found["سامي الحاتمي"][1]
