"""Verbs of clauses that tell about a thing, not about who acts in the sentence: "المبادرة التي اقترحتها أوروبا"."""

from __future__ import annotations

from alaqat.extract.agents import THINGS
from alaqat.extract.clause import JOINTS, Clauses, Group, Trigger, is_finite, same_form

__all__ = [
    "is_about_a_thing",
    "is_object_of",
    "judging_before",
    "last_verb",
    "resumes",
    "tells_of_a_thing",
    "verb_before",
    "was_doing_to",
]

_CALLING = ("describe", "speech")
_JUDGED = 6  # tokens from a verb to the one that says what it judges is called


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


def last_verb(s: Clauses, t: Trigger) -> Trigger | None:
    """The conjugated verb before, but not one of a relative clause that has a subject of its own."""
    return next((v for v in reversed(s.triggers) if v.i < t.i and is_finite(v) and not is_about_a_thing(s, v)), None)


def verb_before(s: Clauses, t: Trigger) -> Trigger | None:
    """ "يستقبل الأسد الوزير ويدعو إلى التضامن": the conjugated verb before, of whose person, number and gender a verb
    goes on with "and"."""
    if t.part != "verb" or t.prefix not in ("و", "ف"):
        return None
    last = last_verb(s, t)
    return last if last is not None and same_form(last, t) else None


def judging_before(s: Clauses, t: Trigger) -> Trigger | None:
    """ "قال الوزير إن طهران ترفض ما وصفته بالتدخل": the verb before, whose subject is also who calls it so."""
    words, sets = s.part.scan.text.words, s.part.scan.sets
    if t.frame not in _CALLING or not t.pronoun or t.i - 1 <= s.part.begin or any(g.i == t.j for g in s.groups):
        return None
    if words[t.i - 1].fold not in sets["what-is"]:
        return None
    verb = next((v for v in reversed(s.triggers) if v.j < t.i and is_finite(v)), None)
    alike = verb is not None and t.i - verb.j <= _JUDGED and (verb.number, verb.gender) == (t.number, t.gender)
    return verb if alike else None


def is_about_a_thing(s: Clauses, v: Trigger) -> bool:
    """ "المبادرة التي اقترحتها أوروبا": whether a verb belongs to a relative clause that has a subject of its own."""
    return v.i > s.part.begin and "relative" in s.part.scan.words[v.i - 1] and resumes(s, v)


def resumes(s: Clauses, t: Trigger) -> bool:
    """Whether the verb of a relative clause takes up again what it is about: "التي ترفضها حماس", "التي قام بها"."""
    return bool(t.pronoun) or (t.j < s.part.end and "with-it" in s.part.scan.spelt[t.j].of.whole)


def was_doing_to(s: Clauses, t: Trigger) -> tuple[Group, Group] | None:
    """ "ناقلة إيرانية كانت بريطانيا تحتجزها", "الصحفي الأمريكي الذي كانت روسيا تحتجزه": (the noun phrase that a verb
    goes back to, who does it), where "was" stands between the two and who does it right before the verb."""
    scan = s.part.scan
    if t.part != "verb" or t.prefix or not resumes(s, t):
        return None
    doer = next((g for g in s.groups if g.j == t.i and g.case == ""), None)
    if doer is None or doer.i - 1 <= s.part.begin or scan.text.words[doer.i - 1].fold not in scan.sets["was"]:
        return None
    k = doer.i - 1 - ("relative" in scan.words[doer.i - 2])
    about = next((g for g in s.groups if g.j == k), None)
    return (about, doer) if about is not None else None


def is_object_of(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "انتقدت لجنة التحقيق إسرائيل": whether an organisation that nobody knows stands right behind the verb, so that
    who follows is its object; but "منح مجلس إدارة البنك": the board of it."""
    scan, words = s.part.scan, s.part.scan.text.words
    unknown = t.part == "verb" and t.number == "s" and scan.spelt[t.j].head is not None
    if not unknown or any(x.i <= t.j < x.j for x in s.groups):
        return False
    named = any(words[k].has_article for k in range(t.j + 1, g.i))
    return named and words[t.j].fold.endswith(("ه", "ات")) == (t.gender == "f")
