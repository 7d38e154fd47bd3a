"""Upon whom a refusal, a threat or a demand falls that names nobody: with whom they quarrel who utter it."""

from __future__ import annotations

from alaqat.extract.clause import THREATENING, WISHES
from alaqat.extract.discourse import Discourse
from alaqat.extract.fallback import rival
from alaqat.extract.party import Act, Parties

__all__ = ["upon_foe"]

_OPPOSING = frozenset(("reject", "retaliate", "describe"))  # frames of what is said against somebody
_LATELY = 2  # sentences in which a quarrel is kept in mind
_UNDOING = 2  # tokens from a demand to the stop, the release, the withdrawal that it is for


def upon_foe(d: Discourse, act: Act, p: Parties) -> None:
    """ "طردت لندن دبلوماسيين روسا. وتوعدت موسكو برد قاس", "وطالبت بالتراجع عن القرار": the other party of the last
    quarrel of who refuses, threatens, or demands that something be undone."""
    if p.recipients or p.targets or not p.initiators or act.t.part == "noun" or not _is_against_somebody(act):
        return
    whom = rival(d, d.parties(p.initiators), act.s.part.index - _LATELY)
    if whom:
        p.recipients, p.why["R"] = whom, "with whom they quarrel"


def _is_against_somebody(act: Act) -> bool:
    """Whether it is said against another: a refusal, a threat, a demand to undo something."""
    t, s = act.t, act.s
    if t.frame in THREATENING:
        return t.part == "participle" or t.tense == "past"  # but أعمال تهدد السلام
    if t.frame in WISHES:
        k = next((g.j for g in s.groups if g.i == t.j), t.j)  # past who demands it
        return t.part in ("verb", "participle") and s.part.scan.has("undoing", k, min(s.part.end, k + _UNDOING))
    return t.frame in _OPPOSING
