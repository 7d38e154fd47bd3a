"""From the graph (RDF) to a network: nodes and weighted edges, each edge with the events and words it stands on."""

from __future__ import annotations

from alaqat.network.cast import Cast, Held, Mark, Part, find_cast
from alaqat.network.changes import Change, changes
from alaqat.network.export import gexf, graphml, network, node_link
from alaqat.network.fold import WEIGHTS, Act, Edge
from alaqat.network.layout import layout
from alaqat.network.nodes import Node, find_node
from alaqat.network.periods import EVERY, Period, period
from alaqat.network.projection import Projection, project, projections
from alaqat.network.quotes import Occurrence, Quote, find_occurrences
from alaqat.network.series import Dealings, dealings
from alaqat.network.slices import during, fold, snapshots, unplaced

__all__ = [
    "EVERY",
    "WEIGHTS",
    "Act",
    "Cast",
    "Change",
    "Dealings",
    "Edge",
    "Held",
    "Mark",
    "Node",
    "Occurrence",
    "Part",
    "Period",
    "Projection",
    "Quote",
    "changes",
    "dealings",
    "during",
    "find_cast",
    "find_node",
    "find_occurrences",
    "fold",
    "gexf",
    "graphml",
    "layout",
    "network",
    "node_link",
    "period",
    "project",
    "projections",
    "snapshots",
    "unplaced",
]
