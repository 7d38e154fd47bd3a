"""A projection as a NetworkX graph, GEXF or GraphML: attributes are str, int or float only, so that Gephi reads all."""

from __future__ import annotations

from io import BytesIO

import networkx as nx  # type: ignore[import-untyped]

from alaqat.network.projection import Projection

__all__ = ["gexf", "graphml", "network"]

_CONTROL = {i: None for i in range(32) if i not in (9, 10, 13)}  # XML 1.0 cannot carry them


def network(projection: Projection, *, multi: bool = False) -> nx.Graph | nx.DiGraph | nx.MultiDiGraph | nx.MultiGraph:
    """The projection for NetworkX, nodes and edges in its order; `multi` gives one edge an event.

    Node attributes: label, label_ar, label_en, label_fr, kind, country, iso3. Edge attributes: weight, support,
    balance, sign, first, last, count and events (IRIs, space-separated).
    """
    made: dict[tuple[bool, bool], type[nx.Graph]] = {
        (True, False): nx.DiGraph,
        (False, False): nx.Graph,
        (True, True): nx.MultiDiGraph,
        (False, True): nx.MultiGraph,
    }
    result = made[projection.directed, multi](name=projection.name)
    for node in projection.nodes:
        result.add_node(
            node.id,
            label=_safe(node.label("ar")),
            label_ar=_safe(node.names.get("ar", "")),
            label_en=_safe(node.names.get("en", "")),
            label_fr=_safe(node.names.get("fr", "")),
            kind=node.kind,
            country=node.country,
            iso3=node.iso3,
        )
    ids = projection.ids
    ends = zip(projection.source.tolist(), projection.target.tolist(), projection.weight.tolist(), strict=True)
    for (a, b, weight), edge in zip(ends, projection.edges, strict=True):
        same: dict[str, str | int | float] = {"first": edge.first, "last": edge.last}
        if multi and edge.events:
            for event in edge.events:
                result.add_edge(ids[a], ids[b], key=event, weight=weight / len(edge.events), event=event, **same)
            continue
        result.add_edge(
            ids[a],
            ids[b],
            weight=weight,
            support=edge.support,
            balance=edge.balance,
            sign=(edge.balance > 0) - (edge.balance < 0),
            count=len(edge.events),
            events=" ".join(edge.events),
            **same,
        )
    return result


def gexf(projection: Projection) -> bytes:
    """GEXF 1.2, without the clock that NetworkX would write into it: the same projection gives the same bytes."""
    writer = nx.readwrite.gexf.GEXFWriter(encoding="utf-8", prettyprint=True, version="1.2draft")
    writer.add_graph(network(projection))
    for meta in writer.xml.iter("meta"):
        meta.attrib.pop("lastmodifieddate", None)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def graphml(projection: Projection) -> bytes:
    """GraphML, UTF-8."""
    out = BytesIO()
    nx.write_graphml_xml(network(projection), out, encoding="utf-8")
    return out.getvalue()


def _safe(text: str) -> str:
    return text.translate(_CONTROL)
