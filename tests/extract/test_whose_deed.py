"""Whose deed is told, blamed, praised or threatened: a topic set before its sentence, a statement that speaks for who
issued it, a nationality on what is done for another, whose step a threat answers."""

from __future__ import annotations

import pytest

from arabic import first_parties, read

SENTENCES = [
    # a topic set before its sentence acts; a pronoun behind says that it is acted upon
    ("أما إيران فقد رفضت الاتهامات السعودية.", "denial", "IR", "SA"),
    ("أما فرنسا فترفض الموقف التركي.", "refusal", "FR", "TR"),
    ("أما موسكو فإنها تتهم كييف بالمماطلة.", "accusation", "RU", "UA"),
    ("قالت موسكو إن كييف قصفت بلغورود، أما كييف فقد اتهمت موسكو بالكذب.", "accusation", "UA", "RU"),
    ("أما طهران فقد اتهمتها لندن بالمماطلة.", "accusation", "GB", "IR"),
    ("أما أنقرة، التي يزورها الوزير غدا، فقد اتهمت أثينا بالاستفزاز.", "accusation", "TR", "GR"),
    ("أما على الصعيد الدولي فقد أدانت فرنسا الهجوم الإيراني.", "condemnation", "FR", "IR"),
    # a nationality on what is praised or blamed, whomever it is done for
    ("أشاد وزير الخارجية اللبناني بالدعم القطري للسودان.", "praise", "LB", "QA"),
    ("ثمن الرئيس اللبناني المساعدات القطرية للبنان.", "praise", "LB", "QA"),
    ("ندد الوزير الروسي بالدعم الأمريكي لأوكرانيا.", "condemnation", "RU", "US"),
    ("انتقدت نيكاراغوا مبيعات الأسلحة الألمانية لإسرائيل.", "criticism", "NI", "DE"),
    ("أثارت مبيعات الأسلحة الألمانية لإسرائيل غضب نيكاراغوا.", "criticism", "NI", "DE"),
    ("ثمنت سوريا الموقف الجزائري الداعم للفلسطينيين.", "political-support", "DZ", "PS"),
    # whom a threat is against: whose step it answers or waits for, whom the threatened act would hit
    ("تعهدت موسكو بالرد إذا أقدمت واشنطن على بيع صواريخ لأوكرانيا.", "threat-force", "RU", "US"),
    ("هددت أنقرة بالرد إن لم تسحب أثينا سفنها من قبرص.", "threat-force", "TR", "GR"),
    ("قالت الصين إنها ستتخذ إجراءات مضادة بشأن المبيعات الأمريكية لتايوان.", None, "CN", "US"),
    ("هدد الرئيس الأمريكي بفرض عقوبات على إيران إذا هاجمت إسرائيل.", "threat-sanctions", "US", "IR"),
    ("أكد الوزير الروسي أن بلاده سترد إذا نشرت النرويج صواريخ في لاتفيا.", None, "RU", "NO"),
    ("هددت بكين بقطع علاقاتها مع ليتوانيا ما لم تغلق مكتب تايوان.", "threat-relations", "CN", "LT"),
    # whose war it is: of whom the words before it speak, not of who speaks of it
    ("انتقدت تونس العقوبات المفروضة على روسيا إثر عمليتها العسكرية في أوكرانيا.", "attack", "RU", "UA"),
    ("أدانت ماليزيا الدعم الأمريكي للاحتلال الإسرائيلي في حربه ضد الفلسطينيين.", "attack", "IL", "PS"),
    ("أشاد السفير بالدور الذي تلعبه تونس لوقف عدوان إسرائيل ومجازرها بحق الفلسطينيين.", "attack", "IL", "PS"),
    # whom a threat is against, whatever he would do; which two countries are the two
    ("هدد الرئيس الروسي بالرد على النرويج إذا نشرت صواريخ في لاتفيا.", "threat-force", "RU", "NO"),
    ("انتقدت بيونغ يانغ واشنطن وسول إثر المناورات المشتركة بين البلدين.", "joint-exercise", "US", "KR"),
    ("انتقد الوزير الروسي محاولة واشنطن فرض عقوبات على الصين.", "impose-sanctions", "US", "CN"),
    # whose stance it is
    ("موقف مصر تجاه دعم الحكومة الليبية لن يتغير.", "political-support", "EG", "LY"),
    # who leaves without meeting whom; what one decides to open
    ("غادر المبعوث الأمريكي بيروت دون لقاء الرئيس اللبناني.", "meeting", "US", "LB"),
    ("قررت سلوفينيا أن تفتح سفارة لها في نيروبي.", "establish-relations", "SI", "KE"),
    # protests that a state lodges; arms that one sells to another
    ("قدمت بكين احتجاجات صارمة لطوكيو.", "protest-note", "CN", "JP"),
    ("مبيعات الأسلحة الأمريكية لتايوان تثير غضبا صينيا.", "arms-deal", "US", "TW"),
    # what somebody is said to thwart; thanks and welcomes that a deed meets with
    ("أكد وزير الخارجية الفرنسي أن إيران تسعى لعرقلة المفاوضات.", "accusation", "FR", "IR"),
    ("قال الوزير الروسي إن واشنطن تحاول إفشال المحادثات مع طهران.", "accusation", "RU", "US"),
    ("قوبلت المساعدات التركية بتقدير كبير من حكومة الصومال.", "praise", "SO", "TR"),
    ("لقيت الخطوة المصرية ترحيبا من السودان.", "political-support", "SD", "EG"),
    # who may do what another allows; in whose affairs one meddles; the rulers of a state
    ("نددت الصين بسماح الولايات المتحدة للرئيس التايواني بزيارة هاواي.", "visit", "TW", "US"),
    ("استدعت قطر سفير إيران وسلمته مذكرة احتجاج على التدخل بشؤون السعودية.", "protest-note", "QA", "IR"),
    ("اتهم الوزير السوداني أمراء أبوظبي بدعم المليشيا.", "accusation", "SD", "AE"),
    # a clause about another's measures; out of whose land one is sent; to whom one denies that he helps a third
    (
        "جددت كوبا دعمها لفنزويلا في مواجهة الإجراءات التي تفرضها الولايات المتحدة ضدها.",
        "political-support",
        "CU",
        "VE",
    ),
    ("بعد طرد دبلوماسيين روس من بولندا، ردت موسكو.", "expel-diplomat", "PL", "RU"),
    ("اتهمت واشنطن إيران بتسليح الحوثيين. ونفت طهران دعم الحوثيين بالسلاح.", "denial", "IR", "US"),
    # who writes that in which another is blamed; one's own envoy who is called home; whom a demand names
    ("أصدرت الجزائر بيانا أدانت فيه إسرائيل.", "condemnation", "DZ", "IL"),
    ("رفعت جنوب أفريقيا دعوى تتهم فيها إسرائيل بالإبادة.", "accusation", "ZA", "IL"),
    ("تلقت الدوحة رسالة شكرت فيها مصر قطر.", "praise", "EG", "QA"),
    ("استدعت وزارة الخارجية الأردنية السفير الأردني في تل أبيب فورا.", "recall-ambassador", "JO", "IL"),
    ("استدعى العراق القائم بالأعمال العراقي في تركيا للتشاور.", "recall-ambassador", "IQ", "TR"),
    ("سلمت الخارجية العراقية السفير التركي رسالة احتجاج، مطالبةً تركيا “باعتذار رسمي”.", "demand", "IQ", "TR"),
    # who answers does what the noun behind tells, and not what he answers; whom sanctions strike; who gets a grant
    ("شنت إسرائيل غارة على دمشق، وردت إيران بإطلاق صواريخ على تل أبيب.", "attack", "IR", "IL"),
    ("ردت موسكو بطرد دبلوماسيين بولنديين.", "expel-diplomat", "RU", "PL"),
    # why somebody is expelled is not where; "his country" is a man's, no ministry's
    ("جاء ذلك بعد قرار سابق من فرنسا بطرد دبلوماسيين روس بسبب الحرب في أوكرانيا.", "expel-diplomat", "FR", "RU"),
    ("استدعت الخارجية الروسية السفير التشيكي بعد طرد بلاده دبلوماسيا روسيا.", "expel-diplomat", "CZ", "RU"),
    ("طالت العقوبات البريطانية خمسة مسؤولين إيرانيين.", "impose-sanctions", "GB", "IR"),
    ("أعلنت لندن تجميد أصول مسؤولين روس.", "impose-sanctions", "GB", "RU"),
    ("حصل الأردن على منحة يابانية بقيمة مليون دولار.", "economic-aid", "JP", "JO"),
    # with whom one stands against another; who did what somebody suffered; what a deed is called
    ("أعربت الكويت عن تضامنها مع قطر إزاء العدوان الإسرائيلي.", "political-support", "KW", "QA"),
    ("استنكرت تونس ما تعرضت له قطر من عدوان إسرائيلي.", "condemnation", "TN", "IL"),
    ("وصف الوزير التركي الاتهامات اليونانية بالعبثية.", "criticism", "TR", "GR"),
    ("علقت واشنطن العقوبات على سوريا.", "lift-sanctions", "US", "SY"),
    # who signs for two sides; who is summoned to a ministry
    ("وقع عن الجانب المصري علي سالم، نائب رئيس الغرفة، وعن المغربي مصطفى الحاتمي، رئيس الغرفة.", "signing", "EG", "MA"),
    ("وقع المذكرة رئيس الهيئة المصرية، بينما وقعها من الجانب التركي السفير سليم أوزال.", "signing", "EG", "TR"),
    ("وقع الاتفاقية وزير التجارة المصري من الجانب المصري والسفير التركي.", "signing", "EG", "TR"),
    ("وقع الاتفاقية عن الجانب المصري وزير التجارة وعن الجانب التركي السفير التركي.", "signing", "EG", "TR"),
    ("غادر السفير الفرنسي الذي استدعي إلى وزارة الخارجية الجزائرية.", "summon-ambassador", "DZ", "FR"),
]


