"""The words of an article that speak for a topic, and where they stand.

A label of a topic is a strong cue, a `dip:cue` a weak one; "the situation in X" is one for the crisis of X, "relations"
of two nationalities ("العلاقات المصرية العراقية") a strong one for the relations of two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from alaqat.extract.chunk import Chunk
from alaqat.extract.classes import Wanted
from alaqat.extract.part import Part
from alaqat.extract.scan import SET_OFF, Match
from alaqat.model import Span

__all__ = ["BILATERAL", "CONFLICTS", "Cue", "Topics", "find_cues", "lands", "nearest", "of_sentences", "within"]

Topics = dict[str, dict[str, Any]]  # `Lexicon.facts["topic"]`: notation -> countries, broader, names
BILATERAL, CONFLICTS = "bilateral-relations", "conflicts-crises"
_TIES = (BILATERAL, "weak")
_DASHES = frozenset("-–—ـ")
_FIELDS = {"title": 0, "heading": 1, "text": 2}  # in the order of the article
_WAKING = ("agenda", "situation", "aside")
_TELLING = Wanted(frozenset(("topic", "state", "demonym")))  # classes of phrases that can speak for a topic
_TITLED = ("person", "office", "body")
_WORTH = {"strong": 1.0, "situation": 1.0, "word": 0.7, "weak": 0.35}
_WEAK_OF_CRISIS = 0.5
_IN_BODY = 0.5
_OF_VENUE = 0.3  # on the sidelines of a meeting over it, something else was talked over
_VENUE = 12  # tokens that name such a meeting, at most


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak for a topic. `kind`: strong, word (a strong one of one word), weak, or situation ("the situation
    in Syria"); `worth` is how much it says, 0 to 1; `agenda` tells that it is said to be discussed; `word` is the last
    of the words, folded."""

    topic: str
    kind: str
    span: Span
    sentence: int
    worth: float
    broad: bool  # whether its topic is at the top of the hierarchy
    agenda: bool = False
    word: str = ""


@dataclass(frozen=True, slots=True)
class Lands:
    """The states (ISO alpha-2) of the topics that are of any."""

    crises: dict[str, str]  # state -> its crisis
    of_one: tuple[tuple[str, str], ...]  # (topic, its only state)
    of_several: tuple[tuple[str, frozenset[str]], ...]  # (topic, its states)


_lands: list[tuple[Topics, Lands]] = []  # those of the topics asked for last: a lexicon has one table of them


def lands(topics: Topics) -> Lands:
    """The states of a table of topics, which nobody changes."""
    if not _lands or _lands[0][0] is not topics:
        said = [(name, tuple(t["countries"])) for name, t in topics.items() if t["countries"]]
        one = tuple([(name, states[0]) for name, states in said if len(states) == 1])
        several = tuple([(name, frozenset(states)) for name, states in said if len(states) > 1])
        _lands[:] = [(topics, Lands({state: name for name, state in one}, one, several))]
    return _lands[0][1]


def find_cues(parts: Iterable[Part], topics: Topics) -> tuple[Cue, ...]:
    """The topic phrases of the sentences, the longest at each place, and the states behind "the situation in"."""
    crisis = lands(topics).crises
    cues: list[Cue] = []
    for part in parts:
        text, at, kinds, spelt = part.scan.text, part.scan.at, part.scan.kinds, part.scan.spelt
        i, agenda, patience, venue = part.begin, False, 0, 0
        while i < part.end:
            sign = spelt[i].sign
            quiet = not patience and (not sign or sign not in _WAKING)
            if quiet and not _TELLING.meets(kinds[i]):  # as most tokens are
                i += 1
                continue
            if sign == "agenda":
                agenda, venue = True, 0
            elif sign == "aside":
                venue = _venue_ends(part, i)
            j = i + 1
            named: Match | None = None
            told: set[tuple[str, str]] = set()
            for m in at[i]:  # longest first
                cls = m.entry.cls
                if cls == "topic":
                    if m.j <= part.end and (not told or m.j == j):
                        told.add((m.entry.key, _kind_of(m, topics)))
                        j = m.j
                elif cls in ("state", "demonym") and named is None and m.j <= part.end:
                    named = m
            if named is not None and not told:
                j = named.j
            if _TIES in told:
                behind = _two_nations(part, j)
                if behind:
                    told = {t for t in told if t != _TIES} | {(BILATERAL, "strong")}
                    j = behind
            if told or (named is not None and patience):
                inside = _inside(part.chunks, i)
                if named is not None and patience and inside not in _TITLED and not named.entry.get("doubt"):
                    known = crisis.get(named.entry.key)
                    told.add((known, "situation") if known else (CONFLICTS, "weak"))
                if told:
                    span = Span(field=text.field, start=text.starts[i], end=text.end(j - 1))
                    last = text.words[j - 1].fold
                    for topic, kind in sorted(told) if len(told) > 1 else told:
                        worth, broad = _worth(topic, kind, inside, topics), not topics[topic]["broader"]
                        if i < venue:
                            kind, worth = "weak", worth * _OF_VENUE
                        cues.append(Cue(topic, kind, span, part.index, worth, broad, agenda, last))
            if named is not None:
                patience = min(patience, 2)
            elif sign == "situation":
                patience = 4
            elif told:
                patience = 0  # "the situation of the refugees in Libya" is that of refugees
            elif patience:
                patience = 0 if sign == "stop" else patience - (sign != "fill")
            i = j
    return tuple(cues)


