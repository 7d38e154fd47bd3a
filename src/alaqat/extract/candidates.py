"""From one trigger to one candidate: the rule's conditions, the parties, the type, then whether, when and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from alaqat.extract.calendar import Calendar
from alaqat.extract.candidate import STANCES, STANDING, VISITS, Candidate
from alaqat.extract.carriers import carrier_of
from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.conditions import is_met
from alaqat.extract.discourse import Discourse
from alaqat.extract.factuality import factuality
from alaqat.extract.filled import PRONOUN, UNDERSTOOD, Filled, flat
from alaqat.extract.grammar import Frame
from alaqat.extract.headlines import leads
from alaqat.extract.lasting import is_within
from alaqat.extract.parties import Parties, find_parties, missing
from alaqat.extract.posts import Posts
from alaqat.extract.proof import evidence_of
from alaqat.extract.scan import Scan
from alaqat.extract.slots import fill
from alaqat.extract.tense import head_of, is_anniversary, is_background, is_before, is_known, is_spoken_of, is_to_come
from alaqat.extract.undergone import as_passive
from alaqat.extract.where import find_place
from alaqat.model import When

__all__ = ["Setting", "read_trigger", "root_of"]

# a noun alone ("the sanctions on") tells these as known, not as news
_BACKGROUND = frozenset(("ACCUSE", "SANCTION", "THREATEN", "ASSAULT", "AID", "RETREAT"))
_BESIDE = 6  # tokens behind a trigger that are near
_SINCE = 9  # tokens from a verb to since when
_AROUND = 16  # tokens around a meeting in which it says that it is one on the sidelines
_ENDED = frozenset(("restraint", "talks"))  # what is asked for by asking to end something
# frames of what storms and fires do or make states do, too
_BY_NATURE = frozenset(("mobilise", "suspend", "closeborder", "attack", "hit", "warn", "threaten"))
_WITH = 3  # tokens from an exercise to with whom it is held
_BY_FORCE = ("COERCE", "ASSAULT")
_LATELY = 4  # acts told last that a reader keeps in mind
_ANNOUNCED = 6  # tokens between the verb that announces and what it announces


@dataclass(frozen=True, slots=True)
class Setting:
    """What stays the same while an article is read: tables of lexemes and event types, its dates, its posts."""

    lexemes: dict[str, Any]
    types: dict[str, Any]
    calendar: Calendar
    posts: Posts


def root_of(types: dict[str, Any], code: str) -> tuple[str, str | None]:
    """(root, fine type) of an event type's code; the fine type of a root is None.

    >>> table = {"visit": {"broader": "CONSULT"}, "CONSULT": {"broader": None}}
    >>> root_of(table, "visit"), root_of(table, "CONSULT")
    (('CONSULT', 'visit'), ('CONSULT', None))
    """
    root = code
    while (known := types.get(root)) is not None and known["broader"]:
        root = known["broader"]
    return root, code if root != code else None


def read_trigger(d: Discourse, s: Clauses, t: Trigger, frame: Frame, setting: Setting) -> Candidate | str:
    """The event that a trigger tells in its sentence, or why it tells none ("" where that is not worth keeping)."""
    part, in_post = s.part, setting.posts.voice(s.part.index) is not None
    t = as_passive(s, t, frame)
    carrier = carrier_of(s, t)
    if not is_met(s, t, frame, carrier, in_post=in_post):
        return ""
    if carrier is not None and carrier.frame in ("speech", "express"):
        clause = frame.named and part.scan.opens(carrier.j, t.i)  # قال إن التهديدات كثيرة: not his
        carrier = None if clause or frame.default != "speaker" else carrier  # who says it is not who does it
    filled = fill(s, t, frame, carrier, spoken=d.goes_on(t))
    if frame.require_prep and not _spoken_with(frame, filled) and not (t.part == "verb" and _are_two(d, filled)):
        return ""
    symmetric = bool(setting.types.get(t.type, {}).get("symmetric"))
    p = find_parties(d, s, t, frame, carrier, filled, symmetric=symmetric, in_post=in_post)
    if p is None:
        return ""
    if frame.named and p.why.get("I") in UNDERSTOOD and not _may_go_on(t, carrier):
        return ""
    received = carrier is not None and carrier.frame == "light-receive"
    if received and frame.default == "speaker" and p.why.get("I") in UNDERSTOOD:
        return ""  # يواجه البلدان تهديدات أمنية: from nobody named
    lack = missing(d, t, frame, p)
    if lack is not None:
        return lack
    code = _code(d, s, t, frame, carrier, p)
    if code is None:
        return ""
    if t.frame in _BY_NATURE and _of_nature(s, t):
        return ""
    type_, fine = root_of(setting.types, code)
    if type_ in _BY_FORCE and _by_protesters(s, filled):
        type_, fine = "PROTEST", None  # محتجون يحاصرون السفارة
    if t.lexeme == "ar-condemn" and t.part != "noun" and _by_court(s, filled):
        type_, fine = "COERCE", None  # أدانت محكمة روسية مواطنا أمريكيا
    if fine == "military-exercise" and t.frame == "showforce" and _together(d, s, t, filled):
        type_, fine = root_of(setting.types, "joint-exercise")  # أجرت القوات الكورية والأمريكية تدريبات
    if type_ in ("STATEMENT", "RELATION"):
        return ""
    if fine == "call-for-sanctions":
        _upon_whom(d, s, t, p)
    plan = bool(d.told) and d.told[-1].factuality == "planned" and d.told[-1].part == part.index - 1
    ahead = plan or any(c.factuality == "planned" and c.fine in VISITS for c in d.told[-_LATELY:])
    fact = factuality(s, t, carrier, (type_, fine), setting.lexemes, after_plan=plan, visit_ahead=ahead)
    if fact == "negated" and ((frame.mutual and frame.default != "subject") or frame.name == "pledge"):
        return ""  # what two do not affirm, what nobody promises
    if fact == "negated" and t.frame == "talks" and _will_not(s, t):
        type_, fine, fact = "REJECT", "refuse-talks", "actual"  # "will not negotiate" refuses
    if fact == "negated" and (t.frame == "answer" or (t.frame == "accept" and _will_not(s, t))):
        type_, fine, fact = "REJECT", "refusal", "actual"  # لن توافق على: he refuses; لم توافق: not yet
    if fact == "negated" and type_ == "REJECT" and _leaves_force_open(s, t):
        type_, fine, fact = "THREATEN", "threat-force", "actual"  # لم يستبعد اللجوء إلى القوة
    head = head_of(t, carrier)
    threat = _threat(setting.types, type_, fine) if fact == "hypothetical" else None
    if threat is not None and is_to_come(part.scan, head) and _own_words(d, p):
        (type_, fine), fact = root_of(setting.types, threat), "actual"  # ستقطع علاقاتها إذا صودرت أصولها
    held = type_ in STANCES or fine in STANDING
    # "بدعوة من الرئيس في الخريف": the day is that of the visit
    dateless = t.frame == "invited" or is_anniversary(part, t)
    when = When() if dateless else setting.calendar.when(s, t, head, held=held, planned=fact == "planned")
    told_today = not held and fact == "actual" and head.tense == "pres" and when.precision == "day"
    if fact == "actual" and fine in VISITS and is_within(s, t, head) and setting.calendar.not_before(when.date):
        fact = "ongoing"  # قال اليوم خلال زيارته للكويت
    since = fact == "ongoing" and any(w.fold == "منذ" for w in part.scan.text.words[t.j : min(part.end, t.j + _SINCE)])
    to_come = fact in ("actual", "ongoing") and not since and not held and setting.calendar.after(when.earliest)
    if (told_today and setting.calendar.not_before(when.date)) or to_come:
        fact = "planned"  # told of a day to come
    place = find_place(s, t, frame, (type_, fine), (p.initiators, p.recipients), d.reading.actors)
    standing = type_ in _BACKGROUND or (fine in VISITS and not when.date and bool(t.pronoun))
    after = s.part.scan.text.words[t.i - 1].fold in s.part.scan.sets["looking-back"] if t.i > s.part.begin else False
    subject = flat(filled.I)[:1]
    acted = t.part == "verb" and bool(subject) and subject[0].kind not in ("dual", "own", "demonym")
    return Candidate(
        type_,
        fine,
        p.initiators,
        p.recipients,
        p.targets,
        fact,
        when,
        place,
        evidence_of(d, s, t, frame, filled, p.score, when, setting.posts),
        part.index,
        t,
        p.score,
        filled.why,
        background=is_background(s, t, head, heard=type_ != "CONSULT" or fact == "ongoing")
        or (type_ in _BACKGROUND and is_known(part, head))
        or (type_ == "ASSAULT" and is_spoken_of(s, t))
        or (t.part == "noun" and not _announced(s, t) and (after or (carrier is None and standing))),
        undated=t.frame == "invited" or is_before(s, t) or (head is not t and is_before(s, head)),
        parties=(frozenset(d.parties(p.initiators)), frozenset(d.parties([*p.recipients, *p.targets]))),
        quiet=t.part == "noun"
        and carrier is None
        and ((frame.quiet_noun and not leads(s, t)) or (t.frame == "support" and filled.why.get("I") == PRONOUN)),
        subject=subject[0] if acted else None,
        silent=t.part == "noun" and carrier is None and fact == "actual",
    )


def _threat(types: Mapping[str, Any], root: str, fine: str | None) -> str | None:
    """The code of what one who says that he will do it on a condition threatens with; None for what does no harm."""
    own: str | None = types.get(fine or "", {}).get("threat")
    return own or types.get(root, {}).get("threat")


def _spoken_with(frame: Frame, filled: Filled) -> bool:
    """Whether a preposition that the frame asks for filled a slot: "بين" with the war between X and Y, and with the
    Russo-Ukrainian war."""
    between = ("between", "two nationalities")
    asked = between if frame.require_prep == "بين" else ("after " + frame.require_prep,)
    return any(w.startswith(asked) for w in filled.why.values())


def _will_not(s: Clauses, t: Trigger) -> bool:
    """ "لن توافق", "عدم قبولها": whether a negation right before tells a refusal, not what is not done yet."""
    return s.part.scan.text.words[t.i - 1].fold in s.part.scan.sets["will-not"]


def _of_nature(s: Clauses, t: Trigger) -> bool:
    """ "علقت رحلاتها بسبب العاصفة", "ضرب زلزال": whether weather, fire or an earthquake is why or what it is."""
    return s.part.scan.has("nature", max(s.part.begin, t.i - 2), min(s.part.end, t.j + _AROUND))


def _leaves_force_open(s: Clauses, t: Trigger) -> bool:
    """ "لم يستبعد عملا عسكريا": whether what somebody does not rule out is force."""
    scan = s.part.scan
    return scan.stemmed(t.i, "rules-out") and scan.has("force", t.j, min(s.part.end, t.j + _BESIDE))


def _by_court(s: Clauses, filled: Filled) -> bool:
    """Whether a court or prosecutor acts, whose "condemning" is a conviction."""
    return any(s.part.scan.stemmed(c.i, "courts") for c in flat(filled.I)[:1])


def _together(d: Discourse, s: Clauses, t: Trigger, filled: Filled) -> bool:
    """Whether those who act are of two or more parties, or act with another: "مناورات مع الهند", but not "مناورات قرب
    الحدود مع الهند"."""
    other = (g for g in s.groups if g.case == "مع" and t.j <= g.head <= t.j + _WITH)
    joined = any(not s.part.scan.has("borders", g.head - 1, g.head) for g in other)
    return len(d.parties(d.ids(filled.I))) >= 2 or (joined and filled.why.get("R", "") == "after مع")


