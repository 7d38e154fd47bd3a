"""Where the occasion was on which something is done: the summit on whose sidelines, the visit in whose course, the land
from which somebody comes back."""

from __future__ import annotations

from dataclasses import dataclass

from alaqat.extract.clause import ARRIVING, Clauses, Group, Trigger
from alaqat.extract.scan import Match, Scan
from alaqat.extract.spelling import STOP

__all__ = ["At", "during_visit", "is_of_matter", "of_gathering", "of_return", "places_in", "whereabouts", "within"]

_LONG = 24  # tokens from "on the sidelines of" to where the summit is
_MATTER = 4  # tokens from the war to "in the land"
_NAMED = ("org", "body", "person", "office")  # what may have a word for a matter in its name
_ANOTHER = frozenset(("comp", "relative", "adversative"))  # classes of words that open another clause
_NEAR = 35  # tokens between an act and its occasion
_BEHIND = 3  # tokens from "after" to what was done before
_JOURNEY = 6  # tokens from a visit to where it goes
_OPENING = 3  # tokens of a sentence up to its verb
_SUBJECT = 3  # tokens between that verb and who does it
_BACK = 20  # tokens from who comes back to "after talks"


@dataclass(frozen=True, slots=True)
class At:
    """A state or city that is named at token `k`: its country (ISO alpha-2), the token of "in", or None without one."""

    k: int
    country: str
    within: int | None
    is_city: bool


def of_gathering(s: Clauses, i: int, j: int, *, meets: bool) -> str | None:
    """The country (ISO alpha-2) of the gathering at which the words at [i, j) tell an act: "التقى نظيره على هامش القمة
    العربية في البحرين", "خلال المنتدى الذي تستضيفه الدوحة", "على هامش مؤتمر ميونيخ"; None where the clause tells none.
    Those who meet (`meets`) do so "in" a conference, too; what others said or signed in one may be gone by."""
    scan, part = s.part.scan, s.part
    begin, end = max(part.begin, i - _NEAR), min(part.end - 1, j + _NEAR)
    held = [k - 1 for k in scan.seek("assembly", begin + 1, end + 1)]
    for k in sorted({*scan.seek("sidelines", begin, end), *held}):
        if i <= k < j or not _at_one(scan, k, within=meets):
            continue
        first, last = (j, k) if k >= j else (k, i)
        if _is_parted(scan, first, last):
            continue
        iso = _seat(s, k + 1)
        if iso is not None:
            return iso
    return None


def _at_one(scan: Scan, k: int, *, within: bool) -> bool:
    """Whether token k says "on the sidelines of", or "in the course of" (or "in": `within`) a summit or the like."""
    fold = scan.text.words[k].fold
    if fold in scan.sets["sidelines"]:
        return True
    return ((within and fold == "في") or fold in scan.sets["in-course-of"]) and scan.noun(k + 1, "assembly")


def _seat(s: Clauses, begin: int) -> str | None:
    """The country (ISO alpha-2) where the gathering takes place that is named from token `begin` on."""
    scan, end = s.part.scan, min(s.part.end, begin + _LONG)
    if "visitwords" in scan.words[begin]:
        return None
    for k in range(begin, end):
        if scan.spelt[k].ends == STOP or not scan.words[k].isdisjoint(("comp", "adversative")):
            end = k
            break
    for at in places_in(s, begin, end):
        hosting = "hosting" in scan.words[at.k - 1]  # الذي تستضيفه الدوحة
        named = at.is_city and at.within is None and scan.noun(at.k - 1, "assembly")  # منتدى دافوس
        if hosting or named or (at.within is not None and not is_of_matter(s, at.within, begin)):
            return at.country
    return None


def places_in(s: Clauses, begin: int, end: int) -> list[At]:
    """The states and cities that are named at the tokens [begin, end), in order."""
    scan = s.part.scan
    found: list[At] = []
    states: set[int] = set()
    for g in s.groups:
        c = g.chunks[0]
        if c.kind == "state" and c.country and begin <= g.i < end:
            states.update(range(c.i, c.j))
            found.append(At(g.i, c.country, g.head if g.case in ("في", "ب") else None, c.is_capital))
    for k in scan.where("place", begin, end):
        m = scan.best(k, "place")
        if m is None or not m.entry.key or k in states:
            continue
        at = within(scan, m)
        if at is not None or not m.entry.get("doubt") or _as_place(scan, k):
            found.append(At(k, str(m.entry.key), at, True))
    return sorted(found, key=lambda at: at.k)


def _as_place(scan: Scan, k: int) -> bool:
    """Whether the word right before token k says that a place is named there, or a host: "إلى جدة", "استضافت جدة"."""
    before = scan.text.words[k - 1].fold
    return "hosting" in scan.words[k - 1] or before in scan.sets["sees"] or scan.cases.get(before) in ("الي", "من")


def within(scan: Scan, m: Match) -> int | None:
    """The token of "in" that governs the name of a city, "في [مدينة] الموصل", "بالموصل"; None where none does."""
    before = scan.text.words[m.i - 1].fold if m.i else ""
    if m.prefix in ("ب", "وب"):
        return m.i
    if m.prefix or before not in scan.sets["in"]:
        return None
    return m.i - 2 if before in scan.sets["city-head"] else m.i - 1


