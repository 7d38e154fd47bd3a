"""Fills the slots of a trigger from the noun phrases of its clause, as its frame says: one step a kind of place."""

from __future__ import annotations

from alaqat.extract.agents import affirming, agent_of, allowed, sets_about, undertaker
from alaqat.extract.antecedents import whose_own
from alaqat.extract.clause import (
    ASIDE,
    SAYING,
    THREATENING,
    Clauses,
    Group,
    Trigger,
    clause_end,
    continues,
    has_article,
)
from alaqat.extract.committed import committed_by
from alaqat.extract.content import content_of, said_of_it
from alaqat.extract.decreed import decreed_by
from alaqat.extract.filled import BY, GOES_ON, SETS_ABOUT, VERB_BEFORE, Filled
from alaqat.extract.giving import maker_of
from alaqat.extract.grammar import Frame
from alaqat.extract.ground import victims_before
from alaqat.extract.nounslots import brought_together, on_noun
from alaqat.extract.objects import (
    addressee,
    given,
    informed,
    is_held,
    issued_by,
    nation_on_object,
    own_envoy,
    threatened,
)
from alaqat.extract.onbehalf import signed_on_behalf
from alaqat.extract.openings import of_unknown_verb
from alaqat.extract.prepositions import doer_of_gift, fill_between, fill_prepositions
from alaqat.extract.scan import QUOTES
from alaqat.extract.subjects import gone_back_to, subject_of
from alaqat.extract.supposed import condition_behind, like_noun
from alaqat.extract.takesup import receiver_before
from alaqat.extract.things import verb_before
from alaqat.extract.undergone import condemned
from alaqat.extract.upon import ASKING, asked_of, borne_by, inside, is_verbal, object_of, whose_deed
from alaqat.extract.writers import sent_by, writer

__all__ = ["fill"]

_OWNED = 2  # words between the owner of a stance and what it is
_THING = 4  # tokens within which the owner of a deed is named
_WHENCE = 5  # tokens from an expulsion to whence
_FEELING = ("regret", "sorry", "apologise", "condemn", "concern", "criticise", "reject", "condole")
_SUMMONING = ("summon", "recall")


def fill(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, *, spoken: bool = False) -> Filled:
    """The slots of one trigger. `carrier` is the light verb that it is the object of, if any; `spoken`: somebody
    speaks, so that a verb may go on without naming its subject. Each step fills what those before it left open."""
    out = Filled()
    limit = clause_end(s, t)
    if frame.fallback == "condition":
        limit = min(limit, condition_behind(s, t))  # تعهدت بالرد إذا باعت واشنطن أسلحة لتايوان: not by its "to"
    agent = agent_of(s, t, limit) or committed_by(s, t) or decreed_by(s, t)
    if agent is not None and t.part == "verb" and t.pronoun:  # ما اعتبرته عملا عدائيا من جانب الجزائر: no passive
        if frame.default == "speaker":
            out.put("R", agent, "who does what is judged")
        agent = None
    if agent is not None and t.part == "noun":
        out.put("I", agent, BY)
    bare = (t.part == "noun" or like_noun(s, t)) and not t.pronoun and agent is None
    doer = (sets_about(s, t) or undertaker(s, t) or allowed(s, t)) if bare else None
    if doer is not None:
        out.put("I", doer, SETS_ABOUT)
    if (
        signed_on_behalf(s, t, frame, out)
        or fill_between(s, t, frame, limit, out)
        or brought_together(s, t, frame, out)
    ):
        if frame.owner:
            _doer_of_the_noun(s, t, frame, carrier, out)  # المبادرة التركية للوساطة بين البلدين
        return out
    if t.part == "noun" and on_noun(s, t, frame, carrier, out):
        return out
    staff = (g for g in s.groups if g.j == t.i and g.case in ("gen", "من")) if frame.name == "unwanted" else ()
    whose = next(iter(staff), None)
    if whose is not None:
        out.put("R", whose, "whose people they are")  # أن ثلاثة من موظفي السفارة أشخاص غير مرغوب فيهم
        return out
    announced = affirming(s, t) if t.part == "noun" and not out.I and frame.default == "subject" else None
    if announced is not None:
        out.put("I", announced, "whose announcement it is")  # بعد إعلان أنقرة تعليق التجارة
    if agent is not None:
        out.put("I", agent, BY)
    known = doer is not None or (bool(out.I) and carrier is None)
    _doer_of_the_verb(s, t, frame, carrier, out, known=known, spoken=spoken)
    object_of(s, t, frame, limit, out)
    _doer_of_the_noun(s, t, frame, carrier, out)
    asked_of(s, t, frame, limit, out)
    borne_by(s, t, frame, limit, out)
    whose_deed(s, t, frame, limit, out, by_agent=agent is not None)
    _received_from(s, t, frame, carrier, out)
    if frame.name in THREATENING and not out.R:
        foe = threatened(s, t, limit, out)
        if foe is not None:
            out.put("R", foe, "whom the threatened act is against")
    if t.part == "participle" and frame.name == "condole" and not out.R:
        to = next((g for g in s.groups if g.case in ("الي", "ب", "ل") and g.j == t.i), None)
        if to is not None:
            out.put("R", to, "to whom it is sent")  # بعث برقية إلى نظيره معزيا
    fill_prepositions(s, t, frame, limit, out, reverse=_is_received(carrier), undergone=_is_undergone(carrier))
    doer_of_gift(s, t, frame, out)
    given_to = receiver_before(s, t) if frame.name == "provide" and not out.R else None
    if given_to is not None:
        out.put("R", given_to, "where the gift is received")
    upon = condemned(s, t) if frame.name == "sentence" and not out.R else None
    if upon is not None:
        out.put("R", upon, "upon whom it is issued")
    dead = victims_before(s, t) if frame.name == "clash" and out.R and not out.I else None
    if dead is not None:
        out.put("I", dead, "the dead told of before")  # قتل جندي مصري في اشتباك مع مسلحين
    if carrier is not None and not out.R and frame.default == "speaker" and carrier.frame in SAYING:
        told = addressee(s, carrier, t)
        if told is not None:
            out.put("R", told, "to whom it is said")
    if frame.content_subject and not getattr(out, frame.content_subject) and not said_of_it(s, t):
        spoken_of, why = content_of(s, t)
        if spoken_of is not None:
            out.put(frame.content_subject, spoken_of, why)
    inside(s, t, frame, carrier, limit, out)
    told = informed(s, carrier, t) if carrier is not None and not out.R and frame.default == "speaker" else None
    if told is not None:
        out.put("R", told, "to whom it is said")
    return out


