"""Words that are no topics but tell where one is named: talks, situations, and what may stand between them and it.

>>> from alaqat.lexicon import load
>>> from alaqat.text.tokens import word
>>> sets = load().facts["words"]
>>> [sign_of(word(w), sets) for w in ("مباحثات", "وبحث", "الأزمة", ".")]
['', 'agenda', 'situation', 'stop']
"""

from __future__ import annotations

from collections.abc import Mapping

from alaqat.text.tokens import Word

__all__ = ["sign_of"]


def sign_of(word: Word, sets: Mapping[str, frozenset[str]]) -> str:
    """ "agenda", "situation", "fill" (may stand between it and the topic), "stop" (ends it), or ""; `sets`: the word
    classes of the lexicon."""
    stems = [stem for _, stem in word.readings]
    if not sets["situation"].isdisjoint(stems):
        return "situation"
    if not sets["agenda"].isdisjoint(stems):
        return "agenda"
    if word.kind == "punct":
        return "fill" if word.raw in ",،" else "stop"
    return "fill" if word.kind not in ("ar", "lat") or not sets["before-topic"].isdisjoint(stems) else ""