def is_of_matter(s: Clauses, at: int, begin: int) -> bool:
    """ "بحثا الحرب في غزة", "مؤتمر حول الأوضاع في ليبيا": whether "in" at a token goes with a war, a situation or
    another matter of a land, which stands behind token `begin` and right before it with what qualifies it."""
    scan, words = s.part.scan, s.part.scan.text.words
    for x in range(at - 1, max(begin, at - _MATTER) - 1, -1):
        if scan.stemmed(x, "matter-in-land"):
            named = (c for g in s.groups for c in g.chunks if c.kind in _NAMED)
            return not any(c.i <= x < c.j for c in named)  # مجلس حقوق الإنسان في جنيف
        if words[x].kind != "ar" or not scan.words[x].isdisjoint(("prep", "weekday")):
            return False
    return False


def of_return(s: Clauses, t: Trigger) -> str | None:
    """The country (ISO alpha-2) from which somebody comes back after what a trigger tells: "عاد الوزير من أنقرة بعد
    مباحثات مع نظيره", "غادر الوزير بغداد عقب لقائه"; None elsewhere."""
    scan, words, part = s.part.scan, s.part.scan.text.words, s.part
    near = range(t.i - 1, max(part.begin, t.i - _BEHIND) - 1, -1)
    after = next((k for k in near if scan.is_in(k, "afterwards")), None)
    if after is None:
        return None
    back = range(after - 1, max(part.begin, after - _BACK) - 1, -1)
    leaves = next((k for k in back if scan.stemmed(k, "comes-back") or scan.stemmed(k, "departs")), None)
    if leaves is None:
        return None
    for at in places_in(s, leaves + 1, after):
        whence = any(words[k].fold == "من" for k in range(max(leaves, at.k - 2), at.k))
        if whence or (at.within is None and words[at.k - 1].fold != "الي" and scan.stemmed(leaves, "departs")):
            return at.country
    return None


def during_visit(s: Clauses, t: Trigger) -> str | None:
    """The country (ISO alpha-2) where a journey goes in whose course a trigger tells an act: "أشاد خلال زيارته طهران
    بالدور الإيراني"; None where the clause tells no such journey."""
    scan, words = s.part.scan, s.part.scan.text.words
    for x in s.triggers:
        if x is t or x.frame not in ("visit", "arrive") or x.part != "noun" or abs(x.i - t.i) >= _NEAR:
            continue
        before = x.i - 1 - ("first-one" in scan.words[x.i - 1])  # خلال أول زيارة له إلى
        when = "in-course-of" if x.frame == "visit" else "on-arrival"  # فور وصوله إلى
        if before < s.part.begin or words[before].fold not in scan.sets[when]:
            continue
        first, last = (t.j, x.i) if x.i >= t.j else (x.j, t.i)
        if _is_parted(scan, first, last):
            continue
        if any(o.part == "participle" and first <= o.i < last for o in s.triggers):
            continue  # وجدا فرصة للتعاون، منوها إلى ما وقع خلال الزيارة
        at = next(iter(places_in(s, x.j, min(s.part.end, x.j + _JOURNEY))), None)
        if at is None or s.verb_in(x.j, at.k):
            continue
        if at.k == x.j or scan.cases.get(words[at.k - 1].fold) == "الي" or words[at.k].fold.startswith("لل"):
            return at.country
    return None


def _is_parted(scan: Scan, i: int, j: int) -> bool:
    """Whether another clause opens at one of the tokens [i, j)."""
    return any(not scan.words[k].isdisjoint(_ANOTHER) for k in range(i, j))


def whereabouts(s: Clauses) -> tuple[Group, str] | None:
    """Who is where, by the verb that opens a sentence: "وصل الرئيس إلى جدة", "شارك الوزير في القمة العربية في جدة",
    "عقد المجلس دورته في الكويت", "عاد الوزير من باريس"; the country as ISO alpha-2. None elsewhere."""
    scan, words, part = s.part.scan, s.part.scan.text.words, s.part
    goes = {t.i for t in s.triggers if t.frame in ARRIVING and t.part == "verb"}
    for k in range(part.begin, min(part.end, part.begin + _OPENING)):
        back, there = scan.stemmed(k, "comes-back"), scan.stemmed(k, "takes-part")
        if not (back or there or k in goes):
            continue
        who = next((g for g in s.groups if k < g.i <= k + _SUBJECT and g.case == ""), None)
        if who is None or who.chunks[0].kind not in ("person", "office", "org", "body", "group"):
            return None
        if there:
            iso = of_gathering(s, k, who.j, meets=True) or (_seat(s, who.j) if scan.noun(who.j, "assembly") else None)
            return None if iso is None else (who, iso)
        to = "من" if back else "الي"
        for at in places_in(s, who.j, part.end):
            if any(scan.cases.get(words[n].fold) == to for n in range(max(who.j, at.k - 2), at.k)):
                return who, at.country
        return None
    return None
