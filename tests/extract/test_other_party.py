"""The other of two: named only as such, or not at all, by who threatens, demands or refuses."""

from __future__ import annotations

import pytest

from arabic import read

# text, (type, fine, for whom the first initiator acts, for whom the first recipient)
NAMED_AS_SUCH = [
    ("مالي تطرد سفير النيجر. اتهمت مالي جارتها بالتدخل.", ("ACCUSE", "accusation", "ML", "NE")),
    ("التقى وزير الطاقة الأردني نظيره العراقي، مشيدا بتعاون الجانب الآخر.", ("SUPPORT", "praise", "JO", "IQ")),
    ("قصفت أذربيجان قرى في أرمينيا. وحمّلت يريفان الطرف المقابل المسؤولية.", ("ACCUSE", "accusation", "AM", "AZ")),
    ("احتجزت إيران سفينة كورية جنوبية. ودعت سيول الطرف الثاني إلى الحوار.", ("REQUEST", "call-for-talks", "KR", "IR")),
    (
        "استقبلت وزيرة الدفاع الإسبانية كارمن روبليس نظيرها التركي هاكان يلماز. وأشادت الوزيرة بدور الجانب الآخر.",
        ("SUPPORT", "praise", "ES", "TR"),
    ),
]
NOBODY = [  # whose name says who it is, where a side lies, who is no party
    ("احتشد المتظاهرون في الجانب الآخر من الحدود بين مالي والنيجر.", "مالي"),
    ("اتهم المزارع الكيني جاره بسرقة الماشية.", "كينيا"),
]
WITH_WHOM_THEY_QUARREL = [
    ("طردت لندن ثلاثة دبلوماسيين روس. وتوعدت موسكو برد قاس.", ("THREATEN", "threat-force", "RU", "GB")),
    ("اتهمت الهند باكستان بإيواء مسلحين، ملوحة بعواقب وخيمة.", ("THREATEN", None, "IN", "PK")),
    ("احتجزت إيران ناقلة يونانية. وأدانت أثينا إيران وطالبت بالإفراج عن الناقلة.", ("REQUEST", "demand", "GR", "IR")),
    (
        "علقت تونس اتفاقية الصيد مع إيطاليا. وطالب رئيس وزراء إيطاليا بالتراجع عنها.",
        ("REQUEST", "demand", "IT", "TN"),
    ),
]
WITHOUT_A_FOE = [
    ("التقى وزير خارجية الهند نظيره الباكستاني. وطالب الوزير بزيادة رواتب المعلمين.", "REQUEST"),
    ("اتهمت الهند باكستان بالتجسس. وقالت إن هذه أعمال تهدد السلام.", "THREATEN"),
    ("اتهمت الهند باكستان بالتجسس. وطالب نواب بنشر التقرير.", "REQUEST"),
]


def told(text: str) -> list[tuple[str, str | None, str | None, str | None]]:
    """(type, fine type, for whom the first initiator acts, for whom the first recipient) of each event."""
    found = read(text, published="2026-03-04")
    state = {a.id: a.country for a in found.actors}
    return [(e.type, e.fine, state[e.initiators[0]], state[e.recipients[0]]) for e in found.events if e.recipients]


@pytest.mark.parametrize(("text", "event"), NAMED_AS_SUCH)
def test_the_other_side_is_with_whom_they_dealt_last(
    text: str, event: tuple[str, str | None, str | None, str | None]
) -> None:
    assert event in told(text)


@pytest.mark.parametrize(("text", "name"), NOBODY)
def test_a_side_of_a_road_and_a_farmer_next_door_are_no_party(text: str, name: str) -> None:
    found = read(text, published="2026-03-04")
    assert [e.type for e in found.events] == [], name


@pytest.mark.parametrize(("text", "event"), WITH_WHOM_THEY_QUARREL)
def test_a_threat_that_names_nobody_is_meant_for_the_foe(
    text: str, event: tuple[str, str | None, str | None, str | None]
) -> None:
    assert event in told(text)


@pytest.mark.parametrize(("text", "root"), WITHOUT_A_FOE)
def test_a_demand_of_something_else_is_addressed_to_nobody_known(text: str, root: str) -> None:
    assert root not in {each[0] for each in told(text)}


JUDGED = [
    ("وقعت مصر وتركيا اتفاقا بحريا. ورحبت قطر بالاتفاق.", ("SUPPORT", "political-support", "QA", "EG")),
    ("استأنفت السعودية وإيران علاقاتهما. وانتقدت إسرائيل التقارب.", ("ACCUSE", "criticism", "IL", "SA")),
    ("طردت مالي سفير فرنسا. وحذرت السنغال من تداعيات القرار.", ("ACCUSE", "criticism", "SN", "ML")),
    (
        "طردت مالي سفير فرنسا. ورحبت النيجر بالقرار داعية تشاد إلى خطوة مماثلة.",
        ("SUPPORT", "political-support", "NE", "ML"),
    ),
]


@pytest.mark.parametrize(("text", "event"), JUDGED)
def test_a_deed_that_is_only_pointed_at_is_theirs_who_did_it(
    text: str, event: tuple[str, str | None, str | None, str | None]
) -> None:
    assert event in told(text)


def test_a_decision_is_no_mere_word_and_no_deal_is_welcomed_by_its_own_side() -> None:
    assert "SUPPORT" not in {x[0] for x in told("نددت كينيا بالصومال. ورحبت إثيوبيا بالقرار.")}
    assert ("SUPPORT", "political-support", "EG", "TR") not in told("وقعت مصر وتركيا اتفاقا. ورحبت القاهرة بالاتفاق.")


@pytest.mark.parametrize(
    "text",
    [
        "أعربت كينيا عن خيبة أملها، فيما كانت أوغندا غائبة.",
        "أعربت كينيا عن قلقها، في حين دعا الرئيس الأوغندي إلى الهدوء.",
        "كينيا تندد وأوغندا تأسف.",
    ],
)
def test_who_begins_the_next_clause_is_not_blamed(text: str) -> None:
    assert "ACCUSE" not in {each[0] for each in told(text)}


def test_about_is_not_while() -> None:
    assert ("ACCUSE", "criticism", "KE", "UG") in told("أعربت كينيا عن قلقها فيما يخص ممارسات أوغندا.")
