"""Several tellings of one act become one event: across sentences, and the place that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from alaqat.extract.candidate import REMOTE, STANCES, VISITS, Candidate
from alaqat.extract.discourse import Discourse
from alaqat.extract.where import PLACED, home_of_host

__all__ = ["Scene", "merge", "named_sides", "share_day", "share_place"]

_SCENES = 3  # that a reader keeps in mind
_NOT_SO = frozenset(("negated", "hypothetical"))  # "there are no plans for talks", asked whether talks were planned
_FACE_TO_FACE = ("summon-ambassador", "protest-note")
_OF_PERSONS = ("expel-diplomat", "summon-ambassador")  # to expel the ambassador is not to expel the attaché


@dataclass(frozen=True, slots=True)
class Scene:
    """Where somebody is, or only speaks (`spoken`): from a character of the text on, the country (ISO), for whom those
    act who are there."""

    start: int
    place: str
    members: frozenset[str]
    spoken: bool = False


def merge(told: Iterable[Candidate], d: Discourse) -> list[list[Candidate]]:
    """Groups of candidates: each is one event with its tellings. A title may leave parties out, the body may not."""
    merged: list[tuple[frozenset[str], list[Candidate]]] = []
    by_parties: defaultdict[frozenset[str], list[list[Candidate]]] = defaultdict(list)
    for c in told:
        parties = frozenset(d.parties((*c.I, *c.R, *c.T)))
        title = c.evidence.span.field != "text"
        possible = [group for more, group in merged if parties <= more] if title else by_parties[parties]
        organ = next((group for _, group in merged if _by_an_organ(d, group[0], c)), None) if title else None
        if organ is not None:
            organ.append(c)
            continue
        for group in possible:
            personal = c.type == "CONSULT" or c.fine in _OF_PERSONS
            if not personal and (_other_person(d, group[0], c) or _other_body(d, group[0], c)):
                continue
            if _compatible(group[0], c) and (not personal or _same_people(d, group[0], c)):
                group.append(c)
                break
        else:
            merged.append((parties, [c]))
            by_parties[parties].append(merged[-1][1])
    return [group for _, group in merged]


def _by_an_organ(d: Discourse, a: Candidate, title: Candidate) -> bool:
    """Whether a title tells of an organisation ("the African Union suspends Gabon") what the text tells of an organ of
    it, of the same kind and to the same side."""
    organs = {*d.kinds(a.I), *d.kinds(title.I)} == {"igo"}
    return organs and a.fine == title.fine and a.fine is not None and a.parties[1] == title.parties[1]


def _compatible(a: Candidate, b: Candidate) -> bool:
    """Two tellings of one act: same root, same parties, no contradiction of date or kind."""
    if a.type != b.type or not _same_kind(a, b):
        return False
    if a.type != "CONSULT" and not set(a.I) & set(b.I) and a.parties[0] != b.parties[0]:
        return False
    if a.fine in VISITS and b.fine in VISITS and a.parties[1] != b.parties[1]:
        return False
    if "exchange-of-messages" in (a.fine, b.fine) and a.parties[0] != b.parties[0]:
        return False  # the king sends a letter; the sultan has the envoy take greetings back
    whether = {a.factuality, b.factuality}
    if "negated" in whether and not whether <= _NOT_SO:
        return False
    if whether == {"planned", "actual"} and any(
        c.background and c.factuality == "actual" and not c.silent for c in (a, b)
    ):
        return False  # they will meet; they had met in August
    verbs = _by_verb(a) and _by_verb(b) and a.evidence.span.field == b.evidence.span.field
    if verbs and whether == {"planned", "actual"}:
        return False  # he met him, and will meet him again
    da, db = a.when.date, b.when.date
    return not (da and db and not da.startswith(db) and not db.startswith(da) and a.type == "CONSULT")


def _by_verb(c: Candidate) -> bool:
    """Whether a verb tells of it, "التقى", "سيجري مباحثات"; not of a visit, whose nouns may all be of one, "بدأ زيارة",
    nor of what is known, "خلال لقائهما"."""
    return c.trigger.part == "verb" or (c.carried and c.fine not in VISITS and not c.trigger.pronoun)


def _other_person(d: Discourse, a: Candidate, b: Candidate) -> bool:
    """Whether one man of a country does in turn what another of it did: the king and his minister both give thanks."""
    who = [{x for x in c.I if d.is_person(x)} for c in (a, b)]
    return bool(who[0]) and bool(who[1]) and who[0].isdisjoint(who[1]) and a.parties[0] == b.parties[0]


def _other_body(d: Discourse, a: Candidate, b: Candidate) -> bool:
    """Whether it is done to two different ones of a country: the envoy urges the parliament, then the government."""
    one, other = ({*c.R, *c.T} for c in (a, b))
    if not one or not other or not one.isdisjoint(other):
        return False
    kinds = [set(d.kinds(side)) for side in (one, other)]
    return kinds[0] == kinds[1] and kinds[0].isdisjoint(("state", "group"))  # وقعت الهيئة, وقع رئيسها: one


def _same_people(d: Discourse, a: Candidate, b: Candidate) -> bool:
    """Whether no side sends other persons: to meet a king is not to meet the king's envoy."""
    for party in d.parties((*a.I, *a.R)):
        mine, other = ({x for x in (*c.I, *c.R) if d.party(x) == party and d.is_person(x)} for c in (a, b))
        if mine and other and not mine & other:
            return False
    return True


