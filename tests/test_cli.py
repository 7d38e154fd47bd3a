"""The command line as a user meets it: what is printed where, and with which exit code."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph
import pytest

import alaqat
from alaqat.cli import COMMANDS, main
from alaqat.rdf import CANONICAL
from alaqat.store.engine import Engine
from alaqat.vocab import DIP

ARTICLE = {
    "id": "a1",
    "title": "لقاء في الجزائر",
    "text": "التقى وزير الخارجية الجزائري أحمد عطاف نظيره التونسي محمد علي النفطي في الجزائر. "
    "وبحث الوزيران العلاقات الثنائية.",
    "date": "2024-03-05",
    "outlet": "وكالة",
    "url": "https://news.example/1",
}


@dataclass
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self) -> object:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run a command in this process, in an empty folder, with a store of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALAQAT_STORE", raising=False)

    def call(*arguments: object) -> Ran:
        capsys.readouterr()
        try:
            code = main([str(a) for a in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return call


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a1.json"
    path.write_text(json.dumps(ARTICLE), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with one article; only read by the tests."""
    folder = tmp_path_factory.mktemp("built")
    (folder / "a1.json").write_text(json.dumps(ARTICLE), encoding="utf-8")
    with alaqat.open(folder / "store") as kg:
        assert kg.add(folder / "a1.json").added == 1
    return folder / "store"


def three_parts(text: str) -> bool:
    return "error: " in text and "\n  where: " in text and "\n  mend:  " in text


def test_help_names_every_command_and_has_an_example_in_arabic(run: Run) -> None:
    shown = run("--help")
    assert shown.code == 0
    assert all(re.search(rf"\n    {name}[ \n]", shown.out) for name in COMMANDS)
    assert any("\u0621" <= c <= "\u064a" for c in shown.out)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_each_command_has_examples(run: Run, name: str) -> None:
    shown = run(name, "--help")
    assert shown.code == 0
    assert "examples:" in shown.out
    assert f"  alaqat {name}" in shown.out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["add"],
        ["add", "a1.json", "--workers", "0"],
        ["add", "a1.json", "--published", "soon"],
        ["add", "a1.json", "--column", "text"],
        ["add", "a1.json", "--column", "words=Text"],
        ["rank", "countries", "--min-confidence", "2"],
        ["add", "a1.json", "--ontology", "no-such-folder"],
    ],
)
def test_wrong_usage_is_2_and_touches_nothing(run: Run, article: Path, arguments: list[str]) -> None:
    shown = run(*arguments)
    assert (shown.code, shown.out) == (2, "")
    assert shown.err
    assert not (article.parent / "alaqat-store" / "db").exists()


def test_add_prints_its_summary_on_standard_error_only(run: Run, article: Path) -> None:
    shown = run("add", article)
    assert (shown.code, shown.out) == (0, "")
    assert "1 articles read" in shown.err
    assert "1 added" in shown.err
    assert "Arabic 1" in shown.err
    assert "\r" not in shown.err


def test_adding_twice_changes_nothing(run: Run, article: Path) -> None:
    run("add", article)
    before = run("export").out
    again = run("add", article, "--json")
    assert {k: again.json[k] for k in ("added", "unchanged", "replaced")} == {  # type: ignore[index]
        "added": 0,
        "unchanged": 1,
        "replaced": 0,
    }
    assert run("export").out == before != ""


def test_bad_inputs_are_3_and_the_good_ones_are_kept(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"id": "x"}\n{"id": "y", "text": "a", "date": "soon"}\n')
    (tmp_path / "empty.txt").touch()
    shown = run("add", tmp_path / "bad.jsonl", tmp_path / "empty.txt", article)
    assert shown.code == 3
    assert shown.err.count("error: ") == shown.err.count("\n  mend:  ") == 3
    assert "bad.jsonl:2" in shown.err
    assert "1 added" in shown.err
    assert "3 failed" in shown.err
    assert run("status", "--json").json["articles"] == 1  # type: ignore[index]


@pytest.mark.parametrize("said", [{"language": "en"}, {}])
def test_articles_without_events_yet_are_said(run: Run, tmp_path: Path, said: dict[str, str]) -> None:
    text = "The foreign minister of Algeria met his counterpart in Tunis on Monday, the agency said."
    (tmp_path / "en.json").write_text(json.dumps({"text": text} | said))
    assert "events not yet" in run("add", tmp_path / "en.json").err
    summary = run("add", tmp_path / "en.json", "--json").json
    assert summary["languages_without_events"] == ["en"]  # type: ignore[index]


def test_a_store_that_is_not_there_is_said(run: Run) -> None:
    shown = run("status")
    assert (shown.code, shown.out) == (5, "")
    assert three_parts(shown.err)


