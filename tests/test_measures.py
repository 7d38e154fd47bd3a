"""Every measure against NetworkX, on networks of every awkward shape."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import networkx as nx
import numpy as np
import pytest

import alaqat
import alaqat.measures
from alaqat.errors import AlaqatError, UnknownName
from alaqat.measures import balance, bridges, brokers, measure, measures, note, rank, shortest_path
from alaqat.measures.arrays import digraph
from alaqat.measures.betweenness import EXACT, error_bound, sampled_betweenness
from alaqat.measures.spectral import katz_alpha
from alaqat.measures.weighted_betweenness import WEIGHTED_SOURCES, sampled_weighted_betweenness


@dataclass(frozen=True, kw_only=True)
class Net:
    ids: tuple[str, ...]
    directed: bool
    source: np.ndarray
    target: np.ndarray
    weight: np.ndarray


def make(count: int, pairs: dict[tuple[int, int], float], directed: bool = True) -> Net:
    pairs = dict(sorted(pairs.items()))
    return Net(
        ids=tuple(f"n{i:04}" for i in range(count)),
        directed=directed,
        source=np.array([a for a, _ in pairs], dtype=np.int64),
        target=np.array([b for _, b in pairs], dtype=np.int64),
        weight=np.array(list(pairs.values()), dtype=np.float64),
    )


def random_net(seed: int, count: int, edges: int, directed: bool, loops: bool = False) -> Net:
    draw = np.random.default_rng(seed)
    pairs: dict[tuple[int, int], float] = {}
    for a, b in draw.integers(0, count, (edges, 2)).tolist():
        if a == b and not loops:
            continue
        pairs[(a, b) if directed else (min(a, b), max(a, b))] = float(draw.integers(1, 6))
    return make(count, pairs, directed)


NETS = {
    "directed": random_net(1, 40, 200, True),
    "undirected": random_net(2, 40, 120, False),
    "dense": random_net(3, 25, 500, True),
    "disconnected": make(9, {(0, 1): 2, (1, 2): 1, (2, 0): 3, (3, 4): 1, (4, 3): 2, (5, 6): 4}),
    "loops": random_net(4, 30, 150, True, loops=True),
    "undirected loops": random_net(5, 30, 100, False, loops=True),
    "path": make(6, {(i, i + 1): 1.0 for i in range(5)}),
    "no edges": make(3, {}),
    "one node": make(1, {}),
    "empty": make(0, {}),
    "large": random_net(6, 300, 3000, True),
}

REFERENCE = {
    "degree": lambda g: dict(g.degree()),
    "strength": lambda g: dict(g.degree(weight="weight")),
    "in_degree": lambda g: dict(g.in_degree() if g.is_directed() else g.degree()),
    "out_degree": lambda g: dict(g.out_degree() if g.is_directed() else g.degree()),
    "in_strength": lambda g: dict(g.in_degree(weight="weight") if g.is_directed() else g.degree(weight="weight")),
    "out_strength": lambda g: dict(g.out_degree(weight="weight") if g.is_directed() else g.degree(weight="weight")),
    "pagerank": lambda g: nx.pagerank(g, tol=1e-15, max_iter=5000),
    "betweenness": lambda g: nx.betweenness_centrality(g),
    "closeness": lambda g: nx.closeness_centrality(g),
    "harmonic": lambda g: nx.harmonic_centrality(g),
    "clustering": lambda g: nx.clustering(g),
}


@pytest.mark.parametrize("shape", NETS)
@pytest.mark.parametrize("name", REFERENCE)
def test_equals_networkx(name: str, shape: str) -> None:
    net = NETS[shape]
    expected = REFERENCE[name](digraph(net))
    assert measure(net, name) == pytest.approx(expected, abs=1e-9)
    assert list(measure(net, name)) == list(net.ids)


@pytest.mark.parametrize("directed", [True, False])
def test_clustering_of_many_triangles_equals_networkx(directed: bool) -> None:
    net = random_net(13, 1100, 24_000, directed)  # so many that they are counted in several parts
    assert measure(net, "clustering") == pytest.approx(nx.clustering(digraph(net)), abs=1e-12)


@pytest.mark.parametrize("shape", ["directed", "undirected", "dense", "loops", "undirected loops", "large"])
def test_spectral_measures_equal_networkx(shape: str) -> None:
    net = NETS[shape]
    graph = digraph(net)
    hubs, authorities = nx.hits(graph, tol=0, max_iter=5000)
    assert measure(net, "hubs") == pytest.approx(hubs, abs=1e-9)
    assert measure(net, "authorities") == pytest.approx(authorities, abs=1e-9)
    expected = nx.eigenvector_centrality(graph, tol=1e-14, max_iter=20_000)
    assert measure(net, "eigenvector") == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("shape", [s for s in NETS if s not in ("empty", "one node")])  # NetworkX fails on one node
def test_katz_equals_networkx_at_the_recorded_alpha(shape: str) -> None:
    net = NETS[shape]
    alpha = katz_alpha(net)
    assert measure(net, "katz") == pytest.approx(nx.katz_centrality_numpy(digraph(net), alpha=alpha), abs=1e-9)
    assert note(net, "katz") == f"alpha = {alpha:.6g}"
    assert min(measure(net, "katz").values()) > 0


def test_katz_alpha_is_nine_tenths_of_the_bound() -> None:
    net = NETS["directed"]
    largest = max(abs(np.linalg.eigvals(nx.to_numpy_array(digraph(net), weight=None))))
    assert katz_alpha(net) == pytest.approx(0.9 / largest, rel=1e-5)
    assert note(net, "katz") == f"alpha = {katz_alpha(net)}"  # what is said is what was used, to the last digit


@pytest.mark.parametrize("shape", NETS)
def test_weighted_betweenness_takes_much_contact_as_a_short_way(shape: str) -> None:
    net = NETS[shape]
    graph = digraph(net)
    for _, _, data in graph.edges(data=True):
        data["length"] = 1 / data["weight"]
    expected = nx.betweenness_centrality(graph, weight="length")
    assert measure(net, "weighted_betweenness") == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("shape", NETS)
def test_core_number_equals_networkx_without_loops(shape: str) -> None:
    net = NETS[shape]
    graph = digraph(net)
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    assert measure(net, "core_number") == nx.core_number(graph)


@pytest.mark.parametrize("shape", ["directed", "dense", "loops", "disconnected", "no edges"])
def test_reciprocity_equals_networkx_and_is_zero_without_ties(shape: str) -> None:
    net = NETS[shape]
    expected = dict(nx.algorithms.reciprocity(digraph(net), list(net.ids)))
    assert measure(net, "reciprocity") == pytest.approx({k: v or 0.0 for k, v in expected.items()}, abs=1e-9)


BROKERS = {
    "constraint": lambda g: nx.constraint(g, weight="weight"),
    # asked node by node: NetworkX 3.6 with SciPy 1.17 divides by the wrong maximum when asked for all at once
    "effective_size": lambda g: nx.effective_size(g, list(g), weight="weight"),
}


@pytest.mark.parametrize("shape", ["directed", "undirected", "dense", "disconnected", "path"])
@pytest.mark.parametrize("name", BROKERS)
def test_broker_measures_equal_networkx(name: str, shape: str) -> None:
    net = NETS[shape]
    expected = {node: x for node, x in BROKERS[name](digraph(net)).items() if not np.isnan(x)}
    found = measure(net, name)
    assert {node: found[node] for node in expected} == pytest.approx(expected, abs=1e-9)
    alone = set(net.ids) - {net.ids[i] for i in [*net.source.tolist(), *net.target.tolist()]}
    assert {found[node] for node in alone} <= {0.0}


def test_who_joins_two_circles_has_the_largest_effective_size() -> None:
    two_circles = {(a, b): 1.0 for a in range(3) for b in range(3) if a < b}
    two_circles |= {(a + 3, b + 3): 1.0 for a, b in two_circles}
    net = make(7, {**two_circles, (0, 6): 1.0, (3, 6): 1.0, (1, 6): 1.0, (4, 6): 1.0})
    assert rank(net, ["effective_size"])[0].node == "n0006"
    assert brokers(net) == ("n0006",)


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


def test_every_measure_answers_on_empty_and_single() -> None:
    for name in measures():
        assert measure(NETS["empty"], name) == {}
        assert list(measure(NETS["one node"], name)) == ["n0000"]


def test_a_measure_that_does_not_settle_says_so() -> None:
    with pytest.raises(AlaqatError, match="pagerank or katz"):
        measure(NETS["path"], "eigenvector")


def test_negative_weights_are_refused_where_they_mean_nothing() -> None:
    net = make(2, {(0, 1): -1.0})
    for name in ("pagerank", "weighted_betweenness"):
        with pytest.raises(AlaqatError, match="events"):
            measure(net, name)


def test_unknown_measure_names_the_nearest() -> None:
    with pytest.raises(UnknownName) as caught:
        measure(NETS["path"], "pagerang")
    assert caught.value.known[0] == "pagerank"


def test_rank_orders_and_shares_places() -> None:
    net = make(4, {(0, 1): 5.0, (2, 1): 1.0})
    rows = rank(net, ["strength", "in_degree"], top=3)
    assert [(r.place, r.node) for r in rows] == [(1, "n0001"), (2, "n0000"), (3, "n0002")]
    assert rows[0].scores == {"strength": 6.0, "in_degree": 2.0}
    tied = rank(net, ["out_degree"])
    assert [r.place for r in tied] == [1, 1, 3, 3]


def test_rank_says_the_place_before() -> None:
    earlier = make(3, {(0, 1): 5.0, (2, 1): 1.0})
    later = make(4, {(0, 1): 1.0, (2, 3): 9.0})
    rows = rank(later, ["strength"], before=earlier)
    assert [(r.node, r.place, r.was) for r in rows] == [
        ("n0002", 1, 3), ("n0003", 1, None), ("n0000", 3, 2), ("n0001", 3, 1),
    ]  # fmt: skip
    assert all(row.was is None for row in rank(later, ["strength"]))


def test_an_entry_point_gets_a_networkx_graph(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint(name="eccentric", value="networkx:degree_centrality", group="alaqat.measures")

    def found(**params: str) -> EntryPoints:
        return EntryPoints([point]).select(**params)

    monkeypatch.setattr(alaqat.measures, "entry_points", found)
    net = NETS["directed"]
    assert measure(net, "eccentric") == pytest.approx(nx.degree_centrality(digraph(net)))
    assert "eccentric" in measures()


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


def test_communities_say_by_which_method() -> None:
    assert note(NETS["large"], "communities").startswith("Leiden, seed 7")


# Every measure, twice and in a process of its own: `argv` is the number of threads and the engines that are not there.
_ALONE = """
import hashlib, json, os, sys
threads, absent = int(sys.argv[1]), sys.argv[2:]
os.sched_setaffinity(0, list(os.sched_getaffinity(0))[:threads]) if hasattr(os, "sched_setaffinity") else None
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in absent:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Absent())
os.cpu_count = lambda: threads
from alaqat.measures import bridges, brokers, measure, measures, note
from test_measures import NETS, random_net
nets = {"directed": NETS["large"], "undirected": NETS["undirected loops"], "middle": random_net(12, 1100, 5000, True)}
if not absent:
    nets["many"] = random_net(11, 5200, 9000, True)
