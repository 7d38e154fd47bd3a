"""Who is meant: the persons of an article united over all their spellings, offices, surnames.

Two passes. First the named persons with their offices, spelling variants united, the table of office holders asked at
the article's date; then bare offices, surnames, counterparts and "the official". The text overrides the table, and the
reason kept with each resolution says which spoke.
"""

from __future__ import annotations

from collections.abc import Mapping

from alaqat.extract.arabnames import MIXED, is_arab_name, is_foreign_name
from alaqat.extract.brackets import nickname
from alaqat.extract.chunk import Chunk
from alaqat.extract.fullnames import NameIndex, core, same_name
from alaqat.extract.houses import houses_of, ruling_house
from alaqat.extract.named import OCCUPIED, OCCUPIER
from alaqat.extract.person import Person, broader_role, may_be, same_role
from alaqat.extract.scan import Scan
from alaqat.extract.shortnames import ShortNames
from alaqat.extract.tenures import Tenures
from alaqat.lexicon import Lexicon
from alaqat.text.clitics import clitic_length, without_clitic
from alaqat.text.tokens import tokenise

__all__ = ["Cast"]

_WHOLE = 2  # words of an office phrase that is no mere "the minister"
_OWN_OFFICES = frozenset(
    ("foreign-minister", "prime-minister", "defence-minister", "interior-minister", "crown-prince")
)
_INTERNATIONAL = frozenset(
    ("secretary-general", "igo-head", "high-representative", "commission-chair", "special-envoy")
)