def _is_received(carrier: Trigger | None) -> bool:
    """Whether the subject of the verb that carries the noun receives what the noun says: "تلقى دعوة"."""
    return carrier is not None and carrier.frame == "light-receive"


def _is_undergone(carrier: Trigger | None) -> bool:
    """Whether the subject of the verb that carries the noun is exposed to it: "تعرضت السفارة لهجوم"."""
    return carrier is not None and carrier.frame == "light-undergo"


def _doer_of_the_verb(
    s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, out: Filled, *, known: bool, spoken: bool
) -> None:
    """Who acts by the verb: whom it goes back to, its subject, the nationality on its object. `known`: who acts by the
    noun is found."""
    verbal, reverse = is_verbal(t), _is_received(carrier)
    host = t if verbal else carrier
    if host is not None and host.part == "participle":
        host = None  # معربا عن: the subject is that of the sentence, not the noun before it
    brought = t.part == "noun" and ((not reverse and sent_by(s, t, frame)) or known)
    back = gone_back_to(s, t) if verbal else None
    if back is not None and ("R" in (frame.object, frame.subject) or "R" in frame.preps.values()):
        out.put("I" if frame.subject == "R" else "R", back, "noun phrase that the verb goes back to")
    if t.frame == "greetings" and t.pronoun and whose_own(s, t) is not None:
        return  # حمل الأمير الوزير نقل تحياته: not he who carries them
    if host is not None and not brought and (frame.subject or not frame.actor_before):
        _subject(s, t, host, frame, out, reverse=reverse, spoken=spoken)
    if not out.I and frame.adjective and (t.part == "fixed" or (t.part == "passive" and not frame.object)):
        nation = nation_on_object(s, t)
        if nation is not None:
            out.put(frame.adjective, nation, "nationality on the noun")


def _doer_of_the_noun(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, out: Filled) -> None:
    """Whose stance a noun is, from whom it comes, or out of whose land somebody is sent."""
    if frame.name == "expel" and t.part in ("noun", "passive") and not out.I:
        land = next((g for g in s.groups if t.j <= g.i <= t.j + _WHENCE and g.case == "من"), None)
        if land is not None and land.chunks[0].kind == "state":
            out.put("I", land, "whose land they leave")  # قرار طرد سفيرها من الكونغو
    if frame.owner and not out.I and t.part in ("noun", "fixed"):
        owners = (g for g in s.groups if g.case in ("gen", "adj") and g.j <= t.i and t.i - g.j <= _OWNED)
        whose = next(owners, None)
        if whose is not None and whose.chunks[0].kind != "own":
            out.put("I", whose, "whose stance it is")
    if frame.name == "provide" and t.part == "noun" and not (out.I or t.pronoun) and carrier is None:
        made = maker_of(s, t)
        if made is not None:
            out.put("I", made, "nationality on the noun")  # تسليم الدفعة الأولى من الدبابات الألمانية إلى أوكرانيا
    if t.part == "noun" and not out.I and carrier is None:
        source = issued_by(s, t)
        if source is not None:
            out.put("I", source, "from whom it comes")


