"""A `.rq` file: its help, its parameters, and its words with the parameters filled in.

The first comment is the help, a line `# param: name default [type]` makes a parameter, `# network: undirected` says
that a projection has no direction. A parameter stands in the query as `$name`; `?name` is never touched, nor is a name
in a string, an IRI or a comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from alaqat.errors import QueryError

__all__ = ["Question", "fill", "question", "read", "tokens"]

_PARAM = re.compile(r"#\s*param:\s*([^\W\d]\w*)\s+(\"[^\"]*\"|\S+)(?:\s+(\w+))?\s*")
_NETWORK = re.compile(r"#\s*network:\s*(\w+)\s*")
_TYPES = frozenset({"string", "int", "number", "date", "iri", "state"})
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A query with its help text, the defaults of its parameters as they are written, and their types."""

    name: str
    help: str
    text: str
    params: Mapping[str, str]
    types: Mapping[str, str]
    directed: bool = True


def read(path: Path) -> Question:
    """The question of a file, called as the file is.

    Raises:
        QueryError: a file that cannot be read, or a line of a parameter.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as e:
        raise QueryError(f"cannot be read: {e}", query=str(path), mend="save it as UTF-8") from e
    return question(path.stem, text)


def question(name: str, text: str) -> Question:
    """Reads a query's comments.

    >>> q = question("x", '# Who?\\n# param: day "2022-01-01" date\\nSELECT * { ?e dip:date $day }')
    >>> q.help, dict(q.params), dict(q.types)
    ('Who?', {'day': '2022-01-01'}, {'day': 'date'})

    Raises:
        QueryError: a `# param:` line that cannot be read.
    """
    help_text, params, types, directed = "", dict[str, str](), dict[str, str](), True
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if not bare.startswith("#"):
            continue
        if re.match(r"#\s*param\s*:", bare):
            found = _PARAM.fullmatch(bare)
            if found is None or (found[3] or "string") not in _TYPES:
                mend = f'write `# param: name "default" type`, type one of {", ".join(sorted(_TYPES))}'
                raise QueryError(f"parameter line not understood: {bare}", query=name, line=number, mend=mend)
            params[found[1]] = found[2][1:-1] if found[2].startswith('"') else found[2]
            types[found[1]] = found[3] or _kind(found[2])
        elif kind := _NETWORK.fullmatch(bare):
            directed = kind[1] != "undirected"
        elif not help_text:
            help_text = bare.lstrip("# ").strip()
    return Question(name=name, help=help_text, text=text, params=params, types=types, directed=directed)


def _kind(written: str) -> str:
    """The type of a default without one: a number says so itself."""
    return next(
        (k for k, form in (("int", r"-?\d+"), ("number", r"-?\d*\.\d+")) if re.fullmatch(form, written)), "string"
    )


def fill(text: str, terms: Mapping[str, str]) -> str:
    """The query with each `$name` replaced by its term.

    >>> print(fill('SELECT * { ?s ?p $o, ?o, "$o" } # $o', {"o": "3"}))
    SELECT * { ?s ?p 3, ?o, "$o" } # $o
    """
    return "".join(
        terms.get(word[1:], word) if kind == "variable" and word.startswith("$") else word
        for word, kind, _ in tokens(text)
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
