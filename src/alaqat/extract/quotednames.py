"""Organisations whose name stands between quotation marks: حركة "البناء الوطني", «المرصد المغربي لمناهضة التطبيع»."""

from __future__ import annotations

from alaqat.extract.chunk import Window
from alaqat.extract.names import CLOSED
from alaqat.extract.propernames import Found, is_plain, is_verb, nationality
from alaqat.extract.scan import Match

__all__ = ["behind_kind", "in_quotes", "one_of_several"]

_QUOTED = 6  # words of a name between quotation marks
_SEVERAL = 5  # names of one list
_BETWEEN = 3  # words between several of a kind and the first name
_OPEN, _CLOSE = "\"“«'", "\"”»')"


def behind_kind(w: Window, i: int, noun: str) -> Found | None:
    """حركة "البناء الوطني" الجزائرية; not وكالة "رويترز", which only reports, nor the words of somebody. Behind a party
    or firm, and before a nationality, any words are a name: حزب "معا من أجل التغيير", شركة "وزير"."""
    k = i + 1
    opened = w.at_comma(k, _OPEN) or (noun in w.scan.sets["party-noun"] and w.at_comma(k, "("))
    if not opened or noun in w.scan.sets["agency-noun"] or noun in w.scan.sets["public-body"]:
        return None
    if _closes(w, k):
        return None
    close = next((x for x in range(k + 2, min(w.end, k + 2 + _QUOTED)) if w.at_comma(x, _CLOSE)), None)
    if close is None or w.best(k + 1, "outlet", "org") is not None:
        return None
    sets, nation = w.scan.sets, nationality(w, close + 1)
    named = noun in sets["named-by-word"] or noun in sets["party-noun"] or nation is not None
    if not named and w.best(k + 1, "state", "body", "office") is not None:
        return None
    inside = range(k + 1, close)
    if not named and any(not w.scan.words[x].isdisjoint(CLOSED - {"weekday"}) or is_verb(w, x) for x in inside):
        return None
    if nation is not None:
        return nation.j, (k + 1, close), nation
    return close + 1, (k + 1, close), _within_state(w, close) or _state_at(w, k + 1)  # حركة "حمس" في الجزائر


def in_quotes(w: Window, i: int, noun: str) -> Found | None:
    """ "مجموعة العمل الوطنية من أجل فلسطين", «المرصد المغربي لمناهضة التطبيع»: a kind of organisation with its whole
    name between quotation marks, three words at least, of which a further one is definite, and no words of somebody."""
    if i == w.begin or w.words[i - 1].raw not in _OPEN or not w.scan.noun(i, "organisation-noun"):
        return None
    if _closes(w, i - 1):
        return None
    close = next((x for x in range(i + 3, min(w.end, i + 3 + _QUOTED)) if w.words[x].raw in _CLOSE), None)
    if close is None or (i - 1 > w.begin and w.words[i - 2].raw == ":"):
        return None
    aimed = False
    for k in range(i + 1, close):
        fold = w.fold(k)
        if w.words[k].kind != "ar":
            return None
        if (
            w.is_in(k, "within-a-name")
            or (fold == "من" and w.is_in(k + 1, "within-a-name"))
            or (fold.startswith("ل") and _is_ruling(w, k))
        ):
            aimed = True
            continue
        named = aimed or fold.startswith(("ال", "وال")) or (k == i + 1 and not w.has_article(i))
        if not (named and w.scan.words[k].isdisjoint(CLOSED)) or is_verb(w, k):
            return None
    if w.has_article(i) and not aimed:
        return None  # "الحركة الوطنية مستمرة في النضال" is said
    nation = next((n for k in range(i + 1, close) if (n := nationality(w, k)) is not None), None)
    return close, (i, close), nation or nationality(w, close + 1) or _within_state(w, close)


def one_of_several(w: Window, i: int) -> tuple[int, int] | None:
    """The words between the marks that open at token i, where they name one of several organisations of a kind: شركتي
    "نورتا" و"غولدا", شركات مثل "نورتا"; None for any other words.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise('شركتي "نورتا" و"غولدا"'), load())
    >>> [one_of_several(Window(seen, 0, 8, (), {}), k) for k in (1, 5, 7)]
    [(2, 3), (6, 7), None]
    """
    close = _closing(w, i)
    if close is None or w.best(i + 1, "outlet", "org", "state", "office", "body", "person") is not None:
        return None
    inside = range(i + 1, close)
    if close == i + 2 and is_plain(w, i + 1) and not w.has_article(i + 1):
        return None  # شركات "صغيرة"
    if any(w.words[x].kind not in ("ar", "lat") or is_verb(w, x) for x in inside):
        return None
    if any(not w.scan.words[x].isdisjoint(CLOSED) for x in inside):
        return None
    first: int | None = i
    for _ in range(_SEVERAL):
        if first is None or _of_several(w, first - 1):
            break
        first = _before(w, first)
    return (i + 1, close) if first is not None and _of_several(w, first - 1) else None


def _closing(w: Window, i: int) -> int | None:
    """Where the mark closes that opens at token i; None where it closes itself, or encloses nothing or too much."""
    if w.words[i].raw not in _OPEN or _closes(w, i):
        return None
    return next((x for x in range(i + 2, min(w.end, i + 2 + _QUOTED)) if w.words[x].raw in _CLOSE), None)


def _of_several(w: Window, k: int) -> bool:
    """Whether several organisations of a kind are told of at token k, or before "such as" or a nationality there: شركات
    صينية هي; not الفصائل الأخرى اتفاقية."""
    for x in range(k, max(w.begin - 1, k - _BETWEEN - 1), -1):
        if w.scan.stemmed(x, "several-organisations"):
            return True
        leads = w.words[x].raw == ":" or w.is_in(x, "such-as") or w.best(x, "demonym") is not None
        if not leads and (x == k or not (w.words[x].raw in "،," or is_plain(w, x))):
            return False
    return False


def _before(w: Window, i: int) -> int | None:
    """Where the mark opens of the name that stands in a list before the one that opens at token i: "نورتا" و"غولدا"."""
    k = i - 1
    while k > w.begin and (w.words[k].fold == "و" or w.words[k].raw in "،,"):
        k -= 1
    if k == i - 1 or k <= w.begin or w.words[k].raw not in _CLOSE:
        return None
    opened = (x for x in range(k - 1, max(w.begin - 1, k - 2 - _QUOTED), -1) if w.words[x].raw in _OPEN)
    return next(opened, None)


def _closes(w: Window, k: int) -> bool:
    """A mark that opens and closes alike, behind one that is still open."""
    return w.words[k].raw in "\"'" and sum(x.raw == w.words[k].raw for x in w.words[w.begin : k]) % 2 == 1


def _is_ruling(w: Window, k: int) -> bool:
    """لمناهضة التطبيع, لدعم فلسطين, للتضامن."""
    land = w.best(k + 1, "state", "place")
    return w.fold(k).startswith("لل") or w.has_article(k + 1) or (land is not None and not land.prefix)


def _within_state(w: Window, close: int) -> Match | None:
    """The state behind "in" after the closing mark: «...» في لبنان."""
    return _state_at(w, close + 2) if w.fold(close + 1) == "في" else None


def _state_at(w: Window, k: int) -> Match | None:
    """The state that is named at token k beyond doubt: حزب "إيطاليا إلى الأمام"."""
    land = w.best(k, "state")
    return None if land is None or land.prefix or land.entry.get("doubt") else land
