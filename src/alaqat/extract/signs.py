"""Words that are no topics but tell where one is named: talks, situations, sidelines, what may stand before it.

>>> from alaqat.lexicon import load
>>> from alaqat.text.tokens import word
>>> sets = load().facts["words"]
>>> [sign_of(word(w), sets) for w in ("مباحثات", "وبحث", "الأزمة", ".")]
['', 'agenda', 'situation', 'stop']
"""

from __future__ import annotations

from alaqat.text.tokens import Word

__all__ = ["sign_of"]


def sign_of(word: Word, sets: dict[str, frozenset[str]]) -> str:
    """ "agenda", "situation", "aside" (on the sidelines of what is none), "fill" (may stand before it), "stop"
    (ends it), or ""; `sets`: the word classes of the lexicon."""
    situation, agenda, before, aside = sets["situation"], sets["agenda"], sets["before-topic"], sets["sidelines"]
    sign = ""
    for _, stem in word.readings:
        if stem in situation:
            return "situation"
        if stem in aside:
            return "aside"
        if stem in agenda:
            sign = "agenda"
        elif stem in before and not sign:
            sign = "fill"
    if sign == "agenda":
        return sign
    if word.kind == "punct":
        return "fill" if word.raw in ",،" else "stop"
    return "fill" if word.kind not in ("ar", "lat") else sign
