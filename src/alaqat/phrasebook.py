"""The phrases of a language as they are kept: packed, and read back word by word."""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from alaqat.text.morphology import Form

__all__ = ["Entry", "Phrasebook", "Phrases"]

_SHELVES = 512  # parts of the index that are unpacked one by one


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase can mean. `attrs` holds what the class needs (form, gender, number, kind of label ...)."""

    cls: str
    key: str
    attrs: dict[str, Any] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        return self.attrs.get(name, default)


Phrases = tuple[tuple[tuple[str, ...], Entry], ...]


class Phrasebook(Mapping[str, Phrases]):
    """{first word: ((the words that must follow, entry), ...)}. A word's phrases are unpacked when it is first asked
    for: an article uses few of the words, and a program that starts should not wait for all. `shelves` say of each word
    where its phrases begin in the `pages`, and these where their entries begin in `entries`, which many words share.

    >>> book = Phrasebook.of({"دولة": (((), Entry("word", "common")),)})
    >>> book["دولة"][0][1].key, "دول" in book
    ('common', False)
    """

    def __init__(self, shelves: tuple[bytes, ...], pages: bytes, entries: bytes) -> None:
        self._packed, self._pages, self._entries = shelves, pages, entries
        self._shelves: dict[int, dict[str, int]] = {}
        self._read: dict[int, Phrases] = {}
        self._known: dict[int, Entry] = {}

    @classmethod
    def of(cls, phrases: Mapping[str, Phrases]) -> Phrasebook:
        """Packs the phrases of a language; words with the same phrases, as most have, share a page."""
        pages, entries = _Packed(), _Packed()
        shelves: list[dict[str, int]] = [{} for _ in range(_SHELVES)]
        for word, found in phrases.items():
            page = tuple((rest, entries.place((e.cls, e.key, _plain(e.attrs)))) for rest, e in found)
            shelves[_shelf(word)][word] = pages.place(page)
        return cls(tuple(map(_pack, shelves)), bytes(pages.bytes), bytes(entries.bytes))

    def _on_shelf(self, number: int) -> dict[str, int]:
        found = self._shelves.get(number)
        if found is None:
            found = self._shelves[number] = marshal.loads(self._packed[number])
        return found

    def find(self, word: str) -> Phrases:
        """The phrases that begin with a word, none for another word."""
        start = self._on_shelf(_shelf(word)).get(word)
        if start is None:
            return ()
        found = self._read.get(start)
        if found is None:
            page: tuple[tuple[tuple[str, ...], int], ...] = marshal.loads(memoryview(self._pages)[start:])
            found = self._read[start] = tuple([(rest, self._entry(at)) for rest, at in page])
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
        found = self.find(word)
        if not found:
            raise KeyError(word)
        return found

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word in self._on_shelf(_shelf(word))

    def __iter__(self) -> Iterator[str]:
        return (word for number in range(len(self._packed)) for word in self._on_shelf(number))

    def __len__(self) -> int:
        return sum(len(self._on_shelf(number)) for number in range(len(self._packed)))

    def __reduce__(self) -> tuple[Any, ...]:
        return Phrasebook, (self._packed, self._pages, self._entries)


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


def _pack(value: Any) -> bytes:
    """Plain values are read back three times as fast so as from a pickle; version 4 is that of Python 3.4 and later."""
    return marshal.dumps(value, 4)


def _plain(attrs: dict[str, Any]) -> dict[str, Any]:
    """The attributes of an entry, its form as a tuple."""
    return {name: value.said if isinstance(value, Form) else value for name, value in attrs.items()}


def _shelf(word: str) -> int:
    """The part of the index in which a word is looked for: a mixture of its letters."""
    n = len(word)
    if not n:
        return 0
    return (ord(word[0]) + 7 * ord(word[n - 1]) + 31 * ord(word[n // 2]) + 131 * ord(word[n // 3]) + 61 * n) % _SHELVES
