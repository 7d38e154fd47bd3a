"""Who attacks, threatens, punishes, aids or frees whom, in short sentences: one construction of the language each."""

from __future__ import annotations

import pytest

from arabic import first_parties, read

SENTENCES = [
    # on whom sanctions lie, and what else they hit; in whose face a weapon is waved; whose a deed told of behind is
    ("فرضت اليابان عقوبات على كوريا الشمالية شملت تجميد أصول أربع شركات صينية.", "impose-sanctions", "JP", "KP"),
    ("لوحت موسكو بالسلاح النووي في وجه بريطانيا.", "threat-force", "RU", "GB"),
    ("أغلقت كندا أجواءها أمام طائرات روسيا ردا على الحرب التي تشنها على أوكرانيا.", "close-border", "CA", "RU"),
    # who leads those who strike; what an official whom nobody names does; where a crowd sets out
    ("أدانت أوكرانيا الغارات التي يشنها ائتلاف بقيادة موسكو على كييف.", "condemnation", "UA", "RU"),
    ("اتهم مسؤول سوداني الإمارات بتسليح المتمردين.", "accusation", "SD", "AE"),
    ("تظاهر المئات انطلاقا من مساجد بورتسودان ضد الإمارات.", None, "SD", "AE"),
    ("أعلنت اليابان رصد سفن حربية روسية قرب سواحلها.", None, "RU", "JP"),
    ("شكلت مالي والنيجر قوة مشتركة.", "policy-coordination", "ML", "NE"),
    # boards decide for their organisation, and who agrees to grant grants
    ("منح مجلس إدارة البنك الأفريقي للتنمية المغرب قرضا.", "economic-aid", None, "MA"),
    ("أقر المجلس التنفيذي للبنك الأفريقي للتنمية قرضا للمغرب.", "economic-aid", None, "MA"),
    # where something lies that is struck, and those live who are helped
    ("شنت إسرائيل غارات على مستودعات في محيط دمشق.", "attack", "IL", "SY"),
    ("قصفت روسيا مخزنا للوقود في ضواحي كييف.", "attack", "RU", "UA"),
    ("قدم الهلال الأحمر القطري مساعدات غذائية استفاد منها آلاف الأسر في تشاد.", "humanitarian-aid", "QA", "TD"),
    ("فرضت كندا عقوبات على عشرات الأشخاص في عدة دول من بينها كوبا وكينيا.", "impose-sanctions", "CA", "CU"),
    ("فرضت كندا عقوبات على أفراد وكيانات في كوبا.", "impose-sanctions", "CA", "CU"),
    ("فرضت كندا عقوبات على شركات مقرها كوبا.", "impose-sanctions", "CA", "CU"),
    ("تقترح اليابان مبادرة لحل الأزمة السياسية في كينيا.", "mediation-offer", "JP", "KE"),
    # whose staff; allies
    ("أعلنت كينيا 15 من موظفي سفارة كوبا أشخاصا غير مرغوب فيهم.", "expel-diplomat", "KE", "CU"),
    ("شكلت كينيا تحالفا عسكريا مع كوبا.", "policy-coordination", "KE", "CU"),
    # the dead of a clash were in it; groups that belong to somebody are of his state; where an envoy is posted
    ("قتل ستة من أفراد الجيش الكيني في مواجهات مع مجموعات تابعة للجيش الصومالي.", "attack", "KE", "SO"),
    ("هاجمت عناصر تابعة للجيش الصومالي قرية كينية.", "attack", "SO", "KE"),
    ("عين الرئيس الكيني رجل أعمال سفيرا لدى كوبا.", "appoint-ambassador", "KE", "CU"),
    ("وفي تشاد، وزع الهلال الأحمر القطري سلالا غذائية.", "humanitarian-aid", "QA", "TD"),
    # supplies that are paid for, and their end
    ("تزود الجزائر إسبانيا بالكهرباء.", "economic-deal", "DZ", "ES"),
    ("أعلنت اليابان وقف تزويد كينيا بالسلاح.", "suspend-cooperation", "JP", "KE"),
    # whom it hits that one's own journey is cancelled; sales are suspended like what is sold
    ("ألغت فرنسا زيارة وزير خارجيتها إلى الجزائر.", "cancel-meeting", "FR", "DZ"),
    ("علقت اليابان بيع الأسلحة لكينيا.", "suspend-cooperation", "JP", "KE"),
    ("قررت كندا وقف بيع السلاح لتركيا.", "suspend-cooperation", "CA", "TR"),
    # who sets about receiving somebody receives him
    ("قام وزير الخارجية المصري باستقبال السفير الإيراني.", "reception", "EG", "IR"),
    # nations of a continent or an alliance act under their adjective; but "her allies, the Iraqis" are whose they are
    ("اتهم الأوروبيون إيران بخرق الاتفاق.", "accusation", None, "IR"),
    ("انتقدها الأوروبيون. واتهم العرب إسرائيل بالعدوان.", "accusation", None, "IL"),
    ("اتهمت إيران وحلفاؤها العراقيون إسرائيل بالعدوان.", "accusation", "IR", "IL"),
    # the nationality on what is imposed, lifted or moved in the passive
    ("فُرضت عقوبات أمريكية جديدة على كوريا الشمالية.", "impose-sanctions", "US", "KP"),
    ("رُفعت العقوبات الأمريكية عن سوريا.", "lift-sanctions", "US", "SY"),
    ("نُشرت قوات أمريكية في بولندا.", None, "US", "PL"),
    # whom a threatened blow would hit, whose deed is to be answered
    ("توعدت الصين بالرد على بيع واشنطن أسلحة لتايوان.", "threat-force", "CN", "US"),
    ("هددت كوريا الشمالية بمهاجمة اليابان إذا شاركت كوريا الجنوبية في المناورات.", "threat-force", "KP", "JP"),
    ("قال الرئيس الإيراني إن أي اعتداء إسرائيلي سيقابل برد ساحق.", None, "IR", "IL"),
    ("حذر الرئيس الكوري الجنوبي بيونغ يانغ من أن أي استفزاز سيقابل برد حازم.", None, "KR", "KP"),
    # states of a region without the article; those who do it to each other; hackers of a nation
    ("أوقفت الهند وباكستان القتال بينهما بعد وساطة أمريكية.", "ceasefire-declared", "IN", "PK"),
    ("تعرضت وزارة الخارجية الأوكرانية لهجوم إلكتروني نسب إلى قراصنة روس.", None, "RU", "UA"),
    ("أعلن الحوثيون وقف هجماتهم على السفن الأمريكية.", "ceasefire-declared", "YE", "US"),
    # a treaty that stands nearer than the fighting; a crowd in thousands
    ("علقت الهند معاهدة المياه مع باكستان بعد هجوم مسلح.", "suspend-cooperation", "IN", "PK"),
    ("تظاهر مئات الآلاف من اليمنيين أمام السفارة الأمريكية.", None, "YE", "US"),
    # behind "the freeing of" stands who is freed, behind "the release of" who frees
    ("أعلنت البحرية الإيرانية إطلاق سراح البحارة البريطانيين.", "prisoner-release", "IR", "GB"),
    ("قررت تونس إخلاء سبيل ثلاثة صيادين إيطاليين.", "prisoner-release", "TN", "IT"),
    ("رحبت الأمم المتحدة بإفراج إيران عن البحارة البريطانيين.", "prisoner-release", "IR", "GB"),
    ("رحبت الأمم المتحدة بإطلاق إيران سراح البحارة البريطانيين.", "prisoner-release", "IR", "GB"),
    # a verb that goes back by a pronoun to the noun phrase before it; from whom a threat comes; some of the states
    ("عاد إلى بيروت ثمانية لبنانيين أفرجت عنهم أبوظبي.", "prisoner-release", "AE", "LB"),
    ("وصل بحارة أمريكيون احتجزتهم إيران إلى الدوحة.", None, "IR", "US"),
    ("صدرت عن إثيوبيا تهديدات باجتياح موانئ إريتريا.", "threat-force", "ET", "ER"),
    ("علقت عدة دول غربية تمويلها للأونروا.", "suspend-cooperation", None, None),
    # a double object; names of states that take either gender
    ("زودت إيران روسيا بطائرات مسيرة.", "military-aid", "IR", "RU"),
    # who issues what is blamed, who does what ought to be done, whose stance supports, whom a noun of giving gives to
    ("أعلنت كندا تزويد أوكرانيا بأسلحة.", "military-aid", "CA", "UA"),
    ("أكد وزير الدفاع الإثيوبي أن بلاده سترد بحزم على أي توغل إريتري.", None, "ET", "ER"),
    # by whom, after a noun; an envoy and where he is sent to
    ("تلقت بغداد تهديدات من جانب تركيا.", None, "TR", "IQ"),
    ("قررت كولومبيا سحب سفيرها لدى كيان الاحتلال الإسرائيلي.", "recall-ambassador", "CO", "IL"),
    # nobody but the two told of last can be meant
    ("استقبل رئيس إيران وزير الطاقة الروسي. وتعهد الرئيس برفع التبادل التجاري.", "pledge-cooperation", "IR", "RU"),
    # who meets or bears what others do
    ("تعرضت سوريا لعقوبات أميركية جديدة.", "impose-sanctions", "US", "SY"),
    ("تعرضت إسرائيل لانتقادات من بريطانيا.", "criticism", "GB", "IL"),
    # what an answer opens with is not who answers
    ("ردا على الهجوم الإيراني، قصفت إسرائيل طهران.", "attack", "IL", "IR"),
    ("وردا على العقوبات الأمريكية، طردت روسيا دبلوماسيين أمريكيين.", "expel-diplomat", "RU", "US"),
    # whom the noun of what is carried out names
    ("واصلت روسيا قصف أوكرانيا.", "attack", "RU", "UA"),
    ("قامت روسيا بقصف أوكرانيا.", "attack", "RU", "UA"),
    # who hastens or contents himself to do it, who goes on supporting
    ("سارع الرئيس المصري إلى إدانة إسرائيل.", "condemnation", "EG", "IL"),
    ("اكتفت مصر بإدانة إسرائيل.", "condemnation", "EG", "IL"),
    ("لجأت روسيا إلى قصف أوكرانيا.", "attack", "RU", "UA"),
    ("أشارت مصر إلى إدانة إسرائيل القرار الأمريكي.", "condemnation", "IL", "US"),
    ("ما زال الرئيس المصري يدعم السودان.", "political-support", "EG", "SD"),
    # whom others blame for what a verb before says of him
    ("إثيوبيا تواصل ملء السد وسط انتقادات مصرية.", "criticism", "EG", "ET"),
    ("تركيا أعلنت بدء العملية وسط إدانة عراقية.", "condemnation", "IQ", "TR"),
    # what is got from somebody; who brings a letter did not send it
    ("تلقت تونس من إيطاليا دعوة لحضور القمة.", "invitation", "IT", "TN"),
    ("دعت السعودية قطر إلى المشاركة في القمة العربية.", "invitation", "SA", "QA"),
    ("دعت السعودية قطر إلى المشاركة في المفاوضات.", "call-for-talks", "SA", "QA"),
    ("تسلم وزير الخارجية الكويتي رسالة خطية من نظيره القطري نقلها السفير القطري.", "exchange-of-messages", "QA", "KW"),
    # a relative clause about another noun tells not who thanks
    ("أكد الرئيس اللبناني لملك البحرين تقديره للدور الذي تلعبه البحرين.", "praise", "LB", "BH"),
    # a name behind "Mr/"
    ("قام وزير الخارجية البحريني باستدعاء السيد/ أحمد أنور عبدالحميد القائم بأعمال سفارة العراق في المنامة.",
     "summon-ambassador", "BH", "IQ"),
    # two steps against the same state
    ("أعلنت البحرين قطع علاقاتها الدبلوماسية مع إيران وسحب بعثتها الدبلوماسية من طهران.", "recall-ambassador",
     "BH", "IR"),
    # the visit on the occasion of which two met; whose counterpart is named after him; those counted together
    ("أعلنت إيران فرض عقوبات على 3 مؤسسات و8 مسؤولين بريطانيين.", "impose-sanctions", "IR", "GB"),
    ("توتر بعد استدعاء المنامة القائم بالأعمال العراقي.", "summon-ambassador", "BH", "IQ"),
    # the subject stands between the verb and its envoy
    ("سحبت الجزائر سفيرها من باريس.", "recall-ambassador", "DZ", "FR"),
    # an accusative is a nationality, no state
    ("أعلنت وزارة الخارجية الكندية فرض عقوبات على 63 كيانا روسيّا.", "impose-sanctions", "CA", "RU"),
    # whose attack it is, where it is against another
    ("الرئيس الأميركي جو بايدن يهدد بالرد العسكري على أي هجوم صيني ضد تايوان.", "threat-force", "US", "CN"),
    # what targets somebody may be sanctions
    ("عقوبات أميركية تستهدف وزير الخارجية السوداني السابق.", "impose-sanctions", "US", "SD"),
    # nobody speaks yet: the subject of the verb before
    ("لم تتردد ليتوانيا في طرد السفير الروسي.", "expel-diplomat", "LT", "RU"),
    # vowel marks tell Oman from Amman; behind a preposition Mali is no adjective
    ("لم تقطع عُمان علاقاتها مع دمشق.", "cut-relations", "OM", "SY"),
    ("سحبت فرنسا آخر جنودها من مالي.", "troop-withdrawal", "FR", "ML"),
    # "that he", with the verb before what he did
    ("أعلن حزب الله أنه شن هجوما صاروخيا على موقع إسرائيلي.", "attack", "LB", "IL"),
    # "her ministry" acts for her; a pronoun on the noun says who does it, whoever "by" names
    ("نفت تشاد ذلك. واستدعت خارجيتها القائم بالأعمال السوداني في نجامينا.", "summon-ambassador", "TD", "SD"),
    # a plural with ن rules no genitive; two nationalities of one noun; a man's name that is a nationality
    ("هاجم متظاهرون السفارة السويدية في بغداد وأحرقوا العلم السويدي.", None, "IQ", "SE"),
    ("قتل عشرة جنود في قصف تركي استهدف موقعا للجيش السوري.", "attack", "TR", "SY"),
    # whom he calls on is not whom he warns
    ("حذر الوزير الأردني من عواقب أي عملية إسرائيلية، داعيا الاتحاد الأوروبي إلى التحرك.", None, "JO", "IL"),
    # a town is not "his country"
    ("انسحبت القوات الإثيوبية من بلدة حدرور جنوب غربي الصومال.", "troop-withdrawal", "ET", "SO"),
    # "that he", "we" and a participle have the subject before them, so what follows is the object
    ("ويأتي ذلك بعد إعلان الولايات المتحدة أنها سلمت مصر ثماني مقاتلات.", "military-aid", "US", "EG"),
    # who has a hand in it is accused, and what will not pass is a threat to its doer
    ("قال وزير الخارجية الإيراني إن الاعتداءات الإسرائيلية لن تمر من دون رد.", None, "IR", "IL"),
    # a double object of the verb that carries a noun
    ("سلم العراق تركيا مذكرة احتجاج.", "protest-note", "IQ", "TR"),
    ("دان العراق الغزو الروسي لأوكرانيا.", "attack", "RU", "UA"),
    # who does it stands after "by"
    ("وكانت ألمانيا قد أعلنت الشهر الماضي تزويد أوكرانيا بمنظومتي دفاع جوي.", "military-aid", "DE", "UA"),
    # a verb at the head of the sentence rules no genitive
    ("أقدمت السلطات الليبية على طرد السفير اليوناني.", "expel-diplomat", "LY", "GR"),
    # by whose hand; where it is done
    ("اغتيال القيادي الفلسطيني على يد إسرائيل.", "attack", "IL", "PS"),
    ("استدعاء سفير السويد في الرباط بعد حرق المصحف.", "summon-ambassador", "MA", "SE"),
    # from whom come the goods on which a duty falls
    ("أعلنت الولايات المتحدة رسوما جمركية على واردات الصلب من كندا.", "impose-sanctions", "US", "CA"),
    # the land that is hit stands for its state; those who died come before what killed them
    ("قصفت إسرائيل قطاع غزة.", "attack", "IL", "PS"),
    ("أرسلت الإمارات قافلة مساعدات إلى درنة.", "humanitarian-aid", "AE", "LY"),
    ("مقتل ثلاثة جنود عراقيين بقصف تركي على دهوك.", "attack", "TR", "IQ"),
    # what is done to who is subjected to it; where a court sits
    ("تعرضت السفارة الأميركية في بغداد لهجوم إيراني.", "attack", "IR", "US"),
    # he who is ordered out is expelled, and not threatened
    ("أمهلت الكويت القائم بالأعمال اللبناني يومين للمغادرة.", "expel-diplomat", "KW", "LB"),
    # the giver's nationality stands on what is given
    ("إيفاد فرق إغاثة مصرية إلى ليبيا.", "humanitarian-aid", "EG", "LY"),
    # what opens the sentence up to a comma names no subject of the verb behind it
    ("بعد نداء وجهته نيامي، أوفدت الجزائر فريقا طبيا إلى النيجر.", "humanitarian-aid", "DZ", "NE"),
    # who does what is threatened of is threatened
    ("توعدت أنقرة برد عسكري إذا قصفت دمشق إدلب.", "threat-force", "TR", "SY"),
    # the envoy whom a noun is about, and from where; the receiver behind a noun whose doer is the verb's
    ("أعلنت تشيلي سحب سفيرها من إسرائيل.", "recall-ambassador", "CL", "IL"),
    ("تعتزم السويد تسليم كييف مقاتلات.", "military-aid", "SE", "UA"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fine", "initiator", "recipient"), SENTENCES, ids=[s[1] or "" for s in SENTENCES])
def test_who_acts_upon_whom(text: str, fine: str | None, initiator: str | None, recipient: str | None) -> None:
    assert (fine, initiator, recipient) in first_parties(read(text))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("أعلنت البحرية الإيرانية إطلاق سراح البحارة البريطانيين.", ("prisoner-release", "GB")),
        ("سلمت الخارجية العراقية السفير التركي رسالة احتجاج، مطالبة تركيا باعتذار رسمي.", ("demand", "TR")),
        ("أكد الرئيس الإيراني أن دعم باكستان لبلاده ثابت.", ("political-support", "IR")),
    ],
)
def test_who_it_is_done_to_does_not_act(text: str, wrong: tuple[str, str]) -> None:
    found = read(text)
    country = {a.id: a.country for a in found.actors}
    acting = [(e.fine, country[a]) for e in found.events for a in e.initiators]
    assert acting
    assert wrong not in acting


