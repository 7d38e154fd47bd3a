"""Whose words a sentence is: an embedded post (a line that begins with a dash and holds a handle names who wrote it),
or a headline that names its speaker ("لافروف: واشنطن تعرقل المفاوضات")."""

from __future__ import annotations

import datetime
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part
from alaqat.text.dates import find_dates

__all__ = ["Posts", "find_posts"]

_FROM = 6  # tokens between who speaks in a headline and the colon, that tell where or after what


@dataclass(frozen=True, slots=True)
class Posts:
    """By the index of a sentence in a post: its author, and the day it was written where the line says it; by that of
    a headline that quotes: its speaker."""

    authors: dict[int, Chunk] = field(default_factory=dict)
    speakers: dict[int, Chunk] = field(default_factory=dict)
    stamps: dict[int, datetime.date] = field(default_factory=dict)

    def voice(self, index: int) -> Chunk | None:
        """Whose words the sentence with an index is; None for the article's own."""
        return self.authors.get(index) or self.speakers.get(index)


def find_posts(parts: Sequence[Part], actors: Container[str]) -> Posts:
    """The posts of an article; only a resolved person (an id in `actors`) counts as an author."""
    found = Posts()
    for n, part in enumerate(parts):
        speaker = _before_colon(part)
        if speaker is not None and (speaker.kind != "person" or speaker.actor in actors):
            found.speakers[part.index] = speaker
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


def _before_colon(part: Part) -> Chunk | None:
    """The noun phrase that begins a sentence and stands before a colon, perhaps with whom it speaks to ("فلان لفلان:").

    A state only in a headline, since in the text it is the place of the report."""
    words = part.scan.text.words
    first = part.chunks[0] if part.chunks else None
    if first is None or first.i > part.begin or first.prefix:
        return None
    headline = part.field != "text"
    second = part.chunks[1] if headline and len(part.chunks) > 1 else None
    end = second.j if second is not None and second.i == first.j and second.prefix in ("ل", "و") else first.j
    if headline and end < part.end and "prep" in part.scan.words[end] and first.kind in ("person", "office"):
        # بلينكن من تل أبيب: ندعم
        end = next((k for k in range(end + 1, min(part.end, end + _FROM)) if words[k].kind == "punct"), end)
    if end >= part.end or words[end].raw != ":":
        return None
    return (
        first if first.kind in ("person", "office", "body") or (headline and first.kind in ("state", "org")) else None
    )


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
