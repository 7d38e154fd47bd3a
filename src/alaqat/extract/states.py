"""States of affairs between two parties, which a text describes without telling an act: close ties, an alliance, the
volume of their trade, that one relies on the other. They go to the statements (type RELATION).

Each rule looks for its own noun or verb, asks whether the words around it describe a state that is (and not one that is
wished for), and then whose it is: `alaqat.extract.between` finds the two sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from alaqat.extract.between import Sides, allied, relied_on, two_sides
from alaqat.extract.candidate import Candidate
from alaqat.extract.clause import Clauses
from alaqat.extract.discourse import Discourse
from alaqat.extract.figures import money_at
from alaqat.extract.posts import Posts
from alaqat.extract.scan import QUOTES
from alaqat.extract.stated import noun_at, stated

__all__ = ["each_state_once", "states_of_affairs"]

_ADJECTIVES = 6  # tokens behind "relations" with what they are like
_BEFORE = 3  # tokens before a noun in which a denial, a wish or the verb of an amount stands
_DENIED = 2  # tokens before "relies" in which it is denied
_JOINED = 7  # tokens before a noun in which the verb stands that says whom it joins
_PREDICATE = 4  # tokens between the two sides and what their relations are said to be
_TO_COME = ("س", "ل")  # what is written onto a verb of what is still to be
_AMOUNT = 26  # tokens from "trade" to its figure
_VERB = 6  # tokens from the verb of an amount to "trade"
_TRADE = 3  # tokens from "volume" to "trade"


def states_of_affairs(d: Discourse, s: Clauses, posts: Posts, found: Sequence[Candidate]) -> list[Candidate]:
    """What a sentence says of how two parties stand to each other. Relations that are affirmed in it, an event, are not
    told once more. Whose relations they are is an actor of the article; whose they only might have been is not."""
    out: list[Candidate] = []
    for cls, fine, read in _RULES:
        for k in s.part.scan.seek(cls, s.part.begin, s.part.end):
            known = len(d.reading.actors)
            sides = read(d, s, k)
            if sides is None or (fine == "close-relations" and any(_is_of(c, sides) for c in found)):
                while len(d.reading.actors) > known:
                    d.reading.actors.popitem()
            else:
                out.append(_state(d, s, posts, fine, k, sides))
    return out


def each_state_once(said: Iterable[Candidate]) -> list[list[Candidate]]:
    """Statements, each by itself, and each state of affairs with all its tellings, in the order of the text."""
    out: dict[object, list[Candidate]] = {}
    for c in said:
        sides = c.parties if c.fine == "dependency" else frozenset(c.parties)
        out.setdefault((c.fine, sides) if c.type == "RELATION" else id(c), []).append(c)
    return list(out.values())


def _relations(d: Discourse, s: Clauses, k: int) -> Sides | None:
    sides = None if _is_wished_or_denied(s, k) else two_sides(d, s, k)
    return sides if sides is not None and _is_close(s, k, sides) else None


def _alliance(d: Discourse, s: Clauses, k: int) -> Sides | None:
    return None if _is_wished_or_denied(s, k) else allied(d, s, k)


def _trade(d: Discourse, s: Clauses, k: int) -> Sides | None:
    return two_sides(d, s, k) if _amounts(s, k) else None


def _reliance(d: Discourse, s: Clauses, k: int) -> Sides | None:
    denied = s.part.scan.has("neg", max(s.part.begin, k - _DENIED), k)
    return None if denied else relied_on(d, s, k)


_RULES = (
    ("tie", "close-relations", _relations),
    ("ally", "close-relations", _alliance),
    ("trade", "trade-volume", _trade),
    ("relies", "dependency", _reliance),
)


def _is_of(c: Candidate, sides: Sides) -> bool:
    """Whether an event is that the same two affirm their ties."""
    return c.fine == "affirm-ties" and not any(sides.parties.isdisjoint(side) for side in c.parties)


def _is_wished_or_denied(s: Clauses, k: int) -> bool:
    """ "ليست بينهما علاقات قوية", "بناء علاقات متينة", "أي علاقة": whether they are denied, or still to be made."""
    scan, near = s.part.scan, range(max(s.part.begin, k - _BEFORE), k)
    if any("neg" in scan.words[n] or scan.stemmed(n, "any") for n in near):
        return True
    verbs = (n for n in range(max(s.part.begin + 1, k - _JOINED), k) if _joins(s, n))
    if any("neg" in scan.words[n - 1] for n in verbs):
        return True  # لا تربط البلدين علاقات قوية
    return not s.part.scan.text.words[k].may_have_article and any(scan.noun(n, "to-be-made") for n in near)


def _joins(s: Clauses, n: int) -> bool:
    """Whether a verb says that something joins two: "تربط", "ترتبط"."""
    return s.part.scan.stemmed(n, "joins") or s.part.scan.stemmed(n, "bound-by")


def _is_close(s: Clauses, k: int, sides: Sides) -> bool:
    """Whether the relations at token k are called close: "عمق العلاقات", "العلاقات المتينة بين", "العلاقات بين
    البلدين قوية", "تربطهما علاقات وثيقة"."""
    scan = s.part.scan
    words, end = scan.text.words, s.part.end
    if k > s.part.begin and (scan.noun(k - 1, "closeness") or _second_noun(s, k)):
        return True
    definite = s.part.scan.text.words[k].may_have_article
    for n in range(k + 1, min(end, k + _ADJECTIVES)):
        if words[n].kind != "ar" or not scan.words[n].isdisjoint(("prep", "relative", "comp")) or n in s.finite:
            break
        if scan.noun(n, "close") and words[n].may_have_article == definite:
            return definite or sides.joined
    for n in range(sides.end, min(end, sides.end + _PREDICATE)):
        if scan.noun(n, "close"):
            return not words[n].may_have_article or definite or sides.owned
        if words[n].raw not in QUOTES and not scan.stemmed(n, "is-and-remains"):
            break
    return False


