"""Whether what a rule asks for is there: word classes near the trigger, who is addressed, a telephone."""

from __future__ import annotations

from alaqat.extract.antecedents import case_with_pronoun
from alaqat.extract.bidden import is_sought_of
from alaqat.extract.calls import by_phone
from alaqat.extract.charges import CHARGED, is_the_charge
from alaqat.extract.clause import ASIDE, SAYING, Clauses, Trigger, has_article, is_finite
from alaqat.extract.grammar import Frame
from alaqat.extract.headlines import leads
from alaqat.extract.homonyms import is_another_word
from alaqat.extract.onbehalf import on_behalf
from alaqat.extract.said import is_in_speech
from alaqat.extract.shownby import is_praised, is_shown_by_a_thing
from alaqat.extract.supposed import is_any
from alaqat.extract.takesup import words_of_deed
from alaqat.extract.undergone import are_people, is_told_by_deed

__all__ = ["has_words", "is_met"]

_RECIPROCAL = ("jointly", "meet-with")  # frames of verbs without object
_AGAINST = ("علي", "ضد", "بحق")  # cases of whom fighting is against
_FIGHTING = ("attack", "war", "clash", "disagree")  # frames
_TALKS = ("talks", "conference")
_MEETING = (*_TALKS, "meet-with")
# frames of what is given in words or papers: thanks, credentials
_WORDS_GIVEN = frozenset(("thank", "condole", "greetings", "apologise", "sorry", "complain", "protestnote", "appoint"))
_PARTICLES = frozenset(("prep", "comp", "conj", "neg", "relative", "subordinate"))
_SUBJECT = 2  # tokens between a verb of two and those two: كل من مصر والأردن
_IN_FORCE = 5  # tokens from a word for being in force to what is
_OFFERED = 6  # tokens between a light verb and the feeling that it carries
_RAISED = 4  # tokens from "raised" to the concern that it raised
_EXPRESSED = 14  # tokens from "expressed" to "about" what
_GUEST = 6  # tokens from "welcomed" to whom
_NEAR, _NEAR_VERB = 12, 22  # tokens behind the trigger in which a word that it needs must stand


def is_met(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, *, in_post: bool) -> bool:
    """Whether a trigger that `has_words` has all else that its frame requires before slots are filled, and is none of
    the uses of its word that tell no act."""
    if _is_matter_only(s, t) or is_another_word(s, t) or is_told_by_deed(s, t):
        return False
    if t.part == "noun" and (_is_noun_only(s, t, frame) or is_any(s, t, carrier)):
        return False
    if is_the_charge(s, t) or is_shown_by_a_thing(s, t) or is_praised(s, t):
        return False
    if t.part == "participle" and _is_state_only(s, t):
        return False
    if t.part == "verb" and _is_verb_only(s, t, frame):
        return False
    if _is_of_another(s, t, frame, carrier):
        return False
    return _has_setting(s, t, frame, carrier, in_post=in_post)


def _is_matter_only(s: Clauses, t: Trigger) -> bool:
    """Whether an act is what is talked about, or what something is for."""
    scan = s.part.scan
    for k in range(max(s.part.begin, t.i - (2 if t.prefix == "و" else 1)), t.i):
        if "ways" in scan.words[k] and not case_with_pronoun(scan, k)[0]:
            return True  # سبل دعم الصومال, آلية التعاون, but نقل إليه تحيات
    if t.frame != "support" or t.part != "noun" or t.pronoun:
        return False
    begin = s.part.begin
    aim = scan.has("in-order-to", max(begin, t.i - 2), t.i) or scan.has("of-support", max(begin, t.i - 1), t.i)
    if t.prefix == "" and aim:
        return True  # من أجل دعم المبادرة, جهود دعم السودان
    return t.prefix in ("ل", "ول")  # منحة لدعم خفر السواحل


def _is_noun_only(s: Clauses, t: Trigger, frame: Frame) -> bool:
    """Whether a noun tells what is lacking, what somebody is accused of, who is called upon, where another act is."""
    part, scan = s.part, s.part.scan
    if scan.has("needing", max(part.begin, t.i - 2), t.i) or scan.has("pretext", max(part.begin, t.i - 1), t.i):
        return True  # يحتاج إلى دعم من موسكو; بتهمة دعم المتمردين, بذريعة
    if t.frame == "demand" and scan.text.words[t.i - 1].fold == "تحت":
        return True  # وافق تحت ضغط واشنطن
    if _is_paired(s, t) or (frame.indefinite and has_article(s, t)):
        return True
    if frame.name in _TALKS and _is_elsewhere(s, t):
        return True  # على هامش قمة المنظمة, إنهاء المحادثات
    if frame.name in _FIGHTING and _is_to_stop(s, t):
        return True  # دعا إلى إنهاء الحرب في السودان
    return (frame.default == "speaker" and _told_as_lacking(s, t)) or (frame.name == "accuse" and _described(s, t))


