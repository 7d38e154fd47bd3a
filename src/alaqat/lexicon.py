"""The labels of the schemes compiled to what the scanner recognises.

An `Entry` says what a phrase can mean (`cls`) and of what (`key`); `Lexicon.phrases` holds them by their first word.
Compiling takes a few seconds, so the result is kept in the user's cache folder.

Classes: state (key ISO alpha-2), demonym (ISO alpha-2), place (territory's ISO alpha-2 or ""), org (IRI), body,
office and modifier (notation), honorific, person (IRI), lexeme (IRI), topic (notation), word (class of function words),
given (a given name), outlet.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from alaqat import resources, schemes
from alaqat.cache import kept
from alaqat.phrasebook import Entry, Phrasebook
from alaqat.text.tokens import tokenise
from alaqat.vocab import PREF_LABEL, PREFIXES

__all__ = ["Entry", "Lexicon", "build", "load"]

_FORMAT = "15"  # raise it when the compiled form changes
LANGUAGES = ("ar", "en", "fr")
NAMES = (PREF_LABEL, PREFIXES["skos"] + "altLabel", PREFIXES["skos"] + "hiddenLabel")


Add = Callable[[str, str, Entry], None]  # language, label, what it can mean
AddWords = Callable[[str, tuple[str, ...], Entry], None]  # the label as its folded words


@dataclass(frozen=True)
class Lexicon:
    """All that the extractor knows of words. Picklable; `digest` names the exact words and grammar behind a result."""

    digest: str
    phrases: dict[str, Phrasebook]  # language -> first word -> ...
    facts: dict[str, Any]  # small tables: iso2 -> state, office data, people, common words
    memory: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)  # what readers worked out of it

    def __reduce__(self) -> tuple[Any, ...]:
        return Lexicon, (self.digest, self.phrases, self.facts)


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
            lang: Phrasebook.of({w: tuple((k[0], e) for k, e in found.items()) for w, found in table.items()})
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
    lexicon = kept("lexicon", name, lambda: build(overlays))
    _loaded[name] = lexicon
    return lexicon
