"""Tokens: words with offsets into the original, and the clitics that Arabic writes onto them.

A `Word` is what a spelling can be read as, made once per distinct spelling and shared by all its tokens; a `Text` holds
the words of one field with their offsets, as parallel tuples (fast to walk). A word's `readings` are the ways to cut
clitics off its front: ("", whole), ("و", rest), ("ب", rest) ... The article ال stays with the stem, and لل reads as
ل + ال. An "and" that stands by itself, as many newspapers of the Maghreb write it, is that of the word behind it.

>>> t = tokenise("وبالجزائر، 3 دول")
>>> [(w.raw, w.kind) for w in t.words]
[('وبالجزائر', 'ar'), ('،', 'punct'), ('3', 'num'), ('دول', 'ar')]
>>> t.words[0].readings
(('', 'وبالجزاير'), ('و', 'بالجزاير'), ('وب', 'الجزاير'))
>>> [(w.raw, w.fold) for w in tokenise("الخارجية و التعاون").words]
[('الخارجية', 'الخارجيه'), ('و التعاون', 'والتعاون')]
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from alaqat.text.folding import LETTERS, fold, fold_plain, is_plain, light

__all__ = ["HIDDEN", "Text", "Word", "is_word", "readings_of", "tokenise", "word"]

_UNSEEN = r"\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF"  # soft hyphens, zero widths, marks of direction
# what may stand within an Arabic word, behind its first letter
_WITHIN = (
    r"[\u0610-\u061A\u0621-\u0628\u062A-\u0648\u064A-\u065F\u0670-\u06D3\u06D6-\u06DC\u06FA-\u06FC"
    rf"{_UNSEEN}\uFB50-\uFDFB\uFE70-\uFEFC]"
)
_KINDS = (
    r"(?P<url>(?:https?://|www\.|pic\.twitter\.com/)[^\s،؛]+)"
    r"|(?P<handle>@\w+)"
    r"|(?P<flag>[\U0001F1E6-\U0001F1FF]{2})"
    r"|(?P<num>[0-9٠-٩۰-۹]+(?:[.,٫٬][0-9٠-٩۰-۹]+)*)"
    # words that the web has run together: أنّالسلطات; ة ends a word, and ى: الدبلوماسيةمع, إلىروسيا, أجرىلقاء
    r"|(?P<ar>[وفبل]?[إأ]نّ(?=ال)|[\u0621-\u063A\u0641-\u064A\u0671-\u06D3\u06FA-\u06FC\uFB50-\uFDFB\uFE70-\uFEFC]"
    rf"{_WITHIN}*(?:\u0649(?![\u0621-\u064A]{{3}}){_WITHIN}*)*"  # علىها: a typist's عليها
    rf"(?:[\u0629\u0649][\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC{_UNSEEN}]*)?)"
    r"|(?P<lat>[A-Za-zÀ-ɏ]+(?:['’\-][A-Za-zÀ-ɏ]+)*\.?(?:[A-Z]\.)*)"
    r"|(?P<nl>[\r\n\u2028\u2029]+)"
    rf"|(?P<punct>[^\s{_UNSEEN}])"
)
_KIND = re.compile(_KINDS)
HIDDEN = re.compile(f"[{_UNSEEN}]")  # what nobody sees
_TOKEN = re.compile("(" + re.sub(r"\(\?P<\w+>", "(?:", _KINDS) + ")")  # without names it reads faster
_PROCLITICS = ("و", "ف", "وب", "ول", "وك", "وس", "فب", "فل", "فس", "ب", "ل", "ك", "س")
_BY_LETTER = {letter: tuple(p for p in _PROCLITICS if p[0] == letter) for letter in "وفبلكس"}


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One spelling. `kind`: ar, lat, num, punct, nl, url, handle or flag. `light` keeps the letters as written."""

    raw: str
    kind: str
    light: str
    fold: str
    readings: tuple[tuple[str, str], ...]

    @property
    def has_article(self) -> bool:
        """Whether it begins with ال as written: الدولة, not ألمانيا, ألغى or آلية, which fold alike."""
        return self.light.startswith("ال")

    @property
    def may_have_article(self) -> bool:
        """Whether it has the article behind what may be written onto it: بالعلاقات, للوزير, والسفير."""
        return any(stem.startswith("ال") for _, stem in self.readings)

    @property
    def bare(self) -> str:
        """The folded form without the article."""
        return self.fold[2:] if self.has_article and len(self.fold) > 4 else self.fold


