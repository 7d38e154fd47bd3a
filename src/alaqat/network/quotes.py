"""The words that an edge stands on: events with their type and date, and the sentences that report them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from alaqat.network.rows import Store, batches, table, values

__all__ = ["Occurrence", "Quote", "find_occurrences"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Quote:
    """One report: the verbatim words (`text`, "" where the store keeps no text), what set it off, where it stands.

    `start` and `end` are code points into `field` of the article.
    """

    article: str = ""  # the source's own id, else the end of the IRI
    field: str = "text"
    start: int = -1
    end: int = -1
    text: str = ""
    trigger: str = ""
    rule: str = ""
    factuality: str = ""
    confidence: float = 0.0
    title: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """An event as shown: type code and labels, CAMEO code, quad class and sign, dates, topics, quotes.

    `date` is the day where known; `first` and `last` bound it; "" where unknown.
    """

    id: str
    type: str
    root: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    root_labels: Mapping[str, str] = field(default_factory=dict)
    definition: Mapping[str, str] = field(default_factory=dict)  # by language; of the root where the type has none
    cameo: str = ""
    quad: str = "neutral"
    sign: int = 0
    date: str = ""
    first: str = ""
    last: str = ""
    precision: str = "unknown"
    topics: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # code: {language: label}
    quotes: tuple[Quote, ...] = ()


_PREFIX = """PREFIX dip: <https://w3id.org/alaqat/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX schema: <https://schema.org/>
PREFIX oa: <http://www.w3.org/ns/oa#>
"""

_EVENTS = (
    _PREFIX
    + """SELECT ?event ?type ?code ?cameo ?quad ?sign ?date ?first ?last ?precision
  WHERE {{ VALUES ?event {{ {iris} }}
  ?event dip:eventType ?type .
  OPTIONAL {{ ?type skos:notation ?code }}
  OPTIONAL {{ ?type dip:cameoCode ?cameo }}
  OPTIONAL {{ ?type dip:quadClass ?quad . ?quad dip:polaritySign ?sign }}
  OPTIONAL {{ ?event dip:date ?date }} OPTIONAL {{ ?event dip:earliestDate ?first }}
  OPTIONAL {{ ?event dip:latestDate ?last }} OPTIONAL {{ ?event dip:datePrecision ?precision }} }}"""
)

_CONCEPTS = (
    _PREFIX
    + """SELECT ?concept ?what ?value (LANG(?value) AS ?lang) WHERE {{ VALUES ?concept {{ {iris} }}
  {{ ?concept skos:prefLabel ?value BIND("label" AS ?what) }}
  UNION {{ ?concept skos:definition ?value BIND("definition" AS ?what) }}
  UNION {{ ?concept skos:broader* ?value . ?value skos:topConceptOf ?scheme BIND("root" AS ?what) }} }}"""
)

_TOPICS = _PREFIX + """SELECT DISTINCT ?event ?topic WHERE {{ VALUES ?event {{ {iris} }} ?event dip:topic ?topic }}"""

_REPORTS = (
    _PREFIX
    + """SELECT ?event ?report ?fact ?confidence ?trigger ?rule ?passage ?text ?start ?end ?field ?article ?id ?title
  ?url ?published ?publisher WHERE {{ VALUES ?event {{ {iris} }}
  ?report dip:reports ?event ; dip:passage ?passage ; dip:article ?article .
  OPTIONAL {{ ?report dip:factuality ?fact }} OPTIONAL {{ ?report dip:confidence ?confidence }}
  OPTIONAL {{ ?report dip:trigger ?trigger }} OPTIONAL {{ ?report dip:rule ?rule }}
  OPTIONAL {{ ?passage oa:exact ?text }} OPTIONAL {{ ?passage oa:start ?start }} OPTIONAL {{ ?passage oa:end ?end }}
  OPTIONAL {{ ?passage dip:field ?field }}
  OPTIONAL {{ ?article dcterms:identifier ?id }} OPTIONAL {{ ?article schema:headline|dip:title ?title }}
  OPTIONAL {{ ?article schema:url ?url }} OPTIONAL {{ ?article schema:datePublished ?published }}
  OPTIONAL {{ ?article dcterms:publisher|schema:publisher ?publisher }} }}"""
)


def find_occurrences(
    store: Store, events: Sequence[str], *, factuality: str = "actual ongoing", min_confidence: float = 0.0
) -> dict[str, Occurrence]:
    """{event IRI: the event with its quotes}, sorted by IRI, quotes by article and place.

    `factuality` (notations, space-separated; "" is any) and `min_confidence` choose the reports, as a projection does.
    """
    ids = sorted(set(events))
    heads: dict[str, dict[str, str]] = {}
    topics: dict[str, set[str]] = {}
    quotes: dict[str, set[Quote]] = {}
    wanted = set(factuality.split())
    for some in batches(ids):
        inside = values(some)
        columns, rows = table(store, _EVENTS.format(iris=inside))
        for row in sorted(rows, key=str):
            heads.setdefault(row[0] or "", {k: v or "" for k, v in zip(columns, row, strict=True)})
        for event, topic in table(store, _TOPICS.format(iris=inside))[1]:
            topics.setdefault(event or "", set()).add(topic or "")
        columns, rows = table(store, _REPORTS.format(iris=inside))
        for row in rows:
            said = {k: v or "" for k, v in zip(columns, row, strict=True)}
            quote = _quote(said)
            if (not wanted or quote.factuality in wanted) and quote.confidence >= min_confidence:
                quotes.setdefault(said["event"], set()).add(quote)
    concepts = {head["type"] for head in heads.values()} | {topic for found in topics.values() for topic in found}
    words = _words(store, sorted(concepts))
    above = _words(store, sorted(set(words.roots.values()) - set(words.labels)))
    words.labels.update(above.labels)
    words.definitions.update(above.definitions)
    found = {}
    for event in ids:
        if event in heads:
            head = heads[event]
            found[event] = _occurrence(head, words, topics.get(event, set()), quotes.get(event, set()))
    return found


@dataclass(frozen=True, slots=True)
class _Words:
    """What a concept is called and how it is defined, by language, and the top concept above it."""

    labels: dict[str, dict[str, str]] = field(default_factory=dict)
    definitions: dict[str, dict[str, str]] = field(default_factory=dict)
    roots: dict[str, str] = field(default_factory=dict)


def _words(store: Store, concepts: Sequence[str]) -> _Words:
    words = _Words()
    for some in batches(concepts):
        for concept, what, value, lang in sorted(table(store, _CONCEPTS.format(iris=values(some)))[1], key=str):
            if not concept or not value:
                continue
            if what == "root":
                words.roots.setdefault(concept, value)
            else:
                told = words.labels if what == "label" else words.definitions
                told.setdefault(concept, {}).setdefault((lang or "")[:2], value)
    return words


def _occurrence(head: dict[str, str], words: _Words, topics: set[str], quotes: set[Quote]) -> Occurrence:
    kind = head["type"]
    root = words.roots.get(kind, kind)
    return Occurrence(
        id=head["event"],
        type=head["code"] or _end(kind),
        root=_end(root),
        labels=MappingProxyType(words.labels.get(kind, {})),
        root_labels=MappingProxyType(words.labels.get(root, {})),
        definition=MappingProxyType(words.definitions.get(kind) or words.definitions.get(root, {})),
        cameo=head["cameo"],
        quad=_end(head["quad"]) or "neutral",
        sign=int(float(head["sign"] or 0)),
        date=head["date"],
        first=head["first"] or head["date"],
        last=head["last"] or head["date"],
        precision=head["precision"] or "unknown",
        topics=MappingProxyType({_end(t): MappingProxyType(words.labels.get(t, {})) for t in sorted(topics - {""})}),
        quotes=tuple(sorted(quotes)),
    )


def _quote(said: dict[str, str]) -> Quote:
    return Quote(
        article=said["id"] or _end(said["article"]),
        field=said["field"] or "text",
        start=int(said["start"] or -1),
        end=int(said["end"] or -1),
        text=said["text"],
        trigger=said["trigger"],
        rule=said["rule"],
        factuality=_end(said["fact"]),
        confidence=float(said["confidence"] or 0),
        title=said["title"],
        publisher=said["publisher"],
        published=said["published"],
        url=said["url"],
    )


def _end(iri: str) -> str:
    return iri.replace("#", "/").rsplit("/", 1)[-1]
