"""What a verb does its deed with, where its pronoun takes up a noun before it: "المستشفى الذي تبرعت به الإمارات"."""

from __future__ import annotations

from alaqat.extract.clause import JOINTS, OPENERS, Clauses, Group, Trigger, is_finite
from alaqat.extract.things import resumes

__all__ = ["receiver_before", "words_of_deed"]

_FAR = 9  # tokens from a verb to the first word of what its pronoun takes up: 20 طنا من الأدوية قدمتها الكويت
_RECEIVING = frozenset(("receive", "light-receive", "armsgoods", "provide"))  # frames: استقبلت, تلقت, تسلمت
_PLACED = ("في", "الي", "ل")  # cases of where a thing is set up or comes
_PERSONS = ("هم", "هما", "نا")  # pronouns of people, who are no goods


def words_of_deed(s: Clauses, t: Trigger) -> int:
    """The first token of the words that say what a verb does its deed with. They stand behind the verb, so that it is
    the verb's own token; in a relative clause before it: "المساعدات الطبية التي أرسلتها مصر", "دبابات باعتها سول"."""
    if not is_finite(t) or t.part != "verb" or t.prefix or t.pronoun in _PERSONS or not resumes(s, t):
        return t.i
    scan, words = s.part.scan, s.part.scan.text.words
    behind = t.i - 1
    while behind > s.part.begin and words[behind].fold in scan.sets["verb-particle"]:
        behind -= 1  # التي كانت أرسلتها
    relative = behind > s.part.begin and "relative" in scan.words[behind]
    if not relative and (behind < s.part.begin or not scan.words[behind].isdisjoint(JOINTS)):
        return t.i  # إذا قدمتها, قبل أن ترسلها: nothing that it tells about stands right before
    k = behind
    while k > max(s.part.begin, t.i - _FAR):
        before = words[k - 1]
        if before.kind == "punct" or k - 1 in s.finite or not scan.words[k - 1].isdisjoint(OPENERS):
            break
        k -= 1
    return k


def receiver_before(s: Clauses, t: Trigger) -> Group | None:
    """ "استقبلت تشاد المستشفى الذي تبرعت به الإمارات", "أقيم في مقديشو مستشفى مولته تركيا": who receives what a verb of
    giving takes up, or in whose land it is set up, right before the noun."""
    thing = words_of_deed(s, t)
    if thing == t.i:
        return None
    receiving = {v.j for v in s.triggers if v.frame in _RECEIVING and is_finite(v) and v.part == "verb"}
    noun = t.i - 1 - ("relative" in s.part.scan.words[t.i - 1])
    for g in reversed(s.groups):
        if thing <= g.j <= noun and (g.case in _PLACED or (not g.case and g.i in receiving)):
            return g
    return None
