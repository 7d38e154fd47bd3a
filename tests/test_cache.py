"""What is kept of TOML files: the same tables, read anew when the file changes, and never a broken one."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from alaqat.cache import read_toml


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ALAQAT_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_a_file_is_parsed_once_and_again_when_it_changes(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "words.toml"
    file.write_text("[a]\nb = 1\n", encoding="utf-8")
    assert read_toml(file) == {"a": {"b": 1}}
    with monkeypatch.context() as patch:
        patch.delattr(tomllib, "loads")
        assert read_toml(file) == {"a": {"b": 1}}
    file.write_text("[a]\nb = 2\n", encoding="utf-8")
    assert read_toml(file) == {"a": {"b": 2}}


@pytest.mark.parametrize("spoilt", [b"", b"not a pickle"])
def test_a_torn_cache_file_costs_only_time(cache: Path, tmp_path: Path, spoilt: bytes) -> None:
    file = tmp_path / "words.toml"
    file.write_text("a = 1", encoding="utf-8")
    read_toml(file)
    (kept,) = cache.iterdir()
    kept.write_bytes(spoilt)
    assert read_toml(file) == {"a": 1}


def test_of_a_file_that_is_no_toml_nothing_is_kept(cache: Path, tmp_path: Path) -> None:
    file = tmp_path / "words.toml"
    file.write_text("[a]\nb = \n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(tomllib.TOMLDecodeError, match="line 2"):
            read_toml(file)
    assert not cache.exists()


def test_files_whose_names_begin_alike_do_not_push_each_other_out(cache: Path, tmp_path: Path) -> None:
    longer = tmp_path / "words-of-peace.toml"
    longer.write_text("a = 1", encoding="utf-8")
    read_toml(longer)
    file = tmp_path / "words.toml"
    for n in range(20):
        file.write_text(f"a = {n}", encoding="utf-8")
        read_toml(file)
    names = [path.name for path in cache.iterdir()]
    assert len([name for name in names if name.startswith("words-of-peace")]) == 1
    assert len(names) == 9
