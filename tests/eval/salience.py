"""Learns src/alaqat/extract/salience.toml and salience-eventless.toml, for texts of which no events are read:
`python -m tests.eval.salience [--write] [--more FOLDER ...]`.

A logistic regression over the signs of each topic that anything in an article speaks for, held small by a ridge, with
an offset for each topic. Trained on the articles of the ledger (the demo's and the `work` ones of split.txt, never the
`kept` ones) and on the short reports of tests/eval/topics, cross-validated by article; the eventless weights on the
same, read without their events, and on our own in English and French, but not on the reports in `told/`, whose topics
are told by what happens. Prints how many topics are found and how many are right. Same articles and extractor, same
bytes.
`--more` only judges: folders with `articles/` and `gold/`, one JSON file an article in each, by language.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.special import expit  # type: ignore[import-untyped]

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [p for p in (str(ROOT), str(ROOT / "src"), str(ROOT / "tests")) if p not in sys.path]

from tests.eval.calibrate import FOLDS, fit  # noqa: E402
from tests.eval.ledger import OWN, cases  # noqa: E402
from tests.eval.own_articles import own_articles  # noqa: E402

from alaqat import lexicon  # noqa: E402
from alaqat.extract.article import Reading  # noqa: E402
from alaqat.extract.cues import find_cues  # noqa: E402
from alaqat.extract.events import find_events  # noqa: E402
from alaqat.extract.extractor import home_country, how_long  # noqa: E402
from alaqat.extract.latin import LatinReading  # noqa: E402
from alaqat.extract.salience import is_spoken_of, signs_of  # noqa: E402
from alaqat.extract.tellings import told_of  # noqa: E402
from alaqat.extract.topics import likeliest  # noqa: E402
from alaqat.model import Article  # noqa: E402
from alaqat.sources import Options, record  # noqa: E402
from conftest import shared_folder  # noqa: E402

OUT = ROOT / "src" / "alaqat" / "extract" / "salience.toml"
EVENTLESS = OUT.with_name("salience-eventless.toml")
REPORTS = Path(__file__).with_name("topics")  # our short ones, annotated with their topics and countries alone
TOLD = REPORTS / "told"  # those whose topics their events tell more than their words
LATIN = ("en", "fr")
RIDGE, OF_TOPIC = 1.5, 4.0  # penalties of a sign's weight and of a topic's own
LEAST = 0.1  # a topic's own weight below it is chance
Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Row:
    """A topic that an article may be about: the article (a number), its signs, whether the gold has it."""

    article: int
    topic: str
    signs: Mapping[str, float]
    right: bool


def rows(given: Iterable[tuple[Article, Sequence[str]]], *, events: bool) -> tuple[list[Row], int]:
    """The topics that anything speaks for in the articles, and how many topics the gold has in all. `events`: whether
    they are read for events, too, which none is in English or French."""
    words = lexicon.load()
    table = words.facts["topic"]
    out: list[Row] = []
    wanted = 0
    for n, (article, gold) in enumerate(given):
        reading = _read(article, words)
        told = [told_of(g, reading) for g in find_events(reading)[0]] if events and isinstance(reading, Reading) else []
        cues = find_cues(reading.parts, table)
        found = signs_of(cues, table, told=told, countries=reading.countries, sentences=how_long(reading.parts))
        out += [Row(n, topic, signs, topic in gold) for topic, signs in found.items()]
        wanted += len(gold)
    return out, wanted


def _read(article: Article, words: lexicon.Lexicon) -> Reading | LatinReading:
    if article.language in ("en", "fr"):
        return LatinReading(article, words, article.language)
    return Reading(article, words, home=home_country(article, words))


def design(given: Sequence[Row], names: Sequence[str], topics: Sequence[str]) -> Array:
    """The matrix (rows, 1 + signs + topics) with a first column of ones."""
    place = {name: 1 + n for n, name in enumerate((*names, *topics))}
    matrix = np.zeros((len(given), 1 + len(place)))
    matrix[:, 0] = 1.0
    for n, row in enumerate(given):
        for name, value in row.signs.items():
            matrix[n, place[name]] = value
        if row.topic in place:
            matrix[n, place[row.topic]] = 1.0
    return matrix


def judged(given: Sequence[Row], said: Array, wanted: int) -> str:
    """Precision, recall and F1 of the topics that are chosen by what is said of them."""
    by_article: dict[int, dict[str, tuple[float, bool]]] = {}
    for row, p in zip(given, said, strict=True):
        if is_spoken_of(row.signs):
            by_article.setdefault(row.article, {})[row.topic] = float(p), row.right
    found = right = 0
    for topics in by_article.values():
        chosen = likeliest((p, topic) for topic, (p, _) in topics.items())
        found += len(chosen)
        right += sum(topics[topic][1] for topic in chosen)
    return f"P {right / found:.3f}  R {right / wanted:.3f}  F1 {2 * right / (found + wanted):.3f}  ({wanted} topics)"


def as_toml(names: Sequence[str], topics: Sequence[str], weights: Array, head: Sequence[str]) -> str:
    """The weights to three decimals; what rounds to nothing, or says next to nothing of a topic, is left out."""
    out = [*(f"# {line}" for line in head), "", "[intercept]", f"all = {weights[0]:.3f}"]
    values = weights[1:].tolist()
    for title, keys, own, least in (
        ("sign", names, values, 0.0005),
        ("topic", topics, values[len(names) :], LEAST),
    ):
        out += ["", f"[{title}]"]
        out += [f'"{k}" = {w:.3f}' for k, w in zip(keys, own, strict=False) if abs(w) >= least]
    return "\n".join(out) + "\n"


def from_folder(gold: Path, articles: Path, languages: Collection[str]) -> list[tuple[Article, Sequence[str]]]:
    """The articles of some languages that have gold, each with its topics."""
    out: list[tuple[Article, Sequence[str]]] = []
    for path in sorted(gold.glob("*.json")):
        a = json.loads((articles / path.name).read_text(encoding="utf-8"))
        if a.get("language", "ar") in languages:
            article = Article(
                id=a["id"],
                text=a["text"],
                title=a.get("title"),
                published=a.get("date"),
                publisher=a.get("outlet"),
                language=a.get("language"),
            )
            out.append((article, json.loads(path.read_text(encoding="utf-8"))["topics"]))
    return out


def reports(folder: Path) -> list[tuple[Article, Sequence[str]]]:
    """Our own reports of a folder, each with its topics."""
    return [
        (record.article(r.article, Options(), path=r.article["id"]), r.gold["topics"]) for r in own_articles(folder)
    ]


def learn(
    given: Sequence[tuple[Article, Sequence[str]]], more: Sequence[Path], *, events: bool
) -> tuple[str, list[str]]:
    """The weights as TOML, and what to say of them."""
    taught, wanted = rows(given, events=events)
    names = list(dict.fromkeys(n for row in taught for n in row.signs))
    topics = sorted({row.topic for row in taught})
    ridge = np.array([1e-6, *[RIDGE] * len(names), *[OF_TOPIC] * len(topics)])
    matrix, right = design(taught, names, topics), np.array([float(row.right) for row in taught])
    articles = np.array([row.article for row in taught])
    held = np.zeros(len(taught))
    for fold in range(FOLDS):
        out = articles % FOLDS == fold
        held[out] = expit(matrix[out] @ fit(matrix[~out], right[~out], ridge))
    weights = fit(matrix, right, ridge)
    figures = judged(taught, held, wanted)
    count = len(given)
    said = [f"not trained on, {FOLDS} folds of {count} articles: {figures}"]
    for folder in more:
        found = from_folder(folder / "gold", folder / "articles", ("ar",) if events else LATIN)
        if found:
            others, sought = rows(found, events=events)
            said.append(f"{folder}: {judged(others, expit(design(others, names, topics) @ weights), sought)}")
    head = (
        "Log-odds that an article is about a topic. Written by: python -m tests.eval.salience --write",
        f"{len(taught)} topics spoken for in {count} articles. On articles not trained on: {figures}",
    )
    return as_toml(names, topics, weights, head), said


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write salience.toml and salience-eventless.toml")
    parser.add_argument("--more", type=Path, action="append", default=[], help="judge the articles of this folder too")
    said = parser.parse_args(arguments)
    shared = shared_folder()
    if said.write and shared is None:
        raise SystemExit("the shared data are not there; set ALAQAT_SHARED, or put them into ../shared")
    # our hard ones are too short and too full of acts to learn topics from: F1 of others falls by .02
    arabic = [(c.article, c.gold["topics"]) for c in cases(shared) if c.origin != "hard"]
    arabic += reports(REPORTS)
    latin = from_folder(*OWN, LATIN)
    for title, file, given, events in (
        ("with events", OUT, [*arabic, *reports(TOLD)], True),
        ("without events", EVENTLESS, [*arabic, *latin], False),
    ):
        weights, figures = learn(given, said.more, events=events)
        print(f"== {title}", *figures, sep="\n")
        if said.write:
            file.write_text(weights, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
