"""Points in time: weekdays, deixis, months, years, periods and counted distances. `dategrammar` has the small steps."""

from __future__ import annotations

import re

from alaqat.text.dategrammar import Reader, Reading
from alaqat.text.months import words
from alaqat.text.morphology import FUTURE
from alaqat.text.when import D, month_span, shift_months, week_span

__all__ = ["Points"]

_YEAR_LEADS = words("""
    في فى منذ حتى بحلول خلال قبل بعد وفي وفى ومنذ وحتى لعام منتصف نهاية بداية مطلع أوائل أواخر
    اتفاق اتفاقية اتفاقات معاهدة انتخابات قمة حرب ثورة دستور قرار مؤتمر حدود انقلاب
    in since until by before after early late mid en depuis dès avant après fin""")
_COUNTED = words("""
    دولار دولارا يورو درهم ريال دينار جنيه مليون مليار ألف شخص جندي كلم كم طن برميل متر ميغاواط وحدة حالة""")
_NAMING = words("""
    ثورة ثورتي حركة هجمات هجوم أحداث اعتداءات تفجيرات ميدان شارع جسر جامعة انتفاضة حراك قوى مجزرة مدينة جريدة
    صحيفة حرب انقلاب""")
_NOT_MONDAY = words("بين كلا كلتا هذين هذان أحد عبد الواحد أي على صلاة خطبة عيد")
_SETTLES = words("في فى منذ خلال حتى وفي إلى قبل in en since until")


_CLAUSE_END = re.compile(r"[.,،؛;:!?؟\n\"«»]")


