"""Numbers written in words: cardinals, ordinals and years, as features of `months.sense` come in.

>>> from alaqat.text.months import sense
>>> words = "ألفين وثمانية عشر".split()
>>> read_number([sense(w) for w in words], 0)
(2018, 3, False)
"""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.text.months import Sense

__all__ = ["read_number"]


def read_number(senses: Sequence[Sense | None], i: int, joined: int | None = None) -> tuple[int, int, bool] | None:
    """(value, index after it, is it an ordinal) of the number that starts at `i`, or None.

    A number in digits is a feature `n` with `dig`; it stands alone. `joined` is where reading must stop.
    """
    end = len(senses) if joined is None else joined
    first = senses[i]
    if first is None:
        return None
    features = first[1]
    if "dig" in features:
        return features["n"], i + 1, False
    ordinal = "o" in features
    value = features.get("o") if ordinal else features.get("n")
    if value is None or "wd" in features:
        return None
    low, high, last, i = value % 1000, value - value % 1000, value, i + 1
    while i < end:
        entry, step = senses[i], 1
        linked = entry is not None and entry[0] == 1 and "n" in entry[1]  # و written onto the number
        if entry is not None and "and" in entry[1] and i + 1 < end:
            entry, linked, step = senses[i + 1], True, 2
        if entry is None or "n" not in entry[1] or "dig" in entry[1] or "wd" in entry[1]:
            break
        n = entry[1]["n"]
        if n == 10 and not linked and last < 10:  # ثمانية عشر
            low += 10
        elif n == 1000 and not linked and last < 1000:  # ثلاثة آلاف
            high, low = high + low * 1000, 0
        elif n == 100 and not linked and last < 10:  # تسع مائة
            low = low - last + last * 100
            n = low
        elif linked and (n < 10 <= 100 <= last or (20 <= n < 100 and (last < 10 or last >= 100)) or 100 <= n < last):
            low += n
        elif linked and n == 10 and last >= 100:
            low += 10
        else:
            break
        last, i = n, i + step
    return high + low, i, ordinal
