"""Events of an article: triggers, their slots, who speaks, whether it happened, when and where; then merged."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace
from typing import Any

from alaqat.extract.article import Part, Reading
from alaqat.extract.chunks import Chunk
from alaqat.extract.clause import Group, Trigger, find_groups, find_triggers
from alaqat.extract.grammar import Frame, frames
from alaqat.extract.scan import Scan
from alaqat.extract.slots import Filled, fill, flat, subject_of
from alaqat.model import Evidence, Span, When
from alaqat.text.dates import Dated, find_dates
from alaqat.text.when import day

__all__ = ["Candidate", "Discourse", "find_events"]


@dataclass(slots=True)
class Candidate:
    """An event as one sentence tells it, before merging."""

    type: str
    fine: str | None
    I: list[str]  # noqa: E741
    R: list[str]
    T: list[str]
    factuality: str
    when: When
    place: str | None
    evidence: Evidence
    part: int
    trigger: Trigger
    score: float
    why: dict[str, str] = field(default_factory=dict)
    topics: tuple[str, ...] = ()
    background: bool = False  # told as a standing or past fact: the article's date says nothing of it
    parties: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


@dataclass(slots=True)
class Discourse:
    """What a reader keeps in mind: who speaks, who acted last, which meeting is being told."""

    speaker: Chunk | None = None
    subject: Chunk | None = None
    pair: tuple[str, ...] = ()
    meeting: Candidate | None = None


class _Finder:
    def __init__(self, reading: Reading, without: frozenset[str]) -> None:
        self.r = reading
        self.frames = {name: f for name, f in frames("ar").items() if f.rule not in without}
        facts = reading.lexicon.facts
        self.lexemes = facts["lexeme"]
        self.types = facts["event_type"]
        self.now = Discourse()
        self.out: list[Candidate] = []
        self.unrealised: list[Candidate] = []
        self.dropped: list[tuple[Span, str]] = []
        published = reading.article.published
        self.reference = datetime.date.fromisoformat(published) if published and len(published) == 10 else None
        self.post: dict[int, Chunk] = {}
        self.stamps: dict[int, datetime.date] = {}
        self.lead: tuple[str, ...] = ()
        self.fresh = False
        self.here: list[Chunk] = []
        self.posts()
        self.dates = {
            f: find_dates(getattr(reading.article, f) or "", self.reference) for f in ("title", "heading", "text")
        }

    def posts(self) -> None:
        """Embedded posts: a line that begins with a dash and holds a handle names who wrote the lines before it."""
        parts = self.r.parts
        for n, part in enumerate(parts):
            words = part.scan.text.words
            if words[part.begin].raw not in "—–-" or not any(
                words[k].kind == "handle" for k in range(part.begin, part.end)
            ):
                continue
            author = next((c for c in part.chunks if c.kind == "person" and c.actor in self.r.actors), None)
            if author is None:
                continue
            self.post[part.index] = author
            stamp = next(
                (
                    d.when.date
                    for d in find_dates(part.scan.text.slice(part.begin, part.end))
                    if d.when.precision == "day" and d.when.date
                ),
                None,
            )
            k = n - 1
            source = part.scan.text
            while k >= 0 and parts[k].field == part.field:
                self.post[parts[k].index] = author
                if stamp:
                    self.stamps[parts[k].index] = datetime.date.fromisoformat(stamp)
                start = source.starts[parts[k].begin]
                if start == 0 or "\n" in source.source[max(0, start - 2) : start]:
                    break
                k -= 1

    # -- helpers

    def root(self, code: str) -> tuple[str, str | None]:
        """(root, fine) of an event type code."""
        fine: str | None = code
        seen = code
        while True:
            up = self.types.get(seen, {}).get("broader")
            if not up:
                break
            seen = up
        if seen == code:
            fine = None
        return seen, fine

    def ids(self, groups: list[Group]) -> list[str]:
        out: list[str] = []
        for c in flat(groups):
            for a in self.actors_of(c):
                if a not in out:
                    out.append(a)
        return out

    def actors_of(self, c: Chunk) -> tuple[str, ...]:
        if c.kind == "dual":
            return self.pair(c)
        if c.kind == "own":
            who = self.now.speaker or self.now.subject
            if who is not None and who.country:
                return (self.r.show_state(who.country),)
            if who is not None and who.actor:
                shown = self.r.actors.get(who.actor)
                if shown and shown.country:
                    return (self.r.show_state(shown.country),)
            return ()
        if c.kind == "word":
            # her ambassador to Spain: whom the envoy is sent to
            if "ambassador" in c.roles and c.inner and c.inner[-1].country and not c.country:
                return (self.r.show_state(c.inner[-1].country),)
            return ()
        if c.actors:
            return c.actors
        if c.kind == "demonym" and c.country:
            return (self.r.show_state(c.country),)
        if c.kind == "orgadj" and c.org:
            return (self.r.show_group(c),)
        return (c.actor,) if c.actor and c.actor in self.r.actors else ()

    def pair(self, c: Chunk) -> tuple[str, ...]:
        """The two sides: of the meeting told in this sentence, else of the article's lead."""
        saved = self.now.pair
        if not self.fresh and c.body == "countries":
            near: list[str] = []
            for x in reversed(
                [
                    x
                    for x in self.here
                    if x.i < c.i and x.country and x.kind in ("state", "demonym", "person", "office", "body")
                ]
            ):
                assert x.country
                if x.country not in near:
                    near.append(x.country)
            told = {frozenset((self.party(o.I[0]), self.party(o.R[0]))) for o in self.out if o.I and o.R}
            if len(near) >= 2 and frozenset(near[:2]) in told:
                self.now.pair = (self.r.show_state(near[1]), self.r.show_state(near[0]))
            elif self.lead:
                self.now.pair = self.lead
        try:
            return self._pair(c)
        finally:
            self.now.pair = saved

    def _pair(self, c: Chunk) -> tuple[str, ...]:
        # الوزيران التركي والعراقي, الحكومتان التركية والجزائرية
        after = [x for x in self.here if c.j <= x.i <= c.j + 2 and x.kind == "demonym" and x.country]
        if len(after) >= 2:
            return tuple(self.r.show_state(x.country) for x in after[:2] if x.country)
        if c.body == "persons" and len(self.now.pair) == 2:
            return self.now.pair
        if len(self.now.pair) == 2:
            if c.body == "countries":
                isos = [self.r.actors[a].country for a in self.now.pair if a in self.r.actors]
                if all(isos) and len(set(isos)) == 2:
                    return tuple(self.r.show_state(i) for i in isos if i)
            return self.now.pair
        if c.body in ("countries", "sides"):
            top = [iso for iso, _ in self.r.countries.most_common(2)]
            if len(top) == 2:
                return tuple(self.r.show_state(i) for i in top)
        return ()

    def party(self, actor: str) -> str:
        a = self.r.actors.get(actor)
        return (a.country or actor) if a else actor

    def nowhere(self, actor: str) -> bool:
        """A person of whom neither country nor organisation is known."""
        a = self.r.actors.get(actor)
        return a is not None and a.kind == "person" and a.country is None and not a.roles

    # -- a sentence

    def sentence(self, part: Part) -> None:
        scan, begin, end = part.scan, part.begin, part.end
        if part.index in self.post:
            self.now.speaker = self.now.subject = self.post[part.index]
        self.fresh = False
        self.here = part.chunks
        groups = [
            g
            for g in find_groups(scan, part.chunks, begin, end)
            if any(c.kind in ("dual", "own", "orgadj", "word") or self.actors_of(c) for c in g.chunks)
        ]
        triggers = find_triggers(scan, part.chunks, begin, end, self.lexemes, first_person=part.index in self.post)
        speech = [t for t in triggers if t.frame == "speech"]
        ordered = sorted(triggers, key=lambda t: (t.i, t.frame == "speech"))
        pending: list[Candidate] = []
        for t in ordered:
            if t.frame in ("speech", "announce", "express"):
                self.speech(part, t, groups, triggers)
            if t.frame in ("speech", "light", "light-receive", "light-join", "express", "announce", ""):
                continue
            frame = self.frames.get(t.frame)
            if frame is None:
                continue
            c = self.event(part, t, frame, groups, triggers, speech)
            if c is not None:
                pending.append(c)
                people = [*c.I, *c.R]
                if c.type in ("CONSULT", "AGREE", "SUPPORT", "COOPERATE") and len({self.party(x) for x in people}) == 2:
                    self.now.pair = (people[0], next(x for x in people if self.party(x) != self.party(people[0])))
                    self.fresh = True
                    self.lead = self.lead or self.now.pair
        pending = self.realised(part, pending, triggers)
        self.out += self.compete(pending)
        for c in pending:
            if c.type == "CONSULT" and c in self.out:
                self.now.meeting = c

    def realised(self, part: Part, found: list[Candidate], triggers: list[Trigger]) -> list[Candidate]:
        """Keeps acts; what is only demanded, threatened or refused goes to the unrealised."""
        out = []
        for c in found:
            t = c.trigger
            governor = None
            for o in found:
                g = o.trigger
                held = o.type in ("REQUEST", "THREATEN", "REJECT") or o.fine in _ENDS
                if o is not c and g.j <= t.i and t.i - g.j <= 14 and held and c.type not in ("REQUEST",):
                    if not any(x.frame == "speech" and g.i < x.i < t.i for x in triggers):
                        governor = o
            direct = governor is not None and (
                t.part in ("noun", "fixed") or any("comp" in part.scan.words[k] for k in range(governor.trigger.j, t.i))
            )
            if direct and governor is not None:
                c.factuality = "called-for" if governor.type == "REQUEST" else "hypothetical"
                self.unrealised.append(c)
                continue
            out.append(c)
        return out

    def speech(self, part: Part, t: Trigger, groups: list[Group], triggers: list[Trigger]) -> None:
        """Who speaks from here on."""
        if t.part == "participle":
            return
        if t.part == "noun":
            return
        g, _ = subject_of(part.scan, t, groups, triggers, part.begin, part.end)
        if g is None:
            return
        c = g.chunks[0]
        if (
            c.kind in ("person", "office", "state", "body", "org", "group")
            and self.actors_of(c)
            and abs(c.i - t.i) < 25
        ):
            self.now.speaker = c
            self.now.subject = c

    def event(
        self, part: Part, t: Trigger, frame: Frame, groups: list[Group], triggers: list[Trigger], speech: list[Trigger]
    ) -> Candidate | None:
        scan = part.scan
        words = scan.text.words
        limit = min(part.end, t.j + 22)
        carrier = self.carrier(t, triggers, part)
        if frame.require and t.part != "fixed" and not self.has(scan, frame.require, max(part.begin, t.i - 3), limit, carrier):
            return None
        if frame.require_any and not any(self.has(scan, x, t.i, limit, carrier) for x in frame.require_any):
            return None
        if frame.exclude and self.has(scan, frame.exclude, t.i, min(limit, t.j + 4), carrier):
            return None
        if frame.require_carrier and t.part == "noun" and carrier is None:
            return None
        if frame.require_speech and not self.governed_by_speech(part, t, triggers):
            return None
        if frame.require_before and not self.has(scan, frame.require_before, max(part.begin, t.i - 8), t.i, None):
            return None
        if frame.require_comp:
            g = next((g for g in groups if g.head == t.i and g.case == "علي"), None)
            if g is None or g.j >= part.end:
                return None
            told = t.i == part.begin or "comp" in scan.words[t.i - 1] or words[t.i - 1].raw in '"“«:'
            if "comp" not in scan.words[g.j] and not (told and words[g.j].fold.startswith("ال")):
                return None
        if frame.require_phone and t.part in ("verb", "noun") and t.lexeme == "ar-call":
            fold = " ".join(w.fold for w in words[t.i : min(part.end, t.j + 3)])
            if not ("هاتف" in fold or "مكالم" in fold or (t.part == "noun" and carrier is not None) or "مهاتف" in fold):
                return None
        if carrier is not None and carrier.frame in ("speech", "express") and frame.default != "speaker":
            carrier = None  # who says it is not who does it
        filled = fill(scan, t, frame, groups, triggers, part.begin, part.end, carrier, self.now.speaker is not None)
        if frame.require_prep and not any(w.startswith("after " + frame.require_prep) for w in filled.why.values()):
            return None
        initiators, recipients, targets = self.ids(filled.I), self.ids(filled.R), self.ids(filled.T)
        voice = self.now.speaker
        if filled.I and voice is not None and all(c.kind == "own" for c in flat(filled.I)):
            spoken = list(self.actors_of(voice))
            if spoken and self.r.actors[spoken[0]].kind == "person":
                initiators = spoken  # "his country rejects": he who says so acts for it
        if frame.actor_before and not initiators:
            for g in reversed(groups):
                if g.j <= t.i and g.chunks[0].kind in ("person", "office"):
                    initiators = self.ids([g])
                    break
        if frame.fallback and (recipients or frame.fallback not in ("sentence",)):
            self.fall_back(part, frame, t, groups, initiators, recipients, filled)
        score = 0.6
        default = frame.default
        who = self.now.speaker or self.now.subject
        if default == "subject" and self.now.subject is not None:
            who = self.now.subject
        if t.part in ("noun", "participle") and t.pronoun and t.part == "noun":
            default = "speaker"
        if not initiators and t.part == "noun" and t.pronoun in ("ها", "هم"):
            for g in reversed(groups):
                if (
                    g.j <= t.i
                    and g.case not in ("adj",)
                    and g.chunks[0].kind in ("state", "org", "body", "demonym")
                    and t.i - g.j < 25
                ):
                    initiators = [a for a in self.actors_of(g.chunks[0]) if a not in recipients]
                    filled.why["I"] = "pronoun on the noun"
                    break
        if not initiators and who is not None and default:
            near = (
                t.part == "participle"
                or t.pronoun
                or carrier is not None
                or bool(speech)
                or default == "speaker"
                or t.number == "s"
            )
            if near:
                initiators = list(self.actors_of(who))
                filled.why["I"] = "who speaks" if who is self.now.speaker else "the last subject"
                score -= 0.1
        if (
            frame.fallback == "sentence"
            and not recipients
            and t.part == "noun"
            and (carrier is not None or t.pronoun)
            and initiators
        ):
            home = {self.party(a) for a in initiators}
            others: list[str] = []
            for g in groups:
                if g.chunks[0].kind in ("person", "office") and abs(g.i - t.i) < 25:
                    others += [a for a in self.ids([g]) if self.party(a) not in home and a not in others]
            if len(others) == 1:
                recipients = others
                filled.why["R"] = "the only other person of the sentence"
        if frame.recipient_kind and not any(
            self.r.actors[a].kind == frame.recipient_kind for a in recipients if a in self.r.actors
        ):
            return None
        syntactic = frame.material and filled.why.get("I", "").startswith(("noun phrase", "genitive", "nationality"))
        if not recipients and not targets and initiators and not frame.strict and (
            frame.default == "speaker" or syntactic
        ):
            home = {self.party(a) for a in initiators}
            rest: dict[str, str] = {}
            for g in groups:
                for a in self.ids([g]):
                    if self.party(a) not in home and g.i > t.i - 25:
                        rest.setdefault(self.party(a), a)
            if len(rest) == 1:
                recipients = list(rest.values())
                filled.why["R"] = "the only other party of the sentence"
                score -= 0.15
        if frame.person_only and initiators:
            kinds = {self.r.actors[i].kind for i in initiators if i in self.r.actors}
            if not kinds & {"person", "group"}:
                return None
        if frame.between_recipients and initiators:
            home = {self.party(a) for a in initiators}
            recipients = [a for a in recipients if self.party(a) not in home]
        initiators = [a for a in initiators if a not in recipients] or initiators
        recipients = [a for a in recipients if a not in initiators]
        if (
            not recipients
            and len(initiators) >= 2
            and (self.types.get(t.type, {}).get("symmetric") or frame.between or t.number == "d")
        ):
            initiators, recipients = initiators[:1], initiators[1:]
        parties = {self.party(a) for a in (*initiators, *recipients, *targets)}
        nowhere = {a for a in (*initiators, *recipients, *targets) if self.nowhere(a)}
        if len(parties - nowhere) < frame.needs - 1 or (nowhere and frame.default == "speaker" and len(parties - nowhere) < frame.needs):
            self.dropped.append((part.span(t.i, t.j), f"{frame.rule}: nobody knows for whom a party acts"))
            return None
        if len(parties) < frame.needs:
            if t.part != "fixed" or not parties:
                self.dropped.append((part.span(t.i, t.j), f"{frame.rule}: a second party is missing"))
            return None
        if not initiators:
            self.dropped.append((part.span(t.i, t.j), f"{frame.rule}: nobody acts"))
            return None
        if not recipients and not targets:
            return None
        if t.part == "verb" and t.lexeme in ("ar-criticise", "ar-attack") and words[t.i].fold.endswith(_HAJAMA):
            armed = any(
                self.r.actors[a].kind in ("non_state", "government_body") for a in initiators if a in self.r.actors
            ) or self.has(scan, "troops", t.j, limit, None)
            if armed == (t.lexeme == "ar-criticise"):
                return None
        code = t.type
        if t.frame == "attack" and t.part == "noun" and carrier is not None and initiators:
            # شن الرئيس هجوما على نظيره: persons attack with words
            if all(self.r.actors[a].kind == "person" for a in initiators if a in self.r.actors):
                code = "criticism"
        for cls, root, finer in frame.refine:
            if self.has(scan, cls, t.j, limit, None):
                code = finer or root
                break
        type_, fine = self.root(code)
        if type_ in ("STATEMENT", "RELATION"):
            return None
        factuality = self.factuality(part, t, carrier, type_)
        if factuality == "negated" and t.frame == "talks" and words[t.i - 1].fold in ("لن", "ولن"):
            type_, fine, factuality = "REJECT", "refuse-talks", "actual"  # "will not negotiate" refuses
        when = self.when(part, t, factuality)
        place = self.place(part, t, type_, fine, initiators, recipients, frame, groups)
        quote = part.span(*self.clause(part, t, filled))
        text = scan.text
        evidence = Evidence(
            span=quote, quote=text.source[quote.start : quote.end], trigger=text.slice(t.i, t.j), rule=frame.rule, confidence=round(score, 2),
            speaker=self.voice(part, t, triggers), date=when.date if when.precision == "day" else None,
        )  # fmt: skip
        candidate = Candidate(
            type_,
            fine,
            initiators,
            recipients,
            targets,
            factuality,
            when,
            place,
            evidence,
            part.index,
            t,
            score,
            filled.why,
        )
        candidate.background = (
            t.part == "noun"
            and carrier is None
            and (type_ in _BACKGROUND or (fine in _VISITS and not when.date and bool(t.pronoun)))
        )
        if (
            factuality == "actual"
            and t.tense == "pres"
            and self.reference
            and when.precision == "day"
            and when.date
            and when.date >= self.reference.isoformat()
        ):
            candidate.factuality = "planned"
        if (
            candidate.factuality == "actual"
            and self.reference
            and when.earliest
            and when.earliest > self.reference.isoformat()
            and type_ not in ("REQUEST", "ACCUSE", "REJECT", "THREATEN")
        ):
            candidate.factuality = "planned"  # told of a day to come
        if type_ == "REJECT" and candidate.factuality == "negated":
            candidate.factuality = "hypothetical"
            self.unrealised.append(candidate)  # "did not rule out" rejects nothing
            return None
        candidate.parties = (
            frozenset(map(self.party, initiators)),
            frozenset(map(self.party, [*recipients, *targets])),
        )
        subject = flat(filled.I)[:1]
        if subject and subject[0].kind not in ("dual", "own", "demonym") and t.part in ("verb",):
            self.now.subject = subject[0]
        return candidate

    def governed_by_speech(self, part: Part, t: Trigger, triggers: list[Trigger]) -> bool:
        """Whether the words stand in what somebody says, not in what somebody discusses."""
        before = [
            x
            for x in triggers
            if x.i < t.i and x.frame in ("speech", "express", "discuss", "talks", "meet", "meet-with", "announce")
        ]
        if before:
            last = max(before, key=lambda x: x.i)
            return last.frame in ("speech", "express", "announce") and t.i - last.i < 40
        return self.quoted(part, t)

    def voice(self, part: Part, t: Trigger, triggers: list[Trigger]) -> str | None:
        """Who says it: the author of a post, or whose words the clause reports; None is the article's own voice."""
        if part.index in self.post:
            return self.post[part.index].actor
        said = [x for x in triggers if x.frame == "speech" and x.i < t.i and x.part == "verb" and t.i - x.i < 40]
        told = bool(said) and any("comp" in part.scan.words[k] for k in range(said[-1].j, t.i))
        if told and self.now.speaker is not None and self.now.speaker.actor in self.r.actors:
            return self.now.speaker.actor
        return None

    def quoted(self, part: Part, t: Trigger) -> bool:
        return self.post.get(part.index) is not None

    def fall_back(
        self,
        part: Part,
        frame: Frame,
        t: Trigger,
        groups: list[Group],
        initiators: list[str],
        recipients: list[str],
        filled: Filled,
    ) -> None:
        """The other party where the clause does not name it: the meeting's, the sentence's subject, the accuser before."""
        if recipients:
            return
        home = {self.party(a) for a in initiators} if initiators else set()
        if frame.fallback == "pair" or (frame.fallback == "post" and part.index in self.post):
            recipients += [a for a in self.now.pair if self.party(a) not in home and a not in initiators][:1]
        elif frame.fallback == "subject":
            who = self.now.subject or self.now.speaker
            for g in groups:
                if g.j <= t.i and g.case == "":
                    who = g.chunks[0]
                    break
            if who is not None:
                recipients += [a for a in self.actors_of(who) if self.party(a) not in home]
        elif frame.fallback == "before":
            speaker = self.now.speaker or self.now.subject
            home = home or ({self.party(a) for a in self.actors_of(speaker)} if speaker else set())
            for g in reversed(groups):
                if g.j <= t.i and t.i - g.j < 40:
                    others = [a for c in g.chunks for a in self.actors_of(c) if self.party(a) not in home]
                    if others and home:
                        recipients += others[:1]
                        break
        if recipients:
            filled.why["R"] = f"fallback: {frame.fallback}"

    def carrier(self, t: Trigger, triggers: list[Trigger], part: Part) -> Trigger | None:
        """The light or expressing verb that a noun is the object of: أجرى لقاءً, أعرب عن تقديره, تلقى اتصالا."""
        if t.part != "noun":
            return None
        best = None
        words = part.scan.text.words
        for v in triggers:
            # الاجتماع الذي عقده أوباما, زيارة يقوم بها الوزير
            if t.j <= v.i <= t.j + 9 and v.part == "verb" and v.frame in ("light", "light-receive"):
                back = v.pronoun in ("ه", "ها") or (v.j < part.end and words[v.j].fold in ("به", "بها"))
                if back and not any(words[k].raw in ".؛" for k in range(t.j, v.i)):
                    return v
        for v in triggers:
            if v.j <= t.i and t.i - v.j <= 22 and v.part in ("verb", "passive", "participle") and v.frame in _CARRIERS:
                best = v if best is None or v.i >= best.i else best
        if best is not None and best.frame == "speech" and t.i - best.j > 12:
            return None
        return best

    def has(self, scan: Any, cls: str, i: int, j: int, carrier: Trigger | None) -> bool:
        for k in range(i, j):
            c = scan.words[k]
            if cls in c or "~" + cls in c:
                return True
        return False

    def clause(self, part: Part, t: Trigger, filled: Filled) -> tuple[int, int]:
        """The evidence: the sentence, cut to the stretch around trigger and slots where it is very long."""
        begin, end = part.begin, part.end
        if part.scan.text.ends[end - 1] - part.scan.text.starts[begin] <= 420:
            return begin, end
        marks = [t.i, t.j - 1]
        for c in flat([*filled.I, *filled.R, *filled.T]):
            if begin <= c.i < end and any(c is x for x in part.chunks):
                marks += [c.i, c.j - 1]
        lo, hi = min(marks), max(marks) + 1
        words = part.scan.text.words
        while lo > begin and words[lo - 1].raw not in "،؛,.":
            lo -= 1
        while hi < end and words[hi].raw not in "،؛,.":
            hi += 1
        return lo, hi

    # -- did it happen, when, where

    def factuality(self, part: Part, t: Trigger, carrier: Trigger | None, type_: str) -> str:
        scan = part.scan
        words = scan.text.words
        head = t if t.part != "noun" or carrier is None else carrier
        before = [words[k].fold for k in range(max(part.begin, head.i - 3), head.i)]
        last = before[-1:] + ([words[t.i - 1].fold] if t.i > part.begin else [])
        if any(w in ("لم", "ولم", "فلم", "لن", "ولن") for w in last) or (
            t.tense in ("pres", "juss") and any(w in ("لا", "ولا") for w in last)
        ):
            return "negated"
        if t.part == "noun" and t.i > part.begin and words[t.i - 1].fold in ("عدم", "بعدم", "دون"):
            return "negated"
        if (head.tense in ("pres", "juss") and last[:1] in (["قد"], ["وقد"])) or any(
            w in ("لو", "إذا", "اذا", "لولا", "ولو", "واذا") for w in before
        ):
            return "hypothetical"
        if "ongoing" in scan.words[head.i] or any(
            "ongoing" in scan.words[k] for k in range(max(part.begin, head.i - 6), min(part.end, t.j + 7))
        ):
            if type_ not in ("SUPPORT", "ACCUSE", "REQUEST", "REJECT", "AGREE", "THREATEN"):
                return "ongoing"
        near = range(max(part.begin, t.i - 8), min(part.end, t.j + 8))
        if "س" in head.prefix or (words[head.i - 1].fold == "سوف" and head.i > part.begin):
            return "planned"
        stance = type_ in ("REQUEST", "ACCUSE", "REJECT", "THREATEN")
        if not stance and any("future" in scan.words[k] for k in near) and t.tense != "past":
            if not (carrier is not None and carrier.tense == "past"):
                return "planned"
        if t.tense == "pres" and not stance and (head.prefix == "و" or (last and last[0] == "ثم")) and self.foretold(part, head):
            return "planned"  # سيزور واشنطن ويلتقي الرئيس
        if t.part == "noun" and t.prefix in ("ل", "ول") and t.frame in ("meet", "meet-with") and carrier is None:
            return "planned"  # وصل للقاء نظيره
        if (
            t.part in ("noun", "verb")
            and t.tense in ("pres", "juss", "noun")
            and any("hypothetical" in scan.words[k] for k in range(max(part.begin, t.i - 5), t.i))
        ):
            return "hypothetical"
        if type_ == "ASSAULT" and t.tense == "pres":
            return "ongoing"
        if t.frame == "arrive" and any(self.lexeme_at(scan, k) == "visit" for k in range(t.j, min(part.end, t.j + 25))):
            return "ongoing"  # وصل في زيارة تستغرق يومين
        if type_ == "CONSULT" and any(words[k].fold in scan.sets["lasting"] for k in range(t.i, min(part.end, t.j + 4))):
            return "ongoing"
        return "actual"

    def foretold(self, part: Part, t: Trigger) -> bool:
        """Whether a future verb stands before in the sentence, or the sentence before told a plan."""
        words = part.scan.text.words
        for k in range(part.begin, t.i):
            if any(p in ("س", "وس", "فس") and len(st) > 3 for p, st in words[k].readings) and any(
                m.prefix in ("س", "وس", "فس") for m in part.scan.at[k] if m.entry.cls == "lexeme"
            ):
                return True
        return bool(self.out) and self.out[-1].factuality == "planned" and self.out[-1].part == part.index - 1

    def lexeme_at(self, scan: Scan, k: int) -> str:
        """The frame of the verbal noun at a token, or ""."""
        return next(
            (
                str(self.lexemes[m.entry.key]["frame"])
                for m in scan.at[k]
                if m.entry.cls == "lexeme" and m.entry.get("part") == "noun"
            ),
            "",
        )

    def when(self, part: Part, t: Trigger, factuality: str) -> When:
        text = part.scan.text
        best: tuple[int, Dated] | None = None
        pos = text.starts[t.i]
        lo, hi = text.starts[part.begin], text.ends[part.end - 1]
        dates = self.dates[part.field]
        if part.index in self.stamps:
            shift = text.starts[part.begin]
            own = find_dates(text.slice(part.begin, part.end), self.stamps[part.index])
            dates = tuple(Dated(start=d.start + shift, end=d.end + shift, when=d.when, kind=d.kind) for d in own)
        for d in dates:
            if d.start < lo or d.end > hi or d.when.date is None:
                continue
            gap = min(abs(d.start - pos), abs(d.end - pos))
            if best is None or gap < best[0]:
                best = (gap, d)
        if best is not None and best[0] < 220:
            found = best[1]
            if (
                found.kind == "weekday"
                and t.tense == "pres"
                and self.reference
                and found.when.date
                and found.when.precision == "day"
            ):
                # "يزور موسكو الثلاثاء": a coming Tuesday, unless the text says the last one
                told = datetime.date.fromisoformat(found.when.date)
                words = text.source[found.start : found.end]
                if told < self.reference and "ماض" not in words and "أمس" not in words:
                    return day(told + datetime.timedelta(days=7), "relative")
            return found.when
        return When()

    def place(
        self,
        part: Part,
        t: Trigger,
        type_: str,
        fine: str | None,
        initiators: list[str],
        recipients: list[str],
        frame: Frame,
        groups: list[Group],
    ) -> str | None:
        """Where it took place: the host of a visit, a city after "in", the home of who receives, summons or expels."""
        if frame.place_of_recipient:
            for a in recipients:
                shown = self.r.actors.get(a)
                if shown and shown.country and shown.kind == "state":
                    return shown.country
        if fine in ("phone-call", "video-call", "exchange-of-messages") and t.part != "noun":
            return None
        if type_ in _PLACED:
            near = sorted((g for g in groups if part.begin <= g.i < part.end), key=lambda g: abs(g.i - t.i))
            for g in near:
                c = g.chunks[0]
                capital = (
                    c.kind == "state"
                    and c.country
                    and (c.rule == "capital" or (c.entry is not None and c.entry.get("kind") == "capital"))
                )
                venue = (
                    g.case == "في"
                    or (g.case == "ب" and c.prefix in ("ب", "وب"))
                    or (g.case == "gen" and g.head == t.i and t.part == "noun")
                )
                if capital and venue and abs(g.i - t.i) < 35:
                    return c.country
            scan = part.scan
            for k in range(part.begin, part.end):
                m = scan.best(k, "place")
                if (
                    m
                    and m.entry.key
                    and abs(k - t.i) < 35
                    and not any(c.i <= k < c.j for c in part.chunks if c.kind in ("person", "office", "org", "body"))
                ):
                    if m.prefix in ("ب", "وب") or (
                        not m.prefix
                        and k > part.begin
                        and scan.text.words[k - 1].fold in ("في", "وفي", "بمدينه", "مدينه")
                    ):
                        return str(m.entry.key)
        if fine in ("reception", "summon-ambassador", "expel-diplomat"):
            isos = [self.r.actors[a].country for a in initiators if a in self.r.actors]
            return next((x for x in isos if x), None)
        return None

    # -- competition

    def compete(self, found: list[Candidate]) -> list[Candidate]:
        """Triggers that tell one act twice in a sentence: the more telling one stays."""
        out: list[Candidate] = []
        for c in found:
            key = (c.type, frozenset((*c.I, *c.R, *c.T)))
            twin = next((o for o in out if (o.type, frozenset((*o.I, *o.R, *o.T))) == key), None)
            if twin is None:
                out.append(c)
            elif _rank(c) > _rank(twin):
                twin.fine, twin.trigger = c.fine, c.trigger
                twin.evidence = replace(twin.evidence, trigger=c.evidence.trigger, rule=c.evidence.rule)
        return out


