"""The notebook of `docs/` runs from top to bottom, and still answers what it shows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import nbformat
import pytest

from notebook import PATH, run, written

REFRESH = "if the answer is right, refresh it: python tests/notebook.py"


def shown(cell: Any) -> str:
    """The outputs of a cell as text."""
    return "\n".join(out.get("text") or out["data"].get("text/plain", "") for out in cell.outputs)


def columns(cell: Any) -> list[str]:
    """The column heads of the table that a cell shows."""
    html = "".join(out["data"].get("text/html", "") for out in cell.outputs if "data" in out)
    return re.findall(r"<th>(.*?)</th>", html.partition("<thead>")[2].partition("</thead>")[0])


@pytest.mark.slow
def test_it_runs_and_shows_tables_of_the_same_form(tmp_path: Path) -> None:
    kept, ran = nbformat.read(PATH, as_version=4), run(tmp_path)
    for old, new in zip(kept.cells, ran.cells, strict=True):
        if old.cell_type == "code":
            assert bool(shown(old)) == bool(shown(new)), f"{old.source}\n{REFRESH}"
            assert columns(old) == columns(new), f"{old.source}\n{REFRESH}"
            assert "Empty DataFrame" not in shown(new), f"{old.source} answers nothing"
    assert "إيطاليا" in (tmp_path / "countries.html").read_text(encoding="utf-8")


def test_its_outputs_are_stored_and_name_no_machine() -> None:
    kept = nbformat.read(PATH, as_version=4)
    code = [cell for cell in kept.cells if cell.cell_type == "code"]
    assert all(cell.outputs for cell in code)
    assert sum(any("\u0621" <= c <= "\u064a" for c in shown(cell)) for cell in code) >= 8
    assert sum(bool(columns(cell)) for cell in code) >= 8
    assert not re.search(r"/(home|root|tmp|Users)/", PATH.read_text(encoding="utf-8"))


def test_it_is_kept_without_what_differs_from_run_to_run() -> None:
    text = PATH.read_text(encoding="utf-8")
    assert written(nbformat.reads(text, as_version=4)) == text
