"""Every measure against NetworkX, on networks of every awkward shape."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import networkx as nx
import numpy as np
import pytest

import alaqat
import alaqat.measures
from alaqat.errors import AlaqatError, UnknownName
from alaqat.measures import bridges, brokers, measure, measures, note, rank
from alaqat.measures.arrays import digraph
from alaqat.measures.spectral import katz_alpha
from made_networks import NETS, make, random_net

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
from made_networks import NETS, random_net
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
