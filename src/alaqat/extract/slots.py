"""Fills the slots of a trigger from the noun phrases of its clause, as its frame says: one step a kind of place."""

from __future__ import annotations

from alaqat.extract.agents import affirming, agent_of, sets_about, who_gave
from alaqat.extract.clause import SAYING, Clauses, Group, Trigger, clause_end, continues, has_article
from alaqat.extract.committed import committed_by
from alaqat.extract.content import content_of, said_of_it
from alaqat.extract.filled import BY, GOES_ON, VERB_BEFORE, Filled, flat
from alaqat.extract.grammar import Frame
from alaqat.extract.nested import nested
from alaqat.extract.nounslots import brought_together, on_noun
from alaqat.extract.objects import (
    addressee,
    against_whom,
    between_them,
    freed_ones,
    given,
    is_held,
    issued_by,
    judged_one,
    nation_on_object,
    object_of_noun,
    object_of_verb,
    own_envoy,
    threatened,
)
from alaqat.extract.prepositions import fill_between, fill_prepositions
from alaqat.extract.scan import QUOTES
from alaqat.extract.subjects import gone_back_to, subject_of
from alaqat.extract.things import verb_before

__all__ = ["fill"]

_JOINTS = frozenset(("relative", "comp", "conj", "prep"))
_DEED = 8  # tokens from a verb to the deed that it judges
_OWNED = 2  # words between the owner of a stance and what it is
_THING = 4  # tokens within which the owner of a deed is named
_BEFORE = ("امام", "قرب")  # أمام السفارة: whom a crowd stands before
_INSIDE = "inside the complement"
_ASKING = ("demand", "callon", "hold")  # verbs whose object is followed by a noun: what it is asked to do, its guilt
_THREATENING = ("threaten", "wavethreat")
_SUMMONING = ("summon", "recall")


