"""Who is to do what somebody asks of another: "طالب الوزير اليمني بريطانيا بدعم بلاده" asks Britain to do it."""

from __future__ import annotations

from alaqat.extract.antecedents import PRONOUNS, agrees, case_with_pronoun
from alaqat.extract.candidate import Candidate
from alaqat.extract.clause import HELPS, Clauses, Group, Trigger
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import AFFIRMS, LAST_SUBJECT, SPEAKER, VERB_BEFORE
from alaqat.extract.grammar import frames
from alaqat.extract.ground import lands_of
from alaqat.extract.party import Act, Parties
from alaqat.extract.scan import Scan

__all__ = ["asked_to"]

_BESIDE = 3  # tokens from who is asked to what he is asked to do: "تقديم"
_WITHIN = 3  # tokens from a deed to "his army", "to him"
_UNDERSTOOD = (SPEAKER, LAST_SUBJECT, VERB_BEFORE, AFFIRMS)
_OWED = "must"  # frame of a duty that somebody only speaks of
_FOR_HIM = (*HELPS, "recognise", "apologise")  # frames of what is asked for oneself


def asked_to(d: Discourse, act: Act, p: Parties) -> None:
    """Turns the parties of a deed that is asked of somebody right behind him, where it would be understood to be the
    asker's: he who is asked acts, upon whom the clause names besides, or upon the asker where a pronoun means him."""
    s, t = act.s, act.t
    if t.part != "noun":
        return
    told = (c for c in reversed(d.lately) if c.part == s.part.index and c.trigger.j <= t.i)
    request = next((c for c in told if c.type == "REQUEST" and c.R and c.trigger.frame != _OWED), None)
    asked = _asked(d, s, t, request) if request is not None else None
    if request is None or asked is None or (t.pronoun and not _is_given(s, t)):
        return  # بوقف انتهاكاتها: whose they are is said
    asker, doers, acting = d.parties(request.I), d.parties(request.R), d.parties(p.initiators)
    turned = bool(p.recipients) and d.parties(p.recipients) <= doers
    own = p.why.get("I", "").startswith(_UNDERSTOOD) or t.pronoun or turned
    if acting and not (own and acting <= asker) and (not acting <= doers or turned):
        return
    p.recipients = d.not_of(doers, p.recipients)
    p.initiators, p.why["I"] = list(request.R), "who is asked to"
    _complete(d, act, p)
    if not (p.recipients or p.targets) and (turned or _means_asker(d, s, t, request, asked)):
        p.recipients, p.why["R"] = list(request.I), "who asks"


def _complete(d: Discourse, act: Act, p: Parties) -> None:
    """Upon whom a deed that is asked for falls, or with whom it is to be done: one of several who are asked with the
    others ("دعت الصين روسيا وأوكرانيا إلى إجراء مفاوضات"), the land on which it falls ("إلى رفع الحصار عن غزة"), whose
    thing it is done to ("إلى قبول المقترح الأمريكي")."""
    s, t, frame = act.s, act.t, act.frame
    if p.recipients or p.targets:
        return
    doers = d.parties(p.initiators)
    if frame.between:
        others = d.not_of(d.parties(p.initiators[:1]), p.initiators)
        p.initiators, p.recipients = [a for a in p.initiators if a not in others], others
    elif frame.land:
        p.recipients = [d.reading.show_state(iso) for iso in lands_of(s, t, doers)]
    elif frame.nested_verb:
        things = (g for g in s.groups if g.case in ("adj", "gen") and 0 <= g.i - t.j <= _WITHIN)
        p.recipients = next((x for x in (d.not_of(doers, d.ids([g])) for g in things) if x), [])


def _is_given(s: Clauses, t: Trigger) -> bool:
    """ "تزويدها بصواريخ": whether the pronoun on a noun means who gets something."""
    scan = s.part.scan
    return t.pronoun != "" and scan.text.words[t.i].fold.removesuffix(t.pronoun) in scan.sets["gives-to"]


def _asked(d: Discourse, s: Clauses, t: Trigger, request: Candidate) -> Group | None:
    """The noun phrase of who is asked, right before what he is asked to do."""
    near = (g for g in s.groups if request.trigger.j <= g.i and 0 <= t.i - g.j <= _BESIDE and g.case != "adj")
    asked = next((g for g in near if set(d.ids([g])) & set(request.R)), None)
    if asked is None or s.verb_in(asked.j, t.i):
        return None
    scan = s.part.scan
    if any(scan.text.words[k].fold in scan.sets[cls] for k in range(asked.j, t.i) for cls in ("on-occasion", "in")):
        return None  # دعا نظيره، خلال اتصال هاتفي، إلى
    judging = (x for x in s.triggers if asked.j <= x.i < t.i and x.part == "noun" and x.frame in frames("ar"))
    if any(frames("ar")[x.frame].default == "speaker" for x in judging):
        return None  # طالب المجتمع الدولي بإدانة الاعتداءات: he is not asked to attack
    return asked


def _means_asker(d: Discourse, s: Clauses, t: Trigger, request: Candidate, asked: Group) -> bool:
    """ "بدعم جيشه", "بالاعتذار لها": whether a pronoun at the deed means the asker, and not who is asked."""
    scan, words = s.part.scan, s.part.scan.text.words
    asker = next((c for g in s.groups for c in g.chunks if set(d.actors_of(c)) & set(request.I)), None)
    for k in range(t.i, min(s.part.end, t.j + _WITHIN)):
        if words[k].kind != "ar":
            return False
        pronoun = next((x for x in PRONOUNS if words[k].light.endswith(x)), "")
        if pronoun and asker is not None and agrees(scan, asker, pronoun):
            to_her = t.frame in _FOR_HIM or case_with_pronoun(scan, k)[0] or _is_ones_own(scan, k, pronoun)
            return bool(to_her) or not any(agrees(scan, c, pronoun) for c in asked.chunks)
    return False


def _is_ones_own(scan: Scan, k: int, pronoun: str) -> bool:
    """ "بالإفراج عن أموالها": whether what is hers at token k is what an act of another falls upon."""
    return any(stem.removesuffix(pronoun) in scan.sets["own-possession"] for _, stem in scan.text.words[k].readings)
