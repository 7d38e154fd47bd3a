"""What an article or an event is about: topics by salience of their cues, the events told and the states named.

A label of a topic is a strong cue, a `dip:cue` a weak one; "the situation in X" is one for the crisis of X. Title and
agenda ("they discussed ...") count more, the tenth cue less than the first. `find_cues` reads, `find_topics` and
`topics_in` decide.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from alaqat.extract.chunks import Chunk
from alaqat.extract.scan import Match, Scan
from alaqat.model import Span

__all__ = ["Cue", "Stretch", "Weights", "find_cues", "find_topics", "topics_in"]

Topics = Mapping[str, Mapping[str, Any]]  # `Lexicon.facts["topic"]`: notation -> countries, broader, names


class Stretch(Protocol):
    """A sentence: tokens [begin, end) of a scanned field, its noun phrases, its number in the article."""

    @property
    def scan(self) -> Scan: ...
    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def index(self) -> int: ...
    @property
    def chunks(self) -> list[Chunk]: ...


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak for a topic. `kind`: strong, weak, or situation ("the situation in Syria"); `inside` is the kind
    of noun phrase it is part of, if any; `agenda` tells that it is said to be discussed."""

    topic: str
    kind: str
    span: Span
    sentence: int
    agenda: bool = False
    inside: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each sign counts; chosen on the 44 articles that `tests/eval/split.txt` lists as work."""

    strong: float = 1.0
    weak: float = 0.35
    weak_of_crisis: float = 0.5
    situation: float = 1.0
    title: float = 2.0
    lead: float = 1.1
    lead_sentences: int = 3
    agenda: float = 1.5
    umbrella: float = 0.4  # a topic at the top of the hierarchy
    in_office: float = 0.0  # "the minister of defence" is no sign of defence
    in_body: float = 0.5
    damping: float = 0.4
    meeting: float = 1.0  # two sides met: their relations
    event: float = 1.3
    pair: float = 0.8  # two of the states of a topic such as Gulf relations
    least: float = 1.0
    lone: float = 0.7  # of the best, where none reaches the least
    share: float = 0.22  # of the best score
    share_inferred: float = 0.45  # the same, for a topic that no word speaks for, only the events or states
    most: int = 6
    crowd: int = 4  # beside so many others, unspecified issues are no topic


_WAKING = ("agenda", "situation")
_TELLING = frozenset(("topic", "state", "demonym"))  # classes of phrases that can speak for a topic
_TITLED = ("person", "office", "body")
_OF_EVENT = {
    "impose-sanctions": "sanctions",
    "lift-sanctions": "sanctions",
    "ceasefire-declared": "ceasefire",
    "cut-relations": "diplomatic-relations",
    "establish-relations": "diplomatic-relations",
    "summon-ambassador": "diplomatic-relations",
    "expel-diplomats": "diplomatic-relations",
    "economic-aid": "development-aid",
    "humanitarian-aid": "humanitarian-aid",
    "mediation": "mediation-conflict-resolution",
    "affirm-ties": "bilateral-relations",
    "recall-ambassador": "diplomatic-relations",
    "accept-mediation": "mediation-conflict-resolution",
    "threat-sanctions": "sanctions",
    "call-for-sanctions": "sanctions",
    "joint-exercise": "military-cooperation",
    "arms-deal": "military-cooperation",
    "military-aid": "military-cooperation",
    "close-border": "border-security",
    "veto": "united-nations-affairs",
}
_MEETINGS = frozenset(("meeting", "visit", "reception", "phone-call", "political-consultations", "summit"))
_COURTESIES = frozenset(("praise", "invitation", "congratulations", "exchange-of-messages", "affirm-ties"))
_FIELDS = ("title", "heading", "text")
_BILATERAL, _UNSPECIFIED, _CONFLICTS = "bilateral-relations", "regional-international-issues", "conflicts-crises"


def find_cues(parts: Iterable[Stretch], topics: Topics) -> tuple[Cue, ...]:
    """The topic phrases of the sentences, the longest at each place, and the states behind "the situation in"."""
    crisis = {t["countries"][0]: name for name, t in topics.items() if len(t["countries"]) == 1}
    cues: list[Cue] = []
    for part in parts:
        text, at, kinds, spelt = part.scan.text, part.scan.at, part.scan.kinds, part.scan.spelt
        i, agenda, patience = part.begin, False, 0
        while i < part.end:
            sign = spelt[i].sign
            quiet = not patience and (not sign or sign not in _WAKING)
            if quiet and (not kinds[i] or kinds[i].isdisjoint(_TELLING)):  # as most tokens are
                i += 1
                continue
            if sign == "agenda":
                agenda = True
            j = i + 1
            named: Match | None = None
            told: set[tuple[str, str]] = set()
            for m in at[i]:  # longest first
                cls = m.entry.cls
                if cls == "topic":
                    if m.j <= part.end and (not told or m.j == j):
                        told.add((m.entry.key, str(m.entry.get("strength", "weak"))))
                        j = m.j
                elif cls in ("state", "demonym") and named is None and m.j <= part.end:
                    named = m
            if named is not None and not told:
                j = named.j
            if told or (named is not None and patience):
                inside = _inside(part.chunks, i)
                if named is not None and patience and inside not in _TITLED and not named.entry.get("doubt"):
                    told.add((crisis.get(named.entry.key, _CONFLICTS), "situation"))
                if told:
                    span = Span(field=text.field, start=text.starts[i], end=text.ends[j - 1])
                    cues += [Cue(topic, kind, span, part.index, agenda, inside) for topic, kind in sorted(told)]
            if named is not None:
                patience = min(patience, 2)
            elif sign == "situation":
                patience = 4
            elif patience:
                patience = 0 if sign == "stop" else patience - (sign != "fill")
            i = j
    return tuple(cues)


def _inside(chunks: Sequence[Chunk], i: int) -> str:
    """The kind of the noun phrase that holds token `i`, or ""."""
    return next((_kind(c) for c in chunks if c.i <= i < c.j), "")


def _kind(chunk: Chunk) -> str:
    if chunk.kind == "org" and chunk.entry is not None:
        return str(chunk.entry.get("kind") or "org")
    return chunk.kind


def find_topics(
    cues: Sequence[Cue],
    topics: Topics,
    *,
    fines: Collection[str | None] = (),
    countries: Mapping[str, int] | None = None,
    weights: Weights = Weights(),
) -> tuple[str, ...]:
    """One to six topics of an article, the most salient first; none where nothing speaks for any.

    `fines` are the fine types of the events told, `countries` says how often each state (ISO alpha-2) is referred to.
    """
    scores = _scores(cues, topics, weights)
    told = set(scores)
    if not _MEETINGS.isdisjoint(fines):
        scores[_BILATERAL] += weights.meeting
    for fine in fines:
        if fine in _OF_EVENT:
            scores[_OF_EVENT[fine]] += weights.event
    counts = countries or {}
    chief = sorted(counts, key=lambda c: (-counts[c], c))[:3]
    for name, topic in topics.items():
        if len(topic["countries"]) > 1 and sum(c in topic["countries"] for c in chief) > 1:
            scores[name] += weights.pair
    if not scores:
        return ()
    rank = sorted(scores, key=lambda t: (-scores[t], t))
    best = scores[rank[0]]

    def enough(topic: str) -> bool:
        share = weights.share if topic in told else weights.share_inferred
        return scores[topic] >= max(weights.least, share * best)

    chosen = [t for t in rank if enough(t)] or [t for t in rank[:1] if best >= weights.lone]
    if _UNSPECIFIED in chosen and len(chosen) > weights.crowd:
        chosen.remove(_UNSPECIFIED)
    # best first: a broader topic behind a narrower one adds nothing
    return tuple(t for k, t in enumerate(chosen) if not any(topics[n]["broader"] == t for n in chosen[:k]))[
        : weights.most
    ]


def topics_in(
    cues: Sequence[Cue],
    spans: Sequence[Span],
    topics: Topics,
    *,
    fine: str | None = None,
    article: Sequence[str] = (),
    weights: Weights = Weights(),
) -> tuple[str, ...]:
    """The topics of an event: of the words that tell it, of its type, for a meeting also what its agenda names in the
    next sentences; failing all, the chief topic of the article. At most three.
    """
    within = _within(cues, spans)
    here = sorted({c.sentence for c in within}) or _nearest(cues, spans)
    meets = fine in _MEETINGS
    if meets and here:
        within += [c for c in _of_sentences(cues, here[0], here[0] + 2) if c.agenda and c not in within]
    scores = _scores(within, topics, weights)
    if fine in _OF_EVENT:
        scores[_OF_EVENT[fine]] += weights.event
    if meets or fine in _COURTESIES:
        scores[_BILATERAL] += weights.meeting * 0.9
    for topic in article:
        if topic in scores:
            scores[topic] += 0.3
    rank = sorted(scores, key=lambda t: (-scores[t], t))
    chosen = [t for t in rank if scores[t] >= 0.6][:3]
    if len(chosen) < 3:  # what the sentences around it speak of, where the whole article does
        near = _of_sentences(cues, here[0] - 2, here[-1] + 1) if here else ()
        around = _scores(near, topics, weights)
        chosen += sorted((t for t in article if t in around and t not in chosen), key=lambda t: (-around[t], t))[:1]
    return tuple(chosen or article[:1])


# Cues come in the order of the text, so a stretch of it is found without a look at each: a book has many.


def _place(span: Span) -> tuple[int, int]:
    """What cues are sorted by."""
    return _FIELDS.index(span.field), span.start


def _within(cues: Sequence[Cue], spans: Iterable[Span]) -> list[Cue]:
    """The cues that stand in one of the stretches."""
    found: set[int] = set()
    for s in spans:
        for k in range(bisect_left(cues, _place(s), key=lambda c: _place(c.span)), len(cues)):
            if cues[k].span.field != s.field or cues[k].span.start >= s.end:
                break
            if cues[k].span.end <= s.end:
                found.add(k)
    return [cues[k] for k in sorted(found)]


def _of_sentences(cues: Sequence[Cue], first: int, last: int) -> Sequence[Cue]:
    """The cues of the sentences from the first to the last."""
    return cues[bisect_left(cues, first, key=lambda c: c.sentence) : bisect_right(cues, last, key=lambda c: c.sentence)]


def _nearest(cues: Sequence[Cue], spans: Sequence[Span]) -> list[int]:
    """The sentence of the cue nearest to the first stretch."""
    if not spans:
        return []
    first = spans[0]
    k = bisect_left(cues, _place(first), key=lambda c: _place(c.span))
    beside = [c for c in cues[max(0, k - 1) : k + 1] if c.span.field == first.field]
    near = [(abs(c.span.start - first.start), c.sentence) for c in beside]
    return [min(near)[1]] if near else []


def _scores(cues: Sequence[Cue], topics: Topics, weights: Weights) -> defaultdict[str, float]:
    sums: defaultdict[str, float] = defaultdict(float)
    for cue in cues:
        topic = topics[cue.topic]
        alone = len(topic["countries"]) == 1
        if cue.kind == "strong":
            value = 1.0 if alone else weights.strong
        elif cue.kind == "situation":
            value = weights.situation
        else:
            value = weights.weak_of_crisis if alone else weights.weak
        if cue.inside in ("person", "office"):
            value *= weights.in_office
        elif cue.inside in ("body", "igo") and not topic["countries"]:
            value *= weights.in_body
        if cue.span.field != "text":
            value *= weights.title
        elif cue.sentence < weights.lead_sentences:
            value *= weights.lead
        if cue.agenda:
            value *= weights.agenda
        if not topic["broader"]:
            value *= weights.umbrella
        sums[cue.topic] += value
    return defaultdict(float, {t: s**weights.damping for t, s in sums.items() if s > 0})
