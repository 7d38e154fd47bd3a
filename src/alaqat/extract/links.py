"""Links between the events of an article: in-response-to, on-sidelines-of, sub-event-of.

Words say so ("ردا على", "خلال", "على هامش"), or the parties do: who judges a deed answers it, who denies answers who
accused, a meeting of a visitor with somebody of the host state is part of the visit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from alaqat.extract.article import Part, Reading
from alaqat.extract.candidate import QUARRELS, REMOTE, VISITS, Candidate
from alaqat.model import Event, Evidence, Link

__all__ = ["find_links"]

_ANSWER, _PART, _ASIDE = "in-response-to", "sub-event-of", "on-sidelines-of"
_CAUSES = ("answered", "cause")  # classes of "ردا على", and of "بعد", which say less
_JUDGED = 6  # tokens from a verb that judges to the deed that is judged
_HELD = 3  # tokens from "during" to what is held
_OPENING = 2  # tokens before the word that opens a sentence
_POINTED = 2  # sentences from "in answer to that" to what is answered
_LATELY = 3  # sentences from an accusation or offer to its answer
_JUDGING = frozenset(("ACCUSE", "REJECT", "PROTEST", "THREATEN"))
_OFFERED = ("invitation", "mediation-offer")
_ACCEPTED = ("accept-invitation", "accept-mediation", "accept-offer")
_GATHERINGS = ("summit", "multilateral-conference")
_LESS = frozenset(("SUPPORT", "AID", "COOPERATE", "MOBILIZE"))  # done with one, and answered by another
_STANCES = ("praise", "political-support")  # of SUPPORT, what judges a deed
_NOT_HELD = REMOTE | {"exchange-of-messages"}  # during which nothing is done
_KNOWN_DEED = ("fallback: deed",)  # why somebody is judged of whose deed the sentences before told
_REACH = 8  # tokens from "in answer to" to what is answered


@dataclass(frozen=True, slots=True, eq=False)
class _Telling:
    """One telling of an event: `at` its token, `sides` for whom both sides act."""

    at: int
    told: Candidate
    event: Event
    sides: tuple[frozenset[str], frozenset[str]]

    @property
    def everybody(self) -> frozenset[str]:
        """All for whom somebody acts."""
        return self.sides[0] | self.sides[1]

    def answers(self, other: _Telling) -> bool:
        """Whether one turns to whom the other's act came from, who had turned to him."""
        return bool(other.sides[0] & self.sides[1] and other.sides[1] & self.sides[0])


def find_links(reading: Reading, told: Iterable[tuple[Sequence[Candidate], Event]]) -> tuple[Link, ...]:
    """The links between events, each with the sentence that says so; in the order of the text."""
    by_part: dict[int, list[_Telling]] = {}
    for group, event in told:
        for c in group:
            sides = (_parties(reading, c.I), _parties(reading, (*c.R, *c.T)))
            by_part.setdefault(c.part, []).append(_Telling(c.trigger.i, c, event, sides))
    out: dict[tuple[str, str, str], Link] = {}
    before: list[_Telling] = []
    for part in reading.parts:
        if part.index not in by_part:  # as most
            continue
        here = sorted(by_part[part.index], key=lambda x: (x.at, x.event.id))
        for kind, source, target, word in _in_sentence(part, here, before):
            if source.event.id != target.event.id and (kind, target.event.id, source.event.id) not in out:
                key = kind, source.event.id, target.event.id
                out.setdefault(
                    key, Link(kind=key[0], source=key[1], target=key[2], evidence=_evidence(part, word, kind))
                )
        before += here
    for denial, charge in _denials(before):
        kept = Link(kind=_ANSWER, source=denial.id, target=charge.id, evidence=denial.evidences[0])
        out.setdefault((_ANSWER, denial.id, charge.id), kept)
    for meeting, visit in _visits(before):
        kept = Link(kind=_PART, source=meeting.id, target=visit.id, evidence=meeting.evidences[0])
        out.setdefault((_PART, meeting.id, visit.id), kept)
    return tuple(out.values())


_Found = tuple[str, _Telling, _Telling, str]  # kind, source, target, the words that say so


def _in_sentence(part: Part, here: list[_Telling], before: list[_Telling]) -> list[_Found]:
    answers = ((x, y) for x in here if (y := _answered(part, x, here, before)) is not None)
    out = [*_causes(part, here, before), *_occasions(part, here, before), *_judged(here), *_asides(part, here, before)]
    out += _judged_before(part, here, before)
    return [*out, *((_ANSWER, x, y, x.told.evidence.trigger) for x, y in answers)]


