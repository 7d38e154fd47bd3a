"""Whether two names are one person's: particles left aside, spellings apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from alaqat.extract.alike import similar, spellings

__all__ = ["NameIndex", "core", "same_name"]

_FATHER = "ابو"


def core(words: Iterable[str], sets: Mapping[str, frozenset[str]]) -> list[str]:
    """The words of a name that tell it apart: no particles, "servant of" and "father of" glued to what follows."""
    servants, fathers, particles = sets["name-servant"], sets["name-father"], sets["name-particle"]
    out: list[str] = []
    glue = ""
    for w in words:
        if w in servants:
            glue = w
        elif w in fathers:
            glue = _FATHER  # one form for all cases
        elif w not in particles:
            out.append(glue + w)
            glue = ""
    return out


class NameIndex:
    """Folded names, each put in with a number, found by what they have in common with another. Only few are compared
    with it: of names as long or longer those that hold its rarest word, of shorter ones those whose last word it holds;
    a text of 10,000 people called محمد, or of one family, would else be read for hours.

    >>> from alaqat.lexicon import load
    >>> index = NameIndex(load().facts["words"])
    >>> for number, name in enumerate([("انتوني", "بلينكن"), ("سامح", "شكري"), ("شكري",)]):
    ...     index.put(name, number)
    >>> index.alike(("بلينكين",)), index.alike(("سامح", "شكري"))
    ([0], [1, 2])
    """

    def __init__(self, sets: Mapping[str, frozenset[str]]) -> None:
        self._sets = sets
        self._whole: dict[str, list[int]] = {}  # the words of a name written together -> numbers
        self._holding: dict[str, list[int]] = {}  # key of one of its words -> numbers
        self._ending: dict[int, dict[str, list[int]]] = {}  # how many words -> key of the last -> numbers

    def put(self, words: Iterable[str], number: int) -> None:
        names = core(words, self._sets)
        if not names:
            return
        self._whole.setdefault("".join(names), []).append(number)
        for name in names:
            for key in spellings(name):
                self._holding.setdefault(key, []).append(number)
        ending = self._ending.setdefault(len(names), {})
        for key in spellings(names[-1]):
            ending.setdefault(key, []).append(number)

    def alike(self, words: Iterable[str]) -> list[int]:
        """The numbers of the names that may be one person's (`same_name`) with a name, from the lowest."""
        names = core(words, self._sets)
        keys = [spellings(name) for name in names]
        found = set(self._whole.get("".join(names), ()))
        rare: list[list[int]] = []
        least = -1  # how many names hold the rarest word
        for of_word in keys:
            holding: list[list[int]] = []
            many = 0
            for key in of_word:
                numbers = self._holding.get(key)
                if numbers is not None:
                    holding.append(numbers)
                    many += len(numbers)
            if least < 0 or many < least:
                rare, least = holding, many
        for held in rare:
            found.update(held)
        for shorter in range(1, len(names)):
            ending = self._ending.get(shorter)
            if ending is None:
                continue
            for of_word in keys:
                for key in of_word:
                    numbers = ending.get(key)
                    if numbers is not None:
                        found.update(numbers)
        return sorted(found)


def same_name(a: Sequence[str], b: Sequence[str], sets: Mapping[str, frozenset[str]]) -> bool:
    """Whether two folded names may be one person's: the shorter's words are in the longer in order, spellings apart,
    and a single word is the last one of the longer, a rare word near its end, or what stands before "son of" or a
    king's number ("الملك سلمان", "الملك محمد"). `sets`: the word classes of the lexicon.

    >>> from alaqat.lexicon import load
    >>> sets = load().facts["words"]
    >>> same_name(["انتوني", "بلينكن"], ["بلينكين"], sets), same_name(["سامح", "شكري"], ["سامي", "شكري"], sets)
    (True, False)
    """
    ca, cb = core(a, sets), core(b, sets)
    if not ca or not cb:
        return False
    if len(ca) > len(cb):
        a, b, ca, cb = b, a, cb, ca
    joined_a, joined_b = "".join(ca), "".join(cb)
    if joined_a == joined_b:
        return True
    i = 0
    for w in ca:
        while i < len(cb) and not similar(w, cb[i]):
            i += 1
        if i == len(cb):
            return False
        i += 1
    if len(ca) == 1:
        rare = len(ca[0]) > 4 and ca[0] in cb[-2:] and len(cb) > 2
        return similar(ca[0], cb[-1]) or rare or ca == _given_name(b, sets)
    return True


def _given_name(words: Sequence[str], sets: Mapping[str, frozenset[str]]) -> list[str]:
    """What stands before "son of" or the number of a king in a name, [] where it has none."""
    given = list(takewhile(lambda w: w not in sets["name-son"] and w not in sets["regnal"], words))
    return core(given, sets) if len(given) < len(words) else []
