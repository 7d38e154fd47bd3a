"""How two parties stand to each other, with no act told: close ties, an alliance, their trade, reliance."""

from __future__ import annotations

import pytest

from alaqat.extraction_json import dump, load
from alaqat.model import Measure
from arabic import read

State = tuple[str, set[str]]


def states(text: str) -> list[State]:
    """(fine type, both sides) of each state of affairs."""
    found = read(text, published="2026-03-04")
    name = {a.id: a.name for a in found.actors}
    assert all(e.evidences[0].quote in text and e.evidences[0].trigger in text for e in found.statements)
    told = [e for e in found.statements if e.type == "RELATION"]
    return [(e.fine or "", {name[a] for a in (*e.initiators, *e.recipients)}) for e in told]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("تجمع مصر والأردن علاقات وثيقة منذ عقود.", {"مصر", "الأردن"}),
        ("تربط تونس بإيطاليا علاقات اقتصادية متميزة.", {"تونس", "إيطاليا"}),
        ("العلاقات الموريتانية السنغالية المتينة أساس للتعاون.", {"موريتانيا", "السنغال"}),
        ("توصف العلاقات بين باريس وبرلين بأنها متينة.", {"فرنسا", "ألمانيا"}),
        ("تتمتع مصر وفرنسا بعلاقات متميزة.", {"مصر", "فرنسا"}),
        ("ترتبط الجزائر وتونس بعلاقات تاريخية وثيقة.", {"الجزائر", "تونس"}),
        ("الجزائر التي تربطها علاقات مميزة بإيطاليا زودتها بالغاز.", {"الجزائر", "إيطاليا"}),
        ("وتعد روسيا حليفة لسوريا منذ عقود.", {"روسيا", "سوريا"}),
        ("تراجع الصين، الحليفة الوحيدة لكوريا الشمالية، موقفها.", {"الصين", "كوريا الشمالية"}),
    ],
)
def test_close_ties_and_allies(text: str, sides: set[str]) -> None:
    assert states(text) == [("close-relations", sides)]


@pytest.mark.parametrize(
    "text",
    [
        "لا تربط إيران وإسرائيل علاقات جيدة.",  # denied
        "ليست العلاقات بين البلدين قوية.",
        "أكد الوزير ضرورة بناء علاقات متينة بين السودان وإثيوبيا.",  # wished for
        "تدهورت العلاقات بين السودان وإثيوبيا.",  # not close
        "وروسيا -التي تملك حق النقض في مجلس الأمن- حليفة لسوريا.",  # the council is nobody's ally
        "يسعى الأردن إلى رفع حجم التبادل التجاري مع العراق إلى مليار دولار.",
        "تأمل الهند أن يبلغ حجم التجارة مع روسيا 100 مليار دولار.",
        "ومن المتوقع أن يصل حجم التبادل التجاري بين تركيا ومصر إلى 15 مليار دولار.",
        "تبادل البلدان الزيارات وبلغ عدد الزوار 3 ملايين.",
        "اعتمد مجلس الأمن على تقرير الأمين العام.",  # on nobody's supplies
        "ويرغب الاتحاد الأوروبي في اعتماد الحزمة بمناسبة ذكرى الحرب الروسية على أوكرانيا.",  # the adoption of
        "لا تعتمد المجر على الغاز الروسي.",
    ],
)
def test_what_is_no_state_of_affairs(text: str) -> None:
    assert states(text) == []


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("تعتمد المجر على الغاز الروسي.", "المجر", "روسيا"),
        ("قال رئيس الوزراء السلوفاكي إن بلاده تعتمد على النفط الروسي.", "سلوفاكيا", "روسيا"),
        ("تجمع روسيا والجزائر صداقة قديمة، حيث تعتمد الأخيرة في تسليحها على موسكو.", "الجزائر", "روسيا"),
        ("تسعى اليابان إلى تقليل اعتمادها على المعادن الصينية.", "اليابان", "الصين"),
    ],
)
def test_who_relies_on_whom(text: str, who: str, whom: str) -> None:
    found = read(text, published="2026-03-04")
    name = {a.id: a.name for a in found.actors}
    relied = [e for e in found.statements if e.fine == "dependency"]
    assert [(name[e.initiators[0]], name[e.recipients[0]]) for e in relied] == [(who, whom)]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("بلغ التبادل التجاري بين مصر وتركيا 3.5 مليارات دولار عام 2021.", Measure(35 * 10**8, "USD", "2021")),
        ("تجاوز التبادل التجاري بين مصر والأردن ملياري دولار.", Measure(2 * 10**9, "USD")),
        ("بلغت واردات الجزائر من الصين ٩٫١ مليارات يورو في ٢٠٢٣.", Measure(91 * 10**8, "EUR", "2023")),
        ("ارتفعت صادرات تركيا إلى العراق من 9 مليارات دولار إلى ثلاثة مليارات يورو.", Measure(3 * 10**9, "EUR")),
        ("يقدر حجم المبادلات بين الجزائر وتركيا بأكثر من 4 مليارات دولار.", Measure(4 * 10**9, "USD")),
        ("يتراوح حجم المبادلات بين الجزائر وتركيا بين 4 و5 مليارات دولار.", None),  # a range is no figure
        ("ناهزت صادرات أستراليا إلى الصين 120 مليار دولار أسترالي.", None),
    ],
)  # fmt: skip
def test_the_volume_of_trade(text: str, measure: Measure | None) -> None:
    found = read(text, published="2026-03-04")
    assert [(e.fine, e.measure) for e in found.statements] == [("trade-volume", measure)]
    assert load(dump(found)) == found


def test_relations_told_twice_are_one_with_both_passages() -> None:
    told = "تجمع مصر والأردن علاقات وثيقة. وللبلدين حدود قصيرة. وتجمع الأردن ومصر روابط قوية."
    (state,) = [e for e in read(told, published="2026-03-04").statements if e.type == "RELATION"]
    assert len(state.evidences) > 1


def test_ties_that_are_affirmed_are_an_event_and_not_told_once_more() -> None:
    found = read("أكد وزير الخارجية الكيني متانة العلاقات مع أوغندا.", published="2026-03-04")
    assert [e.fine for e in found.events] == ["affirm-ties"]
    assert [e for e in found.statements if e.type == "RELATION"] == []
