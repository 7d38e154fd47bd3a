"""Whether what a trigger tells is what somebody says, and how: in a clause of its own, or as a noun that a verb of
saying governs."""

from __future__ import annotations

from alaqat.extract.clause import SAYING, Clauses, Trigger

__all__ = ["is_in_speech", "is_mentioned", "is_said"]

_REACH = 40  # tokens over which a verb of saying governs a clause
_NOUN = 22  # tokens over which it governs a noun


def is_in_speech(s: Clauses, t: Trigger, *, in_post: bool) -> bool:
    """Whether the words stand in what somebody says or posts, not in what somebody discusses."""
    talk = (*SAYING, "discuss", "talks", "meet", "meet-with")
    before = [x for x in s.triggers if x.i < t.i and x.frame in talk]
    if not before:
        return in_post
    last = max(before, key=lambda x: x.i)
    return last.frame in SAYING and t.i - last.i < _REACH


def is_said(s: Clauses, t: Trigger) -> bool:
    """ "قال الوزير إن بلاده ترفض": whether the words stand in a clause that a verb of saying before them opens."""
    said = [x for x in s.triggers if x.frame == "speech" and x.i < t.i and x.part == "verb" and t.i - x.i < _REACH]
    return bool(said) and said[-1].number == "s" and s.part.scan.opens(said[-1].j, t.i)


def is_mentioned(s: Clauses, t: Trigger) -> bool:
    """ "أشار إلى استمرار المحادثات", "أكد تقدم المفاوضات": whether a verb of saying governs a noun, with no other verb
    between."""
    said = next((x for x in reversed(s.triggers) if x.frame == "speech" and x.i < t.i and x.part == "verb"), None)
    if said is None or said.number != "s" or t.i - said.j >= _NOUN:
        return False
    return not s.verb_in(said.j, t.i) and not s.part.scan.opens(said.j, t.i)
