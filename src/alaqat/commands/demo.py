"""Build the graph of the demo articles, rank the countries, answer two questions and draw the network.

The articles are our own writing and come with the package. All goes into one folder, which is made anew.

examples:
  alaqat demo
  alaqat demo /tmp/alaqat-demo
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path
from typing import Any

from alaqat.commands import formats, options, report
from alaqat.commands.terminal import Meter, say, table, tell
from alaqat.errors import AlaqatError

ARTICLES = Path(__file__).resolve().parent.parent / "demo" / "articles"
QUESTIONS: dict[str, dict[str, Any]] = {"who-courts-who-presses": {"state": "DZ"}, "trips": {}}
ROWS = 8
MARK = "made-by-alaqat-demo"  # only a folder that a demo made is made anew


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path, nargs="?", default=Path("demo"), help="default: ./demo")
    parser.add_argument("--lang", choices=("ar", "en", "fr"), default="ar", help="language of names (default ar)")
    parser.add_argument("--workers", metavar="N", type=options.positive, default=1, help="processes (default 1)")


def run(arguments: argparse.Namespace) -> int:
    from alaqat import knowledge
    from alaqat.asking import questions
    from alaqat.measures import rank

    folder: Path = arguments.folder
    store = _fresh(folder)
    with knowledge.open(store) as kg:
        meter = Meter()
        summary = kg.add([ARTICLES], workers=arguments.workers, progress=meter)
        code = report.told(summary, meter.seconds())

        say("\nMost central countries (PageRank over who acted towards whom)\n")
        projection = kg.project("countries")
        names = {node.id: node.label(arguments.lang) for node in projection.nodes}
        rows = rank(projection, ["pagerank", "degree"], top=10)
        cells = [[row.place, names[row.node], *row.scores.values()] for row in rows]
        for line in table(["place", "country", "pagerank", "degree"], cells):
            say(line)

        for name, params in QUESTIONS.items():
            asked = " ".join([name, *(f"-p {key}={value}" for key, value in params.items())])
            say(f"\n{questions()[name].help.partition(' ')[2]}\n(alaqat query {asked} --store {store})\n")
            lines = list(formats.write(kg.ask(name, language=arguments.lang, **params), "table"))
            for line in lines[: ROWS + 2]:
                say(line)
            if len(lines) > ROWS + 2:
                say(f"... and {len(lines) - ROWS - 2} more")
        page = folder / "countries.html"
        kg.view("countries", page, lang=arguments.lang)
    say(f"\nThe network as a page: {page}  (open it in a browser; click an edge to read the sentences behind it)")
    say(f"Ask on:  alaqat query --store {store}    alaqat show --store {store} state:DZA")
    return code


def _fresh(folder: Path) -> Path:
    store = folder / "store"
    if (folder / MARK).is_file():
        shutil.rmtree(store, ignore_errors=True)
    elif folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        mend = "give a new or empty folder: alaqat demo DIR"
        raise AlaqatError("this folder holds other things", where=str(folder), mend=mend)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / MARK).touch()
    except OSError as error:
        what = f"the folder cannot be written ({error.strerror})"
        raise AlaqatError(what, where=str(folder), mend="give another one: alaqat demo DIR") from error
    tell(f"building the graph of the demo articles in {folder}/ ...")
    return store
