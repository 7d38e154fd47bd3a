"""`When` values: from days, months, years and bounds, and the choice of the year that a writer left out.

>>> month(2021, 2).latest
'2021-02-28'
>>> bounds(D(2021, 5, 3), D(2021, 5, 5), "range", "explicit").date
'2021-05'
"""

from __future__ import annotations

import datetime
from calendar import monthrange

from alaqat.model import When

__all__ = ["UNKNOWN", "D", "bounds", "day", "month", "month_span", "nearest", "shift_months", "week_span", "year"]

D = datetime.date
UNKNOWN = When()


def day(date: D, basis: str = "explicit") -> When:
    """One day."""
    text = date.isoformat()
    return When(date=text, earliest=text, latest=text, precision="day", basis=basis)


def month(year_: int, month_: int, basis: str = "explicit") -> When:
    """A whole month."""
    first, last = month_span(year_, month_)
    return When(
        date=first.isoformat()[:7], earliest=first.isoformat(), latest=last.isoformat(), precision="month", basis=basis
    )


def year(year_: int, basis: str = "explicit") -> When:
    """A whole year."""
    first, last = D(year_, 1, 1).isoformat(), D(year_, 12, 31).isoformat()
    return When(date=first[:4], earliest=first, latest=last, precision="year", basis=basis)


def bounds(earliest: D, latest: D, precision: str, basis: str) -> When:
    """Some time between two days. `date` is what the two have in common: a year, a month, a day or nothing."""
    a, b = earliest.isoformat(), latest.isoformat()
    same = next((a[:n] for n in (10, 7, 4) if a[:n] == b[:n]), None)
    return When(date=same, earliest=a, latest=b, precision=precision, basis=basis)


def month_span(year_: int, month_: int) -> tuple[D, D]:
    """First and last day of a month."""
    return D(year_, month_, 1), D(year_, month_, monthrange(year_, month_)[1])


def week_span(date: D, weeks: int = 0) -> tuple[D, D]:
    """Monday to Sunday of the week of a day, so many weeks on."""
    monday = date + datetime.timedelta(days=7 * weeks - date.weekday())
    return monday, monday + datetime.timedelta(days=6)


def shift_months(year_: int, month_: int, by: int) -> tuple[int, int]:
    """(year, month) so many months on."""
    total = year_ * 12 + month_ - 1 + by
    return total // 12, total % 12 + 1


def nearest(
    month_: int, day_: int | None, reference: D, direction: int | None, weekday: int | None = None
) -> int | None:
    """The year meant by a month, or a day of it, without a year. News tells of the past: a coming day counts double.

    `direction`: -1 the last one before `reference`, 1 the next one after it, 0 the same year, None the nearest.
    None where no year near the reference has such a day (30 February).
    """
    best: tuple[float, int] | None = None
    for year_ in range(
        reference.year - (1 if weekday is not None else 4), reference.year + (2 if weekday is not None else 5)
    ):
        if not 1 <= year_ <= 9999 or (day_ is not None and day_ > 28 and day_ > monthrange(year_, month_)[1]):
            continue
        if day_ is not None:
            date = D(year_, month_, day_)
            gap = (date - reference).days
            wrong_day = weekday is not None and date.weekday() != weekday
        else:
            gap, wrong_day = 30 * ((year_ - reference.year) * 12 + month_ - reference.month), False
        late, early = direction == -1 and gap >= 0, direction == 1 and gap <= 0
        if late or early or (direction == 0 and year_ != reference.year):
            continue
        cost = (-gap if gap <= 0 else 2 * gap) + (4000 if wrong_day and direction is None else 0)
        if best is None or cost < best[0]:
            best = (cost, year_)
    return None if best is None else best[1]
