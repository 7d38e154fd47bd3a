"""What is written onto a word: how many of its characters a clitic takes, and the word without it."""

from __future__ import annotations

from alaqat.text.tokens import HIDDEN

__all__ = ["clitic_length", "without_clitic"]


def clitic_length(raw: str, prefix: str) -> int:
    """How many characters of the raw token the clitic takes; none for لل, where the bare name is no substring, nor
    where another letter is written (پ for ب).

    >>> clitic_length("وبالجزائر", "وب"), clitic_length("للأمين", "ل"), clitic_length("پمها", "ب")
    (2, 0, 0)
    """
    n = 0
    for c in prefix:
        while n < len(raw) and raw[n] != c:
            n += 1
            if n > 6:
                return 0
        if n >= len(raw):
            return 0
        n += 1
    while 0 < n < len(raw) and (raw[n] == " " or "\u064b" <= raw[n] <= "\u0652" or HIDDEN.match(raw[n])):
        n += 1
    if prefix.endswith("ل") and raw[n : n + 1] == "ل":
        return 0
    return n


def without_clitic(raw: str, prefix: str) -> str:
    """The words as they are called, without the clitic on the first: after لل the article comes back.

    >>> without_clitic("بالوزير التركي", "ب"), without_clitic("وللوزير التركي", "ول")
    ('الوزير التركي', 'الوزير التركي')
    """
    cut = clitic_length(raw, prefix)
    fused = raw.find("لل") if prefix.endswith("ل") and not cut else -1
    return "ال" + raw[fused + 2 :] if 0 <= fused < len(prefix) + 1 else raw[cut:]
