"""Betweenness: exact, by lengths, and estimated within a bound on a large network."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pytest

from alaqat.measures import measure, note
from alaqat.measures.arrays import digraph
from alaqat.measures.betweenness import EXACT, error_bound, sampled_betweenness
from alaqat.measures.weighted_betweenness import WEIGHTED_SOURCES, sampled_weighted_betweenness
from made_networks import NETS, make, random_net


@pytest.mark.parametrize("shape", NETS)
def test_weighted_betweenness_takes_much_contact_as_a_short_way(shape: str) -> None:
    net = NETS[shape]
    graph = digraph(net)
    for _, _, data in graph.edges(data=True):
        data["length"] = 1 / data["weight"]
    expected = nx.betweenness_centrality(graph, weight="length")
    assert measure(net, "weighted_betweenness") == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("shape", NETS)
def test_betweenness_from_all_nodes_is_the_exact_one(shape: str) -> None:
    net = NETS[shape]
    exact = nx.betweenness_centrality(digraph(net))
    found = sampled_betweenness(net, np.arange(len(net.ids)))
    assert dict(zip(net.ids, found.tolist(), strict=True)) == pytest.approx(exact, abs=1e-9)


@pytest.mark.parametrize("shape", NETS)
def test_weighted_betweenness_from_all_nodes_is_the_exact_one(shape: str) -> None:
    net = NETS[shape]
    found = sampled_weighted_betweenness(net, np.arange(len(net.ids)))
    exact = measure(net, "weighted_betweenness")
    assert dict(zip(net.ids, found.tolist(), strict=True)) == pytest.approx(exact, abs=1e-9)


def test_weighted_betweenness_of_a_large_network_is_estimated_and_says_so() -> None:
    hub = {(0, i): 2.0 for i in range(1, EXACT + 2)} | {(i, 0): 1.0 for i in range(1, EXACT + 2)}
    net = make(EXACT + 2, hub)
    found = measure(net, "weighted_betweenness")
    bound = error_bound(found["n0000"], EXACT + 2, WEIGHTED_SOURCES)
    assert abs(found["n0000"] - 1.0) < bound < 0.2  # every way leads over the hub
    assert max(score for node, score in found.items() if node != "n0000") == 0.0
    assert note(net, "weighted_betweenness").startswith(f"estimated from {WEIGHTED_SOURCES} of 5,002 nodes")


def test_a_large_network_is_sampled_within_the_bound_and_says_so() -> None:
    import rustworkx as rx  # here: another process imports this file without the engines

    net = random_net(11, 5200, 9000, True)
    ends = list(zip(net.source.tolist(), net.target.tolist(), strict=True))
    graph = rx.PyDiGraph()
    graph.add_nodes_from(range(5200))
    graph.add_edges_from_no_data(ends)
    exact = rx.betweenness_centrality(graph)
    found = measure(net, "betweenness")
    off = [abs(found[node] - exact[i]) for i, node in enumerate(net.ids)]
    assert 0 < max(off) < error_bound(max(found.values()), 5200) < 0.06
    assert sum(found.values()) == pytest.approx(sum(exact.values()), rel=0.05)  # the scale is right, not only small
    assert measure(net, "betweenness") == found
    assert note(net, "betweenness").startswith("estimated from 1,024 of 5,200 nodes: off by at most")
    assert note(net, "betweenness") == note(net, "betweenness", found)
    assert note(NETS["large"], "betweenness") == ""


def test_the_bound_of_an_estimate_is_chernoffs() -> None:
    """So much more the truth may be, and no more: what was seen would then be as unlikely as is allowed."""
    for seen in (0.0, 0.001, 0.05, 0.39):
        truth = seen + error_bound(seen, 20_000, 1000)
        chance = np.exp(-1000 * sum(p * np.log(p / q) for p, q in ((seen, truth), (1 - seen, 1 - truth)) if p))
        assert 2 * 20_000 * chance == pytest.approx(0.1)
    assert error_bound(0.39, 20_000) < error_bound(0.41, 20_000) == error_bound(0.9, 20_000)


@pytest.mark.parametrize("weighted", [True, False])
@pytest.mark.parametrize("directed", [True, False])
def test_betweenness_of_long_ways_equals_networkx(directed: bool, weighted: bool) -> None:
    around = {(min(i, (i + 1) % 120), max(i, (i + 1) % 120)) if not directed else (i, (i + 1) % 120): 1.0
              for i in range(120)}  # fmt: skip
    net = make(125, {**around, (3, 121): 1.0, (60, 122): 1.0}, directed)
    # every edge has weight 1, so its length is 1 too
    found = measure(net, "weighted_betweenness" if weighted else "betweenness")
    assert found == pytest.approx(nx.betweenness_centrality(digraph(net)), abs=1e-9)


def test_weighted_betweenness_ends_where_lengths_are_lost_in_rounding() -> None:
    net = make(6, {(0, 1): 1.0, (1, 2): 1e20, (2, 1): 1e20, (2, 3): 1.0, (3, 4): 1.0, (4, 0): 1.0, (4, 5): 1e20})
    found = sampled_weighted_betweenness(net, np.arange(6))
    assert found[3] == pytest.approx(measure(net, "betweenness")["n0003"])
