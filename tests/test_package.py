"""The package as it is installed: the public names, and a wheel that works far from the checkout."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

import alaqat

PUBLIC = [
    "AlaqatError",
    "Article",
    "Extraction",
    "KnowledgeGraph",
    "OntologyError",
    "ProjectionError",
    "QueryError",
    "ShapeError",
    "SourceError",
    "StoreError",
    "Summary",
    "UnknownName",
    "__version__",
    "open",
]
METHODS = [
    "add", "ask", "changes", "close", "events", "extractor", "graph", "network", "path", "project", "rank", "remove",
    "series", "snapshots", "sparql", "status", "structure", "update", "version", "view",
]  # fmt: skip


def test_the_public_names_are_these_and_sorted() -> None:
    assert alaqat.__all__ == PUBLIC == sorted(PUBLIC)
    for name in PUBLIC:
        assert getattr(alaqat, name) is not None


def test_a_knowledge_graph_can_do_this() -> None:
    assert [name for name in dir(alaqat.KnowledgeGraph) if not name.startswith("_")] == sorted(METHODS)


def test_its_networks_are_asked_for_so() -> None:
    def of(name: str) -> str:
        return ", ".join(str(each).partition(":")[0] for each in
                         inspect.signature(getattr(alaqat.KnowledgeGraph, name)).parameters.values())  # fmt: skip

    assert {name: of(name) for name in ("project", "network", "snapshots", "rank", "series", "changes", "path")} == {
        "project": "self, name, folded, **params",
        "network": "self, name, multi, folded, **params",
        "snapshots": "self, name, every, multi, folded, **params",
        "rank": "self, name, *measures, top, against, lang, **params",
        "series": "self, *actors, network, measure, every, lang, **params",
        "changes": "self, before, after, network, lang, **params",
        "path": "self, start, end, network, directed, lang, **params",
    }


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        alaqat.nothing  # noqa: B018


def test_the_version_is_that_of_the_project(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    assert alaqat.__version__ == project["version"]
    assert project["version"] in (root / "CHANGELOG.md").read_text()


def test_the_lock_has_every_dependency_with_its_hash_and_no_address(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text())
    lock = (root / "requirements.lock").read_text()
    wanted = list(project["project"]["dependencies"]) + project["dependency-groups"]["dev"]
    wanted += [each for extra in project["project"]["optional-dependencies"].values() for each in extra]
    for requirement in wanted:
        name = re.split(r"[<>=\[ ]", requirement)[0].lower()
        assert re.search(rf"^{re.escape(name)}==\S+.*\\\n +--hash=sha256:", lock, re.MULTILINE), name
    assert "://" not in lock


def test_every_dependency_has_a_line_in_contributing(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text())
    text = (root / "CONTRIBUTING.md").read_text()
    wanted = list(project["project"]["dependencies"]) + project["dependency-groups"]["dev"]
    wanted += [each for extra in project["project"]["optional-dependencies"].values() for each in extra]
    for requirement in wanted:
        name = re.split(r"[<>=\[ ]", requirement)[0]
        assert f"\n| `{name}` |" in text, name


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (path,) = out.glob("*.whl")
    return path


def test_the_wheel_has_what_it_needs_and_nothing_else(wheel: Path, root: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for room in ("ontology", "graph"):
        files = [p for p in (root / room).rglob("*") if p.suffix in (".ttl", ".rq", ".toml")]
        assert files
        assert {f"alaqat/_data/{p.relative_to(root).as_posix()}" for p in files} <= names
    assert sum(re.fullmatch(r"alaqat/demo/articles/[\w-]+\.json", name) is not None for name in names) >= 40
    assert {"alaqat/py.typed", "alaqat/extract/patterns/ar.toml"} <= names
    assert any(name.endswith("/licenses/LICENSE") for name in names)
    tops = {name.split("/")[0] for name in names}
    assert tops == {"alaqat", f"alaqat-{alaqat.__version__}.dist-info"}
    assert not [name for name in names if "__pycache__" in name]


@pytest.mark.slow
def test_a_wheel_installed_elsewhere_runs_the_demo(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "elsewhere"
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    site = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])"],
        check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip
    zipfile.ZipFile(wheel).extractall(site)
    # The dependencies come from this environment; alaqat itself must not, so this checkout is not on the path.
    shared = Path(sysconfig.get_paths()["purelib"])
    links = tmp_path / "dependencies"
    links.mkdir()
    for entry in shared.iterdir():
        if "alaqat" not in entry.name and entry.suffix != ".pth":
            (links / entry.name).symlink_to(entry)
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("ALAQAT", "PYTHON"))}
    environment |= {"PYTHONPATH": str(links), "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}

    where = subprocess.run(
        [python, "-c", "import alaqat; print(alaqat.__file__)"],
        check=True, capture_output=True, text=True, env=environment, cwd=tmp_path,
    ).stdout  # fmt: skip
    assert where.startswith(site)
    done = subprocess.run(
        [python, "-m", "alaqat", "demo", "out"],
        capture_output=True, text=True, env=environment, cwd=tmp_path, check=False, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "pagerank" in done.stdout
    assert (tmp_path / "out" / "countries.html").is_file()
