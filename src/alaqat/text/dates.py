"""Dates in Arabic, English and French text, with offsets into the original and what day each means.

A scan looks every word up in one table; only runs of known words that hold a month, a weekday, a number that may be a
year and the like reach the grammar. Linear in the length of the text.

>>> import datetime
>>> text = "التقى الوزيران أمس الخميس"
>>> [(text[x.start:x.end], x.when.date) for x in find_dates(text, datetime.date(2022, 5, 6))]
[('أمس الخميس', '2022-05-05')]
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from alaqat.model import When
from alaqat.text.dategrammar import Token
from alaqat.text.dateranges import Dates as Grammar
from alaqat.text.folding import is_plain
from alaqat.text.months import STRIP, Sense, table
from alaqat.text.tokens import is_word
from alaqat.text.when import UNKNOWN, D, bounds

__all__ = ["Dated", "Dates", "find_dates"]

_WORD = re.compile(r"(\d+|[A-Za-zÀ-ɏء-ٟٮ-ۓە-ۜۮۯۺ-ۿ]+)")
_SIGNS = '،.,:؛;!؟?…«»“”"()[]-'  # signs around words
# marks, and Persian letters that typists use for Arabic ones
_ODD = re.compile("[\u064b-\u065f\u0670\u0640یکھہ]")
_PLAIN = {**STRIP, **str.maketrans("یکھہ", "يكهه")}
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_GAPS = {
    "": "",
    "/": "/",
    "-": "-",
    "–": "-",
    "—": "-",
    "ـ": "-",
    "(": "(",
    ")": ")",
    ",": ",",
    "،": ",",
    ".": ".",
    "),": ")",
}
_ANCHORS = frozenset(("g", "h", "mh", "wd", "dx", "u", "decade", "season", "fraction"))
_LONGEST = 60  # words: a longer run of date words is cut, so that no text makes the grammar slow


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date as written at [start, end) of the text. `kind`: day, weekday, month, year, range or relative."""

    start: int
    end: int
    when: When
    kind: str


class Dates:
    """The dates of a text, read where somebody asks: most sentences of an article tell nothing that needs a date.
    `reference` is the day of publication: without it, what is told relative to it (أمس, الشهر الماضي, 5 مايو) is
    found, but its `when` is unknown. `pieces` is what stands between the spaces of the text."""

    def __init__(self, text: str, reference: D | None, pieces: tuple[str, ...]) -> None:
        self._text, self._reference = text, reference
        self._stretches = _stretches(text, pieces)
        self._read: dict[int, list[Dated]] = {}  # number of a stretch -> its dates

    def between(self, begin: int, end: int) -> list[Dated]:
        """Those that begin at a character of [begin, end), in order, without overlaps."""
        found: list[Dated] = []
        for n, (first, last) in enumerate(self._stretches):
            if last > begin and first < end:
                known = self._read.get(n)
                if known is None:
                    known = self._read[n] = _dates_within(self._text, first, last, self._reference)
                found += [d for d in known if begin <= d.start < end]
        return found


def find_dates(text: str, reference: D | None = None) -> tuple[Dated, ...]:
    """All dates of a text; `reference` is as in `Dates`."""
    return tuple(Dates(text, reference, tuple(text.split(" "))).between(0, len(text)))


def _dates_within(text: str, first: int, last: int, reference: D | None) -> list[Dated]:
    """The dates of one stretch."""
    found: list[Dated] = []
    for run in _runs_within(text, first, last):
        reader = Grammar(run, text, reference)
        i = 0
        while i < reader.n:
            best = reader.longest(i)
            if best is None or reader.is_name(i, best):
                i = best.end if best is not None else i + 1
                continue
            start = run[i].start + run[i].cut
            when = UNKNOWN
            if best.lo is not None and best.hi is not None:
                when = bounds(best.lo, best.hi, best.precision, best.basis)
            end = run[best.end - 1].end
            if text[end : end + 1] == ")" and "(" in text[start:end]:
                end += 1
            found.append(Dated(start=start, end=end, when=when, kind=best.kind))
            i = best.end
    return found


def _gap(between: str) -> str:
    if between in (" ", ""):
        return between
    if "\n" in between or len(between) > 8:
        return "x"
    inner = _INVISIBLE.sub("", between).strip()
    return _GAPS.get(inner, "x") if inner else (" " if between.strip("\u200e\u200f") else "")


