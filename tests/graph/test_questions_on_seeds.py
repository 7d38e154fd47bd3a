"""The questions answer on the extractor's own reading of the two seed articles (05 and 06 need more than they say)."""

from pathlib import Path

import pytest

import alaqat
from alaqat.resources import files

NEEDS_MORE = {"contradicting-dates", "office-holders-on-a-day"}


@pytest.fixture(scope="module")
def kg(shared: Path, tmp_path_factory: pytest.TempPathFactory):
    with alaqat.open(tmp_path_factory.mktemp("seeds") / "store") as kg:
        summary = kg.add([shared / "eval" / "seeds" / "articles"])
        assert (summary.added, summary.failed) == (2, 0)
        yield kg


@pytest.mark.shared
@pytest.mark.parametrize("name", sorted({Path(n).stem for n in files("graph", "queries/*.rq")} - NEEDS_MORE))
def test_every_question_answers(kg: alaqat.KnowledgeGraph, name: str) -> None:
    assert len(list(kg.ask(name))) > 0, f"{name} finds nothing in the seeds' own extraction"
