"""A projection as a NetworkX graph, as a file and laid out."""

from __future__ import annotations

import json

import networkx as nx
import numpy as np
import pytest

from alaqat.errors import AlaqatError, UnknownName
from alaqat.network import (
    Node,
    find_node,
    fold,
    gexf,
    graphml,
    layout,
    network,
    node_link,
    project,
)
from made_projections import ID, Store, pairs, store

__all__ = ["store"]


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
