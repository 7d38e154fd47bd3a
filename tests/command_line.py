"""A command run as a user runs it, and a store with one article, for the tests of the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

import alaqat
from alaqat.cli import main

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
