"""Who is meant: persons of the article united over all their spellings, offices, surnames; states; organisations.

Two passes. First the named persons with their offices, spelling variants united, the table of office holders asked at
the article's date; then bare offices, surnames, counterparts and "the official". The text overrides the table, and the
reason kept with each resolution says which spoke.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from alaqat.extract.chunk import Chunk
from alaqat.extract.names import is_common, is_common_word, similar
from alaqat.extract.scan import Scan
from alaqat.lexicon import Lexicon
from alaqat.vocab import mint

__all__ = ["Cast", "Person", "broader_role"]

_FATHER = "ابو"
BROADER = {
    "foreign-minister": "minister", "defence-minister": "minister", "interior-minister": "minister", "finance-minister": "minister",
    "energy-minister": "minister", "trade-minister": "minister", "president": "head-of-state", "monarch": "head-of-state",
    "crown-prince": "head-of-state", "transitional-leader": "head-of-state", "prime-minister": "head-of-government",
    "secretary-general": "igo-head", "commission-chair": "igo-head",
}  # fmt: skip


def broader_role(role: str) -> str:
    """The office one step up: foreign-minister -> minister."""
    return BROADER.get(role, role)


@dataclass(slots=True, eq=False)
class Person:
    """A person of the article while it is being put together."""

    words: list[tuple[str, ...]]  # folded name words of each spelling, particles kept
    surface: str
    country: str | None = None
    roles: list[str] = field(default_factory=list)
    org: str | None = None
    known: str | None = None  # IRI in the people scheme
    former: bool = False
    order: int = 0
    chunks: list[tuple[Scan, Chunk, str]] = field(default_factory=list)
    unnamed: bool = False
    why: str = ""
    count: int = 0

    @property
    def iri(self) -> str:
        if self.known:
            return self.known
        key = " ".join(sorted(self.words, key=lambda w: (-len(w), w))[0]) if self.words else self.surface
        kind = "person"
        return mint(kind, key, self.country or "", "+".join(sorted(self.roles)) if self.unnamed else "")


Sets = Mapping[str, frozenset[str]]


def _core(words: Iterable[str], sets: Sets) -> list[str]:
    """The words of a name that tell it apart: particles left out, "servant of" and "father of" glued to what follows."""
    out: list[str] = []
    glue = ""
    for w in words:
        if w in sets["name-servant"]:
            glue = w
        elif w in sets["name-father"]:
            glue = _FATHER  # one form for all cases
        elif w not in sets["name-particle"]:
            out.append(glue + w)
            glue = ""
    return out


def _same_name(a: tuple[str, ...], b: tuple[str, ...], sets: Sets) -> bool:
    """Whether two folded names may be one person's: the shorter's words are in the longer in order, spellings apart,
    and the last word agrees unless the shorter is a first name and a father's."""
    ca, cb = _core(a, sets), _core(b, sets)
    if not ca or not cb:
        return False
    if len(ca) > len(cb):
        ca, cb = cb, ca
    joined_a, joined_b = "".join(ca), "".join(cb)
    if joined_a == joined_b:
        return True
    i = 0
    for w in ca:
        while i < len(cb) and not similar(w, cb[i]):
            i += 1
        if i == len(cb):
            return False
        i += 1
    if len(ca) == 1:
        return similar(ca[0], cb[-1]) or (len(ca[0]) > 4 and ca[0] in cb[-2:] and len(cb) > 2)
    return True


