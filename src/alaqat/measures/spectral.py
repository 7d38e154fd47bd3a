"""Measures by linear algebra: PageRank, eigenvector, Katz, HITS. SciPy does the work, NetworkX is the reference."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix, identity  # type: ignore[import-untyped]
from scipy.sparse.linalg import eigs, spsolve  # type: ignore[import-untyped]

from alaqat.errors import AlaqatError
from alaqat.measures.arrays import Floats, Network, matrix

__all__ = ["authorities", "eigenvector", "hubs", "katz", "katz_alpha", "pagerank"]

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
    step = (csr_matrix((scale, (range(n), range(n))), shape=(n, n)) @ links).T.tocsr()
    dangling = out == 0
    x = np.full(n, 1.0 / n)
    for _ in range(_ROUNDS):
        last = x
        x = 0.85 * (step @ x + x[dangling].sum() / n) + 0.15 / n
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
        x = x / (np.linalg.norm(x) or 1.0)
        if np.abs(x - last).sum() < n * _TOLERANCE:
            scores: Floats = x
            return scores
    raise AlaqatError(
        "the eigenvector centrality does not settle: the network has no dominant cycle",
        where="eigenvector",
        mend="use pagerank or katz, which are defined for every network",
    )


def katz_alpha(network: Network) -> float:
    """0.9 / the largest eigenvalue; 0.1 (NetworkX's default) without cycles, where any value converges."""
    n = len(network.ids)
    links = matrix(network, weighted=False)
    if n == 0 or links.nnz == 0:
        return 0.1
    if n <= 300:
        largest = float(np.abs(np.linalg.eigvals(links.toarray())).max())
    else:
        start = np.ones(n)  # a fixed start: the same network gives the same digits
        largest = float(np.abs(eigs(links, k=1, v0=start, return_eigenvectors=False, maxiter=5000)).max())
    # the eigenvalues of a nilpotent matrix come out as the n-th root of the rounding error, so test for a cycle below 1
    return 0.1 if largest < 0.99 else 0.9 / largest


def katz(network: Network) -> Floats:
    """`nx.katz_centrality_numpy(G, alpha=katz_alpha(network), weight=None)`."""
    n = len(network.ids)
    if n == 0:
        return np.zeros(0)
    links = matrix(network, weighted=False).T
    x = spsolve((identity(n, format="csc") - katz_alpha(network) * links).tocsc(), np.ones(n))
    x = np.atleast_1d(x)
    scores: Floats = x / np.linalg.norm(x)
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
