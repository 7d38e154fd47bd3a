"""What always holds of a store: order, repetition, removal and batches make no difference."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alaqat.errors import QueryError
from alaqat.model import Extraction
from alaqat.store import Store
from made_extractions import batches, extractions
from store.stores import an_article, empty, other, store

__all__ = ["other", "store"]


QUIET = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@QUIET
@given(batch=batches(), data=st.data())
def test_any_order_and_adding_twice_give_the_same_lines(
    store: Store, other: Store, batch: list[Extraction], data: st.DataObject
) -> None:
    empty(store, other)  # what a failed example left
    shuffled = data.draw(st.permutations(batch))
    store.put(batch)
    for extraction in shuffled:  # one at a time, in another order, and some twice
        other.put([extraction])
        other.put([shuffled[0]])
    lines = list(store.nquads())
    assert lines == list(other.nquads())
    summary = store.put(batch)
    assert len(summary.unchanged) == len(batch)
    assert lines == list(store.nquads())
    empty(store, other)


@QUIET
@given(batch=batches(size=4), data=st.data())
def test_a_changed_part_is_what_a_rebuild_gives(store: Store, batch: list[Extraction], data: st.DataObject) -> None:
    empty(store)
    store.put(batch)
    for _ in range(3):
        number = data.draw(st.integers(min_value=0, max_value=5))
        if data.draw(st.booleans()):
            url = data.draw(st.sampled_from((None, "https://a.example/1", "https://a.example/2")))
            day = data.draw(st.sampled_from(("2024-04-01", None)))
            store.put([data.draw(extractions(f"a{number}", url, day))])
        else:
            store.remove(f"a{number}")
        lines = list(store.nquads())
        store.rebuild()
        assert lines == list(store.nquads())
    empty(store)


@QUIET
@given(batch=batches(size=4), extra=extractions("extra", "https://a.example/1", "2024-04-20"))
def test_removed_is_as_if_never_added(store: Store, batch: list[Extraction], extra: Extraction) -> None:
    empty(store)
    store.put(batch)
    before = list(store.nquads())
    store.put([extra])
    assert store.remove("extra")
    assert list(store.nquads()) == before
    empty(store)


def test_batches_make_no_difference(store: Store, other: Store) -> None:
    many = [an_article(f"a{n}") for n in range(70)]  # more than one batch
    assert len(store.put(many).added) == 70
    for extraction in many:
        other.put([extraction])
    assert list(store.nquads()) == list(other.nquads())
    empty(store, other)


def test_bulk_loading_and_rebuilding_is_the_same_as_putting(store: Store, other: Store) -> None:
    store.put([an_article("a1"), an_article("a2")])
    everything = b"\n".join(store.nquads(everything=True))
    other.load(everything)
    other.rebuild()
    assert list(store.nquads()) == list(other.nquads())
    with pytest.raises(QueryError, match="not N-Quads"):
        other.load(b"<a> <b>")
    empty(store, other)
