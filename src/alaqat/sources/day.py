"""The day on which an article was published, from the ways in which feeds and tables write it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from email.utils import parsedate_to_datetime

__all__ = ["day"]

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?", re.DOTALL)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?\d{6}Z?)?")


def day(written: str) -> str:
    """`YYYY-MM-DD` of a date as written; the clock and the time zone are dropped, not converted.

    Read are ISO 8601 (also with / or . and with a time), `20210806`, and the dates of mail and RSS. Arabic-Indic digits
    count as digits. Day-first and month-first forms (`06/08/2021`) are refused: nobody can tell them apart.

    Raises ValueError, which says what is wrong with it.

    >>> day("2021-08-06T23:10:00Z"), day("٢٠٢١/٨/٦"), day("Fri, 06 Aug 2021 10:00:00 +0000")
    ('2021-08-06', '2021-08-06', '2021-08-06')
    """
    text = "".join(str(unicodedata.decimal(c, c)) for c in written.strip())
    match = _ISO.fullmatch(text) or _COMPACT.fullmatch(text)
    if match:
        year, month, number = (int(part) for part in match.groups())
        try:
            return date(year, month, number).isoformat()
        except ValueError as error:
            raise ValueError(f"{written!r} is no day of the calendar ({error})") from error
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError):
        raise ValueError(f"{written!r} is not a date") from None
