"""Whether an act took place, lies ahead, goes on or is only possible: one construction of the language each."""

from __future__ import annotations

import pytest

from arabic import one_event, read

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
    ("ما إن زار الرئيس التركي بغداد حتى هدأ الوضع.", "visit", "actual"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fine", "factuality"), WHETHER)
def test_whether(text: str, fine: str, factuality: str) -> None:
    assert one_event(text, fine).factuality == factuality


@pytest.mark.parametrize(
    ("text", "fine"),
    [
        ("وفي حال طردت بوخارست السفير الروسي فستتأزم العلاقة.", "expel-diplomat"),
        ("ماذا سيحدث إن اجتاحت الصين تايوان؟", "attack"),
        ("ستفتح كينيا حدودها إذا سحبت أوغندا قواتها من كينيا.", "troop-withdrawal"),
    ],
)
def test_a_condition_is_kept_and_is_no_event(text: str, fine: str) -> None:
    found = read(text)
    assert fine not in {e.fine for e in found.events}
    assert (fine, "hypothetical") in {(e.fine, e.factuality) for e in found.unrealised}
