"""Names that no list has, told by where they stand: in brackets behind an office, right before one, before بن.

Foreign names are not to be listed. What tells them is their place, and that none of their words is one of another kind.
"""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window
from alaqat.extract.names import CLOSED, is_common, is_name_word, name_end

__all__ = ["behind_mark", "half_common", "has_its_name", "name_before", "named_by_place", "set_off"]

_CLOSING = {"(": ")", "[": "]", "/": "/", "«": "»", "“": "”", '"': '"', "'": "'"}
_DASHES = "-–"
_QUOTING = '"“«/'
_LONGEST = 6  # tokens of a name that is set off
_SHORTEST, _MOST = 2, 5  # words of a name before an office
_KNOWN = frozenset(("given", "maybe-given", "surname", "person"))
_PRESIDE = frozenset(("president", "vice-president", "head-of-state"))
# offices of a state or an organisation, whose holder one name is enough for
_OF_SOMEBODY = frozenset(
    ("president", "prime-minister", "head-of-state", "head-of-government", "monarch", "ambassador")
)


def set_off(w: Window, k: int, office: Chunk | None = None) -> tuple[int, int] | None:
    """(where the name begins, its closing mark) of the name that brackets, quotation marks or slashes at token k hold;
    of two words at least, or of one in quotes that no list has, behind an `office` of a state ("وزير خارجية مصر
    «فلان»"). None where they hold something else.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("سفير صربيا (زوران كويفيتش) في"), load())
    >>> set_off(Window(seen, 0, 7, (), {}), 2), set_off(Window(seen, 0, 7, (), {}), 1)
    ((3, 5), None)
    """
    mark = w.words[k].raw if k < w.end else ""
    closing = _CLOSING.get(mark)
    if closing is None:
        return None
    start = w.skip_honorifics(k + 1)
    close = next((x for x in range(start, min(w.end, start + _LONGEST)) if w.words[x].raw == closing), None)
    if close is None or close == start or not _is_name(w, start, close):
        return None
    if close - start > 1:
        return start, close
    alone = mark in _QUOTING and office is not None and office.country and not office.org
    held = office is not None and (office.roles[-1] in _OF_SOMEBODY or office.roles[-1].endswith("-minister"))
    return (start, close) if alone and held and not w.scan.at[start] else None


def _is_name(w: Window, i: int, j: int) -> bool:
    """Whether all words of [i, j) are a name, though one of them may be common too: "/بوي ثانه سون/"."""
    if name_end(w.scan, i, j, strong=True) == j:
        return True
    common = 0
    for k in range(i, j):
        strange = _is_strange(w, k) or (len(w.fold(k)) == 2 and not w.scan.words[k])
        common += not strange
        kinds = w.scan.kinds[k]
        if not strange and (w.scan.words[k] - {"common"} or kinds - _KNOWN or w.has_article(k)):
            return False
    return j - i > 2 * common


def half_common(w: Window, k: int) -> int:
    """The end of a name of two words at k, of which the first is a common word too and nobody knows the second: "وزيرة
    الخارجية الألمانية أنيته فوغل", "نائبة رئيس المفوضية هنا فيركونن،"; 0 where it is none. A word that is common as it
    stands takes punctuation behind the name."""
    if k + 1 >= w.end or w.scan.words[k] - {"common"} or w.scan.kinds[k] - _KNOWN:
        return 0
    if not (_is_strange(w, k + 1) and not w.scan.kinds[k]) and not _is_strange_family(w, k + 1):
        return 0
    word = w.words[k]
    if word.kind != "ar" or len(word.fold) < 3 or word.has_article or not is_common(w.scan, k):
        return 0
    plain = word.fold in w.scan.common or any(p for p, _ in word.readings)
    closed = k + 2 >= w.end or w.words[k + 2].kind == "punct"
    return k + 2 if closed or not plain else 0


def _is_strange_family(w: Window, k: int) -> bool:
    """Whether the word at k has the form of a family name that no list has: الرويعي."""
    word = w.words[k]
    formed = word.has_article and word.fold.endswith("ي") and len(word.fold) > 5
    return formed and not (w.scan.at[k] or w.scan.words[k] or is_common(w.scan, k))


def behind_mark(w: Window, k: int) -> int:
    """Where a name begins behind an office that ends at k and a slash, "وزير الدفاع/ فلان", or between dashes, "وزير
    الدفاع المصري -فلان-"; k where none does."""
    dashed = w.at_comma(k, _DASHES)
    if not (dashed or w.at_comma(k, "/")) or set_off(w, k) is not None:
        return k
    start = w.skip_honorifics(k + 1)
    end = name_end(w.scan, start, w.end, strong=True)
    return start if end > start + 1 and (not dashed or w.at_comma(end, _DASHES)) else k


