"""Whom somebody meets or asks where a verb goes on with who acted before: "وصل إلى تونس حيث التقى الرئيس", "زيارة التقى
خلالها نظيره", "قدمت شكوى إلى المجلس وطالبت بوقف القصف"."""

from __future__ import annotations

from alaqat.extract.antecedents import agrees
from alaqat.extract.candidate import VISITS
from alaqat.extract.clause import JOURNEYS, Clauses, Trigger, continues, has_in_it, same_form
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import GOES_ON, VERB_AFTER, VERB_BEFORE
from alaqat.extract.grammar import Frame
from alaqat.extract.party import Parties
from alaqat.extract.subjects import follows_pronoun, subject_of
from alaqat.extract.things import last_verb

__all__ = ["asked_of_whom_addressed", "goers", "met_by_last", "together_with"]

_PEOPLE = ("person", "office")
_MET = frozenset(("person", "group"))  # kinds of whom a traveller meets
_WRITING = frozenset(("message", "write", "complain", "protestnote", "lodgeprotest", "recourse"))  # frames
_ADDRESSED = ("الي", "امام", "لدي")  # cases of to whom one turns


def met_by_last(d: Discourse, s: Clauses, t: Trigger, frame: Frame, p: Parties) -> None:
    """ "وصل إلى تونس حيث التقى الرئيس": whom a verb that goes on with the subject before it names behind it is met, not
    the one who meets: where nobody else stands to whom it is done, and who acted before is of another party."""
    one = frame.object == "R" and frame.default == "subject" and t.part == "verb" and t.number == "s" and not t.pronoun
    during = t.frame == "meet" and has_in_it(s, t)
    if not (one and p.initiators) or p.recipients or p.targets or p.why.get("I") != VERB_AFTER:
        return
    during = during and _MET.issuperset(d.kinds(p.initiators))  # زيارة يلتقي خلالها الرئيس, عددا من المسؤولين
    if not (during or continues(s, t, "where", "likewise")):
        return
    traveller = _traveller(d, s, t)
    who = (traveller if during else []) or _acted_before(d, s, t) or traveller
    if who and d.parties(who).isdisjoint(d.parties(p.initiators)):
        p.recipients, p.why["R"] = p.initiators, GOES_ON
        p.initiators, p.why["I"] = who, VERB_BEFORE


def asked_of_whom_addressed(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """ "قدمت سوريا شكوى إلى مجلس الأمن وطالبت بوقف القصف", "توجهت كييف إلى مجلس الأمن وطلبت": the organisation to which
    one wrote or turned is asked by the verb that goes on; a person who only travels there may ask others."""
    if t.frame != "demand" or not continues(s, t) or not p.initiators or p.recipients or p.targets:
        return
    last = last_verb(s, t) if t.part == "verb" else None
    subject = subject_of(s, last)[0] if last is not None and same_form(last, t) else None
    if last is None or subject is None or d.ids([subject]) != p.initiators:
        return
    near = (g for g in s.groups if last.j <= g.head and g.j <= t.i and g.case in _ADDRESSED)
    to = next((g for g in near if g.chunks[0].kind == "org"), None)
    if to is None or "igo" not in d.kinds(d.ids([to])):
        return
    told = [x.frame for x in s.triggers if last.i <= x.i < to.head]
    wrote = any(x in _WRITING for x in told) or s.part.scan.has("letters-and-telegrams", last.j, to.head)
    turned = any(x in JOURNEYS for x in told) and "person" not in d.kinds(p.initiators)
    if wrote or turned:
        p.recipients, p.why["R"] = d.ids([to]), "to whom one turned before"


def together_with(d: Discourse, s: Clauses, t: Trigger, frame: Frame, p: Parties) -> None:
    """ "قال الوزير إنه اتفق ونظيره على": with whom he acts who says so, behind "and" right behind the verb."""
    if not (frame.between and p.initiators and t.part == "verb" and t.number == "s") or p.recipients:
        return
    other = next((g for g in s.groups if g.i == t.j and g.chunks[0].prefix == "و"), None)
    if other is not None and follows_pronoun(s, t):
        p.recipients, p.why["R"] = d.not_of(d.parties(p.initiators), d.ids([other])), "together with who speaks"


def goers(d: Discourse, s: Clauses, t: Trigger) -> list[list[str]]:
    """ "أجرى زيارة إلى روسيا التقى خلالها نظيره", "سيقوم بزيارة، بدعوة من الملك": the ids of those who go on each
    visit that the sentence tells of before a trigger, the last visit first."""
    here = (c for c in reversed(d.lately) if c.part == s.part.index and c.fine in VISITS and c.trigger.j <= t.i)
    return [list(c.I) for c in here]


def _traveller(d: Discourse, s: Clauses, t: Trigger) -> list[str]:
    """ "في زيارة إلى جيبوتي حيث يلتقي الرئيس": the persons who go on the visit told of last before a verb."""
    return next(([a for a in who if d.is_person(a)] for who in goers(d, s, t)), [])


def _acted_before(d: Discourse, s: Clauses, t: Trigger) -> list[str]:
    """The ids of the person who is the subject of the verb before of the same form, else of who acted last."""
    last = last_verb(s, t)
    if last is None:
        c = d.subject
        same = c is not None and c.kind in _PEOPLE and agrees(s.part.scan, c, "ها" if t.gender == "f" else "ه")
        return list(d.actors_of(c)) if c is not None and same else []
    if not same_form(last, t):
        return []
    subject = subject_of(s, last)[0]
    return d.ids([subject]) if subject is not None and subject.j <= t.i else []
