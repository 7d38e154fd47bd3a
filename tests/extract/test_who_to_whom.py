"""Who does what to whom, in short sentences of ours: one construction of the language each."""

from __future__ import annotations

import pytest

from arabic import read

_SENTENCES = [
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
    ("أدانت دول غربية الهجوم الروسي.", "condemnation", None, "RU"),
    ("أوقفت الهند وباكستان القتال بينهما بعد وساطة أمريكية.", "ceasefire-declared", "IN", "PK"),
    ("تعرضت وزارة الخارجية الأوكرانية لهجوم إلكتروني نسب إلى قراصنة روس.", None, "RU", "UA"),
    ("أعلن الحوثيون وقف هجماتهم على السفن الأمريكية.", "ceasefire-declared", "YE", "US"),
    # who tabled the draft that is voted on; a treaty that stands nearer than the fighting; a crowd in thousands
    ("طرحت روسيا مشروع قرار أعدته بكين. وعارضت اليابان المشروع.", "refusal", "JP", "CN"),
    ("علقت الهند معاهدة المياه مع باكستان بعد هجوم مسلح.", "suspend-cooperation", "IN", "PK"),
    ("تظاهر مئات الآلاف من اليمنيين أمام السفارة الأمريكية.", None, "YE", "US"),
    # behind "the freeing of" stands who is freed, behind "the release of" who frees
    ("أعلنت البحرية الإيرانية إطلاق سراح البحارة البريطانيين.", "prisoner-release", "IR", "GB"),
    ("قررت تونس إخلاء سبيل ثلاثة صيادين إيطاليين.", "prisoner-release", "TN", "IT"),
    ("رحبت الأمم المتحدة بإفراج إيران عن البحارة البريطانيين.", "prisoner-release", "IR", "GB"),
    ("رحبت الأمم المتحدة بإطلاق إيران سراح البحارة البريطانيين.", "prisoner-release", "IR", "GB"),
    # states listed in brackets behind a body; one alone is no list
    ("اتهمت الترويكا الأوروبية (ألمانيا وفرنسا وبريطانيا) إيران بخرق التزاماتها.", "accusation", None, "IR"),
    # a clause behind "he said that" begins with a noun; a participle behind a comma
    ("أكد الرئيس الإيراني أن دعم باكستان لبلاده ثابت.", "political-support", "PK", "IR"),
    ("أعلنت قطر بعد أن رفض العراق المبادرة القطرية إنهاء المحادثات.", "refusal", "IQ", "QA"),
    ("استنكرت الخارجية المصرية القرار، مطالبة إثيوبيا بالتراجع عنه.", "demand", "EG", "ET"),
    # a verb that goes back by a pronoun to the noun phrase before it; from whom a threat comes; some of the states
    ("عاد إلى بيروت ثمانية لبنانيين أفرجت عنهم أبوظبي.", "prisoner-release", "AE", "LB"),
    ("وصل بحارة أمريكيون احتجزتهم إيران إلى الدوحة.", None, "IR", "US"),
    ("صدرت عن إثيوبيا تهديدات باجتياح موانئ إريتريا.", "threat-force", "ET", "ER"),
    ("علقت عدة دول غربية تمويلها للأونروا.", "suspend-cooperation", None, None),
    # a double object; names of states that take either gender
    ("زودت إيران روسيا بطائرات مسيرة.", "military-aid", "IR", "RU"),
    ("اتهم النيجر فرنسا بزعزعة استقراره.", "accusation", "NE", "FR"),
    ("اتهمت النيجر فرنسا بزعزعة الاستقرار.", "accusation", "NE", "FR"),
    # one phrase for two ministers, the first country written like a nationality
    ("وقع وزيرا خارجية تركيا والعراق مذكرة تفاهم.", "signing", "TR", "IQ"),
    # several holders of one office, told apart by nationality, with names or without
    ("التقى وزيرا الخارجية الروسي سيرغي لافروف والأمريكي جون كيري في جنيف.", "meeting", "RU", "US"),
    ("اجتمع الرئيسان المصري عبد الفتاح السيسي والتونسي قيس سعيد في القاهرة.", "meeting", "EG", "TN"),
    ("عقد وزير خارجية العراق لقاءين مع نظيريه، الأردني أيمن الصفدي والمصري سامح شكري.", "meeting", "IQ", "JO"),
    ("التقى وزيرا خارجية مصر والأردن، سامح شكري وأيمن الصفدي، في عمّان.", "meeting", "EG", "JO"),
    ("أجرى وزير الخارجية العماني اتصالين هاتفيين بنظيريه القطري والكويتي.", "phone-call", "OM", "QA"),
    ("بحث وزير الخارجية الأمريكي مع نظرائه الخليجيين الأزمة اليمنية.", "meeting", "US", None),
    # whom a meeting brought together, whom the day began with
    ("انتهت في الرياض القمة التي جمعت الرئيس الأمريكي جو بايدن بملك الأردن عبد الله الثاني.", "summit", "US", "JO"),
    ("عقد لقاء ضم وزير الخارجية المصري سامح شكري ونظيره التركي هاكان فيدان.", "meeting", "EG", "TR"),
    ("بدأ وزير الخارجية الأمريكي أنتوني بلينكن نهاره بلقاء أمير قطر تميم بن حمد آل ثاني.", "meeting", "US", "QA"),
    # where and when, told before what is condemned
    ("أدان الوزير التركي في القاهرة العدوان الإسرائيلي.", "condemnation", "TR", "IL"),
    ("أدانت قطر، في ختام قمة عقدت في الرياض، العدوان الإسرائيلي.", "condemnation", "QA", "IL"),
    ("انتقد الرئيس الفرنسي، خلال خطاب ألقاه في برلين، سياسات واشنطن.", "criticism", "FR", "US"),
    # who issues what is blamed, who does what ought to be done, whose stance supports, whom a noun of giving gives to
    ("استغربت الخارجية الكويتية صدور هذه التصريحات عن الحكومة الإيرانية.", "criticism", "KW", "IR"),
    ("أكد الوزير الأيرلندي ضرورة انسحاب إسرائيل من القطاع.", "demand", "IE", "IL"),
    ("جدد الوزير البحريني موقف بلاده الثابت والداعم لسيادة المغرب.", "political-support", "BH", "MA"),
    ("أعلنت كندا تزويد أوكرانيا بأسلحة.", "military-aid", "CA", "UA"),
    ("أكد وزير الدفاع الإثيوبي أن بلاده سترد بحزم على أي توغل إريتري.", None, "ET", "ER"),
    # who goes, and where to
    ("تأتي الخطوة تمهيدا لزيارة الرئيس المصري عبد الفتاح السيسي إلى موسكو.", "visit", "EG", "RU"),
    ("تأتي الخطوة تمهيدا لزيارة موسكو من جانب الرئيس المصري.", "visit", "EG", "RU"),
    # by whom, after a noun; an envoy and where he is sent to
    ("تلقت بغداد تهديدات من جانب تركيا.", None, "TR", "IQ"),
    ("قررت كولومبيا سحب سفيرها لدى كيان الاحتلال الإسرائيلي.", "recall-ambassador", "CO", "IL"),
    # nobody but the two told of last can be meant
    ("استقبل رئيس إيران وزير الطاقة الروسي. وتعهد الرئيس برفع التبادل التجاري.", "pledge-cooperation", "IR", "RU"),
    ("استقبل الوزير الإيراني نظيره القطري. وأجرى وزيرا خارجية البلدين محادثات هاتفية.", "phone-call", "IR", "QA"),
    ("عقدت جلسة ثلاثية بين وزراء دفاع روسيا وتركيا وسوريا في موسكو.", "meeting", "RU", "TR"),
    ("بحثت روسيا وأوكرانيا تبادل جثث الجنود.", "meeting", "RU", "UA"),
    # who meets or bears what others do
    ("واجه رئيس الوزراء البريطاني انتقادات من فرنسا.", "criticism", "FR", "GB"),
    ("تعرضت سوريا لعقوبات أميركية جديدة.", "impose-sanctions", "US", "SY"),
    # two nouns that share who feels and whom it is for; for what somebody is thanked
    ("أبلغته الوزيرة إدانة واستنكار دولة الإمارات للهجوم الإسرائيلي.", "condemnation", "AE", "IL"),
    ("وأعرب وزير الخارجية القطري عن تقدير دولة قطر لدعم الولايات المتحدة.", "praise", "QA", "US"),
    ("وأعرب أمير الكويت عن خالص شكره على ما أبداه الرئيس المصري من مشاعر طيبة.", "praise", "KW", "EG"),
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
    # whom else the same host received; a name behind "Mr/"; his brother is another
    ("استقبل وزير الخارجية السعودي وفدا. واستقبل وزير الخارجية السعودي سفير بلجيكا. كما استقبل سفير النرويج.",
     "reception", "SA", "NO"),
    ("قام وزير الخارجية البحريني باستدعاء السيد/ أحمد أنور عبدالحميد القائم بأعمال سفارة العراق في المنامة.",
     "summon-ambassador", "BH", "IQ"),
    ("وجه ملك البحرين حمد بن عيسى آل خليفة دعوة إلى أمير قطر حمد بن خليفة آل ثاني. وأعرب أمير قطر عن شكره لأخيه"
     " جلالة الملك المفدى.", "praise", "QA", "BH"),
    # an object behind "in a statement issued today"; to stand with somebody
    ("وطالب الأمين العام لمجلس التعاون في بيان صدر اليوم إيران بالالتزام بالمواثيق.", "demand", None, "IR"),
    ("وأكد وزير الخارجية السعودي وقوف المملكة مع الإمارات ضد أي تهديدات.", "political-support", "SA", "AE"),
    # two steps against the same state
    ("أعلنت البحرين قطع علاقاتها الدبلوماسية مع إيران وسحب بعثتها الدبلوماسية من طهران.", "recall-ambassador",
     "BH", "IR"),
    # he received an invitation to a summit, he did not hand it over, and the summit is not theirs
    ("تسلم أمير الكويت مشعل الأحمد دعوة من الرئيس المصري عبد الفتاح السيسي لحضور القمة العربية.", "invitation",
     "EG", "KW"),
    # who carries out what is announced; whom a pronoun behind an audience means
    ("أعلن البيت الأبيض عن قيام أمير قطر بزيارة رسمية إلى فرنسا.", "official-visit", "QA", "FR"),
    ("سلم السفير البحريني وحيد سيار الدعوة، خلال استقبال أمير قطر له في الدوحة.", "reception", "QA", "BH"),
    # a place and the subject of the next clause
    ("انفجار في كابول والرئيس الأفغاني يحذر باكستان", "criticism", "AF", "PK"),
    # the visit on the occasion of which two met; whose counterpart is named after him; those counted together
    ("تم اللقاء على هامش زيارة وزير خارجية البحرين عبد اللطيف الزياني إلى طهران.", "visit", "BH", "IR"),
    ("بعد مباحثات مع نظيره البحريني، صرح وزير الخارجية الإيراني علي باقري كني بذلك.", "meeting", "IR", "BH"),
    ("أعلنت إيران فرض عقوبات على 3 مؤسسات و8 مسؤولين بريطانيين.", "impose-sanctions", "IR", "GB"),
    ("توتر بعد استدعاء المنامة القائم بالأعمال العراقي.", "summon-ambassador", "BH", "IQ"),
    # who calls charges untrue denies them
    ("وصف وزير الخارجية الإيراني اتهامات واشنطن بأنها أكاذيب.", "denial", "IR", "US"),
    # what is received comes from whom the genitive or the preposition names
    ("تلقى الرئيس التونسي قيس سعيد رسالة ملك المغرب محمد السادس.", "exchange-of-messages", "MA", "TN"),
    ("تسلم الرئيس العراقي عبد اللطيف رشيد أوراق اعتماد سفيرة فرنسا لدى بغداد.", "appoint-ambassador", "FR", "IQ"),
    # the subject stands between the verb and its envoy
    ("سحبت الجزائر سفيرها من باريس.", "recall-ambassador", "DZ", "FR"),
    # what opens the sentence is the act of the subject that follows
    ("وفي رسالة إلى رئيس الوزراء العراقي محمد شياع السوداني، شدد الرئيس الفرنسي إيمانويل ماكرون على الحوار.",
     "exchange-of-messages", "FR", "IQ"),
    ("وخلال لقائهما في باريس، أكد إيمانويل ماكرون ونظيره المصري عبد الفتاح السيسي ذلك.", "meeting", "FR", "EG"),
    # an object stands between the verb and "by", which then says whose the object is
    ("تدين مصر بشدة استمرار التصريحات العدائية من قبل مسؤولين إيرانيين.", "condemnation", "EG", "IR"),
    # nationalities in a list are no second object; an accusative is a nationality, no state
    ("قال الوزير الإيراني إنه التقى نظراءه الألمان والفرنسيين في أبو ظبي.", "meeting", "IR", "DE"),
    ("أعلنت وزارة الخارجية الكندية فرض عقوبات على 63 كيانا روسيّا.", "impose-sanctions", "CA", "RU"),
    # whose attack it is, where it is against another
    ("الرئيس الأميركي جو بايدن يهدد بالرد العسكري على أي هجوم صيني ضد تايوان.", "threat-force", "US", "CN"),
    # a round of talks
    ("انتهت جولة ثانية من المحادثات بين الصومال وإثيوبيا.", "negotiation", "SO", "ET"),
    # the subject of the verb before goes on with "and", past its object
    ("الرئيس السوري بشار الأسد يستقبل وزير الخارجية التركي ويدعو إلى تعزيز التضامن.", "demand", "SY", "TR"),
    # the attacker is not whom one supports
    ("قال الرئيس الجزائري إنه يدعم فلسطين، مع استمرار العدوان الإسرائيلي.", "political-support", "DZ", "PS"),
    # a preposition on a noun, not a name; nor is an adjective
    ("وأشاد وزير الخارجية المصري بدور تركيا.", "praise", "EG", "TR"),
    ("أثنى الرئيس الغاني على دور الرئيس المصري الهام في المنطقة.", "praise", "GH", "EG"),
    # a pronoun before the verb means whom the sentence is about
    ("مصر أكبر دولة هناك، وتحاذيها دولتان هما ليبيا والسودان، وهي ترفض التدخل الفرنسي.", "refusal", "EG", "FR"),
    # the conference at which somebody speaks is not that of whom he speaks; a state that is visited
    ("وقال الوزير المصري في مؤتمر صحفي بعد محادثات مع نظيره التركي إن الأسد باق.", "meeting", "EG", "TR"),
    ("زار الوزير المصري ليبيا. وخلال زيارته العاصمة التونسية تونس قال الوزير المصري ذلك.", "visit", "EG", "TN"),
    # what targets somebody may be sanctions; the countries of a tour; a call by its partner
    ("عقوبات أميركية تستهدف وزير الخارجية السوداني السابق.", "impose-sanctions", "US", "SD"),
    ("بدأ وزير الخارجية المصري أمس جولة أفريقية شملت نيجيريا وغانا.", "tour", "EG", "NG"),
    ("اقترح وزير الخارجية الإيراني، في اتصال بنظيره المصري، تعاونا أمنيا.", "phone-call", "IR", "EG"),
    # with whom is told of the verb behind; a name in a list of names
    ("قال الوزير التركي إن بلاده تدعم وحدة ليبيا وناقشت مع الجانب المصري ذلك.", "political-support", "TR", "LY"),
    ("استنكرت سلطنة الخليج وقطر وعمان والكويت موقف إيران. عمان والكويت تتهمان إيران بذلك.", "accusation", "OM", "IR"),
    # "of" says whose journey it is, then where to
    ("تحدثت الصحف عن زيارة قريبة للرئيس الفرنسي إيمانويل ماكرون للمغرب.", "visit", "FR", "MA"),
    # two counterparts, named behind; where they met stands between
    ("سيعقد وزير الخارجية المصري لقاء مع نظيريه التركي هاكان فيدان والسعودي فيصل بن فرحان.", "meeting", "EG", "TR"),
    ("قال الوزير المصري خلال لقائه في عمان وزير الخارجية الأردني أيمن الصفدي إن الوضع صعب.", "meeting", "EG", "JO"),
    # each of several, and whose accusations
    ("أجرى وزير الخارجية الروسي سيرغي لافروف مباحثات مع كل من وزير الخارجية المصري سامح شكري.", "meeting", "RU", "EG"),
    ("رفض الكرملين اتهامات واشنطن لموسكو بالتدخل في الانتخابات.", "denial", "RU", "US"),
    # a noun behind a preposition, though it looks like a verb
    ("أعرب الرئيس التركي رجب طيب أردوغان عن تحفظ تركيا على انضمام السويد إلى حلف الناتو.", "refusal", "TR", "SE"),
    # a relative clause goes on about the noun phrase before it, as its subject or, taken up again, as its object
    ("في الدوحة يجتمع لافروف مع وزير الخارجية الأمريكي جون كيري الذي يزور قطر.", "visit", "US", "QA"),
    ("قال الوزير إن إسرائيل التي ترفضها إيران دولة محتلة.", "refusal", "IR", "IL"),
    # the pronoun on a noun means the nearest that agrees, not who speaks
    ("قال الوزير المصري إن وزير خارجية تونس سيسافر بعد زيارته لليبيا إلى الجزائر.", "visit", "TN", "LY"),
    # nobody speaks yet: the subject of the verb before
    ("لم تتردد ليتوانيا في طرد السفير الروسي.", "expel-diplomat", "LT", "RU"),
    ("أصدر العراق بيانا مطالبا تركيا بوقف القتال.", "call-for-restraint", "IQ", "TR"),
    # what is announced by two
    ("أعلنت السعودية وإيران استئناف العلاقات الدبلوماسية بينهما.", "establish-relations", "SA", "IR"),
    # who brings an invitation does not make it
    ("نقل وزير خارجية عمان دعوة من السلطان هيثم بن طارق إلى الرئيس الإيراني.", "invitation", "OM", "IR"),
    # vowel marks tell Oman from Amman; behind a preposition Mali is no adjective
    ("حذرت عمّان إسرائيل من المساس بالوضع القائم.", "criticism", "JO", "IL"),
    ("لم تقطع عُمان علاقاتها مع دمشق.", "cut-relations", "OM", "SY"),
    ("سحبت فرنسا آخر جنودها من مالي.", "troop-withdrawal", "FR", "ML"),
    # who gets it may be told before what is given; where and when may stand before whom one receives
    ("ووجه الرئيس الإيراني للوزير العراقي دعوة رسمية لزيارة طهران.", "invitation", "IR", "IQ"),
    ("بحث وزير الخارجية المصري ذلك خلال استقباله بمقر الوزارة اليوم، سفير إثيوبيا لينشو تاديسي.",
     "reception", "EG", "ET"),
    # a deed before whose it is; whose the feeling is, and the two for whom it is meant
    ("أصدر الوزير الفلسطيني بيانا مشيدا بقرار إسبانيا الاعتراف بدولة فلسطين.", "praise", "PS", "ES"),
    ("أعرب الوزير المصري عن تقدير مصر للجهود الأمريكية السعودية.", "praise", "EG", "US"),
    ('أعرب الوزير الإماراتي عن تقدير بلاده لـ"مواقف الكويت الأخوية".', "praise", "AE", "KW"),
    # verb, subject, and a word that then can be no second verb
    ("وأكد الوزير الجزائري سليم بوعكاز رفض الجزائر للمزاعم المغربية.", "denial", "DZ", "MA"),
    # "that he", with the verb before what he did
    ("أعلن حزب الله أنه شن هجوما صاروخيا على موقع إسرائيلي.", "attack", "LB", "IL"),
    # thanks that a light verb carries; on screen; a city stands for the country that the article names
    ("وتوجهت وزارة الخارجية الإماراتية بالشكر إلى روسيا على تعاونها.", "praise", "AE", "RU"),
    ("أجرى الوزير التونسي محادثة عن بعد مع نظيرته الألمانية.", "video-call", "TN", "DE"),
    ("قال المبعوث الأمريكي توماس بريدجر إنه سيصل إلى جدة يوم الأحد. والسعودية راعية الاتفاق.", "visit", "US", "SA"),
    # a deed that is only pointed at: of who did it last; whom he calls on is not who goes on to speak
    ("شنت إسرائيل غارة على دمشق. وأدانت الخارجية الإماراتية الغارة.", "condemnation", "AE", "IL"),
    ("رفعت فرنسا القيود عن الجزائر. وثمن الوزير الجزائري هذه الخطوة.", "praise", "DZ", "FR"),
    ("شكر الوزير اللبناني تركيا، ودعا المجتمع الدولي إلى الضغط على إسرائيل. وانتقد موقف فرنسا.",
     "criticism", "LB", "FR"),
    # "her ministry" acts for her; a pronoun on the noun says who does it, whoever "by" names
    ("نفت تشاد ذلك. واستدعت خارجيتها القائم بالأعمال السوداني في نجامينا.", "summon-ambassador", "TD", "SD"),
    ("أكد الرئيس المصري رفضه القاطع لأي إجراء أحادي من جانب إثيوبيا.", "refusal", "EG", "ET"),
    ("واستنكر الوزير الإيراني فرض عقوبات جديدة على إيران من قبل الجانب الأميركي.", "condemnation", "IR", "US"),
    # a plural with ن rules no genitive; two nationalities of one noun; a man's name that is a nationality
    ("هاجم متظاهرون السفارة السويدية في بغداد وأحرقوا العلم السويدي.", None, "IQ", "SE"),
    ("شاركت القوات البحرية المصرية والفرنسية في تدريب مشترك في البحر الأحمر.", "joint-exercise", "EG", "FR"),
    ("عقدت اللجنة المشتركة السعودية الصينية اجتماعها الخامس في بكين.", "meeting", "SA", "CN"),
    ("قتل عشرة جنود في قصف تركي استهدف موقعا للجيش السوري.", "attack", "TR", "SY"),
    # a participle and a verb that goes on have the subject of their sentence, not who spoke before
    ("قال الوزير التركي إن الوضع صعب. واستقبل الرئيس المصري نظيره القطري مشيدا بجهود فرنسا.", "praise", "EG", "FR"),
    ("قال الوزير إن لشبونة تدين الهجوم وتطالب إسرائيل بفتح المعابر.", "demand", "PT", "IL"),
    # whom he calls on is not whom he warns
    ("حذر الوزير الأردني من عواقب أي عملية إسرائيلية، داعيا الاتحاد الأوروبي إلى التحرك.", None, "JO", "IL"),
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
    # an office with a nationality has no portfolio after it; a town is not "his country"
    ("زار المستشار النمساوي الرياض أمس.", "visit", "AT", "SA"),
    ("انسحبت القوات الإثيوبية من بلدة حدرور جنوب غربي الصومال.", "troop-withdrawal", "ET", "SO"),
    # "that he", "we" and a participle have the subject before them, so what follows is the object
    ("قال وزير الخارجية التركي إنه التقى نظيره المصري.", "meeting", "TR", "EG"),
    ("قال وزير الخارجية الأميركي جون كيري إننا ندعم مصر في حربها.", "political-support", "US", "EG"),
    ("ويأتي ذلك بعد إعلان الولايات المتحدة أنها سلمت مصر ثماني مقاتلات.", "military-aid", "US", "EG"),
    ("استقبل وزير الخارجية الأردني أيمن الصفدي نظيره السوري، مطالبا دمشق بتسليم المهربين.", "demand", "JO", "SY"),
    ("وعبر الشيخ محمد بن زايد عن ثقته في السعودية، معربا عن اعتزازه بجهود السعودية.", "praise", "AE", "SA"),
    # a word that may be verb or noun
    ("اتهمت واشنطن إيران بذلك. ورفض وزير الخارجية الإيراني هذا الاتهام.", "denial", "IR", "US"),
    ("دعا رئيس تونس قيس سعيد الأطراف الليبية إلى الحوار، مجددا رفض تونس لأي تدخل أجنبي في الشأن الليبي.",
     "refusal", "TN", "LY"),
    # a verb that goes on with who spoke, and one of another gender, which does not
    ("قال الرئيس الجزائري عبد المجيد تبون إن الحل سياسي. كما دعا الأطراف المالية إلى الحوار.",
     "call-for-talks", "DZ", "ML"),
    ("قال الرئيس العراقي عبد اللطيف رشيد ذلك. وطالب الجانب الإيراني بالمياه.", "demand", "IQ", "IR"),
    ("قال وزير الخارجية التركي إن الوضع خطير. ودعت روسيا إلى وقف إطلاق النار في سوريا.",
     "call-for-restraint", "RU", "SY"),
    # the holder of one office and that of another country's are two
    ("استقبل الرئيس العراقي عبد اللطيف رشيد وزير الخارجية الإيراني.", "reception", "IQ", "IR"),
    # "in it" goes back to the call: he who called speaks
    ("تلقى الملك السعودي سلمان اتصالا هاتفيا من الرئيس الفرنسي فرانسوا هولاند، عبر فيه عن دعم فرنسا للسعودية.",
     "political-support", "FR", "SA"),
    ("تلقى الملك السعودي سلمان اتصالا هاتفيا من ملك البحرين حمد بن عيسى، أعرب فيه عن أسفه. وعبر عن عزائه للملك.",
     "condolences", "BH", "SA"),
    ("تلقى الملك السعودي سلمان اتصالا من الرئيس الفرنسي فرانسوا هولاند، رحب فيه به خلال زيارته لفرنسا.",
     "visit", "SA", "FR"),
    # a verb stands already, so that what may be verb or noun is its object
    ("أبلغ الرئيس التركي الأمين العام لحلف شمال الأطلسي رفض أنقرة طلب عضوية السويد.", "refusal", "TR", "SE"),
    # gender tells that the relative clause is of somebody else
    ("وأشار إلى الهجوم الروسي الذي رفضت الهند إدانته.", "refusal", "IN", "RU"),
    # whom the support is for, and whose it is
    ("أكد الرئيس المصري دعم السودان.", "political-support", "EG", "SD"),
    ("أكد الرئيس المصري دعم بلاده للسودان.", "political-support", "EG", "SD"),
    ("وجاء ذلك بعد تأكيد الجانب الأميركي دعم الرياض.", "political-support", "US", "SA"),
    ("أكد الرئيس التركي أن بلاده تواصل حث موسكو على الحوار.", "call-for-talks", "TR", "RU"),
    # who praises speaks; the next verb goes on with him
    ("قال الرئيس المصري عبد الفتاح السيسي ذلك. وأشاد وزير الخارجية الروسي سيرغي لافروف بالإمارات،"
     " لكنه استبعد لقاء الرئيس الأوكراني.", "refusal", "RU", "UA"),
    # an outlet cites somebody
    ("قال الرئيس المصري ذلك. ونقلت وكالة رويترز عن وزير الخارجية التركي قوله إننا نرفض سياسات إسرائيل.",
     "refusal", "TR", "IL"),
    # the two ministers are persons, whomever else the sentence before supports
    ("التقى وزير الخارجية الأردني أيمن الصفدي نظيره المصري سامح شكري. وتدعم قطر لبنان. وأكد الوزيران أهمية الحوار.",
     "express-accord", "JO", "EG"),
    # who has a hand in it is accused, and what will not pass is a threat to its doer
    ("قال وزير الخارجية الأمريكي إن إيران ضالعة في الهجوم.", "accusation", "US", "IR"),
    ("قال وزير الخارجية الإيراني إن الاعتداءات الإسرائيلية لن تمر من دون رد.", None, "IR", "IL"),
    # a party cites another
    ("ونقل وزير الخارجية التركي عن رئيس بلاده، رجب طيب إردوغان، قوله إنه سيزور فنزويلا.", "visit", "TR", "VE"),
    # what somebody says of both countries is for the other one
    ("وأعرب الرئيس الجزائري عن ارتياحه لعلاقات الجزائر وتركيا.", "praise", "DZ", "TR"),
    # the genitive says whose refusal it is, "by" whose policies they are
    ("وجدد الرئيس الإيراني رفض بلاده السياسات العنصرية من قبل إسرائيل.", "refusal", "IR", "IL"),
    # friends and partners in the feminine and in the accusative
    ("قال رئيس جنوب أفريقيا إن إيران صديقة حقيقية.", "praise", "ZA", "IR"),
    ("قدم الرئيس المصري الشكر لنظيره السوداني.", "praise", "EG", "SD"),
    # a mediator between the two
    ("قال الوزير الفرنسي جان لودريان إن الجزائر مهمة. وعرضت موريتانيا مساعيها الحميدة بين الطرفين.",
     "mediation-offer", "MR", "FR"),
    ("سارع الكرملين إلى التنديد بالخطوة الأميركية.", "condemnation", "RU", "US"),
    # a pronoun on a noun does it to the noun phrase after it
    ("وخلال استقباله رئيس الحكومة الكوبي مانويل ماريرو، أكد الرئيس الإيراني ذلك.", "reception", "IR", "CU"),
    # how many of them changes nothing
    ("تتهم أغلب دول الخليج طهران بالتدخل في شؤونها.", "accusation", None, "IR"),
    # both of a noun
    ("وفي اتصال هاتفي بين رأسي دبلوماسية البلدين بحث وزير خارجية إيران ووزير خارجية قطر الأوضاع.",
     "phone-call", "IR", "QA"),
    # a double object of the verb that carries a noun
    ("سلم العراق تركيا مذكرة احتجاج.", "protest-note", "IQ", "TR"),
    ("دان العراق الغزو الروسي لأوكرانيا.", "attack", "RU", "UA"),
    # the clause that must be
    ("شدد الرئيس السوري على ضرورة أن تسحب أنقرة قواتها.", "demand", "SY", "TR"),
    # who does it stands after "by"
    ("استقبل وزير الخارجية المغربي ناصر بوريطة من طرف رئيس الجمهورية الموريتاني.", "reception", "MR", "MA"),
    ("وكانت ألمانيا قد أعلنت الشهر الماضي تزويد أوكرانيا بمنظومتي دفاع جوي.", "military-aid", "DE", "UA"),
    # who leads a movement acts for it
    ("قالت كندا إن زيارة بعض قادة حركة حماس إلى السعودية كانت قصيرة.", "visit", "PS", "SA"),
    # his counterpart is whom one meets, not who meets
    ("زار وزير الخارجية المصري أنقرة، والتقى نظيره التركي.", "meeting", "EG", "TR"),
    # whom ل names before "that" does what follows
    ("سبق للرئيس التركي أن زار بغداد.", "visit", "TR", "IQ"),
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
    # under whose chairmanship two meet
    ("جلسة مباحثات موسعة برئاسة العاهل الأردني والرئيس القبرصي.", "meeting", "JO", "CY"),
    # the envoy whom a noun is about, and from where; the receiver behind a noun whose doer is the verb's
    ("أعلنت تشيلي سحب سفيرها من إسرائيل.", "recall-ambassador", "CL", "IL"),
    ("تعتزم السويد تسليم كييف مقاتلات.", "military-aid", "SE", "UA"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fine", "initiator", "recipient"), _SENTENCES, ids=[s[1] or "" for s in _SENTENCES])
def test_who_acts_and_for_whom(text: str, fine: str | None, initiator: str, recipient: str | None) -> None:
    found = read(text)
    country = {a.id: a.country for a in found.actors}
    told = [(e.fine, country[e.initiators[0]], country[e.recipients[0]]) for e in found.events]
    assert (fine, initiator, recipient) in told


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


@pytest.mark.parametrize(
    "text",
    [
        "جاء ذلك عقب محادثات بشأن الحرب بين روسيا وأوكرانيا.",  # what the talks are about
        "أضاف الرئيس الروسي، منوها إلى أن أوكرانيا دولة كبيرة.",  # notes
        "اندلع حريق في مقاطعة خاركيف الأوكرانية قرب الحدود الروسية.",  # a province
        "شاركت مصر في التحالف من دون أي انتقاد لقطر.",  # without
        "حضر اللقاء وزير الدولة المصري والسفير السعودي لدى القاهرة.",  # were present
        "قال وزير الخارجية القطري محمد بن عبد الرحمن إن هذه القضايا تهم المملكة العربية السعودية.",  # concerns
        "حققت مصر تقدما في تنفيذ خطتها مع إثيوبيا.",  # achieved, did not investigate
        "قال الملك سلمان أيده الله إن فرنسا بلد كبير.",  # a blessing
        "قال الوزير المصري إن المتمردين سيطروا على مدن في سوريا.",  # took, not: will flatter
        "قال الوزير المصري إنه لن يقبل ذلك بأي ثمن من تركيا.",  # a price
        "وكشف الوزير المصري أن وزارته في تركيا.",  # his ministry, not: and she visited him
        "قال الوزير المصري إن التهديدات الإرهابية في سوريا كثيرة.",  # of whom nobody says that they are his
        "حضر اللقاء وزير الخارجية المصري والسفير السعودي في القاهرة.",  # a list of those who were there
        "قال الوزير المصري إن بلاده تدفع ثمناً باهظاً في سوريا.",  # a price
        "قال الوزير المصري إن بلاده تدعم المقاومة في مواجهة إسرائيل.",  # against it, not: it
        "أشار الوزير المصري إلى ضرورة استئناف المفاوضات الفلسطينية الإسرائيلية.",  # wanted, not held
        "لا حل للأزمة إلا من خلال المفاوضات بين روسيا وأوكرانيا.",  # nor these
        "وشكك معهد بحثي أمريكي في تفسير إيران.",  # of research, not: by my urging
        "قال الوزير المصري إن جماعات مسلحة تهدد أمن سوريا.",  # groups do, whom nobody knows
        "أدانت قطر انتهاك سيادة لبنان.",  # whose sovereignty it is does not violate it
        "قال المسؤول إن واشنطن فقدت الاتصال بزورقين في طريقهما من الكويت إلى البحرين.",
        "رفضت الإمارات السماح لطائرة بوينغ بالإقلاع.",  # the make of the aircraft
        "أعلن الجيش الأمريكي وصول حاملة الطائرات «كارل فينسون» إلى قاعدتها.",  # the name of a ship
        "ختم الوزير المصري كلمته داعيا الله أن يحفظ تركيا.",  # a prayer
        "عرض الوزير المصري في كلمته سبل دعم الصومال.",  # ways of doing it, not done
        "قال الوزير المصري إن هذا يحتاج إلى دعم من موسكو.",  # needs it, does not have it
        "وجرى بحث العلاقات بين مصر والأردن وسبل دعمها.",  # only discussed
        "وصلت مدافع فرنسية إلى لبنان.",  # guns, not defenders
        "وكان رئيس الاتحاد الأفريقي ورئيس السنغال، ماكي سال، أكد أن الوضع خطير.",  # one man in two offices
        "قال الوزير المصري إنه سيرحب بأي اتفاق يضمن أمن إيران.",  # a deal that may come
        "استنكر الوزير المصري الهجوم الذي وقع في تركيا.",  # where it happened
        "وجدد الوزير المصري إدانة بلاده للهجمات التي تعرضت لها السعودية.",  # who suffered it
        "قال الوزير المصري إن الاتفاق مع إيران مصدر قلق للمنطقة.",  # a source of concern
        "قال الوزير المصري إنه عاد إلى مسقط رأس أبيه.",  # where he was born, not Muscat
        "قال الوزير المصري إن سوء التقدير في سوريا خطير.",  # misjudgement, no appreciation
        "قال الوزير المصري إن سوريا ستبقى معزولة بسبب دعمها لحزب الله.",  # a cause
        "قال الوزير المصري إن الحل بعيد عن التدخل التركي.",  # only spoken of
        "قال الوزير المصري إن مصر وتركيا معزولتان بسبب ممارسات البلدين.",  # one's own side too
    ],
)
def test_words_that_look_like_acts_and_are_none(text: str) -> None:
    found = read(text)
    assert not [e for e in found.events if e.type in ("ACCUSE", "SUPPORT", "CONSULT", "THREATEN")]


@pytest.mark.parametrize(
    "text",
    [
        "وعبر الملك السعودي عن عزائه للملك الأردني، داعيا الله أن يتغمد الشهداء بواسع رحمته.",  # a prayer
        "قال الوزير المصري إن الضغوط على إيران كبيرة.",  # only spoken of
        "قال الوزير المصري إن على مصر وتركيا احترام البلدين.",  # one's own side too
        "قال الوزير المصري إن الاتفاق سيمنع إيران من الحصول على السلاح.",  # keeps from getting, no ban
        "قال المحلل السياسي إن الخطة جيدة. وطالب الخبير بانسحاب روسيا.",  # people who are no party
    ],
)
def test_words_that_look_like_demands_and_are_none(text: str) -> None:
    found = read("قال الوزير المصري ذلك. " + text, published=None)
    assert not [e for e in found.events if e.type in ("REQUEST", "SANCTION")]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("لافروف: واشنطن تعرقل المفاوضات", ("ACCUSE", "RU", "US")),
        ("ماكرون: ندعم لبنان", ("SUPPORT", "FR", "LB")),
        ("أنقرة: على إسرائيل أن توقف الحرب", ("REQUEST", "TR", "IL")),
        ("بلينكن للافروف: ندعم أوكرانيا", ("SUPPORT", "US", "UA")),
    ],
)
def test_a_headline_that_quotes_names_its_speaker(title: str, told: tuple[str, str, str]) -> None:
    text = "سيرغي لافروف وزير الخارجية الروسي. إيمانويل ماكرون الرئيس الفرنسي. أنتوني بلينكن وزير الخارجية الأمريكي."
    found = read(text, title=title, published=None)
    country = {a.id: a.country for a in found.actors}
    assert told in [(e.type, country[e.initiators[0]], country[e.recipients[0]]) for e in found.events]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("إدانة مصرية للقصف الإسرائيلي", ("ACCUSE", "EG", "IL")),
        ("رفض جزائري للتدخل الفرنسي", ("REJECT", "DZ", "FR")),
        ("غضب تركي من التصريحات الفرنسية", ("ACCUSE", "TR", "FR")),
        ("القاهرة: ترحيب مصري بالقرار التركي", ("SUPPORT", "EG", "TR")),
        ("اتفاق بين السعودية وإيران على استئناف العلاقات", ("AGREE", "SA", "IR")),
        ("مذكرة تفاهم مصرية عراقية", ("SUPPORT", "EG", "IQ")),
        ("اجتماع ثلاثي مصري أردني عراقي في بغداد", ("CONSULT", "EG", "JO")),
        ("الرئيس الفرنسي في الرباط", ("CONSULT", "FR", "MA")),
        ("وفد روسي في دمشق", ("CONSULT", "RU", "SY")),
        ("طرد دبلوماسيين روس من ألمانيا", ("SANCTION", "DE", "RU")),
        ("وزير الخارجية الفرنسي من القاهرة: ندعم لبنان", ("SUPPORT", "FR", "LB")),
    ],
)
def test_a_headline_needs_no_verb(title: str, told: tuple[str, str, str]) -> None:
    found = read(".", title=title, published=None)
    country = {a.id: a.country for a in found.actors}
    assert told in [(e.type, country[e.initiators[0]], country[e.recipients[0]]) for e in found.events]


