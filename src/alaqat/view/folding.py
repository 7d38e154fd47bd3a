"""Actors folded into their countries: which node stands for which, and where it stands when all are folded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from alaqat.network import Node, Projection, layout

__all__ = ["Folding", "by_country", "radii"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Folding:
    """`groups` for the page: a state, its place and size, and whether it is a node of the network already.

    `places` are the places of the network's nodes while every group is folded; both are empty without groups.
    """

    groups: tuple[Mapping[str, Any], ...] = ()
    places: tuple[tuple[float, float], ...] = ()


def radii(scores: Sequence[float]) -> list[float]:
    """Radii from 9 to 30 pixels, the area in step with the score."""
    top = max((abs(s) for s in scores), default=0.0) or 1.0
    return [round(9 + 21 * (abs(s) / top) ** 0.5, 1) for s in scores]


def by_country(
    network: Projection, places: Any, states: Mapping[str, Node], labels: Sequence[str], ratio: float
) -> Folding:
    """Who folds into which state. A state that is no node of the network gets a number after the last node.

    `places` are the (n, 2) pixels of the unfolded network, `labels` the longest name of each node.
    """
    count = len(network.nodes)
    members: dict[str, list[int]] = {}
    own: dict[str, int] = {}
    for i, node in enumerate(network.nodes):
        if node.country and node.kind != "topic":
            if node.kind == "state":
                own.setdefault(node.country, i)
            else:
                members.setdefault(node.country, []).append(i)
    countries = [country for country in sorted(members) if country in own or country in states]
    if not countries:
        return Folding()
    stands = np.arange(count)
    number: dict[str, int] = {}
    nodes, names = list(network.nodes), list(labels)
    for country in countries:
        if country not in own:
            nodes.append(states[country])
            names.append(max(states[country].names.values(), key=len, default=country))
        number[country] = own.get(country, len(nodes) - 1)
        stands[members[country]] = number[country]
    pairs: dict[tuple[int, int], float] = {}
    for a, b, weight in zip(network.source, network.target, network.weight, strict=True):
        pair = int(stands[a]), int(stands[b])
        if pair[0] != pair[1]:
            pairs[pair] = pairs.get(pair, 0.0) + float(weight)
    strength = [0.0] * len(nodes)
    for pair, weight in pairs.items():
        for end in pair:
            strength[end] += weight
    sizes = radii(strength)
    kept = sorted(set(stands.tolist()))
    place = {old: new for new, old in enumerate(kept)}
    small = replace(
        network,
        nodes=tuple(nodes[i] for i in kept),
        edges=(),
        source=np.array([place[a] for a, _ in sorted(pairs)], dtype=np.int64),
        target=np.array([place[b] for _, b in sorted(pairs)], dtype=np.int64),
        weight=np.array([pairs[pair] for pair in sorted(pairs)], dtype=np.float64),
    )
    found = layout(small, [names[i] for i in kept], sizes=[sizes[i] for i in kept], ratio=ratio).tolist()
    together = {old: (found[new][0], found[new][1]) for old, new in place.items()}
    groups = []
    for country in countries:
        i = number[country]
        alone = places[members[country]].mean(axis=0) if i >= count else places[i]
        groups.append(
            {
                "id": i,
                "country": country,
                "names": dict(nodes[i].names),
                "alias": list(nodes[i].aliases),
                "members": [*([i] if i < count else []), *members[country]],
                "x": round(float(alone[0]), 1),
                "y": round(float(alone[1]), 1),
                "folded": together[i],
                "size": sizes[i],
            }
        )
    return Folding(groups=tuple(groups), places=tuple(together.get(i, (0.0, 0.0)) for i in range(count)))
