"""The other party that a rule falls back on (its field `fallback`), from what was told before: who accused, who
invited, who did the deed.
"""

from __future__ import annotations

from alaqat.extract.candidate import QUARRELS
from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import HELPS, JOURNEYS, Clauses, Trigger, is_finite
from alaqat.extract.deeds import doer_of_deed, host_thanked
from alaqat.extract.discourse import Discourse
from alaqat.extract.goeson import goers
from alaqat.extract.grammar import Frame
from alaqat.extract.lastmet import other_side
from alaqat.extract.party import Parties
from alaqat.extract.subjects import subject_of
from alaqat.extract.supposed import condition_behind

__all__ = ["denies_help", "fall_back", "rival"]

_RIVALRY = QUARRELS | {"REQUEST", "REJECT"}
_BESIDE = 4  # tokens from whose deed it is to "raised"
_DENIED = 5  # tokens from a denial to the help that is denied
_CHARGED = 4  # tokens from a denial to the charge
_BROKERED = ("RETREAT", "AGREE", "COOPERATE")  # what a mediator brings about
_CHARGES = ("ACCUSE", "SANCTION", "REQUEST")
_OFFERS = ("mediation-offer", "invitation")
_THANKS = ("thank", "praise")
_NEAR = 25  # tokens over which a party is understood


def fall_back(d: Discourse, s: Clauses, t: Trigger, frame: Frame, p: Parties, *, in_post: bool) -> list[str]:
    """The other party where the clause does not name it: the meeting's, the sentence's subject, the accuser before."""
    home = d.parties(p.initiators)
    if frame.name == "signed" and not p.initiators and d.subject is None and d.pair_is_told:
        p.initiators, p.why["I"] = [d.pair[0]], "the two"  # عقدت اللجنة المشتركة دورتها وتوجت الدورة بتوقيع اتفاق
        return [d.pair[1]]
    if frame.fallback == "pair" or (frame.fallback == "partner" and in_post):
        others = [a for a in d.not_of(home, d.pair) if a not in p.initiators]
        return others if frame.name == "sponsor" else others[:1]  # بوساطة تركيا: between both
    if frame.fallback == "told":  # أفرجت طهران عن ناقلة يونانية بعد وساطة عمانية
        last = next((c for c in reversed(d.lately) if c.part == s.part.index and c.type in _BROKERED), None)
        return d.not_of(home, (*last.I, *last.R)) if last is not None and home else []
    if frame.fallback == "quarrel":  # طردت باريس دبلوماسيين جزائريين واستدعت سفيرها
        home = home or d.parties(d.actors_of(d.subject) if d.subject else ())
        last = next((c for c in reversed(d.lately) if c.type in QUARRELS and d.parties(c.I) & home), None)
        return d.not_of(home, last.R) if last is not None else []
    by_whom = p.why.get("I", "").startswith(("genitive", "after من")) and set(d.kinds(p.initiators)) == {"person"}
    if frame.name == "invite" and not by_whom:
        return []  # قبل دعوة نظيره: he who accepts it is invited; not دعوات من دول إلى الحوار
    if frame.fallback == "subject":
        goer = _goer(s, t)
        if goer is not None:
            return _others(d, goer, home)
        # أعلن الديوان السعودي أن الرئيس الأمريكي سيقوم بزيارة، بدعوة من الملك: not who says so
        gone = next((x for who in goers(d, s, t) if (x := d.not_of(home, who))), []) if home else []
        if gone:
            return gone
        before = [g for g in s.groups if g.j <= t.i and g.case == ""]
        first = before[0].chunks[0] if before else _who_then_comes(s, t)
        found = _others(d, first or d.subject or d.speaker, home)
        # وتأتي الزيارة تلبية لدعوة الرئيس: whom he met
        return found or (other_side(d, home) if any(x.j == t.i and x.frame in JOURNEYS for x in s.triggers) else [])
    if frame.fallback == "deed":
        home = home or d.parties(d.actors_of(d.speaker) if d.speaker else ())
        doer = doer_of_deed(d, s, t, home, before=bool(frame.content_subject))
        return doer or (host_thanked(d, s, t, home) if frame.name in _THANKS else [])
    if frame.fallback == "condition":
        return _of_the_condition(d, s, t, home) or (doer_of_deed(d, s, t, home) if home else [])
    if frame.fallback == "inviter":
        return _inviter(d, s, t, p)
    if frame.fallback == "raiser":
        return _raiser(d, s, t, home)
    if frame.fallback == "before":
        speaker = d.speaker or d.subject
        home = home or d.parties(d.actors_of(speaker) if speaker else ())
        turned = (c for c in d.lately if c.type in _CHARGES or c.fine in _OFFERS)
        accused = [c for c in turned if d.parties(c.R) & home]
        if accused:  # the denial goes to who accused, the refusal to who asked or offered
            return d.not_of(home, accused[-1].I)
        if home and s.part.scan.has("charges", t.j, min(s.part.end, t.j + _CHARGED)):
            return rival(d, home)  # ورفضت اتهامها بدعم الإرهاب
    return []


