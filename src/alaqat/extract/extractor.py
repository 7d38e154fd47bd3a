"""`extract`: the one way from an article to what it says."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from alaqat.compiled import in_python, is_compiled
from alaqat.extract.article import Reading
from alaqat.extract.confidence import confidence, events_at, features
from alaqat.extract.cues import find_cues
from alaqat.extract.events import find_events
from alaqat.extract.latin import LatinReading
from alaqat.extract.links import find_links
from alaqat.extract.part import Part
from alaqat.extract.states import each_state_once
from alaqat.extract.tellings import event_of, month_of, told_of
from alaqat.extract.topics import find_topics, topics_in
from alaqat.lexicon import Lexicon
from alaqat.model import Article, Event, Extraction, Omission
from alaqat.text.folding import fold_text
from alaqat.text.language import language_of

__all__ = ["extract"]

VERSION = "0.1.0"


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
    beside, told_in = events_at(groups), month_of(article)
    found: list[Event] = []
    for g, t in zip(groups, told, strict=True):
        sure = confidence(features(g, reading.actors, beside, sentences))
        about = topics_in(cues, t.spans, fine=t.fine, implied=t.implies, article=topics)
        found.append(event_of(article, g, sure, told_in=told_in, topics=about))
    events = _distinct(found)
    by_id = {e.id: e for e in events}
    supposed = _distinct(event_of(article, [c], c.score, told_in=told_in) for c in finder.unrealised)
    unrealised = tuple(e for e in supposed if e.id not in by_id)
    acting = {a for e in (*events, *unrealised) for a in (*e.initiators, *e.recipients, *e.targets)}
    speaking = {x.speaker for e in (*events, *unrealised) for x in e.evidences if x.speaker}
    reading.roster.keep(acting | speaking)
    actors = reading.roster.actor_list()
    shown = {a.id for a in actors}
    # who only says something is no more shown
    said = [c for c in finder.statements if shown.issuperset((*c.I, *c.R, *c.T))]
    statements = _distinct(event_of(article, g, g[0].score, told_in=told_in) for g in each_state_once(said))
    return Extraction(
        article=article,
        language=language,
        extractor=version(lexicon),
        sentences=reading.sentence_list({i: c.actor for i, c in finder.posts.authors.items() if c.actor}),
        actors=actors,
        resolutions=reading.roster.resolutions(),
        events=tuple(events),
        topics=topics,
        countries=tuple(sorted(reading.countries)),
        statements=tuple(statements),
        unrealised=unrealised,
        links=find_links(reading, [(g, by_id[e.id]) for g, e in zip(groups, found, strict=True)]),
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


def _distinct(events: Iterable[Event]) -> list[Event]:
    """Each event once: two triggers of a sentence may tell the same."""
    return list({e.id: e for e in events}.values())


def how_long(parts: Sequence[Part]) -> int:
    return 1 + max((p.index for p in parts), default=0)
