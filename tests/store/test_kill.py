"""A process that writes is killed at any moment: after it, each article is in the store whole or not at all."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from alaqat import schemes
from alaqat.errors import StoreError
from alaqat.rdf import article_graph, article_quads
from alaqat.store import Store
from store.writer import COUNT, made

HERE = Path(__file__).resolve().parent
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")


@pytest.fixture(scope="module", autouse=True)
def read_once() -> Iterator[None]:
    """The schemes do not change in these tests, and the store is opened many times."""
    facts = schemes.read()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schemes, "read", lambda overlays=(): facts)
        yield


@pytest.fixture(scope="module")
def writers() -> Iterator[subprocess.Popen[str]]:
    paths = os.pathsep.join((str(HERE.parents[1] / "src"), str(HERE.parent)))
    process = subprocess.Popen(
        [sys.executable, str(HERE / "writer.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": paths},
    )
    yield process
    process.communicate(timeout=30)


@pytest.fixture(scope="module")
def clean() -> list[bytes]:
    """The lines of a store into which every article went once."""
    with Store.open(None) as store:
        store.put([made(n) for n in range(COUNT)], check=False)
        return list(store.nquads())


def start(writers: subprocess.Popen[str], folder: Path, how: int | str) -> int:
    """Starts a process that writes: with a seed until it is killed, or until it dies `how` it is told."""
    assert writers.stdin is not None
    assert writers.stdout is not None
    print(folder, how, file=writers.stdin, flush=True)
    return int(writers.stdout.readline())


def wait(writers: subprocess.Popen[str]) -> None:
    assert writers.stdout is not None
    assert writers.stdout.readline() == "dead\n"


def verify(store: Store) -> int:
    """Every article is whole, nothing is in the store but articles, and the derived graph is the derived graph.

    Returns the number of articles.
    """
    lines = list(store.nquads())
    by_graph: dict[str, set[str]] = {}
    for line in lines:
        graph = line.decode().rsplit(" ", 2)[1].strip("<>")
        by_graph.setdefault(graph, set()).add(line.decode())
    found = list(store.articles())
    assert {g for g in by_graph if "/article/" in g} == {article_graph(a.id) for a in found}
    for article in found:
        number = int(article.id[1:])
        versions = {made(number, v).article.text: v for v in (0, 1)}
        expected = article_quads(made(number, versions[article.text]))
        assert by_graph[article_graph(article.id)] == set(expected), article.id
    assert store.status()["articles"] == len(found)
    store.rebuild()
    assert list(store.nquads()) == lines
    return len(found)


@pytest.mark.slow
def test_a_writer_killed_at_any_moment_leaves_whole_articles(
    writers: subprocess.Popen[str], tmp_path: Path, clean: list[bytes]
) -> None:
    folder = tmp_path / "kg"
    Store.open(folder).close()
    luck = random.Random(7)
    counts = []
    for number in range(8):
        child = start(writers, folder, number)
        time.sleep(luck.uniform(0.15, 0.9))
        os.kill(child, signal.SIGKILL)
        wait(writers)
        if number % 2:  # a reader alone finds everything in order too
            with Store.open(folder, read_only=True) as store:
                assert not store._engine.interrupted
        with Store.open(folder) as store:
            counts.append(verify(store))
    assert max(counts) > 0, "the writers wrote something"
    with Store.open(folder) as store:
        store.put([made(n) for n in range(COUNT)], check=False)
        assert list(store.nquads()) == clean


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [0.01, 0.1, 0.4, 0.8])
def test_a_store_whose_making_was_killed_can_be_made(
    writers: subprocess.Popen[str], tmp_path: Path, seconds: float
) -> None:
    folder = tmp_path / "kg"
    child = start(writers, folder, 1)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    wait(writers)
    with Store.open(folder) as store:
        verify(store)
        assert store.query("ASK { state:DZA a dip:State }") is True


def test_a_store_killed_before_it_had_a_name_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "alaqat.json.new").write_text('{"for')
    with Store.open(tmp_path) as store:
        assert verify(store) == 0


@pytest.mark.parametrize(("when", "count"), [("before", 10), ("between", 30), ("after", 30)])
def test_a_writer_killed_between_the_two_steps_of_a_change(
    writers: subprocess.Popen[str], tmp_path: Path, when: str, count: int
) -> None:
    folder = tmp_path / "kg"
    with Store.open(folder) as store:
        store.put([made(n) for n in range(10)], check=False)
    start(writers, folder, when)
    wait(writers)
    with Store.open(folder, read_only=True) as store:  # who only reads finds it in order too
        assert len(list(store.articles())) == count
        lines = list(store.nquads())
    with Store.open(folder) as store:
        assert list(store.nquads()) == lines
        assert verify(store) == count


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_store_that_was_interrupted_and_cannot_be_mended_says_so(
    writers: subprocess.Popen[str], tmp_path: Path
) -> None:
    folder = tmp_path / "kg"
    with Store.open(folder) as store:
        store.put([made(n) for n in range(10)], check=False)
    start(writers, folder, "between")
    wait(writers)
    folder.chmod(0o555)
    try:
        with pytest.raises(StoreError, match=r"was killed while it wrote .* cannot be written; make it writable"):
            Store.open(folder, read_only=True)
    finally:
        folder.chmod(0o755)
