"""Links between the events of an article: in-response-to, on-sidelines-of, sub-event-of.

"ردا على" and "على هامش" between two acts of one sentence link them; a meeting of a visitor with somebody of the host
state, told as held there or during the visit, is part of the visit.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from alaqat.extract.article import Part, Reading
from alaqat.extract.candidate import VISITS
from alaqat.model import Event, Evidence, Link, Span

__all__ = ["find_links"]

_WORDS = {"in-response-to": "response", "on-sidelines-of": "sidelines"}  # kind of link -> the class of its words


def _beside_on(part: Part) -> list[int]:
    """The tokens of the sentence that "على" follows or precedes."""
    words = part.scan.text.words
    on = [k for k in range(part.begin, part.end) if words[k].light == "على"]
    return sorted({k for at in on for k in range(max(part.begin, at - 3), min(part.end, at + 2))})


def _tellings(reading: Reading, events: Sequence[Event]) -> dict[int, list[tuple[int, Event]]]:
    """{index of a sentence: (start of the trigger, event) of the tellings in it, in the order of the text}."""
    starts: dict[str, list[tuple[int, int]]] = {}  # field -> (start, index) of each sentence
    for p in reading.parts:
        starts.setdefault(p.field, []).append((p.whole.start, p.index))
    out: dict[int, list[tuple[int, Event]]] = {}
    for e in events:
        for v in e.evidences:
            source = getattr(reading.article, v.span.field)
            at = source.find(v.trigger, v.span.start, v.span.end)
            here = starts[v.span.field]
            index = here[bisect_right(here, v.span.start, key=lambda x: x[0]) - 1][1]
            out.setdefault(index, []).append((at if at >= 0 else v.span.start, e))
    return {index: sorted(here, key=lambda x: (x[0], x[1].id)) for index, here in out.items()}


def find_links(reading: Reading, events: Sequence[Event]) -> tuple[Link, ...]:
    """The links of an article, each with the sentence that says so; in the order of the text."""
    out: dict[tuple[str, str, str], Link] = {}
    told: dict[int, list[tuple[int, Event]]] | None = None
    for part in reading.parts:
        beside = _beside_on(part)
        for kind, cls in _WORDS.items() if beside else ():
            k = next((k for k in beside if part.scan.stemmed(k, cls)), None)
            if k is None:  # as in most sentences
                continue
            if told is None:
                told = _tellings(reading, events)
            here = told.get(part.index, [])
            pos = part.scan.text.starts[k]
            before = [x for x in here if x[0] < pos]
            after = [x for x in here if x[0] > pos]
            if before and after and before[-1][1].id != after[0][1].id:
                source, target = before[-1], after[0]
            elif len(after) >= 2 and not before and k <= part.begin + 2 and after[0][1].id != after[1][1].id:
                source, target = after[1], after[0]  # وعلى هامش القمة، التقى
            else:
                continue
            if kind == "on-sidelines-of" and target[1].type != "CONSULT":
                continue
            word = part.scan.text.slice(k, min(k + 2, part.end))
            out[kind, source[1].id, target[1].id] = Link(
                kind=kind, source=source[1].id, target=target[1].id, evidence=_evidence(part, word, kind)
            )
    for visit in events:
        if visit.fine not in VISITS or not visit.place:
            continue
        for meeting in events:
            if meeting.type == "CONSULT" and meeting.fine not in VISITS and _within(reading, meeting, visit):
                out["sub-event-of", meeting.id, visit.id] = Link(
                    kind="sub-event-of", source=meeting.id, target=visit.id, evidence=meeting.evidences[0]
                )
    return tuple(out.values())


def _within(reading: Reading, meeting: Event, visit: Event) -> bool:
    members = {*meeting.initiators, *meeting.recipients}
    if not members & set(visit.initiators):
        return False
    hosts = {reading.actors[a].country for a in members - set(visit.initiators) if a in reading.actors}
    if visit.place not in hosts or meeting.fine in ("phone-call", "video-call", "exchange-of-messages"):
        return False
    if meeting.place not in (None, visit.place) or meeting.factuality != visit.factuality:
        return False
    a, b = meeting.when.date, visit.when.date
    return not (a and b) or a.startswith(b) or b.startswith(a)


def _evidence(part: Part, trigger: str, kind: str) -> Evidence:
    whole: Span = part.whole
    return Evidence(
        span=whole,
        quote=part.scan.text.source[whole.start : whole.end],
        trigger=trigger,
        rule=f"ar/{kind}",
        confidence=0.6,
    )
