"""Verbs and nouns of acts that mean something else by what stands beside them: a farewell, a criticism that is called
a bombardment, a wall that is broken through, a prison."""

from __future__ import annotations

from collections.abc import Callable

from alaqat.extract.clause import Clauses, Trigger, clause_end, doer_behind

__all__ = ["OTHER_SENSES", "is_no_verb"]

_MEANS = 12  # tokens from a verb of striking to by what means
_BESIDE = 2  # tokens from a word to what tells its sense
_ADMITTED = 6  # tokens from "admitted", with who does, to what
_INTENDED = 3  # tokens from "intention", with whose it is, to what is intended
_DOUBLED = ("ودّ", "ودَّ")  # how "bade farewell" is written with its vowel marks
_NUN = ("ان", "ون")  # endings of verbs that "ل" takes away


def is_no_verb(s: Clauses, t: Trigger) -> bool:
    """ "السفير أولي ليندمان": whether what may be "in order to" with a verb has an ending which that has not."""
    ending = s.part.scan.text.words[t.i].fold.endswith(_NUN)
    return t.part == "verb" and t.tense == "pres" and t.prefix.endswith("ل") and ending


def _is_farewell(s: Clauses, t: Trigger) -> bool:
    """ "ودعت مصر البابا في جنازة رسمية", "دعونا نتحدث": whether "and called" is "bade farewell", as nothing behind says
    to what, or is "let us"."""
    scan, words = s.part.scan, s.part.scan.text.words
    if scan.stemmed(t.i, "let-us"):
        return t.j < s.part.end and words[t.j].fold[:1] == "ن"
    if t.part != "verb" or t.tense != "past" or t.prefix != "و" or t.pronoun:
        return False
    if words[t.i].raw.startswith(_DOUBLED):
        return True
    behind = range(t.j, clause_end(s, t))
    to = any(scan.cases.get(words[k].fold) == "الي" or "comp" in scan.words[k] for k in behind)
    return not (to or any(prefix in ("ل", "ب") for k in behind for prefix, _ in words[k].readings))


def _is_threatened(s: Clauses, t: Trigger) -> bool:
    """ "عائلة فلسطينية مهددة بالإخلاء", not "القوات الإيرانية مهددة بالرد": whether a participle is said of an
    indefinite noun right before it, which is threatened."""
    words, k = s.part.scan.text.words, t.i - 1
    if t.part != "participle" or t.prefix or k < s.part.begin or words[k].kind != "ar" or words[k].has_article:
        return False
    near = next((g for g in s.groups if g.i <= k < g.j), None)
    return "common" in s.part.scan.words[k] or (near is not None and near.chunks[0].kind in ("demonym", "group"))


def _is_up_to(s: Clauses, t: Trigger) -> bool:
    """ "وصولا إلى عراق مزدهر": whether "arriving" is only "up to"."""
    return t.part == "noun" and s.part.scan.stemmed(t.i, "up-to")


def _is_harmless(s: Clauses, t: Trigger) -> bool:
    """ "استهدف البنك الفئات الفقيرة ببرنامج", "ضرب مثلا", "استهدفت الإجراءات شركة": whether what strikes, or by what it
    strikes, is no weapon."""
    scan, end = s.part.scan, min(s.part.end, t.j + _MEANS)
    if scan.has("struck-figures", t.j, min(end, clause_end(s, t))):
        return True
    beside = (k for k in (t.i - 1, t.j) if s.part.begin <= k < s.part.end)
    if t.part == "verb" and any(scan.noun(k, "unarmed-measures") for k in beside):
        return True
    by = (k for k in range(t.j, min(end, clause_end(s, t))) if scan.noun(k, "harmless-means"))
    return any(any(prefix == "ب" for prefix, _ in scan.text.words[k].readings) for k in by)


def _is_wanted(s: Clauses, t: Trigger) -> bool:
    """ "نية واشنطن احتلال الجزيرة": whether a noun is what somebody only intends, wishes or is able to do."""
    scan = s.part.scan
    near = range(max(s.part.begin, t.i - _INTENDED), t.i)
    at = next((k for k in near if scan.noun(k, "intents")), None)
    if t.part != "noun" or at is None or t.prefix not in ("", "ب", "ل"):
        return False
    return all(any(g.i <= k < g.j for g in s.groups) or "prep" in scan.words[k] for k in range(at + 1, t.i))


