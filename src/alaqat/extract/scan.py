"""One walk over the tokens: which phrases of the lexicon begin where.

>>> from alaqat.text.tokens import tokenise
>>> from alaqat.lexicon import load
>>> found = scan(tokenise("وزير خارجية مصر"), load())
>>> [m.entry.key for m in found.at[2]][:1]
['EG']
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from alaqat.lexicon import Entry, Lexicon
from alaqat.text.tokens import Text

__all__ = ["Match", "Scan", "plainly", "prefer", "scan"]


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase of the lexicon at tokens [i, j), its first token without the clitic `prefix`."""

    i: int
    j: int
    prefix: str
    entry: Entry


_NONE: tuple[Match, ...] = ()


@dataclass(frozen=True, slots=True)
class Scan:
    """The tokens of a field with the phrases that begin at each."""

    text: Text
    at: tuple[tuple[Match, ...], ...]
    words: tuple[frozenset[str], ...]  # classes of function words per token
    sets: Mapping[str, frozenset[str]]  # word classes that the grammar looks stems up in
    cases: Mapping[str, str]  # preposition -> the case it gives
    common: frozenset[str]  # common words, folded, without the article
    masculine: frozenset[str]  # states (ISO alpha-2) whose name takes a masculine verb

    def best(self, i: int, *classes: str) -> Match | None:
        """The longest match at i of one of the classes; among equals the one with the shortest clitic."""
        for m in self.at[i]:
            if m.entry.cls in classes:
                return m
        return None

    def all(self, i: int, *classes: str) -> list[Match]:
        """All matches at i of the classes, longest first."""
        return [m for m in self.at[i] if m.entry.cls in classes]

    def has(self, cls: str, i: int, j: int) -> bool:
        """Whether a token of [i, j) is of a class of function words, with or without a preposition written onto it."""
        return any(cls in self.words[k] or "~" + cls in self.words[k] for k in range(i, j))


def plainly(scan: Scan) -> Counter[str]:
    """How often each state is named beyond doubt, by its own name or capital."""
    return Counter(
        m.entry.key
        for found in scan.at
        for m in found
        if m.entry.cls == "state" and not m.entry.get("doubt") and m.entry.get("kind") != "metonym"
    )


def prefer(scan: Scan, named: Counter[str]) -> Scan:
    """Where a nationality belongs to two states (نيجيري), the one that the article names comes first."""
    at = list(scan.at)
    for k, found in enumerate(at):
        if sum(m.entry.cls == "demonym" for m in found) > 1:
            at[k] = tuple(
                sorted(
                    found, key=lambda m: (-m.j, len(m.prefix), -named[m.entry.key] if m.entry.cls == "demonym" else 0)
                )
            )
    return replace(scan, at=tuple(at))


_EMPTY: frozenset[str] = frozenset()


def scan(text: Text, lexicon: Lexicon, language: str = "ar") -> Scan:
    """Match every phrase of the lexicon at every token; linear in the length."""
    words = text.words
    n = len(words)
    at: list[tuple[Match, ...]] = []
    classes: list[frozenset[str]] = []
    for i, w in enumerate(words):
        hits = lexicon.hits(w, language)
        if not hits:
            at.append(_NONE)
            classes.append(_EMPTY)
            continue
        found: list[Match] = []
        kinds: set[str] = set()
        for h in hits:
            j = i + 1
            ok = True
            for r in h.rest:
                # quotation marks may stand inside a name: حلف "الناتو"
                if j < n and words[j].kind == "punct" and words[j].raw in "\"“”«»'":
                    j += 1
                if j >= n or words[j].fold != r:
                    ok = False
                    break
                j += 1
            if ok:
                if h.entry.cls == "word":
                    if not h.prefix or h.prefix in ("و", "ف"):
                        kinds.add(h.entry.key)
                        if h.rest:
                            found.append(Match(i, j, h.prefix, h.entry))
                    elif h.prefix in ("ب", "ل", "وب", "ول"):
                        kinds.add("~" + h.entry.key)
                        found.append(Match(i, j, h.prefix, h.entry))
                else:
                    found.append(Match(i, j, h.prefix, h.entry))
        at.append(tuple(found))
        classes.append(frozenset(kinds))
    # a few empty places after the end, so that looking one phrase ahead needs no test
    facts = lexicon.facts
    return Scan(
        text,
        (*at, *(_NONE,) * 4),
        (*classes, *(_EMPTY,) * 4),
        facts["words"],
        facts["cases"],
        facts["common"],
        facts["masculine"],
    )
