"""On whose ground an act takes place: whose people a crowd is that the text only counts ("hundreds demonstrated in
Casablanca"), which state arrests in its capital, whose land is hit, and who was killed, as told before.
"""

from __future__ import annotations

from collections.abc import Collection

from alaqat.extract.clause import Clauses, Group, Trigger
from alaqat.extract.envoys import RESIDENT
from alaqat.extract.part import Part
from alaqat.extract.scan import Scan

__all__ = ["home_of_crowd", "host_of", "lands_of", "named_by_land", "struck_land", "victims_before"]

_OUT_OF = ("expel", "deport")  # طرد دبلوماسيين روس من ألمانيا
_REACH = 30  # tokens between the place and the trigger
_CARRIERS = ("laden", "consignment")
_LYING = ("in", "points-of-compass", "streets", "seated-in", "among-which")
_NEAR = 14  # tokens from an act to the place where it is done or which it hits
_SHORE = 6  # tokens from the port to the ship that arrives there
_DEATH = 16  # tokens from those who died to what killed them
_STRUCK = 22  # tokens from a calamity to where it struck


def named_by_land(part: Part) -> list[str]:
    """The countries (ISO alpha-2) that a sentence names by a land that stands for them: "في غزة", "اسكتلندا".

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> named_by_land(Part(scan(tokenise("الوضع في قطاع غزة"), load()), 0, 4, 0, []))
    ['PS']
    """
    scan, found, past = part.scan, list[str](), part.begin
    for k in scan.where("place", part.begin, part.end):
        m = scan.best(k, "place") if k >= past else None  # قطاع غزة is one
        if m is not None and m.entry.key and m.entry.get("implies"):
            found.append(str(m.entry.key))
            past = m.j
    return found


def home_of_crowd(s: Clauses, t: Trigger, others: Collection[str]) -> str | None:
    """The country (ISO alpha-2) of the nearest city or state after "in", "saw" or a word for people ("أهالي أربيل").

    It is not of the `others` (ISO alpha-2), against whom the crowd is; it may stand inside a name ("the French embassy
    in Tehran"). None where the sentence has none.
    """
    scan, words = s.part.scan, s.part.scan.text.words
    reach = range(max(s.part.begin, t.i - _REACH), min(s.part.end, t.j + _REACH))
    for k in sorted(reach, key=lambda k: abs(k - t.i)):
        people = scan.stemmed(k - 1 if k > s.part.begin else k, "group-head")
        streets = k > s.part.begin and scan.is_in(k - 1, "streets")
        posted = k > s.part.begin and scan.cases.get(words[k - 1].fold) == "لدي"  # السفارة السويدية لدى أنقرة
        home = _within(s.part, k, others, inside=people or streets or posted)
        if home is not None:
            return home
    return None


def struck_land(part: Part, others: Collection[str]) -> str | None:
    """The country (ISO alpha-2) that a sentence tells a calamity to have struck: "التفجير الذي وقع في بغداد", "الزلزال
    الذي ضرب تركيا". None for none, and for one of the `others` (ISO alpha-2)."""
    scan, words = part.scan, part.scan.text.words
    at = scan.first("calamities", part.begin, part.end)
    for k in range(at + 1, min(part.end, at + _STRUCK)) if at is not None else ():
        if words[k].kind == "punct" and words[k + 1 : k + 2] and words[k + 1].fold.startswith("و"):
            return None  # عزى في ضحايا الهجوم، ودعا إلى عقد القمة في الصين
        home = _within(part, k, others, inside=scan.cases.get(words[k - 1].fold) == "علي" or _befallen(scan, k))
        if home is not None:
            return home
    return None


def _befallen(scan: Scan, k: int) -> bool:
    return scan.stemmed(k - 1, "befalls") or "calamities" in scan.words[k - 1]  # زلزال تركيا


def _within(part: Part, k: int, others: Collection[str], *, inside: bool) -> str | None:
    """The country of the city or state at token k, behind "in" or "saw" or where it is `inside` for another reason."""
    scan, words = part.scan, part.scan.text.words
    if "no-name" in scan.words[k]:
        return None  # مسقط رأسه
    before = words[k - 1] if k > part.begin else words[k]
    capital = before.fold in scan.sets["capital-head"]
    inside = inside or capital or before.fold in scan.sets["in"] or before.fold in scan.sets["sees"]
    for m in scan.all(k, "state", "place", *(("demonym",) if capital else ())):
        home = m.entry.key
        if home and home not in others and (m.prefix in ("ب", "وب") or (inside and not m.prefix)):
            return str(home)
    return None


