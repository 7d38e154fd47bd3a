"""Articles a second, stage by stage, with peak memory.

    python -m benchmarks [--articles N] [--workers N] [--json]

The articles are the demo articles, repeated with new ids, and, where it is there, the shared corpus as it is.
Every stage runs once in this process after a warm-up on ten articles; nothing is averaged away. Start-up is measured in
processes of their own. "normal" is the rate as if every article had 2,500 characters. Beside it: `benchmarks.stages`
(where the time of one article goes; printed here too), `fuzz.py` (damaged articles), `linear.py` (long texts),
`view.py` (large pages in a browser).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from alaqat import knowledge, sources
from alaqat.commands.demo import ARTICLES
from alaqat.compiled import is_compiled
from alaqat.garbage import search_seldom
from alaqat.measures import measure
from alaqat.model import Article
from alaqat.rdf import article_quads
from alaqat.shapes import Shapes
from alaqat.store import Store
from alaqat.workers import extract_all
from benchmarks.stages import NORMAL, table
from benchmarks.stages import measure as measure_stages

ROOT = Path(__file__).resolve().parent.parent


def peak() -> float:
    """The most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)


class Clock:
    """Measures stages and keeps the rows."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []
        self.length = 0.0  # characters an article, on average; 0 where there are none

    def __call__(self, stage: str, count: int, work: Callable[[], Any], unit: str = "articles") -> Any:
        begin = time.perf_counter()
        result = work()
        seconds = time.perf_counter() - begin
        rate = count / seconds
        normal = rate * self.length / NORMAL if unit == "articles" else 0.0
        self.rows.append(
            {"stage": stage, "count": count, "unit": unit, "seconds": seconds, "rate": rate, "normal": normal}
            | {"peak": peak()}
        )
        return result


def read(folder: Path) -> list[Article]:
    """The articles of a folder that can be read."""
    return [item for item in sources.read([folder]) if isinstance(item, Article)]


def repeated(articles: list[Article], count: int) -> Iterator[Article]:
    """`count` articles with ids of their own, from few."""
    for i in range(count):
        article = articles[i % len(articles)]
        round_ = i // len(articles)
        yield article if round_ == 0 else replace(article, id=f"{article.id}-{round_}", url=None)


def shared_corpus() -> Path | None:
    """`corpus/` of `$ALAQAT_SHARED`, or of `../shared`."""
    place = Path(os.environ.get("ALAQAT_SHARED") or ROOT.parent / "shared") / "corpus"
    return place if place.is_dir() else None


def start_up(clock: Clock) -> None:
    """What a user waits before anything happens, in processes of their own."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"ALAQAT_CACHE": folder, "PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # as on a user's machine, Python keeps what it has compiled
        call = "from alaqat.knowledge import extractor; extractor()"

        def run(*arguments: str) -> None:
            subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environment)

        clock("start: alaqat --version", 1, lambda: run("-m", "alaqat", "--version"), "runs")
        clock("start: lexicon, compiled", 1, lambda: run("-c", call), "runs")
        clock("start: lexicon, from cache", 1, lambda: run("-c", call), "runs")


def stages(clock: Clock, name: str, articles: list[Article], workers: int) -> None:
    """Every stage of the path on its own, then the path as a whole with one process and with several."""
    extract = knowledge.extractor()
    for article in articles[:10]:
        extract(article)
    size, characters = len(articles), sum(len(article.text) for article in articles)
    clock.length = characters / size
    print(f"{name}: {size:,} articles, {characters / size:,.0f} characters each", file=sys.stderr)
    found = clock(f"{name}: extract", size, lambda: [extract(article) for article in articles])
    lines = clock(f"{name}: to quads", size, lambda: [article_quads(extraction) for extraction in found])
    shapes = Shapes.load()
    clock(f"{name}: check shapes", size, lambda: [shapes.check(some) for some in lines])
    with tempfile.TemporaryDirectory() as folder:
        with Store.open(Path(folder) / "s") as store:
            clock(f"{name}: put (quads, shapes, canon, disk)", size, lambda: store.put(found))
            clock(f"{name}: put again, unchanged", size, lambda: store.put(found))
            quads = len(clock(f"{name}: export sorted N-Quads", size, lambda: list(store.nquads())))
            print(f"{name}: {quads:,} quads, {sum(len(x.events) for x in found):,} events", file=sys.stderr)
        for count in sorted({1, workers}):
            with knowledge.open(Path(folder) / f"w{count}") as kg:
                path = f"{name}: whole path, {count} process{'es' if count > 1 else ''}"
                clock(path, size, lambda kg=kg, count=count: kg.add(articles, workers=count))
                if count == 1:
                    projection = clock(f"{name}: project countries", 1, lambda kg=kg: kg.project("countries"), "runs")
                    clock(f"{name}: PageRank", 1, lambda p=projection: measure(p, "pagerank"), "runs")
                    clock(f"{name}: view", 1, lambda kg=kg: kg.view("countries"), "runs")
    clock(
        f"{name}: extract, {workers} processes",
        size,
        lambda: sum(1 for _ in extract_all(articles, extract, workers=workers)),
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--articles", type=int, default=500, help="how many of the demo articles, repeated (500)")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes (default: all cores)")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    search_seldom()  # as the command does
    clock = Clock()
    start_up(clock)
    demo = read(ARTICLES)
    clock.length = sum(len(article.text) for article in demo) / len(demo)
    clock("read demo articles", len(demo), lambda: read(ARTICLES))
    tables = {"demo": demo}
    stages(clock, "demo", list(repeated(demo, arguments.articles)), arguments.workers)
    corpus = shared_corpus()
    if corpus:
        tables["corpus"] = read(corpus)
        stages(clock, "corpus", tables["corpus"], arguments.workers)
    else:
        print("corpus: left out, no shared data", file=sys.stderr)
    spent = {name: measure_stages(articles) for name, articles in tables.items()}
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    machine += ", reading compiled" if is_compiled() else ", reading in plain Python"
    if arguments.json:
        print(json.dumps({"machine": machine, "stages": clock.rows, "inside": spent}, indent=2))
        return 0
    print(f"\n{machine}\n")
    print(f"{'stage':<46} {'count':>7} {'seconds':>9} {'a second':>10} {'normal':>8} {'peak MB':>8}")
    for row in clock.rows:
        rate = f"{row['rate']:,.0f}" if row["unit"] == "articles" else ""
        normal = f"{row['normal']:,.0f}" if row["normal"] else ""
        print(
            f"{row['stage']:<46} {row['count']:>7,} {row['seconds']:>9.3f} {rate:>10} {normal:>8} {row['peak']:>8,.0f}"
        )
    for name, articles in tables.items():
        print(f"\n{name}, inside one article:\n{table(spent[name], articles)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
