"""One article's extraction: fields, sentences, noun phrases, actors, discourse, events. Pure; holds state only inside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from alaqat.extract.chunk import Chunk
from alaqat.extract.chunks import find_chunks
from alaqat.extract.names import is_common
from alaqat.extract.part import Part
from alaqat.extract.resolve import Cast, Person, broader_role, clitic_length
from alaqat.extract.scan import Scan, plainly, prefer, scan
from alaqat.lexicon import Lexicon
from alaqat.model import Actor, Article, Mention, Resolution, Sentence, Span
from alaqat.text.junk import junk
from alaqat.text.sentences import sentences
from alaqat.text.tokens import tokenise
from alaqat.vocab import local, mint

__all__ = ["Part", "Reading", "Shown"]


@dataclass(slots=True)
class Shown:
    actor: str
    kind: str
    name: str
    country: str | None
    roles: tuple[str, ...]
    mentions: list[Resolution] = field(default_factory=list)




class Reading:
    """Finds all mentions and says who they are."""

    def __init__(self, article: Article, lexicon: Lexicon, home: str | None) -> None:
        self.article, self.lexicon = article, lexicon
        self.parts: list[Part] = []
        self.actors: dict[str, Shown] = {}
        self.countries: Counter[str] = Counter()
        self.recent: list[Person] = []
        self.omitted: list[tuple[Span, str]] = []
        index = 0
        fields: list[Scan] = []
        self.named: Counter[str] = Counter()
        for name in ("title", "heading", "text"):
            source = getattr(article, name)
            if not source:
                continue
            fields.append(scan(tokenise(source, name), lexicon))
            self.named += plainly(fields[-1])
        for found in (prefer(f, self.named) for f in fields):
            text, name = found.text, found.text.field
            for begin, end in sentences(text):
                why = junk(text.slice(begin, end))
                if why:
                    self.omitted.append((Span(field=name, start=text.starts[begin], end=text.ends[end - 1]), why))
                    continue
                self.parts.append(
                    Part(
                        found, begin, end, index, find_chunks(found, begin, end, self.named, lexicon.facts["modified"])
                    )
                )
                index += 1
        # an outlet of no country and an unknown one: who the article is mostly about is "the minister's" country
        self.home = home or None
        self.cast = Cast(lexicon, article.published, self.home, self._main())
        self._name_people()
        self._surnames()
        self._resolve_all()

    # -- persons

    def _name_people(self) -> None:
        # the text first: titles use short names
        order = [p for p in self.parts if p.field == "text"] + [p for p in self.parts if p.field != "text"]
        for part in order:
            for c in part.chunks:
                if c.kind == "person" and c.name:
                    _prince(part.scan, c)
                    if c.country is None and c.roles:
                        c.hint = self._hint(part, c)
                    self.cast.add_named(part.scan, c)
        self.cast.settle()

    def _main(self) -> str | None:
        """Whose minister "the minister" is, in an outlet that we do not know: papers say the nationality of the others, so
        it is the state named most of those that no office phrase names."""
        others = {c.country for p in self.parts for c in p.chunks if c.kind in ("person", "office") and c.country}
        ranked = [iso for iso, _ in self.named.most_common() if iso not in others]
        return ranked[0] if ranked else next((iso for iso, _ in self.named.most_common(1)), None)

    def _hint(self, part: Part, c: Chunk) -> str | None:
        """The state that a bare office in this sentence is likely of: "وزير خارجيتها" after a state, or the state that acts."""
        before = [x for x in part.chunks if x.j <= c.i and x.kind == "state" and x.country]
        pronoun = any(
            part.scan.text.words[k].fold.endswith(("تها", "ته", "رها")) for k in range(c.i, min(c.j, c.i + 3))
        )
        if pronoun and before:
            return before[-1].country
        words = part.scan.text.words
        sides = [x for x in part.chunks if x.j <= c.i and x.kind == "demonym" and x.country and x.i > part.begin]
        sides = [x for x in sides if any(st in part.scan.sets["side-noun"] for _, st in words[x.i - 1].readings)]
        return sides[-1].country if sides else None

    def _surnames(self) -> None:
        for part in self.parts:
            covered = {k for c in part.chunks for k in range(c.i, c.j)}
            added: list[Chunk] = []
            for k in range(part.begin, part.end):
                if k in covered:
                    continue
                hit = self.cast.surname(part.scan, k, part.end)
                if hit is None:
                    hit = self._short(part, k)
                if hit:
                    j, prefix, person, why = hit
                    c = Chunk(k, j, prefix, "person", rule=why)
                    c.actor = str(person.order)
                    person.chunks.append((part.scan, c, why))
                    added.append(c)
            if added:
                part.chunks = _glue(sorted(part.chunks + added, key=lambda c: c.i), self.cast)

    def _short(self, part: Part, k: int) -> tuple[int, str, Person, str] | None:
        found = [m for m in part.scan.all(k, "person") if m.entry.get("form") == "short" and m.j <= part.end]
        found = [m for m in found if m.prefix in ("", "و", "ل", "ب")]
        iris = {m.entry.key for m in found}
        if not found or (is_common(part.scan, k) and not part.scan.text.words[k].fold.startswith("ال")):
            return None
        people = [p for p in map(self.cast.by_short_name, sorted(iris)) if p]
        if len(people) != 1:
            return None
        m = found[0]
        return m.j, m.prefix, people[0], people[0].why or "short name of a known office holder"

    # -- everything

    def _resolve_all(self) -> None:
        self._doubtful()
        last_role: str | None = None
        for part in self.parts:
            extra: list[Chunk] = []
            covered = {k for c in part.chunks for k in range(c.i, c.j)}
            for k in range(part.begin, part.end):
                if k in covered:
                    continue
                for p, stem in part.scan.text.words[k].readings:
                    if stem in part.scan.sets["own-country"]:
                        extra.append(Chunk(k, k + 1, p, "own", rule="own country"))
                        break
            if extra:
                part.chunks = sorted(part.chunks + extra, key=lambda c: c.i)
            for c in part.chunks:
                self._resolve(part, c, last_role)
                if c.roles and c.roles[0] != "counterpart":
                    last_role = c.roles[0]

    def _doubtful(self) -> None:
        """Names that several countries or common words share count where the article names one of them plainly."""
        plain = Counter(
            c.country for p in self.parts for c in self._walk(p.chunks) if c.country and c.kind in ("state", "demonym")
        )
        for part in self.parts:
            for n, c in enumerate(part.chunks):
                if c.kind != "doubt":
                    continue
                beside = [
                    x
                    for x in (
                        part.chunks[n - 1] if n else None,
                        part.chunks[n + 1] if n + 1 < len(part.chunks) else None,
                    )
                    if x
                ]
                listed = any(
                    x.kind == "state" and ((x.j == c.i and c.prefix == "و") or (c.j == x.i and x.prefix == "و"))
                    for x in beside
                )
                word = part.scan.text.words[c.i].fold
                kingdom = word.endswith(tuple(part.scan.sets["kingdom"])) and c.j == c.i + 1
                if self.home in c.countries:
                    c.country = self.home
                else:
                    named = [iso for iso in c.countries if plain[iso]]
                    c.country = (
                        max(named, key=lambda iso: plain[iso])
                        if named
                        else "SA"
                        if kingdom and "SA" in c.countries
                        else c.countries[0]
                        if listed
                        else None
                    )
                c.kind = "state" if c.country else "word"

    def _walk(self, chunks: list[Chunk]) -> list[Chunk]:
        return [x for c in chunks for x in (c, *self._walk(c.inner))]

    def _resolve(self, part: Part, c: Chunk, last_role: str | None) -> None:
        for inner in c.inner:
            self._count(inner)
        if c.kind in ("person", "office"):
            self._person(part, c, last_role)
        elif c.kind == "state" and c.country:
            self._count(c)
            self._state(part, c)
        elif c.kind == "demonym" and c.country:
            self._count(c)
            c.actor = self._state_id(c.country)
        elif c.kind == "org" and c.org:
            self._org(part, c)
        elif c.kind == "body":
            self._body(part, c)
        elif c.kind == "group":
            self._group(part, c)

    def _count(self, c: Chunk) -> None:
        if c.country and (c.kind in ("state", "demonym")):
            self.countries[c.country] += 1
        for inner in c.inner:
            self._count(inner)

    def _state_id(self, iso: str) -> str:
        return str(self.lexicon.facts["state_iri"].get(iso) or mint("state", iso))

    def _show(self, iri: str, kind: str, name: str, country: str | None, roles: tuple[str, ...] = ()) -> Shown:
        shown = self.actors.get(iri)
        if shown is None:
            shown = self.actors[iri] = Shown(iri, kind, name, country, roles)
        return shown

    def _mention(
        self, part: Part, i: int, j: int, prefix: str, iri: str, kind: str, why: str, score: float = 0.9
    ) -> None:
        text = part.scan.text
        start, end = text.starts[i], text.ends[j - 1]
        start += clitic_length(text.words[i].raw, prefix)
        if start >= end:
            start = text.starts[i]
        form = text.source[start:end]
        self.actors[iri].mentions.append(
            Resolution(
                mention=Mention(span=Span(field=text.field, start=start, end=end), form=form, kind=kind),
                actor=iri,
                score=score,
                because=why,
            )
        )

    def _state(self, part: Part, c: Chunk) -> None:
        assert c.country
        iri = self._state_id(c.country)
        self._show(iri, "state", self.lexicon.facts["state_name"][c.country]["ar"], c.country)
        c.actor = iri
        kind = c.entry.get("kind", "name") if c.entry else "name"
        self._mention(part, c.i, c.j, c.prefix, iri, {"capital": "metonym"}.get(kind, kind), f"{kind} of a state")

    def show_group(self, c: Chunk) -> str:
        """The id of a group named by its adjective only: الضغوط الغربية."""
        assert c.org
        part = next(p for p in self.parts if any(x is c for x in p.chunks))
        self._org(part, c)
        return c.org

    def show_state(self, iso: str) -> str:
        """The actor id of a state that is named only by an adjective or through an office."""
        iri = self._state_id(iso)
        self._show(iri, "state", self.lexicon.facts["state_name"].get(iso, {}).get("ar", iso), iso)
        return iri

    def _person(self, part: Part, c: Chunk, last_role: str | None) -> None:
        cast = self.cast
        person: Person | None = None
        why = c.rule or "named"
        if c.actor is not None:
            person = cast.people[int(c.actor)]
        else:
            if c.counterpart:
                c.roles = [last_role] if last_role else []
            if c.number != "s":
                self._plural(part, c)
                return
            person, why = cast.by_office(c, self.recent)
            if person is None:
                if not c.country and not c.org:
                    if not c.definite or not self.home or not c.roles or c.body:
                        c.kind = "word"
                        return
                    if c.j - c.i < 2:
                        c.kind = "word"
                        return
                    if c.roles[0] not in (
                        "foreign-minister",
                        "head-of-state",
                        "monarch",
                        "president",
                        "prime-minister",
                        "crown-prince",
                        "defence-minister",
                        "interior-minister",
                    ):
                        c.kind = "word"
                        return
                    c.country = self.home
                if not c.definite and c.country and c.roles and c.roles[0] in ("official", "legislator"):
                    c.kind = "word" if c.number == "s" else c.kind
                known = cast.holder(c.roles[0], c.country or c.org) if c.roles else None
                person = cast.add_unnamed(part.scan, c, c.country)
                if known and not c.former:
                    person.known, why = known, "the table of office holders at the article's date"
                else:
                    why = "office without a name"
        relative = c.counterpart or c.rule == "nationality and name"
        if relative and c.name and not person.roles and last_role:
            person.roles = [last_role]  # "his counterpart": the office of whom it is said
        c.actor = self._show_person(person)
        roles_only = c.name is None
        self.recent.append(person)
        if c.name:
            i, j = c.name
            self._mention(part, i, j, c.prefix if i == c.i else "", c.actor, "name", why)
            if c.i < i and (c.roles or c.country):
                e = i
                while e > c.i + 1 and (
                    part.scan.text.words[e - 1].kind == "punct" or part.scan.best(e - 1, "honorific")
                ):
                    e -= 1
                if e > c.i:
                    self._mention(part, c.i, e, c.prefix, c.actor, "title", why)
                self._mention(part, c.i, j, c.prefix, c.actor, "title", why)
        else:
            self._mention(part, c.i, c.j, c.prefix, c.actor, "title" if roles_only and c.roles else "name", why)
        for inner in c.inner:
            if inner.kind == "org" and inner.org:
                self._org(part, inner)
            elif inner.kind == "body" and (inner.country or person.country):
                inner.country = inner.country or person.country
                self._body(part, inner)
            elif inner.kind == "state":
                self._state(part, inner)

    def _show_person(self, p: Person) -> str:
        if p.order in self._ids:
            return self._ids[p.order]
        iri = p.iri
        other = self.actors.get(iri)
        if other is not None and other.kind != "person":
            iri = mint("person", iri, "person")
        roles = () if p.former else tuple(r for r in dict.fromkeys(p.roles) if r)
        roles = tuple(r for r in roles if not any(r == b and a != b for a in roles for b in (broader_role(a),)))
        self._show(iri, "person", p.surface, p.country, roles)
        self._ids[p.order] = iri
        return iri

    @property
    def _ids(self) -> dict[int, str]:
        ids: dict[int, str] = self.__dict__.setdefault("_person_ids", {})
        return ids

    def _plural(self, part: Part, c: Chunk) -> None:
        """وزيرا خارجية السودان ومصر: one unnamed person a country; a plural without countries is a group."""
        ids = []
        if (c.countries and c.number == "d") or len(c.countries) in (2, 3):
            for iso in c.countries:
                probe = Chunk(c.i, c.j, c.prefix, "office", country=iso, roles=list(c.roles))
                person, why = self.cast.by_office(probe, [])
                if person is None:
                    person = self.cast.add_unnamed(part.scan, probe, iso)
                    known = self.cast.holder(c.roles[0], iso) if c.roles else None
                    if known:
                        person.known = known
                    why = "one of several office holders"
                iri = self._show_person(person)
                self._mention(part, c.i, c.j, c.prefix, iri, "title", why, 0.7)
                ids.append(iri)
            c.actors = tuple(ids)
            c.actor = ids[0]
            return
        if c.country or c.org:
            c.kind = "group"
            self._group(part, c)
        else:
            c.kind = "word"

    def _org(self, part: Part, c: Chunk) -> None:
        assert c.org
        info = self.lexicon.facts["org"].get(c.org, {"kind": "igo", "country": None, "names": {}})
        name = info["names"].get("ar") or part.scan.text.slice(c.i, c.j)
        self._show(c.org, info["kind"], name, info["country"])
        c.actor = c.org
        self._mention(part, c.i, c.j, c.prefix, c.org, "name", "name of an organisation")

    def _body(self, part: Part, c: Chunk) -> None:
        if c.entry is not None and c.entry.get("metonym") and c.country:
            self._state(part, c)
            return
        country = c.country
        why = "body with its country"
        if country is None:
            countries = [
                a.country for a in self.actors.values() if a.actor.startswith(mint("org", f"{c.body}-")) and a.country
            ]
            country = countries[-1] if countries else self.home
            why = "body of the country named before" if countries else "body of the outlet's home country"
            if c.j - c.i < 2 and not countries:
                c.kind = "word"
                return
        if country is None:
            c.kind = "word"
            return
        c.country = country
        code = f"{c.body}-{local(self._state_id(country))}"
        iri = mint("org", code)
        name = part.scan.text.slice(c.i, c.j)
        self._show(iri, "government_body", name[clitic_length(name, c.prefix) :], country)
        c.actor = iri
        self._mention(part, c.i, c.j, c.prefix, iri, "name", why)

    def _group(self, part: Part, c: Chunk) -> None:
        text = part.scan.text.slice(c.i, c.j)
        text = text[clitic_length(text, c.prefix) :]
        iri = mint("group", text, c.country or "")
        self._show(iri, "group", text, c.country)
        c.actor = iri
        self._mention(part, c.i, c.j, c.prefix, iri, "title", "a group of people")
        for inner in c.inner:
            if inner.kind == "org" and inner.org:
                self._org(part, inner)
            elif inner.kind == "state":
                self._state(part, inner)

    # -- results

    def keep_actors(self, acting: Set[str]) -> None:
        """Drop groups of people that take no part in anything told."""
        for iri, a in list(self.actors.items()):
            if iri not in acting and a.kind == "group" and iri not in self.lexicon.facts["org"]:
                del self.actors[iri]

    def actor_list(self) -> tuple[Actor, ...]:
        return tuple(
            Actor(id=a.actor, kind=a.kind, name=a.name, country=a.country, roles=a.roles) for a in self.actors.values()
        )

    def resolutions(self) -> tuple[Resolution, ...]:
        return tuple(
            sorted(
                (r for a in self.actors.values() for r in a.mentions),
                key=lambda r: (r.mention.span.field, r.mention.span.start, r.mention.span.end, r.actor),
            )
        )

    def sentence_list(self, posts: Mapping[int, str]) -> tuple[Sentence, ...]:
        """All sentences; those of an embedded post with its author."""
        return tuple(
            Sentence(index=p.index, span=p.whole, quoted=p.index in posts, speaker=posts.get(p.index))
            for p in self.parts
        )


def _prince(scan: Scan, c: Chunk) -> None:
    """الأمير before a name is a rank, not the office of a monarch."""
    if "monarch" in c.roles and c.name and not c.country:
        head = [w.fold for w in scan.text.words[c.i : c.name[0]]]
        if any(h.endswith("الامير") for h in head) and not any("الملك" in h and h != "الملكي" for h in head):
            c.roles = [r for r in c.roles if r != "monarch"]


def _glue(chunks: list[Chunk], cast: Cast) -> list[Chunk]:
    """An office right before a surname is one phrase: "الوزير لافروف", "الرئيس تبون"."""
    out: list[Chunk] = []
    for c in chunks:
        last = out[-1] if out else None
        if (
            last is not None
            and last.kind == "office"
            and last.j == c.i
            and c.kind == "person"
            and not c.prefix
            and c.actor is not None
            and last.number == "s"
        ):
            person = cast.people[int(c.actor)]
            if not (last.country and person.country and last.country != person.country):
                for r in last.roles:
                    if r not in person.roles and r != "counterpart" and not person.roles:
                        person.roles.append(r)
                person.country = person.country or last.country
                last.name, last.j, last.actor, last.kind = (c.i, c.j), c.j, c.actor, "person"
                continue
        out.append(c)
    return out
