"""One event from its tellings: what they say together of its kind, whether it was done, when and where."""

from __future__ import annotations

from alaqat.extract.article import Reading
from alaqat.extract.candidate import QUARRELS, VISITS, Candidate
from alaqat.extract.clause import ARRIVING
from alaqat.extract.merging import named_sides
from alaqat.extract.salience import Told
from alaqat.lexicon import Lexicon
from alaqat.model import Article, Event, When
from alaqat.text.when import month
from alaqat.vocab import mint

__all__ = ["event_of", "implied_by", "month_of", "told_of"]

_PRIORITY = {"actual": 3, "ongoing": 2, "planned": 1}
_VERBAL = frozenset(("verb", "passive", "participle", "fixed"))  # parts of speech that say whether it happened
_FINEST_FIRST = {"day": 0, "range": 1, "week": 1, "month": 2, "year": 3}
_COARSEST = 4
_NOT_DONE = ("negated", "hypothetical", "planned")  # of which the day of the article says nothing


def told_of(group: list[Candidate], reading: Reading) -> Told:
    """What an event says for the topics of its article."""
    doers, others = named_sides(group)
    shown = [reading.actors.get(a) for a in (*doers, *others, *group[0].T)]
    states = frozenset([a.country for a in shown if a is not None and a.country])
    fine = _fine(group)
    spans, quarrel = tuple({c.evidence.span: None for c in group}), group[0].type in QUARRELS
    return Told(fine, spans, states, implied_by(fine, reading.lexicon), quarrel)


def implied_by(fine: str | None, lexicon: Lexicon) -> str | None:
    """The topic that an event of a fine type speaks for without a word."""
    topic: str | None = lexicon.facts["event_type"].get(fine, {}).get("implies")
    return topic


def month_of(article: Article) -> When | None:
    """The month in which an article was published: that of what it tells without a date."""
    day = article.published
    return month(int(day[:4]), int(day[5:7])) if day else None


def event_of(
    article: Article, group: list[Candidate], sure: float, *, told_in: When | None, topics: tuple[str, ...] = ()
) -> Event:
    """The event that some tellings tell; `sure` is its confidence, `told_in` the month of the article."""
    first, fine = group[0], _fine(group)
    whens = [c.when for c in group if c.when.date]
    when = min(whens, key=lambda w: _FINEST_FIRST.get(w.precision, _COARSEST)) if whens else When()
    # a verb says whether it happened, of what it carries too; a noun alone ("his visit") is silent on it
    verbs = [c for c in group if c.trigger.part in _VERBAL or c.carried] or [c for c in group if not c.silent]
    # a headline tells in the present what is done and what is to come
    telling = [c for c in verbs if c.evidence.span.field == "text" or c.trigger.tense == "past"]
    facts = [c.factuality for c in telling or verbs or group]
    factuality = max(facts, key=lambda f: _PRIORITY.get(f, 0))
    if any(c.factuality == "negated" for c in group):
        factuality = "negated"  # "perhaps", somebody says, and somebody "no"
    if factuality == "actual" and "ongoing" in facts and _goes_on(group):
        factuality = "ongoing"
    if factuality == "actual" and _lies_ahead(article, group, when):
        factuality = "planned"
    if (
        not when.date
        and told_in is not None
        and factuality not in _NOT_DONE
        and not first.undated
        and not all(c.background or c.undated for c in group)
    ):
        when = told_in
    evidences = tuple({c.evidence.span: c.evidence for c in group}.values())
    doers, others = named_sides(group)
    parties = ",".join((*doers, ">", *others, ">", *first.T))
    return Event(
        id=mint("event", article.id, first.type, fine, parties, when.date, factuality, str(evidences[0].span.start)),
        type=first.type,
        fine=fine,
        initiators=tuple(doers),
        recipients=tuple(others),
        targets=tuple(first.T),
        factuality=factuality,
        when=when,
        place=next((c.place for c in group if c.place), None),
        topics=topics,
        confidence=sure,
        evidences=evidences,
        measure=next((c.measure for c in group if c.measure is not None), None),
    )


def _fine(group: list[Candidate]) -> str | None:
    told = [c.fine for c in group if c.fine is not None and c.fine != "meeting"]
    if not told:
        return group[0].fine
    return next((f for f in told if f != "visit"), "visit") if VISITS.issuperset(told) else told[0]


def _goes_on(group: list[Candidate]) -> bool:
    """Whether nouns only tell again of a visit or an attack that is under way: "بدأ الوزير زيارة ... زيارته", or a verb
    how the visit began: "وكان قد وصل أمس"; an attack that a noun gives its own day is one that was."""
    first = group[0]
    if first.fine not in VISITS and first.type != "ASSAULT":
        return False
    attack = first.type == "ASSAULT"
    again = (c for c in group if c.factuality != "ongoing" and (attack or c.trigger.frame not in ARRIVING))
    return all(c.silent and not (attack and c.when.date) for c in again)


def _lies_ahead(article: Article, group: list[Candidate], when: When) -> bool:
    """Whether a meeting or visit has a day after publication, or was first told as a plan, and then again by a noun or
    in the present only: "سيقوم بزيارة ... زيارته، يزور"."""
    first = group[0]
    if first.type != "CONSULT" or any(c.factuality == "actual" and c.trigger.tense == "past" for c in group):
        return False
    if article.published and when.earliest and when.earliest > article.published:
        return True
    return first.fine in VISITS and first.factuality == "planned" and not first.trigger.prefix.endswith("ل")