def fill(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, *, spoken: bool = False) -> Filled:
    """The slots of one trigger. `carrier` is the light verb that it is the object of, if any; `spoken`: somebody
    speaks, so that a verb may go on without naming its subject."""
    out = Filled()
    limit = clause_end(s, t)
    reverse = carrier is not None and carrier.frame == "light-receive"
    agent = agent_of(s, t, limit) or committed_by(s, t)
    if agent is not None and t.part == "verb" and t.pronoun:  # ما اعتبرته عملا عدائيا من جانب الجزائر: no passive
        if frame.default == "speaker":
            out.put("R", agent, "who does what is judged")
        agent = None
    if agent is not None and t.part == "noun":
        out.put("I", agent, BY)
    doer = sets_about(s, t) if t.part == "noun" and not t.pronoun and agent is None else None
    if doer is not None:
        out.put("I", doer, "genitive of who sets about it")
    if fill_between(s, t, frame, limit, out) or brought_together(s, t, frame, out):
        return out
    if t.part == "noun" and on_noun(s, t, frame, carrier, out):
        return out
    staff = next((g for g in s.groups if g.case == "gen" and g.j == t.i), None) if frame.name == "unwanted" else None
    if staff is not None:
        out.put("R", staff, "whose people they are")  # أن ثلاثة من موظفي السفارة أشخاص غير مرغوب فيهم
        return out
    announced = affirming(s, t) if t.part == "noun" and not out.I and frame.default == "subject" else None
    if announced is not None:
        out.put("I", announced, "whose announcement it is")  # بعد إعلان أنقرة تعليق التجارة
    verbal = t.part in ("verb", "passive", "fixed")
    host = t if verbal else carrier
    if host is not None and host.part == "participle":
        host = None  # معربا عن: the subject is that of the sentence, not the noun before it
    if agent is not None:
        out.put("I", agent, BY)
    known = doer is not None or (bool(out.I) and carrier is None)
    brought = t.part == "noun" and ((not reverse and _sent_by(s, t, frame)) or known)
    back = gone_back_to(s, t) if verbal else None
    if back is not None and ("R" in (frame.object, frame.subject) or "R" in frame.preps.values()):
        out.put("I" if frame.subject == "R" else "R", back, "noun phrase that the verb goes back to")
    if host is not None and not brought and (frame.subject or not frame.actor_before):
        _subject(s, t, host, frame, out, reverse=reverse, spoken=spoken)
    if not out.I and frame.adjective and (t.part == "fixed" or (t.part == "passive" and not frame.object)):
        nation = nation_on_object(s, t)
        if nation is not None:
            out.put(frame.adjective, nation, "nationality on the noun")
    if (verbal or t.part == "participle") and frame.object and t.part != "passive":
        object_of_verb(s, t, frame, limit, out)
    if t.part == "noun" and t.pronoun and frame.object == "R" and not out.R:
        object_of_noun(s, t, frame, out)
    if t.part == "noun" and frame.object == "R" and not out.R and out.why.get("I") == "genitive of the noun":
        ruled = next((g for g in s.groups if g.i == out.I[-1].j and g.case == ""), None)
        if ruled is not None:
            out.put("R", ruled, "object of the noun")  # زيارة الرئيس الفرنسي القاهرة
    if frame.owner and not out.I and t.part in ("noun", "fixed"):
        owners = (g for g in s.groups if g.case == "gen" and g.j <= t.i and t.i - g.j <= _OWNED)
        whose = next(owners, None)
        if whose is not None and whose.chunks[0].kind != "own":
            out.put("I", whose, "whose stance it is")
    if t.part == "noun" and not out.I and carrier is None:
        source = issued_by(s, t)
        if source is not None:
            out.put("I", source, "from whom it comes")
    if frame.duty and not out.R:
        said = next((x for x in reversed(s.triggers) if x.frame == "speech" and x.part == "verb" and x.j <= t.i), None)
        told = addressee(s, said, t) if said is not None and frame.name == "must" else None
        if told is not None:
            out.put("R", told, "to whom it is said")  # أكد للبرهان ضرورة وقف التصعيد
        _who_ought(s, t, out)
    if t.frame in _ASKING and not out.R:
        judged = judged_one(s, t, limit, out)
        if judged is not None:
            out.put("R", judged, "against whom it is demanded")
    if t.frame == "setfree" and t.part == "verb" and not out.R:
        freed = freed_ones(s, t, limit, out)
        if freed is not None:
            out.put("R", freed, "who are released")
    if frame.crowd and not out.R and not any(g.case in _BEFORE for g in s.groups if g.i >= t.j):
        foe = against_whom(s, t, out)
        if foe is not None:
            out.put("R", foe, "whom the crowd is against")
    if frame.nested and not out.R:
        owner = nested(s, t, limit, out)
        if owner and owner.case == "gen" and any(g.i == owner.j and g.case in frame.preps for g in s.groups):
            out.put("R", owner, "inside the complement")  # رفض اتهامات واشنطن لموسكو: whose accusations
    if frame.nested and verbal and agent is None and not out.R:
        deeds = (x for x in s.triggers if x.part == "noun" and t.j <= x.i < min(limit, t.j + _DEED))
        doer = next((g for g in (agent_of(s, x, limit) for x in deeds) if g is not None), None)
        if doer is not None and doer not in out.taken:
            out.put("R", doer, "who does what is judged")  # استنكر الوزير فرض عقوبات من قبل واشنطن
    if frame.nested and t.part == "noun" and not out.R:
        giver = who_gave(s, t, limit)
        if giver is not None:
            out.put("R", giver, "who does what is judged")  # شكره على ما أبداه الأمير
    if frame.nested and not out.R and _of_a_thing(s, t, frame):
        inner = nested(s, t, min(limit, t.j + _THING), out)
        if inner is not None and inner.case in ("gen", "adj"):
            out.put("R", inner, "inside the complement")
    if carrier is not None and carrier.frame in ("light-receive", "light-undergo") and not out.R:
        met = next((g for g in s.groups if carrier.j <= g.i and g.j <= t.i and g.case in ("adj", "gen")), None)
        if met is not None:
            out.put("R", met, "whose deed meets it")  # قوبل المقترح الأمريكي برفض
    if reverse and carrier is not None and not out.I and t.frame == "aid":
        giver = next((g for g in s.groups if g.case == "من" and carrier.j <= g.head and g.j <= t.i), None)
        if giver is not None:
            out.put("I", giver, "from whom it is received")  # تسلم الأردن من واشنطن منظومة هبة
    if t.part == "noun" and carrier is not None and carrier.i < t.i and not out.R and not reverse:
        given(s, t, frame, carrier, out)
    if frame.name in _THREATENING and not out.R:
        foe = threatened(s, t, limit, out)
        if foe is not None:
            out.put("R", foe, "whom the threatened act is against")
    fill_prepositions(s, t, frame, limit, out, reverse=reverse)
    if carrier is not None and not out.R and frame.default == "speaker" and carrier.frame in SAYING:
        told = addressee(s, carrier, t)
        if told is not None:
            out.put("R", told, "to whom it is said")
    if frame.content_subject and not getattr(out, frame.content_subject) and not said_of_it(s, t):
        spoken_of, why = content_of(s, t)
        if spoken_of is not None:
            out.put(frame.content_subject, spoken_of, why)
    if (frame.nested or (frame.nested_verb and verbal and t.part != "fixed")) and not out.R:
        inner = nested(s, t, limit, out, within="في" if frame.nested_verb and verbal else "")
        if inner is not None:
            out.put("R", inner, "inside the complement")
    if frame.between and len(flat(out.I)) > 1 and out.why.get("R") == _INSIDE and between_them(s, t, out.R[0].i):
        out.R = []  # أوقفت الهند وباكستان القتال بينهما بعد وساطة أمريكية
    if frame.nested_near and not out.R:
        near = (g for g in s.groups if g not in out.taken and t.j <= g.i < limit and g.i - t.j <= 8)
        if t.part == "noun":  # وضع حد للعدوان، وتطبيق قرار مجلس الأمن
            near = (g for g in near if not any(w.raw in "،,؛" for w in s.part.scan.text.words[t.j : g.i]))
        inside = ("gen", "adj", "في") if frame.nested_verb and (out.I or carrier is not None) else ("gen", "adj")
        his = frame.nested_verb and t.pronoun  # حربها الضروس في أوكرانيا
        inner = next((g for g in near if g.case in inside or (his and g.case == "في" and g.head - t.j <= 1)), None)
        if inner is not None:
            out.put("R", inner, "inside the complement")
    return out


