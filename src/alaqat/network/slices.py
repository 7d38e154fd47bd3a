"""A network cut or folded after it was read: one stretch of time of it, one stretch after another, or both directions
as one.

An event is in a month, quarter or year where all the days on which it may have been are: so it is in one of them at
most, and one whose date is too coarse, or unknown, is in none (`unplaced` counts those). This differs from the
parameters `since` and `until`, which keep what may have been between them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from alaqat.network.fold import Act
from alaqat.network.nodes import Node
from alaqat.network.periods import Period, period_of, periods
from alaqat.network.projection import Projection, assemble

__all__ = ["between", "during", "fold", "snapshots", "unplaced"]


def fold(projection: Projection) -> Projection:
    """The network without direction: an edge holds the acts of both ways."""
    acts: dict[tuple[str, str], tuple[Act, ...]] = {}
    for (a, b), edge in zip(projection.pairs, projection.edges, strict=True):
        pair = (min(a, b), max(a, b))
        acts[pair] = (*acts.get(pair, ()), *edge.acts)
    return _anew(projection, dict(sorted(acts.items())), directed=False)


def during(projection: Projection, when: Period) -> Projection:
    """What was surely in that period."""
    acts = {
        pair: some
        for pair, edge in zip(projection.pairs, projection.edges, strict=True)
        if (some := [act for act in edge.acts if when.holds(act.first, act.last)])
    }
    return _anew(projection, acts, now=when.last)


def between(projection: Projection, a: str, b: str) -> Projection:
    """The edges between two nodes, by their IRIs, in both directions."""
    acts = {pair: edge.acts for pair, edge in zip(projection.pairs, projection.edges, strict=True) if {*pair} == {a, b}}
    return _anew(projection, acts)


def snapshots(projection: Projection, every: str) -> Mapping[str, Projection]:
    """{period: the network of it}, months, quarters or years without a gap; those in between may be empty.

    Raises UnknownName.
    """
    found: dict[str, dict[tuple[str, str], list[Act]]] = {}
    first, last = "", ""
    for pair, edge in zip(projection.pairs, projection.edges, strict=True):
        for act in edge.acts:
            if name := act.first and period_of(act.first, act.last, every):
                found.setdefault(name, {}).setdefault(pair, []).append(act)
                first, last = min(first or act.first, act.first), max(last, act.last)
    nodes = {node.id: node for node in projection.nodes}
    return MappingProxyType(
        {
            each.name: _anew(projection, found.get(each.name, {}), nodes=nodes, now=each.last)
            for each in periods(first, last, every)
        }
    )


def unplaced(projection: Projection, every: str) -> int:
    """How many events of the network are dated too coarsely for such periods, or not at all."""
    return len(
        {
            event
            for edge in projection.edges
            for act in edge.acts
            if not (act.first and period_of(act.first, act.last, every))
            for event in act.events
        }
    )


def _anew(
    projection: Projection,
    acts: Mapping[tuple[str, str], Sequence[Act]],
    *,
    directed: bool | None = None,
    nodes: Mapping[str, Node] | None = None,
    now: str = "",
) -> Projection:
    return assemble(
        name=projection.name,
        directed=projection.directed if directed is None else directed,
        acts=acts,
        nodes={node.id: node for node in projection.nodes} if nodes is None else nodes,
        params=projection.params,
        types=projection.types,
        now=now,
    )
