"""The tabular Islamic calendar: a rule of thirty-year cycles, within a day of what is announced from the moon.

>>> to_gregorian(1443, 3, 5)
datetime.date(2021, 10, 12)
"""

from __future__ import annotations

import datetime

__all__ = ["month_bounds", "months_in", "nearest_year", "to_gregorian"]

_EPOCH = 227015  # proleptic Gregorian ordinal of 1 Muharram 1 (16 July 622 Julian)


def _ordinal(year: int, month: int, day: int) -> int:
    return _EPOCH - 1 + day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30


def to_gregorian(year: int, month: int, day: int) -> datetime.date:
    """The Gregorian day of a Hijri one, give or take a day. Raises ValueError for a month or day that cannot be."""
    if not (1 <= month <= 12 and 1 <= day <= 30 and 1 <= year <= 1700):
        raise ValueError(f"no Hijri date {year}-{month}-{day}")
    return datetime.date.fromordinal(_ordinal(year, month, day))


def month_bounds(year: int, month: int) -> tuple[datetime.date, datetime.date]:
    """First and last Gregorian day of a Hijri month.

    >>> [str(d) for d in month_bounds(1442, 9)]
    ['2021-04-13', '2021-05-12']
    """
    first = to_gregorian(year, month, 1)
    after = to_gregorian(year + month // 12, month % 12 + 1, 1)
    return first, after - datetime.timedelta(days=1)


def months_in(gregorian_year: int, month: int) -> int:
    """The Hijri year whose `month` begins in the given Gregorian year (the first, where two do).

    >>> months_in(2001, 9)
    1422
    """
    guess = max(1, int((gregorian_year - 622) * 1.0307) - 1)
    while to_gregorian(guess, month, 1).year < gregorian_year:
        guess += 1
    return guess


def nearest_year(month: int, reference: datetime.date, direction: int | None) -> int:
    """The Hijri year of the month that is meant: the last before (-1), the next after (1), else the nearest to a day.

    >>> nearest_year(9, datetime.date(2023, 3, 27), 0), nearest_year(9, datetime.date(2023, 3, 27), 1)
    (1444, 1445)
    """
    first = months_in(max(reference.year - 1, 623), month)
    best: tuple[int, int] | None = None
    for year in range(first, first + 5):
        lo, hi = month_bounds(year, month)
        if (direction == -1 and hi >= reference) or (direction == 1 and lo <= reference):
            continue
        gap = max((lo - reference).days, (reference - hi).days, 0)
        if best is None or gap < best[0]:
            best = gap, year
    return best[1] if best else first