def _received_from(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, out: Filled) -> None:
    """The parties of a noun whose verb says that somebody receives, undergoes or gives it."""
    if carrier is None:
        return
    reverse = _is_received(carrier)
    if (reverse or carrier.frame == "light-undergo") and not out.R:
        met = next((g for g in s.groups if carrier.j <= g.i and g.j <= t.i and g.case in ("adj", "gen")), None)
        if met is not None:
            out.put("R", met, "whose deed meets it")  # قوبل المقترح الأمريكي برفض
    if reverse and not out.I:
        giver = next((g for g in s.groups if g.case == "من" and carrier.j <= g.head and g.j <= t.i), None)
        if giver is not None and (t.frame == "aid" or (giver.j == t.i and not t.prefix)):  # تلقى لبنان من الرياض دعوة
            out.put("I", giver, "from whom it is received")  # تسلم الأردن من واشنطن منظومة هبة
    if t.part == "noun" and carrier.i < t.i and not out.R and not reverse:
        given(s, t, frame, carrier, out)


def _subject(s: Clauses, t: Trigger, host: Trigger, frame: Frame, out: Filled, *, reverse: bool, spoken: bool) -> None:
    """The subject of the verb, or of the verb that carries the noun."""
    subject, why = subject_of(s, host)
    if subject is None or (host.i >= t.j and host is not t and not frame.default and subject.j <= t.i):
        return  # أصيب الجنود في هجوم شنه مسلحون: not those who stand before the attack
    if host is not t and host.frame in SAYING and frame.subject == "R" and frame.object != "I":
        return  # قال الوزير إن روسيا تسعى إلى زعزعة: he blames, and is not blamed
    known = t.part == "noun" and not t.pronoun and has_article(s, t)
    if frame.name == "attack" and known and t.i - host.j > _THING:
        return  # اتخذت الدول مواقف ضد الاحتلال: somebody else's
    if frame.name == "attack" and any(x.j == t.i and x.part == "noun" and x.frame in _FEELING for x in s.triggers):
        return  # أعلنت طهران عن أسفها للاعتداء: nor what he regrets
    before = _subject_before(s, host) if host is t else None
    words = s.part.scan.text.words
    told_by = t.j + 1 < s.part.end and s.part.scan.is_in(t.j, "told-by")
    at = t.j + 1 + (told_by and words[t.j + 1].raw in ASIDE)  # ودعا البيان، الدول الأعضاء إلى
    if host is t and told_by and frame.object == "R" and frame.default == "speaker" and subject.i == at:
        out.put("R", subject, GOES_ON)  # ودعا البيان السلطات الفلبينية إلى
        return
    wrote = writer(s, t, frame, subject) if host is t else None
    if wrote is not None:
        out.put("R", subject, GOES_ON)
        out.put("I", wrote, VERB_BEFORE)
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


def _subject_before(s: Clauses, t: Trigger) -> Group | None:
    """ "لشبونة تدين الهجوم وتطالب إسرائيل": the subject of the verb before, where another of its form goes on."""
    verb = verb_before(s, t)
    if verb is None:
        return of_unknown_verb(s, t)
    if verb.tense != t.tense:
        return None
    subject = subject_of(s, verb)[0]
    return subject if subject is not None and subject.j <= t.i else None


def _elided(s: Clauses, t: Trigger, frame: Frame, g: Group) -> bool:
    """Whether the one noun phrase after a continuing verb is its object: "... ودعا الاتحاد الأوروبي إلى"."""
    scan, words = s.part.scan, s.part.scan.text.words
    first = next((k for k in range(t.j, g.i) if words[k].raw not in QUOTES), g.i)  # وحمّل «الحكومة اللبنانية المسؤولية»
    if frame.object != "R" or frame.default != "speaker" or g.i != first or g.j >= len(words) or t.pronoun:
        return False  # ودعاه نظيره العراقي إلى: the object is written onto the verb
    if not continues(s, t, "likewise"):
        return False
    side = scan.is_in(g.i, "side")  # وطالب الجانب الإيراني
    side = side or (g.chunks[0].kind == "dual" and words[g.i].fold.endswith("ين"))  # ودعت الطرفين إلى
    if g.chunks[0].kind not in ("state", "org", "group", "body") and not side:
        return False
    after = words[g.j]
    follows = scan.cases.get(after.fold) in ("الي", "علي") or any(p == "ب" for p, _ in after.readings)
    asks = t.frame in ASKING  # وناشد المجتمع الدولي حث إثيوبيا, but ووصفت لندن الاتهامات
    behind = (stem for p, stem in after.readings if p == "ل")  # لتحمل, للقيام
    follows = follows or (asks and any(stem in scan.common or stem.startswith("ال") for stem in behind))
    follows = follows or (asks and any(x.i == g.j and x.part == "noun" for x in s.triggers))
    follows = follows or (t.frame == "hold" and scan.stemmed(g.j, "guilt"))
    return follows and not any(x.case == "" and g.j <= x.i <= g.j + 3 for x in s.groups)
