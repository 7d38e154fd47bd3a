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

from alaqat import pipeline, resources, sources, tables
from alaqat.errors import AlaqatError, QueryError
from alaqat.frames import Table
from alaqat.model import Article, Extraction
from alaqat.store import Rows, Store

if TYPE_CHECKING:
    import networkx  # type: ignore[import-untyped]
    import pandas  # type: ignore[import-untyped]
    import rdflib

    from alaqat.analysis import Structure
    from alaqat.network import Projection
    from alaqat.view import Page

__all__ = ["KnowledgeGraph", "extractor", "open"]

PathLike = str | os.PathLike[str]
Value = str | int | float


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
        return tables.events(self.store)

    def project(self, name: str = "countries", /, *, folded: bool = False, **params: Value) -> Projection:
        """A projection of `graph/projections/`, as arrays with the events behind each edge.

        `folded` makes one edge of both directions.
        """
        from alaqat.network import project

        return project(self.store, name, graph_overlays=self.overlays, folded=folded, **params)

    def network(
        self, name: str = "countries", /, *, multi: bool = False, folded: bool = False, **params: Value
    ) -> networkx.Graph:
        """A projection as a NetworkX graph: nodes are IRIs with labels, edges have weights and their events.

        It is directed, or `folded` without direction; `multi` gives one edge an event. What the attributes mean is
        said at `alaqat.network.network`.
        """
        from alaqat.network import network

        return network(self.project(name, folded=folded, **params), multi=multi)

    def snapshots(
        self, name: str = "countries", /, *, every: str = "month", multi: bool = False, folded: bool = False,
        **params: Value,
    ) -> dict[str, networkx.Graph]:  # fmt: skip
        """{"2024-03": the network of that month, ...}, `every` month, quarter or year, without a gap.

        An event is in the period that holds all days on which it may have been; one dated more coarsely is in none.
        """
        from alaqat.network import network, snapshots

        whole = self.project(name, folded=folded, **params)
        return {when: network(part, multi=multi) for when, part in snapshots(whole, every).items()}

    def rank(
        self, name: str = "countries", /, *measures: str, top: int | None = None, against: str = "",
        lang: str = "en", **params: Any,
    ) -> pandas.DataFrame:  # fmt: skip
        """The nodes by the first measure (default pagerank), with their scores; `against` a period ("2023", "2023-Q2",
        "2022-07/2023-06") there is also the place that each `was` in then."""
        return tables.ranks(self.project, name, measures or ("pagerank",), top, against, lang, params)

    def series(
        self, *actors: str, network: str = "countries", measure: str = "", every: str = "month", lang: str = "en",
        **params: Any,
    ) -> pandas.DataFrame:  # fmt: skip
        """What passed between two actors, or a `measure` of one or several, by month, quarter or year.

        Actors are IRIs, codes (DZ, DZA) or names. What is dated too coarsely is left out: `df.attrs["unplaced"]`.
        """
        return tables.series(self.project(network, **params), actors, measure, every, lang)

    def changes(
        self, before: str, after: str, *, network: str = "countries", lang: str = "en", **params: Any
    ) -> pandas.DataFrame:
        """The edges that are new, gone or changed in sign from one period to another, such as "2023" to "2024"."""
        return tables.changes(self.project, network, before, after, lang, params)

    def path(
        self, start: str, end: str, *, network: str = "countries", directed: bool = False, lang: str = "en",
        **params: Any,
    ) -> pandas.DataFrame:  # fmt: skip
        """A shortest way between two actors, a row a quote that it stands on. Raises AlaqatError without one."""
        return tables.path(self.store, self.project(network, **params), start, end, directed, lang)

    def structure(self, name: str = "countries", /, **params: Any) -> Structure:
        """Structural balance of a network's signed ties, and the `bridges` and `brokers` that alone join its parts."""
        from alaqat.analysis import SIGNED, find_structure

        return find_structure(self.project(name, **{**SIGNED, **params}))

    def view(
        self, name: str = "countries", path: PathLike | None = None, *, lang: str | None = None, **params: Value
    ) -> Page:
        """The HTML page of a view of `graph/views/`, or of a projection; written to `path` if one is given.

        It needs no network connection; a click on an edge shows the sentences behind it. `lang` is ar, en or fr.
        The page is a str, and in Jupyter it shows itself.
        """
        from alaqat import pages

        page = pages.draw(self.store, self.project, name, lang=lang, overlays=self.overlays, params=params)
        if path is not None:
            pages.write(Path(path), page)
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


def _table(answer: Any) -> Any:
    return Table(answer.variables, answer.terms) if isinstance(answer, Rows) else answer


def _with_text(article: Article) -> Article | AlaqatError:
    if article.text:
        return article
    return AlaqatError("its text was not kept", where=article.id, mend="add the article again from its file")
