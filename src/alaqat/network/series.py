"""How the dealings of two nodes went, period by period."""

from __future__ import annotations

from dataclasses import dataclass, fields

from alaqat.network.fold import Act
from alaqat.network.projection import Projection
from alaqat.network.slices import between, snapshots

__all__ = ["COLUMNS", "Dealings", "dealings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dealings:
    """What passed between two nodes in a period: numbers of events, friendly (`cooperative`) and hostile
    (`conflictual`) ones among them, `balance` the first less the second, `intensity` the sum of their scores, `support`
    the number of articles, `there` and `back` the events from the first to the second node and from the second to the
    first (both 0 in a network without direction).
    """

    period: str
    events: int
    cooperative: int
    conflictual: int
    balance: float
    intensity: float
    support: int
    there: int
    back: int
    ids: tuple[str, ...] = ()


COLUMNS = tuple(field.name for field in fields(Dealings) if field.name != "ids")  # what a table shows of a row


def dealings(projection: Projection, a: str, b: str, every: str) -> tuple[Dealings, ...]:
    """One row a month, quarter or year, from the first with an event between the two to the last, without a gap.

    `a` and `b` are IRIs. Raises UnknownName.
    """
    dyad = between(projection, a, b)
    return tuple(_row(name, part, a, b) for name, part in snapshots(dyad, every).items())


def _row(name: str, part: Projection, a: str, b: str) -> Dealings:
    acts: list[Act] = [act for edge in part.edges for act in edge.acts]
    ways = {pair: len(edge.events) for pair, edge in zip(part.pairs, part.edges, strict=True)} if part.directed else {}
    # an event between the two may stand in both directions: it counts once
    signs = {event: act.balance for act in acts for event in act.events}
    scores = {act.events: act.intensity for act in acts}
    friendly, hostile = sum(s > 0 for s in signs.values()), sum(s < 0 for s in signs.values())
    return Dealings(
        period=name,
        events=len(signs),
        cooperative=friendly,
        conflictual=hostile,
        balance=friendly - hostile,
        intensity=sum(scores.values()),
        support=len({article for act in acts for article in act.articles}),
        there=ways.get((a, b), 0),
        back=ways.get((b, a), 0),
        ids=tuple(sorted(signs)),
    )
