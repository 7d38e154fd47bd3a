"""The actors that an article shows, each with its mentions: states, organisations, bodies, groups and persons."""

from __future__ import annotations

from collections.abc import Set

from alaqat.extract.alsocalled import also_called, set_apart
from alaqat.extract.aside import by_kind_alone, is_place
from alaqat.extract.chunk import GOVERNMENT, Chunk
from alaqat.extract.crowds import Crowds, called, counted_from, counted_to, office_held, plainly_from, whose
from alaqat.extract.formed import FORMED, PROPER, PUBLIC, unlisted
from alaqat.extract.ministries import MINISTRY
from alaqat.extract.nations import SOURCE, STATE_AND_NAME
from alaqat.extract.part import Part
from alaqat.extract.person import Person, end_of_title, is_post
from alaqat.extract.shown import HowNamed, Shown, in_order, roles_of
from alaqat.lexicon import Lexicon
from alaqat.model import Actor, Mention, Resolution, Span
from alaqat.text.clitics import clitic_length, without_clitic
from alaqat.text.tokens import word
from alaqat.vocab import local, mint

__all__ = ["Roster"]

_SENDING = ("org", "body", "demonym")  # وفد البرلمان, بعثة مصرفية مصرية
_SPEAK_UP = ("civic-many", "civic-counted", "partisan-many", "partisan-counted", "firms")  # 30 منظمة, 6 شركات صينية
_NAMED_AGAIN = {"ministry": MINISTRY, "delegation": "وفد"}  # bodies that are named again by their kind alone
_HOUSES = ("house", "senate", "congress")  # those that are named together are of one state
_VENUES = ("presidency", "royal-court", "prime-ministry", "police")  # named once, they are where somebody is received