# acts that end or forbid another: "suspended its aid" tells no aid
_ENDS = frozenset(("suspend-cooperation", "lift-sanctions", "cancel-meeting", "halt-talks"))
_CARRIERS = frozenset(("light", "light-receive", "express", "announce", "light-join", "speech", "provide"))
_HAJAMA = ("هاجم", "هاجمت", "هاجموا", "يهاجم", "تهاجم")
_BACKGROUND = frozenset(("ACCUSE", "SANCTION", "THREATEN", "ASSAULT", "AID", "RETREAT"))
_PLACED = frozenset(("CONSULT", "SUPPORT", "ASSAULT", "AGREE", "COOPERATE", "PROTEST", "REQUEST", "ACCUSE", "REJECT"))
_WEAK = ("meeting", None)
_VISITS = frozenset(("visit", "official-visit", "state-visit", "tour"))


def _rank(c: Candidate) -> int:
    return 0 if c.fine is None else 1 if c.fine == "meeting" else 2


def _compatible(a: Candidate, b: Candidate) -> bool:
    """Two tellings of one act: same root, same parties, no contradiction of date or kind."""
    if a.type != b.type:
        return False
    if a.fine != b.fine:
        if a.type == "CONSULT":
            if "exchange-of-messages" in (a.fine, b.fine):
                return False
            if "phone-call" in (a.fine, b.fine) and not {a.trigger.frame, b.trigger.frame} & {"discuss", "talks"}:
                return False
            if (a.fine in _VISITS) != (b.fine in _VISITS):
                return False
            if not (a.fine in _WEAK or b.fine in _WEAK or (a.fine in _VISITS and b.fine in _VISITS)):
                return False
        elif not (a.fine is None or b.fine is None):
            return False
    if a.type != "CONSULT" and not set(a.I) & set(b.I) and a.parties[0] != b.parties[0]:
        return False
    if a.fine in _VISITS and b.fine in _VISITS and a.parties[1] != b.parties[1]:
        return False
    if (a.factuality == "negated") != (b.factuality == "negated"):
        return False
    da, db = a.when.date, b.when.date
    return not (da and db and not da.startswith(db) and not db.startswith(da) and a.type == "CONSULT")


