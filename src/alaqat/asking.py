"""Questions with names: SPARQL files whose first comment is the help and whose `# param:` lines are the parameters.

    # 03 How did the dealings of two states develop by month?
    # param: a "" state
    # param: since "" date
    SELECT ... FILTER($since = "" || ?day >= $since) ...

A parameter stands in the query as `$name` (`?name` is never touched). Its value is written in as one RDF term, never as
text, so nothing a user types can become part of the query. Types: string, int, number, date, iri (also a prefixed
name such as topic:libya-crisis), state (DZ, DZA, a name in Arabic, English or French, state:DZA or an IRI). Without a
type, a number is an int and anything else a string. The empty value "" means any.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from alaqat import resources, sparql, vocab
from alaqat.errors import QueryError, UnknownName
from alaqat.rdf import literal, ref, typed
from alaqat.sparql import Question, fill, question, tokens

__all__ = ["Answering", "Question", "ask", "bind", "defaults", "explained", "find", "question", "questions"]

_NAME = re.compile(r"[\w.-]+")
_WORDS = re.compile(r"[\w. -]+")
_PLACE = re.compile(r"error at (\d+):(\d+): expected (.*)", re.DOTALL)
_PREFIXED = re.compile(r"([A-Za-z][\w.-]*)?:[\w.:%-]*")
_STATES = f"""SELECT ?name ?state {{ ?state a <{vocab.DIP.State}> ;
  <{vocab.DIP.iso2}>|<{vocab.DIP.iso3}>|skos:prefLabel|skos:altLabel|skos:hiddenLabel ?name }} ORDER BY ?name ?state"""

Value = str | int | float | date


class Answering(Protocol):
    """Whatever answers SPARQL: a `alaqat.store.Store`."""

    def query(self, text: str, *, name: str = "", allow_network: bool = False) -> Any:
        """Rows, a bool or triples."""


def questions(overlays: Sequence[Path] = ()) -> dict[str, Question]:
    """{name: question} of `graph/queries/`, the user's folders laid over; in the order of their help text.

    Raises:
        QueryError: a file that cannot be read.
    """
    found = {}
    for path in resources.files("graph", "*.rq", overlays).items():
        name, file = path
        if name.startswith("queries/") or "/" not in name:
            found[file.stem] = sparql.read(file)
    return dict(sorted(found.items(), key=lambda item: (item[1].help, item[0])))


def bind(asked: Question, params: Mapping[str, Value], states: Mapping[str, str] | None = None) -> str:
    """The query with each `$name` replaced by its value as one RDF term.

    `states` is {ISO code or name: IRI of the state}, or several IRIs with blanks between where a name is not of one.

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
    return fill(asked.text, terms)


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
    asked = find(name_or_text, overlays)
    states: dict[str, str] = {}
    if "state" in asked.types.values():
        for name, state in store.query(_STATES):
            states[name] = f"{states[name]} {state}" if name in states else state
    text = bind(asked, params, states)
    try:
        return store.query(text, name=asked.name, allow_network=allow_network)
    except QueryError as e:
        raise explained(e, text) from e


def find(name_or_text: str, overlays: Sequence[Path] = ()) -> Question:
    """A question by its name, or the one that SPARQL text makes. Raises UnknownName."""
    known = questions(overlays)
    if name_or_text in known:
        return known[name_or_text]
    if _WORDS.fullmatch(name_or_text):
        raise UnknownName("question", name_or_text, known)
    return question("", name_or_text)


def defaults(asked: Question, given: Collection[str]) -> dict[str, str]:
    """What narrows a question though nobody asked for it: {parameter: default}; `language` narrows nothing.

    >>> q = question("x", '# Who?\\n# param: a DZ state\\n# param: b US state\\n# param: since "" date\\nASK {}')
    >>> defaults(q, {"a"})
    {'b': 'US'}
    """
    return {k: v for k, v in asked.params.items() if v and k not in given and k != "language"}


