"""`.html`: the main text of a saved page, found by trafilatura (extra `html`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, BinaryIO

from alaqat.errors import SourceError
from alaqat.sources.decode import decode
from alaqat.sources.lines import too_long
from alaqat.sources.options import Item, Options
from alaqat.sources.record import article

__all__ = ["read"]

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})", re.IGNORECASE)
_BLANK = re.compile(rb"\s*(?:<!--.*?-->\s*)*", re.DOTALL)


def _markup(data: bytes, path: str, options: Options) -> str:
    """The page as text: by UTF-8, by what it says of itself, or as Windows-1256."""
    try:
        text, arabic = decode(data, path=path)
    except SourceError:
        said = _CHARSET.search(data[:4096])
        if said is None or said.group(1).lower() in (b"utf-8", b"utf8"):
            raise
        with suppress(LookupError, UnicodeDecodeError):
            text = data.decode(said.group(1).decode("ascii"))
            if "\0" not in text:
                return text
        raise
    if arabic:
        options.note(f"{path}: read as Windows-1256")
    return text


def read(file: BinaryIO, path: str, options: Options) -> Iterator[Item]:
    """One article: main text, title, publisher, url and, where the page's metadata say so, the day of publication."""
    try:
        data = file.read(options.limit + 1)
        if len(data) > options.limit:
            raise too_long("the page", options.limit, path=path)
        if _BLANK.fullmatch(data):
            raise SourceError("the file is empty", path=path, mend="give it a page or leave it out")
        try:
            import trafilatura
        except ImportError as error:
            what = "reading HTML needs the extra `html`"
            raise SourceError(what, path=path, mend="pip install 'alaqat[html]', or give its text as .txt") from error
        page = trafilatura.bare_extraction(
            _markup(data, path, options),
            url=options.url,
            include_comments=False,
            include_tables=False,
            with_metadata=True,
            # Only what the page says of its date: a guess from the text would pass for knowledge.
            date_extraction_params={"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d"},
        )
        got: dict[str, Any] = {} if page is None else page if isinstance(page, dict) else page.as_dict()
        if not (got.get("text") or "").strip():
            mend = "save the article's own page, or give its text as .txt"
            raise SourceError("no article text was found in the page", path=path, mend=mend)
        record = {
            "text": got["text"],
            "title": got.get("title"),
            "published": options.published or got.get("date"),
            "publisher": options.publisher or got.get("sitename"),
            "url": options.url or got.get("url"),
        }
        yield article(record, options, path=path)
    except SourceError as error:
        yield error
