"""The commands that ask the graph: query, show, status, rank, view and export."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import alaqat
from command_line import ARTICLE, Run, article, built, run, three_parts

__all__ = ["article", "built", "run"]


def test_status_counts(run: Run, built: Path) -> None:
    found = run("status", "--store", built, "--json").json
    assert (found["articles"], found["languages"]) == (1, {"ar": 1})  # type: ignore[index]
    assert "articles    1" in run("status", "--store", built).out


@pytest.mark.parametrize("what", ["a1", "https://news.example/1", "state:DZA", "الجزائر"])
def test_show_gives_the_sentences(run: Run, built: Path, what: str) -> None:
    shown = run("show", what, "--store", built)
    assert shown.code == 0
    assert "الجزائر" in shown.out
    things = run("show", what, "--store", built, "--json").json
    assert len(things) == 1  # type: ignore[arg-type]


def test_show_quotes_the_article(run: Run, built: Path) -> None:
    (thing,) = run("show", "a1", "--store", built, "--json").json  # type: ignore[misc]
    assert thing["reports"]
    assert all(report["quote"] in ARTICLE["text"] + ARTICLE["title"] for report in thing["reports"])


@pytest.mark.parametrize("what", ["nobody", 'x" ) } #', "a\\", "state:XXX"])
def test_show_says_what_is_not_there(run: Run, built: Path, what: str) -> None:
    shown = run("show", what, "--store", built)
    assert (shown.code, shown.out) == (2, "")
    assert three_parts(shown.err)


def test_rank(run: Run, built: Path) -> None:
    rows = run("rank", "countries", "-m", "degree", "--json", "--store", built).json
    assert {row["name"] for row in rows} == {"Algeria", "Tunisia"}  # type: ignore[attr-defined]
    shown = run("rank", "countries", "--lang", "ar", "--store", built)
    assert "تونس" in shown.out
    assert shown.out.endswith("\npagerank: alpha = 0.85\n")
    assert "pagerank: alpha = 0.85\n" in run("rank", "countries", "--json", "--store", built).err
    assert "countries" in run("rank", "--store", built).out


def test_view_writes_one_page(run: Run, built: Path, tmp_path: Path) -> None:
    shown = run("view", "countries", "-o", tmp_path / "out" / "c.html", "--store", built)
    assert (shown.code, shown.out.strip()) == (0, str(tmp_path / "out" / "c.html"))
    assert "تونس" in (tmp_path / "out" / "c.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["nquads", "trig", "turtle", "csv", "graphml", "gexf", "json"])
def test_export(run: Run, built: Path, tmp_path: Path, form: str) -> None:
    assert run("export", "-f", form, "-o", tmp_path / "x", "--store", built).code == 0
    data = (tmp_path / "x").read_bytes()
    assert b"/id/event/" in data
    assert form not in ("graphml", "gexf", "json") or b"DZA" in data
    if form == "csv":
        rows = list(csv.DictReader(io.StringIO(data.decode())))
        assert all(row["event"].startswith("https://w3id.org/alaqat/id/event/") for row in rows)
    if form == "nquads":
        assert sorted(data.splitlines()) == data.splitlines()


@pytest.mark.parametrize(
    ("name", "begins"),
    [("x", b"<https://"), ("x.nq", b"<https://"), ("x.TTL", b"@prefix"), ("x.csv", b"event,"), ("x.gexf", b"<?xml")],
)
def test_export_takes_the_format_from_the_name_of_the_file(
    run: Run, built: Path, tmp_path: Path, name: str, begins: bytes
) -> None:
    assert run("export", "-o", tmp_path / name, "--store", built).code == 0
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_export_asks_what_an_unknown_ending_means(run: Run, built: Path, tmp_path: Path) -> None:
    shown = run("export", "-o", tmp_path / "x.foo", "--store", built)
    assert (shown.code, list(tmp_path.iterdir())) == (2, [])
    assert three_parts(shown.err)
    assert run("export", "-f", "csv", "-o", tmp_path / "x.foo", "--store", built).code == 0


def test_export_says_where_it_cannot_write(run: Run, built: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    shown = run("export", "-o", tmp_path / "file" / "x", "--store", built)
    assert shown.code == 2
    assert three_parts(shown.err)


def test_the_questions_are_listed_with_their_parameters(run: Run) -> None:
    found = run("query", "--json").json
    assert len(found) >= 20  # type: ignore[arg-type]
    assert all(question["help"] for question in found)  # type: ignore[attr-defined]
    shown = run("query").out
    assert "who-met-whom" in shown
    assert "since=" in shown


QUERY = """SELECT ?id ?n ?title { ?a dcterms:identifier ?id ; schema:headline ?title BIND(2 AS ?n) }"""


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("table", "id  n  title\n--  -  ---------------\na1  2  لقاء في الجزائر\n"),
        ("csv", "id,n,title\na1,2,لقاء في الجزائر\n"),
        ("tsv", '?id\t?n\t?title\n"a1"\t"2"^^<http://www.w3.org/2001/XMLSchema#integer>\t"لقاء في الجزائر"@ar\n'),
    ],
)
def test_query_formats(run: Run, built: Path, tmp_path: Path, form: str, expected: str) -> None:
    (tmp_path / "q.rq").write_text(QUERY)
    shown = run("query", "q.rq", "--format", form, "--store", built)
    assert (shown.code, shown.out) == (0, expected)


def test_query_json_is_the_format_of_sparql(run: Run, built: Path, tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_text(QUERY)
    found = run("query", "q.rq", "--json", "--store", built).json
    assert found["head"] == {"vars": ["id", "n", "title"]}  # type: ignore[index]
    assert found["results"]["bindings"] == [  # type: ignore[index]
        {
            "id": {"type": "literal", "value": "a1"},
            "n": {"type": "literal", "value": "2", "datatype": "http://www.w3.org/2001/XMLSchema#integer"},
            "title": {"type": "literal", "value": "لقاء في الجزائر", "xml:lang": "ar"},
        }
    ]


def test_query_turtle(run: Run, built: Path, tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_text("CONSTRUCT { ?a schema:headline ?t } { ?a schema:headline ?t }")
    shown = run("query", "q.rq", "--format", "turtle", "--store", built)
    assert 'article:a1 schema:headline "لقاء في الجزائر"@ar .' in shown.out
    wrong = run("query", "q.rq", "--format", "csv", "--store", built)
    assert (wrong.code, wrong.out) == (2, "")


def test_query_from_standard_input_with_a_parameter(run: Run, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = '# Which article?\n# param: id ""\nASK { ?a dcterms:identifier $id }'
    for value, answer in (("a1", "true"), ("a2", "false"), ('" } #', "false")):
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        assert run("query", "-", "-p", f"id={value}", "--store", built).out.strip() == answer


@pytest.mark.parametrize(
    "text",
    ["SELECT * {", "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }", "LOAD <http://localhost:1/>", "no query"],
)
def test_a_query_that_cannot_be_run_is_2(run: Run, built: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "q.rq").write_text(text)
    shown = run("query", "q.rq", "--store", built)
    assert (shown.code, shown.out) == (2, "")
    assert "error: " in shown.err


def test_a_question_of_the_user_lies_beside_ours(run: Run, built: Path, tmp_path: Path) -> None:
    (tmp_path / "mine" / "queries").mkdir(parents=True)
    (tmp_path / "mine" / "queries" / "how-many.rq").write_text(
        "# How many articles?\nSELECT (COUNT(?a) AS ?n) { ?a a dip:Article }"
    )
    assert run("query", "how-many", "--graph", "mine", "--format", "csv", "--store", built).out == "n\n1\n"
    assert "how-many" in run("query", "--graph", "mine").out
    assert run("query", "how-many", "--store", built).code == 2


def test_a_query_may_be_the_argument(run: Run, built: Path) -> None:
    where = "?a dcterms:identifier ?id ; schema:url ?url FILTER(STR(?url) = 'https://news.example/1')"
    text = "# Which articles?\nSELECT ?id { " + where + " }"
    for query in (text, "PREFIX x: <http://x/>\n" + text, text.replace("SELECT", "select")):
        assert run("query", query, "--format", "csv", "--store", built).out == "id\na1\n"


def test_a_query_file_that_cannot_be_read_is_told_plainly(run: Run, built: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.rq").write_bytes(b"SELECT * { ?s ?p \xff }")
    for name, what in (("none.rq", "no such file"), ("select/x.rq", "no such file"), ("bad.rq", "byte 17")):
        shown = run("query", name, "--store", built)
        assert shown.code == 2
        assert what in shown.err
        assert "Errno" not in shown.err
        assert three_parts(shown.err)


def test_an_empty_answer_says_with_what_it_was_asked(run: Run, built: Path) -> None:
    shown = run("query", "who-met-whom", "-p", "state=Egypt", "--format", "csv", "--store", built)
    assert (shown.code, shown.out) == (0, "date,who,office,place,topics\n")
    assert "office=role:foreign-minister" in shown.err
    assert "state=" not in shown.err
    assert run("query", "ASK { ?s dip:nothing ?o }", "--store", built).err == ""
    assert run("query", "find-an-actor", "-p", "spelling=x", "--store", built).err == "nothing found\n"
    assert run("query", "find-an-actor", "-p", "spelling=الجزائر", "--store", built).err == ""


MONTH = {
    "id": "m1",
    "text": "التقى وزير الخارجية الجزائري أحمد عطاف نظيره التونسي محمد علي النفطي في الجزائر.",
    "date": "2024-03-05",
}


@pytest.fixture(scope="session")
def monthly(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with one meeting whose month is known and whose day is not."""
    folder = tmp_path_factory.mktemp("monthly")
    (folder / "m1.json").write_text(json.dumps(MONTH), encoding="utf-8")
    with alaqat.open(folder / "store") as kg:
        kg.add(folder / "m1.json")
        assert kg.sparql("ASK { ?e dip:eventType etype:meeting ; dip:datePrecision 'month' }")
    return folder / "store"


