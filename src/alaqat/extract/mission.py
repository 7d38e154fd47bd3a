"""Whose the members of a delegation are who are listed apart from what tells whose it is: "وصل وفد مجري ... ويضم الوفد
كلا من: ..."."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.part import Part
from alaqat.extract.scan import Scan

__all__ = ["hint_members"]

_MARKS = "-–—•*"  # with which the items of a list begin, as with a number


def hint_members(parts: Sequence[Part]) -> None:
    """Notes of persons who are listed as members of a delegation, and of whom nothing tells it, of which state they
    likely are: of that of the delegation named last. A list may go on over the lines that numbers or dashes begin."""
    state: str | None = None
    listed = False  # whether the sentence before lists members
    for part in parts:
        first = part.scan.text.words[part.begin]
        listed = listed and (first.kind == "num" or first.raw in _MARKS)
        begins = part.begin if listed else _begins(part)
        listed = begins is not None
        for c in part.chunks:
            if c.kind == "group" and any(part.scan.stemmed(k, "delegation") for k in range(c.i, c.j)):
                state = c.country or next((x.country for x in c.inner if x.country), state)
            if begins is not None and c.country and c.i > begins and part.scan.noun(c.i - 1, "accompanying"):
                state = c.country  # ويضم الوفد المرافق للرئيس الإيراني كلا من
            if begins is not None and c.i >= begins and state and c.kind in ("person", "office"):
                if c.country not in (None, state):
                    break  # another's office: the list is over
                if not (c.counterpart or c.org):
                    c.hint = state


def _begins(part: Part) -> int | None:
    """Where the members are listed: behind a delegation with a verb beside it that tells whom it comprises, or with who
    heads it: "أعرب الوفد برئاسة فلان"."""
    scan = part.scan
    for k in scan.seek("delegation", part.begin, part.end):
        if scan.stemmed(k, "delegation"):
            before = k > part.begin and scan.stemmed(k - 1, "comprises")
            if before or (k + 1 < part.end and _tells_whom(scan, k + 1)):
                return k
    return None


def _tells_whom(scan: Scan, k: int) -> bool:
    return scan.stemmed(k, "comprises") or scan.stemmed(k, "headed-by")
