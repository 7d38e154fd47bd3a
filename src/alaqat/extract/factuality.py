"""Did it happen? Negated, hypothetical, ongoing, planned or actual, by the words around a trigger."""

from __future__ import annotations

from collections.abc import Mapping

from alaqat.extract.ahead import (
    has_its_day,
    has_its_month,
    is_called_to_come,
    is_departing,
    is_expected,
    is_held_later,
    is_included,
    is_on_eve,
    is_on_programme,
    is_prepared,
    meets_next,
    of_another,
    since_gone,
    takes_effect,
    was_held,
)
from alaqat.extract.candidate import STANCES, STANDING, VISITS
from alaqat.extract.carriers import carrier_of
from alaqat.extract.clause import JOURNEYS, OPENERS, SAYING, TALKS, TOURS, Clauses, Trigger, has_in_it, is_finite
from alaqat.extract.denied import (
    is_alleged,
    is_appointed,
    is_called_off,
    is_denied,
    is_in_negated,
    is_left_open,
    is_nearly,
    is_negated,
    is_no_first,
    is_not_held,
    is_not_planned,
    is_only,
    is_put_off,
)
from alaqat.extract.lasting import ASSERTED, is_going_on, lasts
from alaqat.extract.purpose import is_awaited, is_for, is_invited_to, is_offered_to_do, is_on_the_way_to, is_promised
from alaqat.extract.supposed import (
    is_aimed_at,
    is_called_impossible,
    is_called_possible,
    is_doing,
    is_if_not,
    is_possible,
    is_proposed,
    is_supposed,
    like_noun,
    may_have_been,
    on_condition,
)
from alaqat.extract.tense import (
    head_of,
    is_after,
    is_anniversary,
    is_felt,
    is_future_word,
    is_past,
    is_retold,
    is_to_come,
)
from alaqat.extract.undone import is_undone
from alaqat.text.tokens import Word

__all__ = ["factuality"]

_OPEN = ("pres", "juss", "noun", "fixed")  # tenses that may be of what is to come
_DEEDS = frozenset(("SANCTION", "AID", "MOBILIZE", "RETREAT", "SUPPORT"))  # may be weighed before they are done
_LATER = frozenset(("AID", "CONSULT"))  # are decided before they are done
_DENIABLE = ("REQUEST", "THREATEN")  # acts of words that somebody may deny: نفى أن يكون قد طلب لقاء, نبأ استدعاء
_AIM = 2  # tokens from the noun of a purpose to what is said: لتسليمه مذكرة, للتعبير عن شكره
_TRIED = 4  # tokens from "tried", with who does, to what a crowd tries to do
_DURING = 12  # tokens from a verb to the visit during which it is done


def factuality(
    s: Clauses,
    t: Trigger,
    carrier: Trigger | None,
    kind: tuple[str, str | None],
    lexemes: Mapping[str, Mapping[str, str]],
    *,
    after_plan: bool,
    visit_ahead: bool,
) -> str:
    """The factuality of the act that a trigger tells.

    `carrier` is the verb that a noun is the object of; its tense counts. `kind` is (root, fine). `after_plan`: the
    sentence before told a plan; `visit_ahead`: those before told a visit that is planned. `lexemes`: the table that
    names the frame of each.
    """
    part, scan, words, type_ = s.part, s.part.scan, s.part.scan.text.words, kind[0]
    tour = _tour_of(s, t)
    if tour is not None:
        t, carrier = tour, carrier_of(s, tour)
    if carrier is not None and carrier.tense == "past" and is_doing(s, carrier.i):
        carrier = None  # يناقش فرض مزيد من العقوبات: a noun
    if is_after(part, t):
        carrier = None  # الوساطة التي تقوم بها بروكسل على خلفية اعتقال: not what is done
    head = head_of(t, carrier)
    told = is_told(type_)
    before = words[max(part.begin, head.i - 3) : head.i]
    last = [*before[-1:], *words[max(part.begin, t.i - 1) : t.i]]
    if is_if_not(scan, head):
        return "hypothetical"
    noun = words[t.i - 1 : t.i] if t.i > part.begin else ()
    if is_negated(scan, t, last, noun=noun) and not (scan.has("during", t.i - 1, t.i) or is_only(s, head)):
        return "negated"  # not لم يعلن موقفه خلال لقاء مع نظيره
    if (not told or type_ in ("ACCUSE", "AGREE")) and is_undone(s, t, talks=type_ == "CONSULT"):
        return "negated"
    free = t.part == "noun" and (carrier is None or carrier.frame in SAYING)  # who says so does not do it
    if free and (not told or type_ == "AGREE") and is_in_negated(s, t) and not is_no_first(s, t):
        return "negated"
    if (not told or (type_ in _DENIABLE and is_past(t)) or t.frame == "summon") and is_denied(s, t):
        return "negated"
    if not told and (is_called_off(s, t) or is_not_held(s, t)):
        return "negated"
    if is_supposed(scan, head, before, last) or may_have_been(s, head):
        return "hypothetical"
    if is_not_planned(s, head if told else t) or (not told and is_nearly(s, t)):
        return "negated"
    if not told and is_called_possible(s, t) and is_called_impossible(s, t):
        return "negated"
    if not told and (is_alleged(s, t) or is_left_open(s, t) or is_called_possible(s, t)):
        return "hypothetical"
    if not told and is_put_off(s, t):
        return "planned"
    over = t.i > part.begin and scan.stemmed(t.i - 1, "lasted")
    to_come = is_to_come(scan, head) or is_expected(s, head)
    to_come = to_come or (not told and not is_felt(s, t) and has_its_day(s, t, head, kind[1]))
    if type_ not in ASSERTED and not (over or to_come or is_retold(s, head)) and is_going_on(s, t, head):
        return "ongoing"
    weighed = (type_ in _DEEDS and not told and kind[1] not in STANDING) or kind[1] == "arms-deal"
    if weighed and is_aimed_at(s, t, carrier, deed=True):
        return "hypothetical"  # يبحث المجلس غدا فرض عقوبات: the day is that of the debate
    if _planned(s, t, head, carrier, last, kind, to_come=to_come, after_plan=after_plan, visit_ahead=visit_ahead):
        return "hypothetical" if on_condition(s, t) else "planned"
    if not told and type_ != "ASSAULT" and kind[1] not in STANDING and is_for(s, t):
        return "planned" if kind[1] in VISITS or (type_ == "CONSULT" and is_on_the_way_to(s, t)) else "hypothetical"
    if not told and kind[1] in VISITS and is_invited_to(s, t):
        return "planned" if is_awaited(s, t) else "called-for"
    if type_ != "THREATEN" and (t.tense in _OPEN or like_noun(s, t)) and is_possible(s, t):
        return "hypothetical"
    said = told or kind[1] in STANDING
    near = range(max(part.begin, t.i - _TRIED), t.i) if type_ == "PROTEST" else ()
    if any(scan.stemmed(k, "tries") for k in near):
        return "actual"  # حاول محتجون اقتحام السفارة: they protested all the same
    if (not said or (is_finite(t) and type_ != "THREATEN")) and is_aimed_at(s, t, carrier, deed=False):
        return "hypothetical"
    return "ongoing" if lasts(s, t, head, kind, lexemes) else "actual"