def host_of(s: Clauses, t: Trigger, home: Collection[str]) -> str | None:
    """The country (ISO alpha-2) in which those of `home` (ISO alpha-2) are arrested, tried or summoned: "اعتقال صحفي
    تركي في القاهرة", "استدعاء سفير السويد في الرباط". None where none is told, or only their own."""
    scan, words = s.part.scan, s.part.scan.text.words
    for c in (c for g in s.groups for c in g.chunks if t.j <= c.i < t.j + _NEAR and not RESIDENT.isdisjoint(c.roles)):
        posted = [x.country for x in c.inner if x.kind == "state" and x.country and x.country not in home]
        if posted:
            return posted[-1]
    for k in range(t.j, min(s.part.end, t.j + _NEAR)):
        if "aftermath" in scan.words[k]:
            break  # طرد دبلوماسيين روس بسبب الحرب في أوكرانيا: why, not where
        before = words[k - 1].fold if k > t.j else ""
        inside = before in scan.sets["in"] or (t.frame in _OUT_OF and before == "من")
        for m in scan.all(k, "state", "place"):
            if m.entry.key and m.entry.key not in home and (m.prefix == "ب" or (inside and not m.prefix)):
                return str(m.entry.key)
    return None


def lands_of(s: Clauses, t: Trigger, home: Collection[str]) -> list[str]:
    """The countries (ISO alpha-2) of the city or region that an act falls upon or is done for, though nobody of it is
    named: "قصفت إسرائيل قطاع غزة", "قافلة مساعدات إلى درنة", "أسر في اليمن وسوريا". None where the first lies in one
    of `home` (ISO alpha-2)."""
    scan, words = s.part.scan, s.part.scan.text.words
    for k in range(t.j, min(s.part.end, t.j + _NEAR)):
        stop = words[k].kind == "punct" and words[k].raw in "،؛.:!؟" and not _beside_time(scan, k)
        goes_on = "laden" in scan.words[k] or scan.is_in(k, "commits")  # المجازر التي يرتكبها في غزة
        if stop or (k in s.finite and not goes_on):
            break
        if scan.is_in(k - 1, "from") or any(g.i <= k < g.j and g.i == t.j for g in s.groups):
            continue  # أقلعت من القنيطرة نحو بنغازي; استهدفت نيبال بالصواريخ: who does it
        for m in scan.all(k, "place", "state") if _is_near(scan, k) else scan.all(k, "place"):
            if m.entry.key and not m.entry.get("doubt") and m.prefix in ("", "ل", "ب", "و"):
                return [] if m.entry.key in home else [str(m.entry.key), *_further(scan, m.j, s.part.end, home)]
    before = _set_before(s, t)
    if before is not None:
        return [] if before in home else [before]
    if t.frame in _CARRIERS or (t.lexeme == "ar-humanitarian" and scan.has("laden-thing", t.i, t.j)):
        for k in range(max(s.part.begin, t.i - _SHORE), t.i):  # وصلت إلى بورتسودان سفينة تركية محملة
            port = scan.best(k, "place", "state")
            if port is not None and port.entry.key and not port.entry.get("doubt") and port.entry.key not in home:
                return [str(port.entry.key)]
    return []


def _set_before(s: Clauses, t: Trigger) -> str | None:
    """ "وفي سوريا، وزع المركز سلالا": the country of the land that opens a sentence, right before the verb."""
    scan, words, begin = s.part.scan, s.part.scan.text.words, s.part.begin
    if words[begin].fold.removeprefix("و") != "في" or t.part != "verb":
        return None
    m = scan.best(begin + 1, "place", "state")
    closed = m is not None and m.j == t.i - 1 and words[m.j].raw in "،,"
    return str(m.entry.key) if m is not None and closed and m.entry.key and not m.entry.get("doubt") else None


def _further(scan: Scan, k: int, end: int, home: Collection[str]) -> list[str]:
    """The states that go on with a list of lands at token k, but those of `home`: "[في اليمن] وسوريا والسودان"."""
    found: list[str] = []
    while k < end:
        more = scan.best(k, "state")
        if more is None or more.prefix != "و":
            break
        found += [str(more.entry.key)] if more.entry.key not in home else []
        k = more.j
    return found


def _is_near(scan: Scan, k: int) -> bool:
    """ "شمال دمشق", "في محيط كييف", "مقرها الصين": whether token k stands behind a word that tells where."""
    before = scan.text.words[k - 1].fold
    return scan.cases.get(before) == "قرب" or any(before in scan.sets[name] for name in _LYING)


def _beside_time(scan: Scan, k: int) -> bool:
    """Whether a comma opens or closes an aside that only says when: "توغلت قوات، فجر الخميس، في قرية"."""
    words = scan.text.words
    after = words[k + 1] if k + 1 < len(words) else None
    opens = after is not None and (after.fold in scan.sets["day-part"] or "weekday" in scan.words[k + 1])
    return opens or scan.is_in(k - 1, "day-part") or "weekday" in scan.words[k - 1]


def victims_before(s: Clauses, t: Trigger) -> Group | None:
    """ "مقتل ثلاثة جنود عراقيين بقصف تركي": those who are told to have died right before what killed them."""
    scan = s.part.scan
    for k in range(t.i - 1, max(s.part.begin, t.i - _DEATH) - 1, -1):
        if "casualties" in scan.words[k]:
            return next((g for g in s.groups if k < g.i and g.j <= t.i and g.case not in ("في", "قرب", "بعد")), None)
    return None
