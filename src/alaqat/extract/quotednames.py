"""Organisations whose name stands between quotation marks: حركة "البناء الوطني", «المرصد المغربي لمناهضة التطبيع»."""

from __future__ import annotations

from alaqat.extract.chunk import Window
from alaqat.extract.names import CLOSED
from alaqat.extract.propernames import Found, is_verb, nationality
from alaqat.extract.scan import Match

__all__ = ["behind_kind", "in_quotes"]

_QUOTED = 6  # words of a name between quotation marks
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
        named = aimed or fold.startswith(("ال", "وال")) or (k == i + 1 and not w.fold(i).startswith("ال"))
        if not (named and w.scan.words[k].isdisjoint(CLOSED)) or is_verb(w, k):
            return None
    if w.fold(i).startswith("ال") and not aimed:
        return None  # "الحركة الوطنية مستمرة في النضال" is said
    nation = next((n for k in range(i + 1, close) if (n := nationality(w, k)) is not None), None)
    return close, (i, close), nation or nationality(w, close + 1) or _within_state(w, close)


def _closes(w: Window, k: int) -> bool:
    """A mark that opens and closes alike, behind one that is still open."""
    return w.words[k].raw in "\"'" and sum(x.raw == w.words[k].raw for x in w.words[w.begin : k]) % 2 == 1


def _is_ruling(w: Window, k: int) -> bool:
    """لمناهضة التطبيع, لدعم فلسطين, للتضامن."""
    land = w.best(k + 1, "state", "place")
    return w.fold(k).startswith("لل") or w.fold(k + 1).startswith("ال") or (land is not None and not land.prefix)


def _within_state(w: Window, close: int) -> Match | None:
    """The state behind "in" after the closing mark: «...» في لبنان."""
    return _state_at(w, close + 2) if w.fold(close + 1) == "في" else None


def _state_at(w: Window, k: int) -> Match | None:
    """The state that is named at token k beyond doubt: حزب "إيطاليا إلى الأمام"."""
    land = w.best(k, "state")
    return None if land is None or land.prefix or land.entry.get("doubt") else land