def test_who_goes_to_a_city_is_not_there_yet() -> None:
    found = read(".", title="الرئيس الفرنسي إلى الرباط", published=None)
    assert [(e.fine, e.factuality, e.place) for e in found.events] == [("visit", "planned", "MA")]


@pytest.mark.parametrize(
    "title",
    [
        "رفض التدخل الفرنسي في الشأن الجزائري",  # nobody says whose
        "الرئيس المصري في القاهرة",
        "الرئيس الفرنسي السابق في القاهرة",
        "انتهت زيارة الرئيس الفرنسي، والاتفاق المصري الفرنسي لم يوقع",
    ],
)
def test_what_a_headline_does_not_tell(title: str) -> None:
    found = read(".", title=title, published=None)
    assert not [e for e in found.events if e.factuality == "actual" and e.fine != "visit"]
    assert not [e for e in found.events if e.evidences[0].rule.startswith("ar/headline")]


def test_by_way_of_is_not_the_verb_expressed() -> None:
    text = "أعرب الرئيس التركي عن رغبته في السلام بين البلدين، وذلك عبر تكثيف التعاون بين أوكرانيا وروسيا."
    found = read(text, published=None)
    assert "عبر" not in {q.trigger for e in found.events for q in e.evidences}


def test_a_platform_is_where_it_is_said() -> None:
    text = 'رحب الرئيس المصري عبر منصة "تويتر" بالقرار التركي.'
    found = read(text, published=None)
    assert {a.country for a in found.actors} == {"EG", "TR"}


