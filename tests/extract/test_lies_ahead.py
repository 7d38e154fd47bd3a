"""What lies ahead, what goes on and who undergoes it, by the signs of the language: one construction a sentence."""

from __future__ import annotations

import pytest

from arabic import read

TODAY = "2024-05-10"  # a Friday

WHETHER = [
    # a journey in the present with its day, which is not gone
    ("يتوجه وزير الخارجية الأردني مساء اليوم الجمعة إلى بغداد في زيارة رسمية.", "CONSULT", "planned"),
    ("يبدأ الرئيس الجزائري الليلة زيارة دولة إلى روما.", "CONSULT", "planned"),
    ("بدأ الرئيس الجزائري الليلة زيارة دولة إلى روما.", "CONSULT", "ongoing"),
    ("كان الرئيس الجزائري قد بدأ أمس زيارة دولة إلى روما.", "CONSULT", "actual"),
    # "with the beginning of" is no day
    ("قررت الهند فرض رسوم على الصين لابتداء المفاوضات.", "SANCTION", "actual"),
    # the eve of a visit
    ("عشية زيارة الرئيس الفرنسي إلى المغرب، تحدثت صحف عن الاقتصاد.", "CONSULT", "planned"),
    ("عقب زيارة الرئيس الفرنسي إلى المغرب، تحدثت صحف عن الاقتصاد.", "CONSULT", "actual"),
    # the effects of a deed are discussed, which is not to come though the talks are
    ("يعقد الوزراء الأحد المقبل اجتماعا لبحث تداعيات الهجوم الرواندي على بوروندي.", "ASSAULT", "actual"),
    ("يعقد الوزراء الأحد المقبل اجتماعا لبحث تداعيات الهجوم الرواندي المقبل على بوروندي.", "ASSAULT", "planned"),
    ("ستغلق الصين قنصلية احتجاجا على طرد الهند دبلوماسيين صينيين.", "SANCTION", "actual"),
    # a programme, and a visit to come, hold what is to come
    ("وجدول أعمال الزيارة يتضمن لقاء بين الرئيس التونسي ونظيره الإيطالي.", "CONSULT", "planned"),
    ("وتضمنت الزيارة لقاء بين الرئيس التونسي ونظيره الإيطالي.", "CONSULT", "actual"),
    ("كشفت مصادر عن ترتيبات لعقد لقاء بين الرئيس التركي والرئيس السوري.", "CONSULT", "planned"),
    # what is to come goes with its own noun
    ("وتناول اللقاء بين الوزير المصري ونظيره التركي ترتيبات الزيارة المرتقبة.", "CONSULT", "actual"),
    ("وأعلن الجانبان أن الجولة المقبلة من المفاوضات بين إيران والولايات المتحدة ستعقد في روما.",
     "CONSULT", "planned"),
    # what others go on with, and what stands before a meeting
    ("التحضيرات مستمرة قبل القمة بين الرئيس المصري ونظيره التركي.", "CONSULT", "actual"),
    ("واصل وزير الخارجية الإيراني زيارته إلى بيروت لليوم الثاني.", "CONSULT", "ongoing"),
    ("يجري وفد من حماس مباحثات في القاهرة مع مسؤولين مصريين.", "CONSULT", "ongoing"),
    ("أجرى وفد من حماس مباحثات في القاهرة مع مسؤولين مصريين.", "CONSULT", "actual"),
    # force that lasts
    ("تحتجز إيران ثلاثة فرنسيين.", "COERCE", "ongoing"),
    ("احتجزت إيران ثلاثة فرنسيين.", "COERCE", "actual"),
    ("وقال الوزير إن إيران تعتقل دبلوماسيا سويديا.", "COERCE", "ongoing"),
    # what a visit under way is for; a future verb outweighs how long it will last
    ("ويجري وزير الخارجية التركي خلال الزيارة مباحثات مع نظيره العراقي.", "CONSULT", "planned"),
    ("سيصل وزير الخارجية التركي إلى بغداد غدا في زيارة تستمر يومين.", "CONSULT", "planned"),
    ("وصل وزير الخارجية التركي إلى بغداد اليوم في زيارة تستمر يومين.", "CONSULT", "ongoing"),
    # a visit is the subject of the verb that puts it off or calls it off
    ("أعلنت السفارة أن زيارة وزير الخارجية البريطاني إلى موسكو تأجلت بسبب المواعيد.", "CONSULT", "planned"),
    ("زيارة الرئيس الإيراني إلى أنقرة ألغيت في اللحظة الأخيرة.", "CONSULT", "negated"),
    ("زيارة الرئيس الإيراني إلى أنقرة نجحت، وتأجلت رحلات أخرى.", "CONSULT", "actual"),
    # talks that take place, in time or beside another
    ("تدور محادثات بين الجانبين السعودي والإيراني في بكين.", "CONSULT", "ongoing"),
    ("دارت محادثات بين الجانبين السعودي والإيراني في بكين.", "CONSULT", "actual"),
    ("يأتي ذلك في وقت يجري فيه وفد روسي مباحثات مع مسؤولين إيرانيين في طهران.", "CONSULT", "ongoing"),
    # denied talks are no refusal of talks
    ("نفت طهران إجراء مفاوضات مباشرة مع واشنطن.", "REJECT", "actual"),
    # a plan that is denied, and one that still holds
    ("ليس من المقرر أن يلتقي الرئيس التركي نظيره المصري.", "CONSULT", "negated"),
    ("لم يكن من المقرر أن يلتقي الرئيس التركي نظيره المصري.", "CONSULT", "negated"),
    ("من غير المتوقع أن تفرض واشنطن عقوبات على الهند.", "SANCTION", "negated"),
    ("لا يزال من المقرر أن يلتقي الرئيس التركي نظيره المصري.", "CONSULT", "planned"),
    ("ومن غير المنتظر أن يلتقي الرئيس التركي نظيره المصري.", "CONSULT", "negated"),
    ("في خطوة غير متوقعة التقى الرئيس التركي نظيره المصري.", "CONSULT", "actual"),
    ("في زيارة غير مقررة قال الرئيس التركي إن مصر تدعم السودان.", "SUPPORT", "actual"),
    # what is only spoken of lies ahead, or the talks about it do
    ("وزير الخارجية المصري يتحادث مع نظيره التركي حول القمة المرتقبة.", "CONSULT", "actual"),
    ("مباحثات مصرية تركية حول الحدود الأسبوع المقبل.", "CONSULT", "planned"),
    ("المحادثات بين مصر وتركيا حول سوريا المقررة غدا مهمة.", "CONSULT", "planned"),
    ("المحادثات بين مصر وتركيا حول الملف النووي المقررة غدا مهمة.", "CONSULT", "planned"),
    # what somebody wished or intended, and what has not stopped
    ("تمنى الرئيس التركي أن يلتقي نظيره المصري.", "CONSULT", "hypothetical"),
    ("تمنى الرئيس التركي النجاح لنظيره المصري والتقى نظيره المصري.", "CONSULT", "actual"),
    ("اعتزمت روسيا طرد دبلوماسيين ألمان.", "SANCTION", "planned"),
    ("ما زال وزير الخارجية المصري يجري محادثات مع نظيره التركي.", "CONSULT", "ongoing"),
    # what begins with a day to come, and what somebody is only asked to
    ("قررت اليابان فرض رسوم جمركية بنسبة 25% على مجموعة واسعة من الواردات الصينية بدءا من 15 أبريل المقبل.",
     "SANCTION", "planned"),
    ("فرضت اليابان رسوما جمركية على الصين، وقررت الهند ذلك بدءا من أبريل المقبل.", "SANCTION", "actual"),
    ("دعا الرئيس المصري نظيره التركي إلى التهدئة بعد زيارة الرئيس التركي إلى قطر.", "CONSULT", "actual"),
    # what goes on stands before what is intended
    ("قال الرئيس التركي إن الحوار مستمر، وإنه يعتزم لقاء نظيره المصري.", "CONSULT", "planned"),
    # a visit told without a verb
    ("وزير الخارجية التركي في زيارة إلى بغداد.", "CONSULT", "ongoing"),
    ("قال وزير الخارجية التركي في زيارة إلى بغداد إن بلاده كبيرة.", "CONSULT", "actual"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "root", "factuality"), WHETHER)
