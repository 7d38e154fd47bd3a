"""Whose those are who are named beside others: members of a delegation, deputies, advisers, the next of a list."""

from __future__ import annotations

import pytest

from arabic import persons, read


def test_the_members_of_a_delegation_are_of_its_state_though_it_is_told_before() -> None:
    found = persons(
        "وصل وفد حكومي من جمهورية المجر إلى الرباط.\nويضم الوفد كلا من:\n1- السيد يانوش هورفات، وزير النقل.\n"
        "2- السيدة إيرين سالاي، وزيرة الصحة."
    )
    assert found == {"يانوش هورفات": ("HU", ("minister",)), "إيرين سالاي": ("HU", ("minister",))}


@pytest.mark.parametrize(
    ("text", "name", "country", "role"),
    [
        ("شكر وزير الخارجية التونسي طلال المازني ونائبه الأمير سالم الدرديري.", "سالم الدرديري", "TN",
         "deputy-foreign-minister"),
        ("حضر محافظ البنك المركزي المصري طلال المازني ونائبه رامي الدرديري.", "رامي الدرديري", "EG", "official"),
        ("حضر المستشار الإعلامي للرئيس نبيه بري علي الدرديري.", "علي الدرديري", None, "presidential-adviser"),
        ("قال نائب المبعوث الأمريكي إلى الشرق الأوسط كمال الدرديري ذلك.", "كمال الدرديري", "US", "official"),
        ("قالت رئيسة المجلس الاقتصادي والاجتماعي، كوثر الدرديري، ذلك.", "كوثر الدرديري", None, "official"),
        ("قالت عميدة كلية الألسن ليلى الدرديري ذلك.", "ليلى الدرديري", None, "official"),
        ("حضر نائب رئيس الحرس الوطني الكويتي الشيخ طلال المازني.", "طلال المازني", "KW", "official"),
        ("حضر رئيس الشؤون الإعلامية والثقافية طلال المازني.", "طلال المازني", None, "official"),
        ("حضر طلال تورو، رئيس لجنة الشؤون الخارجية بمجلس الشيوخ الكولومبي، الحفل.", "طلال تورو", "CO", "legislator"),
        ("حضر رئيس لجنة الشؤون الخارجية والتعاون والجالية الجزائري طلال المازني.", "طلال المازني", "DZ", "legislator"),
        ("قال كبير المفاوضين الإيرانيين طلال المازني ذلك.", "طلال المازني", "IR", "official"),
        ("قال نائب رئيس حركة حماس طلال المازني ذلك.", "طلال المازني", "PS", "official"),
        ("قال السيناتور الديمقراطي كريس فالنتاين ذلك.", "كريس فالنتاين", "US", "legislator"),
        ("- السيد طلال طه خلف – سفير جمهورية العراق", "طلال طه خلف", "IQ", "ambassador"),
    ],
)  # fmt: skip
def test_the_office_is_told_by_whose_it_is(text: str, name: str, country: str | None, role: str) -> None:
    assert persons(text).get(name) == (country, (role,)), persons(text)


def test_the_next_of_a_list_may_have_a_name_that_is_oftener_a_word() -> None:
    assert "حسن غانم" in persons("حضر هشام الدرديري، وحسن غانم، ومحمد المازني.")
    assert "حسن غانم" not in persons("أعلن هشام الدرديري، وحسن غانم أداءه.")


def test_one_name_with_the_office_means_who_holds_it() -> None:
    found = read("قال السفير التونسي طلال الدرديري ذلك. وأضاف السفير طلال أن بلاده تشكر مصر.")
    (person,) = (a for a in found.actors if a.kind == "person")
    assert [r.mention.form for r in found.resolutions if r.actor == person.id][-1] == "طلال"


def test_the_minister_of_a_state_may_be_its_minister_of_state() -> None:
    found = read("استقبل الرئيس وزير الدولة بوزارة الخارجية القطرية طلال المري. وأكد الوزير القطري دعم بلاده.")
    assert "الوزير القطري" in {r.mention.form for r in found.resolutions}
    assert [a.name for a in found.actors if a.kind == "person" and a.country == "QA"] == ["طلال المري"]
