"""Paths to articles: which reader for which file, and nothing of a run lost to one bad file."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from alaqat.errors import AlaqatError, SourceError
from alaqat.model import Article
from alaqat.sources import csv_table, html_page, json_lines, json_values, plain
from alaqat.sources.day import day
from alaqat.sources.options import LIMIT, Item, Options, Reader, silent
from alaqat.sources.walk import walk

__all__ = ["READERS", "read"]

READERS: Mapping[str, Reader] = {
    ".txt": plain.read,
    ".json": json_values.read,
    ".jsonl": json_lines.read,
    ".ndjson": json_lines.read,
    ".csv": csv_table.read,
    ".tsv": csv_table.read,
    ".html": html_page.read,
    ".htm": html_page.read,
}


def read(
    paths: Iterable[str | os.PathLike[str]],
    *,
    published: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    columns: Mapping[str, str] | None = None,
    limit: int = LIMIT,
    note: Callable[[str], None] = silent,
) -> Iterator[Item]:
    """The articles of files, folders and `-` (standard input), in this order; what cannot be read is a SourceError
    *in* the stream.

    `published` (a date) and `publisher` stand in for what an article leaves out, `url` for a text or HTML file.
    `columns` is {our field: your column or key}. `limit` is in bytes an article. `note` is told, a sentence at a time,
    what was read otherwise than it seemed (Windows-1256) or left out. Two articles of one id must be the same article:
    the second is an error unless it is equal to the first.

    Raises AlaqatError at once where an option is wrong.

    >>> list(read(["no-such-file.txt"]))[0].what
    'no such file'
    """
    if published is not None:
        try:
            published = day(published)
        except ValueError as error:
            raise AlaqatError(f"published: {error}", where="--published", mend="write it as YYYY-MM-DD") from error
    options = Options(
        published=published, publisher=publisher, url=url, columns=dict(columns or {}), limit=limit, note=note
    )
    given = [os.fspath(path) for path in paths]
    return _once(item for path in given for item in _path(path, options))


def _once(items: Iterable[tuple[str, Item]]) -> Iterator[Item]:
    seen: dict[str, tuple[bytes, str]] = {}
    for path, item in items:
        if isinstance(item, Article):
            content = sha256(repr(item).encode("utf-8")).digest()[:12]
            known, where = seen.setdefault(item.id, (content, path))
            if known != content:
                what = f"the id {item.id!r} was already given to another article, in {where}"
                yield SourceError(what, path=path, mend="give one of them another id, or leave the id out")
                continue
        yield item


def _path(path: str, options: Options) -> Iterator[tuple[str, Item]]:
    if path == "-":
        name = "<stdin>"
        yield from ((name, item) for item in _sniffed(sys.stdin.buffer, name, options))
    elif os.path.isdir(path):
        nothing, others = True, 0
        for found in walk(Path(path), options.note):
            nothing = False
            if isinstance(found, SourceError):
                yield path, found
            elif _reader(found.suffix):
                yield from ((str(found), item) for item in _file(str(found), options))
            else:
                others += 1
                if others <= 5:
                    options.note(f"{found}: left out, no reader for {found.suffix or 'files without a suffix'}")
        if others > 5:
            options.note(f"{path}: {others - 5} more left out, no reader for them")
        if nothing:
            yield path, SourceError("the folder is empty", path=path, mend=f"put {_known()} files into it")
    else:
        yield from ((path, item) for item in _file(path, options))


def _file(path: str, options: Options) -> Iterator[Item]:
    try:
        suffix = Path(path).suffix.lower()
        reader = _reader(suffix)
        if suffix and reader is None and Path(path).is_file():
            yield SourceError(f"no reader for {suffix} files", path=path, mend=f"known: {_known()}")
            return
        with open(path, "rb") as file:
            yield from (reader or _sniffed)(file, path, options)
    except FileNotFoundError:
        if os.path.islink(path):
            yield SourceError("the link leads nowhere", path=path, mend="restore its target or delete it")
        else:
            yield SourceError("no such file", path=path, mend="check the path")
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        what = f"the file cannot be read ({getattr(error, 'strerror', None) or error})"
        yield SourceError(what, path=path, mend="check its permissions")


def _sniffed(file: BinaryIO, path: str, options: Options) -> Iterator[Item]:
    """Read what has no suffix: JSON Lines, JSON or text by its first bytes."""
    stream = file if isinstance(file, io.BufferedReader) else io.BufferedReader(file)  # type: ignore[type-var]
    head = stream.peek(1 << 16)
    if json_lines.looks_like(head):
        reader: Reader = json_lines.read
    elif head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"["):
        reader = json_values.read
    else:
        reader = plain.read
    return reader(stream, path, options)


def _reader(suffix: str) -> Reader | None:
    """The reader for a suffix: ours, else an entry point of the group `alaqat.sources` that is named like it."""
    ours = READERS.get(suffix.lower())
    if ours or not suffix:
        return ours
    from importlib.metadata import entry_points  # asked for seldom, and slow to load

    for point in entry_points(group="alaqat.sources", name=suffix.lower().removeprefix(".")):
        return _plugged(point.load)
    return None


def _plugged(load: Callable[[], Callable[[Path], Iterable[Article]]]) -> Reader:
    """A foreign source (path -> iterable of Article) as a reader; whatever it raises becomes an error in the stream."""

    def reader(file: BinaryIO, path: str, options: Options) -> Iterator[Item]:
        try:
            yield from load()(Path(path))
        except SourceError as error:
            yield error
        except Exception as error:  # not our code: its failure must not end the run
            what = f"the reader for this kind of file failed ({type(error).__name__}: {error})"
            yield SourceError(what, path=path, mend="check the file, or the package that brings the reader")

    return reader


def _known() -> str:
    return ", ".join(READERS)
