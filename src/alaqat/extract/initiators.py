"""Who acts: the initiator that a clause names aside or leaves to be understood."""

from __future__ import annotations

from alaqat.extract.agreeing import goes_on, going_on, who_agrees, who_travels
from alaqat.extract.antecedents import agrees, antecedent, relative_of, undergoes, whose_own
from alaqat.extract.aside import whose_seat
from alaqat.extract.carriers import in_aftermath, is_answered
from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import HELD, HELPS, JOURNEYS, SAYING, Clauses, Group, Trigger, is_finite, opens_clause
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import LAST_SUBJECT, PRONOUN, SPEAKER, VERB_BEFORE, Filled, flat
from alaqat.extract.grammar import Frame
from alaqat.extract.ground import host_of
from alaqat.extract.holders import freed_by_holder
from alaqat.extract.oneself import summoned_to
from alaqat.extract.openings import subject_of_unknown
from alaqat.extract.party import Parties
from alaqat.extract.said import is_mentioned, is_said
from alaqat.extract.sides import the_two
from alaqat.extract.subjects import subject_of
from alaqat.extract.things import is_about_a_thing, resumes, tells_of_a_thing

__all__ = [
    "own_side",
    "speaker_for_country",
    "speaker_for_state",
    "speaker_to_other",
    "that_he",
    "understand_initiator",
]

_GOING = ("person", "office", "group")
_ACTING = ("person", "office", "state", "body", "org", "group")
_NEAR = 25  # tokens over which a party is understood
_OPENING = 3  # tokens before a noun that opens its sentence


def speaker_for_country(d: Discourse, filled: Filled, p: Parties) -> None:
    """ "his country rejects": he who says so acts for it."""
    if filled.I and d.speaker is not None and all(c.kind == "own" for c in flat(filled.I)):
        spoken = list(d.actors_of(d.speaker))
        if spoken and d.reading.actors[spoken[0]].kind == "person":
            p.initiators = spoken


def speaker_for_state(d: Discourse, s: Clauses, t: Trigger, carrier: Trigger | None, p: Parties) -> None:
    """ "قال الوزير إن بلجيكا ترفض القرار", "أعرب الوزير عن قلق بلجيكا": he who says what his state holds holds it, as
    he does in a sentence that names who speaks. What he says of his state and another, he holds towards the other."""
    c = d.speaker
    shown = d.reading.actors.get(c.actor) if c is not None and c.actor else None
    if shown is None or shown.kind != "person" or not shown.country or p.targets:
        return
    here = any(x is c for x in s.part.chunks)  # من جهته عرض الوزير الخطة، معبرا عن قلق بلجيكا
    if not here and not is_said(s, t) and (carrier is None or carrier.frame not in SAYING):
        return
    if set(d.kinds(p.initiators)) != {"state"} or any(g.j == t.i and opens_clause(s, g) for g in s.groups):
        return  # شكر المعارض إسبانيا، وكراكاس تعد ذلك تدخلا: she does
    home = d.party(shown.actor)
    if d.parties(p.initiators) == {home}:
        p.initiators = [shown.actor]
    elif p.why.get("I", "").startswith(("between", "two nationalities")) and d.parties(p.recipients) == {home}:
        p.initiators, p.recipients = [shown.actor], p.initiators
    elif home in d.parties(p.initiators) and not p.recipients:
        p.recipients = [a for a in p.initiators if d.party(a) != home]
        p.initiators = [shown.actor]


def speaker_to_other(d: Discourse, frame: Frame, filled: Filled, p: Parties) -> None:
    """ "he affirmed that the two countries are determined": he towards the other."""
    if frame.default != "speaker" or p.recipients or len(p.initiators) != 2 or d.speaker is None:
        return
    if all(c.kind == "dual" for c in flat(filled.I)):
        spoken = list(d.actors_of(d.speaker))
        beyond = [a for a in p.initiators if spoken and d.party(a) != d.party(spoken[0])]
        if len(beyond) == 1:
            p.initiators, p.recipients = spoken, beyond


