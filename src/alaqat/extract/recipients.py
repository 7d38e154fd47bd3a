"""To whom it is done, where the clause does not say so: who else is there, whose land it is, whom a pronoun means.

What a rule itself falls back on is in `alaqat.extract.fallback`.
"""

from __future__ import annotations

from alaqat.extract.antecedents import case_with_pronoun, relative_of
from alaqat.extract.carriers import in_aftermath, is_answered
from alaqat.extract.clause import Clauses, Group, Trigger, continues, is_finite
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import GOES_ON, INSIDE, LAST_SUBJECT, PRONOUN, SETS_ABOUT, SPEAKER, VERB_BEFORE
from alaqat.extract.grammar import Frame
from alaqat.extract.ground import home_of_crowd, host_of, lands_of, struck_land, victims_before
from alaqat.extract.lastmet import other_side
from alaqat.extract.named import OCCUPIED, OCCUPIER
from alaqat.extract.ownthings import owner_of_things
from alaqat.extract.party import Parties
from alaqat.extract.subjects import subject_of

__all__ = [
    "answered",
    "bereaved",
    "fallen_upon",
    "guest",
    "handed_to",
    "is_foe",
    "only_person",
    "partner",
    "people_of_the_place",
    "posted",
    "received",
    "received_by_last",
    "told_the_envoy",
    "visited",
    "who_receives",
]

_PEOPLE = ("person", "office")
_CROWD = 2  # tokens from what a crowd does to the word for it
_LATELY = 2  # sentences from a calamity to the condolences
_NEAR = 25  # tokens over which a party is understood
_DEED = 7  # tokens from "in response to" to whose deed that is
_PROTESTS = ("protestnote", "lodgeprotest")
# frames of acts in answer to another's
_ANSWERS = ("cut", "suspend", "expel", "recall", "summon", "closeborder", "impose", "curbs", "ban", "prevent", "cancel")


def answered(d: Discourse, s: Clauses, t: Trigger, frame: Frame, p: Parties) -> None:
    """ "خفضت علاقاتها ردا على قرار إستونيا", "احتجاجا على تصريحات الرئيس": whose deed a sanction or demand answers."""
    _struck_before(d, s, t, frame, p)
    if p.recipients or p.targets or not p.initiators or frame.name not in _ANSWERS:
        return
    scan, words, home = s.part.scan, s.part.scan.text.words, d.parties(p.initiators)
    reach = range(t.j, min(s.part.end, t.j + _NEAR))
    k = next((k for k in reach if words[k].fold in scan.sets["response"] and words[k + 1].fold == "علي"), None)
    if k is not None and not s.verb_in(t.j, k):
        behind = [d.ids([g]) for g in s.groups if k < g.i <= k + _DEED and g.case != "في"]
    else:  # فرضت عقوبات بعد هجوم إيراني
        deeds = (x for x in s.triggers if x.frame == "attack" and x.i in reach and in_aftermath(s, x))
        deed = next((x for x in deeds if not s.verb_in(t.j, x.i)), t)
        begun = any(v.i == deed.j and v.pronoun and is_finite(v) for v in s.triggers)  # هجوم شنته إيران
        at, cases = (deed.j + 1, ("",)) if begun else (deed.j, ("gen", "adj"))
        behind = [d.ids([g]) for g in s.groups if deed is not t and g.i == at and g.case in cases]
    other = next((x for x in behind if x and d.parties(x).isdisjoint(home)), None)
    if other is not None:
        p.recipients, p.why["R"] = other[:1], "whose deed it answers"
        p.score -= 0.1


def _struck_before(d: Discourse, s: Clauses, t: Trigger, frame: Frame, p: Parties) -> None:
    """ "شنت إسرائيل غارات ردا على هجوم إيراني": an attack that names nobody whom it hit is on who answers it."""
    if frame.name != "attack" or t.part != "noun" or p.recipients or p.targets or not p.initiators:
        return
    answers = [c for c in d.lately if c.part == s.part.index and c.trigger.i < t.i] if is_answered(s, t) else []
    home = d.parties(p.initiators)
    if answers and answers[-1].I and home.isdisjoint(d.parties(answers[-1].I)):
        p.recipients, p.why["R"] = list(answers[-1].I), "who answers it"
        p.score -= 0.1


def partner(d: Discourse, s: Clauses, t: Trigger, p: Parties, *, together: bool) -> None:
    """ "he will strengthen relations", "his resolve": with the other of the two told of last, if he is one of them; of
    several who are told `together`, with whom they met last. A bare noun ("to strengthen relations") and a relative
    clause tell it of nobody named."""
    home, told = d.parties(p.initiators), t.part in ("verb", "fixed") and t.tense in ("past", "pres")
    own = bool(t.pronoun) or p.why.get("I") == "genitive of the noun" or (told and not relative_of(s, t)[0])
    others = other_side(d, home) if together else d.not_of(home, d.pair) if own else []
    if others and (together or len(others) == 1) and not (p.recipients or p.targets):
        p.recipients, p.why["R"] = others, "the other of the two told of last"
        p.score -= 0.15


