"""From one trigger to one candidate: the rule's conditions, the parties, the type, then whether, when and where."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from alaqat.extract.asked import asked_to
from alaqat.extract.calendar import Calendar
from alaqat.extract.candidate import STANCES, STANDING, VISITS, Candidate
from alaqat.extract.carriers import carrier_of
from alaqat.extract.clause import TALKS, Clauses, Trigger
from alaqat.extract.conditions import has_words, is_met
from alaqat.extract.discourse import Discourse
from alaqat.extract.eventtype import code_of, root_of, threat_of, type_of, type_of_refusal
from alaqat.extract.factuality import factuality
from alaqat.extract.filled import PRONOUN, SETS_ABOUT, SPEAKER, UNDERSTOOD, VERB_BEFORE, Filled, flat
from alaqat.extract.grammar import Frame
from alaqat.extract.headlines import leads
from alaqat.extract.lacking import missing
from alaqat.extract.lasting import is_within
from alaqat.extract.parties import find_parties
from alaqat.extract.party import Act, Parties
from alaqat.extract.posts import Posts
from alaqat.extract.proof import evidence_of
from alaqat.extract.slots import fill
from alaqat.extract.tense import (
    head_of,
    is_after,
    is_anniversary,
    is_background,
    is_before,
    is_known,
    is_past,
    is_spoken_of,
    is_to_come,
)
from alaqat.extract.undergone import as_passive
from alaqat.extract.where import find_place
from alaqat.model import When

__all__ = ["Setting", "read_trigger"]

# a noun alone ("the sanctions on") tells these as known, not as news
_BACKGROUND = frozenset(("ACCUSE", "SANCTION", "THREATEN", "ASSAULT", "AID", "RETREAT"))
_SINCE = 9  # tokens from a verb to since when
# frames of what storms and fires do or make states do, too
_BY_NATURE = frozenset(("mobilise", "suspend", "closeborder", "attack", "hit", "warn", "threaten"))
_BEFORE, _STORM = 2, 16  # tokens before and behind a deed in which weather or fire is named
_BLAMED = 3  # tokens from the noun of blame to whom it is of
_UPON = 22  # tokens from a demand for sanctions to upon whom
_LATELY = 4  # acts told last that a reader keeps in mind
_FROM = ("impose", "curbs")  # frames of what one suffers from or is freed from
_FREED = 6  # tokens from who is freed of it or hit by it
_BY_OTHERS = (*UNDERSTOOD, VERB_BEFORE)  # how somebody is understood to act of whom another verb tells
_MAY_COME = ("blame", "concern", "threaten")  # frames of nouns of what may come where it is told with "if"
_ANNOUNCED = 6  # tokens between the verb that announces and what it announces


@dataclass(frozen=True, slots=True)
class Setting:
    """What stays the same while an article is read: tables of lexemes and event types, its dates, its posts."""

    lexemes: dict[str, Any]
    types: dict[str, Any]
    calendar: Calendar
    posts: Posts


def read_trigger(d: Discourse, s: Clauses, t: Trigger, frame: Frame, setting: Setting) -> Candidate | str:
    """The event that a trigger tells in its sentence, or why it tells none ("" where that is not worth keeping)."""
    t = as_passive(s, t, frame)
    if not has_words(s, t, frame):  # asked first, since half of them have not
        return ""
    part, in_post = s.part, setting.posts.voice(s.part.index) is not None
    carrier = carrier_of(s, t)
    if not is_met(s, t, frame, carrier, in_post=in_post):
        return ""
    if carrier is not None and carrier.frame in ("speech", "express"):
        clause = frame.named and part.scan.opens(carrier.j, t.i)  # قال إن التهديدات كثيرة: not his
        carrier = None if clause or frame.default != "speaker" else carrier  # who says it is not who does it
    filled = fill(s, t, frame, carrier, spoken=d.goes_on(t))
    both = t.part == "verb" or _hold(s, t, carrier)
    if frame.require_prep and not _spoken_with(frame, filled) and not (both and _are_several(d, filled)):
        return ""
    symmetric = bool(setting.types.get(t.type, {}).get("symmetric"))
    act = Act(s, t, frame, carrier, filled)
    p = find_parties(d, act, symmetric=symmetric, in_post=in_post)
    if p is None:
        return ""
    asked_to(d, act, p)
    if frame.named and p.why.get("I") in UNDERSTOOD and not _may_go_on(t, carrier):
        return ""
    if t.part == "noun" and frame.name in _FROM and p.why.get("I") in _BY_OTHERS and _is_from(s, t):
        return ""
    if t.part == "noun" and frame.name in _FROM and carrier is None and _is_told_of_others(s, t, p):
        return ""  # قال إن الاتحاد سيدرس عقوبات على روسيا: of whom nobody says that they are his
    received = carrier is not None and carrier.frame == "light-receive"
    if received and frame.default == "speaker" and p.why.get("I") in UNDERSTOOD:
        return ""  # يواجه البلدان تهديدات أمنية: from nobody named
    lack = missing(d, t, frame, p)
    if lack is not None:
        return lack
    code = code_of(d, s, t, frame, carrier, p)
    if code is None or (t.frame in _BY_NATURE and _of_nature(s, t)):
        return ""
    type_, fine = type_of(d, s, t, code, filled, setting.types)
    if type_ in ("STATEMENT", "RELATION"):
        return ""
    if fine == "call-for-sanctions":
        p = _upon_whom(d, s, t, p)
    elif type_ == "REQUEST" and p.recipients and not p.targets:
        p = _against_whom(d, s, t, p)
    told = _whether(d, act, (type_, fine), p, setting)
    return "" if told is None else _candidate(d, act, p, told, setting)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a trigger says of its act: the type, which a refusal or a threat may change, whether, and when."""

    type: str
    fine: str | None
    factuality: str
    when: When


