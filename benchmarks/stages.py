"""Where the time of one article goes, from its characters to the disk.

    python -m benchmarks.stages [FOLDER] [--json]

Each stage is charged with its own time, without that of the stages that it calls. The functions are timed where they
stand, so the path is the one that users run; the clock itself costs about 1 %.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from alaqat import knowledge, sources
from alaqat.commands.demo import ARTICLES
from alaqat.garbage import search_seldom
from alaqat.model import Article
from alaqat.store import Store

# stage -> functions, each as "module:name"; what is not named here is charged to the stage that calls it
_EXTRACTOR = "alaqat.extract.extractor:"
STAGES = {
    "tokens": ("alaqat.text.tokens:tokenise",),
    "scan": ("alaqat.extract.scan:scan",),
    "phrases": ("alaqat.extract.chunks:find_chunks",),
    "actors": (_EXTRACTOR + "Reading", _EXTRACTOR + "LatinReading"),
    "events": (_EXTRACTOR + "find_events", _EXTRACTOR + "find_links"),
    "topics": tuple(_EXTRACTOR + name for name in ("find_cues", "find_topics", "topics_in")),
    "rdf": ("alaqat.rdf:article_quads", "alaqat.rdf:text_quads", "alaqat.identity.stories:read_lines"),
    "shacl": ("alaqat.shapes:Shapes.check",),
    "identity": ("alaqat.identity.canonical:canonical_quads", "alaqat.store.change:Canon.change"),
    "disk": ("alaqat.store.engine:Engine.change",),
}
NORMAL = 2500  # characters: the length that rates are given for


class Spent:
    """Seconds by stage; a stage inside another is taken off the outer one."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._inner = [0.0]

    def timed(self, stage: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """`work`, charged to `stage`."""

        def run(*given: Any, **named: Any) -> Any:
            self._inner.append(0.0)
            begin = time.perf_counter()
            try:
                return work(*given, **named)
            finally:
                whole = time.perf_counter() - begin
                own = whole - self._inner.pop()
                self._inner[-1] += whole
                self.seconds[stage] = self.seconds.get(stage, 0.0) + own

        return run


@contextmanager
def watched() -> Iterator[Spent]:
    """Times the functions of STAGES while it lasts."""
    spent = Spent()
    before: list[tuple[Any, str, Any]] = []
    try:
        for stage, names in STAGES.items():
            for name in names:
                module, _, path = name.partition(":")
                *owners, last = path.split(".")
                owner: Any = import_module(module)
                for step in owners:
                    owner = getattr(owner, step)
                work: Callable[..., Any] = getattr(owner, last)
                # a function stands in every module that imports it
                places = [owner] if owners else [m for n, m in sys.modules.items() if n.startswith("alaqat")]
                for place in places:
                    if getattr(place, last, None) is work:
                        before.append((place, last, work))
                        setattr(place, last, spent.timed(stage, work))
        yield spent
    finally:
        for place, last, work in reversed(before):
            setattr(place, last, work)


def measure(articles: Sequence[Article]) -> dict[str, float]:
    """Seconds by stage for these articles, one process, a new store on disk; start-up is left out."""
    extract = knowledge.extractor()
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "warm") as warm:
        warm.put([extract(article) for article in articles[:5]])
        with Store.open(Path(folder) / "kg") as store:
            store.put([extract(articles[0])])  # the schemes and shapes are read at the first
            with watched() as spent:
                found = [spent.timed("extract, the rest", extract)(article) for article in articles]
                spent.timed("put, the rest", store.put)(found)
    return spent.seconds


def table(seconds: dict[str, float], articles: Sequence[Article]) -> str:
    """The stages as text: milliseconds an article of NORMAL characters, and shares."""
    units = sum(len(article.text) for article in articles) / NORMAL
    whole = sum(seconds.values())
    order = ("tokens", "scan", "phrases", "actors", "events", "topics", "extract, the rest")
    names = [*order, *(name for name in (*STAGES, "put, the rest") if name not in order)]
    rows = [f"{'stage':<20} {'ms':>8} {'share':>7}"]
    rows += [f"{n:<20} {1000 * seconds.get(n, 0) / units:>8.2f} {seconds.get(n, 0) / whole:>7.1%}" for n in names]
    reading = sum(seconds.get(name, 0) for name in order)
    rates = {"extract": reading, "put": whole - reading, "both": whole}
    rows.append("articles a second: " + ", ".join(f"{name} {units / spent:.0f}" for name, spent in rates.items()))
    rows.append(f"({len(articles):,} articles, counted as {units:,.0f} of {NORMAL:,} characters; one process)")
    return "\n".join(rows)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stages", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ARTICLES, help="articles (default: the demo articles)")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    search_seldom()  # as the command does
    articles = [item for item in sources.read([arguments.folder]) if isinstance(item, Article)]
    seconds = measure(articles)
    print(json.dumps(seconds, indent=2) if arguments.json else table(seconds, articles))
    return 0


if __name__ == "__main__":
    sys.exit(main())
