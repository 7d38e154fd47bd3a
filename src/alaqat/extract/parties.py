"""Who does it to whom: the parties of an event, named by the clause or understood from sentence and discourse."""

from __future__ import annotations

from alaqat.extract.across import take_up
from alaqat.extract.affirmed import affirmer
from alaqat.extract.agents import is_stranger
from alaqat.extract.antecedents import antecedent, undergoes
from alaqat.extract.clause import Clauses, is_finite
from alaqat.extract.courtesies import called_for, sent_to_him
from alaqat.extract.deeds import whose_undertaking
from alaqat.extract.destinations import comes_to_us, destination
from alaqat.extract.discourse import Discourse
from alaqat.extract.drafts import sponsor_of_draft
from alaqat.extract.fallback import denies_help, fall_back
from alaqat.extract.filled import AFFIRMS, INSIDE, Filled, flat
from alaqat.extract.foes import upon_foe
from alaqat.extract.goeson import asked_of_whom_addressed, met_by_last, together_with
from alaqat.extract.holders import freed_of_his_own
from alaqat.extract.initiators import (
    own_side,
    speaker_for_country,
    speaker_for_state,
    speaker_to_other,
    that_he,
    understand_initiator,
)
from alaqat.extract.meant import asked_about_another, meant_by_pronoun
from alaqat.extract.mouthpiece import speaks_for_them
from alaqat.extract.objects import between_them
from alaqat.extract.occasion import of_return
from alaqat.extract.oneself import called_home, expelled_own, is_expected_of, is_of_his_own, not_to_himself, summoned_to
from alaqat.extract.onlyother import only_party
from alaqat.extract.otherparty import turn_to_other
from alaqat.extract.party import Act, Parties
from alaqat.extract.recipients import (
    answered,
    bereaved,
    fallen_upon,
    guest,
    handed_to,
    is_foe,
    only_person,
    partner,
    people_of_the_place,
    posted,
    received,
    received_by_last,
    told_the_envoy,
    visited,
    who_receives,
)
from alaqat.extract.sides import (
    about_a_third,
    are_told_together,
    bearer_of_credentials,
    bearers_of_greetings,
    one_with_two_offices,
    part_sides,
    the_two,
    towards_the_other,
)
from alaqat.extract.upon import ASKING
from alaqat.extract.victims import is_against

__all__ = ["find_parties"]

_PEOPLE = ("person", "office")
_OF_NOUN = ("genitive of the noun", "nationality of what the noun rules")
_BREAKS = ("suspend", "cut", "closeborder")  # frames of what is between two and one ends
_LAST = ("sentence", "struck")  # fallbacks of the last step but one, when it is known who acts
_PRESENT = "after بحضور"
_BESIDE = 5  # tokens between a verb and the noun it carries, where a city may be meant


def find_parties(d: Discourse, act: Act, *, symmetric: bool, in_post: bool) -> Parties | None:
    """The parties of a trigger whose slots are filled; None where they are not of the kind that the frame asks for.
    `symmetric`: the event type has no direction. Each step completes what those before it left open."""
    frame, filled = act.frame, act.filled
    p = Parties(d.ids(filled.I), d.ids(filled.R), d.ids(filled.T), filled.why)
    if not p.initiators and p.why.get("R") == _PRESENT:  # انطلقت مناورة بمشاركة مصر وقطر
        p.initiators, p.recipients, p.why["I"] = p.recipients[:1], p.recipients[1:], _PRESENT
    speaks_for_them(d, act, p)
    _by_speaker(d, act, p)
    called_home(d, act, p)
    expelled_own(d, act, p)
    _by_fallback(d, act, p, in_post=in_post)
    _by_pronoun(d, act, p)
    turn_to_other(d, act, p)
    _by_reception(d, act, p)
    if frame.mutual and not _are_two(d, act, p):
        return None
    if frame.other_side and not d.parties(p.recipients).isdisjoint(d.parties(p.initiators)):
        p.recipients = []
        return p
    if frame.recipient_kind and frame.recipient_kind not in d.kinds(p.recipients):
        return None
    _by_quarrel(d, act, p)
    _by_journey(d, act, p)
    take_up(d, act, p)
    several = frame.person_only and any(c.number == "p" for c in flat(filled.I))  # وصل وفد من الحركة: people, too
    if frame.person_only and p.initiators and not several and {"person", "group"}.isdisjoint(d.kinds(p.initiators)):
        return None
    _apart(d, act, p)
    if not are_told_together(d, filled, p):
        _both_sides(act, p, symmetric=symmetric)
    return None if is_expected_of(d, act, p) else p


