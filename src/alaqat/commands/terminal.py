"""What is printed: data to standard output, words about the run to standard error, nothing that steers a terminal."""

from __future__ import annotations

import json
import re
import sys
import time
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from alaqat.errors import AlaqatError

__all__ = ["Meter", "cell", "complain", "counted", "safe", "say", "say_json", "table", "tell"]

# C0 and C1 controls could move the cursor or retitle the window, bidirectional overrides could make a text read as
# another one. The plain marks (U+200E, U+200F, U+061C) belong to Arabic typing and stay.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def safe(text: str) -> str:
    """The text with control characters written out.

    >>> safe("a\\x1b[31mb")
    'a\\\\x1b[31mb'
    """
    return _CONTROL.sub(lambda m: m.group().encode("unicode_escape").decode("ascii"), text)


def say(text: str = "") -> None:
    """A line of data. On a terminal control characters are written out; into a file or pipe it goes as it is."""
    print(safe(text) if sys.stdout.isatty() else text)


def say_json(value: object, *, indent: int | None = 2) -> None:
    """A value as JSON, in UTF-8 and not escaped. Control characters never come out raw: JSON escapes C0 by itself."""
    say(json.dumps(value, ensure_ascii=False, indent=indent))


def tell(text: str) -> None:
    """A line about the run."""
    print(safe(text), file=sys.stderr, flush=True)


def complain(error: AlaqatError) -> None:
    """An error in its three parts: what, where, how to mend it."""
    tell(f"error: {error.what}")
    if error.where:
        tell(f"  where: {error.where}")
    if error.mend:
        tell(f"  mend:  {error.mend}")
    for line in getattr(error, "report", ())[:20]:
        tell(f"    {line}")


def counted(number: int, noun: str) -> str:
    """How many of something, in English.

    >>> counted(1, "article"), counted(1200, "article")
    ('1 article', '1,200 articles')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def cell(value: object) -> str:
    """A value as a cell of a table: nothing for None, one line, numbers short.

    >>> cell(None), cell(0.123456), cell("a\\nb")
    ('', '0.1235', 'a b')
    """
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.4g}"
    return " ".join(str(value).split())


def _width(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    flat = sum(unicodedata.category(c) in ("Mn", "Me", "Cf") for c in text)
    return len(text) + wide - flat


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], *, widest: int = 60) -> Iterable[str]:
    """The lines of a table for people. Cells longer than `widest` are cut; use CSV or JSON for all of them.

    >>> list(table(["name", "n"], [["لعمامرة", 2]]))
    ['name     n', '-------  -', 'لعمامرة  2']
    """
    cells = [[cell(value) for value in row] for row in rows]
    cells = [[text if len(text) <= widest else text[: widest - 1] + "…" for text in row] for row in cells]
    widths = [max([_width(name), *(_width(row[i]) for row in cells)]) for i, name in enumerate(columns)]

    def line(row: Sequence[str]) -> str:
        return "  ".join(text + " " * (w - _width(text)) for text, w in zip(row, widths, strict=True)).rstrip()

    yield line(columns)
    yield "  ".join("-" * width for width in widths)
    yield from (line(row) for row in cells)


def pairs(values: Mapping[str, object]) -> Iterable[str]:
    """The lines of a list of names and values.

    >>> list(pairs({"articles": 2, "by": None}))
    ['articles  2', 'by        -']
    """
    width = max((len(name) for name in values), default=0)
    for name, value in values.items():
        yield f"{name:<{width}}  {'-' if value is None else cell(value)}"


class Meter:
    """Progress on standard error: one line that renews itself on a terminal, nothing anywhere else."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._live = self._stream.isatty()
        self._begin = self._shown = time.monotonic()

    def __call__(self, done: int, events: int, failed: int) -> None:
        now = time.monotonic()
        if self._live and now - self._shown > 0.2:
            self._shown = now
            rate = done / max(now - self._begin, 1e-9)
            read, told = counted(done, "article"), counted(events, "event")
            self._stream.write(f"\r\x1b[K{read}, {rate:.0f}/s, {told}, {failed:,} failed")
            self._stream.flush()

    def seconds(self) -> float:
        """Since the beginning; on a terminal the line is taken away."""
        if self._live:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
        return time.monotonic() - self._begin
