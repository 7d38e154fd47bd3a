"""What is not done to oneself or by whom it is expected: whom one thanks, one's own envoy and who summons another's,
another's answer."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import POSTED
from alaqat.extract.party import Act, Parties
from alaqat.extract.said import is_said, told_by_office

__all__ = ["called_home", "expelled_own", "is_expected_of", "is_of_his_own", "not_to_himself", "summoned_to"]

_OF_OWN = ("summon", "appointverb")  # frames
_TITLE = 6  # tokens of what somebody is made: سفيرا جديدا لها
_STAFF = 5  # tokens from who expels to the envoys
_THEIRS = ("ه", "ها", "هم")


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
    """ "استدعى الأردن السفير الأردني في تل أبيب": one's own envoy is called home from whom he was sent to, and he who
    is made an envoy goes there: "عينت موريتانيا فلانا سفيرا لها لدى سوريا"."""
    home, filled = d.parties(p.initiators), act.filled
    if act.frame.name not in _OF_OWN or not (home and filled.R):
        return
    made = act.frame.name != "summon"
    if d.parties(p.recipients) != home and not (made and all(map(d.nowhere, p.recipients))):
        return
    g = filled.R[0]
    states = [x.country for x in g.chunks[0].inner if x.country and x.country not in home]
    far = _TITLE if made else 1
    behind = (x for x in act.s.groups if g.j <= x.head <= g.j + far and x.case in ("في", "لدي"))
    posted = [d.reading.show_state(states[-1])] if states else next((d.not_of(home, d.ids([x])) for x in behind), [])
    if posted:
        p.recipients, p.why["R"] = posted, POSTED


def expelled_own(d: Discourse, act: Act, p: Parties) -> None:
    """ "نددت موسكو بطرد براغ ثلاثة من دبلوماسييها": the state of who speaks of it is hit, where the expelled are
    "hers" and another expels them."""
    s, t, by = act.s, act.t, act.filled.I
    if act.frame.name != "expel" or t.part != "noun" or p.recipients or p.why.get("I") != "genitive of the noun":
        return
    scan, words, j = s.part.scan, s.part.scan.text.words, by[0].j
    near = (k for k in range(j, min(s.part.end, j + _STAFF)) if scan.has("envoy", k, k + 1))
    k = next(near, None)
    theirs = k is not None and any(words[n].light.endswith(_THEIRS) for n in range(k, min(s.part.end, k + 2)))
    before = [g for g in s.groups if theirs and g.j <= t.i and g.case == ""]
    whose = next((x for g in reversed(before) for x in d.not_of(d.parties(p.initiators), d.ids([g]))), None)
    shown = d.reading.actors.get(whose) if whose is not None else None
    if shown is not None and shown.country:
        p.recipients, p.why["R"] = [d.reading.show_state(shown.country)], "whose envoys they are"


def is_of_his_own(act: Act) -> bool:
    """ "طالب الرئيس وزيرة خارجية بلاده بإلغاء ملتقى في إيطاليا": whether who is asked serves his own country."""
    ends = {g.j for g in act.filled.R if g.chunks[0].kind == "word"}
    return any(c.kind == "own" and c.i in ends for c in act.s.part.chunks)


def summoned_to(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> bool:
    """ "تم استدعاء السفير إلى مقر وزارة الخارجية اللبنانية", "استدعى المدير العام للشؤون الأوروبية السفير إلى وزارة
    الخارجية": whether it is known to whose seat an envoy is summoned, who then summons him."""
    home = d.parties(p.recipients)
    seats = (g for g in s.groups if home and g.i >= t.j and g.case in ("الي", "gen") and g.chunks[0].kind == "body")
    p.initiators = next((a for a in (d.not_of(home, d.ids([g])) for g in seats) if a), [])
    if p.initiators:
        p.why["I"] = "the seat to which one is summoned"
    elif home and (told := told_by_office(s)) is not None:  # استُدعيت السفيرة، على ما ذكرت وزارة الخارجية
        p.initiators, p.why["I"] = d.not_of(home, d.ids([told])), "the ministry that tells of it"
    return bool(p.initiators)
