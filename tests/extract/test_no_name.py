"""What looks like a name and is none, and where a name ends: question words, "and", accusatives, posts, places."""

from __future__ import annotations

import pytest

from arabic import persons, read, told


@pytest.mark.parametrize(
    "text",
    [
        "هل يتجه البلدان إلى التقارب أم العودة إلى القطيعة؟",
        "أيهما أسبق إلى الحوار تونس أم سورية؟",
        "قرأ البيان سالم ثم كرم الفائزين خلفاً وأماماً.",
        "وصفته الصحيفة بأنه قائد حكيم ومحنك.",
        "عاد السفير بعدما كان سفيراً للمجر.",
        "أعلن ترشحه للفوز بمنصب رئيس مفوضية الاتحاد الأفريقي.",
        "انتقدت الهند القنوات الناطقة بالفرنسية.",
    ],
)
def test_what_only_looks_like_a_name_names_nobody(text: str) -> None:
    assert not {name for name in persons(text) if name != "السفير"}, persons(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("استمر الخلاف بين الدرديري وعبد الفتاح المازني.", {"عبد الفتاح المازني"}),
        ("اتصل وزير خارجية تونس وطلال المازني أمس.", {"طلال المازني", "وزير خارجية تونس"}),
        ("قالت أم هانئ الدرديري ذلك.", {"أم هانئ الدرديري"}),
        ("وصل رئيس وزراء فيتنام فام هوانغ لينه أمس.", {"فام هوانغ لينه"}),
        ("حضر رئيس بلدية طبرقين وعبد الرحيم المازني.", {"عبد الرحيم المازني"}),
        ("قال سالم مخاطبًا السفير الهندي إن الوقت حان.", {"السفير الهندي"}),
        ("أكد الوزير الهندي أن السيسي أدى دورا كبيرا.", {"الوزير الهندي", "عبد الفتاح السيسي"}),
        ("عُيّن سالم المازني وزيراً للداخلية خلفاً لكمال الدرديري.", {"سالم المازني", "كمال الدرديري"}),
    ],
)
def test_a_name_ends_where_another_begins(text: str, found: set[str]) -> None:
    assert set(persons(text)) == found, persons(text)


@pytest.mark.parametrize(
    ("text", "name", "country", "role"),
    [
        ("قال وزير الفلاحة واستصلاح الأراضي التونسي كمال الدرديري ذلك.", "كمال الدرديري", "TN", "minister"),
        ("شارك رئيس ولاية طبرقين الصومالية كمال دعالي حاف.", "كمال دعالي حاف", "SO", "official"),
        ("التقى عضو الكونغرس ماريو بيلارت الوفد.", "ماريو بيلارت", "US", "legislator"),
        ("استقبله رئيس المجلس الشعبي الوطني منذر الدرديري.", "منذر الدرديري", "DZ", "parliament-speaker"),
        ("حضر نواب رئيس الوزراء التركي «بولات أرنج»، و«علي توبراك».", "علي توبراك", "TR", "deputy-prime-minister"),
        ("حضر عضو الكنيست آفي (تسفي) كوهين.", "آفي (تسفي) كوهين", "IL", "legislator"),
    ],
)
def test_the_office_reaches_the_name(text: str, name: str, country: str, role: str) -> None:
    assert persons(text).get(name) == (country, (role,)), persons(text)


def test_his_wife_is_of_his_state_and_has_her_own_name() -> None:
    found = persons("حضر الرئيس التركي كمال الدرديري وعقيلته أمينة الدرديري الحفل.")
    assert found == {"كمال الدرديري": ("TR", ("president",)), "أمينة الدرديري": ("TR", ())}


def test_who_is_called_by_the_name_in_brackets_is_the_same() -> None:
    found = read("وصل الرئيس الصومالي محمد عبدي الدرديري (طرماجو) إلى تونس. وقال طرماجو إن بلاده تشكر تونس.")
    (person,) = (a for a in found.actors if a.kind == "person")
    assert person.name == "محمد عبدي الدرديري"
    assert "طرماجو" in {r.mention.form for r in found.resolutions if r.actor == person.id}


@pytest.mark.parametrize(
    "text",
    [
        "أقيم الحفل في قصر «طلال المازني» بالعاصمة.",
        'هبطت الطائرة في مطار "شارل دورون".',
        "عزّى أسرة الفقيد وزملائي في المكتب.",
    ],
)
def test_a_venue_in_quotes_and_a_noun_with_its_pronoun_are_nobody(text: str) -> None:
    assert not persons(text), persons(text)


def test_the_morning_is_no_surname() -> None:
    text = "استقبل أمير الكويت الشيخ سالم الجابر الصباح بقصر السيف صباح اليوم وزير خارجية مصر طلال المازني."
    assert set(persons(text)) == {"سالم الجابر الصباح", "طلال المازني"}
    assert told(text) == [("CONSULT", ["KW"], ["EG"])]
