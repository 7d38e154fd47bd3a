"""How likely an article is about a topic: a small logistic model over where and how often it is spoken of, learned by
tests/eval/salience.py.

The weights lie in salience.toml, and those for texts of which no events are read (English, French) in
salience-eventless.toml; each is a change of log-odds that can be read. A topic's own weight is how much more
or less often than others it is what an article is about, given the same signs.

>>> loud = {"strong": 1.0, "lead": 1.0, "distinct": 1.4, "told": 0.7}
>>> 0 < salience("trade", {"strong": 1.0, "distinct": 0.7, "rank": 2.0}) < salience("trade", loud) < 1
True
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from alaqat.extract.cues import BILATERAL, CONFLICTS, Cue, Topics, lands, within
from alaqat.extract.weights import read_weights
from alaqat.model import Span
from alaqat.resources import PACKAGE

__all__ = ["MEETINGS", "Told", "is_spoken_of", "salience", "signs_of"]

_WEIGHTS = PACKAGE / "extract" / "salience.toml"
_EVENTLESS = PACKAGE / "extract" / "salience-eventless.toml"
_TABLES = ("intercept", "sign", "topic")
_UNSPECIFIED = "regional-international-issues"
MEETINGS = frozenset(
    (
        "meeting", "sideline-meeting", "reception", "phone-call", "video-call", "political-consultations", "summit",
        "visit", "official-visit", "state-visit", "tour",
    )
)  # fmt: skip
_ISSUES = (CONFLICTS, "regional-security")  # what regional issues are, if not unspecified
_ONE_WORD, _TWO_WORDS = math.log1p(1), math.log1p(2)
_LOG1P = [math.log1p(n) for n in range(100)]
_LEAST = 0.15  # worth of a word that counts; the name of a venue says less
_IN_TITLE = 2.0
_CLEAR = ("strong", "situation", "word")
_LEAD = 1  # the number of the sentence behind the first, or behind the title
_CHIEF = 3  # states that an article speaks of most
_NAMED = 2  # times that a state is named before its crisis is thought of
_MET = 1.0  # that two met says as much of their relations as clear words do


@dataclass(frozen=True, slots=True)
class Told:
    """An event of the article: its fine type, where it is told, the states of its parties (ISO alpha-2), the topic that
    its type implies, whether one does the other harm or blames it."""

    fine: str | None
    spans: tuple[Span, ...]
    states: frozenset[str] = frozenset()
    implies: str | None = None
    quarrel: bool = False


def signs_of(
    cues: tuple[Cue, ...], topics: Topics, *, told: Sequence[Told], countries: Mapping[str, int], sentences: int
) -> dict[str, dict[str, float]]:
    """The signs of each topic that anything in the article speaks for: name of the sign -> its value.

    `countries` says how often each state is referred to, `sentences` how many there are.
    """
    by_topic: dict[str, list[Cue]] = {}
    for cue in cues:
        if cue.worth:
            by_topic.setdefault(cue.topic, []).append(cue)
    implied = {e.implies for e in told if e.implies}
    among_states = {e.implies for e in told if len(e.states) > 1}
    meets = any(_is_between_two(e) for e in told)
    chief = sorted(countries, key=lambda c: (-countries[c], c))[:_CHIEF]
    paired: set[str] = set()
    crises: dict[str, int] = {}  # topic of one state -> how often it is referred to
    of = lands(topics)
    for t, state in of.of_one:
        crises[t] = countries.get(state, 0)
    for t, states in of.of_several:
        if sum([c in states for c in chief]) > 1:
            paired.add(t)
    named = {t for t, n in crises.items() if n >= _NAMED}
    thought_of = sorted(implied | paired | named | set(by_topic) | ({BILATERAL} if meets else set()))
    heard = {t: _heard(by_topic.get(t, []), sentences) for t in thought_of}
    sums = {t: said.loud for t, said in heard.items()}
    if meets:
        sums[BILATERAL] += _MET
    events: dict[str, int] = {}
    for e in told:
        for t in {c.topic for c in within(cues, e.spans) if c.worth}:
            events[t] = events.get(t, 0) + 1
    spoken = {t for t, said in heard.items() if said.clear}
    all_sums, length = list(sums.values()), math.log(max(2, sentences))
    whole = sum(all_sums) or 1.0
    conflict = _grown(sum([len(own) for t, own in by_topic.items() if _is_of_conflict(t, topics)]))
    out: dict[str, dict[str, float]] = {}
    for t in thought_of:
        said, loud = heard[t], sums[t]
        own = t in by_topic
        louder = 0
        for value in all_sums:
            if value > loud:
                louder += 1
        signs = {
            "strong": float(said.clear),
            "lead": float(said.leads),
            "share": loud / whole,
            "distinct": _grown(said.words),  # not how often each
            "agenda": float(said.agenda),
            "told": _grown(events.get(t, 0)),
            "implied": float(t in implied),
            "among states": float(t in among_states),
            "rank": _grown(louder),
            "late": said.begins,
            "length": length,
            "top": float(not topics[t]["broader"]),
            "state": _grown(crises.get(t, 0)),
            "pair": float(t in paired),
        }
        if t == BILATERAL:  # where two only met, and over something else, it is seldom their relations
            signs["met"] = float(meets and own)
            signs["only met"] = float(meets and not own)
            signs["dealings"] = _dealings(told)  # else it is told for a quarrel, or for something among many
        if t in crises and t not in spoken:  # its state is named; without words of conflict seldom for its crisis
            signs["faint crisis"] = 1.0
            signs["faint amid conflict"] = conflict
            # names of the land, its capital and its people: many say no more than one, and tell who acts
            signs["distinct"], signs["told"] = min(signs["distinct"], _ONE_WORD), 0.0
        if t == _UNSPECIFIED:  # beside so many others, unspecified issues are no topic
            signs["others"] = math.log1p(sum(topics[x]["broader"] in _ISSUES for x in spoken))
        out[t] = signs
    return out


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the cues of one topic say of it together: how loud, in how many different words, whether one of them is
    clear, is so where the article begins, is of what is discussed; and where it is first spoken of: 0 in the title, 1
    never."""

    loud: float = 0.0
    words: int = 0
    clear: bool = False
    leads: bool = False
    agenda: bool = False
    begins: float = 1.0


