"""To whom an act is done, where a word of its clause says so: prisoners who are freed, what a crowd is against, an
envoy of one's own who is summoned home.
"""

from __future__ import annotations

from alaqat.extract.antecedents import relative_of
from alaqat.extract.clause import Clauses, Group, Trigger, is_finite, past_aside
from alaqat.extract.filled import Filled
from alaqat.extract.grammar import Frame
from alaqat.extract.prepositions import FAR, NEXT
from alaqat.extract.subjects import subject_of

__all__ = [
    "addressee",
    "against_whom",
    "between_them",
    "freed_ones",
    "given",
    "is_held",
    "issued_by",
    "judged_one",
    "nation_on_object",
    "object_of_noun",
    "object_of_verb",
    "own_envoy",
    "threatened",
]

_MET = frozenset(("person", "office", "group", "org"))
_HOSTS = frozenset(("state", "body", "org"))  # زيارته القاهرة, not خلال زيارته رئيس الوزراء: whom he met during it
_JOURNEYS = frozenset(("visit", "arrive", "tour"))  # frames
_REACH = 28  # tokens from a verb to those whom it releases
_NEAR = 4  # tokens from a word for prisoners to whose they are
_BLOW = 3  # tokens from a threatened blow to whom it would hit
_AGAINST = ("علي", "مع", "ضد", "عن")
_UPON = 3  # tokens from the noun of a threatened act to the preposition of whom it would hit
_ANSWER = 8  # tokens from a threatened answer to whose deed it answers
_WELCOME = 16  # tokens from "to receive him", with when and where, to who did
_FOE = 7  # tokens from what a crowd is against to who does it


def judged_one(s: Clauses, t: Trigger, limit: int, out: Filled) -> Group | None:
    """ "طالب، خلال جلسة المجلس، بإدانة كوبا": against whom somebody demands, of nobody named, that it be judged."""
    scan, words = s.part.scan, s.part.scan.text.words
    free = (g for g in s.groups if t.j <= g.i < limit and g.i - t.j < _REACH and g not in out.taken)
    ruled = (g for g in free if g.case == "gen" and g.head == g.i - 1)
    judging = scan.sets["judging"]
    return next((g for g in ruled if any(p.endswith("ب") and x in judging for p, x in words[g.head].readings)), None)


def own_envoy(s: Clauses, g: Group) -> bool:
    """ "سفيرها": an envoy whose state is only a pronoun."""
    c = g.chunks[0]
    return c.kind == "word" and "ambassador" in c.roles and s.part.scan.has("own-envoy", c.i, c.j)


def freed_ones(s: Clauses, t: Trigger, limit: int, out: Filled) -> Group | None:
    """ "سلمت الحركة الصليب الأحمر جثامين رهائن إسرائيليين": those who are named behind a word for prisoners."""
    k = s.part.scan.first("prisoners", t.j, min(limit, t.j + _REACH))
    if k is None:
        return None
    near = (g for g in s.groups if k <= g.i <= k + _NEAR and g not in out.taken)
    return next((g for g in near if g.case in ("adj", "gen", "", "عن")), None)


def is_held(s: Clauses, t: Trigger) -> bool:
    """ "أن التحرك يعد استفزازا": whether a verb tells in a clause of what is said what its subject is held to be."""
    words = s.part.scan.text.words
    thing = t.j < s.part.end and (words[t.j].fold.endswith("ا") or words[t.j].raw in '"“«')
    held = s.part.scan.stemmed(t.i, "is-held")
    return held and thing and not t.pronoun and s.part.scan.opens(s.part.begin, t.i)


def addressee(s: Clauses, carrier: Trigger, t: Trigger) -> Group | None:
    """ "أكد الوزير لنظيره الروسي استعداد بلاده": to whom what a noun tells is said, right before it."""
    told = (g for g in s.groups if g.case == "ل" and carrier.j <= g.i and g.j == t.i and g.i == g.head)
    return next((g for g in told if g.chunks[0].kind in ("person", "office")), None)


