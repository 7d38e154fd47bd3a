"""Whom a pronoun on a verbal noun means ("زيارته", "دعمها"), and what a relative clause goes on about."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import JOURNEYS, Clauses, Group, Trigger
from alaqat.extract.scan import Scan

__all__ = [
    "PRONOUNS",
    "agrees",
    "antecedent",
    "case_with_pronoun",
    "of_other_gender",
    "of_verb",
    "relative_of",
    "thing_meant",
    "threatened",
    "two_joined",
    "undergoes",
    "whose_own",
]

_FAR = 25  # tokens between a pronoun and whom it means
_NAMED = frozenset(("state", "org", "body", "demonym", "person", "office", "group"))
_CLOSE = 6  # tokens from whom a pronoun means to "its war"
_SCENE = frozenset(("في", "من", "ب", "مع", "عن", "adj"))  # cases of where, with what and with whom one wages war
_ADJECTIVES = 4  # words of one noun phrase behind a nationality
PRONOUNS = ("هما", "هم", "ها", "ه")
_LETTERS = ("ل", "ب")
_FEMININE = ("ه", "ات")  # how feminine nouns and plurals of things end, folded


def antecedent(s: Clauses, t: Trigger) -> Chunk | None:
    """The noun phrase that the pronoun on a noun means: the nearest before it that agrees, one that nothing governs
    first, not beyond the "that" which opens its clause; None where nobody fits."""
    near = [g for g in s.groups if g.j <= t.i and t.i - g.j < _FAR and g.case != "adj"]
    opened = s.part.scan.last("comp", s.part.begin, t.i)
    inside = [g for g in near if opened is None or g.i > opened]
    for groups in ([g for g in inside if not g.case], inside if t.pronoun != "ه" else []):
        for g in reversed(groups):
            found = next((c for c in reversed(g.chunks) if agrees(s.part.scan, c, t.pronoun)), None)
            if found is not None:
                return found if len(g.chunks) == 1 else None
    return None


def undergoes(s: Clauses, t: Trigger) -> bool:
    """ "تم توقيفهم", "جرى ترحيله": whether the pronoun on a noun means to whom it is done, not who does it."""
    before = t.i - 1
    if t.part != "noun" or not t.pronoun or t.prefix or before < s.part.begin:
        return False
    return s.part.scan.is_in(before, "carried-out")


def whose_own(s: Clauses, t: Trigger) -> Chunk | None:
    """ "حمّل الأمير السفير تحياته", "أطلع الوزير نظيره على نتائج زيارته": who asks another to carry his greetings, or
    tells him of his journey, named right behind the verb; with whom he tells it behind him; and whose war it is."""
    if t.frame == "attack":
        return _whose_attack(s, t)
    verb_of = "gives-to-carry" if t.frame == "greetings" else "tells-of" if t.frame in JOURNEYS else ""
    if not verb_of:
        return None
    verb = next((k for k in range(t.i - 1, s.part.begin - 1, -1) if s.part.scan.stemmed(k, verb_of)), None)
    if verb is None:
        return None
    near = [g for g in s.groups if verb < g.i and g.j <= t.i and (g.case == "" or g.i == verb + 1)]
    if not near or near[0].i != verb + 1 or (verb_of == "tells-of" and (len(near) != 2 or near[0].j != near[1].i)):
        return None
    return near[0].chunks[0]


def _whose_attack(s: Clauses, t: Trigger) -> Chunk | None:
    """ "عقوبات على روسيا إثر عمليتها في أوكرانيا", "وقف عدوان إسرائيل ومجازرها": of a war, the state named right before
    it, governed or not, since he who speaks of a war seldom wages it."""
    near = (g for g in reversed(s.groups) if g.j <= t.i and t.i - g.j <= _CLOSE and g.case not in _SCENE)
    last = next(near, None)
    if last is None or len(last.chunks) > 1 or s.verb_in(last.j, t.i):
        return None
    return last.chunks[0] if agrees(s.part.scan, last.chunks[0], t.pronoun) else None


def agrees(scan: Scan, c: Chunk, pronoun: str) -> bool:
    """Whether a noun phrase can be meant by "him" (ه), "her" or "it" (ها), "them" (هم)."""
    if c.kind not in _NAMED:
        return False
    if pronoun == "هم":
        return c.kind == "group" or c.number == "p"
    if c.number != "s" and c.kind in ("person", "office"):
        return False
    return _feminine(scan, c) == (pronoun == "ها")


def _feminine(scan: Scan, c: Chunk) -> bool:
    if c.kind == "state":
        if scan.stemmed(c.i, "called-him"):
            return False
        capital = c.is_capital or c.entry is None
        return capital or c.country not in scan.masculine
    if c.kind in ("person", "office"):
        return c.gender == "f"
    if c.kind in ("group", "demonym") or scan.text.words[c.i].fold.endswith(_FEMININE):
        return True
    return scan.noun(c.i, "feminine-plural")


def thing_meant(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "المقترح الفرنسي رفضته إسرائيل": whether the pronoun of a verb agrees with the thing whose nationality or owner
    stands right before it."""
    if g.case not in ("adj", "gen") or t.pronoun not in ("ه", "ها"):
        return False
    words = s.part.scan.text.words
    noun = words[g.i].fold if g.case == "adj" else words[g.head].fold
    return noun.endswith(("ه", "ات")) == (t.pronoun == "ها")


