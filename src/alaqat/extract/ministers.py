"""Several ministers told apart by portfolio: "وزراء الخارجية سامي حداد، والاقتصاد نهاد قباني", "وزيرا الخارجية والدفاع
الروسيان فلان وفلان"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window
from alaqat.extract.names import CLOSED, is_common, name_end
from alaqat.extract.nations import follows
from alaqat.extract.patrons import known_person

__all__ = ["first_of_ministers", "further_ministries", "next_of_ministers"]

_LONGEST = 4  # words of a portfolio that the office scheme names
_FURTHER = 5  # words with which it goes on
_HEADS = "؛:;،"  # behind "the ministers", before the first of them
_OWN = frozenset(("person", "office", "modifier", "honorific", "given", "surname", "state", "demonym"))
_AND = "و"


def next_of_ministers(w: Window, i: int, before: Chunk | None) -> Chunk | None:
    """The next of several ministers, of whom only the portfolio and the name are told: "وزير الري فلان، [والخارجية
    فلانة]", "وزراء: [النفط فلان]، والتجارة فلان". He serves the state of the one before.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("والدفاع خالد الشريف"), load())
    >>> before = Chunk(0, 0, "", "person", roles=["foreign-minister"], country="TN", name=(0, 0))
    >>> next_ = next_of_ministers(Window(seen, 0, 3, (), {}), 0, before)
    >>> next_.roles, next_.country, seen.text.slice(*next_.name)
    (['defence-minister'], 'TN', 'خالد الشريف')
    """
    if before is None or not before.roles or not before.roles[-1].endswith("minister") or before.counterpart:
        return None
    headed = before.kind == "office" and before.number != "s" and before.j == i - 1 and w.at_comma(i - 1, _HEADS)
    if not headed and not (before.name and before.number == "s" and follows(w, before.j, i)):
        return None
    told = _portfolio(w, i, "" if headed else _AND)
    name = None if told is None else _name(w, told[0])
    if told is None or name is None:
        return None
    chunk = Chunk(i, name[1], "" if headed else _AND, "person", country=before.country, roles=[told[1]], name=name)
    known = known_person(w, name[0])
    chunk.person = known.entry.key if known else None
    chunk.rule = "portfolio and name in a list of ministers"
    return chunk


def first_of_ministers(w: Window, chunk: Chunk, k: int) -> bool:
    """Whether the office of several ministers that ends at k is that of the one whose name stands there, as another
    portfolio with a name follows: "وزراء الخارجية [فلان]، والاقتصاد فلان"."""
    if chunk.number == "s" or chunk.countries or not chunk.roles or not chunk.roles[-1].endswith("minister"):
        return False
    name = _name(w, k)
    if name is None:
        return False
    q = name[1] + w.at_comma(name[1])
    told = _portfolio(w, q, _AND)
    return told is not None and _name(w, told[0]) is not None


def further_ministries(w: Window, q: int, chunk: Chunk) -> int | None:
    """The end of the further portfolios of several ministers at q, whose offices the phrase takes: "وزيرا الخارجية
    [والدفاع] الروسيان", "وزيري خارجية [ودفاع] روسيا"; None where none stands there."""
    if chunk.number == "s" or chunk.country or chunk.counterpart or not chunk.roles[-1].endswith("minister"):
        return None
    if q < chunk.i + 2:
        return None  # الوزراء والدفاع
    found = _ministry(w, q, _AND)
    if found is None:
        return None
    end, role = found
    nation = w.best(end, "demonym", "state")
    further = _ministry(w, end, _AND)
    if (nation is None or nation.prefix) and further is None and _name(w, end) is None:
        return None
    chunk.roles.append(role)
    return end


def _ministry(w: Window, k: int, prefix: str) -> tuple[int, str] | None:
    """(end, role) of the longest portfolio of the office scheme at k behind a clitic."""
    first = w.fold(k)
    if not first.startswith(prefix) or w.words[k].kind != "ar":
        return None
    words, found = [first.removeprefix(prefix)], None
    for end in range(k + 1, min(k + 1 + _LONGEST, w.end + 1)):
        role = w.scan.portfolios.get(" ".join(words))
        found = (end, role) if role else found
        words.append(w.fold(end))
    return found


def _portfolio(w: Window, k: int, prefix: str) -> tuple[int, str] | None:
    """(end, role) of a portfolio at k with the words with which it goes on: والطاقة والموارد الطبيعية."""
    found = _ministry(w, k, prefix)
    if found is None or not w.fold(k).removeprefix(prefix).startswith("ال"):
        return None
    end, role = found
    for _ in range(_FURTHER):
        if (more := _ministry(w, end, _AND)) is not None:
            end = more[0]  # والخزانة والمالية
            continue
        if not w.fold(end).startswith(("ال", "وال")) or w.best(end, *_OWN) is not None:
            break
        if not is_common(w.scan, end) or not w.scan.words[end].isdisjoint(CLOSED):
            break
        end += 1
    return end, role


def _name(w: Window, k: int) -> tuple[int, int] | None:
    """(first word, end) of a name of two words at least that stands at k, perhaps behind titles."""
    start = w.skip_honorifics(k)
    end = name_end(w.scan, start, w.end, strong=True) if start < w.end else start
    return (start, end) if end > start + 1 else None
