"""What a reader keeps in mind from sentence to sentence: who speaks, who acted last, which two are being told of;
and so whom a noun phrase means that names nobody: "his country", "the two sides", "the two ministers"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from alaqat.extract.agents import cited_by, is_stranger
from alaqat.extract.antecedents import two_joined
from alaqat.extract.article import Reading
from alaqat.extract.candidate import Candidate
from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import Clauses, Group, Trigger
from alaqat.extract.openings import opens_with
from alaqat.extract.otherparty import other_of
from alaqat.extract.part import Part
from alaqat.extract.said import only_goes_on
from alaqat.extract.subjects import subject_of
from alaqat.extract.takenup import delegation, is_definite, issuer, listed, speaks_by_statement, told_of
from alaqat.extract.things import is_about_a_thing
from alaqat.text.tokens import Word

__all__ = ["Discourse"]

_PAIRING = frozenset(("CONSULT", "COOPERATE"))  # acts that make two parties "the two sides"
_TOWARDS = frozenset(("AGREE", "SUPPORT"))  # these too, while no two are told of
_JOINT = frozenset((
    "signing", "affirm-ties", "express-accord", "establish-relations", "agree-to-settle", "ratification",
))  # fmt: skip
_SPEAKING = frozenset(("person", "office", "state", "body", "org", "group"))
_NAMING = frozenset(("state", "demonym", "person", "office", "body"))


class Discourse:
    """The state of mind at one sentence; `lead` are the first two parties of the article, kept from body to title."""

    def __init__(self, reading: Reading, lead: tuple[str, ...] = ()) -> None:
        self.reading = reading
        self.speaker: Chunk | None = None
        self.subject: Chunk | None = None
        self._issuer: Chunk | None = None  # who issued the statement told of last, while nobody has spoken since
        self._voice = ""  # the gender of the verb with which the speaker spoke
        self.opened: Chunk | None = None  # with whose act the last sentence began that began with a verb
        self.lead = lead
        self.told: list[Candidate] = []
        self._pair: tuple[str, ...] = ()
        self._kept: tuple[str, ...] = ()  # the pair that the next sentences go on about
        self._fresh = False  # the pair is of this sentence
        self._here: list[Candidate] = []
        self._chunks: list[Chunk] = []
        self._at = 0  # the index of this sentence
        self._words: tuple[Word, ...] = ()

    @property
    def pair(self) -> tuple[str, ...]:
        """The two parties last told of, or ()."""
        return self._pair

    @property
    def pair_is_told(self) -> bool:
        """Whether the pair was told of in this sentence."""
        return self._fresh

    def begin(self, part: Part, author: Chunk | None) -> None:
        """Turn to the next sentence, written by the author of a post or in the article's own voice."""
        if author is not None:
            self.speaker = self.subject = author
            self._voice = ""
        if self._issuer is not None and speaks_by_statement(part):
            self.speaker = self.subject = self._issuer
            self._voice = ""
        self._pair, self._fresh = self._kept, False
        self._here = []
        self._chunks, self._words, self._at = part.chunks, part.scan.text.words, part.index

    @property
    def lately(self) -> list[Candidate]:
        """The acts told last, in order: three of the sentences before and all of this one."""
        return [*self.told[-3:], *self._here]

    def listen(self, s: Clauses, t: Trigger, *, stance: bool = False) -> None:
        """Keep in mind who speaks from here on: the subject of a verb of saying, or a person who praises or blames
        (`stance`) in the article's own voice."""
        if t.part in ("participle", "noun") or (stance and s.part.scan.opens(s.part.begin, t.i)):
            return
        if is_about_a_thing(s, t) or (not stance and only_goes_on(s, t)):
            return  # المبادرة التي اقترحتها روسيا: she does not speak here
        cited = None if stance else cited_by(s, t)
        if cited is not None and self.actors_of(cited):
            self.speaker, self.subject, self._voice = cited, cited, ""  # نقلت وكالة رويترز عن الوزير
            return
        if not stance and is_stranger(s, t):
            self.speaker = self.subject = None
            self._voice = ""
            return
        group, why = subject_of(s, t)
        if group is None or (stance and why.startswith("who sent")):
            return
        c = group.chunks[0]
        if stance and c.kind not in ("person", "office"):
            return
        speaks = c.kind in _SPEAKING or (c.kind == "word" and c.number == "p")
        if speaks and self.actors_of(c) and abs(c.i - t.i) < 25:
            self.speaker = self.subject = c
            self._voice = t.gender if t.person == 3 and t.number == "s" else ""

    def listen_to(self, subject: Group | None) -> None:
        """Keep in mind the person who goes on to praise, blame or demand: "جال الموفد على الوزراء ودعا إلى"."""
        c = subject.chunks[0] if subject is not None else None
        if c is not None and c.kind in ("person", "office") and self.actors_of(c):
            self.speaker, self.subject, self._voice = c, c, ""

    def keep_issuer(self, s: Clauses, before: Chunk | None) -> None:
        """Keep in mind who issued the statement that a sentence tells of, in which nobody else spoke than `before`."""
        if self.speaker is not before and self.speaker is not None:
            self._issuer = None
        found = issuer(s) if self.speaker is before or self.speaker is None else None
        if found is not None and self.actors_of(found):
            self._issuer = found

    def heed(self, c: Chunk) -> None:
        """Keep in mind according to whom a sentence tells what it tells: "بحسب الوزير"."""
        if self.actors_of(c):
            self.speaker, self._voice = c, ""

    def notice(self, s: Clauses, *, told: bool) -> None:
        """Keep in mind with whose act a sentence begins, for one that goes on with it ("واصلت موسكو. كما طردت"); unless
        it `told` an event or speech, a person acted: "شارك الوزير في القمة. والتقى نظيره"."""
        group = opens_with(s)
        if group is None or not self.actors_of(group.chunks[0]):
            return
        if len(group.chunks) == 1:
            self.opened = group.chunks[0]
        if not told and group.chunks[0].kind in ("person", "office"):
            self.subject = group.chunks[0]

    def goes_on(self, t: Trigger) -> bool:
        """Whether a verb that names nobody may go on with who spoke: there is a speaker, of the verb's gender."""
        return self.speaker is not None and self._voice in ("", t.gender)

    def hear(self, told: Candidate) -> None:
        """Keep in mind which two parties an event of this sentence has."""
        self._here.append(told)
        people = [*told.I, *told.R]
        joint = told.type in _PAIRING or told.fine in _JOINT or (told.type in _TOWARDS and not self.lead)
        if joint and len({self.party(x) for x in people}) == 2:
            # "تطرق اللقاء إلى الاتفاق بين إيران وروسيا": whom a meeting speaks of is told of in this sentence only
            noun = told.trigger.part in ("noun", "fixed") and not told.why.get("I", "").startswith("noun phrase")
            aside = noun and self.parties(people).isdisjoint(self.parties(self._kept or people))
            self._pair = (people[0], next(x for x in people if self.party(x) != self.party(people[0])))
            self._kept = self._kept if aside else self._pair
            self._fresh = True
            self.lead = self.lead or self._pair

    # -- who is who

    def party(self, actor: str) -> str:
        """For whom an actor stands: the country, or the actor itself."""
        a = self.reading.actors.get(actor)
        return (a.country or actor) if a else actor

    def parties(self, actors: Collection[str]) -> set[str]:
        """For whom some actors stand."""
        if isinstance(actors, list):  # as mostly: machine code walks over a list without an iterator
            return {self.party(a) for a in actors}
        return {self.party(a) for a in actors}

    def not_of(self, home: Collection[str], actors: Collection[str]) -> list[str]:
        """Those actors that stand for none of the parties `home`."""
        return [a for a in actors if self.party(a) not in home]

    def nowhere(self, actor: str) -> bool:
        """A person of whom neither country nor organisation is known."""
        a = self.reading.actors.get(actor)
        return a is not None and a.kind == "person" and a.country is None and not a.roles

    def is_person(self, actor: str) -> bool:
        """Whether an actor is a person by name or office."""
        a = self.reading.actors.get(actor)
        return a is not None and a.kind == "person"

    def kinds(self, actors: Collection[str]) -> list[str]:
        """The kinds of those actors that are known."""
        shown = self.reading.actors
        return [shown[a].kind for a in actors if a in shown]

    # -- whom a noun phrase means

    def ids(self, groups: list[Group]) -> list[str]:
        """The actors of some groups, each once, in order."""
        found: list[str] = []
        for c in [c for g in groups for c in g.chunks]:
            for actor in self.actors_of(c):
                if actor not in found:
                    found.append(actor)
        return found

    def actors_of(self, c: Chunk) -> tuple[str, ...]:
        """The ids of those that a noun phrase means here; () where nobody knows."""
        if c.kind == "dual":
            return self._two(c)
        if c.kind == "own":
            return self._own(c)
        if c.kind == "other":
            return other_of(self, self._chunks, self._words, c)
        if c.kind == "word":
            # her ambassador to Spain: whom the envoy is sent to
            if c.number == "s" and "ambassador" in c.roles and c.inner and c.inner[-1].country and not c.country:
                return (self.reading.show_state(c.inner[-1].country),)
            if c.number == "p" and c.roles and not c.country and is_definite(self._words, c):
                told = [*self.told, *self._here]
                return told_of(self._words, c, told, self.reading.actors) or listed(self.reading.parts, self._at, c)
            if c.number == "p" and "ambassador" in c.roles and not c.country:  # سفراء جدد، وهم سفير فرنسا وسفير النيجر
                return listed(self.reading.parts, self._at, c)
            if c.number == "d" and c.roles and (c.j > c.i + 1 or is_definite(self._words, c)) and not c.country:
                return self._two_persons(c.roles)  # وزيرا الدفاع, السفيرين, but not رئيسي, who may be one man
            if not c.roles:
                sent = delegation(self.reading.parts, self._at, c)
                return self.actors_of(sent) if sent is not None else ()
            led = next(((x.actor,) for x in c.inner if x.kind == "org" and x.actor), ())  # قيادي في الحركة: the group
            shown = c.actor if c.country else None  # ممثل السفارة الإسبانية, but not سفيرها
            return led or ((shown,) if shown and shown in self.reading.actors else ())
        if c.actors:
            return c.actors
        if c.kind == "demonym" and c.country:
            return (self.reading.show_state(c.country),)
        if c.kind == "orgadj" and c.org:
            return (self.reading.show_group(c),)
        return (c.actor,) if c.actor and c.actor in self.reading.actors else ()

    def _own(self, c: Chunk) -> tuple[str, ...]:
        """The country of who speaks or acts, else of the person named last in the sentence: "his" is a man's."""
        who = self.speaker or self.subject
        man = who is not None and who.kind in ("person", "office")
        if not man and (who is None or self._words[c.j - 1].light.endswith("ه")):
            who = next((x for x in reversed(self._chunks) if x.j <= c.i and x.kind in ("person", "office")), who)
        country = self._country(who)
        return (self.reading.show_state(country),) if country else ()

    def _country(self, c: Chunk | None) -> str | None:
        """The country (ISO) of whom a noun phrase names."""
        shown = self.reading.actors.get(c.actor) if c is not None and c.actor else None
        return (c.country if c is not None else None) or (shown.country if shown else None)

    def _two(self, c: Chunk) -> tuple[str, ...]:
        """The two sides: of the meeting told in this sentence, else of the article's lead."""
        show = self.reading.show_state
        pair = self._pair
        if not self._fresh and c.body == "countries":
            near = self._named_before(c)
            own = self._country(self.speaker)
            others = [iso for iso in near if iso != own]
            joined = two_joined(self._chunks, c) if len(near) > 2 else []
            if joined:
                pair = (show(joined[0]), show(joined[1]))
            elif own and len(others) == 1:  # الوزير الإيراني: المشاكل مع السعودية لا تعيق العلاقات بين البلدين
                pair = (show(own), show(others[0]))
            elif len(near) >= 2 and any(
                {self.party(o.I[0]), self.party(o.R[0])} == {*near[:2]} for o in reversed(self.told) if o.I and o.R
            ):
                pair = (show(near[1]), show(near[0]))
            elif self.lead:
                pair = self.lead
        # الوزيران التركي والعراقي, الحكومتان التركية والجزائرية
        after = [x.country for x in self._chunks if c.j <= x.i <= c.j + 2 and x.kind == "demonym" and x.country]
        if len(after) >= 2:
            return tuple(show(iso) for iso in after[:2])
        if c.body == "persons" and set(self.kinds(pair)) != {"person"}:
            pair = self._two_persons() or pair
        if len(pair) == 2:
            if c.body == "countries":
                actors = self.reading.actors
                isos = [actors[a].country for a in pair if a in actors]
                if all(isos) and len(set(isos)) == 2:
                    return tuple(show(iso) for iso in isos if iso)
            return pair
        if c.body in ("countries", "sides"):
            top = [iso for iso, _ in self.reading.countries.most_common(2)]
            if len(top) == 2:
                return tuple(show(iso) for iso in top)
        return ()

    def _two_persons(self, roles: Sequence[str] = ()) -> tuple[str, ...]:
        """The two persons of two countries who were told of together last: the two ministers; of `roles`, if given,
        also one by one, where there are just two."""
        found = dict[str, str]()  # party -> person
        for told in reversed([*self.told, *self._here] if roles else self.told):
            people = [a for a in (*told.I, *told.R) if self.is_person(a)]
            if roles:
                people = [a for a in people if not set(roles).isdisjoint(self.reading.actors[a].roles)]
            if len(self.parties(people)) == 2:
                return (people[0], next(a for a in people if self.party(a) != self.party(people[0])))
            for a in people if roles else ():
                found.setdefault(self.party(a), a)
        return tuple(found.values()) if len(found) == 2 else ()  # تسلم أوراق اعتماد سفير وسفير

    def _named_before(self, c: Chunk) -> list[str]:
        """The countries that this sentence names before a phrase, the nearest first."""
        before = [x.country for x in self._chunks if x.i < c.i and x.country and x.kind in _NAMING]
        return list(dict.fromkeys(iso for iso in reversed(before) if iso))
