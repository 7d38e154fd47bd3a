"""`.csv`, `.tsv`: one article a row, the first row names the columns."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import BinaryIO

from alaqat.errors import SourceError
from alaqat.sources.decode import windows_1256
from alaqat.sources.lines import lines, too_long
from alaqat.sources.options import Item, Options
from alaqat.sources.record import FIELDS, article, known

__all__ = ["read"]

_DELIMITERS = ",;\t|"


class _Decoded:
    """The lines of a table as text. Bytes that are not UTF-8 become lone surrogates, so that one bad byte leaves the
    rows whole: the row that holds it is refused when it is whole."""

    def __init__(self, file: BinaryIO, path: str, options: Options) -> None:
        self._lines, self._path, self._options = lines(file, options.limit), path, options
        self._noted = False
        self.bad: str | None = None  # the first invalid byte since this was last set to None
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.number = line.number
        if line.data is None:
            raise too_long("the line", self._options.limit, path=self._path, line=line.number)
        data = line.data.removeprefix(b"\xef\xbb\xbf") if line.number == 1 else line.data
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            text = windows_1256(data)
            if text is not None:
                if not self._noted:
                    self._noted = True
                    self._options.note(f"{self._path}:{line.number}: read as Windows-1256")
                return text
            at = line.offset + len(line.data) - len(data) + error.start
            self.bad = self.bad or f"invalid UTF-8 at byte {at} (0x{data[error.start]:02x})"
            return data.decode("utf-8", "surrogateescape")


def _delimiter(header: str, options: Options) -> str:
    """The delimiter that makes most known names of the header; the comma where none is better."""

    def names(delimiter: str) -> int:
        row = next(csv.reader([header], delimiter=delimiter), [])
        return sum(known(name, options) is not None for name in row)

    return max(_DELIMITERS, key=names)  # the first of equals


def read(file: BinaryIO, path: str, options: Options) -> Iterator[Item]:
    """An article or an error for each row. Commas, semicolons, tabs and bars are told apart by the header.

    >>> import io
    >>> table = "Headline;Body;Date\\nلقاء;التقى الوزيران;2021-08-06\\n"
    >>> [(a.title, a.published) for a in read(io.BytesIO(table.encode()), "a.csv", Options())]
    [('لقاء', '2021-08-06')]
    """
    # csv has one limit for the whole process and none for one reader; it is only ever raised here.
    csv.field_size_limit(max(csv.field_size_limit(), options.limit))
    decoded = _Decoded(file, path, options)
    try:
        first = next(line for line in decoded if line.strip())
    except StopIteration:
        yield SourceError("the file is empty", path=path, mend="give it a row of column names and a row an article")
        return
    except SourceError as error:
        yield error
        return
    try:
        delimiter = _delimiter(first, options)
        header = next(csv.reader([first], delimiter=delimiter), [])
    except csv.Error as error:
        yield _no_table(error, path, decoded.number)
        return
    if not any(known(name, options) == "text" for name in header):
        mend = f"name one of them text ({', '.join(FIELDS['text'][:3])} are known too), or say --column text=NAME"
        yield SourceError(f"no column holds the text: {', '.join(header)[:120]}", path=path, line=1, mend=mend)
        return
    rows = csv.reader(decoded, delimiter=delimiter)
    while True:
        begin = decoded.number + 1
        decoded.bad = None
        try:
            row = next(rows)
            if not any(cell.strip() for cell in row):
                continue
            if decoded.bad:
                raise SourceError(decoded.bad, path=path, line=begin, mend="save it as UTF-8")
            if len(row) > len(header):
                what = f"the row has {len(row)} cells, the header {len(header)}"
                raise SourceError(what, path=path, line=begin, mend='put cells that hold the delimiter in "quotes"')
            yield article(dict(zip(header, row, strict=False)), options, path=path, line=begin)
        except StopIteration:
            return
        except SourceError as error:
            yield error
        except csv.Error as error:
            yield _no_table(error, path, begin)


def _no_table(error: csv.Error, path: str, line: int) -> SourceError:
    if "new-line" in str(error):  # the engine's words are about opening a file, which is not the reader's concern
        what, mend = "a carriage return stands inside a cell", 'end lines with a line feed, or put the cell in "quotes"'
        return SourceError(f"this is not CSV: {what}", path=path, line=line, mend=mend)
    return SourceError(f"this is not CSV ({error})", path=path, line=line, mend='check the "quotes"')