def _subject(s: Clauses, t: Trigger, host: Trigger, frame: Frame, out: Filled, *, reverse: bool, spoken: bool) -> None:
    """The subject of the verb, or of the verb that carries the noun."""
    subject, why = subject_of(s, host)
    if subject is None or (host.i >= t.j and host is not t and not frame.default and subject.j <= t.i):
        return  # أصيب الجنود في هجوم شنه مسلحون: not those who stand before the attack
    known = t.part == "noun" and not t.pronoun and has_article(s, t)
    if frame.name == "attack" and known and t.i - host.j > _THING:
        return  # اتخذت الدول مواقف ضد الاحتلال: somebody else's
    before = _subject_before(s, host) if host is t else None
    told_by = t.j < s.part.end and s.part.scan.text.words[t.j].fold in s.part.scan.sets["told-by"]
    if host is t and told_by and frame.object == "R" and frame.default == "speaker" and subject.i == t.j + 1:
        out.put("R", subject, GOES_ON)  # ودعا البيان السلطات الفلبينية إلى
        return
    if (spoken or before is not None) and _elided(s, host, frame, subject):
        out.put("R", subject, GOES_ON)
        if before is not None:
            out.put("I", before, VERB_BEFORE)
        return
    if frame.name in _SUMMONING and subject.i == t.j and own_envoy(s, subject):
        return  # طردت دبلوماسيين واستدعت سفيرها: he is recalled
    if frame.name == "describe" and is_held(s, t):
        near = next((g for g in s.groups if g.j == t.i and g.case in ("", "adj", "gen")), None)
        if near is not None:
            out.put("R", near, "subject of what is said")  # أن تحرك روسيا يعد استفزازا
        return
    if t.part == "passive" and not frame.object and not frame.moved:
        return  # أُفرج في طهران عن صحفي: nobody is its subject
    if t.part == "fixed" and not frame.subject:
        return  # وصل الوزير بدعوة من نظيره: his subject is not that of the phrase
    undergoes = host.frame == "light-undergo"  # تعرضت السفارة لهجوم
    slot = "R" if reverse or undergoes else (frame.subject or frame.genitive or "I")
    if (t.part == "passive" and not frame.moved) or (out.I and out.why["I"] == BY):
        slot = frame.object or "R"
    if subject not in out.taken and (not out.I or slot != "I"):
        out.put(slot, subject, why)


