"""What an article or an event is about: the topics that its words, its events and the states named speak for.

`cues.py` finds the words, `salience.py` weighs them for the article; an event takes those of its own words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from alaqat.extract.cues import BILATERAL, Cue, Topics, nearest, of_sentences, within
from alaqat.extract.salience import MEETINGS, Told, is_spoken_of, salience, signs_of
from alaqat.model import Span

__all__ = ["Weights", "find_topics", "likeliest", "topics_in"]

_LIKELY, _PERHAPS = 0.4, 0.25  # of the best, where none is likely
_MOST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each sign counts for an event; chosen on the 44 articles that `tests/eval/split.txt` lists as work."""

    title: float = 2.0
    lead: float = 1.1
    lead_sentences: int = 3
    agenda: float = 1.5
    umbrella: float = 0.4  # a topic at the top of the hierarchy
    damping: float = 0.4  # the tenth cue counts less than the first
    meeting: float = 0.9  # two sides met: their relations
    event: float = 1.3
    of_article: float = 0.3
    least: float = 0.45  # what one word inside the name of a body says
    most: int = 3


_COURTESIES = frozenset(
    ("praise", "invitation", "congratulations", "condolences", "exchange-of-messages", "affirm-ties")
)


def find_topics(
    cues: tuple[Cue, ...],
    topics: Topics,
    *,
    told: Sequence[Told] | None = (),
    countries: Mapping[str, int] | None = None,
    sentences: int = 1,
) -> tuple[str, ...]:
    """One to six topics of an article, the most likely first; none where nothing speaks for any.

    `told` are its events (None: it was not read for any), `countries` says how often each state (ISO alpha-2) is
    referred to.
    """
    signs = signs_of(cues, topics, told=told or (), countries=countries or {}, sentences=sentences)
    events = told is not None
    return tuple(likeliest([(salience(t, s, events=events), t) for t, s in signs.items() if is_spoken_of(s)]))


def likeliest(found: Iterable[tuple[float, str]]) -> list[str]:
    """Of topics with their likelihood (0 to 1) those that an article is about, the most likely first.

    >>> likeliest([(0.9, "trade"), (0.3, "energy"), (0.5, "sanctions")]), likeliest([(0.3, "energy"), (0.1, "trade")])
    (['trade', 'sanctions'], ['energy'])
    """
    best = sorted((-p, topic) for p, topic in found)
    chosen = [t for p, t in best if -p >= _LIKELY] or [t for p, t in best[:1] if -p >= _PERHAPS]
    return chosen[:_MOST]


def topics_in(
    cues: tuple[Cue, ...],
    spans: Sequence[Span],
    *,
    fine: str | None = None,
    implied: str | None = None,
    article: Sequence[str] = (),
    weights: Weights = Weights(),
) -> tuple[str, ...]:
    """The topics of an event, at most three: of the words that tell it, `implied` by its type, for a meeting also what
    its agenda names in the next sentences; one of them is a topic of the article where it has any, that of the
    sentences around it first. One faint word for what the article is not about counts where nothing else does.
    """
    own = within(cues, spans)
    here = sorted({c.sentence for c in own}) or nearest(cues, spans)
    meets = fine in MEETINGS
    if meets and here:
        own += [c for c in of_sentences(cues, here[0], here[0] + 2) if c.agenda and not any(c is x for x in own)]
    scores = _scores(own, weights)
    if implied:
        scores[implied] = scores.get(implied, 0.0) + weights.event
    if meets or fine in _COURTESIES:
        scores[BILATERAL] = scores.get(BILATERAL, 0.0) + weights.meeting
    for topic in article:
        if topic in scores:
            scores[topic] += weights.of_article
    surer = _surer(own)
    surer.update(article)
    ranked = [t for _, t in sorted([(-score, t) for t, score in scores.items()])]
    rank = [t for t in ranked if t in surer or t in (BILATERAL, implied)] or ranked[:1]
    chosen = [t for t in rank if scores[t] >= weights.least][: weights.most]
    if len(chosen) < weights.most or not any(t in article for t in chosen):
        others = [t for t in article if t not in chosen]
        if len(others) > 1:
            around = _scores(of_sentences(cues, here[0] - 2, here[-1] + 1) if here else (), weights)
            nearest_first = sorted([(-around.get(t, 0.0), n) for n, t in enumerate(others)])
            others = [others[n] for _, n in nearest_first]
        chosen = [*chosen[: weights.most - 1], *others[:1]]
    return tuple(chosen)


def _surer(cues: list[Cue]) -> set[str]:
    """The topics that a clear cue, or two different faint words, speak for."""
    found: set[str] = set()
    words: dict[str, str] = {}  # topic -> the first faint word
    for cue in cues:
        if cue.kind != "weak" or (cue.worth and words.setdefault(cue.topic, cue.word) != cue.word):
            found.add(cue.topic)
    return found


def _scores(cues: Sequence[Cue], weights: Weights) -> dict[str, float]:
    sums: dict[str, float] = {}
    for cue in cues:
        value = cue.worth
        if not value:
            continue
        if cue.span.field != "text":
            value *= weights.title
        elif cue.sentence < weights.lead_sentences:
            value *= weights.lead
        if cue.agenda:
            value *= weights.agenda
        if cue.broad:
            value *= weights.umbrella
        sums[cue.topic] = sums.get(cue.topic, 0.0) + value
    return {t: s**weights.damping for t, s in sums.items()}
