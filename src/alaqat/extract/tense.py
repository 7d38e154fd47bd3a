"""In what time a clause stands: told again of the past ("had met"), told in passing, or of what is to come."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.part import Part
from alaqat.extract.scan import Scan
from alaqat.extract.subjects import is_finite
from alaqat.text.morphology import FUTURE
from alaqat.text.tokens import Word

__all__ = ["head_of", "is_before", "is_future_word", "is_known", "is_past", "is_retold", "is_to_come"]

_STOPS = ".؛!؟?،"
_NEAR = 24  # tokens between an act and a word like مؤخرا
_AHEAD = 12  # tokens that may stand between كان and its verb: the subject
_FUTURE = ("س", "وس", "فس")


def head_of(t: Trigger, carrier: Trigger | None) -> Trigger:
    """The verb whose tense counts: the trigger's own, or that of the verb which carries a noun."""
    return t if t.part != "noun" or carrier is None else carrier


def is_past(t: Trigger) -> bool:
    """Whether a trigger is a verb that tells what is done."""
    return t.part in ("verb", "passive", "fixed") and t.tense == "past"


def is_to_come(scan: Scan, t: Trigger) -> bool:
    """Whether a verb stands in the future: سيزور, سوف يزور."""
    return t.prefix in _FUTURE or (t.i > 0 and scan.text.words[t.i - 1].fold in scan.sets["will"])


def is_future_word(w: Word) -> bool:
    """Whether a word, known or not, looks like a future verb: سيزيد, ستزيد, not سياسة."""
    return FUTURE.fullmatch(w.light) is not None


def is_retold(s: Clauses, head: Trigger) -> bool:
    """Whether a clause goes back in time: "كان الوزير قد زار", "سبق أن زار"."""
    scan, words = s.part.scan, s.part.scan.text.words
    if not is_past(head):
        return False
    for k in range(head.i - 1, max(s.part.begin, head.i - _AHEAD) - 1, -1):
        if words[k].kind == "punct" and words[k].raw in _STOPS:
            return False
        if any(is_finite(x) and x.i == k for x in s.triggers):
            return False
        if words[k].fold in scan.sets["had"]:
            return True
    return False


def is_before(s: Clauses, t: Trigger) -> bool:
    """Whether an act is told as one of no certain day past: "قام مؤخرا بزيارة", "زيارته الأخيرة"."""
    part, scan, words = s.part, s.part.scan, s.part.scan.text.words
    if t.part == "noun" and any("last-one" in scan.words[k] for k in range(t.j, min(part.end, t.j + 2))):
        return True
    for step, edge in ((-1, max(part.begin, t.i - _NEAR)), (1, min(part.end, t.j + _NEAR))):
        for k in range(t.i - 1, edge - 1, -1) if step < 0 else range(t.j, edge):
            if "lately" in scan.words[k]:
                return True
            if words[k].raw in _STOPS or "comp" in scan.words[k] or any(is_finite(x) and x.i == k for x in s.triggers):
                break
    return False


def is_known(part: Part, t: Trigger) -> bool:
    """Whether a verb opens a relative clause that says which thing is meant: "الحظر الذي فرضه المجلس". Behind a name
    it goes on telling: "نظيره الصيني الذي دعا"."""
    k = t.i - 1
    if not is_past(t) or k <= part.begin or "relative" not in part.scan.words[k]:
        return False
    return not any(c.i <= k - 1 < c.j and c.kind != "word" for c in part.chunks)
