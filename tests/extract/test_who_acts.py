"""Who acts, where the words name a state, or nobody, and mean somebody who was named."""

from __future__ import annotations

import pytest

from arabic import read

Told = tuple[str, list[str], list[str]]  # type, who acts, to whom


def told(text: str, **fields: str | None) -> list[Told]:
    """The events of a text, with their parties by name."""
    found = read(text, **fields)
    name = {a.id: a.name for a in found.actors}
    return [
        (e.type, [name[a] for a in e.initiators], [name[a] for a in (*e.recipients, *e.targets)]) for e in found.events
    ]


_LAMI, _SAFI = "نادر اللامي", "ماجد الصافي"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"قال وزير الخارجية العراقي {_LAMI} إن العراق يرفض القرار الإيراني.",
            ("REJECT", [_LAMI], ["إيران"]),
        ),
        (f"أعرب وزير الخارجية العراقي {_LAMI} عن قلق العراق من تركيا.", ("ACCUSE", [_LAMI], ["تركيا"])),
        (f"قال وزير الخارجية العراقي {_LAMI} إن العلاقات الإيرانية العراقية متينة.", ("SUPPORT", [_LAMI], ["إيران"])),
        # in the paper's own words the state acts
        (f"زار وزير الخارجية العراقي {_LAMI} عمان. ويرفض العراق القرار الإيراني.", ("REJECT", ["العراق"], ["إيران"])),
        # and who speaks for another state says what that one holds
        (f"قال وزير الخارجية العراقي {_LAMI} إن تركيا ترفض القرار الإيراني.", ("REJECT", ["تركيا"], ["إيران"])),
        # what states do they do, whoever tells of it
        (
            f"قال وزير الخارجية العراقي {_LAMI} إن العراق طرد السفير التركي.",
            ("SANCTION", ["العراق"], ["السفير التركي"]),
        ),
    ],
)
def test_who_says_what_his_state_holds_holds_it(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_ruler_is_called_by_the_name_before_son_of() -> None:
    text = "استقبل أمير قطر الشيخ راشد بن خالد الرئيس التركي. وأدان الشيخ راشد إسرائيل."
    assert ("ACCUSE", ["راشد بن خالد"], ["إسرائيل"]) in told(text)
    other = "استقبل أمير قطر راشد المنصور الرئيس التركي. وأدان الشيخ راشد إسرائيل."
    assert ("ACCUSE", ["راشد المنصور"], ["إسرائيل"]) not in told(other)


def test_an_office_tells_whose_short_name_it_is() -> None:
    text = "أدان الرئيس السيسي إسرائيل."
    found = read(text, published="2023-10-20")
    assert {a.country for a in found.actors} == {"EG", "IL"}
    before = read(text, published="2010-10-20")  # nobody of this name was president
    assert {a.country for a in before.actors} == {None, "IL"}
