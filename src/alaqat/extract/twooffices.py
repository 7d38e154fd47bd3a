"""Two offices side by side: of one person, or of two, of whom the second is whom the first meets."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.chunk import Chunk
from alaqat.extract.person import same_role

__all__ = ["RANKS", "in_two_hands", "is_another", "is_of_organisation"]

RANKS = frozenset(("ambassador", "official", "minister"))  # stand before a name as a rank does: السفير فلان مدير ...
_HEADS = frozenset(("president", "head-of-state", "monarch"))
_GOVERN = frozenset(("prime-minister", "head-of-government"))
_BELOW = frozenset(
    (
        "minister", "foreign-minister", "defence-minister", "interior-minister", "finance-minister", "energy-minister",
        "minister-of-state-foreign", "deputy-foreign-minister", "under-secretary-foreign", "ambassador",
        "spokesperson", "official",
    )
)  # fmt: skip


def in_two_hands(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether nobody holds both offices, or not in this order: the greater is named first ("رئيس الوزراء وزير ...")."""
    if _HEADS.intersection(one):
        return not _BELOW.isdisjoint(other)
    return not _BELOW.isdisjoint(one) and not (_HEADS | _GOVERN).isdisjoint(other)


def is_another(chunk: Chunk, probe: Chunk, *, further: bool) -> bool:
    """Whether an office right after a person who has one is the object of the verb: استقبل الوزير فلان سفير مصر. One
    behind another behind the name (`further`) is his own."""
    if further and not chunk.country:
        return False
    if not probe.country or probe.country == chunk.country or not chunk.roles or chunk.roles[0] in RANKS:
        return False
    return not any(same_role(a, b) for a in chunk.roles for b in probe.roles)


def is_of_organisation(chunk: Chunk, probe: Chunk) -> bool:
    """ "استقبل وزير الخارجية فلان ممثل الأمين العام للجامعة": whether the office behind a minister is held for an
    organisation of states, so that another holds it."""
    ministers = any(r.endswith("minister") for r in chunk.roles)
    return ministers and bool(probe.org) and not (probe.country or chunk.org)
