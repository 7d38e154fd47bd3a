"""What an article, or a stretch of it, is about: topics by salience of their cues, the events told and the countries named.

A label of a topic is a strong cue, a `dip:cue` a weak one. Title and lead count more, the tenth cue less than the first,
and what stands behind "they discussed" is on the agenda. `find_cues` reads, `find_topics` and `topics_in` decide.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import Any, Protocol

from alaqat.extract.scan import Match, Scan
from alaqat.model import Event, Span

__all__ = ["Cue", "Stretch", "find_cues", "find_topics", "topics_in"]


class Stretch(Protocol):
    """A sentence: tokens [begin, end) of a scanned field; `index` counts sentences over the article."""

    @property
    def scan(self) -> Scan: ...
    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def index(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that speaks for a topic. `span` is in the original; `agenda` tells that it is said to be discussed."""

    topic: str
    strong: bool
    span: Span
    sentence: int
    agenda: bool = False


_AGENDA = frozenset(
    """بحث بحثا بحثت تباحثا تباحث ناقش ناقشا ناقشت استعرض استعرضا استعرضت تناول تناولا تناولت تطرق تطرقا يبحث تبحث يبحثان يناقش تناقش يناقشان
    مناقشه بحثهما استعراض تناولت سيبحث ستبحث سيناقش سيناقشان سيبحثان شهد تركزت تتناول يتناول تطرقت بحثوا محوره
    discussed discuss discusses talks reviewed examined evoque evoques examine discute""".split()
)


def find_cues(parts: Iterable[Stretch]) -> tuple[Cue, ...]:
    """The topic phrases of the sentences, the longest at each place."""
    cues: list[Cue] = []
    for part in parts:
        text, at = part.scan.text, part.scan.at
        i, agenda = part.begin, False
        while i < part.end:
            found: list[Match] = [m for m in at[i] if m.entry.cls == "topic" and m.j <= part.end]
            if not found:
                agenda = agenda or any(stem in _AGENDA for _, stem in text.words[i].readings)
                i += 1
                continue
            longest = max(m.j for m in found)
            span = Span(field=text.field, start=text.starts[i], end=text.ends[longest - 1])
            told = {(m.entry.key, m.entry.get("strength") == "strong") for m in found if m.j == longest}
            cues += [Cue(topic, strong, span, part.index, agenda) for topic, strong in sorted(told)]
            i = longest
    return tuple(cues)
