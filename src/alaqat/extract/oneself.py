"""What is not done to oneself or by whom it is expected: whom one thanks, one's own envoy, another's answer."""

from __future__ import annotations

from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import POSTED
from alaqat.extract.party import Act, Parties
from alaqat.extract.said import is_said

__all__ = ["called_home", "is_expected_of", "is_of_his_own", "not_to_himself"]


def not_to_himself(d: Discourse, act: Act, p: Parties) -> None:
    """ "استقبل الملك الوزير، وأعرب عن شكره للملك": whoever is understood to act is not whom the clause names as
    the one to whom it is done, but the other of the two told last."""
    named = act.frame.default == "speaker" and p.why.get("R", "").startswith("after")
    if not named or not p.initiators or not d.parties(p.initiators) <= d.parties(p.recipients):
        return
    if not set(p.recipients).isdisjoint(d.pair):
        other = d.not_of(d.parties(p.recipients), d.pair)
        if other:
            p.initiators, p.why["I"] = other[:1], "the other of the two"


def is_expected_of(d: Discourse, act: Act, p: Parties) -> bool:
    """ "قال مستشار الرئيس الأوكراني إن روسيا سترد": whether one side says what another will do in return, which is no
    threat of hers."""
    s, t = act.s, act.t
    if act.frame.name != "retaliate" or t.tense == "past" or d.speaker is None or not is_said(s, t):
        return False
    return bool(p.initiators) and d.parties(p.initiators).isdisjoint(d.parties(d.actors_of(d.speaker)))


def called_home(d: Discourse, act: Act, p: Parties) -> None:
    """ "استدعى الأردن السفير الأردني في تل أبيب": one's own envoy is called home from whom he was sent to."""
    home, filled = d.parties(p.initiators), act.filled
    if act.frame.name != "summon" or not (home and filled.R) or d.parties(p.recipients) != home:
        return
    g = filled.R[0]
    states = [x.country for x in g.chunks[0].inner if x.country and x.country not in home]
    behind = (x for x in act.s.groups if g.j <= x.head <= g.j + 1 and x.case in ("في", "لدي"))
    posted = [d.reading.show_state(states[-1])] if states else next((d.not_of(home, d.ids([x])) for x in behind), [])
    if posted:
        p.recipients, p.why["R"] = posted, POSTED


def is_of_his_own(act: Act) -> bool:
    """ "طالب الرئيس وزيرة خارجية بلاده بإلغاء ملتقى في إيطاليا": whether who is asked serves his own country."""
    ends = {g.j for g in act.filled.R if g.chunks[0].kind == "word"}
    return any(c.kind == "own" and c.i in ends for c in act.s.part.chunks)