def _sent_by(s: Clauses, t: Trigger, frame: Frame) -> bool:
    """ "نقل الوزير دعوة من الملك": whether the noun itself says from whom, and the subject only brings it."""
    return frame.preps.get("من") == "I" and any(g.case == "من" and t.i <= g.head <= t.j + 2 for g in s.groups)


def _subject_before(s: Clauses, t: Trigger) -> Group | None:
    """ "لشبونة تدين الهجوم وتطالب إسرائيل": the subject of the verb before, where another of its form goes on."""
    verb = verb_before(s, t)
    if verb is None or verb.tense != t.tense:
        return None
    subject = subject_of(s, verb)[0]
    return subject if subject is not None and subject.j <= t.i else None


def _elided(s: Clauses, t: Trigger, frame: Frame, g: Group) -> bool:
    """Whether the one noun phrase after a continuing verb is its object: "... ودعا الاتحاد الأوروبي إلى"."""
    scan, words = s.part.scan, s.part.scan.text.words
    first = next((k for k in range(t.j, g.i) if words[k].raw not in QUOTES), g.i)  # وحمّل «الحكومة اللبنانية المسؤولية»
    if frame.object != "R" or frame.default != "speaker" or g.i != first or g.j >= len(words):
        return False
    if not continues(s, t, "likewise"):
        return False
    side = words[g.i].fold in scan.sets["side"]  # وطالب الجانب الإيراني
    if g.chunks[0].kind not in ("state", "org", "group", "body") and not side:
        return False
    after = words[g.j]
    follows = scan.cases.get(after.fold) in ("الي", "علي") or any(p == "ب" for p, _ in after.readings)
    asks = t.frame in _ASKING  # وناشد المجتمع الدولي حث إثيوبيا, but ووصفت لندن الاتهامات
    follows = follows or (asks and any(p == "ل" and stem in scan.common for p, stem in after.readings))  # لتحمل
    follows = follows or (asks and any(x.i == g.j and x.part == "noun" for x in s.triggers))
    follows = follows or (t.frame == "hold" and scan.stemmed(g.j, "guilt"))
    return follows and not any(x.case == "" and g.j <= x.i <= g.j + 3 for x in s.groups)


def _who_ought(s: Clauses, t: Trigger, out: Filled) -> None:
    """ "ضرورة انسحاب روسيا", "لا بد لإسرائيل من": of whom it is asked where no clause follows."""
    k = t.j
    if k >= s.part.end:
        return
    own = s.part.scan.stemmed(k, "own-deeds")
    for g in s.groups:
        if g.i >= k:
            if own and g.i == k + 1 and g.case == "gen":
                out.put("R", g, "genitive of what ought to be done")
            return


def _of_a_thing(s: Clauses, t: Trigger, frame: Frame) -> bool:
    """ "مشيدا بقرار إسبانيا الاعتراف بفلسطين": whether what is praised or refused is somebody's deed, not a party."""
    if t.j >= s.part.end or any(g.i == t.j for g in s.groups) or not s.part.scan.words[t.j].isdisjoint(_JOINTS):
        return False
    preps = frame.preps
    return any(preps.get(p.removeprefix("و")) == "R" and stem != "" for p, stem in s.part.scan.text.words[t.j].readings)
