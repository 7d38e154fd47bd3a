"""Betweenness by steps: exact up to `EXACT` nodes, estimated beyond from some nodes as starting points.

It is Brandes' two sweeps as products of a sparse matrix and a block of columns, a column a source: SciPy and
NumPy let go of Python's lock, so the blocks take all cores, and they are added up in their order, so the number of
cores does not show. rustworkx and networkit add up in the order in which threads finish; they would be held to one.
The one by lengths is in `weighted_betweenness.py`.

The estimate is our own because no permissive library has one with a bound for a directed network: networkit's
`EstimateBetweenness` scales what it finds and is biased where edges have a direction, its `ApproxBetweenness` and
`KadabraBetweenness` refuse them.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import networkx as nx  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray

from alaqat.measures.arrays import Floats, Network, digraph, matrix
from alaqat.measures.engines import from_networkx, rustworkx, rustworkx_graph

__all__ = [
    "DEEP",
    "EXACT",
    "SOURCES",
    "Ints",
    "TooDeep",
    "betweenness",
    "drawn",
    "error_bound",
    "sampled_betweenness",
    "scaled",
]

EXACT = 5000  # beyond this many nodes betweenness is estimated
SOURCES = 1024
_SEED = 7
_BLOCK = 32  # columns of 8 bytes: a row of them is four cache lines
_CELLS = 4_000_000  # of a block at most: each thread holds some arrays of that size
_THREADS = 8
DEEP = 40  # steps to the farthest node from which walking one by one is faster than level by level
_NEVER = 2**62  # rustworkx uses a second thread from so many nodes on; threads would show in the last digits
_DOUBT = 0.1  # the probability with which an estimate may be farther off than its bound

Ints = NDArray[np.int64]


def betweenness(network: Network) -> Floats:
    """`nx.betweenness_centrality(G)`: normalised, every edge of length 1.

    Beyond `EXACT` nodes it is estimated from `SOURCES` nodes as starting points, see `error_bound`.
    """
    n = len(network.ids)
    sources = np.arange(n) if n <= EXACT else drawn(n, SOURCES)
    try:
        return sampled_betweenness(network, sources, deepest=DEEP if n <= EXACT else n)
    except TooDeep:
        return _one_by_one(network)


def _one_by_one(network: Network) -> Floats:
    """The exact betweenness of a network of long ways."""
    engine = rustworkx()
    if engine is None:
        return from_networkx(network, nx.betweenness_centrality(digraph(network, loops=False)))
    found = engine.betweenness_centrality(rustworkx_graph(engine, network), parallel_threshold=_NEVER)
    return np.fromiter((found[i] for i in range(len(network.ids))), dtype=np.float64, count=len(network.ids))


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


def drawn(count: int, sources: int) -> Ints:
    """Some nodes as starting points, the same every time."""
    return np.sort(np.random.default_rng(_SEED).choice(count, sources, replace=False)).astype(np.int64)


class TooDeep(Exception):
    """A walk took more steps than was allowed."""


def sampled_betweenness(network: Network, sources: Ints, *, deepest: int | None = None) -> Floats:
    """Betweenness over the shortest paths that start in `sources`, scaled to all: exact when they are all nodes."""
    links = matrix(network, weighted=False)
    back = links.T.tocsr()
    most = links.shape[0] if deepest is None else deepest
    width = max(1, min(_BLOCK, _CELLS // max(1, links.shape[0])))
    return scaled(links.shape[0], sources, width, lambda some: _by_levels(links, back, some, most))


def _by_levels(links: Any, back: Any, some: Ints, deepest: int) -> Floats:
    """What a block of sources gives to each node. Raises TooDeep beyond `deepest` steps."""
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
            raise TooDeep
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


def scaled(n: int, sources: Ints, width: int, shares: Callable[[Ints], Floats]) -> Floats:
    """The sum of what blocks of sources give, in their order, as the centrality of all nodes."""
    total = np.zeros(n)
    if n < 3:
        return total
    blocks = [sources[start : start + width] for start in range(0, len(sources), width)]
    with ThreadPoolExecutor(min(_THREADS, os.cpu_count() or 1)) as threads:
        for found in threads.map(shares, blocks):
            total += found
    return total * (n / len(sources)) / ((n - 1) * (n - 2))
