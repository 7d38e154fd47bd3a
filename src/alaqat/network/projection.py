"""A projection: a SPARQL SELECT of pairs, folded to integer arrays with all that an edge or node is known by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from alaqat import resources
from alaqat.errors import ProjectionError, UnknownName
from alaqat.network.question import Question, Value, read_question
from alaqat.network.rows import Store, batches, table, values

__all__ = ["Edge", "Node", "Projection", "project", "projections"]

_NEEDED = ("source", "target", "weight")
_KINDS = {
    "Person": "person",
    "State": "state",
    "GovernmentBody": "government_body",
    "IGO": "igo",
    "NonStateActor": "non_state",
    "ActorGroup": "group",
    "EventType": "type",
    "Concept": "topic",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A node as it is shown: `names` by language (ar, en, fr), `kind`, and the codes of its country ("" unknown)."""

    id: str
    names: Mapping[str, str]
    kind: str = ""
    country: str = ""  # ISO 3166-1 alpha-2
    iso3: str = ""
    aliases: tuple[str, ...] = ()

    def label(self, lang: str) -> str:
        """The name in `lang`, else in Arabic, English, French, any other, else the end of the IRI."""
        for choice in (lang, "ar", "en", "fr"):
            if self.names.get(choice):
                return self.names[choice]
        return next(iter(self.names.values()), self.id.rsplit("/", 1)[-1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """What an edge stands on. Dates are ISO strings or "" where unknown; `balance` is the sum of the events' signs."""

    events: tuple[str, ...] = ()
    support: int = 0
    balance: float = 0.0
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Projection:
    """Nodes sorted by IRI; edge `i` goes from `nodes[source[i]]` to `nodes[target[i]]` with `weight[i]`.

    One edge a pair (and direction), sorted by source and target. `params` says what was asked.
    """

    name: str
    directed: bool
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    source: NDArray[np.int64]
    target: NDArray[np.int64]
    weight: NDArray[np.float64]
    params: Mapping[str, Value]

    @property
    def ids(self) -> tuple[str, ...]:
        """The node IRIs, in order."""
        return tuple(node.id for node in self.nodes)

    @property
    def events(self) -> tuple[str, ...]:
        """Every event that an edge stands on, sorted."""
        return tuple(sorted({event for edge in self.edges for event in edge.events}))


def projections(overlays: Sequence[Path] = ()) -> dict[str, Question]:
    """{name: its question} of `graph/projections/`, the user's folders laid over the shipped one."""
    found = resources.directly_in("graph", "projections", ".rq", overlays)
    return {name: read_question(name, path) for name, path in found.items()}


def project(store: Store, name: str, *, graph_overlays: Sequence[Path] = (), **params: Value | None) -> Projection:
    """Run the projection `name` of `graph/projections/` with its parameters (None takes the default).

    Raises UnknownName for an unknown projection or parameter, ProjectionError for a SELECT without the columns
    `source`, `target` and `weight`. Optional columns: `events` (IRIs, space-separated) or `event`, `support`,
    `balance`, `first`, `last`. Rows of the same pair are folded: weights and supports are summed.
    """
    known = projections(graph_overlays)
    if name not in known:
        raise UnknownName("projection", name, known)
    question = known[name]
    columns, rows = table(store, question.bind(params))
    missing = tuple(column for column in _NEEDED if column not in columns)
    if missing:
        raise ProjectionError(
            "the SELECT lacks " + ", ".join("?" + column for column in missing),
            missing=missing,
            where=f"graph/projections/{name}.rq",
            mend="name the columns ?source, ?target and ?weight",
        )
    folded = _fold(name, [dict(zip(columns, row, strict=True)) for row in rows], question.directed)
    ids = sorted({end for pair in folded for end in pair})
    number = {iri: i for i, iri in enumerate(ids)}
    pairs = sorted(folded)
    asked = {k: v if params.get(k) is None else params[k] for k, v in question.defaults.items()}
    return Projection(
        name=name,
        directed=question.directed,
        nodes=_nodes(store, ids),
        edges=tuple(folded[pair][1] for pair in pairs),
        source=np.array([number[a] for a, _ in pairs], dtype=np.int64),
        target=np.array([number[b] for _, b in pairs], dtype=np.int64),
        weight=np.array([folded[pair][0] for pair in pairs], dtype=np.float64),
        params=MappingProxyType({k: v for k, v in asked.items() if v is not None}),
    )


def _fold(name: str, rows: list[dict[str, str | None]], directed: bool) -> dict[tuple[str, str], tuple[float, Edge]]:
    folded: dict[tuple[str, str], tuple[float, Edge]] = {}
    for row in rows:
        a, b = row["source"], row["target"]
        if not a or not b:
            continue
        pair = (a, b) if directed or a <= b else (b, a)
        weight = _number(name, row.get("weight"), 1.0)
        edge = Edge(
            events=tuple(sorted(set(f"{row.get('events') or ''} {row.get('event') or ''}".split()))),
            support=int(_number(name, row.get("support"), 0.0)),
            balance=_number(name, row.get("balance"), 0.0),
            first=row.get("first") or "",
            last=row.get("last") or "",
        )
        if pair in folded:
            before, other = folded[pair]
            weight += before
            edge = Edge(
                events=tuple(sorted({*other.events, *edge.events})),
                support=other.support + edge.support,
                balance=other.balance + edge.balance,
                first=min(x for x in (other.first, edge.first) if x) if other.first or edge.first else "",
                last=max(other.last, edge.last),
            )
        folded[pair] = (weight, edge)
    return folded


def _number(name: str, text: str | None, default: float) -> float:
    if text is None or text == "":
        return default
    try:
        return float(text)
    except ValueError as error:
        raise ProjectionError(
            f"{text!r} is not a number", where=f"graph/projections/{name}.rq", mend="make ?weight a number"
        ) from error


_NAMES = """PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT DISTINCT ?node ?kind ?name (LANG(?name) AS ?lang) WHERE {{ VALUES ?node {{ {iris} }}
  {{ ?node skos:prefLabel ?name BIND("0pref" AS ?kind) }} UNION {{ ?node rdfs:label ?name BIND("1label" AS ?kind) }}
  UNION {{ ?node skos:altLabel ?name BIND("2alt" AS ?kind) }} }}"""

_FACTS = """PREFIX dip: <https://w3id.org/alaqat/ns#>
SELECT DISTINCT ?node ?what ?value WHERE {{ VALUES ?node {{ {iris} }}
  {{ ?node a ?value BIND("class" AS ?what) }}
  UNION {{ ?node dip:iso2 ?value BIND("iso2" AS ?what) }} UNION {{ ?node dip:iso3 ?value BIND("iso3" AS ?what) }}
  UNION {{ ?node dip:ofState/dip:iso2 ?value BIND("of2" AS ?what) }}
  UNION {{ ?node dip:ofState/dip:iso3 ?value BIND("of3" AS ?what) }} }}"""


def _nodes(store: Store, ids: Sequence[str]) -> tuple[Node, ...]:
    names: dict[str, list[tuple[str, str, str]]] = {iri: [] for iri in ids}
    facts: dict[str, dict[str, set[str]]] = {iri: {} for iri in ids}
    for some in batches(ids):
        inside = values(some)
        for node, kind, name, lang in table(store, _NAMES.format(iris=inside))[1]:
            if node in names and name:
                names[node].append((kind or "", lang or "", name))
        for node, what, value in table(store, _FACTS.format(iris=inside))[1]:
            if node in facts and what and value:
                facts[node].setdefault(what, set()).add(value)
    return tuple(_node(iri, sorted(names[iri]), facts[iri]) for iri in ids)


def _node(iri: str, names: list[tuple[str, str, str]], facts: dict[str, set[str]]) -> Node:
    chosen: dict[str, str] = {}
    for kind, lang, name in names:
        if kind != "2alt":
            chosen.setdefault(lang[:2], name)
    classes = {value.replace("#", "/").rsplit("/", 1)[-1] for value in facts.get("class", ())}
    one = {what: min(found) for what, found in facts.items()}
    return Node(
        id=iri,
        names=MappingProxyType(chosen),
        kind=next((kind for name, kind in _KINDS.items() if name in classes), ""),
        country=one.get("iso2", one.get("of2", "")),
        iso3=one.get("iso3", one.get("of3", "")),
        aliases=tuple(sorted({name for kind, _, name in names if kind == "2alt"})),
    )
