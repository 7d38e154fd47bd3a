"""Bylines: "خالد سعيد – عين اليوم", "كتب: منى فؤاد (أبوظبي)". Who wrote an article is none of its actors."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk
from alaqat.extract.scan import Scan

__all__ = ["set_byline_aside"]

_DASHES = ("–", "-", "—", "ـ", "|", "/")
_BETWEEN = ("،", ",", "–", "-", ":")
_PLACE = 4  # tokens within which the bracket behind a name closes: (أبوظبي), (نيويورك - الأمم المتحدة)


def set_byline_aside(scan: Scan, begin: int, end: int, chunks: list[Chunk]) -> None:
    """Makes mere words of the names of who wrote an article, in the sentence [begin, end) that opens its text: bare
    names behind "written by:", or before a dash or a bracket."""
    k, writers = begin, 0
    while k < end and (scan.text.words[k].raw in _BETWEEN or scan.stemmed(k, "byline")):
        k += 1
    said = any(w.raw == ":" for w in scan.text.words[begin:k])
    for c in chunks:
        bare = c.kind == "person" and not (c.roles or c.country or c.org)
        if not bare or any(w.raw not in _BETWEEN for w in scan.text.words[k : c.i]):
            break
        k, writers = c.j, writers + 1
    behind = scan.text.words[k].raw if k < end else ""
    bracket = behind == "(" and any(w.raw == ")" for w in scan.text.words[k : min(end, k + _PLACE)])
    if said or bracket or behind in _DASHES:
        for c in chunks[:writers]:
            c.kind = "word"
