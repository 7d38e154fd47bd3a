"""Who does it to whom: the parties of an event, named by the clause or understood from sentence and discourse."""

from __future__ import annotations

from alaqat.extract.affirmed import affirmer
from alaqat.extract.agents import is_stranger
from alaqat.extract.antecedents import antecedent, undergoes
from alaqat.extract.clause import Clauses, Trigger, is_finite
from alaqat.extract.discourse import Discourse
from alaqat.extract.drafts import sponsor_of_draft
from alaqat.extract.fallback import fall_back, rival
from alaqat.extract.filled import LAST_SUBJECT, SPEAKER, Filled, flat
from alaqat.extract.grammar import Frame
from alaqat.extract.initiators import (
    own_side,
    speaker_for_country,
    speaker_for_state,
    speaker_to_other,
    that_he,
    the_two,
    understand_initiator,
)
from alaqat.extract.meant import meant_by_pronoun
from alaqat.extract.objects import between_them
from alaqat.extract.party import Parties
from alaqat.extract.recipients import (
    answered,
    fallen_upon,
    guest,
    is_foe,
    met_by_last,
    only_party,
    only_person,
    partner,
    people_of_the_place,
    received,
    received_by_last,
    visited,
    who_receives,
)
from alaqat.extract.sides import part_sides
from alaqat.extract.where import destination

__all__ = ["Parties", "find_parties", "missing"]

_PEOPLE = ("person", "office")
_INSIDE = "inside the complement"
_OF_NOUN = ("genitive of the noun", "nationality of what the noun rules")
_BREAKS = ("suspend", "cut", "closeborder")  # frames of what is between two and one ends
_OF_ENVOYS = ("expel-diplomat",)
_ADDRESSING = (
    "demand",
    "callon",
    "complain",
    "message",
    "judge",
    "praise",
    "thank",
)  # frames of what is said to an organisation
_OPPOSING = frozenset(("reject", "retaliate", "describe"))  # frames of what is said against somebody
_LATELY = 2  # sentences in which a quarrel is kept in mind
_BESIDE = 5  # tokens between a verb and the noun it carries, where a city may be meant


