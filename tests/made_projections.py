"""A store of a few hand-made events, and the pairs of a projection, for the tests of networks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from alaqat.network import (
    Projection,
)

ID = "https://w3id.org/alaqat/id/"


GRAPH = Path(__file__).parent / "browser" / "graph.ttl"


class Store:
    """The engine over the small graph."""

    def __init__(self) -> None:
        self.db = ox.Store()
        self.db.load(path=str(GRAPH), format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode("urn:x-small"))

    def query(self, text: str) -> Any:
        return self.db.query(text, use_default_graph_as_union=True)


@pytest.fixture(scope="module")
def store() -> Store:
    return Store()


def pairs(projection: Projection) -> dict[tuple[str, str], float]:
    names = [node.label("en") for node in projection.nodes]
    ends = zip(projection.source, projection.target, projection.weight, strict=True)
    return {(names[a], names[b]): float(w) for a, b, w in ends}
