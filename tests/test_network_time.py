"""Networks over time: which month an event is in, how a pair's dealings went, what changed between two windows."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alaqat.errors import AlaqatError, UnknownName
from alaqat.network import (
    Act,
    Node,
    Projection,
    changes,
    dealings,
    during,
    period,
    project,
    snapshots,
    unplaced,
)
from alaqat.network.projection import assemble
from made_projections import Store, pairs

ID = "https://w3id.org/alaqat/id/"
ALGERIA, EGYPT = f"{ID}state/DZA", f"{ID}state/EGY"


@pytest.fixture(scope="module")
def countries() -> Projection:
    return project(Store(), "countries")


def made(**acts: list[Act]) -> Projection:
    """A network of one-letter nodes: ab=[...] are the acts of a towards b."""
    named = {(pair[0], pair[1]): some for pair, some in acts.items()}
    nodes = {name: Node(id=name, names={"en": name.upper()}) for pair in named for name in pair}
    return assemble(name="made", directed=True, acts=named, nodes=nodes, params={}, types={})


def act(event: str, first: str = "", last: str = "", *, balance: float = 0.0, article: str = "x") -> Act:
    return Act(events=(event,), first=first, last=last or first, balance=balance, articles=(article,))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023", "2023-01-01", "2023-12-31"),
        ("2024-Q1", "2024-01-01", "2024-03-31"),
        ("2024-q4", "2024-10-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-05-17", "2023-05-17", "2023-05-17"),
        ("2022-07/2023-06", "2022-07-01", "2023-06-30"),
        ("/2022", "", "2022-12-31"),
        ("2023-Q3/", "2023-07-01", ""),
    ],
)
def test_periods_are_read(text: str, first: str, last: str) -> None:
    said = period(text)
    assert (said.name, said.first, said.last) == (text, first, last)


@pytest.mark.parametrize(
    "text", ["", "/", "soon", "2023-13", "2023-00", "2023-Q5", "2023-02-30", "2024/2023", "23", "2023-05-00", "0000"]
)
def test_what_is_no_period_is_said(text: str) -> None:
    with pytest.raises(AlaqatError, match="is no period") as caught:
        period(text)
    assert "2023-Q2" in caught.value.mend


def test_months_hold_what_was_surely_in_them(countries: Projection) -> None:
    found = {when: pairs(part) for when, part in snapshots(countries, "month").items()}
    assert found == {
        "2023-03": {("Algeria", "Egypt"): 1},
        "2023-04": {("Egypt", "Algeria"): 1, ("Tunisia", "Morocco"): 1},
    }
    assert unplaced(countries, "month") == 2  # one from January to March, one undated


def test_longer_periods_hold_more(countries: Projection) -> None:
    assert pairs(snapshots(countries, "quarter")["2023-Q1"]) == {("Algeria", "Egypt"): 2}
    assert sum(len(part.events) for part in snapshots(countries, "year").values()) == 4
    assert unplaced(countries, "year") == 1


@given(data=st.data())
def test_every_event_is_in_one_period_at_most(data: st.DataObject) -> None:
    day = st.dates(date(2022, 11, 1), date(2024, 3, 1))
    acts = []
    for i in range(data.draw(st.integers(1, 8))):
        first = data.draw(st.none() | day)
        last = first and data.draw(st.sampled_from([0, 1, 27, 31, 90])) * timedelta(days=1) + first
        acts.append(act(str(i), str(first or ""), str(last or "")))
    network = made(ab=acts[::2], ba=acts[1::2]) if len(acts) > 1 else made(ab=acts)
    for every, days in (("month", 31), ("quarter", 92), ("year", 366)):
        parts = snapshots(network, every)
        inside = [event for part in parts.values() for event in part.events]
        assert len(inside) == len(set(inside)) == len(network.events) - unplaced(network, every)
        for when, part in parts.items():
            assert list(part.edges) == list(during(network, period(when)).edges)
            assert all(period(when).first <= edge.first <= edge.last <= period(when).last for edge in part.edges)
        assert list(parts) == sorted(parts)
        assert all(
            (date.fromisoformat(period(w).last) - date.fromisoformat(period(w).first)).days < days for w in parts
        )


def test_months_without_events_are_there_too() -> None:
    network = made(ab=[act("1", "2023-01-05"), act("2", "2023-03-09")])
    assert {when: len(part.edges) for when, part in snapshots(network, "month").items()} == {
        "2023-01": 1, "2023-02": 0, "2023-03": 1,
    }  # fmt: skip
    assert dict(snapshots(made(ab=[act("1")]), "month")) == {}


def test_only_months_quarters_and_years_are_known(countries: Projection) -> None:
    with pytest.raises(UnknownName, match="week"):
        snapshots(countries, "week")


def test_a_cut_keeps_the_weight_of_its_own_events(countries: Projection) -> None:
    part = during(countries, period("2023-04"))
    assert {node.label("en") for node in part.nodes} == {"Algeria", "Egypt", "Tunisia", "Morocco"}
    recent = project(Store(), "countries", by="recency", half_life=10)
    ((_, weight),) = pairs(during(recent, period("2023-03"))).items()
    assert weight == pytest.approx(0.5**2.6)  # 26 days before the end of March


def test_the_dealings_of_a_pair(countries: Projection) -> None:
    march, april = dealings(countries, ALGERIA, EGYPT, "month")
    assert (march.period, march.events, march.there, march.back) == ("2023-03", 1, 1, 0)
    assert (march.cooperative, march.conflictual, march.balance, march.support) == (1, 0, 1, 2)
    assert (april.period, april.there, april.back, april.intensity) == ("2023-04", 0, 1, 1.5)
    assert april.ids == (f"{ID}event/e2",)
    other = dealings(countries, EGYPT, ALGERIA, "month")
    assert (other[0].there, other[0].back) == (0, 1)


def test_hostile_and_friendly_dealings_are_told_apart() -> None:
    network = made(
        ab=[act("1", "2023-01-05", balance=-1), act("2", "2023-01-09", balance=1)],
        ba=[act("3", "2023-01-09", balance=-1), act("4", "2023-01-10")],
        ac=[act("5", "2023-01-10", balance=-1)],
    )
    (row,) = dealings(network, "a", "b", "month")
    assert (row.events, row.cooperative, row.conflictual, row.balance) == (4, 1, 2, -1)
    assert (row.there, row.back, row.support) == (2, 2, 1)


def test_edges_are_new_gone_or_turned() -> None:
    before = made(ab=[act("1", balance=1)], ac=[act("2"), act("3")], cb=[act("4", balance=1)], ca=[act("9")])
    after = made(ab=[act("5", balance=-1)], bc=[act("6")], cb=[act("7", balance=1)], da=[act("8"), act("10")])
    found = changes(before, after)
    assert [(each.what, each.source.id + each.target.id) for each in found] == [
        ("new", "da"), ("new", "bc"), ("gone", "ac"), ("gone", "ca"), ("turned", "ab"),
    ]  # fmt: skip
    turned = found[-1]
    assert turned.before is not None
    assert turned.after is not None
    assert (turned.before.sign, turned.after.sign, turned.after.events) == (1, -1, ("5",))
    assert (found[0].before, found[0].weight_before, found[0].weight_after) == (None, 0.0, 2.0)
    assert changes(after, after) == ()


def test_what_may_be_in_both_windows_is_neither_new_nor_gone() -> None:
    store = Store()
    windows = [{"since": "2023-01", "until": "2023-02"}, {"since": "2023-03", "until": "2023-03"}]
    early, late = (project(store, "countries", **when) for when in windows)
    assert pairs(early) == {("Algeria", "Egypt"): 1}  # from January to March
    assert pairs(late) == {("Algeria", "Egypt"): 2}
    assert changes(early, late) == ()
