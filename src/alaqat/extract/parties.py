"""Who does it to whom: the parties of an event, named by the clause or understood from sentence and discourse."""

from __future__ import annotations

from dataclasses import dataclass

from alaqat.extract.affirmed import affirmer
from alaqat.extract.antecedents import antecedent, relative_of
from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import Clauses, Group, Trigger, is_finite
from alaqat.extract.conditions import suffered
from alaqat.extract.deeds import doer_of_deed
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import Filled, flat
from alaqat.extract.grammar import Frame
from alaqat.extract.ground import home_of_crowd, host_of, land_of, victims_before
from alaqat.extract.sides import part_sides
from alaqat.extract.subjects import resumes, subject_of, tells_of_a_thing
from alaqat.extract.whenwhere import destination

__all__ = ["Parties", "find_parties", "missing"]

_PEOPLE = ("person", "office")
_ACTING = ("person", "office", "state", "body", "org", "group")
_NEAR = 25  # tokens over which a party is understood
_INSIDE = "inside the complement"
_BESIDE = 5  # tokens between a verb and the noun it carries, where a city may be meant
_OPENING = 3  # tokens before a noun that opens its sentence
_SCORE = 0.6
_ASKING = ("demand", "callon")
_NO_PLACE = ("condemn", "warn")  # what happens in a country is not blamed on it
_CHARGES = ("ACCUSE", "SANCTION", "REQUEST")


@dataclass(slots=True)
class Parties:
    """The ids of both sides, how each slot was filled, and how sure that is (0 to 1)."""

    initiators: list[str]
    recipients: list[str]
    targets: list[str]
    why: dict[str, str]
    score: float = _SCORE

    @property
    def all(self) -> tuple[str, ...]:
        """Everybody, initiators first."""
        return (*self.initiators, *self.recipients, *self.targets)


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
    _speaker_for_country(d, filled, p)
    _speaker_to_other(d, frame, filled, p)
    if frame.object == "R" and frame.default == "speaker" and p.why.get("I") == "genitive of the noun":
        who = affirmer(d, s, carrier, p.initiators) if not p.recipients and not p.targets else []
        if who:
            p.initiators, p.recipients = who, p.initiators
            p.why["I"], p.why["R"] = "who affirms it", "object of the noun"
    far = p.why.get("I", "").startswith("noun phrase before")
    if p.initiators and far and d.speaker is not None and _that_he(s, t):
        p.initiators = []  # he who says so, not whom he spoke of
    if frame.actor_before and not p.initiators:
        before = (g for g in reversed(s.groups) if g.j <= t.i and g.chunks[0].kind in _PEOPLE)
        p.initiators = next((d.ids([g]) for g in before), [])
    if frame.fallback and not p.recipients and frame.fallback != "sentence":
        p.recipients = _fall_back(d, s, t, frame, p, in_post=in_post)
        if p.recipients:
            p.why["R"] = f"fallback: {frame.fallback}"
    stranger = bool(filled.I) and is_finite(t) and all(c.kind == "word" for c in flat(filled.I))
    if not p.initiators and not stranger:
        _understand_initiator(d, s, t, frame, carrier, p)
    if frame.crowd:
        _people_of_the_place(d, s, t, p)
    if frame.fallback == "sentence" and t.part == "noun" and (carrier is not None or t.pronoun):
        _only_person(d, s, t, p)
    if frame.mutual and (t.number == "d" or t.part == "fixed") and len(d.parties(p.initiators)) < 2:
        p.initiators, p.why["I"] = _the_two(d, s, t), "the two"
    if frame.mutual and (len(d.parties(p.initiators)) != 2 or _one_with_two_offices(t, filled)):
        return None
    mixed = not d.parties(p.recipients).isdisjoint(d.parties(p.initiators))
    if frame.other_side and mixed:
        p.recipients = []
        return p
    if frame.recipient_kind and frame.recipient_kind not in d.kinds(p.recipients):
        return None
    if carrier is None or abs(t.i - carrier.j) <= _BESIDE:
        _fallen_upon(d, s, t, frame, p)
    foes = set(d.ids([g for g in s.groups if _is_foe(s, g)])) if frame.name == "support" else set[str]()
    p.recipients = [a for a in p.recipients if a not in foes]
    _only_party(d, s, t, frame, p, foes)
    if frame.fallback == "partner":
        _partner(d, p)
    if frame.place_of_recipient and not p.recipients and p.initiators and carrier is not None and carrier.i >= t.j:
        _host(d, p)
    if frame.place_of_recipient and not p.recipients and p.initiators:
        iso = destination(s, t)
        if iso is not None and d.reading.countries[iso] and iso not in d.parties(p.initiators):
            p.recipients, p.why["R"] = [d.reading.show_state(iso)], "the country of the city"
    if frame.person_only and p.initiators and not {"person", "group"} & set(d.kinds(p.initiators)):
        return None
    if frame.between_recipients and p.initiators:
        home = d.parties(p.initiators)
        p.recipients = [a for a in p.recipients if d.party(a) not in home]
    if not p.targets:
        p.initiators, p.recipients = part_sides(d, frame, p.initiators, p.recipients, p.why.get("I", ""))
    if frame.default == "speaker":
        _towards_the_other(d, t, p)
    p.initiators = [a for a in p.initiators if a not in p.recipients] or p.initiators
    p.recipients = [a for a in p.recipients if a not in p.initiators]
    mutual = symmetric or frame.between or frame.mutual or t.number == "d"
    if mutual and not p.recipients and len(p.initiators) >= 2:
        p.initiators, p.recipients = p.initiators[:1], p.initiators[1:]
    return p


