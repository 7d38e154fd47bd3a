"""The examples of README.md run and print what is promised, and its links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import alaqat
from alaqat.cli import COMMANDS
from readme_examples import EXAMPLES, ROOT, Block, blocks, make_demo, put, steps

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = blocks(README)
REFRESH = "if the answer is right, refresh it: python tests/readme_examples.py"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demo in it, and the files that README says to write."""
    made = tmp_path_factory.mktemp("readme")
    make_demo(made)
    for block in BLOCKS:
        if block.file:
            put(block, made)
    return made


@pytest.mark.parametrize(
    "block",
    [block for block in BLOCKS if block.language in EXAMPLES],
    ids=lambda block: f"{block.language}-{block.body.splitlines()[0][:50]}",
)
def test_an_example_runs_and_prints_something_of_the_shown_form(block: Block, folder: Path) -> None:
    done = list(steps(block, folder))
    assert done
    for step in done:
        assert not step.failed, f"{step.source}\n{step.printed}"
        # The extractor learns, so the rows may change; the columns, and that there is an answer, may not.
        shown, printed = step.shown.splitlines(), step.printed.splitlines()
        assert bool(shown) == bool(printed) or block.language == "sparql", f"{step.source}: {REFRESH}"
        if len(shown) > 2 and set(shown[1]) == {"-", " "}:
            assert printed[0].split() == shown[0].split(), f"{step.source}: {REFRESH}"
            assert len(printed) > 2, f"{step.source} answers nothing"
    if block.language == "sparql":
        assert len(done[0].printed.splitlines()) > 2, "the query finds nothing"


def test_each_kind_of_example_is_there() -> None:
    assert {block.language for block in BLOCKS} >= {*EXAMPLES, "turtle", "sh"}


def test_every_command_is_named() -> None:
    assert [name for name in COMMANDS if f"alaqat {name}" not in README and f"`{name}`" not in README] == []


def test_links_lead_to_files_that_are_there() -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", README)
    assert targets
    assert [target for target in targets if "://" not in target and not (ROOT / target).exists()] == []


def test_it_opens_with_a_picture_and_the_two_commands() -> None:
    picture = README.index("](docs/view-ar.png)")
    assert picture < README.index("make demo") < README.index("make test") < README.index("\n## ")
    assert (ROOT / "docs" / "view-ar.png").stat().st_size < 400_000


def test_the_marked_places_for_figures_are_there() -> None:
    for name in ("scores", "speed"):
        block = README.partition(f"<!-- {name} -->\n")[2].partition(f"\n<!-- /{name} -->")[0]
        assert re.search(r"\d\.\d", block), name


def test_the_public_names_that_it_uses_exist() -> None:
    assert set(re.findall(r"alaqat\.(\w+)\(", README)) <= set(alaqat.__all__)
