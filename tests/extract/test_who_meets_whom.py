"""Who meets, visits, calls, writes to or signs with whom, in short sentences: one construction of the language each."""

from __future__ import annotations

import pytest

from arabic import first_parties, read

SENTENCES = [
    # one phrase for two ministers, the first country written like a nationality
    ("وقع وزيرا خارجية تركيا والعراق مذكرة تفاهم.", "signing", "TR", "IQ"),
    # several holders of one office, told apart by nationality, with names or without
    ("التقى وزيرا الخارجية الروسي سيرغي لافروف والأمريكي جون كيري في جنيف.", "meeting", "RU", "US"),
    ("اجتمع الرئيسان المصري عبد الفتاح السيسي والتونسي قيس سعيد في القاهرة.", "meeting", "EG", "TN"),
    ("عقد وزير خارجية العراق لقاءين مع نظيريه، الأردني أيمن الصفدي والمصري سامح شكري.", "meeting", "IQ", "JO"),
    ("التقى وزيرا خارجية مصر والأردن، سامح شكري وأيمن الصفدي، في عمّان.", "meeting", "EG", "JO"),
    ("أجرى وزير الخارجية العماني اتصالين هاتفيين بنظيريه القطري والكويتي.", "phone-call", "OM", "QA"),
    ("بحث وزير الخارجية الأمريكي مع نظرائه الخليجيين الأزمة اليمنية.", "meeting", "US", None),
    ("بحث وزير الخارجية المصري مع نظرائه في كل من تركيا وقطر والأردن أزمة المياه.", "meeting", "EG", "TR"),
    ("هاتف الرئيس الروسي نظيريه في بيلاروسيا وكازاخستان.", "phone-call", "RU", "BY"),
    # who his counterpart is, or the first of two, behind a comma
    ("التقى الوزير الكيني نظيره، وزير الشؤون الخارجية البيروفي، لويس كاستانو، في ليما.", "meeting", "KE", "PE"),
    ("اجتماع في أوسلو يجمع الرئيسين، المصري حسام السلمان والتركي مراد أوزان.", "meeting", "EG", "TR"),
    # the deputy of her own minister, and his field ends where he does something
    ("قالت برن إن نائبة وزير خارجيتها لشؤون آسيا التقت الوزير الكوبي.", "meeting", "CH", "CU"),
    ("أعلن رئيس الوزراء توقيع اتفاقية بين شركتي سوناطراك وإيني.", "signing", "DZ", "IT"),
    ("ناقش وزراء دفاع كندا وكينيا وبيرو تأمين الملاحة.", "meeting", "CA", "KE"),
    # the kingdom's name is an adjective as well; brethren in a state stand for it
    ("تلقى أمير قطر دعوة من ملك السعودية للمشاركة في القمة.", "invitation", "SA", "QA"),
    ("نقل الوزير الكيني تحيات كينيا إلى الأشقاء في بيرو.", "exchange-of-messages", "KE", "PE"),
    # lands stand for whose they are
    ("زار وزير الدفاع الإيطالي الأراضي اللبنانية.", "visit", "IT", "LB"),
    ("توجه الوفد الكندي إلى الحدود الأوكرانية.", "visit", "CA", "UA"),
    # who calls whom, the telephone before or behind or understood; a day between the city and who comes there
    ("اتصل وزير الخارجية الكيني أمس هاتفيا مع نظيره البيروفي.", "phone-call", "KE", "PE"),
    ("اتصل الرئيس الكيني أمس بنظيره البيروفي.", "phone-call", "KE", "PE"),
    ("وصل إلى ليما في 2 نوفمبر وفد كيني.", "visit", "KE", "PE"),
    # whom a meeting brought together, whom the day began with
    ("انتهت في الرياض القمة التي جمعت الرئيس الأمريكي جو بايدن بملك الأردن عبد الله الثاني.", "summit", "US", "JO"),
    ("عقد لقاء ضم وزير الخارجية المصري سامح شكري ونظيره التركي هاكان فيدان.", "meeting", "EG", "TR"),
    ("بدأ وزير الخارجية الأمريكي أنتوني بلينكن نهاره بلقاء أمير قطر تميم بن حمد آل ثاني.", "meeting", "US", "QA"),
    # whom somebody meets before he goes on
    ("غادر وزير الخارجية الفرنسي عمّان بعد أن التقى ملك الأردن عبد الله الثاني.", "meeting", "FR", "JO"),
    ("صافح الرئيس الكيني نظيره الصومالي في أديس أبابا.", "meeting", "KE", "SO"),
    # the host announces the visit of a person
    ("أعلنت الرئاسة الكينية عن زيارة مرتقبة للرئيس الهندي.", "visit", "IN", "KE"),
    ("أعلنت الرئاسة الكينية عن زيارة مرتقبة للهند.", "visit", "KE", "IN"),
    # who goes, and where to
    ("تأتي الخطوة تمهيدا لزيارة الرئيس المصري عبد الفتاح السيسي إلى موسكو.", "visit", "EG", "RU"),
    ("تأتي الخطوة تمهيدا لزيارة موسكو من جانب الرئيس المصري.", "visit", "EG", "RU"),
    # nobody but the two told of last can be meant
    ("استقبل الوزير الإيراني نظيره القطري. وأجرى وزيرا خارجية البلدين محادثات هاتفية.", "phone-call", "IR", "QA"),
    ("عقدت جلسة ثلاثية بين وزراء دفاع روسيا وتركيا وسوريا في موسكو.", "meeting", "RU", "TR"),
    ("بحثت روسيا وأوكرانيا تبادل جثث الجنود.", "meeting", "RU", "UA"),
    # joint bodies; credentials of several envoys; who received him; who asks to carry greetings
    ("تبدأ في جدة اجتماعات اللجنة العليا المصرية الإماراتية.", "meeting", "EG", "AE"),
    ("انطلقت اجتماعات اللجنة العليا المصرية - الإماراتية.", "meeting", "EG", "AE"),
    ("عقدت اللجنة القطرية التركية العليا المشتركة اجتماعها في الدوحة.", "meeting", "QA", "TR"),
    ("تسلم أمير الكويت أوراق اعتماد كل من السفير أولريخ فرانك سفيرا لجمهورية النمسا والسفير كارلوس فورتول"
     " سفيرا لجمهورية بيرو.", "appoint-ambassador", "AT", "KW"),
    ("استقبل وزير الخارجية السعودي سفير النرويج الذي قدم أوراق اعتماده سفيرا للنرويج لدى المملكة.",
     "appoint-ambassador", "NO", "SA"),
    ("وصل ولي العهد السعودي إلى المنامة وكان في استقباله ولي العهد البحريني.", "reception", "BH", "SA"),
    ("حمّل أمير الكويت وزير الخارجية القطري تحياته إلى أمير قطر.", "exchange-of-messages", "KW", "QA"),
    ("ولدى وصول العاهل السعودي مطار مسقط الدولي، كان في استقباله وزير الخارجية العماني.", "reception", "OM", "SA"),
    ("ولدى وصول العاهل السعودي مطار مسقط الدولي، كان في استقباله وزير الخارجية العماني.", "visit", "SA", "OM"),
    ("وصل الشيخ صباح الأحمد الجابر الصباح أمير دولة الكويت إلى جدة السعودية.", "visit", "KW", "SA"),
    # whom else the same host received
    ("استقبل وزير الخارجية السعودي وفدا. واستقبل وزير الخارجية السعودي سفير بلجيكا. كما استقبل سفير النرويج.",
     "reception", "SA", "NO"),
    # he received an invitation to a summit, he did not hand it over, and the summit is not theirs
    ("تسلم أمير الكويت مشعل الأحمد دعوة من الرئيس المصري عبد الفتاح السيسي لحضور القمة العربية.", "invitation",
     "EG", "KW"),
    # who carries out what is announced; whom a pronoun behind an audience means
    ("أعلن البيت الأبيض عن قيام أمير قطر بزيارة رسمية إلى فرنسا.", "official-visit", "QA", "FR"),
    ("سلم السفير البحريني وحيد سيار الدعوة، خلال استقبال أمير قطر له في الدوحة.", "reception", "QA", "BH"),
    # the visit on the occasion of which two met; whose counterpart is named after him; those counted together
    ("تم اللقاء على هامش زيارة وزير خارجية البحرين عبد اللطيف الزياني إلى طهران.", "visit", "BH", "IR"),
    ("بعد مباحثات مع نظيره البحريني، صرح وزير الخارجية الإيراني علي باقري كني بذلك.", "meeting", "IR", "BH"),
    # what is received comes from whom the genitive or the preposition names
    ("تلقى الرئيس التونسي قيس سعيد رسالة ملك المغرب محمد السادس.", "exchange-of-messages", "MA", "TN"),
    ("تسلم الرئيس العراقي عبد اللطيف رشيد أوراق اعتماد سفيرة فرنسا لدى بغداد.", "appoint-ambassador", "FR", "IQ"),
    # what opens the sentence is the act of the subject that follows
    ("وفي رسالة إلى رئيس الوزراء العراقي محمد شياع السوداني، شدد الرئيس الفرنسي إيمانويل ماكرون على الحوار.",
     "exchange-of-messages", "FR", "IQ"),
    ("وخلال لقائهما في باريس، أكد إيمانويل ماكرون ونظيره المصري عبد الفتاح السيسي ذلك.", "meeting", "FR", "EG"),
    # nationalities in a list are no second object
    ("قال الوزير الإيراني إنه التقى نظراءه الألمان والفرنسيين في أبو ظبي.", "meeting", "IR", "DE"),
    # a round of talks
    ("انتهت جولة ثانية من المحادثات بين الصومال وإثيوبيا.", "negotiation", "SO", "ET"),
    # the conference at which somebody speaks is not that of whom he speaks; a state that is visited
    ("وقال الوزير المصري في مؤتمر صحفي بعد محادثات مع نظيره التركي إن الأسد باق.", "meeting", "EG", "TR"),
    ("زار الوزير المصري ليبيا. وخلال زيارته العاصمة التونسية تونس قال الوزير المصري ذلك.", "visit", "EG", "TN"),
    # the countries of a tour; a call by its partner
    ("بدأ وزير الخارجية المصري أمس جولة أفريقية شملت نيجيريا وغانا.", "tour", "EG", "NG"),
    ("اقترح وزير الخارجية الإيراني، في اتصال بنظيره المصري، تعاونا أمنيا.", "phone-call", "IR", "EG"),
    # "of" says whose journey it is, then where to
    ("تحدثت الصحف عن زيارة قريبة للرئيس الفرنسي إيمانويل ماكرون للمغرب.", "visit", "FR", "MA"),
    # two counterparts, named behind; where they met stands between
    ("سيعقد وزير الخارجية المصري لقاء مع نظيريه التركي هاكان فيدان والسعودي فيصل بن فرحان.", "meeting", "EG", "TR"),
    ("قال الوزير المصري خلال لقائه في عمان وزير الخارجية الأردني أيمن الصفدي إن الوضع صعب.", "meeting", "EG", "JO"),
    # each of several, and whose accusations
    ("أجرى وزير الخارجية الروسي سيرغي لافروف مباحثات مع كل من وزير الخارجية المصري سامح شكري.", "meeting", "RU", "EG"),
    # a relative clause goes on about the noun phrase before it, as its subject or, taken up again, as its object
    ("في الدوحة يجتمع لافروف مع وزير الخارجية الأمريكي جون كيري الذي يزور قطر.", "visit", "US", "QA"),
    # the pronoun on a noun means the nearest that agrees, not who speaks
    ("قال الوزير المصري إن وزير خارجية تونس سيسافر بعد زيارته لليبيا إلى الجزائر.", "visit", "TN", "LY"),
    # what is announced by two
    ("أعلنت السعودية وإيران استئناف العلاقات الدبلوماسية بينهما.", "establish-relations", "SA", "IR"),
    # who brings an invitation does not make it
    ("نقل وزير خارجية عمان دعوة من السلطان هيثم بن طارق إلى الرئيس الإيراني.", "invitation", "OM", "IR"),
    # who gets it may be told before what is given; where and when may stand before whom one receives
    ("ووجه الرئيس الإيراني للوزير العراقي دعوة رسمية لزيارة طهران.", "invitation", "IR", "IQ"),
    ("بحث وزير الخارجية المصري ذلك خلال استقباله بمقر الوزارة اليوم، سفير إثيوبيا لينشو تاديسي.",
     "reception", "EG", "ET"),
    # on screen; a city stands for the country that the article names
    ("أجرى الوزير التونسي محادثة عن بعد مع نظيرته الألمانية.", "video-call", "TN", "DE"),
    ("قال المبعوث الأمريكي توماس بريدجر إنه سيصل إلى جدة يوم الأحد. والسعودية راعية الاتفاق.", "visit", "US", "SA"),
    # a plural with ن rules no genitive; two nationalities of one noun; a man's name that is a nationality
    ("شاركت القوات البحرية المصرية والفرنسية في تدريب مشترك في البحر الأحمر.", "joint-exercise", "EG", "FR"),
    ("عقدت اللجنة المشتركة السعودية الصينية اجتماعها الخامس في بكين.", "meeting", "SA", "CN"),
    # the two sides are who met, not who was called on to recognise whom
    ("التقى الوزير البرتغالي نظيره الأردني، ودعا الاتحاد الأوروبي إلى الاعتراف بدولة فلسطين. ووقع الجانبان اتفاقا.",
     "signing", "PT", "JO"),
    # a delegation: of whom, and who heads it
    ("استقبل الرئيس المصري، مساء أمس، وفدا من حركة حماس.", "reception", "EG", "PS"),
    ("استقبل الرئيس المصري وفدا برئاسة وزير الخارجية الليبي.", "reception", "EG", "LY"),
    ("وصل وفد عسكري أمريكي إلى بغداد.", "visit", "US", "IQ"),
    # no minister is "financial", nor is his counterpart
    ("بحث وزير الخارجية المالي الوضع في الساحل مع نظيره العماني.", "meeting", "ML", "OM"),
    ("بحث وزير المالية المصري مع نظيره المالي في القاهرة الوضع في الساحل.", "meeting", "EG", "ML"),
    # an office with a nationality has no portfolio after it
    ("زار المستشار النمساوي الرياض أمس.", "visit", "AT", "SA"),
    # "that he", "we" and a participle have the subject before them, so what follows is the object
    ("قال وزير الخارجية التركي إنه التقى نظيره المصري.", "meeting", "TR", "EG"),
    # the holder of one office and that of another country's are two
    ("استقبل الرئيس العراقي عبد اللطيف رشيد وزير الخارجية الإيراني.", "reception", "IQ", "IR"),
    # "in it" goes back to the call: he who called speaks
    ("تلقى الملك السعودي سلمان اتصالا من الرئيس الفرنسي فرانسوا هولاند، رحب فيه به خلال زيارته لفرنسا.",
     "visit", "SA", "FR"),
    # the two ministers are persons, whomever else the sentence before supports
    ("التقى وزير الخارجية الأردني أيمن الصفدي نظيره المصري سامح شكري. وتدعم قطر لبنان. وأكد الوزيران أهمية الحوار.",
     "express-accord", "JO", "EG"),
    # a party cites another
    ("ونقل وزير الخارجية التركي عن رئيس بلاده، رجب طيب إردوغان، قوله إنه سيزور فنزويلا.", "visit", "TR", "VE"),
    # a mediator between the two
    ("قال الوزير الفرنسي جان لودريان إن الجزائر مهمة. وعرضت موريتانيا مساعيها الحميدة بين الطرفين.",
     "mediation-offer", "MR", "FR"),
    # a pronoun on a noun does it to the noun phrase after it
    ("وخلال استقباله رئيس الحكومة الكوبي مانويل ماريرو، أكد الرئيس الإيراني ذلك.", "reception", "IR", "CU"),
    # both of a noun
    ("وفي اتصال هاتفي بين رأسي دبلوماسية البلدين بحث وزير خارجية إيران ووزير خارجية قطر الأوضاع.",
     "phone-call", "IR", "QA"),
    # who does it stands after "by"
    ("استقبل وزير الخارجية المغربي ناصر بوريطة من طرف رئيس الجمهورية الموريتاني.", "reception", "MR", "MA"),
    # who leads a movement acts for it
    ("قالت كندا إن زيارة بعض قادة حركة حماس إلى السعودية كانت قصيرة.", "visit", "PS", "SA"),
    # his counterpart is whom one meets, not who meets
    ("زار وزير الخارجية المصري أنقرة، والتقى نظيره التركي.", "meeting", "EG", "TR"),
    # whom ل names before "that" does what follows
    ("سبق للرئيس التركي أن زار بغداد.", "visit", "TR", "IQ"),
    # under whose chairmanship two meet
    ("جلسة مباحثات موسعة برئاسة العاهل الأردني والرئيس القبرصي.", "meeting", "JO", "CY"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fine", "initiator", "recipient"), SENTENCES, ids=[s[1] or "" for s in SENTENCES])
def test_who_meets_whom(text: str, fine: str | None, initiator: str | None, recipient: str | None) -> None:
    assert (fine, initiator, recipient) in first_parties(read(text))


def test_who_receives_is_named_behind_where_the_guest_arrives() -> None:
    found = read("قيل إن الوزيرة الليبية سيكون في استقبالها لدى وصولها إلى روما وزير الدفاع الإيطالي.")
    [host] = [e.initiators for e in found.events if e.fine == "reception"]
    assert [a.name for a in found.actors if a.id in host] == ["وزير الدفاع الإيطالي"]
