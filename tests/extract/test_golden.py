"""What the extractor makes of a dozen of our own articles, as somebody last looked at it (see `tests/regolden.py`)."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from articles import misses
from regolden import GOLDEN, NAMES, text_of


@pytest.mark.parametrize("name", NAMES)
def test_the_extraction_is_as_last_looked_at(name: str) -> None:
    path = GOLDEN / f"{name}.json"
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    new = text_of(name)
    if old != new:
        lines = list(difflib.unified_diff(old.splitlines(), new.splitlines(), "golden", "now", lineterm="", n=1))
        shown = "\n".join(lines[:60])
        pytest.fail(
            f"{name} is read differently now. If you meant it: python -m tests.regolden, then look at the diff "
            f"(git diff tests/golden) before you commit.\n{shown}",
            pytrace=False,
        )


def test_there_is_a_golden_file_for_each_name_and_no_other() -> None:
    assert {p.stem for p in GOLDEN.glob("*.json")} == set(NAMES)
    assert {n[:2] for n in NAMES} == {"ar", "en", "fr"}


@pytest.mark.shared
def test_the_list_of_what_is_missed_in_our_articles_is_current(shared: Path) -> None:
    module = misses.scorer()
    assert module is not None
    if misses.OUT.read_text(encoding="utf-8") != misses.page(module):
        pytest.fail("src/alaqat/demo/MISSES.md is out of date: python -m tests.regolden", pytrace=False)


def test_without_shared_data_the_list_stays_as_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ALAQAT_SHARED", str(tmp_path))
    before = misses.OUT.read_bytes()
    assert misses.main() == 1
    assert "no shared data" in capsys.readouterr().err
    assert misses.OUT.read_bytes() == before
