"""To whom an act is done, where its clause does not say so: what may be understood from elsewhere, and what may not."""

from __future__ import annotations

import pytest

from arabic import Told, told

_QUARREL = "اتهمت اليونان تركيا بانتهاك مجالها الجوي. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _QUARREL + "وشدد وزير الخارجية اليوناني على أن بلاده لن تسمح بالمساس بسيادتها.",
            ("REJECT", ["GR"], ["TR"]),
        ),
        (_QUARREL + 'وأضاف المتحدث اليوناني: "سنرد على أي خطوة جديدة بالمثل".', ("THREATEN", ["GR"], ["TR"])),
        ("وافقت تركيا على مقترح قطر.", ("AGREE", ["TR"], ["QA"])),
        # a participle goes on about the subject of the sentence, not of the clause about a thing, and rules its object
        (
            "جددت فرنسا معارضتها للمبادرة التي اقترحتها روسيا، داعية إيران إلى الحوار.",
            ("REQUEST", ["FR"], ["IR"]),
        ),
        ("قال وزير الخارجية المجري إنه سيعرقل القرار، متهما أوكرانيا بالتأخير.", ("ACCUSE", ["HU"], ["UA"])),
        ('قالت الخارجية السودانية إنها "أبلغت جيبوتي رفضها القرار".', ("REJECT", ["SD"], ["DJ"])),
        ("أبلغ الأردن إسرائيل رفضه القرار.", ("REJECT", ["JO"], ["IL"])),
        ("تطرق البيان إلى الحرب التي تخوضها إسرائيل في قطاع غزة.", ("ASSAULT", ["IL"], ["PS"])),
        # a title with a pronoun is first of whom the article is about
        (
            "تلقى رئيس دولة الإمارات الشيخ زيد بن خالد آل نهيان رسالة من أمير دولة الكويت الشيخ سالم الجابر. "
            "وتلقى سموه اتصالا هاتفيا من الرئيس اللبناني ميشال فرح.",
            ("CONSULT", ["LB"], ["AE"]),
        ),
        ("نظم ناشطون أردنيون مسيرات أمام السفارة الإسرائيلية.", ("PROTEST", ["JO"], ["IL"])),
        ("وثمنت إيطاليا الدعم الذي قدمته مصر.", ("SUPPORT", ["IT"], ["EG"])),
        ("أشاد الوزير المصري بالدعم الذي قدمته تركيا لليبيا.", ("SUPPORT", ["EG"], ["TR"])),
        ("أشاد الوزير المصري بالدعم الذي قدمته تركيا لليبيا.", ("SUPPORT", ["TR"], ["LY"])),
        # whose talks they are is clear from who tells of them
        ("قال رئيس الوزراء السويدي إن المحادثات مع تركيا مستمرة.", ("CONSULT", ["SE"], ["TR"])),
        ("وصل وفد رفيع المستوى من حركة حماس إلى طهران.", ("CONSULT", ["PS"], ["IR"])),
        ("أدانت الأردن الاعتداء الإسرائيلي السافر والجبان الذي استهدف دولة قطر.", ("ASSAULT", ["IL"], ["QA"])),
        (
            "جاء ذلك بعد إعلان كل من السعودية والبحرين، أمس الاثنين، عن قطع العلاقات مع قطر.",
            ("SANCTION", ["SA", "BH"], ["QA"]),
        ),
        ("جاء ذلك بعد إعلان كندا، الخميس الماضي، طرد دبلوماسيين كوبيين.", ("SANCTION", ["CA"], ["CU"])),
        ("أعلن الجيش الإسرائيلي أن قواته قصفت مواقع لحزب الله.", ("ASSAULT", ["IL"], ["LB"])),
        ("أكد الوزير المصري لنظيره الإسرائيلي ضرورة وقف العمليات العسكرية.", ("REQUEST", ["EG"], ["IL"])),
        ("أعرب الوزير الفرنسي عن قلقه إزاء البرنامج النووي الإيراني.", ("ACCUSE", ["FR"], ["IR"])),
        ("شدد وزير الخارجية الكويتي على ضرورة احترام إيران التزاماتها.", ("REQUEST", ["KW"], ["IR"])),
        ("أكد الرئيس الصيني أن الصين ستعمل مع كينيا على تعزيز السلام.", ("AGREE", ["CN"], ["KE"])),
        ("أعرب الرئيس الأوكراني عن خيبة أمله من الرئيس البولندي.", ("ACCUSE", ["UA"], ["PL"])),
        ("وصف رئيس الوزراء اليوناني الرئيس التركي بالطاغية.", ("ACCUSE", ["GR"], ["TR"])),
        # whom a verbal noun rules is not the object of the verb before it
        ("نددت الإمارات باستقبال وزير الخارجية العراقي وفد جماعة الحوثي.", ("ACCUSE", ["AE"], ["IQ"])),
        (
            "وصل وزير الخارجية الروسي إلى الجزائر في زيارة رسمية يلتقي خلالها الرئيس الجزائري.",
            ("CONSULT", ["RU"], ["DZ"]),
        ),
        ("قال السفير الإيراني إن بلاده تحتفظ بحقها للرد بالمثل على بريطانيا.", ("THREATEN", ["IR"], ["GB"])),
        # two do it to each other
        ("تتبادل الهند وباكستان الاتهامات بشأن كشمير.", ("ACCUSE", ["IN"], ["PK"])),
        ("تبادلت موسكو ولندن طرد الدبلوماسيين.", ("SANCTION", ["RU"], ["GB"])),
        ("أدانت مصر العدوان، ودعت الأمم المتحدة ومجلس الأمن لتحمل مسؤولياتهما.", ("REQUEST", ["EG"], [None, None])),
        ("احتجت الخرطوم على توغل ميليشيات إثيوبية واعتدائها على الجيش السوداني.", ("ACCUSE", ["SD"], ["ET"])),
        ("الهند تعتزم طرد نصف العاملين بسفارة باكستان.", ("SANCTION", ["IN"], ["PK"])),
        # a verbal noun rules its doer and, right behind it, its object
        ("جاء ذلك عقب زيارة الرئيس الفرنسي القاهرة.", ("CONSULT", ["FR"], ["EG"])),
        ("جاء ذلك بعد لقاء الوزير المصري نظيره التركي.", ("CONSULT", ["EG"], ["TR"])),
        # what stands in a relative clause is not judged
        (
            "استنكرت الرئاسة الفرنسية تصريحات رئيس الوزراء الإسرائيلي الذي ربط ذلك بالدولة الفلسطينية.",
            ("ACCUSE", ["FR"], ["IL"]),
        ),
        ("وافقت واشنطن على تسليح تايوان، مما أثار حفيظة بكين.", ("ACCUSE", ["CN"], ["US"])),
        (
            "استنكرت الكويت الاعتداءات التي تقوم بها سلطات الاحتلال الإسرائيلية على المدن الفلسطينية.",
            ("ASSAULT", ["IL"], ["PS"]),
        ),
        ("تقدمت وزارة الخارجية الكويتية بالتعازي إلى جمهورية بنغلادش الشعبية.", ("SUPPORT", ["KW"], ["BD"])),
        ("أكد رئيس الوزراء القطري استمرار تنسيق قطر مع الولايات المتحدة.", ("AGREE", ["QA"], ["US"])),
        (
            "أجرى الرئيس الجزائري مكالمة مع نظيره الفرنسي تم الاتفاق خلالها على إنهاء الأزمة.",
            ("AGREE", ["DZ"], ["FR"]),
        ),
    ],
)
def test_who_is_meant_is_told_before_or_inside_the_complement(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        # no quarrel before
        ("زارت وزيرة الخارجية الإندونيسية اليابان. وشددت على أن بلادها لن تسمح بالمساس بسيادتها.", "REJECT"),
        ("قال الوزير القطري إن إيران تعد المفاوضات مع واشنطن مفيدة.", "CONSULT"),
        ("أكد الوزير المصري لنظيره الإسرائيلي أهمية التعاون.", "REQUEST"),
        ("بحث الوزير الفرنسي مع نظيره الألماني البرنامج النووي الإيراني.", "ACCUSE"),
        ("قال الوزير الأردني إن قواتنا تدربت على صد الهجمات في لبنان.", "ASSAULT"),
        ("توجه الوزير الأمريكي بالشكر لدولة قطر على جهودها.", "CONSULT"),
        ("بحثت الجزائر وصربيا فض النزاعات عبر الاحتكام إلى الحوار.", "SUPPORT"),
        ("تبادلت روسيا وأوكرانيا الاتهامات بقصف المحطة.", "ASSAULT"),
        ("دعت الولايات المتحدة رعاياها إلى مغادرة لبنان.", "REQUEST"),
        # a quarrel too long ago
        (
            _QUARREL + "وافتتح معرض. وانتهى المهرجان. وهطلت الأمطار. وقال وزير الخارجية اليوناني: لن نسمح بالفوضى.",
            "REJECT",
        ),
        # whoever accepts what is only spoken of, it is not the sides that are spoken of too
        ("قال متحدث باسم الأمم المتحدة إن الخطة تلقى قبولا متزايدا بين أطراف النزاع.", "AGREE"),
        # what is there to support somebody is no stance of who denies that it is there
        ("نفى وزير الخارجية الأوغندي وجود قوات لدعم مسلحي حركة 23 مارس.", "SUPPORT"),
        # a price; what is asked for
        ("قال وزير الدفاع السوري إن الوقت سيأتي كي تدفع إسرائيل ثمن هذه الاعتداءات.", "SUPPORT"),
        ("دعت الولايات المتحدة إلى الإفراج الفوري عن الرئيس النيجري المحتجز.", "RETREAT"),
        # drones, and a telegram that is sent
        ("استهدف حزب الله موقعا للجيش الإسرائيلي بسرب من المسيرات.", "PROTEST"),
        ("أرسلت أوكرانيا مسيرات لحماية القواعد الأمريكية في الأردن.", "PROTEST"),
        ("بعث أمير قطر ونائبه ببرقيتي تهنئة إلى رئيس الإمارات.", "CONSULT"),
        ("أعلنت إيطاليا عن منحة بقيمة 5 ملايين يورو لدعم خفر السواحل الليبي.", "SUPPORT"),
        # who speaks of an organisation does not do to it what a noun tells
        (
            "قال وزير الخارجية الفرنسي إن هذا صعب، بعد تهديد طهران بتعليق تعاونها مع الوكالة الدولية للطاقة الذرية.",
            "SANCTION",
        ),
        # another act begins with "and"
        ('عبرت الدول الأعضاء في مجلس الأمن عن "قلقها من التصعيد" و"أشادت بجهود مصر وقطر".', "ACCUSE"),
    ],
)
def test_nobody_is_guessed(text: str, type_: str) -> None:
    assert type_ not in [t for t, _, _ in told(text)]


