"""What differs between two networks of the same kind, such as two windows of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from alaqat.network.fold import Edge
from alaqat.network.nodes import Node
from alaqat.network.projection import Projection

__all__ = ["Change", "changes"]

_ORDER = ("new", "gone", "turned")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """An edge that is "new", "gone", or "turned": there in both, with another sign of its balance.

    `before` and `after` are its two states, None where it was or is not there; the weights are 0 there.
    """

    what: Literal["new", "gone", "turned"]
    source: Node
    target: Node
    before: Edge | None
    after: Edge | None
    weight_before: float
    weight_after: float


def changes(before: Projection, after: Projection) -> tuple[Change, ...]:
    """The edges that are new, then those gone, then those changed in sign; the heaviest change of each kind first."""
    nodes = {node.id: node for network in (before, after) for node in network.nodes}
    old, new = _edges(before), _edges(after)
    found = []
    for pair in sorted({*old, *new}):
        was, weight_before = old.get(pair, (None, 0.0))
        now, weight_after = new.get(pair, (None, 0.0))
        if was and now and was.sign == now.sign:
            continue
        found.append(
            Change(
                what="turned" if was and now else "new" if now else "gone",
                source=nodes[pair[0]],
                target=nodes[pair[1]],
                before=was,
                after=now,
                weight_before=weight_before,
                weight_after=weight_after,
            )
        )
    return tuple(sorted(found, key=lambda c: (_ORDER.index(c.what), -abs(c.weight_after - c.weight_before))))


def _edges(network: Projection) -> dict[tuple[str, str], tuple[Edge, float]]:
    return dict(zip(network.pairs, zip(network.edges, network.weight.tolist(), strict=True), strict=True))
