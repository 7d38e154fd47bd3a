"""Take articles out of the graph, with all that only they said.

An argument is the id of an article, or a url, which stands for all its versions.

examples:
  alaqat remove ar-aps-001
  alaqat remove https://example.org/1
"""

from __future__ import annotations

import argparse

from alaqat.commands import opened, options
from alaqat.commands.terminal import complain, tell
from alaqat.errors import AlaqatError


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("articles", metavar="ID", nargs="+", help="the id or url of an article")
    options.add_store(parser)
    options.add_overlays(parser)


def run(arguments: argparse.Namespace) -> int:
    removed = 0
    with opened.to_write(arguments) as kg:
        for name in arguments.articles:
            if kg.remove(name):
                removed += 1
            else:
                mend = 'alaqat query "SELECT ?id { ?a a dip:Article ; dcterms:identifier ?id }" lists them'
                complain(AlaqatError("no article has this id or url", where=name, mend=mend))
    tell(f"{removed} removed")
    return 0 if removed == len(arguments.articles) else 3
