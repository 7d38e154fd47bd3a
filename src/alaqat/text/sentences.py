"""Sentences: token ranges that end at a full stop, a question mark, a run of dots or a line end.

A full stop inside a number (18.4), after a single letter (د.) or in a URL does not end one.

>>> from alaqat.text.tokens import tokenise
>>> t = tokenise("قال د. أحمد ذلك. ثم غادر..\\nانتهى")
>>> [t.slice(i, j) for i, j in sentences(t)]
['قال د. أحمد ذلك.', 'ثم غادر..', 'انتهى']
"""

from __future__ import annotations

from alaqat.text.tokens import Text

__all__ = ["sentences"]

LONGEST = 400  # tokens; a text without stops is cut at commas, or grammar would take the square of its length

_STOPS = frozenset(".!?؟…۔")
_CLOSERS = frozenset('"”»’)“')


def sentences(text: Text) -> list[tuple[int, int]]:
    """Token ranges [i, j) of the sentences, newlines left out, none empty and none longer than LONGEST."""
    return [piece for begin, end in _whole(text) for piece in _cut(text, begin, end)]


def _cut(text: Text, begin: int, end: int) -> list[tuple[int, int]]:
    """A sentence in pieces of at most LONGEST tokens, each but the last up to its last comma if it has one."""
    out: list[tuple[int, int]] = []
    while end - begin > LONGEST:
        commas = (k + 1 for k in range(begin + LONGEST - 1, begin, -1) if text.words[k].raw in "،,؛;")
        at = next(commas, begin + LONGEST)
        out.append((begin, at))
        begin = at
    return [*out, (begin, end)]


def _whole(text: Text) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    words, starts = text.words, text.starts
    n, begin, i = len(words), 0, 0
    while i < n:
        w = words[i]
        kind = w.kind
        if kind == "nl":
            if i > begin:
                out.append((begin, i))
            begin = i + 1
        elif kind != "ar" and w.raw in _STOPS:  # most are words
            single = (
                w.raw == "." and i > begin and len(words[i - 1].raw) == 1 and words[i - 1].kind == "ar"
                and text.end(i - 1) == starts[i] and not (i + 1 < n and words[i + 1].raw == ".")
            )  # fmt: skip
            if not single:
                while i + 1 < n and (
                    words[i + 1].raw in _STOPS or (words[i + 1].raw in _CLOSERS and text.end(i) == starts[i + 1])
                ):
                    i += 1
                out.append((begin, i + 1))
                begin = i + 1
        i += 1
    if begin < n:
        out.append((begin, n))
    return out
