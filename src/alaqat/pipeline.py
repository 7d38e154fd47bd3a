"""The straight path: sources -> extract -> store, in batches, with as many processes as wanted.

What one article costs is that article: one that cannot be read, whose extraction crashes, whose quads break the shapes
or that kills its process is a line in the summary, and all others go on. The order of the results is that of the
input, so any number of workers makes the same store.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol

from alaqat.errors import AlaqatError, ShapeError
from alaqat.model import Article, Extraction
from alaqat.workers import extract_all

__all__ = ["Counts", "Progress", "Sink", "Summary", "run"]

BATCH = 64


class Counts(Protocol):
    """What a put did: how many articles were new, equal to what was there, or in place of an older version."""

    added: int
    unchanged: int
    replaced: int


class Sink(Protocol):
    """Where extractions go: `Store` is one."""

    def put(self, extractions: Iterable[Extraction]) -> Counts: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a run did. `read` counts articles that were read, `failed` what was not stored (each in `failures`)."""

    read: int = 0
    added: int = 0
    unchanged: int = 0
    replaced: int = 0
    events: int = 0
    languages: dict[str, int] = field(default_factory=dict)
    failures: tuple[AlaqatError, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def failed(self) -> int:
        """How many inputs are not in the store."""
        return len(self.failures)


Progress = Callable[[int, int, int], None]
"""(articles done, events found, failed) -> None; called after each batch."""


def run(
    items: Iterable[Article | AlaqatError],
    extractor: Callable[[Article], Extraction],
    store: Sink,
    *,
    workers: int = 1,
    progress: Progress | None = None,
) -> Summary:
    """Extract and store every article of `items`; what `sources.read` yields is what this takes.

    `extractor` is a pure function of an article, picklable where `workers` > 1. Raises StoreError where the store
    itself cannot be written; what was stored until then stays.
    """
    failures: list[AlaqatError] = []
    languages: Counter[str] = Counter()
    done: Counter[str] = Counter()

    def articles() -> Iterator[Article]:
        for item in items:
            if isinstance(item, Article):
                done["read"] += 1
                yield item
            else:
                failures.append(item)

    results = extract_all(articles(), extractor, workers=workers)
    while batch := list(islice(results, BATCH)):
        extractions = [result for result in batch if isinstance(result, Extraction)]
        failures += [result for result in batch if isinstance(result, AlaqatError)]
        for stored, counts in _put(store, extractions, failures):
            done.update(added=counts.added, unchanged=counts.unchanged, replaced=counts.replaced)
            done["events"] += sum(len(extraction.events) for extraction in stored)
            languages.update(extraction.language for extraction in stored)
        if progress:
            progress(done["read"], done["events"], len(failures))
    if progress:
        progress(done["read"], done["events"], len(failures))
    return Summary(
        read=done["read"],
        added=done["added"],
        unchanged=done["unchanged"],
        replaced=done["replaced"],
        events=done["events"],
        languages=dict(sorted(languages.items())),
        failures=tuple(failures),
    )


def _put(
    store: Sink, extractions: list[Extraction], failures: list[AlaqatError]
) -> Iterator[tuple[list[Extraction], Counts]]:
    """Put a batch; where the shapes refuse it, put its articles one by one and note those that are refused."""
    if not extractions:
        return
    try:
        yield extractions, store.put(extractions)
    except ShapeError as error:
        if len(extractions) == 1:
            failures.append(error)
            return
        for extraction in extractions:
            yield from _put(store, [extraction], failures)
