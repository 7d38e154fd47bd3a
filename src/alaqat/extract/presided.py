"""The organisation behind an office that no list has: رئيس [اتحاد الصناعات الكورية], مدير [معهد المرجان للدراسات]."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window
from alaqat.extract.formed import read_formed
from alaqat.extract.nations import is_joint

__all__ = ["presided"]


def presided(w: Window, k: int) -> Chunk | None:
    """The organisation of one state or none that is named by its form at token k, perhaps with "of" written onto it.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("رئيس اتحاد الصناعات الكورية"), load())
    >>> found = presided(Window(seen, 0, 4, (), {}), 1)
    >>> found.j, found.country
    (4, 'KR')
    """
    formed = read_formed(w, k) if k < w.end else None
    if formed is None or formed.kind != "org" or formed.prefix not in ("", "ل") or is_joint(w, formed):
        return None
    return formed
