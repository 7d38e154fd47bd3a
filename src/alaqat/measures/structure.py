"""What a network is like as a whole and between its parts: balance of its triangles, bridges, the way between two."""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx  # type: ignore[import-untyped]
import numpy as np
from scipy.sparse import coo_matrix  # type: ignore[import-untyped]

from alaqat.errors import AlaqatError, UnknownName
from alaqat.measures.arrays import Network, digraph
from alaqat.measures.engines import rustworkx, rustworkx_graph

__all__ = ["Balance", "balance", "bridges", "brokers", "shortest_path"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The census of signed triangles by their number of negative ties, and the balanced share (None without triangles).

    Balanced are +++ (all friends) and +-- (two friends with a common enemy).
    """

    ppp: int
    ppn: int
    pnn: int
    nnn: int

    @property
    def share(self) -> float | None:
        """The share of balanced triangles."""
        count = self.ppp + self.ppn + self.pnn + self.nnn
        return None if count == 0 else (self.ppp + self.pnn) / count


def balance(network: Network) -> Balance:
    """Structural balance of a network whose weights have signs (project with `by="balance"`).

    The tie of two nodes is the sign of the sum of both directions; a sum of zero is no tie; loops are left out.
    """
    n = len(network.ids)
    apart = network.source != network.target
    a, b, w = network.source[apart], network.target[apart], network.weight[apart]
    ties = coo_matrix((w, (np.minimum(a, b), np.maximum(a, b))), shape=(n, n)).tocsr()
    ties.data = np.sign(ties.data)
    ties.eliminate_zeros()
    plus, minus = ties.multiply(ties > 0), -ties.multiply(ties < 0)

    def closed(first: object, second: object, third: object) -> int:
        # ties point from the lower to the higher number, so i -> j -> k with i -> k meets each triangle once
        return round(float((first @ second).multiply(third).sum()))  # type: ignore[operator]

    return Balance(
        ppp=closed(plus, plus, plus),
        ppn=closed(plus, plus, minus) + closed(plus, minus, plus) + closed(minus, plus, plus),
        pnn=closed(plus, minus, minus) + closed(minus, plus, minus) + closed(minus, minus, plus),
        nnn=closed(minus, minus, minus),
    )


def bridges(network: Network) -> tuple[tuple[str, str], ...]:
    """The pairs whose tie alone joins two parts (`nx.bridges` of the network without direction), sorted."""
    ids = network.ids
    engine = rustworkx()
    if engine is None:
        found = nx.bridges(nx.Graph(digraph(network, loops=False)))
        return tuple(sorted((min(pair), max(pair)) for pair in found))
    pairs = engine.bridges(rustworkx_graph(engine, network, directed=False))
    return tuple(sorted((min(ids[a], ids[b]), max(ids[a], ids[b])) for a, b in pairs))


def brokers(network: Network) -> tuple[str, ...]:
    """The nodes that alone join parts (`nx.articulation_points` of the network without direction), sorted.

    Without one of them some others would have no way to each other.
    """
    engine = rustworkx()
    if engine is None:
        return tuple(sorted(nx.articulation_points(nx.Graph(digraph(network, loops=False)))))
    found = engine.articulation_points(rustworkx_graph(engine, network, directed=False))
    return tuple(sorted(network.ids[i] for i in found))


def shortest_path(network: Network, start: str, end: str, *, directed: bool = False) -> tuple[int, ...]:
    """The numbers of the edges of a shortest way, in order.

    Of equally short ways the one whose ties weigh most together (by magnitude) is taken, then the one whose nodes come
    first. By default an edge can be walked both ways, and a tie weighs what both of its edges do. Raises UnknownName
    for a node that is not there, AlaqatError where there is no way.
    """
    place = {node: i for i, node in enumerate(network.ids)}
    for node in (start, end):
        if node not in place:
            raise UnknownName("node of this network", node, place)
    first, last = place[start], place[end]
    ties = _ties(network, both=not (directed and network.directed))
    # walked level by level: all nodes of a level are known before the next one chooses where it comes from
    came: dict[int, tuple[float, int, int]] = {first: (0.0, -1, -1)}  # node: the weight of its way, before it, its edge
    level = [first]
    while level and last not in came:
        reached: dict[int, tuple[float, int, int]] = {}
        for here in sorted(level):
            for there, (edge, weight) in ties.get(here, {}).items():
                total = came[here][0] + weight
                if there not in came and (there not in reached or total > reached[there][0]):
                    reached[there] = (total, here, edge)
        came.update(reached)
        level = list(reached)
    if last not in came:
        raise AlaqatError(
            "no way leads from one to the other", where=f"{start} .. {end}", mend="widen the dates or types"
        )
    path = []
    while last != first:
        _, last, edge = came[last]
        path.append(edge)
    return tuple(reversed(path))


def _ties(network: Network, *, both: bool) -> dict[int, dict[int, tuple[int, float]]]:
    """{node: {neighbour: (the first edge to it, what their edges weigh together)}}."""
    ties: dict[int, dict[int, tuple[int, float]]] = {}
    ends = zip(network.source.tolist(), network.target.tolist(), np.abs(network.weight).tolist(), strict=True)
    for i, (a, b, weight) in enumerate(ends):
        for here, there in ((a, b), (b, a)) if both else ((a, b),):
            edge, so_far = ties.setdefault(here, {}).get(there, (i, 0.0))
            ties[here][there] = (edge, so_far + weight)
    return ties