def _is_state_only(s: Clauses, t: Trigger) -> bool:
    """Whether a participle tells what somebody or something is: "جهات داعمة لها", "متهم بجرائم"."""
    if _is_adjective(s, t):
        return True
    return t.lexeme == "ar-accuse" and t.j < s.part.end and s.part.scan.text.words[t.j].fold[:1] == "ب"


def _is_verb_only(s: Clauses, t: Trigger, frame: Frame) -> bool:
    """Whether what looks like a verb tells of nobody in particular, is a noun, or is a preposition."""
    part, words = s.part, s.part.scan.text.words
    if frame.default == "speaker" and t.i > part.begin and words[t.i - 1].fold == "من":
        return True  # من يسعون للحوار: whoever does
    if t.pronoun:
        return frame.name in _RECIPROCAL  # تعليق تعاونها: a noun, as one does not "cooperate her"
    across = part.scan.is_in(t.i, "across")  # عبر الاحتكام إلى الحوار: by way of
    return across and not any(words[k].fold == "عن" for k in range(t.j, min(part.end, t.j + _EXPRESSED)))


def _is_of_another(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None) -> bool:
    """Whether the words around it make the act that of a thing, of others, or a part of another act."""
    part, scan = s.part, s.part.scan
    if carrier is not None and _attended(s, t, carrier):
        return True
    if carrier is not None and carrier.i < t.i and t.frame in _MEETING and _invited_to(s, t):
        return True
    if frame.name == "provide" and any(
        x.frame in _WORDS_GIVEN and x.part == "noun" and 0 <= x.i - t.j < _OFFERED for x in s.triggers
    ):
        return True  # قدمت الرئاسة الشكر لواشنطن على دعمها
    begin = t.i - (scan.text.words[t.i - 1].fold == "علي")
    if frame.name == "offer" and any(x.j == begin and x.part == "noun" for x in s.triggers):
        return True  # أعلن دعم المبادرة الصينية, موافقته على المبادرة: the support is announced
    of_thing = t.tense == "pres" and not t.pronoun and scan.is_in(t.i - 1, "what-is")
    if frame.default == "speaker" and of_thing:
        return True  # مما يدعم الاستقرار: a thing supports
    if t.frame == "concern" and scan.has("raises", max(part.begin, t.i - _RAISED), t.i):
        return True  # أثار القرار قلق أنقرة: hers, not his of whom is told
    aimed = frame.not_yet and t.part in ("noun", "fixed") and not is_sought_of(s, t, frame)
    for_it = t.prefix in ("ل", "ول") and not scan.has("undone", max(part.begin, t.i - 2), t.i)  # لا وجود لمحادثات
    if aimed and (for_it or scan.has(frame.not_yet, max(part.begin, t.i - 3), t.i)):
        return True
    # استدعت الاحتياط استعدادا لعملية, أجرت تدريبات استعدادا لها; not أبدى استعدادا
    shown = carrier is not None and carrier.frame in SAYING and not carrier.pronoun
    return frame.name == "pledge" and t.part == "noun" and not shown and scan.stemmed(t.i, "in-readiness")


def has_words(s: Clauses, t: Trigger, frame: Frame) -> bool:
    """Whether the words near a trigger that its frame asks for are there, and none that it excludes."""
    part, scan = s.part, s.part.scan
    limit = min(part.end, t.j + (_NEAR_VERB if is_finite(t) or t.part == "fixed" else _NEAR))
    goods = words_of_deed(s, t)
    first = min(goods, max(part.begin, t.i - 3))
    there = not frame.require or t.part == "fixed" or scan.has(frame.require, first, limit)
    if not (there or on_behalf(s, t) or (frame.require == "expelled" and are_people(s, t))):
        return False
    if frame.require_any and not any(scan.has(cls, goods, limit) for cls in frame.require_any):
        return False
    named = next((g.j for g in s.groups if 0 <= g.i - t.j <= _SUBJECT), t.j) if frame.mutual else t.j
    beside = next((g.i for g in s.groups if g.i >= t.j and g.case == "مع"), limit)  # تضامنها مع قطر إزاء العدوان
    if frame.exclude and s.has_apart(frame.exclude, t.i, min(limit, named + 4, beside)):
        return False  # أعربت مصر والأردن عن رفضهما
    if frame.exclude_after and scan.has(frame.exclude_after, t.j, min(part.end, t.j + 1)):
        return False
    if frame.exclude_before and t.i > part.begin and scan.has(frame.exclude_before, t.i - 1, t.i):
        return False
    if frame.unless_nearer and frame.require_any:
        nearer = scan.first(frame.unless_nearer, t.j, limit)
        end = limit + 1 if nearer is None else nearer + 1
        if not any(scan.has(cls, t.i, end) for cls in frame.require_any):
            return False  # علقت معاهدة المياه بعد الهجوم
    if frame.require_before and not scan.has(frame.require_before, max(part.begin, t.i - 8), t.i):
        return False
    if frame.require_close and not scan.has(frame.require_close, max(part.begin, t.i - 5), min(part.end, t.j + 4)):
        return False
    if frame.require_comp and not _with_clause(s, t):
        return False
    if frame.no_guest and _greets(s, t):
        return False
    then = (x for x in s.triggers if x.i == t.j and x.part == "verb" and x.tense in ("pres", "juss"))
    return not frame.require_verb or any(then)


