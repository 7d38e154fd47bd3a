"""Of several states some are named: "عدة دول، من بينها مصر وقطر" are Egypt and Qatar; short sentences of ours."""

from __future__ import annotations

import pytest

from arabic import read

_SENTENCES = [
    ("أدانت عدة دول من بينها تونس والأردن القصف الإسرائيلي.", "condemnation", ["JO", "TN"], ["IL"]),
    ("دعت خمس دول أوروبية، بينها فرنسا وألمانيا، كوبا إلى وقف الحرب.", "call-for-restraint", ["DE", "FR"], ["CU"]),
    ("طردت دول أوروبية عدة، منها فرنسا وألمانيا، دبلوماسيين كوبيين.", "expel-diplomat", ["DE", "FR"], ["CU"]),
    ("طالبت دول مثل بريطانيا وإيطاليا الرئيس الصربي بالتهدئة.", "call-for-restraint", ["GB", "IT"], ["RS"]),
    ("اجتمع الوزير الكيني مع سفراء دول عدة، بينها مصر وقطر.", "meeting", ["KE"], ["EG", "QA"]),
    ("أعلنت كينيا بدء مناورة بحرية بمشاركة 60 دولة، من بينها قطر وتركيا.", "joint-exercise", ["KE"], ["QA", "TR"]),
    ("انطلقت مناورات بحرية بمشاركة عدة دول، في مقدمتها قطر وتركيا.", "joint-exercise", ["QA"], ["TR"]),
    # what is no state has none of them as members, and one state is not several
    ("رفضت كينيا قرارات عدة منها قرار كوبا.", "refusal", ["KE"], ["CU"]),
    ("اتهمت كينيا كوبا بدعم حركات في دول من بينها البحرين ولبنان.", "accusation", ["KE"], ["CU"]),
]


@pytest.mark.parametrize(("text", "fine", "who", "whom"), _SENTENCES)
def test_states_that_are_named_of_several_act_for_them(text: str, fine: str, who: list[str], whom: list[str]) -> None:
    found = read(text)
    country = {a.id: a.country for a in found.actors}
    sides = [
        (e.fine, sorted(country[i] or "" for i in e.initiators), sorted(country[i] or "" for i in e.recipients))
        for e in found.events
    ]
    assert sides == [(fine, who, whom)]
