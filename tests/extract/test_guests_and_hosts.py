"""Who travels, meets, invites and greets whom, where something stands between them or another sentence names one."""

from __future__ import annotations

import pytest

from arabic import Told, one_event, persons, read, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # between host and guest stand when and where
        (
            "أكد ولي عهد البحرين متانة العلاقات، خلال استقبال سموه في مكتبه صباح اليوم وزير الخارجية المصري.",
            ("CONSULT", ["BH"], ["EG"]),
        ),
        # an apposition that the day closes
        (
            "استقبل الرئيس نادر الخولاني، رئيس مجلس القيادة الرئاسي اليمني اليوم السبت، سفير فرنسا لوك مورال.",
            ("CONSULT", ["YE"], ["FR"]),
        ),
        # in the course of a journey
        ("والتقى وزير الخارجية السوداني خلال الزيارة برئيس جمهورية موزمبيق.", ("CONSULT", ["SD"], ["MZ"])),
        # who travels, and where to
        ("غادر وزير الخارجية السوداني القاهرة بعد زيارة رسمية استغرقت يومين.", ("CONSULT", ["SD"], ["EG"])),
        ("وصل إلى الخرطوم اليوم وفد روسي يترأسه نائب رئيس مجلس الدوما.", ("CONSULT", ["RU"], ["SD"])),
        ("زار وزير الخارجية الأمريكي الضفة الغربية المحتلة.", ("CONSULT", ["US"], ["PS"])),
        # who is invited
        (
            "أعلن الديوان الملكي الأردني أن الرئيس القبرصي سيقوم بزيارة إلى الأردن بدعوة من الملك الأردني.",
            ("AGREE", ["JO"], ["CY"]),
        ),
        (
            "استقبل الرئيس التونسي نادر القلعي رئيس الوزراء الإيطالي. وتأتي الزيارة تلبية لدعوة القلعي.",
            ("AGREE", ["TN"], ["IT"]),
        ),
        # who acts together with whom he names behind the verb
        (
            "أوضح وزير الخارجية القبرصي أنه اتفق والوزير المصري على تبادل الخبرات.",
            ("AGREE", ["CY"], ["EG"]),
        ),
        # who congratulates whom in a call or letter
        (
            "تلقى الرئيس السوري اتصالا هاتفيا من نظيره المصري، هنأه فيه بحلول العيد.",
            ("SUPPORT", ["EG"], ["SY"]),
        ),
        # who sends greetings, and to whom
        (
            "استقبل الرئيس المصري وزير الخارجية القطري. ونقل إليه تحيات أمير قطر.",
            ("CONSULT", ["QA"], ["EG"]),
        ),
    ],
)
def test_guests_and_hosts_are_found(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("أجرى الرئيس السوري زيارة عمل إلى روسيا التقى خلالها نظيره الروسي.", "SY", "RU"),
        ("تأتي الخطوة بعد زيارة الرئيس القبرصي إلى أنقرة الشهر الماضي، التي التقى خلالها الرئيس التركي.", "CY", "TR"),
        ("وزير الخارجية الكيني في زيارة إلى جيبوتي حيث يلتقي الرئيس الجيبوتي.", "KE", "DJ"),
        ("التقى وزير الخارجية المصري في زيارته دمشق الرئيس السوري.", "EG", "SY"),
    ],
)
def test_a_traveller_meets_somebody_on_the_way(text: str, who: str, whom: str) -> None:
    found = read(text)
    state = {a.id: a.country for a in found.actors}
    met = [(e.initiators, e.recipients) for e in found.events if e.fine == "meeting"]
    assert [([state[a] for a in x], [state[a] for a in y]) for x, y in met] == [([who], [whom])]


def test_who_has_come_by_another_verb_of_arriving_is_on_his_visit_too() -> None:
    event = one_event("حل وزير الخارجية الإسباني أمس بالجزائر في زيارة رسمية تستغرق يومين.", "official-visit")
    assert event.factuality == "ongoing"


