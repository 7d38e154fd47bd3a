"""Which words of a sentence wake a rule: the lexemes outside noun phrases, each by its readings that fit."""

from __future__ import annotations

from typing import Any

from alaqat.extract.chunk import Chunk
from alaqat.extract.classes import JOINING
from alaqat.extract.clause import SAYING, Trigger, is_finite
from alaqat.extract.fitting import fits, in_past, lightest, may_be_mine
from alaqat.extract.scan import QUOTES, Match, Scan
from alaqat.text.morphology import Form

__all__ = ["find_triggers"]

_SHADDA, _DAMMA = "\u0651", "\u064f"
_OPENS = frozenset(("comp", "conj", "relative", "subordinate"))  # classes of words that begin a clause
_REACH = 14  # tokens from a verb to its object
_INTENDS = frozenset(("aims", "hypothetical", "future"))  # classes with verbs of intent
_INTENT = 4  # tokens from such a verb to its object
_AFTER = frozenset(("aftermath", "subordinate", "prep"))
_BESIDE = frozenset(("prep", "weekday"))  # classes of words between those of whom a verb tells
# frames of verbs and nouns whose object is somebody or a place, and no deed
_OF_PEOPLE = frozenset((
    "meet", "meet-with", "receive", "phone", "contact", "summon", "write", "visit", "arrive", "arriveat", "land",
    "travel",
))  # fmt: skip
_CARRYING = frozenset(("light", "light-receive"))


def find_triggers(
    scan: Scan,
    chunks: list[Chunk],
    begin: int,
    end: int,
    table: dict[str, dict[str, Any]],
    *,
    first_person: bool = False,
) -> list[Trigger]:
    """The lexemes outside noun phrases, the longest reading at each token; several where a form belongs to several.

    `table` names the type and frame of each lexeme; `first_person`: the sentence is an embedded post, and "I" acts.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> lexicon = load()
    >>> seen = scan(tokenise("ستزور واشنطن"), lexicon)
    >>> [(t.frame, t.part, t.prefix, t.tense) for t in find_triggers(seen, [], 0, 2, lexicon.facts["lexeme"])]
    [('visit', 'verb', 'س', 'pres')]
    """
    covered = [False] * (end - begin)
    for c in chunks:
        for k in range(c.i - begin, min(c.j, end) - begin):
            covered[k] = True
    out: list[Trigger] = []
    past = begin  # where the last one ended
    for k in scan.where("lexeme", begin, end):
        if k < past or covered[k - begin]:
            continue
        n = k - begin
        found = [
            m
            for m in scan.at[k]
            if m.entry.cls == "lexeme" and (m.j == k + 1 or (m.j <= end and not any(covered[n : m.j - begin])))
        ]
        if not found:
            continue
        past = found[0].j  # the longest come first
        if past < end and "god" in scan.spelt[past].of.whole:
            continue  # داعيا الله, أيده الله: a prayer
        best = [m for m in found if m.j == past]
        jussive = k > begin and "jussive" in scan.spelt[k - 1].of.whole
        last = scan.text.words[past - 1]
        mine = first_person or (may_be_mine(best) and _is_quoted(scan, begin, k))
        fitting = [m for m in lightest(best) if fits(m, best, last, first_person=mine, jussive=jussive)]
        noun = any(m.entry.part == "noun" for m in fitting)
        if any(_is_verbal(m, noun) for m in fitting) and _no_verb_here(scan, k, past, begin, end):
            fitting = [m for m in fitting if not _is_verbal(m, noun)]
        out += [_trigger(scan, m, table) for m in _settled(scan, out, k, begin, fitting, chunks)]
    return out


def _is_verbal(m: Match, noun: bool) -> bool:
    """Whether a reading is a verb, or beside that of a noun a fixed phrase with one: عن فرض عقوبات."""
    part = m.entry.part
    return part == "verb" or part == "passive" or (noun and part == "fixed")


def _is_quoted(scan: Scan, begin: int, k: int) -> bool:
    """ "أنا أجريت محادثات", "«أجريت محادثات»": whether token k stands behind "I" or in a quotation."""
    words, within = scan.text.words, False
    for n in range(begin, k):
        if words[n].raw in QUOTES:
            within = words[n].raw in "«“" or (words[n].raw == '"' and not within)
    return within or (k > begin and words[k - 1].fold in scan.sets["i-myself"])


def _no_verb_here(scan: Scan, i: int, j: int, begin: int, end: int) -> bool:
    """Whether tokens [i, j) cannot be a verb: behind a preposition (إلى طلب السويد), with a ة at its end (إرادة is not
    أراده), or a word of another kind (بين البلدين, but بين أن and بيّن; وزارته is his ministry)."""
    words = scan.text.words
    if words[j - 1].light.endswith("ة"):
        return True
    if i > begin and "here" in scan.spelt[i].of.whole and words[i].raw.endswith("ا"):
        return True  # التقى هنا اليوم نظيره: not هنأ
    if i > begin and scan.spelt[i - 1].people == "" and scan.stemmed(i, "new-ones"):
        return True  # سفراء جدد: not he renewed
    if i > begin + 1 and "was-not" in scan.spelt[i - 2].of.whole and scan.stemmed(i - 1, "there-is"):
        return True  # يجب أن يكون هناك تعاون
    if i > begin and "is-due" in scan.spelt[i - 1].of.whole:
        return True  # يتطلب سحب القوات
    if "not-a-verb" in scan.spelt[i].of.whole:
        return _SHADDA not in words[i].raw and not (j < end and "comp" in scan.words[j])
    if j + 1 < end and words[j].fold == "من" and scan.noun(i, "crowd-number") and scan.spelt[j + 1].people == "":
        return True  # تظاهر حشد من الطلبة
    return i > begin and scan.clitic(i - 1, "governs-noun") in JOINING


