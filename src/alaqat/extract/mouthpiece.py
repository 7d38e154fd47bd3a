"""By whose mouth a state or an organisation speaks: "دعت برلين على لسان المتحدثة إلى"."""

from __future__ import annotations

from alaqat.extract.clause import SAYING, Group, Trigger, is_finite
from alaqat.extract.discourse import Discourse
from alaqat.extract.part import Part
from alaqat.extract.party import Act, Parties

__all__ = ["speaks_for_them", "without_mouthpieces"]

_PEOPLE = frozenset(("person", "office", "word"))  # وُجهت، على لسان موسكو، تهمة: a state speaks itself
_BESIDE = 3  # tokens between a verb or its subject and by whose mouth it is said


def without_mouthpieces(part: Part, groups: list[Group], triggers: list[Trigger]) -> list[Group]:
    """The groups without who only lends his voice, whom nobody acts upon; نقلت الوكالة على لسان الوزير is his word."""
    lent = (g for g in groups if g.chunks[0].kind in _PEOPLE and _is_mouthpiece(part, g.i))
    aside = {g.i for g in lent if not _cited(triggers, g)}
    return [g for g in groups if g.i not in aside] if aside else groups


def speaks_for_them(d: Discourse, act: Act, p: Parties) -> None:
    """ "رحبت موسكو على لسان مبعوثها بالقرار": he acts whose voice it is."""
    t, s = act.t, act.s
    if not is_finite(t) or act.frame.default != "speaker" or "government_body" in d.kinds(p.initiators):
        return  # a ministry speaks itself by its spokesman
    k = next((g.j for g in s.groups if g.i == t.j), t.j)
    who = next((c for c in s.part.chunks if k < c.i <= k + _BESIDE and _is_mouthpiece(s.part, c.i)), None)
    acts = d.actors_of(who) if who is not None else ()
    if acts and not any(map(d.nowhere, acts)) and d.parties(acts) != set(acts):  # مبعوثها, of whom no more is known
        p.initiators, p.why["I"] = list(acts), "by whose mouth it is said"


def _is_mouthpiece(part: Part, i: int) -> bool:
    scan, words = part.scan, part.scan.text.words
    if i - 1 < part.begin or words[i - 1].fold not in scan.sets["tongue"]:
        return False
    return words[i - 1].fold.startswith("ب") or (i - 2 >= part.begin and scan.cases.get(words[i - 2].fold) == "علي")


def _cited(triggers: list[Trigger], g: Group) -> bool:
    last = next((t for t in reversed(triggers) if t.j <= g.i and is_finite(t)), None)
    return last is None or last.frame in SAYING