def test_states_listed_in_brackets_act_with_their_body() -> None:
    found = read("أدانت دول مجلس التعاون الخليجي (السعودية والكويت وقطر) الهجوم الإسرائيلي.")
    country = {a.id: a.country for a in found.actors}
    told = next(e for e in found.events if e.fine == "condemnation")
    assert {"SA", "KW", "QA"} <= {country[a] for a in told.initiators}
    assert [country[a] for a in told.recipients] == ["IL"]


@pytest.mark.parametrize(
    ("visit", "expected"),
    [("يصل الوزير الكويتي إلى عمان غدا.", "planned"), ("وصل الوزير الكويتي إلى عمان أمس.", "actual")],
)
def test_what_a_visit_includes_lies_ahead_as_the_visit_does(visit: str, expected: str) -> None:
    found = read(f"{visit} وتتضمن الزيارة مباحثات رسمية مع وزير الخارجية الأردني أيمن الصفدي.")
    talks = [e.factuality for e in found.events if e.type == "CONSULT" and e.fine == "meeting"]
    assert talks == [expected]


def test_we_supported_is_not_he_supported_us() -> None:
    text = "قال الرئيس المصري عبد الفتاح السيسي إننا دعمنا لبنان. وأضاف: دافعنا عن سوريا."
    found = read(text, published=None)
    country = {a.id: a.country for a in found.actors}
    told = {(e.type, country[e.initiators[0]], country[e.recipients[0]]) for e in found.events}
    assert told == {("SUPPORT", "EG", "LB"), ("SUPPORT", "EG", "SY")}


