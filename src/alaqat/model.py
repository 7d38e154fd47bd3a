"""The values that travel from an article to the graph: frozen, never changed, offsets into the original text.

Dates are ISO 8601 strings as precise as what was read ("2022-10-05", "2022-10", "2022"). Offsets are Unicode code
points, end exclusive, into the field that they name ("text", "title" or "heading").
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "Actor",
    "Article",
    "Event",
    "Evidence",
    "Extraction",
    "Link",
    "Mention",
    "Omission",
    "Resolution",
    "Sentence",
    "Span",
    "When",
]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A stretch of one field of an article."""

    field: str
    start: int
    end: int

    def __hash__(self) -> int:  # the one that a dataclass gets is no machine code
        return hash((self.field, self.start, self.end))


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A news article as it came. `id` is the given one or a hash of the rest; None means unknown, not wrong.

    >>> Article(id="a", text="التقى الوزيران.").slice(Span(field="text", start=0, end=5))
    'التقى'
    """

    id: str
    text: str
    title: str | None = None
    heading: str | None = None
    language: str | None = None
    published: str | None = None  # YYYY-MM-DD
    publisher: str | None = None
    url: str | None = None

    def slice(self, span: Span) -> str:
        """The verbatim characters of a span."""
        return (getattr(self, span.field) or "")[span.start : span.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence; `index` counts from 0 over title, heading and text in this order."""

    index: int
    span: Span
    quoted: bool = False  # inside a quotation or an embedded post
    speaker: str | None = None  # actor id of who speaks in it, where it is a post or quotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """What was written. `kind`: name, title, metonym, demonym, relational, handle, flag or pronoun."""

    span: Span
    form: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who is meant. `id` is an IRI; `kind`: person, state, government_body, igo, non_state or group."""

    id: str
    kind: str
    name: str
    country: str | None = None  # ISO 3166-1 alpha-2 (XK, EH, PS, TW as such)
    roles: tuple[str, ...] = ()  # notations of the office scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """Which actor a mention stands for, and why (`because` is shown by `alaqat explain`)."""

    mention: Mention
    actor: str
    score: float
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The exact words in which something was read, the trigger in them, and the rule that fired."""

    span: Span
    quote: str
    trigger: str
    rule: str
    confidence: float
    speaker: str | None = None  # actor id of who says so; None is the article's own voice
    date: str | None = None  # the day as this passage has it


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A date with its bounds. `precision`: day, week, month, year, range or unknown. `basis`: explicit, relative,
    inferred, hijri (converted, a day more or less), or "" where nothing is known."""

    date: str | None = None  # as precise as the text allows: YYYY-MM-DD, YYYY-MM or YYYY
    earliest: str | None = None  # YYYY-MM-DD
    latest: str | None = None  # YYYY-MM-DD
    precision: str = "unknown"
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """The number that a state of affairs carries: so many of a unit (ISO 4217), in a year (YYYY) where one is told."""

    value: int
    unit: str
    year: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that one actor did with, to or about another, as this article tells it.

    `type` is a PLOVER root (or STATEMENT, RELATION for statements), `fine` the most specific code below it.
    `initiators`, `recipients` and `targets` are actor ids, in the order of the text.
    """

    id: str
    type: str
    fine: str | None
    initiators: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    factuality: str = "actual"
    when: When = When()
    place: str | None = None  # ISO 3166-1 alpha-2
    topics: tuple[str, ...] = ()
    confidence: float = 0.5
    evidences: tuple[Evidence, ...] = ()
    measure: Measure | None = None  # of the volume of trade


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """`source` stands to `target` (event ids) as `kind` says: sub-event-of, in-response-to, on-sidelines-of."""

    kind: str
    source: str
    target: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Omission:
    """What was seen and not understood, or kept out on purpose, and why."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All that one article says: the hinge between language and graph. `alaqat.extraction_json` dumps it."""

    article: Article
    language: str
    extractor: str  # "alaqat/0.1.0+<hash of lexicon and grammar>"
    sentences: tuple[Sentence, ...] = ()
    actors: tuple[Actor, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    events: tuple[Event, ...] = ()
    topics: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    statements: tuple[Event, ...] = ()
    unrealised: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
    omissions: tuple[Omission, ...] = ()
