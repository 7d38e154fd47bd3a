"""When an event took place: the dates that an article names, and which of them is whose."""

from __future__ import annotations

import datetime

from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.part import Part
from alaqat.extract.posts import Posts
from alaqat.extract.scan import Scan
from alaqat.extract.tense import is_past, is_to_come
from alaqat.model import Article, When
from alaqat.text.dates import Dated, Dates, find_dates
from alaqat.text.months import sense
from alaqat.text.when import day, month

__all__ = ["Calendar"]

_NEAR = 220  # characters between a date and the trigger it dates
_DIGITS = 2  # of the number of a day
# frames of what is done by force, which states protest against and talk about
_DEEDS = frozenset(("attack", "cyber", "storm", "impose", "coerce", "arrest", "hit"))
_EXPECTED = 5  # tokens from "expected" to the day on which something is
_DATED = 4  # tokens from "signed" to its day
_LAST = 8  # tokens between "his last visit" and its own date


class Calendar:
    """The dates that an article names; `published` is the day that relative ones count from."""

    def __init__(self, article: Article, posts: Posts) -> None:
        told = article.published
        self.published = datetime.date.fromisoformat(told) if told and len(told) == 10 else None
        self._today = self.published.isoformat() if self.published is not None else ""
        self._posts = posts
        self._dates: dict[str, Dates] = {}  # by field, once somebody asks

    def when(self, s: Clauses, t: Trigger, head: Trigger, *, held: bool, planned: bool = False) -> When:
        """The date nearest to a trigger in its sentence; an unknown `When` where there is none. `head`: the verb whose
        tense counts. What is done was not done on a day to come, nor is what is `planned` on a day gone."""
        part, text = s.part, s.part.scan.text
        here = text.starts[t.i]
        begin, end = text.starts[part.begin], text.end(part.end - 1)
        within = self._dates_within(part, begin, end)
        told = [d for d in within if d.end <= end and d.when.date is not None and not _in_a_name(part, d)]
        known = [
            d
            for d in told
            if self._fits(part, t, head, d, planned=planned)
            and not _names_a_deal(part, d)
            and not _of_other(s, t, d, held=held)
        ]
        if planned and told and not known and self.published is not None:
            return month(self.published.year, self.published.month, "relative")  # وصل أمس للقاء نظيره: soon
        if not told and part.field == "title":  # غدا.. الرئيس يستقبل نظيره
            whole = self._dates_within(part, 0, len(text.source))
            known = [d for d in whole if d.when.precision == "day" and self._fits(part, t, head, d, planned=planned)]
            known = known if len(known) == 1 else []
        gaps = [min(abs(d.start - here), abs(d.end - here)) for d in known]
        if not gaps or min(gaps) >= _NEAR:
            return When()
        nearest = known[gaps.index(min(gaps))]
        begun = _first_of_two(part, nearest) or _first_of_several(part, nearest)
        return self._coming(part, t, nearest, planned=planned) or begun or nearest.when

    def _dates_within(self, part: Part, begin: int, end: int) -> list[Dated]:
        """The dates that begin in a stretch of the field of a sentence; of a post only those of its own sentence."""
        text = part.scan.text
        if part.index not in self._posts.stamps:
            name = part.field
            if name not in self._dates:
                self._dates[name] = Dates(text.source, self.published, text.pieces)
            return self._dates[name].between(begin, end)
        shift = text.starts[part.begin]
        own = find_dates(text.slice(part.begin, part.end), self._posts.stamps[part.index])
        moved = [Dated(start=d.start + shift, end=d.end + shift, when=d.when, kind=d.kind) for d in own]
        return [d for d in moved if begin <= d.start < end]

    def _coming(self, part: Part, t: Trigger, found: Dated, *, planned: bool) -> When | None:
        """ "يزور موسكو الثلاثاء", "زيارته المرتقبة الثلاثاء": a coming Tuesday, unless the text says the last one."""
        if not (found.kind == "weekday" and (planned or t.tense == "pres") and self.published and found.when.date):
            return None
        if found.when.precision != "day":
            return None
        told = datetime.date.fromisoformat(found.when.date)
        if told < self.published and not _says_past(part, found):
            return day(told + datetime.timedelta(days=7), "relative")
        return None

    def _fits(self, part: Part, t: Trigger, head: Trigger, d: Dated, *, planned: bool) -> bool:
        """Whether a date agrees with the tense of the verb; what somebody announced may lie ahead."""
        if self.published is None:
            return True
        today = self._today
        if planned and d.kind == "weekday" and not _says_past(part, d):
            return True  # a coming one
        if is_past(head) and (head is t or head.frame != "announce"):
            return not (d.when.earliest and d.when.earliest > today)
        if planned or is_to_come(part.scan, head):
            return not (d.when.latest and d.when.latest < today)
        # طي صفحة الخلاف بعد عشر سنوات: of quarrel, which are gone
        years = d.kind == "relative" and d.when.precision == "year" and head.tense not in ("pres", "juss")
        return not (years and self.after(d.when.earliest))

    def after(self, date: str | None) -> bool:
        """Whether a date (ISO) comes after the day of publication."""
        return bool(date and self.published and date > self._today)

    def not_before(self, date: str | None) -> bool:
        """Whether a date (ISO) is the day of publication or comes after it."""
        return bool(date and self.published and date >= self._today)


