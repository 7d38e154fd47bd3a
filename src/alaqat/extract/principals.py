"""Whom somebody serves, by name: "المتحدث باسم الرئيس التركي رجب طيب أردوغان", "مستشار الرئيس نبيه بري"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window
from alaqat.extract.names import name_end
from alaqat.extract.patrons import known_person
from alaqat.extract.person import same_role
from alaqat.extract.scan import Match

__all__ = ["SERVE", "SERVING", "office_within", "past_principal"]

# modifiers of an office whose holder is seldom promoted to it, as a deputy often is
SERVING = frozenset(("assistant", "adviser", "representative", "kin"))
SERVE = frozenset(("presidential-adviser", "national-security-adviser", "special-envoy", "spokesperson", "official"))


def office_within(w: Window, office: Match) -> str:
    """The office with which the name of another that serves it ends: مستشار [الرئيس], مدير مكتب [رئيس الجمهورية]; ""
    where none does."""
    if office.entry.key not in SERVE:
        return ""
    within = (m for k in range(office.i + 1, office.j) for m in w.scan.all(k, "office") if m.j == office.j)
    return next((str(m.entry.key) for m in within), "")


def past_principal(w: Window, chunk: Chunk, k: int, *, named: bool = False) -> int:
    """The end of the name at k of whom the holder of the office serves, which is noted in the phrase: of one who is
    known for the office that is served, or of anybody where several serve him or the holder is `named` before ("فلان،
    مستشار الرئيس فلان"); k where it is the holder's own.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("المتحدث باسم الرئيس التركي رجب طيب أردوغان"), load())
    >>> chunk = Chunk(0, 4, "", "office", country="TR", roles=["spokesperson"], served="president")
    >>> past_principal(Window(seen, 0, 7, (), {}), chunk, 4), chunk.inner[0].roles
    (7, ['president'])
    """
    if not chunk.served or any(x.kind == "person" for x in chunk.inner):
        return k
    start = w.skip_honorifics(k)
    known = known_person(w, start) or _short(w, start)
    if known is not None:
        held = known.entry.get("held", ())
        own = any(same_role(a, b) for a in chunk.roles for b in held)
        if own or not any(same_role(chunk.served, r) for r in held):
            return k
        return _note(chunk, start, known.j, known.entry.key)
    end = name_end(w.scan, start, w.end, strong=True) if named or chunk.number != "s" else start
    several = not named and end < w.end and w.words[end].raw.startswith("و")  # مستشارو الرئيس فلان وفلان
    return _note(chunk, start, end) if end > start + 1 and not several else k


def _note(chunk: Chunk, i: int, j: int, known: str | None = None) -> int:
    """Notes the name at tokens [i, j) as that of whom the holder serves; its end."""
    served = Chunk(i, j, "", "person", country=chunk.country, roles=[chunk.served], name=(i, j), person=known)
    chunk.inner.append(served)
    return j


def _short(w: Window, k: int) -> Match | None:
    """Somebody known by one word at k that is his whole name there: الرئيس ماكرون."""
    known = w.best(k, "person") if k < w.end else None
    alone = known is not None and not known.prefix and name_end(w.scan, k, w.end, strong=True) <= known.j == k + 1
    return known if alone else None
