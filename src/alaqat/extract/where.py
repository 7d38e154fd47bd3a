"""Where an event took place: the venue, who hosts, where a journey goes, the home of who receives."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from alaqat.extract.bodies import MISSIONS
from alaqat.extract.candidate import REMOTE, STANCES, VISITS
from alaqat.extract.clause import TALKS, Clauses, Group, Trigger, has_article
from alaqat.extract.destinations import destination
from alaqat.extract.envoys import ENVOYS, RESIDENT
from alaqat.extract.grammar import Frame
from alaqat.extract.ministries import MINISTRY
from alaqat.extract.named import OCCUPIED, OCCUPIER
from alaqat.extract.occasion import during_visit, is_of_matter, of_gathering, of_return, places_in, within
from alaqat.extract.part import Part
from alaqat.extract.scan import Scan
from alaqat.extract.shown import Shown
from alaqat.text.folding import fold_text
from alaqat.text.months import sense

__all__ = ["PLACED", "find_place", "home_of_host", "where_held", "where_said"]

# events that can take the place of the meeting they are told with
PLACED = frozenset((
    "CONSULT", "SUPPORT", "ASSAULT", "AGREE", "COOPERATE", "PROTEST", "REQUEST", "ACCUSE", "REJECT", "CONCEDE",
    "THREATEN",
))  # fmt: skip
_ON_THE_SPOT = frozenset(("COERCE", "MOBILIZE", "COOPERATE"))  # a state named behind "in" is where it is done
_ACTING = ("person", "office", "state", "demonym", "body", "org", "group")
_HOSTED = frozenset(("reception", "summon-ambassador", "expel-diplomat", "close-border"))
_OF_WORDS = frozenset(("praise", "political-support", "thanks"))
_BROUGHT = frozenset(("humanitarian-aid", "troop-withdrawal"))  # they reach or leave a land
_ACCUSATIVE = ("ا", "اً", "ًا")  # how an adjective behind a noun without article may end
_LEAST = 3  # tokens of "that was on the sidelines"
_HOSTED_NEAR = 6  # tokens between who hosts and what is hosted
_HOSTED_BEHIND = 16  # tokens from what is hosted to "which X hosts"
_REACH = 35  # tokens between a place and the trigger


def find_place(
    s: Clauses,
    t: Trigger,
    frame: Frame,
    kind: tuple[str, str | None],
    sides: tuple[Sequence[str], Sequence[str]],
    actors: Mapping[str, Shown],
) -> str | None:
    """The country (ISO alpha-2) where it took place: the host of a visit, a city after "in", the home of who receives,
    summons or expels. `kind` is (root, fine), `sides` are the ids of (initiators, recipients)."""
    (type_, fine), (initiators, recipients) = kind, sides
    if frame.place_of_recipient:
        hosts = (actors[a] for a in recipients if a in actors)
        host = next((a.country for a in hosts if a.country and a.kind == "state"), None)
        host = host or (destination(s, t) if t.frame != "visit" or t.part == "verb" else None)
        if host:
            return host
    if (fine in REMOTE or fine == "exchange-of-messages") and t.part != "noun":
        return None
    if type_ in PLACED and t.frame != "invited" and (venue := _told(s, t, type_, fine)):
        return venue
    if type_ == "ASSAULT" or fine in _BROUGHT:
        struck = (actors[a].country for a in recipients if a in actors and actors[a].kind == "state")
        return next((iso for iso in struck if iso), None)
    if t.lexeme == "ar-appoint" and s.part.scan.has("letters-of-credence", t.i, t.j):
        homes = (actors[a].country for a in recipients if a in actors)
        return next((iso for iso in homes if iso), None)  # credentials are presented to who receives the envoy
    if type_ in _ON_THE_SPOT and (venue := _city(s, t, type_, words=False) or _country(s, t, of=_ACTING)):
        return venue
    if fine in _HOSTED or type_ in ("COERCE", "PROTEST"):  # states hold whom they hold at home, people march at home
        if _occupier(initiators, recipients, actors):
            return OCCUPIED
        upon = type_ == "COERCE" and s.part.scan.stemmed(t.i, "comes-upon")  # a siege is where the besieged are
        homes = (actors[a].country for a in (recipients if upon else initiators) if a in actors)
        return next((iso for iso in homes if iso), None)
    if type_ == "CONSULT" and t.part == "verb" and _meets_delegation(s, t):
        people = [actors[a] for a in initiators if a in actors and actors[a].kind == "person"]
        return people[0].country if people and not _is_sent(people) else None
    return None


def _meets_delegation(s: Clauses, t: Trigger) -> bool:
    """ "التقى الرئيس وفدا تركيا برئاسة الوزير": whether whom a verb's subject meets heads a delegation."""
    bare = [g for g in s.groups if g.i >= t.j and g.case == ""][:2]
    return len(bare) == 2 and bare[1].head < bare[1].i and s.part.scan.stemmed(bare[1].head, "delegation")


