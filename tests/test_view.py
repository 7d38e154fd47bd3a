"""The page as a file: deterministic, self-contained, and what a view's file may say."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pyoxigraph as ox
import pytest

from alaqat.errors import AlaqatError, UnknownName
from alaqat.measures import measure, measures
from alaqat.network import Edge, Node, Occurrence, Projection, Quote, find_occurrences, project, projections
from alaqat.view import View, render, views
from made_projections import Store, store

__all__ = ["store"]


class Page(HTMLParser):
    """The scripts, their text, and every attribute that could fetch something."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.fetches: list[str] = []
        self.data: dict[str, Any] = {}
        self.lang = self.dir = ""
        self._id: str | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self._id = found.get("id") if tag == "script" and found.get("type") == "application/json" else None
        if tag == "html":
            self.lang, self.dir = found["lang"] or "", found["dir"] or ""
        if tag == "link" or "src" in found or (tag != "a" and "href" in found):
            self.fetches.append(str(found))

    def handle_data(self, data: str) -> None:
        if self._id:
            self.data[self._id] = json.loads(data)
            self._id = None


def page(store: Store, view: View, **more: Any) -> str:
    projection = project(store, view.projection, **view.params)
    scores = {name: measure(projection, name) for name in view.measures}
    return render(projection, find_occurrences(store, projection.events), view=view, scores=scores, **more)


def test_the_shipped_views_name_what_there_is(store: Store) -> None:
    assert sorted(views()) == ["actors", "countries", "people", "topics"]
    for view in views().values():
        assert view.projection in projections()
        assert set(view.measures) <= set(measures())
        assert set(view.titles) == {"ar", "en", "fr"}
        assert Page(page(store, view)).data["edges"]


def test_one_file_without_any_foreign_address(store: Store) -> None:
    html = page(store, views()["actors"])
    assert Page(html).fetches == []
    outside = re.sub(r"/\*.*?\*/|//[^\n]*", "", re.sub(r"https://example\.org/ar/1", "", html), flags=re.S)
    assert "cdn" not in outside.lower()
    assert re.findall(r"@import|url\(\s*['\"]?(?!data:)", outside) == []
    assert "default-src 'none'" in html
    assert "unsafe" not in re.search(r'Security-Policy" content="([^"]*)"', html).group(1)


def test_the_same_bytes_again(store: Store) -> None:
    assert page(store, views()["actors"]) == page(Store(), views()["actors"])


def test_nodes_edges_and_their_words_are_in_the_file(store: Store) -> None:
    data = Page(page(store, views()["actors"])).data
    names = {node["id"]: node["names"]["en"] for node in data["nodes"]}
    edge = next(e for e in data["edges"] if (names[e["from"]], names[e["to"]]) == ("Tunisia", "Morocco"))
    event = data["more"]["events"][edge["ev"][0]]
    quote = data["more"]["quotes"][event["q"][0]]
    assert quote["x"] == "انتقدت تونس، الشهر الجاري، موقف المغرب من الاتفاق التجاري."
    article = data["more"]["articles"][quote["a"]]
    assert article["publisher"] == "صحيفة المرفأ"
    assert article["url"] == ""  # it was a javascript: address


def test_a_fine_type_tells_its_own_definition_and_its_roots_only_for_want_of_one() -> None:
    store = Store()
    own = ox.Literal("Two parties speak by telephone.", language="en")
    phone = ox.NamedNode("https://w3id.org/alaqat/event-type/phone-call")
    said = ox.NamedNode("http://www.w3.org/2004/02/skos/core#definition")
    store.db.add(ox.Quad(phone, said, own, ox.NamedNode("urn:x-small")))
    types = Page(page(store, views()["actors"])).data["more"]["types"]
    told = {kind["code"]: kind["definition"].get("en") for kind in types}
    assert told["phone-call"] == own.value
    assert told["meeting"] == "The parties meet or talk."


@pytest.mark.parametrize(("lang", "direction"), [("ar", "rtl"), ("en", "ltr"), ("fr", "ltr")])
def test_language_and_direction(store: Store, lang: str, direction: str) -> None:
    html = page(store, views()["actors"], lang=lang)
    parsed = Page(html)
    assert (parsed.lang, parsed.dir) == (lang, direction)
    assert html.startswith("<!doctype html>")
    assert html.index('<meta charset="utf-8">') < 200


