"""Show how an article was read: tokens, mentions, rules that fired, and what was left out and why.

examples:
  alaqat explain news.txt --published 2021-08-06
  echo "بحث وزير الخارجية الجزائري مع نظيره التونسي العلاقات الثنائية." | alaqat explain -
"""

from __future__ import annotations

import argparse

from alaqat import lexicon, sources
from alaqat.commands import options
from alaqat.commands.terminal import complain, say, tell
from alaqat.model import Article


def add(parser: argparse.ArgumentParser) -> None:
    options.add_reading(parser)
    options.add_overlays(parser)


def run(arguments: argparse.Namespace) -> int:
    from alaqat.explain import explain_text

    words = lexicon.load(tuple(arguments.ontology))
    failed = 0
    for item in sources.read(arguments.paths, note=lambda note: tell(f"note: {note}"), **options.reading(arguments)):
        if isinstance(item, Article):
            say(explain_text(item, words))
        else:
            failed += 1
            complain(item)
    return 3 if failed else 0
