"""What stands in brackets behind an office: the state by another name, its house, a few words more."""

from __future__ import annotations

from alaqat.extract.chunk import Window

__all__ = ["is_house", "is_renamed", "parenthesis"]


def is_renamed(w: Window, q: int) -> bool:
    """Whether a state stands in brackets at q: الجمهورية الهيلينية (اليونان)."""
    inner = w.best(q + 1, "state") if w.fold(q) == "(" else None
    return inner is not None and not inner.prefix and w.fold(inner.j) == ")"


def is_house(w: Window, q: int) -> bool:
    """Whether a body stands in brackets at q: رئيس مجلس النواب (مجلس الدوما)."""
    inner = w.best(q + 1, "body", "org") if w.fold(q) == "(" else None
    return inner is not None and not inner.prefix and w.fold(inner.j) == ")"


def parenthesis(w: Window, q: int) -> int | None:
    """The end of a short parenthesis that begins at q."""
    if w.fold(q) != "(":
        return None
    return next((x + 1 for x in range(q + 1, min(w.end, q + 5)) if w.words[x].raw == ")"), None)
