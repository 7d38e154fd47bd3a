"""The compiled engines, found when they are first needed. Where one is not installed NetworkX answers, only slower.

What an engine says may depend on its number of threads in the last digit, where it sums in the order in which they
finish; so each is held to one thread wherever it sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from alaqat.measures.arrays import Floats, Network

__all__ = ["apart", "from_networkx", "networkit", "networkit_graph", "one_thread", "rustworkx", "rustworkx_graph"]

Ints = NDArray[np.int64]


@cache
def rustworkx() -> Any | None:
    """The module, or None where it is not installed."""
    return _found("rustworkx")


@cache
def networkit() -> Any | None:
    """The module, or None where it is not installed. The first call takes a second: ask late."""
    return _found("networkit")


def _found(name: str) -> Any | None:
    try:
        return import_module(name)
    except ImportError:
        return None


@contextmanager
def one_thread(engine: Any) -> Iterator[None]:
    """networkit with one thread inside, and with as many as before afterwards."""
    before = engine.getMaxNumberOfThreads()
    engine.setNumberOfThreads(1)
    try:
        yield
    finally:
        engine.setNumberOfThreads(before)


def apart(network: Network) -> NDArray[np.bool_]:
    """Which edges are no loops."""
    ends: NDArray[np.bool_] = network.source != network.target
    return ends


def rustworkx_graph(engine: Any, network: Network, *, directed: bool | None = None) -> Any:
    """The network without loops as rustworkx has it, with the node numbers of the arrays and no data.

    A pair that is there in both directions is two edges of an undirected graph: `directed=False` folds it to one.
    """
    keep = apart(network)
    a, b = network.source[keep], network.target[keep]
    if directed is None:
        directed = network.directed
    elif network.directed and not directed:
        ends = np.unique(np.minimum(a, b) * len(network.ids) + np.maximum(a, b))
        a, b = np.divmod(ends, max(len(network.ids), 1))
    graph = engine.PyDiGraph() if directed else engine.PyGraph()  # the edges are one a pair: no need to look for more
    graph.add_nodes_from(range(len(network.ids)))
    graph.add_edges_from_no_data(list(zip(a.tolist(), b.tolist(), strict=True)))
    return graph


def networkit_graph(
    engine: Any, count: int, source: Ints, target: Ints, weight: Floats | None = None, *, directed: bool
) -> Any:
    """A networkit graph of `count` nodes from arrays; its own `GraphFromCoo` would drop the weights."""
    if weight is None:
        return engine.GraphFromCoo((source, target), n=count, directed=directed)
    graph = engine.Graph(count, weighted=True, directed=directed)
    if len(source):
        graph.addEdges((weight, (source, target)))
    return graph


def from_networkx(network: Network, scores: Mapping[str, float]) -> Floats:
    """{node: score} of NetworkX as an array in the order of the nodes."""
    return np.array([scores[node] for node in network.ids], dtype=np.float64)
