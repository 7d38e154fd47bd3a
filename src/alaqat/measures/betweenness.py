"""Betweenness, plain and weighted: exact up to `EXACT` nodes, estimated beyond from some nodes as starting points.

The plain one is Brandes' two sweeps as products of a sparse matrix and a block of columns, a column a source: SciPy and
NumPy let go of Python's lock, so the blocks take all cores, and they are added up in their order, so the number of
cores does not show. rustworkx and networkit add up in the order in which threads finish; they would be held to one.
The weighted one is networkit's, and an estimate by SciPy's Dijkstra beyond.

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
SOURCES = 1024
WEIGHTED_SOURCES = 256  # a walk by lengths takes some ten times longer
_SEED = 7
_BLOCK = 32  # columns of 8 bytes: a row of them is four cache lines
_CELLS = 4_000_000  # of a block at most: each thread holds some arrays of that size
_THREADS = 8
_WEIGHTED_BLOCK = 16
_DEEP = 40  # steps to the farthest node from which walking one by one is faster than level by level
_NEVER = 2**62  # rustworkx uses a second thread from so many nodes on; threads would show in the last digits
_DOUBT = 0.1  # the probability with which an estimate may be farther off than its bound

Ints = NDArray[np.int64]


def betweenness(network: Network) -> Floats:
    """`nx.betweenness_centrality(G)`: normalised, every edge of length 1.

    Beyond `EXACT` nodes it is estimated from `SOURCES` nodes as starting points, see `error_bound`.
    """
    n = len(network.ids)
    sources = np.arange(n) if n <= EXACT else _drawn(n, SOURCES)
    try:
        return sampled_betweenness(network, sources, deepest=_DEEP if n <= EXACT else n)
    except _TooDeep:
        return _one_by_one(network)


def _one_by_one(network: Network) -> Floats:
    """The exact betweenness of a network of long ways."""
    engine = rustworkx()
    if engine is None:
        return from_networkx(network, nx.betweenness_centrality(digraph(network, loops=False)))
    found = engine.betweenness_centrality(rustworkx_graph(engine, network), parallel_threshold=_NEVER)
    return np.fromiter((found[i] for i in range(len(network.ids))), dtype=np.float64, count=len(network.ids))


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


def error_bound(highest: float, count: int, sources: int = SOURCES) -> float:
    """How far an estimated betweenness of `count` nodes may be off, with probability 0.9 for all nodes at once.

    `highest` is the highest of the estimates. What one source gives to a node is a number between 0 and 1, so the mean
    of `sources` of them keeps to Chernoff's bound (of a draw without putting back too: Hoeffding 1963), which is wider
    for higher numbers. It holds for every network; most are far less off.

    >>> round(error_bound(0.05, 20_000), 3), round(error_bound(0.5, 20_000), 3)
    (0.042, 0.079)
    """
    room = float(np.log(2 * count / _DOUBT)) / sources  # both sides of every node
    widest = float(np.sqrt(room / 2))  # reached near a half
    if highest > 0.4:
        return widest
    if highest <= 0:
        return float(-np.expm1(-room))
    low, high = 0.0, widest
    for _ in range(50):  # how much more the truth can be, so that no more than this would still be seen
        middle = (low + high) / 2
        truth = highest + middle
        unlike = highest * np.log(highest / truth) + (1 - highest) * np.log((1 - highest) / (1 - truth))
        low, high = (middle, high) if unlike < room else (low, middle)
    return float(high)


def _drawn(count: int, sources: int) -> Ints:
    return np.sort(np.random.default_rng(_SEED).choice(count, sources, replace=False)).astype(np.int64)


class _TooDeep(Exception):
    """A walk took more steps than was allowed."""


def sampled_betweenness(network: Network, sources: Ints, *, deepest: int | None = None) -> Floats:
    """Betweenness over the shortest paths that start in `sources`, scaled to all: exact when they are all nodes."""
    links = matrix(network, weighted=False)
    back = links.T.tocsr()
    most = links.shape[0] if deepest is None else deepest
    width = max(1, min(_BLOCK, _CELLS // max(1, links.shape[0])))
    return _scaled(links.shape[0], sources, width, lambda some: _by_levels(links, back, some, most))


def _by_levels(links: Any, back: Any, some: Ints, deepest: int) -> Floats:
    """What a block of sources gives to each node. Raises _TooDeep beyond `deepest` steps."""
    n, columns = links.shape[0], np.arange(len(some))
    ways = np.zeros((n, len(some)))  # the number of shortest paths to each node
    ways[some, columns] = 1.0
    level = np.full(ways.shape, -1, dtype=np.int32)  # the steps to each node
    level[some, columns] = 0
    reached, steps = ways.copy(), 0
    while True:
        reached = back @ reached
        reached *= level < 0
        if not reached.any():
            break
        steps += 1
        if steps > deepest:
            raise _TooDeep
        ways += reached
        np.copyto(level, steps, where=reached > 0)
    # `pull` is (1 + the share of a node) / its ways; what a node gets is the sum over those behind it, times its ways
    pull = np.reciprocal(np.maximum(ways, 1.0))
    here = np.empty_like(pull)
    for step in range(steps, 1, -1):
        np.multiply(pull, level == step, out=here)
        given = links @ here
        given *= level == step - 1
        pull += given
    pull *= ways
    pull -= 1.0
    pull[level < 1] = 0.0  # the sources themselves, and what they do not reach
    total: Floats = pull.sum(axis=1)
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

    return _scaled(n, sources, _WEIGHTED_BLOCK, shares)


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


def _scaled(n: int, sources: Ints, width: int, shares: Callable[[Ints], Floats]) -> Floats:
    """The sum of what blocks of sources give, in their order, as the centrality of all nodes."""
    total = np.zeros(n)
    if n < 3:
        return total
    blocks = [sources[start : start + width] for start in range(0, len(sources), width)]
    with ThreadPoolExecutor(min(_THREADS, os.cpu_count() or 1)) as threads:
        for found in threads.map(shares, blocks):
            total += found
    return total * (n / len(sources)) / ((n - 1) * (n - 2))
