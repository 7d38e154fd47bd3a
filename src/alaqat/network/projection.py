"""A projection: a SPARQL SELECT of pairs, folded to integer arrays with all that an edge or node is known by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from alaqat import resources
from alaqat.errors import AlaqatError, ProjectionError, UnknownName
from alaqat.network.fold import Act, Edge, acts_of, check_weight, edge_of, newest, weigh
from alaqat.network.nodes import Node, find_names, find_nodes
from alaqat.network.periods import period
from alaqat.network.question import Question, Value, read_question
from alaqat.network.rows import Store, table

__all__ = ["Projection", "assemble", "project", "projections"]

_NEEDED = ("source", "target", "weight")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Projection:
    """Nodes sorted by IRI; edge `i` goes from `nodes[source[i]]` to `nodes[target[i]]` with `weight[i]`.

    One edge a pair (and direction), sorted by source and target. `params` says what was asked, `types` holds the names
    of the kinds of event by language.
    """

    name: str
    directed: bool
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    source: NDArray[np.int64]
    target: NDArray[np.int64]
    weight: NDArray[np.float64]
    params: Mapping[str, Value]
    types: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    now: str = ""  # the day from which recency counts back

    @property
    def weighing(self) -> dict[str, Any]:
        """The arguments of `fold.weigh` that gave the weights."""
        return _weighing(self.params, self.now)

    @property
    def ids(self) -> tuple[str, ...]:
        """The node IRIs, in order."""
        return tuple(node.id for node in self.nodes)

    @property
    def events(self) -> tuple[str, ...]:
        """Every event that an edge stands on, sorted."""
        return tuple(sorted({event for edge in self.edges for event in edge.events}))

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """(source IRI, target IRI) of each edge."""
        ids = self.ids
        return tuple((ids[a], ids[b]) for a, b in zip(self.source.tolist(), self.target.tolist(), strict=True))


def projections(overlays: Sequence[Path] = ()) -> dict[str, Question]:
    """{name: its question} of `graph/projections/`, the user's folders laid over the shipped one."""
    found = resources.directly_in("graph", "projections", ".rq", overlays)
    return {name: read_question(path) for name, path in found.items()}


def project(
    store: Store, name: str, *, graph_overlays: Sequence[Path] = (), folded: bool = False, **params: Value | None
) -> Projection:
    """Run the projection `name` of `graph/projections/` with its parameters (None takes the default).

    `folded` makes one edge without direction of both directions. Rows of the same pair are put together; optional
    columns of a row: `event` (or `events`, with blanks between), `type`, `articles`, `evidence`, `support`, `balance`,
    `intensity`, `first`, `last`. A projection that has the parameters `by`, `half_life` and `min_support` need not use
    them in its query: they are heeded afterwards (`fold.weigh`).

    Raises UnknownName for an unknown projection, parameter or weight, ProjectionError for a SELECT without the columns
    that are needed or a parameter that is no number or date.
    """
    known = projections(graph_overlays)
    if name not in known:
        raise UnknownName("projection", name, known)
    question = known[name]
    asked = question.given(params)
    columns, rows = table(store, question.bind({**params, **_days(question, params)}))
    missing = tuple(column for column in _NEEDED if column not in columns)
    if missing:
        raise ProjectionError(
            "the SELECT lacks " + ", ".join("?" + column for column in missing),
            missing=missing,
            where=f"graph/projections/{name}.rq",
            mend="name the columns ?source, ?target and ?weight",
        )
    check_weight(name, str(asked.get("by", "events")), columns)
    directed = question.directed and not folded
    named = (dict(zip(columns, row, strict=True)) for row in rows)
    acts = acts_of(name, named, directed=directed)
    ids = sorted({end for pair in acts for end in pair})
    types = sorted({act.type for found in acts.values() for act in found} - {""})
    return assemble(
        name=name,
        directed=directed,
        acts=acts,
        nodes={node.id: node for node in find_nodes(store, ids)},
        params=MappingProxyType(asked),
        types=MappingProxyType(find_names(store, types)),
    )


def assemble(
    *,
    name: str,
    directed: bool,
    acts: Mapping[tuple[str, str], Sequence[Act]],
    nodes: Mapping[str, Node],
    params: Mapping[str, Value],
    types: Mapping[str, Mapping[str, str]],
    now: str = "",
) -> Projection:
    """A projection of these acts, by pair in their order: weighed, and pairs with too little support left out.

    `now` is the day from which recency counts back: by default the end of the parameter `until`, else the newest act.
    """
    least = float(params.get("min_support", 0))
    until = str(params.get("until", ""))
    now = now or (period(until).last if until else newest(act for found in acts.values() for act in found))
    weighing = _weighing(params, now)
    if weighing["half_life"] <= 0:
        raise ProjectionError("half_life is not above 0", where=name, mend="give a number of days")
    kept: dict[tuple[str, str], tuple[float, Edge]] = {}
    for pair, found in acts.items():
        if weighing["by"] == "recency":
            found = [act for act in found if act.last]  # an undated act has no age
        weight, edge = weigh(found, **weighing), edge_of(found)
        if found and (edge.support >= least or not edge.support):
            kept[pair] = weight, edge
    ids = sorted({end for pair in kept for end in pair})
    number = {iri: i for i, iri in enumerate(ids)}
    return Projection(
        name=name,
        directed=directed,
        nodes=tuple(nodes[iri] for iri in ids),
        edges=tuple(edge for _, edge in kept.values()),
        source=np.array([number[a] for a, _ in kept], dtype=np.int64),
        target=np.array([number[b] for _, b in kept], dtype=np.int64),
        weight=np.array([weight for weight, _ in kept.values()], dtype=np.float64),
        params=params,
        types=types,
        now=now,
    )


def _weighing(params: Mapping[str, Value], now: str) -> dict[str, Any]:
    return {"by": str(params.get("by", "events")), "half_life": float(params.get("half_life", 365)), "now": now}


def _days(question: Question, params: Mapping[str, Value | None]) -> dict[str, str]:
    """The first day of `since` and the last one of `until`, which may be given as a month, quarter or year."""
    found = {}
    for name, end in (("since", 0), ("until", 1)):
        value = str(params.get(name) or "")
        if not value or name not in question.defaults:
            continue
        try:
            said = period(f"{value}/{value}")
        except AlaqatError as error:
            mend = "write it as YYYY-MM-DD, YYYY-MM, YYYY-Qn or YYYY"
            raise ProjectionError(f"{name}={value!r} is no date", where=question.name, mend=mend) from error
        found[name] = (said.first, said.last)[end]
    return found
