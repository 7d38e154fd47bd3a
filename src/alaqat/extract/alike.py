"""Whether two words are spellings of one name, as transliterations differ."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["similar", "skeleton", "spellings"]

_SKELETON = str.maketrans(
    {"ط": "ت", "ص": "س", "ذ": "د", "ض": "د", "ظ": "ز", "غ": "ج", "ق": "ج", "ك": "ج", "ث": "ت", "خ": "ك"}
)
_VOWELS = str.maketrans("", "", "اويءه'")


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """The consonants of a folded name word in classes that transliterations mix (ط/ت، غ/ج/ك ...).

    >>> skeleton("بلينكين") == skeleton("بلينكن"), skeleton("سامح") == skeleton("سامي")
    (True, False)
    """
    w = word[2:] if word.startswith("ال") and len(word) > 4 else word
    s = w.translate(_SKELETON)
    body = s[1:].translate(_VOWELS)
    out = s[:1]
    for c in body:
        if c != out[-1:]:
            out += c
    return out


@lru_cache(maxsize=50_000)  # an article compares its few names again and again
def spellings(word: str) -> tuple[str, ...]:
    """Keys of a folded name word: two that are `similar` have one in common, so that names are found by their words."""
    return word, "ال" + word, "ا" + word, "~" + skeleton(word)


def similar(a: str, b: str) -> bool:
    """Whether two folded name words are spellings of one name.

    >>> similar("لعمامره", "العمامره"), similar("انطوني", "انتوني"), similar("سامح", "سامي")
    (True, True, False)
    """
    if a == b or a == "ال" + b or b == "ال" + a or a == "ا" + b or b == "ا" + a:
        return True
    sa, sb = skeleton(a), skeleton(b)
    if len(sa) < 3 or len(sb) < 3:
        return (
            len(sa) == len(sb) == 2
            and sa == sb
            and abs(len(a) - len(b)) == 1
            and min(len(a), len(b)) >= 3
            and a[-1] == b[-1]
        )
    return sa == sb
