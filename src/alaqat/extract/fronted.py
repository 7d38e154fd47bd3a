"""A topic set before its sentence: "أما إيران فقد رفضت", "أما إيران ففرضت عليها واشنطن عقوبات", or of which
it says that it is the first to do something: "باتت سلوفينيا أول دولة تعترف بفلسطين"."""

from __future__ import annotations

from alaqat.extract.antecedents import agrees, case_with_pronoun, of_verb
from alaqat.extract.clause import Clauses, Group, Trigger, clause_end, is_finite

__all__ = ["is_taken_up", "topic_of"]

_FRAMED = 2  # tokens from "as for" to the noun phrase: "أما عن إيران" is none
_FAR = 30  # tokens of the topic, with a clause about it
_OF_ITS_KIND = 7  # tokens from "the first" to the verb: أول دولة في أمريكا اللاتينية تعترف


def topic_of(s: Clauses, t: Trigger) -> Group | None:
    """The noun phrase between "as for" and its "then" right before the first verb about it; None where `t` is not that
    verb."""
    scan, begin = s.part.scan, s.part.begin
    first = _first_to_do(s, t)
    if first is not None:
        return first
    if t.i - 1 <= begin or not is_finite(t) or (t.prefix != "ف" and not scan.is_in(t.i - 1, "topic-then")):
        return None
    at = next((k for k in range(t.i - 1, max(begin, t.i - _FAR) - 1, -1) if scan.is_in(k, "as-for")), None)
    topic = next((g for g in s.groups if at is not None and at < g.i <= at + _FRAMED), None)
    if topic is None or topic.case != "" or topic.j > t.i:
        return None
    for v in s.triggers:
        if topic.j <= v.i < t.i and is_finite(v) and "relative" not in scan.words[v.i - 1]:
            return None
    return topic


def _first_to_do(s: Clauses, t: Trigger) -> Group | None:
    """ "أصبحت النرويج أحدث دولة تعترف بفلسطين": who stands between a verb of becoming and "the first" of a kind, of
    which a bare verb behind tells what it does."""
    scan, words, begin = s.part.scan, s.part.scan.text.words, s.part.begin
    if t.part != "verb" or t.prefix or t.i - begin < 4:
        return None
    near = range(t.i - 2, max(begin, t.i - _OF_ITS_KIND) - 1, -1)
    k = next((k for k in near if scan.is_in(k, "first-of-its-kind")), None)
    if k is None or s.verb_in(k, t.i) or any(w.kind == "punct" for w in words[k : t.i]):
        return None
    g = next((g for g in s.groups if g.j == k and g.case in ("", "gen") and g.i > begin), None)
    return g if g is not None and scan.stemmed(g.i - 1, "becomes") else None


def is_taken_up(s: Clauses, t: Trigger, topic: Group) -> bool:
    """ "أما دكار ففرضت بريتوريا عقوبات عليها", "أما دكار فقد اعتذرت لها بريتوريا": whether somebody else stands right
    behind the verb about a topic, which a preposition with a pronoun takes up beside him."""
    scan, end = s.part.scan, clause_end(s, t)
    at = t.j + (t.j < end and case_with_pronoun(scan, t.j)[0] != "")
    doer = next((g for g in s.groups if g.i == at and g.case == ""), None)
    if doer is None or t.part != "verb" or not of_verb(t, doer, scan.masculine):
        return False
    beside = (case_with_pronoun(scan, k) for k in (*range(t.j, at), *range(doer.j, end)))
    return any(case and agrees(scan, topic.chunks[0], pronoun) for case, pronoun in beside)