def name_before(w: Window, k: int, floor: int) -> tuple[int, int, str] | None:
    """(first word, end, clitic) of the name right before the office at token k, perhaps with a comma between: "ماتو
    زيكو، سفير البوسنة", from token `floor` on; None where none stands there."""
    end = k - 1 if k > floor and w.words[k - 1].raw in "،," else k
    start = end
    while start > floor and end - start < _MOST and (_is_strange(w, start - 1) or _is_inside(w, start - 1, floor, end)):
        start -= 1
        if w.words[start].raw.startswith("و") and not _is_listed(w, start):
            break  # "and": a list of persons
    if floor < start < end and _is_short_name(w, start - 1):
        start -= 1  # جو ستورك
    if end - start < _SHORTEST:
        return None
    first = w.words[start]
    joined = first.raw.startswith("و") and not _is_listed(w, start) and any(p == "و" for p, _ in first.readings)
    if first.raw.removeprefix("و" if joined else "").startswith("ال"):
        return None
    return start, end, "و" if joined else ""


def has_its_name(w: Window, i: int) -> bool:
    """Whether its name stands right before the office at i: "إيواي فوميو سفير اليابان، عامر شوكت سفير باكستان"."""
    return not w.at_comma(i - 1) and not w.words[i].raw.startswith("و") and name_before(w, i, w.begin) is not None


def named_by_place(w: Window, chunk: Chunk, floor: int) -> None:
    """Gives an office without a name the one that stands before it, a name that begins with بن its first word, and
    either the title before it that is also another word: "سيادة الرئيس", "دولة رئيس الوزراء"."""
    if (
        chunk.kind in ("person", "office")
        and not chunk.prefix
        and chunk.i > floor
        and w.is_in(chunk.i - 1, "bare-title")
    ):
        chunk.i -= 1
    if chunk.kind == "office" and chunk.number == "s" and not chunk.prefix and not chunk.counterpart:
        found = name_before(w, chunk.i, floor)
        known = bool(chunk.country or chunk.org or chunk.body)
        if found is not None and (known or (found[0] > w.begin and _says(w, found[0] - 1))):
            start, end, chunk.prefix = found
            chunk.roles = chunk.roles if known else ["official" if r in _PRESIDE else r for r in chunk.roles]
            chunk.kind, chunk.name, chunk.i = "person", (start, end), start
    elif chunk.kind == "person" and chunk.name and chunk.name[0] == chunk.i > floor:
        son = chunk.i if w.words[chunk.i].light in w.scan.sets["name-bin"] else chunk.i - 1
        joined = w.words[son].light in w.scan.sets["name-bin"]
        if joined and son > floor and not chunk.prefix and _may_be_son(w, son - 1):
            chunk.i = son - 1
            chunk.name = (son - 1, chunk.name[1])


def _may_be_son(w: Window, k: int) -> bool:
    """Whether the word at k, before بن, is a name: one that is no other word, or one that is also a title (سلطان)."""
    word = w.words[k]
    if word.kind != "ar" or w.scan.words[k] & CLOSED:
        return False
    return w.is_in(k, "title-or-name") or not is_common(w.scan, k)


def _is_strange(w: Window, k: int) -> bool:
    """Whether the word at k can only be part of a name: no phrase of the lexicon but a name begins there."""
    word = w.words[k]
    if word.kind != "ar" or len(word.fold) < 3 or word.has_article or w.scan.words[k]:
        return False
    if any(m.entry.cls not in _KNOWN and not m.prefix for m in w.scan.at[k]):
        return False
    return is_name_word(w.scan, k, False) and not is_common(w.scan, k)


def _is_inside(w: Window, k: int, floor: int, end: int) -> bool:
    """Whether token k joins two words of such a name: "كيس فان سبرونسن", "كيم سون-جون", with a place in it."""
    if k <= floor or k + 1 >= end or not _is_strange(w, k - 1):
        return False
    of = w.fold(k)
    place = w.scan.kinds[k] == {"place"} and not w.has_article(k)  # كارين باتايا خونكو
    return of == "-" or place or (of in w.scan.sets["name-particle"] and of not in w.scan.sets["name-son"])


def _is_short_name(w: Window, k: int) -> bool:
    """Whether a given name of two letters stands at token k, which may be a common word too: جو, ري."""
    named = any(m.entry.cls in ("given", "maybe-given") and not m.prefix and m.j == k + 1 for m in w.scan.at[k])
    return named and len(w.fold(k)) == 2 and w.scan.words[k].isdisjoint(CLOSED)


def _says(w: Window, k: int) -> bool:
    """Whether a verb of saying stands at token k, so that who stands behind it is somebody."""
    return any(m.j == k + 1 and m.entry.key == "ar-say" and m.entry.part == "verb" for m in w.scan.all(k, "lexeme"))


def _is_listed(w: Window, k: int) -> bool:
    return any(m.entry.cls in _KNOWN and not m.prefix for m in w.scan.at[k])