def informed(s: Clauses, carrier: Trigger, t: Trigger) -> Group | None:
    """ "أبلغ الأردن إسرائيل رفضه": whom somebody informs of what a noun tells, right before it."""
    if not s.part.scan.stemmed(carrier.i, "informs"):
        return None
    told = next((g for g in s.groups if g.case == "" and carrier.j <= g.i and g.j == t.i), None)
    return None if told is subject_of(s, carrier)[0] else told  # أبلغ الوزير رفضه: his own


def against_whom(s: Clauses, t: Trigger, out: Filled) -> Group | None:
    """ "مسيرة بالرباط رفضا للتطبيع مع إسرائيل": who is named behind the word for what a crowd is against."""
    k = s.part.scan.first("crowd-against", t.j, s.part.end)
    if k is None and s.part.scan.stemmed(t.i, "protests"):  # احتجاجات في بنغلادش على زيارة رئيس الوزراء الهندي
        on = range(t.j, min(s.part.end, t.j + _FOE))
        k = next((n for n in on if s.part.scan.text.words[n].fold == "علي"), None)
    if k is None:
        return None
    near = (g for g in s.groups if k < g.i <= k + _FOE and g not in out.taken and g.case not in ("في", "ب"))
    return next(near, None)


def issued_by(s: Clauses, t: Trigger) -> Group | None:
    """ "صدرت عن إثيوبيا تهديدات": from whom comes what a noun tells."""
    near = next((g for g in s.groups if g.j == t.i and g.case == "عن" and g.head > s.part.begin), None)
    return near if near is not None and s.part.scan.stemmed(near.head - 1, "issued") else None


def threatened(s: Clauses, t: Trigger, limit: int, out: Filled) -> Group | None:
    """ "هدد بمهاجمة بريطانيا", "توعدت بالرد على بيع واشنطن أسلحة", "لوح بالقوة في وجه الحلف": whom a threatened blow
    would hit, whose deed is to be answered, or in whose face it is threatened."""
    scan, words = s.part.scan, s.part.scan.text.words
    here = [g for g in s.groups if t.j <= g.i < limit and g not in out.taken]
    for k in range(t.j, limit):
        stems = {stem for p, stem in words[k].readings if p == "ب"}
        foe = None
        if not stems.isdisjoint(scan.sets["blows"]):
            foe = next((g for g in here if k < g.i <= k + _BLOW and g.case in ("gen", "adj")), None)
        elif not stems.isdisjoint(scan.sets["answers"]):
            foe = next((g for g in here if k < g.i <= k + _ANSWER and g.case in ("gen", "adj", "علي")), None)
        elif words[k].fold == "وجه":
            foe = next((g for g in here if k < g.i <= k + 2), None)
        elif scan.is_in(k, "about"):  # إجراءات مضادة بشأن المبيعات الأمريكية لتايوان
            foe = next((g for g in here if k < g.i <= k + _BLOW and g.case in ("gen", "adj")), None)
        if foe is not None:
            return foe
    # بفرض عقوبات على إيران, بقطع علاقاتها مع ليتوانيا
    deed = next((x for x in s.triggers if x.part == "noun" and t.j <= x.i < limit and x.prefix == "ب"), None)
    upon = (g for g in here if deed is not None and deed.j <= g.head <= deed.j + _UPON and g.case in _AGAINST)
    return next(upon, None)


def nation_on_object(s: Clauses, t: Trigger) -> Group | None:
    """ "فُرضت عقوبات أمريكية على", "رُفعت العقوبات الأمريكية عن", "أُغلق المجال الجوي البولندي": the nationality on what
    is imposed, lifted or closed, where nobody else does it."""
    near = next((g for g in s.groups if g.i >= t.j), None)
    if near is None or near.case != "adj" or len(near.chunks) > 1:
        return None
    upto = t.j + (t.part == "passive")
    further = near.i == upto + 1 and t.part == "passive" and s.part.scan.has_article(t.j + 1, "")
    return near if near.i == upto or further else None


def between_them(s: Clauses, t: Trigger, end: int) -> bool:
    """Whether "between them" stands behind a verb and before token `end`: its subjects do it to each other."""
    return s.part.scan.has("between-them", t.j, end)


