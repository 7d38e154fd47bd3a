"""Measures that count: degrees, strengths, clustering, reciprocity, core number, communities."""

from __future__ import annotations

from typing import Any

import networkx as nx  # type: ignore[import-untyped]
import numpy as np
import rustworkx as rx

from alaqat.measures.arrays import Floats, Network, digraph, engine, matrix

__all__ = [
    "clustering",
    "communities",
    "core_number",
    "degree",
    "in_degree",
    "in_strength",
    "out_degree",
    "out_strength",
    "reciprocity",
    "strength",
]

_SEED = 7


def _sums(network: Network, ends: Any, weights: Any) -> Floats:
    return np.bincount(ends, weights=weights, minlength=len(network.ids)).astype(np.float64)


def degree(network: Network) -> Floats:
    """`G.degree()`: edges at the node, a loop counted twice."""
    return out_degree(network) + in_degree(network) if network.directed else _both(network, None)


def strength(network: Network) -> Floats:
    """`G.degree(weight="weight")`."""
    return out_strength(network) + in_strength(network) if network.directed else _both(network, network.weight)


def _both(network: Network, weights: Any) -> Floats:
    return _sums(network, network.source, weights) + _sums(network, network.target, weights)


def in_degree(network: Network) -> Floats:
    """`G.in_degree()`; the degree when undirected."""
    return _sums(network, network.target, None) if network.directed else _both(network, None)


def out_degree(network: Network) -> Floats:
    """`G.out_degree()`; the degree when undirected."""
    return _sums(network, network.source, None) if network.directed else _both(network, None)


def in_strength(network: Network) -> Floats:
    """`G.in_degree(weight="weight")`; the strength when undirected."""
    return _sums(network, network.target, network.weight) if network.directed else _both(network, network.weight)


def out_strength(network: Network) -> Floats:
    """`G.out_degree(weight="weight")`; the strength when undirected."""
    return _sums(network, network.source, network.weight) if network.directed else _both(network, network.weight)


def _bare(network: Network) -> Any:
    """The 0/1 adjacency without loops."""
    links = matrix(network, weighted=False).tolil()
    links.setdiag(0)
    links = links.tocsr()
    links.eliminate_zeros()
    return links


def clustering(network: Network) -> Floats:
    """`nx.clustering(G)`, unweighted: for a directed network Fagiolo's form over all kinds of triangle."""
    links = _bare(network)
    if not network.directed:
        triangles = np.asarray((links @ links).multiply(links).sum(axis=1)).ravel()
        degrees = np.asarray(links.sum(axis=1)).ravel()
        room = degrees * (degrees - 1)
    else:
        both = links + links.T
        triangles = np.asarray((both @ both).multiply(both).sum(axis=1)).ravel() / 2
        degrees = np.asarray(both.sum(axis=1)).ravel()
        mutual = np.asarray(links.multiply(links.T).sum(axis=1)).ravel()
        room = degrees * (degrees - 1) - 2 * mutual
    shares: Floats = np.divide(triangles, room, out=np.zeros(len(network.ids)), where=room > 0)
    return shares


def reciprocity(network: Network) -> Floats:
    """`nx.reciprocity(G, nodes)`: the share of a node's ties that are returned; 0 without ties (NetworkX: None)."""
    links = matrix(network, weighted=False)
    mutual = np.asarray(links.multiply(links.T).sum(axis=1)).ravel()
    ties = np.asarray(links.sum(axis=1)).ravel() + np.asarray(links.sum(axis=0)).ravel()
    shares: Floats = np.divide(2 * mutual, ties, out=np.zeros(len(network.ids)), where=ties > 0)
    return shares


def core_number(network: Network) -> Floats:
    """`nx.core_number(G)` with loops left out (NetworkX refuses them); in- and out-edges both count."""
    if network.directed:  # rustworkx counts a mutual pair once, NetworkX twice
        graph = digraph(network)
        graph.remove_edges_from(list(nx.selfloop_edges(graph)))
        numbers = nx.core_number(graph)
        return np.array([numbers[i] for i in network.ids], dtype=np.float64)
    found: Any = rx.core_number(engine(network, loops=False))
    return np.array([found[i] for i in range(len(network.ids))], dtype=np.float64)


def communities(network: Network) -> Floats:
    """`nx.community.louvain_communities(G, seed=7)`: the number of each node's community, the largest is 0.

    Louvain needs weights that are not negative: their magnitudes are taken.
    """
    graph = digraph(network)
    for _, _, data in graph.edges(data=True):
        data["weight"] = abs(data["weight"])
    parts = nx.community.louvain_communities(graph, weight="weight", seed=_SEED) if len(graph) else []
    number: dict[str, int] = {}
    for i, part in enumerate(sorted(parts, key=lambda p: (-len(p), min(p)))):
        number.update(dict.fromkeys(part, i))
    return np.array([number[i] for i in network.ids], dtype=np.float64)
