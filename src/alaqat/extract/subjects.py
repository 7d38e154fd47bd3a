"""The subject of a finite verb, and how far its clause reaches to the right."""

from __future__ import annotations

from alaqat.extract.agents import somebody_behind
from alaqat.extract.antecedents import agrees, of_other_gender, of_verb, relative_of, thing_meant, threatened
from alaqat.extract.behindplace import doer_after
from alaqat.extract.clause import (
    STOPS,
    Clauses,
    Group,
    Trigger,
    doer_behind,
    has_in_it,
    is_finite,
    same_form,
    says_we,
)
from alaqat.extract.crowds import is_oblique
from alaqat.extract.filled import VERB_AFTER, VERB_BEFORE
from alaqat.extract.fronted import is_taken_up, topic_of
from alaqat.extract.parted import (
    before_aside,
    before_relative,
    in_relative,
    only_particles,
    past_its_name,
    where_begins,
)
from alaqat.extract.scan import QUOTES
from alaqat.extract.things import is_object_of, judging_before, resumes, tells_of_a_thing, was_doing_to

__all__ = ["follows_pronoun", "gone_back_to", "subject_of"]

_GONE_BACK = frozenset(("person", "office", "group", "demonym", "state", "body", "org"))
_BETWEEN = 7  # tokens of an aside between two commas


def subject_of(s: Clauses, t: Trigger) -> tuple[Group | None, str]:
    """The subject of a finite verb and how it was found: the bare noun phrase right after it, else the one before it in
    its clause; (None, "") where there is neither, and where "we" or "that he" says who it is."""
    known = s.subjects.get(t)
    if known is None:
        known = s.subjects[t] = _find(s, t)
    return known


def _find(s: Clauses, t: Trigger) -> tuple[Group | None, str]:
    scan = s.part.scan
    if (t.person == 1 and is_finite(t)) or says_we(s, t):
        return None, ""
    held = was_doing_to(s, t)
    if held is not None:
        return held[1], VERB_BEFORE
    topic = topic_of(s, t)
    if topic is not None and not resumes(s, t) and of_verb(t, topic, scan.masculine) and not is_taken_up(s, t, topic):
        return topic, "noun phrase set before the sentence"
    if follows_pronoun(s, t) and not _two_after(s, t):
        return None, ""
    uttered = _utterer(s, t)
    if uttered is not None:
        return uttered, "who sent or said what the clause is about"
    inside, about = relative_of(s, t) if is_finite(t) else (False, None)
    if tells_of_a_thing(s, t):
        return None, ""
    if inside and not resumes(s, t) and not _other_than_relative(s, t):
        return about, "noun phrase that the relative clause is about" if about is not None else ""
    meant = _pronoun_before(s, t)
    if meant is not None:
        return meant, "noun phrase that the pronoun before the verb means"
    if not inside and gone_back_to(s, t) is not None:
        return _after(s, t), VERB_AFTER
    judging = None if inside else judging_before(s, t)
    if judging is not None:
        return subject_of(s, judging)[0], VERB_BEFORE
    aside = None if inside else before_aside(s, t) or before_relative(s, t)
    before = aside if inside or aside is not None else _before(s, t)
    begins = where_begins(s, t)
    tight = before is not None and (before is aside or only_particles(scan, past_its_name(s, before), begins))
    after = _after(s, t)
    if (after is None or after.i > t.j) and somebody_behind(s, t):
        return None, ""
    if before is not None and tight and after is not None and after.i == t.j and _opened_by(s, before, t):
        before, tight = None, False
    if before is not None and tight and t.prefix in ("", "س"):
        return before, "noun phrase right before the verb"
    to_whom = _doer_of_that(s, t) or threatened(s, t)
    if to_whom is not None:
        return to_whom, "noun phrase before that"
    if after is not None and after.chunks[0].counterpart and not t.pronoun and not _two_after(s, t):
        # دون أن يلتقي نظيره: his counterpart is met
        return (before, "noun phrase before the verb") if before is not None else (None, "")
    doer = doer_after(s, t)
    if doer is not None:
        return doer, "noun phrase of the doer after the verb"
    if after is not None and t.number == "s":
        near = t.j, min(after.i, t.j + 2)
        # اقتحم محتجون السفارة: nobody's, not the embassy
        crowd = scan.has("protesters", *near) or (after.chunks[0].kind == "body" and scan.has("crowd", *near))
        return (None, "") if crowd else (after, VERB_AFTER)
    sender = _sender(s, t)
    if sender is not None:
        return sender, "who sent what the clause is about"
    # "and then said" goes on with another subject, unless the noun phrase stands right before it
    continues = t.prefix in ("و", "ف") and t.number == "s" and not tight
    goes_on = _subject_before(s, t, before) if before is not None and tight and not continues else None
    if goes_on is not None:
        return goes_on, "noun phrase before the verb"
    if before is not None and not continues and not _of_one(s, t, before):
        return before, "noun phrase before the verb"
    if after is not None and not (t.number == "p" and _of_one(s, t, after)):
        return after, VERB_AFTER
    return None, ""