def _by_speaker(d: Discourse, act: Act, p: Parties) -> None:
    """Whoever speaks acts, with others or in the place of those whom the clause names."""
    s, t, frame, filled = act.s, act.t, act.frame, act.filled
    if p.initiators and d.speaker is not None and _and_he(s, filled):
        p.initiators = [*d.actors_of(d.speaker), *(a for a in p.initiators if a not in d.actors_of(d.speaker))]
    speaker_for_country(d, filled, p)
    speaker_to_other(d, frame, filled, p)
    affirmed = frame.object == "R" and frame.default == "speaker" and frame.name != "demand"  # طلب مصر: hers
    if affirmed and p.why.get("I") in _OF_NOUN:
        who = affirmer(d, s, t, act.carrier, p.initiators) if not p.recipients and not p.targets else []
        if who:
            p.initiators, p.recipients = who, p.initiators
            p.why["I"], p.why["R"] = AFFIRMS, "object of the noun"
    far = p.why.get("I", "").startswith("noun phrase before")
    if p.initiators and far and d.speaker is not None and that_he(s, t):
        p.initiators = []  # he who says so, not whom he spoke of
    if frame.name == "greetings" and not p.initiators and act.carrier is not None:
        p.initiators = bearers_of_greetings(d, s, act.carrier)
    if frame.actor_before and not p.initiators:
        before = (g for g in reversed(s.groups) if g.j <= t.i and g.chunks[0].kind in _PEOPLE)
        p.initiators = next((d.ids([g]) for g in before), [])


def _by_fallback(d: Discourse, act: Act, p: Parties, *, in_post: bool) -> None:
    """To whom it is done where the clause does not say so: who tabled the draft, whose undertaking it is, and what the
    frame names as its fallback."""
    s, t, frame, filled = act.s, act.t, act.frame, act.filled
    told_the_envoy(d, s, t, frame, p)
    sponsors = sponsor_of_draft(d, s, t, p.initiators) if _is_open(p) else []
    if sponsors:
        p.recipients, p.why["R"] = sponsors, "who tabled the draft"
    if frame.fallback == "deed" and filled.R and not p.recipients:
        p.recipients = d.not_of(d.parties(p.initiators), [d.reading.show_state(x) for x in whose_undertaking(filled)])
    if frame.fallback == "before" and p.why.get("R") == INSIDE and denies_help(s, t):
        p.recipients = fall_back(d, s, t, frame, p, in_post=in_post) or p.recipients  # تنفي دعم الحركة: to who accuses
    if frame.fallback and not p.recipients and frame.fallback not in _LAST:
        p.recipients = fall_back(d, s, t, frame, p, in_post=in_post)
        if p.recipients:
            p.why["R"] = f"fallback: {frame.fallback}"