def missing(d: Discourse, t: Trigger, frame: Frame, p: Parties) -> str | None:
    """What an event lacks, None if nothing, "" if it is not worth telling."""
    parties = d.parties(p.all)
    known = parties - {a for a in p.all if d.nowhere(a)}
    strangers = any(d.nowhere(a) for a in p.all)
    if len(known) < 1 or (strangers and frame.default == "speaker" and len(known) < 2):
        return "nobody knows for whom a party acts"
    if len(parties) < 2:
        return "a second party is missing" if t.part != "fixed" or not parties else ""
    if not p.initiators:
        return "nobody acts"
    return None if p.recipients or p.targets else ""


def _one_with_two_offices(t: Trigger, filled: Filled) -> bool:
    """ "رئيس الاتحاد ورئيس السنغال أكد": a verb behind two would be in the dual, so that they are one."""
    before = any(g.j <= t.i and len(g.chunks) > 1 for g in filled.I)
    return before and t.part == "verb" and t.number == "s"


def _towards_the_other(d: Discourse, t: Trigger, p: Parties) -> None:
    """ "أشاد بعلاقات الجزائر وتركيا": what somebody does to both countries he does to the other one; and what two feel
    for both they feel for each other."""
    home = d.parties(p.initiators)
    others = [a for a in p.recipients if d.party(a) not in home]
    if others:
        p.recipients = others
    elif t.part == "noun" and len(home) == 2 and d.parties(p.recipients) == home:
        first = d.party(p.initiators[0])
        p.recipients = [a for a in p.initiators if d.party(a) != first]
        p.initiators = [a for a in p.initiators if d.party(a) == first]


# -- the initiator


def _speaker_for_country(d: Discourse, filled: Filled, p: Parties) -> None:
    """ "his country rejects": he who says so acts for it."""
    if filled.I and d.speaker is not None and all(c.kind == "own" for c in flat(filled.I)):
        spoken = list(d.actors_of(d.speaker))
        if spoken and d.reading.actors[spoken[0]].kind == "person":
            p.initiators = spoken


def _speaker_to_other(d: Discourse, frame: Frame, filled: Filled, p: Parties) -> None:
    """ "he affirmed that the two countries are determined": he towards the other."""
    if frame.default != "speaker" or p.recipients or len(p.initiators) != 2 or d.speaker is None:
        return
    if all(c.kind == "dual" for c in flat(filled.I)):
        spoken = list(d.actors_of(d.speaker))
        beyond = [a for a in p.initiators if spoken and d.party(a) != d.party(spoken[0])]
        if len(beyond) == 1:
            p.initiators, p.recipients = spoken, beyond


def _that_he(s: Clauses, t: Trigger) -> bool:
    """ "أنه التقى": whether the verb's subject is the pronoun of "that he"."""
    before = s.part.scan.text.words[max(s.part.begin, t.i - 2) : t.i]
    return t.part == "verb" and t.number == "s" and any(w.fold in s.part.scan.sets["that-he"] for w in before)


def _the_two(d: Discourse, s: Clauses, t: Trigger) -> list[str]:
    """ "خلال لقائهما، أكد الوزير ونظيره": the two that the clause goes on to name, else the last two told of."""
    near = (g for g in s.groups if t.j <= g.i < t.j + 12 and g.case == "" and len(g.chunks) >= 2)
    both = next(near, None)
    return d.ids([both]) if both is not None else list(d.pair)