def _of_one(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "متظاهرون اقتحموا السفارة", "التقى نظيره واتفقا": whether one stands beside a verb of several."""
    c = g.chunks[0]
    several = c.number != "s" or c.kind in ("group", "demonym", "word", "dual") or len(c.countries) > 1
    joined = g.j < t.i and s.part.scan.text.words[g.j].fold.startswith("و") and g.j + 1 == t.i  # بارزاني والطالباني
    several = several or joined or (g.case == "" and g.head != g.i)  # وصل وفد برئاسة الوزير ويلتقون: the delegation
    return t.part == "verb" and t.number != "s" and len(g.chunks) == 1 and not several


def _opened_by(s: Clauses, g: Group, t: Trigger) -> bool:
    """Whether a noun phrase stands in what opens the sentence up to a comma: "بعد نداء وجهته نيامي، أوفدت الجزائر"."""
    scan, words = s.part.scan, s.part.scan.text.words
    commas = [k for k in range(s.part.begin, t.i) if words[k].raw in "،,"]
    first = bool(commas) and commas[0] >= g.j  # no other ends before it
    if scan.stemmed(s.part.begin, "response"):
        return g.i > s.part.begin  # ردا على الهجوم الإيراني قصفت إسرائيل
    return first and g.i > s.part.begin and bool(scan.words[s.part.begin] & {"prep", "subordinate", "aftermath"})


def _doer_of_that(s: Clauses, t: Trigger) -> Group | None:
    """ "سبق للرئيس أن زار", "بإمكان البرازيل أن تتوسط": who stands with ل, or a noun with ب, before "that" does it;
    and whom one meets before or after all else stands alone behind."""
    words = s.part.scan.text.words
    if t.tense not in ("past", "pres", "juss") or t.i - 2 < s.part.begin or words[t.i - 1].light not in ("أن", "ان"):
        return None
    k = t.i - 1
    behind = doer_behind(s, t)
    met = t.frame == "meet" or (behind is not None and of_other_gender(s, t, behind))  # قبل أن يستقبل السفيرة
    if met and not t.pronoun and s.part.scan.stemmed(k - 1, "before-that") and not _two_after(s, t):
        last = next((x for x in reversed(s.triggers) if x.i < k and is_finite(x)), None)  # غادر بعد أن التقى الملك
        return subject_of(s, last)[0] if last is not None and last.gender == t.gender else None
    if words[k - 1].raw in "،,":  # يمكن للبرازيل، برأي الباحث، أن تتوسط
        k = next((n for n in range(k - 2, max(s.part.begin, k - _BETWEEN), -1) if words[n].raw in "،,"), k)
    near = next((g for g in s.groups if g.j == k and g.case in ("ل", "gen")), None)
    able = near is not None and (near.case == "ل" or any(p in ("ب", "وب") for p, _ in words[near.head].readings))
    return near if able else None


def _sender(s: Clauses, t: Trigger) -> Group | None:
    """ "تلقى اتصالا من الرئيس، أعرب فيه عن": who called or wrote, where a verb goes back to the call with "in it"."""
    if not has_in_it(s, t):
        return None
    sent = [x.j for x in s.triggers if x.frame in ("phone", "message") and x.part == "noun" and x.j < t.i]
    return next((g for g in reversed(s.groups) if sent and g.case == "من" and sent[-1] <= g.head < t.i), None)


def _utterer(s: Clauses, t: Trigger) -> Group | None:
    """ "تصريحات الرئيس الفرنسي التي اتهم فيها الجزائر": whose statement it is, in which a verb tells something."""
    k = t.i - 1
    if t.part != "verb" or t.pronoun or not has_in_it(s, t) or "relative" not in s.part.scan.words[k]:
        return None
    if k > s.part.begin and s.part.scan.text.words[k - 1].raw in "،,":
        k -= 1
    whose = next((g for g in s.groups if g.j == k and g.case == "gen" and len(g.chunks) == 1), None)
    if whose is None or not s.part.scan.noun(whose.head, "statement-noun"):
        return None
    return whose if of_verb(t, whose, s.part.scan.masculine) else None


def gone_back_to(s: Clauses, t: Trigger) -> Group | None:
    """ "بحارة أمريكيون احتجزتهم إيران", "لبنانيون أفرجت عنهم أبوظبي": the noun phrase right before a verb that goes
    back to it by a pronoun, where who does it stands right behind."""
    held = was_doing_to(s, t)
    if held is not None:
        return held[0]
    if not is_finite(t) or t.part != "verb" or t.j >= s.part.end:
        return None
    topic = topic_of(s, t)  # أما بيروت فقد زارها الوزير
    if topic is not None and is_taken_up(s, t, topic):
        return topic
    if not resumes(s, t):
        return None
    if topic is None and t.prefix not in ("", "س"):
        return None
    scan = s.part.scan
    if has_in_it(s, t):
        return None  # زيارة إلى روسيا التقى خلالها نظيره: when or where, not whom
    at = t.j + (scan.is_in(t.j, "with-it"))
    after = _after(s, t)
    before = topic or next((g for g in s.groups if g.j == t.i), None)
    if before is None or after is None or after.i != at or before.chunks[0].kind not in _GONE_BACK:
        return None
    meant = not t.pronoun or thing_meant(s, t, before) or any(agrees(scan, c, t.pronoun) for c in before.chunks)
    return before if meant else None


def _other_than_relative(s: Clauses, t: Trigger) -> bool:
    """ "الهجوم الذي امتنعت الهند عن إدانته": whether gender tells that the clause's verb is of somebody who is named
    behind it, not of what the clause is about."""
    if t.part != "verb" or t.person != 3 or t.number != "s" or t.i <= s.part.begin:
        return False
    said = {"الذي": "m", "التي": "f"}.get(s.part.scan.text.words[t.i - 1].fold, t.gender)
    return said != t.gender and _after(s, t) is not None


def follows_pronoun(s: Clauses, t: Trigger) -> bool:
    """Whether the subject of a singular verb is the pronoun of "that he" before it: "إنه التقى", "أنها قد سلمت"."""
    scan, words = s.part.scan, s.part.scan.text.words
    k = t.i - 1
    while k > s.part.begin and (words[k].raw in QUOTES or scan.is_in(k, "perhaps")):
        k -= 1
    return t.part == "verb" and t.number == "s" and k >= s.part.begin and scan.is_in(k, "that-he")


def _pronoun_before(s: Clauses, t: Trigger) -> Group | None:
    """ "... وهي ترفض التدخل": the first phrase of the sentence that nothing governs and that the pronoun may mean."""
    scan, k = s.part.scan, t.i - 1
    if t.part != "verb" or t.person != 3 or k <= s.part.begin:
        return None
    pronoun = next((stem for _, stem in scan.text.words[k].readings if stem in ("هو", "هي")), None)
    of = {"هو": "ه", "هي": "ها"}.get(pronoun or "", "")
    bare = (g for g in s.groups if of and g.j <= k and g.case == "" and len(g.chunks) == 1)
    return next((g for g in bare if agrees(scan, g.chunks[0], of)), None)


def _two_after(s: Clauses, t: Trigger) -> bool:
    """Whether two bare noun phrases follow, so that "that he" is only "that": "إنه استقبل الملك وفدا"."""
    near = [g for g in s.groups if g.case == "" and t.j <= g.i < t.j + 14]
    return len(near) >= 2 and near[1].chunks[0].prefix != "و" and not s.verb_in(t.j, near[1].i)


def _subject_before(s: Clauses, t: Trigger, before: Group) -> Group | None:
    """ "يستقبل الأسد الوزير ويدعو": the subject of the verb before, where its object stands between the two verbs."""
    last = next((x for x in reversed(s.triggers) if is_finite(x) and x.i < before.i), None)
    if last is None or t.prefix not in ("و", "ف") or not same_form(last, t):
        return None
    subject = subject_of(s, last)[0]
    return subject if subject is not None and subject is not before and not s.part.scan.opens(last.i, t.i) else None


def _before(s: Clauses, t: Trigger) -> Group | None:
    scan = s.part.scan
    for g in reversed(s.groups):
        if g.j > t.i:
            continue
        parted = t.prefix == "و" or (t.i > s.part.begin and scan.is_in(t.i - 1, "where"))
        bare = g.case == "" and of_verb(t, g, scan.masculine) and not (parted and in_relative(s, g))
        beside = g.case == "adj" and (g.j == t.i or (t.prefix == "" and only_particles(scan, g.j, t.i)))
        if beside and g.chunks[0].definite and scan.has("prep", g.head - 1, g.head):
            continue  # أن الوجود في الأراضي السورية ينتهك: of where it is; but تصريحات إيرانية اتهمت
        if (bare or beside) and not _cut_off(s, g, t):
            return g
        if t.i - g.j > 30:
            return None
    return None


def _cut_off(s: Clauses, g: Group, t: Trigger) -> bool:
    """Whether another finite verb or a stop stands between a noun phrase and the trigger after it."""
    words = s.part.scan.text.words
    verbs = (x for x in s.triggers if g.j <= x.i < t.i and is_finite(x))
    cut = s.verb_in(g.j, t.i) and any(x.frame not in ("light", "light-join", "allow") for x in verbs)
    if any(s.part.scan.that_alone(k) for k in range(g.j, where_begins(s, t) - 1)):
        return True  # قالت الوزارة إن هذه الخطوة تنتهك: the step does
    return cut or any(words[k].kind == "punct" and words[k].raw in STOPS for k in range(g.j, t.i))


def _after(s: Clauses, t: Trigger) -> Group | None:
    """The first bare noun phrase after the verb, at most four phrases and 14 tokens away, before any other verb."""
    scan = s.part.scan
    tried, beside = 0, None
    for g in s.groups:
        if g.i < t.j:
            continue
        near = min(g.i, g.head) if g.case == "" else g.i  # وصل وفد يرأسه الوزير: the delegation
        if near - t.j > 14 or tried > 3 or s.verb_in(t.j, near):
            return None
        if t.frame == "openpost" and scan.has("missions", g.i, g.j):
            return None  # قررت أن تفتح سفارة في نيروبي: what is opened
        if g.i > t.j and (g.i in s.ruled or is_object_of(s, t, g)):
            return None  # واعتبرتها باطلة، داعية جميع الأطراف إلى: whom she calls on
        if scan.opens(t.j, g.head if g.case not in ("", "gen", "adj") else g.i):
            return None
        two = g.i == t.j and any(x.i == g.j and x.case == "" for x in s.groups)
        if g.case == "" and is_oblique(scan, g.chunks[0]):
            return beside if beside is not None and beside.j == g.i else None
        each = g.i - t.j == 2 and scan.stemmed(t.j, "each-of")  # ناقش كل من مصر وتركيا: the verb is of "each"
        # طالب إسلام آباد طالبان: she, by her place
        if g.case == "" and (two or each or (of_verb(t, g, scan.masculine) and not of_other_gender(s, t, g))):
            # قتلت الغارة الإسرائيلية خمسة لبنانيين: whose raid it is
            return beside if beside is not None and beside.j == g.i and g.chunks[0].kind == "group" else g
        if g.case == "adj" and g.i == t.j + 1 and scan.text.words[t.j].has_article:
            beside = g
        tried += 1
    return None
