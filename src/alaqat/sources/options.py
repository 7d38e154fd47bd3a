"""What a reader is told, what it yields, and its shape."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from alaqat.errors import SourceError
from alaqat.model import Article

__all__ = ["LIMIT", "Item", "Options", "Reader", "silent"]

LIMIT = 10_000_000
"""Bytes that one article may take: a line of JSON Lines, a JSON value, a row of a table, a text or HTML file."""

Item = Article | SourceError
"""What a reader yields: an error is a value in the stream, so that one bad article never stops a run."""


def silent(_: str) -> None:
    """Say nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What holds for every article of a run.

    `published` and `publisher` stand in where an article names none; `url` only where a file is one article without
    fields of its own (text, HTML). `columns` is {our field: name of the user's column or key}. `note` is told what was
    read in another way than asked, one sentence at a time.
    """

    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    limit: int = LIMIT
    columns: Mapping[str, str] = field(default_factory=dict)
    note: Callable[[str], None] = silent


Reader = Callable[[BinaryIO, str, Options], Iterator[Item]]
"""(open binary file, its name for messages, options) -> articles and errors."""
