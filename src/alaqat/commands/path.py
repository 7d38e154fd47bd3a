"""Find a shortest way between two actors, and show the sentences that each step of it stands on.

Actors are given by name in any language, by code (DZ, DZA) or by IRI. Without --directed an edge can be walked both
ways.

examples:
  alaqat path Morocco Ethiopia
  alaqat path المغرب إثيوبيا --network actors --lang ar
  alaqat path MA ET -p since=2024 --min-confidence 0.5
"""

from __future__ import annotations

import argparse
from typing import Any

from alaqat.commands import evidence, language, opened, options
from alaqat.commands.projected import project
from alaqat.commands.terminal import say, say_json


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("start", metavar="FROM", help="an actor")
    parser.add_argument("end", metavar="TO", help="another actor")
    parser.add_argument("--directed", action="store_true", help="from who acts to whom it is done, never back")
    parser.add_argument(
        "-n",
        "--limit",
        metavar="N",
        type=options.positive,
        default=3,
        help="reports of each edge, the surest ones (default 3)",
    )
    options.add_asked(parser)


def run(arguments: argparse.Namespace) -> int:
    from alaqat.analysis import find_path
    from alaqat.network import find_node

    lang = language.chosen(arguments.lang)
    with opened.to_read(arguments) as kg:
        network = project(kg, arguments.network, options.params(arguments))
        ends = [find_node(network.nodes, each).id for each in (arguments.start, arguments.end)]
        steps = find_path(kg.store, network, ends[0], ends[1], directed=arguments.directed)
    found: list[dict[str, Any]] = [
        {
            "step": step.number,
            "source": step.source.id,
            "source_name": step.source.label(lang),
            "target": step.target.id,
            "target_name": step.target.label(lang),
            "reports": [_report(event, quote, lang) for event in step.events for quote in event.quotes],
        }
        for step in steps
    ]
    if arguments.json:
        say_json(found)
        return 0
    for step in found:
        # words, as an arrow between two Arabic names points the wrong way on some terminals
        say(f"{step['step']}  from {step['source_name']} to {step['target_name']}")
        surest = sorted(step["reports"], key=lambda report: -report["confidence"])[: arguments.limit]
        for report in (each for each in step["reports"] if each in surest):
            for line in evidence.lines(report):
                say(line)
        if len(step["reports"]) > arguments.limit:
            say(f"  {'':<10}  ... and {len(step['reports']) - arguments.limit} more; -n shows more of them")
        say()
    return 0


def _report(event: Any, quote: Any, lang: str) -> dict[str, Any]:
    return {
        "event": event.id,
        "type": event.type,
        "label": event.labels.get(lang, ""),
        "date": event.date or None,
        "earliest": event.first or None,
        "latest": event.last or None,
        "quote": quote.text,
        "trigger": quote.trigger,
        "rule": quote.rule,
        "confidence": quote.confidence,
        "id": quote.article,
        "published": quote.published or None,
        "publisher": quote.publisher or None,
        "url": quote.url or None,
    }
