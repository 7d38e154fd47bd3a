"""Ask the graph: a question by its name, a file with SPARQL, or - for SPARQL from standard input.

Without a name, the questions are listed with their parameters. All graphs are asked as one, and the prefixes of the
project (dip:, etype:, state:, skos: ...) are known. SERVICE and LOAD are refused unless --allow-network is given.

examples:
  alaqat query
  alaqat query NAME -p country=DZA --format csv
  alaqat query my-question.rq
  echo 'SELECT ?name { ?who a dip:Person ; skos:prefLabel ?name FILTER(CONTAINS(?name, "لعمامرة")) }' | alaqat query -
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from alaqat.commands import formats, opened, options
from alaqat.commands.terminal import say, say_json, table
from alaqat.errors import QueryError


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", metavar="NAME|FILE|-", nargs="?", help="what to ask; nothing lists the questions")
    parser.add_argument("-f", "--format", choices=formats.FORMATS, default="table", help="default: table")
    parser.add_argument("--json", action="store_const", const="json", dest="format", help="the same as --format json")
    parser.add_argument("--allow-network", action="store_true", help="let the query open connections (SERVICE)")
    options.add_params(parser)
    options.add_store(parser)
    options.add_overlays(parser, graph=True)


def run(arguments: argparse.Namespace) -> int:
    if arguments.question is None:
        return _list(arguments)
    text = _text(arguments.question)
    params = options.params(arguments)
    with opened.to_read(arguments) as kg:
        answer = kg.ask(text or arguments.question, allow_network=arguments.allow_network, **params)
        for line in formats.write(answer, arguments.format):
            say(line)
    return 0


def _text(question: str) -> str | None:
    """The SPARQL of standard input or of a file; None where the argument names a question."""
    if question == "-":
        return sys.stdin.read()
    path = Path(question)
    if path.suffix not in (".rq", ".sparql") and "/" not in question:
        return None
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        mend = "give a file with SPARQL, or the name of a question (`alaqat query` lists them)"
        raise QueryError(f"the query cannot be read ({error})", query=question, mend=mend) from error


def _list(arguments: argparse.Namespace) -> int:
    from alaqat.asking import questions

    found = questions(tuple(arguments.graph))
    if arguments.format == "json":
        say_json([{"name": q.name, "help": q.help, "params": dict(q.params)} for q in found.values()])
        return 0
    rows = [[q.name, q.help, " ".join(f"{k}={v}" for k, v in q.params.items())] for q in found.values()]
    for line in table(["question", "what it answers", "parameters"], rows, widest=90):
        say(line)
    return 0
