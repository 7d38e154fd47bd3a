"""The labels of the schemes compiled to what the scanner recognises.

An `Entry` says what a phrase can mean (`cls`) and of what (`key`); `Lexicon.hits(word)` gives the phrases that can
begin at a spelling, with the clitic that was cut off. Compiling takes a few seconds, so the result is kept in the
user's cache folder under a digest of the scheme files; delete it at any time.

Classes: state (key ISO alpha-2), demonym (ISO alpha-2), place (territory's ISO alpha-2 or ""), org (IRI), body,
office and modifier (notation), honorific, person (IRI), lexeme (IRI), topic (notation), word (class of function words),
given (a given name), outlet.
"""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from alaqat import resources, schemes
from alaqat.phrasebook import Entry, Phrasebook
from alaqat.text.tokens import Word, tokenise
from alaqat.vocab import PREF_LABEL, PREFIXES

__all__ = ["Entry", "Hit", "Lexicon", "build", "load"]

_FORMAT = "14"  # raise it when the compiled form changes
_KEPT = 8  # compiled lexicons of other releases and overlays that stay in the cache
LANGUAGES = ("ar", "en", "fr")
NAMES = (PREF_LABEL, PREFIXES["skos"] + "altLabel", PREFIXES["skos"] + "hiddenLabel")


Add = Callable[[str, str, Entry], None]  # language, label, what it can mean
AddWords = Callable[[str, tuple[str, ...], Entry], None]  # the label as its folded words


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that may begin at a token: `prefix` is the clitic cut off, `rest` the folded words that must follow."""

    prefix: str
    rest: tuple[str, ...]
    entry: Entry


@dataclass(frozen=True)
class Lexicon:
    """All that the extractor knows of words. Picklable; `digest` names the exact words and grammar behind a result."""

    digest: str
    phrases: dict[str, Phrasebook]  # language -> first word -> ...
    facts: dict[str, Any]  # small tables: iso2 -> state, office data, people, common words
    memory: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)  # what readers worked out of it

    def hits(self, word: Word, language: str = "ar") -> tuple[Hit, ...]:
        """The phrases that may begin at this word, longest first."""
        table = self.phrases[language]
        out: list[Hit] = []
        readings = 0
        for prefix, stem in word.readings:
            found = table.find(stem)
            if found:
                readings += 1
                out += [Hit(prefix, rest, entry) for rest, entry in found]
        if readings > 1:  # those of one reading are in order
            out.sort(key=lambda h: (-len(h.rest), len(h.prefix)))
        return tuple(out)

    def __reduce__(self) -> tuple[Any, ...]:
        return Lexicon, (self.digest, self.phrases, self.facts)


def _dump(value: Any) -> bytes:
    return pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)


class _Builder:
    def __init__(self) -> None:
        self.tables: dict[str, dict[str, dict[tuple[tuple[str, ...], str, str], Entry]]] = {x: {} for x in LANGUAGES}

    def add(self, language: str, label: str, entry: Entry) -> None:
        words = tuple(w.fold for w in tokenise(label).words if w.kind != "punct" or w.raw in "+")
        if words:
            self.add_words(language, words, entry)

    def add_words(self, language: str, words: tuple[str, ...], entry: Entry) -> None:
        for lang in (language,) if language else LANGUAGES:
            if lang in self.tables:
                form = str(entry.attrs.get("form", ""))
                self.tables[lang].setdefault(words[0], {}).setdefault((words[1:], entry.cls, entry.key + form), entry)

    def finish(self) -> dict[str, Phrasebook]:
        return {
            lang: Phrasebook.of(
                {w: tuple((k[0], e) for k, e in sorted(found.items(), key=_length)) for w, found in table.items()}
            )
            for lang, table in self.tables.items()
        }

    def common(self) -> frozenset[str]:
        """The Arabic words that are marked as common ones, standing alone."""
        table = self.tables["ar"]
        return frozenset(
            w
            for w, found in table.items()
            if any(k[:2] == ((), "word") and e.key == "common" for k, e in found.items())
        )


def _length(item: tuple[tuple[tuple[str, ...], str, str], Entry]) -> int:
    return -len(item[0][0])


def build(overlays: Sequence[Path] = ()) -> Lexicon:
    """Compile the schemes (see `lexicon_rooms` and `lexicon_words` for what each scheme gives)."""
    from alaqat.lexicon_rooms import fill

    facts = schemes.read(overlays)
    builder = _Builder()
    tables = fill(facts, builder.add, builder.add_words)
    return Lexicon(_digest(overlays), builder.finish(), {**tables, "common": builder.common()})


def _digest(overlays: Sequence[Path]) -> str:
    code = hashlib.sha256(_FORMAT.encode())
    here = resources.PACKAGE
    for path in (
        here / "lexicon.py",
        here / "lexicon_rooms.py",
        here / "lexicon_words.py",
        here / "phrasebook.py",
        here / "schemes.py",
        here / "text" / "morphology.py",
        here / "text" / "folding.py",
    ):
        code.update(path.read_bytes())
    return hashlib.sha256((schemes.digest(overlays) + code.hexdigest()).encode()).hexdigest()[:12]


_loaded: dict[str, Lexicon] = {}


def load(overlays: Iterable[Path] = ()) -> Lexicon:
    """The compiled lexicon, from the cache where the scheme files have not changed."""
    overlays = tuple(overlays)
    name = _digest(overlays)
    if name in _loaded:
        return _loaded[name]
    cache = _folder() / f"lexicon-{name}.pickle"
    try:
        lexicon: Lexicon = pickle.loads(cache.read_bytes())
        if lexicon.digest != name:
            raise ValueError("stale")
    except Exception:  # no cache, a broken one, or one of another version: compile anew
        lexicon = build(overlays)
        _save(cache, lexicon)
    _loaded[name] = lexicon
    return lexicon


def _folder() -> Path:
    given = os.environ.get("ALAQAT_CACHE")
    if given:
        return Path(given)
    import platformdirs

    return Path(platformdirs.user_cache_dir("alaqat", appauthor=False))


def _save(cache: Path, lexicon: Lexicon) -> None:
    import tempfile

    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=cache.parent, delete=False) as f:
            f.write(_dump(lexicon))
        os.replace(f.name, cache)
        kept = sorted(cache.parent.glob("lexicon-*.pickle"), key=lambda path: path.stat().st_mtime)
        for old in kept[:-_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        pass  # a read-only home only costs the compile time