@dataclass(frozen=True, slots=True)
class Text:
    """The tokens of one field: `words[i]` begins at `starts[i]` of the original, and ends behind its letters there."""

    field: str
    source: str
    words: tuple[Word, ...]
    starts: tuple[int, ...]
    pieces: tuple[str, ...]  # what stands between two spaces of the original

    def __len__(self) -> int:
        return len(self.words)

    def slice(self, i: int, j: int) -> str:
        """The original characters of tokens i to j (exclusive)."""
        return self.source[self.starts[i] : self.end(j - 1)] if j > i else ""

    def end(self, i: int) -> int:
        """Where token i ends in the original."""
        return self.starts[i] + len(self.words[i].raw)


_words: dict[str, Word] = {}
_KEEP = 200_000  # distinct spellings remembered; beyond it the memory starts afresh


_ENDING = ("", "ة", "ى")  # letters that a word has at its end only
_INNER = "".join(letter for letter in LETTERS if letter not in _ENDING)
_LATIN = re.compile("[A-Za-zÀ-ɏ]+")
_SIGNS = '،.,:؛;!؟?…«»“”"()[]-'  # signs that stand around words, each a token
_LINE = re.compile("[\r\n\u2028\u2029]+")
_LONG = 100  # characters: a longer piece comes once
_AND = "و"
# no letter of an abbreviation: و م ع; looks back from behind the "and", since what begins with a letter is found faster
_ALONE = re.compile(r"و(?<!\wو) (?=[\u0621-\u064a]{2})")


def readings_of(folded: str) -> tuple[tuple[str, str], ...]:
    """The ways to cut clitics off a folded spelling: (clitic, rest)."""
    clitics = _BY_LETTER.get(folded[:1])
    if clitics is None:  # as for most
        return (("", folded),)
    out = [("", folded)]
    for p in clitics:
        n = len(p)
        if not folded.startswith(p) or len(folded) - n < 2:
            continue
        rest = folded[n:]
        if p[-1] == "ل" and rest.startswith("ل") and len(rest) > 2:
            # لل + noun hides the article; للبنان may also be ل + لبنان
            out.append((p, "ا" + rest))
            out.append((p, rest))
            out.append((p, "ال" + rest))  # للجنة = ل + اللجنة
        elif p == "س" and rest[0] not in "يتنا":
            continue
        else:
            out.append((p, rest))
    return tuple(out)


def word(raw: str) -> Word:
    """The shared `Word` of a spelling."""
    found = _words.get(raw)
    if found is None:
        if is_plain(raw):  # as nearly all are
            return _new_plain(raw)
        if _LATIN.fullmatch(raw):
            folded = fold(raw)
            return _remember(Word(raw, "lat", raw, folded, (("", folded),)))
        seen = _KIND.match(raw)
        kind = (seen and seen.lastgroup) or "punct"
        folded = fold(raw) if kind in ("ar", "lat") else raw
        if kind == "ar":
            readings = readings_of(folded)
        elif kind == "lat" and "'" in folded[:3]:  # l'Allemagne, d'Égypte
            article, _, rest = folded.partition("'")
            readings = (("", folded), (article + "'", rest))
        else:
            readings = (("", folded),)
        found = _remember(Word(raw, kind, light(raw), folded, readings))
    return found


def _plain(raw: str) -> Word:
    """The shared `Word` of a spelling of Arabic letters alone."""
    found = _words.get(raw)
    return found if found is not None else _new_plain(raw)


def _new_plain(raw: str) -> Word:
    """The same of one that is not known yet."""
    folded = fold_plain(raw)
    return _remember(Word(raw, "ar", raw, folded, readings_of(folded)))


def _remember(found: Word) -> Word:
    if len(_words) > _KEEP:
        _words.clear()
    _words[found.raw] = found
    return found