def _is_breakthrough(s: Clauses, t: Trigger) -> bool:
    """ "اخترقت البعثة جدارا": whether what is broken into is a thing that one can touch."""
    at = doer_behind(s, t)
    k = t.j if at is None else at.j
    return t.part == "verb" and s.part.scan.has("walls", k, min(s.part.end, k + _BESIDE))


def _is_interception(s: Clauses, t: Trigger) -> bool:
    """ "اعتراض ناقلة", "لضبط ناقلة واعتراضها": whether "objection" is the stopping of a ship or a missile."""
    scan = s.part.scan
    if t.part != "noun" or not scan.stemmed(t.i, "stopping-or-objecting"):
        return False
    behind = (t.j, min(s.part.end, t.j + _BESIDE))
    if scan.has("vessels", *behind) or scan.has("missiles", *behind):
        return True
    upon = any(w.fold == "علي" for w in scan.text.words[t.j : t.j + _BESIDE])
    return bool(t.pronoun) and not upon and scan.has("vessels", s.part.begin, t.i)


def _is_of_own_absence(s: Clauses, t: Trigger) -> bool:
    """ "أسفه لعدم تمكنه من الحضور": whether somebody regrets only that he himself cannot."""
    return s.part.scan.has("own-absence", t.j, min(s.part.end, t.j + _BESIDE))


def _is_prison(s: Clauses, t: Trigger) -> bool:
    """ "الإفراج عن أسرى من سجن عوفر": whether a prison is a place where somebody is."""
    scan, k = s.part.scan, t.i - 1
    return t.part == "noun" and k >= s.part.begin and scan.text.words[k].fold in scan.sets["out-of-or-in"]


def _is_publishing(s: Clauses, t: Trigger) -> bool:
    """ "أفرجت هيئة الأفلام عن الإعلان الترويجي": whether what is released is a text or a film."""
    at = doer_behind(s, t)
    k = t.j if at is None else at.j
    return s.part.scan.has("published", k, min(s.part.end, k + _BESIDE))


def _is_research(s: Clauses, t: Trigger) -> bool:
    """ "نشر باحثون بحثا جديدا", "بحثا عن": whether what may be "the two discussed" is a search or a study."""
    words = s.part.scan.text.words
    if t.part != "verb" or t.number != "d" or t.j >= s.part.end or any(g.i == t.j for g in s.groups):
        return False
    adjective = words[t.j].light.endswith("ا") and "common" in s.part.scan.words[t.j]
    return words[t.j].fold == "عن" or adjective


def _is_admitted(s: Clauses, t: Trigger) -> bool:
    """ "أقر الوزير بتدخل تركيا": whether a wrong is what somebody admits, and blames nobody for."""
    admits = (x for x in s.triggers if x.frame == "admit" and x.part == "verb" and 0 <= t.i - x.j <= _ADMITTED)
    return t.part == "noun" and t.prefix == "ب" and any(not s.verb_in(x.j, t.i) for x in admits)


def _is_of_goods(s: Clauses, t: Trigger) -> bool:
    """ "في استقبال المساعدات", "في استقبال الطائرة": whether what is received is no guest."""
    scan = s.part.scan
    goods = t.part == "fixed" and t.j < s.part.end
    return goods and (scan.noun(t.j, "goods-received") or scan.has("laden-thing", t.j, t.j + 1))


def _is_no_blow(s: Clauses, t: Trigger) -> bool:
    """Whether what may be an attack is done without arms, or only intended."""
    return _is_harmless(s, t) or _is_wanted(s, t)


# by frame, what makes another word of what wakes it
OTHER_SENSES: dict[str, Callable[[Clauses, Trigger], bool]] = {
    "arrive": _is_up_to,
    "attack": _is_no_blow,
    "blame": _is_admitted,
    "callon": _is_farewell,
    "cyber": _is_breakthrough,
    "discuss": _is_research,
    "greeted": _is_of_goods,
    "regret": _is_of_own_absence,
    "reject": _is_interception,
    "release": _is_publishing,
    "sentence": _is_prison,
    "threaten": _is_threatened,
}
