"""How two states stand to each other, from our own sentences to the answer of a question."""

from __future__ import annotations

from pathlib import Path

import alaqat
from alaqat.asking import ask
from alaqat.store import Store
from graph.seeds import answer, seeds

__all__ = ["seeds"]

TOLD = (
    "ترتبط غانا ونيجيريا بعلاقات وثيقة. وبلغ حجم التبادل التجاري بينهما 3.5 مليارات دولار عام 2021. "
    "وتعتمد غانا على الغاز النيجيري. ورفضت نيجيريا التعليق."
)


def test_states_of_affairs_come_out_of_the_graph_with_figure_and_words(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(TOLD, encoding="utf-8")
    with alaqat.open(None) as kg:
        kg.add(tmp_path / "news.txt", published="2024-01-02")
        rows = list(kg.ask("how-two-stand", state="غانا", language="en"))
        assert [row[:6] for row in rows] == [
            ("Close relations", "Ghana", "Nigeria", None, None, None),
            ("Dependency", "Ghana", "Nigeria", None, None, None),
            ("Trade volume", "Ghana", "Nigeria", 3.5e9, "USD", "2021"),
        ]
        assert all(row[7] in TOLD for row in rows)
        assert list(kg.ask("how-two-stand", state="KE")) == []
        declined = [row[1] for row in kg.ask("who-said-what", language="en") if "التعليق" in row[2]]
        assert declined == ["Nigeria"]


def test_the_hand_encoding_is_answered_too(seeds: Store) -> None:
    rows = answer(seeds, "how-two-stand", state="روسيا")
    assert ("Trade volume", "Algeria", "Russia", 3e9, "USD", "2021") in [row[:6] for row in rows]
    assert list(ask(seeds, "how-two-stand", state="Kenya")) == []
