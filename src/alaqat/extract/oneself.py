"""What nobody does: to himself, or because another expects it of him."""

from __future__ import annotations

from alaqat.extract.discourse import Discourse
from alaqat.extract.party import Act, Parties
from alaqat.extract.said import is_said

__all__ = ["is_expected_of", "not_to_himself"]


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