class Cast:
    """The persons of one article. `home` is the outlet's country, `main` the one whose bare
    offices the article seems to name, `abroad` the one that is no Arab state and most spoken of."""

    def __init__(
        self, lexicon: Lexicon, tenures: Tenures, home: str | None, main: str | None = None, abroad: str | None = None
    ) -> None:
        self.tenures = tenures
        self._sets: Mapping[str, frozenset[str]] = lexicon.facts["words"]
        self._arab = lexicon.facts["arab_states"]
        self._houses = houses_of(lexicon)
        self.home, self._abroad = home, abroad
        self.main = main
        self.people: list[Person] = []
        self._names = NameIndex(self._sets)  # of the named persons, by order
        self.short_names = ShortNames(self._sets)
        self.spoken_of: set[str] = set()  # the states that the article names in any way

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
        possible = [self.people[n] for n in self._names.alike(words)]
        person = next((p for p in possible if self._is_named(p, words) and not _clash(p, chunk)), None)
        if person is None:
            person = self._by_one_name(words, chunk)
        if person is None:
            person = Person([], surface, order=len(self.people))
            self.people.append(person)
        if words not in person.words:
            person.words.append(words)
            self._names.put(words, person.order)
        also = nickname(scan, *chunk.name)
        if also and also not in person.words:
            person.words.append(also)
            self._names.put(also, person.order)
        if len(surface) > len(person.surface) and len(words) > len(core(person.surface.split(), self._sets)):
            person.surface = surface
        _learn(person, chunk)
        person.titles.add(_title(scan, chunk))
        if chunk.person and not person.known:
            person.known = chunk.person
        short = (m for m in scan.all(chunk.name[0], "person") if m.entry.get("form") == "short")
        person.maybe.update(m.entry.key for m in short if m.j == chunk.name[1])
        person.chunks.append(chunk)
        chunk.actor = str(person.order)

    def _is_named(self, p: Person, words: tuple[str, ...]) -> bool:
        return not p.unnamed and any(same_name(words, w, self._sets) for w in p.words)

    def _by_one_name(self, words: tuple[str, ...], chunk: Chunk) -> Person | None:
        """The one person whom a title with one of his names means, as he holds that office: "السفير حسين"."""
        if len(words) > 1 or not chunk.roles:
            return None
        meant = [p for p in self.people if not p.unnamed and any(words[0] in w for w in p.words)]
        holds = len(meant) == 1 and any(same_role(a, b) for a in meant[0].roles for b in chunk.roles)
        return meant[0] if holds and not _clash(meant[0], chunk) else None

    def settle(self) -> None:
        """After the named: ask the table, then the outlet's home country, for what the text leaves open."""
        for p in self.people:
            if p.unnamed:
                continue
            if p.known is None:
                p.known = self._known(p) or self._by_short_name(p)
            if p.known:
                if p.country is None and p.org is None:
                    p.country, p.org = self.tenures.country(p.known), self.tenures.serves(p.known)
                    if p.country:
                        p.why = "the table of office holders gives the country"
                if not p.roles:
                    p.roles = [r for r, _, _ in self.tenures.held(p.known)]
            if p.country is None and p.org is None and _INTERNATIONAL.isdisjoint(p.roles):
                hint = next((c.hint for c in p.chunks if c.hint), None)
                house = ruling_house(p.words, self._houses)
                if house:
                    p.country, p.why = house, "the ruling house whose name somebody bears"
                elif hint:
                    p.country, p.why = hint, "the state of whom the sentence speaks"
                elif not p.roles:
                    self._settle_by_name(p)
                else:
                    self._settle_at_home(p)
        self.short_names.learn(self.people)

    def _settle_by_name(self, p: Person) -> None:
        """Of somebody without an office: the Arab state that the news is of, where his name is Arab."""
        home = self.home or self.main
        alone = home in self._arab and not (p.beside & self._arab) - {home}
        if alone and any(is_arab_name(words, self._sets) for words in p.words):
            p.country, p.why = home, "an Arab name without an office, of the state that the article seems to be of"

    def _settle_at_home(self, p: Person) -> None:
        """Of somebody whose office tells no state: the home of the outlet or of the article's offices. Who bears no
        Arab name is hardly of an Arab state, but of the other that is most spoken of; the occupier is spoken of in any
        news of the occupied."""
        home = self.home or self.main
        if home in self._arab - MIXED and all(is_foreign_name(words, self._sets) for words in p.words):
            p.country = None if (home, self._abroad) == (OCCUPIED, OCCUPIER) else self._abroad
            p.why = "a name that is not Arab: the other state that is most spoken of"
        elif home:
            outlet = "the outlet's home country"
            p.country = home
            p.why = outlet if self.home else "the state that the article's bare offices seem to be of"

    def _known(self, p: Person) -> str | None:
        for role in p.roles:
            for where in (p.country, p.org) if p.country or p.org else (self.home,):
                iri = self.tenures.holder(role, where)
                if iri and self._named_like(iri, p):
                    return iri
        return None

    def _by_short_name(self, p: Person) -> str | None:
        """The one known person of a short name who holds the office before it, "الرئيس السيسي", or where there is none
        whose state the article speaks of: "داود أوغلو"."""
        if p.country or p.org:
            return None
        held = {iri: [r for r, _, _ in self.tenures.held(iri)] for iri in sorted(p.maybe)}
        found = [iri for iri in held if any(same_role(a, b) for a in held[iri] for b in p.roles)]
        if not p.roles:
            found = [iri for iri in held if self.tenures.country(iri) in self.spoken_of]
        return found[0] if len(found) == 1 else None

    def _named_like(self, iri: str, p: Person) -> bool:
        known = _fold_words(self.tenures.person(iri)["names"].get("ar") or "")
        return bool(known) and any(same_name(w, known, self._sets) for w in p.words)

    def by_short_name(self, iri: str) -> Person | None:
        """A known office holder named by the short name alone, if in office at the article's date."""
        held = self.tenures.held(iri)
        if not held:
            return None
        for p in self.people:
            if p.known == iri:
                return p
        name = self.tenures.person(iri)["names"].get("ar") or ""
        person = Person(
            [_fold_words(name)],
            name,
            country=self.tenures.country(iri),
            roles=[r for r, _, _ in held],
            known=iri,
            order=len(self.people),
            why="the table of office holders, by the short name",
        )
        self.people.append(person)
        return person

    # -- second pass

    def by_title(self, scan: Scan, chunk: Chunk) -> Person | None:
        """The one person of whose longer office phrase a bare one is the beginning: "رئيس المجلس"."""
        words = _title(scan, chunk)
        if len(words) < _WHOLE or chunk.country or chunk.org or chunk.counterpart or not words[-1].startswith("ال"):
            return None
        found = [p for p in self.people if any(t[: len(words)] == words and t != words for t in p.titles)]
        return found[0] if len(found) == 1 else None

    def by_office(self, chunk: Chunk, recent: list[Person]) -> tuple[Person | None, str]:
        """The person that an office phrase without a name stands for, and why."""
        role, country = chunk.roles[0] if chunk.roles else "official", chunk.country
        recent = [p for p in recent if may_be(p, chunk)]  # الوزيرة: no man
        if chunk.counterpart and country:
            same = [p for p in self.people if p.country == country]
            fitting = [p for p in same if any(same_role(role, r) for r in p.roles)] or [
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
                    and (role == "official" or any("minister" in r for r in p.roles))
                ):
                    return p, "the last person of that country"
        if chunk.org and not country and role == "official" and chunk.definite:
            for p in reversed(recent):
                if p.org == chunk.org and not (p.unnamed or p.country):
                    return p, "the last person of that organisation"  # المسؤولة الأممية
        if country or chunk.org:
            for p in self.people:
                if p.former != chunk.former:
                    continue
                same_place = p.country == country if country else p.org == chunk.org
                if same_place and any(same_role(role, r) for r in p.roles):
                    return p, "office and country of a person in the article"
            return None, ""
        home = self.home or self.main
        own = [p for p in self.people if home and p.country == home and not p.former]
        if chunk.definite and chunk.j - chunk.i >= _WHOLE and role in _OWN_OFFICES:
            for p in own:
                if any(same_role(role, r) for r in p.roles):
                    return p, "office without a nationality: of the state that the article's bare offices are of"
        for p in reversed(recent):
            if any(
                same_role(role, r)
                or broader_role(r) == role
                or (role in ("official", "minister") and chunk.definite and r.endswith(("minister", role)))
                for r in p.roles
            ):
                return p, "the last person named with this office"
        for p in self.people:
            if not p.unnamed and role in p.roles and (p.country == self.home or self.home is None):
                return p, "office of a person in the article"
        return None, ""

    def add_unnamed(self, scan: Scan, chunk: Chunk, country: str | None) -> Person:
        """A new unnamed office holder."""
        surface = scan.text.slice(chunk.i, chunk.j)
        named, roles = without_clitic(surface, chunk.prefix), [r for r in chunk.roles if r != "counterpart"]
        p = Person([], named, country=country, roles=roles, org=chunk.org, order=len(self.people), unnamed=True)
        p.former = chunk.former
        self.people.append(p)
        return p


def _title(scan: Scan, c: Chunk) -> tuple[str, ...]:
    """The folded words of an office phrase up to the name, without the clitic on the first."""
    words = scan.text.words[c.i : c.name[0] if c.name else c.j]
    if not words:
        return ()
    first = next((stem for p, stem in words[0].readings if p == c.prefix), words[0].fold)
    return (first, *(w.fold for w in words[1:]))


def _fold_words(name: str) -> tuple[str, ...]:
    return tuple(w.fold for w in tokenise(name).words if w.kind in ("ar", "lat"))


def _clash(p: Person, chunk: Chunk) -> bool:
    """Whether two persons of one name are two: of different countries, or known as different ones."""
    if p.country and chunk.country and p.country != chunk.country:
        return True
    return bool(p.known and chunk.person and p.known != chunk.person)


def _learn(p: Person, chunk: Chunk) -> None:
    for r in chunk.roles:
        if r not in p.roles and r != "counterpart":
            p.roles.append(r)
    if chunk.country and not p.country:
        p.country, p.why = chunk.country, "the text says the country"
    p.org = p.org or chunk.org
    p.former = p.former or chunk.former
