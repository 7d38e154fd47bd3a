"""Those who sign for two sides: "وقع الاتفاق عن الجانب الأردني وزير المياه وعن الجانب الألماني السفير"."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger
from alaqat.extract.filled import Filled
from alaqat.extract.grammar import Frame

__all__ = ["on_behalf", "signed_on_behalf"]

_SIDE = 3  # tokens from "on behalf of" to the state: "عن الجانب الأردني"
_SIGNER = 8  # tokens from the state to who signs for it
_BEHALF = "عن"
_SIGNS = ("person", "office", "body", "org")


def on_behalf(s: Clauses, t: Trigger) -> bool:
    """ "ووقع عن الجانب الأردني وزير المياه": whether "on behalf of" stands behind a verb of signing."""
    return t.frame == "sign" and t.j < s.part.end and s.part.scan.text.words[t.j].fold == _BEHALF


def signed_on_behalf(s: Clauses, t: Trigger, frame: Frame, out: Filled) -> bool:
    """Whether a verb of signing names its two sides each behind "on behalf of", and fills both: with who signs for a
    side, else with the side."""
    if frame.name != "sign" or t.part not in ("verb", "passive"):
        return False
    words = s.part.scan.text.words
    sides: list[tuple[int, Group]] = []
    for k in range(t.j, s.part.end):
        if any(stem == _BEHALF for _, stem in words[k].readings):
            side = next((g for g in s.groups if k < g.i <= k + _SIDE), None)
            if side is not None:
                sides.append((k, side))
    if len(sides) != 2:
        return False
    (_, first), (then, second) = sides
    out.put("I", _signer(s, first, then) or first, "for whom it is signed")
    out.put("R", _signer(s, second, s.part.end) or second, "for whom it is signed")
    return True


def _signer(s: Clauses, side: Group, end: int) -> Group | None:
    """Who is named behind a side up to the token `end`."""
    near = (g for g in s.groups if side.j <= g.i < min(end, side.j + _SIGNER) and g.case == "")
    return next((g for g in near if g.chunks[0].kind in _SIGNS), None)
