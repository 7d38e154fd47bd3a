"""What can be read from a store: articles, counts, answers, N-Quads."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pyoxigraph as ox

from alaqat.errors import QueryError, StoreError
from alaqat.model import Article
from alaqat.rdf import CANONICAL, JOURNAL, TEXT
from alaqat.store.answers import Rows
from alaqat.store.engine import Engine, line_of
from alaqat.store.journal import read_entry
from alaqat.store.refuse import refuse_network
from alaqat.vocab import BASE, DIP, PREFIXES, RDF_TYPE, mint

__all__ = ["ARTICLES", "Reading"]

ARTICLES = BASE + "graph/article/"


class Reading:
    """The half of `Store` that changes nothing."""

    _engine: Engine

    def _nodes(self) -> list[str]:
        found: Any = self._engine.quads(None, DIP.contentDigest, None, JOURNAL)
        return sorted(q.subject.value for q in found)

    def articles(self) -> Iterator[Article]:
        """The articles, by IRI; without text where it was not kept (`Article.text` is then "")."""
        return map(self._article, self._nodes())

    def _article(self, node: str) -> Article:
        one, schema = self._engine.one, PREFIXES["schema"]
        return Article(
            id=one(node, PREFIXES["dcterms"] + "identifier") or "",
            text=one(node, DIP.text, TEXT) or "",
            title=one(node, schema + "headline"),
            heading=one(node, DIP.heading, TEXT),
            language=one(node, DIP.givenLanguage, TEXT),
            published=one(node, schema + "datePublished"),
            publisher=one(node, PREFIXES["dcterms"] + "publisher"),
            url=one(node, schema + "url"),
        )

    def article(self, article_id: str) -> Article:
        """One article as it came.

        Raises:
            StoreError: it is not in the store.
        """
        node = mint("article", article_id)
        if read_entry(self._engine, node) is None:
            raise StoreError(f"no article {article_id!r}", path=self._engine.where, mend="see `alaqat status`")
        return self._article(node)

    def status(self) -> dict[str, Any]:
        """Counts: articles, superseded, events, statements, actors, reports, languages, extractors, quads."""
        engine = self._engine

        def count(kind: str) -> int:
            return sum(1 for _ in engine.quads(None, RDF_TYPE, kind))

        def tally(predicate: str, graph: str | None = None) -> dict[str, int]:
            found: dict[str, int] = {}
            for quad in engine.quads(None, predicate, None, graph):
                value: Any = quad.object
                found[value.value] = found.get(value.value, 0) + 1
            return dict(sorted(found.items()))

        return {
            "path": engine.where,
            "articles": count(DIP.Article),
            "superseded": sum(1 for _ in engine.quads(None, DIP.supersedes, None, CANONICAL)),
            "events": count(DIP.Event),
            "situations": count(DIP.Situation),
            "actors": len({q.object for q in engine.quads(None, DIP.toldActor)}),
            "reports": count(DIP.Report),
            "languages": tally(PREFIXES["schema"] + "inLanguage"),
            "extractors": tally(DIP.extractorVersion, JOURNAL),
            "quads": len(engine.db),
        }

    def query(
        self, text: str, *, name: str = "", allow_network: bool = False, timeout: float | None = None
    ) -> Rows | bool | list[tuple[str, str, str]]:
        """Rows for SELECT, a bool for ASK, (s, p, o) in N-Triples terms for CONSTRUCT. All graphs are asked as one.

        `timeout` in seconds is looked at between rows: a query that finds no row for long cannot be stopped here.

        Raises:
            QueryError: not SPARQL, an update, a network clause that is not allowed, or out of time.
        """
        if not allow_network:
            refuse_network(text, name=name)
        end = None if timeout is None else time.monotonic() + timeout
        try:
            found: Any = self._engine.db.query(text, use_default_graph_as_union=True, prefixes=PREFIXES)
            if isinstance(found, ox.QueryBoolean):
                return bool(found)
            rows: list[Any] = []
            for row in found:
                rows.append(row)
                if end is not None and time.monotonic() > end:
                    raise QueryError(f"not done after {timeout:g} s", query=name, mend="narrow it, or add LIMIT")
        except (SyntaxError, ValueError) as e:
            raise QueryError(str(e), query=name, mend="mend the query") from e
        except OSError as e:
            raise QueryError(f"the engine failed: {e}", query=name, mend="try again, or narrow the query") from e
        if isinstance(found, ox.QuerySolutions):
            return Rows(tuple(v.value for v in found.variables), tuple(tuple(row) for row in rows))
        return [(str(t.subject), str(t.predicate), str(t.object)) for t in rows]

    def nquads(self, *, everything: bool = False) -> Iterator[bytes]:
        """Sorted N-Quads lines, without line ends: the article graphs and the canonical graph, or all graphs."""
        named: Any = self._engine.db.named_graphs()
        graphs = [g.value for g in named]
        if not everything:
            graphs = [g for g in graphs if g == CANONICAL or g.startswith(ARTICLES)]
        lines = [line_of(quad).encode() for graph in graphs for quad in self._engine.quads(None, None, None, graph)]
        return iter(sorted(lines))

    def dataset(self) -> Any:
        """An rdflib Dataset over the same store, for your own code; the project's paths do not use it."""
        import rdflib
        from oxrdflib import OxigraphStore

        return rdflib.Dataset(store=OxigraphStore(store=self._engine.db), default_union=True)
