"""The further names of an organisation that one noun phrase holds: with its kind before its name ("شركة غازبروم"),
without what is said of it ("داعش الإرهابي") or where it is, and what stands between its quotation marks."""

from __future__ import annotations

from collections.abc import Iterator

from alaqat.extract.chunk import Chunk
from alaqat.extract.formed import PROPER
from alaqat.extract.part import Part
from alaqat.extract.scan import QUOTES

__all__ = ["also_called", "set_apart"]

_OPEN, _CLOSE = '"“«(', '"”»)'
_SHORT = 3  # words of a short name

_Name = tuple[int, int, str]  # tokens [i, j) and the clitic on the first


def set_apart(part: Part, c: Chunk) -> tuple[int, int] | None:
    """The tokens of the short name in quotation marks or brackets right behind a name: مجمع المناجم “سوميفوس”."""
    words, k = part.scan.text.words, c.j
    if k + 2 >= part.end or words[k].raw not in _OPEN or words[k - 1].raw in _CLOSE:
        return None
    close = next((x for x in range(k + 2, min(part.end, k + 2 + _SHORT)) if words[x].raw in _CLOSE), None)
    named = close is not None and all(w.kind in ("ar", "lat") for w in words[k + 1 : close])
    return (k + 1, close) if close is not None and named and not part.scan.at[k + 1] else None


def also_called(part: Part, c: Chunk, kind: str) -> Iterator[_Name]:
    """The tokens of each, with the clitic on the first; `kind` of the organisation."""
    scan, words = part.scan, part.scan.text.words
    within = next((k for k in range(c.i + 2, c.j - 1) if words[k].fold == "في"), None)
    if within is not None:
        yield c.i, within, c.prefix  # حكومة الوحدة الوطنية في ليبيا
    if c.rule == "org" and c.name is not None:
        yield c.i, c.name[1], c.prefix  # شركة سوناطراك, without its state
    if c.rule == PROPER and words[c.i + 1].raw in QUOTES:
        yield c.i + 2, next((k for k in range(c.i + 3, c.j) if words[k].raw in QUOTES), c.j), ""  # حركة "البناء الوطني"
    closed = next((k for k in range(c.i + 1, c.j - 1) if words[k].raw in _CLOSE), None)
    if c.rule == "org" and closed is not None:
        yield c.i, closed, c.prefix  # "فاغنر" الروسية
    if kind == "igo" and c.j > c.i + 1 and scan.stemmed(c.i, "states-noun"):
        yield c.i + 1, c.j, ""  # دول مجلس التعاون
    own = next((m for k in (c.i + 1, c.i + 2) if k < c.j for m in scan.all(k, "org") if m.entry.key == c.org), None)
    if own is not None and own.j >= c.j - 1 and not own.prefix:
        yield own.i, own.j, ""  # قوات اليونيفيل, شركة «بوينغ»
    if c.j > c.i + 1 and words[c.j - 1].fold in scan.sets["described"]:
        yield c.i, c.j - 1, c.prefix
    before = c.i - 1
    if c.rule == "org" and not c.prefix and before >= part.begin and scan.kinds[before].isdisjoint(("org", "office")):
        head = scan.spelt[before].head
        if head is not None and not head[1].startswith("ال"):
            yield before, c.j, head[0]