def _fronted(d: Discourse, s: Clauses, t: Trigger) -> list[str]:
    """ "وفي رسالة إلى رئيس المجلس، شدد الوزير": what opens the sentence is the act of the subject that follows."""
    if t.i - s.part.begin > _OPENING or not any("prep" in s.part.scan.words[k] for k in range(s.part.begin, t.i)):
        return []
    if s.verb_in(s.part.begin, t.i):
        return []  # وقال الوزير في مؤتمر صحفي إن ...
    verb = next((v for v in s.triggers if v.i >= t.j and is_finite(v)), None)
    subject = subject_of(s, verb)[0] if verb is not None else None
    return d.ids([subject]) if subject is not None and subject.i > t.j else []


def _named_before(d: Discourse, s: Clauses, t: Trigger) -> list[str]:
    """ "لم تتردد ليتوانيا في طرد السفير": the nearest noun phrase before that nothing governs."""
    for g in reversed(s.groups):
        if g.j <= t.i and g.case == "" and g.chunks[0].kind in _ACTING and t.i - g.j < _NEAR:
            found = d.ids([g])
            if found:
                return found
    return []


def _going_on(s: Clauses, t: Trigger) -> list[Group]:
    """ "يستقبل الأسد الوزير ويدعو إلى التضامن": the subject of the verb before, of which another goes on with "and"."""
    if t.part != "verb" or t.prefix not in ("و", "ف") or t.number != "s" or s.part.scan.opens(s.part.begin, t.i):
        return []
    before = [x for x in s.triggers if x.i < t.i and is_finite(x)]
    last = before[-1] if before else None
    if last is None or (last.person, last.number, last.gender) != (t.person, t.number, t.gender):
        return []
    subject = subject_of(s, last)[0]
    return [subject] if subject is not None else []


def _hurrying(s: Clauses, t: Trigger) -> list[Group]:
    """ "سارع الكرملين إلى التنديد": the subject of a verb that tells only how the act was done."""
    words = s.part.scan.text.words
    if not (t.prefix.endswith("ب") or (t.i > s.part.begin and s.part.scan.cases.get(words[t.i - 1].fold) == "الي")):
        return []
    near = [g for g in s.groups if g.j <= t.i and t.i - g.j <= _OPENING and g.case == ""]
    return [g for g in near if not any(words[k].kind == "punct" for k in range(g.j, t.i))][-1:]


def _understand_initiator(
    d: Discourse, s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, p: Parties
) -> None:
    """Who acts where the clause names nobody: whom a pronoun means, who speaks, or the last subject."""
    if frame.host and t.part in ("noun", "passive") and not t.pronoun and carrier is None:
        home = d.parties(p.recipients)
        host = host_of(s, t, home) if home else None
        if host is not None:
            p.initiators, p.why["I"] = [d.reading.show_state(host)], "the state where it happens"
            return
    if t.part == "noun" and t.pronoun == "هما":
        p.initiators = _the_two(d, s, t)
        p.why["I"] = "the two"
    if t.part == "noun" and t.pronoun in ("ه", "ها", "هم"):
        who = antecedent(s, t)
        p.initiators = [a for a in d.actors_of(who) if a not in p.recipients] if who is not None else []
        p.why["I"] = "pronoun on the noun"
    if not p.initiators and frame.default:
        p.initiators = [a for a in d.ids(_going_on(s, t)) if a not in p.recipients]
        p.why["I"] = "subject of the verb before"
    default = "speaker" if t.part == "noun" and t.pronoun else frame.default
    who = d.subject if frame.default == "subject" and d.subject is not None else d.speaker or d.subject
    if _that_he(s, t) or (carrier is not None and 0 <= t.i - carrier.j <= 1 and _that_he(s, carrier)):
        here = d.speaker if any(c is d.speaker for c in s.part.chunks) else None
        default, who = "speaker", here or _last_named(s, t) or d.speaker or who
    if not p.initiators and default and t.part == "noun":
        p.initiators = _fronted(d, s, t)
        if p.initiators:
            p.why["I"] = "subject of the clause that it opens"
    if not p.initiators and default and t.part == "noun" and carrier is None:
        p.initiators = [a for a in d.ids(_hurrying(s, t)) if a not in p.recipients]
        if p.initiators:
            p.why["I"] = "subject of the verb before"
    acting = t if t.part == "participle" else carrier
    if not p.initiators and default and acting is not None and acting.part == "participle":
        p.initiators = [a for a in d.ids(_clause_subject(s, acting)) if a not in p.recipients]
        if p.initiators:
            p.why["I"] = "subject of the sentence"
    if not p.initiators and default and who is None and t.part in ("noun", "participle"):
        p.initiators = _named_before(d, s, t)
        if p.initiators:
            p.why["I"] = "subject of the verb before"
    about_a_thing = is_finite(t) and not resumes(s, t) and relative_of(s, t) == (True, None)
    about_a_thing = about_a_thing or tells_of_a_thing(s, t) or (carrier is None and _known_act(s, t))
    if p.initiators or who is None or not default or about_a_thing:
        return
    if (
        t.part == "participle"
        or t.pronoun
        or carrier is not None
        or s.reported
        or default == "speaker"
        or t.number == "s"
    ):
        p.initiators = list(d.actors_of(who))
        p.why["I"] = "who speaks" if who is d.speaker else "the last subject"
        p.score -= 0.1


