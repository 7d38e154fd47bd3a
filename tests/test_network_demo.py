"""Over the demo articles: what every network says of its edges is what the graph says."""

from __future__ import annotations

from itertools import pairwise

import networkx as nx
import pytest

import alaqat
from alaqat.network import dealings, projections, snapshots


@pytest.fixture(scope="module")
def kg(demo_graph: alaqat.KnowledgeGraph) -> alaqat.KnowledgeGraph:
    return demo_graph


@pytest.fixture(scope="module")
def reports(kg: alaqat.KnowledgeGraph) -> dict[str, tuple[str, str, str, float]]:
    """{report: (event, article, factuality, confidence)}."""
    rows = kg.sparql(
        "SELECT ?r ?e ?a ?f ?c { ?r dip:reports ?e ; dip:article ?a ; dip:confidence ?c ; "
        "dip:factuality/skos:notation ?f }"
    )
    return {row[0]: row[1:] for row in rows}


@pytest.mark.parametrize("name", projections())
@pytest.mark.parametrize("params", [{}, {"min_confidence": 0.5, "factuality": "planned called-for actual"}])
def test_the_evidence_of_an_edge_is_all_that_counts_for_it(
    kg: alaqat.KnowledgeGraph, reports: dict[str, tuple[str, str, str, float]], name: str, params: dict[str, object]
) -> None:
    graph = kg.network(name, **params)
    wanted = str(params.get("factuality", "actual ongoing")).split()
    least = float(str(params.get("min_confidence", 0)))
    counted: dict[str, set[str]] = {}
    for report, (event, _, factuality, confidence) in reports.items():
        if factuality in wanted and confidence >= least:
            counted.setdefault(event, set()).add(report)
    assert graph.number_of_edges() > 10
    for _, _, edge in graph.edges(data=True):
        events, evidence, articles = (set(edge[key].split()) for key in ("events", "evidence", "articles"))
        assert evidence == set().union(*(counted[event] for event in events))
        assert articles == {reports[report][1] for report in evidence}
        assert edge["support"] == len(articles) >= 1
        assert edge["count"] == len(events) == edge["weight"]
        assert edge["first"] <= edge["last"]


@pytest.mark.parametrize("by", ["events", "intensity", "balance", "recency"])
def test_one_edge_an_event_adds_up_to_the_network(kg: alaqat.KnowledgeGraph, by: str) -> None:
    graph, multi = kg.network("actors", by=by), kg.network("actors", multi=True, by=by)
    for a, b, edge in graph.edges(data=True):
        assert sum(data["weight"] for data in multi[a][b].values()) == pytest.approx(edge["weight"])


@pytest.mark.parametrize("every", ["month", "quarter", "year"])
def test_the_dealings_of_a_pair_are_those_of_its_snapshots(kg: alaqat.KnowledgeGraph, every: str) -> None:
    network = kg.project("countries")
    a, b = next(pair for pair in network.pairs if pair[::-1] in network.pairs)
    rows = {row.period: row for row in dealings(network, a, b, every)}
    assert rows
    for when, part in snapshots(network, every).items():
        edges = [edge for pair, edge in zip(part.pairs, part.edges, strict=True) if {*pair} == {a, b}]
        found = {event for edge in edges for event in edge.events}
        assert (set(rows[when].ids) if when in rows else set()) == found


def test_a_path_is_one_that_the_network_has(kg: alaqat.KnowledgeGraph) -> None:
    graph = nx.Graph(kg.network("countries"))
    labels = nx.get_node_attributes(graph, "label_en")
    part = max(nx.connected_components(graph), key=len)
    ends = sorted(part)[0], sorted(part)[-1]
    table = kg.path(*ends)
    assert table["step"].max() == nx.shortest_path_length(graph, *ends)
    steps = [{*row} for row in table.groupby("step")[["source", "target"]].first().itertuples(index=False)]
    assert labels[ends[0]] in steps[0]
    assert labels[ends[1]] in steps[-1]
    assert all(one & other for one, other in pairwise(steps))
