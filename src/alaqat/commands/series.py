"""Follow two actors, or a measure, by month, quarter or year.

Of two actors: the events between them, friendly and hostile ones, the balance, the articles, and how many went from the
first to the second (there) and back. With --measure: the score of each actor in the network of each period. An event
counts in the period that holds all days on which it may have been.

examples:
  alaqat series Algeria Mali --every quarter
  alaqat series الجزائر مالي --network actors --every year --json
  alaqat series DZ EG MA --measure pagerank --every year
"""

from __future__ import annotations

import argparse
from dataclasses import asdict

from alaqat.commands import language, opened, options
from alaqat.commands.projected import project, tell_unplaced
from alaqat.commands.terminal import say, say_json, table, tell
from alaqat.errors import AlaqatError


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "actors", metavar="ACTOR", nargs="+", help="a name in any language, a code (DZ, DZA) or an IRI; two without -m"
    )
    parser.add_argument("-m", "--measure", metavar="NAME", help="a measure, as for `alaqat rank`")
    options.add_every(parser, default="month")
    options.add_asked(parser)


def run(arguments: argparse.Namespace) -> int:
    from alaqat.analysis import measure_series
    from alaqat.network import dealings, find_node, unplaced
    from alaqat.network.series import COLUMNS
    from alaqat.network.slices import between

    lang, every = language.chosen(arguments.lang), arguments.every
    if arguments.measure is None and len(arguments.actors) != 2:
        mend = "give two actors, or a measure with -m"
        raise AlaqatError(f"a pair is two actors, not {len(arguments.actors)}", where="series", mend=mend)
    with opened.to_read(arguments) as kg:
        network = project(kg, arguments.network, options.params(arguments))
    nodes = [find_node(network.nodes, each) for each in arguments.actors]
    ids = [node.id for node in nodes]
    if arguments.measure is None:
        network = between(network, ids[0], ids[1])
        rows = dealings(network, ids[0], ids[1], every)
        cells = [[getattr(row, name) for name in COLUMNS] for row in rows]
        columns, found = list(COLUMNS), [asdict(row) for row in rows]
    else:
        scores = measure_series(network, arguments.measure, ids, every)
        columns = ["period", *(node.label(lang) for node in nodes)]
        cells = [[when, *(row[node] for node in ids)] for when, row in scores.items()]
        found = [{"period": when, "scores": dict(row)} for when, row in scores.items()]
    lost = unplaced(network, every)
    if arguments.json:
        say_json({"actors": ids, "every": every, "rows": found, "unplaced": lost})
        return 0
    for line in table(columns, cells):
        say(line)
    tell_unplaced(lost, every)
    if not cells and not lost:
        tell("nothing passed between the two; `alaqat path` finds how they are connected")
    return 0
