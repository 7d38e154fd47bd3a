"""Who wrote that in which a verb tells something, and who sent what another brings."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger, is_finite
from alaqat.extract.grammar import Frame
from alaqat.extract.subjects import subject_of

__all__ = ["sent_by", "writer"]

_THING = 4  # tokens within which another noun phrase is the object


def writer(s: Clauses, t: Trigger, frame: Frame, g: Group) -> Group | None:
    """ "أصدرت الجزائر بيانا أدانت فيه إسرائيل": who wrote or said that in which a verb tells something of the one noun
    phrase behind "in it"; None where the phrase may be the verb's subject."""
    scan, words = s.part.scan, s.part.scan.text.words
    if frame.object != "R" or t.j + 1 != g.i or words[t.j].fold not in scan.sets["in-it"]:
        return None
    if g.chunks[0].kind in ("person", "office") or any(x.case == "" and g.j <= x.i <= g.j + _THING for x in s.groups):
        return None
    verb = next((v for v in reversed(s.triggers) if v.j <= t.i and is_finite(v)), None)
    if verb is None or (verb.gender, verb.number) != (t.gender, t.number):
        return None
    if any(v.i == verb.i and v.frame == "light-receive" for v in s.triggers):
        return None  # تسلمت موسكو مذكرة تطلب فيها واشنطن
    who = subject_of(s, verb)[0]
    return who if who is not None and who.j <= t.i else None


def sent_by(s: Clauses, t: Trigger, frame: Frame) -> bool:
    """ "نقل الوزير دعوة من الملك": whether the noun itself says from whom, and the subject only brings it."""
    return frame.preps.get("من") == "I" and any(g.case == "من" and t.i <= g.head <= t.j + 2 for g in s.groups)