def _same_kind(a: Candidate, b: Candidate) -> bool:
    """Whether two fine types of one root may be one act: equal, or one says no more than "they met"."""
    fines = {a.fine, b.fine}
    if len(fines) == 1:
        return True
    if a.type != "CONSULT":
        return None in fines
    if "exchange-of-messages" in fines:
        return False
    if "phone-call" in fines and not {a.trigger.frame, b.trigger.frame} & {"discuss", "talks"}:
        return False
    if (a.fine in VISITS) != (b.fine in VISITS):
        return False
    return bool(fines & {"meeting", None}) or fines <= VISITS


def named_sides(group: Sequence[Candidate]) -> tuple[list[str], list[str]]:
    """The ids of (who acts, to whom) of an event told several times: of those who meet, on each side the first telling
    that names a person, since they are also told by "the two countries"; else the first telling. Whom a visit is paid,
    and what is said or done in a state's name, stays as it was told first."""
    first = group[0]
    sides = [first.I, first.R]
    open_sides = () if first.type != "CONSULT" else (0,) if first.fine in VISITS else (0, 1)
    for n in open_sides:
        if first.parties[n] and not any(map(_is_person, sides[n])):
            told = ((c.I, c.R)[k] for c in group for k in (n, 1 - n) if c.parties[k] == first.parties[n])
            sides[n] = next((more for more in told if any(map(_is_person, more))), sides[n])
    return sides[0], sides[1]


def _is_person(actor: str) -> bool:
    return "/person/" in actor


def share_place(groups: Iterable[Sequence[Candidate]], d: Discourse, scenes: Iterable[Scene] = ()) -> None:
    """What is said at a meeting is said where it is held: events of its parties take its place if they have none; so
    they do of the place where somebody speaks, and what somebody says takes that of what he said before. What is told
    as past and known sets no other scene."""
    seen: list[tuple[str, frozenset[str], bool]] = []  # (place, who is there, only to speak), the last one last
    sent = d.reading.lexicon.facts["words"]["delegation"]

    def there(members: Iterable[str], place: str, *, spoken: bool = False) -> None:
        same = seen.pop() if seen and seen[-1][0] == place else (place, frozenset[str](), True)
        seen.append((place, same[1].union(members), spoken and same[2]))

    told: list[Scene | Sequence[Candidate]] = [*scenes, *groups]
    for what in sorted(told, key=_where_told):
        if isinstance(what, Scene):
            there(what.members, what.place, spoken=what.spoken)
            continue
        c = what[0]
        own = next((x.place for x in what if x.place), None)
        if own is None and _can_share(c):
            here = c.R if c.fine == "exchange-of-messages" else c.I  # who gets greetings is there
            who = {*here, *d.parties(here)}
            ahead = c.type == "CONSULT" and c.factuality == "planned"  # قال في طهران إنه سيلتقي نظيره: elsewhere
            known = (x for x in reversed(seen[-_SCENES:]) if not x[1].isdisjoint(who))
            c.place = next((place for place, _, spoken in known if not (ahead and spoken)), None)
            met = c.type == "CONSULT" and c.fine != "exchange-of-messages"
            if c.place is None and (met or c.fine in _FACE_TO_FACE):
                c.place = home_of_host((c.I, c.R), d.reading.actors, sent)
            if c.place and c.type == "CONSULT":
                there(d.parties((*c.I, *c.R)), c.place)
        elif own is None or (seen and (c.background or c.undated) and c.factuality != "ongoing"):
            continue
        elif c.type == "CONSULT":
            there(d.parties((*c.I, *c.R)), own)
        elif c.type in STANCES and c.factuality == "actual":
            there((*c.I, *c.R) if c.fine in _FACE_TO_FACE else c.I, own, spoken=True)


def share_day(groups: Iterable[Sequence[Candidate]]) -> None:
    """ "سيزور القاهرة غدا. ومن المقرر أن يلتقي الرئيس": whom a guest is to meet he meets on the day of his visit."""
    visit: Candidate | None = None
    last = 0  # the sentence that tells of the visit last
    for group in sorted(groups, key=_where_told):
        c = group[0]
        if c.type != "CONSULT" or c.factuality not in ("planned", "ongoing"):
            continue
        if c.fine in VISITS:
            visit, last = (c, max(x.part for x in group)) if c.when.precision == "day" else (None, 0)
        elif visit is not None and c.when.date is None and c.factuality == "planned":
            both = (visit.parties[0] | visit.parties[1]) == (c.parties[0] | c.parties[1])
            if both and visit.part <= c.part <= last + _SCENES:
                c.when = visit.when


def _where_told(what: Scene | Sequence[Candidate]) -> tuple[bool, int, int]:
    """The text before the title, in order; where somebody speaks, and a meeting whose place is told, before what is
    said there: "أكد الوزير دعم السودان، خلال لقائه نظيره في أنقرة"."""
    if isinstance(what, Scene):
        return False, what.start, 0
    span = what[0].evidence.span
    c = what[0]
    meets = c.type == "CONSULT" and c.fine not in VISITS and c.trigger.part == "noun" and c.trigger.pronoun != ""
    held = meets and c.factuality == "actual" and any(x.place for x in what)
    return span.field != "text", span.start, 1 if held else 2


def _can_share(c: Candidate) -> bool:
    if c.trigger.frame == "invited":
        return False  # زار موسكو بدعوة من نظيره: where he was invited is not told
    return c.type in PLACED and c.type != "ASSAULT" and c.fine not in REMOTE and not c.background