@pytest.mark.parametrize("command", ["status", "check", "query", "rank", "remove", "update"])
@pytest.mark.parametrize("empty", [True, False])
def test_without_a_store_each_command_says_how_to_make_one(run: Run, tmp_path: Path, command: str, empty: bool) -> None:
    if empty:
        (tmp_path / "alaqat-store").mkdir()
    what = {"query": ["trips"], "rank": ["countries"], "remove": ["a1"]}.get(command, [])
    shown = run(command, *what)
    assert (shown.code, shown.out) == (5, "")
    assert "--store DIR" in shown.err
    assert "alaqat add PATH --store alaqat-store" in shown.err
    assert list(tmp_path.glob("alaqat-store/*")) == []


def test_a_store_that_another_process_holds_is_5(run: Run, article: Path, tmp_path: Path) -> None:
    run("add", article)
    code = "import alaqat, sys; kg = alaqat.open(sys.argv[1]); print('held', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "alaqat-store")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        shown = run("add", article)
        holder.communicate()
    assert shown.code == 5
    assert "held by another process" in shown.err
    assert three_parts(shown.err)


def test_a_store_of_a_newer_alaqat_is_5(run: Run, article: Path, tmp_path: Path) -> None:
    run("add", article)
    (tmp_path / "alaqat-store" / "alaqat.json").write_text('{"format": 999}')
    shown = run("add", article)
    assert shown.code == 5
    assert "newer" in shown.err


def test_extract_writes_one_json_object_a_line(run: Run, article: Path) -> None:
    shown = run("extract", article)
    (line,) = shown.out.splitlines()
    found = json.loads(line)
    assert (shown.code, found["id"], found["language"]) == (0, "a1", "ar")
    assert "لعلاقات" in ARTICLE["text"]
    for event in found["events"]:
        for evidence in event["evidence"]:
            assert evidence["quote"] == ARTICLE[evidence["field"]][evidence["start"] : evidence["end"]]
    assert found["events"]


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


@pytest.mark.parametrize(
    "arguments",
    [
        ["rank", "planets"],
        ["rank", "countries", "-m", "charm"],
        ["rank", "countries", "-p", "colour=red"],
        ["view", "x"],
    ],
)
def test_an_unknown_name_is_2_and_the_known_ones_are_said(run: Run, built: Path, arguments: list[str]) -> None:
    shown = run(*arguments, "--store", built)
    assert (shown.code, shown.out) == (2, "")
    assert "known: " in shown.err


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


