"""What a clause offers to a trigger: noun phrases with their case, and the other triggers."""

from __future__ import annotations

from dataclasses import dataclass, field

from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part
from alaqat.extract.spelling import STOP, STOPS

__all__ = [
    "ARRIVING",
    "ASIDE",
    "BESIDE",
    "ENDS",
    "GOING",
    "HELD",
    "HELPS",
    "JOINTS",
    "JOURNEYS",
    "OPENERS",
    "SAYING",
    "STOPS",
    "TALKS",
    "THREATENING",
    "TOURS",
    "WISHES",
    "Clauses",
    "Group",
    "Trigger",
    "backwards",
    "clause_end",
    "continues",
    "doer_behind",
    "has_article",
    "has_in_it",
    "is_finite",
    "is_next_act",
    "is_of_next_clause",
    "opens_clause",
    "past_aside",
    "same_form",
    "says_we",
    "stands_before",
]

ASIDE = frozenset("،,\"“”«»'()-–")  # signs that end no clause
# classes of words that join noun phrases and clauses; all others name things
JOINTS = frozenset(("prep", "neg", "comp", "conj", "relative", "subordinate", "weekday"))
OPENERS = frozenset(("comp", "relative", "subordinate"))  # classes of words that begin another clause
HELD = frozenset(("visit", "talks", "meet", "meet-with", "conference"))  # frames of what is held
TALKS = frozenset(("meet", "meet-with", "talks", "discussion"))  # frames of what two sides hold together
ARRIVING = frozenset(("arrive", "arriveat", "land"))  # frames: وصل إلى تونس, حل بتونس, حط في تونس
BESIDE = ("امام", "قرب")  # cases of in front of what something is done
GOING = ARRIVING | {"travel"}
JOURNEYS = frozenset(("visit", "arrive", "travel"))  # frames
TOURS = frozenset(("visit", "tour"))  # frames of journeys that last
SAYING = frozenset(("speech", "express", "announce"))  # frames of verbs that tell what somebody says
HELPS = ("support", "aid", "provide")  # frames of what another may be blamed or asked for
THREATENING = frozenset(("threaten", "ultimatum", "wavethreat"))  # frames
WISHES = ("demand", "callon")  # frames of what is asked of another
ENDS = STOPS.removesuffix(":")  # signs that end a sentence: behind a colon it goes on
_MARKS = ("،,", "-–—")  # signs that open and close an aside
_ASIDE = 14  # tokens between two commas that tell when, where or who
_LONGEST = 60  # tokens of a clause after its trigger


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


