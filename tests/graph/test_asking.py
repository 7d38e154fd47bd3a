"""Questions about one actor or pair, the questions themselves, and what is said where one cannot be asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from alaqat.asking import ask, questions
from alaqat.errors import QueryError, UnknownName
from alaqat.store import Store
from graph.seeds import FIRST, HOOD, LAMAMRA, answer, seeds

__all__ = ["seeds"]


def test_evidence_between_two_people(seeds: Store) -> None:
    found = answer(seeds, "evidence-between", a="رمطان لعمامرة", b="Antony Blinken")
    assert [(row[0], row[2], row[4], row[5], row[7], row[8]) for row in found] == [
        ("Blinken phones Lamamra", FIRST, 0, 188, 0.95, None),
        ("Blinken phones Lamamra", FIRST, 258, 431, 0.95, LAMAMRA),
        ("Blinken phones Lamamra", FIRST, 435, 620, 0.99, LAMAMRA),
    ]
    assert [len(row[6]) for row in found] == [188, 173, 185]  # quotes are verbatim


def test_evidence_is_found_by_any_spelling(seeds: Store) -> None:
    by_name = answer(seeds, "evidence-between", a="رمطان لعمامرة", b="Antony Blinken")
    assert answer(seeds, "evidence-between", a="لعمامرة", b="أنطوني بلينكين") == by_name
    assert answer(seeds, "evidence-between", a="@Lamamra_dz", b="Antony Blinken") == by_name


def test_evidence_between_states_is_that_of_those_who_act_for_them(seeds: Store) -> None:
    events = {row[0] for row in answer(seeds, "evidence-between", a="الجزائر", b="الولايات المتحدة")}
    assert {"Blinken phones Lamamra", "Lamamra meets Leaf in New York"} <= events
    assert {row[0] for row in answer(seeds, "evidence-between", a="Lamamra", b="الولايات المتحدة")} == set()
    person = {row[0] for row in answer(seeds, "evidence-between", a="لعمامرة", b="الولايات المتحدة")}
    assert {"Blinken phones Lamamra", "Lamamra meets Leaf in New York"} <= person < events
    alone = {row[0] for row in answer(seeds, "evidence-between", a="لعمامرة", b="الجزائر")}
    assert "Blinken phones Lamamra" not in alone  # it is not an event between him and the state for which he acts


def test_who_said_what(seeds: Store) -> None:
    found = answer(seeds, "who-said-what")
    days = [row[0] for row in found]
    assert days == sorted(days, reverse=True)
    assert [row[0:2] for row in answer(seeds, "who-said-what", who="Wendy Sherman")] == [
        ("2022-10-05", "Wendy Sherman"),
        ("2022-09-22", "Wendy Sherman"),
    ]
    assert len([row for row in found if row[1] == HOOD]) == 5


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("العمامرة", "person/ramtane-lamamra"),
        ("@Lamamra_dz", "person/ramtane-lamamra"),
        ("واشنطن", "state/USA"),
        ("Joey Hood", "person/joey-hood"),
    ],
)
def test_an_actor_is_found_by_any_name(seeds: Store, name: str, entity: str) -> None:
    assert any(row[0].endswith("/id/" + entity) for row in answer(seeds, "find-an-actor", spelling=name))


def test_what_did_not_happen_is_no_fact(seeds: Store) -> None:
    """The statement that was not issued and the coming summit are in no answer but the one that asks for them."""
    for name in questions():
        if name not in ("not-facts", "evidence-between"):  # the evidence says of each event whether it took place
            text = str(answer(seeds, name))
            assert "not issued" not in text, name
            assert "Upcoming Arab League summit" not in text, name


def test_arabic_is_the_language_of_answers_unless_asked_otherwise(seeds: Store) -> None:
    assert list(ask(seeds, "who-courts-who-presses")) == [("الولايات المتحدة", 8, 2), ("روسيا", 1, 0)]


def test_every_question_says_what_it_answers() -> None:
    found = questions()
    numbers = [q.help.split()[0] for q in found.values()]
    assert numbers == [f"{n:02}" for n in range(1, 22)]
    for q in found.values():
        assert len(q.help) > 20
        assert all(f"${name}" in q.text for name in q.params), f"{q.name}: a parameter that does nothing"


def test_readme_lists_every_question(root: Path) -> None:
    text = (root / "graph" / "README.md").read_text(encoding="utf-8")
    assert [name for name in questions() if f"`{name}`" not in text] == []


def test_unknown_names_say_the_known_ones() -> None:
    with Store.open(None) as store:
        with pytest.raises(UnknownName, match="who-met-whom"):
            ask(store, "who-met-who")
        with pytest.raises(UnknownName, match="who-met-whom"):
            ask(store, "who met whom")
        with pytest.raises(UnknownName, match="since"):
            ask(store, "trips", sinse="2020-01-01")
        with pytest.raises(QueryError, match="no date"):
            ask(store, "trips", since="yesterday")
        with pytest.raises(QueryError, match=r"no state.*near it: Algeria"):
            ask(store, "acts-towards-a-state", state="Algerria")
        with pytest.raises(QueryError, match="COD, COG"):
            ask(store, "acts-towards-a-state", state="Congo")
        with pytest.raises(QueryError, match="no state"):
            ask(store, "acts-towards-a-state", state="XXX")
        with pytest.raises(QueryError, match="say office=role:foreign-minister"):
            ask(store, "who-met-whom", office="foreign-minister")
        with pytest.raises(QueryError, match="the prefixes are role"):
            ask(store, "who-met-whom", office="rol:foreign-minister")


@pytest.mark.parametrize("state", ["DZA", "dz", "Algeria", "الجزائر", "Algérie", " algeria ", "state:DZA"])
def test_a_state_may_be_said_by_code_or_name(seeds: Store, state: str) -> None:
    found = answer(seeds, "who-courts-who-presses", state=state)
    assert found == answer(seeds, "who-courts-who-presses", state="DZ") != []


@pytest.mark.parametrize(
    ("text", "what", "where"),
    [
        ("SELECT ?x {\n  ?x foo:a ?y }", "the prefix foo: is not known", "line 2, column 6"),
        ('SELECT ?x { ?x dip:a "foo:b" # bar:c\n ; :d ?y }', "the prefix : is not known", "line 2, column 4"),
        ("PREFIX a: <http://x/> SELECT ?x { ?x a:b ?y ) }", "SELECT ?x { ?x a:b ?y ) }", "line 1"),
        ("SELECT ?x { ?x a:b ", "the prefix a: is not known", "line 1, column 16"),
        ("SELECT ?x { ?x dip:topic ", "near: SELECT ?x { ?x dip:topic", "line 1, column"),
        ("SELECT * {\n", "near: SELECT * {", "line 2"),
        ("SELECT (COUNT(?x) AS ?n) ?z { ?x a ?z }", "unbound", "line 1"),
    ],
)
def test_a_query_that_is_wrong_is_told_in_plain_words(text: str, what: str, where: str) -> None:
    with Store.open(None) as store, pytest.raises(QueryError) as told:
        ask(store, text)
    assert what in told.value.what
    assert where in told.value.where
    assert told.value.mend
    assert "\\u" not in str(told.value)  # not the engine's tables of characters


def test_a_value_never_becomes_part_of_the_query() -> None:
    with Store.open(None) as store:
        for value in ('" } #', '"@en', "\\", "a\nb", '""" ', "> <x> {", "\ud800", "\x00"):
            assert list(ask(store, "find-an-actor", spelling=value)) == []
            assert list(ask(store, "evidence-between", a=value)) == []
        with pytest.raises(QueryError, match="no IRI"):
            ask(store, "arms-trade", topic="} SELECT")
        assert list(ask(store, "arms-trade", topic="https://x.example/> } #")) == []
        assert list(ask(store, "who-courts-who-presses", state="https://x.example/> } #")) == []


def test_a_question_of_the_user(tmp_path: Path) -> None:
    (tmp_path / "queries").mkdir()
    (tmp_path / "queries" / "mine.rq").write_text(
        "# 99 My own\n# param: n 2 int\nSELECT ?x { VALUES ?x { 1 2 3 } FILTER(?x > $n) }\n", encoding="utf-8"
    )
    with Store.open(None) as store:
        assert list(ask(store, "mine", overlays=[tmp_path])) == [(3,)]
        assert list(ask(store, "mine", overlays=[tmp_path], n=1)) == [(2,), (3,)]
        assert list(ask(store, '# Which?\n# param: y "a"\nSELECT ?z { BIND($y AS ?z) }', y="b $y ?z")) == [("b $y ?z",)]
    (tmp_path / "queries" / "mine.rq").write_text("# 99 My own\n# param: n\nSELECT ?x {}\n", encoding="utf-8")
    with pytest.raises(QueryError, match="parameter line"):
        questions([tmp_path])
