"""The compiled lexicon: made once, read back from the cache in any process, and never in the way of a run."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alaqat import cache as cached
from alaqat import lexicon
from alaqat.lexicon import Lexicon
from alaqat.phrasebook import Entry, Phrasebook, Phrases
from alaqat.text.tokens import tokenise

SENTENCE = "التقى وزير الخارجية الجزائري نظيره المصري في القاهرة، وبالأمم المتحدة نددت باريس"


def hits(words: Lexicon, text: str = SENTENCE, language: str = "ar") -> list[Phrases]:
    """The phrases of each reading of each word."""
    book = words.phrases[language]
    return [book.get(stem, ()) for word in tokenise(text).words for _, stem in word.readings]


@pytest.fixture(scope="module")
def compiled() -> Lexicon:
    return lexicon.build()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder, and a process that has loaded nothing yet."""
    monkeypatch.setenv("ALAQAT_CACHE", str(tmp_path))
    monkeypatch.setattr(lexicon, "_loaded", {})
    return tmp_path


def fill(cache: Path, compiled: Lexicon) -> Path:
    """The cache file of the compiled lexicon."""
    cached.kept("lexicon", compiled.digest, lambda: compiled)
    (kept,) = cache.glob("lexicon-*")
    return kept


def refuse(overlays: Sequence[Path] = ()) -> Lexicon:
    raise AssertionError("compiled, though it is in the cache")


def test_the_phrases_of_a_word_come_longest_first(compiled: Lexicon) -> None:
    book = compiled.phrases["ar"]
    assert (("المتحده",), "org") in {(rest, entry.cls) for rest, entry in book["الامم"]}
    lengths = [len(rest) for rest, _ in book["وزير"]]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > 0
    assert "قغفثص" not in book


def test_what_comes_from_the_cache_is_what_was_compiled(
    cache: Path, compiled: Lexicon, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(cache, compiled)
    monkeypatch.setattr(lexicon, "build", refuse)
    again = lexicon.load()
    assert again is lexicon.load()
    assert again.digest == compiled.digest
    assert again.facts == compiled.facts
    for language, table in compiled.phrases.items():
        assert dict(again.phrases[language]) == dict(table)
    assert hits(again) == hits(compiled)
    assert any(hits(again, "France's foreign minister", "en"))


def test_a_lexicon_travels_to_another_process(cache: Path, compiled: Lexicon) -> None:
    hits(compiled)  # what it remembers stays at home
    data = pickle.dumps(compiled)
    assert len(data) == len(pickle.dumps(pickle.loads(data)))
    script = (
        "import pickle, sys; from alaqat.text.tokens import tokenise\n"
        "words = pickle.load(sys.stdin.buffer)\n"
        f"stems = [stem for w in tokenise({SENTENCE!r}).words for _, stem in w.readings]\n"
        "print([len(words.phrases['ar'].get(stem, ())) for stem in stems])"
    )
    source = str(Path(__file__).resolve().parents[1] / "src")
    done = subprocess.run(
        [sys.executable, "-c", script],
        input=data,
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": source, "PYTHONIOENCODING": "utf-8"},
    )
    assert done.stdout.decode().strip() == str([len(found) for found in hits(compiled)])
    assert not list(cache.iterdir()), "a worker that is given the lexicon compiles none"


@pytest.mark.parametrize("spoil", [b"", b"not a pickle", None])
def test_a_torn_cache_file_is_made_anew(
    cache: Path, compiled: Lexicon, spoil: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = fill(cache, compiled)
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2] if spoil is None else spoil)
    monkeypatch.setattr(lexicon, "build", lambda overlays=(): compiled)
    assert hits(lexicon.load()) == hits(compiled)
    assert pickle.loads(kept.read_bytes())[1].digest == compiled.digest, "it is whole again"


def test_the_cache_keeps_a_few_lexicons_and_nothing_else_is_touched(cache: Path, compiled: Lexicon) -> None:
    for number in range(20):
        old = cache / f"lexicon-{number:012}.pickle"
        old.write_bytes(b"old")
        os.utime(old, (1000 + number, 1000 + number))
    (cache / "mine.txt").write_text("mine")
    cached.kept("lexicon", compiled.digest, lambda: compiled)
    new = f"lexicon-{compiled.digest}.pickle"
    kept = {path.name for path in cache.iterdir()}
    assert kept == {*(f"lexicon-{number:012}.pickle" for number in range(13, 20)), new, "mine.txt"}


def test_a_cache_folder_that_cannot_be_made_stops_nothing(
    tmp_path: Path, compiled: Lexicon, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("ALAQAT_CACHE", str(tmp_path / "file" / "cache"))
    monkeypatch.setattr(lexicon, "_loaded", {})
    monkeypatch.setattr(lexicon, "build", lambda overlays=(): compiled)
    assert hits(lexicon.load()) == hits(compiled)


def test_the_common_words_are_those_marked_so(compiled: Lexicon) -> None:
    marked = {
        word
        for word, phrases in compiled.phrases["ar"].items()
        for rest, entry in phrases
        if entry.cls == "word" and entry.key == "common" and not rest
    }
    assert compiled.facts["common"] == marked
    assert len(marked) > 1000


@given(st.dictionaries(st.text(max_size=6), st.integers(0, 3), max_size=40))
def test_packed_phrases_are_read_back_word_by_word(meanings: dict[str, int]) -> None:
    phrases = {
        word: ((("ثم", "قد"), Entry("org", word)), (("ثم",), Entry("topic", word)), ((), Entry("word", str(n))))
        for word, n in meanings.items()
    }
    book = Phrasebook.of(phrases)
    assert dict(book) == phrases
    for word, (longest, longer, alone) in phrases.items():
        begun = book.begun(word)
        assert begun.alone == (alone[1],)
        assert {second: book.going_on(page) for second, page in begun.longer.items()} == {"ثم": (longest, longer)}
    assert list(book) == list(phrases)
    assert len(book) == len(phrases)
    assert all((word + "ـ" in book) == (word + "ـ" in phrases) for word in phrases)
    assert "ا" * 100_000 not in book
    assert "\ud800" not in book  # a broken character of a text is asked for like any other
