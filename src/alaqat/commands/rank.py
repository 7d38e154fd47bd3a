"""Rank the nodes of a network: who is most central among the countries, actors or topics of the graph.

Without a name the projections are listed. Several measures may be given; the first one decides the order. --against a
period (2023, 2023-Q2, 2023-05, 2022-07/2023-06) says which place each had then.

examples:
  alaqat rank
  alaqat rank countries --measure pagerank
  alaqat rank actors -m strength -m betweenness --top 20 --lang ar
  alaqat rank countries -p since=2024 --against 2023
  alaqat rank countries -p since=2021-01-01 -p topic=libya-crisis --min-confidence 0.5
"""

from __future__ import annotations

import argparse

from alaqat.commands import language, opened, options
from alaqat.commands.listing import say_listing
from alaqat.commands.projected import project
from alaqat.commands.terminal import say, say_json, table, tell


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("projection", metavar="NAME", nargs="?", help="a projection; nothing lists them")
    parser.add_argument(
        "-m", "--measure", metavar="NAME", action="append", default=[],
        help="degree, strength, pagerank (default), betweenness, closeness, eigenvector, hubs, authorities, "
        "communities ... (may be repeated)",
    )  # fmt: skip
    parser.add_argument("-n", "--top", metavar="N", type=options.positive, default=15, help="rows (default 15)")
    parser.add_argument("--lang", choices=language.CHOICES, help=f"language of names {language.DEFAULT}")
    parser.add_argument("--against", metavar="PERIOD", help="show the places in another period too")
    options.add_folded(parser)
    options.add_filters(parser)
    options.add_store(parser)
    options.add_overlays(parser, graph=True)
    options.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    from alaqat.analysis import window
    from alaqat.measures import note, rank

    if arguments.projection is None:
        return _list(arguments)
    measures = arguments.measure or ["pagerank"]
    asked, against = options.params(arguments), arguments.against
    with opened.to_read(arguments) as kg:
        projection = project(kg, arguments.projection, asked)
        before = project(kg, arguments.projection, {**asked, **window(against)}) if against else None
    lang = language.chosen(arguments.lang)
    names = {node.id: node.label(lang) for node in projection.nodes}
    every = rank(projection, measures, before=before)
    rows = every[: arguments.top]
    said = [(name, note(projection, name, {row.node: row.scores[name] for row in every})) for name in measures]
    notes = [f"{name}: {text}" for name, text in said if text]
    if arguments.json:
        for line in notes:
            tell(line)
        say_json([
            {"place": r.place, **({"was": r.was} if against else {}), "node": r.node, "name": names[r.node],
             "scores": dict(r.scores)} for r in rows
        ])  # fmt: skip
        return 0
    cells = [
        [
            row.place,
            *([row.was or "new"] if against else []),
            names[row.node],
            *(row.scores[name] for name in measures),
        ]
        for row in rows
    ]
    for line in table(["place", *(["was"] if against else []), "name", *measures], cells):
        say(line)
    for line in notes:
        say(line)
    return 0


def _list(arguments: argparse.Namespace) -> int:
    from alaqat.network import projections

    found = ((q.name, q.help, q.defaults) for q in projections(tuple(arguments.graph)).values())
    say_listing(found, "projection", "what it shows", as_json=arguments.json)
    return 0