def _whether(d: Discourse, act: Act, kind: tuple[str, str | None], p: Parties, setting: Setting) -> _Told | None:
    """Whether an act of a kind (root, fine type) is done, and when; None for what is only not affirmed."""
    s, t, frame, carrier = act.s, act.t, act.frame, act.carrier
    type_, fine = kind
    plan = bool(d.told) and d.told[-1].factuality == "planned" and d.told[-1].part == s.part.index - 1
    ahead = plan or any(c.factuality == "planned" and c.fine in VISITS for c in d.told[-_LATELY:])
    fact = factuality(s, t, carrier, kind, setting.lexemes, after_plan=plan, visit_ahead=ahead)
    if fact == "negated" and ((frame.mutual and frame.default != "subject") or frame.name == "pledge"):
        return None  # what two do not affirm, what nobody promises
    if fact == "hypothetical" and t.part == "noun" and t.frame in _MAY_COME:
        return None  # إذا واصلت انتهاك القانون: the wrong may come, not the blame
    if fact == "negated" and (meant := type_of_refusal(s, t, kind, own=_own_words(d, p))) is not None:
        (type_, fine), fact = meant, "actual"
    head = head_of(t, carrier)
    threat = threat_of(setting.types, type_, fine) if fact == "hypothetical" else None
    if threat is not None and is_to_come(s.part.scan, head) and _own_words(d, p):
        (type_, fine), fact = root_of(setting.types, threat), "actual"  # ستقطع علاقاتها إذا صودرت أصولها
    held = type_ in STANCES or fine in STANDING or t.frame == "accuse"  # متهم بأعمال عنف في 2007: when the deed was
    # "بدعوة من الرئيس في الخريف": the day is that of the visit
    dateless = t.frame == "invited" or is_anniversary(s.part, t)
    when = When() if dateless else setting.calendar.when(s, t, head, held=held, planned=fact == "planned")
    told_today = not held and fact == "actual" and head.tense == "pres" and when.precision == "day"
    if fact == "actual" and fine in VISITS and is_within(s, t, head) and setting.calendar.not_before(when.date):
        fact = "ongoing"  # قال اليوم خلال زيارته للكويت
    words = s.part.scan.text.words
    since = fact == "ongoing" and any(w.fold == "منذ" for w in words[t.j : min(s.part.end, t.j + _SINCE)])
    to_come = fact in ("actual", "ongoing") and not since and not held and setting.calendar.after(when.earliest)
    if (told_today and setting.calendar.not_before(when.date)) or to_come:
        fact = "planned"  # told of a day to come
    return _Told(type_, fine, fact, when)


def _candidate(d: Discourse, act: Act, p: Parties, told: _Told, setting: Setting) -> Candidate:
    """The candidate with where it was, the proof, and how the sentence tells it: as news, as known, in passing."""
    s, t, frame, carrier, filled = act.s, act.t, act.frame, act.carrier, act.filled
    part, head = s.part, head_of(t, carrier)
    type_, fine, fact, when = told.type, told.fine, told.factuality, told.when
    place = find_place(s, t, frame, (type_, fine), (p.initiators, p.recipients), d.reading.actors)
    alone = t.part == "noun" and carrier is None
    known = type_ in _BACKGROUND or t.frame == "accuse" or (fine in VISITS and not when.date and bool(t.pronoun))
    after = t.i > part.begin and part.scan.is_in(t.i - 1, "looking-back")
    # "بحث خلال اللقاء", "غادر بعد اللقاء": when, not what
    aside = t.part == "noun" and t.i > part.begin and part.scan.is_in(t.i - 1, "on-occasion")
    subject = flat(filled.I)[:1]
    amid = aside and fact == "actual" and _is_amid(s, t)
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
        or (t.part == "noun" and not _announced(s, t) and (after or (alone and known))),
        undated=t.frame == "invited" or is_before(s, t) or (head is not t and is_before(s, head)),
        parties=(frozenset(d.parties(p.initiators)), frozenset(d.parties([*p.recipients, *p.targets]))),
        quiet=alone
        and (
            (frame.quiet_noun and not leads(s, t) and filled.why.get("I") != SETS_ABOUT)
            or (t.frame == "support" and filled.why.get("I") == PRONOUN)
        ),
        subject=subject[0] if acted else None,
        carried=t.part == "noun" and ((not alone and not aside) or amid),
        silent=(alone or aside) and fact == "actual" and not is_after(part, t) and not amid,
    )