def _to_be_told(s: Clauses, t: Trigger) -> bool:
    """ "ستستدعي السفير لتسليمه مذكرة احتجاج", "سيزور باريس للتعبير عن شكره": whether what is done in words is the
    purpose of a deed that lies ahead."""
    scan = s.part.scan
    verb = next((x for x in reversed(s.triggers) if x.j <= t.i and is_finite(x)), None)
    if t.part not in ("noun", "fixed") or verb is None or not is_to_come(scan, verb):
        return False
    if not all(scan.words[k].isdisjoint(OPENERS) for k in range(verb.j, t.i)):
        return False
    return any(scan.clitic(k, "handing-over") == "ل" for k in range(max(verb.j, t.i - _AIM), t.i))


def _tour_of(s: Clauses, t: Trigger) -> Trigger | None:
    """ "في مستهل جولة تشمل مصر", "يبدأ غدا جولة تشمل": the tour of which a verb tells the stations, which is under way,
    done or planned as the tour is; None for any other act."""
    if t.frame != "include" or t.tense == "past":
        return None  # بدأ جولة شملت مصر: she is behind him
    return next((x for x in reversed(s.triggers) if x.part == "noun" and x.frame in TOURS and x.j <= t.i), None)


def is_told(type_: str) -> bool:
    """Whether an act is one of words, done as it is told."""
    return type_ in STANCES or type_ == "AGREE"


