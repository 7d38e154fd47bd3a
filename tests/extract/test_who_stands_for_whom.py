"""Who stands for many, for a sender or for a side: heads of groups, delegations, envoys, those who sign; and whose
words a relative clause tells."""

from __future__ import annotations

import pytest

from arabic import first_parties, one_event, persons, read

SENTENCES = [
    # he who is named of many
    ("بعد لقائه بمسؤولي البلاد وفي مقدمتهم الرئيس اللبناني، غادر الموفد الفرنسي بيروت.", "meeting", "FR", "LB"),
    ("التقى الوزير المصري عددا من المسؤولين، بينهم وزير الخارجية السوداني.", "meeting", "EG", "SD"),
    # a delegation of a body that no list has
    ("استقبل العاهل الأردني وفدا من لجنة الدفاع في البرلمان الفرنسي.", "reception", "JO", "FR"),
    ("استقبل العاهل الأردني وفدا من لجنة الدفاع في البرلمان الفرنسي برئاسة مايكل بريدجر.", "reception", "JO", "FR"),
    # who signs where the deal was told before, each with the state for which he does
    ("ووقع عن مصر وزير النقل كامل الهنداوي وعن الأردن وزير النقل نضال الدرديري.", "signing", "EG", "JO"),
    # envoys who are counted and whose state is only a pronoun
    ("احتج السفير الروسي على طرد بلغاريا اثنين من موظفي سفارته.", "expel-diplomat", "BG", "RU"),
    ("أبعدت السلطات الكينية موظفا، فردت كيغالي بطرد عشرة من دبلوماسيي نيروبي.", "expel-diplomat", "RW", "KE"),
    ("أعلن الوزير التشيكي طرد بلاده عددا من الدبلوماسيين الروس.", "expel-diplomat", "CZ", "RU"),
    # an office held in a government
    ("ناقش وزير الخارجية بالحكومة السودانية مع السفير الإيطالي أوضاع المهاجرين.", "meeting", "SD", "IT"),
    # the guest of a state that is named
    ("استقبل الرئيس الإريتري نظيره السوداني. وشكر الضيف السوداني الرئيس الإريتري على كرمه.", "praise", "SD", "ER"),
    # those to whom an envoy was sent; two envoys
    ("عينت موريتانيا كمال الهنداوي سفيرا جديدا لها لدى دمشق.", "appoint-ambassador", "MR", "SY"),
    ("أعلنت موريتانيا تعيين كمال الهنداوي سفيرا لها في دمشق.", "appoint-ambassador", "MR", "SY"),
    # a rank behind "ambassador"; he whose credentials they are presents them
    ("تسلم الرئيس السوري أوراق اعتماد كمال الهنداوي سفيرا فوق العادة ومفوضا لكينيا لدى سوريا.", "appoint-ambassador",
     "KE", "SY"),
    ("تسلم الرئيس السوري أوراق اعتماد كمال الهنداوي سفيرا مفوضا وفوق العادة لجمهورية كينيا.", "appoint-ambassador",
     "KE", "SY"),
    ("التقى الوزير السوري السفير الكيني وتسلم منه نسخة من أوراق اعتماده.", "appoint-ambassador", "KE", "SY"),
    ("التقى الوزير السوري السفير الكيني بمناسبة تقديم أوراق اعتماده.", "appoint-ambassador", "KE", "SY"),
    ("تسلم الرئيس السوري أوراق اعتماد كمال الهنداوي سفيرا لموريتانيا وسيرخيو لوبيز سفيرا للأرجنتين. واستقبل الرئيس"
     " السفيرين.", "reception", "SY", "MR"),
    # he who was summoned gets the note
    ("استدعت الخارجية السعودية السفير اللبناني وتم تسليمه مذكرة احتجاج.", "protest-note", "SA", "LB"),
    # with whom a call is in which one is called on
    ("دعا الرئيس الفرنسي نظيره الروسي، خلال اتصال هاتفي استمر ساعتين، إلى سحب قواته.", "phone-call", "FR", "RU"),
    # Cairo is what he leaves, and does not talk
    ("غادر وزير الخارجية المصري تل أبيب عقب إجرائه مباحثات مع نظيره الإسرائيلي.", "meeting", "EG", "IL"),
    # in whose words somebody is blamed
    ("رفضت الجزائر تصريحات الرئيس الفرنسي التي اتهم فيها السلطات الجزائرية بالتدخل.", "accusation", "FR", "DZ"),
    ("أثار بيان وزارة الخارجية التركية، الذي أدانت فيه اليونان، غضب أثينا.", "condemnation", "TR", "GR"),
    # whom a pronoun asks, about another
    ("بعث الرئيس المصري رسالة إلى نظيره الأمريكي طالبه فيها بالضغط على إسرائيل.", "demand", "EG", "US"),
    # a mediator with one side; what something is called
    ("توسطت عُمان لدى الحوثيين للإفراج عن طاقم السفينة.", "mediation", "OM", "YE"),
    ("وصف رئيس الوزراء الجورجي العقوبات الكندية بالبلطجة.", "criticism", "GE", "CA"),
    # two agree, though one stands nearest to the verb; they who speak are not whom they speak of
    ("التقى الوزير المصري نظيره التونسي واتفقا على تعزيز التعاون.", "pledge-cooperation", "EG", "TN"),
    # one meets with his counterparts
    ("قال الوزير الإيطالي، عقب اجتماع ضم نظيريه اليوناني والقبرصي، إن الحدود آمنة.", "meeting", "IT", "GR"),
    # he who is sent greetings or condolences
    ("أبرق الرئيس العراقي إلى نظيره الإيراني مهنئا بعيد النوروز.", "congratulations", "IQ", "IR"),
    # people in a country, and who is named of them
    ("فرضت واشنطن عقوبات على مسؤولين في مالي، من بينهم وزير الدفاع كمال الدرديري.", "impose-sanctions", "US", "ML"),
    ("وجه الوزير المصري رسالة إلى نظيره التونسي يطلب فيها منه التدخل لدى إسرائيل.", "demand", "EG", "TN"),
    # tariffs, in answer
    ("ردت بكين بفرض رسوم على واردات كندية.", "impose-sanctions", "CN", "CA"),
    # a dual with the form of an object
    ("أبلغت الأمم المتحدة دمشق وأنقرة بموعد القافلة، ودعت الطرفين إلى ضمان سلامة موظفيها.", "demand", None, "SY"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fine", "initiator", "recipient"), SENTENCES, ids=[s[1] for s in SENTENCES])
def test_who_stands_for_whom(text: str, fine: str, initiator: str | None, recipient: str | None) -> None:
    assert (fine, initiator, recipient) in first_parties(read(text))


@pytest.mark.parametrize(
    ("text", "fine", "initiator", "recipient"),
    [
        ("التزمت طهران الصمت إزاء القصف التركي.", "pledge-cooperation", "IR", "TR"),
        ("رفضت الجزائر تصريحات الرئيس الفرنسي التي اتهم فيها السلطات الجزائرية.", "accusation", "DZ", "FR"),
        ("احتج السفير الروسي على طرد بلغاريا اثنين من موظفي سفارته.", "expel-diplomat", "RU", "BG"),
        ("جاء ذلك بعد تقديم السفير الصيني، أوراق اعتماده إلى الرئيس الكيني.", None, "CN", "KE"),
        ("قال المتحدث الروسي إن موسكو تسلمت مذكرة من سفارة تطلب فيها واشنطن توضيحات.", "demand", "RU", "US"),
    ],
)
def test_who_does_it_not(text: str, fine: str | None, initiator: str, recipient: str) -> None:
    assert (fine, initiator, recipient) not in first_parties(read(text))


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("قال مبعوث الرئيس الأمريكي إلى سوريا توماس بريدجر إن الهدنة صامدة.", "توماس بريدجر", "US"),
        ("التقى الوزير الإسباني المبعوث الأممي إلى الصحراء توماس بريدجر.", "توماس بريدجر", None),
        ("وصل موفد رئيس الوزراء البريطاني الخاص إلى السودان ريتشارد بريدجر.", "ريتشارد بريدجر", "GB"),
        ("تسلم الوزير رسالة من مبعوث الأمين العام للأمم المتحدة لليمن توماس بريدجر.", "توماس بريدجر", None),
    ],
)
def test_an_envoy_is_of_the_state_of_who_sends_him(text: str, name: str, country: str | None) -> None:
    found = persons(text)
    assert found[name] == (country, ("special-envoy",)), found
    assert len(found) == 1 or "الرئيس الأمريكي" not in found


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("وزير الدولة وزير الشؤون الخارجية والجالية الوطنية بالخارج والشؤون الإفريقية الجزائري", "DZ"),
        ("وزير الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج المغربي", "MA"),
        ("وزير الشؤون الخارجية والهجرة والتونسيين بالخارج التونسي", "TN"),
    ],
)
def test_a_long_portfolio_and_a_nationality_are_of_one_man(office: str, country: str) -> None:
    found = persons(f"استقبل {office} أحمد الهنداوي نظيره الغيني.")
    assert found["أحمد الهنداوي"] == (country, ("foreign-minister",)), found
    assert len(found) == 2


