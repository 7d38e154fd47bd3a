"""Those of several states told of by one noun, in one count or one list; where a journey to an airport ends."""

from __future__ import annotations

import pytest

from arabic import told


@pytest.mark.parametrize(
    "text",
    [
        "التقى مسؤولان بارزان من كينيا وأوغندا في جنيف.",
        "عقد وفدان من كينيا وأوغندا محادثات في جنيف.",
        "اجتمع وزراء الري والزراعة في كينيا وأوغندا.",
        "تبدأ غدا مفاوضات بين وزراء المياه في كينيا وأوغندا.",
        "أجرت وزارتا المياه في كينيا وأوغندا محادثات.",
        "أطلعت كينيا أوغندا على نتائج الانتخابات.",
    ],
)
def test_two_of_two_states_meet(text: str) -> None:
    assert told(text) == [("CONSULT", ["KE"], ["UG"])]


def test_whom_somebody_meets_may_be_two_of_two_states() -> None:
    assert told("استقبل الرئيس المصري وفدين من كينيا وأوغندا.") == [("CONSULT", ["EG"], ["KE", "UG"])]


@pytest.mark.parametrize("text", ["التقى الوزيران في كينيا.", "أصيب سائحان من كينيا وأوغندا في حادث سير."])
def test_where_two_are_and_who_they_are_is_no_meeting(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "فرضت النرويج عقوبات على 12 ضابطا و8 شركات إيرانية.",
        "فرضت النرويج عقوبات على 129 شخصية، و63 كيانا إيرانيا.",
        "فرضت النرويج عقوبات على 3 مؤسسات و22 ضابطا، و8 مسؤولين إيرانيين.",
    ],
)
def test_sanctions_on_those_who_are_counted_are_on_all_of_the_list(text: str) -> None:
    assert told(text) == [("SANCTION", ["NO"], ["IR"])]


@pytest.mark.parametrize(
    "text",
    [
        "وصل الرئيس الكيني إلى مطار الأمير فيصل الدولي في الرياض.",
        "وصل الرئيس الكيني إلى مطار الأمير فيصل بالعاصمة السعودية الرياض.",
        "وصل وزير الدفاع الكيني إلى قاعدة جوية في السعودية.",
        "حطت طائرة الرئيس الكيني في مطار الرياض.",
    ],
)
def test_who_comes_to_an_airport_comes_to_the_state_in_which_it_is(text: str) -> None:
    assert told(text) == [("CONSULT", ["KE"], ["SA"])]


def test_who_leaves_an_airport_and_what_falls_arrives_nowhere() -> None:
    assert told("غادر الرئيس الكيني من مطار الأمير فيصل في الرياض.") == []
    assert told("هبط سعر النفط الكيني في الرياض.") == []


def test_whom_a_woman_heads_comes_as_a_man_would() -> None:
    assert told("وصل وفد برئاسة وزيرة الخارجية الكينية إلى روما.") == [("CONSULT", ["KE"], ["IT"])]


@pytest.mark.parametrize(
    "text",
    [
        "أعلن الرئيس الأمريكي توصل كينيا وأوغندا إلى اتفاق.",
        "جاء ذلك بعد توصل كينيا وأوغندا إلى تسوية.",
        "كشفت كينيا عن توصلها مع أوغندا إلى تفاهم.",
    ],
)
def test_a_deal_is_reached_by_a_noun_too(text: str) -> None:
    assert ("AGREE", ["KE"], ["UG"]) in told(text)


def test_a_deal_that_nobody_reached_is_none() -> None:
    assert told("أثار عدم توصل كينيا وأوغندا إلى اتفاق القلق.") == []


@pytest.mark.parametrize(
    "text",
    ["وصل وفد قيادي من حركة حماس إلى طهران.", "وصل وفد من حركة حماس إلى طهران.", "زار وفد قيادي من حركة حماس إيران."],
)
def test_a_delegation_of_leaders_is_of_whom_it_comes_from(text: str) -> None:
    assert told(text) == [("CONSULT", ["PS"], ["IR"])]


@pytest.mark.parametrize("where", ["بالقاعة الشرفية", "في المطار", "بالمطار"])
def test_where_a_guest_is_received_parts_him_from_his_host(where: str) -> None:
    assert told(f"استقبل الوفد الكيني {where} من قبل رئيس البرلمان الأوغندي.") == [("CONSULT", ["UG"], ["KE"])]


@pytest.mark.parametrize(
    "whom",
    [
        "شبكة لتهريب النفط مرتبطة بإيران",
        "شبكة مرتبطة بالجيش الإيراني",
        "ما قالت إنها شبكة دولية يقودها مسؤولون إيرانيون",
    ],
)
def test_sanctions_on_the_nameless_are_on_whom_they_are_linked_to(whom: str) -> None:
    assert told(f"فرضت النرويج عقوبات على {whom}.") == [("SANCTION", ["NO"], ["IR"])]


def test_sanctions_on_the_nameless_at_home_are_on_nobody() -> None:
    assert told("فرضت النرويج عقوبات على مهربين في النرويج.") == []
    assert told("فرضت النرويج عقوبات على مهربين، وغادر وفدها إيران.") == []


def test_milk_is_of_no_albanians_and_cameron_is_no_state() -> None:
    assert told("حظرت كينيا استيراد منتجات الألبان الأوغندية.") == [("SANCTION", ["KE"], ["UG"])]
    assert told("عبر كاميرون عن سعادته بزيارة الصين.") == []
