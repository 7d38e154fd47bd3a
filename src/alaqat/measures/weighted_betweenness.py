"""Betweenness by lengths, length = 1 / weight: exact up to `EXACT` nodes, estimated beyond.

The walks by length are networkit's (SciPy's in small networks, to the same digit): a distance is a minimum, so
the order of work cannot show. The shortest paths are then counted here, some sources at a time: which edges are on
them is a comparison of distances, and Brandes' two sweeps are products of a sparse matrix and a column. All that lets
go of Python's lock, so the blocks of sources take all cores, and they are added up in their order. networkit's own
betweenness adds up in the order in which threads finish; it answers, on one thread, where ways are long.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import networkx as nx  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from scipy.sparse.csgraph import dijkstra  # type: ignore[import-untyped]

from alaqat.errors import AlaqatError
from alaqat.measures.arrays import Floats, Network, digraph
from alaqat.measures.betweenness import DEEP, EXACT, Ints, TooDeep, drawn, scaled
from alaqat.measures.engines import apart, from_networkx, networkit, networkit_graph, one_thread

__all__ = ["WEIGHTED_SOURCES", "sampled_weighted_betweenness", "weighted_betweenness"]

WEIGHTED_SOURCES = 256  # a walk by lengths takes some ten times longer than one by steps
_CELLS = 16_000  # sources times nodes of a block: larger arrays would be given back and fetched anew at every step
_SMALL = 1000  # nodes; below, SciPy has walked before networkit is imported


def weighted_betweenness(network: Network) -> Floats:
    """`nx.betweenness_centrality(G, weight="length")` with length = 1 / weight: much contact is a short way.

    Beyond `EXACT` nodes it is estimated from `WEIGHTED_SOURCES` nodes as starting points, see `error_bound`.
    Raises AlaqatError for a weight that is not above 0.
    """
    n = len(network.ids)
    if len(network.weight) and network.weight.min() <= 0:
        raise AlaqatError(
            "a length needs a weight above 0", where="weighted_betweenness", mend='project with by="events"'
        )
    if n > EXACT:
        return sampled_weighted_betweenness(network, drawn(n, WEIGHTED_SOURCES))
    try:
        return sampled_weighted_betweenness(network, np.arange(n), deepest=DEEP)
    except TooDeep:
        return _one_by_one(network)


def _one_by_one(network: Network) -> Floats:
    """The exact one of a network of long ways."""
    engine = networkit()
    if engine is None:
        graph = digraph(network, loops=False)
        for _, _, data in graph.edges(data=True):
            data["length"] = 1.0 / data["weight"]
        return from_networkx(network, nx.betweenness_centrality(graph, weight="length"))
    keep = apart(network)
    with one_thread(engine):
        graph = networkit_graph(
            engine,
            len(network.ids),
            network.source[keep],
            network.target[keep],
            1.0 / network.weight[keep],
            directed=network.directed,
        )
        found = engine.centrality.Betweenness(graph, normalized=True)
        found.run()
        return np.asarray(found.scores(), dtype=np.float64)


def sampled_weighted_betweenness(network: Network, sources: Ints, *, deepest: int | None = None) -> Floats:
    """Weighted betweenness over the shortest paths that start in `sources`, scaled to all: exact when they are all.

    Raises TooDeep where a shortest path has more than `deepest` edges.
    """
    n = len(network.ids)
    keep = apart(network)
    a, b, length = network.source[keep], network.target[keep], 1.0 / network.weight[keep]
    if not network.directed:
        a, b, length = np.concatenate([a, b]), np.concatenate([b, a]), np.concatenate([length, length])
    order = np.argsort(b, kind="stable")  # by their ends: so the edges found below are the rows of a matrix
    a, b, length = a[order], b[order], length[order]
    distances = _distances(n, a, b, length)
    a, b = a.astype(np.int32), b.astype(np.int32)  # what a sparse matrix keeps: else each block is converted
    most = n if deepest is None else deepest

    def shares(some: Ints) -> Floats:
        return _along(some, distances(some), a, b, length, most)

    return scaled(n, sources, max(1, _CELLS // max(n, 1)), shares)


def _distances(n: int, a: Ints, b: Ints, length: Floats) -> Callable[[Ints], Floats]:
    """What gives the distances from some sources to all nodes, a row a source; nan where no way leads."""
    engine = networkit() if n > _SMALL else None
    if engine is None:
        lengths = csr_matrix((length, (a, b)), shape=(n, n))

        def by_scipy(some: Ints) -> Floats:
            far: Floats = dijkstra(lengths, indices=some)
            far[np.isinf(far)] = np.nan
            return far

        return by_scipy

    graph = networkit_graph(engine, n, a, b, length, directed=True)

    def by_networkit(some: Ints) -> Floats:
        with one_thread(engine):  # of this thread's own
            walks = engine.distance.SPSP(graph, some.tolist())
            walks.run()
        far = np.asarray(walks.getDistances(asarray=True), dtype=np.float64)
        far[far == np.finfo(np.float64).max] = np.nan
        return far

    return by_networkit


def _along(some: Ints, far: Floats, a: Ints, b: Ints, length: Floats, deepest: int) -> Floats:
    """What a block of sources gives to each node, by their distances; the edges are in the order of their ends."""
    rows, n = far.shape
    starts, ends = [], []
    for row, here in enumerate(far):  # the edges of the shortest paths, as NetworkX compares: to the last digit
        on = np.flatnonzero(here.take(a) + length == here.take(b))
        starts.append(a.take(on) + row * n)
        ends.append(b.take(on) + row * n)
    first, last = np.concatenate(starts), np.concatenate(ends)
    at = np.arange(rows) * n + some
    farthest = np.fmax.reduce(far, axis=None)
    if len(length) and farthest + length.min() == farthest:
        onward = _onward(first, last, far.ravel(), at)
        first, last = first[onward], last[onward]
    back = _arrivals(first, last, rows * n)
    ways = np.zeros(rows * n)  # the number of shortest paths to each node
    ways[at] = 1.0
    ways += _swept(back, ways, deepest)
    # what a node gets is the sum of (1 + the share of a node) / its ways over those behind it, times its own ways
    pull = _swept(back.T, np.divide(1.0, ways, out=np.zeros_like(ways), where=ways > 0), deepest)
    pull *= ways
    pull[at] = 0.0  # the sources themselves
    total: Floats = pull.reshape(rows, n).sum(axis=0)
    return total


def _arrivals(first: Ints, last: Ints, count: int) -> Any:
    """The matrix that gives each node what those before it have; the edges are in the order of their ends."""
    upto = np.zeros(count + 1, dtype=np.int32)
    np.cumsum(np.bincount(last, minlength=count), out=upto[1:])
    return csr_matrix((np.ones(len(first)), first, upto), shape=(count, count))


def _onward(first: Ints, last: Ints, far: Floats, at: Ints) -> NDArray[np.bool_]:
    """Which edges lead farther from the source: where a length is lost in rounding, by the number of edges to it.

    1e20 + 1 is 1e20: one could go round such edges for ever. Recency gives lengths so unlike.
    """
    back = _arrivals(first, last, len(far))
    steps = np.full(len(far), len(far))
    reached = np.zeros(len(far), dtype=bool)
    reached[at] = True
    for step in range(len(far)):
        steps[reached] = step
        reached = (back @ reached.astype(np.float64) > 0) & (steps == len(far))
        if not reached.any():
            break
    onward: NDArray[np.bool_] = far.take(first) < far.take(last)
    onward |= (far.take(first) == far.take(last)) & (steps.take(first) < steps.take(last))
    return onward


def _swept(step: Any, x: NDArray[np.float64], deepest: int) -> Floats:
    """The sum of what x comes to after one step, two steps ... until nothing is left."""
    total = np.zeros_like(x)
    for _ in range(deepest + 1):
        x = step @ x
        if not x.any():
            return total
        total += x
    raise TooDeep
