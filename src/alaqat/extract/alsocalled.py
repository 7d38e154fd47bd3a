"""The further names of an organisation that one noun phrase holds: with its kind before its name ("شركة غازبروم"),
without what is said of it ("داعش الإرهابي") or where it is, and what stands between its quotation marks."""

from __future__ import annotations

from collections.abc import Iterator

from alaqat.extract.chunk import Chunk
from alaqat.extract.formed import PROPER
from alaqat.extract.part import Part
from alaqat.extract.scan import QUOTES

__all__ = ["also_called"]

_Name = tuple[int, int, str]  # tokens [i, j) and the clitic on the first


def also_called(part: Part, c: Chunk, kind: str) -> Iterator[_Name]:
    """The tokens of each, with the clitic on the first; `kind` of the organisation."""
    scan, words = part.scan, part.scan.text.words
    within = next((k for k in range(c.i + 2, c.j - 1) if words[k].fold == "في"), None)
    if within is not None:
        yield c.i, within, c.prefix  # حكومة الوحدة الوطنية في ليبيا
    if c.rule == PROPER and words[c.i + 1].raw in QUOTES:
        yield c.i + 2, next((k for k in range(c.i + 3, c.j) if words[k].raw in QUOTES), c.j), ""  # حركة "البناء الوطني"
    if kind == "igo" and c.j > c.i + 1 and scan.stemmed(c.i, "states-noun"):
        yield c.i + 1, c.j, ""  # دول مجلس التعاون
    if c.j > c.i + 1 and words[c.j - 1].fold in scan.sets["described"]:
        yield c.i, c.j - 1, c.prefix
    before = c.i - 1
    if c.rule == "org" and not c.prefix and before >= part.begin and scan.kinds[before].isdisjoint(("org", "office")):
        head = scan.spelt[before].head
        if head is not None and not head[1].startswith("ال"):
            yield before, c.j, head[0]
