"""Who acts, told by the verb's gender, by what stands aside, before "had already", and by the sentence before."""

from __future__ import annotations

import pytest

from arabic import Told, read

# text, (type, who acts, to whom)
TOLD: list[tuple[str, Told]] = [
    # a verb of the other gender: who stands right behind it is its object
    (
        "رحبت أثينا بنتائج القمة، واتهمت وزير الدفاع البلغاري بيتر إيفانوف بالتجسس.",
        ("ACCUSE", ["GR"], ["BG"]),
    ),
    ("غادر الوزير الكيني بيرو بعد أن استقبل السفيرة البلغارية إيفا بتروفا.", ("CONSULT", ["KE"], ["BG"])),
    # "had already" does not part the subject from its verb
    ("يذكر أن بيرو سبق أن هددت بلغاريا برد قاس.", ("THREATEN", ["PE"], ["BG"])),
    ("يذكر أن كينيا سبق وأن زودت بيرو بصواريخ دفاع جوي.", ("AID", ["KE"], ["PE"])),
    # according to whom it is told is nobody's subject and object
    ("قصفت كينيا، وفق بيان لوزارة الخارجية، مواقع عسكرية في بيرو.", ("ASSAULT", ["KE"], ["PE"])),
    ("زودت كينيا، حسبما أفادت صحيفة محلية، بيرو بصواريخ دفاع جوي.", ("AID", ["KE"], ["PE"])),
    ("التقى الوزير الكيني – وهو أرفع مسؤول يتحدث في هذا الملف – وزير خارجية بيرو.", ("CONSULT", ["KE"], ["PE"])),
    # a topic that a preposition with a pronoun takes up
    ("أما بيرو فقد فرضت كينيا عقوبات اقتصادية عليها.", ("SANCTION", ["KE"], ["PE"])),
    ("أما بيرو فقد سحبت كينيا قواتها منها.", ("RETREAT", ["KE"], ["PE"])),
    ("أما بيرو فقد اعتذرت لها كينيا عن حادث الحدود.", ("CONCEDE", ["KE"], ["PE"])),
    # whose act began the sentence before, though no rule knows its verb
    ("وأنفقت بيرو مبالغ كبيرة على الطرق. كما طردت سفير بلغاريا.", ("SANCTION", ["PE"], ["BG"])),
    ("وأنفقت بيرو مبالغ كبيرة على الطرق. كما قصفت مواقع في بلغاريا.", ("ASSAULT", ["PE"], ["BG"])),
    ("وأنفقت بيرو مبالغ كبيرة على الطرق. كما انتقدت موقف بلغاريا من الأزمة.", ("ACCUSE", ["PE"], ["BG"])),
    # a verb that goes on: where it falls; not whom the other verb welcomes
    ("رحبت أثينا بنتائج القمة، وقصفت مواقع عسكرية في بلغاريا.", ("ASSAULT", ["GR"], ["BG"])),
    # "he" before her name is a noun
    ("سحب كينيا قواتها من بيرو.", ("RETREAT", ["KE"], ["PE"])),
    ("تزويد كينيا لبيرو بصواريخ دفاع جوي.", ("AID", ["KE"], ["PE"])),
    # whose genitive stands between two nouns, of which the first says only that it is done
    ("أثار فرض كينيا عقوبات على بيرو جدلا.", ("SANCTION", ["KE"], ["PE"])),
    ("بعد إجراء كينيا محادثات مع بيرو، هدأت الأزمة.", ("CONSULT", ["KE"], ["PE"])),
]


def told(text: str) -> list[Told]:
    """What a text tells, by states."""
    found = read(text, published="2026-03-04")
    state = {a.id: a.country for a in found.actors}
    return [(e.type, [state[a] for a in e.initiators], [state[a] for a in e.recipients]) for e in found.events]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_acts(text: str, expected: Told) -> None:
    """Each sentence tells it."""
    assert expected in told(text)


NOT: list[tuple[str, str]] = [
    ("رحبت أثينا بنتائج القمة، وقصفت مواقع عسكرية في بلغاريا.", "SUPPORT"),
    # the verb is of the other gender than the speaker
    ("قال الوزير الكيني إن الأزمة طويلة. ودانت ما قامت به بيرو.", "ACCUSE"),
]


@pytest.mark.parametrize(("text", "kind"), NOT)
def test_who_does_not_act(text: str, kind: str) -> None:
    """No sentence tells it."""
    assert kind not in [e[0] for e in told(text)]


def test_who_praise_another_together_do_not_praise_each_other() -> None:
    """ "أشادت كينيا وبيرو بجهود بلغاريا"."""
    assert told("أشادت كينيا وبيرو بجهود بلغاريا في الوساطة.") == [("SUPPORT", ["KE", "PE"], ["BG"])]
