"""Names come in the language that was asked for, else in the reader's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from alaqat import cli
from alaqat.commands.language import chosen


@pytest.mark.parametrize(
    ("given", "environment", "language"),
    [
        ("fr", {"LC_ALL": "ar_EG.UTF-8"}, "fr"),
        (None, {"LC_ALL": "ar_EG.UTF-8", "LANG": "fr_FR"}, "ar"),
        (None, {"LC_ALL": "", "LANG": "fr_FR.UTF-8"}, "fr"),
        (None, {"LC_MESSAGES": "en_GB", "LANG": "ar"}, "en"),
        (None, {"LC_ALL": "C.UTF-8", "LANG": "ar_DZ"}, "en"),
        (None, {"LANG": "arn_CL.UTF-8"}, "en"),  # Mapudungun is not Arabic
        (None, {"LANG": "de_DE"}, "en"),
        (None, {}, "en"),
    ],
)
def test_language_of_names(given: str | None, environment: dict[str, str], language: str) -> None:
    assert chosen(given, environment) == language


ARTICLE = "استقبل وزير الخارجية الجزائري، أمس، نظيره المصري في الجزائر العاصمة."


@pytest.mark.parametrize(
    ("locale", "options", "name"),
    [
        ("ar_DZ.UTF-8", [], "مصر"),
        ("fr_FR.UTF-8", [], "Égypte"),
        ("C", [], "Egypt"),
        ("ar_DZ.UTF-8", ["--lang", "en"], "Egypt"),
    ],
)
def test_rank_speaks_the_readers_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    locale: str, options: list[str], name: str,
) -> None:  # fmt: skip
    folder = tmp_path
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.setenv("LC_ALL", locale)
    store = str(folder / "store")
    assert cli.main(["add", str(folder / "article.txt"), "--published", "2024-05-02", "--store", store]) == 0
    capsys.readouterr()
    assert cli.main(["rank", "countries", "--store", store, *options]) == 0
    assert name in capsys.readouterr().out