def explained(error: QueryError, text: str) -> QueryError:
    """The engine's complaint about a query in plain words: where, and what is wrong there if that is known.

    >>> explained(QueryError("error at 1:20: expected OPTIONAL"), "SELECT ?x {foo:a ?p ?x}").what
    'the prefix foo: is not known'
    """
    found = _PLACE.match(error.what)
    if found is None:
        return error
    number, column = int(found[1]), int(found[2])
    place = f"line {number}, column {column}"
    where = f"{error.query}, {place}" if error.query else place
    unknown = _unknown_prefix(text)
    if unknown is not None:
        name, number, column = unknown
        place = f"line {number}, column {column}"
        where = f"{error.query}, {place}" if error.query else place
        near = UnknownName("prefix", name, vocab.PREFIXES).known
        mend = f"write `PREFIX {name}: <...>` at the top, or use one that is known: {', '.join(near)}"
        return QueryError(f"the prefix {name}: is not known", query=where, mend=mend)
    at = sum(map(len, text.splitlines(keepends=True)[: number - 1])) + column
    part = " ".join(text[max(0, at - 40) : at + 10].split())  # the engine looks some words ahead
    words = re.sub(r"^one of ", "", found[3])
    if "The SELECT" in words or "GROUP BY" in words:
        what = re.sub(r",? ?\[_\]", "", words)
        return QueryError(what, query=where, mend="bind the variable, or group by it")
    what = f"this is not SPARQL, near: {part}" if part else "this is not SPARQL"
    mend = "look there and just before: a term, a bracket or a dot is missing or too many"
    return QueryError(what, query=where, mend=mend)


def _unknown_prefix(text: str) -> tuple[str, int, int] | None:
    """The first prefix that is used and known to nobody, with its line and column from 1."""
    declared = {*vocab.PREFIXES}
    at, after = 0, ""
    for token, kind, line in tokens(text):
        start = at
        at += len(token)
        found = _PREFIXED.fullmatch(token) if kind == "name" else None
        if found is not None:
            name = found[1] or ""
            if after == "prefix":
                declared.add(name)
            elif name not in declared and name != "_":
                return name, line, start - (text.rfind("\n", 0, start) + 1) + 1
        if kind not in ("comment",) and not token.isspace():
            after = token.lower()
    return None


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
            if ":" not in text:
                raise ValueError(text)
            return ref(text if "://" in text else vocab.iri(text))
    except UnknownName as e:
        raise QueryError(_is_no(name, text, kind), query=asked.name, mend=_form(asked, name, text, e.known)) from e
    except ValueError as e:
        raise QueryError(_is_no(name, text, kind), query=asked.name, mend=_form(asked, name, text)) from e
    return literal(text)


def _is_no(name: str, text: str, kind: str) -> str:
    words = {"iri": "no IRI", "state": "no state", "date": "no date", "int": "no whole number"}
    return f"{name}={text!r} is {words.get(kind, 'no ' + kind)}"


def _form(asked: Question, name: str, text: str, near: Sequence[str] = ()) -> str:
    """The right form of a parameter, by the word that was given where that can be."""
    kind, default = asked.types[name], asked.params[name]
    if kind == "date":
        return "write it as YYYY-MM-DD"
    if kind == "state":
        nearest = f"; near it: {', '.join(near[:3])}" if near else ""
        return f"give a name in Arabic, English or French, or a code such as DZ or DZA{nearest}"
    if kind == "iri" and near:
        return f"the prefixes are {', '.join(near)}"
    if kind == "iri":
        prefix = default.partition(":")[0] if ":" in default else ""
        if prefix in vocab.PREFIXES and _NAME.fullmatch(text):
            return f"say {name}={prefix}:{text}"
        return f"give an IRI or a prefixed name, such as {default or 'topic:libya-crisis'}"
    return "give a whole number" if kind == "int" else "give a number"


def _state(text: str, states: Mapping[str, str]) -> str:
    if "://" in text:
        return text
    if text.startswith("state:"):
        return vocab.iri(text)
    wanted = " ".join(text.split()).casefold()
    found = sorted({each for name, some in states.items() if name.casefold() == wanted for each in some.split()})
    if not found:
        raise UnknownName("state", text, states)
    if len(found) > 1:
        mend = f"give the code of one: {', '.join(map(vocab.local, found))}"
        raise QueryError(f"{text!r} is the name of several states", mend=mend)
    return found[0]
