"""One walk over the tokens: which phrases of the lexicon begin where.

>>> from alaqat.text.tokens import tokenise
>>> from alaqat.lexicon import load
>>> found = scan(tokenise("وزير خارجية مصر"), load())
>>> [m.entry.key for m in found.at[2]][:1]
['EG']
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from alaqat.extract.classes import GOVERNED, JOINING
from alaqat.extract.places import before, note
from alaqat.extract.spelling import PLACED, PLAIN, Spelling, bare, placed, spellings
from alaqat.lexicon import Entry, Lexicon
from alaqat.phrasebook import Phrasebook
from alaqat.text.tokens import Text, Word

__all__ = ["QUOTES", "SET_OFF", "TANWIN", "Match", "Scan", "scan"]


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """A phrase of the lexicon at tokens [i, j), its first token without the clitic `prefix`."""

    i: int
    j: int
    prefix: str
    entry: Entry


_NONE: tuple[Match, ...] = ()
_EMPTY: frozenset[str] = frozenset()
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
    begins: dict[str, list[int]]  # class of phrases (of `PLACED`) -> the tokens at which one begins, in order
    stands: dict[str, list[int]]  # class of function words -> their tokens, with or without a preposition written on
    sought: dict[str, list[int]]  # class of nouns that is looked for through whole sentences -> where one may stand
    sets: dict[str, frozenset[str]]  # word classes that the grammar looks stems up in
    cases: dict[str, str]  # preposition -> the case it gives
    common: frozenset[str]  # common words, folded, without the article
    heard: dict[Word, bool]  # whether a word is common, remembered: see `alaqat.extract.names.is_common`
    masculine: frozenset[str]  # states (ISO alpha-2) whose name takes a masculine verb
    portfolios: dict[str, str]  # what a minister is for, folded -> his office: الدفاع
    led: dict[str, str]  # what somebody leads, folded, without the article -> his office: حزب

    def best(self, i: int, cls: str, second: str = "", *others: str) -> Match | None:
        """The longest match at i of one of the classes; among equals the one with the shortest clitic."""
        kinds = self.kinds[i]
        if not kinds:  # as most are
            return None
        if others:
            return self.best_of(i, (cls, second, *others))
        if cls in kinds or (second and second in kinds):
            for m in self.at[i]:
                if m.entry.cls == cls or m.entry.cls == second:
                    return m
        return None

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

    def all(self, i: int, cls: str, *others: str) -> list[Match]:
        """All matches at i of the classes, longest first."""
        kinds = self.kinds[i]
        if not kinds:  # as most are
            return []
        if others:
            return [m for m in self.at[i] if m.entry.cls == cls or m.entry.cls in others]
        return [m for m in self.at[i] if m.entry.cls == cls] if cls in kinds else []

    def where(self, cls: str, i: int, j: int) -> list[int]:
        """The tokens of [i, j) at which a phrase of a class begins; a class that nobody looks for is an error."""
        places = self.begins[cls]
        return places[before(places, i) : before(places, j)] if places else []

    def seek(self, cls: str, i: int, j: int) -> list[int]:
        """The tokens of [i, j) at which a noun may be a member of one of the few classes that are looked for through
        whole sentences, with or without its article and what is written onto it."""
        places = self.sought.get(cls)
        return [] if places is None else places[before(places, i) : before(places, j)]

    def has(self, cls: str, i: int, j: int) -> bool:
        """Whether a token of [i, j) is of a word class, with or without a preposition written onto it."""
        places = self.stands.get(cls)
        if places is not None:
            n = before(places, i)
            if n < len(places) and places[n] < j:
                return True
        if cls in self.sets:  # those of a class of members are known by their stems only
            for s in self.spelt[i:j]:
                if cls in s.of.ruled:
                    return True
        return False

    def first(self, cls: str, i: int, j: int) -> int | None:
        """The first of the tokens [i, j) that `has` means; None where there is none."""
        places, found = self.stands.get(cls), None
        if places is not None:
            n = before(places, i)
            found = places[n] if n < len(places) and places[n] < j else None
        if cls in self.sets:
            spelt = self.spelt
            for k in range(i, j if found is None else found):
                if cls in spelt[k].of.ruled:
                    return k
        return found

    def opens(self, i: int, j: int) -> bool:
        """Whether "that" opens a clause at one of the tokens [i, j)."""
        return self.last("comp", i, j) is not None

    def last(self, cls: str, i: int, j: int) -> int | None:
        """The last of the tokens [i, j) that is a function word of a class, without a preposition written onto it."""
        places = self.stands.get(cls)
        if places is None:
            return None
        for n in range(before(places, j) - 1, -1, -1):
            k = places[n]
            if k < i:
                return None
            if cls in self.words[k]:
                return k
        return None

    def that_alone(self, k: int) -> bool:
        """Whether token k is "that" with its hamza and no pronoun: أن, but neither أنه nor بان."""
        w = self.text.words[k]
        return w.light != w.fold and "that-alone" in self.spelt[k].of.whole

    def is_in(self, k: int, cls: str) -> bool:
        """Whether the whole word at k is a member of a word class."""
        return cls in self.spelt[k].of.whole

    def stemmed(self, k: int, cls: str) -> bool:
        """Whether the word at k, with or without what is written onto it, is a member of a word class."""
        return cls in self.spelt[k].of.stems

    def clitic(self, k: int, cls: str) -> str | None:
        """What is written onto a member of a word class at k, "" for nothing; None where another word stands there."""
        if cls not in self.spelt[k].of.stems:  # as mostly
            return None
        members = self.sets[cls]
        return next((prefix for prefix, stem in self.text.words[k].readings if stem in members), None)

    def has_article(self, k: int, prefix: str) -> bool:
        """Whether the word at k has the article behind what is written onto it: للوزير (ل), الوزير ("")."""
        return any(p == prefix and stem.startswith("ال") for p, stem in self.text.words[k].readings)

    def noun(self, k: int, cls: str) -> bool:
        """Whether the word at k, without its article and what is written onto it, is a member of a word class."""
        return cls in self.spelt[k].of.nouns

    def states(self, i: int, j: int) -> list[str]:
        """The states (ISO alpha-2) that the words at [i, j) may name."""
        return list(dict.fromkeys(m.entry.key for m in self.all(i, "state") if m.j == j))


def scan(text: Text, lexicon: Lexicon, language: str = "ar") -> Scan:
    """Match every phrase of the lexicon at every token; linear in the length."""
    words = text.words
    spelt, book = spellings(words, lexicon, language), lexicon.phrases[language]
    # a few empty places after the end, so that looking one phrase ahead needs no test
    at = [_NONE] * (len(words) + 4)
    kinds = [s.classes for s in spelt] + [_EMPTY] * 4
    functions = [s.functions for s in spelt] + [_EMPTY] * 4
    begins: dict[str, list[int]] = {cls: [] for cls in PLACED}
    stands: dict[str, list[int]] = {}
    sought: dict[str, list[int]] = {}
    nothing = PLAIN[""]
    for i, s in enumerate(spelt):
        if s is nothing:  # as many are
            continue
        if s.alone:
            at[i] = tuple([Match(i, i + 1, prefix, entry) for prefix, entry in s.alone])
            if "state" in s.classes and "demonym" in s.classes and _accusative(words, i):
                at[i] = tuple([m for m in at[i] if m.entry.cls != "state"])
        if s.longer:  # as few have
            found, more = _longer(words, i, s.longer, book)
            if found:
                at[i] = found + at[i]
                others = [m.entry.cls for m in found if m.entry.cls not in s.classes]
                kinds[i] = s.classes.union(others) if others else s.classes
            if more:
                functions[i] = s.functions.union(more)
        begun = s.begins if kinds[i] is s.classes else placed(kinds[i])
        if begun:
            note(begins, i, begun)
        if s.sought:
            note(sought, i, s.sought)
        served = s.stands if functions[i] is s.functions else bare(functions[i])
        if served:  # "common" is not looked for
            note(stands, i, served)
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
        lexicon.memory.setdefault("heard", {}),
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
            j = k + 1 if len(rest) == 1 else _end(words, k + 1, rest)
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
    """Where the folded words `rest` end, if all but the first, which is found, stand from token k on; quotation marks
    may stand between them."""
    for n in range(1, len(rest)):
        k = _past_quote(words, k)
        if k >= len(words) or words[k].fold != rest[n]:
            return None
        k += 1
    return k


def _past_quote(words: tuple[Word, ...], k: int) -> int:
    """k, or the token after it where a quotation mark stands at k: حلف "الناتو"."""
    return k + 1 if k < len(words) and words[k].kind == "punct" and words[k].raw in QUOTES else k
