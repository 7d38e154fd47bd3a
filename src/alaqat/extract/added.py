"""One more of a list, behind more words than "and": "نظيره المصري، إضافة إلى الأمين العام"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk
from alaqat.extract.scan import Scan

__all__ = ["is_added"]

_PERSONS = {"person", "office"}


def is_added(scan: Scan, a: Chunk, b: Chunk, k: int) -> bool:
    """Whether the words from token k to a noun phrase only add it to another before them: "الملك وكذلك وزير خارجيته";
    behind no comma a state may stand at another's side: "وقفت مصر إلى جانب السودان"."""
    comma = k < b.i and scan.text.words[k].raw in "،,"
    if not comma and not {a.kind, b.kind} <= _PERSONS:
        return False
    k += comma
    ends = [m.j for m in scan.at[k] if m.entry.cls == "word" and m.entry.key == "added-to"] if k < b.i else []
    return b.i in ends or (k + 1 == b.i and "added-to" in scan.words[k])