@pytest.mark.parametrize(("text", "fine", "initiator", "recipient"), SENTENCES, ids=[s[0][:40] for s in SENTENCES])
def test_whose_deed_it_is(text: str, fine: str | None, initiator: str, recipient: str) -> None:
    assert (fine, initiator, recipient) in first_parties(read(text))


@pytest.mark.parametrize(
    "opening",
    [
        "قال بيان صادر عن وزارة الدفاع الإيرانية إن القوات جاهزة.",
        "وبحسب بيان لوزارة الخارجية الإيرانية فإن الوضع خطير.",
        "أصدرت وزارة الخارجية الإيرانية بيانا شديد اللهجة.",
        "صدر عن وزارة الخارجية الإيرانية بيان اليوم.",
    ],
)
def test_a_statement_speaks_for_who_issued_it(opening: str) -> None:
    assert ("demand", "IR", "US") in first_parties(read(f"{opening} وطالب البيان واشنطن بسحب قواتها."))


def test_a_joint_statement_speaks_for_nobody_who_issued_another() -> None:
    text = "وبحسب بيان لوزارة الخارجية الإيرانية فإن الوضع خطير. وطالب البيان المشترك واشنطن بسحب قواتها."
    assert first_parties(read(text)) == []


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("طالب السودان مجلس الأمن بإدانة تشاد.", "TD"),
        ("دعت أوكرانيا الاتحاد الأوروبي إلى معاقبة روسيا.", "RU"),
        ("دعت فلسطين الولايات المتحدة إلى الضغط على إسرائيل.", "IL"),
        ("لجأت قبرص إلى محكمة العدل الدولية ضد تركيا.", "TR"),
    ],
)
def test_against_whom_another_is_asked_to_act(text: str, target: str) -> None:
    found = read(text)
    country = {a.id: a.country for a in found.actors}
    assert [country[x] for e in found.events if e.type == "REQUEST" for x in e.targets] == [target]


@pytest.mark.parametrize(
    "text", ["فشل هجوم المنتخب المغربي في مواجهة فرنسا.", "أكد الوزير الجزائري أن المغرب سيظل شريكا صادقا للجزائر."]
)
def test_a_team_attacks_nobody_and_a_true_partner_ratifies_nothing(text: str) -> None:
    assert not {e.fine for e in read(text).events} & {"attack", "ratification"}


def test_a_day_in_the_name_of_a_movement_dates_nothing() -> None:
    found = read("اتهمت فرنسا رواندا بدعم حركة 23 مارس.", published="2026-03-04")
    assert {e.when.date for e in found.events} == {"2026-03"}


def test_who_answers_a_deal_is_no_party_of_it() -> None:
    told = first_parties(read("فرضت بكين عقوبات على شركات أمريكية ردا على صفقة السلاح لتايوان."))
    assert told == [("impose-sanctions", "CN", "US")]


def test_a_comment_on_sanctions_lifts_none() -> None:
    told = first_parties(read("علقت موسكو على العقوبات البريطانية ووصفتها بغير القانونية."))
    assert told == [("criticism", "RU", "GB")]