def _heard(cues: list[Cue], sentences: int) -> _Heard:
    if not cues:
        return _Heard()
    loud, clear, leads, agenda = 0.0, False, False, False
    words: set[str] = set()
    first = cues[0].sentence
    for c in cues:
        titled = c.span.field != "text"
        loud += c.worth * (_IN_TITLE if titled else 1.0)  # the title says it louder
        if c.kind in _CLEAR:
            clear = True
            leads = leads or titled or c.sentence <= _LEAD
        if c.worth >= _LEAST:
            words.add(c.word)
        agenda = agenda or c.agenda
        first = 0 if titled else min(first, c.sentence)
    return _Heard(loud, len(words), clear, leads, agenda, first / max(1, sentences))


def _grown(n: int) -> float:
    """log(1 + n), so that the tenth counts less than the first."""
    return _LOG1P[n] if n < len(_LOG1P) else math.log1p(n)


def _is_of_conflict(t: str, topics: Topics) -> bool:
    """Whether a topic is conflicts, or one of their kind that is no single crisis (a ceasefire, mediation)."""
    return not topics[t]["countries"] and CONFLICTS in (t, topics[t]["broader"])


def _is_between_two(e: Told) -> bool:
    return e.fine in MEETINGS and len(e.states) > 1


def _dealings(told: Sequence[Told]) -> float:
    """The share of the events that one state does to another or with it, without a quarrel."""
    return sum([len(e.states) == 2 and not e.quarrel for e in told]) / len(told) if told else 0.0


def is_spoken_of(signs: Mapping[str, float]) -> bool:
    """Whether there is more than one faint word: a clear one, two different ones, one of the crisis of a state that is
    named, an event (for relations, that two met) or the states that imply it."""
    inferred = signs["implied"] or signs["pair"] or signs.get("only met") or signs.get("met")
    if signs["strong"] or inferred:
        return True
    return signs["distinct"] >= _TWO_WORDS or bool(signs["distinct"] and signs.get("state"))


def salience(topic: str, signs: dict[str, float], *, events: bool = True) -> float:
    """The share of topics with such signs that a careful reader would give, from 0 to 1. `events`: whether the article
    was read for events, since a topic of which none speaks is then less likely."""
    weights = read_weights(_WEIGHTS if events else _EVENTLESS, _TABLES, "tests/eval/salience.py")
    of_sign = weights["sign"]
    odds = weights["intercept"]["all"] + weights["topic"].get(topic, 0.0)
    for name, value in signs.items():
        odds += of_sign.get(name, 0.0) * value
    return 1 / (1 + math.exp(-odds))