def _raiser(d: Discourse, s: Clauses, t: Trigger, home: set[str]) -> list[str]:
    """ "أثارت تصريحات الوزير غضب الأردن", "وافقت واشنطن على الصفقة، مما أثار غضب بكين": whose deed raised it: who is
    named between verb and feeling, or right before the verb, else the first of the sentence whom nothing governs."""
    scan, feels = s.part.scan, t.i
    verb = next((k for k in range(t.i, s.part.begin - 1, -1) if scan.has("raises", k, k + 1)), None)
    if verb is None or not home:
        return []
    if verb == t.i:  # أغضبت تصريحات الوزير الأردن
        feels = next((g.i for g in s.groups if g.i >= t.j and d.parties(d.ids([g])) & home), t.i)
    whole = scan.text.words[verb - 1].fold in scan.sets["what-is"] or "relative" in scan.words[verb - 1]
    before = [g for g in s.groups if g.j <= feels and g.case != "في"]
    # أثارت المبيعات الألمانية لإسرائيل غضب نيكاراغوا: whose sales, not to whom
    near = [g for g in before if g.i > verb or (not whole and verb - g.j <= _BESIDE)]
    owned = [g for g in near if g.case in ("adj", "gen", "")]
    bare = [g for g in before if g.case == ""]
    return next((x for g in (*owned, *reversed(near), *bare) if (x := d.not_of(home, d.ids([g])))), [])[:1]


def rival(d: Discourse, home: set[str], since: int = 0) -> list[str]:
    """With whom those of `home` quarrelled last, on whichever side, from the sentence `since` on."""
    for c in reversed(d.lately):
        if c.part < since:
            break
        mine, other = (c.I, c.R) if d.parties(c.I) & home else (c.R, c.I)
        if c.type in _RIVALRY and d.parties(mine) & home:
            return d.not_of(home, other)
    return []


def _goer(s: Clauses, t: Trigger) -> Chunk | None:
    """ "زيارة الملك إلى روسيا بدعوة من الرئيس": who goes on the visit that is told of right before an invitation."""
    visit = next((x for x in reversed(s.triggers) if x.j <= t.i and x.frame in JOURNEYS), None)
    if visit is None or visit.part != "noun" or t.i - visit.j > _NEAR:
        return None
    return next((g.chunks[0] for g in s.groups if g.head == visit.i and g.i == visit.j and g.case == "gen"), None)


def _who_then_comes(s: Clauses, t: Trigger) -> Chunk | None:
    """ "بدعوة من الوزير المصري، يقوم الوزير الألماني بزيارة": the subject of the verb behind an invitation that opens
    its sentence."""
    verb = next((v for v in s.triggers if v.i >= t.j and is_finite(v)), None) if t.frame == "invited" else None
    group = subject_of(s, verb)[0] if verb is not None else None
    return group.chunks[0] if group is not None else None


def _of_the_condition(d: Discourse, s: Clauses, t: Trigger, home: set[str]) -> list[str]:
    """ "توعد برد صارم إذا زارت أثينا": the other party who is named first behind the condition."""
    if_ = condition_behind(s, t)
    others = (_others(d, g.chunks[0], home) for g in s.groups if g.i > if_)
    return next((x for x in others if x), []) if home else []


def _inviter(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> list[str]:
    """Who made the invitation or offer that is accepted, if one was told of; who got it then accepts."""
    invited = next((c for c in reversed(d.told) if c.fine in _OFFERS), None)
    named = (
        ("invitation",) if invited is not None and invited.fine == "invitation" else ("offer-made", "mediation-words")
    )
    if invited is None or not any(s.part.scan.has(cls, t.j, min(s.part.end, t.j + 4)) for cls in named):
        return []
    others = d.not_of(d.parties(p.initiators), invited.I)
    p.initiators = p.initiators or [a for a in invited.R if a not in others]
    return others


def _others(d: Discourse, c: Chunk | None, home: set[str]) -> list[str]:
    return d.not_of(home, d.actors_of(c)) if c is not None else []


def denies_help(s: Clauses, t: Trigger) -> bool:
    """ "نفت طهران دعم الحوثيين": whether somebody denies that he helps another."""
    near = any(x.part == "noun" and x.frame in HELPS and 0 <= x.i - t.j < _DENIED for x in s.triggers)
    return near and s.part.scan.stemmed(t.i, "denies")