def _spoken_with(frame: Frame, filled: Filled) -> bool:
    """Whether a preposition that the frame asks for filled a slot: "بين" with the war between X and Y, and with the
    Russo-Ukrainian war."""
    between = ("between", "two nationalities")
    asked = between if frame.require_prep == "بين" else ("after " + frame.require_prep,)
    return any(w.startswith(asked) for w in filled.why.values())


def _is_from(s: Clauses, t: Trigger) -> bool:
    """ "استثنت كينيا كوبا من العقوبات", "تضررت من العقوبات": whether a noun is what one is freed of or hit by."""
    scan, begin = s.part.scan, max(s.part.begin, t.i - _FREED)
    from_it = t.i > begin and scan.text.words[t.i - 1].fold == "من"
    return from_it and any(scan.stemmed(k, "freed-or-hit") for k in range(begin, t.i - 1))


def _is_told_of_others(s: Clauses, t: Trigger, p: Parties) -> bool:
    """ "قال إن الاتحاد سيدرس عقوبات على روسيا": whether who acts is only he who says it, in a clause with "that"."""
    return p.why.get("I") == SPEAKER and s.part.scan.opens(s.part.begin, t.i)


def _of_nature(s: Clauses, t: Trigger) -> bool:
    """ "علقت رحلاتها بسبب العاصفة", "ضرب زلزال": whether weather, fire or an earthquake is why or what it is."""
    return s.near("nature", t, _BEFORE, _STORM)


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


def _hold(s: Clauses, t: Trigger, carrier: Trigger | None) -> bool:
    """ "نفذت القوات المصرية والسعودية تمرينا": whether a verb says that its subjects hold an exercise; those who attend
    it are others."""
    carried = t.frame == "exercise-of-two" and carrier is not None and carrier.frame == "light"
    return carried and carrier is not None and not s.part.scan.stemmed(carrier.i, "attends")


def _are_several(d: Discourse, filled: Filled) -> bool:
    """ "بحثت روسيا وأوكرانيا", "ناقش وزراء خارجية مصر وقطر والأردن": whether the subject names all sides."""
    named = [c for c in flat(filled.I) if c.kind not in ("dual", "own")]
    return bool(named) and len(d.parties(d.ids(filled.I))) > 1


def _is_amid(s: Clauses, t: Trigger) -> bool:
    """ "شدد الوزير خلال لقائهما على", "وخلال لقائهما أكد الوزير": whether something is told as done during what a noun
    tells, which then was."""
    scan = s.part.scan
    if t.frame not in TALKS or not scan.has("during", t.i - 1, t.i):
        return False
    before = next((v for v in reversed(s.triggers) if v.i < t.i and v.part in ("verb", "passive")), None)
    verb = before or next((v for v in s.triggers if v.i > t.i and v.part in ("verb", "passive")), None)
    return verb is not None and is_past(verb)


def _announced(s: Clauses, t: Trigger) -> bool:
    """ "أعلنت موسكو طرد دبلوماسيين": what is announced is news."""
    return any(v.frame == "announce" and v.part == "verb" and 0 <= t.i - v.j <= _ANNOUNCED for v in s.triggers)


def _against_whom(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> Parties:
    """ "طالب السودان مجلس الأمن بإدانة الإمارات": the same parties, with who is to be blamed or punished as target."""
    scan, home = s.part.scan, {*d.parties(p.initiators), *d.parties(p.recipients)}
    at = next((k for k in range(t.j, min(s.part.end, t.j + _UPON)) if scan.noun(k, "calls-to-account")), None)
    if at is None or s.verb_in(t.j, at):
        return p
    whom = (g for g in s.groups if at < g.i <= at + _BLAMED and g.case in ("gen", "adj", "علي", "ل", ""))
    return replace(p, targets=next((x for x in (d.not_of(home, d.ids([g])) for g in whom) if x), []))


def _upon_whom(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> Parties:
    """The same parties, those upon whom sanctions are to fall as targets and not addressed: "دعت إستونيا إلى فرض عقوبات
    على بيلاروسيا"."""
    if not p.why.get("R", "").startswith(("object", "after من", "noun phrase")):
        return replace(p, recipients=[], targets=p.targets or p.recipients)
    if p.targets:
        return p
    home = {*d.parties(p.initiators), *d.parties(p.recipients)}
    upon = (g for g in s.groups if t.j <= g.i < t.j + _UPON and g.case in ("علي", "ضد", "بحق"))
    targets = next((d.not_of(home, d.ids([g])) for g in upon), [])
    return replace(p, targets=targets) if targets else _against_whom(d, s, t, p)  # دعت إلى معاقبة روسيا
