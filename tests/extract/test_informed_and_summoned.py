"""Of whom something is asked by informing him, who cannot accept it, to whose seat an envoy is summoned, whose blow is
fended off."""

from __future__ import annotations

import pytest

from arabic import told


@pytest.mark.parametrize(
    "text",
    [
        "أبلغت كينيا أوغندا بضرورة فتح الحدود.",
        "أبلغ وزير الخارجية الكيني نظيره الأوغندي ضرورة فتح الحدود.",
    ],
)
def test_who_is_informed_that_something_must_be_is_asked_for_it(text: str) -> None:
    assert told(text) == [("REQUEST", ["KE"], ["UG"])]


@pytest.mark.parametrize(
    "text",
    [
        "لا يمكن لكينيا قبول الشروط الأوغندية.",
        'قال الرئيس الكيني: "لا يمكننا قبول الشروط الأوغندية".',
    ],
)
def test_who_cannot_accept_refuses(text: str) -> None:
    assert told(text) == [("REJECT", ["KE"], ["UG"])]


@pytest.mark.parametrize(
    "text", ["لا يمكن لكينيا تصدير الشاي إلى أوغندا.", "قالت أوغندا إن نيروبي لا يمكنها قبول الواقع."]
)
def test_what_one_cannot_do_else_is_no_refusal(text: str) -> None:
    assert not [x for x in told(text) if x[0] == "REJECT"]


def test_an_envoy_is_summoned_by_the_ministry_to_which_he_comes() -> None:
    text = "استدعى المدير العام للشؤون الآسيوية السفير الكيني إلى مقر وزارة الخارجية الأوغندية."
    assert told(text) == [("ACCUSE", ["UG"], ["KE"])]
    assert told("استدعى المدير العام للشركة موظفين كينيين إلى مكتبه.") == []


@pytest.mark.parametrize(
    "text",
    [
        "تصدى الجيش الكيني لهجوم القوات الأوغندية.",
        "صد الجيش الكيني هجوما للقوات الأوغندية على الحدود.",
    ],
)
def test_whose_blow_is_fended_off_strikes(text: str) -> None:
    assert told(text) == [("ASSAULT", ["UG"], ["KE"])]
