"""Embedded posts: a line that begins with a dash and holds a handle names who wrote the lines before it."""

from __future__ import annotations

import datetime
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part
from alaqat.text.dates import find_dates

__all__ = ["Posts", "find_posts"]


@dataclass(frozen=True, slots=True)
class Posts:
    """By the index of a sentence in a post: its author, and the day it was written where the line says it."""

    authors: dict[int, Chunk] = field(default_factory=dict)
    stamps: dict[int, datetime.date] = field(default_factory=dict)


def find_posts(parts: Sequence[Part], actors: Container[str]) -> Posts:
    """The posts of an article; only a resolved person (an id in `actors`) counts as an author."""
    found = Posts()
    for n, part in enumerate(parts):
        if not _signature(part):
            continue
        author = next((c for c in part.chunks if c.kind == "person" and c.actor in actors), None)
        if author is None:
            continue
        stamp = _stamp(part)
        found.authors[part.index] = author
        for earlier in reversed(parts[:n]):
            if earlier.field != part.field:
                break
            found.authors[earlier.index] = author
            if stamp:
                found.stamps[earlier.index] = stamp
            if _first_of_line(earlier):
                break
    return found


def _signature(part: Part) -> bool:
    words = part.scan.text.words
    return words[part.begin].raw in "—–-" and any(words[k].kind == "handle" for k in range(part.begin, part.end))


def _stamp(part: Part) -> datetime.date | None:
    dates = find_dates(part.scan.text.slice(part.begin, part.end))
    told = next((d.when.date for d in dates if d.when.precision == "day" and d.when.date), None)
    return datetime.date.fromisoformat(told) if told else None


def _first_of_line(part: Part) -> bool:
    text = part.scan.text
    start = text.starts[part.begin]
    return start == 0 or "\n" in text.source[max(0, start - 2) : start]