def _own_words(d: Discourse, p: Parties) -> bool:
    """Whether nobody speaks who is not of those who will act."""
    return d.speaker is None or bool(d.parties(d.actors_of(d.speaker)) & d.parties(p.initiators))


def _may_go_on(t: Trigger, carrier: Trigger | None) -> bool:
    """Whether a trigger may leave it to who speaks who acts: "مهددا بالرد", "وجه تهديدا", "وهدد", not "التهديدات"."""
    return (
        t.part in ("participle", "fixed")
        or carrier is not None
        or (t.part == "verb" and (t.tense == "past" or t.prefix != ""))
    )


def _are_two(d: Discourse, filled: Filled) -> bool:
    """ "بحثت روسيا وأوكرانيا", "ناقش وزيرا خارجية مصر وقطر": whether the subject names both sides."""
    named = [c for c in flat(filled.I) if c.kind not in ("dual", "own")]
    return bool(named) and len(d.parties(d.ids(filled.I))) == 2


def _announced(s: Clauses, t: Trigger) -> bool:
    """ "أعلنت موسكو طرد دبلوماسيين": what is announced is news."""
    return any(v.frame == "announce" and v.part == "verb" and 0 <= t.i - v.j <= _ANNOUNCED for v in s.triggers)


def _code(d: Discourse, s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, p: Parties) -> str | None:
    """The code of the event type, by the doer and by the words after the trigger; None where the reading is not
    the one of this lexeme."""
    scan = s.part.scan
    limit = min(s.part.end, t.j + 22)
    kinds = d.kinds(p.initiators)
    both = t.lexeme in ("ar-criticise", "ar-attack")
    if both and t.part == "verb" and scan.text.words[t.i].fold.endswith(tuple(scan.sets["attack-or-criticise"])):
        # هاجم: the armed attack with arms, others with words
        armed = {"non_state", "government_body", "group"} & set(kinds) or scan.has("troops", t.j, limit)
        armed = armed or scan.has("struck-targets", t.j, min(limit, t.j + _BESIDE))
        if bool(armed) == (t.lexeme == "ar-criticise"):
            return None
    code = t.type
    if t.lexeme == "ar-attack" and t.part == "verb" and scan.has("sanctionwords", max(s.part.begin, t.i - 3), t.i):
        return "impose-sanctions"  # عقوبات أميركية تستهدف شركة
    words_attack = scan.stemmed(t.i, "attack-of-words")
    if t.frame == "attack" and t.part == "noun" and carrier is not None and set(kinds) <= {"person"}:
        if not words_attack and (carrier.frame != "light" or t.i - carrier.j > _BESIDE):
            return None  # شارك في اجتماع يركز على الحرب: not his war
        code = "criticism" if words_attack else code  # شن الرئيس هجوما على نظيره: persons attack with words
    near = min(limit, t.j + _BESIDE)
    told = [*[(near, r) for r in frame.refine_near], *[(limit, r) for r in frame.refine]]
    refined = next((fine or root for end, (cls, root, fine) in told if _names(scan, cls, t.j, end)), code)
    if refined == "refuse-talks" and t.type == "denial":
        return code  # نفت طهران إجراء مفاوضات
    if refined == "meeting" and t.frame == "talks" and scan.has("rounds", max(s.part.begin, t.i - 3), t.i):
        return "negotiation"  # جولة ثانية من المحادثات
    return "sideline-meeting" if refined == "meeting" and _on_sidelines(s, t) else refined


