"""Those who sign for two sides: "وقع الاتفاق عن الجانب الأردني وزير المياه وعن الجانب الألماني السفير"."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Group, Trigger
from alaqat.extract.filled import Filled
from alaqat.extract.grammar import Frame
from alaqat.extract.subjects import subject_of

__all__ = ["on_behalf", "signed_on_behalf"]

_SIDE = 3  # tokens from "on behalf of" to the state: "عن الجانب الأردني"
_SIGNER = 8  # tokens from the state to who signs for it
_BEHALF = "عن"
_FROM = "من"
_SIGNS = ("person", "office", "body", "org")


def on_behalf(s: Clauses, t: Trigger) -> bool:
    """ "ووقع عن الجانب الأردني وزير المياه": whether "on behalf of" stands behind a verb of signing."""
    return t.frame == "sign" and t.j < s.part.end and s.part.scan.text.words[t.j].fold == _BEHALF


def signed_on_behalf(s: Clauses, t: Trigger, frame: Frame, out: Filled) -> bool:
    """Whether a verb of signing names its two sides each behind "on behalf of", or the second behind "on behalf of" or
    "from the side of", and fills both: with who signs for a side, else with the side."""
    if frame.name != "sign" or t.part not in ("verb", "passive"):
        return False
    sides: list[tuple[int, Group]] = []
    for k in range(t.j, s.part.end):
        if _for_side(s, k):
            side = next((g for g in s.groups if k < g.i <= k + _SIDE), None)
            if side is not None:
                sides.append((k, side))
    if len(sides) == 2:
        (_, first), (then, second) = sides
        one = _signer(s, first, then)
    elif len(sides) == 1 and _goes_on(s, t, sides[0][0]):
        then, second = sides[0]
        whose = subject_of(s, t)[0]
        if whose is None or whose.i >= then:
            return False
        one = whose
    else:
        return False
    out.put("I", one, "for whom it is signed")
    out.put("R", _signer(s, second, s.part.end), "for whom it is signed")
    return True


def _for_side(s: Clauses, k: int) -> bool:
    """Whether "on behalf of" stands at token k, or "from" before "the side": "عن موسكو", "من الجانب الصيني"."""
    scan, words = s.part.scan, s.part.scan.text.words
    for _, stem in words[k].readings:
        if stem == _BEHALF:
            return True
        if stem == _FROM and k + 1 < s.part.end and words[k + 1].fold in scan.sets["side"]:
            return True
    return False


def _goes_on(s: Clauses, t: Trigger, k: int) -> bool:
    """Whether the other side of a signing is told of at token k: "وعن الجانب الصيني", "فيما وقعها عن الجانب الصيني"."""
    again = any(v.frame == "sign" and v.part == "verb" and v.j == k and v.i > t.i for v in s.triggers)
    return again or s.part.scan.text.words[k].fold.startswith("و")


def _signer(s: Clauses, side: Group, end: int) -> Group:
    """Who is named behind a side up to the token `end`, else the side."""
    if side.chunks[0].kind == "person":
        return side  # وعن المغربي مصطفى
    near = (g for g in s.groups if side.j <= g.i < min(end, side.j + _SIGNER) and g.case == "")
    return next((g for g in near if g.chunks[0].kind in _SIGNS), side)
