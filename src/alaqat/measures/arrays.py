"""What a measure needs of a network, and its arrays as a matrix and as NetworkX has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import networkx as nx  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

__all__ = ["Floats", "Network", "as_dict", "digraph", "matrix"]

Floats = NDArray[np.float64]


class Network(Protocol):
    """A projection: edge `i` goes from `ids[source[i]]` to `ids[target[i]]`, at most one edge a pair."""

    @property
    def ids(self) -> tuple[str, ...]: ...
    @property
    def directed(self) -> bool: ...
    @property
    def source(self) -> NDArray[np.int64]: ...
    @property
    def target(self) -> NDArray[np.int64]: ...
    @property
    def weight(self) -> NDArray[np.float64]: ...


def matrix(network: Network, *, weighted: bool = True) -> Any:
    """The adjacency matrix as NetworkX has it: symmetric when undirected, a loop counted once."""
    n = len(network.ids)
    a, b = network.source, network.target
    w = network.weight if weighted else np.ones(len(a))
    if not network.directed:
        other = a != b
        a, b, w = np.concatenate([a, b[other]]), np.concatenate([b, a[other]]), np.concatenate([w, w[other]])
    return csr_matrix((w, (a, b)), shape=(n, n))


def digraph(network: Network, *, loops: bool = True) -> Any:
    """The NetworkX graph (ids, `weight`): what a measure from an entry point gets, the fallback and the reference."""
    result = nx.DiGraph() if network.directed else nx.Graph()
    result.add_nodes_from(network.ids)
    ids = network.ids
    for a, b, w in zip(network.source.tolist(), network.target.tolist(), network.weight.tolist(), strict=True):
        if loops or a != b:
            result.add_edge(ids[a], ids[b], weight=w)
    return result


def as_dict(network: Network, scores: Floats) -> Mapping[str, float]:
    """{node: score} in the order of the nodes, plain floats."""
    return dict(zip(network.ids, scores.tolist(), strict=True))
