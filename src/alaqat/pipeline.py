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
from alaqat.store import PutSummary
from alaqat.workers import extract_all

__all__ = ["Progress", "Sink", "Summary", "run"]

BATCH = 64


class Sink(Protocol):
    """Where extractions go: `Store` is one."""

    def put(self, extractions: Iterable[Extraction], /) -> PutSummary: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a run did. `read` counts articles that were read, `failed` what was not stored (each in `failures`).

    `events` counts what the articles of the run tell: acts, statements, and acts that did not happen. An event that
    several of them tell counts each time here, and once in `Store.status`.
    """

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
    notes: Callable[[], tuple[str, ...]] = tuple,
) -> Summary:
    """Extract and store every article of `items`; what `sources.read` yields is what this takes.

    `extractor` is a pure function of an article, picklable where `workers` > 1; `notes` gives at the end what the
    sources noted. Raises StoreError where the store
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
        put = store.put(extractions)
        done.update(added=len(put.added), unchanged=len(put.unchanged), replaced=len(put.replaced))
        failures += [_refused(article, report) for article, report in put.refused]
        refused = {article for article, _ in put.refused}
        for extraction in extractions:
            if extraction.article.id not in refused:
                done["events"] += len(extraction.events) + len(extraction.statements) + len(extraction.unrealised)
                languages[extraction.language] += 1
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
        notes=notes(),
    )


def _refused(article: str, report: tuple[str, ...]) -> ShapeError:
    what = "what was extracted breaks the shapes of the ontology, so nothing of this article was stored"
    return ShapeError(what, report=report, where=article, mend="please report it with this article")
