"""Which accounts are of one event, who stands behind an actor, and what the canonical graph then says."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alaqat import schemes
from alaqat.identity import Known, canonical_quads, compile_known, read_lines
from alaqat.model import Actor, Article, Event, Extraction, Link, When
from alaqat.rdf import CANONICAL, article_quads
from alaqat.vocab import DIP, mint
from made_extractions import ACTORS, TEXT, batches, day, meeting

STATE, OTHER, IGO, ONE, TWO, GROUP = (a.id for a in ACTORS)


@cache
def real() -> Known:
    return compile_known(schemes.read())


@pytest.fixture
def known() -> Known:
    """What the shipped schemes say."""
    return real()


def event(name: str = "e", **changes: object) -> Event:
    return meeting(name, ONE, TWO, text=TEXT, on="2024-03-01", **changes)


def article(name: str, *events: Event, **changes: object) -> Extraction:
    made = Extraction(
        article=Article(id=name, text=TEXT, published="2024-03-02"),
        language="ar",
        extractor="made/1",
        actors=ACTORS,
        events=events,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def triples(known: Known, *made: Extraction) -> set[tuple[str, str, str]]:
    """{(subject, property name, object)} of the canonical graph."""
    lines = canonical_quads([read_lines(article_quads(m)) for m in made], known)
    found = set()
    for quad in ox.parse("\n".join(lines).encode(), format=ox.RdfFormat.N_QUADS):
        assert quad.graph_name.value == CANONICAL
        found.add((quad.subject.value, quad.predicate.value.rpartition("/")[2].rpartition("#")[2], quad.object.value))
    return found


def objects(found: set[tuple[str, str, str]], name: str) -> set[str]:
    return {o for _, p, o in found if p == name}


def count(found: set[tuple[str, str, str]]) -> int:
    return len({s for s, p, o in found if p == "type" and o == DIP.Event})


def test_same_type_parties_and_day_are_one_event(known: Known) -> None:
    assert count(triples(known, article("a", event()), article("b", event()))) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"fine": "phone-call"},
        {"recipients": (IGO,)},
        {"when": day("2024-03-02")},
        {"when": When()},
    ],
)
def test_another_type_party_or_day_is_another_event(known: Known, other: dict[str, object]) -> None:
    assert count(triples(known, article("a", event()), article("b", event(**other)))) == 2


def test_who_comes_first_does_not_matter_where_the_type_is_symmetric(known: Known) -> None:
    turned = {"initiators": (TWO,), "recipients": (ONE,)}
    assert count(triples(known, article("a", event()), article("b", event(**turned)))) == 1
    blame = {"type": "ACCUSE", "fine": "criticism"}
    assert count(triples(known, article("a", event(**blame)), article("b", event(**blame, **turned)))) == 2


def test_undated_events_and_statements_never_merge(known: Known) -> None:
    undated = event(when=When())
    assert count(triples(known, article("a", undated), article("b", undated))) == 2
    said = event(type="STATEMENT", fine="statement", recipients=())
    found = triples(known, article("a", statements=(said,)), article("b", statements=(said,)))
    assert count(found) == 2
    assert objects(found, "content") == {TEXT[:5]}


def test_a_state_of_affairs_is_a_situation(known: Known) -> None:
    found = triples(known, article("a", statements=(event(type="RELATION", fine="close-relations"),)))
    assert {s for s, p, o in found if o == DIP.Situation}
    assert count(found) == 0


def test_behind_a_person_stands_the_state_behind_a_movement_nobody(known: Known) -> None:
    found = triples(known, article("a", event(recipients=(IGO, GROUP))))
    assert objects(found, "initiatorParty") == {STATE}
    assert objects(found, "recipientParty") == {IGO}
    assert objects(found, "participant") == {ONE, IGO, GROUP}


def test_the_target_stands_for_the_receiving_side(known: Known) -> None:
    """A asks B to act against C: that is between A and C, and no shortcut joins the states of A and B."""
    found = triples(known, article("a", event(type="REQUEST", fine="call-for-sanctions", targets=(OTHER,))))
    assert objects(found, "recipientParty") == {OTHER}
    assert not {t for t in found if t[0] == STATE and t[1] in ("calledOn", "pressured")}


def test_office_tenure_and_place(known: Known) -> None:
    found = triples(known, article("a", event(place="EG")))
    assert mint("post", "foreign-minister-DZA") in objects(found, "inCapacity")
    post = mint("post", "ambassador-EGY")  # in no scheme, so it is described here
    assert (post, "ofState", OTHER) in found
    assert {o for s, p, o in found if p == "attestedOn"} == {"2024-03-02"}
    assert objects(found, "place") == {mint("territory", "EGY")}
    undated = article("a", event(), article=Article(id="a", text=TEXT))
    assert objects(triples(known, undated), "attestedOn") == set()


def test_labels_in_three_languages(known: Known) -> None:
    labels = objects(triples(known, article("a", event(initiators=(STATE,), recipients=(OTHER,)))), "label")
    assert labels == {"لقاء: الجزائر، مصر", "Meeting: Algeria, Egypt", "Rencontre: Algérie, Égypte"}


def test_the_fullest_name_is_the_label_and_the_others_are_kept(known: Known) -> None:
    def named(name: str) -> tuple[Actor, ...]:
        return (*ACTORS[:3], replace(ACTORS[3], name=name), *ACTORS[4:])

    found = triples(known, article("a", actors=named("لعمامرة")), article("b", actors=named("رمطان لعمامرة")))
    assert (ONE, "prefLabel", "رمطان لعمامرة") in found
    assert (ONE, "altLabel", "لعمامرة") in found


def test_contradicting_reports_stand_side_by_side(known: Known) -> None:
    found = triples(known, article("a", event()), article("b", event(factuality="negated")))
    assert {x.rpartition("/")[2] for x in objects(found, "factuality")} == {"actual", "negated"}
    assert len([t for t in found if t[1] == "reports"]) == 2


def test_only_what_took_place_is_counted(known: Known) -> None:
    planned = triples(known, article("a", event(factuality="planned")))
    assert not {p for _, p, _ in planned} & {"met", "eventCount"}
    done = triples(known, article("a", event(), event("f", when=day("2024-03-05"))))
    assert (STATE, "met", OTHER) in done
    assert (OTHER, "met", STATE) in done
    assert objects(done, "eventCount") == {"2"}


def test_links_join_canonical_events(known: Known) -> None:
    first, second = event("e1"), event("e2", fine="visit")
    kinds = {"sub-event-of": "hasSubEvent", "in-response-to": "inResponseTo", "on-sidelines-of": "onSidelinesOf"}
    for kind, name in kinds.items():
        link = Link(kind=kind, source="e1", target="e2", evidence=first.evidences[0])
        found = triples(known, article("a", first, second, links=(link,)))
        ((source, _, target),) = {t for t in found if t[1] == name}
        if kind == "sub-event-of":
            source, target = target, source
        assert "/meeting-" in source
        assert "/visit-" in target


@settings(deadline=None, max_examples=40)
@given(batches(), st.randoms())
def test_the_canonical_graph_is_a_function_of_the_set_of_articles(batch: list[Extraction], random: object) -> None:
    known = real()
    stories = [read_lines(article_quads(m)) for m in batch]
    lines = canonical_quads(stories, known)
    random.shuffle(stories)  # type: ignore[attr-defined]
    assert canonical_quads(stories, known) == lines
    assert list(lines) == sorted(set(lines))
    read = sorted(f"{q} ." for q in ox.parse("\n".join(lines).encode(), format=ox.RdfFormat.N_QUADS))
    assert read == list(lines)


def test_every_event_leads_to_its_reports(known: Known) -> None:
    found = triples(known, article("a", event(), event("f", when=When())))
    events = {s for s, p, o in found if p == "type" and o == DIP.Event}
    assert {o for _, p, o in found if p == "reports"} == events
