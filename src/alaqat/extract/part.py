"""A sentence of one field with the noun phrases in it."""

from __future__ import annotations

from dataclasses import dataclass

from alaqat.extract.chunk import Chunk
from alaqat.extract.scan import Scan
from alaqat.model import Span

__all__ = ["Part"]


@dataclass(slots=True, eq=False)
class Part:
    """The sentence at tokens [begin, end) of a scanned field; `index` counts the sentences of the article."""

    scan: Scan
    begin: int
    end: int
    index: int
    chunks: list[Chunk]

    @property
    def field(self) -> str:
        """title, heading or text."""
        return self.scan.text.field

    def span(self, i: int, j: int) -> Span:
        """Where tokens [i, j) stand in the original."""
        t = self.scan.text
        return Span(field=t.field, start=t.starts[i], end=t.end(j - 1))

    @property
    def whole(self) -> Span:
        """Where the sentence stands in the original."""
        return self.span(self.begin, self.end)