def _by_pronoun(d: Discourse, act: Act, p: Parties) -> None:
    """Who acts and upon whom by pronouns, by the last subject, and by whom sentences before this one speak of."""
    s, t, frame, carrier, filled = act.s, act.t, act.frame, act.carrier, act.filled
    stranger = bool(filled.I) and is_finite(t) and all(c.kind == "word" for c in flat(filled.I))
    stranger = stranger or (not filled.I and frame.default == "speaker" and is_finite(t) and is_stranger(s, t))
    blamed = frame.genitive == "R" and frame.default == "speaker" and t.part == "noun" and t.pronoun
    if (blamed or undergoes(s, t)) and not p.recipients:  # أن القوات تواصل جرائمها
        whom = antecedent(s, t)
        p.recipients = d.not_of(d.parties(p.initiators), d.actors_of(whom)) if whom is not None else []
        p.why["R"] = "whom a pronoun means"
    if not p.initiators and not stranger:
        understand_initiator(d, s, t, frame, carrier, p)
        not_to_himself(d, act, p)
    freed_of_his_own(d, s, t, p)
    if stranger and frame.name == "summon" and not p.initiators:
        summoned_to(d, s, t, p)  # استدعى المدير العام للشؤون الأوروبية السفير إلى وزارة الخارجية
    if frame.between and frame.default == "subject" and carrier is None and p.why.get("R") == "after مع":
        own_side(d, s, t, p)
    asked_about_another(d, s, t, frame, carrier, p)
    met_by_last(d, s, t, frame, p)
    together_with(d, s, t, frame, p)
    asked_of_whom_addressed(d, s, t, p)
    if not p.targets and (not p.recipients or d.parties(p.recipients) <= d.parties(p.initiators)):
        meant = meant_by_pronoun(d, s, t, frame, carrier, p)
        if meant:
            p.recipients, p.why["R"] = meant, "whom a pronoun means"


def _by_reception(d: Discourse, act: Act, p: Parties) -> None:
    """Hosts and guests, who receives what is given, whom the only person named or a crowd in a country is upon."""
    s, t, frame, carrier = act.s, act.t, act.frame, act.carrier
    if carrier is not None and carrier.frame in ("light-receive", "light-undergo"):
        who_receives(d, s, carrier, p)
    if frame.name == "message":
        if carrier is not None:
            handed_to(d, s, carrier, p)
        sent_to_him(d, s, t, carrier, p)
    if frame.name == "appoint" and t.part == "noun":
        bearer_of_credentials(d, s, t, p)
    if frame.fallback == "struck":
        called_for(d, s, t, p)
        bereaved(d, s, t, p)
    if frame.crowd:
        people_of_the_place(d, s, t, p)
    fronted = p.why.get("I") == "subject of the clause that it opens"
    aside = frame.require_phone and s.part.scan.has("during", t.i - 1, t.i)  # دعا نظيره خلال اتصال هاتفي إلى
    if frame.fallback == "sentence" and t.part == "noun" and (carrier is not None or t.pronoun or fronted or aside):
        only_person(d, s, t, p)
    if frame.name != "receive":
        return
    if t.part == "verb" and not p.recipients:
        received_by_last(d, p)
    if t.part == "noun":
        received(d, s, t, p)
        if t.pronoun and p.recipients and s.part.scan.text.words[t.i - 1].fold == "في":
            if d.parties(p.initiators) <= d.parties(p.recipients):
                guest(d, s, t, p)
            p.initiators, p.recipients = p.recipients, p.initiators  # كان في استقباله الوزير: who received him


def _are_two(d: Discourse, act: Act, p: Parties) -> bool:
    """Whether those who do what takes two are of two parties: named, or understood from a dual."""
    t = act.t
    if (t.number == "d" or t.part == "fixed") and len(d.parties(p.initiators)) < 2:
        p.initiators, p.why["I"] = the_two(d, act.s, t), "the two"
    together = are_told_together(d, act.filled, p)
    return len(d.parties(p.initiators)) == 2 and not together and not one_with_two_offices(t, act.filled)


def _by_quarrel(d: Discourse, act: Act, p: Parties) -> None:
    """Upon whom an act falls that has a foe, an answer, an envoy's state or an opponent of lately behind it."""
    s, t, frame, carrier = act.s, act.t, act.frame, act.carrier
    if carrier is None or abs(t.i - carrier.j) <= _BESIDE:
        fallen_upon(d, s, t, frame, p)
    against = [g for g in s.groups if is_against(s, t, g) or (frame.name == "support" and is_foe(s, g))]
    foes = d.ids(against)
    if foes:  # as seldom
        p.recipients = [a for a in p.recipients if a not in foes]
    if frame.between and len(d.parties(p.initiators)) >= 2 and not p.recipients and between_them(s, t, s.part.end):
        p.initiators, p.recipients = p.initiators[:1], p.initiators[1:]
    if not (t.frame in ASKING and is_of_his_own(act)):
        only_party(d, s, t, frame, p, foes)
    answered(d, s, t, frame, p)
    if t.type == "expel-diplomat" and d.parties(p.initiators).isdisjoint(d.parties(p.recipients)):
        p.recipients = list(dict.fromkeys(_their_state(d, a) for a in p.recipients))
    if frame.fallback == "partner":
        partner(d, s, t, p, together=are_told_together(d, act.filled, p))
    upon_foe(d, act, p)


