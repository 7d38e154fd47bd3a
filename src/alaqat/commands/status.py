"""Say what is in the graph: articles, events, actors, languages, and what an older extractor made.

"told" counts what each article tells of events, as `alaqat add` does; "events" counts once what several tell.
Statements and acts that did not happen are among them.

examples:
  alaqat status
  alaqat status --store demo/store --json
"""

from __future__ import annotations

import argparse

from alaqat.commands import opened, options
from alaqat.commands.terminal import pairs, say, say_json


def add(parser: argparse.ArgumentParser) -> None:
    options.add_store(parser)
    options.add_overlays(parser)
    options.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    with opened.to_read(arguments) as kg:
        found = {}
        for name, value in kg.status.items():
            found[name] = value
            if name == "events":
                (told,) = kg.sparql("SELECT (COUNT(?account) AS ?n) { ?account a dip:Account }")
                found["told"] = told[0]
        found["stale"] = len(kg.store.stale(kg.version))
    if arguments.json:
        say_json(found)
        return 0
    for name, value in found.items():
        if isinstance(value, dict):
            found[name] = ", ".join(f"{key} {count:,}" for key, count in value.items()) or None
    for line in pairs(found):
        say(line)
    if found["stale"]:
        say("\nstale: made by another extractor or ontology; `alaqat update` makes them anew")
    return 0