def _causes(part: Part, here: list[_Telling], before: list[_Telling]) -> list[_Found]:
    """ "طردت السفير ردا على", "وردا على ذلك", "بعد أن باعت": an act and what it answers. "After" alone says so only
    where who did the one is upon whom the other is done."""
    scan, out = part.scan, list[_Found]()
    for cls in _CAUSES:
        for k in _places(part, cls):
            ahead, behind = [x for x in here if x.at < k], [x for x in here if x.at > k]
            opens = k <= part.begin + _OPENING
            source, target = (ahead[-1] if ahead else None), (behind[0] if behind else None)
            if source is None and opens and behind:
                pointing = any(w.fold in scan.sets["this-deed"] for w in scan.text.words[k : k + _HELD])
                late = (x for x in _lately(before, part, _POINTED) if x.told.evidence.span.field == part.field)
                source, target = (behind[0], next(late, None)) if pointing else _second(behind)
            if source is None or target is None or (target in behind and target.at - k > _REACH):
                continue
            if scan.has("questions", k, min(part.end, k + _HELD)):
                continue  # وردا على سؤال
            if cls == "answered" or _provoked(source, target):
                out.append((_ANSWER, source, target, scan.text.words[k].raw))
    return out


def _places(part: Part, cls: str) -> Iterator[int]:
    """The tokens of a sentence at which a word of a class begins, or an answer "on" something."""
    scan, k = part.scan, part.scan.first(cls, part.begin, part.end)
    while k is not None:
        yield k
        k = scan.first(cls, k + 1, part.end)
    words = scan.text.words
    for on in range(part.begin + 1, part.end) if cls == "answered" else ():  # في رد غير مباشر على
        if words[on].fold == "علي" and not scan.has(cls, on - 1, on):
            before = (k for k in range(on - 1, max(part.begin, on - _HELD) - 1, -1) if scan.stemmed(k, "response"))
            yield from list(before)[:1]


def _lately(before: list[_Telling], part: Part, sentences: int) -> Iterator[_Telling]:
    """What so many sentences before have told, the last first."""
    for x in reversed(before):
        if part.index - x.told.part > sentences:
            return
        yield x


def _second(behind: list[_Telling]) -> tuple[_Telling | None, _Telling | None]:
    """ "وردا على طرد السفير، استدعت": the act behind, and what it answers."""
    return next((x for x in behind if x.event.id != behind[0].event.id), None), behind[0]


def _provoked(source: _Telling, target: _Telling) -> bool:
    """Whether one acts against him who did the other, or who did a third a kindness."""
    hostile = source.told.type in QUARRELS or source.told.type in ("REJECT", "PROTEST")
    did = target.told.type in QUARRELS or target.told.type in _LESS
    return hostile and did and bool(source.sides[1] & target.sides[0]) and not source.sides[0] & target.sides[0]


def _occasions(part: Part, here: list[_Telling], before: list[_Telling]) -> list[_Found]:
    """ "وقع الاتفاق خلال زيارته", "في ختام المحادثات، أعلن": what is done during a meeting or a visit is part of it."""
    scan, out = part.scan, list[_Found]()
    for held in here:
        if held.told.type != "CONSULT" or held.told.trigger.part not in ("noun", "fixed"):
            continue
        k = next(
            (k for k in range(held.at - 1, max(part.begin, held.at - _HELD) - 1, -1) if _during(part, k, held.at)), None
        )
        if k is None:
            continue
        ahead = [x for x in here if x.at < k and x.event.id != held.event.id]
        behind = [x for x in here if x.at > held.at and x.event.id != held.event.id]
        source = ahead[-1] if ahead else behind[0] if behind and k <= part.begin + _OPENING else None
        if source is None or source.event.fine in VISITS or source.event.fine in REMOTE:
            continue
        if len(source.everybody & held.everybody) > 1:
            out.append((_PART, source, held, scan.text.words[k].raw))
    return out or _on_the_known(part, here, before)


def _on_the_known(part: Part, here: list[_Telling], before: list[_Telling]) -> list[_Found]:
    """ "وقع الوزيران الاتفاق خلال الزيارة": what is done during the visit or meeting that the sentences before told."""
    scan, words = part.scan, part.scan.text.words
    k = next((k for k in range(part.begin, part.end - 2) if scan.stemmed(k, "in-the-course")), None)
    if k is None or not (scan.noun(k + 1, "what-is-held") and words[k + 1].has_article) or words[k + 2].has_article:
        return []  # خلال القمة العالمية: another one
    source = ([x for x in here if x.at < k] or here[:1])[-1]
    if source.event.fine in VISITS or source.event.fine in REMOTE:
        return []
    visit = scan.noun(k + 1, "what-is-paid")
    lately = (y for y in _lately(before, part, _LATELY) if y.told.type == "CONSULT" and y.event.fine not in _NOT_HELD)
    held = (y for y in lately if (y.event.fine in VISITS) == visit and len(source.everybody & y.everybody) > 1)
    known = next(held, None)
    return [] if known is None else [(_PART, source, known, words[k].raw)]


def _during(part: Part, k: int, held: int) -> bool:
    """Whether token k says that something is done during what is held; "في إطار متابعة المحادثات" does not."""
    scan = part.scan
    return scan.stemmed(k, "in-the-course") or (k == held - 1 and scan.stemmed(k, "in-the-framework"))


