"""Who commits a deed that a relative clause goes on about, "الجرائم التي ترتكبها إسرائيل بحق الفلسطينيين", or is
suspected of it."""

from __future__ import annotations

from alaqat.extract.clause import STOPS, Clauses, Group, Trigger, is_finite

__all__ = ["committed_by"]

_DEEDS = frozenset(("attack", "coerce"))
_NEAR = 4  # tokens from the deed to the verb of the clause
_DEED = 12  # tokens from an inquiry to who is suspected
_BEHIND = 3  # tokens from that verb to who commits it
_PARTIES = frozenset(("state", "org", "body", "group"))


def committed_by(s: Clauses, t: Trigger) -> Group | None:
    """Who is named behind the verb, else whom its pronoun means, the last party before the deed: "حماية الكيان الصهيوني
    في الجرائم التي يرتكبها"; None where no such clause follows."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.frame not in _DEEDS or t.part != "noun" or t.pronoun:
        return None
    near = (v for v in s.triggers if is_finite(v) and t.j < v.i <= t.j + _NEAR)
    verb = next((v for v in near if v.pronoun and "relative" in scan.words[v.i - 1] and _commits(s, v)), None)
    if verb is None or any(w.kind == "punct" for w in words[t.j : verb.i]):
        return None
    named = next((g for g in s.groups if verb.j <= g.i < verb.j + _BEHIND), None)
    if named is not None:
        # behind a nationality too: "التي ترتكبها القوات الإسرائيلية"
        nation = named.case == "adj" and named.i == verb.j + 1
        led = scan.stemmed(named.i - 1, "headed-by")  # التي يشنها تحالف بقيادة الرياض
        return named if named.case == "" or nation or led else _before(s, t, verb)
    return _before(s, t, verb)


def suspected(s: Clauses, t: Trigger) -> Group | None:
    """ "تحقيقا في جرائم منسوبة إلى ميانمار", "في جرائم حرب يشتبه بأن القوات الروسية ارتكبتها": whose deed it is that a
    court inquires into: to whom it is ascribed, or who stands before "committed it"."""
    scan, words = s.part.scan, s.part.scan.text.words
    for k in range(t.j, min(s.part.end, t.j + _DEED)):
        if words[k].raw in STOPS:
            return None
        if scan.stemmed(k, "ascribed"):
            return next((g for g in s.groups if k < g.i <= k + _BEHIND and g.case in ("الي", "ل", "adj")), None)
        if scan.stemmed(k, "commits"):
            return next((g for g in s.groups if t.j <= g.i and g.j == k and g.case in ("", "adj")), None)
    return None


def _commits(s: Clauses, v: Trigger) -> bool:
    return s.part.scan.stemmed(v.i, "commits")


def _before(s: Clauses, t: Trigger, verb: Trigger) -> Group | None:
    """The last party before the deed that the masculine or feminine verb may be of."""
    masculine = s.part.scan.masculine
    for g in reversed(s.groups):
        c = g.chunks[0]
        if g.j > t.i or c.kind not in _PARTIES:
            continue
        name = c.kind == "state" and c.entry is not None and c.entry.get("kind") in ("name", "capital")
        feminine = name and c.country not in masculine
        return g if not name or (verb.gender == "f") == feminine else None
    return None
