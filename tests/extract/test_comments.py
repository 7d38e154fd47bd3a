"""Who declines to comment, and who expects good or ill."""

from __future__ import annotations

import pytest

from arabic import read


def commented(text: str) -> list[tuple[str, str]]:
    """(fine type, who) of each comment."""
    found = read(text, published="2026-03-04")
    name = {a.id: a.name for a in found.actors}
    return [(e.fine or "", name[e.initiators[0]]) for e in found.statements if e.fine != "statement"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("رفض المتحدث باسم الخارجية الأمريكية التعليق على التقارير.", "المتحدث باسم الخارجية الأمريكية"),
        ("ولم تعلق إسرائيل على الهجوم حتى الآن.", "إسرائيل"),
        ("ولم يصدر أي تعليق رسمي من إيران.", "إيران"),
        ("لم ترد وزارة الدفاع الروسية على طلب للتعليق.", "وزارة الدفاع الروسية"),
        ("لم تصدر وزارة الخارجية الجزائرية بيانا حول اللقاء.", "وزارة الخارجية الجزائرية"),
    ],
)
def test_who_declines_to_comment(text: str, who: str) -> None:
    assert commented(text) == [("decline-comment", who)]


@pytest.mark.parametrize(
    ("text", "fine", "who"),
    [
        ("أعربت الرئيسة المكسيكية عن تفاؤلها بالتوصل إلى اتفاق مع واشنطن.", "optimistic", "الرئيسة المكسيكية"),
        ("قال المبعوث الأمريكي إنه متفائل بفرص السلام بين إسرائيل ولبنان.", "optimistic", "المبعوث الأمريكي"),
        ("قال الوزير الكيني إنه لا يزال متفائلا بشأن أوغندا.", "optimistic", "الوزير الكيني"),
        ("أبدى الوزير الإيراني تشاؤمه من نتائج المحادثات مع واشنطن.", "pessimistic", "الوزير الإيراني"),
        ("قال الوزير الفرنسي إنه ليس متفائلا بشأن المفاوضات مع إيران.", "pessimistic", "الوزير الفرنسي"),
    ],
)
def test_who_expects_what(text: str, fine: str, who: str) -> None:
    assert commented(text) == [(f"{fine}-comment", who)]


@pytest.mark.parametrize(
    "text",
    [
        "رغم التفاؤل انتهت المحادثات بين الصومال وإثيوبيا دون اتفاق.",  # nobody's
        "قال الوزير التركي إن إيران متفائلة.",  # another's
        "رفضت مصر التعليق الإسرائيلي على القرار.",  # another's comment
        "علقت مصر رحلاتها إلى السودان.",  # suspended them
        "علق الوزير التركي على القرار الإسرائيلي.",
    ],
)
def test_what_is_no_comment(text: str) -> None:
    assert commented(text) == []


def test_an_agreement_that_one_is_hopeful_of_is_not_reached() -> None:
    found = read("أعربت الرئيسة المكسيكية عن تفاؤلها بالتوصل إلى اتفاق مع واشنطن.", published="2026-03-04")
    assert found.events == ()