def _venue_ends(part: Part, i: int) -> int:
    """The token behind the meeting on whose sidelines, which token `i` says, something takes place."""
    words, last = part.scan.text.words, min(part.end, i + _VENUE)
    j = i + 1
    while j < last and (words[j].kind != "punct" or words[j].raw in SET_OFF):
        j += 1
    return j


def _two_nations(part: Part, i: int) -> int:
    """The token behind two nationalities at `i`, with a dash or not ("المصرية - العراقية"), else 0."""
    first = part.scan.best(i, "demonym") if i < part.end else None
    if first is None or first.prefix:
        return 0
    j, words = first.j, part.scan.text.words
    if j < part.end and words[j].fold in _DASHES:
        j += 1
    second = part.scan.best(j, "demonym") if j < part.end else None
    if second is None or second.prefix or second.j > part.end or second.entry.key == first.entry.key:
        return 0
    return second.j


def _kind_of(m: Match, topics: Topics) -> str:
    """A name of one word says less ("energy"), unless it is the name of a crisis ("Gaza")."""
    strength = str(m.entry.get("strength", "weak"))
    return "word" if strength == "strong" and m.j == m.i + 1 and not topics[m.entry.key]["countries"] else strength


def _inside(chunks: Sequence[Chunk], i: int) -> str:
    """The kind of the noun phrase that holds token `i`, or ""."""
    return next((_kind(c) for c in chunks if c.i <= i < c.j), "")


def _kind(chunk: Chunk) -> str:
    if chunk.kind == "org" and chunk.entry is not None:
        return str(chunk.entry.get("kind") or "org")
    return chunk.kind


def _worth(topic: str, kind: str, inside: str, topics: Topics) -> float:
    """How much a cue says for its topic: 1 a strong one, less a weak one, less inside the name of a body ("the ministry
    of energy"), nothing inside an office ("the minister of defence"). `inside`: see `_inside`."""
    countries = topics[topic]["countries"]
    value = _WORTH[kind]
    if kind == "weak" and len(countries) == 1:
        value = _WEAK_OF_CRISIS
    if inside in ("person", "office"):
        return 0.0
    return value * _IN_BODY if inside in ("body", "igo") and not countries else value


# Cues come in the order of the text, so a stretch of it is found without a look at each: a book has many.


def _first_at(cues: tuple[Cue, ...], span: Span) -> int:
    """The number of the first cue that does not begin before a stretch; `bisect` with a key takes ten times as long."""
    field, low, high = _FIELDS[span.field], 0, len(cues)
    while low < high:
        middle = (low + high) // 2
        at = cues[middle].span
        if at.start < span.start if at.field == span.field else _FIELDS[at.field] < field:
            low = middle + 1
        else:
            high = middle
    return low


def within(cues: tuple[Cue, ...], spans: Sequence[Span]) -> list[Cue]:
    """The cues that stand in one of the stretches."""
    found: list[int] = []
    for s in spans:
        for k in range(_first_at(cues, s), len(cues)):
            at = cues[k].span
            if at.field != s.field or at.start >= s.end:
                break
            if at.end <= s.end:
                found.append(k)
    if len(spans) > 1:  # they may overlap
        found = sorted(set(found))
    return [cues[k] for k in found]


def _before(cues: tuple[Cue, ...], sentence: int) -> int:
    """How many cues stand before a sentence."""
    low, high = 0, len(cues)
    while low < high:
        middle = (low + high) // 2
        if cues[middle].sentence < sentence:
            low = middle + 1
        else:
            high = middle
    return low


def of_sentences(cues: tuple[Cue, ...], first: int, last: int) -> tuple[Cue, ...]:
    """The cues of the sentences from the first to the last."""
    return cues[_before(cues, first) : _before(cues, last + 1)]


def nearest(cues: tuple[Cue, ...], spans: Sequence[Span]) -> list[int]:
    """The sentence of the cue nearest to the first stretch."""
    if not spans:
        return []
    first = spans[0]
    k = _first_at(cues, first)
    beside = [c for c in cues[max(0, k - 1) : k + 1] if c.span.field == first.field]
    near = [(abs(c.span.start - first.start), c.sentence) for c in beside]
    return [min(near)[1]] if near else []
