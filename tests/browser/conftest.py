"""A real Chromium, offline. Without one the tests skip and say so; in CI (`CI=true`) they fail."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from alaqat.measures import measure
from alaqat.network import Projection, find_cast, find_occurrences, project
from alaqat.view import View, render

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en",
]


class Store:
    """The engine over a graph in memory."""

    def __init__(self, *texts: str) -> None:
        self.db = ox.Store()
        for i, text in enumerate(texts):
            self.db.load(text.encode(), format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode(f"urn:x-graph:{i}"))

    def query(self, text: str) -> Any:
        return self.db.query(text, use_default_graph_as_union=True)


@pytest.fixture(scope="session")
def graph_text() -> str:
    return (Path(__file__).parent / "graph.ttl").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def store(graph_text: str) -> Store:
    return Store(graph_text)


@pytest.fixture(scope="session")
def make_store() -> Callable[..., Store]:
    return Store


@pytest.fixture(scope="session")
def make_page() -> Callable[..., str]:
    """The HTML of a projection of a store."""

    def made(store: Store, name: str = "actors", lang: str = "ar", **params: Any) -> str:
        projection: Projection = project(store, name, **params)
        view = View(name=name, projection=name, lang=lang, titles={"ar": "شبكة", "en": "Network", "fr": "Réseau"})
        scores = {m: measure(projection, m) for m in view.measures}
        cast = find_cast(store, projection.nodes, projection.events)
        return render(projection, find_occurrences(store, projection.events), view=view, scores=scores, cast=cast)

    return made


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A browser context without network, its profile in a fresh folder."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        said = "no Chromium: apt-get install chromium fonts-noto-core (or make browser)"
        pytest.fail(said) if os.environ.get("CI") == "true" else pytest.skip(said)
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as engine:
        context = engine.chromium.launch_persistent_context(
            str(tmp_path_factory.mktemp("profile")),
            executable_path=program,
            headless=True,
            offline=True,
            args=FLAGS,
            viewport={"width": 1400, "height": 900},
        )
        yield context
        context.close()


class Opened:
    """A page from `file://`, and all that it tried: requests, errors, refusals of the policy, dialogs."""

    def __init__(self, context: Any, path: Path) -> None:
        self.page = context.new_page()
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.dialogs: list[str] = []
        self.page.on("request", lambda r: self.requests.append(r.url))
        self.page.on("pageerror", lambda e: self.errors.append(str(e)))
        self.page.on("console", lambda m: m.type in ("error", "warning") and self.errors.append(m.text))
        self.page.on("dialog", lambda d: (self.dialogs.append(d.message), d.dismiss()))
        self.path = path
        self.open()

    def open(self, hash_: str = "") -> None:
        self.page.goto(self.path.as_uri() + hash_)
        self.page.wait_for_selector("html[data-drawn]", timeout=30_000)

    def click_edge(self, source: str, target: str) -> None:
        """A real click of the mouse on the middle of an edge, by the English names of its ends."""
        place = self.page.evaluate(
            """([a, b]) => { const x = window.alaqat, name = (i) => x.nodes.find((n) => n.id === i).names.en;
              const e = x.edges.find((e) => name(e.from) === a && name(e.to) === b);
              const p = x.network.body.edges[e.id].edgeType.getPoint(0.5);
              const d = x.network.canvasToDOM(p); return [d.x, d.y]; }""",
            [source, target],
        )
        self.page.locator("#drawing").click(position={"x": place[0], "y": place[1]})

    def click_node(self, name: str) -> None:
        place = self.page.evaluate(
            """(a) => { const x = window.alaqat, [left, top] = x.placeOf(x.nodes.find((n) => n.names.en === a));
              const d = x.network.canvasToDOM({ x: left, y: top }); return [d.x, d.y]; }""",
            name,
        )
        self.page.locator("#drawing").click(position={"x": place[0], "y": place[1]})

    def counts(self) -> tuple[int, int, int]:
        """(nodes, edges, events) shown."""
        data = self.page.locator("#counts").evaluate("(x) => [x.dataset.nodes, x.dataset.edges, x.dataset.events]")
        return tuple(map(int, data))  # type: ignore[return-value]

    def picture(self, name: str) -> None:
        """A screenshot in artifacts/, to be looked at."""
        folder = Path(__file__).resolve().parents[2] / "artifacts"
        folder.mkdir(exist_ok=True)
        self.page.screenshot(path=str(folder / f"{name}.png"))


@pytest.fixture
def show(chromium: Any, tmp_path: Path) -> Iterator[Callable[[str], Opened]]:
    """Open HTML from a file."""
    opened: list[Opened] = []

    def shown(html: str) -> Opened:
        path = tmp_path / f"page{len(opened)}.html"
        path.write_text(html, encoding="utf-8")
        opened.append(Opened(chromium, path))
        return opened[-1]

    yield shown
    for one in opened:
        one.page.close()


@pytest.fixture(params=["ar", "en"])
def opened(request: Any, show: Callable[..., Any], make_page: Callable[..., str], store: Store) -> Any:
    """The page of the test graph, in Arabic and in English."""
    return show(make_page(store, lang=request.param))
