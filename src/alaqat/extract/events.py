"""The events of an article: sentence by sentence, then merged. Start here to follow how an event comes about.

clause.py finds triggers and noun phrases; conditions.py, slots.py and parties.py say whether a rule fires and who
takes part; eventtype.py of what type it is; factuality.py, calendar.py and where.py whether, when and where;
candidates.py puts it together; unrealised.py sets aside what is only demanded; merging.py unites tellings.
"""

from __future__ import annotations

from alaqat.extract.article import Reading
from alaqat.extract.asides import past_sources
from alaqat.extract.bidden import without_unbidden
from alaqat.extract.bidding import with_calls
from alaqat.extract.calendar import Calendar
from alaqat.extract.candidate import REMOTE, VISITS, Candidate
from alaqat.extract.candidates import Setting, read_trigger
from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import SAYING, Clauses, Trigger, is_finite
from alaqat.extract.comments import comments
from alaqat.extract.competing import compete
from alaqat.extract.discourse import Discourse
from alaqat.extract.distributed import distributed
from alaqat.extract.eventtype import root_of
from alaqat.extract.filled import GOES_ON
from alaqat.extract.grammar import frames
from alaqat.extract.groups import find_groups
from alaqat.extract.headlines import untold
from alaqat.extract.home import city_dateline, dateline
from alaqat.extract.merging import Scene, merge, share_day, share_place
from alaqat.extract.mouthpiece import without_mouthpieces
from alaqat.extract.occasion import whereabouts
from alaqat.extract.openings import of_unknown_verb
from alaqat.extract.part import Part
from alaqat.extract.posts import find_posts
from alaqat.extract.said import source_of, spoken_behind
from alaqat.extract.statements import is_his, said_of_another
from alaqat.extract.states import states_of_affairs
from alaqat.extract.teams import is_of_a_team
from alaqat.extract.triggers import find_triggers
from alaqat.extract.undernouns import under_nouns
from alaqat.extract.unrealised import is_unrealised
from alaqat.extract.unsaid import unsaid
from alaqat.extract.where import where_held, where_said
from alaqat.model import Span

__all__ = ["Candidate", "Finder", "find_events"]

# verbs that carry or report the act of another word, and tell none themselves
_TELL_NONE = frozenset(("speech", "light", "light-receive", "light-join", "light-undergo", "express", "announce", ""))
_LATELY = 3  # sentences from a meeting to where it was
_UNNAMED = frozenset(("dual", "own", "other", "orgadj", "word"))  # phrases that discourse resolves


