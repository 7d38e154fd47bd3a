"""Who frees somebody of whom it is only told who held him: "الإفراج عن صحفي أمريكي كانت روسيا تحتجزه"."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger
from alaqat.extract.discourse import Discourse
from alaqat.extract.party import Parties
from alaqat.extract.things import resumes

__all__ = ["freed_by_holder", "freed_of_his_own"]

_FREEING = frozenset(("release", "freeing", "setfree"))
_HOLDING = frozenset(("coerce", "arrest", "seize"))
_HELD = "who held them"
_OWN = ("ه", "ها", "هم")  # pronouns on whom somebody calls his own
_NEAR = 14  # tokens from the word for freeing to the word that says who held


def freed_by_holder(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> bool:
    """Puts who held the one that a noun or passive says is freed for who frees him; whether a verb behind says so."""
    if p.initiators or t.frame not in _FREEING or t.part not in ("noun", "passive"):
        return False
    who = _holder(s, t)
    p.initiators = d.not_of(d.parties(p.recipients), d.ids([who])) if who is not None else []
    p.why["I"] = _HELD
    return bool(p.initiators)


def _holder(s: Clauses, t: Trigger) -> Group | None:
    """ "كانت روسيا تحتجزه": who stands between "was" and the verb that says who held."""
    scan = s.part.scan
    near = {v.i for v in s.triggers if v.frame in _HOLDING and 0 <= v.i - t.j < _NEAR and resumes(s, v)}
    doers = (g for g in s.groups if g.j in near and g.case == "" and g.i - 1 > s.part.begin)
    return next((g for g in doers if scan.text.words[g.i - 1].fold in scan.sets["was"]), None)


def freed_of_his_own(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """ "أعلنت باريس الإفراج عن صحفي فرنسي محتجز في إيران", "مواطنيها المحتجزين في إيران": who only tells that his own
    people are free did not free them; who held them did, by a verb behind or by the state where they were held."""
    if t.frame not in _FREEING or not p.initiators:
        return
    held = _holder(s, t) or _held_in(s, t)
    who = d.ids([held]) if held is not None else []
    if not who or not d.parties(who).isdisjoint(d.parties(p.initiators)):
        return
    if d.parties(p.initiators) == d.parties(p.recipients):
        p.initiators, p.why["I"] = who, _HELD
    elif held is not None and p.recipients == who and t.part == "noun" and _are_own(s, t, held):
        p.initiators, p.recipients, p.why["I"], p.why["R"] = who, p.initiators, _HELD, "whose people they are"


def _held_in(s: Clauses, t: Trigger) -> Group | None:
    """ "محتجز في إيران", "بعد احتجازه في ليبيا": the state in which somebody is held."""
    held = {v.j for v in s.triggers if v.frame in _HOLDING and v.part != "verb"}
    near = (g for g in s.groups if g.case in ("في", "لدي") and t.j < g.head < t.j + _NEAR)
    return next((g for g in near if g.head in held or s.part.scan.has("prisoners", g.head - 1, g.head)), None)


def _are_own(s: Clauses, t: Trigger, held: Group) -> bool:
    """ "بحارتها الذين كانت إيران تحتجزهم": whether those who are freed have the pronoun of who tells of it."""
    return any(w.light.endswith(_OWN) for w in s.part.scan.text.words[t.j : held.head])
