"""Who and whom the words mean that name nobody there: a pronoun, "the minister" of whom a government speaks, a noun of
setting about; short sentences of ours."""

from __future__ import annotations

import pytest

from arabic import read

_SENTENCES = [
    # a pronoun on a verb that goes on, on the verb that carries a noun, and with a preposition
    ("التقى الوزير الأول الجزائري نظيره التونسي وهنأه على انتخابه.", "congratulations", "DZ", "TN"),
    ("التقى الوزير الكيني بالرئيس الكوبي وسلمه رسالة من الرئيس الكيني.", "exchange-of-messages", "KE", "CU"),
    ("التقى وزير الخارجية التونسي السفير الفلسطيني الذي قدم له التهاني.", "congratulations", "PS", "TN"),
    ("استقبل الوزير الكيني نظيره الكوبي وأعرب له عن تقديره لدعم بلاده.", "praise", "KE", "CU"),
    # who sets about it, goes on with it or decides it
    ("جاء ذلك بعد إقدام باكستان على طرد السفير الهندي.", "expel-diplomat", "PK", "IN"),
    ("جاء ذلك إثر استمرار إسرائيل في قصف مواقع في لبنان.", "attack", "IL", "LB"),
    ("أدى قرار فرنسا طرد السفير الكوبي إلى أزمة.", "expel-diplomat", "FR", "CU"),
    # "the two states of", "and the republic of"
    ("تقدم العراق بشكوى ضد دولتي إيران وتركيا.", "protest-note", "IQ", "IR"),
    ("جاء ذلك بعد قطع العلاقات بين كوبا وجمهورية إيران.", "cut-relations", "CU", "IR"),
    # whose people they are; against whom it is demanded, of nobody named
    ("أعلنت الحكومة الكينية أن ثلاثة من موظفي السفارة الكوبية أشخاص غير مرغوب فيهم.", "expel-diplomat", "KE", "CU"),
    ("طالب المندوب الكيني خلال جلسة مجلس الأمن بإدانة كوبا.", "demand", "KE", "CU"),
    # the minister of the government that speaks of him; a ministry named before; a title that one state alone uses
    ("أعلنت الحكومة الكينية أن وزير الخارجية استدعى السفير الكوبي.", "summon-ambassador", "KE", "CU"),
    ("استدعت وزارة الخارجية الكينية السفير الكوبي. واستقبل السفير من قبل الأمين العام لوزارة الخارجية.",
     "reception", "KE", "CU"),
    ("التقى وزير الشؤون الخارجية والجالية الوطنية بالخارج نظيره الكوبي.", "meeting", "DZ", "CU"),
    # the members of an organisation; whom a delegation holds; the two, of whom a verb in the dual goes on
    ("دعت وزارة الخارجية الكينية دول الاتحاد الأفريقي إلى التحرك.", "demand", "KE", None),
    ("استقبل رئيس الحكومة المصرية مصطفى مدبولي بمدينة العلمين وفدا يضم الوزير التونسي أحمد الحشاني.",
     "reception", "EG", "TN"),
    ("التقى الرئيس الكيني وليام روتو نظيره الكوبي. كما ناقش رئيسا الدولتين قضايا الهجرة. واتفقا على التعاون.",
     "pledge-cooperation", "KE", "CU"),
    # who was blamed for it right before; whose envoys must leave; a region that acts
    ("أدانت مصر سياسات إسرائيل. وحذرت الخارجية المصرية في بيانها من التداعيات الخطيرة لهذه التصرفات.",
     "criticism", "EG", "IL"),
    ("طلبت الحكومة الليبية بمغادرة دبلوماسيين اثنين يعملان في السفارة المصرية.", "expel-diplomat", "LY", "EG"),
    ("وقعت إثيوبيا اتفاقا مع إقليم أرض الصومال.", "signing", "ET", "SO"),
    # he who takes up an invitation is invited; "the ministers charged with"; whom "where he received him" means
    ("رحب الرئيس الكيني بتلبية دعوة نظيره الكوبي.", "invitation", "CU", "KE"),
    ("استقبل الوزير الكيني المكلف بالشؤون الأفريقية، سامي الحداد، السفير الكوبي.", "reception", "KE", "CU"),
    ("زار وزير الخارجية الكوبي كينيا حيث استقبله الرئيس الكيني وليام روتو.", "reception", "KE", "CU"),
    # a demand is his whom the genitive names; what a verb with its object judges
    ("كشفت الأنباء عن طلب السلطات الكينية من الحكومة السودانية وقف ذلك.", "demand", "KE", "SD"),
    ("وجاء ذلك ردا على ما اعتبرته كينيا عملا غير مقبول من جانب كوبا.", "criticism", "KE", "CU"),
    # a protest against what somebody held; leaders of a group of states, who blame another
    ("استدعى السودان سفيره احتجاجا على الاستقبال الذي نظمته الحكومة الكينية.", "recall-ambassador", "SD", "KE"),
    ("أدان قادة دول الخليج إيران.", "condemnation", None, "IR"),
    ("قررت كينيا والصومال استدعاء سفرائهما لدى كوبا.", "recall-ambassador", "KE", "CU"),
    ("حذر الوزير الكيني من أن بلاده سترد فورا إذا تمسكت كوبا بقرارها.", None, "KE", "CU"),
    # who speaks, behind a verb whose doer stands before it; not where another does it
    ("قال الرئيس الكيني إن نظيره الكوبي هنأه بفوزه في الانتخابات.", "congratulations", "CU", "KE"),
    ("ذكر الوزير الكيني أن السفير الكوبي سلمه رسالة خطية.", "exchange-of-messages", "CU", "KE"),
    ("قال الرئيس الكيني إن نظيره الكوبي اتصل به.", "phone-call", "CU", "KE"),
    ("الرئيس الكيني هنأه نظيره الكوبي بفوزه في الانتخابات.", "congratulations", "CU", "KE"),
    # a pronoun that stands alone, behind a participle
    ("ودع الرئيس الكيني السفير الكوبي، مهنئا إياه بانتهاء مهامه.", "congratulations", "KE", "CU"),
    # his brother and counterpart
    ("نقل الوزير الكيني إلى أمير قطر تحيات أخيه ونظيره الكيني، وليام روتو.", "exchange-of-messages", "KE", "QA"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fine", "who", "whom"), _SENTENCES)
def test_what_names_nobody_means_somebody(text: str, fine: str, who: str, whom: str) -> None:
    found = read(text)
    country = {a.id: a.country for a in found.actors}
    told = [
        (e.fine, {country[a] for a in e.initiators}, {country[a] for a in (*e.recipients, *e.targets)})
        for e in found.events
    ]
    assert any(f == fine and who in i and whom in r for f, i, r in told), told


def test_a_pronoun_with_an_adjective_is_no_party() -> None:
    assert not read("قالت كينيا إن هناك دولا غير متفق معها في كوبا.").events


def test_who_is_told_to_leave_within_days_is_expelled_not_threatened() -> None:
    found = read("قررت كينيا طرد السفير الكوبي وأعطته مهلة 72 ساعة لمغادرة البلاد.")
    assert [e.fine for e in found.events] == ["expel-diplomat"]


def test_to_expel_the_ambassador_is_not_to_expel_the_attache() -> None:
    found = read(
        "طردت كينيا الملحق العسكري الكوبي سامي بلحاج. وكانت كينيا طردت في يناير السفير الكوبي رامي الحداد.",
        published="2024-05-10",
    )
    assert [e.fine for e in found.events] == ["expel-diplomat", "expel-diplomat"]


def test_sanctions_of_two_kinds_in_a_sentence_are_two() -> None:
    found = read("أعلنت كينيا إغلاق الحدود مع الصومال وتعليق الاتفاق التجاري معه.")
    assert [e.fine for e in found.events] == ["close-border", "suspend-cooperation"]


def test_a_title_names_the_organisation_of_whose_organ_the_text_tells() -> None:
    text = "أعلن مجلس السلم والأمن التابع للاتحاد الأفريقي تعليق مشاركة النيجر في جميع أنشطة الاتحاد."
    found = read(text, title="الاتحاد الأفريقي يعلق عضوية النيجر")
    assert [e.fine for e in found.events] == ["suspend-cooperation"]


def test_envoys_are_called_home_not_called_up() -> None:
    assert [e.type for e in read("استدعى السودان سفيره في نيروبي للتشاور.").events] == ["SANCTION"]
