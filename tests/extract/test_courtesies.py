"""To whom letters, condolences and congratulations go whose sentence names him by a pronoun or by what is done."""

from __future__ import annotations

import pytest

from arabic import read, told

LETTER = ("CONSULT", ["UG"], ["KE"])


def of_type(text: str, fine: str) -> list[tuple[list[str | None], list[str | None]]]:
    """The states of who acts and of whom it is done to, of the events of a fine type."""
    found = read(text)
    state = {a.id: a.country for a in found.actors}
    return [
        ([state[i] for i in e.initiators], [state[i] for i in e.recipients]) for e in found.events if e.fine == fine
    ]


@pytest.mark.parametrize(
    "text",
    [
        "اتصل وزير الخارجية الكيني بنظيره الأوغندي لتقديم العزاء في ضحايا الزلزال.",
        "أجرى الرئيس الكيني اتصالا بنظيره الأوغندي من أجل تقديم العزاء بضحايا الفيضانات.",
        "وصل الرئيس الكيني إلى أوغندا لتقديم واجب العزاء في وفاة رئيسها السابق.",
        "زار السفير الكيني وزارة الخارجية الأوغندية مقدما التعازي في الضحايا.",
    ],
)
def test_who_calls_or_comes_to_offer_condolences_condoles(text: str) -> None:
    assert of_type(text, "condolences") == [(["KE"], ["UG"])]


def test_a_call_to_congratulate_congratulates() -> None:
    assert of_type("اتصل الرئيس الكيني بنظيره الأوغندي لتهنئته بالعيد.", "congratulations") == [(["KE"], ["UG"])]


def test_condolences_that_nobody_calls_for_are_to_nobody() -> None:
    assert of_type("نصب الرئيس الكيني سرادقا لتقديم العزاء. واتصل بنظيره الأوغندي.", "condolences") == []


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير الخارجية الكيني إن نظيره الأوغندي سلمه رسالة.",
        'قال وزير الخارجية الكيني: "أوغندا أرسلت لنا رسالة".',
        "قال وزير الخارجية الكيني إن كمبالا بعثت إلينا برسائل.",
    ],
)
def test_a_letter_to_him_or_to_us_is_to_who_says_so(text: str) -> None:
    assert told(text) == [LETTER]


def test_a_letter_told_to_him_is_to_whom_one_met() -> None:
    text = "التقى وزير الخارجية الأوغندي الرئيس الكيني وأبلغه رسالة."
    assert LETTER in told(text)
    assert of_type(text, "exchange-of-messages") == [(["UG"], ["KE"])]


def test_a_letter_about_him_is_to_nobody() -> None:
    assert of_type("قال الوزير الكيني إن نظيره الأوغندي كتب رسالة.", "exchange-of-messages") == []
