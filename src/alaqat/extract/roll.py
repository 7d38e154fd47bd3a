"""Names in a list behind the office that all of them hold: "النواب فلان وفلان", "الوزراء الأردنيون فلان، فلان"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk
from alaqat.extract.names import is_name_word
from alaqat.extract.part import Part

__all__ = ["hold_together"]

_BETWEEN = "،,:؛-–"
_QUOTED = ("،", ",", "و", '"', "«", "»", "“", "”")
_UNKNOWN = 6  # tokens
_LEAST = 2  # names that are a list and no object of the verb


def hold_together(part: Part) -> None:
    """Gives the names of a list the office that stands before them in the plural, and its state."""
    for n, c in enumerate(part.chunks):
        role = _office(part, c)
        if role is None:
            continue
        country, names = c.country, _names(part, n)
        nation = part.chunks[n + 1] if n + 1 < len(part.chunks) else None
        if nation is not None and nation.kind == "demonym" and nation.i == c.j:
            country, names = country or nation.country, _names(part, n + 1)
        own = [c, *names] if c.name else names
        if len(own) < _LEAST:
            c.roles = c.roles[:1] if c.name else c.roles
        else:
            in_turn = c.roles if len(c.roles) == len(own) else [role] * len(own)  # وزيرا الخارجية والدفاع فلان وفلان
            for x, one in zip(own, in_turn, strict=True):
                x.roles, x.country = [one], country


def _office(part: Part, c: Chunk) -> str | None:
    """The office that several hold, with which a noun phrase begins."""
    if c.kind not in ("office", "word", "group", "dual", "person") or len(c.countries) > 1 or c.counterpart:
        return None
    m = part.scan.best(c.i, "office")
    return m.entry.key if m is not None and m.j <= c.j and m.entry.get("number") in ("p", "d") else None


def _names(part: Part, n: int) -> list[Chunk]:
    """The bare names that follow the noun phrase n, each behind "and" or a comma."""
    words, end, found = part.scan.text.words, part.chunks[n].j, list[Chunk]()
    for x in part.chunks[n + 1 :]:
        # a name that nobody knows may stand between
        apart = words[end].raw in _BETWEEN and _is_apart(part, x.i) and x.i - end <= _UNKNOWN
        apart = apart or all(words[k].raw in _QUOTED for k in range(end, x.i))  # "فلان"، و"فلان"
        apart = apart or (not found and all(_is_each_of(part, k) for k in range(end, x.i)))
        joined = x.i == end and (x.prefix == "و" or not found)
        if x.kind != "person" or not x.name or x.roles or x.country or x.org or not (apart or joined):
            break
        found.append(x)
        end = x.j
    return found


def _is_apart(part: Part, k: int) -> bool:
    """Whether a name that begins at token k stands behind a comma, or one word of it that no list has does: "، صالح أبو
    تايه"."""
    words = part.scan.text.words
    return words[k - 1].raw in _BETWEEN or (words[k - 2].raw in _BETWEEN and is_name_word(part.scan, k - 1, True))


def _is_each_of(part: Part, k: int) -> bool:
    """ "أعضاء المجلس سعادة كل من: فلان وفلان": whether token k says no more than "each of", or honours them."""
    word = part.scan.text.words[k]
    told = word.raw in _BETWEEN or word.fold in part.scan.sets["each-of"] or word.fold == "من"
    return told or part.scan.best(k, "honorific") is not None