def own_side(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """ "قال رئيس الوزراء السويدي إن المحادثات مع تركيا مستمرة": whose talks they are, if the sentence names nobody
    else before them: those of the state or organisation for which he speaks who tells of them."""
    c = d.speaker
    shown = d.reading.actors.get(c.actor) if c is not None and c.actor else None
    if t.part != "noun" or t.frame == "deal" or p.initiators or c is None or shown is None:
        return  # أكد أهمية التوصل إلى اتفاق: a deal is wished for
    if not (is_said(s, t) or is_mentioned(s, t)):
        return
    home = d.party(shown.actor)
    known = {home, *d.parties(p.recipients)}
    if home in d.parties(p.recipients) or any(d.not_of(known, d.ids([g])) for g in s.groups if g.j <= t.i):
        return
    serves = c.org if c.org in d.reading.actors else shown.actor
    p.initiators = [d.reading.show_state(shown.country) if shown.country else serves]
    p.why["I"] = SPEAKER
    p.score -= 0.1


def that_he(s: Clauses, t: Trigger) -> bool:
    """ "أنه التقى": whether the verb's subject is the pronoun of "that he"."""
    before = s.part.scan.text.words[max(s.part.begin, t.i - 2) : t.i]
    return t.part == "verb" and t.number == "s" and any(w.fold in s.part.scan.sets["that-he"] for w in before)


def _fronted(d: Discourse, s: Clauses, t: Trigger) -> list[str]:
    """ "وفي رسالة إلى رئيس المجلس، شدد الوزير": what opens the sentence is the act of the subject that follows."""
    if t.i - s.part.begin > _OPENING or not any("prep" in s.part.scan.words[k] for k in range(s.part.begin, t.i)):
        return []
    if s.verb_in(s.part.begin, t.i) or any(w.fold == "ذلك" for w in s.part.scan.text.words[s.part.begin : t.i]):
        return []  # وقال الوزير في مؤتمر صحفي إن ..., جاء ذلك في اتصال مع نظيره
    verb = next((v for v in s.triggers if v.i >= t.j and is_finite(v)), None)
    subject = subject_of(s, verb)[0] if verb is not None else None
    if subject is None or subject.i <= t.j:
        return []
    if t.pronoun and not any(agrees(s.part.scan, c, t.pronoun) for c in subject.chunks):
        return []  # خلال زيارته، في جولة شملت نيجيريا وبنين
    return d.ids([subject])


def _named_before(d: Discourse, s: Clauses, t: Trigger) -> list[str]:
    """ "لم تتردد ليتوانيا في طرد السفير": the nearest noun phrase before that nothing governs."""
    bare = (g for g in reversed(s.groups) if g.j <= t.i and g.case == "" and t.i - g.j < _NEAR)
    kinds = _GOING if t.frame in JOURNEYS else _ACTING
    return next((x for g in bare if g.chunks[0].kind in kinds and not _is_left(s, g) and (x := d.ids([g]))), [])


def _is_left(s: Clauses, g: Group) -> bool:
    """ "غادر الوزير القاهرة بعد محادثات": whether a state is what somebody comes to or leaves, and not who acts."""
    if g.chunks[0].kind != "state":
        return False
    starts = [g.i, *(x.i for x in s.groups if x.j == g.i and x.case == "")]
    return any(v.j in starts and v.frame in JOURNEYS and is_finite(v) for v in s.triggers)


def _same_gender(verb: Trigger, t: Trigger) -> bool:
    """ "وأعربت عن دعمها": whether the pronoun on a noun may mean the subject of the verb that carries it."""
    return is_finite(verb) and verb.j <= t.i and {"m": "ه", "f": "ها"}.get(verb.gender) == t.pronoun


def _hurrying(s: Clauses, t: Trigger) -> list[Group]:
    """ "سارع الكرملين إلى التنديد": the subject of a verb that tells only how the act was done, or what else: "غادر
    المبعوث بيروت دون لقاء الرئيس"."""
    words = s.part.scan.text.words
    if t.frame in HELD and t.i > s.part.begin and words[t.i - 1].fold in s.part.scan.sets["doing-without"]:
        return [g for g in s.groups if g.j <= t.i and g.case == "" and g.chunks[0].kind in _ACTING][:1]
    if not (t.prefix.endswith("ب") or (t.i > s.part.begin and s.part.scan.cases.get(words[t.i - 1].fold) == "الي")):
        return []
    near = [g for g in s.groups if g.j <= t.i and t.i - g.j <= _OPENING and g.case == ""]
    return [g for g in near if not any(words[k].kind == "punct" for k in range(g.j, t.i))][-1:]


def understand_initiator(
    d: Discourse, s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, p: Parties
) -> None:
    """Who acts where the clause names nobody: the host, whom a pronoun means, the subject of another clause, whoever
    speaks, or the last subject. Each is asked only where those before it found nobody."""
    suffers = undergoes(s, t)
    if _host_acts(d, s, t, frame, carrier, p, suffers=suffers):
        return
    if t.part == "verb" and not p.initiators and t.i - 1 > s.part.begin and _own_forces(s, t):
        who = d.speaker or d.subject
        p.initiators = d.not_of(d.parties(p.recipients), d.actors_of(who)) if who is not None else []
        p.why["I"] = PRONOUN
    answered = t.part == "noun" and not t.pronoun and is_answered(s, t)
    after = (frame.material or frame.name in HELPS) and in_aftermath(s, t) and not t.pronoun
    if suffers or answered or t.part == "passive" or after:
        return  # a passive leaves out who does it, and so does "after the sinking of"
    _as_pronoun_says(d, s, t, frame, carrier, p)
    if not p.initiators and (frame.default or goes_on(s, t)):
        p.initiators = [a for a in d.ids(going_on(s, t)) if a not in p.recipients]
        p.why["I"] = VERB_BEFORE
    default = "speaker" if t.part == "noun" and t.pronoun else frame.default
    who = d.subject if frame.default == "subject" and d.subject is not None else d.speaker or d.subject
    if that_he(s, t) or (carrier is not None and 0 <= t.i - carrier.j <= 1 and that_he(s, carrier)):
        here = d.speaker if any(c is d.speaker for c in s.part.chunks) else None
        default, who = "speaker", here or _last_named(s, t) or d.speaker or who
    if not default:
        first = who_agrees(d, s, t, None) if t.part == "verb" and is_finite(t) and frame.subject == "I" else None
        if first is not None and not p.initiators:  # كما قصفت مواقع: she with whose act the sentence before began
            p.initiators, p.why["I"] = list(d.actors_of(first)), VERB_BEFORE
        return
    acting = t if t.part == "participle" else carrier
    several = acting is not None and acting.part == "participle" and acting.number != "s"  # مؤكدين
    _in_other_clause(d, s, t, carrier, p, several=several)
    if not p.initiators and who is None and t.part in ("noun", "participle"):
        p.initiators = _named_before(d, s, t)
        if p.initiators:
            p.why["I"] = VERB_BEFORE
    about_a_thing = is_finite(t) and not resumes(s, t) and relative_of(s, t) == (True, None)
    about_a_thing = about_a_thing or tells_of_a_thing(s, t) or (carrier is None and _known_act(s, t))
    if p.initiators or about_a_thing:
        return
    before = who
    if frame.subject == "I" and is_finite(t) and t.part == "verb":
        who = who_agrees(d, s, t, who)
    if who is None:
        return
    opened = who is not before  # كما طردت: she with whose act the sentence before began
    if several and who.number == "s":
        p.initiators, p.why["I"] = list(d.pair if d.pair_is_told else ()), "the two"
    elif (
        t.part == "participle"
        or t.pronoun
        or carrier is not None
        or s.reported
        or default == "speaker"
        or t.number == "s"
    ):
        p.initiators = list(d.actors_of(who))
        if frame.place_of_recipient:
            p.initiators = who_travels(d, p.initiators)
        p.why["I"] = SPEAKER if who is d.speaker else VERB_BEFORE if opened else LAST_SUBJECT
        p.score -= 0.1


def _host_acts(
    d: Discourse, s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, p: Parties, *, suffers: bool
) -> bool:
    """Whether he acts at whose seat or in whose state it happens."""
    home = d.parties(p.recipients)
    done = carrier is None or s.part.scan.text.words[carrier.i].fold in s.part.scan.sets["carried-out"]
    if freed_by_holder(d, s, t, p):
        return True
    held_at = t.part in ("noun", "passive") and frame.between and frame.default == "subject" and not t.pronoun
    if held_at and done and home and not p.initiators:
        host = whose_seat(s, t, home)
        if host is not None:
            p.initiators, p.why["I"] = [d.reading.show_state(host)], "the state at whose seat it happens"
            return True
    if frame.name == "summon" and done and not t.pronoun and summoned_to(d, s, t, p):
        return True
    if frame.host and t.part in ("noun", "passive") and (suffers or (not t.pronoun and done)):
        host = host_of(s, t, home) if home else None
        if host is not None:
            p.initiators, p.why["I"] = [d.reading.show_state(host)], "the state where it happens"
            return True
    return False


def _as_pronoun_says(d: Discourse, s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, p: Parties) -> None:
    """Whom a dual verb or the pronoun on a noun means."""
    both = frame.between and is_finite(t) and t.part == "verb" and t.number == "d" and t.person == 3
    if both or (t.part == "noun" and t.pronoun == "هما"):  # واتفقا على تعزيز التعاون, خلال لقائهما
        p.initiators = the_two(d, s, t)
        p.why["I"] = "the two"
    if t.part == "noun" and t.pronoun in ("ه", "ها", "هم"):
        goes_on = going_on(s, carrier) if carrier is not None and _same_gender(carrier, t) else []
        who = whose_own(s, t) or (goes_on[0].chunks[0] if goes_on else antecedent(s, t))
        p.initiators = [a for a in d.actors_of(who) if a not in p.recipients] if who is not None else []
        p.why["I"] = PRONOUN


def _in_other_clause(
    d: Discourse, s: Clauses, t: Trigger, carrier: Trigger | None, p: Parties, *, several: bool
) -> None:
    """The subject of the clause that a noun opens, hurries on, or that a participle belongs to. `several`: it is in the
    plural."""
    if not p.initiators and t.part == "noun":
        p.initiators = _fronted(d, s, t)
        if p.initiators:
            p.why["I"] = "subject of the clause that it opens"
    if not p.initiators and t.part == "noun" and carrier is None:
        p.initiators = [a for a in d.ids(_hurrying(s, t)) if a not in p.recipients]
        if p.initiators:
            p.why["I"] = VERB_BEFORE
    acting = t if t.part == "participle" else carrier
    if not p.initiators and acting is not None and acting.part == "participle":
        p.initiators = [a for a in d.ids(_clause_subject(s, acting)) if a not in p.recipients]
        if several and len(p.initiators) == 1 and d.is_person(p.initiators[0]) and d.pair_is_told:
            p.initiators = list(d.pair)
        if p.initiators:
            p.why["I"] = "subject of the sentence"


def _own_forces(s: Clauses, t: Trigger) -> bool:
    """ "أعلن الجيش أن قواته قصفت المواقع": whether those act who belong to who speaks."""
    scan = s.part.scan
    return scan.stemmed(t.i - 1, "own-forces") and scan.opens(s.part.begin, t.i - 1)


def _known_act(s: Clauses, t: Trigger) -> bool:
    """ "the pressure", "the refusal": whether a noun with the article tells of a known act, not whose it is."""
    w = s.part.scan.text.words[t.i]
    return t.part == "noun" and not t.pronoun and w.bare != w.fold


def _clause_subject(s: Clauses, t: Trigger) -> list[Group]:
    """ "استقبل الرئيس نظيره، مشيدا بجهود فرنسا": a participle goes on about the subject of the verb before it, where
    the sentence names it; one list of it, or none."""
    scan, begin = s.part.scan, s.part.begin
    verbs = (v for v in reversed(s.triggers) if v.i < t.i and v.part == "verb" and is_finite(v))
    # not what somebody says, nor what another clause goes on about
    verb = next((v for v in verbs if not scan.opens(begin, v.i) and not is_about_a_thing(s, v)), None)
    subject = (subject_of(s, verb)[0] if verb is not None else None) or subject_of_unknown(s)
    return [subject] if subject is not None and subject.j <= t.i else []


def _last_named(s: Clauses, t: Trigger) -> Chunk | None:
    """ "بعد إعلان الولايات المتحدة أنها سلمت": who is named right before "that she"."""
    return next((g.chunks[0] for g in reversed(s.groups) if g.j <= t.i and t.i - g.j <= _OPENING), None)
