"""What the tests of the reading share: the articles of the demo, the extractor, and made-up Arabic for hypothesis."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from alaqat import lexicon
from alaqat.extract import extract
from alaqat.model import Article, Event, Extraction

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "src" / "alaqat" / "demo" / "articles"

# letters, the odd seats and Persian letters, vowel marks, tatweel, joiners, direction marks, presentation forms
ALPHABET = (
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآىةؤئٱپچژڤگکیہ"
    "\u064b\u064e\u064f\u0650\u0651\u0652\u0670\u0610\u06d6\u0640\u200c\u200d\u200e\u200f\u202b\u2067\u2069\ufeff\u00ad"
    "ﷺﻻﺏﭖ🇩🇿🇫👍🏽'’\"«»()“”—-–.،؛:؟!…۔?@#_/%"
    " \u00a0\u2028\r\n\t0123456789٠١٢٣٤٥٦٧٨٩۵abcXYZéÉçß\ud800\x00"
)
_WORDS = (
    "التقى والتقت وسيلتقي استقبل زار زيارة اتصالا هاتفيا أدان واتهمت دعا رفض وقع وقّعت عقوبات وزير وزيرا الخارجية "
    "خارجية نظيره نظيرته الرئيس رئيس الوزراء السفير الجزائر الجزائري والجزائر وبالجزائر لبنان للبنان المملكة واشنطن "
    "الأمم المتحدة مجلس الأمن الناتو عبد المجيد تبون لعمامرة بلينكن محمد بن سلمان بلاده البلدين الجانبان مع بين على "
    'إلى في من ضد أن إن قال وأكد مشددا أمس الخميس 18.4 26 سبتمبر/أيلول الماضي لم لن سوف قد ، . : " « » ( ) \n 🇩🇿 @MFA '
    "https://t.co/x NATO د. أ. .. ؟ كما حيث بينما"
)
WORDS = _WORDS.split(" ")

Told = tuple[str, list[str | None], list[str | None]]  # type, states of who acts, states of to whom

characters = st.text(st.sampled_from(ALPHABET), max_size=60)
anything = st.text(st.characters(exclude_categories=()), max_size=40)
phrases = st.lists(st.sampled_from(WORDS) | characters, max_size=30).map(" ".join)
texts = st.one_of(phrases, characters, anything)


def article(text: str, **fields: str | None) -> Article:
    """An article with an id, published on a day unless it is said to be unknown."""
    return Article(id="test", text=text, **{"published": "2024-05-16", **fields})


@cache
def demo_articles() -> dict[str, Article]:
    """Our own articles by id."""
    found = {}
    for path in sorted(DEMO.glob("*.json")):
        d = json.loads(path.read_text(encoding="utf-8"))
        found[d["id"]] = Article(
            id=d["id"], text=d["text"], title=d["title"], language=d["language"],
            published=d["date"], publisher=d["outlet"], url=d["url"],
        )  # fmt: skip
    return found


def read(text: str, **fields: str | None) -> Extraction:
    """The extraction of a text by the shipped lexicon."""
    return extract(article(text, **fields), lexicon.load())


@cache
def demo_extraction(name: str) -> Extraction:
    """The extraction of a demo article."""
    return extract(demo_articles()[name], lexicon.load())


def fired(found: Extraction, rule: str, *, asked: bool = False) -> list[Event]:
    """The events that a rule made; `asked`: also what it tells to be asked for and not done."""
    events = (*found.events, *found.unrealised) if asked else found.events
    return [e for e in events if any(x.rule == rule for x in e.evidences)]


def one_event(text: str, fine: str) -> Event:
    """The one event of that fine type in a text."""
    (event,) = [e for e in read(text).events if e.fine == fine]
    return event


def first_parties(found: Extraction) -> list[tuple[str | None, str | None, str | None]]:
    """(fine type, country of the first initiator, country of the first recipient) of each event."""
    known = {a.id: a.country for a in found.actors}
    return [(e.fine, known[e.initiators[0]], known[e.recipients[0]]) for e in found.events]


def persons(text: str, **fields: str | None) -> dict[str, tuple[str | None, tuple[str, ...]]]:
    """Name -> (country, roles) of the persons of a text."""
    return {a.name: (a.country, a.roles) for a in read(text, **fields).actors if a.kind == "person"}


def country(found: Extraction, actor: str) -> str:
    """The country of an actor, else the last part of its id."""
    known = {a.id: a for a in found.actors}
    return known[actor].country or actor.rsplit("/", 1)[-1]


def check_offsets(found: Extraction) -> None:
    """Every span is inside its field, every form and quote is its slice, every id resolves."""
    own = found.article
    ids = {a.id for a in found.actors}
    for r in found.resolutions:
        assert r.mention.form == own.slice(r.mention.span) != "", r
        assert r.actor in ids, r
    for event in (*found.events, *found.statements, *found.unrealised):
        assert {*event.initiators, *event.recipients, *event.targets} <= ids, event
        assert event.evidences, event
        for e in event.evidences:
            assert e.quote == own.slice(e.span) != "", e
            assert e.trigger in e.quote, e
    last: dict[str, int] = {}
    for n, s in enumerate(found.sentences):
        assert s.index == n
        assert last.get(s.span.field, 0) <= s.span.start < s.span.end <= len(getattr(own, s.span.field)), s
        last[s.span.field] = s.span.end
    for o in found.omissions:
        assert own.slice(o.span), o


def told(text: str) -> list[Told]:
    """The events of a text, with the states for which its parties act."""
    found = read(text, published="2024-05-10")
    state = {a.id: a.country for a in found.actors}
    return [(e.type, [state[a] for a in e.initiators], [state[a] for a in e.recipients]) for e in found.events]


def bodies(text: str, **fields: str | None) -> set[tuple[str, str, str | None]]:
    """(kind, name, country) of all actors but persons and states."""
    found = read(text, **fields).actors
    return {(a.kind, a.name, a.country) for a in found if a.kind not in ("person", "state")}
