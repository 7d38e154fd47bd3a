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

    A state in the text is the place of the report, but where "we" or whom it speaks to tells that it speaks: "كوبا: نقف
    إلى جانب فنزويلا", "طهران لواشنطن: سنرد"."""
    words = part.scan.text.words
    first = part.chunks[0] if part.chunks else None
    if first is None or first.i > part.begin or first.prefix:
        return None
    headline = part.field != "text"
    second = part.chunks[1] if len(part.chunks) > 1 and part.chunks[1].i == first.j else None
    to = second is not None and second.prefix == "ل"
    end = second.j if second is not None and (to or (headline and second.prefix == "و")) else first.j
    if headline and end < part.end and "prep" in part.scan.words[end] and first.kind in ("person", "office"):
        # بلينكن من تل أبيب: ندعم
        end = next((k for k in range(end + 1, min(part.end, end + _FROM)) if words[k].kind == "punct"), end)
    if end >= part.end or words[end].raw != ":":
        return None
    speaks = first.kind in ("person", "office", "body")
    speaks = speaks or (first.kind in ("state", "org") and (headline or to or _we(part, first, end + 1)))
    return first if speaks else None


def _we(part: Part, first: Chunk, k: int) -> bool:
    """ "نرفض", "لن نقبل", "سنرد": whether a verb of the first person begins what stands at token k, behind a state
    that is not named by its capital, from where the report may come."""
    scan, words = part.scan, part.scan.text.words
    if k >= part.end or first.is_capital:
        return False
    matches = [m for n in (k, k + 1) if n < part.end for m in scan.all(n, "lexeme") if n == k or "neg" in scan.words[k]]
    phrases = [m for m in matches if m.entry.part == "fixed"]
    ours = any(words[n].fold.removeprefix("س").startswith("ن") for m in phrases for n in range(m.i, min(m.j, m.i + 2)))
    forms = [m.entry.form for m in matches if m.entry.part == "verb"]
    return ours or any(f is not None and f.person == 1 for f in forms)


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