def test_whether(text: str, root: str, factuality: str) -> None:
    """The one event of that root has that factuality."""
    found = read(text, published=TODAY)
    assert [e.factuality for e in found.events if e.type == root] == [factuality]


@pytest.mark.parametrize(("verb", "fine"), [("نفت", "denial"), ("رفضت", "refuse-talks")])
def test_a_denial_of_talks_is_a_denial(verb: str, fine: str) -> None:
    """ "نفت" says that there were none, "رفضت" that there will be none."""
    found = read(f"{verb} طهران إجراء مفاوضات مباشرة مع واشنطن.", published=TODAY)
    assert [e.fine for e in found.events if e.type == "REJECT"] == [fine]


def test_a_headline_in_the_present_gives_way_to_the_text() -> None:
    """The headline says "goes", the text "will go"."""
    found = read(
        "يتوجه وزير الخارجية المصري مساء اليوم الجمعة إلى موسكو في زيارة رسمية.",
        title="وزير الخارجية المصري يتوجه إلى موسكو في زيارة رسمية",
        published=TODAY,
    )
    assert [e.factuality for e in found.events] == ["planned"]


def test_how_a_visit_under_way_began_does_not_end_it() -> None:
    """ "is on a visit ... had arrived" is one visit, which goes on."""
    found = read(
        "استقبل وزير الخارجية المصري نظيره المغربي الذي يزور القاهرة حاليا. وكان وزير الخارجية المغربي قد وصل في "
        "وقت سابق اليوم إلى القاهرة.",
        published=TODAY,
    )
    assert [e.factuality for e in found.events if e.fine == "visit"] == ["ongoing"]