def _first_of_two(part: Part, found: Dated) -> When | None:
    """ "يومي 6 و7 أبريل", "يومي الثاني والثالث من أغسطس": what goes on for two days is dated by the first; None where
    one day is told."""
    text = part.scan.text
    k = next((k for k in range(part.begin, part.end) if text.end(k) > found.start), part.begin)
    before = k - 1 if text.words[k].raw.startswith("و") else k - 2 if text.words[k - 1].raw == "و" else part.begin - 1
    if found.kind != "day" or before < part.begin or not found.when.date:
        return None
    last, w = datetime.date.fromisoformat(found.when.date), text.words[before]
    ordinal = sense(w.raw)
    first = int(w.raw) if w.raw.isdecimal() and len(w.raw) <= _DIGITS else ordinal[1].get("o", 0) if ordinal else 0
    return day(last.replace(day=first)) if 0 < first < last.day else None


def _first_of_several(part: Part, found: Dated) -> When | None:
    """ "من 5 إلى 8 أبريل", "بين 5 و8 أبريل": what goes on for days is dated by the first; None for no such days."""
    when, text = found.when, part.scan.text
    if found.kind != "range" or not when.earliest or not when.latest:
        return None
    inside = (k for k in range(part.begin, part.end) if found.start <= text.starts[k] and text.end(k) <= found.end)
    days = {text.words[k].raw.lstrip("و0") for k in inside}
    first, last = (datetime.date.fromisoformat(d) for d in (when.earliest, when.latest))
    return day(first) if {str(first.day), str(last.day)} <= days else None


def _in_a_name(part: Part, found: Dated) -> bool:
    """ "حركة 23 مارس": whether a day is only in the name of a movement or body."""
    text = part.scan.text
    names = (c for c in part.chunks if c.kind in ("org", "body"))
    return any(text.starts[c.i] <= found.start and found.end <= text.end(c.j - 1) for c in names)


def _names_a_deal(part: Part, found: Dated) -> bool:
    """ "اتفاق 2015": the year tells which agreement, not when something took place."""
    if found.kind != "year":
        return False
    scan = part.scan
    k = next((k for k in range(part.begin, part.end) if scan.text.starts[k] >= found.start), part.begin)
    return k > part.begin and "deal" in scan.words[k - 1]


def _of_other(s: Clauses, t: Trigger, d: Dated, *, held: bool) -> bool:
    """Whether a date belongs to another clause: "أعلن أمس أن الوزير التقى" gives the day of the words, not of what they
    tell (unless the act is itself one of words: `held`); "سلمت مقاتلات بعدما رفعت التجميد في مارس" that of the other
    act; "للمرة الأولى منذ 2009" that of none."""
    part, scan = s.part, s.part.scan
    k = next((k for k in range(part.begin, part.end) if scan.text.end(k) > d.start), part.begin)
    if d.when.precision != "day" and any("first-since" in scan.words[x] for x in range(max(part.begin, k - 4), k + 1)):
        return True  # لأول مرة منذ عام 2012
    if _is_its_end(scan, part.begin, k):
        return True
    if t.part == "noun" and scan.has("last-one", t.j, min(part.end, t.j + 2)) and not t.j < k <= t.j + _LAST:
        return True  # تواصلت اليوم مع زميلي بعد زيارتي الأخيرة لمصر
    expected = any("future" in scan.words[x] for x in range(max(t.j, k - _EXPECTED), k))
    if t.part == "verb" and expected and t.tense == "past":
        return True  # رحب بزيارة الرئيس المرتقبة الثلاثاء: when he comes
    at = next((x for x in range(k - 2, t.j - 1, -1) if scan.cases.get(scan.text.words[x].fold) == "منذ"), None)
    if at is not None and k - at <= _LAST:
        return True  # الأولى منذ وصول الرئيس إلى الحكم في 2014
    since = any(scan.cases.get(w.fold) == "منذ" for w in scan.text.words[max(part.begin, k - 1) : k + 1])
    if since and d.when.precision != "day" and any("first-one" in scan.words[x] for x in range(part.begin, k)):
        return True  # أول حوار بين البلدين منذ 2009
    if k < t.i:
        why = next((x for x in range(k + 1, t.i) if "spoken-of" in scan.words[x] and not s.verb_in(x, t.i)), None)
        if t.part == "noun" and why is not None and t.frame in _DEEDS:
            return True  # استدعت أمس السفير على خلفية الهجوم
        return not held and any("comp" in scan.words[x] and "provided" not in scan.words[x - 1] for x in range(k, t.i))
    if any("comp" in scan.words[x] or "subordinate" in scan.words[x] for x in range(t.j, k)):
        return True
    if t.part == "verb" and any(scan.stemmed(x, "dated-thing") for x in range(max(t.j, k - _DATED), k)):
        return True  # بحثا تنفيذ الاتفاق الموقع في 12 مايو
    if held and d.kind == "year":
        return True  # أكد التزامه بما أقرته قمة عام 1999: the year of what the words are about
    if t.part == "verb":
        who = scan.last("relative", t.j, k)
        if who is not None and not any(scan.text.words[x].raw in "،," for x in range(who, k)):
            return True  # تتوسط بين الجانبين اللذين توترت علاقاتهما في يناير
    return False


def _is_its_end(scan: Scan, begin: int, k: int) -> bool:
    """ "تستمر حتى الخميس", "لغاية 20 مارس", "الممتدة إلى يوم الخميس": whether the date at token k is the end of what
    goes on."""
    words, sets = scan.text.words, scan.sets
    k -= k - 1 >= begin and words[k - 1].fold in sets["the-day"]
    if k - 1 < begin:
        return False
    before = words[k - 1].fold
    to = scan.cases.get(before) == "الي" and k - 2 >= begin and scan.stemmed(k - 2, "takes-days")
    return to or before in sets["until"]


def _says_past(part: Part, found: Dated) -> bool:
    text = part.scan.text
    # وأمس: وـ
    inside = (k for k in range(part.begin, part.end) if found.start < text.end(k) and text.starts[k] < found.end)
    return any(part.scan.stemmed(k, "past-day") for k in inside)
