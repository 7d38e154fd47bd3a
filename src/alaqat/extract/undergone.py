"""What a verb tells of those who suffer it, though it is written like one of those who do it: "قتل ثلاثة لبنانيين في
غارة إسرائيلية", "اعتقل دبلوماسي سويدي في إيران"."""

from __future__ import annotations

from dataclasses import replace

from alaqat.extract.clause import OPENERS, STOPS, Clauses, Group, Trigger
from alaqat.extract.grammar import Frame
from alaqat.extract.objects import own_envoy
from alaqat.extract.said import told_by_office
from alaqat.extract.subjects import subject_of

__all__ = ["are_people", "as_passive", "condemned", "is_told_by_deed"]

_DEEDS = frozenset(("attack", "firehits", "launch"))  # frames of what kills
_ENVOYS = ("office", "person")
_PEOPLE = ("demonym", "group", "word")
_UPON = ("علي", "بحق", "ضد")  # cases of upon whom a sentence is passed
_DEATH = 10  # tokens from a verb to what killed them
_JOINTS = frozenset(("prep", "neg", "comp", "conj", "relative", "subordinate"))
_DEAD = 3  # tokens from "killed" to whose people they were
_DEPORTED = 4  # tokens from a verb of deporting to the people
_PLACE = 10  # tokens from a verb to where it is done


def are_people(s: Clauses, t: Trigger) -> bool:
    """ "أبعدت السلطات الكويتية عشرين مصريا": whether people of a nation stand behind a verb, whom no noun names."""
    near = (g for g in s.groups if 0 <= g.i - t.j <= _DEPORTED and g.case == "")
    return t.part == "verb" and any(g.chunks[0].kind == "group" and g.chunks[0].country for g in near)


def is_told_by_deed(s: Clauses, t: Trigger) -> bool:
    """ "قتل ثلاثة لبنانيين في غارة إسرائيلية": whether the deed behind, with who does it, tells what the verb says of
    those who died of it, so that the verb tells nothing of its own."""
    if t.frame != "attack" or t.pronoun:
        return False
    verbs = [x for x in s.triggers if x.i == t.i and x.part in ("verb", "passive") and x.tense == "past"]
    if not any(x.frame == t.frame for x in verbs):
        return False
    if t.part == "noun" and any(x.frame == t.frame and _was_killed(s, x) for x in verbs):
        return True  # قتل جندي تركي في العراق: "was killed", not "the killing of"
    deed = next((x for x in s.triggers if x.part == "noun" and x.frame in _DEEDS and t.j < x.i <= t.j + _DEATH), None)
    if deed is None:
        return False
    done = any(x.i == deed.j and x.pronoun and x.part == "verb" for x in s.triggers)  # هجوم شنه مسلحون
    done = done and any(g.chunks[0].kind == "group" or g.chunks[0].number != "s" for g in _bare(s, t, deed.i))
    shot = deed.frame == "firehits" and deed.prefix == "ب"  # قتل جندي تركي برصاص مسلحين: whoever they are
    if not (done or shot) and not any(g.i == deed.j and g.case in ("adj", "gen", "ل") for g in s.groups):
        return False
    return _by_means(s, deed) and len(_bare(s, t, deed.i)) == 1 and not s.verb_in(t.j, deed.i)


def _by_means(s: Clauses, x: Trigger) -> bool:
    """Whether "in" or "by" stands before a deed: "في غارة", "بقصف", "إثر غارة"."""
    scan, k = s.part.scan, x.i - 1
    return x.prefix in ("ب", "وب") or scan.is_in(k, "in") or "aftermath" in scan.words[k]


def as_passive(s: Clauses, t: Trigger, frame: Frame) -> Trigger:
    """The trigger as one in the passive, where the only noun phrase of its clause is somebody, or a ship, of another
    state than that where it is done: "احتجزت في إيران ناقلة بريطانية"; else as it is."""
    if t.frame == "attack" and _was_killed(s, t):
        return replace(t, part="passive")
    if not frame.host or t.part != "verb" or t.tense != "past" or t.number != "s" or t.pronoun:
        return t
    scan, end = s.part.scan, _end(s, t)
    named = _bare(s, t, end)
    if t.frame == "sentence" and not named and _passed_on(s, t, end):
        return replace(t, part="passive")  # حكم على صحفي أمريكي بالسجن في روسيا
    if t.frame == "summon" and not named:  # السفير الذي استدعي إلى وزارة الخارجية اللبنانية
        named = [g for g in [subject_of(s, t)[0]] if g is not None and g.j <= t.i]
    if len(named) != 1 or len(named[0].chunks) > 1:
        return t
    if t.frame == "summon" and named[0].chunks[0].kind in _ENVOYS:  # استدعي السفير إلى وزارة الخارجية اللبنانية
        seat = any(g.case == "الي" and g.chunks[0].kind == "body" and g.head <= end for g in s.groups)
        written = scan.text.words[t.i].light.endswith("ي")  # استدعي القائم بالأعمال، بحسب وزارة الخارجية الفرنسية
        seat = seat or (written and told_by_office(s) is not None)
        beside = named[0].i == t.j or named[0].j <= t.i
        called = t.gender == "m" and beside and subject_of(s, t)[0] is named[0]  # not أنها استدعت السفير
        return replace(t, part="passive") if seat and called else t
    first = named[0].chunks[0]
    if first.kind not in _PEOPLE and (first.kind != "office" or first.definite):  # اعتقل دبلوماسي سويدي
        return t
    if own_envoy(s, named[0]):
        return t  # طردت القنصل واستدعت سفيرها في بوتان: she calls him home
    if subject_of(s, t)[0] not in (named[0], None):
        return t  # قوات الاحتلال اعتقلت عشرة فلسطينيين في جنين
    head = named[0].head if named[0].case == "adj" else named[0].i
    definite = scan.text.words[head].has_article
    agents = any(scan.noun(k, "agents") or scan.noun(k, "courts") for k in (head, named[0].i))
    return replace(t, part="passive") if not (definite or agents) and _placed(s, t, named[0], end) else t


