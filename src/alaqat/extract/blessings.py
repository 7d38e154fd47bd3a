"""A prayer behind a name, "حفظه الله ورعاه", "– نصره الله وأيده –": it belongs to the name and opens no clause."""

from __future__ import annotations

from alaqat.extract.chunk import Window

__all__ = ["past_blessing"]

_MARKS = "،,-–—ـ/"
_MORE = 3  # words that a prayer goes on with: وسدد على الخير خطاه


def past_blessing(w: Window, k: int) -> int:
    """Where the prayer that begins at token k ends, with the marks around it; k where none begins.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("فلان – حفظه الله ورعاه – في الرياض"), load())
    >>> past_blessing(Window(seen, 0, 7, (), {}), 1), past_blessing(Window(seen, 0, 7, (), {}), 5)
    (6, 5)
    """
    q = k + 1 if w.is_in(k, "office-adjective") else k  # المعظم، حفظه الله ورعاه،
    marked = w.at_comma(q, _MARKS)
    q += marked
    if not (w.is_in(q, "blessing") and w.is_in(q + 1, "god")):
        return k
    q += 2
    for _ in range(_MORE):
        if not w.is_in(q, "blessed-with"):
            break
        q += 1
    return q + 1 if marked and w.at_comma(q, _MARKS) else q
