"""What all tests share: where the shared data lie, and the rule that what is missing is seen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

# Tests read with the Python files, compiled or not; tests/test_compiled.py compares the two.
os.environ.setdefault("ALAQAT_COMPILED", "0")

import pytest

import alaqat
from alaqat import KnowledgeGraph
from alaqat.commands.demo import ARTICLES

ROOT = Path(__file__).resolve().parent.parent


def shared_folder() -> Path | None:
    """`$ALAQAT_SHARED`, else `shared/` beside the checkout, else None."""
    said = os.environ.get("ALAQAT_SHARED")
    for place in [Path(said)] if said else [ROOT.parent / "shared"]:
        if place.is_dir():
            return place
    return None


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared data; without it the test is skipped, and the skip says how to get it."""
    folder = shared_folder()
    if folder is None:
        pytest.skip("no shared data: set ALAQAT_SHARED, or put them into ../shared")
    return folder


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def demo_graph() -> Iterator[KnowledgeGraph]:
    """The graph of the demo articles, made once, to be read and not changed: a test that changes one makes its own."""
    with alaqat.open(None) as graph:
        graph.add(ARTICLES)
        yield graph


def pytest_report_header() -> str:
    return f"shared data: {shared_folder() or 'none (tests that need them are skipped)'}"