def visited(d: Discourse, p: Parties) -> None:
    """ "his country values the visit that X made": the host is the country of who says so."""
    c = d.speaker
    shown = d.reading.actors.get(c.actor) if c is not None and c.actor else None
    if shown is not None and shown.country and shown.country not in d.parties(p.initiators):
        p.recipients = [d.reading.show_state(shown.country)]
        p.why["R"] = "the speaker's country is the host"


def only_person(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """The one other person or office near the noun."""
    if p.recipients or not p.initiators:
        return
    home = d.parties(p.initiators)
    near = [g for g in s.groups if g.chunks[0].kind in _PEOPLE and abs(g.i - t.i) < _NEAR]
    others = list(dict.fromkeys(d.not_of(home, [a for g in near for a in d.ids([g])])))
    if len(others) == 1:
        p.recipients = others
        p.why["R"] = "the only other person of the sentence"


def received(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """ "سلم السفير الرسالة، خلال استقبال الأمير له": the person of another country who was named last."""
    scan = s.part.scan
    begin = max((g.j for g in s.groups if g.i == t.j and g.case == "gen"), default=t.j)
    near = range(begin, min(begin + 2, len(scan.text.words)))
    if p.recipients or not p.initiators or not any(case_with_pronoun(scan, k)[0] == "ل" for k in near):
        return
    home = d.parties(p.initiators)
    here = [a for g in reversed(s.groups) if g.j <= t.i for a in d.ids([g])]
    told = [a for c in reversed(d.lately) for a in (*c.I, *c.R)]
    envoy = next((a for a in d.not_of(home, (*here, *told)) if d.is_person(a)), None)
    if envoy is not None:
        p.recipients, p.why["R"] = [envoy], "whom a pronoun means"


def who_receives(d: Discourse, s: Clauses, carrier: Trigger, p: Parties) -> None:
    """ "أعلن الوزير أنه تلقى دعوة من نظيره", "وتلقى دعوة": who speaks or acted last, where the verb names nobody."""
    if p.recipients or not p.initiators or not is_finite(carrier) or subject_of(s, carrier)[0] is not None:
        return
    who = d.speaker or d.subject
    home = d.parties(p.initiators)
    meant = d.not_of(home, d.actors_of(who)) if who is not None else []
    if meant:
        p.recipients, p.why["R"] = meant, SPEAKER


def handed_to(d: Discourse, s: Clauses, carrier: Trigger, p: Parties) -> None:
    """ "زار الوزير تونس وسلم الرئيس رسالة من الملك": whom a verb that goes on names alone gets the letter of who sends
    it, if he is not of the sender's side."""
    if p.recipients or not p.initiators or not p.why.get("I", "").startswith("after من"):
        return
    if not (s.part.scan.stemmed(carrier.i, "hands-over") and continues(s, carrier, "where")):
        return
    who = subject_of(s, carrier)[0]
    meant = d.not_of(d.parties(p.initiators), d.ids([who])) if who is not None and who.i >= carrier.j else []
    if meant:
        p.recipients, p.why["R"] = meant, GOES_ON


def told_the_envoy(d: Discourse, s: Clauses, t: Trigger, frame: Frame, p: Parties) -> None:
    """ "استدعت الوزارة السفير وتم تسليمه مذكرة احتجاج": he who was summoned gets the note, from who summoned him."""
    scan, k = s.part.scan, t.i - 1
    if frame.name not in _PROTESTS or t.part != "noun" or k < s.part.begin or not scan.stemmed(k, "telling-him"):
        return
    last = next((c for c in reversed(d.lately) if c.fine == "summon-ambassador"), None)
    if last is None:
        return
    p.initiators, p.why["I"] = list(last.I), "who summoned the envoy"
    if not p.why.get("R", "").startswith("after"):  # تسليمه مذكرة احتجاج إلى حكومة بلاده
        p.recipients, p.why["R"] = list(last.R), "whom a pronoun means"


def received_by_last(d: Discourse, p: Parties) -> None:
    """ "استقبل الوزير السفير البلجيكي. كما استقبل السفير النرويجي": one party alone with the verb is whom the host of
    the reception before receives too."""
    home = d.parties(p.initiators)
    last = next((c for c in reversed(d.lately) if c.fine == "reception"), None)
    if last is None or not p.initiators or not home.isdisjoint(d.parties(last.I)):
        return
    p.initiators, p.recipients, p.why["I"] = list(last.I), p.initiators, LAST_SUBJECT


def guest(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """ "لدى وصول الملك مطار مسقط، كان في استقباله الوزير": who arrives, told before of another noun."""
    home = d.parties(p.recipients)
    before = [a for g in reversed(s.groups) if g.j <= t.i for a in d.ids([g])]
    told = [a for c in reversed(d.lately) for a in c.I]
    who = next((a for a in d.not_of(home, (*before, *told)) if d.is_person(a)), None)
    if who is not None and home:
        p.initiators, p.why["I"] = [who], PRONOUN


def people_of_the_place(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """A crowd that belongs to nobody known is of the country where it gathers."""
    others = {a.country for r in p.recipients if (a := d.reading.actors.get(r)) is not None and a.country}
    groups = [a for i in p.initiators if (a := d.reading.actors.get(i)) is not None and a.kind == "group"]
    if groups and len(groups) == len(p.initiators):
        home = home_of_crowd(s, t, others) if all(a.country is None for a in groups) else None
        for a in groups:
            a.country = a.country or home
        return
    if not all(d.nowhere(a) for a in p.initiators):
        return
    home = home_of_crowd(s, t, others)
    if home is not None:
        p.initiators = [d.reading.show_state(home)]
        p.why["I"] = "people of the place"
        p.score -= 0.1
    elif not p.initiators and s.part.scan.has("protesters", t.j, min(s.part.end, t.j + _CROWD)):
        # اقتحم المتظاهرون السفارة
        last = next((c for c in reversed(d.told) if c.type == "PROTEST"), None)
        if last is not None and d.parties(p.recipients).isdisjoint(d.parties(last.I)):
            p.initiators, p.why["I"] = list(last.I), "the crowd told of before"
            p.score -= 0.1


def bereaved(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """ "أدانت الكويت التفجير الذي وقع في بغداد. وأعربت عن تعازيها لأسر الضحايا": condolences go to the country that was
    struck, told of in this sentence or in the two before it."""
    if p.recipients or not p.initiators or t.type != "condolences":
        return
    home, at = d.parties(p.initiators), s.part.index
    near = (x for x in reversed(d.reading.parts) if x.field == s.part.field and at - _LATELY <= x.index <= at)
    land = next((iso for iso in (struck_land(x, home) for x in near) if iso), None)
    if land is not None:
        p.recipients, p.why["R"] = [d.reading.show_state(land)], "the country that was struck"
        p.score -= 0.1


def fallen_upon(d: Discourse, s: Clauses, t: Trigger, frame: Frame, p: Parties) -> None:
    """Whose things are hit, who died, or the state on whose land the act falls, where the clause names no recipient."""
    owner = owner_of_things(d, s, t, p)
    if owner is not None:
        p.recipients, p.why["R"] = [owner], "whose things they are"
        return
    if p.targets or not (frame.land and p.initiators):
        return
    named = p.why.get("I", "").startswith(("noun phrase", "genitive", "nationality", "after "))
    named = named or p.why.get("I") == SETS_ABOUT or (is_finite(t) and p.why.get("I") == VERB_BEFORE)
    meant = p.why.get("I") == PRONOUN and "person" not in d.kinds(p.initiators)
    if not (named or meant):
        return
    home = d.parties(p.initiators)
    if t.part == "noun" and frame.land == "hit" and (not p.recipients or p.why.get("R") == INSIDE):
        dead = victims_before(s, t)
        died = d.not_of(home, d.ids([dead])) if dead is not None else []
        if died:
            p.recipients, p.why["R"] = died, "the victims told of before"
    shown = [d.reading.actors.get(a) for a in p.recipients]
    homeless = all(a is not None and a.kind == "group" and not a.country for a in shown)  # كيانات في تركيا
    lands = lands_of(s, t, home) if homeless else []
    if lands:
        p.recipients, p.why["R"] = [d.reading.show_state(iso) for iso in lands], "the state where it happens"
        p.score -= 0.1
    elif not p.recipients and named and home == {OCCUPIER} and _under_occupation(d, s):
        p.recipients, p.why["R"] = [d.reading.show_state(OCCUPIED)], "whom the article tells to be occupied"
        p.score -= 0.1


def posted(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """ "عينت قطر فلانا سفيرا لدى كينيا": the state to which an envoy is sent, which is part of his title."""
    home = d.parties(p.initiators)
    host = host_of(s, t, home) if home and d.parties(p.recipients) <= home else None
    if host is not None:
        p.recipients, p.why["R"] = [d.reading.show_state(host)], "where the envoy is posted"


def _under_occupation(d: Discourse, s: Clauses) -> bool:
    """ "اعتقلت قوات الاحتلال شابين": whether the article is of the occupied land and the sentence names no other."""
    told = {a.country for g in s.groups for a in (d.reading.actors.get(i) for i in d.ids([g])) if a and a.country}
    return d.reading.countries[OCCUPIED] > 0 and told <= {OCCUPIER, OCCUPIED}


def is_foe(s: Clauses, g: Group) -> bool:
    """Whether a noun phrase is whom something is against: "ضد إسرائيل", "في مواجهة العدو"."""
    at = g.head if g.head < g.i else g.i - 1
    attacker = any(x.frame == "attack" and x.part == "noun" and x.j == g.i for x in s.triggers)  # العدوان الإسرائيلي
    return attacker or (at >= s.part.begin and s.part.scan.stemmed(at, "foe"))
