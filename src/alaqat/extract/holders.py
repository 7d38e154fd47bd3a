"""Who frees somebody of whom it is only told who held him: "الإفراج عن صحفي أمريكي كانت روسيا تحتجزه"."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger
from alaqat.extract.things import was_doing_to

__all__ = ["holder"]

_FREEING = frozenset(("release", "freeing", "setfree"))
_HOLDING = frozenset(("coerce", "arrest", "seize"))
_NEAR = 14  # tokens from the word for freeing to the verb that says who held


def holder(s: Clauses, t: Trigger) -> Group | None:
    """Who held the one that a noun or passive says is freed; None where no verb behind says so."""
    if t.frame not in _FREEING or t.part not in ("noun", "passive"):
        return None
    near = (v for v in s.triggers if v.frame in _HOLDING and 0 <= v.i - t.j < _NEAR)
    held = next((x for v in near if (x := was_doing_to(s, v)) is not None), None)
    return held[1] if held is not None else None