def _greets(s: Clauses, t: Trigger) -> bool:
    """ "رحب الملك برئيس الوزراء": whether the first noun phrase behind "ب" is a person."""
    first = next((g for g in s.groups if g.i >= t.j and g.case == "ب"), None)
    return first is not None and first.i - t.j <= _GUEST and first.chunks[0].kind in ("person", "office")


def _has_setting(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, *, in_post: bool) -> bool:
    """Whether the carrying verb, the speech, the addressee or the telephone that a frame asks for is there."""
    told = carrier is not None and carrier.frame == "speech" and s.part.scan.opens(carrier.j, t.i)
    alone = carrier is None or told or (t.prefix.endswith("ب") and not frame.addressed)
    if frame.require_carrier and t.part == "noun" and alone and not (_in_force(s, t) or _names_both(s, t, frame)):
        return False  # تمت بمبادرة من كييف: by whose will
    offered = frame.offered and _is_offered(t, carrier)
    if frame.require_speech and not (offered or leads(s, t) or is_in_speech(s, t, in_post=in_post)):
        return False
    if (frame.addressed or frame.name == "regret") and frame.addressed != _addressed(s, t, frame):
        return False  # أسفه للكويت: he asks to be excused
    return not frame.require_phone or by_phone(s, t, carrier)


def _is_paired(s: Clauses, t: Trigger) -> bool:
    """ "إدانة واستنكار المملكة للهجوم", "دعم وتعزيز العلاقات": whether a noun shares all with one of its kind right
    behind, which tells it."""
    kinds = (t.frame, "strengthen") if t.frame == "support" else (t.frame,)
    twins = (x for x in s.triggers if x.i == t.j and x.part == "noun" and x.prefix == "و" and x.frame in kinds)
    return not t.pronoun and any(not x.pronoun for x in twins)


def _is_to_stop(s: Clauses, t: Trigger) -> bool:
    """ "إنهاء الحرب في السودان", "لوقف هجومه على طرابلس", but "وقف عدوان إسرائيل على لبنان": whether a noun of fighting
    tells only what ends or is kept from coming, and not whose it is and against whom."""
    if not any(s.part.scan.stemmed(k, "ends-or-keeps-off") for k in range(max(s.part.begin, t.i - 3), t.i)):
        return False
    whose = any(g.case in ("gen", "adj") and t.j <= g.i <= t.j + 2 for g in s.groups)
    return not (whose and any(g.case in _AGAINST and g.i > t.j for g in s.groups))


def _is_elsewhere(s: Clauses, t: Trigger) -> bool:
    """ "على هامش قمة المنظمة", "إنهاء جميع المحادثات": whether a meeting tells only where another is, or its end."""
    scan = s.part.scan
    before = range(max(s.part.begin, t.i - 2), t.i)
    if t.i > s.part.begin and scan.is_in(t.i - 1, "sidelines"):
        return True
    return any(scan.has("breaking-off", k, k + 1) for k in before)


def _in_force(s: Clauses, t: Trigger) -> bool:
    """ "دخل وقف إطلاق النار حيز التنفيذ", "يسري اتفاق لوقف إطلاق النار": whether what a noun tells has begun."""
    begun = t.i > s.part.begin and s.part.scan.stemmed(t.i - 1, "told-as-begun")  # إعلان هدنة بين إسرائيل وحماس
    return begun or s.near("in-force", t, _IN_FORCE, CHARGED)


def _names_both(s: Clauses, t: Trigger, frame: Frame) -> bool:
    """ "مطالبة واشنطن بكين بإغلاق القنصلية", "طلب مصر من إثيوبيا", "مطالب كويتية لبغداد": whether who does it and to
    whom stand right behind a noun."""
    doer = next((g for g in s.groups if g.i == t.j and g.case in ("gen", "adj")), None)
    if doer is None or t.pronoun or frame.object != "R" or frame.genitive != "I":
        return is_sought_of(s, t, frame)  # دعت روسيا إيران إلى وقف هجماتها
    if doer.case == "adj" and (has_article(s, t) or frame.adjective != "I"):
        return False  # المطالب الأميركية لإيران: known ones
    return any(g.head == doer.j and (g.case in ("", "ل") or frame.preps.get(g.case) == "R") for g in s.groups)


