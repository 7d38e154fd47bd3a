"""The commands that ask networks: rank against an earlier period, path, series, changes, and networks as files."""

from __future__ import annotations

import json
from pathlib import Path

import networkx as nx
import pytest

import alaqat
from command_line import Run, run, three_parts

__all__ = ["run"]

TEXTS = {
    "2023-05-02": "التقى وزير الخارجية المصري نظيره التونسي في القاهرة.",
    "2023-08-09": "أدانت تونس بشدة تصريحات إيطاليا.",
    "2024-03-05": "التقى وزير الخارجية الجزائري نظيره التونسي في الجزائر.",
    "2024-06-07": "أشادت تونس بموقف إيطاليا.",
    "2024-07-08": "أدانت إيطاليا بشدة تصريحات ليبيا.",
}


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two years of five articles of our own."""
    folder = tmp_path_factory.mktemp("years")
    articles = [
        alaqat.Article(id=f"a-{day}", text=text, published=day, url=f"https://news.example/{day}")
        for day, text in TEXTS.items()
    ]
    with alaqat.open(folder / "store") as kg:
        assert kg.add(articles).added == len(TEXTS)
    return folder / "store"


def test_changes_between_two_years(run: Run, store: Path) -> None:
    found = run("changes", "2023", "2024", "--json", "--store", store).json
    edges = {(e["what"], e["source"][-3:], e["target"][-3:]): e for e in found["edges"]}  # type: ignore[index]
    assert set(edges) == {
        ("new", "DZA", "TUN"), ("new", "ITA", "LBY"), ("gone", "EGY", "TUN"), ("turned", "TUN", "ITA"),
    }  # fmt: skip
    turned = edges["turned", "TUN", "ITA"]
    assert (turned["before"]["balance"], turned["after"]["balance"]) == (-1, 1)
    assert turned["after"]["evidence"]
    ranks = {row["name"]: row["was"] for row in found["ranks"]}  # type: ignore[index]
    assert ranks["Algeria"] is None
    assert ranks["Italy"] == 1
    assert [(row["name"], row["was"]) for row in found["ranks"] if row["place"] is None] == [  # type: ignore[index]
        ("Egypt", 3)
    ]

    shown = run("changes", "2023", "2024", "--lang", "ar", "--store", store)
    assert shown.out.startswith("countries: 2 edges in 2023, 3 in 2024; 2 new, 1 gone, 1 changed in sign\n")
    assert "turned  تونس" in shown.out
    assert "no longer there: مصر (3)" in shown.out


def test_rank_shows_the_places_of_an_earlier_period(run: Run, store: Path) -> None:
    asked = ["rank", "countries", "-m", "in_degree", "-p", "since=2024", "--against", "2023", "--store", store]
    rows = {row["name"]: (row["place"], row["was"]) for row in run(*asked, "--json").json}  # type: ignore[attr-defined]
    assert rows["Italy"] == (1, 1)
    assert rows["Libya"] == (1, None)
    assert rows["Tunisia"] == (1, 1)
    assert "1      new  Libya" in run(*asked).out
    assert "was" not in run("rank", "countries", "--store", store).out


def test_a_path_comes_with_its_sentences(run: Run, store: Path) -> None:
    steps = run("path", "DZ", "ليبيا", "--json", "--store", store).json
    assert [(s["source_name"], s["target_name"]) for s in steps] == [  # type: ignore[attr-defined]
        ("Algeria", "Tunisia"), ("Tunisia", "Italy"), ("Italy", "Libya"),
    ]  # fmt: skip
    for step in steps:  # type: ignore[attr-defined]
        assert step["reports"]
        for report in step["reports"]:
            assert report["quote"] in TEXTS[report["published"]]
    shown = run("path", "DZ", "LBY", "--lang", "ar", "-n", "1", "--store", store)
    assert "1  from الجزائر to تونس" in shown.out
    assert "“أدانت تونس بشدة تصريحات إيطاليا.”" in shown.out
    assert "... and 1 more" in shown.out


def test_where_there_is_no_path_it_is_said(run: Run, store: Path) -> None:
    shown = run("path", "DZ", "EG", "-p", "since=2024", "--store", store)
    assert (shown.code, shown.out) == (2, "")
    assert "known: Algeria" in shown.err
    assert run("path", "DZ", "EG", "--store", store).code == 0
    against = run("path", "DZ", "EG", "--directed", "--store", store)
    assert (against.code, against.out) == (2, "")
    assert three_parts(against.err)


def test_the_series_of_a_pair(run: Run, store: Path) -> None:
    shown = run("series", "Tunisia", "إيطاليا", "--every", "year", "--store", store)
    columns, _, *rows = (line.split() for line in shown.out.splitlines())
    wanted = ("period", "events", "cooperative", "conflictual", "balance", "support", "there", "back")
    assert [[row[columns.index(name)] for name in wanted] for row in rows] == [
        ["2023", "1", "0", "1", "-1", "1", "1", "0"],
        ["2024", "1", "1", "0", "1", "1", "1", "0"],
    ]
    found = run("series", "TN", "IT", "--every", "quarter", "--json", "--store", store).json
    periods = [row["period"] for row in found["rows"]]  # type: ignore[index]
    assert periods == ["2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2"]
    assert found["unplaced"] == 0  # type: ignore[index]


def test_a_pair_without_dealings_is_told(run: Run, store: Path) -> None:
    shown = run("series", "EG", "DZ", "--store", store)
    assert shown.code == 0
    assert "nothing passed between the two" in shown.err


def test_the_series_of_a_measure(run: Run, store: Path) -> None:
    shown = run("series", "TN", "DZ", "-m", "degree", "--every", "year", "--lang", "fr", "--store", store)
    assert shown.out.splitlines() == [
        "period  Tunisie  Algérie", "------  -------  -------", "2023    2", "2024    2        1",
    ]  # fmt: skip


def test_an_empty_network_says_what_it_was_asked(run: Run, store: Path) -> None:
    shown = run("rank", "countries", "-p", "type=meting", "--store", store)
    assert shown.code == 0
    assert "nothing found in countries; asked with type=meting factuality=actual ongoing" in shown.err


def test_structure_tells_balance_bridges_and_brokers(run: Run, tmp_path: Path) -> None:
    told = {
        "a": "أشادت تونس بموقف مصر.",
        "b": "أدانت مصر بشدة تصريحات ليبيا.",
        "c": "أدانت تونس بشدة تصريحات ليبيا.",
        "d": "أدانت ليبيا بشدة تصريحات إيطاليا.",
    }
    with alaqat.open(tmp_path / "store") as kg:
        kg.add([alaqat.Article(id=id_, text=text, published="2024-03-05") for id_, text in told.items()])
        found = kg.structure()
    assert (found.balance.pnn, found.balance.share) == (1, 1.0)  # friends with a common enemy
    assert [(a.label("en"), b.label("en")) for a, b in found.bridges] == [("Italy", "Libya")]
    assert [node.label("en") for node in found.brokers] == ["Libya"]
    shown = run("structure", "--lang", "ar", "--store", tmp_path / "store").out
    assert shown.startswith("triangles  +++ 0  ++- 0  +-- 1  --- 0\nbalanced   100%\nbrokers    ليبيا\n")
    assert "إيطاليا" in shown.splitlines()[-1]
    as_json = run("structure", "--json", "--store", tmp_path / "store").json
    assert as_json["triangles"] == {"+++": 0, "++-": 0, "+--": 1, "---": 0}  # type: ignore[index]
    assert [node[-3:] for node in as_json["brokers"]] == ["LBY"]  # type: ignore[index]
    alone = run("structure", "-p", "type=SUPPORT", "--store", tmp_path / "store").out
    assert "balanced   none, as there are no triangles" in alone


@pytest.mark.parametrize(
    "arguments",
    [
        ["path", "TN", "Tunisia"],
        ["series", "TN"],
        ["series", "TN", "Atlantis"],
        ["series", "TN", "IT", "-p", "type=meting"],
        ["series", "TN", "-m", "charm"],
        ["series", "TN", "IT", "--every", "week"],
        ["changes", "2023", "soon"],
        ["changes", "2023", "2024", "--network", "planets"],
        ["rank", "countries", "--against", "soon"],
        ["export", "-f", "gexf", "--every", "year"],
        ["export", "-f", "csv", "--multi"],
        ["export", "-f", "nquads", "--folded"],
    ],
)
def test_wrong_usage_is_2(run: Run, store: Path, arguments: list[str]) -> None:
    shown = run(*arguments, "--store", store)
    assert (shown.code, shown.out) == (2, "")
    assert shown.err


def test_networks_as_files(run: Run, store: Path, tmp_path: Path) -> None:
    assert run("export", "-f", "graphml", "--every", "year", "-o", tmp_path / "years", "--store", store).code == 0
    assert sorted(path.name for path in (tmp_path / "years").iterdir()) == [
        "countries-2023.graphml", "countries-2024.graphml",
    ]  # fmt: skip
    assert nx.read_graphml(tmp_path / "years" / "countries-2023.graphml").number_of_edges() == 2
    shown = run("export", "-f", "json", "--multi", "--store", store)
    multi = nx.node_link_graph(json.loads(shown.out), edges="edges")
    assert (multi.is_multigraph(), multi.number_of_edges()) == (True, 5)
    folded = run("export", "-f", "json", "--folded", "--network", "countries", "--store", store)
    assert not nx.node_link_graph(json.loads(folded.out), edges="edges").is_directed()


@pytest.mark.parametrize(("options", "directed"), [([], True), (["--folded"], False)])
def test_a_page_without_direction(run: Run, store: Path, tmp_path: Path, options: list[str], directed: bool) -> None:
    page = tmp_path / "page.html"
    assert run("view", "countries", *options, "-o", page, "--store", store).code == 0
    assert f'"directed":{json.dumps(directed)}' in page.read_text(encoding="utf-8")


def test_what_an_edge_names_can_be_shown(run: Run, store: Path) -> None:
    data = json.loads(run("export", "-f", "json", "--store", store).out)
    edge = next(each for each in data["edges"] if each["target"].endswith("/LBY"))
    for key in ("events", "evidence", "articles"):
        (iri,) = edge[key].split()
        shown = run("show", iri, "--store", store)
        assert shown.code == 0
        assert f"“{TEXTS['2024-07-08']}”" in shown.out


def test_the_same_in_python(store: Path) -> None:
    with alaqat.open(store, read_only=True) as kg:
        assert list(kg.snapshots("countries", every="year")) == ["2023", "2024"]
        assert kg.network("countries", multi=True, folded=True).number_of_edges() == 5
        ranks = kg.rank("countries", "in_degree", "degree", against="2023", since="2024")
        assert ranks.attrs["notes"] == {}
        assert kg.rank("countries").attrs["notes"] == {"pagerank": "alpha = 0.85"}
        assert list(ranks.columns) == ["place", "was", "name", "in_degree", "degree", "node"]
        assert ranks.set_index("name")["was"].isna()["Libya"]
        series = kg.series("TN", "IT", every="year")
        assert series["balance"].tolist() == [-1, 1]
        assert series.attrs["unplaced"] == 0
        measured = kg.series("TN", "DZ", measure="degree", every="year")
        assert measured["Algeria"].isna().tolist() == [True, False]
        changed = kg.changes("2023", "2024")
        assert changed["what"].tolist() == ["new", "new", "gone", "turned"]
        path = kg.path("DZ", "LBY", lang="ar")
        assert path["step"].tolist() == [1, 2, 2, 3]
        assert path["source"].tolist()[0] == "الجزائر"
        assert all(quote in TEXTS[day] for quote, day in zip(path["quote"], path["published"], strict=True))