def continues(s: Clauses, t: Trigger, *likewise: str) -> bool:
    """Whether a verb goes on with the clause before it: behind "and", or a word of the classes `likewise`."""
    scan = s.part.scan
    if t.prefix in ("و", "ف"):
        return True
    before = scan.text.words[t.i - 1].fold if t.i > s.part.begin else ""
    return any(before in scan.sets[cls] for cls in likewise)


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
    ruled: frozenset[int] = field(init=False, repr=False)  # the tokens right behind a participle
    # what `subjects.subject_of` found: who speaks, who acts and what is given ask for the same verb
    subjects: dict[Trigger, tuple[Group | None, str]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # every trigger asks for it about every phrase
        object.__setattr__(self, "finite", frozenset([t.i for t in self.triggers if is_finite(t)]))
        object.__setattr__(self, "ruled", frozenset([t.j for t in self.triggers if t.part == "participle"]))
        object.__setattr__(self, "subjects", {})

    def near(self, cls: str, t: Trigger, before: int, behind: int) -> bool:
        """Whether a word of a class stands at most so many tokens before or behind a trigger, in its sentence."""
        return self.part.scan.has(cls, max(self.part.begin, t.i - before), min(self.part.end, t.j + behind))

    def has_apart(self, cls: str, i: int, j: int) -> bool:
        """Whether a word of a class is among the tokens [i, j), not in a name: قوات, but not قوات الدعم السريع."""
        k = self.part.scan.first(cls, i, j)
        while k is not None:
            if not any(g.i <= k < g.j and g.chunks[0].kind == "org" for g in self.groups):
                return True
            k = self.part.scan.first(cls, k + 1, j)
        return False

    def verb_in(self, i: int, j: int) -> bool:
        """Whether a conjugated verb begins at one of the tokens [i, j)."""
        return any(i <= k < j for k in self.finite)

    @property
    def reported(self) -> bool:
        """Whether somebody says something in this sentence."""
        return any(t.frame == "speech" for t in self.triggers)


def has_article(s: Clauses, t: Trigger) -> bool:
    """Whether the word of a trigger has the article: an act that is known."""
    return s.part.scan.text.words[t.i].fold.removeprefix(t.prefix).startswith(("ال", "لل"))


def has_in_it(s: Clauses, t: Trigger) -> bool:
    """ "التقى خلالها نظيره": whether right behind a verb it says "in it" or "during it", going back to a noun."""
    return t.j < s.part.end and "in-it" in s.part.scan.spelt[t.j].of.whole


def doer_behind(s: Clauses, t: Trigger) -> Group | None:
    """ "رفض المتحدث التعليق": the bare noun phrase right behind a verb."""
    return next((g for g in s.groups if g.i == t.j and g.case == ""), None)


def says_we(s: Clauses, t: Trigger) -> bool:
    """ "لن نسمح": whether the verb of a fixed phrase is in the first person."""
    words = s.part.scan.text.words
    told = t.part == "fixed" and t.j > t.i + 1 and "neg" in s.part.scan.words[t.i]
    return told and words[t.i + 1].fold.startswith("ن")


def same_form(a: Trigger, b: Trigger) -> bool:
    """Whether two verbs are of one person, number and gender, so that they can have one subject."""
    return (a.person, a.number, a.gender) == (b.person, b.number, b.gender)


def clause_end(s: Clauses, t: Trigger) -> int:
    """Where the clause of a trigger ends to the right: a stop, or a word that opens another clause."""
    spelt, end = s.part.scan.spelt, min(s.part.end, t.j + _LONGEST)
    for g in s.groups:
        if (t.j < g.i < end and opens_clause(s, g)) or is_of_next_clause(t, g):
            end = g.i
    but = s.part.scan.first("adversative", t.j + 1, end)
    if but is not None and not s.part.scan.has("only", t.j, but + 2):
        end = but  # رحبت باريس بالهدنة لكن موسكو رفضتها; not ليس موسكو فقط ولكن أيضا
    for k in range(t.j, end):
        ends = spelt[k].ends
        if ends and (ends == STOP or k > t.j):
            return k
    return max(t.j, end)


def is_of_next_clause(t: Trigger, g: Group) -> bool:
    """ "اليونان تندد وموسكو تأسف": whether "and" with somebody stands right behind a verb, who then is no object."""
    return g.i == t.j and is_finite(t) and g.chunks[0].prefix == "و"


def past_aside(s: Clauses, k: int) -> int:
    """The token behind what stands aside between two commas or dashes at token k, "، خلال اجتماع،", "– الذي يزور برلين
    –", "، وهو عضو فيه،"; k for anything else."""
    scan, words, end = s.part.scan, s.part.scan.text.words, s.part.end
    marks = next((x for x in _MARKS if words[k].raw in x), "") if k + 1 < end else ""
    if not marks:
        return k
    if not scan.is_in(k + 1, "and-who-is") and scan.words[k + 1].isdisjoint(("prep", "relative")):
        return k
    close = next((x for x in range(k + 2, min(end, k + _ASIDE)) if words[x].raw in marks), None)
    return k if close is None else close + 1


def backwards(s: Clauses, i: int, reach: int) -> list[int]:
    """At most `reach` tokens before token i, the nearest first, without what stands aside between two commas and tells
    when or where: "نفت إيران، الأربعاء، ما نشر"."""
    out: list[int] = []
    words, k = s.part.scan.text.words, i - 1
    while k >= s.part.begin and len(out) < reach:
        opens = _aside_opens(s, k) if words[k].raw in "،," else k
        if opens == k:
            out.append(k)
        k = opens - 1
    return out


def _aside_opens(s: Clauses, k: int) -> int:
    """The comma that opens an aside of time or place which the comma at token k closes; k where it closes none."""
    words, classes = s.part.scan.text.words, s.part.scan.words
    for n in range(k - 1, max(s.part.begin, k - _ASIDE), -1):
        if words[n].raw in "،,":
            return k if classes[n + 1].isdisjoint(("weekday", "prep")) else n
        if words[n].kind == "punct" or n in s.finite or not classes[n].isdisjoint(OPENERS):
            return k
    return k


def is_next_act(s: Clauses, t: Trigger) -> bool:
    """ "دعت واشنطن إلى الهدوء، وفرضت عقوبات": whether a verb in the past behind "and" tells what was done next, not
    "ودعم", which may be a noun."""
    if t.tense != "past" or t.part == "noun" or t.prefix not in ("و", "ف"):
        return False
    doing = s.part.scan.text.words[t.i].fold.removeprefix(t.prefix) in s.part.scan.sets["doing"]
    return not doing and not any(x.i == t.i and x.part == "noun" for x in s.triggers)


def stands_before(s: Clauses, g: Group) -> bool:
    """ "أمام السفارة", "قرب مقر الأمم المتحدة": whether a noun phrase only says in front of what something is done."""
    k = g.head - 1
    return g.case in BESIDE or (k >= s.part.begin and s.part.scan.cases.get(s.part.scan.text.words[k].fold) in BESIDE)


def opens_clause(s: Clauses, g: Group) -> bool:
    """ "... ومجموعة السبع تقرر": whether "and" with a noun phrase and its verb begins another clause."""
    c = g.chunks[0]
    return (
        c.prefix == "و"
        and len(g.chunks) == 1
        and any(is_finite(x) and x.i == g.j and x.prefix in ("", "س") for x in s.triggers)
    )
