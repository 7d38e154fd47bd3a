"""By whose decision something is done: "فُرضت عقوبات على بيلاروسيا في قرار أصدرته بروكسل"."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger

__all__ = ["decreed_by"]

_NEAR = 16  # tokens from the act to the decision


def decreed_by(s: Clauses, t: Trigger) -> Group | None:
    """Who issued the decision by which a thing is done that a noun or a verb in the passive tells; None where nobody
    did. A verb that names who does it is no passive: "طردت مالي السفير في قرار أصدرته النيابة"."""
    if t.part not in ("passive", "noun", "verb", "fixed") or t.pronoun:
        return None
    scan, end = s.part.scan, min(s.part.end, t.j + _NEAR)
    verb = next((k for k in range(t.j + 1, end) if scan.stemmed(k, "decides-it")), None)
    if verb is None or s.verb_in(t.j + 1, verb):
        return None
    at = verb - 1 - ("relative" in scan.words[verb - 1])
    before = scan.text.words[at - 1].fold
    by = before == "في" or before in scan.sets["under-a-deal"] or scan.clitic(at, "decision") == "ب"
    who = next((g for g in s.groups if g.i == verb + 1 and g.case == ""), None)
    if who is None or at < t.j or not by or not scan.stemmed(at, "decision"):
        return None
    named = t.part == "verb" and any(g.case == "" and t.j <= g.i < at for g in s.groups)
    return None if named else who
