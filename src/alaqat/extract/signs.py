"""Words that are no topics but tell where one is named: talks, situations, sidelines, what may stand before it.

>>> from alaqat.text.tokens import word
>>> marks = {"بحث": {"agenda"}, "الازمه": {"situation"}}
>>> [sign_of(word(w), marks) for w in ("مباحثات", "وبحث", "الأزمة", ".")]
['', 'agenda', 'situation', 'stop']
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from alaqat.text.tokens import Word

__all__ = ["SIGNS", "sign_of"]

SIGNS = ("situation", "agenda", "before-topic", "sidelines")  # the classes of such words


def sign_of(word: Word, marks: Mapping[str, Set[str]]) -> str:
    """ "agenda", "situation", "aside" (on the sidelines of what is none), "fill" (may stand before it), "stop"
    (ends it), or ""; `marks`: the classes of stems, those of SIGNS among them."""
    sign = ""
    for _, stem in word.readings:
        classes = marks.get(stem)
        if classes is None:
            continue
        if "situation" in classes:
            return "situation"
        if "sidelines" in classes:
            return "aside"
        if "agenda" in classes:
            sign = "agenda"
        elif "before-topic" in classes and not sign:
            sign = "fill"
    if sign == "agenda":
        return sign
    if word.kind == "punct":
        return "fill" if word.raw in ",،" else "stop"
    return "fill" if word.kind not in ("ar", "lat") else sign
