"""The straight path from files to a graph, on the demo articles and on articles of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import alaqat
from alaqat import workers
from alaqat.commands.demo import ARTICLES
from alaqat.knowledge import extractor
from alaqat.model import Article, Extraction
from alaqat.store import Store


def nquads(kg: alaqat.KnowledgeGraph) -> list[bytes]:
    return list(kg.store.nquads())


def test_any_order_and_any_number_of_workers_make_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "ALONE", 0.01)  # or these few articles would be read before processes start
    paths = sorted(ARTICLES.glob("*.json"))
    assert len(paths) >= 40
    with alaqat.open(None) as one:
        first = one.add(paths)
        expected = nquads(one)
    assert (first.read, first.added, first.failed) == (len(paths), len(paths), 0), list(map(str, first.failures))
    assert first.events > 0
    assert expected == sorted(expected)
    with alaqat.open(None) as two:
        assert two.add(reversed(paths), workers=2).events == first.events
        assert nquads(two) == expected


def test_adding_twice_changes_nothing_and_removing_all_leaves_nothing() -> None:
    paths = sorted(ARTICLES.glob("*.json"))[:8]
    with alaqat.open(None) as kg:
        assert nquads(kg) == []
        kg.add(paths)
        before = nquads(kg)
        again = kg.add(paths)
        assert (again.added, again.unchanged, again.replaced) == (0, len(paths), 0)
        assert nquads(kg) == before
        for path in paths:
            assert kg.remove(json.loads(path.read_text(encoding="utf-8"))["id"])
        assert nquads(kg) == []


def test_the_summary_counts_every_input_once(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "1", "text": "نص قصير."}\n{"id": "2"}\n{"id": "1", "text": "نص قصير."}\n')
    (tmp_path / "b.txt").write_bytes("وصل الوزير إلى العاصمة الجزائرية في زيارة رسمية.".encode("cp1256"))
    seen: list[tuple[int, int, int]] = []
    with alaqat.open(None) as kg:
        summary = kg.add([Article(id="0", text="نص."), tmp_path], progress=lambda *now: seen.append(now))
        assert {a.id for a in kg.store.articles()} >= {"0", "1"}
    assert (summary.read, summary.added, summary.unchanged, summary.failed) == (4, 3, 1, 1)
    assert sum(summary.languages.values()) == 4
    assert "no text" in summary.failures[0].what  # type: ignore[attr-defined]
    assert any("Windows-1256" in note for note in summary.notes)
    assert seen[-1][0] == 4


def test_an_extractor_that_crashes_costs_one_article() -> None:
    read = extractor()

    def fragile(article: Article) -> Extraction:
        if article.id == "bad":
            raise RuntimeError("boom")
        return read(article)

    with alaqat.open(None) as kg:
        kg.__dict__["extractor"] = fragile
        summary = kg.add([Article(id=i, text="نص.") for i in ("a", "bad", "b")])
        assert sorted(a.id for a in kg.store.articles()) == ["a", "b"]
    assert [f.where for f in summary.failures] == ["bad"]


def test_what_breaks_the_shapes_is_refused_alone() -> None:
    read = extractor()
    from dataclasses import replace

    from alaqat.model import Event, Evidence, Span

    def wild(article: Article) -> Extraction:
        found = read(article)
        if article.id != "bad":
            return found
        evidence = Evidence(span=Span(field="text", start=0, end=2), quote="نص", trigger="", rule="r", confidence=9.0)
        return replace(found, events=(Event(id="x", type="CONSULT", fine=None, confidence=9.0, evidences=(evidence,)),))

    with alaqat.open(None) as kg:
        kg.__dict__["extractor"] = wild
        summary = kg.add([Article(id=i, text="نص.") for i in ("a", "bad", "b")])
        assert sorted(a.id for a in kg.store.articles()) == ["a", "b"]
    (failure,) = summary.failures
    assert isinstance(failure, alaqat.ShapeError)
    assert failure.report


def test_a_new_text_under_the_same_url_supersedes_and_the_old_one_stays() -> None:
    old = Article(id="1", url="https://news.example/1", text="زار الوزير تونس.", published="2024-01-01")
    new = Article(id="2", url="https://news.example/1", text="زار الوزير الجزائر.", published="2024-01-02")
    with alaqat.open(None) as kg:
        kg.add([old, new])
        assert len(kg.sparql("SELECT * { ?new dip:supersedes ?old }")) == 1
        assert {a.text for a in kg.store.articles()} == {old.text, new.text}


@pytest.fixture
def kg(demo_graph: alaqat.KnowledgeGraph) -> alaqat.KnowledgeGraph:
    return demo_graph


def test_events_are_a_typed_frame(kg: alaqat.KnowledgeGraph) -> None:
    pytest.importorskip("pandas", reason="the extra `pandas` is not installed")
    frame = kg.events
    assert len(frame) == frame["event"].nunique() > 50
    assert str(frame["articles"].dtype) == "Int64"
    assert str(frame["confidence"].dtype) == "Float64"
    assert str(frame["date"].dtype).startswith("datetime64")
    assert frame["confidence"].between(0, 1).all()
    assert (frame["articles"] >= 1).all()
    assert frame["place"].dropna().str.fullmatch("[A-Z]{2}").all()
    assert frame["place"].notna().any()


def test_sparql_gives_rows_and_typed_frames(kg: alaqat.KnowledgeGraph) -> None:
    pytest.importorskip("pandas", reason="the extra `pandas` is not installed")
    table = kg.sparql(
        'SELECT (1 AS ?n) (1.5 AS ?x) (true AS ?b) ("نص"@ar AS ?s) ("2021-08-06"^^xsd:date AS ?d) ?none {}'
    )
    assert list(table) == [(1, 1.5, True, "نص", "2021-08-06", None)]
    types = {name: str(kind) for name, kind in table.df().dtypes.items()}
    assert {k: types[k] for k in "nxbs"} == {"n": "Int64", "x": "Float64", "b": "boolean", "s": "string"} or types[
        "s"
    ].startswith("str")
    assert types["d"].startswith("datetime64")
    assert table.df()["none"].isna().all()
    assert kg.sparql("ASK { ?event a dip:Event }") is True


def test_mixed_and_out_of_range_dates_stay_text(kg: alaqat.KnowledgeGraph) -> None:
    pytest.importorskip("pandas", reason="the extra `pandas` is not installed")
    table = kg.sparql('SELECT ?d { VALUES ?d { "2021-08-06"^^xsd:date "2021"^^xsd:gYear } }')
    assert list(table.df()["d"]) == ["2021-08-06", "2021"]


def test_the_network_and_the_page_show_the_same_countries(kg: alaqat.KnowledgeGraph, tmp_path: Path) -> None:
    network = kg.network("countries")
    assert network.number_of_edges() > 10
    assert all(data["events"] for _, _, data in network.edges(data=True))
    page = kg.view("countries", tmp_path / "c.html", lang="ar")
    assert (tmp_path / "c.html").read_text(encoding="utf-8") == page == kg.view("countries", lang="ar")
    for node, data in network.nodes(data=True):
        if network.degree(node):
            assert data["label_ar"] in page


def test_every_quote_is_verbatim(kg: alaqat.KnowledgeGraph) -> None:
    articles = {article.id: article for article in kg.store.articles()}
    rows = kg.sparql(
        "SELECT ?id ?field ?start ?end ?quote { ?p oa:exact ?quote ; oa:start ?start ; oa:end ?end ; "
        "dip:field ?field ; dip:inArticle/dcterms:identifier ?id }"
    )
    assert len(rows) > 100
    for name, field, start, end, quote in rows:
        assert getattr(articles[name], field)[start:end] == quote


def test_rdflib_sees_the_same_graph(kg: alaqat.KnowledgeGraph) -> None:
    query = "PREFIX dip: <https://w3id.org/alaqat/ns#> SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a dip:Event }"
    (row,) = kg.graph.query(query)
    ((count,),) = kg.sparql(query)
    assert int(row.n) == count > 50  # type: ignore[union-attr, arg-type]


def test_the_articles_come_back_as_they_went_in(tmp_path: Path) -> None:
    article = Article(
        id="x",
        text="نص\r\nآخر\n",
        title="ع",
        heading="h",
        language="ar",
        published="2024-02-29",
        publisher="p",
        url="u",
    )
    with Store.open(tmp_path / "s") as store:
        store.put([extractor()(article)])
    with Store.open(tmp_path / "s", read_only=True) as store:
        assert list(store.articles()) == [article]


def test_nothing_opens_a_connection(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with alaqat.open(tmp_path / "store") as kg:
        summary = kg.add(ARTICLES)
        assert summary.failed == 0, list(map(str, summary.failures))
        kg.ask("trips")
        kg.view("countries")
