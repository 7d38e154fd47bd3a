"""One walk over the tokens: which phrases of the lexicon begin where.

>>> from alaqat.text.tokens import tokenise
>>> from alaqat.lexicon import load
>>> found = scan(tokenise("وزير خارجية مصر"), load())
>>> [m.entry.key for m in found.at[2]][:1]
['EG']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from alaqat.extract.spelling import GOVERNED, JOINING, PLAIN, Spelling, bare, spellings
from alaqat.lexicon import Entry, Lexicon
from alaqat.phrasebook import Phrasebook
from alaqat.text.tokens import Text, Word

__all__ = [
    "QUOTES",
    "SET_OFF",
    "TANWIN",
    "Match",
    "Scan",
    "scan",
]


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """A phrase of the lexicon at tokens [i, j), its first token without the clitic `prefix`."""

    i: int
    j: int
    prefix: str
    entry: Entry


_NONE: tuple[Match, ...] = ()
_EMPTY: frozenset[str] = frozenset()
_NOTHING = PLAIN[""]
_WRITTEN_ON = frozenset((*JOINING, *GOVERNED))
TANWIN = ("اً", "ًا")
QUOTES = frozenset("\"“”«»'")
SET_OFF = QUOTES | frozenset("()")  # what may stand around a name


@dataclass(frozen=True, slots=True)
class Scan:
    """The tokens of a field with the phrases that begin at each."""

    text: Text
    spelt: tuple[Spelling, ...]  # what each token can be by itself
    at: tuple[tuple[Match, ...], ...]
    kinds: tuple[frozenset[str], ...]  # classes of the phrases in `at`
    words: tuple[frozenset[str], ...]  # classes of function words per token
    begins: dict[str, list[int]]  # class of phrases -> the tokens at which one begins, in order
    stands: dict[str, list[int]]  # class of function words -> their tokens, with or without a preposition written on
    sought: dict[str, list[int]]  # class of nouns that is looked for through whole sentences -> where one may stand
    sets: dict[str, frozenset[str]]  # word classes that the grammar looks stems up in
    cases: dict[str, str]  # preposition -> the case it gives
    common: frozenset[str]  # common words, folded, without the article
    masculine: frozenset[str]  # states (ISO alpha-2) whose name takes a masculine verb
    portfolios: dict[str, str]  # what a minister is for, folded -> his office: الدفاع
    led: dict[str, str]  # what somebody leads, folded, without the article -> his office: حزب

    def best(self, i: int, *classes: str) -> Match | None:
        """The longest match at i of one of the classes; among equals the one with the shortest clitic."""
        return self.best_of(i, classes)

    def best_of(self, i: int, classes: tuple[str, ...]) -> Match | None:
        """The same, the classes in a tuple."""
        kinds = self.kinds[i]
        if not kinds:  # as most are
            return None
        for cls in classes:
            if cls in kinds:
                break
        else:
            return None
        for m in self.at[i]:
            if m.entry.cls in classes:
                return m
        return None

    def all(self, i: int, *classes: str) -> list[Match]:
        """All matches at i of the classes, longest first."""
        kinds = self.kinds[i]
        if not kinds:  # as most are
            return []
        for cls in classes:
            if cls in kinds:
                return [m for m in self.at[i] if m.entry.cls in classes]
        return []

    def where(self, cls: str, i: int, j: int) -> list[int]:
        """The tokens of [i, j) at which a phrase of a class begins."""
        places = self.begins.get(cls)
        return [] if places is None else places[bisect_left(places, i) : bisect_left(places, j)]

    def seek(self, cls: str, i: int, j: int) -> list[int]:
        """The tokens of [i, j) at which a noun may be a member of one of the few classes that are looked for through
        whole sentences, with or without its article and what is written onto it."""
        places = self.sought.get(cls)
        return [] if places is None else places[bisect_left(places, i) : bisect_left(places, j)]

    def has(self, cls: str, i: int, j: int) -> bool:
        """Whether a token of [i, j) is of a word class, with or without a preposition written onto it."""
        places = self.stands.get(cls)
        if places is not None:
            n = bisect_left(places, i)
            if n < len(places) and places[n] < j:
                return True
        members = self.sets.get(cls)  # those of a class of members are known by their stems only
        return members is not None and any(_is_of(w, members) for w in self.text.words[i:j])

    def first(self, cls: str, i: int, j: int) -> int | None:
        """The first of the tokens [i, j) that `has` means; None where there is none."""
        places, found = self.stands.get(cls), None
        if places is not None:
            n = bisect_left(places, i)
            found = places[n] if n < len(places) and places[n] < j else None
        members = self.sets.get(cls)
        if members is None:
            return found
        words = self.text.words
        return next((k for k in range(i, j if found is None else found) if _is_of(words[k], members)), found)

    def opens(self, i: int, j: int) -> bool:
        """Whether "that" opens a clause at one of the tokens [i, j)."""
        return self.last("comp", i, j) is not None

    def last(self, cls: str, i: int, j: int) -> int | None:
        """The last of the tokens [i, j) that is a function word of a class, without a preposition written onto it."""
        places = self.stands.get(cls)
        if places is None:
            return None
        for n in range(bisect_left(places, j) - 1, -1, -1):
            k = places[n]
            if k < i:
                return None
            if cls in self.words[k]:
                return k
        return None

    def that_alone(self, k: int) -> bool:
        """Whether token k is "that" with its hamza and no pronoun: أن, but neither أنه nor بان."""
        w = self.text.words[k]
        return w.fold in self.sets["that-alone"] and w.light != w.fold

    def stemmed(self, k: int, cls: str) -> bool:
        """Whether the word at k, with or without what is written onto it, is a member of a word class."""
        members = self.sets[cls]
        return any(stem in members for _, stem in self.text.words[k].readings)

    def clitic(self, k: int, cls: str) -> str | None:
        """What is written onto a member of a word class at k, "" for nothing; None where another word stands there."""
        members = self.sets[cls]
        return next((prefix for prefix, stem in self.text.words[k].readings if stem in members), None)

    def has_article(self, k: int, prefix: str) -> bool:
        """Whether the word at k has the article behind what is written onto it: للوزير (ل), الوزير ("")."""
        return any(p == prefix and stem.startswith("ال") for p, stem in self.text.words[k].readings)

    def noun(self, k: int, cls: str) -> bool:
        """Whether the word at k, without its article and what is written onto it, is a member of a word class."""
        members = self.sets[cls]
        return any(stem.removeprefix("ال") in members for _, stem in self.text.words[k].readings)

    def states(self, i: int, j: int) -> list[str]:
        """The states (ISO alpha-2) that the words at [i, j) may name."""
        return list(dict.fromkeys(m.entry.key for m in self.all(i, "state") if m.j == j))


def _is_of(word: Word, members: frozenset[str]) -> bool:
    """Whether a word is a member of a class, with or without a preposition written onto it."""
    return any(stem in members and prefix in _WRITTEN_ON for prefix, stem in word.readings)


def scan(text: Text, lexicon: Lexicon, language: str = "ar") -> Scan:
    """Match every phrase of the lexicon at every token; linear in the length."""
    words = text.words
    spelt, book = spellings(words, lexicon, language), lexicon.phrases[language]
    # a few empty places after the end, so that looking one phrase ahead needs no test
    at = [_NONE] * (len(words) + 4)
    kinds = [s.classes for s in spelt] + [_EMPTY] * 4
    functions = [s.functions for s in spelt] + [_EMPTY] * 4
    begins: dict[str, list[int]] = {}
    stands: dict[str, list[int]] = {}
    sought: dict[str, list[int]] = {}
    for i, s in enumerate(spelt):
        if s is _NOTHING:  # as many are
            continue
        if s.alone:
            at[i] = tuple([Match(i, i + 1, prefix, entry) for prefix, entry in s.alone])
            if "state" in s.classes and "demonym" in s.classes and _accusative(words, i):
                at[i] = tuple([m for m in at[i] if m.entry.cls != "state"])
        if s.longer:  # as few have
            found, more = _longer(words, i, s.longer, book)
            if found:
                at[i] = found + at[i]
                kinds[i] = s.classes.union([m.entry.cls for m in found])
            if more:
                functions[i] = s.functions.union(more)
        if kinds[i]:
            _note(begins, i, s.begins if kinds[i] is s.classes else tuple(kinds[i]))
        if s.sought:
            _note(sought, i, s.sought)
        if functions[i]:
            _note(stands, i, s.stands if functions[i] is s.functions else bare(functions[i]))
    facts = lexicon.facts
    return Scan(
        text,
        spelt,
        tuple(at),
        tuple(kinds),
        tuple(functions),
        begins,
        stands,
        sought,
        facts["words"],
        facts["cases"],
        facts["common"],
        facts["masculine"],
        facts["portfolio"],
        facts["led"],
    )


def _accusative(words: tuple[Word, ...], i: int) -> bool:
    """Whether token i has the ending of an indefinite accusative, so that it is a nationality and no state: "روسيّاً", or
    stands behind a counted noun with that ending: "63 كيانا روسيا"."""
    if words[i].raw.endswith(TANWIN):
        return True
    return i > 1 and words[i - 1].kind == "ar" and words[i - 1].fold.endswith("ا") and words[i - 2].kind == "num"


def _note(places: dict[str, list[int]], i: int, classes: tuple[str, ...]) -> None:
    """Adds token i to where each of some classes stands."""
    for cls in classes:
        known = places.get(cls)
        if known is None:
            places[cls] = [i]
        else:
            known.append(i)


def _longer(
    words: tuple[Word, ...], i: int, readings: tuple[tuple[str, dict[str, int]], ...], book: Phrasebook
) -> tuple[tuple[Match, ...], Sequence[str]]:
    """The phrases of several words that stand at token i, longest first, and the classes of the function words among
    them; `readings` is what `Spelling.longer` says of it."""
    k = _past_quote(words, i + 1)
    if k >= len(words):
        return _NONE, ()
    second = words[k].fold
    if not any(second in pages for _, pages in readings):  # as mostly
        return _NONE, ()
    found: list[Match] = []
    functions: list[str] = []
    for prefix, pages in readings:
        page = pages.get(second)
        if page is None:
            continue
        for rest, entry in book.going_on(page):
            j = _end(words, k, rest)
            if j is None:
                continue
            if entry.cls == "word":
                if prefix not in JOINING and prefix not in GOVERNED:
                    continue
                functions.append(entry.key if prefix in JOINING else "~" + entry.key)
            found.append(Match(i, j, prefix, entry))
    if len(readings) > 1:  # each is in order
        found.sort(key=_ends_first)
    return tuple(found), functions


def _ends_first(match: Match) -> int:
    return -match.j


def _end(words: tuple[Word, ...], k: int, rest: tuple[str, ...]) -> int | None:
    """Where the folded words `rest` end, if they stand from token k on; quotation marks may stand between them."""
    for folded in rest:
        k = _past_quote(words, k)
        if k >= len(words) or words[k].fold != folded:
            return None
        k += 1
    return k


def _past_quote(words: tuple[Word, ...], k: int) -> int:
    """k, or the token after it where a quotation mark stands at k: حلف "الناتو"."""
    return k + 1 if k < len(words) and words[k].kind == "punct" and words[k].raw in QUOTES else k
