"""The extractor against annotations that others made, when the shared data are there: floors, and figures only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scoring import extract_to, score, value

pytestmark = pytest.mark.shared

FLOORS = {
    "seeds": {"actors": 0.95, "countries": 1.0, "events.dyad": 0.80, "quotes": 1.0},
    "dev": {"countries": 0.98, "topics": 0.77, "persons": 0.92, "states": 0.97, "bodies": 0.72, "actors": 0.88,
            "events.dyad": 0.62, "events.actors": 0.48, "quotes": 1.0},
}  # fmt: skip


def measured(name: str, shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = shared / "eval" / name
    system = tmp_path_factory.mktemp(name) / "system.jsonl"
    assert extract_to(system, folder / "articles") > 0
    found = score(shared / "eval" / "score.py", folder / "gold", folder / "articles", system, ["--language", "ar"])
    assert found["without_extraction"] == 0
    return found


@pytest.fixture(scope="module")
def seeds(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    return measured("seeds", shared, tmp_path_factory)


@pytest.fixture(scope="module")
def dev(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    return measured("dev", shared, tmp_path_factory)


@pytest.mark.parametrize("name", FLOORS["seeds"])
def test_the_seed_articles(seeds: Any, name: str) -> None:
    assert value(seeds["scores"], name) >= FLOORS["seeds"][name] - 1e-9


@pytest.mark.parametrize("name", FLOORS["dev"])
def test_the_arabic_articles_of_the_press(dev: Any, name: str) -> None:
    assert value(dev["scores"], name) >= FLOORS["dev"][name] - 1e-9
