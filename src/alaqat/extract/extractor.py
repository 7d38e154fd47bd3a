"""`extract`: the one way from an article to what it says."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path

from alaqat.compiled import in_python, is_compiled
from alaqat.extract.article import Reading
from alaqat.extract.candidate import VISITS
from alaqat.extract.confidence import confidence, events_at, features
from alaqat.extract.cues import find_cues
from alaqat.extract.events import Candidate, find_events
from alaqat.extract.latin import LatinReading
from alaqat.extract.links import find_links
from alaqat.extract.merging import named_sides
from alaqat.extract.part import Part
from alaqat.extract.salience import Told
from alaqat.extract.topics import find_topics, topics_in
from alaqat.lexicon import Lexicon
from alaqat.model import Article, Event, Extraction, Omission, Span, When
from alaqat.text.folding import fold_text
from alaqat.text.language import language_of
from alaqat.text.when import month
from alaqat.vocab import mint

__all__ = ["extract"]

VERSION = "0.1.0"

About = Callable[[list[Span], str | None], tuple[str, ...]]


def extract(article: Article, lexicon: Lexicon, without: frozenset[str] = frozenset()) -> Extraction:
    """All that an article says of actors, events and topics. English and French give no events yet.

    `without` leaves rules out by name ("ar/meet"), to measure what each brings.

    >>> from alaqat.lexicon import load
    >>> article = Article(id="a", text="التقى وزير الخارجية المصري نظيره التونسي.", published="2024-05-16")
    >>> event, = extract(article, load()).events
    >>> event.type, event.fine, event.factuality, event.evidences[0].rule
    ('CONSULT', 'meeting', 'actual', 'ar/meet')
    """
    try:
        return _read(article, lexicon, without)
    except Exception as error:
        found = in_python(extract, article, lexicon, without, because=error) if is_compiled() else None
        if found is None:
            raise
        return found


def _read(article: Article, lexicon: Lexicon, without: frozenset[str]) -> Extraction:
    language = (
        article.language
        if article.language in ("ar", "en", "fr")
        else language_of(f"{article.title or ''} {article.text}")
    )
    if language in ("en", "fr"):
        return _latin(article, lexicon, language)
    reading = Reading(article, lexicon, home=home_country(article, lexicon))
    groups, finder = find_events(reading, without)
    table = lexicon.facts["topic"]
    cues = find_cues(reading.parts, table)
    told = [told_of(g, reading) for g in groups]
    sentences = how_long(reading.parts)
    topics = find_topics(cues, table, told=told, countries=reading.countries, sentences=sentences)
    beside = events_at(groups)

    def about(spans: list[Span], fine: str | None) -> tuple[str, ...]:
        return topics_in(cues, spans, fine=fine, implied=implied_by(fine, lexicon), article=topics)

    def sure(group: list[Candidate]) -> float:
        return confidence(features(group, reading.actors, beside, sentences))

    events = _distinct(_event(article, g, sure(g), about) for g in groups)
    real = {e.id for e in events}
    supposed = _distinct(_event(article, [c], c.score) for c in finder.unrealised)
    unrealised = tuple(e for e in supposed if e.id not in real)
    acting = {a for e in (*events, *unrealised) for a in (*e.initiators, *e.recipients, *e.targets)}
    speaking = {x.speaker for e in (*events, *unrealised) for x in e.evidences if x.speaker}
    reading.roster.keep(acting | speaking)
    return Extraction(
        article=article,
        language=language,
        extractor=version(lexicon),
        sentences=reading.sentence_list({i: c.actor for i, c in finder.posts.authors.items() if c.actor}),
        actors=reading.roster.actor_list(),
        resolutions=reading.roster.resolutions(),
        events=tuple(events),
        topics=topics,
        countries=tuple(sorted(reading.countries)),
        unrealised=unrealised,
        links=find_links(reading, tuple(events)),
        omissions=tuple(Omission(span=s, reason=r) for s, r in (*reading.omitted, *finder.dropped)),
    )


def version(lexicon: Lexicon) -> str:
    """The extractor's name: changes when its release, a word or the grammar changes."""
    return f"alaqat/{VERSION}+{lexicon.digest}.{_code_digest()}"


@cache
def _code_digest() -> str:
    """Eight hexadecimal digits that change with the grammar and with the code that reads."""
    package = Path(__file__).parent.parent
    files = [f for room in ("extract", "text") for f in (package / room).rglob("*") if f.suffix in (".py", ".toml")]
    seen = hashlib.sha256()
    for f in sorted(files):
        seen.update(f.relative_to(package).as_posix().encode() + b"\0" + f.read_bytes() + b"\0")
    return seen.hexdigest()[:8]


