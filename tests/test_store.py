"""The store: what is in it depends on the articles alone, and every failure says how to mend it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alaqat.errors import QueryError, StoreError
from alaqat.model import Actor, Article, Event, Evidence, Extraction, Span, When
from alaqat.store import Store
from alaqat.vocab import DIP, PREFIXES, mint
from made_extractions import ACTORS, TEXT, batches, extractions

QUIET = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    """One store for many examples: opening reads the whole ontology. Each test leaves it empty."""
    with Store.open(None) as found:
        yield found


@pytest.fixture(scope="module")
def other() -> Iterator[Store]:
    with Store.open(None) as found:
        yield found


def empty(*stores: Store) -> None:
    for store in stores:
        for article in list(store.articles()):
            assert store.remove(article.id)
        assert list(store.nquads()) == [], "removing everything leaves nothing"


def an_article(name: str = "a1", **changes: object) -> Extraction:
    """Lamamra-like minister meets a colleague in Cairo."""
    one, two = ACTORS[3].id, ACTORS[4].id
    quote = "التقى الوزير نظيره المصري في القاهرة أمس"
    evidence = Evidence(
        span=Span(field="text", start=0, end=len(quote)), quote=quote, trigger="التقى", rule="ar/meet", confidence=0.9
    )
    day = When(date="2024-03-01", earliest="2024-03-01", latest="2024-03-01", precision="day", basis="relative")
    event = Event(
        id=mint("event", "e1"),
        type="CONSULT",
        fine="meeting",
        initiators=(one,),
        recipients=(two,),
        when=day,
        place="EG",
        evidences=(evidence,),
    )
    article = replace(Article(id=name, text=TEXT, published="2024-03-02"), **changes)  # type: ignore[arg-type]
    return Extraction(article=article, language="ar", extractor="made/1", actors=ACTORS, events=(event,))


def facts(store: Store, text: str) -> list[tuple[object, ...]]:
    rows = store.query(text)
    assert not isinstance(rows, bool)
    return list(rows)  # type: ignore[arg-type]


# -- the laws ----------------------------------------------------------------------------------------------------------


@QUIET
@given(batch=batches(), data=st.data())
def test_any_order_and_adding_twice_give_the_same_lines(
    store: Store, other: Store, batch: list[Extraction], data: st.DataObject
) -> None:
    empty(store, other)  # what a failed example left
    shuffled = data.draw(st.permutations(batch))
    store.put(batch)
    for extraction in shuffled:  # one at a time, in another order, and some twice
        other.put([extraction])
        other.put([shuffled[0]])
    lines = list(store.nquads())
    assert lines == list(other.nquads())
    summary = store.put(batch)
    assert len(summary.unchanged) == len(batch)
    assert lines == list(store.nquads())
    empty(store, other)


@QUIET
@given(batch=batches(size=4), data=st.data())
def test_a_changed_part_is_what_a_rebuild_gives(store: Store, batch: list[Extraction], data: st.DataObject) -> None:
    empty(store)
    store.put(batch)
    for _ in range(3):
        number = data.draw(st.integers(min_value=0, max_value=5))
        if data.draw(st.booleans()):
            url = data.draw(st.sampled_from((None, "https://a.example/1", "https://a.example/2")))
            day = data.draw(st.sampled_from(("2024-04-01", None)))
            store.put([data.draw(extractions(f"a{number}", url, day))])
        else:
            store.remove(f"a{number}")
        lines = list(store.nquads())
        store.rebuild()
        assert lines == list(store.nquads())
    empty(store)


@QUIET
@given(batch=batches(size=4), extra=extractions("extra", "https://a.example/1", "2024-04-20"))
def test_removed_is_as_if_never_added(store: Store, batch: list[Extraction], extra: Extraction) -> None:
    empty(store)
    store.put(batch)
    before = list(store.nquads())
    store.put([extra])
    assert store.remove("extra")
    assert list(store.nquads()) == before
    empty(store)


def test_batches_make_no_difference(store: Store, other: Store) -> None:
    many = [an_article(f"a{n}") for n in range(70)]  # more than one batch
    assert len(store.put(many).added) == 70
    for extraction in many:
        other.put([extraction])
    assert list(store.nquads()) == list(other.nquads())
    empty(store, other)


# -- what is in it -----------------------------------------------------------------------------------------------------


def test_two_articles_tell_of_one_event(store: Store) -> None:
    store.put([an_article("a1"), an_article("a2")])
    rows = facts(store, "SELECT ?e (COUNT(?r) AS ?n) { ?r dip:reports ?e . ?e a dip:Event } GROUP BY ?e")
    assert [row[1] for row in rows] == [2]
    assert facts(store, "SELECT ?a ?b { ?a dip:met ?b . ?a a dip:State FILTER(STR(?a) < STR(?b)) }") == [
        (mint("state", "DZA"), mint("state", "EGY"))
    ]
    assert facts(store, "SELECT ?n { ?p a dip:Pair ; dip:between state:DZA, state:EGY ; dip:eventCount ?n }") == [(1,)]
    assert facts(store, 'SELECT ?l { ?e a dip:Event ; rdfs:label ?l FILTER(LANG(?l) = "en") }') == [
        ("Meeting: سعاد حسن, كمال بن علي",)
    ]
    tenures = f"SELECT ?day {{ ?t dip:holder <{ACTORS[3].id}> ; dip:tenurePost ?p ; dip:attestedOn ?day }}"
    assert facts(store, tenures) == [("2024-03-02",)]
    store.remove("a1")
    assert facts(store, "SELECT (COUNT(?b) AS ?n) { ?a dip:met ?b }") == [(4,)]
    store.remove("a2")
    assert facts(store, "SELECT ?b { ?a dip:met ?b }") == []
    empty(store)


def test_an_undated_event_never_merges(store: Store) -> None:
    undated = [
        replace(x, events=tuple(replace(e, when=When()) for e in x.events))
        for x in (an_article("a1"), an_article("a2"))
    ]
    store.put(undated)
    assert facts(store, "SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a dip:Event }") == [(2,)]
    empty(store)


def test_what_is_denied_makes_no_shortcut_and_no_count(store: Store) -> None:
    made = an_article()
    store.put([replace(made, events=tuple(replace(e, factuality="negated") for e in made.events))])
    assert facts(store, "SELECT ?f { ?e a dip:Event ; dip:factuality ?f }") == [
        ("https://w3id.org/alaqat/factuality/negated",)
    ]
    assert facts(store, "SELECT ?b { { ?a dip:met ?b } UNION { ?b a dip:Pair } UNION { ?b a dip:Tie } }") == []
    empty(store)


def test_a_new_text_under_a_url_supersedes_the_old_one(store: Store) -> None:
    url = "https://a.example/1"
    old = an_article("old", url=url, published="2024-03-02")
    new = replace(an_article("new", url=url, published="2024-03-03", text=TEXT + " عاجل."), events=())
    store.put([new, old])  # the date of publication decides, not the order
    assert facts(store, "SELECT ?a ?b { ?a dip:supersedes ?b }") == [(mint("article", "new"), mint("article", "old"))]
    assert facts(store, "SELECT ?e { ?e a dip:Event }") == []
    old_graph = "https://w3id.org/alaqat/graph/article/old"
    assert facts(store, f"SELECT ?t {{ GRAPH <{old_graph}> {{ ?x dip:toldType ?t }} }}") != []
    store.remove("new")
    assert len(facts(store, "SELECT ?e { ?e a dip:Event }")) == 1, "the older version counts again"
    assert store.remove(url)
    empty(store)


def test_a_new_text_under_the_same_id_and_url_is_kept_beside_the_old_one(store: Store) -> None:
    url = "https://a.example/1"
    old, new = an_article("row-1", url=url), an_article("row-1", url=url, text=TEXT + " عاجل.")
    assert store.put([old]).added == ("row-1",)
    (name,) = store.put([new]).added
    assert name.startswith("row-1.")
    assert store.put([new]).unchanged == (name,)
    assert store.put([old]).unchanged == ("row-1",)
    assert facts(store, "SELECT ?a ?b { ?a dip:supersedes ?b }") == [(mint("article", name), mint("article", "row-1"))]
    empty(store)


def test_the_same_id_with_another_text_is_replaced(store: Store) -> None:
    store.put([an_article("a1")])
    changed = replace(an_article("a1", text=TEXT + " عاجل."), events=())
    assert store.put([changed]).replaced == ("a1",)
    assert facts(store, "SELECT ?e { ?e a dip:Event }") == []
    assert store.article("a1").text.endswith("عاجل.")
    empty(store)


def test_a_refused_article_does_not_stop_the_rest(store: Store) -> None:
    good, bad = an_article("good"), an_article("bad")
    wrong = replace(bad.events[0].evidences[0], quote="ليس في النص")
    bad = replace(bad, events=(replace(bad.events[0], evidences=(wrong,)),))
    summary = store.put([bad, good])
    assert summary.added == ("good",)
    ((name, report),) = summary.refused
    assert name == "bad"
    assert any("Quote length does not match" in line for line in report)
    assert [a.id for a in store.articles()] == ["good"]
    empty(store)


@pytest.mark.parametrize("wrong", [{"type": "NONSENSE", "fine": None}, {"factuality": "perhaps"}, {"topics": ("x y",)}])
def test_what_no_scheme_knows_is_refused(store: Store, wrong: dict[str, object]) -> None:
    made = an_article()
    summary = store.put([replace(made, events=(replace(made.events[0], **wrong),))])  # type: ignore[arg-type]
    assert [name for name, _ in summary.refused] == ["a1"]
    empty(store)


def test_unknown_date_publisher_and_url_are_values(store: Store) -> None:
    assert store.put([an_article(published=None)]).added == ("a1",)
    (article,) = store.articles()
    assert (article.published, article.publisher, article.url) == (None, None, None)
    empty(store)


def test_hostile_ids_and_texts_stay_data(store: Store) -> None:
    nasty = 'x> . <http://evil.example/> <http://evil.example/> "\\" } ; DROP ALL # \n\x00\ufffe'
    made = an_article(nasty, title=nasty, publisher=nasty, url=nasty)
    person = Actor(id=nasty, kind="person", name=nasty, country="DZ")
    event = replace(made.events[0], initiators=(nasty,))
    assert store.put([replace(made, actors=(*ACTORS, person), events=(event,))]).added == (nasty,)
    article = store.article(nasty)
    assert (article.title, article.publisher, article.url) == (nasty, nasty, nasty)
    assert facts(store, "SELECT ?p { ?s ?p ?o FILTER(CONTAINS(STR(?p), 'evil')) }") == []
    assert store.remove(nasty)
    empty(store)


def test_texts_are_given_back_as_they_came(store: Store) -> None:
    given = Article(id="a1", text=TEXT, title="عنوان", heading="تمهيد", language="ar", published="2024-03-02")
    store.put([replace(an_article(), article=given)])
    assert store.article("a1") == given
    with pytest.raises(StoreError, match="no article 'a2'"):
        store.article("a2")
    empty(store)


def test_without_texts_neither_text_nor_quotes_are_stored() -> None:
    with Store.open(None, keep_text=False) as store:
        assert store.put([an_article()]).added == ("a1",)
        everything = b"\n".join(store.nquads(everything=True)).decode()
        assert "نظيره المصري" not in everything
        assert facts(store, "SELECT ?s ?n ?h { ?p a dip:Passage ; oa:start ?s ; oa:end ?n ; dip:quoteHash ?h }") != []
        assert store.article("a1").text == ""


def test_stale_articles_are_those_of_another_extractor(store: Store) -> None:
    store.put([an_article("a1"), an_article("a2")])
    assert store.stale("made/1") == []
    assert store.stale("made/2") == ["a1", "a2"]
    store.put([replace(an_article("a1"), extractor="made/2")])
    assert store.stale("made/2") == ["a2"]
    empty(store)


def test_a_new_word_in_the_ontology_makes_articles_stale(tmp_path: Path) -> None:
    folder, words = tmp_path / "kg", tmp_path / "words"
    words.mkdir()
    with Store.open(folder) as store:
        store.put([an_article()])
        before = list(store.nquads())
    (words / "mine.ttl").write_text(
        f'<{mint("state", "DZA")}> <http://www.w3.org/2004/02/skos/core#altLabel> "بلد المليون"@ar .', encoding="utf-8"
    )
    with Store.open(folder, overlays=[words]) as store:
        assert store.stale("made/1") == ["a1"]
        assert store.query('ASK { state:DZA skos:altLabel "بلد المليون"@ar }') is True
        assert list(store.nquads()) == before


# -- asking ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { service silent ?x { ?s ?p ?o } }",
        "SELECT*{SERVICE<http://127.0.0.1:9/>{?s ?p ?o}}",
        "PREFIX : <http://127.0.0.1:9/> SELECT * { SERVICE:x{?s ?p ?o} }",
        "SELECT * { ?s ?p true SERVICE#\n<http://127.0.0.1:9/> { ?a ?b ?c } }",
        "SELECT * { ?s ?p trueSERVICE<http://127.0.0.1:9/>{ ?a ?b ?c } }",
        "SELECT * { FILTER(1<2)SERVICE<http://127.0.0.1:9/>{ ?a ?b ?c } }",
        "SELECT * FROM <http://127.0.0.1:9/g> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://127.0.0.1:9/g> { GRAPH ?g { ?s ?p ?o } }",
        "LOAD <http://127.0.0.1:9/>",
        "INSERT DATA { <a:a> <a:a> <a:a> }",
    ],
)
def test_what_would_leave_the_store_or_change_it_is_refused(store: Store, query: str) -> None:
    with pytest.raises(QueryError, match=r"another machine|SERVICE clause|no graph of this store|changes the store"):
        store.query(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { ?s ?p 'SERVICE <http://x/> { }' }",
        'SELECT * { ?s ?p """a "SERVICE" b""" } # SERVICE <http://x/>',
        "SELECT ?service $SERVICE { ?service ?p $SERVICE }",
        "SELECT * { <http://x.example/SERVICE> <http://x.example/LOAD> dip:service }",
        "SELECT * FROM <https://w3id.org/alaqat/graph/canonical> { ?s ?p ?o } LIMIT 1",
    ],
)
def test_the_same_letters_in_a_string_a_comment_or_a_name_are_free(store: Store, query: str) -> None:
    store.query(query)


def test_answers_are_plain_values_with_the_terms_at_hand(store: Store) -> None:
    rows = store.query(
        'SELECT * { BIND(1 AS ?a) BIND(2.5 AS ?b) BIND(true AS ?c) BIND("س"@ar AS ?d) OPTIONAL { ?z dip:x ?z } }'
    )
    assert not isinstance(rows, bool | list)
    assert rows.variables[:4] == ("a", "b", "c", "d")
    assert rows[0] == (1, 2.5, True, "س", None)
    assert rows.n3()[0][3] == '"س"@ar'
    assert rows.dicts()[0]["a"] == 1
    assert store.query("ASK { state:DZA a dip:State }") is True
    triples = store.query("CONSTRUCT { ?s a dip:Post } WHERE { VALUES ?s { state:DZA } }")
    assert triples == [
        (f"<{mint('state', 'DZA')}>", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>", f"<{DIP.Post}>")
    ]


def test_a_bad_query_says_where(store: Store) -> None:
    with pytest.raises(QueryError, match="error at 1:"):
        store.query("SELECT * { ?s ?p }")


def test_a_query_without_end_is_stopped(store: Store) -> None:
    with pytest.raises(QueryError, match="not done after"):
        store.query("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", timeout=0.05)


def test_rdflib_reads_the_same_store(store: Store) -> None:
    store.put([an_article()])
    rows = store.dataset().query(f"PREFIX dip: <{PREFIXES['dip']}> SELECT ?a {{ ?a dip:met ?b }}")
    assert len(list(rows)) == 4
    empty(store)


# -- on disk -----------------------------------------------------------------------------------------------------------


def test_what_is_written_is_there_again(tmp_path: Path) -> None:
    with Store.open(tmp_path / "kg") as store:
        store.put([an_article()])
        lines = list(store.nquads())
        with pytest.raises(StoreError, match="held by another process"):
            Store.open(tmp_path / "kg")
        with pytest.raises(StoreError, match="held by another process"):
            Store.open(tmp_path / "kg", read_only=True)
    with Store.open(tmp_path / "kg", read_only=True) as reader, Store.open(tmp_path / "kg", read_only=True) as second:
        assert list(reader.nquads()) == list(second.nquads()) == lines
        assert reader.status()["articles"] == 1
        with pytest.raises(StoreError, match="opened read-only"):
            reader.put([an_article("a2")])
    assert sorted(p.name for p in tmp_path.iterdir()) == ["kg"]


def test_a_store_held_by_another_process(tmp_path: Path) -> None:
    Store.open(tmp_path / "kg").close()
    script = (
        "import sys; from alaqat.store import Store\n"
        f"s = Store.open({str(tmp_path / 'kg')!r}); print('open', flush=True); sys.stdin.read()"
    )
    source = str(Path(__file__).resolve().parents[1] / "src")
    held = subprocess.Popen(
        [sys.executable, "-c", script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": source},
    )
    try:
        assert held.stdout is not None
        assert held.stdout.readline() == b"open\n"
        with pytest.raises(StoreError, match=r"kg: held by another process; close the other one, or wait for it"):
            Store.open(tmp_path / "kg")
    finally:
        held.communicate(b"", timeout=30)
    Store.open(tmp_path / "kg").close()


def test_opening_again_leaves_nothing_behind(tmp_path: Path) -> None:
    for _ in range(3):
        Store.open(tmp_path / "kg").close()
    names = [p.name for p in (tmp_path / "kg" / "db").iterdir()]
    Store.open(tmp_path / "kg").close()
    assert len(list((tmp_path / "kg" / "db").iterdir())) <= len(names)
    assert [p.name for p in (tmp_path / "kg").iterdir() if p.name not in ("db", "lock", "alaqat.json")] == []


def test_every_failure_to_open_says_what_where_and_how_to_mend(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no store here; add articles"):
        Store.open(tmp_path / "none", read_only=True)
    with pytest.raises(StoreError, match="there is no store here"):
        Store.open(tmp_path / "none", create=False)
    assert not (tmp_path / "none").exists()
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.txt").write_text("mine")
    with pytest.raises(StoreError, match="not an alaqat store; give a new or empty folder"):
        Store.open(tmp_path / "notes")
    with pytest.raises(StoreError, match="not an alaqat store"):
        Store.open(tmp_path / "notes" / "a.txt")
    Store.open(tmp_path / "kg").close()
    (tmp_path / "kg" / "alaqat.json").write_text(json.dumps({"format": 99}))
    with pytest.raises(StoreError, match=r"made by a newer alaqat .*99.*; upgrade alaqat"):
        Store.open(tmp_path / "kg")
    (tmp_path / "kg" / "alaqat.json").write_text("{")
    with pytest.raises(StoreError, match=r"alaqat\.json is damaged"):
        Store.open(tmp_path / "kg")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    Store.open(tmp_path / "kg").close()
    (tmp_path / "kg").chmod(0o555)
    try:
        with pytest.raises(StoreError, match="cannot be written; open it read-only"):
            Store.open(tmp_path / "kg")
        Store.open(tmp_path / "kg", read_only=True).close()
    finally:
        (tmp_path / "kg").chmod(0o755)


def test_bulk_loading_and_rebuilding_is_the_same_as_putting(store: Store, other: Store) -> None:
    store.put([an_article("a1"), an_article("a2")])
    everything = b"\n".join(store.nquads(everything=True))
    other.load(everything)
    other.rebuild()
    assert list(store.nquads()) == list(other.nquads())
    with pytest.raises(QueryError, match="not N-Quads"):
        other.load(b"<a> <b>")
    empty(store, other)
