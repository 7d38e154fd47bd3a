"""Delegations of which it is told who heads them: he acts, and is met, for them."""

from __future__ import annotations

import pytest

from arabic import one_event, persons, read

# text, who acts, to whom
LED = [
    ("التقى الرئيس الكيني وفدا حكوميا من بلغاريا، برئاسة وزير الدفاع بيتر إيفانوف.", "الرئيس الكيني", "بيتر إيفانوف"),
    ("التقى الرئيس الكيني وفدا بلغاريا، يترأسه وزير الدفاع بيتر إيفانوف.", "الرئيس الكيني", "بيتر إيفانوف"),
]


@pytest.mark.parametrize(("text", "who", "whom"), LED)
def test_who_heads_a_delegation_is_met_where_its_hosts_are(text: str, who: str, whom: str) -> None:
    """ "التقى الرئيس وفدا تركيا، برئاسة الوزير": also behind a comma."""
    event = one_event(text, "meeting")
    name = {a.id: a.name for a in read(text).actors}
    assert ([name[a] for a in event.initiators], [name[a] for a in event.recipients]) == ([who], [whom])
    assert event.place == "KE"


VISITS = [
    "زار وفد بلغاري يترأسه وزير الدفاع بيتر إيفانوف كينيا.",
    "زار وفد بلغاري يقوده وزير الدفاع بيتر إيفانوف كينيا.",
    "وصل إلى نيروبي مساء أمس وسط إجراءات أمنية مشددة وفد حكومي من بلغاريا، يقوده وزير الدفاع بيتر إيفانوف.",
]


@pytest.mark.parametrize("text", VISITS)
def test_who_heads_a_delegation_travels(text: str) -> None:
    """ "زار وفد يرأسه الوزير كينيا": the verb of who heads it hides neither it nor where it goes."""
    event = one_event(text, "visit")
    name = {a.id: a.name for a in read(text).actors}
    assert [name[a] for a in event.initiators] == ["بيتر إيفانوف"]
    assert event.place == "KE"


def test_a_delegation_told_of_apart_is_not_led_by_who_follows() -> None:
    """ "استقبل الرئيس وفدا، والتقى الوزير": a comma alone makes nobody its head."""
    event = one_event("استقبل الرئيس الكيني وفدا من بلغاريا، والتقى وزير الدفاع البيروفي بيتر إيفانوف.", "reception")
    found = read("استقبل الرئيس الكيني وفدا من بلغاريا، والتقى وزير الدفاع البيروفي بيتر إيفانوف.")
    assert [a.country for a in found.actors if a.id in event.recipients] == ["BG"]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "استقبل الرئيس المصري وفدا من مجلس النواب الأمريكي. وأعرب الوفد بقيادة النائب جون كولينز عن قلقه.",
            "جون كولينز",
            "US",
        ),
        (
            "وصل الرئيس الإيراني إلى دمشق. ويضم الوفد المرافق للرئيس الإيراني كل من حسين كرماني، وزير الخارجية، "
            "مهرداد جوادي، وزير الطرق.",
            "مهرداد جوادي",
            "IR",
        ),
    ],
)
def test_members_are_of_the_state_of_the_delegation_or_of_whom_it_accompanies(
    text: str, name: str, country: str
) -> None:
    assert persons(text)[name][0] == country, persons(text)
