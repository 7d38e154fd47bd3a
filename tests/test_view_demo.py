"""Over the demo articles: every edge that a view draws leads to words that stand in the article, letter for letter."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import alaqat
from alaqat.view import views


@pytest.fixture(scope="module")
def folder(root: Path) -> Path:
    return root / "src" / "alaqat" / "demo" / "articles"


@pytest.fixture
def kg(demo_graph: alaqat.KnowledgeGraph) -> alaqat.KnowledgeGraph:
    return demo_graph


def block(html: str, name: str) -> Any:
    return json.loads(re.search(f'<script type="application/json" id="{name}">(.*?)</script>', html, re.S).group(1))


@pytest.mark.parametrize("name", views())
def test_every_drawn_edge_stands_on_verbatim_words(kg: Any, folder: Path, name: str) -> None:
    html = kg.view(name)
    more, edges = block(html, "more"), block(html, "edges")
    assert len(edges) > 10
    for edge in edges:
        assert edge["ev"]
        for event in edge["ev"]:
            assert more["events"][event]["q"]
    for quote in more["quotes"]:
        article = json.loads((folder / f"{more['articles'][quote['a']]['id']}.json").read_text(encoding="utf-8"))
        assert article[quote.get("w", "text")][quote["s"] : quote["e"]] == quote["x"] != ""


@pytest.mark.slow
def test_the_same_articles_make_the_same_page(kg: Any, folder: Path) -> None:
    with alaqat.open(None) as other:
        other.add(sorted(folder.iterdir(), reverse=True))
        assert other.view("countries") == kg.view("countries")
