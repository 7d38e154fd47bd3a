"""The lines of a binary file, one at a time and never more of one than the limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from alaqat.errors import SourceError

__all__ = ["Line", "lines", "too_long"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line: its 1-based number, where it begins in the file, its bytes (None: it is longer than the limit)."""

    number: int
    offset: int
    data: bytes | None


def lines(file: BinaryIO, limit: int) -> Iterator[Line]:
    """Every line with its end of line. What exceeds `limit` bytes is read past in small pieces and not kept.

    >>> import io
    >>> [line.data for line in lines(io.BytesIO(b"ab\\nabcdef\\nc"), 4)]
    [b'ab\\n', None, b'c']
    """
    number = offset = 0
    while data := file.readline(limit + 1):
        number += 1
        size = len(data)
        whole: bytes | None = data
        if size > limit and not data.endswith(b"\n"):
            whole = None
            while piece := file.readline(1 << 16):
                size += len(piece)
                if piece.endswith(b"\n"):
                    break
        yield Line(number=number, offset=offset, data=whole)
        offset += size


def too_long(what: str, limit: int, *, path: str, line: int | None = None) -> SourceError:
    """The error for an article that takes more bytes than the limit."""
    mend = "raise the limit (--max-bytes) if it is one article, else split it"
    return SourceError(f"{what} is longer than {limit:,} bytes", path=path, line=line, mend=mend)