def _by_journey(d: Discourse, act: Act, p: Parties) -> None:
    """The country that a traveller comes to, by the visit told before or by its city, or where an envoy is posted."""
    s, t, carrier = act.s, act.t, act.carrier
    if act.frame.name == "appointverb":
        posted(d, s, t, p)
    if not act.frame.place_of_recipient or p.recipients or not p.initiators:
        return
    if (carrier is not None and carrier.i >= t.j) or comes_to_us(s, t):
        visited(d, p)
    if not p.recipients:
        iso = destination(s, t) or (of_return(s, t) if t.part == "noun" else None)
        if iso is not None and d.reading.countries[iso] and iso not in d.parties(p.initiators):
            p.recipients, p.why["R"] = [d.reading.show_state(iso)], "the country of the city"


def _apart(d: Discourse, act: Act, p: Parties) -> None:
    """Parts those who stand on both sides, so that nobody acts upon himself."""
    frame = act.frame
    if act.t.frame in ASKING:
        about_a_third(d, act.s, act.filled, p)
    if frame.place_of_recipient and len(p.initiators) > 1 and p.recipients:  # في ختام زيارته وقع ونظيره: not the host
        p.initiators = d.not_of(d.parties(p.recipients), p.initiators) or p.initiators
    if frame.between_recipients and p.initiators:
        p.recipients = d.not_of(d.parties(p.initiators), p.recipients)
    if not p.targets:
        p.initiators, p.recipients = part_sides(d, frame, p.initiators, p.recipients, p.why.get("I", ""))
    if frame.default == "speaker":
        speaker_for_state(d, act.s, act.t, act.carrier, p)
        towards_the_other(d, act.t, p)
    elif frame.name in _BREAKS:  # ترامب ... تعليق المفاوضات بين واشنطن وأوتاوا
        p.recipients = d.not_of(d.parties(p.initiators), p.recipients) or p.recipients
    p.initiators = [a for a in p.initiators if a not in p.recipients] or p.initiators
    p.recipients = [a for a in p.recipients if a not in p.initiators]


def _both_sides(act: Act, p: Parties, *, symmetric: bool) -> None:
    """Of several who do to each other what has no direction, the first is one side and the others are the other."""
    t, frame, carrier = act.t, act.frame, act.carrier
    if p.recipients or len(p.initiators) < 2:
        return
    exchanged = carrier is not None and act.s.part.scan.stemmed(carrier.i, "exchanges")  # تبادلت دلهي وباكو الاتهامات
    if symmetric or frame.between or frame.mutual or t.number == "d" or exchanged:
        p.initiators, p.recipients = p.initiators[:1], p.initiators[1:]


def _and_he(s: Clauses, filled: Filled) -> bool:
    """ "قال الرئيس إنه ونظيره الصيني اتفقا": whether who speaks acts together with whom the clause names."""
    words, c = s.part.scan.text.words, filled.I[0].chunks[0] if filled.I else None
    named = c is not None and c.prefix == "و" and c.i > s.part.begin
    return named and c is not None and words[c.i - 1].fold in s.part.scan.sets["that-he"]


def _their_state(d: Discourse, actor: str) -> str:
    """ "طرد دبلوماسيين روسا": of envoys whom nobody names, their state is meant."""
    shown = d.reading.actors.get(actor)
    return d.reading.show_state(shown.country) if shown and shown.kind == "group" and shown.country else actor


def _is_open(p: Parties) -> bool:
    """Whether nobody, or only somebody inside the complement, is found to whom it is done."""
    return bool(p.initiators) and (not p.recipients or p.why.get("R") == INSIDE)
