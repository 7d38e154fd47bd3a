"""Projections over a small graph: who is joined to whom, on what evidence, and what the parameters change."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
import pyoxigraph as ox
import pytest

from alaqat.errors import AlaqatError, ProjectionError, QueryError, UnknownName
from alaqat.network import (
    Node,
    Projection,
    find_node,
    find_occurrences,
    fold,
    gexf,
    graphml,
    layout,
    network,
    node_link,
    project,
    projections,
)
from alaqat.network.question import read_question

ID = "https://w3id.org/alaqat/id/"
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
        ({"since": "2023-Q2"}, {("Karim Fahmy", "Ramzi Ben Salem"), ("Tunisia", "Morocco")}),
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


@pytest.mark.parametrize(
    ("known", "params", "there"),
    [
        ("earliestDate", {"since": "2025"}, True),
        ("earliestDate", {"until": "2023"}, False),
        ("latestDate", {"until": "2020"}, True),
        ("latestDate", {"since": "2025"}, False),
    ],
)
def test_an_event_open_at_one_end_is_kept_where_it_may_be(known: str, params: dict[str, Any], there: bool) -> None:
    """Since, or until, 2024: on no other day is it known."""
    store = Store()
    when = ox.Literal("2024-01-01", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#date"))
    event, date = ox.NamedNode(f"{ID}event/e6"), ox.NamedNode(f"https://w3id.org/alaqat/ns#{known}")
    store.db.add(ox.Quad(event, date, when, ox.NamedNode("urn:x-small")))
    assert (("League of Arab States", "Algeria") in pairs(project(store, "countries", **params))) == there


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
    question = read_question(path)
    assert "FILTER" not in question.bind({})
    assert 'FILTER("x")' in question.bind({"a": "x"})


def test_a_projection_whose_parameter_cannot_be_read_says_where(store: Store, tmp_path: Path) -> None:
    (tmp_path / "projections").mkdir()
    (tmp_path / "projections" / "odd.rq").write_text("# Odd\n# param: since\nSELECT ?source ?target ?weight {}\n")
    with pytest.raises(QueryError, match=r"odd:2: .*# param: since"):
        project(store, "odd", graph_overlays=[tmp_path])


def test_the_same_again(store: Store) -> None:
    one, two = project(store, "countries"), project(Store(), "countries")
    assert one.ids == two.ids == tuple(sorted(one.ids))
    assert one.edges == two.edges
    assert gexf(one) == gexf(two)
    assert graphml(one) == graphml(two)


NODE = {
    "label", "label_ar", "label_en", "label_fr", "kind", "country", "iso3", "country_ar", "country_en", "country_fr",
    "first", "last", "count",
}  # fmt: skip
EDGE = {
    "weight", "support", "balance", "sign", "intensity", "first", "last", "count", "types", "label_ar", "label_en",
    "label_fr", "events", "evidence", "articles",
}  # fmt: skip


@pytest.mark.parametrize("multi", [False, True])
def test_networkx_graph_has_all_attributes(store: Store, multi: bool) -> None:
    graph = network(project(store, "actors"), multi=multi)
    assert isinstance(graph, nx.MultiDiGraph if multi else nx.DiGraph)
    for _, data in graph.nodes(data=True):
        assert set(data) == NODE
    for _, _, data in graph.edges(data=True):
        assert set(data) == EDGE
        assert all(type(value) in (str, int, float) for value in data.values())


def test_what_the_attributes_of_a_node_and_an_edge_say(store: Store) -> None:
    graph = network(project(store, "actors"))
    ramzi, karim = f"{ID}person/ramzi", f"{ID}person/karim"
    node = graph.nodes[ramzi]
    assert (node["kind"], node["country"], node["iso3"], node["country_ar"]) == ("person", "DZ", "DZA", "الجزائر")
    assert (node["first"], node["last"], node["count"]) == ("2023-03-05", "2023-04-18", 2)
    edge = graph.edges[ramzi, karim]
    assert (edge["first"], edge["types"], edge["label_ar"], edge["sign"]) == ("2023-03-05", "meeting", "لقاء", 1)
    assert edge["events"] == f"{ID}event/e1"
    assert edge["evidence"] == f"{ID}report/e1-0 {ID}report/e1-1"
    assert edge["articles"] == f"{ID}article/a1 {ID}article/a3"


def test_a_network_with_one_edge_an_event(store: Store) -> None:
    projection = project(store, "countries", by="intensity")
    graph, multi = network(projection), network(projection, multi=True)
    algeria, egypt = f"{ID}state/DZA", f"{ID}state/EGY"
    assert multi.number_of_edges(algeria, egypt) == 2
    assert sum(data["weight"] for data in multi[algeria][egypt].values()) == graph.edges[algeria, egypt]["weight"] == 4
    assert multi[algeria][egypt][f"{ID}event/e1"]["label_fr"] == "Rencontre"


def test_a_network_without_direction(store: Store) -> None:
    folded = project(store, "countries", folded=True)
    assert not folded.directed
    assert pairs(folded)["Algeria", "Egypt"] == 3
    assert isinstance(network(folded), nx.Graph)
    later = fold(project(store, "countries"))
    assert pairs(later) == pairs(folded)
    assert later.edges == folded.edges


@pytest.mark.parametrize("multi", [False, True])
def test_node_link_json_reads_back_with_all(store: Store, multi: bool) -> None:
    projection = project(store, "actors")
    data = node_link(projection, multi=multi)
    back = nx.node_link_graph(json.loads(data), edges="edges")
    graph = network(projection, multi=multi)
    assert dict(back.nodes(data=True)) == dict(graph.nodes(data=True))
    assert list(back.edges(data=True)) == list(graph.edges(data=True))
    assert "رمزي".encode() in data


def test_support_counts_different_articles(store: Store) -> None:
    projection = project(store, "countries", by="support")
    assert pairs(projection)["Algeria", "Egypt"] == 2  # two events, three reports, two articles
    assert set(pairs(project(store, "countries", min_support=2))) == {("Algeria", "Egypt")}
    assert pairs(project(store, "countries", min_support=2, folded=True)) == {("Algeria", "Egypt"): 3}


def test_by_recency_an_old_act_weighs_less_and_an_undated_one_nothing(store: Store) -> None:
    found = pairs(project(store, "countries", by="recency", half_life=44, until="2023-04-18"))
    assert found["Egypt", "Algeria"] == 1  # on that day
    assert found["Algeria", "Egypt"] == pytest.approx(0.5 + 0.5 ** (42 / 44))  # 44 and 42 days before
    assert ("League of Arab States", "Algeria") in pairs(project(store, "countries"))
    assert ("League of Arab States", "Algeria") not in pairs(project(store, "countries", by="recency"))


def test_wrong_weights_and_dates_are_said(store: Store) -> None:
    with pytest.raises(UnknownName, match="charm"):
        project(store, "actors", by="charm")
    with pytest.raises(ProjectionError, match="since='soon' is no date"):
        project(store, "actors", since="soon")
    with pytest.raises(ProjectionError, match="half_life"):
        project(store, "actors", by="recency", half_life=0)


def test_a_weight_that_a_projection_has_no_column_for_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "projections").mkdir()
    (tmp_path / "projections" / "bare.rq").write_text(
        '# Bare\n# param: by "balance"\nPREFIX dip: <https://w3id.org/alaqat/ns#>\n'
        "SELECT ?source ?target (1 AS ?weight) { ?e dip:initiator ?source ; dip:recipient ?target }\n"
    )
    with pytest.raises(ProjectionError) as caught:
        project(store, "bare", graph_overlays=[tmp_path])
    assert caught.value.missing == ("balance",)
    assert project(store, "bare", graph_overlays=[tmp_path], by="events").edges


@pytest.mark.parametrize(
    ("what", "name"),
    [
        ("DZ", "Algeria"), ("dza", "Algeria"), ("state:DZA", "Algeria"), (f"{ID}state/DZA", "Algeria"),
        ("الجزائر", "Algeria"), ("Algérie", "Algeria"), ("algeria", "Algeria"),
        ("الجامعة العربية", "League of Arab States"), ("تونس", "Tunisia"),
        ("arab-league", "League of Arab States"),
    ],
)  # fmt: skip
def test_a_node_is_found_by_code_name_or_iri(store: Store, what: str, name: str) -> None:
    assert find_node(project(store, "actors").nodes, what).label("en") == name


def test_a_name_that_no_node_or_several_have_is_said(store: Store) -> None:
    nodes = project(store, "actors").nodes
    for unknown in ("Atlantis", "", "state:"):
        with pytest.raises(UnknownName, match=f"'{unknown}'"):
            find_node((*nodes, Node(id="https://a.example/1", names={}, kind="state")), unknown)
    with pytest.raises(UnknownName, match="none are known"):
        find_node((), "Algeria")
    twin = Node(id="https://a.example/2", names={"en": "Algeria"}, kind="group")
    with pytest.raises(AlaqatError, match="several"):
        find_node((*nodes, twin), "Algeria")


def test_a_file_says_what_was_asked(store: Store) -> None:
    projection = project(store, "actors", since="2023-04", topic="تجارة trade")
    for data in (gexf(projection), graphml(projection), node_link(projection)):
        assert "since=2023-04 topic=تجارة trade factuality=actual ongoing" in data.decode()


def test_layout_repeats_and_keeps_labels_apart(store: Store) -> None:
    projection = project(store, "actors")
    labels = [node.label("ar") for node in projection.nodes]
    points = layout(projection, labels)
    assert np.array_equal(points, layout(projection, labels))
    for i in range(len(labels)):
        for j in range(i):
            gap = np.abs(points[i] - points[j])
            assert gap[0] > 4 * (len(labels[i]) + len(labels[j])) or gap[1] > 50
