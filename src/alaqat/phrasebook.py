"""The phrases of a language as they are kept: packed, and read back by their first word and their second."""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from alaqat.text.morphology import Form

__all__ = ["Begun", "Entry", "Phrasebook", "Phrases"]

_NUMBER = 4  # bytes of a number in the packed index, the lowest first
_LENGTH = 2  # bytes of the length of a word in it
_LONGEST = 256**_LENGTH - 1  # bytes of a word that can stand in it; a text may have longer ones


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase can mean. `attrs` holds what the class needs (form, gender, number, kind of label ...)."""

    cls: str
    key: str
    attrs: dict[str, Any] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        return self.attrs.get(name, default)


Phrases = tuple[tuple[tuple[str, ...], Entry], ...]


@dataclass(frozen=True, slots=True)
class Begun:
    """What begins with a word: what it means `alone`, and {the word that may follow: page of the longer phrases}, which
    `Phrasebook.going_on` reads."""

    alone: tuple[Entry, ...]
    longer: dict[str, int]


_NOTHING = Begun((), {})


class Phrasebook(Mapping[str, Phrases]):
    """{first word: ((the words that must follow, entry), ...)}, longest first. What begins with a word is unpacked when
    it is first asked for, and longer phrases when their second word is: an article uses few of the words, and a handful
    of the hundreds of phrases that begin with "minister". `words` holds each word behind its length and where its page
    begins in the `pages`; these say where their entries begin in `entries`, which many words share. `slots` is a hash
    table: numbers that tell where a word stands in `words`, 0 for none.

    >>> book = Phrasebook.of({"دولة": (((), Entry("word", "common")), (("قطر",), Entry("state", "QA")))})
    >>> [(rest, entry.key) for rest, entry in book["دولة"]], "دول" in book, list(book), len(book)
    ([(('قطر',), 'QA'), ((), 'common')], False, ['دولة'], 1)
    """

    def __init__(self, slots: bytes, words: bytes, pages: bytes, entries: bytes) -> None:
        self._slots, self._words, self._pages, self._entries = slots, words, pages, entries
        self._last = len(slots) // _NUMBER - 1
        self._begun: dict[int, Begun] = {}
        self._gone_on: dict[int, Phrases] = {}
        self._known: dict[int, Entry] = {}

    @classmethod
    def of(cls, phrases: Mapping[str, Phrases]) -> Phrasebook:
        """Packs the phrases of a language; words with the same phrases, as most have, share a page."""
        pages, entries = _Packed(), _Packed()
        words = bytearray(1)  # no word stands at 0
        last = (1 << max(1, (2 * len(phrases)).bit_length())) - 1  # so that half of the slots stay empty
        slots = [0] * (last + 1)
        for word, found in phrases.items():
            alone: list[int] = []
            longer: dict[str, list[tuple[tuple[str, ...], int]]] = {}
            for rest, e in sorted(found, key=_length):
                at = entries.place((e.cls, e.key, _plain(e.attrs)))
                if rest:
                    longer.setdefault(rest[0], []).append((rest, at))
                else:
                    alone.append(at)
            page = (tuple(alone), {second: pages.place(tuple(going_on)) for second, going_on in longer.items()})
            spelt = word.encode("utf-8", "surrogatepass")
            k = crc32(spelt) & last
            while slots[k]:
                k = (k + 1) & last
            slots[k] = len(words)
            words += len(spelt).to_bytes(_LENGTH, "little") + pages.place(page).to_bytes(_NUMBER, "little") + spelt
        table = b"".join(at.to_bytes(_NUMBER, "little") for at in slots)
        return cls(table, bytes(words), bytes(pages.bytes), bytes(entries.bytes))

    def _page(self, word: str) -> int:
        """Where the phrases of a word begin, -1 for a word that has none."""
        slots, words, last = self._slots, self._words, self._last
        spelt = word.encode("utf-8", "surrogatepass")
        if len(spelt) > _LONGEST:
            return -1
        wanted = len(spelt).to_bytes(_LENGTH, "little")
        k = crc32(spelt) & last
        while True:
            at = int.from_bytes(slots[_NUMBER * k : _NUMBER * k + _NUMBER], "little")
            if at == 0:
                return -1
            begin = at + _LENGTH + _NUMBER
            if words[begin : begin + len(spelt)] == spelt and words[at : at + _LENGTH] == wanted:
                return int.from_bytes(words[at + _LENGTH : begin], "little")
            k = (k + 1) & last

    def begun(self, word: str) -> Begun:
        """What begins with a word."""
        start = self._page(word)
        if start < 0:
            return _NOTHING
        found = self._begun.get(start)
        if found is None:
            page: tuple[tuple[int, ...], dict[str, int]] = marshal.loads(memoryview(self._pages)[start:])
            found = self._begun[start] = Begun(tuple([self._entry(at) for at in page[0]]), page[1])
        return found

    def going_on(self, page: int) -> Phrases:
        """The longer phrases of a page of `Begun`, longest first."""
        found = self._gone_on.get(page)
        if found is None:
            packed: tuple[tuple[tuple[str, ...], int], ...] = marshal.loads(memoryview(self._pages)[page:])
            found = self._gone_on[page] = tuple([(rest, self._entry(at)) for rest, at in packed])
        return found

    def _entry(self, at: int) -> Entry:
        found = self._known.get(at)
        if found is None:
            cls, key, attrs = marshal.loads(memoryview(self._entries)[at:])  # it says itself where it ends
            form = attrs.get("f")
            if form is not None:
                attrs["f"] = Form(*form)
            found = self._known[at] = Entry(cls, key, attrs)
        return found

    def __getitem__(self, word: str) -> Phrases:
        if word not in self:
            raise KeyError(word)
        begun = self.begun(word)
        longer = [phrase for page in begun.longer.values() for phrase in self.going_on(page)]
        return tuple(sorted([*longer, *(((), entry) for entry in begun.alone)], key=_length))

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self._page(word) >= 0

    def __iter__(self) -> Iterator[str]:
        at, words = 1, self._words
        while at < len(words):
            begin = at + _LENGTH + _NUMBER
            end = begin + int.from_bytes(words[at : at + _LENGTH], "little")
            yield words[begin:end].decode("utf-8", "surrogatepass")
            at = end

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __reduce__(self) -> tuple[Any, ...]:
        return Phrasebook, (self._slots, self._words, self._pages, self._entries)


class _Packed:
    """Plain values as bytes one behind the other, equal ones once."""

    def __init__(self) -> None:
        self.bytes = bytearray()
        self._places: dict[str, int] = {}

    def place(self, value: Any) -> int:
        """Where a value begins."""
        known = repr(value)  # equal values may be packed in two ways
        if known not in self._places:
            self._places[known] = len(self.bytes)
            self.bytes += _pack(value)
        return self._places[known]


def _length(phrase: tuple[tuple[str, ...], Any]) -> int:
    return -len(phrase[0])


def _pack(value: Any) -> bytes:
    """Plain values are read back three times as fast so as from a pickle; version 4 is that of Python 3.4 and later."""
    return marshal.dumps(value, 4)


def _plain(attrs: dict[str, Any]) -> dict[str, Any]:
    """The attributes of an entry, its form as a tuple."""
    return {name: value.said if isinstance(value, Form) else value for name, value in attrs.items()}