def test_each_of_several_persons_is_called_by_himself() -> None:
    text = "أجرى وزير الخارجية العماني سالم الهاشل اتصالين هاتفيين بنظيره المصري كمال راضي ونظيره الأردني ماجد عيسى."
    assert sorted(told(text)) == [("CONSULT", ["OM"], ["EG"]), ("CONSULT", ["OM"], ["JO"])]


def test_two_of_one_state_congratulate_together() -> None:
    text = "بعث أمير قطر تميم بن حمد ورئيس الوزراء القطري محمد بن عبدالرحمن برقية تهنئة إلى الرئيس اللبناني ميشال فرح."
    assert told(text) == [("SUPPORT", ["QA", "QA"], ["LB"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a verb that goes on with whom the sentence, or the one before, is about: who stands behind it is met
        ("وصل الرئيس الموريتاني إلى تونس، حيث التقى الرئيس الجزائري.", ("CONSULT", ["MR"], ["DZ"])),
        ("سافر الوزير الأردني إلى روما. والتقى على هامش المنتدى وزير الخارجية الهندي.", ("CONSULT", ["JO"], ["IN"])),
        ("شارك الوزير الأردني في المؤتمر. كما التقى وزير الخارجية الهندي.", ("CONSULT", ["JO"], ["IN"])),
    ],
)
def test_whom_a_verb_that_goes_on_names_is_met(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        # another subject: it does not go on, or is of another gender
        "شارك الوزير الأردني في المؤتمر. التقى وزير الخارجية الهندي.",
        "شاركت الوزيرة الأردنية في المؤتمر. والتقى وزير الخارجية الهندي.",
    ],
)
def test_a_verb_that_does_not_go_on_has_no_subject_before_it(text: str) -> None:
    assert "CONSULT" not in [t for t, _, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the delegations, armies and leaderships of two are the two
        ("انطلقت محادثات بين وفدي العراق وتركيا في القاهرة.", ("CONSULT", ["IQ"], ["TR"])),
        ("اندلعت اشتباكات بين جيشي الهند وباكستان.", ("ASSAULT", ["IN"], ["PK"])),
        ("استضافت الرياض اجتماعا بين وفدين من روسيا والولايات المتحدة.", ("CONSULT", ["RU"], ["US"])),
        # what is said to be somebody's deed, with who says so between
        ("قتل جنديان سوريان في هجوم نسبته دمشق إلى إسرائيل.", ("ASSAULT", ["IL"], ["SY"])),
        ("اختطف صحفي تركي في عملية نسبت إلى حزب الله.", ("COERCE", ["LB"], ["TR"])),
        # "is done" with a noun is a passive
        ("تم ترحيل مهاجرين سوريين من تونس.", ("COERCE", ["TN"], ["SY"])),
        # whose convoy it is, and of what
        ("وصلت قافلة إماراتية من الأدوية والأغذية إلى بورتسودان.", ("AID", ["AE"], ["SD"])),
        # the genitive of an arrest or a seizure acts where whom it befalls follows
        ("أعلنت لندن احتجاز إيران سفينة بريطانية.", ("COERCE", ["IR"], ["GB"])),
        ("أثار اعتقال السلطات الفرنسية ناشطا جزائريا غضبا واسعا.", ("COERCE", ["FR"], ["DZ"])),
        # whose the base is that is hit by another; the verb goes back to the nearer noun, the act that is condemned
        ("تم قصف قاعدة أمريكية من قبل إيران.", ("ASSAULT", ["IR"], ["US"])),
        ("أعربت مصر عن إدانتها للهجوم الذي شنته إسرائيل على قطر.", ("ACCUSE", ["EG"], ["IL"])),
        ("وصلت المساعدات التي قدمتها الكويت للبنان.", ("AID", ["KW"], ["LB"])),
        # whose blow it was that killed
        ("قتل جنديان لبنانيان في غارة لإسرائيل.", ("ASSAULT", ["IL"], ["LB"])),
        ("أصيب جنديان تركيان في قصف للقوات السورية.", ("ASSAULT", ["SY"], ["TR"])),
        # who repels a blow is hit by it; the army that pushes into a land
        ("تصدت الدفاعات السورية لغارات إسرائيلية.", ("ASSAULT", ["IL"], ["SY"])),
        ("توغل الجيش التركي في شمال العراق.", ("ASSAULT", ["TR"], ["IQ"])),
        # a crowd before its verb
        ("متظاهرون يحرقون العلم الأمريكي في كراتشي.", ("PROTEST", ["PK"], ["US"])),
        ("متظاهرون يساريون يحرقون العلم الأمريكي في كراتشي.", ("PROTEST", ["PK"], ["US"])),
        # a pronoun that goes back to a thing, which is of somebody
        ("المقترح الفرنسي رفضته إسرائيل.", ("REJECT", ["IL"], ["FR"])),
        ("التصريحات الإسرائيلية أدانتها مصر.", ("ACCUSE", ["EG"], ["IL"])),
        ("لم تقبل إثيوبيا الوساطة المصرية.", ("REJECT", ["ET"], ["EG"])),
        # an army that withdraws, and to whom an appeal or a call goes
        ("انسحب الجيش الإسرائيلي من بلدات في جنوب لبنان.", ("RETREAT", ["IL"], ["LB"])),
        ("وجهت الحكومة اللبنانية نداء إلى الولايات المتحدة للضغط على إسرائيل.", ("REQUEST", ["LB"], ["US"])),
        ("دعوة تركية لإسرائيل بوقف الحرب.", ("REQUEST", ["TR"], ["IL"])),
        # what somebody is exposed to comes from who does it, and is gone back to with "to it"
        ("تعرضت سفينة بريطانية لهجوم من الحوثيين.", ("ASSAULT", ["YE"], ["GB"])),
        ("أدان البرلمان العدوان الذي تتعرض له إيران من قبل إسرائيل.", ("ASSAULT", ["IL"], ["IR"])),
        # a phrase that says when or how rules no genitive
        ("زار الوزير المصري تونس، داعيا في الوقت نفسه إيران إلى الحوار.", ("REQUEST", ["EG"], ["IR"])),
        ("انتقد الوزير المصري الخطوة، محملا بشكل كامل إيران المسؤولية عنها.", ("ACCUSE", ["EG"], ["IR"])),
        # a noun of asking with both right behind it
        ("جاء ذلك ردا على مطالبة واشنطن بكين بإغلاق القنصلية.", ("REQUEST", ["US"], ["CN"])),
        ("جاء ذلك بعد طلب مصر من إثيوبيا وقف الملء.", ("REQUEST", ["EG"], ["ET"])),
        # the delegation is the one told of before
        ("وصل وفد من حركة حماس إلى القاهرة. والتقى الوفد وزير الخارجية المصري.", ("CONSULT", ["PS"], ["EG"])),
        ("زار وفد من الكونغرس الأمريكي بغداد. وأشاد الوفد بدور العراق.", ("SUPPORT", ["US"], ["IQ"])),
        # whose talks they are that somebody mentions: his state's or organisation's
        ("أكد وزير الخارجية السوداني استمرار المفاوضات مع إثيوبيا.", ("CONSULT", ["SD"], ["ET"])),
        # what stands aside after who acts, and what tells when and where without a comma
        ("اتهم الوزير الأوكراني، الذي يزور برلين حاليا، روسيا بقصف المستشفى.", ("ACCUSE", ["UA"], ["RU"])),
        ("هنأ الرئيس المصري، في برقية بعث بها اليوم، نظيره التركي.", ("SUPPORT", ["EG"], ["TR"])),
        ("انتقد الرئيس التركي خلال لقاء مع نظيره المجري السياسة الأمريكية.", ("ACCUSE", ["TR"], ["US"])),
        # upon whom sanctions fall by the verb of their clause; a neighbour who is named behind the word
        ("فرضت كندا عقوبات جديدة تستهدف شركات روسية.", ("SANCTION", ["CA"], ["RU"])),
        ("استمرت الحرب التي تشنها روسيا على جارتها أوكرانيا.", ("ASSAULT", ["RU"], ["UA"])),
        # whose the thing is that an attack strikes; an adjective behind the deed that a clause goes on about
        ("أعلن الجيش الإيراني قصف قاعدة أمريكية في العراق.", ("ASSAULT", ["IR"], ["US"])),
        ("أدانت قطر الاعتداءات الوحشية التي تقوم بها القوات الروسية على أوكرانيا.", ("ASSAULT", ["RU"], ["UA"])),
        ("جاء ذلك بعد إسقاط تركيا الطائرة الروسية.", ("ASSAULT", ["TR"], ["RU"])),
        # who hands a message over does not send it
        ("تلقى أمير قطر رسالة خطية من الرئيس المصري سلمها سفير مصر.", ("CONSULT", ["EG"], ["QA"])),
        # a city rules no genitive; a comma behind an aside opens no list
        ("التقى في نيويورك وزير الخارجية المصري نظيره التركي.", ("CONSULT", ["EG"], ["TR"])),
        ("حث الوزير الياباني، خلال زيارته إلى واشنطن، الصين على احترام القانون.", ("REQUEST", ["JP"], ["CN"])),
        # what somebody is said to go on with or to seek is his, not the speaker's
        ("قال وزير الخارجية الباكستاني إن الهند تواصل انتهاك الاتفاق.", ("ACCUSE", ["PK"], ["IN"])),
        ("قال وزير الخارجية السوري إن إسرائيل تسعى إلى زعزعة استقرار المنطقة.", ("ACCUSE", ["SY"], ["IL"])),
        ("قال وزير الخارجية السوداني إن تدخل القوات الإثيوبية كان واضحا.", ("ACCUSE", ["SD"], ["ET"])),
        # whose stance is valued, not whom it supports
        ("ثمن الوزير المصري مواقف السعودية الداعمة لمصر.", ("SUPPORT", ["EG"], ["SA"])),
        ("أعربت تونس عن تقديرها لموقف إسبانيا الداعم للشعب الفلسطيني.", ("SUPPORT", ["TN"], ["ES"])),
        # by what somebody was killed
        ("قتل جندي لبناني بنيران إسرائيلية.", ("ASSAULT", ["IL"], ["LB"])),
        # an office of a state rules its name; a verb stands before no adjective
        ("التقى الرئيس التركي وزير خارجية عمان.", ("CONSULT", ["TR"], ["OM"])),
        ("التقى الرئيس التركي رئيس مالي.", ("CONSULT", ["TR"], ["ML"])),
        ("طردت مالي السفير الفرنسي.", ("SANCTION", ["ML"], ["FR"])),
    ],
)
def test_who_and_to_whom_in_other_constructions(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "قتل جنديان سوريان. ونسبت دمشق إلى إسرائيل تصريحات مسيئة.",
        "تم ترحيل مهاجرين سوريين.",
        "وصلت شحنة ألمانية من السيارات إلى تونس.",
        "التقى الرئيس التركي مسؤول مالي.",
        "طرد مدير مالي موظفا فرنسيا.",
        "أعلنت إيران احتجاز سفينة صيد إيرانية.",
        "أصيب جنديان تركيان في قصف للمواقع.",
        "توغل الفريق المصري في ملعب تونس.",
        "متظاهرون يغلقون طريقا في بيروت.",
        "انسحب المتسابق الفرنسي من السباق في النيجر.",
        "يزيد تقديم طهران تنازلات فرص الاتفاق، قال دبلوماسي في واشنطن.",
        "سلمت الشرطة الفرنسية الأسلحة، فيما تشهد النيجر عاصفة.",
        "دعوة تركية للسلام.",
        "أكد وزير الخارجية السوداني أهمية التوصل إلى اتفاق مع الشركات.",
        "فرضت البلدية عقوبات جديدة تستهدف مطاعم.",
        "قتل جندي لبناني بنيران صديقة.",
        "أثار إسقاط طائرة روسية جدلا واسعا.",
        "تعرضت سفينة بريطانية لأضرار من الأمواج قرب اليمن.",
        "جاء ذلك بعد مطالبة الأهالي بلدية بكين بإغلاق المصنع.",
        "اختتم وفد الفريق دورته. والتقى الوفد وزير الرياضة المصري.",
    ],
)
def test_who_is_not_told_is_not_guessed(text: str) -> None:
    assert told(text) == []
