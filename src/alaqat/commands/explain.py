"""Show how an article was read: mentions, rules that fired and their slots, what was rejected or left out, and why.

examples:
  alaqat explain news.txt --published 2021-08-06
  alaqat explain news.txt --html news.html
  echo "بحث وزير الخارجية الجزائري مع نظيره التونسي العلاقات الثنائية." | alaqat explain -
"""

from __future__ import annotations

import argparse
from pathlib import Path

from alaqat.commands import options
from alaqat.commands.terminal import complain, say, say_json, tell
from alaqat.errors import AlaqatError


def add(parser: argparse.ArgumentParser) -> None:
    options.add_reading(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--html", metavar="FILE", type=Path, help="write one HTML page of all articles instead of text")
    form.add_argument("--json", action="store_true", help="one JSON object a line, as `alaqat extract` prints it")
    options.add_overlays(parser)


def run(arguments: argparse.Namespace) -> int:
    from alaqat import extraction_json, lexicon, sources
    from alaqat.explain import explain
    from alaqat.explain_html import render
    from alaqat.explain_lines import lines
    from alaqat.extract.extractor import extract
    from alaqat.model import Article

    words = lexicon.load(tuple(arguments.ontology))
    failed = 0
    pages = []
    for item in sources.read(arguments.paths, note=lambda note: tell(f"note: {note}"), **options.reading(arguments)):
        if not isinstance(item, Article):
            failed += 1
            complain(item)
        elif arguments.html:
            pages.append(explain(item, words))
        elif arguments.json:
            say_json(extraction_json.dump(extract(item, words)), indent=None)
        else:
            say("\n".join(lines(explain(item, words))))
    if arguments.html:
        try:
            arguments.html.write_text(render(pages), encoding="utf-8", newline="\n")
        except OSError as error:
            reason = error.strerror or str(error)
            raise AlaqatError(
                f"cannot be written: {reason}", where=str(arguments.html), mend="name a file in a folder of yours"
            ) from error
        say(str(arguments.html))
    return 3 if failed else 0
