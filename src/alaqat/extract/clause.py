"""What a clause offers to a trigger: noun phrases with their case (bare, after a preposition, genitive, adjective)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part
from alaqat.extract.scan import Match, Scan
from alaqat.text.tokens import Word

__all__ = ["ASIDE", "JOINTS", "Clauses", "Group", "Trigger", "find_groups", "is_finite"]

ASIDE = frozenset("،,\"“”«»'()-–")  # signs that end no clause
# classes of words that join noun phrases and clauses; all others name things
JOINTS = frozenset(("prep", "neg", "comp", "conj", "relative", "subordinate", "weekday"))
_CLOSING = frozenset('"”»')
_QUOTING = frozenset("\"“”«»'()")
_QUOTED = 3  # signs between a name and its short form
_COUNTED = 4  # tokens of what is counted before
_PEOPLE = ("ين", "ون", "اء", "ات")
_COLLECTIVE = frozenset(("state", "org", "body", "group", "demonym", "person", "office"))
_SENT = 9  # tokens between a delegation and who heads it
_NOUN_T = ("ات", "يت", "وت")  # endings of nouns; any other ت is that of a past verb
_PURPOSE = frozenset(("ل", "ول", "ب"))  # letters before a verbal noun
_SHARED = ("", "بين", "مع", "gen", "adj")  # cases of those who act together
_LETTERS = {"ب": "ب", "ل": "ل", "وب": "ب", "ول": "ل", "فب": "ب", "فل": "ل", "ك": "ك", "وك": "ك"}


@dataclass(slots=True, eq=False)
class Group:
    """One or more coordinated noun phrases in one case."""

    chunks: list[Chunk]
    case: str  # "" bare, a preposition, "gen" (after a noun), "adj" (nationality on a noun)
    head: int  # the token that governs it (preposition or noun), or its own first token

    @property
    def i(self) -> int:
        return self.chunks[0].i

    @property
    def j(self) -> int:
        return self.chunks[-1].j


@dataclass(frozen=True, slots=True, eq=False)
class Trigger:
    """A lexeme at tokens [i, j)."""

    i: int
    j: int
    prefix: str
    lexeme: str
    type: str
    frame: str
    part: str  # verb, passive, noun, participle or fixed
    tense: str
    person: int
    number: str
    gender: str
    pronoun: str


def is_finite(t: Trigger) -> bool:
    """Whether a trigger is a conjugated verb."""
    return t.part in ("verb", "passive") and t.tense in ("past", "pres", "juss")


@dataclass(frozen=True, slots=True, eq=False)
class Clauses:
    """What one sentence offers to its triggers."""

    part: Part
    groups: list[Group]
    triggers: list[Trigger]
    finite: frozenset[int] = field(init=False, repr=False)  # the tokens where a conjugated verb begins

    def __post_init__(self) -> None:
        # every trigger asks for it about every phrase
        object.__setattr__(self, "finite", frozenset([t.i for t in self.triggers if is_finite(t)]))

    def verb_in(self, i: int, j: int) -> bool:
        """Whether a conjugated verb begins at one of the tokens [i, j)."""
        return not self.finite.isdisjoint(range(i, j))

    @property
    def reported(self) -> bool:
        """Whether somebody says something in this sentence."""
        return any(t.frame == "speech" for t in self.triggers)


def find_groups(scan: Scan, chunks: list[Chunk], begin: int) -> list[Group]:
    """The noun phrases of the sentence that begins at token `begin`, coordinated ones together, with their case.

    >>> from alaqat.extract.chunks import find_chunks
    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("المباحثات المصرية مع تونس وليبيا"), load())
    >>> [([c.country for c in g.chunks], g.case) for g in find_groups(seen, find_chunks(seen, 0, 5), 0)]
    [(['EG'], 'adj'), (['TN', 'LY'], 'مع')]
    """
    out: list[Group] = []
    previous: Chunk | None = None
    ends = {c.j for c in chunks if c.kind != "word"}
    for c in chunks:
        if previous is not None and (_named_again(scan, previous, c) or _is_gloss(scan, previous, c)):
            continue
        sent = _delegation_of(scan, c, begin)
        if sent is not None:
            if previous is not None and previous.i <= sent < previous.j:
                out[-1].chunks[-1] = c  # وفدا أمريكيا برئاسة فلان: who heads it acts
            else:
                out.append(Group([c], *_case(scan, replace(c, i=sent, prefix=""), begin, ends)))
            previous = c
            continue
        if (
            previous is not None
            and _joined(scan, previous, c)
            and not (c.kind == "demonym" and previous.kind != "demonym" and not _shares_noun(previous, c))
            and not (out[-1].case not in _SHARED and c.kind != previous.kind and _acts(scan, c))
        ):
            out[-1].chunks.append(c)
            previous = c
            continue
        case, head = _case(scan, c, begin, ends)
        out.append(Group([c], case, head))
        previous = c
    return out


def _named_again(scan: Scan, a: Chunk, b: Chunk) -> bool:
    """حلف شمال الأطلسي "ناتو" (NATO): the short name in quotation marks right behind the full one."""
    if b.prefix or a.actor is None or a.actor != b.actor or not 1 <= b.i - a.j <= _QUOTED:
        return False
    return all(w.raw in _QUOTING for w in scan.text.words[a.j : b.i])


def _is_gloss(scan: Scan, before: Chunk, c: Chunk) -> bool:
    """ "بعثة الأمم المتحدة في ليبيا (أنسميل)": whether brackets hold only another name of the body before them."""
    words = scan.text.words
    return (
        c.kind == before.kind == "org"
        and c.i == before.j + 1
        and words[before.j].raw == "("
        and c.j < len(words)
        and words[c.j].raw == ")"
    )


def _delegation_of(scan: Scan, c: Chunk, begin: int) -> int | None:
    """Where the delegation stands that a person heads: "وفدا رفيعا برئاسة وزير الخارجية"; None for others."""
    words, k = scan.text.words, c.i - 1
    if c.kind not in ("person", "office") or k <= begin or words[k].fold not in scan.sets["headed-by"]:
        return None
    for n in range(k - 1, max(begin, k - _SENT) - 1, -1):
        if any(stem in scan.sets["delegation"] for _, stem in words[n].readings):
            return n
        if words[n].kind == "punct" or "comp" in scan.words[n]:
            return None
    return None


def _acts(scan: Scan, c: Chunk) -> bool:
    """ "هجوم في كابول والرئيس الأفغاني يحذر": whether a noun phrase has a verb of its own right behind it."""
    forms = (m.entry.get("f") for m in (scan.at[c.j] if c.j < len(scan.at) else ()) if m.prefix in ("", "س"))
    return c.prefix == "و" and any(f is not None and f.tense == "pres" and f.number == "s" for f in forms)


def _shares_noun(a: Chunk, b: Chunk) -> bool:
    """القوات البحرية المصرية والفرنسية: whether a second nationality goes with the noun of the first."""
    nations = [x for x in a.inner if x.kind == "demonym" and x.j == a.j == b.i]
    return bool(nations) and b.prefix == "و" and b.country != a.country and a.kind in ("body", "group", "org")


def _joined(scan: Scan, a: Chunk, b: Chunk) -> bool:
    """b continues a list begun by a: "A وB", "A، وB", "A وكذلك B"."""
    words = scan.text.words
    end = a.j + 1 if a.j < b.i and words[a.j].raw in _CLOSING else a.j  # من "إسرائيل" ومصر
    gap = b.i - end
    if b.prefix == "و" and gap == 0:
        return True
    if b.prefix == "و" and gap == 1 and words[a.j].raw in "،,":
        return a.kind == b.kind or {a.kind, b.kind} <= {"person", "office"}
    if (
        a.kind == b.kind == "demonym"
        and gap == 0
        and not b.prefix
        and a.definite == b.definite
        and a.country != b.country
    ):
        return True  # المباحثات السعودية الروسية
    if b.prefix == "" and gap == 1 and words[a.j].raw in "،,-–":
        return a.kind == b.kind == "state" or (a.kind == b.kind == "demonym" and words[a.j].raw in "-–")
    return b.prefix == "" and gap == 1 and words[a.j].fold == "و"


def _each_of(scan: Scan, k: int, begin: int) -> tuple[str, int] | None:
    """The case of "each of" at token k, which its nouns share: "مع كل من وزيري"; None for another word."""
    words = scan.text.words
    prefixes = [p for p, stem in words[k].readings if stem in scan.sets["each-of"]]
    if not prefixes:
        return None
    letter = next((p for p in prefixes if p in _LETTERS), None)
    if letter is not None:
        return _LETTERS[letter], k
    behind = words[k - 1].fold if k - 1 >= begin else ""
    return scan.cases.get(behind, ""), k - 1


def _listed(scan: Scan, c: Chunk, begin: int) -> tuple[str, int] | None:
    """ "على 4 كيانات و30 مسؤولا": the case that people who are counted share with what is counted before them."""
    words = scan.text.words
    k = c.i if words[c.i].kind == "num" else c.i - 1
    if c.kind not in ("group", "office") or k - 1 < begin or words[k].kind != "num" or words[k - 1].fold != "و":
        return None
    for n in range(k - 2, max(begin, k - 2 - _COUNTED) - 1, -1):
        if words[n].fold in scan.cases:
            return scan.cases[words[n].fold], n
        if words[n].kind not in ("ar", "num") or not scan.words[n].isdisjoint(JOINTS):
            return None
    return None


def _case(scan: Scan, c: Chunk, begin: int, ends: set[int]) -> tuple[str, int]:
    words = scan.text.words
    if c.prefix in _LETTERS:
        return _LETTERS[c.prefix], c.i
    k = c.i - 1
    while k >= begin and words[k].kind == "punct" and words[k].raw in "\"“”«»'(":
        k -= 1
    counted = c.kind in ("demonym", "group") or (c.prefix == "" and c.number == "p")
    while k > begin and counted and _is_number(scan, words[k]):
        for p, st in words[k].readings:
            if st in scan.sets["numeral"] and p in _LETTERS:
                return _LETTERS[p], k
        k -= 1
    listed = _listed(scan, c, begin)
    if listed is not None:
        return listed
    if k < begin or words[k].kind in ("punct", "nl"):
        return "", c.i
    w = words[k]
    if k + 1 in ends and c.kind not in ("demonym", "orgadj"):
        return "", c.i  # another noun phrase ends here: هددت واشنطن أنقرة
    f = w.fold
    if c.kind in _COLLECTIVE and any(st in scan.sets["quantifier"] for _, st in w.readings):
        taken = next((p for p, st in w.readings if st in scan.sets["quantifier"] and p in _LETTERS), None)
        return (_LETTERS[taken], k) if taken else _case(scan, replace(c, i=k, prefix=""), begin, ends)
    both = _both_of(scan, k, begin) if c.kind == "dual" else None
    if both is not None:
        return "بين", both  # بين حكومتي البلدين
    if (
        k > begin
        and any(st in scan.sets["leadership"] for _, st in w.readings)
        and c.kind in ("org", "state", "body", "group")
    ):
        for p, st in w.readings:
            if st in scan.sets["leadership"] and p in _LETTERS:
                return _LETTERS[p], k
        return _case(scan, replace(c, i=k, prefix=""), begin, ends)  # قادة الحركة: who leads it stands for it
    if f in scan.sets["side"] and k - 1 >= begin:
        k2 = k - 1
        before = words[k2].fold
        if before in scan.cases:
            return scan.cases[before], k2
        for p, stem in w.readings:
            if stem in scan.sets["side"] and p in _LETTERS:
                return _LETTERS[p], k
    if f == "من" and k - 1 >= begin:
        each = _each_of(scan, k - 1, begin)
        if each is not None:
            return each if each[0] else ("", c.i)
        crowd = scan.sets["crowd-number"]
        if c.number == "p" and any(st.removeprefix("ال") in crowd for _, st in words[k - 1].readings):
            return _case(scan, replace(c, i=k - 1, prefix=""), begin, ends)  # تظاهر العشرات من أبناء الجالية
    if f in scan.sets["across"] and (k == begin or words[k - 1].kind in ("punct", "nl") or f.startswith("و")):
        return "", c.i  # the verb عبّر, not the preposition
    if f in scan.cases:
        return scan.cases[f], k
    for p, stem in w.readings:
        if p in ("و", "ف") and stem in scan.cases:
            return scan.cases[stem], k
        if p in _LETTERS and stem in scan.sets["side"]:
            return _LETTERS[p], k
    if c.kind in ("demonym", "orgadj") and not (
        c.kind == "demonym" and c.number == "p" and c.definite and not _people(w)
    ):
        return "adj", k
    if c.prefix:
        return "", c.i
    cls = scan.words[k]
    if cls & {"comp", "conj", "neg", "relative", "future", "weekday", "prep"}:
        return "", c.i
    for m in scan.at[k]:
        if m.entry.cls != "lexeme" or m.j != k + 1:
            continue
        verb = m.entry.get("part") in ("verb", "passive")
        finite = verb and not w.light.endswith("ة") and not _governed(m)  # إرادة is not أراده
        if finite and k > begin and (words[k - 1].fold in scan.sets["governs-noun"] or _participle(scan, k - 1)):
            continue  # عن تحفظ تركيا, مجددا رفض تركيا: a noun
        if finite or m.entry.get("part") in ("participle", "fixed"):
            return "", c.i
        if w.fold.endswith("ا") and any(x.j == k + 1 and x.entry.get("part") == "participle" for x in scan.at[k]):
            return "", c.i  # مطالبا دمشق: a noun that rules a genitive has no ا
        if m.entry.get("part") == "noun" and not w.fold.startswith("ال"):
            return "gen", k
    if "~common" in cls and _verbal_noun(scan, w, k):
        return "gen", k  # لطمأنة دول الخليج
    if (
        w.kind == "ar"
        and ("common" in cls or "~common" in cls)
        and not w.fold.startswith("ال")
        and not any(s.startswith("ال") for _, s in w.readings)
    ) and _nominal(scan, k, begin):
        return "gen", k
    return "", c.i


def _verbal_noun(scan: Scan, w: Word, k: int) -> bool:
    """ "لانضمام السويد", "لطمأنة دول الخليج": whether a word behind "for" or "by" is a noun, which rules a genitive."""
    if any(m.entry.cls == "lexeme" and m.entry.get("part") in ("verb", "passive") for m in scan.at[k]):
        return w.light.endswith("ة")
    stems = (stem for p, stem in w.readings if p in _PURPOSE)
    return any(stem in scan.common and not stem.startswith(("ال", "ي", "ت")) for stem in stems)


def _governed(m: Match) -> bool:
    """ "لطلب واشنطن", "بدعم قطر": a preposition is written on, so that the word is a noun; "ليطلب" is a verb."""
    form = m.entry.get("f")
    return m.prefix.endswith("ب") or (m.prefix.endswith("ل") and form is not None and form.tense == "past")


def _is_number(scan: Scan, w: Word) -> bool:
    return w.kind == "num" or any(stem in scan.sets["numeral"] for _, stem in w.readings)


def _participle(scan: Scan, k: int) -> bool:
    return any(m.entry.get("part") == "participle" for m in scan.all(k, "lexeme"))


def _both_of(scan: Scan, k: int, begin: int) -> int | None:
    """Where "between" stands before nouns that "the two countries" go with: "بين رأسي دبلوماسية البلدين"."""
    words = scan.text.words
    for n in range(k, max(begin, k - 3) - 1, -1):
        if words[n].fold == "بين":
            return n if n < k else None
        if words[n].kind != "ar" or not scan.words[n].isdisjoint(JOINTS):
            return None
    return None


def _people(w: Word) -> bool:
    """A plural noun that a plural nationality can go with: المسؤولين المصريين."""
    return w.fold.startswith("ال") and w.fold.endswith(_PEOPLE)


def _nominal(scan: Scan, k: int, begin: int) -> bool:
    """A common word that is no verb form by its look, or by its place at the head of the sentence."""
    w = scan.text.words[k]
    f = w.fold
    if w.light.endswith("ة"):
        return True
    if f[:1] in "وف" and f not in scan.common:
        f = f[1:]  # وتستمر
    if any(m.entry.cls == "lexeme" and m.entry.get("part") in ("verb", "passive") and not m.prefix for m in scan.at[k]):
        return False
    verbal = not f.endswith(_NOUN_T) or w.light.endswith("أت")  # لجأت
    if f.endswith("ت") and len(f) > 3 and verbal and f not in scan.sets["noun-in-t"]:
        return False  # أقدمت السلطات: she did
    if k == begin and any(s in scan.sets["opening-verb"] for p, s in w.readings if p in ("", "و", "ف")):
        return False  # عاد الوفد
    if f.endswith(("ا", "وا", "ان")) and len(f) > 4 and not f.endswith("ا" * 2):
        return False
    return not (f[:1] in "يت" and len(f) >= 4 and f[1:2] not in "اط" and not f.endswith(("ه", "يه", "ات")))
