"""The 20 questions, answered on the hand encoding of the two seed articles. Expected rows were found by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alaqat.asking import ask, questions
from alaqat.errors import QueryError, UnknownName
from alaqat.store import Store
from hand_encoding import load

FIRST, SECOND = "000_89f3d445d5bfa33a.txt", "003_be5f57948f6f1517.txt"
HOOD, LAMAMRA = "Joey Hood", "Ramtane Lamamra"

EXPECTED: list[tuple[str, dict[str, Any], list[tuple[Any, ...]]]] = [
    (
        "who-met-whom",
        {"since": "2022-09-01", "until": "2022-09-30"},
        [
            (
                "2022-09-21",
                "Barbara Leaf",
                "US Assistant Secretary of State for Near Eastern Affairs",
                "New York",
                {"Arab League and Arab summits", "Bilateral relations", "Regional security and stability"},
            ),
            (
                "2022-09-22",
                "Wendy Sherman",
                "US Deputy Secretary of State",
                "New York",
                {"Economic partnership", "Human rights", "Regional security and stability"},
            ),
        ],
    ),
    (
        "who-offered-mediation",
        {},
        [
            ("Algeria", to, topic)
            for topic in ("Grand Ethiopian Renaissance Dam / Nile dispute", "Mediation and conflict resolution")
            for to in ("Egypt", "Ethiopia", "Sudan")
        ],
    ),
    (
        "cooperation-by-month",
        {},
        [
            ("2021-07", 4, 4.125, 16.5),
            ("2021-08", 1, 1.5, 1.5),
            ("2022-09", 6, 9.5 / 6, 9.5),
            ("2022-10", 2, 3.75, 7.5),
        ],
    ),
    (
        "contradicting-dates",
        {},
        [
            ("Lamamra – Shoukry phone call", 2, "2021-08-04", "2021-08-05", ...),
            ("Lamamra – al-Mahdi phone call", 2, "2021-08-04", "2021-08-05", ...),
        ],
    ),
    (
        "office-holders-on-a-day",
        {"day": "2021-08-06"},
        [
            ("Algeria", "Ramtane Lamamra", "dates"),
            ("Egypt", "Sameh Shoukry", ...),
            ("Sudan", ..., ...),
            ("United States", "Antony Blinken", "dates"),
        ],
    ),
    (
        "who-called-for-sanctions",
        {"against": "DZ"},
        [
            (
                "27 members of the US Congress",
                "Antony Blinken",
                "Algeria",
                {"Arms trade and arms deals", "Sanctions and embargoes"},
                "2022-09-21",
                "2022-10-04",
            )
        ],
    ),
    (
        "arms-trade",
        {},
        [
            ("Arms deal", "Algeria", "Russia"),
            ("Arms deal", "Russia", "Algeria"),
            ("Call for sanctions on a third party", "27 members of the US Congress", "Algeria"),
            ("Criticism", "27 members of the US Congress", "Algeria"),
            ("Dependency", "Algeria", "Russia"),
        ],
    ),
    (
        "acts-towards-a-state",
        {"state": "DZA"},
        [
            ("Russia", "Verbal cooperation", 1),
            ("United States", "Verbal conflict", 2),
            ("United States", "Verbal cooperation", 8),
        ],
    ),
    (
        "topics-between-two-states",
        {"a": "US", "b": "DZ"},
        [
            ("Interstate relations", "Bilateral relations", 5),
            ("Conflicts and crises", "Libya crisis", 3),
            ("Security and defence", "Regional security and stability", 3),
            ("Security and defence", "Sahel security", 3),
            ("Security and defence", "Arms trade and arms deals", 2),
            ("Interstate relations", "Arab League and Arab summits", 1),
            ("Security and defence", "Counter-terrorism", 1),
            ("Economy and energy", "Economic partnership", 1),
            ("Rights, people and society", "Human rights", 1),
            ("Conflicts and crises", "Mediation and conflict resolution", 1),
            ("Interstate relations", "Regional and international issues (unspecified)", 1),
            ("Economy and energy", "Sanctions and embargoes", 1),
            ("Conflicts and crises", "Western Sahara question", 1),
        ],
    ),
    (
        "events-under-a-topic",
        {},
        [
            ("2021-08-06", "Hood: US and Algerian views very close"),
            ("2021-08-06", "Ongoing Algiers–Washington consultations"),
            ("2021-08-06", "Washington looks forward to working with Algeria"),
            ("2022-09-21", "Lamamra meets Leaf in New York"),
            ("2022-09-22", "Lamamra meets Sherman in New York"),
            ("2022-10-04", "27 members of Congress ask Blinken to sanction Algeria"),
            ("2022-10-04", "Members of Congress attack Algeria over Russian arms"),
            ("2022-10-05", "Algerian army relies on Russian weapons"),
            ("2022-10-05", "Algerian–Russian arms deals"),
            ("2022-10-05", "Russia keen to develop ties with Algeria"),
            ("2022-10-05", "State Department: Algeria a strong partner for peace"),
        ],
    ),
    (
        "trips",
        {},
        [
            ("2021-07-01", "2021-08-05", LAMAMRA, {"Egypt", "Ethiopia", "Sudan", "Tunisia"}),
            ("2021-07-21", "2021-07-31", HOOD, {"Algeria", "Kuwait", "Morocco"}),
        ],
    ),
    (
        "level-of-representation",
        {"a": "DZ", "b": "US"},
        [
            ("2021-08-06", "Blinken phones Lamamra", 80, 80),
            ("2022-09-21", "Lamamra meets Leaf in New York", 80, 60),
            ("2022-09-22", "Lamamra meets Sherman in New York", 80, 68),
            ("2022-10-05", "Lamamra meets US ambassador Aubin", 80, 50),
        ],
    ),
    (
        "not-facts",
        {},
        [
            ("negated", "Algerian MFA statement on the meeting (not issued)", ...),
            ("planned", "Upcoming Arab League summit", ...),
        ],
    ),
    (
        "action-and-reaction",
        {},
        [
            ("Algeria and Sudan renew commitment to political solutions", "follows", "Lamamra – al-Mahdi phone call"),
            ("Lamamra tweets about the call", "follows", "Blinken phones Lamamra"),
            ("Sherman looks forward to deepening ties", "follows", "Lamamra meets Sherman in New York"),
            ("State Department: Algeria a strong partner for peace", "follows", "Lamamra meets Leaf in New York"),
            (
                "Washington (ambassador Aubin) affirms strong ties with Algeria",
                "follows",
                "Lamamra meets US ambassador Aubin",
            ),
            (
                "Algeria refuses Western pressure for more energy",
                "inResponseTo",
                "Western pressure on Algeria for more energy",
            ),
            (
                "Washington (ambassador Aubin) affirms strong ties with Algeria",
                "inResponseTo",
                "27 members of Congress ask Blinken to sanction Algeria",
            ),
            ("Lamamra meets Sherman in New York", "onSidelinesOf", "UN General Assembly meetings"),
        ],
    ),
    ("who-courts-who-presses", {"state": "DZ"}, [("Russia", 1, 0), ("United States", 8, 2)]),
    (
        "shortcut-network",
        {},
        [
            ("DZA", how, other)
            for how, other in (
                ("arms deal with", "RUS"),
                ("consulted", "EGY"),
                ("consulted", "USA"),
                ("cooperated with", "RUS"),
                ("depends on", "RUS"),
                ("has close ties with", "RUS"),
                ("met", "USA"),
                ("offered mediation to", "EGY"),
                ("offered mediation to", "ETH"),
                ("offered mediation to", "SDN"),
                ("spoke by phone with", "EGY"),
                ("spoke by phone with", "SDN"),
                ("spoke by phone with", "USA"),
                ("supported", "RUS"),
                ("visited", "EGY"),
                ("visited", "ETH"),
                ("visited", "SDN"),
                ("visited", "TUN"),
            )
        ]
        + [("RUS", "pledged cooperation with", "DZA")]
        + [
            ("USA", how, other)
            for how, other in (
                ("affirmed ties with", "DZA"),
                ("agreed with", "DZA"),
                ("criticized", "DZA"),
                ("pledged cooperation with", "DZA"),
                ("praised", "DZA"),
                ("visited", "DZA"),
                ("visited", "KWT"),
                ("visited", "MAR"),
            )
        ],
    ),
    ("what-would-vanish", {"article": SECOND}, [(SECOND, 21, 27, "hand encoding")]),
]


@pytest.fixture(scope="module")
def seeds(shared: Path) -> Iterator[Store]:
    """A store with the hand encoding in it."""
    with Store.open(None) as store:
        load(store, shared / "design")
        yield store


def answer(store: Store, name: str, **params: Any) -> list[tuple[Any, ...]]:
    if "language" in questions()[name].params:
        params.setdefault("language", "en")
    return list(ask(store, name, **params))


def same(found: tuple[Any, ...], wanted: tuple[Any, ...]) -> bool:
    """Cell by cell; `...` is anything, a set is a list in one cell, numbers are near."""
    if len(found) != len(wanted):
        return False
    for a, b in zip(found, wanted, strict=True):
        if isinstance(b, set):
            a = set(a.split(" | "))
        if b is not ... and a != (pytest.approx(b) if isinstance(b, float) else b):
            return False
    return True


@pytest.mark.parametrize(("name", "params", "wanted"), EXPECTED, ids=[e[0] for e in EXPECTED])
def test_answer(seeds: Store, name: str, params: dict[str, Any], wanted: list[tuple[Any, ...]]) -> None:
    found = answer(seeds, name, **params)
    if name == "office-holders-on-a-day":  # the schemes know more ministers than the two articles do
        found = [row for row in found if row[0] in {w[0] for w in wanted}]
    assert len(found) == len(wanted), found
    assert all(same(a, b) for a, b in zip(found, wanted, strict=True)), found


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
    assert numbers == [f"{n:02}" for n in range(1, 21)]
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
