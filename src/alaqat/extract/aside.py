"""Is an organ of a state named only to say where somebody is? "في مقر وزارة الخارجية", "بالقصر الرئاسي"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part

__all__ = ["by_kind_alone", "is_place"]


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
