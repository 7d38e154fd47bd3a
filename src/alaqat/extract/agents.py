"""Who acts where a verb is followed by arms, courts or people with a nationality: قصفت طائرات إسرائيلية."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger

__all__ = ["agent_after"]

_BETWEEN = 2  # words between the doer and its nationality: طائرات حربية تركية


def agent_after(s: Clauses, t: Trigger) -> Group | None:
    """The nationality or owner on a word for a doer right after a verb; None where the verb may go on from a clause
    before ("... واستهدفت طائرات أميركية"), so that the word may be its object."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.j >= s.part.end or (t.prefix and t.i > s.part.begin) or t.number != "s":
        return None
    if not any(stem.removeprefix("ال") in scan.sets["agents"] for _, stem in words[t.j].readings):
        return None
    g = next((g for g in s.groups if g.i >= t.j), None)
    if g is None or g.i == t.j or g.case not in ("adj", "gen") or g.i - t.j > 1 + _BETWEEN:
        return None
    if g.case == "gen" and g.head != t.j:
        return None
    plain = all(words[k].kind == "ar" and not scan.words[k] & {"prep", "conj", "comp"} for k in range(t.j, g.i))
    return g if plain else None
