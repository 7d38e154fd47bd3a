"""A projection as a NetworkX graph, GEXF, GraphML or node-link JSON.

Attributes are str, int or float only, so that Gephi reads all of them; lists are strings with blanks between.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.etree.ElementTree import SubElement

import networkx as nx  # type: ignore[import-untyped]

from alaqat.network.fold import Edge, edge_of, weigh
from alaqat.network.projection import Projection

__all__ = ["gexf", "graphml", "network", "node_link"]

_CONTROL = {i: None for i in range(32) if i not in (9, 10, 13)}  # XML 1.0 cannot carry them
_CONTROL |= dict.fromkeys((*range(55296, 57344), 65534, 65535))
_LANGUAGES = ("ar", "en", "fr")
_BETWEEN = {"ar": "، ", "en": ", ", "fr": ", "}
Value = str | int | float


def network(projection: Projection, *, multi: bool = False) -> nx.Graph | nx.DiGraph | nx.MultiDiGraph | nx.MultiGraph:
    """The projection for NetworkX, nodes and edges in its order; `multi` gives one edge an event.

    Node attributes: label, label_ar, label_en, label_fr, kind, country (ISO 3166-1 alpha-2), iso3, country_ar,
    country_en, country_fr, first, last (days of its edges), count (its events). Edge attributes: weight, support
    (articles), balance, sign, intensity, first, last, count, types, label_ar, label_en, label_fr (the names of the
    types), and IRIs: events, evidence (reports), articles. Attribute of the graph: params, what was asked.
    """
    made: dict[tuple[bool, bool], type[nx.Graph]] = {
        (True, False): nx.DiGraph,
        (False, False): nx.Graph,
        (True, True): nx.MultiDiGraph,
        (False, True): nx.MultiGraph,
    }
    asked = " ".join(f"{name}={value}" for name, value in projection.params.items() if value != "")
    result = made[projection.directed, multi](name=projection.name, params=_safe(asked))
    ids = projection.ids
    own: list[list[Edge]] = [[] for _ in ids]
    ends = list(zip(projection.source.tolist(), projection.target.tolist(), strict=True))
    for (a, b), edge in zip(ends, projection.edges, strict=True):
        own[a].append(edge)
        if a != b:
            own[b].append(edge)
    for node, edges in zip(projection.nodes, own, strict=True):
        result.add_node(
            node.id,
            label=_safe(node.label("ar")),
            **{f"label_{lang}": _safe(node.names.get(lang, "")) for lang in _LANGUAGES},
            kind=node.kind,
            country=node.country,
            iso3=node.iso3,
            **{f"country_{lang}": _safe(node.country_names.get(lang, "")) for lang in _LANGUAGES},
            first=min((edge.first for edge in edges if edge.first), default=""),
            last=max((edge.last for edge in edges), default=""),
            count=len({event for edge in edges for event in edge.events}),
        )
    for (a, b), weight, edge in zip(ends, projection.weight.tolist(), projection.edges, strict=True):
        if not (multi and edge.acts):
            result.add_edge(ids[a], ids[b], weight=weight, **_attributes(edge, projection.types))
            continue
        for act in edge.acts:
            alone = edge_of((act,))
            share = weigh((act,), **projection.weighing)
            key = " ".join(act.events) or None
            result.add_edge(ids[a], ids[b], key=key, weight=share, **_attributes(alone, projection.types))
    return result


def gexf(projection: Projection, *, multi: bool = False) -> bytes:
    """GEXF 1.2; its description says what was asked. The clock that NetworkX would write is left out: the same
    projection gives the same bytes."""
    writer = nx.readwrite.gexf.GEXFWriter(encoding="utf-8", prettyprint=True, version="1.2draft")
    graph = _numbered(network(projection, multi=multi))
    writer.add_graph(graph)
    for meta in writer.xml.iter("meta"):
        meta.attrib.pop("lastmodifieddate", None)
        SubElement(meta, "description").text = _safe(f"{projection.name}: {graph.graph['params']}")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def graphml(projection: Projection, *, multi: bool = False) -> bytes:
    """GraphML, UTF-8."""
    out = BytesIO()
    nx.write_graphml_xml(_numbered(network(projection, multi=multi)), out, encoding="utf-8")
    return out.getvalue()


def node_link(projection: Projection, *, multi: bool = False) -> bytes:
    """JSON as `networkx.node_link_graph(data, edges="edges")` reads it, UTF-8, one node or edge a line."""
    data = nx.node_link_data(network(projection, multi=multi), edges="edges")

    def line(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    parts = [f"{line(key)}: {line(data[key])}" for key in ("directed", "multigraph", "graph")]
    for key in ("nodes", "edges"):
        rows = ",\n".join(line(row) for row in data[key])
        parts.append(f"{line(key)}: [\n{rows}\n]" if rows else f"{line(key)}: []")
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode("utf-8")


def _numbered(graph: nx.Graph) -> nx.Graph:
    """The graph with a number as the key of each parallel edge: GraphML makes ids of the keys, which must differ, and
    one event may stand between several pairs."""
    if not graph.is_multigraph():
        return graph
    result = type(graph)(**graph.graph)
    result.add_nodes_from(graph.nodes(data=True))
    for number, (a, b, data) in enumerate(graph.edges(data=True)):
        result.add_edge(a, b, key=number, **data)
    return result


def _attributes(edge: Edge, types: Mapping[str, Mapping[str, str]]) -> dict[str, Value]:
    return {
        "support": edge.support,
        "balance": edge.balance,
        "sign": edge.sign,
        "intensity": edge.intensity,
        "first": edge.first,
        "last": edge.last,
        "count": len(edge.events),
        "types": " ".join(each.rsplit("/", 1)[-1] for each in edge.types),
        **{f"label_{lang}": _safe(_joined(edge.types, types, lang)) for lang in _LANGUAGES},
        "events": " ".join(edge.events),
        "evidence": " ".join(edge.evidence),
        "articles": " ".join(edge.articles),
    }


def _joined(kinds: Sequence[str], names: Mapping[str, Mapping[str, str]], lang: str) -> str:
    return _BETWEEN[lang].join(names.get(kind, {}).get(lang, "") or kind.rsplit("/", 1)[-1] for kind in kinds)


def _safe(text: str) -> str:
    return text.translate(_CONTROL)