def _known_act(s: Clauses, t: Trigger) -> bool:
    """ "the pressure", "the refusal": whether a noun with the article tells of a known act, not whose it is."""
    w = s.part.scan.text.words[t.i]
    return t.part == "noun" and not t.pronoun and w.bare != w.fold


def _clause_subject(s: Clauses, t: Trigger) -> list[Group]:
    """ "استقبل الرئيس نظيره، مشيدا بجهود فرنسا": a participle goes on about the subject of the verb before it, where
    the sentence names it; one list of it, or none."""
    scan, begin = s.part.scan, s.part.begin
    verbs = (v for v in reversed(s.triggers) if v.i < t.i and v.part == "verb" and is_finite(v))
    verb = next((v for v in verbs if not scan.opens(begin, v.i)), None)  # not what somebody says
    subject = subject_of(s, verb)[0] if verb is not None else None
    return [subject] if subject is not None and subject.j <= t.i else []


def _last_named(s: Clauses, t: Trigger) -> Chunk | None:
    """ "بعد إعلان الولايات المتحدة أنها سلمت": who is named right before "that she"."""
    return next((g.chunks[0] for g in reversed(s.groups) if g.j <= t.i and t.i - g.j <= _OPENING), None)


# -- the recipient


def _fall_back(d: Discourse, s: Clauses, t: Trigger, frame: Frame, p: Parties, *, in_post: bool) -> list[str]:
    """The other party where the clause does not name it: the meeting's, the sentence's subject, the accuser before."""
    home = d.parties(p.initiators)
    if frame.fallback == "pair" or (frame.fallback == "partner" and in_post):
        return [a for a in d.pair if d.party(a) not in home and a not in p.initiators][:1]
    if frame.fallback == "subject":
        first = next((g.chunks[0] for g in s.groups if g.j <= t.i and g.case == ""), None)
        return _others(d, first or d.subject or d.speaker, home)
    if frame.fallback == "deed":
        return doer_of_deed(d, s, t, home or d.parties(d.actors_of(d.speaker) if d.speaker else ()))
    if frame.fallback == "condition":
        return _of_the_condition(d, s, t, home)
    if frame.fallback == "inviter":
        return _inviter(d, s, t, p)
    if frame.fallback == "before":
        speaker = d.speaker or d.subject
        home = home or d.parties(d.actors_of(speaker) if speaker else ())
        accused = [c for c in d.lately if c.type in _CHARGES and d.parties(c.R) & home]
        if accused:  # the denial goes to who accused
            return [a for a in accused[-1].I if d.party(a) not in home]
        for g in reversed(s.groups):
            if g.j <= t.i and t.i - g.j < 40:
                others = [a for c in g.chunks for a in _others(d, c, home)]
                if others and home:
                    return others[:1]
    return []


def _of_the_condition(d: Discourse, s: Clauses, t: Trigger, home: set[str]) -> list[str]:
    """ "توعد برد صارم إذا زارت أثينا": the other party who is named first behind the condition."""
    scan, words = s.part.scan, s.part.scan.text.words
    if_ = next((k for k in range(t.j, s.part.end) if words[k].fold in scan.sets["condition"]), s.part.end)
    others = (_others(d, g.chunks[0], home) for g in s.groups if g.i > if_)
    return next((x for x in others if x), []) if home else []


