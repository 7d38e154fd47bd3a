"""The command line: arguments in, exit code out. Every command lives in `alaqat.commands`.

Exit codes: 0 done, 1 a defect of alaqat, 2 wrong usage, 3 some inputs failed (the others were done), 5 the store is
locked, read-only or too new.
"""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module

from alaqat.commands.terminal import complain, tell
from alaqat.errors import AlaqatError, SourceError, StoreError
from alaqat.garbage import search_seldom

__all__ = ["COMMANDS", "main", "parser"]

COMMANDS = (
    "demo", "add", "extract", "explain", "status", "show", "query", "rank", "path", "series", "changes",
    "structure", "view", "export", "remove", "update", "check",
)  # fmt: skip

EPILOG = """examples:
  alaqat demo                                          build the demo graph, see what comes out
  alaqat add articles/ --publisher "وكالة الأنباء الجزائرية"
  alaqat add news.txt --published 2021-08-06           one text file
  alaqat query who-met-whom                            a question of graph/queries/
  alaqat query - < my-question.rq                      your own SPARQL
  alaqat rank countries --measure pagerank
  alaqat path Algeria Ethiopia                         how two actors are connected, and who says so
  alaqat view actors -o actors.html

exit codes: 0 done, 1 a defect of alaqat, 2 wrong usage, 3 some inputs failed (the others were done),
            5 the store is locked, read-only or too new
"""


class _Version(argparse.Action):
    """Says the version, and whether articles are read with machine code; worked out only when asked."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from alaqat import __version__
        from alaqat.compiled import is_compiled

        print(f"alaqat {__version__} ({'reading compiled' if is_compiled() else 'reading in plain Python'})")
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="alaqat",
        description="Read news articles, Arabic first, and keep who did what with whom as a graph that you can query.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action=_Version, nargs=0, help="say which version this is, and how it reads")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in COMMANDS:
        module = import_module(f"alaqat.commands.{name}")
        text = (module.__doc__ or "").strip()
        one = commands.add_parser(
            name,
            help=text.partition("\n")[0].rstrip("."),
            description=text,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.add(one)
        one.set_defaults(run=module.run, parser=one)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Usage errors end in 2, as argparse has it."""
    search_seldom()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        arguments, unknown = parser().parse_known_args(argv)
        if unknown:  # said with the usage of the command, not of all of them
            arguments.parser.error(f"unknown: {' '.join(unknown)}; see alaqat {arguments.command} --help")
        code = int(arguments.run(arguments))
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read us has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except KeyboardInterrupt:
        tell("stopped; what was stored until now is kept")
        return 130
    except AlaqatError as error:
        complain(error)
        return 5 if isinstance(error, StoreError) else 3 if isinstance(error, SourceError) else 2
    except Exception as error:
        if os.environ.get("ALAQAT_DEBUG"):
            traceback.print_exc()
        complain(
            AlaqatError(
                f"this is a defect of alaqat ({type(error).__name__}: {error})",
                mend="please report it; ALAQAT_DEBUG=1 shows where it happened",
            )
        )
        return 1
    return code
