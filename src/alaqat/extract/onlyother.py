"""The one other party of a sentence: to whom an act is done that the clause itself says of nobody."""

from __future__ import annotations

from alaqat.extract.antecedents import relative_of
from alaqat.extract.clause import (
    BESIDE,
    SAYING,
    WISHES,
    Clauses,
    Group,
    Trigger,
    is_finite,
    is_next_act,
    is_of_next_clause,
    opens_clause,
    same_form,
)
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import VERB_BEFORE
from alaqat.extract.grammar import Frame
from alaqat.extract.party import Parties
from alaqat.extract.takesup import words_of_deed
from alaqat.extract.victims import JUDGES, is_beneficiary, is_victim, suffered, was_struck

__all__ = ["only_party"]

_NEAR = 25  # tokens over which a party is understood
_PART = 5  # tokens from a denial to one's part in a deed
_BESIDE = 9  # tokens from who acts to another verb of theirs
_NO_PLACE = ("condemn", "warn")  # what happens in a country is not blamed on it
_GOOD_WILL = ("pledge", "praise", "support", "concern")  # frames of what one feels or would do
_BUILDINGS = ("body", "org")  # kinds of noun phrases in front of whose house something may be done
_LOOSE = ("group", "igo", "non_state")  # kinds of actors that are named for many reasons


def only_party(d: Discourse, s: Clauses, t: Trigger, frame: Frame, p: Parties, foes: list[str]) -> None:
    """The one other party of the sentence, for what is said of somebody and for acts whose doer the clause names."""
    warned = t.frame == "warn" and t.part != "participle"  # حذر الوزير في موسكو من كارثة: who warns her says so
    if p.recipients or p.targets or not p.initiators or frame.strict or warned:
        return
    if _is_towards_nobody(s, t, frame, p):
        return
    if frame.name == "support" and t.prefix.endswith("ب") and p.why.get("I") == "nationality on the noun":
        return  # تمت بدعم أميركي: with whose help
    if t.part == "passive" and p.why.get("I") == "nationality on the noun":
        return  # أُغلقت الأجواء الكينية عند وصول الرئيس الصيني
    said = frame.default == "speaker"
    doers = ("noun phrase", "nationality") if t.part == "noun" else ("noun phrase", "genitive", "nationality")
    goes_on = is_finite(t) and p.why.get("I") == VERB_BEFORE  # رحبت بالقرار، وقصفت مواقع في سوريا
    if not said and not (frame.material and (goes_on or p.why.get("I", "").startswith(doers))):
        return  # تقديم طهران تنازلات: of a noun alone nobody knows to whom
    of_thing = is_finite(t) and relative_of(s, t) == (True, None)
    asking = (x.i for x in s.triggers if x.part == "participle" and x.frame in WISHES and x.i >= t.j)
    also = (x.i for x in s.triggers if x.i >= t.j and t.tense == "past" and is_next_act(s, x) and same_form(x, t))
    asked = min((*asking, *also), default=s.part.end)
    home = d.parties(p.initiators)
    taken_up = words_of_deed(s, t) < t.i
    told_by = {v.j for v in s.triggers if taken_up and v.frame in SAYING and is_finite(v)}
    rest: dict[str, str] = {}
    for g in s.groups:
        if of_thing and (g.j <= t.i or s.verb_in(t.j, g.i)):
            continue  # ممثلا لبلاده في القمة التي دعا إليها الرئيس
        if g.i in told_by or g.chunks[0].kind == "other":
            continue  # أعلنت موسكو تدمير أسلحة أرسلتها واشنطن: who tells of them did not get them; nor الطرف الآخر
        if g.case in BESIDE and said and g.chunks[0].kind in _BUILDINGS:
            continue  # دعا إلى التظاهر أمام السفارة: where, not whom
        if g.case == "عن" and t.frame in WISHES and s.part.scan.has("sanctionwords", t.j, g.i):
            continue  # طالب برفع العقوبات عن روسيا: for whom it is asked
        if g.i > t.j and (opens_clause(s, g) or (not said and s.verb_in(t.j, g.i))):
            break  # يستنكر الاقتحام والأردن يحتج
        if asked < g.i:
            break  # قلقه إزاء التصعيد، مطالبا المجتمع الدولي: whom he asks; رحبت بالقرار، وطالبت فرنسا
        if is_of_next_clause(t, g):
            break  # اليونان تندد وموسكو تأسف
        if g.i > t.j and (s.part.scan.has("adversative", t.j, g.i) or _is_of_another(s, t, g)):
            break  # رحبت بالهدنة ثلاث مرات لكن أذربيجان لا تستجيب
        if g.case == "" and g.j <= t.i < g.j + _BESIDE and is_finite(t) and s.verb_in(g.j, t.i):
            continue  # إثيوبيا تراوغ وتطالب أطرافا أخرى: she does it, too
        for a in d.ids([g]):
            if d.party(a) not in home and a not in foes and g.i > t.i - _NEAR:
                rest.setdefault(d.party(a), a)
    hit = [g for g in s.groups if t.frame in _NO_PLACE and g.case == "في"]
    hit += [g for g in s.groups if t.frame in JUDGES and suffered(s, t.j, g.i)]
    if not _denies_his_part(s, t):
        hit += [g for g in s.groups if g.i > t.i and (is_victim(s, t, g) or is_beneficiary(s, t, g))]
    hit += [g for g in s.groups if was_struck(s, t, g)]
    found = list(rest.values())
    # استنكر الهجوم في تركيا
    if len(found) == 1 and set(d.ids(hit)).isdisjoint(found) and _is_in_question(d, frame, found[0]):
        p.recipients = found
        p.why["R"] = "the only other party of the sentence"
        p.score -= 0.15


def _denies_his_part(s: Clauses, t: Trigger) -> bool:
    """ "نفت كييف ضلوعها في الهجوم على موسكو", "نفت أي علاقة لها بالهجوم": whether what is denied is one's own part in a
    deed, so that it is denied to whom the deed was done."""
    scan = s.part.scan
    return t.lexeme == "ar-deny" and any(scan.stemmed(k, "own-part") for k in range(t.j, min(s.part.end, t.j + _PART)))


def _is_towards_nobody(s: Clauses, t: Trigger, frame: Frame, p: Parties) -> bool:
    """ "وهي حريصة على الاستقرار", "منوهة بأنها ترغب في الحوار", "قدم الوزير هذا الطلب": whether a participle of good
    will, or a demand of which nobody is told that he is asked, leaves open towards whom it is."""
    if t.part == "participle":
        return frame.name in _GOOD_WILL and t.number != "d"
    asked = p.why.get("I") == "genitive of the noun" or any(g.i == t.j for g in s.groups) or t.prefix.endswith("ل")
    # but مطالبات كابل, مطالبته الجزائر, وقفة للمطالبة
    return t.part == "noun" and frame.name == "demand" and not asked


def _is_of_another(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "رحبت باريس بالهدنة، فيما دعت روما إلى": whether "while" behind a comma begins the clause of somebody else; but
    تطابق في الآراء فيما يتعلق بروسيا."""
    k = s.part.scan.first("while-another", t.j + 1, g.i)
    return k is not None and s.part.scan.text.words[k - 1].raw in "،,"


def _is_in_question(d: Discourse, frame: Frame, a: str) -> bool:
    """Whether an actor that nothing ties to the act may be whom it is done to: a state or somebody of one, for others
    are named for many reasons; a person of an organisation may be asked or refused, but nobody promises him things."""
    shown = d.reading.actors.get(a)
    if shown is None:
        return False
    return bool(shown.country) or (shown.kind not in _LOOSE and frame.name != "pledge")
