"""The graph of the demo articles is the same bytes in any order, with any number of processes, and after a rebuild."""

from __future__ import annotations

import random

import pytest

from alaqat import knowledge, pipeline, sources, workers
from alaqat.commands.demo import ARTICLES
from alaqat.model import Article
from alaqat.store import Store


def graph(articles: list[Article], processes: int) -> bytes:
    with Store.open(None) as store:
        summary = pipeline.run(articles, knowledge.extractor(), store, workers=processes)
        assert (summary.added, summary.failed) == (46, 0)
        found = b"".join(store.nquads())
        store.rebuild()
        assert b"".join(store.nquads()) == found
        return found


@pytest.mark.slow
def test_order_and_processes_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "ALONE", 0.01)  # or these few articles would be read before processes start
    articles = [item for item in sources.read([ARTICLES]) if isinstance(item, Article)]
    shuffled = random.Random(7).sample(articles, len(articles))
    assert shuffled != articles
    assert graph(articles, 1) == graph(shuffled, 2)
