"""Lines that a scraper left in a text and that say nothing: encoded strings, navigation, "link to this story".

>>> junk("aXA6IDMuMTM1LjIwNi4xNjYg جزيرة ام اند امز")
'an encoded string of a scraper'
>>> junk("التقى الوزيران في القاهرة") is None
True
"""

from __future__ import annotations

import re

__all__ = ["junk"]

# base64 and the like: long, no vowels' rhythm, upper and lower case and digits mixed
_CODE = re.compile(
    r"(?<![\w/@.])(?=[A-Za-z0-9+/_-]*[0-9])(?=[A-Za-z0-9+/_-]*[a-z])(?=[A-Za-z0-9+/_-]*[A-Z])[A-Za-z0-9+/_-]{16,}={0,2}(?![\w/])"
)
# says quickly that there is none: where one character comes first, Python looks for it alone
_LONG = re.compile(r"[A-Za-z0-9+/_-][A-Za-z0-9+/_-]{15}")
# with such a letter the first word of one of the next three begins
_MAY_BE = re.compile(r"\W*[nNpPsStT\u017f\u0627\u0623\u0625\u0634\u0637\u0645\u062a\u0633\u0648\u0643]")
_NAVIGATION = re.compile(
    r"^\W*(?:next|previous|share|tweet|print|اقرأ أيضا|اقرأ المزيد|شارك|طباعة|مواضيع ذات صلة|المزيد من الأخبار)\b"
    r"[\w\s|/،-]{0,40}$",
    re.IGNORECASE,
)
# "Read also: <the title of another article>"
_POINTER = re.compile(
    r"^\W*(?:[اإ]قر[أا]|شاهد|طالع|تابع|انظر)\s+(?:أيضًا|أيضاً|أيضا|ايضا|المزيد|كذلك)\s*[:：|-]"
    r"|^\W*(?:مواضيع|أخبار|مقالات)\s+(?:ذات صلة|متعلقة|مشابهة)\s*[:：|-]"
)
# "Tags <names and words>", which closes a text
_TAGS = re.compile(
    r"^\W*(?:سمات|وسوم|الوسوم|أوسمة|الأوسمة|تاغات|(?:ال)?كلمات (?:ال)?(?:دلالية|مفتاحية)|tags)\b[^.؟!?؛«»\"“”]*$",
    re.IGNORECASE,
)


def junk(line: str, *, closing: bool = False) -> str | None:
    """Why a line is junk, or None. `closing`: it is the last of a text.

    >>> junk("سمات إيران الاتفاق النووي", closing=True), junk("سمات إيران الاتفاق النووي")
    ('a list of tags', None)
    """
    if _MAY_BE.match(line):
        if closing and _TAGS.match(line):
            return "a list of tags"
        if _NAVIGATION.match(line):
            return "a navigation line"
        if _POINTER.match(line):
            return "a line that points to another article"
    coded = len(line) < 200 and _LONG.search(line) and _CODE.search(line)
    if coded and "://" not in line and "pic." not in line and "@" not in line:
        return "an encoded string of a scraper"
    return None