def _told(s: Clauses, t: Trigger, type_: str, fine: str | None) -> str | None:
    """The country where the clause of a trigger says that it was."""
    words = type_ in STANCES or fine in _OF_WORDS
    venue = _hosting(s, t) or _capital(s, t, type_, words=words) or _city(s, t, type_, words=words)
    if venue is None and type_ == "CONSULT":
        venue = _country(s, t)
    if venue is None and fine not in VISITS:
        venue = of_gathering(s, t.i, t.j, meets=type_ == "CONSULT") or during_visit(s, t) or of_return(s, t)
    return venue


def where_held(s: Clauses) -> str | None:
    """The country where a sentence says that the meeting was of which the text has told: "وجرى اللقاء في نيويورك",
    "ويأتي ذلك على هامش المنتدى الذي تستضيفه الدوحة"; None where it says nothing of that."""
    scan, part = s.part.scan, s.part
    for t in s.triggers:
        known = t.part == "noun" and t.frame in TALKS and not t.pronoun and has_article(s, t)
        behind = t.j if t.j < part.end else t.i
        if known and (scan.stemmed(t.i - 1, "was-held") or scan.stemmed(behind, "was-held")):
            return _told(s, t, "CONSULT", None)
    if part.end - part.begin <= _LEAST or not scan.stemmed(part.begin, "comes-about"):
        return None
    that = scan.text.words[part.begin + 1].fold in scan.sets["all-that"]
    return of_gathering(s, part.begin, part.begin + 2, meets=False) if that else None


def _occupier(initiators: Sequence[str], recipients: Sequence[str], actors: Mapping[str, Shown]) -> bool:
    """Whether those act whose army holds the land of those to whom they do it."""
    sides = [{actors[a].country for a in side if a in actors} for side in (initiators, recipients)]
    return sides == [{OCCUPIER}, {OCCUPIED}]


def home_of_host(
    sides: tuple[Sequence[str], Sequence[str]], actors: Mapping[str, Shown], sent: Collection[str]
) -> str | None:
    """The country where an ambassador is met whose post is with the other side: "التقى الوزير اليمني السفير الإيراني"
    in Yemen, or a delegation; None for two ambassadors and for none. `sides` are the ids of those who meet, `sent` the
    words for a delegation."""
    mine, other = ([actors[a] for a in side if a in actors] for side in sides)
    # a delegation that comes to somebody may do so anywhere
    for those, others, words in ((mine, other, frozenset()), (other, mine, sent)):
        guests, hosts = _guests(those, words), [a for a in others if a.kind == "person"]
        if guests and hosts and not _is_sent(hosts):
            home = hosts[0].country
            return home if home and all(g.country not in (None, home) for g in guests) else None
    return None


def _guests(side: Sequence[Shown], sent: Collection[str]) -> list[Shown]:
    """The people of a side of which one is an ambassador, or a delegation that nobody leads by name."""
    people = [a for a in side if a.kind == "person"]
    if people:
        return people if any(not RESIDENT.isdisjoint(a.roles) for a in people) else []
    groups = [a for a in side if a.kind == "group"]
    return [a for a in groups if any(w.removeprefix("ال") in sent for w in fold_text(a.name).split())]


def _is_sent(side: Sequence[Shown]) -> bool:
    return any(not ENVOYS.isdisjoint(a.roles) for a in side)