def test_those_who_are_listed_with_a_head_of_state_are_of_it() -> None:
    found = read("هنأ أمير الكويت وولي العهد ورئيس الوزراء رئيس سلوفينيا بذكرى الاستقلال.")
    [event] = found.events
    assert [a.country for i in event.initiators for a in found.actors if a.id == i] == ["KW"] * 3


def test_a_host_does_not_visit_himself() -> None:
    event = one_event("في ختام زيارة إلى باكو، وقع الوزير التركي ونظيره الأذربيجاني مذكرة.", "visit")
    assert len(event.initiators) == 1


def test_a_state_that_begins_a_clause_acts_itself() -> None:
    found = read("زعيم المعارضة الفنزويلية يشكر الحكومة الإسبانية، وكراكاس تعد الخطوة تدخلا.")
    [blame] = [e for e in found.events if e.fine == "criticism"]
    assert [a.kind for a in found.actors if a.id in blame.initiators] == ["state"]


def test_a_note_goes_to_whom_it_names() -> None:
    found = read("استدعت الخارجية الإيرانية السفير البريطاني وتم تسليمه مذكرة احتجاج إلى الحكومة البريطانية.")
    [note] = [e for e in found.events if e.fine == "protest-note"]
    assert [a.kind for i in note.recipients for a in found.actors if a.id == i] == ["state"]
