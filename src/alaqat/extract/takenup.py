"""Whom a noun takes up that was told of in another sentence: "السفراء" of whom two were received before or are listed
behind, "الوفد", "البيان"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from alaqat.extract.candidate import Candidate
from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import Clauses, Group
from alaqat.extract.part import Part
from alaqat.extract.shown import Shown
from alaqat.text.folding import fold
from alaqat.text.tokens import Word

__all__ = ["delegation", "is_definite", "issuer", "listed", "speaks_by_statement", "told_of"]

_NEAR = 2  # sentences before and behind in which those are listed who are told of together
_NAMED = ("person", "office")
_SENT = frozenset(("group", "body", "org"))  # kinds of noun phrases that may be a delegation
_ISSUING = frozenset(("person", "office", "state", "body", "org", "group"))
_BY = 4  # tokens from a statement to who issues it
_OPENING = 4  # tokens of a sentence within which "the statement" is its subject
_TOLD = 4  # sentences before in which it is told whose delegation it is


def is_definite(words: Sequence[Word], c: Chunk) -> bool:
    """Whether an office has the article, also behind a preposition ("بالسفراء"), or is somebody's ("نظرائه")."""
    return c.definite or any(p == c.prefix and stem.startswith("ال") for p, stem in words[c.i].readings)


def told_of(words: Sequence[Word], c: Chunk, told: Sequence[Candidate], actors: Mapping[str, Shown]) -> tuple[str, ...]:
    """ "السفراء": the ids of those of an office who took part in the last act `told`, by name or as a group."""
    head = next((stem for p, stem in words[c.i].readings if p == c.prefix), "").removeprefix("ال")
    for one in reversed(told):
        for side in (one.R, one.I):
            shown = [actors[a] for a in side if a in actors]
            same = tuple(a.actor for a in shown if a.kind == "person" and set(c.roles) & set(a.roles))
            group = next((a.actor for a in shown if a.kind == "group" and head in fold(a.name).split()), None)
            if group is not None or len(same) > 1:
                return (group,) if group is not None else same
    return ()


def listed(parts: Sequence[Part], at: int, c: Chunk) -> tuple[str, ...]:
    """ "أوراق اعتماد عدد من السفراء. وضمت القائمة سفير اليابان فلان وسفير صربيا فلان": the ids of those of an office
    whom the sentence nearest to the one at `at` names one by one, by name or by state; () where none names two."""
    for part in sorted(parts[max(0, at - _NEAR) : at + _NEAR + 1], key=lambda x: abs(x.index - at)):
        same = [x for x in part.chunks if x.kind in _NAMED and x is not c and not set(c.roles).isdisjoint(x.roles)]
        found = dict.fromkeys(a for x in same for a in (x.actors or (x.actor,)) if a)
        if len(found) > 1:
            return tuple(found)
    return ()


def delegation(parts: Sequence[Part], at: int, c: Chunk) -> Chunk | None:
    """ "استقبل الوزير وفدا من الكونغرس. وأعرب الوفد": the noun phrase that tells whose "the delegation" is, in the
    sentence at `at` or before it; None for other nouns."""
    here = parts[at]
    if not c.definite or not here.scan.stemmed(c.i, "delegation"):
        return None
    for part in reversed(parts[max(0, at - _TOLD) : at + 1]):
        before = (x for x in reversed(part.chunks) if part is not here or x.i < c.i)
        sent = next((x for x in before if x.kind in _SENT and part.scan.stemmed(x.i, "delegation")), None)
        if sent is not None and part.field == here.field:
            return sent
    return None


def issuer(s: Clauses) -> Chunk | None:
    """ "بيان صادر عن وزارة الخارجية", "بيان للوزارة", "أصدرت الوزارة بيانا": who speaks in the last statement that the
    sentence tells of; None where several do or nobody is named."""
    scan, found = s.part.scan, None
    for k in scan.seek("statement-noun", s.part.begin, s.part.end):
        if scan.noun(k, "statement-noun") and not (k + 1 < s.part.end and scan.stemmed(k + 1, "joint-or-final")):
            found = next((g for g in s.groups if g.i <= k + _BY and _issues(s, g, k)), found)
    one = found.chunks[0] if found is not None and len(found.chunks) == 1 else None
    return one if one is not None and one.kind in _ISSUING else None


def _issues(s: Clauses, g: Group, k: int) -> bool:
    """Whether a noun phrase is whose statement it is at token k: right behind, or before it with a verb of issuing."""
    scan, words = s.part.scan, s.part.scan.text.words
    by = g.case == "عن" and g.head > s.part.begin and scan.stemmed(g.head - 1, "issued")  # صدر عن الوزارة بيان
    if g.j <= k:
        issues = g.case == "" and g.i > s.part.begin and scan.stemmed(g.i - 1, "issues")
        return (by or issues) and k <= g.j + 1
    if g.i <= k or any(words[n].kind == "punct" for n in range(k, g.i)):
        return False
    return by or g.case in ("ل", "من") or (g.case == "gen" and g.head == k)


def speaks_by_statement(part: Part) -> bool:
    """ "وطالب البيان": whether a statement told of before is what speaks in a sentence."""
    scan, words = part.scan, part.scan.text.words
    for k in range(part.begin + 1, min(part.end - 1, part.begin + _OPENING)):
        if words[k].fold in scan.sets["the-statement"]:
            return words[k + 1].fold not in scan.sets["joint-or-final"] and words[k - 1].kind == "ar"
    return False
