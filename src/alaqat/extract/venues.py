"""Names that are not of a person or organisation: of a place, a venue or ship, a platform."""

from __future__ import annotations

from alaqat.extract.chunk import Window
from alaqat.extract.names import name_end
from alaqat.extract.scan import SET_OFF

__all__ = ["in_place", "in_venue", "on_platform"]

_VENUE = 4  # tokens of the name of a venue
_SAID_ON = ("عبر", "علي", "في")


def in_place(w: Window, i: int) -> bool:
    """ "مضيق هرمز": whether a word ends the name of a place, which may be a name of a person elsewhere."""
    scan = w.scan
    near = [k for k in range(max(w.begin, i - 2), i) if "place" in scan.kinds[k]]
    return any(m.j > i and not m.entry.get("doubt") for k in near for m in scan.all(k, "place"))


def in_venue(w: Window, i: int) -> bool:
    """A name after مطار, جامعة, قصر ... is the venue's, one after مدمرة, حاملة الطائرات ... the ship's."""
    if i <= w.begin:
        return False
    k = i - 2 if i - 1 > w.begin and _is_title(w, i - 1) and w.words[i - 2].raw in SET_OFF else i - 1  # "الملك فهد"
    while k > w.begin and (w.words[k].kind == "punct" or w.is_in(k, "ship-mark")):
        if w.words[k].raw not in SET_OFF and w.words[k].kind == "punct":
            return False
        k -= 1
    if k < i - 1 and k > w.begin and w.best(k, "demonym") is not None:
        k -= 1  # السفينة التركية "..."
    if i - 1 > w.begin and w.scan.spelt[i - 2].venue and _is_title(w, i - 1):
        return True  # مطار الملك خالد
    ship = w.is_in(k, "ship") or (w.is_in(k, "planes") and k > w.begin and w.is_in(k - 1, "carrier-of-planes"))
    return ship or w.scan.spelt[k].venue or _goes_on_from_venue(w, i)  # قصر "الضيافة"


def _goes_on_from_venue(w: Window, i: int) -> bool:
    """ "مطار جومو كينياتا الدولي", "ساحة جمال عبد الناصر": whether a name at i is the rest of a venue's, which ends
    with "international" or is one name."""
    head = next((k for k in range(i - 2, max(w.begin, i - _VENUE) - 1, -1) if w.scan.spelt[k].venue), None)
    if head is None or any(w.words[k].kind != "ar" or "prep" in w.scan.words[k] for k in range(head + 1, i)):
        return False
    if head + 1 < i < name_end(w.scan, head + 1, w.end, strong=False):
        return True
    return any(w.is_in(k, "world-scope") for k in range(i, min(w.end, i + _VENUE)))


def _is_title(w: Window, k: int) -> bool:
    """Whether the word at k is an honorific or office of one word: الملك, الأمير, الشيخ."""
    return any(m.j == k + 1 and not m.prefix and m.entry.cls in ("honorific", "office") for m in w.scan.at[k])


def on_platform(w: Window, i: int) -> bool:
    """Whether a word before says that a name is that of a platform or an application; where the name itself begins with
    that word, whether something is said there: "على منصة إكس", not "أعلنت منصة إكس"."""
    own = w.scan.stemmed(i, "platform")
    if own and i > w.begin and w.fold(i - 1) in _SAID_ON:
        return True
    k = i - 1
    while k >= w.begin and w.words[k].raw in "\"«“'(":
        k -= 1
    return k >= w.begin and w.scan.noun(k, "platform")
