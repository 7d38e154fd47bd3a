"""The names of ministries: "وزارة الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window
from alaqat.extract.names import CLOSED, is_common

__all__ = ["MINISTRY", "further_portfolios", "is_plain"]

MINISTRY = "وزاره"  # folded; by this kind a ministry is named again
_FURTHER = 4  # portfolios behind the first


def further_portfolios(w: Window, chunk: Chunk) -> None:
    """Reads the further portfolios in the name of a ministry: "والتنمية الدولية", "والتعاون الإفريقي والمغاربة المقيمين
    بالخارج" (which tells the country), not "والجيش", "والوزير"."""
    k = next((x for x in range(chunk.j - 1, chunk.i, -1) if w.fold(x).startswith("وال")), chunk.j)
    for _ in range(_FURTHER):
        people, affairs = w.best(k, "demonym"), _and_affairs(w, k)
        if not affairs and not (w.fold(k).startswith("وال") and (people or is_plain(w, k))):
            return
        k += 1
        if affairs and w.has_article(k):
            people, k = w.best(k, "demonym"), k + 1  # وشؤون التونسيين بالخارج
        while w.has_article(k) and not w.best(k, "demonym") and is_plain(w, k):
            k += 1  # التنمية الدولية, المغاربة المقيمين
        if w.is_in(k, "abroad"):
            chunk.country = people.entry.key if people is not None else None
            k += 1
        elif people is not None:
            return
        chunk.j = max(chunk.j, k)  # what a listed name holds, too: وزارة أوروبا والشؤون الخارجية


def _and_affairs(w: Window, k: int) -> bool:
    """وشؤون."""
    if k >= w.end:
        return False
    return any(prefix == "و" and stem in w.scan.sets["affairs-of"] for prefix, stem in w.words[k].readings)


def is_plain(w: Window, k: int) -> bool:
    """Whether token k is a common noun or adjective that names nobody and is no verb."""
    named = w.best(k, "state", "org", "body", "office", "person", "honorific", "demonym", "place")
    closed = w.scan.spelt[k].opens or not w.scan.words[k].isdisjoint(CLOSED)
    return named is None and not closed and is_common(w.scan, k)
