"""The one other party of a sentence is whom an act is done to only where the article is about it."""

from __future__ import annotations

from arabic import told

_FORUM = (
    "انعقد المنتدى في عمان. وأدلى وزير الخارجية الأردني ببيان عن المنتدى. وحضره جمهور كبير. وعرضت فيه كتب كثيرة. "
    "ودام ثلاث ساعات. وامتلأت القاعة. "
)
_ASKED = "وطالب الوزير الأردني في كلمة عن سياسة {} بضبط النفس."


def test_a_state_that_the_article_names_again_is_meant() -> None:
    assert told(_FORUM + "وتحدث الوزير عن إسرائيل. " + _ASKED.format("إسرائيل")) == [("REQUEST", ["JO"], ["IL"])]


def test_a_state_that_a_long_article_names_once_is_not() -> None:
    assert told(_FORUM + "وتحدث الوزير عن المياه. " + _ASKED.format("إسرائيل")) == []


def test_of_a_short_article_it_is_meant_all_the_same() -> None:
    assert told(_ASKED.format("إسرائيل")) == [("REQUEST", ["JO"], ["IL"])]


def test_who_is_of_no_state_is_not_meant() -> None:
    about = "وتحدث الوزير عن الاتحاد الأفريقي. "
    assert told(_FORUM + about + _ASKED.format("الاتحاد الأفريقي")) == []


def test_the_staff_of_an_embassy_are_of_its_state() -> None:
    said = "أعلنت الحكومة الكينية أن ثلاثة من موظفي السفارة الكوبية أشخاص غير مرغوب فيهم."
    assert told(said) == [("SANCTION", ["KE"], ["CU"])]
