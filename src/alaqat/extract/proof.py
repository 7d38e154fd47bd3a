"""What proves an event: the words of the clause that tells it, and whose words they are."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import Filled, flat
from alaqat.extract.grammar import Frame
from alaqat.extract.posts import Posts
from alaqat.extract.said import is_said
from alaqat.model import Evidence, When

__all__ = ["LONG", "evidence_at", "evidence_of"]

LONG = 420  # characters of a sentence that is quoted whole


def evidence_of(
    d: Discourse, s: Clauses, t: Trigger, frame: Frame, filled: Filled, score: float, when: When, posts: Posts
) -> Evidence:
    """The quote of a trigger's clause, with the rule that fired, the score and the day that it tells."""
    part, text = s.part, s.part.scan.text
    quote = part.span(*_clause(s, t, filled))
    return Evidence(
        span=quote,
        quote=text.source[quote.start : quote.end],
        trigger=text.slice(t.i, t.j),
        rule=frame.rule,
        confidence=round(score, 2),
        speaker=_voice(d, s, t, posts),
        date=when.date if when.precision == "day" else None,
    )


def evidence_at(
    d: Discourse, s: Clauses, t: Trigger, posts: Posts, *, rule: str, score: float, upto: int, behind: int = 0
) -> Evidence:
    """The quote of what no frame tells: the sentence, or of a longer one the stretch from the trigger to token `upto`
    and `behind` tokens more."""
    part, text = s.part, s.part.scan.text
    short = text.end(part.end - 1) - text.starts[part.begin] <= LONG
    span = part.whole if short else part.span(min(t.i, upto - 1), min(part.end, max(t.j, upto) + behind))
    return Evidence(
        span=span,
        quote=text.source[span.start : span.end],
        trigger=text.slice(t.i, t.j),
        rule=rule,
        confidence=score,
        speaker=_voice(d, s, t, posts),
    )


def _clause(s: Clauses, t: Trigger, filled: Filled) -> tuple[int, int]:
    """The evidence: the sentence, cut to the stretch around trigger and slots where it is very long."""
    part, text = s.part, s.part.scan.text
    begin, end = part.begin, part.end
    if text.end(end - 1) - text.starts[begin] <= LONG:
        return begin, end
    marks = [t.i, t.j - 1]
    for c in flat([*filled.I, *filled.R, *filled.T]):
        if begin <= c.i < end and any(c is x for x in part.chunks):
            marks += [c.i, c.j - 1]
    lo, hi = min(marks), max(marks) + 1
    while lo > begin and text.words[lo - 1].raw not in "،؛,.":
        lo -= 1
    while hi < end and text.words[hi].raw not in "،؛,.":
        hi += 1
    return lo, hi


def _voice(d: Discourse, s: Clauses, t: Trigger, posts: Posts) -> str | None:
    """Who says it: the author of a post, or whose words the clause reports; None is the article's own voice."""
    author = posts.voice(s.part.index)
    if author is not None:
        return author.actor
    told = d.speaker is not None and d.speaker.actor in d.reading.actors and is_said(s, t)
    return d.speaker.actor if told and d.speaker is not None else None
