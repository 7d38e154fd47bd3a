"""A page as the last value of a notebook's cell: it draws itself in a frame of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser

CALL = "window.parent.__ran = 1; window.__ran = 1"


def test_a_page_shows_itself_and_reaches_nothing_of_the_notebook(
    chromium: Any, tmp_path: Path, make_page: Callable[..., str], store: Any
) -> None:
    page = make_page(store, lang="en")
    place = tmp_path / "notebook.html"
    place.write_text(f"<!doctype html><meta charset=utf-8><h1>cell</h1>{page._repr_html_()}", encoding="utf-8")  # type: ignore[attr-defined]
    notebook = chromium.new_page()
    errors: list[str] = []
    notebook.on("pageerror", lambda e: errors.append(str(e)))
    notebook.goto(place.as_uri())
    frame = notebook.frame_locator("iframe")
    frame.locator("html[data-drawn]").wait_for()
    frame.locator("[data-tab=edges]").click()
    frame.locator("#panel tbody tr button").first.click()
    assert frame.locator("#card blockquote").count() >= 1
    frame.locator("#by-sign input[data-value=conflict]").uncheck()
    assert frame.locator("#counts").get_attribute("data-edges") == "4"
    inner = notebook.frames[1]
    with pytest.raises(Exception, match=r"SecurityError|Blocked|cross-origin"):
        inner.evaluate("window.parent.document.title")
    assert errors == []
    notebook.close()


def test_in_a_terminal_it_does_not_print_itself(make_page: Callable[..., str], store: Any) -> None:
    assert repr(make_page(store)).startswith("<Page of ")
    assert len(repr(make_page(store))) < 30
