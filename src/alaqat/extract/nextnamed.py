"""Who is named right after another: the next of a list, "محمد الإتربي، وحسن غانم،", and who stands in for him,
"الوزير فلان ونائبه فلان"."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.chunk import Chunk, Window
from alaqat.extract.names import is_name_word
from alaqat.extract.twooffices import of_their_country

__all__ = ["next_of_names", "stand_in"]

_MOST = 3  # words of a name of which the first is oftener another word
_ENDS = "،,.؛"
_DEPUTY, _ADVISER = "deputy", "adviser"
_THEIR = ("ه", "ها")
_SENT = ("special-envoy", "national-security-adviser")
_AND = "و"
_OWNERS = ("person", "office", "state", "body")


def next_of_names(w: Window, i: int, last: Chunk | None) -> Chunk | None:
    """The name at token i with "and", behind that of another (`last`) and a comma, of which the first word is oftener
    another word: "هشام عكاشة، وحسن غانم، وأحمد جلال"; None where no such name closes there."""
    if last is None or not w.words[i].raw.startswith(_AND) or not _ends_with_name(last):
        return None
    if i != last.j and not (i == last.j + 1 and w.at_comma(last.j)):
        return None
    if all(m.entry.cls != "maybe-given" or m.prefix != _AND for m in w.scan.at[i]):
        return None
    end = i + 1
    while end < w.end and end - i < _MOST and is_name_word(w.scan, end, False):
        end += 1
    closed = end >= w.end or w.words[end].raw in _ENDS or w.words[end].raw.startswith(_AND)
    return Chunk(i, end, _AND, "person", name=(i, end)) if end > i + 1 and closed else None


def _ends_with_name(c: Chunk) -> bool:
    """Whether a phrase ends with somebody's name, perhaps that of whom its holder serves: مستشار الرئيس فلان."""
    served = (x.name for x in c.inner if x.kind == "person")
    return any(name is not None and name[1] == c.j for name in (c.name, *served))


def stand_in(w: Window, c: Chunk, before: Sequence[Chunk]) -> None:
    """Gives "his deputy", which is read as a member of parliament, "his adviser" and "his envoy" the office that they
    have below or beside who was named last (`before`), an official's where none is, and his state: "وزير الخارجية
    التونسي فلان ونائبه فلان", "أوفد الرئيس التركي مستشاره فلانا"."""
    _of_their_country(w, c, before)
    if len(c.roles) != 1:
        return
    deputy = c.roles == ["legislator"] and w.scan.stemmed(c.i, "his-deputy")
    adviser = c.roles == ["official"] and w.scan.stemmed(c.i, "his-adviser") and _is_his(w, c)
    if not (deputy or adviser or (c.roles[0] in _SENT and _is_his(w, c))):
        return
    his = next((x for x in reversed(before) if x.kind in ("person", "office") and x.roles), None)
    if deputy or adviser:
        how = _DEPUTY if deputy else _ADVISER
        below = (w.compositions.get((how, r)) for r in (his.roles if his is not None else ()))
        c.roles = [next((r for r in below if r), "official")]
    if his is not None and c.country is None and c.org is None:
        c.country, c.org = his.country, his.org


def _of_their_country(w: Window, c: Chunk, before: Sequence[Chunk]) -> None:
    """Gives an office "of his country" the state of who is told of first: "طالب الرئيس الليبي وزيرة خارجية [بلاده]"."""
    if c.kind not in ("person", "office") or c.country or c.org or c.number != "s":
        return
    if of_their_country(w, c.i, c.j):
        theirs = (x for x in before if x.kind in _OWNERS and x.country and not x.prefix)
        c.country = next((x.country for x in theirs), None)


def _is_his(w: Window, c: Chunk) -> bool:
    """Whether an office has a pronoun: مستشاره, not مستشارة."""
    return w.words[c.i].raw.endswith(_THEIR)
