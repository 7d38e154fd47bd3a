"""Compare a network in two periods: which edges are new, gone or changed in sign, and who rose or fell.

A period is a year, quarter, month or day, or FROM/TO: 2023, 2023-Q2, 2023-05, 2022-07/2023-06, /2022. An event that may
have been in both periods, its date being coarse, counts in both.

examples:
  alaqat changes 2023 2024
  alaqat changes 2023-Q3 2023-Q4 --network actors --measure strength --lang ar
  alaqat changes 2023 2024 -p type=ACCUSE --json
"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from alaqat.commands import language, opened, options
from alaqat.commands.projected import project
from alaqat.commands.terminal import counted, say, say_json, table


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("before", metavar="BEFORE", help="a period")
    parser.add_argument("after", metavar="AFTER", help="another period")
    parser.add_argument("-m", "--measure", metavar="NAME", default="pagerank", help="what ranks (default pagerank)")
    parser.add_argument(
        "-n", "--top", metavar="N", type=options.positive, default=15, help="rows of each kind (default 15)"
    )
    options.add_asked(parser)


def run(arguments: argparse.Namespace) -> int:
    from alaqat.analysis import window
    from alaqat.measures import rank
    from alaqat.network import changes

    lang, name = language.chosen(arguments.lang), arguments.network
    asked = options.params(arguments)
    with opened.to_read(arguments) as kg:
        old, new = (project(kg, name, {**asked, **window(period)}) for period in (arguments.before, arguments.after))
    found = changes(old, new)
    labels = {node.id: node.label(lang) for node in new.nodes}
    rows = rank(new, [arguments.measure], before=old)
    gone = [row for row in rank(old, [arguments.measure]) if row.node not in labels]
    labels |= {node.id: node.label(lang) for node in old.nodes}
    if arguments.json:
        edges = [_edge(each) for each in found]
        places = [
            {"place": r.place, "was": r.was, "node": r.node, "name": labels[r.node], "scores": dict(r.scores)}
            for r in rows
        ]
        places += [{"place": None, "was": r.place, "node": r.node, "name": labels[r.node], "scores": {}} for r in gone]
        say_json({"before": arguments.before, "after": arguments.after, "edges": edges, "ranks": places})
        return 0
    count = {what: sum(each.what == what for each in found) for what in ("new", "gone", "turned")}
    say(f"{name}: {counted(len(old.edges), 'edge')} in {arguments.before}, {len(new.edges)} in {arguments.after}; "
        f"{count['new']} new, {count['gone']} gone, {count['turned']} changed in sign\n")  # fmt: skip
    cells: list[list[object]] = []
    for what in count:
        cells += [_cells(each, lang) for each in found if each.what == what][: arguments.top]
    for line in table(["edge", "from", "to", "events before", "after", "balance before", "after"], cells):
        say(line)
    say()
    risen = [[r.place, "new" if r.was is None else r.was, labels[r.node], r.scores[arguments.measure]] for r in rows]
    for line in table(["place", "was", "name", arguments.measure], risen[: arguments.top]):
        say(line)
    if gone:
        say("\nno longer there: " + ", ".join(f"{labels[row.node]} ({row.place})" for row in gone[: arguments.top]))
    return 0


def _cells(change: Any, lang: str) -> list[object]:
    states = (change.before, change.after)
    events = [len(state.events) if state else 0 for state in states]
    return [
        change.what, change.source.label(lang), change.target.label(lang), *events,
        *(state.balance if state else None for state in states),
    ]  # fmt: skip


def _edge(change: Any) -> dict[str, Any]:
    found = {"what": change.what, "source": change.source.id, "target": change.target.id}
    for when, state, weight in (
        ("before", change.before, change.weight_before), ("after", change.after, change.weight_after),
    ):  # fmt: skip
        said = {} if state is None else {k: v for k, v in asdict(state).items() if k not in ("acts", "articles")}
        found[when] = {"weight": weight, **said} if said else None
    return found
