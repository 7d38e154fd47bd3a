"""The structure of a network: balance, bridges, brokers, communities, shortest paths."""

from __future__ import annotations

import itertools

import networkx as nx
import numpy as np
import pytest

from alaqat.errors import AlaqatError, UnknownName
from alaqat.measures import balance, bridges, brokers, measure, note, shortest_path
from alaqat.measures.arrays import digraph
from made_networks import NETS, make


@pytest.mark.parametrize("shape", NETS)
def test_brokers_are_the_articulation_points_of_networkx(shape: str) -> None:
    graph = nx.Graph(digraph(NETS[shape]))
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    assert set(brokers(NETS[shape])) == set(nx.articulation_points(graph))


def test_communities_are_at_least_as_modular_as_those_of_networkx_and_hang_together() -> None:
    net = NETS["large"]
    graph = nx.Graph()
    for a, b, data in digraph(net).edges(data=True):
        graph.add_edge(a, b, weight=data["weight"] + graph.get_edge_data(a, b, {"weight": 0.0})["weight"])
    parts: dict[float, set[str]] = {}
    for node, part in measure(net, "communities").items():
        parts.setdefault(part, set()).add(node)
    reference = nx.community.louvain_communities(graph, seed=7)
    assert nx.community.modularity(graph, parts.values()) >= nx.community.modularity(graph, reference)
    assert all(nx.is_connected(graph.subgraph(part)) for part in parts.values())
    assert [len(parts[i]) for i in sorted(parts)] == sorted(map(len, parts.values()), reverse=True)


def test_communities_are_numbered_from_the_largest_and_repeat() -> None:
    clique = {(a, b): 1.0 for a in range(4) for b in range(4) if a != b}
    other = {(a, b): 1.0 for a in range(4, 7) for b in range(4, 7) if a != b}
    net = make(7, {**clique, **other, (0, 4): 0.1})
    assert list(measure(net, "communities").values()) == [0, 0, 0, 0, 1, 1, 1]
    assert measure(NETS["large"], "communities") == measure(NETS["large"], "communities")


def test_balance_counts_every_signed_triangle_once() -> None:
    draw = np.random.default_rng(9)
    pairs = {(int(a), int(b)): float(draw.integers(-2, 3)) for a, b in draw.integers(0, 25, (220, 2))}
    net = make(25, pairs)
    ties: dict[tuple[int, int], float] = {}
    for (a, b), w in pairs.items():
        if a != b:
            ties[min(a, b), max(a, b)] = ties.get((min(a, b), max(a, b)), 0) + w
    counts = [0, 0, 0, 0]
    for a, b, c in itertools.combinations(range(25), 3):
        three = [ties.get((a, b), 0), ties.get((b, c), 0), ties.get((a, c), 0)]
        if all(three):
            counts[sum(w < 0 for w in three)] += 1
    found = balance(net)
    assert [found.ppp, found.ppn, found.pnn, found.nnn] == counts
    assert min(counts) > 0
    assert found.share == (counts[0] + counts[2]) / sum(counts)
    assert balance(NETS["path"]).share is None
    assert balance(NETS["empty"]).share is None


@pytest.mark.parametrize("shape", NETS)
def test_bridges_equal_networkx(shape: str) -> None:
    net = NETS[shape]
    graph = nx.Graph(digraph(net))
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    assert set(bridges(net)) == {tuple(sorted(pair)) for pair in nx.bridges(graph)}


@pytest.mark.parametrize("shape", ["directed", "undirected", "large", "loops"])
@pytest.mark.parametrize("directed", [True, False])
def test_shortest_path_is_as_short_as_networkx_finds_it(shape: str, directed: bool) -> None:
    net = NETS[shape]
    graph = digraph(net) if directed else nx.Graph(digraph(net))
    for end in net.ids[1:12]:
        try:
            expected = nx.shortest_path_length(graph, net.ids[0], end)
        except nx.NetworkXNoPath:
            with pytest.raises(AlaqatError, match="no way"):
                shortest_path(net, net.ids[0], end, directed=directed)
            continue
        path = shortest_path(net, net.ids[0], end, directed=directed)
        assert len(path) == expected
        here = 0
        for edge in path:  # it hangs together, and ends where it should
            ends = (int(net.source[edge]), int(net.target[edge]))
            here = ends[1] if ends[0] == here else ends[0]
        assert net.ids[here] == end


def test_of_equally_short_paths_the_one_with_most_behind_it_is_taken() -> None:
    net = make(5, {(0, 1): 2, (1, 4): 1, (0, 2): 1, (2, 4): 1, (4, 2): 4, (0, 3): 1, (3, 4): -3})
    ends = list(zip(net.source.tolist(), net.target.tolist(), strict=True))
    assert [ends[i] for i in shortest_path(net, "n0000", "n0004")] == [(0, 2), (2, 4)]
    assert [ends[i] for i in shortest_path(net, "n0000", "n0004", directed=True)] == [(0, 3), (3, 4)]


def test_shortest_path_names_what_it_does_not_know() -> None:
    with pytest.raises(UnknownName):
        shortest_path(NETS["path"], "n0000", "n9999")
    assert shortest_path(NETS["path"], "n0002", "n0002") == ()


def test_communities_say_by_which_method() -> None:
    assert note(NETS["large"], "communities").startswith("Leiden, seed 7")
