"""Words that are no topics but tell where one is named: talks, situations, and what may stand between them and it.

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
    """ "agenda", "situation", "fill" (may stand between it and the topic), "stop" (ends it), or ""; `sets`: the word
    classes of the lexicon."""
    situation, agenda, before = sets["situation"], sets["agenda"], sets["before-topic"]
    sign = ""
    for _, stem in word.readings:
        if stem in situation:
            return "situation"
        if stem in agenda:
            sign = "agenda"
        elif stem in before and not sign:
            sign = "fill"
    if sign == "agenda":
        return sign
    if word.kind == "punct":
        return "fill" if word.raw in ",،" else "stop"
    return "fill" if word.kind not in ("ar", "lat") else sign