def test_and_he_invited_him_is_no_farewell() -> None:
    found = told("ودعا الرئيس التركي نظيره القبرصي إلى زيارة أنقرة.")
    assert ("AGREE", ["TR"], ["CY"]) in found
    assert not [x for x in read("ودعا الرئيس التركي نظيره القبرصي إلى زيارة أنقرة.").events if x.fine is None]


def test_who_is_invited_is_the_traveller_and_not_who_announces_it() -> None:
    text = "أعلنت وزارة الخارجية القبرصية أن الرئيس القبرصي لوكا نيكول سيزور الدوحة غدا بدعوة من أمير قطر."
    event = one_event(text, "invitation")
    assert [a.name for a in read(text).actors if a.id in event.recipients] == ["لوكا نيكول"]


def test_greetings_that_another_carries_are_of_who_gives_them() -> None:
    text = (
        "استقبل الرئيس المصري عمر الشاذلي وزير الخارجية القطري. "
        "من جانبه حمّل الرئيس المصري الوزير القطري نقل تحياته إلى أمير قطر."
    )
    assert one_event(text, "exchange-of-messages").initiators == one_event(text, "reception").initiators


def test_an_invitation_to_him_is_none_of_an_organisation() -> None:
    text = "قال الوزير التركي على هامش اجتماع لحلف شمال الأطلسي إن بلاده وجهت إليه دعوة لزيارة أنقرة."
    assert not [e for e in read(text).events if e.fine == "invitation"]


def test_his_brother_is_no_name() -> None:
    found = persons("نقل الوزير القطري تحيات أمير قطر لأخيه الرئيس المصري.")
    assert "لأخيه" not in found
    assert not [name for name in found if name.endswith("لأخيه")]


def test_a_surname_written_like_two_presidents_is_its_bearers() -> None:
    known = "استقبل الرئيس الإيراني إبراهيم رئيسي نظيره التونسي سامي الحاتمي. "
    assert ("SUPPORT", ["TN"], ["IR"]) in told(known + "من جانبه، شكر الحاتمي رئيسي على تعاطفه.")
    assert ("CONSULT", ["IR"], ["OM"]) in told(known + "رئيسي يزور سلطنة عمان.")


@pytest.mark.parametrize("text", ["وجرى اللقاء بين رئيسي البلدين.", "ويركز الاتفاق بشكل رئيسي على النقل."])
def test_two_presidents_and_an_adjective_are_nobodys_name(text: str) -> None:
    before = "استقبل الرئيس الإيراني إبراهيم رئيسي نظيره التونسي سامي الحاتمي. "
    meant = [r for r in read(before + text).resolutions if r.mention.span.start >= len(before)]
    assert not [r for r in meant if r.mention.form == "رئيسي"]


def test_new_envoys_are_those_who_are_listed() -> None:
    text = (
        "تسلم الرئيس الصومالي أوراق اعتماد سفراء جدد. وهم سفير كوت ديفوار سليم ديابي، وسفير العراق قحطان خلف، "
        "وسفير كوريا الجنوبية مين هو جونغ."
    )
    assert ("SUPPORT", ["CI", "IQ", "KR"], ["SO"]) in told(text)
    assert not [e for e in read(text).events if e.fine == "express-accord"]


def test_asia_consoles_nobody() -> None:
    text = "تسلم الرئيس الصومالي رسائل من دول في أفريقيا وأوروبا وآسيا والولايات المتحدة."
    assert not [e for e in read(text).events if e.fine == "condolences"]


def test_what_somebody_affirms_is_not_his_name() -> None:
    found = persons("أكد الرئيس التركي خطورة الوضع. وأبرز الوزير المغربي نجاعة المقاربة.")
    assert not set(found) & {"خطورة", "نجاعة"}


def test_a_land_that_stands_for_a_state_names_it() -> None:
    assert "PS" in read("أكد الرئيس التركي تفاقم الأزمة في قطاع غزة.").countries
