"""With whose act a sentence begins, whether or not a rule knows its verb."""

from __future__ import annotations

from alaqat.extract.antecedents import of_verb
from alaqat.extract.clause import Clauses, Group, Trigger, is_finite
from alaqat.extract.subjects import subject_of

__all__ = ["of_unknown_verb", "opens_with", "subject_of_unknown"]

_OPENING = 3  # tokens before the verb with which a sentence begins
_ADVERBIAL = 9  # tokens of a phrase with a preposition before that verb, with its comma
_VERBS = frozenset(("lexeme",))  # kinds of phrases of which a verb may be
_PARTICLES = frozenset(("prep", "comp", "relative", "conj", "subordinate", "neg"))


def opens_with(s: Clauses) -> Group | None:
    """The subject of the verb with which a sentence begins; the bare noun phrase behind one word that no rule knows and
    that is no particle: "عاد الوزير إلى الفندق"."""
    k, scan = _past_adverbial(s), s.part.scan
    first = next((t for t in s.triggers if is_finite(t) and t.part == "verb"), None)
    if first is not None and first.i - s.part.begin <= _OPENING:
        return subject_of(s, first)[0]
    if first is not None and first.i < k:
        return None
    if k >= s.part.end or scan.text.words[k].kind != "ar" or not scan.kinds[k] <= _VERBS:
        return None
    if not scan.words[k].isdisjoint(_PARTICLES):
        return None
    return next((g for g in s.groups if g.i == k + 1 and g.case == ""), None)


def of_unknown_verb(s: Clauses, t: Trigger) -> Group | None:
    """ "جال الموفد على الرؤساء ودعا إلى ضبط النفس": the subject of the verb with which the sentence begins and that no
    rule knows, of which another in the past goes on with "and"."""
    if t.part != "verb" or t.tense != "past" or t.person != 3 or t.number != "s" or t.prefix not in ("و", "ف"):
        return None
    first = opens_with(s) if not s.part.scan.opens(s.part.begin, t.i) else None
    before = first is not None and first.j <= t.i and not any(x.part == "verb" and x.i < t.i for x in s.triggers)
    return first if before and first is not None and of_verb(t, first, s.part.scan.masculine) else None


def subject_of_unknown(s: Clauses) -> Group | None:
    """The subject of the verb with which a sentence begins, where no rule knows it: "واكتفت أوغندا بالصمت، رافضة"."""
    first = opens_with(s)
    return None if first is None or any(v.i < first.j for v in s.triggers) else first


def _past_adverbial(s: Clauses) -> int:
    """Where the verb of a sentence is looked for: behind the comma that ends a phrase with a preposition before it:
    "وفي السياق، جال الموفد"."""
    scan, begin = s.part.scan, s.part.begin
    end = min(s.part.end, begin + _ADVERBIAL)
    if begin >= s.part.end or "prep" not in scan.words[begin]:
        return begin
    return next((k + 1 for k in range(begin, end - 1) if scan.text.words[k].raw in "،,"), begin)
