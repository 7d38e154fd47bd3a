"""Projections over a small graph: who is joined to whom, on what evidence, and what the parameters change."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
import pyoxigraph as ox
import pytest

from alaqat.errors import ProjectionError, UnknownName
from alaqat.network import Projection, find_occurrences, gexf, graphml, layout, network, project, projections
from alaqat.network.question import read_question

GRAPH = Path(__file__).parent / "browser" / "graph.ttl"
SHIPPED = ["actor-topic", "actors", "co-mention", "countries", "country-topic", "people"]


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


def test_the_shipped_projections_all_run_and_help(store: Store) -> None:
    assert sorted(projections()) == SHIPPED
    for name, question in projections().items():
        assert len(question.help) > 20
        assert project(store, name).edges


def test_actors_go_from_initiator_to_recipient_or_target(store: Store) -> None:
    assert pairs(project(store, "actors")) == {
        ("Ramzi Ben Salem", "Karim Fahmy"): 1,
        ("Karim Fahmy", "Ramzi Ben Salem"): 1,
        ("Tunisia", "Morocco"): 1,
        ("League of Arab States", "Algeria"): 1,
        ("Algeria", "Egypt"): 1,
    }


def test_what_is_planned_or_denied_is_no_edge_unless_asked(store: Store) -> None:
    assert ("Tunisia", "Algeria") not in pairs(project(store, "actors"))
    planned = project(store, "actors", factuality="planned negated")
    assert pairs(planned) == {("Tunisia", "Algeria"): 1, ("Ramzi Ben Salem", "Karim Fahmy"): 1}


def test_countries_act_through_their_people(store: Store) -> None:
    assert pairs(project(store, "countries")) == {
        ("Algeria", "Egypt"): 2,
        ("Egypt", "Algeria"): 1,
        ("Tunisia", "Morocco"): 1,
        ("League of Arab States", "Algeria"): 1,
    }


def test_topics_people_and_co_mentions(store: Store) -> None:
    assert pairs(project(store, "actor-topic"))["Ramzi Ben Salem", "Libya crisis"] == 1
    assert pairs(project(store, "country-topic"))["Egypt", "Trade"] == 1
    assert set(pairs(project(store, "people"))) == {
        ("Ramzi Ben Salem", "Karim Fahmy"),
        ("Karim Fahmy", "Ramzi Ben Salem"),
    }
    together = project(store, "co-mention")
    assert not together.directed
    assert pairs(together)["Karim Fahmy", "Ramzi Ben Salem"] == 2


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"since": "2023-04"}, {("Karim Fahmy", "Ramzi Ben Salem"), ("Tunisia", "Morocco")}),
        ({"until": "2023-03"}, {("Ramzi Ben Salem", "Karim Fahmy"), ("Algeria", "Egypt")}),
        ({"type": "ACCUSE"}, {("Tunisia", "Morocco")}),
        ({"type": "meeting praise"}, {("Ramzi Ben Salem", "Karim Fahmy"), ("League of Arab States", "Algeria")}),
        ({"topic": "conflicts"}, {("Ramzi Ben Salem", "Karim Fahmy")}),
        ({"min_support": 2}, {("Ramzi Ben Salem", "Karim Fahmy")}),
        ({"min_confidence": 0.92}, {("Ramzi Ben Salem", "Karim Fahmy")}),
        ({"since": "2030"}, set()),
    ],
)
def test_parameters_choose_edges(store: Store, params: dict[str, Any], expected: set[tuple[str, str]]) -> None:
    assert set(pairs(project(store, "actors", **params))) == expected


def test_weights(store: Store) -> None:
    key = ("Ramzi Ben Salem", "Karim Fahmy")
    assert pairs(project(store, "actors", by="support"))[key] == 2
    assert pairs(project(store, "actors", by="intensity"))[key] == 2.0
    assert pairs(project(store, "actors", by="balance"))["Tunisia", "Morocco"] == -1


def test_edges_lead_to_verbatim_evidence(store: Store) -> None:
    """Every quote of every edge is the slice of its article that its offsets say."""
    projection = project(store, "actors")
    found = find_occurrences(store, projection.events)
    texts = {row[0].value: row[1].value for row in store.query(
        "PREFIX dip: <https://w3id.org/alaqat/ns#> PREFIX dcterms: <http://purl.org/dc/terms/> "
        "SELECT ?id ?text { ?a dcterms:identifier ?id ; dip:text ?text }")}  # fmt: skip
    seen = 0
    for edge in projection.edges:
        assert edge.events
        for event in edge.events:
            assert found[event].quotes
            for quote in found[event].quotes:
                assert texts[quote.article][quote.start : quote.end] == quote.text
                seen += 1
    assert seen == 6


def test_an_occurrence_says_what_when_and_who_says_so(store: Store) -> None:
    event = "https://w3id.org/alaqat/id/event/e1"
    found = find_occurrences(store, [event])[event]
    assert (found.type, found.root, found.cameo, found.sign) == ("meeting", "CONSULT", "042", 1)
    assert found.labels["ar"] == "لقاء"
    assert found.root_labels["fr"] == "Consulter"
    assert (found.date, found.precision) == ("2023-03-05", "day")
    assert found.topics["libya-crisis"]["ar"] == "الأزمة الليبية"
    first = found.quotes[0]
    assert (first.article, first.publisher, first.published) == ("a1", "وكالة الأفق", "2023-03-06")
    assert (first.trigger, first.factuality, first.confidence) == ("استقبل", "actual", 0.95)
    assert found.quotes[1].publisher == ""


def test_evidence_keeps_to_the_asked_factuality(store: Store) -> None:
    event = "https://w3id.org/alaqat/id/event/e4"
    assert find_occurrences(store, [event])[event].quotes == ()
    assert len(find_occurrences(store, [event], factuality="")[event].quotes) == 1


def test_nodes_carry_names_kind_and_codes(store: Store) -> None:
    by_name = {node.label("en"): node for node in project(store, "actors").nodes}
    ramzi = by_name["Ramzi Ben Salem"]
    assert (ramzi.kind, ramzi.country, ramzi.iso3, ramzi.names["ar"]) == ("person", "DZ", "DZA", "رمزي بن سالم")
    assert by_name["Algeria"].iso3 == "DZA"
    assert by_name["League of Arab States"].aliases == ("الجامعة العربية",)
    assert by_name["League of Arab States"].country == ""


def test_unknown_names_are_said(store: Store) -> None:
    with pytest.raises(UnknownName, match="actorz"):
        project(store, "actorz")
    with pytest.raises(UnknownName, match="sinse"):
        project(store, "actors", sinse="2023")
    with pytest.raises(ProjectionError, match="not a number"):
        project(store, "actors", min_support="two")


@pytest.mark.parametrize("text", ['" ) } #', "\\", "\n", "' || true", "$until", "} LIMIT 1"])
def test_a_parameter_cannot_change_the_query(store: Store, text: str) -> None:
    assert project(store, "actors", type=text).edges == ()


def test_missing_columns_are_named(store: Store, tmp_path: Path) -> None:
    (tmp_path / "projections").mkdir()
    (tmp_path / "projections" / "half.rq").write_text("# help\nSELECT ?source ?to WHERE { ?source ?p ?to }\n")
    with pytest.raises(ProjectionError) as caught:
        project(store, "half", graph_overlays=[tmp_path])
    assert caught.value.missing == ("target", "weight")


def test_a_projection_of_ones_own(store: Store, tmp_path: Path) -> None:
    (tmp_path / "projections").mkdir()
    (tmp_path / "projections" / "mine.rq").write_text(
        "# Who took part with whom\n# network: undirected\nPREFIX dip: <https://w3id.org/alaqat/ns#>\n"
        "SELECT ?source ?target (1 AS ?weight) ?event WHERE { ?event dip:participant ?source, ?target "
        "FILTER(?source != ?target) }\n"
    )
    mine = project(store, "mine", graph_overlays=[tmp_path])
    assert not mine.directed
    assert pairs(mine)["Karim Fahmy", "Ramzi Ben Salem"] == 6  # three events, both ways round
    assert len(mine.edges[list(pairs(mine)).index(("Karim Fahmy", "Ramzi Ben Salem"))].events) == 3


def test_a_line_for_a_parameter_goes_with_it(tmp_path: Path) -> None:
    path = tmp_path / "q.rq"
    path.write_text('# h\n# param: a ""\nSELECT * {\nFILTER($a) # only if a\n}')
    question = read_question("q", path)
    assert "FILTER" not in question.bind({})
    assert 'FILTER("x")' in question.bind({"a": "x"})


def test_the_same_again(store: Store) -> None:
    one, two = project(store, "countries"), project(Store(), "countries")
    assert one.ids == two.ids == tuple(sorted(one.ids))
    assert one.edges == two.edges
    assert gexf(one) == gexf(two)
    assert graphml(one) == graphml(two)


def test_networkx_graph_has_all_attributes(store: Store) -> None:
    graph = network(project(store, "actors"))
    assert isinstance(graph, nx.DiGraph)
    for _, data in graph.nodes(data=True):
        assert set(data) == {"label", "label_ar", "label_en", "label_fr", "kind", "country", "iso3"}
    for _, _, data in graph.edges(data=True):
        assert set(data) == {"weight", "support", "balance", "sign", "first", "last", "count", "events"}
        assert all(type(value) in (str, int, float) for value in data.values())
    multi = network(project(store, "countries"), multi=True)
    assert isinstance(multi, nx.MultiDiGraph)
    assert multi.number_of_edges() == 5


def test_gexf_and_graphml_read_back_with_all(store: Store) -> None:
    projection = project(store, "actors")
    graph = network(projection)
    for back in (nx.read_gexf(io.BytesIO(gexf(projection))), nx.read_graphml(io.BytesIO(graphml(projection)))):
        assert set(back.nodes) == set(graph.nodes)
        for node in graph:
            assert back.nodes[node]["label_ar"] == graph.nodes[node]["label_ar"]
        for a, b, data in graph.edges(data=True):
            for key in ("weight", "events", "first", "sign"):
                assert back.edges[a, b][key] == data[key]


def test_layout_repeats_and_keeps_labels_apart(store: Store) -> None:
    projection = project(store, "actors")
    labels = [node.label("ar") for node in projection.nodes]
    points = layout(projection, labels)
    assert np.array_equal(points, layout(projection, labels))
    for i in range(len(labels)):
        for j in range(i):
            gap = np.abs(points[i] - points[j])
            assert gap[0] > 4 * (len(labels[i]) + len(labels[j])) or gap[1] > 50
