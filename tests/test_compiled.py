"""Machine code reads as the Python files do, and never stands for a file that has changed."""

from __future__ import annotations

import ast
import json
import os
import pickle
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from alaqat import compiled, sources
from alaqat.commands.demo import ARTICLES
from alaqat.extraction_json import dump
from alaqat.knowledge import extractor
from alaqat.model import Article

READ = """
import json, sys
from pathlib import Path
from alaqat import compiled, knowledge, sources
from alaqat.extraction_json import dump
from alaqat.model import Article
extract = knowledge.extractor()
assert compiled.is_compiled()
for article in sources.read([Path(sys.argv[1])]):
    if isinstance(article, Article):
        print(json.dumps(dump(extract(article))))
"""
# a library in the place of the real one: its module of tokens knows nothing but that it was taken
FAKE = """
#include <Python.h>
static struct PyModuleDef group = {PyModuleDef_HEAD_INIT, "alaqat__mypyc", 0, -1, 0};
PyMODINIT_FUNC PyInit_alaqat__mypyc(void) { return PyModule_Create(&group); }
static struct PyModuleDef tokens = {PyModuleDef_HEAD_INIT, "tokens", "taken", -1, 0};
PyMODINIT_FUNC PyInit_tokens(void) { return PyModule_Create(&tokens); }
"""


