"""The graph of the two seed articles, encoded by hand, and a question put to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alaqat.asking import ask, questions
from alaqat.store import Store
from hand_encoding import load

FIRST, SECOND = "000_89f3d445d5bfa33a.txt", "003_be5f57948f6f1517.txt"


HOOD, LAMAMRA = "Joey Hood", "Ramtane Lamamra"


@pytest.fixture(scope="module")
def seeds(shared: Path) -> Iterator[Store]:
    """A store with the hand encoding in it."""
    with Store.open(None) as store:
        load(store, shared / "design")
        yield store


def answer(store: Store, name: str, **params: Any) -> list[tuple[Any, ...]]:
    if "language" in questions()[name].params:
        params.setdefault("language", "en")
    return list(ask(store, name, **params))
