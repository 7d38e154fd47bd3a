"""`.jsonl`, `.ndjson`: one JSON object a line, read line by line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from alaqat.errors import SourceError
from alaqat.sources.decode import decode
from alaqat.sources.json_values import parse
from alaqat.sources.lines import lines, too_long
from alaqat.sources.options import Item, Options

__all__ = ["looks_like", "read"]


def looks_like(head: bytes) -> bool:
    """Whether a file that begins so holds one object a line (and not one object over several lines).

    >>> looks_like(b'{"text": "a"}\\n{"text'), looks_like(b'{\\n "text": "a"}')
    (True, False)
    """
    first, end, _ = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")
    if not first.startswith(b"{"):
        return False
    if not end:
        return True
    try:
        json.loads(first)
    except ValueError:
        return first.rstrip().endswith(b"}")
    return True


def read(file: BinaryIO, path: str, options: Options) -> Iterator[Item]:
    """An article or an error for each line that is not blank.

    >>> import io
    >>> [a.id for a in read(io.BytesIO(b'{"id": "1", "text": "a"}\\n\\n{"id": 2, "text": "b"}'), "a.jsonl", Options())]
    ['1', '2']
    """
    nothing, noted = True, False
    for line in lines(file, options.limit):
        if line.data is not None and not line.data.strip():
            continue
        nothing = False
        try:
            if line.data is None:
                raise too_long("the line", options.limit, path=path, line=line.number)
            text, arabic = decode(line.data, path=path, line=line.number, offset=line.offset)
            if arabic and not noted:
                noted = True
                options.note(f"{path}:{line.number}: read as Windows-1256")
            yield parse(text, options, path=path, line=line.number)
        except SourceError as error:
            yield error
    if nothing:
        yield SourceError("the file is empty", path=path, mend="write one JSON object a line, or leave it out")
