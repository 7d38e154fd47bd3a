"""What goes on with the name of a unit that somebody heads: قائد فيلق ["عاشوراء" التابع للحرس الثوري الإيراني]."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window, inner_of

__all__ = ["end_of_unit"]

_LONGEST = 4  # words of a name in quotation marks


def end_of_unit(w: Window, chunk: Chunk, k: int) -> int:
    """Where the phrase ends that goes on at k with the body that the unit is under, perhaps behind its name in quotes,
    whose state the office is of; k where no such body stands there."""
    tied = _past_quoted(w, k)
    body = w.best(tied + 1, "org", "body") if w.is_in(tied, "tied-to-body") else None
    if body is None or body.prefix != "ل":
        return k
    inner = inner_of(body, "ل")
    chunk.inner.append(inner)
    chunk.country = chunk.country or inner.country
    return body.j


def _past_quoted(w: Window, k: int) -> int:
    start = w.skip_quotes(k)
    end = start
    while end < w.end and end - start < _LONGEST and w.words[end].kind == "ar":
        end += 1
    closed = w.skip_quotes(end)
    return closed if k < start < end < closed else k