def _is_venue(g: Group) -> bool:
    return g.chunks[0].kind in ("state", "body", "word")


def given(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger, out: Filled) -> None:
    """Who gets what is given, told before it: "سلم العراق تركيا مذكرة احتجاج", "وجه إلى نظيره دعوة"."""
    preps = frame.preps
    if "R" not in preps.values():
        return
    giver = subject_of(s, carrier)[0]
    between = [g for g in s.groups if carrier.j <= g.i and g.j <= t.i and g is not giver]
    bare = [g for g in between if g.case == ""]
    if giver is not None and len(bare) == 1 and bare[0].j == t.i and (frame.object != "R" or t.frame == "ultimatum"):
        out.put("R", bare[0], "object of the verb")
    comma = t.i - 1 if s.part.scan.text.words[t.i - 1].raw in "،," else t.i  # عقد مع الرئيس، فلان، لقاء
    # عقد في مكتبه بنواكشوط، اجتماعا: there, not with it
    told = [
        g for g in between if preps.get(g.case) == "R" and g.j in (t.i, comma) and not (g.case == "ب" and _is_venue(g))
    ]
    if told and carrier.frame == "light" and not frame.place_of_recipient:
        out.put("R", told[-1], f"after {told[-1].case}")


def object_of_noun(s: Clauses, t: Trigger, frame: Frame, out: Filled, begin: int = 0) -> None:
    """خلال استقباله نظيره الصومالي: the noun phrase right after a noun whose doer is a pronoun, or from token `begin`
    on, where its doer ends: "استقبال الملك في مكتبه اليوم السفير"."""
    start = max(begin, t.j)
    greeted = t.frame == "receive" and s.part.scan.text.words[t.i - 1].fold == "في"  # كان في استقباله لدى وصوله ...
    for g in s.groups:
        elsewhere = g.case in ("ب", "في") or (g.case == "gen" and frame.default != "speaker")  # لموقف إسبانيا الداعم
        if g.i < start or g in out.taken or (elsewhere and g.i > start and _is_venue(g)):
            continue  # خلال استقباله في مقر الوزارة بالرياض سفير ...
        if greeted and g.case in ("ل", "الي") and g.chunks[0].kind == "state":
            continue  # كان في استقباله لدى وصوله إلى روما الوزير
        if greeted and g.case == "" and g.chunks[0].kind in _MET and g.i - t.j <= _WELCOME:
            out.put("R", g, "object of the noun")
            return
        asked = frame.name in ("callon", "demand")  # مطالبته روسيا بالانسحاب, دعوته الرئيس إلى وقف الحرب
        kinds = _HOSTS if frame.place_of_recipient else _MET | _HOSTS if asked else _MET
        if begin and (g.case or s.verb_in(start, g.i) or s.part.scan.opens(start, g.i)):
            return
        if g.i - start <= NEXT and g.case in ("", "gen") and g.chunks[0].kind in kinds:
            out.put("R", g, "object of the noun")
        return


