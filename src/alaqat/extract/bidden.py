"""What somebody named is asked to do right behind him: "طالبت أستراليا الصين بالإفراج عن كاتب"."""

from __future__ import annotations

from alaqat.extract.clause import WISHES, Clauses, Group, Trigger, is_finite
from alaqat.extract.grammar import Frame, frames
from alaqat.extract.part import Part

__all__ = ["is_bidden", "is_sought_of", "without_unbidden"]

_BESIDE = 3  # tokens from who is asked to what he is to do: "تقديم", "إلى"
_ASKED = 12  # tokens from the verb of asking to what is asked


def is_bidden(s: Clauses, t: Trigger) -> bool:
    """ "طالبت أستراليا الصين بالإفراج", "دعت روسيا إيران إلى وقف هجماتها", "ناشدت تشاد فرنسا مساعدتها": whether a noun
    stands, behind "with" or "to" or bare, right behind who is asked, so that it is a deed that is called for."""
    scan, words, k = s.part.scan, s.part.scan.text.words, t.i - 1
    if t.part != "noun" or k <= s.part.begin:
        return False
    to = t.prefix == "ب" or scan.cases.get(words[k].fold) in ("الي", "علي")
    if not to and t.prefix:
        return False
    asking = next((x for x in reversed(s.triggers) if x.j <= t.i and is_finite(x) and x.frame in WISHES), None)
    if asking is None or t.i - asking.j > _ASKED or s.verb_in(asking.j, t.i):
        return False
    between = [g for g in s.groups if asking.j <= g.i and g.j <= t.i and g.case in ("", "من")]
    asked = bool(between) and (len(between) > 1 or between[0].case == "من" or asking.pronoun != "")
    return asked and t.i - between[-1].j <= (_BESIDE if to else 0)  # ناشدت تشاد فرنسا مساعدة اللاجئين


def is_sought_of(s: Clauses, t: Trigger, frame: Frame) -> bool:
    """ "دعت روسيا إيران إلى وقف هجماتها": whether what is mostly only sought is asked of somebody named."""
    return frame.not_yet == "sought" and is_bidden(s, t)


def without_unbidden(part: Part, groups: list[Group], triggers: list[Trigger]) -> list[Trigger]:
    """The triggers without those nouns that tell something only where somebody is asked for it: "دعا العراق تركيا إلى
    التعاون معه", not "بحثا سبل التعاون"."""
    known = frames("ar")
    unsure = [t for t in triggers if (frame := known.get(t.frame)) is not None and frame.bidden]
    if not unsure:
        return triggers
    s = Clauses(part, groups, triggers)
    return [t for t in triggers if t not in unsure or is_bidden(s, t)]
