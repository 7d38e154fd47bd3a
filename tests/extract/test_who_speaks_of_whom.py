"""Who blames, praises, supports, asks or refuses whom, in short sentences: one construction of the language each."""

from __future__ import annotations

import pytest

from arabic import first_parties, read

SENTENCES = [
    # states of a region without the article; those who do it to each other; hackers of a nation
    ("أدانت دول غربية الهجوم الروسي.", "condemnation", None, "RU"),
    # who tabled the draft that is voted on
    ("طرحت روسيا مشروع قرار أعدته بكين. وعارضت اليابان المشروع.", "refusal", "JP", "CN"),
    # states listed in brackets behind a body; one alone is no list
    ("اتهمت الترويكا الأوروبية (ألمانيا وفرنسا وبريطانيا) إيران بخرق التزاماتها.", "accusation", None, "IR"),
    # whoever is understood is not whom he thanks; whom "his excellency" may mean
    ("استقبل الرئيس المصري نظيره التشادي. وأعرب عن شكره للرئيس المصري على حسن الاستقبال.", "praise", "TD", "EG"),
    ("بحث الوزير الكويتي كمال الهنداوي رحيل الرئيس السوري بشار الأسد. وأشاد معاليه بدور قطر.", "praise", "KW", "QA"),
    # a clause behind "he said that" begins with a noun; a participle behind a comma
    ("أكد الرئيس الإيراني أن دعم باكستان لبلاده ثابت.", "political-support", "PK", "IR"),
    ("أعلنت قطر بعد أن رفض العراق المبادرة القطرية إنهاء المحادثات.", "refusal", "IQ", "QA"),
    ("استنكرت الخارجية المصرية القرار، مطالبة إثيوبيا بالتراجع عنه.", "demand", "EG", "ET"),
    # a double object; names of states that take either gender
    ("اتهم النيجر فرنسا بزعزعة استقراره.", "accusation", "NE", "FR"),
    ("اتهمت النيجر فرنسا بزعزعة الاستقرار.", "accusation", "NE", "FR"),
    # where and when, told before what is condemned
    ("أدان الوزير التركي في القاهرة العدوان الإسرائيلي.", "condemnation", "TR", "IL"),
    ("أدانت قطر، في ختام قمة عقدت في الرياض، العدوان الإسرائيلي.", "condemnation", "QA", "IL"),
    ("انتقد الرئيس الفرنسي، خلال خطاب ألقاه في برلين، سياسات واشنطن.", "criticism", "FR", "US"),
    # who issues what is blamed, who does what ought to be done, whose stance supports, whom a noun of giving gives to
    ("استغربت الخارجية الكويتية صدور هذه التصريحات عن الحكومة الإيرانية.", "criticism", "KW", "IR"),
    ("أكد الوزير الأيرلندي ضرورة انسحاب إسرائيل من القطاع.", "demand", "IE", "IL"),
    ("جدد الوزير البحريني موقف بلاده الثابت والداعم لسيادة المغرب.", "political-support", "BH", "MA"),
    # who meets or bears what others do
    ("واجه رئيس الوزراء البريطاني انتقادات من فرنسا.", "criticism", "FR", "GB"),
    # two nouns that share who feels and whom it is for; for what somebody is thanked
    ("أبلغته الوزيرة إدانة واستنكار دولة الإمارات للهجوم الإسرائيلي.", "condemnation", "AE", "IL"),
    ("وأعرب وزير الخارجية القطري عن تقدير دولة قطر لدعم الولايات المتحدة.", "praise", "QA", "US"),
    ("وأعرب أمير الكويت عن خالص شكره على ما أبداه الرئيس المصري من مشاعر طيبة.", "praise", "KW", "EG"),
    # his brother is another
    ("وجه ملك البحرين حمد بن عيسى آل خليفة دعوة إلى أمير قطر حمد بن خليفة آل ثاني. وأعرب أمير قطر عن شكره لأخيه"
     " جلالة الملك المفدى.", "praise", "QA", "BH"),
    # an object behind "in a statement issued today"; to stand with somebody
    ("وطالب الأمين العام لمجلس التعاون في بيان صدر اليوم إيران بالالتزام بالمواثيق.", "demand", None, "IR"),
    ("وأكد وزير الخارجية السعودي وقوف المملكة مع الإمارات ضد أي تهديدات.", "political-support", "SA", "AE"),
    # a place and the subject of the next clause
    ("انفجار في كابول والرئيس الأفغاني يحذر باكستان", "criticism", "AF", "PK"),
    # who calls charges untrue denies them
    ("وصف وزير الخارجية الإيراني اتهامات واشنطن بأنها أكاذيب.", "denial", "IR", "US"),
    # an object stands between the verb and "by", which then says whose the object is
    ("تدين مصر بشدة استمرار التصريحات العدائية من قبل مسؤولين إيرانيين.", "condemnation", "EG", "IR"),
    # the subject of the verb before goes on with "and", past its object
    ("الرئيس السوري بشار الأسد يستقبل وزير الخارجية التركي ويدعو إلى تعزيز التضامن.", "demand", "SY", "TR"),
    # the attacker is not whom one supports
    ("قال الرئيس الجزائري إنه يدعم فلسطين، مع استمرار العدوان الإسرائيلي.", "political-support", "DZ", "PS"),
    # a preposition on a noun, not a name; nor is an adjective
    ("وأشاد وزير الخارجية المصري بدور تركيا.", "praise", "EG", "TR"),
    ("أثنى الرئيس الغاني على دور الرئيس المصري الهام في المنطقة.", "praise", "GH", "EG"),
    # a pronoun before the verb means whom the sentence is about
    ("مصر أكبر دولة هناك، وتحاذيها دولتان هما ليبيا والسودان، وهي ترفض التدخل الفرنسي.", "refusal", "EG", "FR"),
    # with whom is told of the verb behind; a name in a list of names
    ("قال الوزير التركي إن بلاده تدعم وحدة ليبيا وناقشت مع الجانب المصري ذلك.", "political-support", "TR", "LY"),
    ("استنكرت سلطنة الخليج وقطر وعمان والكويت موقف إيران. عمان والكويت تتهمان إيران بذلك.", "accusation", "OM", "IR"),
    # each of several, and whose accusations
    ("رفض الكرملين اتهامات واشنطن لموسكو بالتدخل في الانتخابات.", "denial", "RU", "US"),
    # a noun behind a preposition, though it looks like a verb
    ("أعرب الرئيس التركي رجب طيب أردوغان عن تحفظ تركيا على انضمام السويد إلى حلف الناتو.", "refusal", "TR", "SE"),
    # a relative clause goes on about the noun phrase before it, as its subject or, taken up again, as its object
    ("قال الوزير إن إسرائيل التي ترفضها إيران دولة محتلة.", "refusal", "IR", "IL"),
    # nobody speaks yet: the subject of the verb before
    ("أصدر العراق بيانا مطالبا تركيا بوقف القتال.", "call-for-restraint", "IQ", "TR"),
    # vowel marks tell Oman from Amman; behind a preposition Mali is no adjective
    ("حذرت عمّان إسرائيل من المساس بالوضع القائم.", "criticism", "JO", "IL"),
    # a deed before whose it is; whose the feeling is, and the two for whom it is meant
    ("أصدر الوزير الفلسطيني بيانا مشيدا بقرار إسبانيا الاعتراف بدولة فلسطين.", "praise", "PS", "ES"),
    ("أعرب الوزير المصري عن تقدير مصر للجهود الأمريكية السعودية.", "praise", "EG", "US"),
    ('أعرب الوزير الإماراتي عن تقدير بلاده لـ"مواقف الكويت الأخوية".', "praise", "AE", "KW"),
    # verb, subject, and a word that then can be no second verb
    ("وأكد الوزير الجزائري سليم بوعكاز رفض الجزائر للمزاعم المغربية.", "denial", "DZ", "MA"),
    # thanks that a light verb carries
    ("وتوجهت وزارة الخارجية الإماراتية بالشكر إلى روسيا على تعاونها.", "praise", "AE", "RU"),
    # a deed that is only pointed at: of who did it last; whom he calls on is not who goes on to speak
    ("شنت إسرائيل غارة على دمشق. وأدانت الخارجية الإماراتية الغارة.", "condemnation", "AE", "IL"),
    ("رفعت فرنسا القيود عن الجزائر. وثمن الوزير الجزائري هذه الخطوة.", "praise", "DZ", "FR"),
    ("شكر الوزير اللبناني تركيا، ودعا المجتمع الدولي إلى الضغط على إسرائيل. وانتقد موقف فرنسا.",
     "criticism", "LB", "FR"),
    # "her ministry" acts for her; a pronoun on the noun says who does it, whoever "by" names
    ("أكد الرئيس المصري رفضه القاطع لأي إجراء أحادي من جانب إثيوبيا.", "refusal", "EG", "ET"),
    ("واستنكر الوزير الإيراني فرض عقوبات جديدة على إيران من قبل الجانب الأميركي.", "condemnation", "IR", "US"),
    # a participle and a verb that goes on have the subject of their sentence, not who spoke before
    ("قال الوزير التركي إن الوضع صعب. واستقبل الرئيس المصري نظيره القطري مشيدا بجهود فرنسا.", "praise", "EG", "FR"),
    ("قال الوزير إن لشبونة تدين الهجوم وتطالب إسرائيل بفتح المعابر.", "demand", "PT", "IL"),
    # "that he", "we" and a participle have the subject before them, so what follows is the object
    ("قال وزير الخارجية الأميركي جون كيري إننا ندعم مصر في حربها.", "political-support", "US", "EG"),
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
    # "in it" goes back to the call: he who called speaks
    ("تلقى الملك السعودي سلمان اتصالا هاتفيا من الرئيس الفرنسي فرانسوا هولاند، عبر فيه عن دعم فرنسا للسعودية.",
     "political-support", "FR", "SA"),
    ("تلقى الملك السعودي سلمان اتصالا هاتفيا من ملك البحرين حمد بن عيسى، أعرب فيه عن أسفه. وعبر عن عزائه للملك.",
     "condolences", "BH", "SA"),
    # a verb stands already, so that what may be verb or noun is its object
    ("أبلغ الرئيس التركي الأمين العام لحلف شمال الأطلسي رفض أنقرة طلب عضوية السويد.", "refusal", "TR", "SE"),
    ("قال الوزير العراقي إن طهران ترفض ما وصفته بأنه تدخل تركي.", "refusal", "IR", "TR"),
    ("قال الوزير العراقي إن طهران ترفض ما وصفه الخبراء بأنه تدخل تركي.", "refusal", "IR", "TR"),
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
    # who has a hand in it is accused, and what will not pass is a threat to its doer
    ("قال وزير الخارجية الأمريكي إن إيران ضالعة في الهجوم.", "accusation", "US", "IR"),
    # what somebody says of both countries is for the other one
    ("وأعرب الرئيس الجزائري عن ارتياحه لعلاقات الجزائر وتركيا.", "praise", "DZ", "TR"),
    # the genitive says whose refusal it is, "by" whose policies they are
    ("وجدد الرئيس الإيراني رفض بلاده السياسات العنصرية من قبل إسرائيل.", "refusal", "IR", "IL"),
    # friends and partners in the feminine and in the accusative
    ("قال رئيس جنوب أفريقيا إن إيران صديقة حقيقية.", "praise", "ZA", "IR"),
    ("قدم الرئيس المصري الشكر لنظيره السوداني.", "praise", "EG", "SD"),
    # a mediator between the two
    ("سارع الكرملين إلى التنديد بالخطوة الأميركية.", "condemnation", "RU", "US"),
    # how many of them changes nothing
    ("تتهم أغلب دول الخليج طهران بالتدخل في شؤونها.", "accusation", None, "IR"),
    # the clause that must be
    ("شدد الرئيس السوري على ضرورة أن تسحب أنقرة قواتها.", "demand", "SY", "TR"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fine", "initiator", "recipient"), SENTENCES, ids=[s[1] or "" for s in SENTENCES])
def test_who_speaks_of_whom(text: str, fine: str | None, initiator: str | None, recipient: str | None) -> None:
    assert (fine, initiator, recipient) in first_parties(read(text))
