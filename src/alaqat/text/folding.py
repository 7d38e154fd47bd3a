"""Folding: what differs in spelling only becomes equal, offsets stay with the token.

Hamza seats, alif maqsura, ta marbuta, vowel marks, tatweel and direction marks fold away; Latin letters lose case and
accents. Folding works on one word at a time; the token keeps its raw form and its offsets, so nothing needs mapping
back. Folding ى to ي makes على equal to علي: where that matters, look at `light`.

>>> fold("أنّ"), fold("إسرائيل"), fold("لعمامرة"), fold("Élysée")
('ان', 'اسراييل', 'لعمامره', 'elysee')
>>> light("قطـــَر")
'قطر'
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["LETTERS", "MARKS", "fold", "fold_plain", "fold_text", "is_plain", "light"]

# vowel marks, Quranic signs, tatweel, zero-width and direction marks
MARKS = [
    *range(0x0610, 0x061B),
    *range(0x064B, 0x0660),
    0x0670,
    0x0640,
    *range(0x06D6, 0x06DD),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x206A),
    0xFEFF,
    0x00AD,
]
_LIGHT: dict[int, str | None] = dict.fromkeys(MARKS)
# letters and what each becomes; the last are Persian and Urdu letters that typists use for Arabic ones
_LETTERS = dict(zip(map(ord, "أإآٱىیېةؤئکگڤپچژھہۀ’"), "اااايييهويككفبجزههه'", strict=True))
_FOLD: dict[int, str | None] = {**_LIGHT, **_LETTERS}
LETTERS = "اليمنورتبهدعسفكقحأةجشصطىخضزإئءذثغظآؤ"  # the Arabic letters, the most frequent first
_MARKED = re.compile(f"[{''.join(map(chr, MARKS))}]")


def light(word: str) -> str:
    """The word without marks, letters as written."""
    return word.translate(_LIGHT) if _MARKED.search(word) else word


def is_plain(word: str) -> bool:
    """Whether a word has Arabic letters and nothing else, no marks either."""
    return word != "" and word.strip(LETTERS) == ""  # an expression takes longer


def fold_plain(word: str) -> str:
    """The folded form of a word of Arabic letters alone, see `is_plain`."""
    folded = word.replace("أ", "ا").replace("إ", "ا").replace("آ", "ا").replace("ة", "ه")
    return folded.replace("ى", "ي").replace("ئ", "ي").replace("ؤ", "و")


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """The folded form of one word. Presentation forms (U+FB50 ff.) become letters first."""
    if is_plain(word):  # as nearly all are
        return fold_plain(word)
    if not word.isascii():
        word = unicodedata.normalize("NFKC", word).translate(_FOLD)
        if any(c < "\u0600" for c in word):
            bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
            word = unicodedata.normalize("NFC", bare)  # Hangul was taken apart, too
    return word.casefold()


def fold_text(text: str) -> str:
    """A whole string folded word by word: for search and for keys, where offsets do not matter.

    >>> fold_text("الأمم  المتحدة")
    'الامم المتحده'
    """
    return " ".join(fold(w) for w in text.split())