def test_a_bare_office_is_of_the_state_that_the_paper_is_at_home_in() -> None:
    text = "استقبل وزير الخارجية عادل الجبير نظيره الإيطالي باولو جنتيلوني في روما. وانتقد وزير الخارجية موقف إيران."
    found = read(text, published="2015-08-08", publisher="Okaz")
    country = {a.id: a.country for a in found.actors}
    told = {(e.fine, country[e.initiators[0]], country[e.recipients[0]]) for e in found.events}
    assert ("criticism", "SA", "IR") in told  # not the guest, who was named last with this office


def test_names_in_quotation_marks_stand_in_a_list() -> None:
    text = 'اتفقت "إسرائيل" وتركيا ومصر على الخطة.'
    found = read(text, published=None)
    country = {a.id: a.country for a in found.actors}
    assert {country[a] for e in found.events for a in (*e.initiators, *e.recipients)} == {"IL", "TR", "EG"}


def test_a_platform_is_where_it_is_said() -> None:
    text = 'رحب الرئيس المصري عبر منصة "تويتر" بالقرار التركي.'
    found = read(text, published=None)
    assert {a.country for a in found.actors} == {"EG", "TR"}


def test_one_behind_a_verb_in_the_plural_is_not_its_subject() -> None:
    """An embassy that a crowd stormed attacks nobody."""
    found = read("يذكر أن متظاهرين غاضبين اقتحموا مساء اليوم، مقر السفارة البحرينية في بغداد.")
    assert not [e for e in found.events if any("embassy" in a for a in e.initiators)]


