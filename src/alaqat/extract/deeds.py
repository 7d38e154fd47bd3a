"""Whose deed is praised or condemned where it is only pointed at: "أدانت الخارجية الغارة", "ثمن هذه الخطوات"."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.discourse import Discourse

__all__ = ["doer_of_deed"]

_CLITICS = ("", "ب", "ل")
_ARMED = ("ASSAULT", "COERCE")


def doer_of_deed(d: Discourse, s: Clauses, t: Trigger, home: set[str]) -> list[str]:
    """The ids of who did what was told last, if a deed that nobody owns stands right behind the trigger; `home`: for
    whom they act who speak of it, so that it is not their own. Empty where there is no such deed or doer."""
    kind = _kind_of_deed(s, t) if home else ""
    for told in reversed(d.lately) if kind else ():
        armed = told.type in _ARMED
        if told.type != "CONSULT" and armed == (kind == "armed-deed") and told.I and not d.parties(told.I) & home:
            return list(told.I)
    return []


def _kind_of_deed(s: Clauses, t: Trigger) -> str:
    """What kind of deed stands right behind a trigger and its subject, with nobody named close behind it: armed-deed
    ("the raid"), deed ("this step") or "" for none."""
    scan, words = s.part.scan, s.part.scan.text.words
    k = next((g.j for g in s.groups if g.i == t.j), t.j)  # past who speaks of it
    if k < s.part.end and words[k].fold in scan.sets["this"]:
        k += 1
    if k >= s.part.end or any(k <= g.i <= k + 2 for g in s.groups):
        return ""
    stems = {stem for p, stem in words[k].readings if p in _CLITICS}
    return next((kind for kind in ("armed-deed", "deed") if not stems.isdisjoint(scan.sets[kind])), "")
