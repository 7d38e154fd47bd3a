"""The case of noun phrases behind a word that may be read in two ways, once it is known which it is."""

from __future__ import annotations

from alaqat.extract.clause import Group, Trigger
from alaqat.extract.scan import Scan

__all__ = ["under_nouns"]

_ACCEPTS = "ar-accept-he"  # what is written like "before"


def under_nouns(scan: Scan, groups: list[Group], triggers: list[Trigger]) -> list[Group]:
    """The same groups; one that stands bare right behind a word that may be a verb and turned out to be a noun
    ("رفض أنقرة", not he refused) is its genitive."""
    accepting = [t for t in triggers if t.lexeme == _ACCEPTS]
    if accepting:
        groups = [_subject_of_accepting(scan, g, accepting) for g in groups]
    read = [t for t in triggers if t.prefix == "" and t.j == t.i + 1]
    nouns = {t.j for t in read if t.part == "noun"}
    if not nouns:
        return groups
    nouns -= {t.j for t in read if t.part != "noun"}
    nouns = {j for j in nouns if not scan.text.words[j - 1].has_article}
    return [
        Group(g.chunks, "gen", g.i - 1) if g.case == "" and g.i in nouns and g.chunks[0].prefix == "" else g
        for g in groups
    ]


def _subject_of_accepting(scan: Scan, g: Group, accepting: list[Trigger]) -> Group:
    """ "قبل أمير الكويت دعوة نظيره": the same noun phrase, not ruled by "before" where what one accepts stands bare
    right behind it, so that he accepted it."""
    if g.j >= len(scan.text.words) or not scan.is_in(g.j, "offered-things"):
        return g
    return Group(g.chunks, "", g.i) if any(t.j == g.i for t in accepting) else g