def test_an_empty_network_is_a_page_too(store: Store) -> None:
    projection = project(store, "actors", since="2050")
    html = render(projection, {}, view=views()["actors"], scores={})
    assert Page(html).data["edges"] == []


def test_beyond_its_bound_the_heaviest_edges_are_drawn_and_it_says_so(store: Store) -> None:
    nodes = tuple(Node(id=f"https://a.example/{i:03}", names={"en": str(i)}) for i in range(100))
    edges = tuple(Edge(events=(f"https://e.example/{i}",)) for i in range(99))
    projection = Projection(
        name="big", directed=True, nodes=nodes, edges=edges, source=np.arange(99), target=np.arange(1, 100),
        weight=np.arange(99, dtype=float), params={},
    )  # fmt: skip
    data = Page(render(projection, {}, view=View(name="big", projection="big", max_edges=10), scores={})).data
    assert [edge["w"] for edge in data["edges"]] == list(range(89, 99))
    assert len(data["nodes"]) == 11
    assert data["more"]["total"] == 99


def test_a_quote_is_kept_letter_for_letter() -> None:
    text = "قال: «لا»\u2028</script><!-- \u202e\u00a0\t\n\U0001f1e9\U0001f1ff 'x' \"y\" & {{ z }}"
    node = [Node(id=f"https://a.example/{i}", names={"ar": text}) for i in range(2)]
    projection = Projection(
        name="q", directed=True, nodes=tuple(node), edges=(Edge(events=("https://e.example/1",)),),
        source=np.array([0]), target=np.array([1]), weight=np.array([1.0]), params={},
    )  # fmt: skip
    evidence = {"https://e.example/1": Occurrence(id="https://e.example/1", type="x", quotes=(Quote(text=text),))}
    data = Page(render(projection, evidence, view=View(name="q", projection="q"), scores={})).data
    assert data["more"]["quotes"][0]["x"] == text
    assert data["nodes"][0]["names"]["ar"] == text


def write(folder: Path, text: str) -> Path:
    (folder / "views").mkdir()
    (folder / "views" / "mine.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_view_of_ones_own(tmp_path: Path, store: Store) -> None:
    folder = write(tmp_path, 'projection = "countries"\nmeasure = "degree"\nlang = "fr"\n[params]\nmin_support = 2\n')
    mine = views([folder])["mine"]
    assert len(Page(page(store, mine)).data["edges"]) == 1
    assert Page(page(store, mine)).lang == "fr"


@pytest.mark.parametrize(
    ("text", "error", "said"),
    [
        ("projection = ", AlaqatError, "not TOML"),
        ('measure = "degree"', AlaqatError, "no projection"),
        ('projection = "actors"\nmesure = "degree"', UnknownName, "measure"),
        ('projection = "actors"\nlang = "xx"', UnknownName, "known: ar, en, fr"),
        ('projection = "actors"\nmax_edges = "many"', AlaqatError, "max_edges"),
        ('projection = 7', AlaqatError, "projection"),
    ],
)  # fmt: skip
def test_a_bad_view_file_says_what_is_wrong(tmp_path: Path, text: str, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        views([write(tmp_path, text)])


def test_an_unknown_language_is_said(store: Store) -> None:
    with pytest.raises(UnknownName, match="no language"):
        page(store, views()["actors"], lang="de")


def test_every_word_of_the_interface_is_there_in_three_languages() -> None:
    folder = Path(__file__).resolve().parents[1] / "src" / "alaqat" / "view" / "assets"
    words = json.loads((folder / "words.json").read_text(encoding="utf-8"))

    def shape(value: Any) -> Any:
        return {key: shape(inner) for key, inner in value.items()} if isinstance(value, dict) else None

    assert shape(words["ar"]) == shape(words["en"]) == shape(words["fr"])
    scripts = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.js"))
    asked = set(re.findall(r'word\("(\w+)"\)', scripts)) | set(
        re.findall(r'data-word="(\w+)"', (folder / "page.html").read_text(encoding="utf-8"))
    )
    assert asked <= set(words["en"])
    assert set(measures()) <= set(words["en"]["measures"])
