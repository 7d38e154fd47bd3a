"""A thousand damaged articles and some monsters: nothing raises, nothing hangs, work grows with the length."""

from __future__ import annotations

import random
import re
import signal
import sys
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest

from alaqat import lexicon
from alaqat.extract import extract
from alaqat.model import Article
from arabic import ALPHABET, article, check_offsets, demo_articles

ROUNDS, PER_ROUND = 20, 50


@pytest.fixture(autouse=True)
def _no_hang() -> Iterator[None]:
    """A hang becomes a failure that says where; no test here comes near the limit."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise TimeoutError("still at it after two minutes")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(120)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def _delete(rng: random.Random, words: list[str]) -> list[str]:
    return [w for w in words if rng.random() > 0.2]


def _insert(rng: random.Random, words: list[str]) -> list[str]:
    for _ in range(rng.randint(1, 20)):
        words.insert(rng.randint(0, len(words)), rng.choice(words or ["و"]))
    return words


def _double(rng: random.Random, words: list[str]) -> list[str]:
    return [w for w in words for _ in range(rng.choice((1, 1, 1, 2, 3)))]


def _shuffle(rng: random.Random, words: list[str]) -> list[str]:
    rng.shuffle(words)
    return words


def _swap(rng: random.Random, words: list[str]) -> list[str]:
    for _ in range(10):
        i, j = rng.randrange(len(words)), rng.randrange(len(words))
        words[i], words[j] = words[j], words[i]
    return words


def _glue(rng: random.Random, words: list[str]) -> list[str]:
    return re.sub(" ", lambda _: rng.choice((" ", " ", "", "\n", "\u200f", "ـ")), " ".join(words)).split(" ")


def _spoil(rng: random.Random, words: list[str]) -> list[str]:
    letters = list(" ".join(words))
    for _ in range(rng.randint(1, 40)):
        letters[rng.randrange(len(letters))] = rng.choice(ALPHABET)
    return "".join(letters).split(" ")


def _random(rng: random.Random, words: list[str]) -> list[str]:
    for _ in range(rng.randint(1, 20)):
        words.insert(rng.randint(0, len(words)), chr(rng.randrange(0x110000)) * rng.randint(1, 4))
    return words


def _quotes(rng: random.Random, words: list[str]) -> list[str]:
    for _ in range(rng.randint(1, 15)):
        words.insert(rng.randint(0, len(words)), rng.choice("\"«»“”(():؛.،—'"))
    return words


def _clitics(rng: random.Random, words: list[str]) -> list[str]:
    return [rng.choice(("و", "ف", "ب", "ل", "ال", "", "")) + w + rng.choice(("ه", "ها", "", "", "")) for w in words]


MUTATIONS = (_delete, _insert, _double, _shuffle, _swap, _glue, _spoil, _random, _quotes, _clitics)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_damaged_articles_are_read(seed: int) -> None:
    rng = random.Random(seed)
    pool = list(demo_articles().values())
    for number in range(PER_ROUND):
        given = rng.choice(pool)
        words = given.text.split(" ")
        begin = rng.randrange(max(1, len(words) - 60))
        words = words[begin : begin + rng.randint(20, 120)]
        for mutate in rng.sample(MUTATIONS, rng.randint(1, 3)):
            words = mutate(rng, words) or ["و"]
        damaged = Article(
            id="fuzz",
            text=" ".join(words),
            title=rng.choice((None, given.title, " ".join(words[:9]))),
            language=rng.choice((None, given.language, "ar")),
            published=rng.choice((None, given.published)),
        )
        try:
            check_offsets(extract(damaged, lexicon.load()))
        except Exception as e:
            e.add_note(f"seed {seed}, article {number} after {given.id}: {damaged!r}")
            raise


MONSTERS: dict[str, Callable[[], str]] = {
    "one letter": lambda: "و" * 200_000,
    "one word of all letters": lambda: ALPHABET.replace(" ", "") * 1000,
    "one long word": lambda: "التقى " + "ابتثج" * 10_000 + " نظيره",
    "clitics": lambda: "وبال" * 20_000,
    "marks": lambda: "مُحَمَّدٌ" + "\u064b" * 100_000,
    "tatweel": lambda: "قط" + "ـ" * 100_000 + "ر",
    "newlines": lambda: "مصر\n" * 8000,
    "only newlines": lambda: "\n" * 200_000,
    "full stops": lambda: "." * 100_000,
    "open quotes": lambda: "قال «" * 3000,
    "brackets": lambda: "(" * 30_000 + ")" * 30_000,
    "digits": lambda: "1234567890" * 20_000,
    "numbers": lambda: "18.4 26 " * 4000,
    "flags": lambda: "🇩🇿" * 20_000,
    "half flags": lambda: "🇩" * 20_001,
    "url": lambda: "https://" + "a" * 100_000,
    "one sentence of verbs": lambda: "التقى وزار وأدان " * 1000,
    "one sentence of states": lambda: "مصر والجزائر وتونس، " * 1000,
    "one sentence of ministers": lambda: "وزير الخارجية المصري ونظيره الجزائري " * 500,
    "names": lambda: "محمد بن علي بن " * 1500,
    "and": lambda: "و " * 20_000,
    "of": lambda: "وزير " * 5000,
    "demonyms": lambda: "المصري الجزائري " * 3000,
    "nul": lambda: "\0" * 50_000,
    "surrogates": lambda: "\ud800\udfff" * 20_000,
    "english": lambda: "The United States and " * 3000,
}


@pytest.mark.parametrize("name", MONSTERS)
def test_a_monster_is_read(name: str) -> None:
    found = extract(article(MONSTERS[name]()), lexicon.load())
    check_offsets(found)


def _work(text: str) -> int:
    """Lines of Python executed while a text is read: a count, so the machine's speed does not matter."""
    lexicon.load()
    count = 0

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    given = article(text)
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        extract(given, lexicon.load())
    finally:
        sys.settrace(before)
    return count


SHORT: dict[str, str] = {
    "an article": demo_articles()["ar-nile-004"].text + "\n",
    "one sentence": "التقى وزير الخارجية المصري نظيره الجزائري في القاهرة، وأدان الرئيس التونسي الهجوم على ليبيا، " * 4,
    "names": "محمد بن علي بن صالح بن " * 10,
    "lines": "زار الرئيس المصري تونس\n" * 20,
}


@pytest.mark.parametrize("name", SHORT)
def test_four_times_the_text_is_about_four_times_the_work(name: str) -> None:
    text = SHORT[name]
    _work(text * 4)  # meet the words first
    once, four = _work(text * 2), _work(text * 8)
    assert four < 8 * once, f"{once} lines of work became {four}"
