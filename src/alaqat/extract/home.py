"""Where an outlet is at home, by what one article of it shows: whose minister "the minister" is in a paper that we do
not know.

Papers say the nationality of the others. So the state of the bare offices is one that the article names and that no
office phrase is of, nor any counterpart; ambassadors are accredited to it, the dateline is its capital, and the months
have the names that its press gives them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from math import log1p
from urllib.parse import urlsplit

from alaqat.extract.chunk import Chunk, walk
from alaqat.extract.envoys import ENVOYS, RESIDENT
from alaqat.extract.part import Part
from alaqat.extract.spelling import IDIOM

__all__ = ["city_dateline", "dateline", "home_by_evidence", "is_invented"]

_HOSTED = RESIDENT | {"special-envoy"}
_LEAD = 3  # sentences of the text that say what it is about
_BEHIND_DATELINE, _BEHIND_STATE = "-–—:(/|،", "-–—:("

# how much each kind of evidence weighs
_LED, _QUALIFIED, _COUNTERPART, _HOST, _DATED, _IDIOM, _HOME = 1.0, -1.5, -2.0, 1.5, 2.0, 1.5, 2.0
_KNOWN = 2.5
_OUTLET, _OUTLET_UNNAMED = 5.0, 4.0
_ENOUGH = 2.5  # a state with less is not taken


def home_by_evidence(
    parts: Sequence[Part],
    named: Counter[str],
    homes: Collection[str],
    outlet: str | None = None,
    state_of: Callable[[str], str | None] = lambda _: None,
) -> str | None:
    """The state whose offices the article names without saying whose, or None where the evidence is thin.

    `named` counts the plain names of states, `homes` are the states in which outlets of the language are at home,
    `state_of` tells for whom a known person (IRI) acts.
    """
    score: defaultdict[str, float] = defaultdict(float)
    seen = dict(named)
    for part in parts:
        for c in walk(part.chunks):
            told = c.kind == "demonym" or (c.kind == "state" and not named[c.country or ""]) or _is_implied(c)
            if c.country and told:
                seen[c.country] = seen.get(c.country, 0) + 1
    for iso, count in seen.items():
        score[iso] += log1p(count) + (_HOME if iso in homes else 0.0)
    text = [p for p in parts if p.field == "text"]
    for iso in {c.country for p in (*_others(parts), *text[:_LEAD]) for c in walk(p.chunks) if c.country}:
        score[iso] += _LED if iso in seen else 0.0
    _offices(parts, score)
    for iso in _known_without_state(parts, state_of, stranger=outlet is None):
        score[iso] += _KNOWN + (_HOME if iso in homes and iso not in seen else 0.0)
        seen.setdefault(iso, 0)
    if text:
        dated = dateline(text[0])
        if dated is not None:
            score[dated] += _DATED
    for isos in _idioms(parts):
        for iso in isos:
            score[iso] += _IDIOM
    if outlet:
        score[outlet] += _OUTLET if outlet in seen else _OUTLET_UNNAMED
    ranked = sorted((-s, iso) for iso, s in score.items() if iso in seen or iso == outlet or s > _HOME)
    return ranked[0][1] if ranked and -ranked[0][0] >= _ENOUGH else None


def _others(parts: Iterable[Part]) -> list[Part]:
    return [p for p in parts if p.field != "text"]


def _offices(parts: Iterable[Part], score: defaultdict[str, float]) -> None:
    """What offices say: the state of one is not home, that to which ambassadors are sent is."""
    for part in parts:
        for c in part.chunks:
            if c.kind not in ("person", "office") or not c.country or _is_implied(c):
                continue
            if ENVOYS.isdisjoint(c.roles):  # whom a paper names by their state even at home
                score[c.country] += _COUNTERPART if c.counterpart else _QUALIFIED
            if not _HOSTED.isdisjoint(c.roles):
                for host in {x.country for x in c.inner if x.kind == "state" and x.country} - {c.country}:
                    score[str(host)] += _HOST


def _known_without_state(parts: Iterable[Part], state_of: Callable[[str], str | None], *, stranger: bool) -> set[str]:
    """The states of known ministers whose state an article does not say, "الوزير الأول محمد ولد بلال", of who is known
    to rule "the country": "أمير البلاد الشيخ نواف الأحمد", and in a paper that is a `stranger` of the first president
    named, if never as that of a state: "الرئيس عبد الفتاح السيسي"."""
    known = [(part, c) for part in parts for c in part.chunks if c.person]
    presidents = [c for _, c in known if "president" in c.roles]
    first = presidents[0].person if presidents and stranger else None
    if any(c.person == first and c.country for c in presidents):
        first = None
    bare = (
        c.person
        for part, c in known
        if not c.country
        and (c.person == first or any(r.endswith("minister") for r in c.roles) or _rules_the_country(part, c))
    )
    return {iso for person in bare if person and (iso := state_of(person))}


def _rules_the_country(part: Part, c: Chunk) -> bool:
    """Whether somebody's title says that he rules "the country" or "the republic", which needs no name at home."""
    end = c.name[0] if c.name else c.j
    return any(part.scan.text.words[k].fold in part.scan.sets["the-country"] for k in range(c.i, end))


def _is_implied(c: Chunk) -> bool:
    """Whether an office is of a state that its words do not name: خادم الحرمين."""
    return c.kind in ("person", "office") and bool(c.country) and all(x.country != c.country for x in c.inner)


def dateline(part: Part) -> str | None:
    """The state of the capital with which a text begins, before a dash, bracket, day or "in": "الرباط - استقبل", or
    which itself stands there: "تونس (وكالات)"."""
    c = part.chunks[0] if part.chunks and part.chunks[0].i == part.begin else None
    if c is None or not c.country:
        return None
    if c.is_capital and not c.prefix:
        ended = _ends_dateline(part, c.j) or (c.j < part.end and part.scan.text.words[c.j].fold == "في")
        return c.country if ended else None
    ended = c.j < part.end and part.scan.text.words[c.j].raw in _BEHIND_STATE
    return c.country if c.kind == "state" and ended else None


def city_dateline(part: Part) -> str | None:
    """The state of the city with which a text begins, before a dash, bracket or day: "جدة - واس: استقبل"."""
    m = part.scan.best(part.begin, "place")
    if m is None or m.prefix or not m.entry.key or m.j >= part.end:
        return None
    return str(m.entry.key) if _ends_dateline(part, m.j) else None


def _ends_dateline(part: Part, k: int) -> bool:
    """Whether the place of a dateline is over at token k: a sign, a day or nothing stands there."""
    after = part.scan.text.words[k].raw if k < part.end else ""
    return after in _BEHIND_DATELINE or after.isdecimal()


def _idioms(parts: Iterable[Part]) -> list[list[str]]:
    """The states whose press writes as the article does."""
    seen: set[str] = set()
    for scan in {id(p.scan): p.scan for p in parts}.values():
        for spelt in scan.spelt:
            if spelt.press:
                seen.update(spelt.press)
    idioms = sorted(each for each in seen if each.startswith(IDIOM))
    egyptian = len(seen) - len(idioms) > 1  # two words with its final ya
    return [*(each.removeprefix(IDIOM).split("+") for each in idioms), *([["EG"]] if egyptian else [])]


def is_invented(url: str | None) -> bool:
    """Whether an address is one that nobody can register (RFC 2606): its outlet, and so its people, are invented, and
    the table of real office holders is not asked."""
    host = (urlsplit(url or "").hostname or "").rpartition(".")[2]
    return host in ("example", "test", "invalid")
