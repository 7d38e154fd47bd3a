"""GEXF and GraphML read by NetworkX and by graphology (JavaScript): every attribute of every node and edge comes back.

The npm packages are installed once into `.cache/` of the checkout. Without node and npm, or where they cannot
be installed, the tests are skipped; in CI that is a failure.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

import networkx as nx
import pytest

from alaqat import KnowledgeGraph
from alaqat.network import Act, Node, Projection, gexf, graphml, network
from alaqat.network.projection import assemble

HERE = Path(__file__).parent / "graphology"
HOSTILE = "قالت: «لا» <b> & \"x\" 'y' \u200f\u0652 ١٢\t🇩🇿"
FORMS = {"gexf": gexf, "graphml": graphml}


def missing(why: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"graphology: {why}")
    pytest.skip(f"graphology: {why}")


@pytest.fixture(scope="session")
def modules(root: Path) -> Path:
    """The folder of the npm packages, exactly as `package-lock.json` has them."""
    if not (shutil.which("node") and shutil.which("npm")):
        missing("node and npm are not installed (Debian: apt-get install nodejs npm)")
    lock = (HERE / "package-lock.json").read_bytes()
    home = root / ".cache" / f"graphology-{hashlib.sha256(lock).hexdigest()[:12]}"
    if not home.is_dir():
        made = home.with_name(f"{home.name}-{os.getpid()}")  # another process of the tests may be making the same
        made.mkdir(parents=True)
        for name in ("package.json", "package-lock.json"):
            (made / name).write_bytes((HERE / name).read_bytes())
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--cache", str(made / "npm")]
        ran = subprocess.run(command, cwd=made, capture_output=True, text=True, timeout=300, check=False)
        shutil.rmtree(made / "npm", ignore_errors=True)
        if ran.returncode:
            shutil.rmtree(made)
            missing(f"npm ci failed: {ran.stderr[-500:]}")
        with contextlib.suppress(OSError):
            made.rename(home)
        shutil.rmtree(made, ignore_errors=True)
    return home / "node_modules"


@pytest.fixture(scope="session")
def projections(demo_graph: KnowledgeGraph) -> dict[str, Projection]:
    """Networks of the demo articles, and one with names that break careless writers."""
    found = {name: demo_graph.project(name) for name in ("actors", "countries", "co-mention", "country-topic")}
    found["folded"] = demo_graph.project("actors", folded=True, by="balance")
    found["recent"] = demo_graph.project("countries", by="recency", half_life=100)
    names = [Node(id=f"https://a.example/{i}?a=1&b=<2>", names={"ar": HOSTILE, "en": HOSTILE * 2}) for i in range(3)]
    acts = {
        (names[a].id, names[b].id): (Act(events=(f"https://e.example/{a}{b}",), type="https://t.example/x"),)
        for a, b in ((0, 1), (1, 2), (2, 0))
    }
    found["hostile"] = assemble(
        name=HOSTILE, directed=True, acts=acts, nodes={node.id: node for node in names}, params={"topic": HOSTILE},
        types={"https://t.example/x": {"ar": HOSTILE}},
    )  # fmt: skip
    return found


def comparable(value: Any) -> Any:
    return float(value) if isinstance(value, int | float) else value


def nodes_of(graph: nx.Graph) -> dict[str, Mapping[str, Any]]:
    return {node: {k: comparable(v) for k, v in data.items()} for node, data in graph.nodes(data=True)}


def edges_of(graph: nx.Graph) -> dict[tuple[str, ...], Mapping[str, Any]]:
    """{(source, target, its events): attributes}; without direction the ends are sorted."""
    found = {}
    for a, b, data in graph.edges(data=True):
        ends = (a, b) if graph.is_directed() else (min(a, b), max(a, b))
        found[(*ends, data["events"])] = {k: comparable(v) for k, v in data.items() if k not in ("id", "networkx_key")}
    assert len(found) == graph.number_of_edges()
    return found


CASES = [
    (name, multi, form)
    for form in FORMS
    for name, multi in [
        ("actors", False), ("actors", True), ("countries", True), ("co-mention", False), ("co-mention", True),
        ("country-topic", False), ("folded", False), ("folded", True), ("recent", False),
        ("hostile", False), ("hostile", True),
    ]
]  # fmt: skip


@pytest.mark.parametrize(("name", "multi", "form"), CASES)
def test_networkx_reads_back_every_attribute(
    projections: dict[str, Projection], name: str, multi: bool, form: str
) -> None:
    data = FORMS[form](projections[name], multi=multi)
    read = nx.read_gexf if form == "gexf" else nx.read_graphml
    back, graph = read(io.BytesIO(data)), network(projections[name], multi=multi)
    assert back.is_directed() == graph.is_directed()
    assert nodes_of(back) == nodes_of(graph)
    assert edges_of(back) == edges_of(graph)


@pytest.fixture(scope="session")
def seen(projections: dict[str, Projection], modules: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[Any, Any]:
    """{case: what graphology read}, all in one run of node."""
    folder = tmp_path_factory.mktemp("graphology")
    paths = []
    for i, (name, multi, form) in enumerate(CASES):
        paths.append(folder / f"{i}.{form}")
        paths[-1].write_bytes(FORMS[form](projections[name], multi=multi))
    command = ["node", str(HERE / "read.mjs"), str(modules), *map(str, paths)]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    return dict(zip(CASES, json.loads(ran.stdout), strict=True))


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: "-".join(map(str, case)))
def test_graphology_reads_back_every_attribute(
    projections: dict[str, Projection], seen: dict[Any, Any], case: tuple[str, bool, str]
) -> None:
    name, multi, _ = case
    graph, found = network(projections[name], multi=multi), seen[case]
    assert found["type"] == ("directed" if graph.is_directed() else "undirected")
    got = type(graph)()
    got.add_nodes_from((node["id"], node["attributes"]) for node in found["nodes"])
    for number, edge in enumerate(found["edges"]):
        key = {"key": number} if multi else {}
        got.add_edge(edge["source"], edge["target"], **key, **edge["attributes"])
    assert nodes_of(got) == nodes_of(graph)
    assert edges_of(got) == edges_of(graph)
    assert any("\u0621" <= c <= "\u064a" for data in nodes_of(got).values() for c in data["label_ar"])