def _told_as_lacking(s: Clauses, t: Trigger) -> bool:
    """ "شاركت مصر من دون أي تحفظ": whether the noun says only what somebody did without."""
    scan, k = s.part.scan, t.i - 1
    if k > s.part.begin and scan.is_in(k, "any"):
        k -= 1
    return k >= s.part.begin and scan.stemmed(k, "doing-without")


def _described(s: Clauses, t: Trigger) -> bool:
    """ "وصف الوزير اتهامات واشنطن بأنها باطلة": whether charges are what somebody calls something."""
    verbs = (x for x in s.triggers if x.frame == "describe" and x.part == "verb")
    return any(x.j <= t.i and t.i - x.j < _NEAR_VERB for x in verbs)


def _attended(s: Clauses, t: Trigger, carrier: Trigger) -> bool:
    """ "حضر اللقاء السفير ووزير الدولة": those present at a meeting told of before are no parties."""
    scan = s.part.scan
    of_it = all(scan.words[k].isdisjoint(_PARTICLES) for k in range(carrier.j, t.i))  # حضر جلسة المباحثات
    known = t.i - carrier.j <= 1 and of_it and scan.text.words[t.i].has_article
    return known and scan.stemmed(carrier.i, "attends")


def _invited_to(s: Clauses, t: Trigger) -> bool:
    """ "تلقى دعوة من الملك لحضور القمة": whether a meeting is what somebody is only asked to attend."""
    words, to = s.part.scan.text.words, s.part.scan.sets["to-attend"]
    asked = any(x.frame in ("invite", "invited") and x.j <= t.i and t.i - x.j <= CHARGED for x in s.triggers)
    return asked and t.part == "noun" and any(w.fold in to for w in words[max(s.part.begin, t.i - 3) : t.i])


def _addressed(s: Clauses, t: Trigger, frame: Frame) -> bool:
    """ "أسفه للكويت", "أسفه العميق لشعب الكونغو", "لا بد لإسرائيل": whether to whom it is said stands right behind."""
    asked = frame.preps if frame.addressed else {"ل": "R"}
    far, words = (0 if t.part == "fixed" else 1), s.part.scan.text.words  # أسفه العميق للكويت
    near = (g for g in s.groups if asked.get(g.case) == "R" and 0 <= g.head - t.j <= far)
    return any(g.i - g.head <= 1 or (g.i - g.head == 2 and words[g.i - 1].raw in ASIDE) for g in near)


def _is_adjective(s: Clauses, t: Trigger) -> bool:
    """ "هتافات مؤيدة لروسيا", "جهات داعمة لها": a participle that says what kind of thing a noun is."""
    scan, k = s.part.scan, t.i - 1
    if k < s.part.begin or t.prefix or t.gender != "f" or not scan.words[k].isdisjoint(_PARTICLES):
        return False
    noun = "common" in scan.words[k] or any(m.entry.part == "noun" for m in scan.all(k, "lexeme"))
    return noun and not scan.text.words[k].has_article and not any(g.i <= k < g.j for g in s.groups)


def _is_offered(t: Trigger, carrier: Trigger | None) -> bool:
    """ "توجهت الوزارة بالشكر إلى روسيا": a feeling that a light verb carries is as good as said."""
    return (
        carrier is not None
        and carrier.frame in ("light", "provide", "light-receive")
        and carrier.j <= t.i
        and t.i - carrier.j <= _OFFERED
    )


def _with_clause(s: Clauses, t: Trigger) -> bool:
    """ "اتفق على أن ...", or a noun after it where the sentence begins anew: the matter is agreed, not the party."""
    part, scan, words = s.part, s.part.scan, s.part.scan.text.words
    g = next((g for g in s.groups if g.head == t.i and g.case == "علي"), None)
    if g is None or g.j >= part.end:
        return False
    told = t.i == part.begin or "comp" in scan.words[t.i - 1] or words[t.i - 1].raw in '"“«:'
    that = "comp" in scan.words[g.j] and not words[g.j].fold.startswith("ب")  # وصف العقوبات على إيران بأنها جائرة
    bare = scan.is_in(g.j, "negation-noun") or scan.stemmed(g.j, "owed-deeds")  # على واشنطن وقف التسليح
    kept_from = words[g.j].light == "ألا"  # على طوكيو ألا تتدخل
    return that or (told and (bare or kept_from or words[g.j].has_article))