class Cast:
    """The actors of one article; asked for the actor of a chunk, tells ids."""

    def __init__(self, lexicon: Lexicon, published: str | None, home: str | None, main: str | None = None) -> None:
        self.tables: Mapping[str, Any] = lexicon.facts
        self._sets: Sets = lexicon.facts["words"]
        self.published = published
        self.home = home
        self.main = main  # the country that the article is mostly about
        self.people: list[Person] = []
        self.alias: dict[str, list[Person]] = {}

    # -- the table of office holders

    def holder(self, role: str, where: str | None) -> str | None:
        """The one known holder of an office of a state or organisation at the article's date, or None."""
        if not where or not self.published:
            return None
        day = self.published
        same = {
            "head-of-government": ("prime-minister",),
            "prime-minister": ("head-of-government",),
            "head-of-state": ("president", "monarch"),
        }
        found = {
            who
            for r in (role, *same.get(role, ()))
            for start, end, who in self.tables["holders"].get((r, where), ())
            if (not start or start <= day[: len(start)]) and (not end or end >= day[: len(end)])
        }
        if len(found) == 1:
            return str(found.pop())
        return None

    def held(self, iri: str) -> list[tuple[str, str | None, str | None]]:
        """(role, state, organisation) that a known person holds at the article's date."""
        day = self.published
        out = []
        for role, state, org, start, end in self.tables["people"].get(iri, {}).get("tenures", ()):
            if day and (not start or start <= day[: len(start)]) and (not end or end >= day[: len(end)]):
                out.append((role, state, org))
        return out

    # -- first pass

    def add_named(self, scan: Scan, chunk: Chunk) -> None:
        """A person phrase with a name: united with the one known under it, or new."""
        assert chunk.name is not None
        words = tuple(w.fold for w in scan.text.words[chunk.name[0] : chunk.name[1]] if w.kind in ("ar", "lat"))
        surface = scan.text.slice(*chunk.name)
        if chunk.prefix and chunk.name[0] == chunk.i:
            surface = surface[clitic_length(surface, chunk.prefix) :]
            stem = next((st for pre, st in scan.text.words[chunk.i].readings if pre == chunk.prefix), words[0])
            words = (stem, *words[1:])
        person = None
        for p in self.people:
            if p.unnamed:
                continue
            if any(_same_name(words, w, self._sets) for w in p.words) and not self._clash(p, chunk):
                person = p
                break
        if person is None:
            person = Person([], surface, order=len(self.people))
            self.people.append(person)
        if words not in person.words:
            person.words.append(words)
        if len(words) > len(_core(person.surface.split(), self._sets)) and len(surface) > len(person.surface):
            person.surface = surface
        self._learn(person, chunk)
        if chunk.person and not person.known:
            person.known = chunk.person
        person.chunks.append((scan, chunk, "name" + (" with office" if chunk.roles else "")))
        chunk.actor = str(person.order)

    def _clash(self, p: Person, chunk: Chunk) -> bool:
        if p.country and chunk.country and p.country != chunk.country:
            return True
        return bool(p.known and chunk.person and p.known != chunk.person)

    def _learn(self, p: Person, chunk: Chunk) -> None:
        for r in chunk.roles:
            if r not in p.roles and r != "counterpart":
                p.roles.append(r)
        if chunk.country and not p.country:
            p.country, p.why = chunk.country, "the text says the country"
        p.org = p.org or chunk.org
        p.former = p.former or chunk.former

    def settle(self) -> None:
        """After the named: ask the table, then the outlet's home country, for what the text leaves open."""
        for p in self.people:
            if p.unnamed:
                continue
            if p.known is None:
                p.known = self._known(p)
            if p.known:
                entry = self.tables["people"].get(p.known, {})
                held = self.held(p.known)
                if p.country is None and p.org is None:
                    states = {s for _, s, _ in held if s}
                    p.country = states.pop() if len(states) == 1 else entry.get("country")
                    if p.country:
                        p.why = "the table of office holders gives the country"
                if not p.roles:
                    p.roles = [r for r, _, _ in held]
            if p.country is None and p.org is None and p.roles and not _international(p.roles):
                hint = next((c.hint for _, c, _ in p.chunks if c.hint), None)
                if hint:
                    p.country, p.why = hint, "the state that the pronoun on the office means"
                elif self.home:
                    p.country, p.why = self.home, "the outlet's home country"
                elif self.main:
                    p.country, p.why = self.main, "the country that the article is mostly about"
        self._index()

    def _known(self, p: Person) -> str | None:
        for role in p.roles:
            for where in (p.country, p.org) if p.country or p.org else (self.home,):
                iri = self.holder(role, where)
                if iri and self._named_like(iri, p):
                    return iri
        return None

    def _named_like(self, iri: str, p: Person) -> bool:
        names = self.tables["people"][iri]["names"]
        known = tuple(_fold_words(names.get("ar") or ""))
        return bool(known) and any(_same_name(w, known, self._sets) for w in p.words)

    def _index(self) -> None:
        self.alias.clear()
        for p in self.people:
            if p.unnamed:
                continue
            keys: set[str] = set()
            for words in p.words:
                core = _core(words, self._sets)
                if not core:
                    continue
                keys.add(core[-1])
                if len(core) >= 2 and words[-2:-1] and words[-2] in self._sets["name-particle"]:
                    keys.add(words[-2] + core[-1])
            for key in keys:
                if len(key) >= 3:
                    self.alias.setdefault(key, []).append(p)
                    if key.startswith("ال"):
                        self.alias.setdefault(key[2:], []).append(p)
                    elif key.startswith("ل"):
                        self.alias.setdefault("ا" + key, []).append(p)

    def by_short_name(self, iri: str) -> Person | None:
        """A known office holder named by the short name alone, if in office at the article's date."""
        entry = self.tables["people"].get(iri)
        if entry is None or not self.published:
            return None
        held = self.held(iri)
        if not held:
            return None
        for p in self.people:
            if p.known == iri:
                return p
        states = {s for _, s, _ in held if s}
        name = entry["names"].get("ar") or ""
        person = Person(
            [tuple(_fold_words(name))], name, country=states.pop() if len(states) == 1 else entry.get("country"), roles=[r for r, _, _ in held],
            known=iri, order=len(self.people), why="the table of office holders, by the short name",
        )  # fmt: skip
        self.people.append(person)
        return person

    # -- second pass

    def surname(self, scan: Scan, k: int, end: int) -> tuple[int, str, Person, str] | None:
        """A surname or other short name of a named person at token k: (end, clitic, person, why)."""
        w = scan.text.words[k]
        if w.kind != "ar":
            return None
        for prefix, stem in w.readings:
            for form in (stem,):
                people = self.alias.get(form)
                if not people:
                    continue
                if prefix and is_common(scan, k):
                    continue
                if not prefix and is_common_word(w):
                    continue
                return k + 1, prefix, people[0], "surname of a person named in the article"
        if len(w.fold) >= 5 and not is_common(scan, k) and not scan.at[k]:
            for prefix, stem in w.readings:
                if len(stem) < 5:
                    continue
                for key, people in self.alias.items():
                    if key[0] == stem[0] and len(key) >= 5 and similar(key, stem):
                        return k + 1, prefix, people[0], "another spelling of a surname in the article"
        return None

    def by_office(self, chunk: Chunk, recent: list[Person]) -> tuple[Person | None, str]:
        """The person that an office phrase without a name stands for, and why."""
        role = chunk.roles[0] if chunk.roles else "official"
        country = chunk.country
        named = [p for p in self.people if not p.unnamed]
        if chunk.counterpart and country:
            same = [p for p in self.people if p.country == country]
            fitting = [p for p in same if any(_same_role(role, r) for r in p.roles)] or [
                p for p in same if not p.unnamed
            ]
            if fitting:
                last = [p for p in recent if p in fitting]
                return (last or fitting)[-1 if last else 0], "counterpart: the person of that country in the article"
        if country and role in ("official", "minister", "legislator") and chunk.definite:
            for p in reversed(recent):
                if (
                    p.country == country
                    and not p.unnamed
                    and (role == "official" or any(r.endswith("minister") for r in p.roles))
                ):
                    return p, "the last person of that country"
        if country or chunk.org:
            for p in self.people:
                if p.former != chunk.former:
                    continue
                same_place = p.country == country if country else p.org == chunk.org
                if same_place and any(_same_role(role, r) for r in p.roles):
                    return p, "office and country of a person in the article"
            return None, ""
        if not chunk.definite and not chunk.counterpart:
            pass
        for p in reversed(recent):
            if any(
                _same_role(role, r)
                or broader_role(r) == role
                or (role in ("official", "minister") and chunk.definite and r.endswith(("minister", role)))
                for r in p.roles
            ):
                return p, "the last person named with this office"
        for p in named:
            if role in p.roles and (p.country == self.home or self.home is None):
                return p, "office of a person in the article"
        return None, ""

    def add_unnamed(self, scan: Scan, chunk: Chunk, country: str | None) -> Person:
        """A new unnamed office holder."""
        surface = scan.text.slice(chunk.i, chunk.j)
        p = Person(
            [],
            surface[clitic_length(surface, chunk.prefix) :],
            country=country,
            roles=[r for r in chunk.roles if r != "counterpart"],
            org=chunk.org,
            order=len(self.people),
            unnamed=True,
            former=chunk.former,
        )
        self.people.append(p)
        return p


def clitic_length(raw: str, prefix: str) -> int:
    """How many characters of the raw token the clitic takes; none for لل, where the bare name is no substring.

    >>> clitic_length("وبالجزائر", "وب"), clitic_length("للأمين", "ل")
    (2, 0)
    """
    n = 0
    for c in prefix:
        while n < len(raw) and raw[n] != c:
            n += 1
            if n > 6:
                return 0
        n += 1
    while 0 < n < len(raw) and "\u064b" <= raw[n] <= "\u0652":
        n += 1
    if prefix.endswith("ل") and raw[n : n + 1] == "ل":
        return 0
    return n


def _international(roles: list[str]) -> bool:
    return any(
        r in ("secretary-general", "igo-head", "high-representative", "commission-chair", "special-envoy")
        for r in roles
    )


def _same_role(a: str, b: str) -> bool:
    if a == b:
        return True
    pair = {a, b}
    return (
        pair <= {"head-of-state", "president"}
        or pair <= {"head-of-government", "prime-minister"}
        or pair <= {"head-of-state", "monarch"}
    )


def _fold_words(name: str) -> list[str]:
    from alaqat.text.tokens import tokenise

    return [w.fold for w in tokenise(name).words if w.kind in ("ar", "lat")]
