"""The bare libraries, called without us: {measure: {library: call}} on the arrays of one network.

python-igraph and leidenalg are GPL, so they are neither needed nor measured. A call gives an array of scores, made from
integer arrays: what the library needs of its own is built inside.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import networkit as nk
import networkx as nx
import numpy as np
import rustworkx as rx
from scipy.sparse import csr_matrix, diags
from scipy.sparse.csgraph import dijkstra
from scipy.sparse.linalg import eigs

from alaqat.measures.betweenness import EXACT, SOURCES
from alaqat.measures.spectral import katz_alpha

__all__ = ["DIFFERENT", "WHY", "libraries"]

Call = Callable[[], Any]

# where a library answers another question than ours: its time is shown, its scores are not compared
DIFFERENT = {
    ("communities", "NetworkX"): "NetworkX: Louvain",
    ("communities", "networkit"): "networkit: other ones each time, on several threads",
    ("core_number", "rustworkx"): "rustworkx counts a mutual pair once",
    ("clustering", "networkit"): "networkit: without direction",
}

WHY = """
Why not always the fastest:

- **rustworkx and networkit, betweenness**: with several threads both sum in the order in which threads finish, and the
  last digits change from run to run. Ours takes all cores in blocks that are summed in their order; by lengths the
  distances are networkit's, which are the same on any number of threads.
- **networkit, estimated betweenness** beyond 5,000 nodes: `EstimateBetweenness` has no bound and is biased where edges
  have a direction; `KadabraBetweenness` and `ApproxBetweenness` refuse directed networks. Its time is shown for as many
  starting nodes as ours.
- **networkit, clustering**: `LocalClusteringCoefficient` knows no direction (its `turbo` form was not used), and is
  slower.
