"""A `.rq` file: its help line, its parameters, and its text with the parameters filled in.

A parameter `name` stands in the query as `$name`, so that the file as it is remains valid SPARQL. A line that ends in
`# only if name` is left out while the parameter is empty: a filter that is not asked for should cost nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from alaqat.errors import ProjectionError, UnknownName

__all__ = ["Question", "read_question"]

_PARAM = re.compile(r"#\s*param:\s*([A-Za-z_]\w*)\s*(.*)")
_ONLY = re.compile(r"#\s*only if (\w+)\s*$")
_KIND = re.compile(r"#\s*network:\s*(\w+)")
# strings, IRIs and comments are passed over, so that only true variables are filled in
_TOKEN = re.compile(
    r'("""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|<[^<>"{}|^`\\\s]*>|#[^\n]*)|\$(\w+)'
)
_ESCAPE = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}

Value = str | int | float


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A query with named parameters and their defaults."""

    name: str
    help: str
    text: str
    defaults: Mapping[str, Value]
    directed: bool = True

    def given(self, params: Mapping[str, Value | None]) -> dict[str, Value]:
        """The value of every parameter: what is given, None taking the default.

        Raises UnknownName for a parameter that is not there, ProjectionError for one that is not a number.
        """
        for name in params:
            if name not in self.defaults:
                raise UnknownName(f"parameter of {self.name}", name, self.defaults)
        return {k: _cast(self, k, v, params.get(k)) for k, v in self.defaults.items()}

    def bind(self, params: Mapping[str, Value | None]) -> str:
        """The query with every `$name` filled in; None takes the default.

        >>> q = Question(name="q", help="", text='SELECT * { FILTER(?x >= $n) } # $n', defaults={"n": 1})
        >>> q.bind({"n": 2})
        'SELECT * { FILTER(?x >= 2) } # $n'
        """
        given = self.given(params)

        def fill(match: re.Match[str]) -> str:
            name = match.group(2)
            return _literal(given[name]) if name in given else match.group(0)

        return _TOKEN.sub(fill, "\n".join(line for line in self.text.splitlines() if _wanted(line, given)))


def read_question(name: str, path: Path) -> Question:
    """Read a `.rq` file. The first comment line is the help text."""
    text = path.read_text(encoding="utf-8")
    head = next((line.lstrip("# ").strip() for line in text.splitlines() if line.startswith("#")), "")
    defaults: dict[str, Value] = {}
    directed = True
    for line in text.splitlines():
        if match := _PARAM.match(line):
            defaults[match.group(1)] = _default(match.group(2).strip())
        elif match := _KIND.match(line):
            directed = match.group(1) != "undirected"
    return Question(name=name, help=head, text=text, defaults=defaults, directed=directed)


def _wanted(line: str, given: Mapping[str, Value]) -> bool:
    match = _ONLY.search(line)
    return match is None or given.get(match.group(1), "") != ""


def _default(written: str) -> Value:
    if re.fullmatch(r"-?\d+", written):
        return int(written)
    if re.fullmatch(r"-?\d*\.\d+", written):
        return float(written)
    return written.strip('"')


def _cast(question: Question, name: str, default: Value, value: Value | None) -> Value:
    if value is None:
        return default
    if isinstance(default, str):
        return str(value)
    try:
        number = float(value)
    except ValueError:
        number = float("nan")
    if number != number or number in (float("inf"), float("-inf")):
        raise ProjectionError(f"{name}={value!r} is not a number", where=question.name, mend=f"give {name} a number")
    return int(number) if number.is_integer() else number


def _literal(value: Value) -> str:
    if isinstance(value, str):
        return '"' + "".join(_ESCAPE.get(c, c) for c in value) + '"'
    return f"{value:f}" if isinstance(value, float) else str(value)
