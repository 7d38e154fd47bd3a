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
    """Whether a verb of signing names its two sides, both behind "on behalf of" or the second so, and fills both: with
    who signs for a side, else with the side. Where only the other side is found, it fills to whom it is signed: "وقع
    الاتفاق الوزير عن الجانب المصري والسفير الصيني"."""
    if frame.name != "sign" or t.part not in ("verb", "passive"):
        return False
    sides = [(k, g) for k in range(t.j, s.part.end) if (g := _side(s, k)) is not None]
    if len(sides) == 2:
        (_, first), (then, second) = sides
        out.put("I", _signer(s, first, then), "for whom it is signed")
        out.put("R", _signer(s, second, s.part.end), "for whom it is signed")
        return True
    if len(sides) != 1:
        return False
    at, side = sides[0]
    if _goes_on(s, t, at):
        whose = subject_of(s, t)[0]
        out.put("R", _signer(s, side, s.part.end), "for whom it is signed")
        if whose is not None and whose.i < at:
            out.put("I", whose, "for whom it is signed")
            return True
    elif len(side.chunks) > 1 and side.chunks[1].kind in _SIGNS and not t.pronoun:
        out.put("R", Group(side.chunks[1:], side.case, side.head), "for whom it is signed")
    return False


def _side(s: Clauses, k: int) -> Group | None:
    """For whom "on behalf of" at token k says that somebody signs: "عن موريتانيا", "من الجانب الصيني"."""
    words, sets = s.part.scan.text.words, s.part.scan.sets
    stems = {stem for _, stem in words[k].readings}
    part = _FROM in stems and k + 1 < s.part.end and words[k + 1].fold in sets["side"]
    if _BEHALF not in stems and not part:
        return None
    return next((g for g in s.groups if k < g.i <= k + _SIDE), None)


def _goes_on(s: Clauses, t: Trigger, k: int) -> bool:
    """Whether the other side of a signing is told of at token k: "وعن الجانب الصيني", "فيما وقعها عن الجانب الصيني"."""
    again = any(v.frame == "sign" and t.j <= v.i < k and (v.pronoun or v.j == k) for v in s.triggers)
    return again or s.part.scan.text.words[k].fold.startswith("و")


def _signer(s: Clauses, side: Group, end: int) -> Group:
    """Who is named behind a side up to the token `end`; the side where it is he, or where nobody says that he is of a
    body: "عن المغربي فلان", "عن البنك الإسلامي فلان"."""
    if side.chunks[0].kind in ("person", "office"):
        return side
    near = (g for g in s.groups if side.j <= g.i < min(end, side.j + _SIGNER) and g.case == "")
    who = next((g for g in near if g.chunks[0].kind in _SIGNS), side)
    unknown = who.chunks[0].country is None and who.chunks[0].org is None
    return side if unknown and side.chunks[0].kind == "org" else who