class Roster:
    """Shows what a noun phrase means: makes the actor where it is new and notes the mention. Sets `actor` of the
    phrase. `outlet` is the country of a known outlet, `home` that, or the one whose bare offices the article seems to
    name."""

    def __init__(self, lexicon: Lexicon, outlet: str | None, home: str | None) -> None:
        self.actors: dict[str, Shown] = {}
        self._facts, self._home, self._outlet = lexicon.facts, home, outlet
        self._persons: dict[int, str] = {}  # order of the person -> id
        self._named = HowNamed()
        self.crowds = Crowds()
        self._spoken_of: str | None = None  # the country of what was named last
        self._by_short_name: dict[str, str] = {}  # the id of an organisation by its short name -> that by its name
        self._echoed = set[str]()  # organisations that were called by their kind alone
        self.named_last: dict[str, str] = {}  # kind of organisation ("حركه") -> the one named last

    # -- one of each kind

    def show_state(self, iso: str) -> str:
        """The id of a state that is named only by an adjective or through an office; no mention."""
        iri = self._state_id(iso)
        self._show(iri, "state", self._facts["state_name"].get(iso, {}).get("ar", iso), iso)
        return iri

    def state(self, part: Part, c: Chunk) -> None:
        """A state by its name, capital or metonym."""
        assert c.country
        c.actor = self.show_state(c.country)
        kind = c.entry.get("kind", "name") if c.entry else "metonym" if c.rule == GOVERNMENT else "name"
        written = "metonym" if kind == "capital" else kind
        self._mention(part, c.i, c.j, c.prefix, c.actor, written, f"{kind} of a state")

    def nationality(self, c: Chunk) -> None:
        """A state by its adjective: an actor only once an event takes it."""
        c.actor = self._state_id(c.country) if c.country else None

    def organisation(self, part: Part, c: Chunk) -> None:
        """An organisation by its name."""
        assert c.org
        c.org = self._by_short_name.get(c.org, c.org)
        if c.rule in (FORMED, PROPER) and c.body == PUBLIC and c.country is None:
            c.country = self._outlet  # المركز الوطني لمكافحة الفساد
        info = self._facts["org"].get(c.org) or unlisted(c)
        if c.rule == FORMED or (c.rule == PROPER and c.i > part.begin and "according-to" in part.scan.words[c.i - 1]):
            self._named.passing.add(c.org)
        name = info["names"].get("ar") or without_clitic(part.scan.text.slice(c.i, c.j), c.prefix)
        self._show(c.org, info["kind"], name, info["country"])
        where = info["kind"] == "government_body" and is_place(part, c)
        (self._named.places if where else self._named.plain).add(c.org)
        c.actor = c.org
        why = "name of an organisation"
        self._mention(part, c.i, c.j, c.prefix, c.org, "name", why)
        short = set_apart(part, c)
        if short is not None:
            told = " ".join(w.fold for w in part.scan.text.words[short[0] : short[1]])
            self._by_short_name.setdefault(mint("org", "formed", told), c.org)
            self._mention(part, short[0], short[1], "", c.org, "name", why)
        for i, j, prefix in also_called(part, c, info["kind"]):
            self._mention(part, i, j, prefix, c.org, "name", why)
        self._remember(part, c, name)

    def body(self, part: Part, c: Chunk) -> None:
        """A ministry, embassy, army ...: of its country, of the one whose body was named before, or of the outlet's."""
        if c.entry is not None and c.entry.get("metonym") and c.country:
            self.state(part, c)
            return
        if c.body in _NAMED_AGAIN and ("ال" in (told := part.scan.text.words[c.i].fold[:4]) or told.startswith("لل")):
            meant = self.actors.get(self.named_last.get(_NAMED_AGAIN[c.body], ""))
            if meant is not None and c.country in (None, meant.country):
                c.actor = meant.actor  # الوزارة الأميركية: the foreign ministry that was named
                self.echo(part, c)
                return
            if c.j == c.i + 1:
                c.kind = "word"  # الكاتب العام للوزارة: of a ministry that nobody named
                return
        why = "body with its country"
        if c.country is None:
            same = tuple(mint("org", f"{kind}-") for kind in (_HOUSES if c.body in _HOUSES else (c.body,)))
            before = [a.country for a in self.actors.values() if a.actor.startswith(same) and a.country]
            private = c.entry is not None and c.entry.get("kind") == "non_state"
            indefinite = all("ال" not in w.fold[:4] for w in part.scan.text.words[c.i : c.j])
            if not before and self._spoken_of and part.scan.noun(c.j - 1, "lone-body"):
                before = [self._spoken_of]  # الجيش, المجلس العسكري
            if indefinite or (not before and (c.j - c.i < 2 or self._home is None or private)):
                c.kind = "word"
                return
            c.country = before[-1] if before else self._home
            why = "body of the country named before" if before else "body of the outlet's home country"
        assert c.country
        c.actor = mint("org", f"{c.body}-{local(self._state_id(c.country))}")
        if c.body in _VENUES and "outlet" in why:
            self._named.passing.add(c.actor)
        name = part.scan.text.slice(c.i, c.j)
        kind = c.entry.get("kind", "government_body") if c.entry is not None else "government_body"
        if kind == "group" and c.inner and c.inner[0].kind == "demonym":
            self._named.serving.add(c.actor)  # وفد مصري
        self._show(c.actor, kind, without_clitic(name, c.prefix), c.country)
        (self._named.places if is_place(part, c) else self._named.plain).add(c.actor)
        self._mention(part, c.i, c.j, c.prefix, c.actor, "name", why)
        host = c.inner[-1] if c.inner else None
        within = host is not None and (len(c.inner) > 1 or part.scan.text.words[host.i - 1].fold == "في")
        if host is not None and within and host.j == c.j and c.i < host.i - 1:
            # "the embassy of Tunisia in Rome", "the army in Niger": the name without the place is its name too
            self._mention(part, c.i, host.i - 1, c.prefix, c.actor, "name", why)
        elif host is not None and host.prefix == "ب" and host.j == c.j:
            self._mention(part, c.i, host.i, c.prefix, c.actor, "name", why)  # وزارة الخارجية ببغداد
        self._remember(part, c, name)

    def echo(self, part: Part, c: Chunk) -> None:
        """ "The ministry" said of one that was named before."""
        assert c.actor
        c.country = self.actors[c.actor].country
        why = "the organisation of that kind named last"
        self._mention(part, c.i, c.j, c.prefix, c.actor, "title", why)
        self._echoed.add(c.actor)
        (self._named.places if is_place(part, c) else self._named.plain).add(c.actor)

    def _remember(self, part: Part, c: Chunk, name: str) -> None:
        assert c.actor
        for told in (name, part.scan.text.slice(c.i, c.j)):
            for _, stem in word(told.split()[0]).readings:
                head = stem[2:] if stem.startswith("ال") else stem
                told_of = self.named_last.get(head) in self._echoed and c.prefix.endswith(("ل", "ب"))
                if head in part.scan.sets["organisation-noun"] and not told_of:
                    self.named_last[head] = c.actor  # دعمه لمجلس القيادة: still "the council" that supports

    def group(self, part: Part, c: Chunk) -> None:
        """A group of people, and whose they are; the leaders or fighters of a movement stand for it."""
        head = plainly_from(part.scan, c)
        self._people(part, c, head)
        if part.scan.stemmed(head, "delegation"):
            self._remember(part, c, part.scan.text.slice(head, c.j))

    def _people(self, part: Part, c: Chunk, head: int) -> None:
        moved = c.org is not None and self._facts["org"].get(c.org, {}).get("kind") == "non_state"
        if moved and part.scan.stemmed(head, "stand-for"):
            self.inside(part, c)
            c.kind, c.actor = "org", c.org
            return  # قادة حركة حماس
        if c.country and not c.org and part.scan.noun(c.i, "people-of-state"):
            c.kind, c.actor = "state", self.show_state(c.country)
            self._mention(part, c.i, c.j, c.prefix, c.actor, "metonym", "the people of a state")
            return  # الشعب التونسي
        i, prefix = counted_from(part.scan, c, part.begin)
        j = counted_to(part.scan, c, part.end)
        text = without_clitic(part.scan.text.slice(i, j), prefix)
        many = part.scan.text.words[i].raw if part.scan.text.words[i].kind == "num" else None
        new = mint("group", text, c.country or "")
        of, office = whose(c, self._facts["org"]), office_held(c, head)
        c.actor = self.crowds.known_as(called(part.scan, c, head), of, many, new, office)
        armed = c.country is None and c.org is None and not c.inner  # الجماعات الإرهابية
        near = range(c.i, min(c.j, c.i + 2))
        ranks = ("serving", "serving-in-numbers") if head > i else ("serving",)  # 12 دبلوماسيا ألمانيا
        serving = not armed and any(part.scan.noun(k, cls) for k in near for cls in ranks)
        sent = not moved and part.scan.stemmed(head, "delegation") and any(x.kind in _SENDING for x in c.inner)
        spoken = many is not None and any(part.scan.noun(head, name) for name in _SPEAK_UP)
        came = sent and any(part.scan.text.words[x.i - 1].fold == "من" for x in c.inner)  # وفد من البرلمان
        spoken = spoken or (c.org is not None and part.scan.noun(head, "members-of"))  # نواب الحزب الجمهوري
        if serving or spoken or came:
            self._named.serving.add(c.actor)
        elif sent:
            self._named.sent.add(c.actor)
        self._show(c.actor, "group", text, c.country)
        self._mention(part, i, j, prefix, c.actor, "title", "a group of people")
        if c.name:  # حلفائها في سوريا
            self._mention(part, c.i, c.name[1], c.prefix, c.actor, "title", "a group of people")
        for k in (c.i, head) if c.i < head else (head,):  # عدد من كبار المسؤولين الروس
            if (k, c.j) != (i, j) and c.j - k > 1:
                self._mention(part, k, c.j, c.prefix if k == c.i else "", c.actor, "title", "a group of people")
        self.inside(part, c)

    def person(self, part: Part, c: Chunk, person: Person, why: str) -> None:
        """A person by name, by office or by both, and the organisation, body or state inside the phrase."""
        c.actor = self._person_id(person)
        if person.unnamed and (c.rule == SOURCE or is_post(part.scan, c)):
            self._named.passing.add(c.actor)
        if c.name:
            i, j = c.name
            self._mention(part, i, j, c.prefix if i == c.i else "", c.actor, "name", why)
            if c.i < i and (c.roles or c.country) and c.rule != STATE_AND_NAME:
                title = end_of_title(part.scan, c.i, i)
                self._mention(part, c.i, title, c.prefix, c.actor, "title", why)
                if part.scan.text.words[i - 1].raw in "،," or part.scan.text.words[i - 1].kind != "punct":
                    self._mention(part, c.i, j, c.prefix, c.actor, "title", why)
        else:
            self._mention(part, c.i, c.j, c.prefix, c.actor, "title" if c.roles else "name", why)
        self.inside(part, c, person.country)

    def one_of_several(self, part: Part, c: Chunk, person: Person, why: str) -> str:
        """One of those that a phrase such as "وزيرا خارجية السودان ومصر" names; its id."""
        iri = self._person_id(person)
        self._mention(part, c.i, c.j, c.prefix, iri, "title", why, 0.7)
        return iri

    # -- how

    def inside(self, part: Part, c: Chunk, country: str | None = None) -> None:
        """The mentions inside a phrase; a body is shown only inside a person's, of whom the country is then known."""
        for inner in c.inner:
            if inner.kind == "org" and inner.org:
                self.organisation(part, inner)
            elif inner.kind == "body" and (inner.country or (country and not by_kind_alone(part, inner))):
                inner.country = inner.country or country
                self.body(part, inner)
                if c.name and inner.actor and c.kind == "person" and c.actor:
                    self._named.titled[inner.actor] = c.actor
            elif inner.kind == "state":
                self.state(part, inner)

    def _state_id(self, iso: str) -> str:
        return str(self._facts["state_iri"].get(iso) or mint("state", iso))

    def _show(self, iri: str, kind: str, name: str, country: str | None, roles: tuple[str, ...] = ()) -> None:
        self.actors.setdefault(iri, Shown(iri, kind, name, country, roles))

    def _person_id(self, p: Person) -> str:
        if p.order in self._persons:
            shown = self.actors[self._persons[p.order]]
            shown.roles = shown.roles or roles_of(p)  # "his counterpart" may come after the title that names him
            return shown.actor
        iri = p.iri
        other = self.actors.get(iri)
        if other is not None and other.kind != "person":
            iri = mint("person", iri, "person")
        self._show(iri, "person", p.surface, p.country, roles_of(p))
        self._persons[p.order] = iri
        return iri

    def _mention(
        self, part: Part, i: int, j: int, prefix: str, iri: str, kind: str, why: str, score: float = 0.9
    ) -> None:
        text, shown = part.scan.text, self.actors[iri]
        start, end = text.starts[i], text.end(j - 1)
        start += clitic_length(text.words[i].raw, prefix)
        if start >= end:
            start = text.starts[i]
        span = Span(field=text.field, start=start, end=end)
        mention = Mention(span=span, form=text.source[start:end], kind=kind)
        shown.mentions.append(Resolution(mention=mention, actor=iri, score=score, because=why))
        self._spoken_of = shown.country or self._spoken_of

    def home_of(self, org: str) -> str | None:
        """The country of a listed organisation."""
        return str(self._facts["org"].get(org, {}).get("country") or "") or None

    # -- results

    def keep(self, acting: Set[str]) -> None:
        """Drop groups of people but those in office, collectives that are nobody certain, organisations of no list, and
        bodies in the title of somebody who does nothing, that take no part in what is told; `acting` are the ids that
        do."""
        listed = self._facts["org"]
        for iri, a in list(self.actors.items()):
            passing = listed[iri]["at_large"] if iri in listed else self._named.passes(a)
            if iri not in acting and (passing or self._named.is_aside(a, acting)):
                del self.actors[iri]

    def actor_list(self) -> tuple[Actor, ...]:
        """The actors, in the order in which they were first shown."""
        return tuple(
            Actor(id=a.actor, kind=a.kind, name=a.name, country=a.country, roles=a.roles) for a in self.actors.values()
        )

    def resolutions(self) -> tuple[Resolution, ...]:
        """All mentions, in the order of the text."""
        said = [r for actor in sorted(self.actors) for r in self.actors[actor].mentions]
        return tuple(in_order(said))
