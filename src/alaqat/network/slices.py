"""A network cut or folded after it was read: one stretch of time of it, one stretch after another, or both directions
as one.

An event is in a month, quarter or year where all the days on which it may have been are: so it is in one of them at
most, and one whose date is too coarse, or unknown, is in none (`unplaced` counts those). This differs from the
parameters `since` and `until`, which keep what may have been between them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from alaqat.network.fold import Act
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
    return _chosen(projection, lambda act: when.holds(act.first, act.last), now=when.last)


def between(projection: Projection, a: str, b: str) -> Projection:
    """The edges between two nodes, by their IRIs, in both directions."""
    acts = {pair: edge.acts for pair, edge in zip(projection.pairs, projection.edges, strict=True) if {*pair} == {a, b}}
    return _anew(projection, acts, directed=projection.directed)


def snapshots(projection: Projection, every: str) -> Mapping[str, Projection]:
    """{period: the network of it}, months, quarters or years without a gap; those in between may be empty.

    Raises UnknownName.
    """
    acts = [act for edge in projection.edges for act in edge.acts]
    placed = [act for act in acts if act.first and period_of(act.first, act.last, every)]
    first, last = min((act.first for act in placed), default=""), max((act.last for act in placed), default="")
    return MappingProxyType({each.name: during(projection, each) for each in periods(first, last, every)})


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


def _chosen(projection: Projection, wanted: Callable[[Act], bool], *, now: str) -> Projection:
    acts = {
        pair: some
        for pair, edge in zip(projection.pairs, projection.edges, strict=True)
        if (some := tuple(act for act in edge.acts if wanted(act)))
    }
    return _anew(projection, acts, directed=projection.directed, now=now)


def _anew(
    projection: Projection, acts: Mapping[tuple[str, str], tuple[Act, ...]], *, directed: bool, now: str = ""
) -> Projection:
    return assemble(
        name=projection.name,
        directed=directed,
        acts=acts,
        nodes={node.id: node for node in projection.nodes},
        params=projection.params,
        types=projection.types,
        now=now,
    )
