"""What the store keeps of articles: events in common, versions, what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from alaqat.errors import StoreError
from alaqat.model import Actor, Article, When
from alaqat.store import Store
from alaqat.vocab import mint
from made_extractions import ACTORS, TEXT
from store.stores import an_article, empty, facts, store

__all__ = ["store"]


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
