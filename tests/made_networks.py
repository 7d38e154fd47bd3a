"""Networks of every awkward shape, for the tests of the measures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, kw_only=True)
class Net:
    ids: tuple[str, ...]
    directed: bool
    source: np.ndarray
    target: np.ndarray
    weight: np.ndarray


def make(count: int, pairs: dict[tuple[int, int], float], directed: bool = True) -> Net:
    pairs = dict(sorted(pairs.items()))
    return Net(
        ids=tuple(f"n{i:04}" for i in range(count)),
        directed=directed,
        source=np.array([a for a, _ in pairs], dtype=np.int64),
        target=np.array([b for _, b in pairs], dtype=np.int64),
        weight=np.array(list(pairs.values()), dtype=np.float64),
    )


def random_net(seed: int, count: int, edges: int, directed: bool, loops: bool = False) -> Net:
    draw = np.random.default_rng(seed)
    pairs: dict[tuple[int, int], float] = {}
    for a, b in draw.integers(0, count, (edges, 2)).tolist():
        if a == b and not loops:
            continue
        pairs[(a, b) if directed else (min(a, b), max(a, b))] = float(draw.integers(1, 6))
    return make(count, pairs, directed)


NETS = {
    "directed": random_net(1, 40, 200, True),
    "undirected": random_net(2, 40, 120, False),
    "dense": random_net(3, 25, 500, True),
    "disconnected": make(9, {(0, 1): 2, (1, 2): 1, (2, 0): 3, (3, 4): 1, (4, 3): 2, (5, 6): 4}),
    "loops": random_net(4, 30, 150, True, loops=True),
    "undirected loops": random_net(5, 30, 100, False, loops=True),
    "path": make(6, {(i, i + 1): 1.0 for i in range(5)}),
    "no edges": make(3, {}),
    "one node": make(1, {}),
    "empty": make(0, {}),
    "large": random_net(6, 300, 3000, True),
}
