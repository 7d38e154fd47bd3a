"""Periods and distances: last month, the late nineties, three days ago, the third quarter."""

from __future__ import annotations

from datetime import timedelta

from alaqat.text.dategrammar import Reading
from alaqat.text.datepoints import Points
from alaqat.text.when import D, month_span, shift_months, week_span

__all__ = ["Periods"]

_SIZE = {"d": "day", "w": "week", "m": "month", "y": "year", "x": "range", "c": "range"}


class Periods(Points):
    """Readings of periods: parts of a whole, calendar periods, distances from the reference, seasons, quarters."""

    def decade(self, i: int) -> Reading | None:
        """التسعينيات, سبعينيات القرن الماضي; القرن الماضي itself is a period."""
        tens = self.get(i, "decade")
        if tens is None:
            return None
        end = i + 1
        century = 1900
        if self.get(end, "u") == "c" and self.has(end + 1, "dir"):
            end += 2
        elif self.get(end, "u") == "c" and (got := self.number(end + 1)) is not None:
            century, end = (got[0] - 1) * 100, got[1]
        if not 1 <= century + tens <= 9990:
            return None
        lo, hi = D(century + tens, 1, 1), D(century + tens + 9, 12, 31)
        return Reading(end=end, kind="range", precision="range", basis="explicit", lo=lo, hi=hi)

    def part(self, i: int) -> Reading | None:
        """أواخر الشهر الماضي, مطلع عام 2020, منتصف مارس, بقية العام: a half (or the middle) of what follows."""
        which = self.get(i, "part")
        if self.get(i, "time"):
            return self.later(i)
        if which is None or i + 1 >= self.n or self.t[i + 1].gap not in (" ", "-"):
            return None
        j = self.skip(i + 1, "from", "p")
        if j >= self.n:
            return None
        whole = self.bare_period(j) or self.whole_month(j) or self.whole_year(j) or self.periods(j) or self.decade(j)
        if whole is None or whole.lo is None or whole.hi is None:
            return whole
        lo, hi = whole.lo, whole.hi
        days = (hi - lo).days
        if self.get(i, "rest"):
            lo = max(lo, self.ref) if self.ref is not None and self.ref <= hi else lo
        elif days == 6:
            lo, hi = (
                (lo, _on(lo, 2))
                if which == "early"
                else (_on(lo, 1), _on(lo, 4))
                if which == "mid"
                else (_on(lo, 4), hi)
            )
        elif days > 6:
            year_like = lo.day == 1 and lo.month == 1 and days > 360
            middle = D(lo.year, 7, 1) if year_like and days < 366 else _on(lo, 15 if days < 31 else days // 2 + 1)
            quarter = days // 4
            if which == "mid":
                lo, hi = _on(lo, quarter), _on(hi, -quarter)
            else:
                lo, hi = (lo, _on(middle, -1)) if which == "early" else (middle, hi)
        return whole._replace(lo=lo, hi=hi, precision="range", m=None, y=None)

    def later(self, i: int) -> Reading | None:
        """وقت لاحق من هذا الشهر, وقت سابق من العام الجاري: what is left, or what is gone, of a period."""
        later, sooner = self.get(i + 1, "later"), self.get(i + 1, "sooner")
        j = self.skip(i + 2, "from", "p") if later or sooner else self.n
        whole = self.deixis(j) or self.periods(j) or self.bare_period(j) if j < self.n else None
        if whole is None or whole.lo is None or whole.hi is None or self.ref is None:
            return whole
        if later:
            return whole._replace(lo=max(whole.lo, min(self.ref, whole.hi)))
        return whole._replace(hi=min(whole.hi, max(self.ref, whole.lo)))

    def bare_period(self, i: int) -> Reading | None:
        """العام, الشهر, الأسبوع, أسبوعي as "this one", after a word like مطلع."""
        unit = self.get(i, "u")
        if (
            unit in ("w", "m", "y", "c", "x")
            and self.get(i, "def")
            and not self.has(i + 1, "dir")
            and not self.whole_year(i)
        ):
            return self.relative(i + 1, self.period(unit, 0), _SIZE[unit])
        return None

    def periods(self, i: int) -> Reading | None:
        """الأسبوع الماضي, هذا الشهر, الأيام القليلة الماضية, آخر 3 سنوات, last week, la semaine dernière."""
        this = self.get(i, "this") is not None
        way = 0 if this else None
        j = i + 1 if this else i
        if not this and self.t[i].raw.isascii() and self.get(i, "dir") is not None:
            way, j = self.get(i, "dir"), i + 1
        elif self.get(i, "lastn") and i + 1 < self.n and "dig" in self.t[i + 1].features:
            way, j = -1, i + 1
        few = self.skip(j, "few")
        got = self.number(few) if few == j else None
        k = got[1] if got is not None and got[0] < 100 else few
        unit = self.get(k, "u")
        if unit is None or unit == "h" or (k > i and self.t[k].gap not in (" ", "")):
            return None
        if got is not None and k > few and self.get(k, "def") and self.get(k, "un") == 1:
            return None
        count = got[0] if got is not None and k > few else self.get(k, "un")
        end = k + 1
        after_few = self.skip(end, "few")
        after = (
            self.number(after_few)
            if self.get(k, "un") == 0 and after_few == end and self.get(end, "cut") is None
            else None
        )
        if after is not None and after[0] < 100 and self.has(after[1], "dir", frozenset((" ",))):
            count, end = after[0], after[1]
        elif self.has(after_few, "dir", frozenset((" ",))):
            end = after_few
        if way is None or not this:
            if self.has(end, "anchored", frozenset((" ",))) and self.get(k, "def"):
                return Reading(end=end + 1, kind="relative")
            if self.has(end, "dir", frozenset((" ",))) and way is None:
                if self.get(end, "many") and self.get(k, "un") != 0:
                    return None
                if self.t[end].raw in ("الحالي", "الحالية") and unit == "y" and self.before(k).startswith("ال"):
                    return None  # الأمين العام الحالي
                way, end = self.get(end, "dir"), end + 1
        if way is None:
            return None
        if unit == "d" and self.get(k, "un") == 1:
            return None
        if count == 1 and self.get(k, "un") == 1:
            if unit == "d":
                return None
            found = self.relative(end, self.period(unit, way), _SIZE[unit])
            if unit == "w" and not self.t[k].raw.isascii():
                day = self.skip(end, "day")
                if self.get(day, "wd") is not None and self.t[day].gap == " " and self.t[day].cut == 0:
                    return self.of_week(day + 1, self.get(day, "wd"), way)
            return found
        if way == 0 or self.ref is None:
            return Reading(end=end, kind="relative") if way else None
        if unit in "xc" and count:
            span = self.period(unit, -count if way < 0 else 1)
            other = self.period(unit, -1 if way < 0 else count)
            return self.relative(end, (span[0], other[1]), "range") if span and other else None
        reach = self.distance(unit, (count or 3) * way)
        if reach is None:
            return None
        lo, hi = (reach, self.ref) if way < 0 else (self.ref + timedelta(days=1), reach)
        return self.relative(end, (min(lo, hi), max(lo, hi)), "range")

    def distance(self, unit: str, count: int) -> D | None:
        """The day so many units from the reference."""
        if self.ref is None:
            return None
        try:
            if unit in "dw":
                return self.ref + timedelta(days=count * (7 if unit == "w" else 1))
            months = count * {"m": 1, "y": 12, "x": 120, "c": 1200}[unit]
            y, m = shift_months(self.ref.year, self.ref.month, months)
            return D(y, m, min(self.ref.day, month_span(y, m)[1].day))
        except (ValueError, OverflowError):
            return None

    def counted(self, i: int) -> Reading | None:
        """قبل يومين, منذ نحو ثلاثة أشهر, بعد أسبوع, three days ago, il y a 3 jours; within a spell: خلال أسبوعين."""
        sign, j, end_word = 0, i + 1, False
        f = self.t[i].features
        if "il" in f and self.get(i + 1, "y") and self.get(i + 2, "a"):
            sign, j = -1, i + 3
        elif ("ago" in f and self.t[i].raw != "ago") or (self.t[i].raw in ("منذ", "ومنذ")):
            sign = -1
        elif "after" in f:
            sign = 1
        elif "n" in f and self.t[i].cut == 0 and self.t[i].raw.isascii():
            sign, j, end_word = -1, i, True
        if not sign or j >= self.n or self.t[j].gap not in (" ", ""):
            return None
        j = self.skip(j, "approx")
        j = self.skip(j, "from")
        few = self.get(j, "few") is not None
        got = self.number(j)
        k = j + 1 if few else got[1] if got is not None else j
        unit = self.get(k, "u")
        if unit is None or unit == "h" or (k > j and self.t[k].gap not in (" ", "")) or self.get(k, "def"):
            return None
        count = None if few else got[0] if got is not None else self.get(k, "un")
        end = k + 1
        if end_word:
            if self.t[end].raw != "ago" if end < self.n else True:
                return None
            end += 1
        if self.get(k, "yw") and self.number(end) is not None and not got:
            return None  # قبل عام 2011
        if (not count and not few) or (count and count > 9000):
            return None
        if self.has(end, "from", frozenset((" ",))):
            if self.get(end + 1, "now"):
                end += 2
            elif self.t[i].raw not in ("منذ", "ومنذ"):
                return Reading(end=end, kind="relative")  # two days before something else
        if sign == 1 and self.has(end, "upon", frozenset((" ",))):
            return Reading(end=end, kind="relative")  # بعد ثمان سنوات على عقد آخر دورة
        if self.has(end, "dir"):
            end += 1
        if self.ref is None:
            return Reading(end=end, kind="relative")
        if few:
            far, near = self.distance(unit, sign * 9), self.distance(unit, sign * 2)
            return (
                None if far is None or near is None else self.relative(end, (min(far, near), max(far, near)), "range")
            )
        day = self.distance(unit, sign * (count or 0))
        if day is None:
            return None
        if unit == "d":
            return self.relative(end, (day, day), "day")
        if unit == "w":
            return self.relative(
                end, week_span(day) if count and count > 2 else (day, day), "week" if count and count > 2 else "day"
            )
        if unit == "m":
            return self.relative(end, month_span(day.year, day.month), "month")
        if unit == "y":
            return self.relative(end, (D(day.year, 1, 1), D(day.year, 12, 31)), "year")
        return self.relative(end, (day, self.ref) if sign < 0 else (self.ref, day), "range")

    def season(self, i: int) -> Reading | None:
        """صيف 2016, الصيف الماضي, هذا الخريف: three whole months."""
        j = i + 1 if self.get(i, "this") is not None else i
        first = self.get(j, "season")
        if first is None:
            return None
        y, end, way, _ = self.year_after(j + 1, False)
        if y is None and way is None and j == i:
            return None
        if y is None:
            if self.ref is None:
                return Reading(end=end, kind="range")
            y = self.ref.year
            last = D(*shift_months(y, first, 3), 1)
            y += -1 if way == -1 and last > self.ref else 1 if way == 1 and D(y, first, 1) <= self.ref else 0
        if not 1 <= y <= 9998:
            return None
        hi = month_span(*shift_months(y, first, 2))[1]
        basis = "relative" if way is not None or j > i else "explicit"
        return Reading(end=end, kind="range", precision="range", basis=basis, lo=D(y, first, 1), hi=hi)

    def fraction(self, i: int) -> Reading | None:
        """الربع الثالث من هذا العام, النصف الأول من 2021, الأسبوع الأول من أكتوبر."""
        size, nth = self.get(i, "fraction"), self.get(i + 1, "o")
        week = self.get(i, "u") == "w" and self.get(i, "def")
        if nth is None or not (size or week) or self.t[i + 1].gap != " ":
            return None
        j = self.skip(i + 2, "from", "p")
        if j >= self.n or self.t[j].gap not in (" ", ""):
            return None
        whole = (
            self.periods(j)
            or self.whole_year(j)
            or self.bare_period(j)
            or (self.whole_month(j) if week or size == 6 else None)
        )
        if whole is None:
            return None
        if whole.lo is None:
            return Reading(end=whole.end, kind="range")
        if week and nth <= 5:
            first = week_span(D(whole.lo.year, whole.lo.month, 4))[0] + timedelta(days=7 * (nth - 1))
            last = first + timedelta(days=6)
            return whole._replace(kind="range", precision="week", lo=first, hi=last, m=None, y=None)
        if size == 6 and nth <= 2 and whole.precision == "month" and whole.hi is not None:
            half = (whole.lo, _on(whole.lo, 14)) if nth == 1 else (_on(whole.lo, 15), whole.hi)
            return whole._replace(kind="range", precision="range", lo=half[0], hi=half[1], m=None, y=None)
        if not size or nth > 12 // size or whole.precision != "year":
            return None
        lo = D(whole.lo.year, (nth - 1) * size + 1, 1)
        hi = month_span(*shift_months(lo.year, lo.month, size - 1))[1]
        return whole._replace(kind="range", precision="range", lo=lo, hi=hi, m=None, y=None)


def _on(date: D, days: int) -> D:
    return D.fromordinal(date.toordinal() + days)
