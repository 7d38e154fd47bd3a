"""Known persons in a phrase: the whole name, the house that goes on with it, and whose man the next one is."""

from __future__ import annotations

from alaqat.extract.chunk import Window
from alaqat.extract.names import name_end
from alaqat.extract.scan import Match

__all__ = ["known_person", "patron_end", "with_house"]


def known_person(w: Window, k: int) -> Match | None:
    """A known person's whole name at k; not where it goes on with another grandfather or family than the list has."""
    people = [m for m in w.scan.all(k, "person") if m.j <= w.end and m.j - m.i > 1]
    known = next((m for m in people if m.entry.get("form") == "full"), None)
    goes_on = known is not None and (w.is_in(known.j, "name-bin") or w.fold(known.j) == "ال")
    return None if goes_on else known  # محمد بن نايف [بن عبدالله], محمد بن عبدالرحمن [آل سعود]


def with_house(w: Window, k: int) -> int:
    """The end of "آل سعود" at k, else k."""
    return k + 2 if k + 1 < w.end and w.words[k].raw == "آل" and w.words[k + 1].kind == "ar" else k


def patron_end(w: Window, k: int) -> int:
    """ "مبعوث ترامب ستيف ويتكوف", "مستشار الرئيس نبيه بري علي حمدان": the end of the name of a known person at k that
    only tells whose man the next one is, since a given name and a further name stand behind it; k where none does."""
    people = w.scan.all(k, "person") if k < w.end else ()
    if not people:  # as at most tokens
        return k
    short = (
        any(m.entry.get("form") == "short" and m.j == k + 1 for m in people)
        and w.best(k, "given", "maybe-given") is None
    )
    whole = max((m.j for m in people if m.entry.get("form") == "full" and not m.prefix), default=k)
    end = max(whole, k + 1 if short else k)
    given = w.best(end, "given") if end > k else None
    named = given is not None and not given.prefix and name_end(w.scan, end, w.end, strong=True) > end + 1
    return end if named else k
