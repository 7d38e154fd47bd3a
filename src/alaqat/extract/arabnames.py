"""Names that only Arabs bear: who has one, and neither office nor state, is likely of the state that the news is of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from alaqat.extract.chunk import Chunk, walk
from alaqat.extract.part import Part
from alaqat.extract.spelling import SERVANT

__all__ = ["MIXED", "beside", "is_arab_name", "is_foreign_name", "most_spoken_of_abroad"]

MIXED = frozenset(("IQ", "LB"))  # Arab states of which many bear other names: Kurds, Armenians, Christians

_GOD = "الله"
_FAR = 2  # times as often as the next
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


def is_foreign_name(words: Sequence[str], sets: Mapping[str, frozenset[str]]) -> bool:
    """Whether no word of a name of two at least, folded, is one that Arabs bear: no given name of theirs, none with the
    article, none behind "son of".

    >>> from alaqat.lexicon import load
    >>> sets = load().facts["words"]
    >>> is_foreign_name(("روجر", "ويكر"), sets), is_foreign_name(("سفيان", "الدرديري"), sets)
    (True, False)
    """
    given, particles = sets["arab-given-name"], sets["name-particle"]
    if len(words) < 2:
        return False
    return not any(w in given or w in particles or w.startswith(("ال", SERVANT)) or w.endswith(_GOD) for w in words)


def most_spoken_of_abroad(parts: Iterable[Part], arab: Collection[str]) -> str | None:
    """The state (ISO) that is not one of `arab` and is named by far the most, by name or nationality; None for none."""
    named = Counter(c.country for p in parts for c in walk(p.chunks) if c.country and c.kind in ("state", "demonym"))
    others = sorted((-n, iso) for iso, n in named.items() if iso not in arab)
    far = len(others) == 1 or (others and -others[0][0] >= -_FAR * others[1][0])
    return others[0][1] if far else None
