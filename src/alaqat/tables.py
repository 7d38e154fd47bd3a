"""What a knowledge graph gives as a pandas table: its events, and what its networks tell (extra `pandas`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from alaqat.errors import AlaqatError
from alaqat.frames import frame, records
from alaqat.store import Rows, Store

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped]

    from alaqat.network import Projection

__all__ = ["changes", "events", "path", "ranks", "series"]

Project = Callable[..., "Projection"]

_EVENTS = """# Every event
# param: min_confidence 0 number
SELECT ?event ?type (SAMPLE(?name) AS ?label) ?date ?earliest ?latest ?precision ?place
  (GROUP_CONCAT(DISTINCT ?from; separator=" ") AS ?initiators)
  (GROUP_CONCAT(DISTINCT ?to; separator=" ") AS ?recipients)
  (GROUP_CONCAT(DISTINCT ?at; separator=" ") AS ?targets) (GROUP_CONCAT(DISTINCT ?about; separator=" ") AS ?topics)
  (GROUP_CONCAT(DISTINCT ?fact; separator=" ") AS ?factuality)
  (COUNT(DISTINCT ?article) AS ?articles) (MAX(?sure) AS ?confidence)
WHERE {
  ?event a dip:Event ; dip:eventType/skos:notation ?type .
  ?report dip:reports ?event ; dip:article ?article ; dip:confidence ?sure ; dip:factuality/skos:notation ?fact .
  OPTIONAL { ?event rdfs:label ?name FILTER(LANG(?name) = "en") }
  FILTER(?sure >= $min_confidence)
  OPTIONAL { ?event dip:date ?date }
  OPTIONAL { ?event dip:earliestDate ?earliest }
  OPTIONAL { ?event dip:latestDate ?latest }
  OPTIONAL { ?event dip:datePrecision ?precision }
  OPTIONAL { ?event dip:place ?where . ?state dip:territory ?where ; dip:iso2 ?place }
  OPTIONAL { ?event dip:initiator ?initiator BIND(STR(?initiator) AS ?from) }
  OPTIONAL { ?event dip:recipient ?recipient BIND(STR(?recipient) AS ?to) }
  OPTIONAL { ?event dip:target ?target BIND(STR(?target) AS ?at) }
  OPTIONAL { ?event dip:topic/skos:notation ?about }
} GROUP BY ?event ?type ?date ?earliest ?latest ?precision ?place ORDER BY ?earliest ?date ?event"""


def events(store: Store, *, min_confidence: float = 0) -> pandas.DataFrame:
    """The events as told by the reports that are at least so sure, 0 to 1; an event without any is not there."""
    from alaqat import asking

    rows = asking.ask(store, _EVENTS, min_confidence=min_confidence)
    assert isinstance(rows, Rows)  # a SELECT gives rows
    return frame(rows)


def ranks(
    project: Project, name: str, measures: Sequence[str], top: int | None, against: str, lang: str,
    params: Mapping[str, Any],
) -> pandas.DataFrame:  # fmt: skip
    """place, was (only `against` a period), name, a column a measure, node (IRI); `attrs["notes"]` is what must be said
    of a measure: its parameters, and how far off it may be where it is estimated."""
    from alaqat.analysis import window
    from alaqat.measures import note, rank

    network = project(name, **params)
    before = project(name, **{**params, **window(against)}) if against else None
    labels = {node.id: node.label(lang) for node in network.nodes}
    columns = ["place", *(["was"] if against else []), "name", *measures, "node"]
    every = rank(network, measures, before=before)
    found = [
        {"place": row.place, "was": row.was, "name": labels[row.node], **row.scores, "node": row.node}
        for row in every[:top]
    ]
    table = records(columns, found)
    said = {each: note(network, each, {row.node: row.scores[each] for row in every}) for each in measures}
    table.attrs["notes"] = {each: text for each, text in said.items() if text}
    return table


def series(projection: Projection, actors: Sequence[str], measure: str, every: str, lang: str) -> pandas.DataFrame:
    """period and, of two actors, what passed between them; with a measure a column an actor, missing where absent."""
    from alaqat.analysis import measure_series
    from alaqat.network import dealings, find_node, unplaced
    from alaqat.network.series import COLUMNS
    from alaqat.network.slices import between

    nodes = [find_node(projection.nodes, actor) for actor in actors]
    if measure:
        if not nodes:
            raise AlaqatError("no actor is given", where="series", mend='name one or more: series("DZ", "EG", ...)')
        scores = measure_series(projection, measure, [node.id for node in nodes], every)
        labels = [node.label(lang) for node in nodes]
        if len(set(labels)) < len(labels):  # two of the same name
            labels = [node.id for node in nodes]
        rows = [
            {"period": when, **{label: row[node.id] for label, node in zip(labels, nodes, strict=True)}}
            for when, row in scores.items()
        ]
        table = records(["period", *labels], rows)
        table.attrs["unplaced"] = unplaced(projection, every)
        return table
    if len(nodes) != 2:
        mend = 'give two actors, or a measure: series("DZ", measure="strength")'
        raise AlaqatError(f"a pair is two actors, not {len(nodes)}", where="series", mend=mend)
    a, b = (node.id for node in nodes)
    found = dealings(projection, a, b, every)
    table = records(COLUMNS, [{name: getattr(row, name) for name in COLUMNS} for row in found])
    table.attrs["unplaced"] = unplaced(between(projection, a, b), every)
    return table


def changes(
    project: Project, name: str, before: str, after: str, lang: str, params: Mapping[str, Any]
) -> pandas.DataFrame:
    """what (new, gone, turned), source, target (names), their events, balance and weight before and after, and IRIs."""
    from alaqat.analysis import window
    from alaqat.network import changes as compare

    old, new = (project(name, **{**params, **window(when)}) for when in (before, after))
    rows = [
        {
            "what": each.what,
            "source": each.source.label(lang),
            "target": each.target.label(lang),
            "events_before": len(each.before.events) if each.before else 0,
            "events_after": len(each.after.events) if each.after else 0,
            "balance_before": each.before.balance if each.before else None,
            "balance_after": each.after.balance if each.after else None,
            "weight_before": each.weight_before,
            "weight_after": each.weight_after,
            "source_id": each.source.id,
            "target_id": each.target.id,
        }
        for each in compare(old, new)
    ]
    columns = ["what", "source", "target"]
    columns += [f"{what}_{when}" for what in ("events", "balance", "weight") for when in ("before", "after")]
    return records([*columns, "source_id", "target_id"], rows)


def path(store: Store, projection: Projection, start: str, end: str, directed: bool, lang: str) -> pandas.DataFrame:
    """A row a quote: step, source, target (names), first, last, type, label, quote, article, publisher, published, url,
    trigger, rule, confidence, event (IRI)."""
    from alaqat.analysis import find_path
    from alaqat.network import find_node

    a, b = (find_node(projection.nodes, each).id for each in (start, end))
    columns = ["step", "source", "target", "first", "last", "type", "label", "quote", "article", "publisher"]
    columns += ["published", "url", "trigger", "rule", "confidence", "event"]
    rows = [
        {
            "step": step.number,
            "source": step.source.label(lang),
            "target": step.target.label(lang),
            "first": event.first or None,
            "last": event.last or None,
            "type": event.type,
            "label": event.labels.get(lang, event.type),
            "quote": quote.text,
            **{name: getattr(quote, name) or None for name in columns[8:-2]},
            "confidence": quote.confidence,
            "event": event.id,
        }
        for step in find_path(store, projection, a, b, directed=directed)
        for event in step.events
        for quote in event.quotes
    ]
    return records(columns, rows)