def _planned(
    s: Clauses,
    t: Trigger,
    head: Trigger,
    carrier: Trigger | None,
    last: list[Word],
    kind: tuple[str, str | None],
    *,
    to_come: bool,
    after_plan: bool,
    visit_ahead: bool,
) -> bool:
    """An act of words is done as it is told: what is asked, offered or promised may lie ahead."""
    part, scan, told = s.part, s.part.scan, is_told(kind[0])
    if is_anniversary(part, t) or is_after(part, t) or (kind[0] == "ASSAULT" and is_felt(s, t)):
        return False
    if told and _to_be_told(s, t):
        return True
    if to_come or (
        not told and (is_departing(s, t) or is_on_eve(s, t) or is_called_to_come(s, t) or is_held_later(s, t))
    ):
        return True
    agreed = kind[0] == "CONSULT" or kind[1] == "military-aid"  # are agreed to before they are held, or handed over
    if not told and (is_offered_to_do(s, t) or is_proposed(s, t, later=kind[0] in _LATER, agreed=agreed)):
        return True
    if kind[0] != "SUPPORT" and kind[0] in _DEEDS and is_promised(s, t):
        return True  # but تعهد بدعم أوكرانيا
    # من المنتظر عقد لقاء: a noun; اعتزمت طرد دبلوماسيين
    to_hold = carrier is not None and scan.has("future", max(part.begin, carrier.i - 2), carrier.j)
    if not told and t.part == "noun" and t.i > part.begin and is_appointed(s, t):
        return True  # لم يتحدد موعد زيارة الرئيس
    if (
        not told
        and t.tense != "past"
        and not (carrier is not None and carrier.tense == "past" and carrier.frame not in SAYING and not to_hold)
    ):
        near = range(max(part.begin, t.i - 8), min(part.end, t.j + 8))
        if any("future" in scan.words[k] and not since_gone(scan, k) and not of_another(s, t, k) for k in near):
            return True
        if takes_effect(s, t) or has_its_month(s, t):
            return True
    free = carrier is None or carrier.frame in SAYING or carrier.i > t.i
    if not told and t.part == "noun" and (is_future_word(scan.text.words[t.i - 1]) or (free and _under_future(s, t))):
        return True
    if t.tense == "pres" and t.i - part.begin >= 2 and "provided" in scan.words[t.i - 2]:
        return True  # على أن يلتقي الرئيس غدا
    # يعقد خلالها جلسة مباحثات
    follows = head.prefix == "و" or has_in_it(s, head) or (bool(last) and last[0].fold in scan.sets["then"])
    if head.tense == "pres" and not told and _foretold(s, head):
        return True  # سيزور واشنطن ويلتقي الرئيس, سيزور واشنطن يجري خلالها مباحثات
    if head.tense == "pres" and not told and follows and after_plan:
        return True
    if head.tense == "pres" and not told and kind[1] not in STANDING and _during_visit(s, head):
        return True
    prepared = t.part == "noun" and is_prepared(scan, t)
    if meets_next(s, t):
        return True
    if not told and (prepared or is_included(s, t, after_plan=visit_ahead) or is_on_programme(s, head)):
        return True
    # وصل للقاء نظيره، لإجراء محادثات مع نظيره
    return (
        t.part == "noun"
        and (t.prefix in ("ل", "ول") or scan.text.words[t.i - 1].fold in scan.sets["to-hold"])
        and t.frame in TALKS
        and not any(scan.stemmed(k, "came-of") for k in range(max(part.begin, t.i - 2), t.i))  # البيان المشترك لاجتماع
        and not was_held(s, t)
        and (carrier is None or (carrier.frame == "light" and carrier.j < t.i))
    )


def _during_visit(s: Clauses, head: Trigger) -> bool:
    """ "وصل في زيارة يجري خلالها محادثات", "ويجري الوزير خلال زيارته محادثات": whether a verb in the present
    tells what a visit is for. A headline tells so what was done."""
    scan, part = s.part.scan, s.part
    if has_in_it(s, head):
        return any(x.frame in JOURNEYS and x.j <= head.i for x in s.triggers)
    if head.i != part.begin or part.field != "text" or not scan.has("during", head.j, min(part.end, head.j + _DURING)):
        return False
    near = (x for x in s.triggers if x.frame == "visit" and x.part == "noun" and head.j < x.i <= head.j + _DURING)
    return any(scan.has("during", x.i - 1, x.i) for x in near)


def _under_future(s: Clauses, t: Trigger) -> bool:
    """Whether a noun hangs on a future verb: "ستزيد من دعمها"; or opens its clause: "خلال لقائهما، سيبحث الوزيران"."""
    part, scan, words = s.part, s.part.scan, s.part.scan.text.words
    for k in range(t.i - 1, max(part.begin, t.i - 4) - 1, -1):
        if is_future_word(words[k]):
            return True
        if words[k].kind == "punct" or "comp" in scan.words[k] or any(x.i == k for x in s.triggers):
            break
    opens = not any(is_past(x) or x.tense == "pres" for x in s.triggers if x.i < t.i)
    verb = next((x for x in s.triggers if x.i > t.i and x.part == "verb"), None)
    fronted = t.i - part.begin <= 3 and any("prep" in scan.words[k] for k in range(part.begin, t.i))
    return fronted and opens and verb is not None and is_to_come(scan, verb)


def _foretold(s: Clauses, t: Trigger) -> bool:
    """Whether a future verb stands before in the sentence, no past one since, and the verb goes on with it: "ويلتقي",
    "حيث يلتقي", "ثم يلتقي", "يلتقي خلالها", not "ستقدم دعما، وواشنطن تدعم المعارضة"."""
    scan, words = s.part.scan, s.part.scan.text.words
    joined = t.prefix in ("و", "ف") or has_in_it(s, t)
    if not joined and t.i > s.part.begin:
        if "relative" in scan.words[t.i - 1]:
            return False  # سيلتقي لافروف، الذي يقوم بجولة, الرئيس
        w = words[t.i - 1]
        joined = w.kind == "punct" or w.fold in scan.sets["then"] or not scan.words[t.i - 1].isdisjoint(OPENERS)
    if not joined:
        return False
    for x in reversed([x for x in s.triggers if x.i < t.i]):
        if is_past(x):
            return False
        if x.part in ("verb", "passive") and is_to_come(scan, x):
            return True
    return False
