"""What stands in brackets: behind an office its state by another name, its house, some words; in a name a nickname."""

from __future__ import annotations

from alaqat.extract.chunk import Window
from alaqat.extract.names import is_name_word
from alaqat.extract.scan import Scan

__all__ = ["is_house", "is_renamed", "nickname", "parenthesis", "past_nickname"]

_NICKNAME = 2  # words of one
_NO_NAMES = ("state", "demonym", "org", "body", "office", "place", "outlet", "topic")


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


def past_nickname(w: Window, k: int) -> int:
    """The end of a name that goes on at k behind another in brackets, "آبراهام (آيب) حمادة"; k where it does not."""
    close = parenthesis(w, k)
    if close is None or close - k - 2 > _NICKNAME or close >= w.end or w.words[close].raw.startswith("و"):
        return k
    named = all(is_name_word(w.scan, x, False) for x in range(k + 1, close - 1)) and is_name_word(w.scan, close, False)
    return close + 1 if named else k


def nickname(scan: Scan, i: int, j: int) -> tuple[str, ...]:
    """The folded words of the other name that stands in brackets in or right behind the one in [i, j): "محمد عبدي
    (فرماجو)"; none where nothing but a name stands there."""
    words = scan.text.words
    opens = next((k for k in range(i, min(j + 1, len(words))) if words[k].raw == "("), None)
    if opens is None:
        return ()
    close = next((k for k in range(opens + 2, min(opens + _NICKNAME + 2, len(words))) if words[k].raw == ")"), opens)
    inside = range(opens + 1, close)
    known = any(m.entry.cls in _NO_NAMES and not m.prefix for k in inside for m in scan.at[k])
    named = not known and all(is_name_word(scan, k, k == opens + 1) for k in inside)
    return tuple(words[k].fold for k in inside) if named else ()
