"""Whether what somebody withdraws from is a land, and no treaty, talks or cup: "انسحبت إسرائيل من جنوب لبنان"."""

from __future__ import annotations

from alaqat.extract.bidden import is_bidden
from alaqat.extract.clause import Clauses, Trigger, has_article

__all__ = ["is_from_no_land"]

_BESIDE = 5  # tokens from the word of withdrawing to "from"


def is_from_no_land(s: Clauses, t: Trigger) -> bool:
    """Whether no state, no region and no word for land or part of a land stands right behind "from", or a noun names
    only a withdrawal that is spoken of: "إيضاحات بشأن الانسحاب من"."""
    if t.part == "noun" and has_article(s, t) and not is_bidden(s, t):
        return True
    scan, words = s.part.scan, s.part.scan.text.words
    at = next((k for k in range(t.j, min(s.part.end - 1, t.j + _BESIDE)) if words[k].fold == "من"), None)
    if at is None or s.verb_in(t.j, at):
        return True
    return scan.best(at + 1, "state", "place") is None and not scan.stemmed(at + 1, "land-left")