def test_names_in_quotation_marks_stand_in_a_list() -> None:
    text = 'اتفقت "إسرائيل" وتركيا ومصر على الخطة.'
    found = read(text, published=None)
    country = {a.id: a.country for a in found.actors}
    assert {country[a] for e in found.events for a in (*e.initiators, *e.recipients)} == {"IL", "TR", "EG"}


def test_a_colon_after_a_capital_in_the_text_is_a_dateline() -> None:
    found = read("أنقرة: ندعم لبنان.", published=None)
    assert not found.events


def test_two_who_refuse_together_voice_no_accord() -> None:
    text = "التقى الرئيس المصري عبد الفتاح السيسي نظيره التركي. وأعرب الرئيسان عن رفضهما للقرار."
    found = read(text, published=None)
    assert {e.type for e in found.events} == {"CONSULT"}


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


def test_what_somebody_is_accused_of_is_told_by_the_accusation_alone() -> None:
    text = "اتهمت الخرطوم أديس أبابا بدعم متمردين على حدودها."
    found = read(text)
    assert [e.type for e in found.events] == ["ACCUSE"]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("أعلنت البرتغال تقديم منحة بقيمة 10 ملايين يورو لدعم اللاجئين في الأردن.", ["AID"]),  # what the grant is for
        ("أحرق محتجون في نيامي العلم الفرنسي ورددوا هتافات مؤيدة لروسيا.", ["PROTEST"]),  # what the chants are like
        ("أدانت مصر الهجوم على السعودية.", []),  # whom the attack hit is not blamed
        ("رفضت الصين العقوبات على إيران.", []),  # nor upon whom the sanctions lie; and China imposes none
        ("دعا وزير الخارجية العماني إلى احترام سيادة اليمن.", []),  # whose sovereignty is to be respected
        ("نفت الرياض أن تكون قد طلبت من إسلام آباد قوات برية.", ["REJECT"]),  # a request that is denied
        ("تعهدت برلين بتقديم 200 مليون يورو لنيجيريا.", ["AGREE"]),  # what is only promised
    ],
)
def test_what_only_describes_an_act_is_no_further_act(text: str, types: list[str]) -> None:
    found = read(text)
    assert [e.type for e in found.events] == types