def _judged(here: list[_Telling]) -> list[_Found]:
    """ "ندد بالهجوم الذي شنته", "رحب باعترافها": who judges a deed of another, told right behind, answers it."""
    judges = ((n, x) for n, x in enumerate(here) if x.told.type in _JUDGING or x.told.fine in _STANCES)
    pairs = ((x, y) for n, x in judges for y in here[n + 1 : n + 2])
    return [
        (_ANSWER, x, y, x.told.evidence.trigger)
        for x, y in pairs
        if y.at - x.at <= _JUDGED and y.told.trigger.part == "noun" and x.told.trigger.part != "noun"
        if y.sides[0] and y.sides[0] <= x.sides[1] and not x.sides[0] & y.sides[0]
    ]


def _judged_before(part: Part, here: list[_Telling], before: list[_Telling]) -> list[_Found]:
    """ "وقعت روسيا وإيران اتفاقا. ونددت واشنطن بالاتفاق": who judges what the sentences before told answers it."""
    out = list[_Found]()
    for x in here:
        if not (x.told.type in _JUDGING or x.told.fine in _STANCES) or x.told.why.get("R") not in _KNOWN_DEED:
            continue
        deeds = (y for y in _lately(before, part, _POINTED) if y.event.id != x.event.id and y.told.type != "CONSULT")
        known = next(
            (y for y in deeds if x.sides[1] and x.sides[1] <= y.everybody and not x.sides[0] & y.everybody), None
        )
        if known is not None:
            out.append((_ANSWER, x, known, x.told.evidence.trigger))
    return out


def _answered(part: Part, x: _Telling, here: list[_Telling], before: list[_Telling]) -> _Telling | None:
    """The charge, request or offer that a denial, a refusal or an acceptance answers: of him to whom it goes."""
    refuses, accepts = x.told.type == "REJECT", x.told.fine in _ACCEPTED
    if not (refuses or accepts):
        return None
    near = (y for y in (*reversed(here), *_lately(before, part, _LATELY)) if y is not x)
    asked = ("ACCUSE",) if x.told.fine == "denial" else ("REQUEST",) if refuses else ()
    fits = (y for y in near if y.told.type in asked or (y.told.fine in _OFFERED and x.told.fine != "denial"))
    return next((y for y in fits if x.answers(y)), None)


def _denials(told: Sequence[_Telling]) -> list[tuple[Event, Event]]:
    """(denial, charge): "رفضت طهران الاتهامات ... وكانت باريس قد اتهمتها": a charge that is told behind its denial."""
    denials = [x for x in told if x.told.type == "REJECT" and x.told.fine == "denial"]
    charges = [y for y in told if y.told.type == "ACCUSE"]
    return [
        (x.event, y.event)
        for x in denials
        for y in charges
        if x.told.part <= y.told.part <= x.told.part + _LATELY
        if y.told.background and x.answers(y)
    ]


def _asides(part: Part, here: list[_Telling], before: list[_Telling]) -> list[_Found]:
    """ "على هامش القمة": the gathering that the article tells of, where those who met took part."""
    k = next(iter(part.scan.seek("sidelines", part.begin, part.end)), None)
    if k is None:
        return []
    word = part.scan.text.slice(max(part.begin, k - 1), k + 1)
    gatherings = [x for x in (*before, *here) if x.event.fine in _GATHERINGS]
    out = list[_Found]()
    for x in here:
        fits = x.told.type == "CONSULT" and x.event.fine not in _GATHERINGS
        there = (y for y in reversed(gatherings) if fits and y.everybody & x.everybody)
        out += [(_ASIDE, x, y, word) for y in list(there)[:1]]
    return out


def _visits(told: Sequence[_Telling]) -> list[tuple[Event, Event]]:
    """(meeting, visit): whom a visitor meets of the state where he is."""
    consulted = [x for x in told if x.told.type == "CONSULT"]
    visits = [x for x in consulted if x.event.fine in VISITS and x.event.place]
    return [(x.event, v.event) for v in visits for x in consulted if _within(x, v)]


def _within(meeting: _Telling, visit: _Telling) -> bool:
    e, v = meeting.event, visit.event
    if e.fine in VISITS or e.fine in REMOTE or e.fine == "exchange-of-messages" or e.id == v.id:
        return False
    members = {*e.initiators, *e.recipients}
    if not members & set(v.initiators) or v.place not in meeting.everybody:
        return False
    if e.place not in (None, v.place) or (e.factuality != v.factuality and {e.factuality, v.factuality} != _UNDER_WAY):
        return False
    a, b = e.when.date, v.when.date
    return not (a and b) or a.startswith(b) or b.startswith(a)


_UNDER_WAY = {"actual", "ongoing"}


def _parties(reading: Reading, actors: Iterable[str]) -> frozenset[str]:
    known = reading.actors
    return frozenset([(known[a].country or a) if a in known else a for a in actors])


def _evidence(part: Part, trigger: str, kind: str) -> Evidence:
    whole = part.whole
    return Evidence(
        span=whole,
        quote=part.scan.text.source[whole.start : whole.end],
        trigger=trigger,
        rule=f"ar/{kind}",
        confidence=0.6,
    )
