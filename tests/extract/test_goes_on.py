"""What goes on: deeds that a state keeps up, journeys of which a day is told; and what is told beside them."""

from __future__ import annotations

import pytest

from arabic import read

TODAY = "2024-05-10"  # a Friday

WHETHER = [
    # the text goes on in the present with what a state does for long
    ("وتنشر الولايات المتحدة جنودا في العراق.", "MOBILIZE", "ongoing"),
    ("وتقدم الولايات المتحدة مساعدات عسكرية لأوكرانيا.", "AID", "ongoing"),
    ("وتفرض واشنطن عقوبات على طهران.", "SANCTION", "ongoing"),
    ("ونشرت الولايات المتحدة جنودا في العراق.", "MOBILIZE", "actual"),
    # with its day it is news
    ("وتقدم الولايات المتحدة اليوم مساعدات عسكرية لأوكرانيا.", "AID", "planned"),
    # a day of a journey
    ("قال الوزير التركي في اليوم الثالث من زيارته إلى بغداد إن الأمن مهم.", "CONSULT", "ongoing"),
    ("قال الوزير التركي في اليوم الثالث لزيارته إلى بغداد إن الأمن مهم.", "CONSULT", "ongoing"),
    ("قال الوزير التركي في ثالث أيام زيارته إلى بغداد إن الأمن مهم.", "CONSULT", "ongoing"),
    ("قال الوزير التركي في البيان الثالث عن زيارته إلى بغداد إن الأمن مهم.", "CONSULT", "actual"),
    # what goes on is another
    ("فرضت اليابان عقوبات على مستوطنين إسرائيليين يرتكبون اعتداءات متواصلة.", "SANCTION", "actual"),
    ("عقدت اجتماعات بين أمريكا وقطر، والعمل مستمر.", "CONSULT", "actual"),
    ("المفاوضات بين أمريكا وقطر مستمرة.", "CONSULT", "ongoing"),
    ("دعا الوزير إلى مواصلة الصداقة، بعد الزيارة التي قام بها الرئيس الفرنسي للجزائر.", "CONSULT", "actual"),
    # a war by another name, not one operation
    ("أغلقت ألمانيا أجواءها ردا على العملية العسكرية الروسية في أوكرانيا.", "ASSAULT", "ongoing"),
    ("نددت اليابان بالقصف الروسي على أوكرانيا.", "ASSAULT", "actual"),
    # set out today, or for something that is still to be attended
    ("توجه الوزير التركي اليوم إلى بغداد.", "CONSULT", "ongoing"),
    ("غادر الوزير التركي أنقرة اليوم متوجها إلى بغداد.", "CONSULT", "ongoing"),
    ("توجه الوزير التركي إلى بغداد.", "CONSULT", "actual"),
    ("غادر الوزير التركي بغداد اليوم، بعد زيارة إلى العراق.", "CONSULT", "actual"),
    ("وصل الوزير التركي إلى بغداد للمشاركة في أعمال القمة.", "CONSULT", "ongoing"),
    ("وصل الوزير التركي إلى بغداد تلبية لدعوة من نظيره العراقي.", "CONSULT", "ongoing"),
    ("وكان الوزير التركي قد وصل أمس إلى بغداد للمشاركة في أعمال القمة.", "CONSULT", "actual"),
    # the visit lasts, what is done during it is to come
    ("بدأ الوزير التركي في بغداد زيارة تستغرق يومين، يلتقي خلالها الرئيس العراقي.", "CONSULT", "planned"),
    # stations that are behind him
    ("وبدأ وزير الخارجية الجزائري جولة أفريقية شملت نيجيريا وبنين.", "CONSULT", "actual"),
    # the statement of a meeting that was held, and one to come
    ("صدر البيان المشترك لاجتماع وزير الخارجية المصري مع نظيره التركي.", "CONSULT", "actual"),
    ("وصل الوفد لاجتماع وزير الخارجية المصري مع نظيره التركي.", "CONSULT", "planned"),
    # a meeting that is not possible
    ("لقاء الرئيس الصيني مع الرئيس الأميركي ليس ممكنا.", "CONSULT", "negated"),
    # what came before is not what another does now
    ("تأتي الوساطة التي تقوم بها سويسرا على خلفية اعتقال صربيا ثلاثة دبلوماسيين من كوسوفو.", "COERCE", "actual"),
]


@pytest.mark.parametrize(("text", "root", "factuality"), WHETHER)
def test_whether(text: str, root: str, factuality: str) -> None:
    """The one event of that root has that factuality."""
    assert [e.factuality for e in read(text, published=TODAY).events if e.type == root] == [factuality]


def test_a_headline_in_the_present_tells_what_was_done() -> None:
    """ "واشنطن تنشر قوات" is news, not what holds for long."""
    found = read("القوات في طريقها.", title="وتنشر واشنطن قوات في بولندا", published=TODAY)
    assert [e.factuality for e in found.events] == ["actual"]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        (
            "يزور وفد حكومي رفيع المستوى برئاسة نائب وزير التجارة الصيني القاهرة منتصف شهر نوفمبر المقبل.",
            "planned",
        ),
        (
            "يزور وفد حكومي رفيع المستوى برئاسة نائب وزير التجارة الصيني القاهرة، وتعقد اللجنة في نوفمبر المقبل.",
            "actual",
        ),
    ],
)
def test_a_month_far_behind(text: str, factuality: str) -> None:
    """Who goes and where may stand between a journey and its month; an article without a day of its own."""
    assert [e.factuality for e in read(text, published=None).events] == [factuality]


def test_who_welcomed_a_guest_did_so() -> None:
    """ "كان في استقباله" says that it was done, though the same two are to meet again."""
    found = read(
        "وصل وزير الخارجية الصيني إلى الجزائر. وكان في استقبال وزير الخارجية الصيني وزير الخارجية الجزائري. "
        "وسيتباحث وزير الخارجية الصيني مع وزير الخارجية الجزائري.",
        published=TODAY,
    )
    assert [e.factuality for e in found.events if e.fine == "reception"] == ["actual"]
