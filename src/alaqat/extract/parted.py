"""Subjects that something parts from a verb behind them: an aside, a relative clause, what is left of a name."""

from __future__ import annotations

from alaqat.extract.antecedents import of_verb
from alaqat.extract.clause import ASIDE, Clauses, Group, Trigger, is_finite
from alaqat.extract.scan import QUOTES, Scan

__all__ = ["before_aside", "before_relative", "in_relative", "only_particles", "past_its_name", "where_begins"]

_ASIDE = ASIDE - QUOTES
_LEFT = 2  # words that may be left of a name
_PLAIN = frozenset(("common",))  # classes of words that say nothing


def before_aside(s: Clauses, t: Trigger) -> Group | None:
    """ "الرئيس (الذي يزور القاهرة) التقى", "الوزير، عضو اللجنة، انتقد": the noun phrase before a relative clause, or
    behind which a sentence or "that" is only gone on after an aside, that signs part from the verb."""
    scan, words, k = s.part.scan, s.part.scan.text.words, t.i - 1
    if t.prefix not in ("", "س") or k <= s.part.begin or words[k].raw not in _ASIDE:
        return None
    for g in s.groups:
        if g.j >= k - 1:
            return None
        first = g.i == s.part.begin or "comp" in scan.words[g.i - 1]
        opened = words[g.j].raw in _ASIDE and g.case == "" and (first or "relative" in scan.words[g.j + 1])
        closed = any(words[n].raw in _ASIDE for n in range(g.j + 1, k))
        if opened and not closed and of_verb(t, g, scan.masculine):
            return g
    return None


def before_relative(s: Clauses, t: Trigger) -> Group | None:
    """ "قال إن الوزير الذي وصل أمس إلى بغداد انتقد": the noun phrase with which a sentence or "that" begins, if one
    relative clause without a comma parts it from a bare verb."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.prefix not in ("", "س") or t.part != "verb":
        return None
    which = scan.last("relative", s.part.begin + 1, t.i - 1)
    g = None if which is None else next((g for g in s.groups if g.j == which and g.case == ""), None)
    if g is None or which is None or not (g.i == s.part.begin or "comp" in scan.words[g.i - 1]):
        return None
    inside = [x.i for x in s.triggers if which < x.i < t.i and is_finite(x)]
    plain = all(w.kind != "punct" for w in words[which : t.i]) and not scan.opens(which, t.i)
    return g if plain and set(inside) == {which + 1} and of_verb(t, g, scan.masculine) else None


def past_its_name(s: Clauses, g: Group) -> int:
    """ "الوزير كريم رحيم بور، انتقد": the token behind what is left of a name, a word or two that are plain."""
    scan, k = s.part.scan, g.j
    if g.chunks[-1].kind != "person":
        return k
    while k < min(s.part.end, g.j + _LEFT):
        w = scan.text.words[k]
        acts = any(x.i == k for x in s.triggers)
        if w.kind != "ar" or w.fold.startswith(("ال", "و")) or acts or scan.kinds[k] or not scan.words[k] <= _PLAIN:
            break
        k += 1
    return k


def where_begins(s: Clauses, t: Trigger) -> int:
    """Where a verb begins with "had before" in front of it: "بيرو سبق أن هددت", "سبق وأن"."""
    words, k = s.part.scan.text.words, t.i - 2
    that = k >= s.part.begin and "comp" in s.part.scan.words[k + 1]
    return k if that and words[k].fold in s.part.scan.sets["had-before"] else t.i


def only_particles(scan: Scan, i: int, j: int) -> bool:
    """Whether nothing but particles, relatives and signs stands at tokens [i, j)."""
    particles = scan.sets["verb-particle"]
    return all(w.fold in particles or w.raw in ASIDE for w in scan.text.words[i:j])


def in_relative(s: Clauses, g: Group) -> bool:
    """ "التحديات التي تواجهها تونس، وأعلنت": whether a noun phrase is the subject of a clause about another thing."""
    words, back = s.part.scan.text.words, s.part.scan.sets["with-it"]  # أوغندا التي استقبله فيها الرئيس
    j = g.i - 1 if g.i > s.part.begin and words[g.i - 1].fold in back else g.i
    v = next((x for x in s.triggers if x.j == j and is_finite(x)), None)
    return v is not None and v.i > s.part.begin and "relative" in s.part.scan.words[v.i - 1]
