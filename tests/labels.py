"""What the page drew as labels (`window.alaqat.labels()`): boxes x, y, w, h in pixels, from the drawing's corner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["assert_inside", "overlaps"]


def overlaps(labels: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """The texts of each two labels that lie on one another."""

    def meet(a: Mapping[str, Any], b: Mapping[str, Any], at: str, size: str) -> bool:
        return bool(a[at] < b[at] + b[size] and b[at] < a[at] + a[size])

    pairs = [(a, b) for i, a in enumerate(labels) for b in labels[:i]]
    return [(a["text"], b["text"]) for a, b in pairs if meet(a, b, "x", "w") and meet(a, b, "y", "h")]


def assert_inside(labels: Sequence[Mapping[str, Any]], box: Mapping[str, float]) -> None:
    """No label is cut off at an edge of the drawing."""
    for label in labels:
        assert label["x"] >= 0
        assert label["y"] >= 0
        assert label["x"] + label["w"] <= box["width"]
        assert label["y"] + label["h"] <= box["height"]
