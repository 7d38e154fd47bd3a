"""Extraction -> N-Quads lines of the article graph: what this one article says. Pure; no blank nodes, no clock, no run.

The words of the article graph are told (`dip:toldType`, `dip:toldInitiator` ...), so that a query over all graphs
never counts an event twice: `dip:initiator` and its like stand in the canonical graph only, which is derived from these
lines (see `alaqat.identity`).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import lru_cache

import pyoxigraph as ox

from alaqat.model import Article, Event, Evidence, Extraction, Link, Mention, Sentence, Span
from alaqat.vocab import BASE, DIP, PREFIXES, RDF_TYPE, digest, local, mint

__all__ = [
    "CANONICAL",
    "JOURNAL",
    "ONTOLOGY",
    "TEXT",
    "article_graph",
    "article_quads",
    "decimal",
    "literal",
    "ref",
    "text_hash",
    "text_quads",
    "typed",
]

CANONICAL = BASE + "graph/canonical"
JOURNAL = BASE + "graph/journal"
ONTOLOGY = BASE + "graph/ontology"
TEXT = BASE + "graph/text"

_XSD = PREFIXES["xsd"]
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_SPECIAL = re.compile('[\x00-\x1f"\\\\\x7f\ufffe\uffff\ud800-\udfff]')
_OURS = re.compile(re.escape(BASE) + r"[A-Za-z0-9/._~-]*(#[A-Za-z0-9._~-]*)?")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*")
_KINDS = {
    "person": "Person",
    "state": "State",
    "government_body": "GovernmentBody",
    "igo": "IGO",
    "non_state": "NonStateActor",
    "group": "ActorGroup",
}


def _escape(match: re.Match[str]) -> str:
    c = match.group()
    if "\ud800" <= c <= "\udfff":  # half a surrogate pair cannot be written in UTF-8; one code point for one
        return "\ufffd"
    return _ESCAPES.get(c) or f"\\u{ord(c):04X}"


def literal(value: str, language: str | None = None) -> str:
    """A string as an N-Quads term, escaped as the engine writes it; lone surrogates become U+FFFD.

    >>> print(literal('a "b"'), literal("سلام", "ar"))
    "a \\"b\\"" "سلام"@ar
    """
    text = '"' + _SPECIAL.sub(_escape, value) + '"'
    return f"{text}@{language.lower()}" if language and _LANGUAGE.fullmatch(language) else text


def typed(value: str | int, datatype: str) -> str:
    """A typed literal, e.g. `typed(3, "integer")`."""
    return f"{literal(str(value))}^^<{_XSD}{datatype}>"


def decimal(value: float) -> str:
    """An xsd:decimal of at most four places, in the form that the engine keeps.

    >>> print(decimal(0.93), decimal(1.0))
    "0.93"^^<http://www.w3.org/2001/XMLSchema#decimal> "1"^^<http://www.w3.org/2001/XMLSchema#decimal>
    """
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return typed("0" if text == "-0" else text, "decimal")


@lru_cache(maxsize=50_000)  # the same few predicates, states and offices in every article
def ref(value: str) -> str:
    """An IRI as an N-Quads term; what is no IRI is digested, so hostile ids never break a line.

    >>> print(ref("https://example.org/a"))
    <https://example.org/a>
    >>> ref("a> <b") == ref("a> <b")
    True
    """
    return f"<{value}>" if _OURS.fullmatch(value) or _is_iri(value) else f"<{mint('unsafe', digest(value))}>"


def _is_iri(value: str) -> bool:
    try:
        ox.NamedNode(value)
    except (ValueError, UnicodeEncodeError):
        return False
    return True


def article_graph(article_id: str) -> str:
    """The IRI of the article's named graph."""
    return BASE + "graph/article/" + local(mint("article", article_id))


