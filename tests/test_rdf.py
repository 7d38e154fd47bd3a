"""Extraction -> N-Quads: one line a fact, whatever the text holds."""

from __future__ import annotations

from dataclasses import replace

import pyoxigraph as ox
from hypothesis import given, settings
from hypothesis import strategies as st

from alaqat.model import Article, Event, Evidence, Extraction, Omission, Span
from alaqat.rdf import article_graph, article_quads, literal, ref, text_hash, text_quads
from alaqat.vocab import DIP
from made_extractions import TEXT, batches, extractions

ANY = st.text(st.characters(exclude_categories=()), max_size=40)


def parse(lines: tuple[str, ...]) -> list[ox.Quad]:
    return list(ox.parse("\n".join(lines).encode(), format=ox.RdfFormat.N_QUADS))


@given(ANY)
def test_any_string_comes_back_from_a_literal(text: str) -> None:
    (quad,) = parse((f"<a:a> <a:b> {literal(text)} <a:g> .",))
    expected = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    assert quad.object.value == expected
    assert len(quad.object.value) == len(text), "offsets into the text stay right"
    assert str(quad.object) == literal(text), "written as the engine writes it"


@given(ANY)
def test_anything_makes_one_iri(text: str) -> None:
    (quad,) = parse((f"{ref(text)} <a:b> {ref('https://e.example/' + text)} <a:g> .",))
    assert isinstance(quad.subject, ox.NamedNode)
    assert ref(text) == f"<{quad.subject.value}>"


@settings(deadline=None, max_examples=60)
@given(extractions("a1"), st.booleans())
def test_lines_are_sorted_stand_in_one_graph_and_come_back_as_they_are(made: Extraction, keep: bool) -> None:
    lines = article_quads(made, keep_text=keep)
    assert list(lines) == sorted(set(lines))
    quads = parse(lines)
    assert sorted(f"{q} ." for q in quads) == list(lines)
    assert {q.graph_name.value for q in quads} == {article_graph("a1")}
    assert not any(isinstance(x, ox.BlankNode) for q in quads for x in (q.subject, q.object))
    assert lines == article_quads(made, keep_text=keep)


@settings(deadline=None, max_examples=30)
@given(batches())
def test_neither_run_nor_clock_nor_extractor_stands_in_an_article_graph(batch: list[Extraction]) -> None:
    for made in batch:
        later = replace(made, extractor="made/99")
        assert article_quads(later) == article_quads(made)
        assert not any(DIP.run in line for line in article_quads(made))


def test_a_hostile_id_is_digested() -> None:
    made = Extraction(article=Article(id="a> <b> .\n", text="x"), language="ar", extractor="e")
    quads = parse(article_quads(made))
    assert all(q.graph_name.value.startswith("https://w3id.org/alaqat/graph/article/") for q in quads)
    identifiers = [q.object.value for q in quads if q.predicate.value.endswith("/identifier")]
    assert identifiers == ["a> <b> .\n"]


def test_unknown_things_are_left_out_and_omissions_are_counted() -> None:
    gap = Omission(span=Span(field="text", start=0, end=1), reason="unknown word")
    made = Extraction(article=Article(id="a", text="x"), language="ar", extractor="e", omissions=(gap, gap))
    found = {
        q.predicate.value.rpartition("/")[2].rpartition("#")[2]: q.object.value for q in parse(article_quads(made))
    }
    assert found["omissionCount"] == "2"
    assert not {"datePublished", "publisher", "url", "headline"} & set(found)


def test_without_texts_only_offsets_and_hashes_are_left() -> None:
    quote = TEXT[:20]
    made = _with_quote(quote)
    lines = "\n".join(article_quads(made, keep_text=False))
    assert quote not in lines
    assert text_hash(quote) in lines
    assert quote in "\n".join(article_quads(made))


def test_the_text_graph_holds_what_was_given() -> None:
    article = Article(id="a", text="س", heading="ع", language="ar")
    assert sorted(q.object.value for q in parse(text_quads(article))) == ["ar", "س", "ع"]


def _with_quote(quote: str) -> Extraction:
    evidence = Evidence(
        span=Span(field="text", start=0, end=len(quote)), quote=quote, trigger="t", rule="r", confidence=0.5
    )
    event = Event(id="e", type="STATEMENT", fine="statement", initiators=("a:a",), evidences=(evidence,))
    article = Article(id="a1", text=TEXT)
    return Extraction(article=article, language="ar", extractor="e", statements=(event,))
