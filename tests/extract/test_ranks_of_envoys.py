"""The full titles with which envoys hand over their letters."""

from __future__ import annotations

import pytest

from arabic import read

RANKS = [
    "سفيرا فوق العادة لجمهورية تشاد لدى موريتانيا",
    "سفيرا فوق العادة وكامل السلطة لجمهورية تشاد لدى موريتانيا",
    "سفيرا مفوضا فوق العادة لجمهورية تشاد لدى موريتانيا",
    "سفيرا فوق العادة ومفوضا لجمهورية تشاد لدى موريتانيا",
    "بوصفه سفيرا مطلق الصلاحية لتشاد لدى موريتانيا",
    "، بصفته سفيرا لتشاد لدى موريتانيا",
]


@pytest.mark.parametrize("rank", RANKS)
def test_an_envoy_of_whatever_rank_is_of_his_state_and_hands_his_letters_to_one(rank: str) -> None:
    """ "أوراق اعتماد فلان سفيرا مفوضا فوق العادة لجمهورية تشاد لدى موريتانيا"."""
    text = f"تسلم الرئيس الموريتاني أوراق اعتماد مامادو كابوري {rank}.".replace(" ،", "،")
    found = read(text, published="2026-03-04")
    (envoy,) = [a for a in found.actors if a.name == "مامادو كابوري"]
    assert (envoy.country, envoy.roles) == ("TD", ("ambassador",))
    (event,) = [e for e in found.events if e.fine == "appoint-ambassador"]
    (host,) = event.recipients
    assert (event.initiators, host.rpartition("/")[0].endswith("person")) == ((envoy.id,), True)


def test_a_name_is_no_rank() -> None:
    """ "السفير كامل مروان"."""
    found = read("استقبل الوزير الكيني السفير كامل مروان.", published="2026-03-04")
    assert "كامل مروان" in [a.name for a in found.actors]
