"""Write the graph or a network into a file for other programs.

The graph: nquads (sorted, the same bytes for the same articles), trig, turtle (all graphs as one). The events: csv.
A network (with --network NAME): graphml or gexf, for Gephi, Cytoscape and the like, or json (NetworkX node-link); as it
is, with one edge an event (--multi), without direction (--folded), or a file a month, quarter or year (--every).
Without --format the name of the file tells it (.nq .trig .ttl .csv .graphml .gexf .json).
-p and --min-confidence choose what is in a network; --min-confidence also chooses the events of csv.

examples:
  alaqat export -o graph.nq
  alaqat export --format csv > events.csv
  alaqat export --network countries -o countries.gexf
  alaqat export --format graphml --network actors --every year -o years/
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from alaqat.commands import opened, options
from alaqat.commands.projected import project, tell_unplaced
from alaqat.commands.terminal import tell
from alaqat.errors import AlaqatError

if TYPE_CHECKING:
    from alaqat.knowledge import KnowledgeGraph

_NETWORKS = ("graphml", "gexf", "json")
_BY_NAME = {".nq": "nquads", ".trig": "trig", ".ttl": "turtle", ".csv": "csv"} | {
    f".{form}": form for form in _NETWORKS
}


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-f", "--format", choices=tuple(_BY_NAME.values()), help="default: as the name of the file says, else nquads"
    )  # fmt: skip
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="default: standard output; with --every a folder"
    )
    parser.add_argument("--network", metavar="NAME", help="the projection of graphml, gexf, json (default: countries)")
    parser.add_argument("--multi", action="store_true", help="a network with one edge an event")
    options.add_folded(parser)
    options.add_every(parser)
    parser.add_argument("--everything", action="store_true", help="nquads with the journal, texts and ontology too")
    options.add_filters(parser)
    options.add_store(parser)
    options.add_overlays(parser, graph=True)


def run(arguments: argparse.Namespace) -> int:
    if arguments.every and arguments.output is None:
        raise AlaqatError("several files need a folder", where="--every", mend="give one: -o FOLDER")
    arguments.format = arguments.format or _by_name(arguments)
    with opened.to_read(arguments) as kg:
        files = _networks(kg, arguments) if arguments.format in _NETWORKS else {"": _data(kg, arguments)}
    if arguments.output is None:
        sys.stdout.buffer.write(files[""])
        sys.stdout.buffer.flush()
        return 0
    for name, data in files.items():
        path = arguments.output / name if name else arguments.output
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        except OSError as error:
            what = f"the file cannot be written ({error.strerror})"
            raise AlaqatError(what, where=str(path), mend="give another -o") from error
        tell(f"{path}: {len(data):,} bytes")
    return 0


def _by_name(arguments: argparse.Namespace) -> str:
    """The format that the name of the output tells; N-Quads where it has no ending or is a folder."""
    ending = "" if arguments.output is None or arguments.every else arguments.output.suffix.lower()
    if ending and ending not in _BY_NAME:
        mend = f"give --format, or a name that ends in {', '.join(_BY_NAME)}"
        raise AlaqatError(f"no format is known by the ending {ending}", where=str(arguments.output), mend=mend)
    return _BY_NAME.get(ending, "nquads")


def _networks(kg: KnowledgeGraph, arguments: argparse.Namespace) -> dict[str, bytes]:
    """{file name: what stands in it}; the name is empty where there is one file."""
    from alaqat import network

    form = arguments.format
    name = arguments.network or "countries"
    write = {"graphml": network.graphml, "gexf": network.gexf, "json": network.node_link}[form]
    projection = project(kg, name, options.params(arguments))
    if not arguments.every:
        return {"": write(projection, multi=arguments.multi)}
    parts = network.snapshots(projection, arguments.every)
    tell_unplaced(network.unplaced(projection, arguments.every), arguments.every)
    return {f"{name}-{when}.{form}": write(part, multi=arguments.multi) for when, part in parts.items()}


def _data(kg: KnowledgeGraph, arguments: argparse.Namespace) -> bytes:
    form = arguments.format
    least = arguments.min_confidence or 0
    for option, is_given in (
        ("--network", arguments.network), ("--multi", arguments.multi), ("--folded", arguments.folded),
        ("--every", arguments.every),
    ):  # fmt: skip
        if is_given:
            raise AlaqatError(f"a network has no {form} form", where=option, mend="say --format gexf, graphml or json")
    for option, is_given in (("--param", arguments.param), ("--min-confidence", least and form != "csv")):
        if is_given:
            mend = "say --format gexf, graphml or json, or leave it"
            raise AlaqatError(f"{form} holds all there is", where=option, mend=mend)
    if form == "nquads":
        return b"".join(line + b"\n" for line in kg.store.nquads(everything=arguments.everything))
    if form == "csv":
        from alaqat.tables import events

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
