"""Extraction in several processes: same results as in one, and nothing lost when one of them dies."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest

from alaqat import knowledge
from alaqat.errors import AlaqatError
from alaqat.model import Article, Extraction
from alaqat.workers import extract_all

# The processes import their extractor, so it lies in a module of its own.
SOURCE = """
import os, signal
from pathlib import Path
from alaqat.model import Extraction

def plain(article):
    if article.text == "crash":
        raise RuntimeError("no")
    return Extraction(article=article, language="ar", extractor="test/" + article.text)

def dies_once(article, marker):
    path = Path(marker)
    if article.id == "20" and not path.exists():
        path.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return plain(article)

def dies_always(article):
    if article.text == "poison":
        os.kill(os.getpid(), signal.SIGKILL)
    return plain(article)
"""


@pytest.fixture
def extractors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    (tmp_path / "alaqat_test_extractors.py").write_text(SOURCE)
    monkeypatch.syspath_prepend(tmp_path)
    return importlib.import_module("alaqat_test_extractors")


def articles(count: int, **texts: str) -> list[Article]:
    return [Article(id=str(i), text=texts.get(f"a{i}", f"text {i}")) for i in range(count)]


def ids(results: list[Extraction | AlaqatError]) -> list[str]:
    return [r.article.id if isinstance(r, Extraction) else f"failed {r.where}" for r in results]


@pytest.mark.parametrize("workers", [1, 2])
def test_an_article_that_crashes_is_one_failure(extractors: Any, workers: int) -> None:
    results = list(extract_all(articles(40, a7="crash"), extractors.plain, workers=workers))
    assert ids(results) == [f"failed {i}" if i == 7 else str(i) for i in range(40)]
    error = results[7]
    assert isinstance(error, AlaqatError)
    assert "RuntimeError: no" in error.what
    assert error.mend


def test_a_worker_that_is_killed_loses_nothing(extractors: Any, tmp_path: Path) -> None:
    marker = tmp_path / "died"
    dying: Callable[[Article], Extraction] = functools.partial(extractors.dies_once, marker=str(marker))
    results = list(extract_all(articles(70), dying, workers=2))
    assert marker.exists()
    assert results == list(extract_all(articles(70), extractors.plain))


def test_an_article_that_kills_every_worker_is_named_and_the_others_go_on(extractors: Any) -> None:
    results = list(extract_all(articles(50, a20="poison"), extractors.dies_always, workers=2))
    assert ids(results) == [f"failed {i}" if i == 20 else str(i) for i in range(50)]
    error = results[20]
    assert isinstance(error, AlaqatError)
    assert "killed" in error.what


def test_a_small_input_starts_no_process() -> None:
    few = articles(5)
    results = extract_all(few, knowledge.extractor(), workers=2)
    assert ids([next(results)]) == ["0"]
    assert not active_children()
    assert ids(list(results)) == ["1", "2", "3", "4"]


def test_the_input_is_read_no_further_than_needed(extractors: Any) -> None:
    taken: list[str] = []

    def endless() -> Any:
        for i in range(10**9):
            taken.append(str(i))
            yield Article(id=str(i), text="x")

    results = extract_all(endless(), extractors.plain, workers=2)
    assert isinstance(next(results), Extraction)
    results.close()  # type: ignore[attr-defined]
    assert len(taken) < 1000
