"""Is a journey under way? One that somebody set out on, arrived for or is on, or of which a day is told."""

from __future__ import annotations

from collections.abc import Mapping

from alaqat.extract.clause import ARRIVING, GOING, TALKS, TOURS, Clauses, Trigger
from alaqat.extract.scan import Scan
from alaqat.extract.tense import is_past, is_retold

__all__ = ["is_on", "is_under_way", "on_its_day", "on_the_way"]

_VISIT = frozenset(("visit",))
_WAY = 24  # tokens from setting out to the tour that one sets out on
_PURPOSE = 14  # tokens from arriving to what one came for
_LONG = 25  # tokens from a verb of going to a word that says that the journey goes on
_DAY = 12  # tokens between setting out and its day


def is_under_way(s: Clauses, t: Trigger, lexemes: Mapping[str, Mapping[str, str]]) -> bool | None:
    """Whether a word of going tells a journey that goes on as it is told: "غادر متوجها إلى السنغال", "وصل في زيارة",
    "وصل للقاء الأمير", "توجه اليوم إلى الدوحة"; None where it says nothing of that."""
    scan, end = s.part.scan, min(s.part.end, t.j + _LONG)
    retold, leaves = is_retold(s, t), t.frame == "travel"
    if leaves and t.tense == "past" and not retold and scan.has("heading-for", t.j, end):
        return True
    if not leaves and not retold and _at_outset(scan, lexemes, t.j, end):
        return True
    if (not leaves or t.part == "verb") and _visit(scan, lexemes, t.j, end):
        # who has left, or had arrived, is still there where it says how long: غادر في زيارة تستغرق يومين
        return not (leaves or retold) or any("ongoing" in scan.words[k] for k in range(t.j, end))
    if retold or t.tense not in ("past", "part") or (t.i > s.part.begin and "relative" in scan.words[t.i - 1]):
        return None
    return True if _came_for(s, t) or _set_out(s, t) else None


def _at_outset(scan: Scan, lexemes: Mapping[str, Mapping[str, str]], i: int, j: int) -> bool:
    """Whether a tour or visit among the tokens [i, j) is one that has begun: "في مستهل جولة", "ضمن جولة"."""
    words, sets = scan.text.words, scan.sets
    return any(words[k].fold in sets["outset"] and _visit(scan, lexemes, k + 1, k + 2, TOURS) for k in range(i, j - 1))


def is_on(s: Clauses, t: Trigger) -> bool:
    """ "الوزير في زيارة إلى بغداد", "الوزير في بغداد في زيارة": whether a sentence says without a verb that somebody
    is on a visit."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.i - 1 <= s.part.begin or words[t.i - 1].fold not in scan.sets["in"] or s.verb_in(s.part.begin, t.i):
        return False
    there = next((g.head for g in s.groups if g.j == t.i - 1 and g.case == "في"), t.i - 1)
    who = next((g for g in s.groups if g.j == there and g.case == ""), None)
    return who is not None and who.i == s.part.begin and not scan.has("last-one", t.j, min(s.part.end, t.j + 2))


def on_its_day(s: Clauses, t: Trigger) -> bool:
    """ "في اليوم الثاني من زيارته", "في ثالث أيام جولته": whether a day of a journey is told."""
    words, sets, k = s.part.scan.text.words, s.part.scan.sets, t.i - 1
    if words[k].fold in sets["from"]:
        k -= 1
    elif not t.prefix.endswith("ل"):
        return k > s.part.begin and words[k].fold in sets["days-of"]
    return k - 1 >= s.part.begin and words[k - 1].fold in sets["the-day"] and words[k].has_article


def on_the_way(s: Clauses, t: Trigger) -> bool:
    """ "غادر الوزير واشنطن متوجها إلى المنطقة في جولة", "وصل تونس في مستهل جولة": whether who is on a tour has set out
    for it."""
    gone = [x for x in s.triggers if x.frame in GOING and is_past(x) and x.j <= t.i and t.i - x.j <= _WAY]
    if not gone or is_retold(s, gone[-1]):
        return False
    if gone[-1].frame in ARRIVING:
        return s.part.scan.text.words[t.i - 1].fold in s.part.scan.sets["outset"]
    return s.part.scan.has("heading-for", gone[-1].j, t.i)


def _came_for(s: Clauses, t: Trigger) -> bool:
    """Whether what somebody came or set out for stands behind: "للقاء نظيره", "لإجراء محادثات", "للمشاركة في القمة",
    "تلبية لدعوة"."""
    scan, words = s.part.scan, s.part.scan.text.words
    attends = next((n for n in range(t.j, min(s.part.end, t.j + _WAY)) if scan.stemmed(n, "came-to-attend")), None)
    if attends is not None and not s.verb_in(t.j, attends):
        return True
    near = [x for x in s.triggers if x.part in ("noun", "fixed") and t.j <= x.i <= t.j + _WAY]
    if any(x.frame == "invited" and not s.verb_in(t.j, x.i) for x in near):
        return True
    talks = (x for x in near if x.part == "noun" and x.frame in TALKS and x.i <= t.j + _PURPOSE)
    return any(x.prefix in ("ل", "ول") or words[x.i - 1].fold in scan.sets["to-hold"] for x in talks)


def _set_out(s: Clauses, t: Trigger) -> bool:
    """ "توجه الوزير اليوم إلى جنيف": whether a verb and the day tell that somebody has set out, so that the journey is
    under way; not "غادر اليوم الرياض بعد زيارة إلى المملكة"."""
    scan, end = s.part.scan, min(s.part.end, t.j + _WAY)
    near = range(max(s.part.begin, t.i - _DAY), min(s.part.end, t.j + _DAY))
    leaving = t.tense == "past" and scan.stemmed(t.i, "sets-out")
    if not leaving or not any("weekday" in scan.words[k] for k in near):
        return False
    words, over = scan.text.words, scan.sets["after-before"]
    return not any(x.frame in TOURS and t.j <= x.i < end and words[x.i - 1].fold in over for x in s.triggers)


def _visit(
    scan: Scan, lexemes: Mapping[str, Mapping[str, str]], i: int, j: int, frames: frozenset[str] = _VISIT
) -> bool:
    """Whether a noun among the tokens [i, j) is a visit by its first reading, not another that one coincides with or
    follows: "بالتزامن مع زيارة السفراء", "بعد زيارة"."""
    words, sets = scan.text.words, scan.sets
    own = [k for k in range(i, j) if words[k - 1].fold not in sets["after-before"] and words[k - 1].fold != "مع"]
    nouns = (next((m for m in scan.all(k, "lexeme") if m.entry.part == "noun"), None) for k in own)
    return any(m is not None and lexemes[m.entry.key]["frame"] in frames for m in nouns)
