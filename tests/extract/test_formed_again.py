"""One organisation under several names: with a clitic, by its short name, in another spelling, or by the name of
a party that several states have."""

from __future__ import annotations

import pytest

from arabic import bodies, read


@pytest.mark.parametrize(
    "text",
    [
        "دعا الوزير الكيني إلى حوار مع الاتحاد الاجتماعي الوطني. وانتقد الوزير موقفا للاتحاد الاجتماعي الوطني.",
        "وقعت شركة مناجم المرجان الكينية “مرجافوس” اتفاقا مع مصر. وقالت شركة مرجافوس إن مصر شريك.",
        "وقعت شركة مناجم المرجان الكينية (مرجافوس) اتفاقا مع مصر. وقالت شركة مرجافوس إن مصر شريك.",
    ],
)
def test_an_organisation_of_no_list_is_one_however_it_is_called(text: str) -> None:
    assert len({name for kind, name, _ in bodies(text) if kind == "non_state"}) == 1


def test_the_short_name_is_a_mention() -> None:
    found = read("وقعت شركة مناجم المرجان الكينية “مرجافوس” اتفاقا مع مصر.").resolutions
    assert "مرجافوس" in {r.mention.form for r in found}


def test_the_aim_belongs_to_the_name_of_a_coalition() -> None:
    found = bodies("وقع ائتلاف الخير للإغاثة الإنسانية اتفاقا مع مصر.")
    assert "ائتلاف الخير للإغاثة الإنسانية" in {name for _, name, _ in found}


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("قالت ألمانيا إن الحزب الاشتراكي الديمقراطي يرفض القرار التركي.", "DE"),
        ("قالت الولايات المتحدة إن الحزب الجمهوري يرفض القرار التركي.", "US"),
    ],
)
def test_a_party_is_of_the_one_state_of_its_name_that_is_named(text: str, iso: str) -> None:
    assert iso in {of for kind, _, of in bodies(text) if kind == "non_state"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أدان الاتحاد الديموقراطي المسيحي الألماني تركيا.", None),
        ("طالبت تركيا كينيا بتسليم أعضاء تنظيم فتح الله كولن.", "حركة غولن"),
        ("انتقدت مصر شركة جازبروم.", "غازبروم"),
        ("رفض الحزب الديموقراطي الكردستاني القرار التركي.", "الحزب الديمقراطي الكردستاني"),
    ],
)
def test_other_spellings(text: str, name: str | None) -> None:
    found = {told for _, told, _ in bodies(text)}
    assert name in found if name else found


def test_who_receives_is_no_organisation_though_for_stands_before_him() -> None:
    found = bodies("تقدم المملكة مساعدات عبر المركز للأشقاء في اليمن.")
    assert all("للأشقاء" not in name for _, name, _ in found)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("زادت تجارة مصر وكينيا وفق المرصد الكيني للاقتصاد.", False),
        ("انتقد المرصد الكيني للاقتصاد مصر.", True),
    ],
)
def test_who_is_only_quoted_for_a_figure_is_no_actor(text: str, shown: bool) -> None:
    assert any("المرصد" in name for _, name, _ in bodies(text)) is shown


def test_the_police_of_a_district_by_the_way_in_a_title_is_no_body() -> None:
    found = bodies("استقبل الأمير سفير كينيا ومدير شرطة المنطقة اللواء منصور العتيبي.", publisher="الرياض")
    assert all(name != "شرطة" for _, name, _ in found)
