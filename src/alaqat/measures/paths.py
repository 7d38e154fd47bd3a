"""Measures by shortest paths: betweenness, closeness, harmonic. rustworkx where it has them, SciPy or NetworkX else."""

from __future__ import annotations

import networkx as nx  # type: ignore[import-untyped]
import numpy as np
import rustworkx as rx
from numpy.typing import NDArray
from scipy.sparse.csgraph import dijkstra  # type: ignore[import-untyped]

from alaqat.errors import AlaqatError
from alaqat.measures.arrays import Floats, Network, digraph, engine, matrix

__all__ = [
    "EXACT",
    "SOURCES",
    "betweenness",
    "closeness",
    "error_bound",
    "harmonic",
    "sampled_betweenness",
    "weighted_betweenness",
]

EXACT = 5000  # beyond this many nodes betweenness is sampled
SOURCES = 512
_SEED = 7
_BLOCK = 32
_CHUNK = 256  # sources at once: 256 rows of distances


def betweenness(network: Network) -> Floats:
    """`nx.betweenness_centrality(G)`: normalised, every edge of length 1.

    Beyond `EXACT` nodes it is estimated from `SOURCES` nodes as starting points, see `error_bound`.
    """
    n = len(network.ids)
    if n > EXACT:
        return sampled_betweenness(network, np.sort(np.random.default_rng(_SEED).choice(n, SOURCES, replace=False)))
    found = rx.betweenness_centrality(engine(network, loops=False), normalized=True)
    return np.array([found[i] for i in range(n)], dtype=np.float64)


def error_bound(count: int) -> float:
    """How far a sampled betweenness of `count` nodes may be off, with probability 0.9 for all nodes at once."""
    return float(np.sqrt(np.log(2 * count / 0.1) / (2 * SOURCES)))


def sampled_betweenness(network: Network, sources: NDArray[np.int64]) -> Floats:
    """Betweenness over the shortest paths that start in `sources`, scaled to all: exact when they are all nodes.

    Brandes' two sweeps as products of a sparse matrix and a block of rows, a row a source.
    """
    n = len(network.ids)
    if n < 3:
        return np.zeros(n)
    links = matrix(network, weighted=False)
    back = links.T.tocsr()
    total = np.zeros(n)
    for start in range(0, len(sources), _BLOCK):
        some = sources[start : start + _BLOCK]
        rows = np.arange(len(some))
        ways = np.zeros((n, len(some)))  # the number of shortest paths to each node
        ways[some, rows] = 1.0
        levels = [ways.copy()]
        while levels[-1].any():
            reached = (back @ levels[-1]) * (ways == 0)
            ways += reached
            levels.append(reached)
        share = np.zeros((n, len(some)))
        for level, before in zip(levels[:0:-1], levels[-2::-1], strict=True):
            pulled = np.divide(1.0 + share, ways, out=np.zeros_like(share), where=level > 0)
            share += (links @ pulled) * before
        share[some, rows] = 0.0
        total += share.sum(axis=1)
    return total * (n / len(sources)) / ((n - 1) * (n - 2))


def weighted_betweenness(network: Network) -> Floats:
    """`nx.betweenness_centrality(G, weight="length")` with length = 1 / weight: much contact is a short way."""
    if len(network.weight) and network.weight.min() <= 0:
        raise AlaqatError(
            "a length needs a weight above 0", where="weighted_betweenness", mend='project with by="events"'
        )
    graph = digraph(network)
    for _, _, data in graph.edges(data=True):
        data["length"] = 1.0 / data["weight"]
    found = nx.betweenness_centrality(graph, weight="length")
    return np.array([found[i] for i in network.ids], dtype=np.float64)


def closeness(network: Network) -> Floats:
    """`nx.closeness_centrality(G)`: distances towards the node, scaled by the share that can reach it."""
    found = rx.closeness_centrality(engine(network, loops=False), wf_improved=True)
    return np.array([found[i] for i in range(len(network.ids))], dtype=np.float64)


def harmonic(network: Network) -> Floats:
    """`nx.harmonic_centrality(G)`: the sum of 1 / distance from every other node."""
    n = len(network.ids)
    scores = np.zeros(n)
    back = matrix(network, weighted=False).T.tocsr()  # distances towards a node are distances from it backwards
    for start in range(0, n, _CHUNK):
        rows = np.arange(start, min(start + _CHUNK, n))
        distance = dijkstra(back, directed=True, indices=rows, unweighted=True)
        scores[rows] = np.divide(1.0, distance, out=np.zeros_like(distance), where=distance > 0).sum(axis=1)
    return scores