class Points(Reader):
    """Readings of one point or period."""

    def deixis(self, i: int) -> Reading | None:
        """اليوم الأربعاء, مساء أمس, أول من أمس, أمس الأول, بعد غد, yesterday; a date behind it is what counts."""
        j = self.skip(i, "tod")
        more = 0
        if self.get(j, "o") == 1 and (self.get(j + 1, "dx") == -1 or self.get(j + 2, "dx") == -1):
            j, more = self.skip(j + 1, "from"), -1
        elif self.get(j, "after") and self.get(j + 1, "dx") == 1:
            j, more = j + 1, 1
        j = self.skip(j, "this") if self.get(j + 1, "dx") == 0 else j
        if self.get(j, "day") and not self.get(j, "def") and self.get(j + 1, "dx") in (-1, 1):
            j += 1
        shift = self.get(j, "dx")
        if shift is None or (j > i and self.t[j].gap not in (" ", "")):
            return None
        end = j + 1
        today = self.get(j, "def") is not None
        if today and end < self.n and self.t[end].gap in (" ", ""):
            f = self.t[end].features
            if "anchored" in f:
                return Reading(end=end + 1, kind="relative")
            if "stop" in f or "dir" in f or ("o" in f and "wd" not in f and not self.day_month(end)) or "dig" in f:
                return None
        first = shift == -1 and more == 0 and end < self.n and self.t[end].gap == " " and self.t[end].raw == "الأول"
        if first and self.day_month(end) is None:  # not أمس الأول من مارس
            end, more = end + 1, -1
        found = (
            self.weekday(end, near=shift + more) if end < self.n and self.t[end].gap in (" ", "", ",", "(") else None
        )
        if found is not None:
            return found
        exact = self.day_month(end) if end < self.n and self.t[end].gap in (" ", ",", "(") else None
        if exact is not None:
            return exact
        end = self.skip(end, "tod") if end < self.n and self.t[end].gap == " " and self.t[end].cut == 0 else end
        return self.relative(end, self.period("d", shift + more), "day")

    def weekday(self, i: int, near: int | None = None) -> Reading | None:
        """الأربعاء, مساء السبت الماضي, الجمعة 22 يناير, الأحد 12 من الشهر الجاري; alone the last one so far."""
        j = self.skip(i, "tod")
        j = self.skip(j, "this") if self.get(j, "this") is not None and self.get(j + 1, "day") else j
        this = j > 0 and self.get(j - 1, "this") is not None and j > i
        k = self.skip(j, "day")
        wd = self.get(k, "wd")
        if wd is None or (k > i and self.t[k].gap not in (" ", "")):
            return None
        marked = k > j or near is not None or j > i
        doubt = self.get(k, "wx")
        if not marked and (doubt == 2 or self.before(k) in _NOT_MONDAY):
            return None
        end = k + 1
        if end < self.n and self.t[end].gap in (" ", ",", "", "(", "/", "-"):
            exact = self.day_month(end, wd)
            if exact is not None:
                return exact
            got = self.number(self.skip(end, "p"))
            if got is not None and 1 <= got[0] <= 31 and self.t[end].cut == 0 and not self.followed_by_word(got[1] - 1):
                placed = self.month_with(wd, got[0])
                if self.ref is None:
                    return Reading(end=got[1], kind="weekday", d=got[0])
                if placed is not None:
                    return self.relative(got[1], (placed, placed), "day", "weekday")
        way = None
        if self.has(end, "dir", frozenset((" ",))):
            way, end = self.get(end, "dir"), end + 1
        elif i > 0 and self.get(i - 1, "dir") is not None and self.t[i].raw.isascii():
            way = self.get(i - 1, "dir")
        week = self.skip(end, "from", "p")
        if self.get(week, "u") == "w" and self.get(week, "def") and self.has(week + 1, "dir"):
            return self.of_week(week + 2, wd, self.get(week + 1, "dir"))
        if self.get(week, "this") is not None and self.get(week + 1, "u") == "w":
            return self.of_week(week + 2, wd, 0)
        end = self.skip(end, "tod") if end < self.n and self.t[end].cut == 0 and self.t[end].gap == " " else end
        if self.ref is None:
            return Reading(end=end, kind="weekday")
        if this:
            return self.of_week(end, wd, 0)
        back = (self.ref.weekday() - wd) % 7
        coming = way is None and near is None and self.promised(i)
        if (near or 0) > 0 or way == 1 or coming:
            shift = 7 - back if back else 7
        elif way == -1 or (near or 0) < 0:
            shift = -(back or 7)
        else:
            shift = -back
        return self.relative(end, self.period("d", shift), "day", "weekday")

    def promised(self, i: int) -> bool:
        """Whether a future verb stands before token `i` in its clause: سيصل إلى موسكو الثلاثاء, will meet on Monday."""
        before = self.text[max(0, self.t[i].start - 60) : self.t[i].start]
        clause = _CLAUSE_END.split(before)[-1]
        return FUTURE.search(clause) is not None

    def of_week(self, end: int, wd: int, weeks: int) -> Reading:
        if self.ref is None:
            return Reading(end=end, kind="weekday")
        monday = week_span(self.ref, weeks)[0]
        day = D.fromordinal(monday.toordinal() + wd)
        return self.relative(end, (day, day), "day", "weekday")

    def month_with(self, wd: int, d: int) -> D | None:
        """The nearest day, a coming one counting double, that is the `d`th of a month and this weekday."""
        if self.ref is None:
            return None
        fits = []
        for shift in range(-12, 7):
            y, m = shift_months(self.ref.year, self.ref.month, shift)
            if d <= month_span(y, m)[1].day and D(y, m, d).weekday() == wd:
                gap = (D(y, m, d) - self.ref).days
                fits.append((-gap if gap <= 0 else 2 * gap, D(y, m, d)))
        return min(fits)[1] if fits else None

    def is_name(self, i: int, found: Reading) -> bool:
        """Whether a date without a year is part of a name: ثورة 25 يناير, ميدان 6 أكتوبر."""
        return found.y is None and found.direction is None and found.m is not None and self.before(i) in _NAMING

    def whole_month(self, i: int) -> Reading | None:
        """سبتمبر/أيلول 2019, شهر رمضان 1442, مارس الماضي, يونيو من العام الماضي."""
        j = self.skip(i, "mw") if self.get(i, "def") is None else i
        found = self.month(j)
        if found is None or (j > i and self.t[j].gap != " "):
            return None
        m, k, ah = found
        y, end, way, year_ah = self.year_after(k, ah)
        lead = self.before(i)
        common = self.get(j, "gx") or self.get(j, "hx")
        told = j > i or y is not None or way is not None or k > j + 1 + ("mh" in self.t[j].features)
        if common and not told:
            settled = self.get(i - 1, "part") or lead in _SETTLES
            if not (settled or (self.t[j].raw[0].isupper() and lead in ("In", "last", "next"))):
                return None
        if way is None and i > 0 and self.t[j].raw.isascii() and self.get(i - 1, "dir") is not None:
            way = self.get(i - 1, "dir")
        return self.dated(end, "month", y, m, None, None, way, ah and (y is None or year_ah or y >= 1600))

    def whole_year(self, i: int) -> Reading | None:
        """عام 2011, سنة ألفين وعشرة, في 2019, 1443هـ, 2021م."""
        j = self.skip(i, "yw")
        got = self.number(j)
        if got is None or (j > i and self.t[j].gap not in (" ", "", "(")):
            return None
        value, end, ordinal = got
        digits = self.get(j, "dig")
        mark = self.get(end, "mark") if end < self.n and self.t[end].gap in ("", " ") else None
        end = end + 1 if mark else end
        if mark == "AH" and 1200 <= value < 1600:
            found = self.dated(end, "year", value, 1, None, None, None, True)
            last = self.dated(end, "year", value, 12, None, None, None, True)
            return found._replace(hi=last.hi, precision="year", m=None) if found and last else None
        if ordinal or not 100 <= value <= 2200 or (digits and digits not in (3, 4)):
            return None
        if j == i:
            lead = self.before(i)
            spelt = digits is None and end - j >= 2 and lead in ("في", "فى", "من", "وفي", "وفى")
            if (digits != 4 and not spelt) or not 1700 <= value <= 2100:
                return None
            if spelt and self.followed_by_word(end - 1):
                return None
            if not mark and not spelt and (lead.lower() not in _YEAR_LEADS or self.counts(end - 1)):
                return None
        elif self.get(i, "un") == 0 or (self.get(i, "un") == 2 and value < 1000):
            return None
        return Reading(
            end=end, kind="year", precision="year", basis="explicit", lo=D(value, 1, 1), hi=D(value, 12, 31), y=value
        )

    def counts(self, i: int) -> bool:
        """Whether the number at `i` counts what follows: 2019 دولارا, 2000 موقع."""
        tail = self.text[self.t[i].end : self.t[i].end + 24]
        if tail[:1] in ("%", "٪", ":") or (tail[:1] in (".", ",", "،") and tail[1:2].isdigit()):
            return True
        word = tail.split()[0] if tail.split() and tail[:1] == " " else ""
        return word in _COUNTED or (len(word) > 4 and word.endswith(("ا", "اً")) and not word.startswith("ال"))
