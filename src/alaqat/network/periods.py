"""Stretches of time as they are written: a year, quarter, month or day, or from one of them to another."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from alaqat.errors import AlaqatError, UnknownName

__all__ = ["EVERY", "Period", "period", "period_of", "periods"]

EVERY = ("month", "quarter", "year")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_FORM = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?", re.IGNORECASE)
_MEND = "write a year, quarter, month or day, or FROM/TO: 2023, 2023-Q2, 2023-05, 2023-05-17, 2022-07/2023-06, /2022"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From the day `first` to the day `last`, both included; "" where it is open."""

    name: str
    first: str
    last: str

    def holds(self, first: str, last: str) -> bool:
        """Whether something that was on one of these days was surely in this period; never where a day is unknown."""
        return bool(first and last) and self.first <= first and (not self.last or last <= self.last)


@lru_cache(maxsize=20_000)  # a network has many events and few days
def period(text: str) -> Period:
    """Reads a period. Raises AlaqatError.

    >>> period("2024-Q1")
    Period(name='2024-Q1', first='2024-01-01', last='2024-03-31')
    >>> period("2023-07/").last, period("2022/2023-06").last
    ('', '2023-06-30')
    """
    start, slash, end = text.strip().partition("/")
    first = _days(start, text)[0] if start else ""
    last = _days(end if slash else start, text)[1] if end or not slash else ""
    if (not first and not last) or (first and last and first > last):
        raise AlaqatError(f"{text!r} is no period", where="period", mend=_MEND)
    return Period(name=text.strip(), first=first, last=last)


def periods(first: str, last: str, every: str) -> Iterator[Period]:
    """The months, quarters or years from the one that holds the day `first` to the one that holds `last`.

    >>> [each.name for each in periods("2023-11-30", "2024-04-01", "quarter")]
    ['2023-Q4', '2024-Q1', '2024-Q2']
    """
    if every not in EVERY:
        raise UnknownName("stretch of time (every=...)", every, EVERY)
    if not first or not last:
        return
    long = _MONTHS[every]
    start, end = (int(day[:4]) * 12 + int(day[5:7]) - 1 for day in (first, last))
    for month in range(start - start % long, end + 1, long):
        yield period(_name(month, every))


@lru_cache(maxsize=20_000)
def period_of(first: str, last: str, every: str) -> str:
    """The name of the month, quarter or year that holds all days from `first` to `last`; "" where none does.

    >>> period_of("2023-05-02", "2023-06-30", "quarter"), period_of("2023-05-02", "2023-06-30", "month")
    ('2023-Q2', '')
    """
    found = list(islice(periods(first, last, every), 2))
    return found[0].name if len(found) == 1 else ""


def _name(month: int, every: str) -> str:
    year, rest = divmod(month, 12)
    return {"month": f"{year:04}-{rest + 1:02}", "quarter": f"{year:04}-Q{rest // 3 + 1}", "year": f"{year:04}"}[every]


def _days(text: str, whole: str) -> tuple[str, str]:
    found = _FORM.fullmatch(text.strip())
    year, quarter, month, day = (int(part or 0) for part in found.groups()) if found else (0, 0, 0, 0)
    first, last = (3 * quarter - 2, 3 * quarter) if quarter else (month or 1, month or 12)
    if not year or not 1 <= first <= last <= 12 or (found and found[3] and not month):
        raise AlaqatError(f"{whole!r} is no period", where="period", mend=_MEND)
    end = monthrange(year, last)[1]
    if found and found[4] and not 1 <= day <= end:
        raise AlaqatError(f"{whole!r} is no period", where="period", mend=_MEND)
    return f"{year:04}-{first:02}-{day or 1:02}", f"{year:04}-{last:02}-{day or end:02}"
