"""Brings the hand encoding of the two seed articles to the shape of the store.

It quotes third-party text, so it is read from the shared data and never copied.
"""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from alaqat import schemes
from alaqat.rdf import CANONICAL, JOURNAL
from alaqat.store import Store
from alaqat.vocab import BASE, DIP, PREFIXES

TYPE = PREFIXES["rdf"] + "type"
TOLD = {DIP[x] for x in ("Article", "Passage", "Report", "EntityMention", "CitedSource")}
LABELS = {PREFIXES["skos"] + "prefLabel", PREFIXES["rdfs"] + "label"}
NEVER = {DIP.run, PREFIXES["prov"] + "wasDerivedFrom", PREFIXES["prov"] + "wasGeneratedBy"}


def load(store: Store, design: Path) -> None:
    """Puts the hand encoding into an open store, as article graphs, canonical graph and journal."""
    facts = schemes.read()
    draft = list(ox.parse((design / "ontology" / "seeds.ttl").read_bytes(), format=ox.RdfFormat.TURTLE))
    renamed = _renamed(draft, facts)
    triples = [
        ox.Triple(renamed.get(t.subject, t.subject), t.predicate, renamed.get(t.object, t.object))
        for t in draft
        if t.predicate.value not in NEVER
    ]
    types = {t.subject.value: t.object.value for t in triples if t.predicate.value == TYPE}
    home: dict[str, str] = {s: s for s, k in types.items() if k == DIP.Article}
    facts_of: dict[str, set[str]] = {}
    for t in triples:
        if t.predicate.value in (DIP.inArticle, DIP.article):
            home[t.subject.value] = t.object.value
    reports = {t.subject.value: t.object.value for t in triples if t.predicate.value == DIP.reports}
    lines = []

    def add(s: object, p: str, o: object, graph: str) -> None:
        lines.append(f"{s} <{p}> {o} <{graph}> .")

    for t in triples:
        s, p = t.subject.value, t.predicate.value
        kind = types.get(s, "")
        if kind in (DIP.ExtractionRun, DIP.Extractor) or s.startswith(BASE + "graph/"):
            continue
        if p in LABELS and s in facts:  # the schemes name it
            continue
        told = kind in TOLD and kind != DIP.CitedSource and p != DIP.reports
        add(t.subject, p, t.object, BASE + "graph/article/" + home[s].rpartition("/")[2] if told else CANONICAL)
        if p == DIP.factuality and s in reports:
            facts_of.setdefault(reports[s], set()).add(t.object.value)
    for event, values in facts_of.items():
        for value in values:
            add(f"<{event}>", DIP.factuality, f"<{value}>", CANONICAL)
    for article in sorted(set(home.values())):
        add(f"<{article}>", DIP.extractorVersion, '"hand encoding"', JOURNAL)
    store.load(("\n".join(sorted(set(lines))) + "\n").encode())
    rule = (design / "queries" / "derive.rq").read_text(encoding="utf-8")
    derived = store.query(rule)
    assert isinstance(derived, list)
    store.load("".join(f"{s} {p} {o} <{CANONICAL}> .\n" for s, p, o in derived).encode())


def _renamed(draft: list[ox.Triple], facts: schemes.Facts) -> dict[object, ox.NamedNode]:
    """{person of the draft: the same person of the schemes}, where the English name is the same and the IRI is not."""
    label = PREFIXES["skos"] + "prefLabel"
    people = PREFIXES["person"]
    known = {
        value: ox.NamedNode(iri)
        for iri, node in facts.items()
        if iri.startswith(people)
        for value, language in node.get(label, ())
        if language == "en"
    }
    return {
        t.subject: known[t.object.value]
        for t in draft
        if t.predicate.value == label and t.object.value in known and t.subject.value.startswith(people)
    }
