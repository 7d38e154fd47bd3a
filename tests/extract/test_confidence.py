"""How sure the extractor is: surer of what is told plainly, never certain, in every case a number."""

from __future__ import annotations

from dataclasses import replace

import pytest

from alaqat import lexicon
from alaqat.explain import explain
from alaqat.extract.article import Reading
from alaqat.extract.confidence import Features, confidence, events_at, features, way
from alaqat.extract.events import find_events
from alaqat.extract.grammar import frames
from alaqat.model import Article
from arabic import demo_articles

TOLD = Features(root="CONSULT", rule="ar/meet", initiator="subject", recipient="object", part="verb", dated=True)


@pytest.mark.parametrize(
    "weaker",
    [
        {"initiator": "carried"},
        {"recipient": "fallback"},
        {"fine": False},
        {"dated": False},
        {"beside": 3},
        {"sentences": 40},
        {"root": "AGREE", "rule": "ar/affirm-jointly"},
    ],
    ids=str,
)
def test_what_is_told_less_plainly_is_less_sure(weaker: dict[str, object]) -> None:
    assert confidence(replace(TOLD, **weaker)) < confidence(TOLD)  # type: ignore[arg-type]


def test_what_is_told_twice_or_by_actors_named_often_is_surer() -> None:
    assert confidence(TOLD) < confidence(replace(TOLD, tellings=2)) < confidence(replace(TOLD, tellings=2, mentions=4))


def test_where_it_happens_makes_an_event_surer() -> None:
    assert confidence(TOLD) < confidence(replace(TOLD, placed=True))


def test_a_short_text_makes_nothing_surer_than_eight_sentences() -> None:
    assert confidence(replace(TOLD, sentences=1)) == confidence(replace(TOLD, sentences=8))


def test_every_rule_gives_a_share_and_none_is_certain() -> None:
    for frame in frames("ar").values():
        for root in ("CONSULT", "ASSAULT", "never seen"):
            assert 0.02 <= confidence(replace(TOLD, rule=frame.rule, root=root, tellings=99, mentions=99)) <= 0.98


def test_a_rule_never_seen_is_as_sure_as_its_root() -> None:
    assert confidence(replace(TOLD, rule="ar/new")) == confidence(replace(TOLD, rule="ar/newer"))


def test_every_reason_given_in_our_articles_has_a_class() -> None:
    words = lexicon.load()
    reasons = {
        reason
        for name, article in demo_articles().items()
        if name.startswith("ar-")
        for read in explain(article, words).sentences
        for told in read.told
        for reason in told.why.values()
    }
    assert len(reasons) >= 10
    assert {reason for reason in reasons if way(reason) == "other"} == set()


def test_an_event_knows_how_many_others_its_words_tell() -> None:
    text = "التقى وزير الخارجية المصري نظيره التونسي واتهم إسرائيل بقصف لبنان. وزار الرئيس الجزائري قطر."
    reading = Reading(Article(id="a", text=text), lexicon.load(), home=None)
    groups, _ = find_events(reading)
    at = events_at(groups)
    beside = {g[0].trigger.frame: features(g, reading.actors, at, 2).beside for g in groups}
    assert beside["visit"] == 0 < beside["meet"]


def test_an_event_without_a_telling_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one telling"):
        features([], {}, {}, 1)
