"""`.json`: one object, a list of objects, or objects one after the other; a list of any length is read in pieces."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from alaqat.errors import SourceError
from alaqat.model import Article
from alaqat.sources.decode import decode
from alaqat.sources.lines import too_long
from alaqat.sources.options import Item, Options
from alaqat.sources.record import article

__all__ = ["parse", "read"]

_STRING = re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)
_STRUCTURE = re.compile(rb'["{}\[\],]')
_PIECE = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class _Value:
    """The bytes of one value (None: longer than the limit), where it begins, and whether the file ended within it."""

    data: bytes | None
    offset: int
    line: int
    cut: bool = False


class _Splitter:
    """Finds where each value of a list ends, by brackets and strings alone, so that a bad value spoils no other."""

    def __init__(self, file: BinaryIO, limit: int) -> None:
        self._file, self._limit = file, limit
        self._kept = bytearray()
        self._dropped = False  # whether the value at hand is over the limit
        self._leading = True  # whether only white space has come of it
        self._start, self._line = 0, 1  # where it begins
        self._lines = 1  # counted up to the value's end

    def values(self) -> Iterator[_Value]:
        depth, listed, quoted = 0, False, False
        offset, rest = 0, b""
        while piece := self._file.read(_PIECE):
            data, at = rest + piece, 0
            rest = b""
            while at < len(data):
                if quoted:
                    end = _STRING.match(data, at).end()  # type: ignore[union-attr]  # it matches the empty string
                    if end < len(data) and data[end] == 0x5C:  # a backslash whose letter is in the next piece
                        self._keep(data[at:end])
                        rest, at = data[end:], len(data)
                        continue
                    quoted = end == len(data)
                    self._keep(data[at : end + 1])
                    at = end + 1
                    continue
                match = _STRUCTURE.search(data, at)
                if match is None:
                    self._keep(data[at:])
                    break
                mark, end = match.group(), match.end()
                self._keep(data[at : match.start()])
                at = end
                here = offset + end
                if mark == b"[" and depth == 0 and not listed and self._blank():
                    listed = True
                    self._restart(here)
                elif depth == 0 and mark in b",]":
                    yield from self._value(here)
                    listed = listed and mark == b","
                else:
                    self._keep(mark)
                    quoted = mark == b'"'
                    depth += (mark in b"{[") - (mark in b"}]")
                    if depth <= 0 and mark in b"}]":
                        depth = 0
                        yield from self._value(here)
            offset += len(data) - len(rest)
        yield from self._value(offset, cut=depth > 0 or quoted)
        if listed and not quoted and depth == 0:
            yield _Value(data=b"", offset=offset, line=self._lines, cut=True)

    def _keep(self, data: bytes) -> None:
        self._lines += data.count(b"\n")
        if self._leading:
            lead = len(data) - len(data.lstrip())
            self._line += data[:lead].count(b"\n")
            self._start += lead
            data = data[lead:]
            self._leading = not data
        if len(self._kept) + len(data) > self._limit:
            self._kept.clear()
            self._dropped = True
        if not self._dropped:
            self._kept += data

    def _blank(self) -> bool:
        return not self._dropped and not self._kept.removeprefix(b"\xef\xbb\xbf").strip()

    def _restart(self, offset: int) -> None:
        self._kept.clear()
        self._dropped, self._leading = False, True
        self._start, self._line = offset, self._lines

    def _value(self, end: int, *, cut: bool = False) -> Iterator[_Value]:
        if self._dropped or not self._blank():
            data = None if self._dropped else bytes(self._kept)
            yield _Value(data=data, offset=self._start, line=self._line, cut=cut)
        self._restart(end)


def parse(text: str, options: Options, *, path: str, line: int | None = None) -> Article:
    """The article that a JSON text is. Raises SourceError.

    >>> parse('{"id": "a", "text": "b"}', Options(), path="a.json").id
    'a'
    """
    try:
        record = json.loads(text)
    except ValueError as error:
        raise SourceError(f"this is not JSON ({error})", path=path, line=line, mend="write one JSON object") from error
    except RecursionError as error:
        raise SourceError("the JSON is nested too deeply", path=path, line=line, mend="write a flat object") from error
    if not isinstance(record, dict):
        what = f"a JSON object was expected, not {text.strip()[:20]!r}"
        raise SourceError(what, path=path, line=line, mend='write {"text": "...", "published": "YYYY-MM-DD"}')
    return article(record, options, path=path, line=line)


def read(file: BinaryIO, path: str, options: Options) -> Iterator[Item]:
    """An article or an error for each value.

    >>> import io
    >>> [a.id for a in read(io.BytesIO(b'[{"id": "1", "text": "a"}, {"id": "2", "text": "b"}]'), "a.json", Options())]
    ['1', '2']
    """
    nothing, noted = True, False
    for value in _Splitter(file, options.limit).values():
        nothing = False
        try:
            if value.data is None:
                raise too_long("the JSON value", options.limit, path=path, line=value.line)
            if value.cut:
                what = f"the file ends within a JSON value or list that is open since byte {value.offset}"
                raise SourceError(what, path=path, line=value.line, mend="fetch the file again, it looks cut off")
            text, arabic = decode(value.data, path=path, line=value.line, offset=value.offset)
            if arabic and not noted:
                noted = True
                options.note(f"{path}:{value.line}: read as Windows-1256")
            yield parse(text, options, path=path, line=value.line)
        except SourceError as error:
            yield error
    if nothing:
        yield SourceError("the file is empty", path=path, mend="write a JSON object or a list of them")
