"""The labels of the schemes compiled to what the scanner recognises.

An `Entry` says what a phrase can mean (`cls`) and of what (`key`); `Lexicon.hits(word)` gives the phrases that can begin
at a spelling, with the clitic that was cut off. Compiling takes a second or two, so the result is kept in the user's
cache folder under a digest of the scheme files; delete it at any time.

Classes: state (key ISO alpha-2), demonym (ISO alpha-2), place (territory's ISO alpha-2 or ""), org (IRI), body,
office and modifier (notation), honorific, person (IRI), lexeme (IRI), topic (notation), word (class of function words),
given (a given name), outlet.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import platformdirs

from alaqat import schemes
from alaqat.text.tokens import Word, tokenise
from alaqat.vocab import BASE, PREFIXES

__all__ = ["Entry", "Hit", "Lexicon", "build", "load"]

_FORMAT = "10"  # raise it when the compiled form changes
LANGUAGES = ("ar", "en", "fr")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase can mean. `attrs` holds what the class needs (form, gender, number, kind of label ...)."""

    cls: str
    key: str
    attrs: Mapping[str, Any] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        return self.attrs.get(name, default)


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
    phrases: Mapping[str, Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]]  # language -> first word -> ...
    facts: Mapping[str, Any]  # small tables: iso2 -> state, office data, people
    _memo: dict[str, tuple[Hit, ...]] = field(default_factory=dict, repr=False, compare=False)

    def hits(self, word: Word, language: str = "ar") -> tuple[Hit, ...]:
        """The phrases that may begin at this word, longest first."""
        key = word.raw if language == "ar" else f"{language} {word.raw}"
        found = self._memo.get(key)
        if found is None:
            table = self.phrases[language]
            out = [Hit(p, rest, entry) for p, stem in word.readings for rest, entry in table.get(stem, ())]
            out.sort(key=lambda h: (-len(h.rest), len(h.prefix)))
            found = tuple(out)
            if len(self._memo) < 300_000:
                self._memo[key] = found
        return found

    def __getstate__(self) -> dict[str, Any]:
        return {"digest": self.digest, "phrases": self.phrases, "facts": self.facts, "_memo": {}}


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

    def finish(self) -> dict[str, dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]]:
        return {
            lang: {w: tuple((k[0], e) for k, e in sorted(found.items(), key=lambda x: -len(x[0][0]))) for w, found in table.items()}
            for lang, table in self.tables.items()
        }


def build(overlays: Sequence[Path] = ()) -> Lexicon:
    """Compile the schemes (see `alaqat.lexicon_rooms` for what each scheme gives)."""
    from alaqat.lexicon_rooms import fill

    facts = schemes.read(overlays)
    builder = _Builder()
    tables = fill(facts, builder.add, builder.add_words)
    return Lexicon(_digest(overlays), builder.finish(), tables)


def _digest(overlays: Sequence[Path]) -> str:
    code = hashlib.sha256(_FORMAT.encode())
    here = Path(__file__).parent
    for path in (here / "lexicon.py", here / "lexicon_rooms.py", here / "text" / "morphology.py", here / "text" / "folding.py"):
        code.update(path.read_bytes())
    return hashlib.sha256((schemes.digest(overlays) + code.hexdigest()).encode()).hexdigest()[:12]


_loaded: dict[str, Lexicon] = {}


def load(overlays: Iterable[Path] = ()) -> Lexicon:
    """The compiled lexicon, from the cache where the scheme files have not changed."""
    overlays = tuple(overlays)
    name = _digest(overlays)
    if name in _loaded:
        return _loaded[name]
    cache = Path(os.environ.get("ALAQAT_CACHE") or platformdirs.user_cache_dir("alaqat", appauthor=False)) / f"lexicon-{name}.pickle"
    try:
        lexicon: Lexicon = pickle.loads(cache.read_bytes())
        if lexicon.digest != name:
            raise ValueError("stale")
    except Exception:  # no cache, a broken one, or one of another version: compile anew
        lexicon = build(overlays)
        _save(cache, lexicon)
    _loaded[name] = lexicon
    return lexicon


def _save(cache: Path, lexicon: Lexicon) -> None:
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=cache.parent, delete=False) as f:
            f.write(pickle.dumps(lexicon, protocol=pickle.HIGHEST_PROTOCOL))
        os.replace(f.name, cache)
    except OSError:
        pass  # a read-only home only costs the compile time


SCHEME = {
    name: f"{BASE}{name}"
    for name in ("country", "place", "organisation", "body-kind", "role", "office-modifier", "honorific", "person", "event-type", "topic", "word", "outlet")
}
SKOS = PREFIXES["skos"]
