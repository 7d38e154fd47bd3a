"""Names that only Arabs bear: who has one, and neither office nor state, is likely of the state that the news is of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from alaqat.extract.chunk import Chunk, walk
from alaqat.extract.part import Part
from alaqat.extract.spelling import SERVANT

__all__ = ["beside", "is_arab_name"]

_GOD = "الله"
_LEAST = 5  # letters of a family name with its article: الحسن


def is_arab_name(words: Sequence[str], sets: Mapping[str, frozenset[str]]) -> bool:
    """Whether a name in folded words, particles kept, begins and ends as Arab ones do: with a given name of theirs or
    عبد, and with the article, a father's name, or a name behind a particle.

    >>> from alaqat.lexicon import load
    >>> sets = load().facts["words"]
    >>> is_arab_name(("طلال", "النسور"), sets), is_arab_name(("صالح", "ابو", "تايه"), sets)
    (True, True)
    >>> is_arab_name(("علي", "لاريجاني"), sets), is_arab_name(("سيرغي", "غايداي"), sets)
    (False, False)
    """
    if len(words) < 2:
        return False
    given, particles = sets["arab-given-name"], sets["name-particle"]
    first, last = words[0], words[-1]
    if not (first in given or first.startswith(SERVANT)):
        return False
    article = last.startswith("ال") and (len(last) >= _LEAST or last == _GOD)
    return article or last in given or last.startswith(SERVANT) or words[-2] in particles


def beside(part: Part, c: Chunk, state_of: Callable[[str], str | None]) -> set[str]:
    """The states (ISO) that the sentence of a person names, and those of the known persons (`state_of` an IRI) of the
    family name with which his ends: where one of them is Arab, too, his may be that."""
    named = {x.country for x in walk(part.chunks) if x.country}
    family = part.scan.all(c.name[1] - 1, "person") if c.name else []
    return named | {iso for m in family if (iso := state_of(m.entry.key)) is not None}
