"""Who says what a sentence tells where no verb of saying stands before it."""

from __future__ import annotations

import pytest

from arabic import read

DEMAND = "على إسرائيل أن تنسحب من جنوب لبنان"

TOLD = [
    f"{DEMAND}، قال وزير الخارجية الإيرلندي.",
    f"{DEMAND}، كما قال وزير الخارجية الإيرلندي.",
    f"{DEMAND}، على ما قال وزير الخارجية الإيرلندي.",
    f"{DEMAND}، وفق ما قال وزير الخارجية الإيرلندي.",
    f"{DEMAND}، بحسب وزير الخارجية الإيرلندي.",
    f"{DEMAND}، وفقا لوزير الخارجية الإيرلندي.",
    f"{DEMAND}، في رأي وزير الخارجية الإيرلندي.",
    f"وبحسب وزير الخارجية الإيرلندي، {DEMAND}.",
]


@pytest.mark.parametrize("text", TOLD)
def test_who_demands_is_named_behind_or_by_a_preposition(text: str) -> None:
    """ "... قال الوزير", "... بحسب الوزير"."""
    found = read(text, published="2024-05-10")
    country = {a.id: a.country for a in found.actors}
    told = [(e.type, [country[a] for a in e.initiators], [country[a] for a in e.recipients]) for e in found.events]
    assert told == [("REQUEST", ["IE"], ["IL"])]


NOBODY = [
    # nobody says it
    f"{DEMAND}.",
    # an outlet, people of a nationality
    f"{DEMAND}، بحسب صحيفة إيرلندية.",
    "رفض الجسم زراعة الكلية، بحسب أطباء هنود في لندن.",
    # "as" that opens a clause of its own
    f"{DEMAND}. كما قال وزير الخارجية الإيرلندي إن السلام مهم.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_demands(text: str) -> None:
    """Where nobody is named who says so, or he says something else."""
    assert not read(text, published="2024-05-10").events


def test_her_minister_is_of_who_acts_not_of_the_place() -> None:
    """ "وزير خارجيتها" behind a state that acts and one in which something is done."""
    found = read("تنوي الدنمارك فتح سفارة في دمشق، كما قال وزير خارجيتها.", published="2024-05-10")
    assert [a.country for a in found.actors if a.kind == "person"] == ["DK"]
