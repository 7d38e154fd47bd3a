"""What somebody asks for is not done; a meeting during which he asks for it was held."""

from __future__ import annotations

import pytest

from arabic import read


@pytest.mark.parametrize(
    "text",
    [
        "دعا الوزير الإيراني، في اتصال هاتفي مع نظيره العراقي، إلى تعزيز التعاون.",
        "دعا الوزير الإيراني في اتصال هاتفي مع نظيره العراقي إلى تعزيز التعاون.",
        "طالب الوزير الإيراني الولايات المتحدة برفع العقوبات، خلال لقائه مع نظيره العراقي.",
    ],
)
def test_the_occasion_of_a_demand(text: str) -> None:
    """The talks in which somebody demands something are no part of what he demands."""
    found = read(text)
    country = {a.id: a.country for a in found.actors}
    held = [e for e in found.events if e.type == "CONSULT"]
    assert [(e.factuality, {country[a] for a in (*e.initiators, *e.recipients)}) for e in held] == [
        ("actual", {"IR", "IQ"})
    ]


@pytest.mark.parametrize(
    "text",
    [
        "أكد الوزير ضرورة عقد اجتماع بين السودان وإثيوبيا.",
        "دعا الأمين العام إلى عقد قمة بين روسيا وأوكرانيا.",
        "قال الرئيس الروسي إنه يجب أن يكون هناك اتصال مع واشنطن.",
        "دعا الرئيس الفرنسي إلى المشاركة في محادثات مع روسيا.",
    ],
)
def test_talks_that_are_asked_for(text: str) -> None:
    """Talks that are to be held were not held."""
    assert [e for e in read(text).events if e.type == "CONSULT"] == []


def test_talks_that_were_held() -> None:
    """That they matter does not make them wished for."""
    (event,) = read("أكد الوزير أهمية الاجتماع الذي عقد بين وزير الخارجية السوداني ونظيره الإثيوبي.").events
    assert (event.type, event.factuality) == ("CONSULT", "actual")


@pytest.mark.parametrize(
    ("text", "act", "doer", "to"),
    [
        ("طالبت كينيا أوغندا بالاعتذار عن تغريدات الجنرال.", "CONCEDE", {"UG"}, {"KE"}),
        ("دعت الصين اليابان إلى تقديم اعتذار رسمي عن جرائم الحرب.", "CONCEDE", {"JP"}, {"CN"}),
        ("طالبت قطر إيران بالكف عن تزويد الحوثيين بالأسلحة.", "AID", {"IR"}, {"YE"}),
    ],
)
def test_what_is_demanded_is_for_whom_it_is_demanded_of(text: str, act: str, doer: set[str], to: set[str]) -> None:
    """Not he who demands an apology is to make it, but whom he asks."""
    found = read(text)
    country = {a.id: a.country for a in found.actors}
    (told,) = [e for e in found.unrealised if e.type == act]
    sides = ({country[a] for a in told.initiators}, {country[a] for a in told.recipients})
    assert (told.factuality, *sides) == ("called-for", doer, to)