def find_parties(
    d: Discourse,
    s: Clauses,
    t: Trigger,
    frame: Frame,
    carrier: Trigger | None,
    filled: Filled,
    *,
    symmetric: bool,
    in_post: bool,
) -> Parties | None:
    """The parties of a trigger whose slots are filled; None where they are not of the kind that the frame asks for.
    `symmetric`: the event type has no direction."""
    p = Parties(d.ids(filled.I), d.ids(filled.R), d.ids(filled.T), filled.why)
    if p.initiators and d.speaker is not None and _and_he(s, filled):
        p.initiators = [*d.actors_of(d.speaker), *(a for a in p.initiators if a not in d.actors_of(d.speaker))]
    speaker_for_country(d, filled, p)
    speaker_to_other(d, frame, filled, p)
    affirmed = frame.object == "R" and frame.default == "speaker" and frame.name != "demand"  # طلب مصر: hers
    if affirmed and p.why.get("I") in _OF_NOUN:
        who = affirmer(d, s, carrier, p.initiators) if not p.recipients and not p.targets else []
        if who:
            p.initiators, p.recipients = who, p.initiators
            p.why["I"], p.why["R"] = "who affirms it", "object of the noun"
    far = p.why.get("I", "").startswith("noun phrase before")
    if p.initiators and far and d.speaker is not None and that_he(s, t):
        p.initiators = []  # he who says so, not whom he spoke of
    if frame.actor_before and not p.initiators:
        before = (g for g in reversed(s.groups) if g.j <= t.i and g.chunks[0].kind in _PEOPLE)
        p.initiators = next((d.ids([g]) for g in before), [])
    sponsors = sponsor_of_draft(d, s, t, p.initiators) if _is_open(p) else []
    if sponsors:
        p.recipients, p.why["R"] = sponsors, "who tabled the draft"
    if frame.fallback == "deed" and filled.R and not p.recipients:
        p.recipients = d.not_of(d.parties(p.initiators), [d.reading.show_state(x) for x in _whose_undertaking(filled)])
    if frame.fallback and not p.recipients and frame.fallback != "sentence":
        p.recipients = fall_back(d, s, t, frame, p, in_post=in_post)
        if p.recipients:
            p.why["R"] = f"fallback: {frame.fallback}"
    stranger = bool(filled.I) and is_finite(t) and all(c.kind == "word" for c in flat(filled.I))
    stranger = stranger or (not filled.I and frame.default == "speaker" and is_finite(t) and is_stranger(s, t))
    blamed = frame.genitive == "R" and frame.default == "speaker" and t.part == "noun" and t.pronoun
    if (blamed or undergoes(s, t)) and not p.recipients:  # أن القوات تواصل جرائمها
        whom = antecedent(s, t)
        p.recipients = d.not_of(d.parties(p.initiators), d.actors_of(whom)) if whom is not None else []
        p.why["R"] = "whom a pronoun means"
    if not p.initiators and not stranger:
        understand_initiator(d, s, t, frame, carrier, p)
    if frame.between and frame.default == "subject" and carrier is None and p.why.get("R") == "after مع":
        own_side(d, s, t, p)
    met_by_last(d, s, t, frame, p)
    if not p.targets and (not p.recipients or d.parties(p.recipients) <= d.parties(p.initiators)):
        meant = meant_by_pronoun(d, s, t, frame, carrier, p)
        if meant:
            p.recipients, p.why["R"] = meant, "whom a pronoun means"
    if carrier is not None and carrier.frame in ("light-receive", "light-undergo"):
        who_receives(d, s, carrier, p)
    if frame.crowd:
        people_of_the_place(d, s, t, p)
    fronted = p.why.get("I") == "subject of the clause that it opens"
    if frame.fallback == "sentence" and t.part == "noun" and (carrier is not None or t.pronoun or fronted):
        only_person(d, s, t, p)
    if frame.name == "receive" and t.part == "verb" and not p.recipients:
        received_by_last(d, p)
    if frame.name == "receive" and t.part == "noun":
        received(d, s, t, p)
        if t.pronoun and p.recipients and s.part.scan.text.words[t.i - 1].fold == "في":
            if d.parties(p.initiators) <= d.parties(p.recipients):
                guest(d, s, t, p)
            p.initiators, p.recipients = p.recipients, p.initiators  # كان في استقباله الوزير: who received him
    if frame.mutual and (t.number == "d" or t.part == "fixed") and len(d.parties(p.initiators)) < 2:
        p.initiators, p.why["I"] = the_two(d, s, t), "the two"
    if frame.mutual and (len(d.parties(p.initiators)) != 2 or _one_with_two_offices(t, filled)):
        return None
    if frame.other_side and not d.parties(p.recipients).isdisjoint(d.parties(p.initiators)):
        p.recipients = []
        return p
    if frame.recipient_kind and frame.recipient_kind not in d.kinds(p.recipients):
        return None
    if carrier is None or abs(t.i - carrier.j) <= _BESIDE:
        fallen_upon(d, s, t, frame, p)
    foes = set(d.ids([g for g in s.groups if is_foe(s, g)])) if frame.name == "support" else set[str]()
    p.recipients = [a for a in p.recipients if a not in foes]
    if frame.between and len(d.parties(p.initiators)) >= 2 and not p.recipients and between_them(s, t, s.part.end):
        p.initiators, p.recipients = p.initiators[:1], p.initiators[1:]
    only_party(d, s, t, frame, p, foes)
    answered(d, s, t, frame, p)
    if t.type in _OF_ENVOYS and d.parties(p.initiators).isdisjoint(d.parties(p.recipients)):
        p.recipients = list(dict.fromkeys(_their_state(d, a) for a in p.recipients))
    if frame.fallback == "partner":
        partner(d, p)
    if t.frame in _OPPOSING and t.part != "noun" and p.initiators and not (p.recipients or p.targets):
        p.recipients, p.why["R"] = rival(d, d.parties(p.initiators), s.part.index - _LATELY), "with whom they quarrel"
    if frame.place_of_recipient and not p.recipients and p.initiators and carrier is not None and carrier.i >= t.j:
        visited(d, p)
    if frame.place_of_recipient and not p.recipients and p.initiators:
        iso = destination(s, t)
        if iso is not None and d.reading.countries[iso] and iso not in d.parties(p.initiators):
            p.recipients, p.why["R"] = [d.reading.show_state(iso)], "the country of the city"
    people = {"person", "group"} & set(d.kinds(p.initiators)) or any(c.number == "p" for c in flat(filled.I))
    if frame.person_only and p.initiators and not people:  # وصل وفد من الحركة: people, too
        return None
    if frame.between_recipients and p.initiators:
        home = d.parties(p.initiators)
        p.recipients = d.not_of(home, p.recipients)
    if not p.targets:
        p.initiators, p.recipients = part_sides(d, frame, p.initiators, p.recipients, p.why.get("I", ""))
    if frame.default == "speaker":
        speaker_for_state(d, s, t, carrier, p)
        _towards_the_other(d, t, p)
    elif frame.name in _BREAKS:  # ترامب ... تعليق المفاوضات بين واشنطن وأوتاوا
        home = d.parties(p.initiators)
        p.recipients = d.not_of(home, p.recipients) or p.recipients
    p.initiators = [a for a in p.initiators if a not in p.recipients] or p.initiators
    p.recipients = [a for a in p.recipients if a not in p.initiators]
    exchanged = carrier is not None and s.part.scan.stemmed(carrier.i, "exchanges")  # تبادلت دلهي وإسلام آباد الاتهامات
    mutual = symmetric or frame.between or frame.mutual or t.number == "d" or exchanged
    if mutual and not p.recipients and len(p.initiators) >= 2:
        p.initiators, p.recipients = p.initiators[:1], p.initiators[1:]
    return p


