"""What kind of word stands at a token: a noun that a preposition is written onto, a number, a participle."""

from __future__ import annotations

from alaqat.extract.scan import Match, Scan
from alaqat.text.tokens import Word

__all__ = ["governed", "is_number", "participle", "verbal_noun"]

_PURPOSE = frozenset(("ل", "ول", "ب"))  # letters before a verbal noun


def verbal_noun(scan: Scan, w: Word, k: int) -> bool:
    """ "لانضمام السويد", "لطمأنة دول الخليج": whether a word behind "for" or "by" is a noun, which rules a genitive."""
    if any(m.entry.cls == "lexeme" and m.entry.part in ("verb", "passive") for m in scan.at[k]):
        return w.light.endswith("ة")
    stems = (stem for p, stem in w.readings if p in _PURPOSE)
    return any(stem in scan.common and not stem.startswith(("ال", "ي", "ت")) for stem in stems)


def governed(m: Match) -> bool:
    """ "لطلب واشنطن", "بدعم قطر": a preposition is written on, so that the word is a noun; "ليطلب" is a verb."""
    form = m.entry.form
    return m.prefix.endswith("ب") or (m.prefix.endswith("ل") and form is not None and form.tense == "past")


def is_number(scan: Scan, w: Word) -> bool:
    return w.kind == "num" or any(stem in scan.sets["numeral"] for _, stem in w.readings)


def participle(scan: Scan, k: int) -> bool:
    return any(m.entry.part == "participle" for m in scan.all(k, "lexeme"))
