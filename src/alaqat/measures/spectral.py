"""Measures by linear algebra: PageRank, eigenvector, Katz, HITS. SciPy does the work, NetworkX is the reference."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.sparse.csgraph import connected_components  # type: ignore[import-untyped]
from scipy.sparse.linalg import ArpackError, eigs  # type: ignore[import-untyped]

from alaqat.errors import AlaqatError
from alaqat.measures.arrays import Floats, Network, matrix

__all__ = ["DAMPING", "authorities", "eigenvector", "hubs", "katz", "katz_alpha", "pagerank"]

DAMPING = 0.85  # of PageRank; NetworkX calls it alpha
_TOLERANCE = 1e-14  # a node; well below what is promised (1e-10)
_ROUNDS = 20_000


def pagerank(network: Network) -> Floats:
    """`nx.pagerank(G, alpha=0.85)`, to convergence; NetworkX's own default tolerance is far too coarse."""
    n = len(network.ids)
    if n == 0:
        return np.zeros(0)
    if len(network.weight) and network.weight.min() < 0:
        raise AlaqatError(
            "PageRank needs weights that are not negative", where="pagerank", mend='project with by="events"'
        )
    links = matrix(network)
    out = np.asarray(links.sum(axis=1)).ravel()
    scale = np.divide(1.0, out, out=np.zeros(n), where=out != 0)
    step = links.T.tocsr()
    step.data *= scale[step.indices]
    dangling = out == 0
    x = np.full(n, 1.0 / n)
    for _ in range(_ROUNDS):
        last = x
        x = DAMPING * (step @ x + x[dangling].sum() / n) + (1 - DAMPING) / n
        if np.abs(x - last).sum() < 1e-15 * max(n, 10):
            break
    scores: Floats = x
    return scores


def eigenvector(network: Network) -> Floats:
    """`nx.eigenvector_centrality(G)` (in-edges, unweighted), to convergence, by the same iteration."""
    n = len(network.ids)
    if n == 0:
        return np.zeros(0)
    links = matrix(network, weighted=False).T.tocsr()
    x = np.full(n, 1.0 / np.sqrt(n))
    for _ in range(_ROUNDS):
        last = x
        x = last + links @ last
        x = x / (_length(x) or 1.0)
        if np.abs(x - last).sum() < n * _TOLERANCE:
            scores: Floats = x
            return scores
    raise AlaqatError(
        "the eigenvector centrality does not settle: the network has no dominant cycle",
        where="eigenvector",
        mend="use pagerank or katz, which are defined for every network",
    )


def _length(x: Floats) -> float:
    """The norm of a vector, summed by NumPy: linear algebra sums in another order with every number of threads."""
    return float(np.sqrt((x * x).sum()))


def katz_alpha(network: Network) -> float:
    """0.9 / the largest eigenvalue, in six digits; 0.1 (NetworkX's default) without cycles, where any value converges.

    It is rounded because the last digits of an eigenvalue change with the threads of the linear algebra; so what is
    said beside the scores is what they were made with.
    """
    n = len(network.ids)
    links = matrix(network, weighted=False)
    circles = n and (connected_components(links, connection="strong")[0] < n or links.diagonal().any())
    return float(f"{0.9 / _largest(links):.6g}") if circles else 0.1


def _largest(links: Any) -> float:
    """The largest eigenvalue of a matrix without negative numbers that has a cycle."""
    n = links.shape[0]
    if n <= 20:
        return float(np.abs(np.linalg.eigvals(links.toarray())).max())
    try:  # a fixed start: the same network gives the same digits
        return float(np.abs(eigs(links, k=1, v0=np.ones(n), return_eigenvectors=False, maxiter=5000)).max())
    except ArpackError:  # it does not settle where many cycles hang loosely together
        x, length = np.ones(n), 1.0
        for _ in range(_ROUNDS):
            x = links @ x + x  # shifted by one, so that a ring does not go round for ever
            length = _length(x)
            x = x / length
        return length - 1.0


def katz(network: Network) -> Floats:
    """`nx.katz_centrality_numpy(G, alpha=katz_alpha(network), weight=None)`, by iteration."""
    n = len(network.ids)
    if n == 0:
        return np.zeros(0)
    links = katz_alpha(network) * matrix(network, weighted=False).T.tocsr()
    x = np.ones(n)
    for _ in range(_ROUNDS):
        last = x
        x = links @ last + 1.0
        if np.abs(x - last).max() <= _TOLERANCE * x.max():
            break
    scores: Floats = x / _length(x)
    return scores


def _hits(network: Network) -> tuple[Floats, Floats]:
    n = len(network.ids)
    links = matrix(network)
    if n == 0 or links.nnz == 0:
        return np.zeros(n), np.zeros(n)
    back = links.T.tocsr()
    a = np.full(n, 1.0 / n)
    for _ in range(_ROUNDS):
        last = a
        a = back @ (links @ a)
        a = a / np.abs(a).sum()
        if np.abs(a - last).sum() < n * _TOLERANCE:
            break
    h = links @ a
    return h / h.sum(), a / a.sum()


def hubs(network: Network) -> Floats:
    """The first of `nx.hits(G)`; zeros without edges."""
    return _hits(network)[0]


def authorities(network: Network) -> Floats:
    """The second of `nx.hits(G)`; zeros without edges."""
    return _hits(network)[1]
