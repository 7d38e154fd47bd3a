"""Which states and organisations a field names beyond doubt, by which what may be doubted is settled."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from alaqat.extract.scan import Match, Scan

__all__ = ["OCCUPIED", "OCCUPIER", "meant", "organisations", "plainly", "prefer"]

OCCUPIER, OCCUPIED = "IL", "PS"  # "the occupation" in a text that names Palestine
_NAMING = frozenset(("state", "place", "demonym"))


def plainly(scan: Scan) -> list[str]:
    """The states that are named beyond doubt, by their own name or capital, each as often as it is; not the one whose
    name is the end or the beginning of another's.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> plainly(scan(tokenise("جنوب السودان وغينيا بيساو والسودان"), load()))
    ['SS', 'GW', 'SD']
    """
    found: list[str] = []
    past = 0  # where the name read last ends
    for k in scan.begins["state"]:
        names = [m for m in scan.at[k] if m.entry.cls == "state"]
        end = names[0].j if names else 0  # the longest come first
        if end > past:
            found += [
                m.entry.key
                for m in names
                if m.j == end and not m.entry.get("doubt") and m.entry.get("kind") != "metonym"
            ]
            past = end
    return found


def meant(scan: Scan) -> set[str]:
    """The states that are meant beyond doubt by any name, "الكيان الصهيوني" too; and the occupied one by whatever
    names it."""
    return {
        m.entry.key
        for cls in _NAMING
        for k in scan.begins[cls]
        for m in scan.at[k]
        if not m.entry.get("doubt")
        if m.entry.cls == "state" or (m.entry.key == OCCUPIED and m.entry.cls in _NAMING)
    }


def organisations(scan: Scan) -> set[str]:
    """The organisations named beyond doubt, where "حركة حماس" stands, "حماس" is the movement and no enthusiasm; and the
    states of their organs: of whom the Congress speaks, "الجمهوريون" are a party."""
    found = [
        m.entry for k in scan.begins["org"] for m in scan.at[k] if m.entry.cls == "org" and not m.entry.get("doubt")
    ]
    lands = (e.get("country") for e in found if e.get("kind") == "government_body")
    return {*(e.key for e in found), *filter(None, lands)}


def prefer(scan: Scan, named: Counter[str]) -> Scan:
    """Where a nationality belongs to two states (نيجيري), the one that the article names comes first; of two that it
    names the one for which it has no other spelling (نيجري), of two that it does not name the one that is rightly
    spelt so."""
    shared = [k for k in scan.begins["demonym"] if len(_nationalities(scan, k)) > 1]
    if not shared:
        return scan
    single = [k for k in scan.begins["demonym"] if len(_nationalities(scan, k)) == 1]
    own = {m.entry.key for k in single for m in _nationalities(scan, k) if m.j == k + 1}
    at = list(scan.at)
    for k in shared:
        both = all(named[m.entry.key] for m in _nationalities(scan, k))

        def rank(m: Match, both: bool = both) -> tuple[int, int, bool, int, bool]:
            if m.entry.cls != "demonym":
                return -m.j, len(m.prefix), False, 0, False
            other = not m.entry.get("by_rights")
            return -m.j, len(m.prefix), both and m.entry.key in own, -named[m.entry.key], other

        at[k] = tuple(sorted(at[k], key=rank))
    return replace(scan, at=tuple(at))


def _nationalities(scan: Scan, k: int) -> list[Match]:
    return scan.all(k, "demonym")
