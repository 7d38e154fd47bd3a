"""What plans, programmes and several tellings say of whether an act was done: one construction a sentence."""

from __future__ import annotations

import pytest

from arabic import read

TODAY = "2024-05-10"  # a Friday

WHETHER = [
    # there are no plans for it, or no day yet
    ("لا توجد حتى الآن أي خطط لتنظيم مكالمة هاتفية بين الرئيس الروسي ونظيره الأمريكي.", "CONSULT", "negated"),
    ("توجد حتى الآن خطط لتنظيم مكالمة هاتفية بين الرئيس الروسي ونظيره الأمريكي.", "CONSULT", "ongoing"),
    ("أكد الكرملين أن تاريخ انعقاد القمة بين الرئيس الروسي ونظيره الأمريكي غير معروف.", "CONSULT", "planned"),
    ("أكد الكرملين نجاح انعقاد القمة بين الرئيس الروسي ونظيره الأمريكي.", "CONSULT", "actual"),
    # a programme opens the sentence
    ("وضمن جدول أعماله، يلتقي وزير الخارجية المغربي نظيره المصري.", "CONSULT", "planned"),
    ("وضمن نشاطه، يلتقي وزير الخارجية المغربي نظيره المصري.", "CONSULT", "actual"),
    # a tour is told by its stations
    ("وصل الرئيس التركي أمس إلى جدة في مستهل جولة خليجية تشمل قطر والإمارات.", "tour", "ongoing"),
    ("يبدأ الرئيس التركي غدا جولة خليجية تشمل قطر والإمارات.", "tour", "planned"),
    # the eve of what is to come, behind a noun that looks like a verb
    ("تقرر عقد قمة عشية لقاء الرئيس التركي ونظيره المصري.", "CONSULT", "planned"),
    ("لم يتحدد بعد موعد زيارة الرئيس التركي إلى القاهرة.", "CONSULT", "planned"),
    # what came before is not of the day of what it made somebody do
    ("ألغى الوزير جلسته المقررة غدا في أعقاب الضربات الإسرائيلية على لبنان.", "ASSAULT", "actual"),
    # how long it lasts, and what began
    ("أعلنت مصر عن مناورات مشتركة مع اليونان، قبالة سواحل كريت، تستمر أسبوعا.", "COOPERATE", "ongoing"),
    ("أعلنت مصر عن مناورات مشتركة مع اليونان، قبالة سواحل كريت، استمرت أسبوعا.", "COOPERATE", "actual"),
    ("أعلنت الوكالة انطلاق الجولة الثالثة من المفاوضات بين إيران والولايات المتحدة.", "CONSULT", "ongoing"),
    ("أعلنت الوكالة نجاح الجولة الثالثة من المفاوضات بين إيران والولايات المتحدة.", "CONSULT", "actual"),
    # the day is that of the debate
    ("يبحث وزراء خارجية الاتحاد الأوروبي الأسبوع المقبل فرض عقوبات على روسيا.", "SANCTION", "hypothetical"),
    # a meeting is possible, the day as early as possible
    ("قال الكرملين إن لقاء الرئيس الروسي ونظيره الأمريكي ممكن بعد أسابيع من العمل.", "CONSULT", "hypothetical"),
    ("قال الكرملين إن عقد اجتماع مع الرئيس الأمريكي أمر وارد.", "CONSULT", "hypothetical"),
    ("أعلن الكرملين لقاء الرئيس الروسي ونظيره الأمريكي في أقرب وقت ممكن.", "CONSULT", "actual"),
    # a visit that a verb in the present carries, with its day
    ("يقوم وزير الخارجية الإيطالي بزيارة إلى تونس اليوم الجمعة.", "CONSULT", "planned"),
    ("يقوم وزير الخارجية الإيطالي بزيارة إلى تونس.", "CONSULT", "ongoing"),
    # to reach a result is no arrival
    ("قال الوزير المصري في ختام زيارته إلى أنقرة إنه بحث سبل الوصول إلى تركيا القوية.", "arrive", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "factuality"), WHETHER)
def test_whether(text: str, kind: str, factuality: str | None) -> None:
    """The one event of that root, or of that fine type or rule, has that factuality."""
    told = [e for e in read(text, published=TODAY).events if kind in (e.type, e.fine, e.evidences[0].rule[3:])]
    assert [e.factuality for e in told] == ([factuality] if factuality else [])


def test_a_weekday_behind_yesterday_is_gone() -> None:
    """ "وأمس الاثنين": not the coming one, though the verb of the tour stands in the present."""
    found = read("وأمس الاثنين، وصل الرئيس التركي إلى جدة في جولة تشمل قطر والإمارات.", published="2024-05-14")
    assert {e.when.date for e in found.events} == {"2024-05-13"}


TELLINGS = [
    # what a verb carries says whether it was done; a noun alone is silent
    ("سيجري وزير الخارجية الإيراني في دمشق مباحثات مع نظيره السوري. ويبحث وزير الخارجية الإيراني خلال اللقاء مع نظيره "
     "السوري ملفات عدة.", ["planned"]),
    ("سيجري وزير الخارجية الإيراني في دمشق مباحثات مع نظيره السوري. وجاء اللقاء بين وزير الخارجية الإيراني ونظيره "
     "السوري بعد أشهر.", ["planned"]),
    # talks that have begun go on, though nouns tell of them again
    ("انطلقت صباح اليوم الجولة الثالثة من المفاوضات بين إيران والولايات المتحدة. وتعد المفاوضات بين إيران والولايات "
     "المتحدة صعبة.", ["ongoing"]),
    # but "after the talks" says that they were held
    ("دارت مفاوضات بين إيران والولايات المتحدة. وتوقف القتال بعد المفاوضات بين إيران والولايات المتحدة.", ["actual"]),
    # those who are to meet had met before
    ("رجح الكرملين عقد القمة المرتقبة بين الرئيس الروسي ونظيره الأمريكي قريبا. وكان الرئيس الروسي قد عقد اجتماعا مع "
     "نظيره الأمريكي في مارس الماضي.", ["planned", "actual"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TELLINGS)
def test_several_tellings(text: str, told: list[str]) -> None:
    """What the tellings of one event say together."""
    assert [e.factuality for e in read(text, published=TODAY).events if e.type == "CONSULT"] == told


def test_plans_denied_are_not_also_possible() -> None:
    """Whether talks were planned somebody asks, and there are none: one event."""
    text = (
        "لا توجد خطط لعقد محادثات بين الرئيس الروسي ونظيره الأمريكي. وربما يعقد الرئيس الروسي محادثات مع نظيره "
        "الأمريكي."
    )
    assert [e.factuality for e in read(text, published=TODAY).events] == ["negated"]


def test_what_was_while_they_met_before_is_no_part_of_the_plan() -> None:
    """ "وكان الوزير زار دمشق وأكد خلال لقاء": the meeting then is another than the one to come."""
    told = read(
        "سيناقش الوزير الإيراني ونظيره السوري التعاون غدا في دمشق. وكان الوزير الإيراني زار دمشق وأكد خلال لقاء مع"
        " نظيره السوري متانة العلاقات.",
        published="2024-05-16",
    )
    assert [e.factuality for e in told.events if e.fine == "meeting"] == ["planned", "actual"]
