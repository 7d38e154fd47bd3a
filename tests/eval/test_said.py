"""What is found of our own articles of statements, comments, states of affairs and links does not become less."""

from __future__ import annotations

import pytest
from tests.eval.said_scores import KINDS, cases, kind_of, scores

# (right at least, wrong at most); raised by hand when more is found: python -m tests.eval.said_scores
FLOORS = {
    "statement": (18, 3),
    "comment": (22, 1),
    "close-relations": (14, 1),
    "trade-volume": (10, 0),
    "dependency": (6, 0),
    "link": (10, 0),
}


@pytest.fixture(scope="module")
def found() -> dict[str, tuple[int, int, int]]:
    return scores()


@pytest.mark.parametrize("kind", KINDS)
def test_no_less_is_found_and_no_more_is_wrong(kind: str, found: dict[str, tuple[int, int, int]]) -> None:
    got, right, _ = found[kind]
    least, wrong = FLOORS[kind]
    assert right >= least
    assert got - right <= wrong


def test_each_line_of_the_gold_is_of_a_kind() -> None:
    read = list(cases())
    assert len(read) > 20
    assert {kind_of(line) for case in read for line in case.gold} == set(KINDS)
