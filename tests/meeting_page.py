"""What the tests of the page in a browser share: two sentences of `browser/graph.ttl`, and handles on the page."""

from __future__ import annotations

from typing import Any

__all__ = ["CALL", "MEETING", "choice", "language"]

MEETING = "استقبل وزير الخارجية الجزائري رمزي بن سالم، أمس الأحد، نظيره المصري كريم فهمي في الجزائر العاصمة."
CALL = "وأجرى كريم فهمي اتصالًا هاتفيًا برمزي بن سالم يوم 18 أبريل، فيما رحّبت جامعة الدول العربية بجهود الجزائر."


def language(opened: Any) -> str:
    """The language that the page is shown in."""
    return str(opened.page.evaluate("document.documentElement.lang"))


def choice(opened: Any, facet: str, value: str) -> Any:
    """The box that shows or hides what has that value."""
    return opened.page.locator(f"#by-{facet} input[data-value='{value}']")
