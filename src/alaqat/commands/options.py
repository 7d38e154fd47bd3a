"""Options that several commands share."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from alaqat.commands import language
from alaqat.errors import AlaqatError

__all__ = [
    "EVERY", "add_asked", "add_every", "add_filters", "add_folded", "add_json", "add_network", "add_overlays",
    "add_params", "add_reading", "add_store", "given", "positive",
]  # fmt: skip

EVERY = ("month", "quarter", "year")  # as alaqat.network has it, which is not loaded for --help

Parser = argparse.ArgumentParser


def add_store(parser: Parser) -> None:
    """`--store DIR`."""
    parser.add_argument(
        "-s", "--store", metavar="DIR", type=Path, default=Path(os.environ.get("ALAQAT_STORE") or "alaqat-store"),
        help="the folder of the graph (default: $ALAQAT_STORE, else ./alaqat-store)",
    )  # fmt: skip


def add_overlays(parser: Parser, *, ontology: bool = True, graph: bool = False) -> None:
    """`--ontology DIR`, `--graph DIR`."""
    if ontology:
        parser.add_argument(
            "--ontology", metavar="DIR", type=Path, action="append", default=[],
            help="your own .ttl files, laid over the shipped ones (may be repeated)",
        )  # fmt: skip
    if graph:
        parser.add_argument(
            "--graph", metavar="DIR", type=Path, action="append", default=[],
            help="your own queries/, projections/ and views/, laid over the shipped ones (may be repeated)",
        )  # fmt: skip


def add_json(parser: Parser) -> None:
    """`--json`."""
    parser.add_argument("--json", action="store_true", help="print JSON")


def add_asked(parser: Parser) -> None:
    """What the commands that ask a network take: `--lang`, `--network`, filters, `--store`, `--graph`, `--json`."""
    parser.add_argument("--lang", choices=language.CHOICES, help=f"language of names {language.DEFAULT}")
    add_network(parser)
    add_store(parser)
    add_overlays(parser, graph=True)
    add_json(parser)


def positive(text: str) -> int:
    """A whole number from 1."""
    if not (text.isascii() and text.isdecimal() and text.strip("0")):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1")
    return int(text)


def share(text: str) -> float:
    """A number from 0 to 1."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 1")
    return number


def add_reading(parser: Parser) -> None:
    """Inputs and what is said of them."""
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files, folders, or - for standard input")
    parser.add_argument("--published", metavar="DATE", help="the day of articles that name none, YYYY-MM-DD")
    parser.add_argument("--publisher", metavar="NAME", help="the publisher of articles that name none")
    parser.add_argument("--url", help="the address of a text or HTML file")
    parser.add_argument(
        "--column", metavar="FIELD=NAME", action="append", default=[],
        help="your name of a column or key, e.g. text=Inhalt (may be repeated)",
    )  # fmt: skip
    parser.add_argument(
        "--max-bytes", metavar="N", type=positive, default=None, help="how long one article may be (default 10000000)"
    )
    parser.add_argument(
        "--workers", metavar="N", type=positive, default=1, help="processes to extract with (default 1)"
    )


def reading(arguments: argparse.Namespace) -> dict[str, Any]:
    """The keyword arguments of `sources.read` from what `add_reading` added."""
    from alaqat.sources import LIMIT
    from alaqat.sources.day import day
    from alaqat.sources.record import FIELDS

    columns = given(arguments.column, "--column")
    for field in columns:
        if field not in FIELDS:
            mend = f"one of {', '.join(FIELDS)}"
            raise AlaqatError(f"no field is called {field!r}", where="--column", mend=mend)
    if arguments.published is not None:
        try:
            day(arguments.published)
        except ValueError as error:
            raise AlaqatError(str(error), where="--published", mend="write it as YYYY-MM-DD") from error
    return {
        "published": arguments.published,
        "publisher": arguments.publisher,
        "url": arguments.url,
        "columns": columns,
        "limit": arguments.max_bytes or LIMIT,
    }


def add_params(parser: Parser) -> None:
    """`-p NAME=VALUE`."""
    parser.add_argument(
        "-p", "--param", metavar="NAME=VALUE", action="append", default=[],
        help="a parameter, e.g. since=2021-01-01 (may be repeated)",
    )  # fmt: skip


def add_filters(parser: Parser) -> None:
    """`-p NAME=VALUE` and `--min-confidence X`, which means the same wherever it is."""
    add_params(parser)
    parser.add_argument(
        "--min-confidence", metavar="X", type=share, default=None,
        help="0 to 1: leave out each report of an event that is less sure than this, and events without any other "
        "(the same as -p min_confidence=X)",
    )  # fmt: skip


def add_network(parser: Parser) -> None:
    """`--network NAME`, `--folded` and the filters."""
    parser.add_argument(
        "--network",
        metavar="NAME",
        default="countries",
        help="a projection: `alaqat rank` lists them (default countries)",
    )
    add_folded(parser)
    add_filters(parser)


def add_folded(parser: Parser) -> None:
    """`--folded`."""
    parser.add_argument("--folded", action="store_true", help="one edge for both directions")


def add_every(parser: Parser, *, default: str | None = None) -> None:
    """`--every month|quarter|year`."""
    said = f" (default {default})" if default else ""
    parser.add_argument("--every", choices=EVERY, default=default, help=f"month, quarter or year{said}")


def given(pairs: list[str], option: str) -> dict[str, str]:
    """{name: value} of `NAME=VALUE` arguments. Raises AlaqatError."""
    found = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or not name:
            raise AlaqatError(f"{pair!r} is not NAME=VALUE", where=option, mend="for instance since=2021-01-01")
        found[name] = value
    return found


def params(arguments: argparse.Namespace) -> dict[str, Any]:
    """The parameters of a query or projection from what `add_filters` and `add_folded` added."""
    found: dict[str, Any] = dict(given(arguments.param, "--param"))
    if getattr(arguments, "min_confidence", None) is not None:
        found["min_confidence"] = arguments.min_confidence
    if getattr(arguments, "folded", False):
        found["folded"] = True
    return found
