"""Read articles and print what they say, one JSON object a line; no store is needed.

examples:
  alaqat extract news.txt --published 2021-08-06
  alaqat extract articles/ > extracted.jsonl
  echo "التقى وزير الخارجية الجزائري نظيره التونسي." | alaqat extract -
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from alaqat.commands import options
from alaqat.commands.terminal import complain, say_json, tell

if TYPE_CHECKING:
    from alaqat.model import Article


def add(parser: argparse.ArgumentParser) -> None:
    options.add_reading(parser)
    options.add_overlays(parser)


def run(arguments: argparse.Namespace) -> int:
    from alaqat import extraction_json, knowledge, sources
    from alaqat.model import Article, Extraction
    from alaqat.workers import extract_all

    failed = 0
    items = sources.read(arguments.paths, note=lambda note: tell(f"note: {note}"), **options.reading(arguments))

    def articles() -> Iterator[Article]:
        nonlocal failed
        for item in items:
            if isinstance(item, Article):
                yield item
            else:
                failed += 1
                complain(item)

    for result in extract_all(articles(), knowledge.extractor(arguments.ontology), workers=arguments.workers):
        if isinstance(result, Extraction):
            say_json(extraction_json.dump(result), indent=None)
        else:
            failed += 1
            complain(result)
    return 3 if failed else 0
