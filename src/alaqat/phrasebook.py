"""The phrases of a language as they are kept: packed, and read back by their first word and their second."""

from __future__ import annotations

import marshal
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from alaqat.text.morphology import Form

__all__ = ["Begun", "Entry", "Phrasebook", "Phrases"]

_LATELY = 5000  # words
_END = b"\xff"  # stands behind each word of the index, and within none: it is no byte of UTF-8


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase can mean. `attrs` holds what the class needs (form, gender, number, kind of label ...); the part
    of speech ("" for none) and the form of a lexeme are asked for again and again."""

    cls: str
    key: str
    attrs: dict[str, Any] = field(default_factory=dict)
    part: str = field(init=False, repr=False, compare=False)
    form: Form | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "part", self.attrs.get("part") or "")
        object.__setattr__(self, "form", self.attrs.get("f"))

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
    of the hundreds of phrases that begin with "minister". `words` holds the words one behind the other. `slots` is a
    hash table of pairs: where a word stands in `words`, 0 for none, and where its page begins in the `pages`; these say
    where their entries begin in `entries`, which many words share.

    >>> book = Phrasebook.of({"دولة": (((), Entry("word", "common")), (("قطر",), Entry("state", "QA")))})
    >>> [(rest, entry.key) for rest, entry in book["دولة"]], "دول" in book, list(book), len(book)
    ([(('قطر',), 'QA'), ((), 'common')], False, ['دولة'], 1)
    """

    def __init__(self, slots: array[int], words: bytes, pages: bytes, entries: bytes) -> None:
        self._slots, self._words, self._pages, self._entries = slots, words, memoryview(pages), memoryview(entries)
        self._last = len(slots) // 2 - 1
        self._begun: dict[int, Begun] = {}
        self._lately: dict[str, Begun] = {}  # by the words asked for last: each is asked for twice or oftener
        self._gone_on: dict[int, Phrases] = {}
        self._known: dict[int, Entry] = {}

    @classmethod
    def of(cls, phrases: Mapping[str, Phrases]) -> Phrasebook:
        """Packs the phrases of a language; words with the same phrases, as most have, share a page."""
        pages, entries = _Packed(), _Packed()
        words = bytearray(1)  # no word stands at 0
        last = (1 << max(1, (2 * len(phrases)).bit_length())) - 1  # so that half of the slots stay empty
        slots = array("I", [0]) * (2 * (last + 1))
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
            spelt = _spelt(word)
            k = crc32(spelt) & last
            while slots[2 * k]:
                k = (k + 1) & last
            slots[2 * k], slots[2 * k + 1] = len(words), pages.place(page)
            words += spelt
        return cls(slots, bytes(words), bytes(pages.bytes), bytes(entries.bytes))

    def _page(self, word: str) -> int:
        """Where the phrases of a word begin, -1 for a word that has none."""
        slots, words, last = self._slots, self._words, self._last
        spelt = _spelt(word)
        k = crc32(spelt) & last
        while True:
            at = slots[2 * k]
            if at == 0:
                return -1
            if words[at : at + len(spelt)] == spelt:
                return slots[2 * k + 1]
            k = (k + 1) & last

    def begun(self, word: str) -> Begun:
        """What begins with a word."""
        found = self._lately.get(word)
        if found is None:
            if len(self._lately) >= _LATELY:
                self._lately.clear()
            start = self._page(word)
            found = self._lately[word] = self._read(start) if start >= 0 else _NOTHING
        return found

    def _read(self, start: int) -> Begun:
        """What a page says."""
        found = self._begun.get(start)
        if found is None:
            page: tuple[tuple[int, ...], dict[str, int]] = marshal.loads(self._pages[start:])
            found = self._begun[start] = Begun(tuple([self._entry(at) for at in page[0]]), page[1])
        return found

    def going_on(self, page: int) -> Phrases:
        """The longer phrases of a page of `Begun`, longest first."""
        found = self._gone_on.get(page)
        if found is None:
            packed: tuple[tuple[tuple[str, ...], int], ...] = marshal.loads(self._pages[page:])
            found = self._gone_on[page] = tuple([(rest, self._entry(at)) for rest, at in packed])
        return found

    def _entry(self, at: int) -> Entry:
        found = self._known.get(at)
        if found is None:
            cls, key, attrs = marshal.loads(self._entries[at:])  # it says itself where it ends
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
        for spelt in self._words[1:].split(_END)[:-1]:
            yield spelt.decode("utf-8", "surrogatepass")

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __reduce__(self) -> tuple[Any, ...]:
        return Phrasebook, (self._slots, self._words, bytes(self._pages), bytes(self._entries))


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


def _spelt(word: str) -> bytes:
    """A word as it stands in the index."""
    return word.encode("utf-8", "surrogatepass") + _END


def _length(phrase: tuple[tuple[str, ...], Any]) -> int:
    return -len(phrase[0])


def _pack(value: Any) -> bytes:
    """Plain values are read back three times as fast so as from a pickle; version 4 is that of Python 3.4 and later."""
    return marshal.dumps(value, 4)


def _plain(attrs: dict[str, Any]) -> dict[str, Any]:
    """The attributes of an entry, its form as a tuple."""
    return {name: value.said if isinstance(value, Form) else value for name, value in attrs.items()}