def missing(d: Discourse, t: Trigger, frame: Frame, p: Parties) -> str | None:
    """What an event lacks, None if nothing, "" if it is not worth telling."""
    everybody = p.all
    parties = d.parties(everybody)
    strangers = {a for a in everybody if d.nowhere(a)}
    known = parties - strangers if strangers else parties
    if len(known) < 1 or (strangers and frame.default == "speaker" and len(known) < 2):
        return "nobody knows for whom a party acts"
    if len(parties) < 2:
        return "a second party is missing" if t.part != "fixed" or not parties else ""
    guessed = p.why.get("I") == LAST_SUBJECT and p.why.get("R") == _INSIDE and set(d.kinds(p.initiators)) == {"state"}
    to_body = t.part == "noun" and set(d.kinds([*p.recipients, *p.targets])) == {"igo"}
    guessed = guessed or (to_body and t.frame not in _ADDRESSING and p.why.get("I") in (SPEAKER, LAST_SUBJECT))
    if not p.initiators or guessed:
        return "nobody acts"  # two guesses make no event: who acted last, and whoever is named inside the complement
    return None if p.recipients or p.targets else ""


def _and_he(s: Clauses, filled: Filled) -> bool:
    """ "قال الرئيس إنه ونظيره الصيني اتفقا": whether who speaks acts together with whom the clause names."""
    words, c = s.part.scan.text.words, filled.I[0].chunks[0] if filled.I else None
    named = c is not None and c.prefix == "و" and c.i > s.part.begin
    return named and c is not None and words[c.i - 1].fold in s.part.scan.sets["that-he"]


def _whose_undertaking(filled: Filled) -> list[str]:
    """ "قلقه إزاء البرنامج النووي الإيراني": whose programme or campaign it is (ISO) that somebody judges."""
    things = (c for c in flat(filled.R) if c.kind == "word" and not c.roles)
    return [x.country for c in things for x in c.inner if x.kind in ("demonym", "state") and x.country]


def _their_state(d: Discourse, actor: str) -> str:
    """ "طرد دبلوماسيين روسا": of envoys whom nobody names, their state is meant."""
    shown = d.reading.actors.get(actor)
    return d.reading.show_state(shown.country) if shown and shown.kind == "group" and shown.country else actor


def _is_open(p: Parties) -> bool:
    """Whether nobody, or only somebody inside the complement, is found to whom it is done."""
    return bool(p.initiators) and (not p.recipients or p.why.get("R") == _INSIDE)


def _one_with_two_offices(t: Trigger, filled: Filled) -> bool:
    """ "رئيس الاتحاد ورئيس السنغال أكد": a verb behind two would be in the dual, so that they are one."""
    before = any(g.j <= t.i and len(g.chunks) > 1 for g in filled.I)
    return before and t.part == "verb" and t.number == "s"


def _towards_the_other(d: Discourse, t: Trigger, p: Parties) -> None:
    """ "أشاد بعلاقات الجزائر وتركيا": what somebody does to both countries he does to the other one; and what two feel
    for both they feel for each other."""
    home = d.parties(p.initiators)
    others = d.not_of(home, p.recipients)
    if others:
        p.recipients = others
    elif t.part == "noun" and len(home) == 2 and d.parties(p.recipients) == home:
        first = d.party(p.initiators[0])
        p.recipients = [a for a in p.initiators if d.party(a) != first]
        p.initiators = [a for a in p.initiators if d.party(a) == first]
