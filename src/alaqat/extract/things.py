"""Verbs of clauses that tell about a thing, not about who acts in the sentence: "المبادرة التي اقترحتها أوروبا"."""

from __future__ import annotations

from alaqat.extract.agents import THINGS
from alaqat.extract.clause import JOINTS, Clauses, Trigger, is_finite

__all__ = ["is_about_a_thing", "resumes", "tells_of_a_thing", "verb_before"]


def tells_of_a_thing(s: Clauses, t: Trigger) -> bool:
    """ "جماعات تهدد أمن السودان": whether a present verb goes on without "which" about the indefinite noun before it,
    which nothing names, and of whose gender it is."""
    scan, k = s.part.scan, t.i - 1
    if t.part != "verb" or t.tense != "pres" or t.prefix or t.number != "s" or t.gender != "f" or k <= s.part.begin:
        return False
    if resumes(s, t):
        return False  # تجربة تجريها بيونغ يانغ
    w = scan.text.words[k]
    noun = "common" in scan.words[k] and scan.words[k].isdisjoint(JOINTS)
    plain = w.kind == "ar" and noun and w.fold.endswith(THINGS)
    return (
        plain and not w.fold.startswith(("ال", "وال", "لل", "بال")) and not any(c.i <= k < c.j for c in s.part.chunks)
    )


def verb_before(s: Clauses, t: Trigger) -> Trigger | None:
    """ "يستقبل الأسد الوزير ويدعو إلى التضامن": the conjugated verb before, of whose person, number and gender a verb
    goes on with "and"."""
    if t.part != "verb" or t.prefix not in ("و", "ف"):
        return None
    last = next((v for v in reversed(s.triggers) if v.i < t.i and is_finite(v) and not is_about_a_thing(s, v)), None)
    same = last is not None and (last.person, last.number, last.gender) == (t.person, t.number, t.gender)
    return last if same else None


def is_about_a_thing(s: Clauses, v: Trigger) -> bool:
    """ "المبادرة التي اقترحتها أوروبا": whether a verb belongs to a relative clause that has a subject of its own."""
    return v.i > s.part.begin and "relative" in s.part.scan.words[v.i - 1] and resumes(s, v)


def resumes(s: Clauses, t: Trigger) -> bool:
    """Whether the verb of a relative clause takes up again what it is about: "التي ترفضها حماس", "التي قام بها"."""
    words = s.part.scan.text.words
    return bool(t.pronoun) or (t.j < s.part.end and words[t.j].fold in s.part.scan.sets["with-it"])
