"""The answer to a query as a table, CSV, TSV, JSON (SPARQL 1.1 Query Results) or Turtle."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from alaqat.commands.terminal import cell, table
from alaqat.errors import QueryError
from alaqat.vocab import PREFIXES

if TYPE_CHECKING:
    from alaqat.store import Rows

__all__ = ["FORMATS", "write"]

FORMATS = ("table", "csv", "tsv", "json", "turtle")
Triples = list[tuple[str, str, str]]


def write(answer: Rows | bool | Triples, form: str) -> Iterable[str]:
    """The lines of an answer. Raises QueryError where an answer has no such form."""
    from alaqat.store import Rows

    if isinstance(answer, bool):
        return [json.dumps({"head": {}, "boolean": answer}) if form == "json" else str(answer).lower()]
    if isinstance(answer, Rows):
        return _rows(answer, form)
    if form == "json":
        return [json.dumps([list(triple) for triple in answer], ensure_ascii=False, indent=2)]
    if form in ("table", "turtle"):
        return [_turtle(answer)]
    raise QueryError(f"triples have no {form} form", mend="ask for turtle or json, or SELECT instead of CONSTRUCT")


def _rows(rows: Rows, form: str) -> Iterable[str]:
    if form == "table":
        return table(rows.variables, ([_short(value) for value in row] for row in rows))
    if form == "csv":
        return [_csv(rows)]
    if form == "tsv":
        lines = ["\t".join("?" + name for name in rows.variables)]
        return lines + ["\t".join(term or "" for term in row) for row in rows.n3()]
    if form == "json":
        names = rows.variables
        bindings = [
            {name: _json(term) for name, term in zip(names, row, strict=True) if term is not None} for row in rows.terms
        ]
        document = {"head": {"vars": list(names)}, "results": {"bindings": bindings}}
        return [json.dumps(document, ensure_ascii=False, indent=2)]
    raise QueryError("rows have no Turtle form", mend="ask for table, csv, tsv or json, or CONSTRUCT instead of SELECT")


def _csv(rows: Rows) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(rows.variables)
    writer.writerows([["" if value is None else _lower(value) for value in row] for row in rows])
    return file.getvalue().rstrip("\n")


def _lower(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


def _short(value: Any) -> str:
    """An IRI of ours by its prefix, anything else as it is."""
    text = cell(_lower(value))
    if text.startswith("http"):
        fits = [(len(iri), name, text[len(iri) :]) for name, iri in PREFIXES.items() if text.startswith(iri)]
        if fits:
            _, name, tail = max(fits)
            return f"{name}:{tail}" if "/" not in tail else text
    return text


def _json(term: Any) -> dict[str, str]:
    kind = type(term).__name__
    if kind == "NamedNode":
        return {"type": "uri", "value": term.value}
    if kind == "BlankNode":
        return {"type": "bnode", "value": term.value}
    if kind != "Literal":
        return {"type": "literal", "value": str(term)}
    found = {"type": "literal", "value": term.value}
    if term.language:
        return found | {"xml:lang": term.language}
    if term.datatype.value != PREFIXES["xsd"] + "string":
        return found | {"datatype": term.datatype.value}
    return found


def _turtle(triples: Triples) -> str:
    import rdflib

    graph = rdflib.Graph(bind_namespaces="none")
    for name, iri in PREFIXES.items():
        graph.bind(name, iri)
    graph.parse(data="".join(f"{s} {p} {o} .\n" for s, p, o in triples), format="nt")
    return graph.serialize(format="turtle").rstrip("\n")