def _is_affirmed(scan: Scan, i: int, begin: int, chunks: list[Chunk]) -> bool:
    """Whether whose affirmation it is stands before token i, "تأكيد الوزير دعم", or an indefinite nationality behind:
    "تدخل تركي"."""
    return any(
        (c.j == i and c.i > begin and scan.stemmed(c.i - 1, "affirmation"))
        or (c.i == i + 1 and c.kind == "demonym" and not c.definite and not c.prefix)
        for c in chunks
    )


def _settled(
    scan: Scan, before: list[Trigger], i: int, begin: int, found: list[Match], chunks: list[Chunk]
) -> list[Match]:
    """The readings of a word that may be verb or noun (رفض: he refused, the refusal of), where its place tells which:
    behind "قد" or at the head of the sentence the verb, behind "أي" or a verb that takes it as its object the noun."""
    nouns = [m for m in found if m.entry.part == "noun"]
    if not nouns:  # احتمال ضرب إيران: a noun that wakes no rule
        past = [m for m in found if m.entry.part == "verb" and in_past(m)]
        lone = i > begin and scan.text.words[i - 1].fold in scan.sets["before-noun"]
        ruled = past and (lone or (_heads_phrase(scan, i) and _in_clause(scan, before, i)))
        return [m for m in found if m not in past] if ruled else found
    if len(found) < 2:
        return found
    if found[0].prefix != "و" and scan.text.words[i].fold.endswith("ات") and _owned(found[0].j, chunks):
        return nouns  # رفضت واشنطن مطالبات بكين: no women who demand
    phrase = scan.stemmed(i, "doing") and all(m.entry.part in ("noun", "fixed") for m in found)
    if phrase and (found[0].prefix == "ب" or _in_clause(scan, before, i)):
        return nouns  # نفت كينيا فرض عقوبات: no "she imposed"
    if scan.text.words[i].light.endswith(("ا", "ة")) and i > begin and scan.text.words[i - 1].raw in "،,":
        # ، مطالبا دمشق، مطالبة أنقرة
        return [m for m in found if m.entry.part == "participle" and not m.prefix] or found
    if _intended(scan, begin, i):
        return nouns
    verbs = [m for m in found if m.entry.part == "verb" and in_past(m)]
    if not verbs:
        return found
    words = scan.text.words
    lead = words[i - 1].fold if i > begin else ""
    heads = i == begin and verbs[0].prefix in ("و", "ف")
    heads = heads or (i > begin and "relative" in scan.words[i - 1])  # الاتفاق الذي توصل إليه الطرفان
    heads = heads or (verbs[0].prefix in ("و", "ف") and _behind_people(scan, before, i, chunks))
    if heads or lead in scan.sets["before-verb"] or words[i].light.endswith("ى"):
        return [m for m in found if m not in nouns]
    if lead == "او":  # قبل رفع أو خفض العقوبات
        joined = [x.part for x in before if x.j == i - 1]
        if joined and all(part == "noun" for part in joined):
            return nouns
    taken = any(x.j == i and x.frame in SAYING and x.part in ("verb", "participle") for x in before)
    if (
        taken
        or _is_affirmed(scan, i, begin, chunks)
        or _in_clause(scan, before, i)
        or lead in scan.sets["before-noun"]
        or _said_that(scan, before, i)
        or (i == begin and (_governs(scan, i + 1) or _rules_her(scan, i + 1, verbs, chunks)))
        or verbs[0].prefix.endswith("ل")
    ):
        return [m for m in found if m not in verbs]
    return found


def _owned(j: int, chunks: list[Chunk]) -> bool:
    """Whether a noun phrase without preposition stands at token j: whose the word before it is."""
    return any(c.i == j and not c.prefix and c.kind != "demonym" for c in chunks)


def _heads_phrase(scan: Scan, i: int) -> bool:
    """ "نفت تشاد نشر قوات أوكرانية": whether a noun that rules the next words may begin at token i."""
    return any(m.entry.part == "noun" and m.j > i + 1 and not m.prefix for m in scan.all(i, "lexeme"))


def _said_that(scan: Scan, before: list[Trigger], i: int) -> bool:
    """ "أكد الوزير أن دعم أنقرة لبلاده ثابت": whether "that" stands right before, of what a verb of speech says;
    its clause begins with a noun, that of "بعد أن دعم" with a verb."""
    if i < 2 or not scan.that_alone(i - 1) or not scan.words[i - 2].isdisjoint(_AFTER):
        return False
    last = next((x.i for x in reversed(before) if x.part == "verb"), None)  # أكد is several
    return last is not None and i - last <= _REACH and any(x.i == last and x.frame in SAYING for x in before)