def _second_noun(s: Clauses, k: int) -> bool:
    """ "عمق ومتانة العلاقات", "متانة وتميز العلاقات": whether two nouns of closeness share the relations."""
    scan = s.part.scan
    return k - 2 >= s.part.begin and scan.stemmed(k - 1, "closeness") and scan.noun(k - 2, "closeness")


def _amounts(s: Clauses, k: int) -> bool:
    """ "بلغ حجم التبادل التجاري بين البلدين 3 مليارات دولار": whether a figure is told of the trade at token k, and not
    to what it shall be raised."""
    scan, begin = s.part.scan, s.part.begin
    before = range(max(begin, k - _VERB), k)
    if any(scan.stemmed(n, "shall-grow") or "future" in scan.words[n] for n in before):
        return False
    behind = range(k + 1, min(s.part.end, k + _AMOUNT))
    verb = next((n for n in (*before, *behind) if scan.stemmed(n, "amounts-to")), None)
    if verb is None or scan.has("neg", max(begin, verb - 1), verb):
        return False  # لم تتجاوز التجارة 10 مليارات
    if (scan.clitic(verb, "amounts-to") or "")[-1:] in _TO_COME:
        return False
    figure = (n for n in range(max(verb, k), min(s.part.end, k + _AMOUNT)) if scan.noun(n, "money-unit"))
    return next(figure, None) is not None


def _state(d: Discourse, s: Clauses, posts: Posts, fine: str, k: int, sides: Sides) -> Candidate:
    figure = money_at(s, k + 1, min(s.part.end, k + _AMOUNT)) if fine == "trade-volume" else None
    kind, why, of = ("RELATION", fine), {"I": sides.why, "R": sides.why}, (sides.one, sides.other, list[str]())
    return stated(d, s, posts, kind, noun_at(k, fine), of, why, upto=sides.end, measure=figure)
