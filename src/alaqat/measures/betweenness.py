"""Betweenness, plain and weighted: exact up to `EXACT` nodes by rustworkx and networkit, estimated beyond by SciPy.

The estimate is our own because no permissive library has one with a bound for a directed network: networkit's
`EstimateBetweenness` scales what it finds and is biased where edges have a direction, its `ApproxBetweenness` and
`KadabraBetweenness` refuse them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import networkx as nx  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from scipy.sparse.csgraph import dijkstra  # type: ignore[import-untyped]

from alaqat.errors import AlaqatError
from alaqat.measures.arrays import Floats, Network, digraph, matrix
from alaqat.measures.engines import (
    apart,
    from_networkx,
    networkit,
    networkit_graph,
    one_thread,
    rustworkx,
    rustworkx_graph,
)

__all__ = [
    "EXACT",
    "SOURCES",
    "WEIGHTED_SOURCES",
    "betweenness",
    "error_bound",
    "sampled_betweenness",
    "sampled_weighted_betweenness",
    "weighted_betweenness",
]

EXACT = 5000  # beyond this many nodes betweenness is estimated
SOURCES = 512
WEIGHTED_SOURCES = 128  # a walk by lengths takes some ten times longer
_SEED = 7
_BLOCK = 16
_NEVER = 2**62  # rustworkx uses a second thread from so many nodes on; threads would show in the last digits

Ints = NDArray[np.int64]


def betweenness(network: Network) -> Floats:
    """`nx.betweenness_centrality(G)`: normalised, every edge of length 1.

    Beyond `EXACT` nodes it is estimated from `SOURCES` nodes as starting points, see `error_bound`.
    """
    n = len(network.ids)
    if n > EXACT:
        return sampled_betweenness(network, _drawn(n, SOURCES))
    engine = rustworkx()
    if engine is None:
        return from_networkx(network, nx.betweenness_centrality(digraph(network, loops=False)))
    found = engine.betweenness_centrality(rustworkx_graph(engine, network), parallel_threshold=_NEVER)
    return np.fromiter((found[i] for i in range(n)), dtype=np.float64, count=n)


def weighted_betweenness(network: Network) -> Floats:
    """`nx.betweenness_centrality(G, weight="length")` with length = 1 / weight: much contact is a short way.

    Beyond `EXACT` nodes it is estimated from `WEIGHTED_SOURCES` nodes as starting points, see `error_bound`.
    """
    n = len(network.ids)
    if len(network.weight) and network.weight.min() <= 0:
        raise AlaqatError(
            "a length needs a weight above 0", where="weighted_betweenness", mend='project with by="events"'
        )
    if n > EXACT:
        return sampled_weighted_betweenness(network, _drawn(n, WEIGHTED_SOURCES))
    engine = networkit() if n > 2 else None
    if engine is None:
        graph = digraph(network)
        for _, _, data in graph.edges(data=True):
            data["length"] = 1.0 / data["weight"]
        return from_networkx(network, nx.betweenness_centrality(graph, weight="length"))
    keep = apart(network)
    with one_thread(engine):
        graph = networkit_graph(
            engine, n, network.source[keep], network.target[keep], 1.0 / network.weight[keep], directed=network.directed
        )
        found = engine.centrality.Betweenness(graph, normalized=True)
        found.run()
        return np.asarray(found.scores(), dtype=np.float64)


def error_bound(count: int, sources: int = SOURCES) -> float:
    """How far an estimated betweenness of `count` nodes may be off, with probability 0.9 for all nodes at once.

    It is Hoeffding's for `sources` numbers between 0 and 1, and holds for every network; most are far less off.
    """
    return float(np.sqrt(np.log(2 * count / 0.1) / (2 * sources)))


def _drawn(count: int, sources: int) -> Ints:
    return np.sort(np.random.default_rng(_SEED).choice(count, sources, replace=False)).astype(np.int64)


def sampled_betweenness(network: Network, sources: Ints) -> Floats:
    """Betweenness over the shortest paths that start in `sources`, scaled to all: exact when they are all nodes.

    Brandes' two sweeps as products of a sparse matrix and a block of columns, a column a source.
    """
    n = len(network.ids)
    links = matrix(network, weighted=False)
    back = links.T.tocsr()
    return _scaled(n, sources, lambda some: _by_levels(links, back, some))


def _by_levels(links: Any, back: Any, some: Ints) -> Floats:
    n, columns = links.shape[0], np.arange(len(some))
    ways = np.zeros((n, len(some)))  # the number of shortest paths to each node
    ways[some, columns] = 1.0
    levels = [ways.copy()]
    while levels[-1].any():
        reached = back @ levels[-1]
        reached *= ways == 0
        ways += reached
        levels.append(reached)
    share = np.zeros_like(ways)
    for level, before in zip(levels[:0:-1], levels[-2::-1], strict=True):
        pulled = np.divide(1.0 + share, ways, out=np.zeros_like(share), where=level > 0)
        share += (links @ pulled) * before
    share[some, columns] = 0.0
    total: Floats = share.sum(axis=1)
    return total


def sampled_weighted_betweenness(network: Network, sources: Ints) -> Floats:
    """The same with edges of length 1 / weight."""
    n = len(network.ids)
    keep = apart(network)
    a, b, length = network.source[keep], network.target[keep], 1.0 / network.weight[keep]
    if not network.directed:
        a, b, length = np.concatenate([a, b]), np.concatenate([b, a]), np.concatenate([length, length])
    lengths = csr_matrix((length, (a, b)), shape=(n, n))

    def shares(some: Ints) -> Floats:
        total = np.zeros(n)
        for source, far in zip(some.tolist(), dijkstra(lengths, indices=some), strict=True):
            on = far[a] + length == far[b]  # the edges of the shortest paths, as NetworkX compares: to the last digit
            on &= np.isfinite(far[a])
            total += _by_hops(n, a[on], b[on], source)
        return total

    return _scaled(n, sources, shares)


def _by_hops(n: int, a: Ints, b: Ints, source: int) -> Floats:
    """What one source gives to each node, by the edges of its shortest paths."""
    paths = csr_matrix((np.ones(len(a)), (b, a)), shape=(n, n))
    ways = np.zeros(n)
    for arrived in _until_nothing(paths, np.eye(1, n, source).ravel()):
        ways += arrived
    share = np.zeros(n)
    pulls = csr_matrix((ways[a] / ways[b], (a, b)), shape=(n, n))
    for pulled in _until_nothing(pulls, (ways > 0).astype(np.float64)):
        share += pulled
    share -= ways > 0  # the first round is each node itself
    share[source] = 0.0
    return share


def _until_nothing(step: Any, x: Floats) -> Iterator[Floats]:
    while x.any():
        yield x
        x = step @ x


def _scaled(n: int, sources: Ints, shares: Callable[[Ints], Floats]) -> Floats:
    """The sum of what blocks of sources give, in their order, as the centrality of all nodes."""
    total = np.zeros(n)
    if n < 3:
        return total
    blocks = [sources[start : start + _BLOCK] for start in range(0, len(sources), _BLOCK)]
    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        for found in threads.map(shares, blocks):
            total += found
    return total * (n / len(sources)) / ((n - 1) * (n - 2))