def _passed_on(s: Clauses, t: Trigger, end: int) -> bool:
    """ "حكم على صحفي أمريكي بالسجن", "حكم في موسكو على جندي": whether upon whom a sentence is passed is told, and
    neither behind nor before the verb who passes it."""
    cases = (s.part.scan.cases.get(s.part.scan.text.words[k].fold) for k in range(t.j, end))
    return t.gender == "m" and any(c in _UPON for c in cases) and subject_of(s, t)[0] is None


def condemned(s: Clauses, t: Trigger) -> Group | None:
    """ "صدر بحق صحفي فرنسي حكم بالسجن", "حكم في موسكو على جندي أمريكي": upon whom a sentence or a warrant is passed,
    told between the verb and its noun or behind a passive."""
    scan, words, begin, end = s.part.scan, s.part.scan.text.words, t.j, _end(s, t)
    if t.part == "noun":
        end, first = t.i, max(s.part.begin, t.i - _DEATH)
        begin = next((k for k in range(end - 1, first - 1, -1) if scan.stemmed(k, "comes-out")), end)
    if (t.part != "passive" and t.part != "noun") or s.verb_in(begin + 1, end):
        return None
    for g in s.groups:
        upon = g.case if g.case != "adj" else scan.cases.get(words[g.head - 1].fold)
        if begin <= g.head and g.j <= end and upon in _UPON:
            return g
    return None


def _was_killed(s: Clauses, t: Trigger) -> bool:
    """ "قتل جندي تركي في العراق", "قتل جنديان خلال اشتباك": whether the only noun phrase behind "killed" is of some
    people, no object stands behind it, and it goes on with where, when or how."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.part != "verb" or t.tense != "past" or (t.number, t.gender) != ("s", "m") or t.pronoun or t.j >= s.part.end:
        return False
    if not scan.stemmed(t.i, "killed") or words[t.j].has_article or not scan.words[t.j].isdisjoint(_JOINTS):
        return False
    dead = _bare(s, t, _end(s, t))
    if len(dead) != 1 or len(dead[0].chunks) > 1 or dead[0].i - t.j > _DEAD:
        return False
    g = dead[0]
    if words[g.j - 1].has_article:
        return False
    if g.chunks[0].kind not in _PEOPLE and (g.chunks[0].kind != "office" or g.case):
        return False
    if g.j >= s.part.end or words[g.j].kind == "punct" or scan.words[g.j] & {"prep", "aftermath"}:
        return True
    return g.j in s.finite or any(p == "ب" for p, _ in words[g.j].readings)  # وأصيب آخران, بالرصاص


def _placed(s: Clauses, t: Trigger, g: Group, end: int) -> bool:
    """Whether a state or city follows after "in" that is not theirs who undergo it, and no object behind both."""
    scan, words = s.part.scan, s.part.scan.text.words
    for k in range(t.j, end):
        inside = scan.is_in(k - 1, "in")
        for m in scan.all(k, "state", "place"):
            here = m.prefix in ("ب", "وب") or (inside and not m.prefix)
            if here and m.entry.key and m.entry.key != g.chunks[0].country:
                after = max(m.j, g.j)
                return after >= end or words[after].kind != "ar" or not words[after].fold.endswith("ا")
    return False


def _bare(s: Clauses, t: Trigger, end: int) -> list[Group]:
    """The noun phrases behind a verb that no preposition governs."""
    scan = s.part.scan
    free = (g for g in s.groups if t.j <= g.i < end and g.case in ("", "adj"))
    return [g for g in free if g.case == "" or (g.head >= t.j and not scan.has("prep", g.head - 1, g.head))]


def _end(s: Clauses, t: Trigger) -> int:
    scan, words = s.part.scan, s.part.scan.text.words
    for k in range(t.j, min(s.part.end, t.j + _PLACE)):
        if words[k].raw in STOPS or k in s.finite or not scan.words[k].isdisjoint(OPENERS):
            return k
    return min(s.part.end, t.j + _PLACE)
