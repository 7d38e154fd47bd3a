"""Damaged articles by the hundred thousand: nothing may raise, and every offset must hold.

    python benchmarks/fuzz.py [--count N] [--seed N] [--workers N] [--slow SECONDS]

The inputs are made from the demo articles: cut, shuffled, glued, spoilt. Of each, the mentions and quotes must be the
words at their offsets, and the quads must be well-formed N-Quads; every tenth must keep the shapes too. An input that
fails is named by its number: `--from NUMBER --count 1` runs it again. Exit code 1 if any fails.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from multiprocessing import get_context

import pyoxigraph as ox

from alaqat import knowledge, schemes, sources
from alaqat.commands.demo import ARTICLES
from alaqat.identity import canonical_quads, compile_known, read_lines
from alaqat.model import Article, Extraction
from alaqat.rdf import article_quads
from alaqat.shapes import Shapes

CHUNK = 250
PARTS = ("", "و", "ب", "ال", "لل", '"', "«", "»", "(", ")", "\n", "\r\n", "\u200f", "\u0640", "\ufeff", "\x00",
         "\ud800", "١٢", "2022/10/05", "@someone", "🇩🇿", "http://x.example", ".", "،", "؟", "İ",
         "ß", "\U0010ffff")  # fmt: skip


@dataclass
class Found:
    """What came of some inputs."""

    languages: Counter[str] = field(default_factory=Counter)
    events: int = 0
    characters: int = 0
    slowest: tuple[float, int] = (0.0, -1)
    failures: list[tuple[int, str]] = field(default_factory=list)


@cache
def stock() -> tuple[Article, ...]:
    """The demo articles."""
    return tuple(item for item in sources.read([ARTICLES]) if isinstance(item, Article))


def made(seed: int, number: int) -> Article:
    """Input `number`: the same every time."""
    luck = random.Random(f"{seed} {number}")
    article = luck.choice(stock())
    words = article.text.split(" ")
    begin = luck.randrange(len(words))
    words = words[begin : begin + luck.choice((5, 20, 60, 120))] + luck.choice(stock()).text.split(" ")[:20]
    for _ in range(luck.randint(1, 4)):
        words = damage(luck, words)
    text = luck.choice((" ", " ", " ", "", "\n")).join(words)
    return Article(
        id=f"fuzz-{number}",
        text=text or "و",
        title=luck.choice((None, article.title, text[:40])),
        published=luck.choice((None, "2024-02-29", article.published)),
        language=luck.choice((None, None, "ar", "en", "fr", "xx")),
        publisher=luck.choice((None, article.publisher, "\u202eقناة")),
        url=luck.choice((None, article.url, "not a url")),
    )


def damage(luck: random.Random, words: list[str]) -> list[str]:
    """One way to spoil a text."""
    way = luck.randrange(7)
    if way == 0:
        luck.shuffle(words)
    elif way == 1:
        words = [word for word in words if luck.random() > 0.2]
    elif way == 2:
        words = [word for word in words for _ in range(luck.choice((1, 1, 2, 5)))]
    elif way == 3:
        words = [luck.choice(PARTS) + word if luck.random() < 0.2 else word for word in words]
    elif way == 4:
        words = [word + luck.choice(PARTS) if luck.random() < 0.2 else word for word in words]
    elif way == 5:
        words = [word[: luck.randint(0, len(word))] if luck.random() < 0.3 else word for word in words]
    else:
        words = [chr(luck.choice((luck.randrange(0x600, 0x700), luck.randrange(0x20, 0x3000)))) if luck.random() < 0.1
                 else word for word in words]  # fmt: skip
    return words


def wrong(article: Article, found: Extraction) -> str:
    """What does not hold, or ""."""
    for resolution in found.resolutions:
        if article.slice(resolution.mention.span) != resolution.mention.form:
            return f"the mention {resolution.mention} is not at its offsets"
    for event in (*found.events, *found.statements, *found.unrealised):
        for evidence in event.evidences:
            if article.slice(evidence.span) != evidence.quote or evidence.trigger not in evidence.quote:
                return f"the quote of {event.id} is not at its offsets"
    return ""


def work(seed: int, numbers: Sequence[int]) -> Found:
    """Runs some inputs in this process."""
    extract, shapes = extractor(), checker()
    result = Found()
    for number in numbers:
        article = made(seed, number)
        begin = time.perf_counter()
        try:
            found = extract(article)
            result.slowest = max(result.slowest, (time.perf_counter() - begin, number))
            why = wrong(article, found)
            lines = article_quads(found)
            if sum(1 for _ in ox.parse("\n".join(lines).encode(), format=ox.RdfFormat.N_QUADS)) != len(lines):
                why = why or "two lines say the same"
            if not why and number % 10 == 0:
                why = "; ".join(shapes.check((*lines, *canonical_quads([read_lines(lines)], known())))[:2])
        except Exception as error:  # this is what we look for
            why = f"{type(error).__name__}: {error}"
        else:
            result.languages[found.language] += 1
            result.events += len(found.events)
        result.characters += len(article.text)
        if why:
            result.failures.append((number, why))
    return result


extractor = cache(knowledge.extractor)
checker = cache(Shapes.load)
known = cache(lambda: compile_known(schemes.read()))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000, help="how many inputs (10000)")
    parser.add_argument("--from", type=int, default=0, dest="begin", metavar="NUMBER", help="the first input (0)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--slow", type=float, default=2.0, help="an input that takes more seconds fails (2)")
    arguments = parser.parse_args()
    numbers = range(arguments.begin, arguments.begin + arguments.count)
    chunks = [numbers[i : i + CHUNK] for i in range(0, len(numbers), CHUNK)]
    begin = time.perf_counter()
    whole = Found()
    extractor()  # the lexicon is in the cache before the processes start
    with ProcessPoolExecutor(arguments.workers, mp_context=get_context("spawn")) as pool:
        for done, part in enumerate(pool.map(work, [arguments.seed] * len(chunks), chunks), 1):
            whole.languages += part.languages
            whole.events += part.events
            whole.characters += part.characters
            whole.slowest = max(whole.slowest, part.slowest)
            whole.failures += part.failures
            if sys.stderr.isatty():
                print(f"\r{min(done * CHUNK, len(numbers)):,}", end="", file=sys.stderr, flush=True)
    seconds = time.perf_counter() - begin
    if whole.slowest[0] > arguments.slow:
        whole.failures.append((whole.slowest[1], f"took {whole.slowest[0]:.2f} s"))
    for number, why in whole.failures[:20]:
        print(f"input {number}: {why}")
    languages = ", ".join(f"{name} {count:,}" for name, count in sorted(whole.languages.items()))
    print(f"{len(numbers):,} inputs, {whole.characters:,} characters, {whole.events:,} events ({languages})")
    slowest, number = whole.slowest
    print(f"{seconds:.0f} s, {len(numbers) / seconds:.0f} a second; the slowest took {slowest:.3f} s (input {number})")
    print(f"failed: {len(whole.failures):,}")
    return 1 if whole.failures else 0


if __name__ == "__main__":
    sys.exit(main())