def tokenise(source: str, field: str = "text") -> Text:
    """The tokens of a field, in order. Never fails, linear in the length."""
    known = _pieces
    words: list[Word] = []
    starts: list[int] = []
    at, alone = 0, False
    pieces = source.split(" ")  # no token holds a space
    for piece in pieces:
        found = known.get(piece)
        if found is None:
            found = _cut(piece)
        size = len(piece)
        if isinstance(found, Word):
            alone = alone or size == 1
            words.append(found)
            starts.append(at)
        else:
            for each, start in found:
                alone = alone or each.raw == _AND
                words.append(each)
                starts.append(at + start)
        at += size + 1
    if alone and _ALONE.search(source) is not None:
        _join(words, starts)
    return Text(field, source, tuple(words), tuple(starts), tuple(pieces))


def _join(words: list[Word], starts: list[int]) -> None:
    """Makes one token of each "and" that stands by itself and the word behind the blank."""
    n = 0
    for k, each in enumerate(words):
        beside = n > 0 and words[n - 1].raw == _AND and starts[k] == starts[n - 1] + len(_AND) + 1
        if beside and each.kind == "ar" and len(each.raw) > 1:
            words[n - 1] = _spaced(each)
            continue
        words[n], starts[n] = each, starts[k]
        n += 1
    del words[n:], starts[n:]


def _spaced(each: Word) -> Word:
    """The word of "and", a blank and another word: read as if there were no blank, spelt as it is."""
    raw = f"{_AND} {each.raw}"
    found = _words.get(raw)
    if found is None:
        whole = word(_AND + each.raw)
        found = _remember(Word(raw, "ar", whole.light, whole.fold, whole.readings))
    return found


Cut = tuple[tuple[Word, int], ...]  # words, each with where it begins
_pieces: dict[str, Word | Cut] = {}  # what stands between two spaces -> its words, remembered


def _cut(piece: str) -> Word | Cut:
    """The words of what stands between two spaces, with their places in it; the word where it is one."""
    found: Word | Cut = _plain(piece) if _is_one(piece) else _cut_several(piece)  # as few are
    if len(piece) < _LONG:
        if len(_pieces) > _KEEP:
            _pieces.clear()
        _pieces[piece] = found
    return found


def is_word(piece: str) -> bool:
    """Whether a piece that was cut before is one word of Arabic letters alone; False where nobody remembers it."""
    return isinstance(_pieces.get(piece), Word)


def _is_one(piece: str) -> bool:
    """Whether a piece is one word of Arabic letters alone."""
    return piece != "" and piece.lstrip(_INNER) in _ENDING


def _cut_several(piece: str) -> Cut:
    return _cut_lines(piece) if "\n" in piece else _cut_signs(piece)


def _cut_lines(piece: str) -> Cut:
    """The same line by line: the end of one and the beginning of the next come again, the two together seldom."""
    words: list[tuple[Word, int]] = []
    begin = 0
    for line in _LINE.finditer(piece):
        words += _placed(piece[begin : line.start()], begin)
        words.append((word(line.group()), line.start()))
        begin = line.end()
    return (*words, *_placed(piece[begin:], begin))


def _placed(part: str, at: int) -> list[tuple[Word, int]]:
    """The words of a part that begins at some place of the piece."""
    known = _pieces.get(part)
    found = _cut(part) if known is None else known
    if isinstance(found, Word):
        return [(found, at)]
    return [(each, at + i) for each, i in found]


def _cut_signs(piece: str) -> Cut:
    """The same of what is no single word, but may be one with signs around it: "(وزير", السلام»."""
    if _LATIN.fullmatch(piece):
        return ((word(piece), 0),)
    bare = piece.strip(_SIGNS)
    if not _is_one(bare):
        parts = _TOKEN.split(piece)  # gap, token, gap ... token, gap
        edges = tuple(accumulate(map(len, parts)))
        return tuple(zip(map(word, parts[1::2]), edges[:-1:2], strict=True))
    begin = piece.index(bare)
    before = [(word(piece[k]), k) for k in range(begin)]
    behind = [(word(piece[k]), k) for k in range(begin + len(bare), len(piece))]
    return (*before, (_plain(bare), begin), *behind)
