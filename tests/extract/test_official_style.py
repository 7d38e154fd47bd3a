"""Long official phrases: states by their full names, each of several ministers, envoys side by side, airports."""

from __future__ import annotations

import pytest

from arabic import Told, persons, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # adjectives in the name of a state, also one that looks like a nationality, and more than one
        (
            "استقبل رئيس جمهورية إثيوبيا الفيدرالية الديمقراطية الرئيس سالم بيكيلي وزير الخارجية الكيني.",
            ("CONSULT", ["ET"], ["KE"]),
        ),
        (
            "استقبل رئيس جمهورية الجزائر الديمقراطية الشعبية كمال زروقي وزير الخارجية الكيني.",
            ("CONSULT", ["DZ"], ["KE"]),
        ),
        # each of several ministers
        ("التقى الرئيس الكيني وزيري خارجية كل من أرمينيا وأذربيجان.", ("CONSULT", ["KE"], ["AM", "AZ"])),
        # an envoy of an organisation is nobody's ambassador
        ("التقى المبعوث الأممي السفير الكيني لدى اليمن سالم كاماو.", ("CONSULT", [None], ["KE"])),
        # whose the airport's name is receives nobody
        ("كان في استقبال الوزير المصري في مطار آدم عدي الدولي الرئيس الصومالي.", ("CONSULT", ["SO"], ["EG"])),
        ("استقبل الرئيس الكيني في مطار جومو كينياتا الدولي نظيره الصومالي.", ("CONSULT", ["KE"], ["SO"])),
        # the government of one's country acts
        ("قال الوزير الكيني إن حكومة بلاده تدعم الصومال.", ("SUPPORT", ["KE"], ["SO"])),
        (
            "قال الوزير الكيني إن سلطات بلاده أمهلت الدبلوماسيين الصوماليين يومين للمغادرة.",
            ("SANCTION", ["KE"], ["SO"]),
        ),
        # who plays with fire is blamed
        ("قال الوزير الألماني إن كينيا والصومال تلعبان بالنار.", ("ACCUSE", ["DE"], ["KE", "SO"])),
        # as the Sudanese press spells it
        ("زار الرئيس اليوغندي جوبا.", ("CONSULT", ["UG"], ["SS"])),
    ],
)
def test_who_is_meant(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_deputy_of_the_same_state_keeps_both_offices() -> None:
    assert persons("زار نائب رئيس الوزراء وزير الخارجية الأردني أيمن عبيدات القاهرة.") == {
        "أيمن عبيدات": ("JO", ("deputy-prime-minister", "foreign-minister"))
    }


@pytest.mark.parametrize(
    "text", ["بدأت الزيارة الحالية لوزير خارجية ماليزيا.", "هذه الجولة الأولى لوزير خارجية ماليزيا."]
)
def test_an_adjective_of_a_visit_is_no_part_of_an_office(text: str) -> None:
    assert persons(text) == {"وزير خارجية ماليزيا": ("MY", ("foreign-minister",))}
