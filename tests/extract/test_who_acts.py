"""Who acts, where the words name a state, or nobody, and mean somebody who was named."""

from __future__ import annotations

import pytest

from arabic import read

Told = tuple[str, list[str], list[str]]  # type, who acts, to whom


def told(text: str, **fields: str | None) -> list[Told]:
    """The events of a text, with their parties by name."""
    found = read(text, **fields)
    name = {a.id: a.name for a in found.actors}
    return [
        (e.type, [name[a] for a in e.initiators], [name[a] for a in (*e.recipients, *e.targets)]) for e in found.events
    ]


_LAMI, _SAFI = "نادر اللامي", "ماجد الصافي"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"قال وزير الخارجية العراقي {_LAMI} إن العراق يرفض القرار الإيراني.",
            ("REJECT", [_LAMI], ["إيران"]),
        ),
        (f"أعرب وزير الخارجية العراقي {_LAMI} عن قلق العراق من تركيا.", ("ACCUSE", [_LAMI], ["تركيا"])),
        (f"قال وزير الخارجية العراقي {_LAMI} إن العلاقات الإيرانية العراقية متينة.", ("SUPPORT", [_LAMI], ["إيران"])),
        (f"قال وزير الخارجية العراقي {_LAMI} إن العراق يدعم المبعوث الأممي.", ("SUPPORT", [_LAMI], ["المبعوث الأممي"])),
        # in a sentence that names who speaks, the state that goes on to act is he
        (
            f"أثنى وزير الخارجية العراقي {_LAMI} على الخطة، ويرفض العراق القرار الإيراني.",
            ("REJECT", [_LAMI], ["إيران"]),
        ),
        # in the paper's own words the state acts
        (f"زار وزير الخارجية العراقي {_LAMI} عمان. ويرفض العراق القرار الإيراني.", ("REJECT", ["العراق"], ["إيران"])),
        # and who speaks for another state says what that one holds
        (f"قال وزير الخارجية العراقي {_LAMI} إن تركيا ترفض القرار الإيراني.", ("REJECT", ["تركيا"], ["إيران"])),
        # what states do they do, whoever tells of it
        (
            f"قال وزير الخارجية العراقي {_LAMI} إن العراق طرد السفير التركي.",
            ("SANCTION", ["العراق"], ["السفير التركي"]),
        ),
    ],
)
def test_who_says_what_his_state_holds_holds_it(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_ruler_is_called_by_the_name_before_son_of() -> None:
    text = "استقبل أمير قطر الشيخ راشد بن خالد الرئيس التركي. وأدان الشيخ راشد إسرائيل."
    assert ("ACCUSE", ["راشد بن خالد"], ["إسرائيل"]) in told(text)
    other = "استقبل أمير قطر راشد المنصور الرئيس التركي. وأدان الشيخ راشد إسرائيل."
    assert ("ACCUSE", ["راشد المنصور"], ["إسرائيل"]) not in told(other)


def test_an_office_tells_whose_short_name_it_is() -> None:
    text = "أدان الرئيس السيسي إسرائيل."
    found = read(text, published="2023-10-20")
    assert {a.country for a in found.actors} == {"EG", "IL"}
    before = read(text, published="2010-10-20")  # nobody of this name was president
    assert {a.country for a in before.actors} == {None, "IL"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # إرادة is a noun, not "he wanted it", so that the praise is still of who spoke first
        (
            f"وأضاف الرئيس الإيراني {_LAMI} أن لا عقبة أمام إرادة البلدين لتوسيع علاقاتهما، مشيدا بمواقف كوبا.",
            ("SUPPORT", [_LAMI], ["كوبا"]),
        ),
        # whom the accession is refused, not what they wish to accede to
        ("أبدت تركيا معارضتها لانضمام السويد وفنلندا للناتو.", ("REJECT", ["تركيا"], ["السويد", "فنلندا"])),
        ("جددت تركيا معارضتها للناتو.", ("REJECT", ["تركيا"], ["حلف شمال الأطلسي"])),
        # for whose sake he travels does not travel
        (
            f"غادر وزير الخارجية الإيطالي {_LAMI} روما، وينتقل إلى قطر، لطمأنة دول الخليج.",
            ("CONSULT", [_LAMI], ["قطر"]),
        ),
    ],
)
def test_whose_a_noun_is_tells_what_it_rules(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_those_whom_a_meeting_speaks_of_are_not_the_two_who_meet() -> None:
    met = f"استقبل وزير الخارجية الكويتي {_LAMI} نظيره المصري {_SAFI}. "
    spoken = "وتطرق اللقاء إلى الاتفاق الموقع بين إيران وروسيا. "
    assert ("SUPPORT", [_LAMI], [_SAFI]) in told(f"{met}{spoken}وأكد الجانبان عمق العلاقات.")
    assert ("SUPPORT", ["إيران"], ["روسيا"]) in told(f"{met}وأجرت إيران محادثات مع روسيا. وأكد الجانبان عمق العلاقات.")


def test_a_ministry_does_not_travel_when_its_minister_may() -> None:
    text = f"وصل وزير الخارجية التركي {_LAMI} إلى قطر. وقالت وزارة الخارجية التركية إنها مهمة. ثم يزور ماليزيا."
    assert ("CONSULT", [_LAMI], ["ماليزيا"]) in told(text)


def test_who_met_is_named_once_he_is_named() -> None:
    text = f"أجرت تركيا وماليزيا محادثات. والتقى وزير الخارجية التركي {_LAMI} وزير الخارجية الماليزي {_SAFI}."
    assert told(text) == [("CONSULT", [_LAMI], [_SAFI])]
    visit = f"يزور وزير الخارجية التركي {_LAMI} ماليزيا."
    assert told(visit) == [("CONSULT", [_LAMI], ["ماليزيا"])]


def test_his_country_is_that_of_the_last_named_where_nobody_has_spoken() -> None:
    text = f"بدأ وزير الخارجية التركي {_LAMI} حملة للدفاع عن الاتفاق الذي أبرمته بلاده مع روسيا."
    assert ("SUPPORT", ["تركيا"], ["روسيا"]) in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who is charged with what is condemned, not who suffers it
        ("أدانت تونس استمرار الانتهاكات الإسرائيلية ضد الشعب الفلسطيني.", ("ACCUSE", ["تونس"], ["إسرائيل"])),
        (f"مؤتمر صحفي مشترك لوزير الخارجية التركي {_LAMI} ونظيره القطري {_SAFI}.", ("CONSULT", [_LAMI], [_SAFI])),
        # a journey that somebody intends
        ("بحث الوزيران زيارة يعتزم الملك الأردني القيام بها لتركيا.", ("CONSULT", ["الملك الأردني"], ["تركيا"])),
        # who goes on the visit is invited, not who tells of it
        (
            f"أعلنت تونس أن زيارة وزير الخارجية التركي {_LAMI} إلى قطر بدعوة من أمير قطر.",
            ("AGREE", ["أمير قطر"], [_LAMI]),
        ),
        # whose initiative it is is supported; support that is Chinese itself is China's
        ("أعلن وزير الخارجية التركي دعم المبادرة الصينية.", ("SUPPORT", ["وزير الخارجية التركي"], ["الصين"])),
        ("تلقت تركيا الدعم السياسي الصيني.", ("SUPPORT", ["الصين"], ["تركيا"])),
        # of the two states of one name, the one that is so named like the other
        ("التقى وزيرا خارجية سوريا وعمان.", ("CONSULT", ["وزيرا خارجية سوريا وعمان"], ["وزيرا خارجية سوريا وعمان"])),
    ],
)
def test_who_is_meant_by_the_words_around_an_act(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_list_of_states_tells_which_of_one_name() -> None:
    countries = {a.country for a in read("التقى وزيرا خارجية سوريا وعمان.").actors}
    assert countries == {"SY", "OM"}
    assert "JO" in {a.country for a in read("التقى وزيرا خارجية دمشق وعمان.").actors}


@pytest.mark.parametrize(
    "text",
    [
        # an institute is no party, so that nobody doubts here
        f"قال وزير الخارجية التركي {_LAMI} ذلك. وشكك معهد في موقف إيران.",
        # those who attend the talks of others
        f"حضر جلسة المباحثات وزير الخارجية التركي {_LAMI} ووزير الخارجية القطري {_SAFI}.",
    ],
)
def test_who_is_no_party(text: str) -> None:
    assert told(text) == []


def test_whom_a_headline_addresses_is_no_name_of_the_office() -> None:
    text = "استقبل الرئيس الصيني وزير الخارجية الأوكراني إيغور كوفالنكو."
    found = read(text, title="رئيس الصين لكوفالنكو: نريد الحوار")
    assert {a.name for a in found.actors if a.kind == "person"} == {"رئيس الصين", "إيغور كوفالنكو"}


def test_the_two_countries_are_the_speakers_and_the_one_he_names() -> None:
    met = f"التقى وزير الخارجية الإيراني {_LAMI} نظيره الروسي {_SAFI}. "
    text = f"{met}وأكد {_LAMI} أن المشاكل مع السعودية لا تعيق استئناف العلاقات بين البلدين."
    assert ("SUPPORT", ["إيران"], ["السعودية"]) in told(text)


def test_what_states_do_by_force_or_by_law_is_not_done_by_the_person_who_signs_it() -> None:
    text = f"فرضت تركيا عقوبات على قطر. وفرض الرئيس التركي {_LAMI} رسوما جمركية على قطر."
    assert ("SANCTION", ["تركيا"], ["قطر"]) in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a mediator stands between both who talk
        ("جرت محادثات بين الصومال وإثيوبيا بوساطة تركيا.", ("CONSULT", ["تركيا"], ["الصومال", "إثيوبيا"])),
        # the chair of the council that was named in full
        (
            f"زار رئيس المجلس الشعبي الوطني الجزائري {_LAMI} كوبا. وندد رئيس المجلس بسياسات إسرائيل.",
            ("ACCUSE", [_LAMI], ["إسرائيل"]),
        ),
        # the ministry that was named in full
        (
            "أدانت وزارة الخارجية الأردنية إسرائيل. وفرضت الوزارة الأردنية عقوبات على إسرائيل.",
            ("SANCTION", ["وزارة الخارجية الأردنية"], ["إسرائيل"]),
        ),
        # what stands behind the relative clause is not what the support is for
        (
            "أعلن وزير الخارجية الكوبي دعم بلاده للدور الذي تلعبه الجزائر لتمكين الشعب الصحراوي.",
            ("SUPPORT", ["وزير الخارجية الكوبي"], ["الجزائر"]),
        ),
        # both who spoke on the phone
        (
            f"أجرى ملك الأردن {_LAMI} اتصالا هاتفيا بالرئيس التركي {_SAFI}، مؤكدين أن العلاقة بين البلدين متينة.",
            ("SUPPORT", [_LAMI], [_SAFI]),
        ),
    ],
)
def test_who_else_was_named_before(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        # those who refuse are several
        ("قالت الجزائر إنها مستعدة. وعزل ضباط الرئيس، رافضين دعوات الأمم المتحدة.", "الجزائر"),
        # he travels whose journey it is, not the stations of his tour
        (f"خلال زيارته العاصمة الغانية أكرا، في جولة شملت نيجيريا وبنين، تحدث {_LAMI}.", "نيجيريا"),
    ],
)
def test_who_does_not_agree_with_the_words_does_not_act(text: str, other: str) -> None:
    assert all(other not in doers for _, doers, _ in told(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who speaks is told behind what he says
        (f"بلادنا ترفض أي تدخل إيراني في شؤوننا، قال وزير الخارجية العراقي {_LAMI}.", ("REJECT", [_LAMI], ["إيران"])),
        # a relative clause in brackets takes nothing from the verb behind it
        (
            f"وزير الخارجية التركي {_LAMI} (الذي يزور الدوحة) التقى وزير الخارجية القطري {_SAFI}.",
            ("CONSULT", [_LAMI], [_SAFI]),
        ),
        # what opens the sentence is done with him whom its subject addresses
        (
            f"في مكالمة هاتفية، أبلغ الرئيس التركي {_LAMI} نظيره القطري {_SAFI} رفضه.",
            ("CONSULT", [_LAMI], [_SAFI]),
        ),
        # his foreign minister
        (
            f"التقى الملك الأردني {_LAMI} الرئيس التركي ووزير خارجيته.",
            ("CONSULT", [_LAMI], ["الرئيس التركي", "وزير خارجيته"]),
        ),
        # a ministry by its spokesman
        (
            f"اتهمت وزارة الخارجية الأردنية، على لسان الناطق باسمها {_LAMI}، إسرائيل بتدبير الهجوم.",
            ("ACCUSE", ["وزارة الخارجية الأردنية"], ["إسرائيل"]),
        ),
    ],
)
def test_who_is_named_in_another_place(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_two_who_refuse_voice_no_accord_however_they_are_named() -> None:
    refused = told("أعربت كل من مصر والأردن عن رفضهما للقرار الإسرائيلي.")
    assert refused == [("REJECT", ["مصر", "الأردن"], ["إسرائيل"])]
    assert ("AGREE", ["مصر"], ["الأردن"]) in told("أعربت كل من مصر والأردن عن ارتياحهما لمستوى التعاون.")


def test_what_is_only_asked_for_is_not_done() -> None:
    assert told("طالب نواب في مصر، في بيان، بإدانة إسرائيل.") == []
    assert ("ACCUSE", ["مصر"], ["إسرائيل"]) in told("صرحت مصر بإدانة إسرائيل.")


def test_whom_somebody_praises_stays_the_state_that_was_told_first() -> None:
    text = f"أشاد وزير الخارجية التركي {_LAMI} بقطر. وأشاد {_LAMI} بوزير الخارجية القطري {_SAFI}."
    assert ("SUPPORT", [_LAMI], ["قطر"]) in told(text)


def test_a_surname_that_is_a_common_word_counts_where_its_bearer_speaks() -> None:
    text = "زار وزير الخارجية السوري نادر المعلم مسقط. وأكد المعلم أن سوريا ترفض القرار الأميركي."
    assert ("REJECT", ["نادر المعلم"], ["الولايات المتحدة"]) in told(text)
    teacher = read("زار وزير الخارجية السوري نادر المعلم مسقط. واستقبل المعلم الجديد طلابه.")
    assert all(r.mention.form != "المعلم" for r in teacher.resolutions)


def test_a_nationality_that_is_written_twice_makes_no_second_person() -> None:
    found = read("أكد وزير الخارجية المصري المصري سامح اللامي ذلك.")
    assert [a.name for a in found.actors if a.kind == "person"] == ["سامح اللامي"]
    others = read("التقى وزير الخارجية المصري التركي سامح اللامي.")
    assert len([a for a in others.actors if a.kind == "person"]) == 2


def test_it_came_in_a_call_is_the_call_of_who_spoke() -> None:
    text = f"أدان الرئيس التركي {_LAMI} إسرائيل. جاء ذلك في اتصال هاتفي مع نظيره القطري، استعرض فيه الجانبان الملفات."
    assert ("CONSULT", [_LAMI], ["نظيره القطري"]) in told(text)
    opened = f"وفي اتصال هاتفي مع نظيره القطري، استعرض الرئيس التركي {_LAMI} الملفات."
    assert ("CONSULT", [_LAMI], ["نظيره القطري"]) in told(opened)
