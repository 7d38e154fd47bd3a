"""The date of an act: one construction of the language each. The articles are of a Thursday, 2024-05-16."""

from __future__ import annotations

import pytest

from arabic import one_event

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
    # the day on which it ends is not its own
    ("وصل وزير الخارجية التركي إلى القاهرة في زيارة تستمر حتى السبت.", "visit", "2024-05"),
    ("سيصل وزير الخارجية التركي إلى القاهرة السبت في زيارة رسمية.", "official-visit", "2024-05-18"),
    ("يواصل وزير الخارجية التركي زيارته إلى القاهرة الممتدة إلى يوم السبت.", "visit", "2024-05"),
    # what goes on for days is dated by the first
    ("يقوم الرئيس الصيني بزيارة إلى مصر من 20 إلى 22 مايو.", "visit", "2024-05-20"),
    ("يقوم الرئيس الصيني بزيارة إلى مصر بين 20 و22 مايو الجاري.", "visit", "2024-05-20"),
    ("يقوم الرئيس الصيني بزيارة إلى مصر في النصف الأول من يونيو.", "visit", "2024-06"),
    # what was signed has its own date
    ("التقى وزير الخارجية التركي نظيره المصري لبحث تنفيذ الاتفاق الموقع في 12 مايو 2023.", "meeting", "2024-05"),
    # on the day of the visit, of which later sentences have told again
    (
        "يزور وزير الخارجية الياباني الدوحة في 20 مايو. وقال الوزير إن بلاده مستعدة. وتأتي زيارته إلى قطر في إطار جولة."
        " وأضاف أن الوقت مناسب. ومن المقرر أن يلتقي الوزير الياباني نظيره القطري.",
        "meeting",
        "2024-05-20",
    ),
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
    assert one_event(text, fine).when.date == date
