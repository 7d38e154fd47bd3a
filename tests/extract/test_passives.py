"""What somebody undergoes, told by verbs whose passive is written otherwise than their active."""

from __future__ import annotations

import pytest

from arabic import Told, told


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("أُدينت إسرائيل من قبل الأردن.", ("ACCUSE", ["JO"], ["IL"])),
        ("أدين المغرب من قبل البرلمان الأوروبي.", ("ACCUSE", [None], ["MA"])),
        ("هوجمت بلدة لبنانية من قبل إسرائيل.", ("ASSAULT", ["IL"], ["LB"])),
        ("عوقبت شركات صينية من قبل واشنطن.", ("SANCTION", ["US"], ["CN"])),
        ("دعيت إيران من قبل فرنسا إلى ضبط النفس.", ("REQUEST", ["FR"], ["IR"])),
        ("اقتيد صحفي أميركي إلى السجن في روسيا.", ("COERCE", ["RU"], ["US"])),
        ("استعيدت العلاقات بين مصر وتركيا.", ("SUPPORT", ["EG"], ["TR"])),
        ("أُجريت محادثات بين وفدي السودان وإثيوبيا.", ("CONSULT", ["SD"], ["ET"])),
    ],
)
def test_a_passive_tells_who_undergoes(text: str, what: Told) -> None:
    assert what in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "قال النائب: أدين بالفضل لوالدي في دراستي بفرنسا.",  # I owe
        "أعين المصريين على مباراة إيران.",  # eyes
        "نوقشت رسالة دكتوراه عن مصر والأردن.",
    ],
)
def test_what_looks_like_a_passive_tells_nothing(text: str) -> None:
    assert not told(text)
