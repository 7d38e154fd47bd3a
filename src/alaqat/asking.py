"""Questions with names: SPARQL files whose first comment is the help and whose `# param:` lines are the parameters.

    # 03 How did the dealings of two states develop by month?
    # param: a "" state
    # param: since "" date
    SELECT ... FILTER($since = "" || ?day >= $since) ...

A parameter stands in the query as `$name` (`?name` is never touched). Its value is written in as one RDF term, never as
text, so nothing a user types can become part of the query. Types: string, int, number, date, iri (also a prefixed
name such as topic:libya-crisis), state (DZ, DZA, state:DZA or an IRI). Without a type, a number is an int and
anything else a string. The empty value "" means any.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from alaqat import resources, vocab
from alaqat.errors import QueryError, UnknownName
from alaqat.rdf import literal, ref, typed
from alaqat.store.words import tokens

__all__ = ["Answering", "Question", "ask", "bind", "question", "questions"]

_PARAM = re.compile(r"#\s*param:\s*(\w+)\s+(\"[^\"]*\"|\S+)(?:\s+(\w+))?\s*")
_NAME = re.compile(r"[\w.-]+")
_TYPES = frozenset({"string", "int", "number", "date", "iri", "state"})
_CODE = re.compile(r"[A-Za-z]{2,3}")

Value = str | int | float | date


class Answering(Protocol):
    """Whatever answers SPARQL: a `alaqat.store.Store`."""

    def query(self, text: str, *, name: str = "", allow_network: bool = False) -> Any:
        """Rows, a bool or triples."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A query with its help text, the defaults of its parameters and their types."""

    name: str
    help: str
    text: str
    params: Mapping[str, str]
    types: Mapping[str, str]


def question(name: str, text: str) -> Question:
    """Reads a query's comments.

    >>> q = question("x", '# Who?\\n# param: day "2022-01-01" date\\nSELECT * { ?e dip:date $day }')
    >>> q.help, dict(q.params), dict(q.types)
    ('Who?', {'day': '2022-01-01'}, {'day': 'date'})

    Raises:
        QueryError: a `# param:` line that cannot be read.
    """
    help_text, params, types = "", dict[str, str](), dict[str, str]()
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if not bare.startswith("#"):
            continue
        if re.match(r"#\s*param\s*:", bare):
            found = _PARAM.fullmatch(bare)
            if found is None or (found[3] or "string") not in _TYPES:
                mend = f'write `# param: name "default" type`, type one of {", ".join(sorted(_TYPES))}'
                raise QueryError(f"parameter line not understood: {bare}", query=name, line=number, mend=mend)
            default = found[2][1:-1] if found[2].startswith('"') else found[2]
            params[found[1]] = default
            types[found[1]] = found[3] or ("int" if re.fullmatch(r"-?\d+", found[2]) else "string")
        elif not help_text:
            help_text = bare.lstrip("# ").strip()
    return Question(name=name, help=help_text, text=text, params=params, types=types)


def questions(overlays: Sequence[Path] = ()) -> dict[str, Question]:
    """{name: question} of `graph/queries/`, the user's folders laid over; in the order of their help text.

    Raises:
        QueryError: a file that cannot be read.
    """
    found = {}
    for path in resources.files("graph", "*.rq", overlays).items():
        name, file = path
        if name.startswith("queries/") or "/" not in name:
            try:
                text = file.read_text(encoding="utf-8-sig")
            except (OSError, UnicodeDecodeError) as e:
                raise QueryError(f"cannot be read: {e}", query=str(file), mend="save it as UTF-8") from e
            found[file.stem] = question(file.stem, text)
    return dict(sorted(found.items(), key=lambda item: (item[1].help, item[0])))


def bind(asked: Question, params: Mapping[str, Value], states: Mapping[str, str] | None = None) -> str:
    """The query with each `$name` replaced by its value as one RDF term. `states`: {ISO alpha-2 code: state IRI}.

    >>> q = question("x", '# Who?\\n# param: name ""\\nSELECT * { ?s ?p $name . # $name stays here\\n }')
    >>> print(bind(q, {"name": 'a" . ?x ?y "'}).splitlines()[2])
    SELECT * { ?s ?p "a\\" . ?x ?y \\"" . # $name stays here

    Raises:
        UnknownName: a parameter that the question does not have.
        QueryError: a value that is not of the parameter's type.
    """
    for name in params:
        if name not in asked.params:
            raise UnknownName("parameter", name, asked.params)
    terms = {
        name: _term(asked, name, params.get(name, default), states or {}) for name, default in asked.params.items()
    }
    return "".join(
        terms.get(text[1:], text) if kind == "variable" and text.startswith("$") else text
        for text, kind, _ in tokens(asked.text)
    )


def ask(
    store: Answering,
    name_or_text: str,
    /,
    *,
    overlays: Sequence[Path] = (),
    allow_network: bool = False,
    **params: Value,
) -> Any:
    """The answer to a question by its name, or to SPARQL text with `# param:` lines of its own.

    Raises:
        UnknownName: no question, or no parameter, is called so.
        QueryError: a value of the wrong type, or a query that cannot be run.
    """
    known = questions(overlays)
    asked = known.get(name_or_text)
    if asked is None:
        if _NAME.fullmatch(name_or_text):
            raise UnknownName("question", name_or_text, known)
        asked = question("", name_or_text)
    states: dict[str, str] = {}
    if "state" in asked.types.values():
        states = dict(store.query(f"SELECT ?code ?state {{ ?state <{vocab.DIP.iso2}> ?code ; a <{vocab.DIP.State}> }}"))
    return store.query(bind(asked, params, states), name=asked.name, allow_network=allow_network)


def _term(asked: Question, name: str, value: Value, states: Mapping[str, str]) -> str:
    kind, text = asked.types[name], value.isoformat() if isinstance(value, date) else str(value)
    if text == "":
        return '""'
    try:
        if kind == "int":
            return typed(int(text), "integer")
        if kind == "number":
            float(text)
            return typed(text, "decimal")
        if kind == "date":
            return typed(date.fromisoformat(text).isoformat(), "date")
        if kind == "state":
            return ref(_state(text, states))
        if kind == "iri":
            return ref(text if "://" in text else vocab.iri(text))
    except (ValueError, UnknownName) as e:
        mend = f"give a {kind}" + {"date": ", YYYY-MM-DD", "state": ", such as DZ or DZA"}.get(kind, "")
        raise QueryError(f"{name}={text!r} is no {kind}", query=asked.name, mend=mend) from e
    return literal(text)


def _state(text: str, states: Mapping[str, str]) -> str:
    if "://" in text:
        return text
    if ":" in text:
        return vocab.iri(text)
    code = text.upper()
    if not _CODE.fullmatch(code):
        raise ValueError(text)
    if len(code) == 3:
        return vocab.mint("state", code)
    if code not in states:
        raise UnknownName("state", code, states)
    return states[code]
