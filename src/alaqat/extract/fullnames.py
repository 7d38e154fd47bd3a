"""Whether two names are one person's: particles left aside, spellings apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from alaqat.extract.names import similar, spellings

__all__ = ["core", "name_keys", "same_name"]

_FATHER = "ابو"


def core(words: Iterable[str], sets: Mapping[str, frozenset[str]]) -> list[str]:
    """The words of a name that tell it apart: no particles, "servant of" and "father of" glued to what follows."""
    out: list[str] = []
    glue = ""
    for w in words:
        if w in sets["name-servant"]:
            glue = w
        elif w in sets["name-father"]:
            glue = _FATHER  # one form for all cases
        elif w not in sets["name-particle"]:
            out.append(glue + w)
            glue = ""
    return out


def name_keys(words: Iterable[str], sets: Mapping[str, frozenset[str]]) -> set[str]:
    """Keys of a folded name: two of one person (`same_name`) have at least one in common."""
    names = core(words, sets)
    return {"".join(names), *(key for name in names for key in spellings(name))}


def same_name(a: Sequence[str], b: Sequence[str], sets: Mapping[str, frozenset[str]]) -> bool:
    """Whether two folded names may be one person's: the shorter's words are in the longer in order, spellings apart,
    and a single word is the last one of the longer, a rare word near its end, or what stands before "son of" ("الملك
    سلمان"). `sets`: the word classes of the lexicon.

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
    """What stands before "son of" in a name, [] where it has none."""
    given = list(takewhile(lambda w: w not in sets["name-son"], words))
    return core(given, sets) if len(given) < len(words) else []