def run(code: str, *arguments: str, package: Path | None = None, **environment: str) -> str:
    """What a process of its own prints, compiled modules welcome; what machine code cannot read is an error there."""
    path = {"PYTHONPATH": str(package.parent)} if package else {}
    done = subprocess.run(
        [sys.executable, "-W", "error::RuntimeWarning", "-c", code, *arguments],
        env={**os.environ, "ALAQAT_COMPILED": "1", "PYTHONIOENCODING": "utf-8", **path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def library(root: Path) -> Path:
    """The machine code of the sources as they are, made now if need be; without a compiler the tests are skipped."""
    made = subprocess.run([sys.executable, root / ".ci" / "compile.py"], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    if not compiled.library().is_file():
        pytest.skip(made.stderr.strip())
    return compiled.library()


def both_ways(folder: Path) -> int:
    """How many articles of a folder Python and machine code read alike."""
    extract = extractor()
    assert not compiled.is_compiled()
    articles = [article for article in sources.read([folder]) if isinstance(article, Article)]
    found = run(READ, str(folder)).splitlines()
    pairs = zip(articles, found, strict=True)
    assert [article.id for article, line in pairs if line != json.dumps(dump(extract(article)))] == []
    return len(found)


@pytest.mark.slow
def test_both_ways_read_our_articles_alike(library: Path) -> None:
    assert both_ways(ARTICLES) >= 40


@pytest.mark.slow
@pytest.mark.shared
def test_both_ways_read_the_shared_articles_alike(library: Path, shared: Path) -> None:
    assert both_ways(shared / "corpus") > 0


PICKLE = """
import pickle, sys
from alaqat import compiled, knowledge
from alaqat.model import Article
assert compiled.is_compiled()
article, found = pickle.load(sys.stdin.buffer)
read = knowledge.extractor()(article)
assert read == found, (read, found)
sys.stdout.buffer.write(pickle.dumps((article, read)))
"""


def test_values_go_from_python_to_machine_code_and_back(library: Path) -> None:
    article = Article(id="a", text="التقى وزير الخارجية المصري نظيره التونسي أمس.", published="2024-05-16")
    found = extractor()(article)
    done = subprocess.run(
        [sys.executable, "-c", PICKLE],
        input=pickle.dumps((article, found)),
        env={**os.environ, "ALAQAT_COMPILED": "1"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert pickle.loads(done.stdout) == (article, found)


VALUES = """from __future__ import annotations
from dataclasses import dataclass, field

@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Frozen:
    a: int
    b: tuple[str, ...] = ()

@dataclass
class Filled:
    a: int
    many: list[int] = field(default_factory=list)
    why: dict[str, str] = field(default_factory=dict, repr=False)
    some: set[int] = field(default_factory=set)
    twice: int = field(init=False)

    def __post_init__(self) -> None:
        self.twice = 2 * self.a

@dataclass(eq=False)
class Own:
    a: int

    def __init__(self) -> None:
        self.a = 5
"""


def test_constructors_are_written_out_as_the_decorator_makes_them(root: Path) -> None:
    sys.path.insert(0, str(root / ".ci"))
    from constructors import with_constructors  # type: ignore[import-not-found]

    sys.path.remove(str(root / ".ci"))
    plain: dict[str, Any] = {"__name__": __name__}
    exec(VALUES, plain)
    written = with_constructors(VALUES)
    assert written.count("init=False") == VALUES.count("init=False") + 2
    assert written.count("def __init__") == 3
    named: dict[str, Any] = {"__name__": __name__}
    # a compiled class sets the fields of a frozen value directly
    exec(written.replace("frozen=True, ", "unsafe_hash=True, "), named)
    for made in (lambda x: x["Frozen"](a=1), lambda x: x["Frozen"](b=("x",), a=2), lambda x: x["Filled"](3, [1])):
        assert repr(made(named)) == repr(made(plain))
    filled = named["Filled"](3)
    assert (filled.many, filled.why, filled.twice) == ([], {}, 6)
    assert named["Filled"](3).many is not filled.many
    assert named["Own"]().a == 5
    for wrong in (lambda x: x["Frozen"](1), lambda x: x["Frozen"](), lambda x: x["Filled"](1, [], {}, set(), 2)):
        for values in (plain, named):
            with pytest.raises(TypeError):
                wrong(values)


CONSTANTS = """from __future__ import annotations
from collections.abc import Mapping
_MANY = frozenset(("a",))
ONE, TWO = 1, 2
_KNOWN: dict[str, int] = {}
Table = Mapping[str, int]
twice = 1
twice = 2
_LATER: int | None = None
_ENDINGS = ("ه", "ة")

def is_ending(word: str) -> bool:
    return word in _ENDINGS  # of Arabic: ة

def keep() -> None:
    global _LATER
    _LATER = 1
"""


def test_constants_are_declared_where_a_name_is_bound_once(root: Path) -> None:
    sys.path.insert(0, str(root / ".ci"))
    from constants import with_constants  # type: ignore[import-not-found]

    sys.path.remove(str(root / ".ci"))
    written = with_constants(CONSTANTS).split("\n")
    assert {line.partition(":")[0] for line in written if ": _Final" in line} == {"_MANY", "ONE", "_KNOWN", "_ENDINGS"}
    assert "ONE: _Final = 1; TWO: _Final = 2" in written
    values: dict[str, Any] = {}
    exec("\n".join(written), values)
    assert [values["is_ending"](letter) for letter in "ةب"] == [True, False]
    assert "    return word in ('ه', 'ة')  # of Arabic: ة" in written
    assert (values["_MANY"], values["ONE"], values["TWO"], values["_KNOWN"]) == (frozenset("a"), 1, 2, {})


def test_what_machine_code_fails_at_is_read_by_python(monkeypatch: pytest.MonkeyPatch) -> None:
    article = Article(id="a", text="التقى وزير الخارجية المصري نظيره التونسي.")
    read = extractor()
    expected = read(article)

    def mistaken(*_: object) -> None:
        raise TypeError("str object expected; got None")

    monkeypatch.setattr("alaqat.extract.extractor.find_events", mistaken)
    with pytest.raises(TypeError):
        read(article)
    monkeypatch.setattr("alaqat.extract.extractor.is_compiled", lambda: True)
    with pytest.warns(RuntimeWarning, match="got None"):
        assert read(article) == expected


def test_what_fails_both_ways_is_the_error_that_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alaqat.extract.extractor.is_compiled", lambda: True)
    with pytest.raises(AttributeError):
        extractor()(None)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package with a library that fits its sources."""
    compiler = shlex.split(sysconfig.get_config_var("CC") or "cc")
    include = Path(sysconfig.get_path("include"))
    if not shutil.which(compiler[0]) or not (include / "Python.h").is_file():
        pytest.skip("no C compiler, or no headers of Python")
    folder = tmp_path_factory.mktemp("copy") / "alaqat"
    here = Path(compiled.__file__).parent
    shutil.copytree(here, folder, ignore=shutil.ignore_patterns("_compiled", "__pycache__", "demo", "_data"))
    source = folder.parent / "fake.c"
    source.write_text(FAKE)
    library = compiled.library(folder)
    library.parent.mkdir()
    link = shlex.split(sysconfig.get_config_var("LDSHARED"))
    subprocess.run([*link, f"-I{include}", "-fPIC", str(source), "-o", str(library)], check=True)
    return folder


TAKEN = "import alaqat.text.tokens as t; print(t.__doc__ == 'taken')"


def test_a_library_that_fits_is_taken(package: Path) -> None:
    assert run(TAKEN, package=package) == "True\n"
    assert run(TAKEN, package=package, ALAQAT_COMPILED="0") == "False\n"
    assert run("import alaqat.compiled as c; print(c.is_compiled())", package=package) == "True\n"


@pytest.mark.parametrize("changed", ["text/tokens.py", "extract/slots.py", "model.py"])
def test_a_changed_source_is_read_as_it_is(package: Path, changed: str) -> None:
    path = package / changed
    before = path.read_bytes()
    path.write_bytes(before + b"\n# one more line\n")
    try:
        assert run(TAKEN, package=package) == "False\n"
    finally:
        path.write_bytes(before)
    assert run(TAKEN, package=package) == "True\n"


def test_a_library_that_cannot_be_loaded_is_passed_over(package: Path) -> None:
    library = compiled.library(package)
    before = library.read_bytes()
    library.unlink()  # never written over: a running process may have it
    library.write_bytes(b"from another machine")
    try:
        assert run(TAKEN, package=package) == "False\n"
        assert run("import alaqat.compiled as c; print(c.is_compiled())", package=package) == "False\n"
    finally:
        library.write_bytes(before)


def test_all_that_compiled_code_takes_for_granted_is_in_the_digest() -> None:
    known = {path.stem for path in (*compiled.assumed(), *compiled.compiled())}
    for path in compiled.compiled():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("alaqat"):
                names = [node.module] if node.module != "alaqat" else [f"alaqat.{each.name}" for each in node.names]
                for name in names:
                    assert name.split(".")[1] in {"text", "extract", *known}, f"{path.name} imports {name}"


def test_no_two_compiled_modules_end_alike() -> None:
    names = [path.stem for path in compiled.compiled()]
    assert len(names) == len(set(names))  # the entries of the library are called so


def test_the_version_says_how_articles_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    from alaqat.cli import main

    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert re.fullmatch(r"alaqat \d+\.\d+\.\d+ \(reading in plain Python\)\n", capsys.readouterr().out)