def test_export_says_where_it_cannot_write(run: Run, built: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    shown = run("export", "-o", tmp_path / "file" / "x", "--store", built)
    assert shown.code == 2
    assert three_parts(shown.err)


def test_remove(run: Run, article: Path) -> None:
    run("add", article)
    assert run("remove", "a1").code == 0
    assert run("status", "--json").json["articles"] == 0  # type: ignore[index]
    again = run("remove", "a1")
    assert again.code == 3
    assert three_parts(again.err)
    run("add", article)
    hint = again.err.partition("mend:  ")[2].partition(" lists them")[0]
    assert hint.startswith("alaqat query ")
    assert run(*shlex.split(hint)[1:], "--format", "csv").out == "id\na1\n"


def test_a_word_of_the_user_changes_the_extraction_and_update_brings_it_in(
    run: Run, article: Path, tmp_path: Path
) -> None:
    run("add", article)
    assert run("update", "--json").json["read"] == 0  # type: ignore[index]
    words = tmp_path / "words"
    words.mkdir()
    (words / "mine.ttl").write_text(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        "@prefix dip: <https://w3id.org/alaqat/ns#> .\n"
        "<https://w3id.org/alaqat/id/org/test-circle> a skos:Concept, dip:IGO ;\n"
        '  skos:inScheme <https://w3id.org/alaqat/organisation> ; skos:notation "test-circle" ;\n'
        '  skos:prefLabel "وبحث الوزيران"@ar, "Test Circle"@en, "Cercle"@fr .\n',
        encoding="utf-8",
    )
    summary = run("update", "--ontology", words, "--json").json
    assert summary["read"] == summary["replaced"] + summary["unchanged"] == 1  # type: ignore[index]
    assert run("update", "--ontology", words, "--json").json["read"] == 0  # type: ignore[index]


def test_without_texts_the_store_holds_no_words_of_the_article(run: Run, article: Path) -> None:
    run("add", article, "--no-text")
    exported = run("export", "--everything").out
    assert "الوزيران العلاقات" not in exported
    assert "quoteHash" in exported


def test_check_names_where_the_canonical_graph_is_not_what_the_articles_say(
    run: Run, built: Path, tmp_path: Path
) -> None:
    place = tmp_path / "broken"
    shutil.copytree(built, place)
    engine = Engine(place, read_only=False, create=False)
    gone = next(engine.quads(None, DIP.eventType, None, CANONICAL))
    engine.db.remove(gone)
    ghost = pyoxigraph.NamedNode("https://w3id.org/alaqat/id/event/ghost")
    comment = pyoxigraph.NamedNode("http://www.w3.org/2000/01/rdf-schema#comment")
    engine.db.add(pyoxigraph.Quad(ghost, comment, pyoxigraph.Literal("never told"), pyoxigraph.NamedNode(CANONICAL)))
    engine.close()
    shown = run("check", "--store", place)
    assert shown.code == 3
    faults = shown.out.splitlines()
    assert f"canonical: missing: {gone.subject} {gone.predicate} {gone.object}" in faults
    assert f'canonical: no article says: {ghost} {comment} "never told"' in faults
    assert len([fault for fault in faults if fault.startswith("canonical:")]) == 2


def test_check_finds_nothing_wrong(run: Run, built: Path) -> None:
    shown = run("check", "--store", built)
    assert (shown.code, shown.out) == (0, "")
    assert "0 faults" in shown.err


def test_a_defect_is_1_and_says_how_to_report_it(run: Run, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alaqat.commands.opened.to_read", lambda _: 1 / 0)
    shown = run("status", "--store", built)
    assert (shown.code, shown.out) == (1, "")
    assert "ALAQAT_DEBUG" in shown.err


def alaqat_process(*arguments: object, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "alaqat", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, **options)  # type: ignore[call-overload,no-any-return]


def test_a_closed_pipe_is_quiet(built: Path) -> None:
    command = f'"{sys.executable}" -m alaqat export --everything --store "{built}" | head -c 10'
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert (len(done.stdout), done.stderr) == (10, b"")


def test_output_is_utf8_whatever_the_locale(built: Path) -> None:
    environment = os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = alaqat_process("show", "a1", "--store", built, env=environment)
    assert done.returncode == 0
    assert "الجزائر" in done.stdout.decode("utf-8")


def test_control_characters_do_not_reach_a_terminal(built: Path, tmp_path: Path) -> None:
    pty = pytest.importorskip("pty", reason="no pseudo-terminals on this system")
    with alaqat.open(tmp_path / "store") as kg:
        text = "التقى وزير الخارجية الجزائري \x1b]0;owned\x07نظيره التونسي في الجزائر."
        kg.add([alaqat.Article(id="evil", text=text, title="\x1b[2J\u202eعنوان", publisher="\x9b31mred")])
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "alaqat", "show", "evil", "--store", str(tmp_path / "store")],
        stdout=theirs,
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(theirs)
        seen = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            seen += piece
    os.close(ours)
    assert process.returncode == 0
    shown = seen.decode("utf-8")
    assert "\\x1b[2J" in shown
    assert not set(shown) & {"\x1b", "\x07", "\x9b", "\u202e"}


def test_demo(run: Run, tmp_path: Path) -> None:
    shown = run("demo", tmp_path / "d")
    assert shown.code == 0
    assert "pagerank" in shown.out
    assert str(tmp_path / "d" / "countries.html") in shown.out
    assert (tmp_path / "d" / "countries.html").stat().st_size > 100_000
    assert "46 added" in shown.err
    assert run("demo", tmp_path / "d").code == 0


def test_demo_keeps_its_hands_off_other_folders(run: Run, tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "store").write_text("mine")
    shown = run("demo", tmp_path / "precious")
    assert shown.code == 2
    assert (tmp_path / "precious" / "store").read_text() == "mine"


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


@pytest.mark.parametrize("arguments", [["--help"], ["fly"], ["add"], ["query", "--help"], ["check"], ["show", "x"]])
def test_help_and_wrong_usage_load_nothing_heavy(arguments: list[str], tmp_path: Path) -> None:
    heavy = ["pyoxigraph", "networkx", "rdflib", "pandas", "alaqat.store", "alaqat.lexicon", "alaqat.knowledge"]
    code = f"""import sys
from alaqat.cli import main
try:
    main({arguments!r})
except SystemExit:
    pass
print("loaded:", [name for name in {heavy!r} if name in sys.modules])"""
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("loaded: []\n")


def test_the_summary_and_the_status_count_the_same_events(run: Run, article: Path, tmp_path: Path) -> None:
    again = ARTICLE | {"id": "a2", "url": "https://news.example/2"}
    said = "وقال وزير الخارجية الجزائري أحمد عطاف إن بلاده لن تقطع علاقاتها مع تونس. ولم يلتق الوزير نظيره المصري."
    (tmp_path / "a2.json").write_text(json.dumps(again | {"text": ARTICLE["text"] + " " + said}), encoding="utf-8")
    told = run("add", article, tmp_path / "a2.json", "--json").json["events"]  # type: ignore[index]
    counts = run("status", "--json").json
    assert counts["told"] == told  # type: ignore[index]
    assert counts["events"] <= told  # type: ignore[index]
    assert f"; {told:,} events told" in run("add", article, tmp_path / "a2.json").err


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
