"""Draw a network as one HTML file that works without a network connection.

A click on an edge shows the sentences behind it, with date, type and source.

examples:
  alaqat view countries -o countries.html
  alaqat view actors --lang ar -o actors.html -p since=2021-01-01
"""

from __future__ import annotations

import argparse
from pathlib import Path

from alaqat.commands import opened, options
from alaqat.commands.terminal import say


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("view", metavar="NAME", help="a view of graph/views/ or a projection of graph/projections/")
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="default: NAME.html")
    parser.add_argument("--lang", choices=("ar", "en", "fr"), help="language of labels (default: as the view says)")
    options.add_folded(parser)
    options.add_filters(parser)
    options.add_store(parser)
    options.add_overlays(parser, graph=True)


def run(arguments: argparse.Namespace) -> int:
    output = arguments.output or Path(f"{arguments.view}.html")
    with opened.to_read(arguments) as kg:
        kg.view(arguments.view, output, lang=arguments.lang, **options.params(arguments))
    say(str(output))
    return 0