def find_events(reading: Reading, without: frozenset[str] = frozenset()) -> tuple[list[list[Candidate]], _Finder]:
    """Groups of candidates: each group is one event with its tellings, in the order of the text."""
    finder = _Finder(reading, without)
    title = [p for p in reading.parts if p.field != "text"]
    text = [p for p in reading.parts if p.field == "text"]
    for part in text:
        finder.sentence(part)
    finder.now = Discourse()
    body, finder.out = finder.out, []
    for part in title:
        finder.sentence(part)
    head, finder.out = finder.out, []
    merged: list[list[Candidate]] = []
    for c in body + head:
        parties = {finder.party(x) for x in (*c.I, *c.R, *c.T)}
        home = None
        for group in merged:
            g = group[0]
            if not _compatible(g, c):
                continue
            other = {finder.party(x) for x in (*g.I, *g.R, *g.T)}
            if parties == other or (c.evidence.span.field != "text" and parties <= other):
                home = group
                break
        if home is None:
            merged.append([c])
        else:
            home.append(c)
    _scene(merged, finder)
    return merged, finder


def _scene(groups: list[list[Candidate]], finder: _Finder) -> None:
    """What is said at a meeting is said where it is held: events of its parties take its place, where they have none."""
    place: str | None = None
    cast: set[str] = set()
    for group in sorted(groups, key=lambda g: (g[0].evidence.span.field != "text", g[0].evidence.span.start)):
        c = group[0]
        own = next((x.place for x in group if x.place), None)
        members = {finder.party(a) for a in (*c.I, *c.R)}
        if own is not None:
            if c.type == "CONSULT":
                place, cast = own, members
        elif (
            place
            and c.type in _PLACED
            and c.type != "ASSAULT"
            and c.fine not in ("phone-call", "video-call")
            and not c.background
        ):
            if {finder.party(a) for a in c.I} & cast:
                c.place = place
