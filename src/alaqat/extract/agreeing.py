"""Who of those told of before acts by a verb that names nobody."""

from __future__ import annotations

from alaqat.extract.antecedents import of_verb
from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import Clauses, Group, Trigger, continues, is_next_act
from alaqat.extract.discourse import Discourse
from alaqat.extract.openings import of_unknown_verb
from alaqat.extract.subjects import subject_of
from alaqat.extract.things import verb_before

__all__ = ["goes_on", "going_on", "who_agrees", "who_travels"]


def goes_on(s: Clauses, t: Trigger) -> bool:
    """ "رحبت كييف بالقرار، وقصفت مواقع": whether a verb tells what was done next, by the subject before it."""
    return is_next_act(s, t) and verb_before(s, t) is not None


def going_on(s: Clauses, t: Trigger) -> list[Group]:
    """ "يستقبل الأسد الوزير ويدعو إلى التضامن": the subject of the verb before, of which another goes on with "and"."""
    last = verb_before(s, t) if t.number == "s" and not s.part.scan.opens(s.part.begin, t.i) else None
    subject = subject_of(s, last)[0] if last is not None else of_unknown_verb(s, t)
    return [subject] if subject is not None else []


def who_agrees(d: Discourse, s: Clauses, t: Trigger, who: Chunk | None) -> Chunk | None:
    """He who spoke or acted last, if the verb agrees with him or tells of a thing that he made; else, of a sentence
    that goes on ("واصلت موسكو. كما طردت"), with whose act the one before began."""
    if _agrees(s, t, who) or _of_a_thing(s, t):
        return who
    goes_on = t.i - 1 == s.part.begin and continues(s, t, "likewise")
    return d.opened if goes_on and _agrees(s, t, d.opened) else None


def who_travels(d: Discourse, named: list[str]) -> list[str]:
    """ "أعلنت الوزارة ذلك. ثم يزور ماليزيا": the person who acted last for whom a ministry or state stands."""
    home = d.parties(named)
    people = (a for c in reversed(d.lately) for a in c.I if d.is_person(a) and d.party(a) in home)
    person = next(people, None) if not any(map(d.is_person, named)) else None
    return named if person is None else [person]


def _agrees(s: Clauses, t: Trigger, who: Chunk | None) -> bool:
    """Whether a verb that names nobody may be of somebody told of before."""
    return who is not None and of_verb(t, Group([who], "", who.i), s.part.scan.masculine)


def _of_a_thing(s: Clauses, t: Trigger) -> bool:
    """ "مشروع قانون يلغي العقوبات": whether a verb tells of a thing, which somebody else made."""
    scan, k = s.part.scan, t.i - 1
    return t.tense == "pres" and "common" in scan.words[k] and not scan.text.words[k].has_article
