"""`.txt`: the whole file is the text of one article; what else is known of it comes from the options."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from alaqat.errors import SourceError
from alaqat.sources.decode import decode
from alaqat.sources.lines import too_long
from alaqat.sources.options import Item, Options
from alaqat.sources.record import article

__all__ = ["read"]


def read(file: BinaryIO, path: str, options: Options) -> Iterator[Item]:
    """One article.

    >>> import io
    >>> [a.text for a in read(io.BytesIO("التقى الوزيران.".encode()), "a.txt", Options())]
    ['التقى الوزيران.']
    """
    data = file.read(options.limit + 1)
    try:
        if len(data) > options.limit:
            raise too_long("the file", options.limit, path=path)
        text, arabic = decode(data, path=path)
        if not text.strip():
            raise SourceError("the file is empty", path=path, mend="give it a text or leave it out")
        if arabic:
            options.note(f"{path}: read as Windows-1256")
        yield article({"text": text, "url": options.url}, options, path=path)
    except SourceError as error:
        yield error