def test_a_first_visit_for_years_is_not_dated_by_them() -> None:
    """ "أول زيارة منذ سبع سنوات" is no visit of seven years ago, an arrest since three years is."""
    (visit,) = read("وتعد هذه أول زيارة للرئيس الهندي إلى الصين منذ سبع سنوات.", published=TODAY).events
    assert visit.when.date == "2024-05"
    (held,) = read("يحتجز الحوثيون موظفين أمميين منذ ثلاث سنوات.", published=TODAY).events
    assert held.when.date == "2021"


UNDERGONE = [
    ("قتل ثلاثة لبنانيين في غارة إسرائيلية.", "IL", "LB"),
    ("قتل جنديان تركيان في هجوم سوري.", "SY", "TR"),
    ("قتل الجيش الإسرائيلي ثلاثة لبنانيين في غارة.", "IL", "LB"),
    ("اعتقل دبلوماسي سويدي في إيران.", "IR", "SE"),
    ("كان الصيادون المصريون في عرض البحر حين تم توقيفهم من قبل خفر السواحل التونسي.", "TN", "EG"),
    ("تم استدعاء القائم بالأعمال الأمريكي إلى مقر وزارة الخارجية العراقية.", "IQ", "US"),
    ("استدعي السفير الإيراني إلى وزارة الخارجية اللبنانية.", "LB", "IR"),
    ("أعلنت كييف أنها تعرضت لهجوم روسي بطائرات مسيرة.", "RU", "UA"),
    ("أعلنت الولايات المتحدة أنها استدعت السفير الروسي إلى وزارة الخارجية.", "US", "RU"),
    ("اعتقلت الشرطة السويدية في ستوكهولم إيرانيين.", "SE", "IR"),
]


@pytest.mark.parametrize(("text", "doer", "other"), UNDERGONE)
def test_who_undergoes_it(text: str, doer: str, other: str) -> None:
    """Who suffers a deed is not told to have done it."""
    found = read(text, published=TODAY)
    country = {a.id: a.country for a in found.actors}
    told = [({country[a] for a in e.initiators}, {country[a] for a in e.recipients}) for e in found.events]
    assert told == [({doer}, {other})]


def test_twelve_years_praise_nobody() -> None:
    """ "اثني عشر" is a number, "أثنى على" praises."""
    found = read("التقى الرئيس التركي نظيره المصري للمرة الأولى منذ اثني عشر عاما.", published=TODAY)
    assert [e.type for e in found.events] == ["CONSULT"]
    praised = read("التقى الرئيس التركي نظيره المصري وأثنى على جهود مصر.", published=TODAY)
    assert [e.type for e in praised.events] == ["CONSULT", "SUPPORT"]
