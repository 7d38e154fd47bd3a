"""What needs a network and a measure, or a network and its words: measures over time, structure, ways with evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from alaqat.errors import AlaqatError
from alaqat.measures import Balance, balance, bridges, brokers, measure, shortest_path
from alaqat.network import Node, Occurrence, Projection, find_occurrences, period, snapshots
from alaqat.network.rows import Store

__all__ = ["SIGNED", "Step", "Structure", "evidence", "find_path", "find_structure", "measure_series", "window"]

SIGNED = {"by": "balance"}  # the parameters of a projection whose weights have signs


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a way: an edge from `source` to `target` between its two ends, and the events that it stands on.

    Steps of the same `number` join the same two nodes, once in each direction.
    """

    number: int
    source: Node
    target: Node
    events: tuple[Occurrence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """How a network hangs together, see `alaqat.measures`: `bridges` are the ties, `brokers` the nodes that alone join
    parts of it."""

    balance: Balance
    bridges: tuple[tuple[Node, Node], ...]
    brokers: tuple[Node, ...]


def window(text: str) -> dict[str, str]:
    """The parameters `since` and `until` of a period as it is written. Raises AlaqatError.

    >>> window("2024-Q1")
    {'since': '2024-01-01', 'until': '2024-03-31'}
    """
    said = period(text)
    return {"since": said.first, "until": said.last}


def evidence(store: Store, projection: Projection, events: Sequence[str] | None = None) -> dict[str, Occurrence]:
    """The events (by default all) with the reports that the projection counts: as sure, and of the same factuality."""
    return find_occurrences(
        store,
        projection.events if events is None else events,
        factuality=str(projection.params.get("factuality", "")),
        min_confidence=float(projection.params.get("min_confidence", 0)),
    )


def find_path(
    store: Store, projection: Projection, start: str, end: str, *, directed: bool = False
) -> tuple[Step, ...]:
    """A shortest way between two nodes (IRIs), with what was reported of each pair on it.

    Of equally short ways the one with most weight. An edge can be walked both ways unless `directed`, and then the
    events of both directions are told. Raises UnknownName, and AlaqatError where there is no way.
    """
    if start == end:
        raise AlaqatError("both are the same actor", where=start, mend="give two actors")
    ends = projection.pairs
    ways: list[tuple[int, ...]] = []
    for number in shortest_path(projection, start, end, directed=directed):
        pair = ends[number]
        back = () if directed or not projection.directed else (pair[::-1],)
        ways.append(tuple(i for i, each in enumerate(ends) if each == pair or each in back))
    wanted = sorted({event for way in ways for i in way for event in projection.edges[i].events})
    told = evidence(store, projection, wanted)
    nodes = {node.id: node for node in projection.nodes}
    return tuple(
        Step(
            number=number,
            source=nodes[ends[i][0]],
            target=nodes[ends[i][1]],
            events=tuple(
                sorted(
                    (told[event] for event in projection.edges[i].events if event in told),
                    key=lambda event: (event.first or "9999", event.id),
                )
            ),
        )
        for number, way in enumerate(ways, 1)
        for i in way
    )


def find_structure(projection: Projection) -> Structure:
    """The structure of a network, whose weights should have signs (`SIGNED`)."""
    nodes = {node.id: node for node in projection.nodes}
    return Structure(
        balance=balance(projection),
        bridges=tuple((nodes[a], nodes[b]) for a, b in bridges(projection)),
        brokers=tuple(nodes[node] for node in brokers(projection)),
    )


def measure_series(
    projection: Projection, name: str, nodes: Sequence[str], every: str
) -> Mapping[str, Mapping[str, float | None]]:
    """{period: {node IRI: its score in the network of that period}}; None where the node is not in it.

    Raises UnknownName for an unknown measure or stretch of time.
    """
    found: dict[str, Mapping[str, float | None]] = {}
    for when, part in snapshots(projection, every).items():
        scores = measure(part, name) if part.edges else {}
        found[when] = {node: scores.get(node) for node in nodes}
    return found
