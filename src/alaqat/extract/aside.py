"""Is an organ of a state named only to say where somebody is? "في مقر وزارة الخارجية", "بالقصر الرئاسي"."""

from __future__ import annotations

from collections.abc import Collection

from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.part import Part

__all__ = ["by_kind_alone", "is_place", "whose_seat"]

_SEATS = frozenset(
    ("mfa", "ministry", "defence-ministry", "interior-ministry", "presidency", "parliament", "government")
)
_NEAR = 6  # tokens from a ministry to what takes place there


def is_place(part: Part, c: Chunk) -> bool:
    """Whether the phrase only tells a place: behind "the seat of", or a palace or land in which somebody is.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("في مقر وزارة الخارجية"), load())
    >>> is_place(Part(seen, 0, 4, 0, []), Chunk(2, 4, "", "body"))
    True
    """
    scan = part.scan
    if c.i > part.begin and scan.stemmed(c.i - 1, "seat-noun"):
        return True
    within = c.prefix.endswith("ب") or (c.i > part.begin and scan.text.words[c.i - 1].fold == "في")
    return within and (scan.stemmed(c.i, "palace") or scan.stemmed(c.i, "ruled-land"))  # في إقليم كردستان


def by_kind_alone(part: Part, c: Chunk) -> bool:
    """Whether a body is called by one word without the article: مدير شرطة المنطقة."""
    return c.j == c.i + 1 and "ال" not in part.scan.text.words[c.i].fold[:4]


def whose_seat(s: Clauses, t: Trigger, home: Collection[str]) -> str | None:
    """ "جرى بمقر وزارة الدفاع التونسية لقاء مع السفير", "تم في وزارة الخارجية العمانية توقيع اتفاقية": the state (ISO)
    at the seat of whose government what a noun or passive tells takes place, if it is none of `home`."""
    for g in s.groups:
        c = g.chunks[0]
        if c.kind != "body" or not c.country or c.country in home:
            continue
        seat = c.i - 1 >= s.part.begin and s.part.scan.has("seat", c.i - 1, c.i)
        within = g.case in ("في", "ب") and (c.body in _SEATS or (c.body or "").endswith("ministry"))
        if seat or (within and 0 <= t.i - g.j <= _NEAR):
            return c.country
    return None
