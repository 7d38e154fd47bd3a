"""With whom somebody will work together, where the sentence names no partner: the other of the two who met, if it is
told of one of them, and nobody if it is only spoken of."""

from __future__ import annotations

import pytest

from arabic import told

_MET = "التقى وزير الخارجية المصري نظيره التركي. "
_PLEDGE = ("AGREE", ["EG"], ["TR"])


@pytest.mark.parametrize(
    "text",
    [
        "وأعرب الوزير المصري عن تطلعه إلى العمل المشترك.",
        "ونقل الوزير المصري استعداد القاهرة لإرسال مستشفى.",
        "وتعهد الوزير المصري بتعزيز العمل المشترك.",
    ],
)
def test_the_other_of_the_two(text: str) -> None:
    """A pronoun, a name behind the noun or a verb says whose will it is, and who was told of last is the partner."""
    assert _PLEDGE in told(_MET + text)


@pytest.mark.parametrize(
    "text",
    [
        "وأكد الوزير المصري ضرورة تعزيز التعاون المشترك لمواجهة الإرهاب.",
        "وقال الوزير المصري إن المنطقة تحتاج إلى تصميم على محاربة الإرهاب.",
        "وحث الوزير المصري الأطراف على الوفاء بالالتزامات التي تعهدت بها.",
    ],
)
def test_nobody_in_particular(text: str) -> None:
    """What is needed, and what a relative clause tells of others, is no pledge to the other of the two."""
    assert [one for one in told(_MET + text) if one[0] == "AGREE"] == []


@pytest.mark.parametrize(
    ("text", "supported"),
    [
        ("وأضاف الوزير المصري أن الهجوم تم بتخطيط ودعم السودان.", False),
        ("قال الوزير المصري إن القرار يؤكد على دعم أمن واستقرار السودان.", False),
        ("أكد الوزير المصري دعمه لأمن السودان.", True),
        ("أكد الوزير المصري دعم أمن السودان.", True),
    ],
)
def test_whose_support(text: str, supported: bool) -> None:
    """By whose support something was done, and whom a resolution is to support, who speaks of it does not support."""
    assert (("SUPPORT", ["EG"], ["SD"]) in told(text)) is supported