def text_hash(text: str) -> str:
    """sha256 of the UTF-8 text in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class _Graph:
    """Gathers the lines of one graph; each value is already an N-Quads term."""

    def __init__(self, graph: str) -> None:
        self._end = f"<{graph}> ."
        self.lines: set[str] = set()

    def add(self, subject: str, predicate: str, value: str) -> None:
        self.lines.add(f"<{subject}> <{predicate}> {value} {self._end}")

    def maybe(self, subject: str, predicate: str, value: str | None, make: Callable[[str], str] = literal) -> None:
        if value is not None:
            self.add(subject, predicate, make(value))


def article_quads(extraction: Extraction, *, keep_text: bool = True) -> tuple[str, ...]:
    """The sorted N-Quads lines of the article graph. Without `keep_text`, quotes are left out: offsets and hashes stay.

    >>> lines = article_quads(Extraction(article=Article(id="a1", text="x"), language="ar", extractor="e/1"))
    >>> lines[0]
    '<https://w3id.org/alaqat/id/article/a1> <http://purl.org/dc/terms/identifier> "a1" \
<https://w3id.org/alaqat/graph/article/a1> .'
    """
    article = extraction.article
    graph = _Graph(article_graph(article.id))
    writer = _Writer(graph, extraction, keep_text)
    writer.article_node()
    for resolution in extraction.resolutions:
        writer.mention(resolution.mention, resolution.actor, resolution.score)
    for actor in extraction.actors:
        node = mint("appearance", article.id, actor.id)
        graph.add(node, RDF_TYPE, ref(DIP.Appearance))
        graph.add(node, DIP.inArticle, ref(writer.node))
        graph.add(node, DIP.toldActor, ref(actor.id))
        graph.add(node, DIP.toldName, literal(actor.name, extraction.language))
        graph.maybe(node, DIP.toldCountry, actor.country)
        graph.add(node, DIP.toldKind, ref(DIP[_KINDS.get(actor.kind, "Actor")]))
        for role in actor.roles:
            graph.add(node, DIP.toldRole, ref(PREFIXES["role"] + role))
    for kind, events in (
        ("event", extraction.events),
        ("statement", extraction.statements),
        ("unrealised", extraction.unrealised),
    ):
        for event in events:
            writer.account(event, kind)
    for link in extraction.links:
        writer.link(link)
    return tuple(sorted(graph.lines))


def text_quads(article: Article) -> tuple[str, ...]:
    """The lines of the text graph: what is needed, beside the article graph, to read the article again."""
    graph = _Graph(TEXT)
    node = mint("article", article.id)
    graph.add(node, DIP.text, literal(article.text))
    graph.maybe(node, DIP.heading, article.heading)
    graph.maybe(node, DIP.givenLanguage, article.language)
    return tuple(sorted(graph.lines))


class _Writer:
    """Writes the parts of one extraction into one graph."""

    def __init__(self, graph: _Graph, extraction: Extraction, keep_text: bool) -> None:
        self.graph, self.extraction, self.keep_text = graph, extraction, keep_text
        self.article = extraction.article
        self.node = mint("article", self.article.id)
        self.tail = local(self.node)
        self._sentences: dict[str, list[Sentence]] = {}
        for sentence in extraction.sentences:
            self._sentences.setdefault(sentence.span.field, []).append(sentence)

    def article_node(self) -> None:
        add, maybe, article, node = self.graph.add, self.graph.maybe, self.article, self.node
        add(node, RDF_TYPE, ref(DIP.Article))
        add(node, PREFIXES["dcterms"] + "identifier", literal(article.id))
        add(node, PREFIXES["schema"] + "inLanguage", literal(self.extraction.language))
        add(node, DIP.textHash, literal(text_hash(article.text)))
        maybe(node, PREFIXES["schema"] + "headline", article.title, lambda v: literal(v, self.extraction.language))
        maybe(node, PREFIXES["schema"] + "datePublished", article.published, lambda v: typed(v, "date"))
        maybe(node, PREFIXES["dcterms"] + "publisher", article.publisher)
        maybe(node, PREFIXES["schema"] + "url", article.url)  # a string: what came need not be an IRI
        add(node, DIP.omissionCount, typed(len(self.extraction.omissions), "integer"))
        add(node, DIP.sentenceCount, typed(len(self.extraction.sentences), "integer"))
        for topic in self.extraction.topics:
            add(node, DIP.articleTopic, ref(PREFIXES["topic"] + topic))
        for country in self.extraction.countries:
            add(node, DIP.toldCountry, literal(country))

    def place(self, node: str, span: Span) -> None:
        add = self.graph.add
        add(node, DIP.inArticle, ref(self.node))
        add(node, PREFIXES["oa"] + "start", typed(span.start, "integer"))
        add(node, PREFIXES["oa"] + "end", typed(span.end, "integer"))

    def mention(self, mention: Mention, actor: str, score: float) -> None:
        add, span = self.graph.add, mention.span
        node = mint("mention", self.article.id, span.field, str(span.start), str(span.end), actor)
        add(node, RDF_TYPE, ref(DIP.EntityMention))
        self.place(node, span)
        if span.field != "text":  # mentions are many: what goes without saying is not said
            add(node, DIP.field, literal(span.field))
        add(node, DIP.mentions, ref(actor))
        add(node, DIP.mentionKind, literal(mention.kind))
        add(node, DIP.score, decimal(score))
        if self.keep_text:
            add(node, DIP.surface, literal(self.article.slice(span)))

    def passage(self, span: Span, quote: str) -> str:
        field = "" if span.field == "text" else span.field + "-"
        node = mint("passage", f"{self.tail}-{field}{span.start}-{span.end}")
        add = self.graph.add
        add(node, RDF_TYPE, ref(DIP.Passage))
        self.place(node, span)
        add(node, DIP.field, literal(span.field))
        add(node, DIP.quoteHash, literal(text_hash(quote)))
        if self.keep_text:
            add(node, PREFIXES["oa"] + "exact", literal(quote))
        for sentence in self._sentences.get(span.field, ()):
            if sentence.span.start <= span.start < sentence.span.end:
                add(node, DIP.sentenceIndex, typed(sentence.index, "integer"))
                break
        return node

    def account(self, event: Event, kind: str) -> None:
        add, maybe = self.graph.add, self.graph.maybe
        node = mint("account", self.article.id, event.id)
        add(node, RDF_TYPE, ref(DIP.Account))
        add(node, DIP.inArticle, ref(self.node))
        add(node, DIP.toldClass, literal(kind))
        add(node, DIP.toldRoot, ref(PREFIXES["etype"] + event.type))
        add(node, DIP.toldType, ref(PREFIXES["etype"] + (event.fine or event.type)))
        for predicate, actors in (
            (DIP.toldInitiator, event.initiators),
            (DIP.toldRecipient, event.recipients),
            (DIP.toldTarget, event.targets),
        ):
            for actor in actors:
                add(node, predicate, ref(actor))
        for topic in event.topics:
            add(node, DIP.toldTopic, ref(PREFIXES["topic"] + topic))
        maybe(node, DIP.toldPlace, event.place)
        maybe(node, DIP.toldDate, event.when.date)
        maybe(node, DIP.toldEarliest, event.when.earliest)
        maybe(node, DIP.toldLatest, event.when.latest)
        add(node, DIP.toldPrecision, literal(event.when.precision))
        add(node, DIP.toldBasis, literal(event.when.basis))
        add(node, DIP.toldFactuality, ref(PREFIXES["fact"] + event.factuality))
        add(node, DIP.toldConfidence, decimal(event.confidence))
        if kind == "statement" and self.keep_text and event.evidences:
            add(node, DIP.toldContent, literal(event.evidences[0].quote, self.extraction.language))
        if event.measure is not None:
            add(node, DIP.toldValue, typed(event.measure.value, "integer"))
            add(node, DIP.toldUnit, literal(event.measure.unit))
            maybe(node, DIP.toldYear, event.measure.year, lambda year: typed(year, "gYear"))
        for evidence in event.evidences:
            self.report(node, event, evidence)

    def report(self, account: str, event: Event, evidence: Evidence) -> None:
        add, maybe, span = self.graph.add, self.graph.maybe, evidence.span
        node = mint("report", self.article.id, event.id, span.field, str(span.start), str(span.end), evidence.rule)
        add(node, RDF_TYPE, ref(DIP.Report))
        add(node, DIP.account, ref(account))
        add(node, DIP.article, ref(self.node))
        add(node, DIP.passage, ref(self.passage(span, evidence.quote)))
        add(node, DIP.factuality, ref(PREFIXES["fact"] + event.factuality))
        add(node, DIP.confidence, decimal(evidence.confidence))
        add(node, DIP.trigger, literal(evidence.trigger))
        add(node, DIP.rule, literal(evidence.rule))
        maybe(node, DIP.attributedTo, evidence.speaker, ref)
        if evidence.date is not None and len(evidence.date) == 10:
            add(node, DIP.reportedDate, typed(evidence.date, "date"))

    def link(self, link: Link) -> None:
        add = self.graph.add
        node = mint("link", self.article.id, link.kind, link.source, link.target)
        add(node, RDF_TYPE, ref(DIP.LinkReport))
        add(node, DIP.inArticle, ref(self.node))
        add(node, DIP.linkKind, literal(link.kind))
        add(node, DIP.linkSource, ref(mint("account", self.article.id, link.source)))
        add(node, DIP.linkTarget, ref(mint("account", self.article.id, link.target)))
        add(node, DIP.passage, ref(self.passage(link.evidence.span, link.evidence.quote)))