def _inviter(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> list[str]:
    """Who made the invitation that is accepted, if one was told of; who got it then accepts."""
    invited = next((c for c in reversed(d.told) if c.fine == "invitation"), None)
    if invited is None or not s.part.scan.has("invitation", t.j, min(s.part.end, t.j + 4)):
        return []
    others = [a for a in invited.I if d.party(a) not in d.parties(p.initiators)]
    p.initiators = p.initiators or [a for a in invited.R if a not in others]
    return others


def _partner(d: Discourse, p: Parties) -> None:
    """ "he will strengthen relations": with the other of the two told of last, if he is one of them."""
    others = [a for a in d.pair if d.party(a) not in d.parties(p.initiators)]
    if len(others) == 1 and not (p.recipients or p.targets):
        p.recipients, p.why["R"] = others, "the other of the two told of last"
        p.score -= 0.15


def _host(d: Discourse, p: Parties) -> None:
    """ "his country values the visit that X made": the host is the country of who says so."""
    c = d.speaker
    shown = d.reading.actors.get(c.actor) if c is not None and c.actor else None
    if shown is not None and shown.country and shown.country not in d.parties(p.initiators):
        p.recipients = [d.reading.show_state(shown.country)]
        p.why["R"] = "the speaker's country is the host"


def _others(d: Discourse, c: Chunk | None, home: set[str]) -> list[str]:
    return [a for a in d.actors_of(c) if d.party(a) not in home] if c is not None else []


def _only_person(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """The one other person or office near the noun."""
    if p.recipients or not p.initiators:
        return
    home = d.parties(p.initiators)
    near = [g for g in s.groups if g.chunks[0].kind in _PEOPLE and abs(g.i - t.i) < _NEAR]
    others = list(dict.fromkeys(a for g in near for a in d.ids([g]) if d.party(a) not in home))
    if len(others) == 1:
        p.recipients = others
        p.why["R"] = "the only other person of the sentence"


def _people_of_the_place(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """A crowd that belongs to nobody known is of the country where it gathers."""
    if not all(d.nowhere(a) for a in p.initiators):
        return
    others = {a.country for r in p.recipients if (a := d.reading.actors.get(r)) is not None and a.country}
    home = home_of_crowd(s, t, others)
    if home is not None:
        p.initiators = [d.reading.show_state(home)]
        p.why["I"] = "people of the place"
        p.score -= 0.1


def _fallen_upon(d: Discourse, s: Clauses, t: Trigger, frame: Frame, p: Parties) -> None:
    """Who died, or the state on whose land the act falls, where the clause names no recipient."""
    named = p.why.get("I", "").startswith(("noun phrase", "genitive", "nationality", "after "))
    meant = p.why.get("I") == "pronoun on the noun" and "person" not in d.kinds(p.initiators)
    if p.targets or not (frame.land and p.initiators and (named or meant)):
        return
    home = d.parties(p.initiators)
    if t.part == "noun" and frame.land == "hit" and (not p.recipients or p.why.get("R") == _INSIDE):
        dead = victims_before(s, t)
        died = [a for a in d.ids([dead]) if d.party(a) not in home] if dead is not None else []
        if died:
            p.recipients, p.why["R"] = died, "the victims told of before"
    land = land_of(s, t, home) if not p.recipients else None
    if land is not None:
        p.recipients, p.why["R"] = [d.reading.show_state(land)], "the state where it happens"
        p.score -= 0.1


def _is_foe(s: Clauses, g: Group) -> bool:
    """Whether a noun phrase is whom something is against: "ضد إسرائيل", "في مواجهة العدو"."""
    words, foe = s.part.scan.text.words, s.part.scan.sets["foe"]
    at = g.head if g.head < g.i else g.i - 1
    attacker = any(x.frame == "attack" and x.part == "noun" and x.j == g.i for x in s.triggers)  # العدوان الإسرائيلي
    return attacker or (at >= s.part.begin and any(stem in foe for _, stem in words[at].readings))


def _only_party(d: Discourse, s: Clauses, t: Trigger, frame: Frame, p: Parties, foes: set[str]) -> None:
    """The one other party of the sentence, for what is said of somebody and for acts whose doer the clause names."""
    syntactic = frame.material and p.why.get("I", "").startswith(("noun phrase", "genitive", "nationality"))
    if p.recipients or p.targets or not p.initiators or frame.strict or not (frame.default == "speaker" or syntactic):
        return
    home = d.parties(p.initiators)
    rest: dict[str, str] = {}
    for g in s.groups:
        if g.case == "عن" and t.frame in _ASKING and s.part.scan.has("sanctionwords", t.j, g.i):
            continue  # طالب برفع العقوبات عن روسيا: for whom it is asked
        for a in d.ids([g]):
            if d.party(a) not in home and a not in foes and g.i > t.i - _NEAR:
                rest.setdefault(d.party(a), a)
    hit = [g for g in s.groups if t.frame in _NO_PLACE and (g.case == "في" or suffered(s, t.j, g.i))]
    if len(rest) == 1 and set(d.ids(hit)).isdisjoint(rest.values()):  # استنكر الهجوم في تركيا
        p.recipients = list(rest.values())
        p.why["R"] = "the only other party of the sentence"
        p.score -= 0.15
