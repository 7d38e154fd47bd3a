"""From the graph (RDF) to a network: nodes and weighted edges, each edge with the events and words it stands on."""

from __future__ import annotations

from alaqat.network.export import gexf, graphml, network
from alaqat.network.layout import layout
from alaqat.network.projection import Edge, Node, Projection, project, projections
from alaqat.network.quotes import Occurrence, Quote, find_occurrences

__all__ = [
    "Edge",
    "Node",
    "Occurrence",
    "Projection",
    "Quote",
    "find_occurrences",
    "gexf",
    "graphml",
    "layout",
    "network",
    "project",
    "projections",
]
