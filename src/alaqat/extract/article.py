"""One article as read: its fields, sentences and noun phrases, and who each of them is. events.py goes on from here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from alaqat.extract.adjoin import no_monarch, own_countries, part_surnames, uncovered
from alaqat.extract.arabnames import beside, most_spoken_of_abroad
from alaqat.extract.cast import Cast
from alaqat.extract.chunk import Chunk
from alaqat.extract.company import in_company, leader_of
from alaqat.extract.counterbodies import counterparts_of_bodies
from alaqat.extract.excellencies import EXCELLENCY, excellencies, meant_by
from alaqat.extract.fields import find_parts, read_fields
from alaqat.extract.governments import read_governments
from alaqat.extract.ground import named_by_land
from alaqat.extract.guests import GUEST, guests, visitor
from alaqat.extract.home import home_by_evidence, is_invented
from alaqat.extract.named import meant, organisations, plainly, prefer
from alaqat.extract.otherparty import other_parties
from alaqat.extract.part import Part
from alaqat.extract.person import Person, is_minister, own_role, role_ahead
from alaqat.extract.roll import hold_together
from alaqat.extract.roster import Roster
from alaqat.extract.surnames import find_surnames
from alaqat.extract.tenures import Tenures
from alaqat.extract.toldagain import office_again, told_again
from alaqat.extract.whose import OWN, hinted_country, kinds_of_body, serve_last, served_country, settle_doubtful
from alaqat.lexicon import Lexicon
from alaqat.model import Article, Sentence, Span

__all__ = ["Part", "Reading"]

# whose counterpart is hardly ever meant
_SPEAK_FOR_OTHERS = ("counterpart", "ambassador", "spokesperson", "charge-daffaires", "special-envoy", "official")


class Reading:
    """Finds all mentions and says who they are. `home` is the outlet's country, "" or None where it has none.

    `parts` are the sentences, `actors` the actors by id, `countries` counts how often each is named, `omitted` are
    stretches that are no sentences, with the reason.

    >>> from alaqat.lexicon import load
    >>> article = Article(id="a", text="التقى وزير الخارجية المصري سامح شكري في القاهرة نظيره التونسي.")
    >>> reading = Reading(article, load(), home=None)
    >>> [(a.kind, a.name, a.country) for a in reading.actors.values()]
    [('person', 'سامح شكري', 'EG'), ('state', 'مصر', 'EG'), ('person', 'نظيره التونسي', 'TN')]
    """

    def __init__(self, article: Article, lexicon: Lexicon, home: str | None) -> None:
        self.article, self.lexicon = article, lexicon
        self.parts: list[Part] = []
        self.countries: Counter[str] = Counter()
        self.omitted: list[tuple[Span, str]] = []
        fields = read_fields(article, lexicon)
        named = Counter([iso for f in fields for iso in plainly(f)])
        told = {key for f in fields for key in (*meant(f), *organisations(f))}
        for found in fields:
            parts, omitted = find_parts(prefer(found, named), told, lexicon.facts["modified"], len(self.parts))
            self.parts += parts
            self.omitted += omitted
        settle_doubtful(self.parts, home or None)
        day = None if is_invented(article.url) else article.published
        tenures = Tenures(lexicon.facts, day)
        evident = home_by_evidence(self.parts, named, lexicon.facts["outlet_states"], home, tenures.country)
        self._home = evident if home else None
        self.roster = Roster(lexicon, self._home, evident)
        self.actors = self.roster.actors  # those shown so far, by id
        abroad = most_spoken_of_abroad(self.parts, lexicon.facts["arab_states"])
        self._cast = Cast(lexicon, tenures, self._home, evident, abroad)
        self._recent: list[Person] = []
        self._brother: tuple[int, Person] | None = None  # sentence, and who speaks of his brother in it
        part_surnames(self.parts)
        self._name_people()
        find_surnames(self.parts, self._cast)
        self._resolve_all()

    def show_state(self, iso: str) -> str:
        """The id of a state that is named only by an adjective or through an office."""
        return self.roster.show_state(iso)

    def show_group(self, c: Chunk) -> str:
        """The id of a group named by its adjective only: الضغوط الغربية."""
        assert c.org
        part = next(p for p in self.parts if any(x is c for x in p.chunks))
        self.roster.organisation(part, c)
        return c.org

    def sentence_list(self, posts: Mapping[int, str]) -> tuple[Sentence, ...]:
        """All sentences; those of an embedded post (by index) with its author."""
        return tuple(
            Sentence(index=p.index, span=p.whole, quoted=p.index in posts, speaker=posts.get(p.index))
            for p in self.parts
        )

    # -- persons

    def _name_people(self) -> None:
        # the text first: titles use short names
        last: dict[str, Chunk] = {}  # kind of body or organisation -> the one named last
        for part in sorted(self.parts, key=lambda p: p.field != "text"):
            hold_together(part)
            counterparts_of_bodies(part)
            for c in part.chunks:
                self._cast.spoken_of.update(x.country for x in (c, *c.inner) if x.country)
                for x in (c, *c.inner) if c.kind == "group" else (c,):  # وفد اللجنة برئاسة رئيس اللجنة
                    if (x.kind == "body" and x.country) or x.kind == "org":
                        last.update(dict.fromkeys(kinds_of_body(part.scan, x), x))
                for x in c.inner:
                    if x.kind == "person":  # مستشار الرئيس فلان
                        self._cast.add_named(part.scan, x)
                if c.kind == "person" and c.name:
                    no_monarch(part.scan, c)
                    c.roles = [role] if (role := leader_of(part, c)) else c.roles
                    if c.country is None:
                        self._hint(part, c, last)
                    self._cast.add_named(part.scan, c)
                    if not (c.country or c.roles):
                        self._cast.people[int(c.actor or 0)].beside |= beside(part, c, self._cast.tenures.country)
        self._cast.settle()

    def _hint(self, part: Part, c: Chunk, last: Mapping[str, Chunk]) -> None:
        """Notes of which state a person without a state of his own is likely."""
        c.hint = (self._cast.tenures.country(c.person) if c.person else None) or c.hint
        c.hint = c.hint or hinted_country(part, c)
        if c.hint is None and c.org is None:
            serve_last(part.scan, c, last)
        c.hint = c.hint or in_company(part, c)

    def _resolve_all(self) -> None:
        before: str | None = None
        hers: str | None = None  # the office of the woman named last
        for part in self.parts:
            free = uncovered(part)
            own = [
                *own_countries(part, free),
                *excellencies(part, free),
                *guests(part, free),
                *told_again(part, free, self.roster),
                *other_parties(part, free),
            ]
            if own:
                part.chunks = sorted(part.chunks + own, key=lambda c: c.i)
            first: str | None = None
            for n, c in enumerate(part.chunks):
                known = len(self._recent)
                ahead = role_ahead(part.chunks[n:]) if c.counterpart and first is None else None
                woman = hers if c.counterpart and part.scan.text.words[c.i].light.endswith("ها") else None
                self._resolve(part, c, woman or first or ahead or before)
                person = self._recent[-1] if len(self._recent) > known else None
                role = None if c.counterpart else own_role(c.roles, person.roles if person else ())
                hers = role if role and c.gender == "f" else hers
                if role and role not in _SPEAK_FOR_OTHERS:
                    first = first or role
                    before = role
            self._echo_within(part, free)
            read_governments(part, self.roster, self._cast.tenures)
            for iso in named_by_land(part):
                self.countries[iso] += 1

    def _echo_within(self, part: Part, free: list[int]) -> None:
        """ "عقدت الجامعة العربية اجتماعا، وأدان مجلس الجامعة ...": the same for one named in this very sentence."""
        named = [c for c in part.chunks if c.kind in ("org", "body")]
        if not named:
            return
        for c in told_again(part, [k for k in free if k >= named[0].j], self.roster):
            if any(x.actor == c.actor and x.j <= c.i for x in named) and all(x.i != c.i for x in part.chunks):
                self.roster.echo(part, c)
                part.chunks = sorted([*part.chunks, c], key=lambda x: x.i)

    def _resolve(self, part: Part, c: Chunk, last_role: str | None) -> None:
        """Says who a noun phrase is; one that is nobody becomes a word. `last_role`: the office of the person whose
        counterpart may be meant: the first of the sentence, else the last before it."""
        for inner in c.inner:
            self._count(part, inner)
            if inner.kind == "person":
                self._person(part, inner, None)
        if c.kind in ("person", "office"):
            self._person(part, c, last_role)
        elif c.kind == "state" and c.country:
            self._count(part, c)
            self.roster.state(part, c)
        elif c.kind == "demonym" and c.country:
            self._count(part, c)
            self.roster.nationality(c)
        elif c.kind == "org" and c.org:
            self._count(part, c)
            self.roster.organisation(part, c)
        elif c.kind == "body":
            self.roster.body(part, c)
        elif c.kind == "group":
            self.roster.group(part, c)
        elif c.kind == "echo":
            self.roster.echo(part, c)
        if c.kind == "word" and c.roles:
            for inner in c.inner:  # her ambassador to Spain
                if inner.kind == "state" and inner.country:
                    self.roster.state(part, inner)
                elif inner.kind == "org" and inner.org:  # a leader of the movement
                    self.roster.organisation(part, inner)

    def _count(self, part: Part, c: Chunk) -> None:
        country = c.country if c.kind in ("state", "demonym") else None
        if c.kind == "org" and c.org:
            home = self.roster.home_of(c.org)
            named = (part.scan.best(k, "state", "demonym") for k in range(c.i, c.j) if home)
            country = home if any(m and m.entry.key == home for m in named) else None  # الائتلاف السوري
        if country:
            self.countries[country] += 1
        for inner in c.inner:
            self._count(part, inner)

    def _person(self, part: Part, c: Chunk, last_role: str | None) -> None:
        found: tuple[Person, str] | None
        if c.actor is not None:
            found = self._cast.people[int(c.actor)], c.rule or "named"
        elif c.rule in (EXCELLENCY, GUEST):
            host = self._home or self._cast.main
            bearer = meant_by(c, self._recent) if c.rule == EXCELLENCY else visitor(c, self._recent, host)
            found, c.roles = (bearer, c.rule) if bearer is not None else None, []
        else:
            if c.counterpart:
                c.roles = [last_role] if last_role else []
            if c.number != "s":
                self._several(part, c)
                return
            found = self._office_holder(part, c)
        if found is None:
            c.kind = "word"
            return
        person, why = found
        relative = c.counterpart or c.rule == "nationality and name"
        if relative and c.name and last_role and (not person.roles or is_minister(person.roles, last_role)):
            person.roles = [last_role]  # "his counterpart": the office of whom it is said
        self._recent.append(person)
        self.roster.person(part, c, person, why)

    def _office_holder(self, part: Part, c: Chunk) -> tuple[Person, str] | None:
        """Who holds an office that is named without its holder, and why; None where nobody can know."""
        person, why = self._cast.by_office(c, self._others(part, c))
        nobody = person is None and not (c.country or c.org)
        served = served_country(part, c, self.actors, self.roster.named_last) if nobody else None
        if served is not None:
            c.country = served
            person, why = self._cast.by_office(c, self._recent)
        person = person or self._cast.by_title(part.scan, c)
        if person is not None:
            return person, why or "the beginning of the office of a person in the article"
        if not c.country and not c.org:
            if not c.definite or not self._home or not c.roles or c.body or c.j - c.i < 2 or c.roles[0] not in OWN:
                return None
            c.country = self._home
        return self._unnamed(part, c, c.country, c.country or c.org)

    def _others(self, part: Part, c: Chunk) -> list[Person]:
        """Those named lately, without the one whose "brother" a phrase is: "شكر الأمير لأخيه الملك"."""
        if not self._recent or not any(part.scan.stemmed(k, "brother") for k in range(c.i, c.j - 1)):
            return self._recent
        if self._brother is None or self._brother[0] != part.index:
            self._brother = part.index, self._recent[-1]
        return [p for p in self._recent if p is not self._brother[1]]

    def _unnamed(self, part: Part, c: Chunk, country: str | None, where: str | None) -> tuple[Person, str]:
        """A new person for an office, known where the table of office holders says who it was."""
        known = self._cast.tenures.holder(c.roles[0], where) if c.roles else None
        person = self._cast.add_unnamed(part.scan, c, country)
        if known and not c.former:
            person.known = known
            return person, "the table of office holders at the article's date"
        return person, "office without a name"

    def _several(self, part: Part, c: Chunk) -> None:
        """وزيرا خارجية السودان ومصر: one unnamed person a country; a plural without countries is a group, and "the
        ambassadors" those that were told of before."""
        if c.countries and c.number == "d":
            ids = []
            for iso in c.countries:
                probe = Chunk(c.i, c.j, c.prefix, "office", country=iso, roles=list(c.roles))
                person, why = self._cast.by_office(probe, [])
                if person is None:
                    person, _ = self._unnamed(part, probe, iso, iso)
                    why = "one of several office holders"
                ids.append(self.roster.one_of_several(part, c, person, why))
            c.actors, c.actor = tuple(ids), ids[0]
        elif len(c.countries) in (2, 3):
            # قادة فنلندا والسويد: nobody in person, so their states
            c.actors = tuple(self.roster.show_state(iso) for iso in c.countries)
            c.actor = c.actors[0]
            self.roster.inside(part, c)
        elif c.country or c.org:
            c.kind = "group"
            self.roster.group(part, c)
        elif (crowd := office_again(part, c, self.roster)) is not None:
            c.kind, c.actor = "echo", crowd
            self.roster.echo(part, c)
        else:
            # رئيسا الدولتين
            two = next((k for k in range(c.i, c.j) if part.scan.spelt[k].dual == ("", "countries")), None)
            c.kind, c.body, c.j = ("word", None, c.j) if two is None else ("dual", "countries", two + 1)