- **rustworkx, core number**: it counts a pair that goes both ways once, NetworkX counts it twice.
- **GraphBLAS** was not tried.
- **communities** are not compared: networkit's own order of work on several threads gives other ones each time.
"""


def libraries(net: Any) -> dict[str, dict[str, Call]]:
    """{measure: {library: call}}. Katz finds its alpha inside, as ours does."""
    n, a, b, w = len(net.ids), net.source, net.target, net.weight
    nk.setNumberOfThreads(2)

    def rust(weighted: bool = False) -> Any:
        graph = rx.PyDiGraph()
        graph.add_nodes_from(range(n))
        if weighted:
            graph.add_edges_from(list(zip(a.tolist(), b.tolist(), w.tolist(), strict=True)))
        else:
            graph.add_edges_from_no_data(list(zip(a.tolist(), b.tolist(), strict=True)))
        return graph

    def kit(weight: Any = None, directed: bool = True, ends: Any = None) -> Any:
        if weight is None:
            return nk.GraphFromCoo(ends or (a, b), n=n, directed=directed)
        graph = nk.Graph(n, weighted=True, directed=directed)
        graph.addEdges((weight, ends or (a, b)))
        return graph

    def sparse(weights: Any = None) -> Any:
        return csr_matrix((np.ones(len(a)) if weights is None else weights, (a, b)), shape=(n, n))

    def netx(weights: Any = None) -> Any:
        graph = nx.DiGraph()
        graph.add_nodes_from(range(n))
        given = w if weights is None else weights
        graph.add_weighted_edges_from(zip(a.tolist(), b.tolist(), given.tolist(), strict=True))
        return graph

    def array(scores: Any) -> Any:
        return np.array([scores[i] for i in range(n)])

    def run(algorithm: Any, threads: int = 2) -> Any:
        nk.setNumberOfThreads(threads)
        algorithm.run()
        nk.setNumberOfThreads(2)
        return np.array(algorithm.scores())

    def scipy_pagerank() -> Any:
        links = sparse(w)
        out = np.asarray(links.sum(axis=1)).ravel()
        step = (diags(np.divide(1.0, out, out=np.zeros(n), where=out > 0)) @ links).T.tocsr()
        x = np.full(n, 1 / n)
        for _ in range(1000):
            last, x = x, 0.85 * (step @ x + x[out == 0].sum() / n) + 0.15 / n
            if np.abs(x - last).sum() < 1e-14:
                break
        return x

    def scipy_eigenvector() -> Any:
        _, found = eigs(sparse().T.tocsr(), k=1, v0=np.ones(n))
        found = np.abs(found.ravel().real)
        return found / np.linalg.norm(found)

    def scipy_katz() -> Any:
        links, x = katz_alpha(net) * sparse().T.tocsr(), np.ones(n)
        for _ in range(2000):
            last, x = x, links @ x + 1
            if np.abs(x - last).max() < 1e-14 * x.max():
                break
        return x / np.linalg.norm(x)

    def scipy_authorities() -> Any:
        links = sparse(w)
        back, x = links.T.tocsr(), np.full(n, 1 / n)
        for _ in range(1000):
            last, x = x, back @ (links @ x)
            x = x / x.sum()
            if np.abs(x - last).sum() < 1e-14:
                break
        return x

    def scipy_distances(towards: Callable[[Any], Any]) -> Any:
        back = sparse().T.tocsr()
        rows = (np.arange(i, min(i + 256, n)) for i in range(0, n, 256))
        return np.concatenate([towards(dijkstra(back, indices=some, unweighted=True)) for some in rows])

    def near(distance: Any) -> Any:
        reached = np.isfinite(distance)
        count, far = reached.sum(axis=1) - 1, np.where(reached, distance, 0).sum(axis=1)
        return np.divide(count, far, out=np.zeros(len(far)), where=far > 0) * count / (n - 1)

    def inverse(distance: Any) -> Any:
        return np.divide(1.0, distance, out=np.zeros_like(distance), where=distance > 0).sum(axis=1)

    def leiden() -> Any:
        ties = csr_matrix((w, (np.minimum(a, b), np.maximum(a, b))), shape=(n, n)).tocoo()
        graph = kit(ties.data, False, (ties.row.astype(np.int64), ties.col.astype(np.int64)))
        nk.setNumberOfThreads(1)
        found = nk.community.ParallelLeiden(graph, randomize=False, iterations=10)
        found.run()
        nk.setNumberOfThreads(2)
        return np.array(found.getPartition().getVector())

    def louvain() -> Any:
        return nx.community.louvain_communities(netx(), seed=7)

    def one_way() -> Any:
        ends = np.unique(np.minimum(a, b) * n + np.maximum(a, b))
        return kit(None, False, (ends // n, ends % n))

    kits, count = nk.centrality, np.bincount
    exact = n <= EXACT
    return {
        "degree": {
            "SciPy": lambda: count(a, minlength=n) + count(b, minlength=n),
            "NetworkX": lambda: array(netx().degree()),
        },
        "strength": {
            "SciPy": lambda: count(a, w, n) + count(b, w, n),
            "NetworkX": lambda: array(netx().degree(weight="weight")),
        },
        "pagerank": {
            "SciPy": scipy_pagerank,
            "rustworkx": lambda: array(rx.pagerank(rust(True), weight_fn=float, tol=1e-14, max_iter=1000)),
            "networkit": lambda: run(kits.PageRank(kit(w), 0.85, 1e-14, False, kits.SinkHandling.DistributeSinks)),
            "NetworkX": lambda: array(nx.pagerank(netx(), tol=1e-15, max_iter=5000)),
        },
        "betweenness": {
            **({"rustworkx": lambda: array(rx.betweenness_centrality(rust()))} if exact else {}),
            "networkit": lambda: run(
                kits.Betweenness(kit(), normalized=True) if exact else kits.EstimateBetweenness(kit(), SOURCES, True)
            ),
            **({"NetworkX": lambda: array(nx.betweenness_centrality(netx()))} if exact else {}),
        },
        "weighted_betweenness": {
            "networkit": lambda: run(kits.Betweenness(kit(1 / w), normalized=True)),
            "NetworkX": lambda: array(nx.betweenness_centrality(netx(1 / w), weight="weight")),
        }
        if exact
        else {},
        "closeness": {
            "SciPy": lambda: scipy_distances(near),
            "rustworkx": lambda: array(rx.closeness_centrality(rust(), wf_improved=True)),
            "networkit": lambda: run(kits.Closeness(kit(None, True, (b, a)), True, kits.ClosenessVariant.GENERALIZED)),
            "NetworkX": lambda: array(nx.closeness_centrality(netx())),
        },
        "harmonic": {
            "SciPy": lambda: scipy_distances(inverse),
            "networkit": lambda: run(kits.HarmonicCloseness(kit(None, True, (b, a)), False)),
            "NetworkX": lambda: array(nx.harmonic_centrality(netx())),
        },
        "eigenvector": {
            "SciPy": scipy_eigenvector,
            "rustworkx": lambda: array(rx.eigenvector_centrality(rust(), tol=1e-14, max_iter=20_000)),
            "networkit": lambda: run(kits.EigenvectorCentrality(kit(), 1e-14)),
            "NetworkX": lambda: array(nx.eigenvector_centrality(netx(), tol=1e-14, max_iter=20_000)),
        },
        "katz": {
            "SciPy": scipy_katz,
            "rustworkx": lambda: array(rx.katz_centrality(rust(), alpha=katz_alpha(net), tol=1e-13, max_iter=5000)),
            "NetworkX": lambda: array(
                nx.katz_centrality(netx(), katz_alpha(net), tol=1e-13, max_iter=5000, weight=None)
            ),
        },
        "authorities": {
            "SciPy": scipy_authorities,
            "rustworkx": lambda: array(rx.hits(rust(True), weight_fn=float, tol=1e-14, max_iter=5000)[1]),
            "NetworkX": lambda: array(nx.hits(netx(), tol=0, max_iter=5000)[1]),
        },
        "core_number": {
            "rustworkx": lambda: array(rx.core_number(rust())),
            "networkit": lambda: run(kits.CoreDecomposition(kit()), 1),
            "NetworkX": lambda: array(nx.core_number(netx())),
        },
        "clustering": {
            "networkit": lambda: run(kits.LocalClusteringCoefficient(one_way(), False)),
            "NetworkX": lambda: array(nx.clustering(netx())),
        },
        "reciprocity": {"NetworkX": lambda: array(nx.algorithms.reciprocity(netx(), list(range(n))))},
        "constraint": {"NetworkX": lambda: array(nx.constraint(netx(), weight="weight"))},
        "communities": {"networkit": leiden, "NetworkX": louvain},
    }
