"""The grammar of dates: what a run of known words says, longest reading first. `dates` finds the runs."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, NamedTuple

from alaqat.text import hijri
from alaqat.text.months import MONTH_HEADS, Sense
from alaqat.text.numerals import read_number
from alaqat.text.when import D, month_span, nearest, shift_months, week_span

__all__ = ["Reader", "Reading", "Token"]

_DAY = datetime.timedelta(days=1)
_JOINS = frozenset((" ", "", ","))
_SEPARATES = frozenset((" ", "", ",", "/", "-", "(", ")", "."))


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A known word or a number. `gap` is what stands before it: "", " ", one mark of , / - ( ) . or "x"."""

    start: int
    end: int
    raw: str
    gap: str
    cut: int
    features: dict[str, Any]


class Reading(NamedTuple):
    """What tokens up to `end` (exclusive) say. Without `lo` and `hi` it is a date that cannot be placed."""

    end: int
    kind: str
    precision: str = "unknown"
    basis: str = ""
    lo: D | None = None
    hi: D | None = None
    y: int | None = None
    m: int | None = None
    d: int | None = None
    direction: int | None = None
    hijri: bool = False


class Reader:
    """Reads dates from one run of tokens against a reference day (None where it is not known)."""

    def __init__(self, tokens: list[Token], text: str, reference: D | None) -> None:
        self.t, self.text, self.ref = tokens, text, reference
        self.n = len(tokens)
        self.senses: list[Sense | None] = [(t.cut, t.features) for t in tokens]

    # small steps

    def has(self, i: int, feature: str, gaps: frozenset[str] = _JOINS) -> bool:
        return i < self.n and feature in self.t[i].features and (i == 0 or self.t[i].gap in gaps)

    def get(self, i: int, feature: str) -> Any:
        return self.t[i].features.get(feature) if i < self.n else None

    def skip(self, i: int, *features: str) -> int:
        while i < self.n and self.t[i].gap in _JOINS and not self.t[i].features.keys().isdisjoint(features):
            i += 1
        return i

    def before(self, i: int) -> str:
        """The word written just before token `i`, known or not."""
        head = self.text[max(0, self.t[i].start - 24) : self.t[i].start + self.t[i].cut].split()
        return head[-1] if head and not self.text[self.t[i].start - 1 : self.t[i].start].isalnum() else ""

    def followed_by_word(self, i: int) -> bool:
        """Whether a word follows token `i` with only a space between: then a number counts it."""
        if i + 1 < self.n and self.t[i + 1].gap in (" ", ""):
            f = self.t[i + 1].features
            return not any(k in f for k in ("p", "from", "to", "and", "between", "ago", "after", "mark", "dir", "this"))
        end = self.t[i].end
        tail = self.text[end : end + 3]
        return tail[:1] in (" ", "%", "٪") and (tail[:1] != " " or tail[1:2].isalpha())

    def number(self, i: int) -> tuple[int, int, bool] | None:
        if i + 1 < self.n and "al" in self.t[i].features and self.t[i + 1].gap == "":
            i += 1  # الـ26
        if i >= self.n:
            return None
        stop = i + 1
        while stop < self.n and self.t[stop].gap in ("", " "):
            stop += 1
        return read_number(self.senses, i, stop)

    def period(self, unit: str, shift: int) -> tuple[D, D] | None:
        """The calendar period of a unit around the reference, so many periods on."""
        if self.ref is None:
            return None
        if unit == "w":
            return week_span(self.ref, shift)
        if unit == "m":
            return month_span(*shift_months(self.ref.year, self.ref.month, shift))
        if unit == "d":
            return self.ref + shift * _DAY, self.ref + shift * _DAY
        size = {"y": 1, "x": 10, "c": 100}[unit]
        first = self.ref.year - (self.ref.year - (1 if unit == "c" else 0)) % size + shift * size
        return D(first, 1, 1), D(first + size - 1, 12, 31)

    def relative(self, end: int, span: tuple[D, D] | None, precision: str, kind: str = "relative") -> Reading:
        if span is None:
            return Reading(end=end, kind=kind)
        return Reading(end=end, kind=kind, precision=precision, basis="relative", lo=span[0], hi=span[1])

    # months, years, days

    def month(self, i: int) -> tuple[int, int, bool] | None:
        """(month, index after it, is it Hijri), with a second name of the same month swallowed."""
        if i >= self.n:
            return None
        f = self.t[i].features
        if "g" in f:
            m, end, is_hijri = f["g"], i + 1, False
        elif "h" in f:
            m, end, is_hijri = f["h"], i + 1, True
        elif f.get("mh") == "dhu" and self.get(i + 1, "dhu"):
            m, end, is_hijri = self.get(i + 1, "dhu"), i + 2, True
        elif "mh" in f and (f["mh"], self.get(i + 1, "o")) in MONTH_HEADS and self.t[i + 1].gap == " ":
            calendar, m = MONTH_HEADS[f["mh"], self.get(i + 1, "o")]
            end, is_hijri = i + 2, calendar == "h"
        else:
            return None
        if not is_hijri and end < self.n and self.t[end].gap in ("/", "(", "-", " "):
            other = self.month(end) if self.t[end].cut == 0 else None
            if other is not None and other[0] == m and not other[2]:
                end = other[1]
        return m, end, is_hijri

    def year_after(self, i: int, hijri_month: bool) -> tuple[int | None, int, int | None, bool]:
        """(year, index after, direction, Hijri) behind a month: 2021, من عام 2021, من العام الماضي, الماضي."""
        j = self.skip(i, "from", "p")
        k = self.skip(j, "yw")
        named = k > j
        dotted = ".." if k >= self.n or self.t[k - 1].gap != "." else "."
        if k < self.n and self.t[k].gap in (" ", ",", "", ")", "/", "-", dotted) and "n" in self.t[k].features:
            got = self.number(k)
            if got is not None:
                value, end, _ = got
                digits = self.get(k, "dig")
                long_enough = digits == 4 or (digits is None and value > 1000) or (named and digits == 3)
                tight = self.t[k].gap not in ("/", "-") or k == i
                if long_enough and tight and value <= 2200 and (named or digits is None or value >= 1300 or k == i):
                    is_ah = hijri_month and value < 1600
                    if self.get(end, "mark") and self.t[end].gap in ("", " "):
                        is_ah, end = self.get(end, "mark") == "AH", end + 1
                    return value, end, None, is_ah
        if named and self.has(k, "dir"):
            return (self.ref.year + self.get(k, "dir") if self.ref else None), k + 1, None, False
        if self.has(i, "dir", frozenset((" ", ")"))):
            return None, i + 1, self.get(i, "dir"), False
        if j > i and self.get(j, "this") and self.get(j + 1, "u") == "y" and self.ref is not None:
            return self.ref.year, j + 2, None, False
        return None, i, None, hijri_month

    def dated(
        self, end: int, kind: str, y: int | None, m: int, d: int | None, wd: int | None, way: int | None, ah: bool
    ) -> Reading | None:
        """The reading of a month or a day of it, its year sought where it was left out. None for 31 February."""
        basis = "hijri" if ah else "explicit"
        shown = Reading(end=end, kind=kind, y=y, m=m, d=d, direction=way, hijri=ah)
        year_ = y
        try:
            if ah:
                if y is None:
                    if self.ref is None:
                        return shown
                    year_, basis = hijri.nearest_year(m, self.ref, way), "hijri"
                elif y >= 1600:
                    year_ = hijri.months_in(y, m)
                lo, hi = hijri.month_bounds(year_ or 1, m)
                if d is not None:
                    lo = hi = hijri.to_gregorian(year_ or 1, m, d)
            else:
                if y is None:
                    if d is not None:
                        D(2000, m, d)
                    if self.ref is None:
                        return shown
                    year_, basis = nearest(m, d, self.ref, way, wd), "relative" if way is not None else "inferred"
                    if year_ is None:
                        return None
                lo, hi = month_span(year_ or 1, m)
                if d is not None:
                    lo = hi = D(year_ or 1, m, d)
        except (ValueError, OverflowError):
            return None
        return shown._replace(lo=lo, hi=hi, precision="month" if d is None else "day", basis=basis)

    def day_month(self, i: int, wd: int | None = None) -> Reading | None:
        """5 مايو, الخامس من مايو 2021, 22 سبتمبر/أيلول الماضي, 4 من الشهر الجاري, 6th of August, August 6, 2021."""
        j = self.skip(i, "day", "p") if wd is not None else self.skip(i, "day")
        got = self.number(j)
        if got is not None:
            d, k, _ = got
            k = k + 1 if self.get(k, "sfx") and self.t[k].gap == "" else k
            if not 1 <= d <= 31:
                return None
            linked = self.skip(k, "from")
            at = self.skip(linked, "mw")
            if at < self.n and self.t[at].gap in _SEPARATES and self.t[at].cut == 0:
                found = self.month(at)
                if found is not None:
                    m, end, ah = found
                    y, end, way, year_ah = self.year_after(end, ah)
                    return self.dated(end, "day", y, m, d, wd, way, ah and (y is None or year_ah or y >= 1600))
            return self.day_of_this_month(d, k, wd)
        found = self.month(j)
        if found is not None and found[1] < self.n:
            m, k, ah = found
            got = self.number(k) if self.t[k].gap in ("", " ") and self.t[k].cut in (0, 2) else None
            if got is None or not 1 <= got[0] <= 31:
                return None
            d, k, ordinal = got
            k = k + 1 if self.get(k, "sfx") and self.t[k].gap == "" else k
            y, end, way, ah2 = self.year_after(k, ah)
            latin = self.t[j].raw.isascii()
            if y is None and not latin and not ordinal and self.followed_by_word(k - 1):
                return None
            return self.dated(end, "day", y, m, d, wd, way, ah and (y is None or ah2))
        return None

    def day_of_this_month(self, d: int, k: int, wd: int | None) -> Reading | None:
        """12 الجاري, 12 من الشهر الماضي, 4 هذا الشهر."""
        at = self.skip(k, "from", "p")
        way, end = None, at
        if at == k and self.has(at, "dir") and self.get(at, "dir") == 0 and not self.t[at].raw.isascii():
            way, end = 0, at + 1
        elif self.get(at, "this") and self.get(at + 1, "u") == "m":
            way, end = 0, at + 2
        elif self.get(at, "u") == "m" and self.get(at, "def") and self.has(at + 1, "dir"):
            way, end = self.get(at + 1, "dir"), at + 2
        if way is None:
            return None
        if self.ref is None:
            return Reading(end=end, kind="day", d=d)
        y, m = shift_months(self.ref.year, self.ref.month, way)
        found = self.dated(end, "day", y, m, d, wd, None, False)
        return None if found is None else found._replace(basis="relative")
