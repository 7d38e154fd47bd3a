"""Whose: the state that is meant where the words leave it open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from alaqat.extract.chunk import WHOSE, Chunk, walk
from alaqat.extract.company import listed_with
from alaqat.extract.ministries import MINISTRY
from alaqat.extract.named import OCCUPIED, OCCUPIER
from alaqat.extract.part import Part
from alaqat.extract.scan import Scan
from alaqat.extract.shown import Shown

__all__ = [
    "OWN",
    "hinted_country",
    "kinds_of_body",
    "serve_last",
    "served_country",
    "settle_doubtful",
]

# "the minister" without name and country is the outlet's own only for these
OWN = frozenset(
    (
        "foreign-minister",
        "head-of-state",
        "monarch",
        "president",
        "prime-minister",
        "crown-prince",
        "defence-minister",
        "interior-minister",
    )
)
_SIDES = frozenset(("side", "delegation"))
_HER = ("تها", "ته", "رها")  # the pronoun on an office: وزير خارجيتها, سفيرها
_WHOLE = 2  # words of an office phrase that is no mere "the minister"
_KINGDOM = "SA"  # "the Kingdom" where nothing tells which


def hinted_country(part: Part, c: Chunk) -> str | None:
    """The state that a bare office in this sentence is likely of: of the side that is listed ("من الجانب المصري، وزير
    الدفاع ..."), "وزير خارجيتها" after a state, "برلين على لسان فلان", "وفي بكين، قال وزير ..."; None for none."""
    words = part.scan.text.words
    before = [x for x in part.chunks if x.j <= c.i and x.country]
    states = [x for x in before if x.kind == "state"]
    if states and any(words[k].fold.endswith(_HER) for k in range(c.i, c.name[0] if c.name else c.j)):
        if part.scan.has("tongue", part.begin, c.i):  # رحبت إسبانيا بالتفاهم مع المغرب على لسان وزير داخليتها
            states = [x for x in states if words[x.i - 1].fold not in part.scan.cases] or states
        return states[-1].country
    served = [x for x in before if x.kind in ("body", "org", "state")]
    named = part.scan.sets["in-its-name"]
    if served and any(words[k].fold in named for k in range(c.i, c.name[0] if c.name else c.j)):
        return served[-1].country  # وزارة الخارجية الأردنية، على لسان الناطق باسمها
    behalf = before[-1] if states and before[-1].j == c.i and before[-1].i > part.begin else None
    if behalf is not None and any(stem == "عن" for _, stem in words[behalf.i - 1].readings):
        return behalf.country  # ووقع عن مصر وزير النقل فلان
    sides = [x for x in before if _is_side(part, x)]
    if sides:
        return sides[-1].country
    many = (x for x in reversed(part.chunks) if x.j <= c.i and _are_many(x))
    several = next(((x, iso) for x in many if (iso := x.country or next((y.country for y in x.inner), None))), None)
    if several is not None and c.number == "s":
        head, iso = several
        among = any(words[k].fold in part.scan.sets["among-them"] for k in range(head.j, c.i))
        if among or (head.country and words[head.i].has_article):
            return iso  # قائمة الوزراء الروس: وزير الرياضة، ...; مسؤولين سويديين، من بينهم وزيرة ..., مسؤولين في مالي
    if states and words[c.i - 1].fold in part.scan.sets["tongue"]:
        return states[-1].country
    first = states[0] if states else None
    if first and first.i <= part.begin + 2 and first.i > part.begin and not first.prefix:
        at = words[first.i - 1].fold
        if at in part.scan.sets["speaks-from"] and first.j < part.end and words[first.j].raw in "،,":
            return first.country
    return None


def served_country(part: Part, c: Chunk, shown: Mapping[str, Shown], last: Mapping[str, str]) -> str | None:
    """The country (ISO) that an office without a nationality serves: of the ministry of that name which was named last
    ("الأمين العام لوزارة الخارجية"; `last`: the organisation named last, by kind), of the body that speaks of its own
    minister ("أعلنت الحكومة الكينية أن وزير الخارجية"), of him with whom it is listed ("أمير الكويت وولي العهد"), of
    whom a pronoun means ("أوفد الرئيس وزير خارجيته")."""
    if c.counterpart:
        return None
    scan = part.scan
    before = [x for x in reversed(part.chunks) if x.j <= c.i]
    if c.definite and c.roles and c.j - c.i >= _WHOLE:
        beside = listed_with(part, c) if c.prefix == "و" and c.roles[0] in OWN else None
        if beside is not None:
            return beside
        if any(stem == MINISTRY for w in scan.text.words[c.i : c.j] for _, stem in w.readings):
            meant = shown.get(last.get(MINISTRY, ""))
            return meant.country if meant is not None else None
        told = next((x for x in before if x.kind in ("body", "state")), None)
        if told is not None and told.kind == "body" and scan.opens(told.j, c.i) and c.roles[0] in OWN:
            return told.country
    ending = _own_office(scan, c)
    if ending is None:
        return None  # سحبت الجزائر سفيرها من باريس: where he is sent to tells more
    kinds = ("person", "office") if ending.endswith("ه") else ("state", "body", "person", "office")
    # ستفتح الدنمارك سفارة في دمشق، كما قال وزير خارجيتها: hers who acts before that of the place or of whom she helps
    before = [*(x for x in before if not _is_governed(scan, x)), *(x for x in before if _is_governed(scan, x))]
    alone = (shown.get(x.actor or "") for x in before if x.kind in kinds and x.number == "s")
    return next((x.country for x in alone if x is not None and x.country), None)


def _own_office(scan: Scan, c: Chunk) -> str | None:
    """The word with the pronoun on an office of a state in a phrase, "وزير خارجيتها", "نائب رئيس وزرائه لشؤون التنمية";
    None where there is none."""
    for k in range(c.i, c.j):
        m = scan.best(k, "office")
        if m is not None and m.j <= c.j and m.entry.key in OWN:
            ending = scan.text.words[m.j - 1].light
            return ending if ending.endswith(("ه", "ها")) else None
    return None


def _is_governed(scan: Scan, c: Chunk) -> bool:
    """ "في دمشق", "بالرباط", "لأوكرانيا": whether a state stands behind a preposition, so that it is no subject."""
    inside = c.i > 0 and scan.cases.get(scan.text.words[c.i - 1].fold) is not None
    return c.kind == "state" and (inside or c.prefix.endswith(("ب", "ل")))


def kinds_of_body(scan: Scan, c: Chunk) -> set[str]:
    """What kinds of organisation the words of a noun phrase name: "وزارة" for "وزارة الخارجية الروسية"."""
    folds = {w.fold.removeprefix("و").removeprefix("ال") for w in scan.text.words[c.i : c.j]}
    ministry = {MINISTRY} if c.body and (c.body == "mfa" or c.body.endswith("-ministry")) else set[str]()
    return (folds & scan.sets["organisation-noun"]) | ministry


def serve_last(scan: Scan, c: Chunk, last: Mapping[str, Chunk]) -> None:
    """Gives an office that names whom it serves by its kind only, "the ministry's spokesman", "رئيس الحركة", the state
    of the body or organisation named last, by kind; for one of several states the organisation itself."""
    words = scan.text.words[c.i : c.name[0] if c.name else c.j]
    kinds = (w.fold[2:] for w in words if w.fold.startswith(("ال", "لل")))
    served = next((last[k] for k in kinds if k in last), None)
    if served is None:
        return
    if served.entry is not None and served.entry.get("kind") == "igo":
        c.org = served.org
    elif served.kind == "org":
        c.country = served.country
    else:
        c.hint = served.country


def _are_many(c: Chunk) -> bool:
    return c.kind == "group" or (c.number == "p" and c.kind in ("office", "word"))


def _is_side(part: Part, c: Chunk) -> bool:
    """Whether a noun phrase names a side whose people are listed after it: الجانب المصري, الوفد الليبي."""
    if c.kind == "body":
        return c.body in _SIDES
    side = part.scan.sets["side-noun"]
    return (
        c.kind in ("demonym", "state")
        and c.i > part.begin
        and any(s in side for _, s in part.scan.text.words[c.i - 1].readings)
    )


def settle_doubtful(parts: Sequence[Part], home: str | None) -> None:
    """Names that several countries or common words share count where the article names one of them plainly, stand in a
    list of states, or are the home of the outlet; elsewhere they are words."""
    if not any(x.kind == "doubt" for p in parts for c in p.chunks for x in (c, *c.inner)):
        return  # as in most articles
    plain: Counter[str] = Counter(
        c.country for p in parts for c in walk(p.chunks) if c.country and c.kind in ("state", "demonym")
    )
    for part in parts:
        for n, c in enumerate(part.chunks):
            _settle_inside(part, c, plain, home)
            if c.kind == "doubt":
                beside = [*part.chunks[max(0, n - 1) : n], *part.chunks[n + 1 : n + 2]]
                c.country = _settle(part, c, beside, plain, home)
                c.kind = "state" if c.country else "word"


def _settle_inside(part: Part, c: Chunk, plain: Counter[str], home: str | None) -> None:
    """The same for a name inside a phrase, which then is of that state: "وفد المملكة"."""
    for inner in c.inner:
        if inner.kind == "doubt":
            inner.countries = part.scan.states(inner.i, inner.j)
            inner.country = _settle(part, inner, [], plain, home)
            inner.kind = "state" if inner.country else "word"
            if inner.rule == WHOSE and not c.country:
                c.country = inner.country
                c.countries += [inner.country] if inner.country else []


def _settle(part: Part, c: Chunk, beside: list[Chunk], plain: Counter[str], home: str | None) -> str | None:
    if home in c.countries:
        return home
    named = [iso for iso in c.countries if plain[iso]]
    if OCCUPIED in named:
        return OCCUPIED  # القدس, which Palestinian news never names as Israel's
    if named:
        return max(named, key=lambda iso: plain[iso])
    if c.countries == [OCCUPIER] and plain[OCCUPIED]:
        return OCCUPIER
    kingdom = c.j == c.i + 1 and part.scan.text.words[c.i].fold.endswith(tuple(part.scan.sets["kingdom"]))
    if kingdom and _KINGDOM in c.countries:
        return _KINGDOM
    if len(c.countries) == 1 and _governed(part, c):
        return c.countries[0]  # من مالي: an adjective follows no preposition and no verb
    if len(c.countries) == 1 and _cannot_describe(part, c, beside):
        return c.countries[0]
    near = [
        x
        for x in beside
        if x.kind == "state" and ((x.j == c.i and c.prefix == "و") or (c.j == x.i and x.prefix == "و"))
    ]
    return _alike(part.scan, c, near[0]) or c.countries[0] if near else None


def _alike(scan: Scan, c: Chunk, beside: Chunk) -> str | None:
    """The state that a name in a list of states is of: among names one by its name, among capitals one by its capital
    (the capital عمان is Jordan's, the name عمان the sultanate's)."""
    kind = beside.entry.get("kind") if beside.entry is not None else None
    return next((m.entry.key for m in scan.all(c.i, "state") if m.j == c.j and m.entry.get("kind") == kind), None)


def _cannot_describe(part: Part, c: Chunk, beside: list[Chunk]) -> bool:
    """ "أعلنت أن مالي أفرجت", "طالبت فرنسا مالي بالإفراج", "غادر الجنود الألمان مالي": whether what is also an
    adjective has no noun before it of which it could say something: it opens a clause in front of a verb of its gender,
    or stands right behind a state or a nationality with the article."""
    scan, k = part.scan, c.i - 1
    if c.prefix or c.j > c.i + 1 or c.countries[0] in scan.masculine or "demonym" not in scan.kinds[c.i]:
        return False
    if k < part.begin or "comp" in scan.words[k]:
        forms = (m.entry.form for m in scan.all(c.j, "lexeme") if m.entry.part == "verb") if c.j < part.end else ()
        return any(f is not None and (f.person, f.gender, f.number) == (3, "f", "s") for f in forms)
    return any(x.j == c.i and (x.kind == "state" or (x.kind == "demonym" and x.definite)) for x in beside)


def _governed(part: Part, c: Chunk) -> bool:
    """Whether a preposition, or a verb of its gender, stands right before a noun phrase: "طردت مالي السفير"."""
    scan = part.scan
    if c.i <= part.begin or c.prefix:
        return False
    forms = (m.entry.form for m in scan.at[c.i - 1] if m.j == c.i and m.entry.part == "verb")
    w = scan.text.words[c.i - 1]
    bare = c.j == c.i + 1 and not scan.text.words[c.i].fold.endswith("ه")
    if bare and "demonym" in scan.kinds[c.i] and w.light.endswith("ة") and not w.has_article:
        return True  # عضوية مالي: an adjective would agree
    feminine = any(f is not None and (f.gender, f.number, f.pronoun) == ("f", "s", "") for f in forms)
    return scan.text.words[c.i - 1].fold in scan.cases or (feminine and c.countries[0] not in scan.masculine)