def _latin(article: Article, lexicon: Lexicon, language: str) -> Extraction:
    reading = LatinReading(article, lexicon, language)
    cues = find_cues(reading.parts, lexicon.facts["topic"])
    return Extraction(
        article=article,
        language=language,
        extractor=version(lexicon),
        sentences=reading.sentence_list(),
        actors=tuple(reading.actors.values()),
        resolutions=tuple(sorted(reading.found, key=lambda r: (r.mention.span.field, r.mention.span.start))),
        topics=find_topics(
            cues, lexicon.facts["topic"], told=None, countries=reading.countries, sentences=how_long(reading.parts)
        ),
        countries=tuple(sorted(reading.countries)),
    )


def home_country(article: Article, lexicon: Lexicon) -> str | None:
    """The country of the outlet, where the list of outlets or its domain tells; "" for one that has none on purpose."""
    table = lexicon.facts.get("outlet", {})
    host = re.sub(r"^https?://(www\.)?|[/?#].*$", "", (article.url or "").casefold())
    publisher = fold_text(article.publisher or "")
    kinds = lexicon.facts["words"]["outlet-word"] | {"newspaper"}
    short = " ".join(w for w in publisher.split() if w not in kinds)
    for key in (publisher, short, host, host.partition(".")[2]):
        if key and key in table:
            return str(table[key] or "")
    return None


_PRIORITY = {"actual": 3, "ongoing": 2, "planned": 1}


def _distinct(events: Iterable[Event]) -> list[Event]:
    """Each event once: two triggers of a sentence may tell the same."""
    return list({e.id: e for e in events}.values())


def _fine(group: list[Candidate]) -> str | None:
    told = [c.fine for c in group if c.fine not in (None, "meeting")]
    return (
        next((f for f in told if f != "visit"), "visit")
        if VISITS.issuperset(told) and told
        else next(iter(told), group[0].fine)
    )


def told_of(group: list[Candidate], reading: Reading) -> Told:
    """What an event says for the topics of its article."""
    doers, others = named_sides(group)
    states = {reading.actors[a].country for a in (*doers, *others, *group[0].T) if a in reading.actors}
    spans = tuple({c.evidence.span: None for c in group})
    fine = _fine(group)
    return Told(fine, spans, frozenset(s for s in states if s), implied_by(fine, reading.lexicon))


def implied_by(fine: str | None, lexicon: Lexicon) -> str | None:
    """The topic that an event of a fine type speaks for without a word."""
    topic: str | None = lexicon.facts["event_type"].get(fine, {}).get("implies")
    return topic


def how_long(parts: Sequence[Part]) -> int:
    return 1 + max((p.index for p in parts), default=0)


def _event(article: Article, group: list[Candidate], sure: float, about: About | None = None) -> Event:
    """`about` gives the topics of an event, from where it is told and its fine type."""
    first, fine = group[0], _fine(group)
    whens = [c.when for c in group if c.when.date]
    when = (
        min(whens, key=lambda w: {"day": 0, "range": 1, "week": 1, "month": 2, "year": 3}.get(w.precision, 4))
        if whens
        else When()
    )
    # a verb says whether it happened; a noun ("his visit") is silent on it
    facts = [c.factuality for c in group if c.trigger.part in ("verb", "passive")] or [c.factuality for c in group]
    factuality = max(facts, key=lambda f: _PRIORITY.get(f, 0)) if facts[0] != "negated" else "negated"
    if factuality == "actual" and "ongoing" in facts and _goes_on(group):
        factuality = "ongoing"
    if factuality == "actual" and _lies_ahead(article, group, when):
        factuality = "planned"
    place = next((c.place for c in group if c.place), None)
    if (
        not when.date
        and article.published
        and factuality not in ("negated", "hypothetical", "planned")
        and not first.undated
        and not all(c.background or c.undated for c in group)
    ):
        when = _month(article.published)
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
        place=place,
        topics=about([x.span for x in evidences], fine) if about is not None else (),
        confidence=sure,
        evidences=evidences,
    )


def _goes_on(group: list[Candidate]) -> bool:
    """Whether nouns only tell again of a visit or an attack that is under way: "بدأ الوزير زيارة ... زيارته"; an attack
    that a noun gives its own day is one that was."""
    first = group[0]
    if first.fine not in VISITS and first.type != "ASSAULT":
        return False
    attack = first.type == "ASSAULT"
    return all(c.factuality == "ongoing" or (c.silent and not (attack and c.when.date)) for c in group)


def _lies_ahead(article: Article, group: list[Candidate], when: When) -> bool:
    """Whether a meeting or visit has a day after publication, or was first told as a plan, and then again by a noun or
    in the present only: "سيقوم بزيارة ... زيارته، يزور"."""
    first = group[0]
    if first.type != "CONSULT" or any(c.factuality == "actual" and c.trigger.tense == "past" for c in group):
        return False
    if article.published and when.earliest and when.earliest > article.published:
        return True
    return first.fine in VISITS and first.factuality == "planned" and not first.trigger.prefix.endswith("ل")


def _month(published: str) -> When:
    return month(int(published[:4]), int(published[5:7]))
