"""The command line as a user meets it: help, exit codes, what is printed where."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import alaqat
from alaqat.cli import COMMANDS
from command_line import Run, article, built, run, three_parts

__all__ = ["article", "built", "run"]


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
        ["rank", "countries", "--min-confidence", "high"],
        ["rank", "countries", "--top", "few"],
        ["add", "a1.json", "--ontology", "no-such-folder"],
    ],
)
def test_wrong_usage_is_2_and_touches_nothing(run: Run, article: Path, arguments: list[str]) -> None:
    shown = run(*arguments)
    assert (shown.code, shown.out) == (2, "")
    assert shown.err
    assert not (article.parent / "alaqat-store" / "db").exists()


def test_an_unknown_option_is_told_with_the_usage_of_its_command(run: Run) -> None:
    shown = run("rank", "countries", "--since", "2020")
    assert (shown.code, shown.out) == (2, "")
    assert shown.err.startswith("usage: alaqat rank ")
    assert "unknown: --since 2020" in shown.err


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
