"""Seldom told acts, as news agencies put them: what is nearly done, hinted at, made upon "her", comes upon somebody at
home, or is what a strike is against; short sentences of ours."""

from __future__ import annotations

import pytest

from arabic import read, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("إذا واصلت كوبا الحرب فستفرض كينيا عقوبات عليها.", ("SANCTION", "hypothetical", ["KE"], ["CU"])),
        ("إن لم تنسحب كوبا فستقطع كينيا علاقاتها معها.", ("THREATEN", "actual", ["KE"], ["CU"])),
        ("كادت كينيا تقصف ميناء كوبيا.", ("ASSAULT", "negated", ["KE"], ["CU"])),
        ("قصفت كينيا ميناء كوبيا.", ("ASSAULT", "actual", ["KE"], ["CU"])),
        ("لم تعد كينيا تقدم مساعدات لكوبا.", ("AID", "negated", ["KE"], ["CU"])),
        ("ألمح الوزير الكيني إلى احتمال ضرب كوبا.", ("THREATEN", "actual", ["KE"], ["CU"])),
        ("ألغت كينيا تأشيرة الدخول للمواطنين الكوبيين.", ("RETREAT", "actual", ["KE"], ["CU"])),
        ("ألغت كينيا تأشيرات دبلوماسيين كوبيين.", ("SANCTION", "actual", ["KE"], ["CU"])),
        ("سمحت إسرائيل بدخول الشاحنات إلى غزة.", ("RETREAT", "actual", ["IL"], ["PS"])),
    ],
)
def test_one_act_is_told(text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    seen = read(text)
    states = {a.id: a.country for a in seen.actors}
    found = [
        (e.type, e.factuality, [states[i] for i in e.initiators], [states[i] for i in e.recipients])
        for e in seen.events
    ]  # fmt: skip
    assert found == [expected]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("اخترقت مقاتلات كوبية الأجواء الكينية.", "KE"),
        ("فرضت كوبا حصارا بحريا على كينيا.", "KE"),
        ("احتجزت كوبا سفينة كينية.", "CU"),
    ],
)
def test_what_comes_upon_somebody_is_done_at_his_home(text: str, place: str) -> None:
    assert [e.place for e in read(text).events] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "دعا حزب العمال إلى التظاهر أمام السفارة الفرنسية في كوناكري.",  # nobody is asked in front of whose house
        "ندد متظاهرون أمام مقر الأمم المتحدة بالغلاء.",
        "ناقش الوزير الكيني احتمال ضرب كوبا.",  # no: he struck
    ],
)
def test_no_act_is_told(text: str) -> None:
    assert told(text) == []


def test_who_strikes_against_it_does_not_ship_arms() -> None:
    text = "أضرب عمال الموانئ الإيطالية رفضا لشحن أسلحة إلى إسرائيل."
    assert [e.type for e in read(text).events] == ["PROTEST"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أجلت كينيا فرض عقوبات على كوبا.", "planned"),
        ("أرجأت كينيا فرض عقوبات على كوبا.", "planned"),
        ("قررت كينيا فرض عقوبات على كوبا.", "actual"),
    ],
)
def test_what_is_put_off_is_still_to_come(text: str, expected: str) -> None:
    assert [e.factuality for e in read(text).events] == [expected]


@pytest.mark.parametrize("text", ["أعلنت كينيا مقاطعة البضائع الكوبية.", "أعلنت كينيا مقاطعة كوبا اقتصاديا."])
def test_whose_goods_are_boycotted(text: str) -> None:
    assert told(text) == [("SANCTION", ["KE"], ["CU"])]


