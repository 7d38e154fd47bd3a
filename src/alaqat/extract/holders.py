"""Who frees somebody of whom it is only told who held him: "الإفراج عن صحفي أمريكي كانت روسيا تحتجزه"."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger
from alaqat.extract.discourse import Discourse
from alaqat.extract.party import Parties
from alaqat.extract.things import was_doing_to

__all__ = ["freed_by_holder"]

_FREEING = frozenset(("release", "freeing", "setfree"))
_HOLDING = frozenset(("coerce", "arrest", "seize"))
_NEAR = 14  # tokens from the word for freeing to the verb that says who held


def freed_by_holder(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> bool:
    """Puts who held the one that a noun or passive says is freed for who frees him; whether a verb behind says so."""
    if p.initiators or t.frame not in _FREEING or t.part not in ("noun", "passive"):
        return False
    who = _holder(s, t)
    p.initiators = d.not_of(d.parties(p.recipients), d.ids([who])) if who is not None else []
    p.why["I"] = "who held them"
    return bool(p.initiators)


def _holder(s: Clauses, t: Trigger) -> Group | None:
    near = (v for v in s.triggers if v.frame in _HOLDING and 0 <= v.i - t.j < _NEAR)
    held = next((x for v in near if (x := was_doing_to(s, v)) is not None), None)
    return held[1] if held is not None else None
