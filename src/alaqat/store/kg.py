"""The store: articles in, answers out. The only room that knows the RDF engine."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from alaqat import schemes
from alaqat.errors import QueryError, StoreError
from alaqat.identity import Known, Story, canonical_quads, compile_known, read_lines
from alaqat.model import Extraction
from alaqat.rdf import CANONICAL, JOURNAL, TEXT, article_graph, article_quads, text_hash, text_quads
from alaqat.shapes import Shapes
from alaqat.store.change import Canon
from alaqat.store.engine import Engine, line_of
from alaqat.store.journal import Entry, entry_lines, last_arrival, read_entry
from alaqat.store.reading import ARTICLES, Reading
from alaqat.store.vocabulary import refresh
from alaqat.vocab import DIP, PREFIXES, mint

__all__ = ["PutSummary", "Store"]

_BATCH = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class PutSummary:
    """What `put` did, by article id. `refused` says why, one line a violation."""

    added: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    refused: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Store(Reading):
    """A knowledge graph on disk. Use it as a context manager.

    >>> with Store.open(None) as store:
    ...     len(store.put([]).added), store.query("ASK { ?s ?p ?o }")
    (0, True)
    """

    def __init__(self, engine: Engine, overlays: Sequence[Path], keep_text: bool) -> None:
        self._engine, self._overlays, self._keep_text = engine, tuple(overlays), keep_text
        self._known: Known | None = None
        self._canon: Canon | None = None
        self._shapes: Shapes | None = None
        self._arrival: int | None = None
        self._ontology: str | None = None
        self._schemes: schemes.Facts | None = None

    @classmethod
    def open(
        cls,
        path: str | Path | None,
        *,
        read_only: bool = False,
        create: bool = True,
        overlays: Sequence[Path] = (),
        keep_text: bool = True,
    ) -> Store:
        """Opens the store in a folder, or one in memory for None. `overlays` are the user's ontology folders.

        Raises:
            StoreError: locked by another process, read-only, not a store, made by a newer alaqat, or a disk error.
            OntologyError: a file of the ontology is not Turtle.
        """
        place = Path(path) if path is not None else None
        store = cls(Engine(place, read_only=read_only, create=create), overlays, keep_text)
        try:
            if read_only and store._engine.interrupted:
                store._engine.close()
                store._mend(place)
                store._engine = Engine(place, read_only=True, create=False)
            elif not read_only:
                refreshed = refresh(store._engine, store._overlays)
                if store._engine.interrupted or (refreshed and next(store.articles(), None) is not None):
                    store.rebuild()
        except BaseException:
            store.close()
            raise
        return store

    def _mend(self, place: Path | None) -> None:
        """Ends a change that a kill has cut off, for a reader that could not."""
        try:
            self._engine = Engine(place, read_only=False, create=False)
            self.rebuild()
        except StoreError as e:
            what = f"a process was killed while it wrote here, and it cannot be mended: {e.what}"
            raise StoreError(what, path=e.path, mend=e.mend.replace("open it read-only", "make it writable")) from e
        finally:
            self._engine.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives the files and the lock back; the store cannot be used after."""
        self._canon = None
        self._engine.close()

    @property
    def known(self) -> Known:
        """What the schemes say, compiled."""
        if self._known is None:
            self._known = compile_known(self._facts())
        return self._known

    def _facts(self) -> schemes.Facts:
        if self._schemes is None:
            self._schemes = schemes.read(self._overlays)
        return self._schemes

    @property
    def ontology(self) -> str:
        """The digest of the ontology files, as they were when first asked for."""
        if self._ontology is None:
            self._ontology = schemes.digest(self._overlays)
        return self._ontology

    # -- writing ---------------------------------------------------------------------------------------------------

    def put(self, extractions: Iterable[Extraction], *, check: bool = True) -> PutSummary:
        """Adds articles; one that is there already is replaced whole, or left alone if it says the same.

        Each article is written whole or not at all, whenever the process is killed. One that breaks the shapes is
        refused; the rest go in.

        Raises:
            StoreError: the store is read-only, or the disk fails.
        """
        tally: dict[str, list[Any]] = {"added": [], "unchanged": [], "replaced": [], "refused": []}
        batch: list[Extraction] = []
        seen: set[str] = set()
        for extraction in extractions:
            keys = {"id:" + extraction.article.id, "url:" + (extraction.article.url or extraction.article.id)}
            if len(batch) == _BATCH or keys & seen:
                self._put_batch(batch, tally, check)
                batch, seen = [], set()
            batch.append(extraction)
            seen |= keys
        if batch:
            self._put_batch(batch, tally, check)
        return PutSummary(**{k: tuple(v) for k, v in tally.items()})

    def _put_batch(self, batch: list[Extraction], tally: dict[str, list[Any]], check: bool) -> None:
        canon = self._change()
        if self._arrival is None:
            self._arrival = last_arrival(self._engine)
        now = datetime.now(UTC).replace(microsecond=0).isoformat()
        gone, come = list[Story](), list[Story]()
        drop, remove, add, fresh = list[str](), list[str](), list[str](), list[str]()
        arrivals: dict[str, int] = {}
        for given in batch:
            extraction = self._version(given)
            article = extraction.article
            node = mint("article", article.id)
            lines = article_quads(extraction, keep_text=self._keep_text)
            texts = text_quads(article) if self._keep_text else ()
            entry = Entry(
                article=node,
                digest=hashlib.sha256("\n".join((*lines, *texts)).encode()).hexdigest(),
                extractor=extraction.extractor,
                ontology=self.ontology,
                arrival=0,
                added_at=now,
            )
            old = read_entry(self._engine, node)
            if old is not None and old.digest == entry.digest:
                tally["unchanged"].append(article.id)
                if (old.extractor, old.ontology) != (entry.extractor, entry.ontology):
                    remove += entry_lines(old)
                    add += entry_lines(replace(entry, arrival=old.arrival, added_at=old.added_at))
                continue
            story = read_lines(lines)
            if check and (report := self._check(lines, story)):
                tally["refused"].append((article.id, report))
                continue
            if old is None:
                self._arrival += 1
                tally["added"].append(article.id)
            else:
                gone.append(canon.story(node))
                drop.append(article_graph(article.id))
                remove += [line_of(q) for q in self._engine.quads(node, None, None, TEXT)]
                remove += entry_lines(old)
                tally["replaced"].append(article.id)
            entry = replace(entry, arrival=old.arrival if old else self._arrival)
            arrivals[node] = entry.arrival
            come.append(story)
            (add if old else fresh).extend((*lines, *texts, *entry_lines(entry)))
        less, more = canon.change(gone, come, arrivals)
        told = {_about(text) for text in less}
        for text in more:  # what takes the place of a line goes in after that has gone
            (add if _about(text) in told else fresh).append(text)
        if drop or remove or add or fresh:
            self._engine.change(drop, [*remove, *less], add, fresh)
        canon.remember(come)

    def _version(self, extraction: Extraction) -> Extraction:
        """A new text under a known id and url is a new version: its id takes the hash of the text."""
        article = extraction.article
        if article.url is None:
            return extraction
        node = mint("article", article.id)
        url = self._engine.one(node, PREFIXES["schema"] + "url")
        known = self._engine.one(node, DIP.textHash)
        new = text_hash(article.text)
        if known is None or known == new or url != article.url:
            return extraction
        return replace(extraction, article=replace(article, id=f"{article.id}.{new[:8]}"))

    def _check(self, lines: Sequence[str], story: Story) -> tuple[str, ...]:
        if self._shapes is None:
            self._shapes = Shapes.load(self._overlays, self._facts())
        return self._shapes.check((*lines, *canonical_quads([story], self.known)))

    def _change(self) -> Canon:
        if self._engine.interrupted:  # by a full disk, since this store was opened
            self.rebuild()
        if self._canon is None:
            self._canon = Canon(self._engine, self.known)
        return self._canon

    def remove(self, id_or_url: str) -> bool:
        """Removes an article by id, or all versions of a url, with all that they alone said. False if there is none."""
        canon = self._change()
        nodes = [mint("article", id_or_url)]
        if read_entry(self._engine, nodes[0]) is None:
            nodes = [story.article for story in canon.versions(id_or_url)]
        if not nodes:
            return False
        gone = [canon.story(node) for node in nodes]
        less, more = canon.change(gone, [], {})
        for node in nodes:
            for graph in (TEXT, JOURNAL):
                less |= {line_of(q) for q in self._engine.quads(node, None, None, graph)}
        self._engine.change([ARTICLES + n.rpartition("/")[2] for n in nodes], less, more)
        canon.forget(nodes)
        return True

    def load(self, nquads: bytes) -> None:
        """Hands N-Quads straight to the engine, all or nothing: the bulk way, unchecked. See `rebuild`.

        Raises:
            StoreError: the store is read-only, or the disk fails.
            QueryError: not N-Quads.
        """
        try:
            self._engine.load(nquads)
        except SyntaxError as e:
            raise QueryError(f"not N-Quads: {e}", mend="mend the line it names") from e
        self._canon, self._arrival = None, None

    def rebuild(self) -> None:
        """Makes the canonical graph anew from the article graphs, as after a change of the ontology."""
        self._engine.replace(CANONICAL, self.canonical())
        self._canon = None

    def canonical(self) -> tuple[str, ...]:
        """What the canonical graph should be, made anew from the article graphs: N-Quads lines, sorted."""
        canon = Canon(self._engine, self.known)
        stories = [canon.story(node) for node in self._nodes()]
        arrival = {s.article: e.arrival for s in stories if (e := read_entry(self._engine, s.article))}
        return canonical_quads(stories, self.known, arrival)

    def stale(self, version: str) -> list[str]:
        """Ids of the articles that another extractor version, or another ontology, read; sorted."""
        found = []
        for node in self._nodes():
            entry = read_entry(self._engine, node)
            if entry is not None and (entry.extractor != version or entry.ontology != self.ontology):
                found.append(self._engine.one(node, PREFIXES["dcterms"] + "identifier") or "")
        return sorted(found)


def _about(line: str) -> tuple[str, ...]:
    """Subject and predicate of an N-Quads line."""
    return tuple(line.split(" ", 2)[:2])
