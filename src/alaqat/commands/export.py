"""Write the graph or a network into a file for other programs.

The graph: nquads (sorted, the same bytes for the same articles), trig, turtle (all graphs as one). The events: csv.
A network (with --network NAME): graphml or gexf, for Gephi, Cytoscape and the like. -p and --min-confidence choose
what is in a network; --min-confidence also chooses the events of csv.

examples:
  alaqat export --format nquads -o graph.nq
  alaqat export --format csv > events.csv
  alaqat export --format gexf --network countries -o countries.gexf
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from alaqat.commands import opened, options
from alaqat.commands.terminal import tell
from alaqat.errors import AlaqatError

if TYPE_CHECKING:
    from alaqat.knowledge import KnowledgeGraph


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-f", "--format", choices=("nquads", "trig", "turtle", "csv", "graphml", "gexf"), default="nquads",
        help="default: nquads",
    )  # fmt: skip
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="default: standard output")
    parser.add_argument("--network", metavar="NAME", help="the projection of graphml and gexf (default: countries)")
    parser.add_argument("--everything", action="store_true", help="nquads with the journal, texts and ontology too")
    options.add_filters(parser)
    options.add_store(parser)
    options.add_overlays(parser, graph=True)


def run(arguments: argparse.Namespace) -> int:
    with opened.to_read(arguments) as kg:
        data = _data(kg, arguments)
    if arguments.output is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return 0
    try:
        arguments.output.parent.mkdir(parents=True, exist_ok=True)
        arguments.output.write_bytes(data)
    except OSError as error:
        what = f"the file cannot be written ({error.strerror})"
        raise AlaqatError(what, where=str(arguments.output), mend="give another -o FILE") from error
    tell(f"{arguments.output}: {len(data):,} bytes")
    return 0


def _data(kg: KnowledgeGraph, arguments: argparse.Namespace) -> bytes:
    form = arguments.format
    if form in ("graphml", "gexf"):
        from alaqat import network

        projection = kg.project(arguments.network or "countries", **options.params(arguments))
        return network.graphml(projection) if form == "graphml" else network.gexf(projection)
    if arguments.network:
        raise AlaqatError(f"a network has no {form} form", where="--network", mend="say --format gexf or graphml")
    least = arguments.min_confidence or 0
    for option, is_given in (("--param", arguments.param), ("--min-confidence", least and form != "csv")):
        if is_given:
            raise AlaqatError(
                f"{form} holds all there is", where=option, mend="say --format gexf or graphml, or leave it"
            )
    if form == "nquads":
        return b"".join(line + b"\n" for line in kg.store.nquads(everything=arguments.everything))
    if form == "csv":
        from alaqat.knowledge import events

        return str(events(kg.store, min_confidence=least).to_csv(index=False, lineterminator="\n")).encode("utf-8")
    lines = b"".join(line + b"\n" for line in kg.store.nquads(everything=arguments.everything))
    return _serialised(lines, form)


def _serialised(nquads: bytes, form: str) -> bytes:
    import rdflib

    from alaqat.vocab import PREFIXES

    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(data=nquads, format="nquads")
    graph = dataset if form == "trig" else rdflib.Graph()
    for name, iri in PREFIXES.items():
        graph.bind(name, iri)
    if form == "turtle":
        for s, p, o, _ in dataset.quads((None, None, None, None)):
            graph.add((s, p, o))
    return graph.serialize(format=form, encoding="utf-8")
