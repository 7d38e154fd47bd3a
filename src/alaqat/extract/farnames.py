"""A name that words which no rule reads part from its office: "القنصل العام للكويت في محافظة جدة محمد العنزي"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk
from alaqat.extract.names import CLOSED
from alaqat.extract.scan import Scan

__all__ = ["join_far_names"]

_FURTHEST = 9  # tokens between office and name
_WITHIN = frozenset(("state", "place", "demonym", "org", "body", "orgadj", "doubt"))  # what may stand there
_LINKS = frozenset(("في", "مع", "لدي", "بين", "علي"))
_ASIDE = "،,"


def join_far_names(scan: Scan, chunks: list[Chunk]) -> list[Chunk]:
    """The noun phrases of a sentence, each office without a name and the name behind its field or place as one."""
    out: list[Chunk] = []
    for c in chunks:
        n = _office_before(scan, out, c)
        if n is None:
            out.append(c)
            continue
        office, between = out[n], out[n + 1 :]
        c.i, c.prefix, c.country, c.org, c.body = office.i, office.prefix, office.country, office.org, office.body
        c.roles, c.former = list(office.roles), office.former
        c.inner = [*office.inner, *between, *c.inner]
        out[n:] = [c]
    return out


def _office_before(scan: Scan, out: list[Chunk], c: Chunk) -> int | None:
    """Which of the phrases before a bare name is its office; None where none is."""
    if c.kind != "person" or not c.name or c.roles or c.country or c.org or c.prefix or c.name[1] - c.name[0] < 2:
        return None
    n = next((k for k in range(len(out) - 1, -1, -1) if out[k].kind not in _WITHIN), None)
    office = out[n] if n is not None else None
    if office is None or office.kind != "office" or office.number != "s" or office.counterpart or office.former:
        return None
    if not (office.country or office.org) or not 1 < c.i - office.j <= _FURTHEST or _is_subject(scan, office):
        return None
    return n if _is_field(scan, office.j, c.i) else None


def _is_subject(scan: Scan, office: Chunk) -> bool:
    """Whether a verb stands right before an office, so that a name behind it may be whom its holder meets: "استقبل وزير
    الخارجية المصري في القاهرة فلانا"."""
    return office.i > 0 and any(m.entry.part == "verb" for m in scan.all(office.i - 1, "lexeme"))


def _is_field(scan: Scan, i: int, j: int) -> bool:
    """Whether the tokens [i, j) are a prepositional phrase without a verb: what an office is for, where it is held."""
    words = scan.text.words
    linked = words[i].fold in _LINKS or words[i].raw.startswith(("لل", "ل", "ب"))
    if not linked or words[i].kind != "ar":
        return False
    for k in range(i, j):
        if words[k].kind != "ar" and not (k == j - 1 and words[k].raw in _ASIDE):
            return False
        if scan.words[k] & CLOSED and words[k].fold not in _LINKS:
            return False
        if any(m.entry.part in ("verb", "passive") and not m.prefix for m in scan.all(k, "lexeme")):
            return False
    return True