def test_whose_troops_are_denied_to_be_there() -> None:
    """What may be "he deployed" is what is denied."""
    assert told("نفت كينيا نشر قوات كوبية على أراضيها.") == [("REJECT", ["KE"], ["CU"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تمسكت كينيا برفض المقترح الكوبي.", [("REJECT", ["KE"], ["CU"])]),
        ("تمسكت كينيا برفض الوساطة الكوبية.", [("REJECT", ["KE"], ["CU"])]),
        ("مددت كينيا إغلاق مجالها الجوي أمام الطائرات الكوبية.", [("SANCTION", ["KE"], ["CU"])]),
        ("تعتزم كينيا إغلاق مكتب الممثلية الكوبية في نيروبي.", [("SANCTION", ["KE"], ["CU"])]),  # one act, not two
        ("وافقت السعودية على هدنة مع الحوثيين.", [("AGREE", ["SA"], ["YE"])]),
    ],
)
def test_who_holds_to_it_prolongs_it_or_agrees_to_it(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("علقت كينيا العمل بالعقوبات على كوبا.", [("RETREAT", ["KE"], ["CU"])]),  # no suspension of work
        ("أوقفت كينيا شراء الأسلحة من كوبا.", [("SANCTION", ["KE"], ["CU"])]),  # no deal
        ("علقت كينيا على العقوبات الكوبية.", []),  # remarked
        ("اعترفت كينيا بمسؤوليتها عن مجازر الصومال.", [("CONCEDE", ["KE"], ["SO"])]),
    ],
)
def test_what_is_suspended_stopped_or_owned_to(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تضررت كينيا من العقوبات على كوبا.", []),  # not hers
        ("استثنت كينيا أوغندا من العقوبات على كوبا.", [("RETREAT", ["KE"], ["UG"])]),
        ("عرقلت كينيا مشروع قرار يدين كوبا.", [("REJECT", ["KE"], ["CU"])]),  # the draft condemns her
        ("قتل جندي كيني برصاص قناصة في شمال الصومال.", []),  # he died
        ("طردت كينيا ملحقين عسكريين كوبيين.", [("SANCTION", ["KE"], ["CU"])]),
    ],
)
def test_whose_act_it_is_not(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قطعت كينيا محادثاتها التجارية مع أوغندا.", [("SANCTION", ["KE"], ["UG"])]),  # no talks
        ("جمدت كينيا تمويلاتها لأوغندا.", [("SANCTION", ["KE"], ["UG"])]),  # no aid
        ("أجبرت مقاتلات كينية طائرة أوغندية على الهبوط.", [("COERCE", ["KE"], ["UG"])]),
        ("أيدت محكمة كينية سجن صحفي أوغندي.", [("COERCE", ["KE"], ["UG"])]),  # no support
    ],
)
def test_what_is_broken_off_forced_or_upheld(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الخارجية الكينية تنفي طلب أسلحة من كوبا.", [("REJECT", ["KE"], ["CU"])]),  # no request
        ("الجيش الكيني يتوغل في بلدات صومالية.", [("ASSAULT", ["KE"], ["SO"])]),  # the army stands before
    ],
)
def test_headlines_of_agencies(text: str, expected: list[object]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلنت كينيا استئناف علاقاتها مع أوغندا.", [("SUPPORT", ["KE"], ["UG"])]),
        ("قررت كينيا إعادة سفيرها إلى أوغندا.", [("SUPPORT", ["KE"], ["UG"])]),
        ("أعلنت كينيا حظر استيراد القطن الأوغندي.", [("SANCTION", ["KE"], ["UG"])]),  # whose cotton it is
        ("ستعلق كينيا مساعداتها لأوغندا.", [("SANCTION", ["KE"], ["UG"])]),
        ("نفت كينيا فرض عقوبات على أوغندا.", []),  # no: she imposed
        ("لا تستبعد كينيا إرسال مساعدات إلى أوغندا.", [("AID", ["KE"], ["UG"])]),  # perhaps
    ],
)
def test_what_is_announced_denied_or_not_excluded(text: str, expected: list[object]) -> None:
    assert told(text) == expected


def test_a_favour_that_is_given_up_is_no_concession() -> None:
    text = "تراجعت كينيا عن تقديم قرض لأوغندا."
    assert [(e.type, e.factuality) for e in read(text).events] == [("AID", "negated")]
    assert told("تراجعت كينيا عن طرد السفير الأوغندي.")[0] == ("CONCEDE", ["KE"], ["UG"])


@pytest.mark.parametrize("act", ["طرد السفير الأوغندي", "فرض عقوبات على أوغندا", "إغلاق حدودها مع أوغندا"])
@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("تجنبت كينيا", {"negated"}),
        ("تتجه كينيا إلى", {"hypothetical"}),
        ("قررت كينيا", {"actual"}),
    ],
)
def test_what_is_avoided_or_headed_for(before: str, expected: set[str], act: str) -> None:
    seen = read(f"{before} {act}.")
    assert {e.factuality for e in (*seen.events, *seen.unrealised) if e.type == "SANCTION"} == expected


def test_what_is_promised_is_still_to_come() -> None:
    assert [e.factuality for e in read("وعدت كينيا بسحب قواتها من أوغندا.").events] == ["planned"]


def test_who_backs_an_act_does_not_do_it() -> None:
    assert told("أيدت رواندا طرد السفير الأوغندي.") == [("SUPPORT", ["RW"], ["UG"])]


def test_who_keeps_silent_promises_nothing() -> None:
    assert told("التزمت كينيا الصمت بعد أن طردت السفير الأوغندي.") == [("SANCTION", ["KE"], ["UG"])]


@pytest.mark.parametrize(
    "text",
    [
        "تتردد كينيا في طرد السفير الأوغندي.",
        "لا تفكر كينيا في طرد السفير الأوغندي.",
        "عرقل البرلمان الكيني طرد السفير الأوغندي.",
        "ألغت كينيا قرار طرد السفير الأوغندي.",
        "حذر البرلمان الكيني من طرد السفير الأوغندي.",
        "نددت رواندا بفرض عقوبات على أوغندا.",
    ],
)
def test_what_is_not_done_after_all(text: str) -> None:
    seen = read(text)
    assert [e.type for e in seen.events if e.factuality in ("actual", "ongoing") and e.type == "SANCTION"] == []
    assert seen.events or seen.unrealised or seen.omissions


def test_who_does_not_hesitate_does_it() -> None:
    assert told("لم تتردد كينيا في طرد السفير الأوغندي.") == [("SANCTION", ["KE"], ["UG"])]
    assert [e.factuality for e in read("لم تتردد كينيا في طرد السفير الأوغندي.").events] == ["actual"]


def test_troops_that_arrive_pay_no_visit() -> None:
    assert told("وصلت قوات كينية إلى هايتي.") == []
    assert told("وصل وفد كيني إلى هايتي.") == [("CONSULT", ["KE"], ["HT"])]