def test_who_is_warned_is_said_and_not_only_named() -> None:
    found = read("وخلال زيارة إلى موسكو، حذر وزير الخارجية التركي من كارثة في إدلب.")
    assert not [e for e in found.events if e.type in ("ACCUSE", "THREATEN")]


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("أرسلت النرويج عشرين مدرعة إلى مولدوفا.", "AID"),  # for her
        ("أرسلت النرويج جنودا ومدرعات إلى مولدوفا.", "MOBILIZE"),  # her own men drive them
        ("أرسلت النرويج رتلا من الدبابات إلى الحدود مع روسيا.", "MOBILIZE"),
    ],
)
def test_arms_that_are_sent_to_a_state_are_aid_where_no_soldiers_go_with_them(text: str, root: str) -> None:
    assert [e.type for e in read(text).events] == [root]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("لوح رئيس الوزراء السلوفاكي باستخدام النقض ضد ميزانية الاتحاد الأوروبي.", "european-union"),
        ("لوح الرئيس السلوفاكي بفرض رسوم على واردات بلاده من مولدوفا.", "MDA"),  # not his own
    ],
)
def test_a_threat_may_be_against_a_thing_of_theirs(text: str, whom: str) -> None:
    (event,) = read(text).events
    assert (event.type, [a.rsplit("/", 1)[-1] for a in event.recipients]) == ("THREATEN", [whom])
