"""When and where an act took place, and whether it did, in short sentences of ours: one construction each."""

from __future__ import annotations

import pytest

from alaqat.model import Event
from arabic import read

TODAY = "2024-05-16"  # a Thursday


def told(text: str, fine: str) -> Event:
    """The one event of that fine type."""
    found = read(text, published=TODAY)
    (event,) = [e for e in found.events if e.fine == fine]
    return event


WHETHER = [
    # what is offered or agreed may lie ahead; the offer and the accord are made
    ("دعا وزير الخارجية التونسي نظيره الليبي إلى زيارة تونس الأسبوع المقبل.", "invitation", "actual"),
    ("اتفقت مصر وتركيا على تعزيز التعاون ابتداء من الشهر المقبل.", "pledge-cooperation", "actual"),
    ("سيتفق البلدان قريبا، وستوقع مصر وتركيا مذكرة تفاهم.", "signing", "planned"),
    # a plan, told again in the present
    ("سيزور وزير الخارجية التركي القاهرة. ويزور وزير الخارجية التركي القاهرة لبحث التعاون.", "visit", "planned"),
    # two uses of "on that"
    ("مصر وتركيا تتفقان على أن الحل سياسي.", "express-accord", "actual"),
    ("وصل وزير الخارجية التركي إلى القاهرة، على أن يلتقي وزير الخارجية التركي نظيره المصري.", "meeting", "planned"),
    # a plan that the sentence goes on with
    ("سيزور وزير الخارجية التركي القاهرة يجري خلالها مباحثات مع نظيره المصري.", "meeting", "planned"),
    ("قال وزير الخارجية التركي إنه سيسافر، وأجرى مباحثات مع نظيره المصري.", "meeting", "actual"),
    # what a visit is for
    ("وصل وزير الخارجية التركي أمس إلى القاهرة في زيارة يجري خلالها مباحثات مع نظيره المصري.", "meeting", "planned"),
    # a day of publication and a present, of the verb that carries the noun too
    ("يعقد وزير الخارجية التركي اليوم اجتماعا مع نظيره المصري.", "meeting", "planned"),
    ("عقد وزير الخارجية التركي اليوم اجتماعا مع نظيره المصري.", "meeting", "actual"),
    # a noun that hangs on a future verb
    ("قالت إيران إنها ستزيد من دعمها لسوريا.", "political-support", "planned"),
    ("قالت إيران إن سياسة دعمها لسوريا ثابتة.", "political-support", "actual"),
    ("وخلال لقاء وزير الخارجية التركي مع نظيره المصري، سيبحث الوزيران ملف ليبيا.", "meeting", "planned"),
    # a visit somebody is only invited to
    ("وجه الرئيس الفرنسي دعوة إلى نظيره التونسي لزيارة الرئيس التونسي إلى باريس.", "visit", "planned"),
    # a condition after a plan
    ("من المقرر أن يلتقي الرئيس التركي نظيره المصري إذا تحقق تقدم.", "meeting", "hypothetical"),
    ("إذا تحقق تقدم سيلتقي الرئيس التركي نظيره المصري.", "meeting", "hypothetical"),
    ("سيلتقي الرئيس التركي نظيره المصري. إذا تحقق تقدم فذلك حسن.", "meeting", "planned"),
    # the object of a negated verb that is no act itself
    ("أكد وزير الخارجية الأميركي أن بلاده لم تتخذ قرارا بالانسحاب، مشيدا بالقوات العراقية.",
     "troop-withdrawal", "negated"),
    ("لم تعلن أنقرة طرد السفير الإسرائيلي.", "expel-diplomat", "negated"),
    ("لم تنتقد موسكو طرد أنقرة السفير الإسرائيلي.", "expel-diplomat", "actual"),
    # what goes on as it is told, and what is over
    ("تؤثر الحرب الروسية على أوكرانيا في أسعار القمح.", "attack", "ongoing"),
    ("أدى الهجوم الروسي على أوكرانيا إلى مقتل خمسة.", "attack", "actual"),
    ("أكدت واشنطن أنها تجري مباحثات مع إسرائيل.", "meeting", "ongoing"),
    ("واشنطن تجري مباحثات مع إسرائيل.", "meeting", "actual"),
    ("قال الوزير إن وزير الخارجية التركي الذي يزور القاهرة متفائل.", "visit", "ongoing"),
    ("وتتوسط تركيا في المحادثات بين إثيوبيا والصومال.", "mediation", "ongoing"),
    ("وتوسطت تركيا في المحادثات بين إثيوبيا والصومال.", "mediation", "actual"),
    ("يزور وزير الخارجية التركي القاهرة الاثنين المقبل.", "visit", "planned"),
    ("وصل وزير الخارجية التركي إلى القاهرة في زيارة رسمية.", "official-visit", "ongoing"),
    ("وكان وزير الخارجية التركي وصل إلى القاهرة الأحد في زيارة رسمية.", "official-visit", "actual"),
    ("وكان وزير الخارجية التركي وصل إلى القاهرة أمس في زيارة رسمية تستغرق يومين.", "official-visit", "ongoing"),
    # words that say a meeting lies ahead
    ("أكد وزير الخارجية التركي أهمية القمة المرتقبة بين تركيا ومصر.", "summit", "planned"),
    ("أكد وزير الخارجية التركي أهمية القمة الناجحة بين تركيا ومصر.", "summit", "actual"),
    ("أعلنت تركيا عن لقائها المزمع مع وزير الخارجية المصري.", "meeting", "planned"),
    # what is only prepared, and what is already under way
    ("تأتي الزيارة في إطار التحضيرات لزيارة الرئيس المصري إلى موسكو.", "visit", "planned"),
    ("تأتي المباحثات في إطار زيارة الرئيس المصري إلى موسكو.", "visit", "actual"),
    # an anniversary is of what was done, whoever is to come for it
    ("سيزور كيري فيتنام في أغسطس المقبل في الذكرى العشرين لإقامة علاقات دبلوماسية بين هانوي وواشنطن.",
     "establish-relations", "actual"),
    ("سيزور كيري فيتنام في أغسطس المقبل من أجل إقامة علاقات دبلوماسية بين هانوي وواشنطن.",
     "establish-relations", "planned"),
    # a word of possibility before the act, in its clause
    ("بإمكان السعودية أن تفرض حظرا نفطيا على الغرب.", "impose-sanctions", "hypothetical"),
    ("قد تلجأ بغداد إلى طرد السفير التركي.", "expel-diplomat", "hypothetical"),
    ("وقد لجأت بغداد إلى طرد السفير التركي.", "expel-diplomat", "actual"),
    # what did not come about without a negated verb
    ("غادر الوفد القبرصي جنيف دون أن يلتقي نظيره اليوناني.", "meeting", "negated"),
    ("لا توجد مفاوضات بين إيران والولايات المتحدة.", "negotiation", "negated"),
    ("فشلت مصر وإثيوبيا في التوصل إلى اتفاق.", "agree-to-settle", "negated"),
    ("نجحت مصر وإثيوبيا في التوصل إلى اتفاق.", "agree-to-settle", "actual"),
    ("لم تكن زيارة وزير الخارجية التونسي إلى دمشق الأولى من نوعها.", "visit", "actual"),
    ("لم يسبق للرئيس التشيلي أن زار طوكيو.", "visit", "negated"),
    ("سبق للرئيس التشيلي أن زار طوكيو.", "visit", "actual"),
    # what somebody tries, seeks or hopes for
    ("تسعى بولندا إلى شراء منظومات دفاع جوي من كوريا الجنوبية.", "arms-deal", "hypothetical"),
    ("تحاول واشنطن منذ أشهر إبرام اتفاق مع كاراكاس.", "signing", "hypothetical"),
    ("أعلنت بولندا شراء منظومات دفاع جوي من كوريا الجنوبية.", "arms-deal", "actual"),
    # in case, before a past verb
    ("وفي حال طردت بوخارست السفير الروسي فستتأزم العلاقة.", "expel-diplomat", "hypothetical"),
    # an act that a verb of intent takes as its object, not "he imposed"
    ("تدرس واشنطن فرض عقوبات على بنوك صينية.", "impose-sanctions", "hypothetical"),
    ("قال الوزير الكندي إن بلاده لن توافق على طلب واشنطن.", "refusal", "actual"),
    # what has been done for long, is done meanwhile, or is over
    ("تعمل كوريا الجنوبية منذ مارس على تدريب طيارين من بيرو.", "military-aid", "ongoing"),
    ("تقود مسقط وساطة بين طهران وواشنطن.", "mediation", "ongoing"),
    ("قادت مسقط وساطة بين طهران وواشنطن.", "mediation", "actual"),
    ("أدت الحرب بين العراق وإيران إلى دمار واسع.", "attack", "ongoing"),
    # what somebody refrains from, with another noun between
    ("امتنعت صربيا عن فرض أي عقوبات على روسيا.", "impose-sanctions", "negated"),
    ("لم تتردد صربيا في فرض عقوبات على روسيا.", "impose-sanctions", "actual"),
    # what is announced may lie ahead
    ("أعلنت وزارة الخارجية التركية عن لقاء بين وزير الخارجية التركي ونظيره المصري بعد غد.", "meeting", "planned"),
    ("أعلنت وزارة الخارجية التركية عن لقاء بين وزير الخارجية التركي ونظيره المصري أمس.", "meeting", "actual"),
    ("ويتوقع أن يوقع الجانبان التركي والمصري مذكرة تفاهم.", "signing", "planned"),
    # what is denied in what others tell; what goes on with "and" is news again
    ("نفى مصدر مسؤول أن يكون الرئيس التركي قد التقى الرئيس السوري.", "meeting", "negated"),
    ("أكد الوزير عدم صحة الأنباء عن لقاء بين الرئيس التركي والرئيس السوري.", "meeting", "negated"),
    ("لا صحة للتقارير التي تحدثت عن اجتماع بين الرئيس التركي ونظيره السوري.", "meeting", "negated"),
    ("نفى المتحدث أنباء مفادها أن الرئيس التركي، رجب طيب أردوغان، التقى الرئيس السوري.", "meeting", "negated"),
    ("تحدثت تقارير صحيحة عن اجتماع بين الرئيس التركي ونظيره السوري.", "meeting", "actual"),
    ("نفى المصدر الشائعة، والتقى الرئيس التركي نظيره السوري.", "meeting", "actual"),
    # put off: still to come; called off: not held
    ("تأجلت زيارة رئيس الوزراء العراقي إلى الرياض بسبب الأحوال الجوية.", "visit", "planned"),
    ("انتهت زيارة رئيس الوزراء العراقي إلى الرياض بسبب الأحوال الجوية.", "visit", "actual"),
    ("أعلن الوسيط إلغاء جولة المحادثات بين إيران والولايات المتحدة.", "negotiation", "negated"),
    # what may come about, though on a coming day; what depends on something behind
    ("يحتمل أن يزور الرئيس التركي أبوظبي في الشهر المقبل.", "visit", "hypothetical"),
    ("لم يستبعد وزير الخارجية الكويتي عقد اجتماع مع نظيره الإيراني.", "meeting", "hypothetical"),
    ("أكدت الرياض أنها ستعيد العلاقات مع قطر شريطة وقف الحملات.", "establish-relations", "hypothetical"),
    ("أكدت الرياض أنها ستعيد العلاقات مع قطر بعد وقف الحملات.", "establish-relations", "planned"),
    # an aside before "that"; what one seeks to do; talks that have stopped; what a future verb says of a visit
    ("يمكن للبرازيل، برأي الباحث، أن تتوسط بين فنزويلا وكولومبيا.", "mediation", "hypothetical"),
    ("تسعى سلطنة عمان إلى التوسط بين إيران والولايات المتحدة.", "mediation", "hypothetical"),
    ("توقفت المفاوضات بين بنما وكوستاريكا ولم تعد جارية.", "negotiation", "actual"),
    ("تعثرت المفاوضات بين بنما وكوستاريكا وهي لا تزال جارية.", "negotiation", "ongoing"),
    ("ستكون هذه أول زيارة يقوم بها رئيس إسرائيلي إلى الإمارات.", "visit", "planned"),
    ("كانت هذه أول زيارة يقوم بها رئيس إسرائيلي إلى الإمارات.", "visit", "actual"),
    # a noun behind "it is expected", the day that is set, a journey of so many days
    ("ومن المنتظر عقد لقاء بين وزير الخارجية التركي ونظيره المصري.", "meeting", "planned"),
    ("كان مقررا أن يلتقي الرئيس الروسي نظيره التركي لكن ذلك لم يتم.", "meeting", "planned"),
    ("لم يتحدد بعد موعد زيارة الرئيس التركي إلى القاهرة.", "visit", "planned"),
    ("غادر وزير الخارجية التركي أنقرة متوجها إلى القاهرة في زيارة تستمر يومين.", "visit", "ongoing"),
    ("وكان وزير الخارجية التركي غادر أنقرة أمس متوجها إلى القاهرة.", "visit", "actual"),
    # held now, as a clause behind says
    ("تتعثر المفاوضات بين إسرائيل وحركة حماس التي تستضيفها الدوحة حاليا.", "negotiation", "ongoing"),
    ("تعثرت المفاوضات بين إسرائيل وحركة حماس التي استضافتها الدوحة.", "negotiation", "actual"),
    # if, written like "that", before a past verb
    ("ماذا سيحدث إن اجتاحت الصين تايوان؟", "attack", "hypothetical"),
    ("ما إن زار الرئيس التركي بغداد حتى هدأ الوضع.", "visit", "actual"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fine", "factuality"), WHETHER)
def test_whether(text: str, fine: str, factuality: str) -> None:
    assert told(text, fine).factuality == factuality


WHEN = [
    # "his last visit" has a date of its own or none
    ("تواصل الوزير المصري اليوم مع نظيره القطري بعد زيارته الأخيرة إلى الدوحة.", "visit", None),
    ("أشاد الوزير المصري اليوم بنتائج زيارته الأخيرة إلى الدوحة في مارس الماضي.", "visit", "2024-03"),
    # the first since then was not then
    ("جاء المؤتمر في أعقاب أول حوار استراتيجي بين مصر وتركيا منذ 2009.", "political-consultations", "2024-05"),
    ("تقصف روسيا أوكرانيا منذ 2022.", "attack", "2022"),
    # the year of what it is counted from; so long after something else
    ("تعد زيارة الوزير المصري إلى كوبا الثالثة منذ وصول السيسي للحكم في 2014.", "visit", "2024-05"),
    ("يأتي الاجتماع بين كينيا وكوبا بعد ثمان سنوات على عقد آخر دورة.", "meeting", "2024-05"),
    # tense settles which of two days is meant
    ("أعلنت أنقرة أمس أن وزير الخارجية التركي سيزور القاهرة بعد غد السبت.", "visit", "2024-05-18"),
    ("وجه الرئيس الفرنسي دعوة إلى نظيره التونسي لزيارة باريس في يوليو المقبل.", "invitation", "2024-05"),
    ("وجه الرئيس الفرنسي أمس دعوة إلى نظيره التونسي لزيارة باريس في يوليو المقبل.", "invitation", "2024-05-15"),
    # a coming weekday of what is expected, not of who welcomes it
    ("رحب الوزير المصري بزيارة الرئيس التركي المرتقبة إلى القاهرة الثلاثاء.", "visit", "2024-05-21"),
    ("رحب الوزير المصري بزيارة الرئيس التركي المرتقبة إلى القاهرة الثلاثاء.", "political-support", "2024-05"),
    # the day of the words is not that of what they tell
    ("قالت أنقرة أمس إن الوزير التركي استقبل نظيره المصري.", "reception", "2024-05"),
    ("قالت أنقرة إن وزير الخارجية التركي استقبل أمس نظيره المصري.", "reception", "2024-05-15"),
    # nor is the day of another act, or the start of a span
    ("سلمت واشنطن مصر ثماني مقاتلات بعدما رفعت التجميد في مارس الماضي.", "military-aid", "2024-05"),
    ("زار وزير الخارجية التركي القاهرة للمرة الأولى منذ 2013.", "visit", "2024-05"),
    ("زار وزير الخارجية التركي القاهرة في 2013.", "visit", "2013"),
    ("تتوسط تركيا بين إثيوبيا والصومال اللذين توترت علاقاتهما في يناير الماضي.", "mediation", "2024-05"),
    # a plan is not of the day that is gone
    ("وصل وزير الخارجية التركي أمس إلى القاهرة للقاء وزير الخارجية المصري.", "meeting", "2024-05"),
    # told again of a time before: the article's month says nothing of it
    ("وكان وزير الخارجية الأميركي قد حث إسرائيل على قبول الصفقة.", "demand", None),
    ("وكان وزير الخارجية الأميركي قد حث إسرائيل في أبريل الماضي على قبول الصفقة.", "demand", "2024-04"),
    ("سبق أن طردت بولندا ثلاثة دبلوماسيين روس.", "expel-diplomat", None),
    ("طردت بولندا ثلاثة دبلوماسيين روس.", "expel-diplomat", "2024-05"),
    ("قام وزير الخارجية التركي مؤخرا بزيارة القاهرة.", "visit", None),
    ("قام وزير الخارجية التركي بزيارة القاهرة.", "visit", "2024-05"),
    # a relative clause says which thing is meant; behind a name it goes on telling
    ("بحث المجلس العقوبات التي فرضتها واشنطن على إيران.", "impose-sanctions", None),
    # the article's own voice in the present tells what is so for long; what somebody says, he says now
    ("وتتهم أنقرة أثينا بالتدخل في شؤونها.", "accusation", None),
    ("ومن جانبها، ترفض طهران المقترح الأميركي.", "refusal", None),
    ("واتهمت أنقرة أثينا بالتدخل في شؤونها.", "accusation", "2024-05"),
    ("قالت أنقرة إن تركيا تتهم اليونان بالتدخل في شؤونها.", "accusation", "2024-05"),
    # to trust and to look forward is of no day, to praise and to pledge is
    ("قال وزير الخارجية التركي إن بلاده تتطلع إلى التعاون مع مصر.", "pledge-cooperation", None),
    ("قال وزير الخارجية التركي إن بلاده تتعهد بالتعاون مع مصر.", "pledge-cooperation", "2024-05"),
    ("قال وزير الخارجية التركي إن بلاده تثق بالجزائر.", "praise", None),
    ("قال وزير الخارجية التركي إن بلاده تشيد بالجزائر.", "praise", "2024-05"),
    # a visit as what is spoken of, and as when it is spoken
    ("وحول زيارة الرئيس التركي إلى القاهرة قال وزير الخارجية المصري إنها مهمة.", "visit", None),
    ("وخلال زيارة الرئيس التركي إلى القاهرة قال وزير الخارجية المصري إنها مهمة.", "visit", "2024-05"),
    # what came before the news
    ("يأتي ذلك إثر إعلان واشنطن أنها سلمت مصر طائرات.", "military-aid", None),
    ("يأتي ذلك مع إعلان واشنطن أنها سلمت مصر طائرات.", "military-aid", "2024-05"),
    ("رحب مجلس الأمن باستئناف العلاقات الدبلوماسية بين البحرين وإيران.", "establish-relations", None),
    ("قررت البحرين استئناف العلاقات الدبلوماسية مع إيران.", "establish-relations", "2024-05"),
    ("تحتفل فيتنام بذكرى إقامة علاقات دبلوماسية بين هانوي وواشنطن في مايو الجاري.", "establish-relations", None),
    ("وفي وقت سابق أعرب وزير الخارجية التركي عن دعم بلاده لمصر.", "political-support", None),
    ("وفي أنقرة أعرب وزير الخارجية التركي عن دعم بلاده لمصر.", "political-support", "2024-05"),
    # told first as done lately, then named again
    ("قام وزير الخارجية التركي مؤخرا بزيارة القاهرة. زيارة وزير الخارجية التركي إلى القاهرة مهمة.", "visit", None),
    # two days are dated by the first; a year behind words is that of what they are about
    ("سيزور وزير الخارجية التركي القاهرة يومي الثاني والثالث من يونيو المقبل.", "visit", "2024-06-02"),
    ("سيزور وزير الخارجية التركي القاهرة يومي 6 و7 يونيو المقبل.", "visit", "2024-06-06"),
    ("أكد الوزير التركي والوزير المصري دعم مصر للمبادئ التي أقرتها قمة تونس عام 1999.", "political-support", "2024-05"),
    # since when it is the first
    ("لأول مرة منذ عام 2012، الرئيس السوري بشار الأسد يستقبل وزير الخارجية التركي.", "reception", "2024-05"),
    # what is announced for a day to come; Persian letters, as some type them
    ("أعلن الديوان عن قيام أمير قطر بزيارة رسمية إلى فرنسا السبت المقبل.", "official-visit", "2024-05-18"),
    ("استقبل أمير الكويت صباح الیوم وزير الخارجية التركي.", "reception", "2024-05-16"),
    # why something is done was before
    ("استدعت الكويت أمس السفير الإيراني على خلفية الهجوم الإيراني على سفارة السعودية.", "attack", None),
    ("شنت إيران أمس هجوما على سفارة السعودية.", "attack", "2024-05-15"),
    # whom a guest is to meet he meets on the day of his visit, if they are of the land that he visits
    ("سيزور وزير الخارجية التركي القاهرة السبت المقبل. ومن المقرر أن يلتقي وزير الخارجية التركي نظيره المصري.",
     "meeting", "2024-05-18"),
    ("سيزور وزير الخارجية التركي القاهرة السبت المقبل. ومن المقرر أن يلتقي وزير الخارجية التركي نظيره الإيراني.",
     "meeting", None),
    # an invitation that a visit answers
    ("يزور الرئيس التونسي باريس السبت المقبل تلبية لدعوة من نظيره الفرنسي.", "invitation", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fine", "date"), WHEN)
def test_when(text: str, fine: str, date: str | None) -> None:
    assert told(text, fine).when.date == date


WHERE = [
    # "in" a country is the venue behind a party or at the head of the sentence, not behind what is discussed
    ("التقى وزير الخارجية التركي نظيره المصري في ماليزيا.", "meeting", "MY"),
    ("بحث وزير الخارجية التركي مع نظيره المصري التطورات في ليبيا.", "meeting", None),
    ("وفي ماليزيا التقى وزير الخارجية التركي نظيره المصري.", "meeting", "MY"),
    # they met where the visit went
    ("التقى وزير الخارجية التركي خلال زيارة إلى ماليزيا نظيره المصري.", "meeting", "MY"),
    ("التقى وزير الخارجية التركي نظيره المصري قبل زيارة إلى ماليزيا.", "meeting", None),
    # where it is said, by the visitor and by the host; what is past and known sets no other scene
    (
        "أكد وزير الخارجية التركي، اليوم الخميس بالقاهرة، أن الوضع صعب. وأشاد وزير الخارجية المصري بتركيا.",
        "praise",
        "EG",
    ),
    (
        "التقى وزير الخارجية التركي نظيره المصري في القاهرة. وكان الوزير المصري قد زار أنقرة. وأشاد بتركيا.",
        "praise",
        "EG",
    ),
    # palaces and headquarters; who hosts
    ("التقى الرئيس التركي نظيره المصري في قصر الاتحادية.", "meeting", "EG"),
    ("التقى وزير الخارجية التركي نظيره العراقي بمقر وزارة الخارجية العراقية.", "meeting", "IQ"),
    ("تستضيف بغداد مباحثات بين إيران والسعودية.", "meeting", "IQ"),
    ("تعثرت المباحثات بين إيران والسعودية التي تستضيفها بغداد.", "meeting", "IQ"),
    # credentials are presented to who receives the envoy
    ("تسلم أمير الكويت أوراق اعتماد السفير أولريخ فرانك سفيرا للنمسا.", "appoint-ambassador", "KW"),
    ("وصل ولي العهد السعودي إلى المنامة وكان في استقباله ولي العهد البحريني.", "reception", "BH"),
    # greetings are where they are received
    (
        "استقبل أمير الكويت في الكويت وزير الخارجية المصري. ونقل الوزير تحيات الرئيس المصري إلى أمير الكويت.",
        "exchange-of-messages",
        "KW",
    ),
    (
        "استقبل أمير الكويت في الكويت وزير الخارجية المصري. وبعث أمير الكويت تحياته إلى ملك البحرين.",
        "exchange-of-messages",
        None,
    ),
    # where another meeting was is told in a clause of its own
    ("أشاد الوزير المصري بالقمة التي جرت بالدوحة، والاتفاق الذي تم توقيعه بين مصر وتركيا.", "signing", None),
    # what is blamed or praised has its own place
    ("أدان الوزير التركي العدوان الإسرائيلي في غزة.", "condemnation", None),
    ("أدان الوزير التركي في القاهرة العدوان الإسرائيلي.", "condemnation", "EG"),
    # "where" opens a clause of its own
    ("توجه الوزير التركي إلى طرابلس، حيث التقى نظيره المصري.", "meeting", "LY"),
    ("ألغى الوزير التركي رحلته إلى طرابلس، والتقى نظيره المصري.", "meeting", None),
    # what is said while they meet
    ("أكد الوزير المصري دعمه للسودان، وذلك خلال لقائه نظيره التركي في أنقرة.", "political-support", "TR"),
    ("أكد الوزير المصري دعمه للسودان، ثم زار نظيره التركي في أنقرة.", "political-support", None),
    # where the dateline is: at home, if those who act are at home there
    ("القاهرة - عقد الرئيس المصري والرئيس التركي جلسة مباحثات.", "meeting", "EG"),
    ("القاهرة - عقد الرئيس العراقي والرئيس التركي جلسة مباحثات.", "meeting", None),
    # who speaks goes on where he is; others are elsewhere
    ("ناشد الوزير المصري في نيويورك روسيا وقف الحرب. وأدان الوزير المصري قصف أوكرانيا.", "condemnation", "US"),
    ("ناشد الوزير المصري في نيويورك روسيا وقف الحرب. وأدان الوزير التركي قصف أوكرانيا.", "condemnation", None),
    # what reaches or leaves a country
    ("سلمت الجزائر النيجر شحنة من المساعدات الغذائية.", "humanitarian-aid", "NE"),
    ("تعتزم فرنسا سحب قواتها من النيجر.", "troop-withdrawal", "NE"),
    ("وصل الرئيس التركي إلى الدوحة وكان في استقباله وزير الدفاع القطري.", "visit", "QA"),
    # the country that is struck
    ("تؤثر الحرب الروسية على أوكرانيا في أسعار القمح.", "attack", "UA"),
]


@pytest.mark.parametrize(("text", "fine", "place"), WHERE)
def test_where(text: str, fine: str, place: str | None) -> None:
    assert told(text, fine).place == place
