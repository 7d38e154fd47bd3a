"""Ask the graph: a question by its name, SPARQL itself, a file with SPARQL, or - for SPARQL from standard input.

Without a name, the questions are listed with their parameters. All graphs are asked as one, and the prefixes of the
project (dip:, etype:, state:, skos: ...) are known. SERVICE and LOAD are refused unless --allow-network is given.

examples:
  alaqat query
  alaqat query acts-towards-a-state -p state=Egypt --format csv
  alaqat query my-question.rq
  echo 'SELECT ?name { ?who a dip:Person ; skos:prefLabel ?name FILTER(CONTAINS(?name, "لعمامرة")) }' | alaqat query -
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Any

from alaqat.commands import formats, opened, options
from alaqat.commands.listing import say_listing
from alaqat.commands.terminal import say, tell
from alaqat.errors import QueryError

# A file may have any name, but none begins with a word of SPARQL and has a brace in it.
_SPARQL = re.compile(r"(\s|#[^\n]*\n)*(SELECT|ASK|CONSTRUCT|DESCRIBE|PREFIX|BASE)\b.*\{", re.IGNORECASE | re.DOTALL)


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "question", metavar="NAME|SPARQL|FILE|-", nargs="?", help="what to ask; nothing lists the questions"
    )
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
        answer = kg.ask(text, allow_network=arguments.allow_network, **params)
        for line in formats.write(answer, arguments.format):
            say(line)
    if not isinstance(answer, bool) and len(answer) == 0:
        tell(_nothing(text, params, tuple(arguments.graph)))
    return 0


def _nothing(text: str, params: dict[str, Any], overlays: tuple[Path, ...]) -> str:
    """What to say of an answer without rows: by which values it was asked that nobody gave."""
    from alaqat.asking import defaults, find

    used = " ".join(f"{name}={value}" for name, value in defaults(find(text, overlays), params).items())
    return f"nothing found; asked with {used}, as -p NAME=VALUE was not given" if used else "nothing found"


def _text(question: str) -> str:
    """The SPARQL of standard input, of the argument or of a file, else the name of a question.

    Raises QueryError where a file cannot be read.
    """
    if question == "-":
        return sys.stdin.read()
    if _SPARQL.match(question):
        return question
    path = Path(question)
    if path.suffix not in (".rq", ".sparql") and "/" not in question:
        return question
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        mend = "give a file that is there, the name of a question (`alaqat query` lists them), or - and pipe SPARQL in"
        raise QueryError("there is no such file", query=question, mend=mend) from error
    except UnicodeDecodeError as error:
        raise QueryError(f"invalid UTF-8 at byte {error.start}", query=question, mend="save it as UTF-8") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        mend = "give a file with SPARQL, or - and pipe it in"
        raise QueryError(f"the file cannot be read ({reason})", query=question, mend=mend) from error


def _list(arguments: argparse.Namespace) -> int:
    from alaqat.asking import questions

    found = ((q.name, q.help, q.params) for q in questions(tuple(arguments.graph)).values())
    say_listing(found, "question", "what it answers", as_json=arguments.format == "json")
    return 0
