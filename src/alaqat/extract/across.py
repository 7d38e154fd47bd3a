"""Whom a pronoun takes up from the sentence before: on the verb ("واستقبله"), on what it carries, with a preposition
("عقوبات عليها"), or on the noun of a deed that is judged ("ورحبت مصر بقرارها")."""

from __future__ import annotations

from collections.abc import Iterator

from alaqat.extract.antecedents import PRONOUNS, agrees, case_with_pronoun, relative_of
from alaqat.extract.clause import Clauses, Trigger, doer_behind, is_finite
from alaqat.extract.discourse import Discourse
from alaqat.extract.grammar import Frame
from alaqat.extract.meant import AGAINST, LEADING, TO_PERSONS
from alaqat.extract.party import Act, Parties

__all__ = ["take_up"]

_OPENING = 4  # tokens before the verb with which a sentence begins: وردا على ذلك فرضت
_BESIDE = 2  # tokens from who acts, or from the verb, to "upon her", "her decision"
_OBJECT = 4  # tokens from the verb to "upon her", its object between
_ENDING = ("demand", "callon")  # frames of asking another to end what he does
_FREEING = ("release", "freeing", "setfree")
_HARMS = ("COERCE", "SANCTION", "ASSAULT")
_ASKED = 6  # tokens from a demand to what is to end: "بالإفراج عنها"
_JUDGING = ("deed", "before", "inviter")  # fallbacks of frames that judge what another did, said or offered
_DEEDS = ("deed", "armed-deed", "owned-deed")
_ON_DEEDS = ("", "ب", "ل")
_PEOPLE = frozenset(("person", "office"))
_PARTIES = frozenset(("state", "org", "body", "person", "office", "group"))


def take_up(d: Discourse, act: Act, p: Parties) -> None:
    """ "يزور الوزير الرياض. واستقبله ولي العهد", "ورحبت مصر بقرارها": the recipients where the verb begins the sentence
    and nobody before the pronoun fits: with whose act the sentence before began, else the only one there who agrees."""
    s, t, frame, carrier = act.s, act.t, act.frame, act.carrier
    if p.recipients or p.targets or not p.initiators:
        return
    finite = t if is_finite(t) else next((x for x in s.triggers if is_finite(x)), t)  # تعهدت بتزويدها
    verb, home, scan = carrier or finite, d.parties(p.initiators), s.part.scan
    opens = is_finite(verb) and verb.part == "verb" and verb.person == 3 and verb.i - s.part.begin <= _OPENING
    before = d.reading.parts[s.part.index - 1] if s.part.index else None
    if not opens or before is None or before.field != s.part.field or relative_of(s, verb)[0]:
        return
    pronoun, at = next(_taken_up(s, t, frame, carrier), ("", 0))
    ahead = (c for g in s.groups if g.j <= at and g.case != "adj" for c in g.chunks)
    wronged = [] if pronoun else _told_lately(d, act, p)
    if wronged:
        p.recipients, p.why["R"] = wronged, "who did so by the sentence before"
        return
    if not pronoun or any(agrees(scan, c, pronoun) and d.not_of(home, d.actors_of(c)) for c in ahead):
        return
    kinds = _PEOPLE if pronoun == "ه" and frame.name in TO_PERSONS else _PARTIES
    fit = [c for c in before.chunks if c.kind in kinds and agrees(before.scan, c, pronoun)]
    others = [a for c in fit for a in d.not_of(home, d.actors_of(c))]
    acted = d.not_of(home, d.actors_of(d.opened)) if d.opened in fit else []
    meant = acted or (others if len(d.parties(others)) == 1 else [])
    if meant:
        p.recipients, p.why["R"] = meant[:1], "whom a pronoun means of the sentence before"


def _told_lately(d: Discourse, act: Act, p: Parties) -> list[str]:
    """ "احتجزت إيران ناقلة بريطانية. وطالبت لندن بالإفراج عنها", "وأفرجت طهران عن الناقلة": who did to the asker what
    is to end, or to whom was done what ends, by the one harm that the sentence before tells; a demand takes up its
    object by a pronoun, a release by the article."""
    s, t, home = act.s, act.t, d.parties(p.initiators)
    harms = [c for c in d.told if c.part == s.part.index - 1 and c.type in _HARMS]
    if len(harms) != 1 or not is_finite(t) or t.frame not in _ENDING + _FREEING:
        return []
    named = (g for g in s.groups if g.chunks[0].kind in _PARTIES)
    if any(d.not_of(home, d.ids([g])) for g in named):
        return []
    scan, doer, upon = s.part.scan, harms[0].I, [*harms[0].R, *harms[0].T]
    behind = range(t.j, min(s.part.end, t.j + _ASKED))
    if t.frame in _FREEING:
        return upon[:1] if d.parties(doer) == home and any(scan.text.words[k].has_article for k in behind) else []
    ended = next((k for k in behind if scan.noun(k, "ending-of")), None)
    theirs = ended is not None and any(w.light.endswith(PRONOUNS) for w in scan.text.words[ended : ended + _BESIDE])
    return doer[:1] if theirs and d.parties(upon) == home else []


def _taken_up(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None) -> Iterator[tuple[str, int]]:
    """(pronoun, token) of the object of the verb or of the noun that it carries, or of what stands with a preposition
    behind them or behind who acts."""
    verbs = [t] if carrier is None else [carrier, t]
    if frame.object == "R":
        yield from ((v.pronoun, v.i) for v in verbs if v.part == "verb" and v.pronoun in PRONOUNS)
    giving = s.part.scan.text.words[t.i].fold.removeprefix(t.prefix).removesuffix(t.pronoun)
    gives = t.part == "noun" and giving in s.part.scan.sets["gives-to"]
    if t.part == "noun" and t.pronoun in PRONOUNS and (gives or (carrier is not None and frame.genitive == "R")):
        yield t.pronoun, t.i  # تعهدت بتزويدها بطائرات
    behind = [g.j for v in verbs if is_finite(v) and (g := doer_behind(s, v)) is not None]
    for j in (*(v.j for v in verbs), *behind):
        for k in range(j, min(s.part.end, j + _OBJECT)):
            case, pronoun = case_with_pronoun(s.part.scan, k)
            cases = LEADING + AGAINST if k < j + _BESIDE else AGAINST  # ألغت الاتفاق العسكري معها
            if pronoun and case in cases and frame.preps.get(case) == "R":
                yield pronoun, k
    for j in (t.j, *behind) if frame.fallback in _JUDGING else ():
        deeds = (_whose_deed(s, k) for k in range(j, min(s.part.end, j + _BESIDE)))
        yield from ((pronoun, j) for pronoun in deeds if pronoun)


def _whose_deed(s: Clauses, k: int) -> str:
    """ "انتقدت تصريحاته", "رحبت بقرارها": the pronoun on a noun of a deed at token k, "" for any other word."""
    scan = s.part.scan
    for clitic, stem in scan.text.words[k].readings:
        pronoun = next((x for x in PRONOUNS if stem.endswith(x)), "") if clitic in _ON_DEEDS else ""
        bare = stem.removesuffix(pronoun)
        if pronoun and any(f"ال{x}" in scan.sets[cls] for cls in _DEEDS for x in (bare, bare.removesuffix("ت") + "ه")):
            return pronoun
    return ""