def _of_what_is_said(s: Clauses, t: Trigger, k: int) -> bool:
    """Whether a place at token k goes with what somebody praises or blames, which is named before it: "أدان الاستيطان
    الإسرائيلي في الضفة الغربية"."""
    return any(t.j <= g.i and g.j < k and g.case in ("adj", "gen", "ل", "ب", "علي") for g in s.groups)


def _capital(s: Clauses, t: Trigger, type_: str, *, words: bool) -> str | None:
    """The country of the nearest capital or palace that is a venue: "في الدوحة", "اجتماع الدوحة", "في قصر العوجا",
    "في مقر الرئاسة المصرية"."""
    near = [g for g in s.groups if abs(g.i - t.i) < _REACH and (g.chunks[0].is_capital or _is_seat(s.part, g))]
    if not near:  # as mostly
        return None
    scan, back = s.part.scan, _looking_back(s, t)
    for g in sorted(near, key=lambda g: (g.j <= back, abs(g.i - t.i))):
        if type_ == "ASSAULT" and g.j <= back:
            continue  # محادثات في الرياض منذ الهجوم
        if g.i < t.i and scan.has("relative", g.j, t.i):
            continue  # القمة التي جرت بالدوحة، والاتفاق الذي تم توقيعه: where the summit was
        if type_ not in STANCES and g.head > s.part.begin and scan.opens(g.j, t.i):
            continue  # قال في طهران إنه سيلتقي نظيره: where he said it
        if (words and _of_what_is_said(s, t, g.i)) or (type_ != "ASSAULT" and _is_talked_of(s, t, g.head)):
            continue
        capital = g.chunks[0].is_capital and (_venue(s, g, t, type_) or _is_where(s, g, t))
        if capital or _is_seat(s.part, g):
            return g.chunks[0].country
    return None


def _is_talked_of(s: Clauses, t: Trigger, at: int) -> bool:
    """Whether "in" at a token, before or behind a trigger, goes with a war or another matter of a land."""
    return is_of_matter(s, at, t.j if at >= t.j else s.part.begin)


def _looking_back(s: Clauses, t: Trigger) -> int:
    """ "وصل إلى عمان بعد محادثات": the last token before an act that tells it as done before something else, so that
    the places before that token are of the other; -1 for none."""
    words, sets = s.part.scan.text.words, s.part.scan.sets
    back, after = sets["looking-back"], sets["afterwards"]
    before = range(t.i - 1, s.part.begin - 1, -1)
    return next((k for k in before if words[k].fold in back or words[k].fold in after), -1)


def _is_where(s: Clauses, g: Group, t: Trigger) -> bool:
    """ "توجه إلى طرابلس، حيث التقى": whether a place is where the clause behind it takes place."""
    scan, k = s.part.scan, g.j
    if k < s.part.end and scan.text.words[k].raw in "،,":
        k += 1
    return k <= t.i and k < s.part.end and scan.text.words[k].fold in scan.sets["where"]


def _hosting(s: Clauses, t: Trigger) -> str | None:
    """The country of the state or city right behind a word for hosting what a noun tells: "تستضيف بغداد مباحثات",
    "المفاوضات التي تستضيفها الدوحة", "شهدت جنيف لقاء"."""
    scan, words, part = s.part.scan, s.part.scan.text.words, s.part
    if t.part != "noun":
        return None
    for at in places_in(s, max(part.begin + 1, t.i - _HOSTED_NEAR), min(part.end, t.j + _HOSTED_BEHIND)):
        hosted, k = "hosting" in scan.words[at.k - 1], at.k
        if k < t.i and (hosted or words[k - 1].fold in scan.sets["sees"]) and not s.verb_in(k + 1, t.i):
            return at.country
        if k > t.j and hosted and "relative" in scan.words[k - 2]:
            return at.country
    return None


