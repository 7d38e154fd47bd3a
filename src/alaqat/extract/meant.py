"""To whom it is done where a pronoun says so: on the verb ("وهنأه"), or with a preposition beside it ("قدم له التهاني",
"أعربت عن دعمها لها")."""

from __future__ import annotations

from alaqat.extract.antecedents import PRONOUNS, agrees, case_with_pronoun, relative_of
from alaqat.extract.clause import WISHES, Clauses, Group, Trigger, continues, doer_behind, has_in_it, is_finite
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import UNDERSTOOD, VERB_AFTER
from alaqat.extract.grammar import Frame
from alaqat.extract.party import Parties

__all__ = ["AGAINST", "LEADING", "TO_PERSONS", "asked_about_another", "meant_by_pronoun"]

_FAR = 40  # tokens back to whom a pronoun means
_BESIDE = 2  # tokens between a trigger and "to him"
LEADING = ("ل", "ب", "الي", "مع", "من")
AGAINST = ("علي", "ضد", "مع")  # the same of what is done upon somebody, where the clause names who acts
_UPON = ("impose", "curbs", "ban", "tighten", "raise", "attack", "cut", "suspend")  # frames of that
TO_PERSONS = ("invite", "greetings")  # frames of what "he" gets, a man and no organisation
_DETACHED = "ايا"  # what a pronoun is written onto where it cannot be on the verb: متهما إياها
_CLAUSE = 4  # tokens from "which" to the verb of its clause


def meant_by_pronoun(
    d: Discourse, s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, p: Parties
) -> list[str]:
    """The ids of whom a pronoun on the verb, or with one of the frame's prepositions, means: the nearest before it that
    agrees and is not of those who act; none where there is no such pronoun."""
    home = d.parties(p.initiators)
    scan = s.part.scan
    about = relative_of(s, carrier or t)[1]
    acts = about is not None and not set(d.ids([about])).isdisjoint(p.initiators)  # السفير الذي قدم له التهاني
    acts = acts or (about is not None and frame.name == "message" and d.parties(d.ids([about])) == home)
    borne = _borne(s, frame, carrier) if home else None
    if borne is not None:
        return d.not_of(home, d.ids([borne]))[:1]
    if not acts and home and scan.last("relative", max(s.part.begin, t.i - _CLAUSE), t.i) is not None:
        home = set()  # الأسس التي يقوم عليها: what the clause is about
    if t.part == "noun" and carrier is None and not t.pronoun and p.why.get("I") in UNDERSTOOD:
        home = set()  # فرض العقوبات عليها: who does it is not said
    to_him = frame.name in TO_PERSONS  # على هامش اجتماع الحلف: وجهت إليه دعوة
    upon = p.why.get("I") == VERB_AFTER and frame.name in _UPON and is_finite(t if carrier is None else carrier)
    for pronoun, at in _pronouns(s, t, frame, carrier, upon=upon) if home else []:
        for g in reversed(s.groups):
            if g.j > at or g.case in ("adj", "في"):
                continue
            if at - g.j > _FAR:
                break
            for c in reversed(g.chunks):
                found = d.not_of(home, d.actors_of(c))
                if pronoun == "ه" and to_him and c.kind not in ("person", "office"):
                    continue
                if found and agrees(s.part.scan, c, pronoun):
                    return found[:1]
    return []


def _borne(s: Clauses, frame: Frame, carrier: Trigger | None) -> Group | None:
    """ "فريدمان، الذي فرضت عليه بريطانيا عقوبات": upon whom something is done in a clause about him."""
    scan, k = s.part.scan, carrier.i - 1 if carrier is not None else -1
    if carrier is None or frame.name not in _UPON or k <= s.part.begin or "relative" not in scan.words[k]:
        return None
    if case_with_pronoun(scan, carrier.j)[0] not in AGAINST:
        return None
    k -= scan.text.words[k - 1].raw in "،,"
    return next((g for g in s.groups if g.j == k), None)


def asked_about_another(
    d: Discourse, s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, p: Parties
) -> None:
    """ "طلب منه الضغط على إسرائيل": whom a pronoun means is asked, about him who stands after "upon"."""
    if frame.name not in WISHES or t.part != "verb" or p.why.get("R") != "after علي" or p.targets:
        return
    asked = meant_by_pronoun(d, s, t, frame, carrier, p)
    if asked:
        p.recipients, p.targets, p.why["R"] = asked, p.recipients, "whom a pronoun means"


def _pronouns(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, *, upon: bool) -> list[tuple[str, int]]:
    """(pronoun, token) of the object of a verb, and of what stands with a preposition that leads to the recipient;
    `upon`: also with one of what is done upon somebody."""
    scan, found = s.part.scan, list[tuple[str, int]]()
    # في خطوة عدها الوزير: what the clause is about
    goes_on = has_in_it(s, t) or continues(s, t, "where") or _behind_doer(s, t)  # اتصال هنأه فيه
    told_on = is_finite(t) and t.part == "verb" and frame.object == "R" and goes_on
    if told_on and t.pronoun in PRONOUNS:
        found.append((t.pronoun, t.i))
    if frame.object == "R" and t.part != "noun" and t.j < s.part.end:
        head, _, alone = scan.text.words[t.j].fold.partition(_DETACHED)
        if not head and alone in PRONOUNS:
            found.append((alone, t.i))
    near = [*range(t.j, min(s.part.end, t.j + _BESIDE))]
    doer = doer_behind(s, t) if upon and is_finite(t) else None
    if doer is not None:
        near += range(doer.j, min(s.part.end, doer.j + _BESIDE))  # ستقطع كينيا علاقاتها معها
    cases = LEADING + AGAINST if upon else LEADING
    if carrier is not None and carrier.j <= t.i:
        goes_on = continues(s, carrier, "where") or relative_of(s, carrier)[1] is not None or _behind_doer(s, carrier)
        goes_on = goes_on and is_finite(carrier)
        if goes_on and carrier.pronoun in PRONOUNS:
            found.append((carrier.pronoun, carrier.i))  # وسلمه رسالة, حيث سلمه, الذي سلمه
        near = [*range(carrier.j, min(t.i, carrier.j + _BESIDE)), *near]
    for k in near:
        case, pronoun = case_with_pronoun(scan, k)
        if pronoun and case in cases and frame.preps.get(case) == "R":
            found.append((pronoun, k))
    return found


def _behind_doer(s: Clauses, t: Trigger) -> bool:
    """ "قال الوزير إن نظيره هنأه": whether who does it stands right before a verb, so that its pronoun goes further
    back; "الوزير هنأه نظيره" has another behind it."""
    return any(g.j == t.i and g.case == "" for g in s.groups) and doer_behind(s, t) is None
