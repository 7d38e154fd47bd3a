"""Check the graph: the shapes of the ontology, every quote against its text, and what all articles together say.

Who and what is meant (the canonical graph) is made anew from the graphs of the articles and compared line by line.

Also checked are your --ontology and --graph folders: that every file of them can be read.

examples:
  alaqat check
  alaqat check --ontology my-words/ --graph my-questions/
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from alaqat.commands import opened, options
from alaqat.commands.terminal import counted, say, say_json, tell

if TYPE_CHECKING:
    from alaqat.knowledge import KnowledgeGraph

_QUOTES = """SELECT ?id ?field ?start ?end ?quote WHERE {
  ?passage dip:inArticle ?article ; dip:field ?field ; oa:start ?start ; oa:end ?end ; oa:exact ?quote .
  ?article dcterms:identifier ?id
} ORDER BY ?id ?field ?start ?end"""


def add(parser: argparse.ArgumentParser) -> None:
    options.add_store(parser)
    options.add_overlays(parser, graph=True)
    options.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    with opened.to_read(arguments) as kg:
        from alaqat import lexicon
        from alaqat.network import projections
        from alaqat.shapes import Shapes

        lexicon.load(tuple(arguments.ontology))
        projections(tuple(arguments.graph))
        lines = [line.decode() for line in kg.store.nquads()]
        faults = [f"shape: {fault}" for fault in Shapes.load(tuple(arguments.ontology)).check(lines)]
        faults += [f"quote: {fault}" for fault in _quotes(kg)]
        faults += [f"canonical: {fault}" for fault in _drift(lines, kg.store.canonical())]
    if arguments.json:
        say_json(faults)
    else:
        for fault in faults:
            say(fault)
    tell(f"{counted(len(lines), 'quad')} checked: {counted(len(faults), 'fault')}")
    return 3 if faults else 0


def _drift(lines: Sequence[str], anew: Sequence[str]) -> Iterator[str]:
    """Where the canonical graph of the store is not what its articles give."""
    from alaqat.rdf import CANONICAL  # here: it loads the RDF engine, which --help does without

    end = f" <{CANONICAL}> ."
    there, due = {line for line in lines if line.endswith(end)}, set(anew)
    for line in sorted(due - there):
        yield f"missing: {line.removesuffix(end)}"
    for line in sorted(there - due):
        yield f"no article says: {line.removesuffix(end)}"


def _quotes(kg: KnowledgeGraph) -> Iterator[str]:
    articles = {article.id: article for article in kg.store.articles() if article.text}
    for name, field, start, end, quote in kg.sparql(_QUOTES):
        article = articles.get(name)
        text = None if article is None else getattr(article, field, None)
        if text is not None and text[start:end] != quote:
            yield f"{name} {field} {start}-{end} is not {quote[:60]!r}"