def _names(scan: Scan, cls: str, i: int, j: int) -> bool:
    """Whether a word of a class stands at tokens [i, j), and none before it asks to end what it names."""
    if not scan.has(cls, i, j):  # as mostly
        return False
    at = next(k for k in range(i, j) if scan.has(cls, k, k + 1))
    return cls in _ENDED or not scan.has("ending", i, at)


def _on_sidelines(s: Clauses, t: Trigger) -> bool:
    """Whether a meeting is held on the sidelines of another, not the one on whose sidelines something is."""
    scan, part = s.part.scan, s.part
    near = range(max(part.begin, t.i - _AROUND), min(part.end, t.j + _AROUND))
    aside = [k for k in near if scan.text.words[k].fold in scan.sets["sidelines"]]
    return bool(aside) and not any(t.i - 2 <= k < t.i for k in aside)


def _upon_whom(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """ "دعت إستونيا إلى فرض عقوبات على بيلاروسيا": upon whom sanctions are to fall is no addressee, but the target."""
    home = {*d.parties(p.initiators), *d.parties(p.recipients)}
    if not p.why.get("R", "").startswith(("object", "after من", "noun phrase")):
        p.targets, p.recipients = p.targets or p.recipients, []
    elif not p.targets:
        upon = (g for g in s.groups if t.j <= g.i < t.j + 22 and g.case in ("علي", "ضد", "بحق"))
        p.targets = next((d.not_of(home, d.ids([g])) for g in upon), [])


def _by_protesters(s: Clauses, filled: Filled) -> bool:
    """Whether people who demonstrate act: what they storm or burn is their protest."""
    heads = (c.i for c in flat(filled.I) if c.kind in ("group", "demonym", "word"))
    return any(s.part.scan.has("protesters", k, k + 1) for k in heads)