def _governs(scan: Scan, k: int) -> bool:
    """Whether token k is a plural of people in the case that a noun gives: "طرد دبلوماسيين", not "طرد دبلوماسيون"."""
    fold = scan.text.words[k].fold if k < len(scan.text.words) else ""
    return fold.endswith("ين") and scan.spelt[k].people == "" and not scan.text.words[k].has_article


def _rules_her(scan: Scan, k: int, verbs: list[Match], chunks: list[Chunk]) -> bool:
    """ "سحب واشنطن قواتها": whether a state of the other gender stands at token k, right behind what would be "he"."""
    form = verbs[0].entry.form
    if verbs[0].j != k or form is None or (form.gender, form.number, form.pronoun) != ("m", "s", ""):
        return False
    state = next((c for c in chunks if c.i == k and c.kind == "state" and not c.prefix), None)
    return state is not None and (state.is_capital or state.country not in scan.masculine)


def _in_clause(scan: Scan, before: list[Trigger], i: int) -> bool:
    """Whether a conjugated verb governs already, and nothing between it and token i begins another clause: what may be
    verb or noun is its object, "أبلغ الرئيس الأمين العام رفض أنقرة"."""
    verb = next((x for x in reversed(before) if is_finite(x)), None)
    if verb is None or i - verb.j > _REACH:
        return False
    between = range(verb.j, i)
    if any(scan.text.words[k].kind != "ar" or not _OPENS.isdisjoint(scan.words[k]) for k in between):
        return False
    return not any(scan.text.words[k].fold in scan.sets["before-verb"] for k in between)


def _behind_people(scan: Scan, before: list[Trigger], i: int, chunks: list[Chunk]) -> bool:
    """ "التقى الوزير نظيره وطلب منه", "أجرى اتصالا بنظيره وشكره": whether token i stands right behind those whom a verb
    meets, calls or visits, with which "and" joins no deed."""
    verb = next((x for x in reversed(before) if is_finite(x)), None)
    if verb is None or i - verb.j > _REACH or not any(c.j == i for c in chunks):
        return False
    told = [x for x in before if x.i >= verb.i]  # a verb may have several rules
    if not any(x.frame in _OF_PEOPLE and (x.i == verb.i or verb.frame in _CARRYING) for x in told):
        return False
    known = {k for c in chunks for k in range(c.i, c.j)} | {k for x in told for k in range(x.i, x.j)}
    return all(k in known or not _BESIDE.isdisjoint(scan.words[k]) for k in range(verb.j, i))


def _intended(scan: Scan, begin: int, i: int) -> bool:
    """ "تدرس واشنطن فرض عقوبات", "تعتزم طرد": whether a verb of intent or attempt takes the word as its object."""
    for k in range(i - 1, max(begin, i - _INTENT) - 1, -1):
        if scan.text.words[k].kind != "ar" or not _OPENS.isdisjoint(scan.words[k]):
            return False
        if not _INTENDS.isdisjoint(scan.words[k]):
            return True
    return False


def _trigger(scan: Scan, m: Match, table: dict[str, dict[str, Any]]) -> Trigger:
    info, part = table[m.entry.key], m.entry.part
    type_: str | None = info["type"]
    frame: str | None = info["frame"]
    known: Form | None = m.entry.form
    form = known if known is not None else _form_of_phrase(scan, m)
    if part == "verb" and form.tense == "past" and _DAMMA in scan.text.words[m.i].raw[:-2]:
        part = "passive"  # أُفرج, استُدعي, but أفرجوا and كتبتُ
    elif part == "verb" and frame == "launch" and not form.pronoun and _is_launched(scan, m.i, m.j):
        part = "passive"
    return Trigger(
        m.i,
        m.j,
        m.prefix,
        m.entry.key,
        type_ or "",
        frame or "",
        part,
        form.tense,
        form.person,
        form.number,
        form.gender,
        form.pronoun,
    )


def _is_launched(scan: Scan, i: int, j: int) -> bool:
    """ "صاروخا أطلق من اليمن": whether a verb of launching stands between the missile and "from": it was launched."""
    words = scan.text.words
    missile = i > 0 and (scan.has("missiles", i - 1, i) or (i > 1 and scan.has("missiles", i - 2, i - 1)))
    return missile and j < len(words) and words[j].fold == "من"


def _form_of_phrase(scan: Scan, m: Match) -> Form:
    """What a fixed phrase says by the verb that it begins with, if it is known: "تحدثت هاتفيا"."""
    verbs = [x.entry.form for x in scan.all(m.i, "lexeme") if x.entry.part == "verb"] if m.j - m.i > 1 else []
    form = next((form for form in verbs if form is not None and form.person == 3), None)
    if form is None or (form.tense == "past" and m.prefix.endswith(("ل", "ب"))):
        return Form("fixed")  # لفرض عقوبات: a noun
    return Form(form.tense)
