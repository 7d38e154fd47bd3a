"""Whose things an act hits that only a pronoun names: "قالت سول إن بيونغ يانغ احتجزت سفينتها"."""

from __future__ import annotations

from alaqat.extract.antecedents import agrees
from alaqat.extract.clause import ENDS, Clauses, Trigger
from alaqat.extract.discourse import Discourse
from alaqat.extract.party import Parties

__all__ = ["owner_of_things"]

# frames of what is done to the ships, people and ground of another, or undone again
_DONE_TO = frozenset(
    ("attack", "launch", "wound", "openfire", "destroy", "coerce", "seize", "intercept", "shoot-down", "hit", "release")
)
_CLAUSE = 40  # tokens back to whom the pronoun means
_OBJECT = 3  # tokens from the act, or from who does it, to what it hits: النار على سفينتها
_CHAIN = 1  # tokens from what is hit to the noun that bears the pronoun: سفن صيدها
_NAMED = ("noun phrase", "genitive", "nationality", "after ")  # how the clause itself names who does it
_PRONOUNS = ("ها", "ه")


def owner_of_things(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> str | None:
    """The id of whom the pronoun on the object of an act of force means: the nearest before the act that agrees and is
    not of those who do it, since nobody shoots at his own ships; for a person, that of his state. None where there is
    no such pronoun."""
    if t.frame not in _DONE_TO or t.part == "passive" or p.recipients or p.targets or not p.initiators:
        return None
    pronoun = _pronoun(s, t) if p.why.get("I", "").startswith(_NAMED) else ""
    if not pronoun:
        return None
    home = d.parties(p.initiators)
    for g in reversed(s.groups):
        if g.j > t.i or t.i - g.j > _CLAUSE or g.case in ("adj", "في"):
            continue
        c = g.chunks[-1]
        found = d.not_of(home, d.actors_of(c))
        if found and len(g.chunks) == 1 and agrees(s.part.scan, c, pronoun):
            shown = d.reading.actors.get(found[0])
            state = shown.country if shown is not None and shown.kind == "person" else None
            return d.reading.show_state(state) if state else found[0]
        if found:
            return None
    return None


def _pronoun(s: Clauses, t: Trigger) -> str:
    """The pronoun of the object behind an act, or behind who does it, where that is of a kind that is hit or held."""
    scan, words = s.part.scan, s.part.scan.text.words
    doer = next((g for g in s.groups if g.i == t.j), None)
    begin = doer.j if doer is not None else t.j
    for k in range(begin, min(s.part.end, begin + _OBJECT)):
        if words[k].raw in ENDS or words[k].raw in "،," or k in s.finite:
            return ""
        if not scan.stemmed(k, "ones-own"):
            continue
        for n in range(k, min(s.part.end, k + 1 + _CHAIN)):
            if n > k and (words[n].kind != "ar" or not scan.words[n].isdisjoint(("prep", "conj", "relative"))):
                return ""
            found = next((x for x in _PRONOUNS if words[n].light.endswith(x)), "")
            if found and len(words[n].light) > len(found) + 2 and not words[n].has_article:
                return found
        return ""
    return ""
