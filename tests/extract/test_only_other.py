"""The one other party of a sentence is whom an act is done to where it is a state or somebody of one."""

from __future__ import annotations

import pytest

from arabic import told

_FORUM = "انعقد المنتدى في عمان. وأدلى وزير الخارجية الأردني ببيان عن المنتدى. "
_ASKED = "وطالب الوزير الأردني في كلمة عن سياسة {} بضبط النفس."


def test_a_state_is_meant() -> None:
    assert told(_FORUM + _ASKED.format("إسرائيل")) == [("REQUEST", ["JO"], ["IL"])]


def test_who_is_of_no_state_is_not_meant() -> None:
    about = "وتحدث الوزير عن الاتحاد الأفريقي. "
    assert told(_FORUM + about + _ASKED.format("الاتحاد الأفريقي")) == []


def test_the_staff_of_an_embassy_are_of_its_state() -> None:
    said = "أعلنت الحكومة الكينية أن ثلاثة من موظفي السفارة الكوبية أشخاص غير مرغوب فيهم."
    assert told(said) == [("SANCTION", ["KE"], ["CU"])]


@pytest.mark.parametrize(
    "text",
    [
        "اعترض الجيش الإسرائيلي صاروخا أطلق من اليمن.",
        "سيطرت حركة إم 23 المدعومة من رواندا على مدينة غوما شرق الكونغو الديمقراطية.",
    ],
)
def test_from_whom_something_comes_is_not_whom_it_is_done_to(text: str) -> None:
    assert told(text) == []
