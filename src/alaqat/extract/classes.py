"""Of which word classes of the lexicon a spelling is: worked out once, so that to ask of a token is one look.

>>> from alaqat.text.tokens import word
>>> of = classes_of(word("وبالحركة"), {"حركه": frozenset(("party-noun",)), "الحركه": frozenset(("movement",))})
>>> sorted(of.stems), sorted(of.nouns), sorted(of.whole)
(['movement'], ['movement', 'party-noun'], [])
"""

from __future__ import annotations

from dataclasses import dataclass, field

from alaqat.text.tokens import Word

__all__ = ["GOVERNED", "JOINING", "NO_CLASSES", "Classes", "Wanted", "classes_of", "set_of"]

JOINING = ("", "و", "ف")  # clitics under which a function word is still itself
GOVERNED = ("ب", "ل", "وب", "ول")  # under these it stands behind a preposition
_WRITTEN_ON = frozenset((*JOINING, *GOVERNED))
_ARTICLE = "ال"
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Classes:
    """The word classes of one spelling, by how much of it is a member."""

    whole: frozenset[str]  # the whole word, folded
    stems: frozenset[str]  # a reading, without what is written onto it
    nouns: frozenset[str]  # the same, with or without its article
    ruled: frozenset[str]  # a reading with nothing, a conjunction or a preposition written onto it


NO_CLASSES = Classes(_NONE, _NONE, _NONE, _NONE)  # most spellings are of none


def classes_of(word: Word, marks: dict[str, frozenset[str]]) -> Classes:
    """The classes of a word; `marks`: stem -> its classes."""
    stems, bare, ruled = _NONE, _NONE, _NONE
    for prefix, stem in word.readings:
        found = marks.get(stem)
        if found is not None:
            stems = stems | found if stems else found
            if prefix in _WRITTEN_ON:
                ruled = ruled | found if ruled else found
        noun = marks.get(stem[2:]) if stem.startswith(_ARTICLE) else None
        if noun is not None:
            bare = bare | noun if bare else noun
    if not (stems or bare):
        return NO_CLASSES
    # إلزام has no article, though its folded form looks so
    return Classes(marks.get(word.fold, _NONE), stems, stems | bare if bare else stems, ruled)


_alone: dict[str, frozenset[str]] = {}  # class -> the set of it alone


def set_of(classes: list[str]) -> frozenset[str]:
    """Classes as a set; most spellings are of none or one, and share theirs."""
    if not classes:
        return _NONE
    if len(classes) > 1:
        return frozenset(classes)
    found = _alone.get(classes[0])
    if found is None:
        found = _alone[classes[0]] = frozenset(classes)
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """Classes of which one is looked for at every token: few sets of classes are different, so that it is remembered
    of each whether it has one.

    >>> acting = Wanted(frozenset(("state", "person")))
    >>> acting.meets(frozenset(("person", "given"))), acting.meets(frozenset(("place",)))
    (True, False)
    """

    classes: frozenset[str]
    _known: dict[frozenset[str], bool] = field(default_factory=dict)

    def meets(self, found: frozenset[str]) -> bool:
        """Whether one of them is among those found."""
        if not found:  # as at most tokens
            return False
        known = self._known.get(found)
        if known is None:
            known = self._known[found] = not self.classes.isdisjoint(found)
        return known