def test_an_event_of_a_month_shows_its_month(run: Run, monthly: Path) -> None:
    shown = run("show", "m1", "--store", monthly)
    assert "\n  2024-03     " in shown.out
    assert "undated" not in shown.out
    (row,) = csv.DictReader(io.StringIO(run("export", "-f", "csv", "--store", monthly).out))
    assert (row["date"], row["earliest"], row["latest"]) == ("", "2024-03-01", "2024-03-31")


@pytest.mark.parametrize(
    ("params", "found"),
    [
        ([], 1),
        (["since=2024-03-20"], 1),
        (["until=2024-03-02"], 1),
        (["since=2024-04-01"], 0),
        (["until=2024-02-29"], 0),
    ],
)
def test_a_meeting_of_a_month_answers(run: Run, monthly: Path, params: list[str], found: int) -> None:
    given = [x for param in ["state=DZ", *params] for x in ("-p", param)]
    shown = run("query", "who-met-whom", *given, "--format", "csv", "--store", monthly)
    assert [row["date"] for row in csv.DictReader(io.StringIO(shown.out))] == ["2024-03"] * found


def test_the_level_of_a_meeting_of_a_month(run: Run, monthly: Path) -> None:
    shown = run("query", "level-of-representation", "-p", "b=Tunisia", "--format", "csv", "--store", monthly)
    (row,) = csv.DictReader(io.StringIO(shown.out))
    assert (row["date"], row["a"], row["b"]) == ("2024-03", "80", "80")


def test_less_sure_reports_are_left_out_of_the_events(run: Run, built: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("export", "-f", "csv", "--store", built).out)))
    least = min(float(row["confidence"]) for row in rows)
    sure = run("export", "-f", "csv", "--min-confidence", str(least + 0.001), "--store", built).out
    kept = [row["event"] for row in csv.DictReader(io.StringIO(sure))]
    assert kept == [row["event"] for row in rows if float(row["confidence"]) > least]
    assert len(kept) < len(rows)


@pytest.mark.parametrize(
    ("form", "option"),
    [(form, ["--min-confidence", "0.5"]) for form in ("nquads", "trig", "turtle")]
    + [(form, ["-p", "min_confidence=high"]) for form in ("nquads", "csv")],
)
def test_a_filter_that_a_form_cannot_heed_is_refused(run: Run, built: Path, form: str, option: list[str]) -> None:
    shown = run("export", "-f", form, *option, "--store", built)
    assert (shown.code, shown.out) == (2, "")
    assert three_parts(shown.err)
