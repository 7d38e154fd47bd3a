"""Asking the store: SPARQL with its limits, plain values, rdflib."""

from __future__ import annotations

import pytest

from alaqat.errors import QueryError
from alaqat.store import Store
from alaqat.vocab import DIP, PREFIXES, mint
from store.stores import an_article, empty, store

__all__ = ["store"]


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
