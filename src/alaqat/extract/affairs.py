"""What an office is for, behind the word for affairs: "لشؤون [الشرق الأدنى]"."""

from __future__ import annotations

from alaqat.extract.chunk import Window

__all__ = ["end_of_affairs"]


def end_of_affairs(w: Window, k: int, *, first: bool = True) -> int:
    """The end of what the affairs are of: at most six phrases, of which the first, if `first`, may be any word."""
    scan = w.scan
    for n in range(0 if first else 1, 6):
        if k >= w.end or w.words[k].kind != "ar" or scan.words[k] & {"prep", "comp", "conj", "relative"}:
            break
        m = scan.best(k, "place", "state", "org")
        if n and (w.best(k, "office", "modifier", "honorific") or w.best(k, "person")) and not m:
            break  # لشؤون الدفاع السفير الهندي: the next one
        if n and not m and any(x.entry.part == "verb" and not x.prefix for x in scan.all(k, "lexeme")):
            break  # لشؤون شرق آسيا التقى
        nation = scan.best(k, "demonym")
        if n and nation is not None and not nation.prefix and nation.entry.get("gender") == "m" and not m:
            break  # للشؤون الأفريقية البريطاني فلان: his own
        if not (w.words[k].light.startswith(("ال", "وال")) or m or n == 0):
            break  # not أليسون
        k = m.j if m else k + 1
    return k
