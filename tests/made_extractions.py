"""Extractions made by hypothesis: few actors, types and days, so that articles often tell of the same things."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from alaqat.model import (
    Actor,
    Article,
    Event,
    Evidence,
    Extraction,
    Link,
    Mention,
    Omission,
    Resolution,
    Sentence,
    Span,
    When,
)
from alaqat.vocab import mint

DAYS = ("2024-03-01", "2024-03-02")
ACTORS = (
    Actor(id=mint("state", "DZA"), kind="state", name="الجزائر", country="DZ"),
    Actor(id=mint("state", "EGY"), kind="state", name="مصر", country="EG"),
    Actor(id=mint("org", "united-nations"), kind="igo", name="الأمم المتحدة"),
    Actor(id=mint("person", "one", "DZ"), kind="person", name="كمال بن علي", country="DZ", roles=("foreign-minister",)),
    Actor(id=mint("person", "two", "EG"), kind="person", name="سعاد حسن", country="EG", roles=("ambassador",)),
    Actor(id=mint("non_state", "three"), kind="non_state", name="حركة", country=None),
)
NAMES = ("كمال بن علي", "كمال بن علي الجزائري", "ك. بن علي")
TYPES = (
    ("CONSULT", "meeting"),
    ("CONSULT", "phone-call"),
    ("CONSULT", "visit"),
    ("ACCUSE", "criticism"),
    ("AGREE", None),
)
TEXT = 'التقى الوزير نظيره المصري في القاهرة أمس، وبحثا "الوضع" في ليبيا.'


def day(value: str) -> When:
    """A day that the text itself names."""
    return When(date=value, earliest=value, latest=value, precision="day", basis="explicit")


def meeting(name: str, who: str, whom: str, *, text: str, on: str, **changes: object) -> Event:
    """A meeting on a day, told by the first five characters of a text; `changes` are other fields of the event."""
    said = Evidence(span=Span(field="text", start=0, end=5), quote=text[:5], trigger="t", rule="r", confidence=0.5)
    made = Event(
        id=name,
        type="CONSULT",
        fine="meeting",
        initiators=(who,),
        recipients=(whom,),
        when=day(on),
        evidences=(said,),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


ANY = st.text(st.characters(exclude_categories=()), min_size=1, max_size=12)  # lone surrogates and controls too


@st.composite
def events(draw: st.DrawFn, number: int) -> Event:
    kind, fine = draw(st.sampled_from(TYPES))
    ids = [a.id for a in ACTORS]
    initiators = draw(st.lists(st.sampled_from(ids), min_size=1, max_size=2, unique=True))
    recipients = draw(st.lists(st.sampled_from(ids), max_size=2, unique=True))
    targets = draw(st.lists(st.sampled_from(ids), max_size=1))
    day = draw(st.sampled_from((*DAYS, None)))
    when = When() if day is None else When(date=day, earliest=day, latest=day, precision="day", basis="relative")
    end = draw(st.integers(min_value=1, max_value=len(TEXT)))
    evidence = Evidence(
        span=Span(field="text", start=0, end=end),
        quote=TEXT[:end],
        trigger="التقى",
        rule="ar/meet",
        confidence=draw(st.sampled_from((0.5, 0.93, 1.0))),
        speaker=draw(st.sampled_from((None, ids[0]))),
        date=day,
    )
    return Event(
        id=mint("event", f"e{number}"),
        type=kind,
        fine=fine,
        initiators=tuple(initiators),
        recipients=tuple(recipients),
        targets=tuple(targets),
        factuality=draw(st.sampled_from(("actual", "actual", "negated", "planned", "ongoing"))),
        when=when,
        place=draw(st.sampled_from((None, "EG"))),
        topics=tuple(draw(st.lists(st.sampled_from(("libya-crisis", "trade")), max_size=2, unique=True))),
        confidence=0.9,
        evidences=(evidence,),
    )


@st.composite
def extractions(draw: st.DrawFn, article_id: str, url: str | None = None, published: str | None = None) -> Extraction:
    """An extraction of one article; its text always begins with the same sentence."""
    count = draw(st.integers(min_value=0, max_value=3))
    made = tuple(draw(events(n)) for n in range(count))
    actors = list(ACTORS)
    actors[3] = Actor(
        id=actors[3].id, kind="person", name=draw(st.sampled_from(NAMES)), country="DZ", roles=actors[3].roles
    )
    tail = draw(st.sampled_from(("", " ثم عاد.")))
    links = ()
    if count > 1 and draw(st.booleans()):
        kind = draw(st.sampled_from(("sub-event-of", "in-response-to", "on-sidelines-of")))
        links = (Link(kind=kind, source=made[0].id, target=made[1].id, evidence=made[0].evidences[0]),)
    whole = Span(field="text", start=0, end=len(TEXT))
    span = Span(field="text", start=6, end=12)
    mention = Mention(span=span, form=TEXT[6:12], kind="title")
    article = Article(
        id=article_id,
        text=TEXT + tail,
        title=draw(st.none() | ANY),
        published=published,
        publisher=draw(st.none() | ANY),
        url=url,
    )
    return Extraction(
        article=article,
        language="ar",
        extractor="made/1",
        sentences=(Sentence(index=0, span=whole),),
        actors=tuple(actors),
        resolutions=(Resolution(mention=mention, actor=actors[3].id, score=0.9, because="title"),),
        events=made,
        topics=("libya-crisis",),
        countries=("DZ", "EG"),
        links=links,
        omissions=(Omission(span=span, reason="unknown word"),),
    )


def batches(
    urls: tuple[str | None, ...] = (None, "https://a.example/1"), size: int = 5
) -> st.SearchStrategy[list[Extraction]]:
    """Articles with ids, and dates of publication, of their own; several may share a url."""

    def build(choice: list[str | None]) -> st.SearchStrategy[list[Extraction]]:
        return st.tuples(*(extractions(f"a{n}", url, f"2024-04-{n + 1:02}") for n, url in enumerate(choice))).map(list)

    return st.lists(st.sampled_from((None, "https://a.example/1")), min_size=1, max_size=size).flatmap(build)
