"""To whom an act is done, where a word of its clause says so: prisoners who are freed, what a crowd is against, an
envoy of one's own who is summoned home.
"""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger
from alaqat.extract.filled import Filled

__all__ = [
    "against_whom",
    "between_them",
    "freed_ones",
    "judged_one",
    "nation_on_object",
    "own_envoy",
    "threatened",
]

_REACH = 28  # tokens from a verb to those whom it releases
_NEAR = 4  # tokens from a word for prisoners to whose they are
_BLOW = 3  # tokens from a threatened blow to whom it would hit
_ANSWER = 8  # tokens from a threatened answer to whose deed it answers
_FOE = 7  # tokens from what a crowd is against to who does it


def judged_one(s: Clauses, t: Trigger, limit: int, out: Filled) -> Group | None:
    """ "طالب، خلال جلسة المجلس، بإدانة كوبا": against whom somebody demands, of nobody named, that it be judged."""
    scan, words = s.part.scan, s.part.scan.text.words
    free = (g for g in s.groups if t.j <= g.i < limit and g.i - t.j < _REACH and g not in out.taken)
    ruled = (g for g in free if g.case == "gen" and g.head == g.i - 1)
    judging = scan.sets["judging"]
    return next((g for g in ruled if any(p.endswith("ب") and x in judging for p, x in words[g.head].readings)), None)


def own_envoy(s: Clauses, g: Group) -> bool:
    """ "سفيرها": an envoy whose state is only a pronoun."""
    c = g.chunks[0]
    return c.kind == "word" and "ambassador" in c.roles and s.part.scan.has("own-envoy", c.i, c.j)


def freed_ones(s: Clauses, t: Trigger, limit: int, out: Filled) -> Group | None:
    """ "سلمت الحركة الصليب الأحمر جثامين رهائن إسرائيليين": those who are named behind a word for prisoners."""
    scan = s.part.scan
    k = next((k for k in range(t.j, min(limit, t.j + _REACH)) if scan.has("prisoners", k, k + 1)), None)
    if k is None:
        return None
    near = (g for g in s.groups if k <= g.i <= k + _NEAR and g not in out.taken)
    return next((g for g in near if g.case in ("adj", "gen", "", "عن")), None)


def against_whom(s: Clauses, t: Trigger, out: Filled) -> Group | None:
    """ "مسيرة بالرباط رفضا للتطبيع مع إسرائيل": who is named behind the word for what a crowd is against."""
    scan = s.part.scan
    k = next((k for k in range(t.j, s.part.end) if scan.has("crowd-against", k, k + 1)), None)
    if k is None:
        return None
    near = (g for g in s.groups if k < g.i <= k + _FOE and g not in out.taken and g.case not in ("في", "ب"))
    return next(near, None)


def threatened(s: Clauses, t: Trigger, limit: int, out: Filled) -> Group | None:
    """ "هدد بمهاجمة بريطانيا", "توعدت بالرد على بيع واشنطن أسلحة", "لوح بالقوة في وجه الحلف": whom a threatened blow
    would hit, whose deed is to be answered, or in whose face it is threatened."""
    scan, words = s.part.scan, s.part.scan.text.words
    here = [g for g in s.groups if t.j <= g.i < limit and g not in out.taken]
    for k in range(t.j, limit):
        stems = {stem for p, stem in words[k].readings if p == "ب"}
        if not stems.isdisjoint(scan.sets["blows"]):
            return next((g for g in here if k < g.i <= k + _BLOW and g.case in ("gen", "adj")), None)
        if not stems.isdisjoint(scan.sets["answers"]):
            return next((g for g in here if k < g.i <= k + _ANSWER and g.case in ("gen", "adj", "علي")), None)
        if words[k].fold == "وجه":
            return next((g for g in here if k < g.i <= k + 2), None)
    return None


def nation_on_object(s: Clauses, t: Trigger) -> Group | None:
    """ "فُرضت عقوبات أمريكية على", "رُفعت العقوبات الأمريكية عن": the nationality on what is imposed or lifted, where
    nobody else does it."""
    near = next((g for g in s.groups if g.i >= t.j), None)
    upto = t.j + (t.part == "passive")
    found = near is not None and near.case == "adj" and near.i == upto and len(near.chunks) == 1
    return near if found else None


def between_them(s: Clauses, t: Trigger, end: int) -> bool:
    """Whether "between them" stands behind a verb and before token `end`: its subjects do it to each other."""
    return any(w.fold in ("بينهما", "بينهم") for w in s.part.scan.text.words[t.j : end])
