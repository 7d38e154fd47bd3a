"""What was read in an article and why: each sentence with its mentions, the rules that fired, their slots, what was
rejected or left out, with the reasons. `explain_lines` tells it in a terminal, `explain_html` draws it as a page.

>>> from alaqat.lexicon import load
>>> from alaqat.model import Article
>>> found = explain(Article(id="a", text="التقى وزير الخارجية الجزائري نظيره التونسي."), load())
>>> [(told.event.fine, told.evidence.rule, told.why["initiator"]) for told in found.sentences[0].told]
[('meeting', 'ar/meet', 'noun phrase after the verb')]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from alaqat.extract import extract
from alaqat.extract.article import Reading
from alaqat.extract.candidate import Candidate
from alaqat.extract.clause import Group, Trigger
from alaqat.extract.events import find_events
from alaqat.extract.extractor import home_country
from alaqat.extract.grammar import Frame, frames
from alaqat.extract.groups import find_groups
from alaqat.extract.part import Part
from alaqat.extract.triggers import find_triggers
from alaqat.lexicon import Lexicon
from alaqat.model import Article, Event, Evidence, Extraction, Link, Omission, Resolution, Sentence, Span

__all__ = ["Explanation", "PassedOver", "Read", "Rejected", "Told", "explain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOver:
    """A party of the sentence that fills no slot of an event in it, and why. `actor` is its id."""

    actor: str
    form: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An event as one sentence tells it. `why` says how its initiator, recipient and target were found there."""

    event: Event
    evidence: Evidence
    trigger: Span | None = None
    why: Mapping[str, str] = field(default_factory=dict)
    passed_over: tuple[PassedOver, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A word that could have told an event, the rule that it wakes, and why it made none."""

    span: Span
    rule: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A sentence as it was read."""

    sentence: Sentence
    mentions: tuple[Resolution, ...] = ()
    told: tuple[Told, ...] = ()
    unrealised: tuple[Told, ...] = ()
    statements: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    omissions: tuple[Omission, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """An extraction sentence by sentence. `omissions`: stretches that belong to no sentence."""

    extraction: Extraction
    sentences: tuple[Read, ...] = ()
    omissions: tuple[Omission, ...] = ()


_Key = tuple[Span, str, str, str]
_Look = tuple[Span, dict[str, str], tuple[PassedOver, ...]]
_SLOTS = {"I": "initiator", "R": "recipient", "T": "target"}
# verbs that carry or report the act of another word, and tell none themselves
_CARRIERS = ("", "speech", "light", "light-receive", "light-join", "express", "announce")


def explain(article: Article, lexicon: Lexicon) -> Explanation:
    """Reads an article and keeps the reasons. Takes about twice as long as `extract`."""
    x = extract(article, lexicon)
    looks: dict[_Key, _Look] = {}
    rejected: list[Rejected] = []
    if x.language not in ("en", "fr"):
        looks, rejected = _look_again(article, lexicon)

    def tellings(events: Iterable[Event], within: Span) -> tuple[Told, ...]:
        found = ((e, v) for e in events for v in e.evidences if _begins(v.span, within))
        once = {(e.type, e.fine, e.factuality, v.span, v.trigger, v.rule): (e, v) for e, v in found}
        return tuple(_told(e, v, looks.get((v.span, v.trigger, v.rule, e.type))) for e, v in once.values())

    reads = tuple(
        Read(
            sentence=s,
            mentions=tuple(r for r in x.resolutions if _inside(r.mention.span, s.span)),
            told=tellings(x.events, s.span),
            unrealised=tellings(x.unrealised, s.span),
            statements=tuple(e for e in x.statements if _begins(e.evidences[0].span, s.span)),
            links=tuple(v for v in x.links if _begins(v.evidence.span, s.span)),
            rejected=tuple(r for r in rejected if _inside(r.span, s.span)),
            omissions=tuple(dict.fromkeys(o for o in x.omissions if _inside(o.span, s.span))),
        )
        for s in x.sentences
    )
    loose = tuple(o for o in x.omissions if not any(_inside(o.span, s.span) for s in x.sentences))
    return Explanation(extraction=x, sentences=reads, omissions=loose)


def _inside(inner: Span, outer: Span) -> bool:
    return inner.field == outer.field and outer.start <= inner.start and inner.end <= outer.end


def _begins(inner: Span, outer: Span) -> bool:
    return inner.field == outer.field and outer.start <= inner.start < outer.end


def _told(event: Event, evidence: Evidence, look: _Look | None) -> Told:
    if look is None:
        return Told(event=event, evidence=evidence)
    trigger, why, others = look
    parties = {*event.initiators, *event.recipients, *event.targets}
    left = tuple(dict.fromkeys(p for p in others if p.actor not in parties))
    return Told(event=event, evidence=evidence, trigger=trigger, why=why, passed_over=left)


# -- what the extraction does not keep: how slots were filled, and what was tried in vain


def _look_again(article: Article, lexicon: Lexicon) -> tuple[dict[_Key, _Look], list[Rejected]]:
    """Reads once more as `extract` does, and keeps the candidates."""
    reading = Reading(article, lexicon, home=home_country(article, lexicon))
    events, finder = find_events(reading)
    grammar = {f.rule: f for f in frames("ar").values()}
    parts = {p.index: p for p in reading.parts}
    told = [*(c for group in events for c in group), *finder.unrealised]
    looks: dict[_Key, _Look] = {}
    for c in told:
        part = parts[c.part]
        key = (c.evidence.span, c.evidence.trigger, c.evidence.rule, c.type)
        why = {_SLOTS[slot]: reason for slot, reason in sorted(c.why.items())}
        others = _passed_over(reading, part, c, grammar.get(c.evidence.rule))
        looks.setdefault(key, (part.span(c.trigger.i, c.trigger.j), why, others))
    dropped = {span for span, _ in finder.dropped}
    rejected: list[Rejected] = []
    for part in reading.parts:
        here = [c for c in told if c.part == part.index]
        post = part.index in finder.posts.authors
        for t in find_triggers(part.scan, part.chunks, part.begin, part.end, finder.lexemes, first_person=post):
            span = part.span(t.i, t.j)
            if t.frame in _CARRIERS or span in dropped or any(c.trigger.i < t.j and t.i < c.trigger.j for c in here):
                continue
            frame = finder.frames.get(t.frame)
            # على, which may begin "it is up to", stands in every other sentence for "on": no news
            if frame is not None and not (frame.require_comp and t.part == "fixed"):
                twin = next((c for c in here if c.type == finder.root(t.type)[0]), None)
                rejected.append(Rejected(span=span, rule=frame.rule, reason=_reason(t, frame, twin)))
    return looks, rejected


def _reason(t: Trigger, frame: Frame, twin: Candidate | None) -> str:
    if t.type in ("STATEMENT", "RELATION"):
        return "a statement or a state of affairs, not an act"
    if twin is not None:
        return f"«{twin.evidence.trigger}» tells a {twin.type} in this sentence already"
    return f"needs {', '.join(_needs(frame))}: not all of it is there"


def _needs(frame: Frame) -> Iterator[str]:
    """What a rule asks for before it makes an event."""
    if frame.require:
        yield f"a word of class {frame.require} near it"
    if frame.require_any:
        yield f"a word of class {' or '.join(frame.require_any)} after it"
    if frame.exclude:
        yield f"no word of class {frame.exclude} right after it"
    if frame.require_before:
        yield f"a word of class {frame.require_before} before it"
    if frame.require_carrier:
        yield "a verb that carries the noun"
    if frame.require_prep:
        yield f"a party after {frame.require_prep}"
    if frame.require_comp:
        yield "a clause after على"
    if frame.require_phone:
        yield "a telephone"
    if frame.require_speech:
        yield "to stand in what somebody says"
    if frame.person_only:
        yield "a person who acts"
    if frame.recipient_kind:
        yield f"a recipient of kind {frame.recipient_kind}"
    yield "two parties"


_CASES = {"": "a bare noun phrase", "gen": "inside another noun phrase", "adj": "a nationality on a noun"}


def _passed_over(reading: Reading, part: Part, c: Candidate, frame: Frame | None) -> tuple[PassedOver, ...]:
    """The parties that the sentence names and this event does not take."""
    parties = {*c.I, *c.R, *c.T}
    out = []
    for group in find_groups(part.scan, part.chunks, part.begin):
        for chunk in group.chunks:
            for actor in chunk.actors or (chunk.actor,):
                if actor in reading.actors and actor not in parties:
                    form = part.scan.text.slice(chunk.i, chunk.j)
                    out.append(PassedOver(actor=actor or "", form=form, reason=_why_not(group, c, frame)))
    return tuple(out)


def _why_not(group: Group, c: Candidate, frame: Frame | None) -> str:
    case = _CASES.get(group.case, f"after {group.case}")
    slot = frame.preps.get(group.case, "") if frame else ""
    if group.case in _CASES:
        return f"{case}, not the subject, object or owner of «{c.evidence.trigger}»"
    if not slot:
        return f"{case}, to which {c.evidence.rule} gives no slot"
    taken = " or the slot is taken" if getattr(c, slot) else ""
    return f"{case}, out of reach of «{c.evidence.trigger}»{taken}"
