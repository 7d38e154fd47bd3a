"""The words of a SPARQL query: enough to tell a keyword from the same letters in a string, an IRI or a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["tokens"]

_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n\r]*)
  | (?P<long>\"\"\"(?:[^"\\]|\\.|"(?!""))*\"\"\"|'''(?:[^'\\]|\\.|'(?!''))*''')
  | (?P<string>"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
  | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
  | (?P<variable>[?$]\w+)
  | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
  | (?P<name>[^\W\d][\w.-]*:(?:[\w:.%-]|\\.)*|:(?:[\w:.%-]|\\.)*)
  | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
  | (?P<word>[^\W\d]\w*)
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)


def tokens(query: str) -> Iterator[tuple[str, str, int]]:
    """(text, kind, 1-based line) of each token; the texts joined are the query.

    >>> [(t, k) for t, k, _ in tokens('?a "x?b" # ?c') if k != "other"]
    [('?a', 'variable'), ('"x?b"', 'string'), ('# ?c', 'comment')]
    """
    line = 1
    for match in _TOKEN.finditer(query):
        text = match.group()
        yield text, match.lastgroup or "other", line
        line += text.count("\n")
