"""A process that writes into a store until it is killed. Each line of its input is a store and a seed, or a store and
the moment of death; for each it starts a child that writes, and prints the child's number.

The articles have few actors and days, so that each new one changes what the canonical graph says of the others.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from alaqat import schemes
from alaqat.model import Article, Event, Evidence, Extraction, Mention, Resolution, Span, When
from alaqat.store import Store, engine
from alaqat.vocab import mint
from made_extractions import ACTORS, DAYS, NAMES, TEXT, TYPES

COUNT = 40  # articles


def made(number: int, version: int = 0) -> Extraction:
    """One article; `version` 1 is another text under the same id. Every fifth has an older copy under its url."""
    luck = random.Random(f"{number} {version}")
    text = TEXT + " عاجل." * version
    url = f"https://a.example/{number // 5}" if number % 5 < 2 else None
    article = Article(id=f"a{number}", text=text, url=url, published=f"2024-04-{number % 28 + 1:02}")
    quote = TEXT[:40]
    people = tuple(replace(a, name=luck.choice(NAMES)) if a.kind == "person" else a for a in ACTORS)
    ids = [a.id for a in ACTORS]
    events = []
    for place in range(3):
        kind, fine = luck.choice(TYPES)
        day = luck.choice(DAYS)
        one, two = luck.sample(ids, 2)
        evidence = Evidence(
            span=Span(field="text", start=0, end=len(quote)),
            quote=quote,
            trigger="التقى",
            rule="ar/meet",
            confidence=0.9,
        )
        events.append(
            Event(
                id=mint("event", str(number), str(version), str(place)),
                type=kind,
                fine=fine,
                initiators=(one,),
                recipients=(two,),
                when=When(date=day, earliest=day, latest=day, precision="day", basis="relative"),
                evidences=(evidence,),
            )
        )
    mentions = tuple(
        Resolution(mention=Mention(span=Span(field="text", start=i, end=i + 5), form=text[i : i + 5], kind="name"),
                   actor=luck.choice(ids), score=0.9, because="made")
        for i in range(20)
    )  # fmt: skip
    return Extraction(
        article=article, language="ar", extractor="made/1", actors=people, resolutions=mentions, events=tuple(events)
    )


def write(folder: Path, seed: int) -> None:
    """Adds and replaces articles in batches of any size, without end."""
    luck = random.Random(seed)
    with Store.open(folder) as store:
        while True:
            numbers = luck.sample(range(COUNT), luck.choice((1, 3, 12, 30)))
            version = luck.random() < 0.3
            store.put([made(n, int(version and n % 5 > 1)) for n in numbers], check=False)
            if luck.random() < 0.2:
                store.remove(f"a{luck.randrange(COUNT)}")


def write_and_die(folder: Path, when: str) -> None:
    """Adds twenty articles by two steps, and dies `before` the first, `between` them or `after` the second."""
    bulk = engine.Engine._bulk

    def dying(self: engine.Engine, lines: Sequence[str]) -> None:
        if when != "before":
            bulk(self, lines)
        if when != "after":
            os.kill(os.getpid(), signal.SIGKILL)

    engine.Engine._bulk = dying  # type: ignore[method-assign]
    Store.open(folder).put([made(n) for n in range(10, 35) if n % 5 != 1], check=False)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    facts = schemes.read()
    schemes.read = lambda overlays=(): facts  # read once: a child should write at once
    engine._BULK = 300  # so that small batches go in by two steps as well
    for said in sys.stdin:
        path, _, number = said.rstrip("\n").rpartition(" ")
        child = os.fork()
        if child == 0:
            if number.isdecimal():
                write(Path(path), int(number))
            write_and_die(Path(path), number)
        print(child, flush=True)
        os.waitpid(child, 0)
        print("dead", flush=True)
