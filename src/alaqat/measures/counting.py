"""Measures that count edges: degrees, strengths, reciprocity. NumPy and SciPy do them; no engine is faster."""

from __future__ import annotations

from typing import Any

import numpy as np

from alaqat.measures.arrays import Floats, Network, matrix

__all__ = [
    "degree",
    "in_degree",
    "in_strength",
    "out_degree",
    "out_strength",
    "reciprocity",
    "strength",
]


def _sums(network: Network, *ends: Any, weights: Any = None) -> Floats:
    """What meets at each node, at one end of the edges or at both."""
    first, *rest = (np.bincount(end, weights=weights, minlength=len(network.ids)) for end in ends)
    return sum(rest, start=first).astype(np.float64, copy=False)


def degree(network: Network) -> Floats:
    """`G.degree()`: edges at the node, a loop counted twice."""
    return _both(network, None)


def strength(network: Network) -> Floats:
    """`G.degree(weight="weight")`."""
    return _both(network, network.weight)


def _both(network: Network, weights: Any) -> Floats:
    return _sums(network, network.source, network.target, weights=weights)


def in_degree(network: Network) -> Floats:
    """`G.in_degree()`; the degree when undirected."""
    return _sums(network, network.target) if network.directed else _both(network, None)


def out_degree(network: Network) -> Floats:
    """`G.out_degree()`; the degree when undirected."""
    return _sums(network, network.source) if network.directed else _both(network, None)


def in_strength(network: Network) -> Floats:
    """`G.in_degree(weight="weight")`; the strength when undirected."""
    return (
        _sums(network, network.target, weights=network.weight) if network.directed else _both(network, network.weight)
    )


def out_strength(network: Network) -> Floats:
    """`G.out_degree(weight="weight")`; the strength when undirected."""
    return (
        _sums(network, network.source, weights=network.weight) if network.directed else _both(network, network.weight)
    )


def reciprocity(network: Network) -> Floats:
    """`nx.reciprocity(G, nodes)`: the share of a node's ties that are returned; 0 without ties (NetworkX: None)."""
    links = matrix(network, weighted=False)
    mutual = np.asarray(links.multiply(links.T).sum(axis=1)).ravel()
    ties = np.asarray(links.sum(axis=1)).ravel() + np.asarray(links.sum(axis=0)).ravel()
    shares: Floats = np.divide(2 * mutual, ties, out=np.zeros(len(network.ids)), where=ties > 0)
    return shares
