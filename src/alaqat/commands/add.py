"""Read articles, extract what they say and put it into the graph.

Text, JSON, JSON Lines, CSV and HTML files, folders of them, or - for standard input. Adding the same article twice
changes nothing. What cannot be read is listed, and everything else goes on.

examples:
  alaqat add articles/
  alaqat add news.txt --published 2021-08-06 --publisher "وكالة الأنباء الجزائرية" --url https://example.org/1
  alaqat add table.csv --column text=Inhalt --column published=Datum
  cat articles.jsonl | alaqat add - --workers 2
"""

from __future__ import annotations

import argparse

from alaqat.commands import opened, options, report
from alaqat.commands.terminal import Meter, say_json


def add(parser: argparse.ArgumentParser) -> None:
    options.add_reading(parser)
    parser.add_argument("--no-text", action="store_true", help="keep offsets and hashes, but no words of the articles")
    options.add_store(parser)
    options.add_overlays(parser)
    options.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    reading = options.reading(arguments)
    with opened.to_write(arguments, create=True) as kg:
        meter = Meter()
        summary = kg.add(arguments.paths, workers=arguments.workers, progress=meter, **reading)
        seconds = meter.seconds()
    if arguments.json:
        say_json(report.as_json(summary, seconds))
    return report.told(summary, seconds)
