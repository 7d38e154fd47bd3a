"""An office that a clause or his credentials tell of somebody named before: "محمد الفايز، الذي يشغل منصب سفير الأردن",
"قدم فلان أوراق اعتماده سفيرا للأردن"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk
from alaqat.extract.scan import TANWIN, Scan

__all__ = ["join_held_posts"]

_PRESENT = ("ي", "تت", "تش")  # beginnings of "holds": يشغل, تتولى
_MOST = 4  # tokens between the name and the office
_ACCUSATIVE = ("ا", "ه")  # endings of an office that somebody is made: سفيرا, سفيرة


def join_held_posts(scan: Scan, chunks: list[Chunk]) -> list[Chunk]:
    """The noun phrases of a sentence, such an office as that of the person before it.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("محمد الفايز الذي يشغل منصب سفير الأردن"), load())
    >>> name = Chunk(0, 2, "", "person", name=(0, 2))
    >>> joined = join_held_posts(seen, [name, Chunk(5, 7, "", "office", country="JO", roles=["ambassador"])])
    >>> [(c.roles, c.country) for c in joined]
    [(['ambassador'], 'JO')]
    """
    out: list[Chunk] = []
    for c in chunks:
        held = out[-1] if out else None
        if held is not None and _is_his(scan, held, c):
            held.roles, held.former = list(c.roles), c.former
            held.country, held.org, held.body = held.country or c.country, held.org or c.org, held.body or c.body
            held.inner += c.inner
        else:
            out.append(c)
    return out


def _is_his(scan: Scan, held: Chunk, c: Chunk) -> bool:
    """Whether a noun phrase is an office that the words before it tell of who is named right before them."""
    if held.kind != "person" or not held.name or held.roles or c.kind != "office" or c.prefix or c.counterpart:
        return False
    words = scan.text.words[held.j : c.i]
    if not 0 < len(words) <= _MOST + 1 or (held.country and c.country and held.country != c.country):
        return False
    if scan.has("held-post", c.i - 1, c.i) and any("relative" in scan.words[k] for k in range(held.j, c.i)):
        return any(w.fold.startswith(_PRESENT) for w in words)  # not "الذي شغل منصب"
    made = scan.text.words[c.i]
    accusative = made.raw.endswith(TANWIN) or made.fold.endswith(_ACCUSATIVE)
    return accusative and scan.has("letters-of-credence", held.j, c.i)
