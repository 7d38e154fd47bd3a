"""A store on disk: what is written is there again, and why one cannot be opened."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from alaqat.errors import StoreError
from alaqat.store import Store
from store.stores import an_article, other, store

__all__ = ["other", "store"]


def test_what_is_written_is_there_again(tmp_path: Path) -> None:
    with Store.open(tmp_path / "kg") as store:
        store.put([an_article()])
        lines = list(store.nquads())
        with pytest.raises(StoreError, match="held by another process"):
            Store.open(tmp_path / "kg")
        with pytest.raises(StoreError, match="held by another process"):
            Store.open(tmp_path / "kg", read_only=True)
    with Store.open(tmp_path / "kg", read_only=True) as reader, Store.open(tmp_path / "kg", read_only=True) as second:
        assert list(reader.nquads()) == list(second.nquads()) == lines
        assert reader.status()["articles"] == 1
        with pytest.raises(StoreError, match="opened read-only"):
            reader.put([an_article("a2")])
    assert sorted(p.name for p in tmp_path.iterdir()) == ["kg"]


def test_a_store_held_by_another_process(tmp_path: Path) -> None:
    Store.open(tmp_path / "kg").close()
    script = (
        "import sys; from alaqat.store import Store\n"
        f"s = Store.open({str(tmp_path / 'kg')!r}); print('open', flush=True); sys.stdin.read()"
    )
    source = str(Path(__file__).resolve().parents[1] / "src")
    held = subprocess.Popen(
        [sys.executable, "-c", script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": source},
    )
    try:
        assert held.stdout is not None
        assert held.stdout.readline() == b"open\n"
        with pytest.raises(StoreError, match=r"kg: held by another process; close the other one, or wait for it"):
            Store.open(tmp_path / "kg")
    finally:
        held.communicate(b"", timeout=30)
    Store.open(tmp_path / "kg").close()


def test_opening_again_leaves_nothing_behind(tmp_path: Path) -> None:
    for _ in range(3):
        Store.open(tmp_path / "kg").close()
    names = [p.name for p in (tmp_path / "kg" / "db").iterdir()]
    Store.open(tmp_path / "kg").close()
    assert len(list((tmp_path / "kg" / "db").iterdir())) <= len(names)
    assert [p.name for p in (tmp_path / "kg").iterdir() if p.name not in ("db", "lock", "alaqat.json")] == []


def test_every_failure_to_open_says_what_where_and_how_to_mend(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no store here; add articles"):
        Store.open(tmp_path / "none", read_only=True)
    with pytest.raises(StoreError, match="there is no store here"):
        Store.open(tmp_path / "none", create=False)
    assert not (tmp_path / "none").exists()
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.txt").write_text("mine")
    with pytest.raises(StoreError, match="not an alaqat store; give a new or empty folder"):
        Store.open(tmp_path / "notes")
    with pytest.raises(StoreError, match="not an alaqat store"):
        Store.open(tmp_path / "notes" / "a.txt")
    Store.open(tmp_path / "kg").close()
    (tmp_path / "kg" / "alaqat.json").write_text(json.dumps({"format": 99}))
    with pytest.raises(StoreError, match=r"made by a newer alaqat .*99.*; upgrade alaqat"):
        Store.open(tmp_path / "kg")
    (tmp_path / "kg" / "alaqat.json").write_text("{")
    with pytest.raises(StoreError, match=r"alaqat\.json is damaged"):
        Store.open(tmp_path / "kg")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    Store.open(tmp_path / "kg").close()
    (tmp_path / "kg").chmod(0o555)
    try:
        with pytest.raises(StoreError, match="cannot be written; open it read-only"):
            Store.open(tmp_path / "kg")
        Store.open(tmp_path / "kg", read_only=True).close()
    finally:
        (tmp_path / "kg").chmod(0o755)
