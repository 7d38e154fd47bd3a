"""How a network hangs together: structural balance of its signed ties, and the bridges and brokers of its parts.

A triangle is balanced when a friend's friend is a friend, and when a common enemy makes friends (+++, +--). A tie has
the sign of what passed between the two, both ways together; where friendly and hostile acts weigh the same it is left
out. A bridge is the only tie between two parts, a broker the only actor that joins them.

examples:
  alaqat structure
  alaqat structure actors --lang ar
  alaqat structure -p since=2024 --min-confidence 0.5
"""

from __future__ import annotations

import argparse

from alaqat.commands import language, opened, options
from alaqat.commands.projected import project
from alaqat.commands.terminal import say, say_json, table


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("projection", metavar="NAME", nargs="?", default="countries", help="default: countries")
    parser.add_argument("--lang", choices=language.CHOICES, help=f"language of names {language.DEFAULT}")
    options.add_filters(parser)
    options.add_store(parser)
    options.add_overlays(parser, graph=True)
    options.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    from alaqat.analysis import SIGNED, find_structure

    with opened.to_read(arguments) as kg:
        found = find_structure(project(kg, arguments.projection, {**SIGNED, **options.params(arguments)}))
    lang, balance = language.chosen(arguments.lang), found.balance
    kinds = {"+++": balance.ppp, "++-": balance.ppn, "+--": balance.pnn, "---": balance.nnn}
    if arguments.json:
        say_json({
            "triangles": kinds,
            "balanced": balance.share,
            "bridges": [[a.id, b.id] for a, b in found.bridges],
            "brokers": [node.id for node in found.brokers],
        })  # fmt: skip
        return 0
    say("triangles  " + "  ".join(f"{kind} {count}" for kind, count in kinds.items()))
    share = "none, as there are no triangles" if balance.share is None else f"{balance.share:.0%}"
    say(f"balanced   {share}")
    brokers = [node.label(lang) for node in found.brokers]
    say(f"brokers    {', '.join(brokers) or 'none'}")
    if not found.bridges:
        say("bridges    none")
        return 0
    say()
    for line in table(["bridge from", "to"], [[a.label(lang), b.label(lang)] for a, b in found.bridges]):
        say(line)
    return 0