def where_said(s: Clauses, t: Trigger) -> str | None:
    """The country of the capital or palace where a verb of saying says that it is said: "أكدت الوزيرة بالرباط أن"."""
    scan = s.part.scan
    if t.part != "verb" or t.tense != "past":
        return None
    for g in s.groups:
        if t.j <= g.i and g.case in ("في", "ب") and (g.chunks[0].is_capital or _is_seat(s.part, g)):
            # behind who speaks or the verb, with nothing but the day between
            said_by = max((x.j for x in s.groups if t.j <= x.i and x.j <= g.head), default=t.j)
            beside = all(_is_time(scan, k) for k in range(said_by, g.head)) and not s.verb_in(t.j, g.i)
            return g.chunks[0].country if beside and not scan.opens(t.j, g.i) else None
    return None


def _is_time(scan: Scan, k: int) -> bool:
    """Whether token k is a sign, a number or a word for the time of day: "، اليوم الخميس"."""
    w = scan.text.words[k]
    return w.kind != "ar" or "weekday" in scan.words[k] or bool(sense(w.raw)) or w.fold in scan.sets["day-part"]


def _is_seat(part: Part, g: Group) -> bool:
    """Whether a noun phrase is a palace or the headquarters of a state's body, behind "in"."""
    c, scan, words = g.chunks[0], part.scan, part.scan.text.words
    if not c.country or c.kind == "group" or c.body in MISSIONS:
        return False
    if g.case in ("في", "ب"):
        return scan.stemmed(c.i, "seat-of-power")
    if g.case != "gen" or g.head <= part.begin:
        return False
    within = words[g.head - 1].fold in scan.sets["in"]
    seats = scan.sets["headquarters"]
    return any(stem in seats and (prefix in ("ب", "وب") or within) for prefix, stem in words[g.head].readings)


def _country(s: Clauses, t: Trigger, of: tuple[str, ...] = ("person", "office")) -> str | None:
    """The country that stands as a venue: "in" right behind the trigger or a party of the kinds `of`
    ("التقى لافروف في ماليزيا", not "التطورات في ليبيا"), a ministry there, or behind "where"
    ("إلى إثيوبيا حيث التقى")."""
    scan = s.part.scan
    ends = {t.j, *(g.j for g in s.groups if g.chunks[0].kind in of)}
    if t.part == "noun":  # لقاء ثنائيا بالجزائر
        ends.add(t.j + (t.j < s.part.end and scan.text.words[t.j].raw.endswith(_ACCUSATIVE)))
    for g in s.groups:
        c = g.chunks[0]
        ministry = c.kind == "body" and c.country is not None and scan.text.words[c.i].fold.endswith(MINISTRY)
        if ministry and g.case == "في" and g.head in ends and g.head >= t.j:
            return c.country  # التقى نظيره في وزارة الخارجية اللبنانية
        if c.kind != "state" or len(g.chunks) > 1 or abs(g.i - t.i) >= _REACH:
            continue
        beside = g.head in ends and g.head >= t.j
        if (g.case in ("في", "ب") and beside) or (g.case == "في" and g.head == s.part.begin):
            return c.country
        if g.case == "الي" and _is_where(s, g, t):
            return c.country
    return None


def _venue(s: Clauses, g: Group, t: Trigger, type_: str) -> bool:
    return (
        g.case == "في"
        or (g.case == "من" and g.head == s.part.begin)  # ومن رام الله، طالب
        or (g.case == "ب" and g.chunks[0].prefix in ("ب", "وب"))
        or (type_ == "CONSULT" and g.case == "gen" and g.head == t.i and t.part == "noun")
    )


def _city(s: Clauses, t: Trigger, type_: str, *, words: bool) -> str | None:
    """The country of the first city after "in" that belongs to nobody's name or office; not what is said of one, where
    the act is one of `words`."""
    part, scan = s.part, s.part.scan
    for k in scan.where("place", max(part.begin, t.i - _REACH + 1), min(part.end, t.i + _REACH)):
        m = scan.best(k, "place")
        if not m or not m.entry.key:
            continue
        if any(c.i <= k < c.j for c in part.chunks if c.kind in ("person", "office", "org", "body")):
            continue
        if words and _of_what_is_said(s, t, k):
            continue
        at = within(scan, m)
        if at is not None and (type_ == "ASSAULT" or not _is_talked_of(s, t, at)):
            return str(m.entry.key)
    return None
