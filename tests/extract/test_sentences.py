"""Our own sentences are read at least as well as when last measured: per root and per factuality."""

from __future__ import annotations

import pytest

from sentence_scores import floors, measure, table

ROWS = sorted(floors())


@pytest.fixture(scope="module", autouse=True)
def _printed(request: pytest.FixtureRequest) -> None:
    """The table, once, past the capture, so that a run of the tests shows where the reading stands."""
    terminal = request.config.pluginmanager.get_plugin("terminalreporter")
    if terminal is not None and request.config.get_verbosity() >= 0:
        terminal.write("\n" + table() + "\n")


@pytest.mark.parametrize("row", ROWS)
def test_no_row_gets_worse(row: str) -> None:
    roots, facts = measure()
    score, floor = {**roots, **facts}[row], floors()[row]
    told = "\n".join(score.wrong) + "\nsee python -m tests.sentence_scores --wrong"
    assert score.found >= floor["found"], f"fewer {row} events are found\n{told}"
    assert score.exact >= floor["exact"], f"fewer {row} events have the right factuality\n{told}"
    assert score.fired <= floor["fired"], f"more {row} events are made where there are none\n{told}"


def test_every_row_has_a_floor() -> None:
    roots, facts = measure()
    assert set(floors()) == set(roots) | set(facts)
