"""The knowledge graph as a user holds it: add articles, ask, rank, look. `alaqat.open` gives one.

>>> with open(None) as kg:
...     len(kg.sparql("SELECT ?event { ?event a dip:Event }"))
0
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from alaqat import pipeline, resources, sources
from alaqat.errors import AlaqatError, QueryError, UnknownName
from alaqat.frames import Table, frame
from alaqat.model import Article, Extraction
from alaqat.store import Rows, Store

if TYPE_CHECKING:
    import networkx  # type: ignore[import-untyped]
    import pandas  # type: ignore[import-untyped]
    import rdflib

    from alaqat.network import Projection

__all__ = ["KnowledgeGraph", "events", "extractor", "open"]

PathLike = str | os.PathLike[str]
Value = str | int | float

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


def extractor(ontology: Sequence[Path] = ()) -> Callable[[Article], Extraction]:
    """The built-in extractor with its lexicon loaded: a pure, picklable function of an article."""
    from alaqat import lexicon
    from alaqat.extract import extract

    return partial(extract, lexicon=lexicon.load(tuple(ontology)))


def open(
    path: PathLike | None,
    *,
    read_only: bool = False,
    create: bool = True,
    ontology: Iterable[PathLike] = (),
    graph: Iterable[PathLike] = (),
    keep_text: bool = True,
) -> KnowledgeGraph:
    """The knowledge graph in a folder, made if it is not there; None keeps it in memory.

    `ontology` and `graph` are folders of your own files, laid over the shipped ones. Without `keep_text` the store
    holds offsets and hashes, but no words of the articles. Raises StoreError where the store is locked, read-only or
    too new.
    """
    overlays, questions = tuple(map(Path, ontology)), tuple(map(Path, graph))
    # A folder that is not there is told before a store is made.
    resources.files("ontology", "*.ttl", overlays)
    resources.files("graph", "*.rq", questions)
    store = Store.open(
        None if path is None else Path(path),
        read_only=read_only,
        create=create,
        overlays=overlays,
        keep_text=keep_text,
    )
    return KnowledgeGraph(store, ontology=overlays, graph=questions)


def events(store: Store, *, min_confidence: float = 0) -> pandas.DataFrame:
    """The events as told by the reports that are at least so sure, 0 to 1; an event without any is not there."""
    from alaqat import asking

    rows = asking.ask(store, _EVENTS, min_confidence=min_confidence)
    assert isinstance(rows, Rows)  # a SELECT gives rows
    return frame(rows)


class KnowledgeGraph:
    """Articles and what they say, in one store. Close it, or use it in a `with` statement."""

    def __init__(self, store: Store, *, ontology: tuple[Path, ...] = (), graph: tuple[Path, ...] = ()) -> None:
        self.store, self.ontology, self.overlays = store, ontology, graph

    @cached_property
    def extractor(self) -> Callable[[Article], Extraction]:
        """What reads the articles; set it to put your own in its place."""
        return extractor(self.ontology)

    def add(
        self,
        what: PathLike | Iterable[PathLike | Article],
        *,
        workers: int = 1,
        progress: pipeline.Progress | None = None,
        **reading: Any,
    ) -> pipeline.Summary:
        """Read, extract and store files, folders or `Article` values; adding twice changes nothing.

        `reading` are the options of `alaqat.sources.read` (published, publisher, url, columns, limit, note). What
        fails is in the summary and stops nothing.
        """
        given = [what] if isinstance(what, str | os.PathLike) else list(what)
        notes: list[str] = []
        note: Callable[[str], None] = reading.pop("note", notes.append)

        def items() -> Iterable[sources.Item]:
            paths = [item for item in given if not isinstance(item, Article)]
            yield from (item for item in given if isinstance(item, Article))
            yield from sources.read(paths, note=note, **reading)

        return pipeline.run(
            items(), self.extractor, self.store, workers=workers, progress=progress, notes=lambda: tuple(notes)
        )

    def update(self, *, workers: int = 1, progress: pipeline.Progress | None = None) -> pipeline.Summary:
        """Extract anew what an older extractor or ontology made. Articles whose text was not kept are failures."""
        stale = set(self.store.stale(self.version))
        items = (_with_text(article) for article in list(self.store.articles()) if article.id in stale)
        return pipeline.run(items, self.extractor, self.store, workers=workers, progress=progress)

    @property
    def version(self) -> str:
        """The name of the extractor, with the digest of its words and grammar."""
        return self.extractor(Article(id="version", text="-")).extractor

    def sparql(self, text: str, *, allow_network: bool = False) -> Any:
        """The answer to a SPARQL query over all graphs: a Table for SELECT, a bool for ASK, triples for CONSTRUCT.

        The prefixes of the project are known. Raises QueryError; SERVICE and LOAD are refused unless allowed.
        """
        from alaqat import asking

        try:
            return _table(self.store.query(text, allow_network=allow_network))
        except QueryError as error:
            raise asking.explained(error, text) from error

    def ask(self, question: str, /, *, allow_network: bool = False, **params: Value) -> Any:
        """The answer to a question of `graph/queries/` by its name, or to SPARQL with parameters."""
        from alaqat import asking

        return _table(asking.ask(self.store, question, overlays=self.overlays, allow_network=allow_network, **params))

    @property
    def events(self) -> pandas.DataFrame:
        """Every event: type, label, days, place, actors (IRIs), topics, factuality, articles, confidence.

        `date` is the day of an event whose day is known; `earliest` and `latest` are the days between which it was.
        """
        return events(self.store)

    def project(self, name: str = "countries", /, **params: Value) -> Projection:
        """A projection of `graph/projections/`, as arrays with the events behind each edge."""
        from alaqat.network import project

        return project(self.store, name, graph_overlays=self.overlays, **params)

    def network(self, name: str = "countries", /, **params: Value) -> networkx.Graph:
        """A projection as a NetworkX graph: nodes are IRIs with labels, edges have weights and their events."""
        from alaqat.network import network

        return network(self.project(name, **params))

    def view(
        self, name: str = "countries", path: PathLike | None = None, *, lang: str | None = None, **params: Value
    ) -> str:
        """The HTML page of a view of `graph/views/`, or of a projection; written to `path` if one is given.

        It needs no network connection; a click on an edge shows the sentences behind it. `lang` is ar, en or fr.
        """
        from alaqat import view as views
        from alaqat.measures import measure, note
        from alaqat.network import find_occurrences

        known = views.views(self.overlays)
        view = known.get(name) or views.View(name=name, projection=name, lang=lang or "ar")
        if name not in known:
            from alaqat.network import projections

            both = {**known, **projections(self.overlays)}
            if name not in both:
                raise UnknownName("view", name, both)
        projection = self.project(view.projection, **{**view.params, **params})
        page = views.render(
            projection,
            find_occurrences(
                self.store,
                projection.events,
                factuality=str(projection.params.get("factuality", "")),
                min_confidence=float(projection.params.get("min_confidence", 0)),
            ),
            view=view,
            scores={each: measure(projection, each) for each in view.measures},
            lang=lang,
            note=note(projection, view.measure),
        )
        if path is not None:
            _write(Path(path), page)
        return page

    def remove(self, article: str) -> bool:
        """Take out an article by id, or all versions of a url, with all that only it said. False if there is none."""
        return self.store.remove(article)

    @property
    def graph(self) -> rdflib.Dataset:
        """An rdflib Dataset over the store, for code of your own."""
        dataset: rdflib.Dataset = self.store.dataset()
        return dataset

    @property
    def status(self) -> Mapping[str, Any]:
        """How much of what is in the store."""
        return self.store.status()

    def close(self) -> None:
        """Give the files and the lock back."""
        self.store.close()

    def __enter__(self) -> KnowledgeGraph:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _write(path: Path, page: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8", newline="\n")
    except OSError as error:
        what = f"the page cannot be written ({error.strerror})"
        raise AlaqatError(what, where=str(path), mend="give another file") from error


def _table(answer: Any) -> Any:
    return Table(answer.variables, answer.terms) if isinstance(answer, Rows) else answer


def _with_text(article: Article) -> Article | AlaqatError:
    if article.text:
        return article
    return AlaqatError("its text was not kept", where=article.id, mend="add the article again from its file")
