"""Each shape by a good and a bad example, and the fast validator against pyshacl."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest

from alaqat import schemes
from alaqat.identity import canonical_quads, compile_known, read_lines
from alaqat.model import Actor, Article, Event, Evidence, Extraction, Span, When
from alaqat.rdf import article_quads
from alaqat.shapes import Shapes
from alaqat.vocab import PREFIXES, mint
from made_extractions import TEXT

XSD = PREFIXES["xsd"]
EVENT = "<https://e.example/event>"


@cache
def shapes() -> Shapes:
    return Shapes.load()


@cache
def good() -> tuple[str, ...]:
    """A whole article, with what the canonical graph says from it alone."""
    one, two = mint("person", "one", "DZ"), mint("state", "EGY")
    evidence = Evidence(
        span=Span(field="text", start=0, end=5), quote=TEXT[:5], trigger="t", rule="r", confidence=0.5, speaker=one
    )
    event = Event(
        id="e",
        type="CONSULT",
        fine="visit",
        initiators=(one,),
        recipients=(two,),
        when=When(date="2024-03-01", earliest="2024-03-01", latest="2024-03-01", precision="day", basis="explicit"),
        place="EG",
        topics=("libya-crisis",),
        evidences=(evidence,),
    )
    made = Extraction(
        article=Article(id="a", text=TEXT, published="2024-03-02"),
        language="ar",
        extractor="e/1",
        actors=(
            Actor(id=one, kind="person", name="كمال", country="DZ", roles=("spokesperson",)),
            Actor(id=two, kind="state", name="مصر", country="EG"),
        ),
        events=(event,),
        topics=("libya-crisis",),
    )
    lines = article_quads(made)
    return (*lines, *canonical_quads([read_lines(lines)], compile_known(schemes.read())))


def node(kind: str) -> str:
    """The first node of a class in the good example."""
    return min(x.split(" ")[0] for x in good() if f"22-rdf-syntax-ns#type> <{PREFIXES['dip']}{kind}>" in x)


def without(subject: str, predicate: str) -> tuple[str, ...]:
    return tuple(x for x in good() if not x.startswith(f"{subject} <{predicate}> "))


def broken(kind: str, predicate: str, *values: str) -> list[str]:
    """The report on the good example with one property of one node taken out, or given other values."""
    prefix, _, name = predicate.partition(":")
    iri, subject = PREFIXES[prefix] + name, node(kind)
    lines = without(subject, iri)
    assert lines != good() or values, f"{kind} has no {predicate}: the example shows nothing"
    return list(
        shapes().check(
            (*lines, *(f"{subject} <{iri}> {value} <https://w3id.org/alaqat/graph/x> ." for value in values))
        )
    )


def test_the_good_example_is_good() -> None:
    assert shapes().check(good()) == ()


def date(value: str) -> str:
    return f'"{value}"^^<{XSD}date>'


def number(value: str, kind: str = "decimal") -> str:
    return f'"{value}"^^<{XSD}{kind}>'


@pytest.mark.parametrize(
    ("kind", "predicate", "values", "message"),
    [
        ("Event", "dip:eventType", (), "Exactly one event type"),
        ("Event", "dip:eventType", (f"<{PREFIXES['topic']}libya-crisis>",), "Exactly one event type"),
        ("Event", "dip:participant", (f"<{mint('territory', 'EGY')}>",), "A participant is an actor"),
        ("Event", "dip:participant", (), "must also be dip:participant"),
        ("Event", "dip:party", (f"<{mint('territory', 'EGY')}>",), "A party is a state"),
        ("Event", "dip:topic", (f"<{PREFIXES['etype']}visit>",), "Topics come from"),
        ("Event", "dip:place", (f"<{mint('state', 'EGY')}>",), "A place is"),
        ("Event", "dip:date", (date("2024-03-01"), date("2024-03-02")), "At most one date"),
        ("Event", "dip:date", ('"1 March"',), "At most one date, YYYY-MM-DD"),
        ("Event", "dip:date", (date("2024-03-09"),), "outside earliest/latest"),
        ("Event", "dip:date", (), "datePrecision 'day' needs dip:date"),
        ("Event", "dip:earliestDate", (date("2024-04-01"),), "not after the latest"),
        ("Event", "dip:datePrecision", ('"roughly"',), "Date precision is"),
        ("Event", "dip:factuality", (f"<{PREFIXES['fact']}perhaps>",), "Factuality comes from"),
        ("Event", "dip:polarity", (number("2", "integer"),), "Polarity is"),
        ("Event", "dip:intensity", (number("11"),), "Intensity lies"),
        ("Participation", "dip:actor", (), "Exactly one actor"),
        ("Participation", "dip:part", (f"<{PREFIXES['dip']}friend>",), "Exactly one part"),
        ("Article", "dip:textHash", ('"abc"',), "Exactly one sha256"),
        (
            "Article",
            "schema:datePublished",
            (date("2024-03-01"), date("2024-03-02")),
            "At most one date of publication",
        ),
        ("Article", "schema:inLanguage", (), "Exactly one language"),
        ("Article", "dip:run", ("<https://e.example/run>",), "Runs stand in the journal"),
        ("Article", "dip:articleTopic", (f"<{PREFIXES['topic']}no-such>",), "Topics come from"),
        ("Account", "dip:inArticle", (), "Exactly one article"),
        ("Account", "dip:toldType", (f"<{PREFIXES['etype']}no-such>",), "Exactly one event type"),
        ("Account", "dip:toldConfidence", (number("1.5"),), "Exactly one confidence"),
        ("Appearance", "dip:toldName", (), "A name"),
        ("Appearance", "dip:toldKind", (f"<{PREFIXES['dip']}Actor>",), "A known kind"),
        ("Appearance", "dip:toldRole", (f"<{PREFIXES['role']}no-such>",), "Offices come from"),
        ("Report", "dip:reports", (), "Exactly one occurrence"),
        ("Report", "dip:passage", (), "Exactly one passage"),
        ("Report", "dip:article", (), "Exactly one article"),
        ("Report", "dip:confidence", (number("-0.1"),), "Exactly one confidence"),
        ("Report", "dip:factuality", (), "Exactly one factuality"),
        ("Report", "dip:run", ("<https://e.example/run>",), "Runs stand in the journal"),
        ("Report", "dip:attributedTo", (f"<{mint('territory', 'EGY')}>",), "Words are attributed"),
        ("Report", "dip:reportedDate", (date("2024-13-01"),), "At most one reported date"),
        ("Passage", "oa:exact", ('"too long a quote"',), "Quote length does not match"),
        ("Passage", "oa:start", (number("9", "integer"),), "before the end"),
        ("Passage", "oa:end", (), "Exactly one end"),
        ("Passage", "dip:field", ('"body"',), "Field is text"),
        ("Passage", "dip:inArticle", (), "Exactly one article"),
        ("Passage", "dip:quoteHash", ('"abc"',), "At most one sha256"),
        ("Person", "skos:prefLabel", (), "One preferred label"),
        ("Person", "skos:prefLabel", ('"a"@ar', '"b"@ar'), "One preferred label"),
        ("Post", "dip:roleType", (), "A post has an office"),
        ("Post", "dip:postAt", (f"<{mint('territory', 'EGY')}>",), "A post is at"),
        ("Tenure", "dip:holder", (f"<{mint('state', 'EGY')}>",), "Exactly one holder"),
        ("Tenure", "dip:tenurePost", (), "Exactly one post"),
        ("Tenure", "dip:startDate", ('"May"',), "At most one start"),
    ],
)
def test_a_bad_example_is_found(kind: str, predicate: str, values: tuple[str, ...], message: str) -> None:
    report = broken(kind, predicate, *values)
    assert any(message in line for line in report), report


def test_a_tenure_without_any_date_is_wrong() -> None:
    assert broken("Tenure", "dip:attestedOn")


@pytest.mark.parametrize(
    ("kind", "predicate"),
    [("Article", "schema:datePublished"), ("Passage", "oa:exact"), ("Event", "dip:place"), ("Event", "dip:topic")],
)
def test_what_may_be_unknown_may_be_missing(kind: str, predicate: str) -> None:
    assert broken(kind, predicate) == []


def test_a_passage_needs_a_quote_or_its_hash() -> None:
    passage = node("Passage")
    bare = tuple(
        x
        for x in without(passage, PREFIXES["oa"] + "exact")
        if not x.startswith(f"{passage} <{PREFIXES['dip']}quoteHash>")
    )
    assert shapes().check(bare)


def test_an_event_without_evidence_is_wrong() -> None:
    reports = f"<{PREFIXES['dip']}reports>"
    report = shapes().check(x for x in good() if reports not in x)
    assert any("No evidence" in line for line in report)


def test_a_blank_node_is_wrong() -> None:
    extra = f"_:b <{PREFIXES['rdf']}type> <{PREFIXES['dip']}Measure> ."
    assert any("not blank nodes" in line for line in shapes().check((*good(), extra)))


def test_poor_is_a_warning_not_a_fault() -> None:
    """An actor unknown is a value: an event of nobody keeps no article out, but is seen."""
    event = node("Event")
    names = [PREFIXES["dip"] + x for x in ("initiator", "recipient", "participant")]
    poor = [x for x in good() if not any(x.startswith(f"{event} <{n}>") for n in names)]
    found = shapes().results(poor)
    assert shapes().check(poor) == ()
    assert "No participant is known" in [message for fault, _, _, message in found if not fault]


def test_pyshacl_agrees(root: Path) -> None:
    """The reference validator finds faults in the same nodes, for the good example and for bad ones."""
    rdflib, pyshacl = pytest.importorskip("rdflib"), pytest.importorskip("pyshacl")
    rules = rdflib.Graph().parse(root / "ontology" / "shapes.ttl")
    cases = [
        good(),
        without(node("Event"), PREFIXES["dip"] + "eventType"),
        without(node("Event"), PREFIXES["dip"] + "date"),
        without(node("Report"), PREFIXES["dip"] + "passage"),
        without(node("Passage"), PREFIXES["oa"] + "end"),
        without(node("Tenure"), PREFIXES["dip"] + "attestedOn"),
    ]
    for lines in cases:
        data = rdflib.Graph().parse(data=shapes().data(lines), format="nt")
        _, report, _ = pyshacl.validate(data, shacl_graph=rules, inference="none")
        sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
        slow = {str(report.value(r, sh.focusNode)) for r in report.subjects(sh.resultSeverity, sh.Violation)}
        fast = {focus.strip("<>") for fault, focus, _, _ in shapes().results(lines) if fault}
        assert fast == slow


def test_the_event_types_and_offices_of_the_schemes_are_well_formed(root: Path) -> None:
    lines = []
    for name in ("events", "offices"):
        path = root / "ontology" / "schemes" / f"{name}.ttl"
        lines += [f"{t} ." for t in ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE)]
    assert shapes().check(lines) == ()


def test_every_word_that_the_code_uses_is_in_the_ontology(root: Path) -> None:
    """What `alaqat.rdf` and the canonical graph write is declared."""
    said = {
        t.subject.value: t
        for t in ox.parse((root / "ontology" / "diplomacy.ttl").read_bytes(), format=ox.RdfFormat.TURTLE)
    }
    dip = PREFIXES["dip"]
    used = {q.predicate.value for q in ox.parse("\n".join(good()).encode(), format=ox.RdfFormat.N_QUADS)}
    used |= {
        q.object.value
        for q in ox.parse("\n".join(good()).encode(), format=ox.RdfFormat.N_QUADS)
        if q.predicate.value.endswith("#type")
    }
    assert sorted(x for x in used if x.startswith(dip) and x not in said) == []
