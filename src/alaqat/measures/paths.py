"""Measures by shortest paths: betweenness, closeness, harmonic. rustworkx where it has them, SciPy or NetworkX else."""

from __future__ import annotations

import networkx as nx  # type: ignore[import-untyped]
import numpy as np
import rustworkx as rx
from scipy.sparse.csgraph import dijkstra  # type: ignore[import-untyped]

from alaqat.errors import AlaqatError
from alaqat.measures.arrays import Floats, Network, digraph, engine, matrix

__all__ = ["betweenness", "closeness", "harmonic", "weighted_betweenness"]

_CHUNK = 256  # sources at once: 256 rows of distances


def betweenness(network: Network) -> Floats:
    """`nx.betweenness_centrality(G)`: normalised, every edge of length 1."""
    found = rx.betweenness_centrality(engine(network, loops=False), normalized=True)
    return np.array([found[i] for i in range(len(network.ids))], dtype=np.float64)


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
