"""All readings together: dates in figures, days in two calendars, ranges, and the longest reading at a place."""

from __future__ import annotations

from alaqat.text.dategrammar import Reading, Token
from alaqat.text.dateperiods import Periods
from alaqat.text.months import words
from alaqat.text.when import D

__all__ = ["Dates"]


_RULES: tuple[tuple[frozenset[str], str], ...] = (
    (words("dig"), "numeric"),
    (words("n o day g h mh al"), "double"),
    (words("dx tod day o after this"), "deixis"),
    (words("wd tod day this"), "weekday"),
    (words("fraction u"), "fraction"),
    (words("part time"), "part"),
    (words("ago after il n"), "counted"),
    (words("season this"), "season"),
    (words("this dir lastn few n o u"), "periods"),
    (words("decade"), "decade"),
    (words("g h mh mw"), "whole_month"),
    (words("yw n"), "whole_year"),
)
_STARTS = frozenset().union(*(features for features, _ in _RULES))
_RULES_OF = {f: tuple(n for n, (starts, _) in enumerate(_RULES) if f in starts) for f in _STARTS}
_OPENS = words("from between")
_LINKS = words("to and between from")


class Dates(Periods):
    """All readings that may start at a token, and the longest of them."""

    def __init__(self, tokens: list[Token], text: str, reference: D | None) -> None:
        super().__init__(tokens, text, reference)
        self.points: dict[int, Reading | None] = {}
        # a range needs a word or a dash between its ends: most runs have none
        self.ranges = any(t.gap == "-" or not _LINKS.isdisjoint(t.features) for t in tokens)

    def longest(self, i: int) -> Reading | None:
        """The longest reading that starts at token `i`."""
        features = self.t[i].features
        if _STARTS.isdisjoint(features) and _OPENS.isdisjoint(features):
            return None
        point = self.point(i)
        found: Reading | None = None
        if self.ranges:
            try:
                found = self.span(i)
            except (ValueError, OverflowError):  # before year 1 or after 9999: nothing that could be placed
                found = None
        return found if found is not None and (point is None or found.end >= point.end) else point

    def point(self, i: int) -> Reading | None:
        """The longest reading of one point or period that starts at token `i`."""
        if i in self.points:
            return self.points[i]
        features = self.t[i].features
        best: Reading | None = None
        for n in sorted({n for feature in features for n in _RULES_OF.get(feature, ())}):
            try:
                found: Reading | None = getattr(self, _RULES[n][1])(i)
            except (ValueError, OverflowError):
                continue
            if found is not None and (best is None or found.end > best.end):
                best = found
        self.points[i] = best
        return best

    def double(self, i: int) -> Reading | None:
        """A day, or the same day in two calendars: 5 ربيع الأول 1443هـ الموافق 11 أكتوبر 2021 takes the Gregorian."""
        found = self.day_month(i) or self.numeric(i)
        if found is None or found.end >= self.n:
            return found
        j = found.end
        wide = self.skip(j, "match", "p")
        if wide == j and self.t[j].gap not in ("(", "/", "-", ","):
            return found
        other = self.weekday(wide) or self.day_month(wide) or self.numeric(wide)
        if other is None or other.d is None or other.hijri == found.hijri:
            return found
        return (found if other.hijri else other)._replace(end=other.end)

    def numeric(self, i: int) -> Reading | None:
        """12/03/2021 (day first), 2021-03-12, 5-3-1443هـ, 22/4 after a word such as في."""
        parts = [i]
        marks = set()
        while len(parts) < 4 and parts[-1] + 1 < self.n:
            j = parts[-1] + 1
            if "dig" not in self.t[j].features or self.t[j].gap not in ("/", "-", ".", ","):
                break
            parts.append(j)
            marks.add(self.t[j].gap)
        values = [self.get(p, "n") for p in parts]
        sizes = [self.get(p, "dig") for p in parts]
        if sizes[0] is None or len(parts) not in (2, 3) or len(marks) > 1 or "," in marks:
            return None
        end = parts[-1] + 1
        after = self.text[self.t[end - 1].end : self.t[end - 1].end + 2]
        if after[:1] in ("%", "٪", ":") or (after[:1] in ("/", "-", ".") and after[1:].isdigit()):
            return None
        mark = self.get(end, "mark") if end < self.n and self.t[end].gap in ("", " ") else None
        end += 1 if mark else 0
        if len(parts) == 3:
            if sizes[0] == 4 and max(sizes[1:]) <= 2:
                y, m, d = values
            elif sizes[2] == 4 and max(sizes[:2]) <= 2:
                d, m, y = values
            else:
                return None
            if m > 12 >= d:
                m, d = d, m
            ah = mark == "AH" or (mark is None and 1300 <= y <= 1500)
            return self.dated(end, "day", y, m, d, None, None, ah) if 1 <= m <= 12 else None
        if (
            sizes[0] == 4
            and sizes[1] <= 2
            and marks <= {"/", "."}
            and 1 <= values[1] <= 12
            and 1900 <= values[0] <= 2100
        ):
            return self.dated(end, "month", values[0], values[1], None, None, None, False)
        lead = self.before(i)
        if (
            max(sizes) <= 2
            and marks == {"/"}
            and (lead in ("في", "يوم", "بتاريخ", "منذ", "حتى") or self.get(i - 1, "wd") is not None)
        ):
            d, m = values if values[1] <= 12 else values[::-1]
            return self.dated(end, "day", None, m, d, None, None, False) if 1 <= m <= 12 and d >= 1 else None
        return None

    def span(self, i: int) -> Reading | None:
        """من 4 إلى 6 مارس, بين 3 و5 مايو, 2015-2019, اليوم حتى الأحد المقبل, الشهر الماضي بين ..., 19-20 نوفمبر."""
        f = self.t[i].features
        opened = "from" in f or "between" in f
        month = None if opened else self.whole_month(i)
        inner = month.end if month is not None and month.m is not None and self.has(month.end, "between") else None
        j = inner + 1 if inner is not None else i + 1 if opened else i
        if j >= self.n or (opened and self.t[j].gap not in (" ", "")):
            return None
        first = self.edge(j)
        if first is None or first.end >= self.n:
            return None
        k = first.end
        dash = self.t[k].gap == "-"
        joined = self.t[k].cut > 0 and "between" in self.t[j - 1].features if j > 0 else False
        if self.has(k, "to") or (self.get(k, "and") and j > i and "between" in self.t[j - 1].features):
            k += 1
        elif not (dash or joined):
            return None
        if k >= self.n:
            return None
        second = self.edge(k)
        if second is None:
            return None
        if inner is not None and month is not None and month.y is None and month.lo is not None:
            month = month._replace(y=month.lo.year)
        return self.join(first, second, month if inner is not None else None, opened or inner is not None, dash)

    def edge(self, i: int) -> Reading | None:
        """An end of a range: a date, a year in digits, or the bare number of a day."""
        i = self.skip(i, "day")
        if i >= self.n:
            return None
        found = self.point(i)
        if found is not None:
            return found
        got = self.number(i)
        if got is None:
            return None
        value, end, _ = got
        if self.get(i, "dig") == 4 and 1000 <= value <= 2200:
            return Reading(
                end=end,
                kind="year",
                precision="year",
                basis="explicit",
                lo=D(value, 1, 1),
                hi=D(value, 12, 31),
                y=value,
            )
        return Reading(end=end, kind="number", d=value) if 1 <= value <= 31 else None

    def join(self, first: Reading, second: Reading, month: Reading | None, opened: bool, dash: bool) -> Reading | None:
        end = second.end
        if month is not None and first.kind == second.kind == "number" and month.m is not None:
            a = self.dated(end, "day", month.y, month.m, first.d, None, None, month.hijri)
            b = self.dated(end, "day", month.y, month.m, second.d, None, None, month.hijri)
            if a is None or b is None:
                return None
            first, second = a, b
        elif second.kind == "number":
            return None
        elif first.kind == "number":
            if second.d is None or first.d is None or (second.m is None and second.lo is not None):
                return None
            if second.lo is None:
                return Reading(end=end, kind="range")
            a = (
                self.dated(end, "day", second.y or second.lo.year, second.m, first.d, None, None, second.hijri)
                if second.m
                else None
            )
            if a is None:
                return None
            first = a
        elif first.kind == "year" and second.kind == "year":
            if not opened and dash and not (first.y and second.y and 0 < second.y - first.y < 100 and first.y > 1800):
                return None
        elif not opened and dash and not (first.d is not None and second.d is not None):
            return None
        if first.lo is None or first.hi is None or second.lo is None or second.hi is None:
            return Reading(end=end, kind="range")
        lo, hi, last = first.lo, second.hi, second.lo
        if first.kind == "weekday" and second.kind == "weekday" and lo > last:
            hi = hi + (lo - last) // 7 * 7 + (D(2, 1, 8) - D(2, 1, 1))
        elif first.y is None and first.m is not None and lo > last:
            try:
                lo = lo.replace(year=last.year - (1 if (first.m, first.d or 0) > (second.m or 0, second.d or 0) else 0))
            except ValueError:
                return None
        if lo > hi:
            return None
        basis = second.basis if second.basis != "explicit" else first.basis if first.basis == "hijri" else "explicit"
        return Reading(end=end, kind="range", precision="range", basis=basis, lo=lo, hi=hi)
