"""One state after another condemns an attack, asks a council to act, and expels or summons envoys."""

from __future__ import annotations

import pytest

from arabic import Told, read


def told(text: str) -> list[Told]:
    """What a text tells, by states."""
    found = read(text, published="2026-03-04")
    state = {a.id: a.country for a in found.actors}
    return [(e.type, [state[a] for a in e.initiators], [state[a] for a in e.recipients]) for e in found.events]


TOLD: list[tuple[str, Told]] = [
    # who was blamed for the attack by another is blamed for "the attacks", too
    (
        "أعربت كينيا عن استنكارها للغارات الإسرائيلية. فيما أدانت بيرو الهجمات.",
        ("ACCUSE", ["PE"], ["IL"]),
    ),
    # what one asks a council to do stands with "to", a noun with the article
    ("أدانت كينيا الغارات الإسرائيلية، ودعت مجلس الأمن للقيام بدوره.", ("REQUEST", ["KE"], [None])),
    # two envoys are envoys
    ("استدعت وزارة الخارجية الكينية سفيري كل من بيرو وبلغاريا.", ("ACCUSE", ["KE"], ["PE", "BG"])),
    # whose decision is protested against, not to whose good it was
    ("أعربت كينيا عن احتجاجها الشديد على قرار بلغاريا، إرضاء لبيرو.", ("ACCUSE", ["KE"], ["BG"])),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_told(text: str, expected: Told) -> None:
    """Each text tells it."""
    assert expected in told(text)


NOT: list[tuple[str, str]] = [
    # upon whom the blow fell, as told before, is not condemned
    ("الاعتداء على بيرو: استنكار كيني بارز.", "ACCUSE"),
    # those who are expelled are told to leave: one act
    ("طردت كينيا عشرة موظفين في السفارة البلغارية وطلبت منهم مغادرة البلاد.", "REQUEST"),
    # to support and strengthen ties is to strengthen them
    ("زار وزير الخارجية الكيني بيرو زيارة تهدف إلى دعم وتعزيز العلاقات بين كينيا وبيرو.", "SUPPORT"),
]


@pytest.mark.parametrize(("text", "kind"), NOT)
def test_what_is_not_told(text: str, kind: str) -> None:
    """No text tells it."""
    assert kind not in [e[0] for e in told(text)]


def test_chad_as_mauritania_writes_it() -> None:
    """ "اتشاد", "اتشادي"."""
    assert told("استقبل الرئيس الموريتاني سفير جمهورية اتشاد.") == [("CONSULT", ["MR"], ["TD"])]


def test_a_noun_with_the_article_rules_no_name_with_it() -> None:
    """ "دعت الفصائل المجتمع الدولي": two, not one; "المتمردون الحوثيون" are one."""
    found = read("دعت الفصائل المجتمع الدولي إلى الضغط على بيرو.", published="2026-03-04")
    assert "المجتمع الدولي" in [a.name for a in found.actors]
    assert not [a.name for a in found.actors if a.name.startswith("الفصائل")]