class Finder:
    """Walks over the sentences of an article. Besides the events it keeps what was told but not done (`unrealised`),
    and where a rule fired in vain and why (`dropped`)."""

    def __init__(self, reading: Reading, without: frozenset[str] = frozenset()) -> None:
        facts = reading.lexicon.facts
        posts = find_posts(reading.parts, reading.actors)
        known = frames("ar")
        self.frames = {name: f for name, f in known.items() if f.rule not in without} if without else known
        self.lexemes = facts["lexeme"]
        self.posts = posts
        self.unrealised: list[Candidate] = []
        self.statements: list[Candidate] = []
        self.dropped: list[tuple[Span, str]] = []
        self._scenes: list[Scene] = []
        self._dateline: str | None = None  # the country (ISO) from which the article is written
        self._reading = reading
        self._setting = Setting(facts["lexeme"], facts["event_type"], Calendar(reading.article, posts), posts)

    def root(self, code: str) -> tuple[str, str | None]:
        """(root, fine) of an event type code."""
        return root_of(self._setting.types, code)

    def find(self) -> list[list[Candidate]]:
        """Groups of candidates: each group is one event with its tellings, in the order of the text."""
        body = Discourse(self._reading)
        first = next((part for part in self._reading.parts if part.field == "text"), None)
        if first is not None:
            homes = [iso for iso in (dateline(first), city_dateline(first)) if iso is not None]
            self._scenes += [Scene(-1, iso, frozenset((iso,))) for iso in homes]
            self._dateline = homes[0] if homes else None
        for part in self._reading.parts:
            if part.field == "text":
                self._sentence(body, part)
        head = Discourse(self._reading, lead=body.lead)  # a title speaks for itself, of what the body is about
        for part in self._reading.parts:
            if part.field != "text":
                self._sentence(head, part)
        merged = merge([*body.told, *head.told], head)
        share_place(merged, head, self._scenes)
        share_day(merged)
        return merged

    def _sentence(self, d: Discourse, part: Part) -> None:
        d.begin(part, self.posts.voice(part.index))
        spoke = d.speaker
        groups = [
            g
            for g in find_groups(part.scan, part.chunks, part.begin)
            if any(c.kind in _UNNAMED or d.actors_of(c) for c in g.chunks) and not is_of_a_team(part, g)
        ]
        own_words = part.index in self.posts.authors
        triggers = find_triggers(part.scan, part.chunks, part.begin, part.end, self.lexemes, first_person=own_words)
        triggers = with_calls(part, groups, [*triggers, *untold(part, groups, triggers)])
        groups, triggers = past_sources(part, groups, triggers)
        groups = without_mouthpieces(part, groups, triggers)
        triggers = without_unbidden(part, groups, triggers)
        s = Clauses(part, under_nouns(part.scan, groups, triggers), triggers)
        behind = spoken_behind(s)
        if behind is not None:
            subject = d.subject
            d.listen(s, behind)
            d.subject = subject  # who tells of it does not do it
        source = source_of(s)
        if source is not None:
            d.heed(source.chunks[0])
        found: list[Candidate] = []
        voices: list[tuple[Trigger, Chunk]] = []
        before = d.subject
        gone_on = set[int]()  # verbs whose subject was named before, so that the noun phrase behind is no speaker
        for t in _in_turn(s.triggers):
            frame = self.frames.get(t.frame)
            if t.frame in SAYING and t.i not in gone_on:
                d.listen(s, t)
                self._listen_where(d, s, t)
                if t.frame == "speech" and d.speaker is not None and is_his(s, t, d.speaker):
                    voices.append((t, d.speaker))
            if t.frame in _TELL_NONE or frame is None:
                continue
            c = read_trigger(d, s, t, frame, self._setting)
            if frame.default == "speaker" and is_finite(t):
                d.listen(s, t, stance=True)  # praise and blame are spoken too
                d.listen_to(of_unknown_verb(s, t))
            if isinstance(c, str):
                if c:
                    self.dropped.append((part.span(t.i, t.j), f"{frame.rule}: {c}"))
            elif c.type == "REJECT" and c.factuality == "negated":
                c.factuality = "hypothetical"  # "did not rule out" rejects nothing
                self.unrealised.append(c)
            else:
                d.subject = c.subject or d.subject
                if c.why.get("R") == GOES_ON:
                    gone_on.add(t.i)
                found.append(c)
                d.hear(c)
        d.notice(s, told=bool(found) or d.subject is not before)
        if part.field == "text" and not any(c.type == "CONSULT" for c in found):
            self._held(d, s)
            being = whereabouts(s)
            if being is not None:
                self._scenes.append(Scene(part.whole.start, being[1], frozenset(d.ids([being[0]]))))
        if self._dateline is not None and part.scan.has("here", part.begin, part.end):  # وصل إلى هنا اليوم
            self._scenes.append(Scene(part.whole.start, self._dateline, frozenset(d.ids(groups))))
        d.keep_issuer(s, spoke)
        if part.field == "text":
            stated = [*comments(d, s, self.posts, voices), *states_of_affairs(d, s, self.posts, found)]
            self.statements += said_of_another(d, s, self.posts, voices, [*found, *stated])
            self.statements += stated
        told = compete([c for c in self._realised(found, s) if not c.quiet])
        d.told += [one for c in told for one in distributed(d, c)]

    def _held(self, d: Discourse, s: Clauses) -> None:
        """ "وجرى اللقاء في نيويورك": the meeting of which the sentences before have told was where this one says."""
        last = next((c for c in reversed(d.told) if c.type == "CONSULT" and c.fine not in REMOTE | VISITS), None)
        if last is not None and last.place is None and s.part.index - last.part <= _LATELY:
            last.place = where_held(s)

    def _listen_where(self, d: Discourse, s: Clauses, t: Trigger) -> None:
        """ "أكدت الوزيرة، اليوم بالرباط، أن": where somebody speaks, who is there for a state and with its host."""
        place = where_said(s, t) if s.part.field == "text" and d.speaker is not None else None
        if place is not None and d.speaker is not None:
            members = frozenset((place, *d.parties(d.actors_of(d.speaker))))
            self._scenes.append(Scene(s.part.whole.start, place, members, spoken=True))

    def _realised(self, found: list[Candidate], s: Clauses) -> list[Candidate]:
        """Those that are acts; the others go to the unrealised."""
        out, known = [], len(self.unrealised)
        for c in found:
            only = unsaid(c, s.part.scan) or is_unrealised(c, found, s)
            if only is None:
                out.append(c)
            else:
                c.factuality = only
                self.unrealised.append(c)
        # وقطع العلاقات: what is asked as a noun is not done as a verb
        asked = {(c.trigger.i, c.type) for c in self.unrealised[known:] if c.factuality == "called-for"}
        return [c for c in out if (c.trigger.i, c.type) not in asked] if asked else out


def _in_turn(triggers: list[Trigger]) -> list[Trigger]:
    """The triggers in the order in which they are read."""
    last = -1
    for t in triggers:
        turn = _turn(t)
        if turn < last:
            return sorted(triggers, key=_turn)
        last = turn
    return triggers  # as mostly


def _turn(t: Trigger) -> int:
    """When a trigger is read: by its place, and what says last of those at one place."""
    return 2 * t.i + (t.frame in SAYING)


def find_events(reading: Reading, without: frozenset[str] = frozenset()) -> tuple[list[list[Candidate]], Finder]:
    """The events of an article, each with its tellings, and the finder that knows what came to nothing.

    `without` leaves rules out by name ("ar/meet").

    >>> from alaqat.lexicon import load
    >>> from alaqat.model import Article
    >>> article = Article(id="a", text="زار وزير الخارجية المصري تونس. والتقى وزير الخارجية المصري نظيره التونسي.")
    >>> groups, finder = find_events(Reading(article, load(), home=None))
    >>> [(c.type, c.fine, c.evidence.trigger) for group in groups for c in group]
    [('CONSULT', 'visit', 'زار'), ('CONSULT', 'meeting', 'والتقى')]
    """
    finder = Finder(reading, without)
    return finder.find(), finder