def relative_of(s: Clauses, t: Trigger) -> tuple[bool, Group | None]:
    """(whether a verb opens a relative clause, the noun phrase that the clause is about if it names somebody)."""
    scan, k = s.part.scan, t.i - 1
    particles = scan.sets["verb-particle"]
    while k > s.part.begin and "relative" not in scan.words[k] and scan.text.words[k].fold in particles:
        k -= 1
    if k <= s.part.begin or "relative" not in scan.words[k]:
        return False, None
    behind = k - 1 if scan.text.words[k - 1].raw in "،," else k
    about = next((g for g in reversed(s.groups) if g.j in (k, behind)), None)
    return True, about or _with_adjectives(s, behind)


def _with_adjectives(s: Clauses, k: int) -> Group | None:
    """ "الاعتداء الإسرائيلي السافر والجبان الذي": the nationality before token k, if only adjectives of its gender and
    with the article stand between."""
    words, n = s.part.scan.text.words, k - 1
    feminine = words[n].fold.endswith("ه")
    while n > s.part.begin and k - n <= _ADJECTIVES and words[n].fold.removeprefix("و").startswith("ال"):
        if words[n].fold.endswith("ه") != feminine:
            return None
        near = next((g for g in reversed(s.groups) if g.j == n + 1), None)
        if near is not None:
            return near if near.case == "adj" and near.j < k else None
        n -= 1
    return None


def of_verb(t: Trigger, g: Group, masculine: frozenset[str]) -> bool:
    """Whether a singular third-person verb and its noun phrase agree in gender, where both show it."""
    if t.person != 3 or t.number != "s" or t.part not in ("verb", "passive") or t.tense == "fixed":
        return True
    c = g.chunks[0]
    kind = c.entry.get("kind") if c.entry is not None else None
    if c.kind == "state" and kind in ("name", "capital") and c.number == "s":
        if kind == "name" and c.country in masculine and t.gender == "f":
            return True  # such names take a feminine verb too: اتهم النيجر, اتهمت النيجر
        feminine = not (kind == "name" and c.country in masculine)
    elif c.kind == "office" and c.gender in ("f", "m") and c.number == "s" and c.roles and (g.case or g.head == c.i):
        feminine = c.gender == "f"
    else:
        return True
    return (t.gender == "f") == feminine


def threatened(s: Clauses, t: Trigger) -> Group | None:
    """ "هددت بالرد على واشنطن إذا أجرت مناورات": who is named last before a condition does what it is about, whatever
    governs him."""
    k = t.i - 1
    if t.part != "verb" or k <= s.part.begin or not s.part.scan.is_in(k, "condition"):
        return None
    if any(g.i == t.j for g in s.groups):
        return None  # إذا نشرت النرويج صواريخ
    g = next((g for g in reversed(s.groups) if g.j <= k), None)
    near = g is not None and k - g.j <= 1 and g.case not in ("adj", "في") and len(g.chunks) == 1
    return g if g is not None and near and of_verb(t, g, s.part.scan.masculine) else None


def two_joined(chunks: Sequence[Chunk], c: Chunk) -> list[str]:
    """The two countries that a sentence joins by "and" before a phrase: "لهجتها تجاه واشنطن وسول بعد مناورات البلدين";
    none where it lists three."""
    states = [x for x in chunks if x.i < c.i and x.kind == "state" and x.country]
    last = [n for n in range(1, len(states)) if states[n - 1].j == states[n].i and states[n].prefix == "و"]
    if not last or (len(last) > 1 and last[-2] == last[-1] - 1):
        return []
    both = [states[last[-1] - 1].country, states[last[-1]].country]
    return [iso for iso in both if iso] if both[0] != both[1] else []


def case_with_pronoun(scan: Scan, k: int) -> tuple[str, str]:
    """(case, pronoun) of "to him", "with her" at token k; ("", "") for another word.

    A word like آلية ends in ة, which no pronoun does.
    """
    word = scan.text.words[k].light.replace("إ", "ا").replace("ى", "ي")
    pronoun = next((x for x in PRONOUNS if word.endswith(x) and len(word) > len(x)), "")
    stem = word[: len(word) - len(pronoun)] if pronoun else ""
    case = stem if stem in _LETTERS else scan.cases.get(stem, "")
    return (case, pronoun) if case else ("", "")


def of_other_gender(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "واتهمت وزير الخارجية فلانا", "واتهم الحكومة السورية": whether who stands right behind a verb is of the other
    gender by the title or the noun that comes first, so that he is its object."""
    scan, c = s.part.scan, g.chunks[0]
    if g.i != t.j or t.part != "verb" or t.person != 3 or t.number != "s" or c.number != "s":
        return False
    if c.kind == "person" and scan.best(c.i, "office") is not None:
        return (t.gender == "f") != (c.gender == "f")
    noun = c.kind in ("body", "org") and t.gender == "m" and scan.text.words[c.i].has_article
    return noun and scan.text.words[c.i].fold.endswith("ه")
