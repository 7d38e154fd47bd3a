"""Projections: which events make which edges, and what an edge knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from alaqat.errors import ProjectionError, QueryError, UnknownName
from alaqat.network import (
    find_occurrences,
    gexf,
    graphml,
    project,
    projections,
)
from alaqat.network.question import read_question
from made_projections import ID, Store, pairs, store

__all__ = ["store"]


SHIPPED = ["actor-topic", "actors", "co-mention", "countries", "country-topic", "people"]


def test_the_shipped_projections_all_run_and_help(store: Store) -> None:
    assert sorted(projections()) == SHIPPED
    for name, question in projections().items():
        assert len(question.help) > 20
        assert project(store, name).edges


def test_actors_go_from_initiator_to_recipient_or_target(store: Store) -> None:
    assert pairs(project(store, "actors")) == {
        ("Ramzi Ben Salem", "Karim Fahmy"): 1,
        ("Karim Fahmy", "Ramzi Ben Salem"): 1,
        ("Tunisia", "Morocco"): 1,
        ("League of Arab States", "Algeria"): 1,
        ("Algeria", "Egypt"): 1,
    }


def test_what_is_planned_or_denied_is_no_edge_unless_asked(store: Store) -> None:
    assert ("Tunisia", "Algeria") not in pairs(project(store, "actors"))
    planned = project(store, "actors", factuality="planned negated")
    assert pairs(planned) == {("Tunisia", "Algeria"): 1, ("Ramzi Ben Salem", "Karim Fahmy"): 1}


def test_countries_act_through_their_people(store: Store) -> None:
    assert pairs(project(store, "countries")) == {
        ("Algeria", "Egypt"): 2,
        ("Egypt", "Algeria"): 1,
        ("Tunisia", "Morocco"): 1,
        ("League of Arab States", "Algeria"): 1,
    }


def test_topics_people_and_co_mentions(store: Store) -> None:
    assert pairs(project(store, "actor-topic"))["Ramzi Ben Salem", "Libya crisis"] == 1
    assert pairs(project(store, "country-topic"))["Egypt", "Trade"] == 1
    assert set(pairs(project(store, "people"))) == {
        ("Ramzi Ben Salem", "Karim Fahmy"),
        ("Karim Fahmy", "Ramzi Ben Salem"),
    }
    together = project(store, "co-mention")
    assert not together.directed
    assert pairs(together)["Karim Fahmy", "Ramzi Ben Salem"] == 2


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"since": "2023-04"}, {("Karim Fahmy", "Ramzi Ben Salem"), ("Tunisia", "Morocco")}),
        ({"since": "2023-Q2"}, {("Karim Fahmy", "Ramzi Ben Salem"), ("Tunisia", "Morocco")}),
        ({"until": "2023-03"}, {("Ramzi Ben Salem", "Karim Fahmy"), ("Algeria", "Egypt")}),
        ({"type": "ACCUSE"}, {("Tunisia", "Morocco")}),
        ({"type": "meeting praise"}, {("Ramzi Ben Salem", "Karim Fahmy"), ("League of Arab States", "Algeria")}),
        ({"topic": "conflicts"}, {("Ramzi Ben Salem", "Karim Fahmy")}),
        ({"min_support": 2}, {("Ramzi Ben Salem", "Karim Fahmy")}),
        ({"min_confidence": 0.92}, {("Ramzi Ben Salem", "Karim Fahmy")}),
        ({"since": "2030"}, set()),
    ],
)
def test_parameters_choose_edges(store: Store, params: dict[str, Any], expected: set[tuple[str, str]]) -> None:
    assert set(pairs(project(store, "actors", **params))) == expected


@pytest.mark.parametrize(
    ("known", "params", "there"),
    [
        ("earliestDate", {"since": "2025"}, True),
        ("earliestDate", {"until": "2023"}, False),
        ("latestDate", {"until": "2020"}, True),
        ("latestDate", {"since": "2025"}, False),
    ],
)
def test_an_event_open_at_one_end_is_kept_where_it_may_be(known: str, params: dict[str, Any], there: bool) -> None:
    """Since, or until, 2024: on no other day is it known."""
    store = Store()
    when = ox.Literal("2024-01-01", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#date"))
    event, date = ox.NamedNode(f"{ID}event/e6"), ox.NamedNode(f"https://w3id.org/alaqat/ns#{known}")
    store.db.add(ox.Quad(event, date, when, ox.NamedNode("urn:x-small")))
    assert (("League of Arab States", "Algeria") in pairs(project(store, "countries", **params))) == there


def test_weights(store: Store) -> None:
    key = ("Ramzi Ben Salem", "Karim Fahmy")
    assert pairs(project(store, "actors", by="support"))[key] == 2
    assert pairs(project(store, "actors", by="intensity"))[key] == 2.0
    assert pairs(project(store, "actors", by="balance"))["Tunisia", "Morocco"] == -1


def test_edges_lead_to_verbatim_evidence(store: Store) -> None:
    """Every quote of every edge is the slice of its article that its offsets say."""
    projection = project(store, "actors")
    found = find_occurrences(store, projection.events)
    texts = {row[0].value: row[1].value for row in store.query(
        "PREFIX dip: <https://w3id.org/alaqat/ns#> PREFIX dcterms: <http://purl.org/dc/terms/> "
        "SELECT ?id ?text { ?a dcterms:identifier ?id ; dip:text ?text }")}  # fmt: skip
    seen = 0
    for edge in projection.edges:
        assert edge.events
        for event in edge.events:
            assert found[event].quotes
            for quote in found[event].quotes:
                assert texts[quote.article][quote.start : quote.end] == quote.text
                seen += 1
    assert seen == 6


def test_an_occurrence_says_what_when_and_who_says_so(store: Store) -> None:
    event = "https://w3id.org/alaqat/id/event/e1"
    found = find_occurrences(store, [event])[event]
    assert (found.type, found.root, found.cameo, found.sign) == ("meeting", "CONSULT", "042", 1)
    assert found.labels["ar"] == "لقاء"
    assert found.root_labels["fr"] == "Consulter"
    assert (found.date, found.precision) == ("2023-03-05", "day")
    assert found.topics["libya-crisis"]["ar"] == "الأزمة الليبية"
    first = found.quotes[0]
    assert (first.article, first.publisher, first.published) == ("a1", "وكالة الأفق", "2023-03-06")
    assert (first.trigger, first.factuality, first.confidence) == ("استقبل", "actual", 0.95)
    assert found.quotes[1].publisher == ""


def test_evidence_keeps_to_the_asked_factuality(store: Store) -> None:
    event = "https://w3id.org/alaqat/id/event/e4"
    assert find_occurrences(store, [event])[event].quotes == ()
    assert len(find_occurrences(store, [event], factuality="")[event].quotes) == 1


def test_nodes_carry_names_kind_and_codes(store: Store) -> None:
    by_name = {node.label("en"): node for node in project(store, "actors").nodes}
    ramzi = by_name["Ramzi Ben Salem"]
    assert (ramzi.kind, ramzi.country, ramzi.iso3, ramzi.names["ar"]) == ("person", "DZ", "DZA", "رمزي بن سالم")
    assert by_name["Algeria"].iso3 == "DZA"
    assert by_name["League of Arab States"].aliases == ("الجامعة العربية",)
    assert by_name["League of Arab States"].country == ""


def test_unknown_names_are_said(store: Store) -> None:
    with pytest.raises(UnknownName, match="actorz"):
        project(store, "actorz")
    with pytest.raises(UnknownName, match="sinse"):
        project(store, "actors", sinse="2023")
    with pytest.raises(ProjectionError, match="not a number"):
        project(store, "actors", min_support="two")


@pytest.mark.parametrize("text", ['" ) } #', "\\", "\n", "' || true", "$until", "} LIMIT 1"])
def test_a_parameter_cannot_change_the_query(store: Store, text: str) -> None:
    assert project(store, "actors", type=text).edges == ()


def test_missing_columns_are_named(store: Store, tmp_path: Path) -> None:
    (tmp_path / "projections").mkdir()
    (tmp_path / "projections" / "half.rq").write_text("# help\nSELECT ?source ?to WHERE { ?source ?p ?to }\n")
    with pytest.raises(ProjectionError) as caught:
        project(store, "half", graph_overlays=[tmp_path])
    assert caught.value.missing == ("target", "weight")


def test_a_projection_of_ones_own(store: Store, tmp_path: Path) -> None:
    (tmp_path / "projections").mkdir()
    (tmp_path / "projections" / "mine.rq").write_text(
        "# Who took part with whom\n# network: undirected\nPREFIX dip: <https://w3id.org/alaqat/ns#>\n"
        "SELECT ?source ?target (1 AS ?weight) ?event WHERE { ?event dip:participant ?source, ?target "
        "FILTER(?source != ?target) }\n"
    )
    mine = project(store, "mine", graph_overlays=[tmp_path])
    assert not mine.directed
    assert pairs(mine)["Karim Fahmy", "Ramzi Ben Salem"] == 6  # three events, both ways round
    assert len(mine.edges[list(pairs(mine)).index(("Karim Fahmy", "Ramzi Ben Salem"))].events) == 3


def test_a_line_for_a_parameter_goes_with_it(tmp_path: Path) -> None:
    path = tmp_path / "q.rq"
    path.write_text('# h\n# param: a ""\nSELECT * {\nFILTER($a) # only if a\n}')
    question = read_question(path)
    assert "FILTER" not in question.bind({})
    assert 'FILTER("x")' in question.bind({"a": "x"})


def test_a_projection_whose_parameter_cannot_be_read_says_where(store: Store, tmp_path: Path) -> None:
    (tmp_path / "projections").mkdir()
    (tmp_path / "projections" / "odd.rq").write_text("# Odd\n# param: since\nSELECT ?source ?target ?weight {}\n")
    with pytest.raises(QueryError, match=r"odd:2: .*# param: since"):
        project(store, "odd", graph_overlays=[tmp_path])


def test_the_same_again(store: Store) -> None:
    one, two = project(store, "countries"), project(Store(), "countries")
    assert one.ids == two.ids == tuple(sorted(one.ids))
    assert one.edges == two.edges
    assert gexf(one) == gexf(two)
    assert graphml(one) == graphml(two)


def test_support_counts_different_articles(store: Store) -> None:
    projection = project(store, "countries", by="support")
    assert pairs(projection)["Algeria", "Egypt"] == 2  # two events, three reports, two articles
    assert set(pairs(project(store, "countries", min_support=2))) == {("Algeria", "Egypt")}
    assert pairs(project(store, "countries", min_support=2, folded=True)) == {("Algeria", "Egypt"): 3}


def test_by_recency_an_old_act_weighs_less_and_an_undated_one_nothing(store: Store) -> None:
    found = pairs(project(store, "countries", by="recency", half_life=44, until="2023-04-18"))
    assert found["Egypt", "Algeria"] == 1  # on that day
    assert found["Algeria", "Egypt"] == pytest.approx(0.5 + 0.5 ** (42 / 44))  # 44 and 42 days before
    assert ("League of Arab States", "Algeria") in pairs(project(store, "countries"))
    assert ("League of Arab States", "Algeria") not in pairs(project(store, "countries", by="recency"))


def test_wrong_weights_and_dates_are_said(store: Store) -> None:
    with pytest.raises(UnknownName, match="charm"):
        project(store, "actors", by="charm")
    with pytest.raises(ProjectionError, match="since='soon' is no date"):
        project(store, "actors", since="soon")
    with pytest.raises(ProjectionError, match="half_life"):
        project(store, "actors", by="recency", half_life=0)


def test_a_weight_that_a_projection_has_no_column_for_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "projections").mkdir()
    (tmp_path / "projections" / "bare.rq").write_text(
        '# Bare\n# param: by "balance"\nPREFIX dip: <https://w3id.org/alaqat/ns#>\n'
        "SELECT ?source ?target (1 AS ?weight) { ?e dip:initiator ?source ; dip:recipient ?target }\n"
    )
    with pytest.raises(ProjectionError) as caught:
        project(store, "bare", graph_overlays=[tmp_path])
    assert caught.value.missing == ("balance",)
    assert project(store, "bare", graph_overlays=[tmp_path], by="events").edges
