"""The journal graph: which extractor read an article, with which ontology, when and in which order it came.

Kept apart from what the articles say: nothing here enters an identity test.
"""

from __future__ import annotations

from dataclasses import dataclass

from alaqat.rdf import JOURNAL, literal, ref, typed
from alaqat.store.engine import Engine
from alaqat.vocab import DIP

__all__ = ["Entry", "entry_lines", "last_arrival", "read_entry"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One article's record. `digest` is over its N-Quads; `arrival` counts from 1."""

    article: str
    digest: str
    extractor: str
    ontology: str
    arrival: int
    added_at: str


def entry_lines(entry: Entry) -> tuple[str, ...]:
    """The N-Quads lines of an entry."""
    node, end = ref(entry.article), f"<{JOURNAL}> ."
    return (
        f"{node} <{DIP.contentDigest}> {literal(entry.digest)} {end}",
        f"{node} <{DIP.extractorVersion}> {literal(entry.extractor)} {end}",
        f"{node} <{DIP.ontologyDigest}> {literal(entry.ontology)} {end}",
        f"{node} <{DIP.arrival}> {typed(entry.arrival, 'integer')} {end}",
        f"{node} <{DIP.addedAt}> {typed(entry.added_at, 'dateTime')} {end}",
    )


def read_entry(engine: Engine, article: str) -> Entry | None:
    """The entry of an article IRI, or None."""
    found = {q.predicate.value: q.object.value for q in engine.quads(article, None, None, JOURNAL)}  # type: ignore[union-attr]
    if DIP.contentDigest not in found:
        return None
    return Entry(
        article=article,
        digest=found[DIP.contentDigest],
        extractor=found[DIP.extractorVersion],
        ontology=found[DIP.ontologyDigest],
        arrival=int(found[DIP.arrival]),
        added_at=found[DIP.addedAt],
    )


def last_arrival(engine: Engine) -> int:
    """The highest arrival number given so far, 0 in an empty store."""
    return max((int(q.object.value) for q in engine.quads(None, DIP.arrival, None, JOURNAL)), default=0)  # type: ignore[union-attr]
