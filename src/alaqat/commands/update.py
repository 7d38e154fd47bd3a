"""Extract anew the articles that an older extractor or another ontology read.

examples:
  alaqat update
  alaqat update --ontology my-words/ --workers 2
"""

from __future__ import annotations

import argparse

from alaqat.commands import opened, options, report
from alaqat.commands.terminal import Meter, say_json


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--workers", metavar="N", type=options.positive, default=1, help="processes (default 1)")
    options.add_store(parser)
    options.add_overlays(parser)
    options.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    with opened.to_write(arguments) as kg:
        meter = Meter()
        summary = kg.update(workers=arguments.workers, progress=meter)
        seconds = meter.seconds()
    if arguments.json:
        say_json(report.as_json(summary, seconds))
    return report.told(summary, seconds)