found = {f"{shape} {name}": list(measure(net, name).values()) for shape, net in nets.items() for name in measures()}
found |= {f"{shape} bridges": [bridges(net), brokers(net)] for shape, net in nets.items()}
print(json.dumps([found, note(NETS["large"], "communities"), sorted(m for m in absent if m in sys.modules)]))
"""


def _alone(threads: int, *absent: str) -> tuple[dict[str, list[float]], str]:
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(Path(alaqat.__file__).parents[1]), str(Path(__file__).parent)]),
        "OMP_NUM_THREADS": str(threads),
        "RAYON_NUM_THREADS": str(threads),
    }
    call = [sys.executable, "-c", _ALONE, str(threads), *absent]
    done = subprocess.run(call, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    found, said, loaded = json.loads(done.stdout)
    assert loaded == []
    return found, said


@pytest.mark.slow
def test_threads_and_processes_do_not_show() -> None:
    one, _ = _alone(1)
    four, _ = _alone(4)
    assert [name for name in one if one[name] != four[name]] == []  # to the last digit


def test_without_the_engines_networkx_answers_the_same() -> None:
    found, said = _alone(1, "rustworkx", "networkit")
    nets = {"directed": NETS["large"], "undirected": NETS["undirected loops"]}
    nets["middle"] = random_net(12, 1100, 5000, True)
    assert said.startswith("Louvain, seed 7")
    for name in measures():
        for shape, net in nets.items():
            if name != "communities":  # another method, and it says so
                expected = list(measure(net, name).values())
                assert found[f"{shape} {name}"] == pytest.approx(expected, abs=1e-12), (name, shape)
    for shape, net in nets.items():
        assert found[f"{shape} bridges"] == [[list(pair) for pair in bridges(net)], list(brokers(net))]
    assert set(found["directed communities"]) == set(range(len(set(found["directed communities"]))))
