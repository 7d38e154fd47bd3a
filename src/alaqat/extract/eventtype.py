"""The type of the event that a trigger tells: by who does it and by the words around it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from alaqat.extract.clause import Clauses, Trigger, is_finite, is_next_act
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import POSTED, Filled, flat
from alaqat.extract.grammar import Frame
from alaqat.extract.party import Parties
from alaqat.extract.scan import Scan
from alaqat.extract.takesup import words_of_deed

__all__ = ["code_of", "root_of", "threat_of", "type_of", "type_of_refusal"]

_BESIDE = 6  # tokens behind a trigger that are near
_CLAUSE = 22  # tokens behind a trigger in which words tell its fine type
_DEED = 2  # tokens from a verb to what it does
_AROUND = 16  # tokens around a meeting in which it says that it is one on the sidelines
_ENDED = frozenset(("restraint", "talks"))  # what is asked for by asking to end something
_WITH = 3  # tokens from an exercise to with whom it is held
_SHARED = 6  # tokens from "takes part" to the exercise
_ASKING = ("demand", "callon", "appeal-to", "must", "ought", "due", "insist", "apply")  # frames
_BY_FORCE = ("COERCE", "ASSAULT")
# what another may be refused: help, withdrawal and release, apology, trade, and what is done by signature
_YIELDED = ("AID", "RETREAT", "CONCEDE", "COOPERATE")
_GRANTED = ("recognition", "establish-relations", "appoint-ambassador", "signing", "ratification")


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


def code_of(d: Discourse, s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, p: Parties) -> str | None:
    """The code of the event type, by the doer and by the words after the trigger; None where the reading is not
    the one of this lexeme."""
    scan = s.part.scan
    limit = min(s.part.end, t.j + _CLAUSE)
    if frame.name in _ASKING:  # دعت إلى الهدوء، وفرضت عقوبات
        limit = next((x.i for x in s.triggers if t.j <= x.i < limit and is_next_act(s, x)), limit)
    kinds = d.kinds(p.initiators)
    both = t.lexeme in ("ar-criticise", "ar-attack")
    if both and t.part == "verb" and scan.text.words[t.i].fold.endswith(tuple(scan.sets["attack-or-criticise"])):
        # هاجم: the armed attack with arms, others with words
        armed = {"non_state", "government_body", "group"} & set(kinds) or scan.has("troops", t.j, limit)
        armed = armed or scan.has("struck-targets", t.j, min(limit, t.j + _BESIDE))
        if bool(armed) == (t.lexeme == "ar-criticise"):
            return None
    if frame.name == "summon" and p.why.get("R") == POSTED:
        return "recall-ambassador"
    code = t.type
    if t.lexeme == "ar-attack" and t.part == "verb" and scan.has("sanctionwords", max(s.part.begin, t.i - 3), t.i):
        return "impose-sanctions"  # عقوبات أميركية تستهدف شركة
    words_attack = scan.stemmed(t.i, "attack-of-words")
    if t.frame == "attack" and t.part == "noun" and carrier is not None and set(kinds) <= {"person"}:
        if not words_attack and (carrier.frame != "light" or t.i - carrier.j > _BESIDE):
            return None  # شارك في اجتماع يركز على الحرب: not his war
        code = "criticism" if words_attack else code  # شن الرئيس هجوما على نظيره: persons attack with words
    near = min(limit, t.j + _BESIDE)
    if frame.name == "launch" and _at_somebody(s, t, near):
        return code  # صاروخا على ناقلة في البحر الأحمر: no test
    told = [*[(near, r) for r in frame.refine_near], *[(limit, r) for r in frame.refine]]
    refined = next((fine or root for end, (cls, root, fine) in told if _names(scan, cls, t.j, end)), code)
    if refined == code and frame.require_any:  # المستشفى الذي تبرعت به: what it is stands before
        goods = words_of_deed(s, t)
        refined = next((fine or root for cls, root, fine in frame.refine if _names(scan, cls, goods, t.i)), code)
    if refined == "refuse-talks" and t.type == "denial":
        return code  # نفت طهران إجراء مفاوضات
    if refined == "meeting" and t.frame == "talks" and scan.has("rounds", max(s.part.begin, t.i - 3), t.i):
        return "negotiation"  # جولة ثانية من المحادثات
    return "sideline-meeting" if refined == "meeting" and _on_sidelines(s, t) else refined


def _at_somebody(s: Clauses, t: Trigger, near: int) -> bool:
    """ "أطلق صاروخا على ناقلة بريطانية", not "على متن سفينة", "على بحر اليابان": whether missiles are launched at what
    somebody has."""
    scan, words = s.part.scan, s.part.scan.text.words
    on = next((k for k in range(t.j, min(near, s.part.end - 1)) if words[k].fold == "علي"), None)
    return on is not None and not scan.has("test-words", on + 1, on + 2) and words[on + 1].fold != "متن"


def type_of(
    d: Discourse, s: Clauses, t: Trigger, code: str, filled: Filled, types: dict[str, Any]
) -> tuple[str, str | None]:
    """(root, fine type) of the event with that code, by who does it: those who demonstrate, a court, several armies."""
    type_, fine = root_of(types, code)
    if type_ in _BY_FORCE and _by_protesters(s, filled):
        type_, fine = "PROTEST", None  # محتجون يحاصرون السفارة
    if t.lexeme == "ar-condemn" and t.part != "noun" and _by_court(s, filled):
        type_, fine = "COERCE", None  # أدانت محكمة روسية مواطنا أمريكيا
    if t.lexeme == "ar-accuse" and _is_charged(filled) and _by_court(s, filled):
        type_, fine = "COERCE", None  # وجهت النيابة الاتهام إلى ضابط سوري: who is charged is tried
    if t.frame == "warn" and fine == "criticism":
        threat = _threat_within(s, t, types)  # حذرت إيران واشنطن من أن قواتها ستغلق المضيق
        to_them = filled.why.get("R", "").startswith("object") and s.near("warned-of-penalties", t, 0, _BESIDE)
        threat = "threat-sanctions" if to_them else threat  # حذرت واشنطن أنقرة من عقوبات
        type_, fine = root_of(types, threat) if threat is not None else (type_, fine)
    if fine == "military-exercise" and t.frame == "showforce" and _together(d, s, t, filled):
        type_, fine = root_of(types, "joint-exercise")  # أجرت القوات الكورية والأمريكية تدريبات
    return type_, fine


def type_of_refusal(
    s: Clauses, t: Trigger, kind: tuple[str, str | None], *, own: bool
) -> tuple[str, str | None] | None:
    """(root, fine type) of what a negated act of that kind does all the same; None for nothing. `own`: nobody else
    tells of it."""
    type_, fine = kind
    if t.frame == "talks" and _will_not(s, t):
        type_, fine = "REJECT", "refuse-talks"  # "will not negotiate" refuses
    elif t.frame == "answer" or (t.frame == "accept" and _will_not(s, t)):
        type_, fine = "REJECT", "refusal"  # لن توافق على: he refuses; لم توافق: not yet
    elif own and is_finite(t) and (type_ in _YIELDED or fine in _GRANTED) and _will_not(s, t):
        type_, fine = "REJECT", "refuse-assistance" if type_ == "AID" else "refusal"  # لن تسحب كييف قواتها
    elif type_ == "REJECT" and _leaves_force_open(s, t):
        type_, fine = "THREATEN", "threat-force"  # لم يستبعد اللجوء إلى القوة
    else:
        return None
    return type_, fine


def threat_of(types: Mapping[str, Any], root: str, fine: str | None) -> str | None:
    """The code of what one who says that he will do it on a condition threatens with; None for what does no harm."""
    own: str | None = types.get(fine or "", {}).get("threat")
    return own or types.get(root, {}).get("threat")


def _threat_within(s: Clauses, t: Trigger, types: dict[str, Any]) -> str | None:
    """ "حذر من أنها سترد", "من أن بلاده ستقصف مواقعها", "من أن قواته ستغلق المضيق": the code of what somebody warns of
    that he, his country or his forces will do, if it does harm: a threat; None for what others or events will do."""
    scan, words, end = s.part.scan, s.part.scan.text.words, min(s.part.end, t.j + _CLAUSE)
    that = next((k for k in range(t.j, end - 1) if "comp" in scan.words[k]), None)
    if that is None:
        return None
    ours = next((g for g in s.groups if 0 < g.i - that <= 2 and g.chunks[0].kind == "own"), None)  # قوات بلاده
    own = ours is not None or scan.stemmed(that + 1, "own-forces")
    at = ours.j if ours is not None else that + 1 + own
    if not (own or scan.is_in(that, "that-he")) or at >= end or not words[at].fold.startswith("س"):
        return None
    for x in s.triggers:
        root, fine = root_of(types, x.type)
        threat = x.type if root == "THREATEN" else threat_of(types, root, fine)
        if at <= x.i <= at + _DEED and threat is not None:
            return threat
    return None


def _will_not(s: Clauses, t: Trigger) -> bool:
    """ "لن توافق", "عدم قبولها": whether a negation right before tells a refusal, not what is not done yet."""
    return s.part.scan.is_in(t.i - 1, "will-not")


def _leaves_force_open(s: Clauses, t: Trigger) -> bool:
    """ "لم يستبعد عملا عسكريا": whether what somebody does not rule out is force."""
    scan = s.part.scan
    return scan.stemmed(t.i, "rules-out") and scan.has("force", t.j, min(s.part.end, t.j + _BESIDE))


def _by_court(s: Clauses, filled: Filled) -> bool:
    """Whether a court or prosecutor acts, whose "condemning" is a conviction."""
    heads = (g.head if g.case == "adj" else g.i for g in filled.I[:1])  # النيابة الألمانية
    return any(s.part.scan.stemmed(k, "courts") for k in heads)


def _is_charged(filled: Filled) -> bool:
    """Whether those are accused who can be tried: people, or somebody of whom only the nationality is told; not a
    state."""
    return not any(c.kind == "state" for c in flat(filled.R))


def _by_protesters(s: Clauses, filled: Filled) -> bool:
    """Whether people who demonstrate act: what they storm or burn is their protest."""
    heads = (c.i for c in flat(filled.I) if c.kind in ("group", "demonym", "word"))
    return any(s.part.scan.has("protesters", k, k + 1) for k in heads)


def _together(d: Discourse, s: Clauses, t: Trigger, filled: Filled) -> bool:
    """Whether those who act are of two or more parties, or act with another: "مناورات مع الهند", "مناورات شاركت فيها
    تركيا", but not "مناورات قرب الحدود مع الهند"."""
    if not filled.R and s.near("shares-in", t, _SHARED, _WITH):  # not مناورات قرب اليابان شارك فيها جنود
        return True
    other = (g for g in s.groups if g.case == "مع" and t.j <= g.head <= t.j + _WITH)
    joined = any(not s.part.scan.has("borders", g.head - 1, g.head) for g in other)
    return len(d.parties(d.ids(filled.I))) >= 2 or (joined and filled.why.get("R", "") == "after مع")


def _names(scan: Scan, cls: str, i: int, j: int) -> bool:
    """Whether a word of a class stands at tokens [i, j), and none before it asks to end what it names."""
    at = scan.first(cls, i, j)
    if at is None:  # as mostly
        return False
    if cls == "own-envoy" and scan.text.words[at].light.endswith("ة") and scan.spelt[at + 1 : at + 2]:
        return scan.spelt[at + 1].own is not None  # سفيرة بلاده, not سفيرة الفلبين, though سفيره is folded so
    return cls in _ENDED or not scan.has("ending", i, at)


def _on_sidelines(s: Clauses, t: Trigger) -> bool:
    """Whether a meeting is held on the sidelines of another, not the one on whose sidelines something is."""
    scan, part = s.part.scan, s.part
    near = range(max(part.begin, t.i - _AROUND), min(part.end, t.j + _AROUND))
    aside = [k for k in near if scan.is_in(k, "sidelines")]
    return bool(aside) and not any(t.i - 2 <= k < t.i for k in aside)