def _stretches(text: str, pieces: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where dates can be: from one unknown word to the next, if a word that a date can start from stands between."""
    found: list[tuple[int, int]] = []
    at = begin = 0
    seeded = False
    for piece in pieces:
        kind = _kinds.get(piece)
        if kind is None:
            kind = _kind(piece)
        if kind == _UNKNOWN:  # as most are
            if seeded:
                found.append((begin, at))
                seeded = False
            begin = at + len(piece)
        elif kind == _SEED:
            seeded = True
        at += len(piece) + 1
    if seeded:
        found.append((begin, len(text)))
    return found


_kinds: dict[str, int] = {}  # what stands between two spaces, remembered; texts repeat their words
_KEEP, _LONG = 200_000, 100  # pieces, and characters: a longer one comes once
# what no date has begins and ends a stretch; what has no words does neither
_EMPTY, _UNKNOWN, _KNOWN, _SEED = 0, 1, 2, 3


def _kind(piece: str) -> int:
    """The highest of the kinds of the words of a piece: unknown, known, or one that can start a date."""
    kinds = _word_kinds()
    if is_word(piece):  # as most are
        return _remember(piece, kinds.get(piece, _UNKNOWN))
    bare = piece.strip(_SIGNS)
    if is_plain(bare):  # one word without marks
        return _remember(piece, kinds.get(bare, _UNKNOWN))
    found = _EMPTY
    if "\n" in piece:  # the end of one line and the beginning of the next come again, the two together seldom
        for part in piece.split("\n"):
            kind = _kinds.get(part)
            found = max(found, _kind(part) if kind is None else kind)
    else:
        for word in _WORD.findall(piece):
            found = max(found, _SEED if word.isdecimal() else kinds.get(_plain(word), _UNKNOWN))
    return _remember(piece, found)


def _remember(piece: str, kind: int) -> int:
    if len(_kinds) < _KEEP and len(piece) < _LONG:
        _kinds[piece] = kind
    return kind


def _plain(word: str) -> str:
    return word.translate(_PLAIN) if _ODD.search(word) else word


def _runs_within(text: str, begin: int, stop: int) -> list[list[Token]]:
    """Runs of neighbouring known words that hold at least one word a date can start from."""
    known, kinds = table(), _word_kinds()
    runs: list[list[Token]] = []
    parts = _WORD.split(text[begin:stop])  # gap, word, gap, word ... gap
    words = [_plain(w) for w in parts[1::2]]
    seeds = [k for k, w in enumerate(words) if kinds.get(w) == _SEED or w.isdecimal()]
    ends = [begin + n for n in accumulate(map(len, parts))]
    k = 0  # what stands before it has been read
    for seed in seeds:
        if seed < k:
            continue
        first = seed
        while first > k and _is_known(words[first - 1], known) and _gap(parts[2 * first]) != "x":
            first -= 1
        k, gap = first, " "
        run: list[Token] = []
        anchored = False
        while gap != "x":
            raw = words[k]
            start, end = ends[2 * k], ends[2 * k + 1]
            cut, features = known.get(raw) or (0, {"n": int(raw) if len(raw) < 9 else 10**9, "dig": len(raw)})
            run.append(Token(start, end, raw, gap if run else " ", cut, features))
            if not anchored:
                if "dig" in features:
                    anchored = len(raw) == 4 or text[end : end + 1] in ("/", "-", ".", " ")
                else:
                    anchored = not _ANCHORS.isdisjoint(features)
            k += 1
            gap = _gap(parts[2 * k]) if k < len(words) and _is_known(words[k], known) else "x"
            if len(run) >= _LONGEST and gap != "x":
                if anchored:
                    runs.append(run)
                run, anchored = [], False
        if anchored:
            runs.append(run)
    return runs


def _is_known(word: str, known: Mapping[str, Sense]) -> bool:
    return word in known or word.isdecimal()


@cache
def _word_kinds() -> dict[str, int]:
    """The words that dates are made of: those one can start from, and the others."""
    return {word: _KNOWN if _ANCHORS.isdisjoint(features) else _SEED for word, (_, features) in table().items()}