def object_of_verb(s: Clauses, t: Trigger, frame: Frame, limit: int, out: Filled) -> None:
    """Whom the verb's bare object names, "زار الوزير الدوحة", or the noun phrase that its relative clause is about; not
    one behind another verb or another clause."""
    inside, about = relative_of(s, t) if t.pronoun and is_finite(t) else (False, None)
    if inside:
        if about is not None:
            out.put(frame.object, about, "noun phrase that the relative clause is about")
        return
    start = _past_that(s, t) if t.part == "fixed" else _past_doer(s, t, out)
    for g in s.groups:
        if g in out.taken or g.i < min(start, limit) or g.i >= limit:
            continue
        near = min(g.i, g.head) if g.case == "" else g.i  # وفدا يضم الوزير: the delegation
        if g.i - t.j > FAR or _verb_between(s, start, near) or s.part.scan.opens(start, g.i):
            return
        if any(s.part.scan.is_in(k, "had") for k in range(start, g.i)):
            return  # وصل إلى المنامة، وكان في استقباله ولي العهد
        if any(x.part == "participle" and start < x.i < g.i for x in s.triggers):
            return  # حذر من عواقب كارثية، داعيا الاتحاد الأوروبي: the object of the participle
        posted = g.chunks[0]
        two = posted.number == "d" and s.part.scan.has_article(posted.i, posted.prefix)  # واستقبل السفيرين
        if posted.kind == "word" and "ambassador" in posted.roles and not (posted.inner or two):
            continue  # سحبت سفيرها من بيروت: where he is sent to follows
        if g.case == "" and posted.kind == "word" and "spokesperson" in posted.roles:
            # طردت مالي المتحدث باسم البعثة الأممية
            whose = next((x for x in s.groups if x.case in ("gen", "adj") and x.i == g.j), None)
            if whose is not None and whose not in out.taken:
                out.put(frame.object, whose, "for whom the object speaks")
            return
        if g.case == "" and t.part == "verb" and _ruled_by_noun(s, t, g):
            return  # ندد باستقبال بغداد وفد الجماعة: whom she received
        if g.case == "" and t.part == "verb" and frame.nested and _is_past_whose(s, t, g):
            return
        if g.case == "" or (t.part == "verb" and _past_journey(s, g)):
            out.put(frame.object, g, "object of the verb")
            return


def _past_journey(s: Clauses, g: Group) -> bool:
    """ "التقى المبعوث خلال زيارته رئيس الوزراء": whether somebody stands behind "his visit", which is to a land."""
    journey = any(v.j == g.i and v.part == "noun" and v.pronoun and v.frame in _JOURNEYS for v in s.triggers)
    return journey and g.chunks[0].kind in ("person", "office")


def _ruled_by_noun(s: Clauses, t: Trigger, g: Group) -> bool:
    """Whether a noun phrase stands right behind the doer of a verbal noun, which rules it."""
    doer = next((x for x in s.groups if x.j == g.i and x.case == "gen"), None)
    nouns = (v for v in s.triggers if v.part == "noun" and v.i >= t.j and not v.pronoun)  # في زيارته دمشق الرئيس
    return doer is not None and any(doer.i == v.j for v in nouns)


def _is_past_whose(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "أشاد بدور قطر ووسيط الاتحاد رئيس توغو": whether it is said before a noun phrase whose the thing is of which a
    verb speaks with a preposition."""
    words = s.part.scan.text.words
    whose = (x for x in s.groups if x.case == "gen" and t.j < x.i < g.i and x.head == x.i - 1)
    return any(p.endswith("ب") and stem != words[x.head].fold for x in whose for p, stem in words[x.head].readings)


def _verb_between(s: Clauses, i: int, j: int) -> bool:
    """Whether a conjugated verb begins at one of the tokens [i, j) that does not only say when a statement was made,
    "طالب الأمين العام في بيان صدر اليوم إيران", or who heads a delegation: "زار وفد يرأسه الوزير تونس"."""
    scan, heads = s.part.scan, s.part.scan.sets["headed-by"]
    verbs = [k for k in range(i, j) if k in s.finite and not scan.stemmed(k - 1, "statement-noun")]
    if len(verbs) == 1 and scan.text.words[verbs[0]].fold in heads:
        return not any(scan.stemmed(k, "delegation") for k in range(i, verbs[0]))
    return bool(verbs)


def _past_doer(s: Clauses, t: Trigger, out: Filled) -> int:
    """ "اتهم الوزير، الذي يزور برلين، روسيا": where the object of a verb may begin, behind what is said of who acts."""
    k = next((g.j for g in out.I if g.i >= t.j), t.j)
    past = past_aside(s, k)
    return t.j if past == k else past


def _past_that(s: Clauses, t: Trigger) -> int:
    """Where what must be done begins: behind "ضرورة أن تسحب", at its doer."""
    k, degree = t.j, s.part.scan.sets["degree"]
    while k < s.part.end and ("comp" in s.part.scan.words[k] or s.part.scan.text.words[k].fold in degree):
        k += 1  # من المؤسف للغاية أن
    return next((x.j for x in s.triggers if x.i == k and is_finite(x) and x.tense != "past"), k)
