"""What is told without an act as a candidate: a statement, a comment, how two parties stand to each other."""

from __future__ import annotations

from alaqat.extract.candidate import Candidate
from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.discourse import Discourse
from alaqat.extract.posts import Posts
from alaqat.extract.proof import evidence_at
from alaqat.model import Measure, When

__all__ = ["noun_at", "stated"]

_SCORE = 0.6


def noun_at(k: int, fine: str) -> Trigger:
    """The word at token k as the trigger of what no lexeme tells."""
    return Trigger(k, k + 1, "", "", fine, "", "noun", "", 3, "s", "", "")


def stated(
    d: Discourse,
    s: Clauses,
    posts: Posts,
    kind: tuple[str, str],
    t: Trigger,
    sides: tuple[list[str], list[str], list[str]],
    why: dict[str, str],
    *,
    upto: int,
    behind: int = 0,
    measure: Measure | None = None,
) -> Candidate:
    """The candidate of a kind (root, fine type) with its sides (who, to whom, about whom); `upto`, `behind`: how much
    of a long sentence is quoted."""
    one, other, about = sides
    return Candidate(
        kind[0],
        kind[1],
        one,
        other,
        about,
        "actual",
        When(),
        None,
        evidence_at(d, s, t, posts, rule=f"ar/{kind[1]}", score=_SCORE, upto=upto, behind=behind),
        s.part.index,
        t,
        _SCORE,
        why,
        background=True,
        parties=(frozenset(d.parties(one)), frozenset(d.parties([*other, *about]))),
        measure=measure,
    )
