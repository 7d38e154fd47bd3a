"""Measures of how nodes hang together: core number, communities, and Burt's measures of brokers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import networkx as nx  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix, diags  # type: ignore[import-untyped]

from alaqat.measures.arrays import Floats, Network, digraph
from alaqat.measures.engines import apart, from_networkx, networkit, networkit_graph, one_thread

__all__ = ["SEED", "communities", "communities_by", "constraint", "core_number", "effective_size"]

SEED = 7
_ROWS = 1000
_SMALL = 1000  # nodes; below, NetworkX has counted before networkit is imported


def core_number(network: Network) -> Floats:
    """`nx.core_number(G)` with loops left out (NetworkX refuses them); in- and out-edges both count."""
    n = len(network.ids)
    engine = networkit() if n > _SMALL else None
    if engine is None:
        return from_networkx(network, nx.core_number(digraph(network, loops=False)))
    keep = apart(network)
    with one_thread(engine):
        graph = networkit_graph(engine, n, network.source[keep], network.target[keep], directed=network.directed)
        found = engine.centrality.CoreDecomposition(graph)
        found.run()
        return np.asarray(found.scores(), dtype=np.float64)


def communities(network: Network) -> Floats:
    """The number of each node's community, the largest is 0: Leiden by networkit, else NetworkX's Louvain, seed 7.

    Edges are taken without direction, their weights as magnitudes (both need weights that are not negative).
    """
    n = len(network.ids)
    w = abs(network.weight)
    a, b = np.minimum(network.source, network.target), np.maximum(network.source, network.target)
    ties = coo_matrix((w, (a, b)), shape=(n, n))
    ties.sum_duplicates()
    engine = networkit() if len(w) else None
    if engine is None:
        graph = nx.Graph()
        graph.add_nodes_from(range(n))
        graph.add_weighted_edges_from(zip(ties.row.tolist(), ties.col.tolist(), ties.data.tolist(), strict=True))
        parts = nx.community.louvain_communities(graph, seed=SEED) if n else []
        labels = np.zeros(n, dtype=np.int64)
        for i, part in enumerate(parts):
            labels[list(part)] = i
        return _numbered(labels)
    with one_thread(engine):
        graph = networkit_graph(
            engine, n, ties.row.astype(np.int64), ties.col.astype(np.int64), ties.data, directed=False
        )
        engine.setSeed(SEED, False)
        leiden = engine.community.ParallelLeiden(graph, randomize=False, iterations=10)
        leiden.run()
        found = leiden.getPartition()  # ask once: the second time it is empty
        return _numbered(np.array(found.getVector(), dtype=np.int64))


def communities_by() -> str:
    """Which method `communities` goes by here."""
    return "Leiden" if networkit() else "Louvain"


def _numbered(labels: NDArray[np.int64]) -> Floats:
    """The labels as numbers from 0: the largest part first, of equals the one whose first node comes first."""
    _, first, part, size = np.unique(labels, return_index=True, return_inverse=True, return_counts=True)
    number = np.empty(len(size), dtype=np.float64)
    number[np.lexsort((first, -size))] = np.arange(len(size))
    return number[part]


def constraint(network: Network) -> Floats:
    """`nx.constraint(G, weight="weight")`, Burt's: low for a broker, whose neighbours do not know each other.

    0 without neighbours (NetworkX: nan).
    """
    ties = _ties(network)
    spread = _divided(ties, ties.sum(axis=1))

    def rows(some: slice) -> Any:
        direct = spread[some] + (spread[some] @ spread).multiply(ties[some] != 0)
        return direct.multiply(direct).sum(axis=1)

    return _by_rows(network, rows)


def effective_size(network: Network) -> Floats:
    """`nx.effective_size(G, list(G), weight="weight")`, Burt's: neighbours less what they share; high for a broker.

    0 without neighbours (NetworkX: nan).
    """
    ties = _ties(network)
    spread = _divided(ties, ties.sum(axis=1))
    towards = _divided(ties, ties.max(axis=1).toarray() if ties.nnz else np.zeros(ties.shape[0])).T.tocsr()

    def rows(some: slice) -> Any:
        return (ties[some] != 0).sum(axis=1) - (spread[some] @ towards).multiply(ties[some] != 0).sum(axis=1)

    return _by_rows(network, rows)


def _ties(network: Network) -> Any:
    """The weight between two nodes in both directions together, as a symmetric matrix without loops."""
    keep = apart(network)
    a, b, w = network.source[keep], network.target[keep], network.weight[keep]
    if not network.directed:
        w = 2 * w
    links = csr_matrix((w, (a, b)), shape=(len(network.ids),) * 2)
    return (links + links.T).tocsr()


def _divided(ties: Any, sums: Any) -> Any:
    sums = np.asarray(sums, dtype=np.float64).ravel()
    return (diags(np.divide(1.0, sums, out=np.zeros_like(sums), where=sums != 0)) @ ties).tocsr()


def _by_rows(network: Network, rows: Callable[[slice], Any]) -> Floats:
    """A score a row, some rows at a time: the product of a matrix of many ties with itself can be very large."""
    n = len(network.ids)
    found = [np.asarray(rows(slice(i, i + _ROWS)), dtype=np.float64).ravel() for i in range(0, n, _ROWS)]
    return np.concatenate(found) if found else np.zeros(0)
