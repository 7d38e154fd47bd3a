"""Runs the examples of README.md: `python tests/readme_examples.py` writes what they print now into it.

Blocks of these languages are examples: `console` (lines that begin with `$ `, each followed by what it prints),
`python` (lines that begin with `>>> `). All run in one folder that holds `demo/`, as `alaqat demo` makes it, with
ALAQAT_STORE set to its store. A block after `<!-- file: NAME -->` is first written into that file.
"""

from __future__ import annotations

import argparse
import contextlib
import doctest
import io
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"(?:<!-- file: (?P<file>\S+) -->\n)?```(?P<language>\w*)\n(?P<body>.*?)```\n", re.DOTALL)
EXAMPLES = ("console", "python")


@dataclass(frozen=True)
class Block:
    """A fenced block and where it stands."""

    language: str
    body: str
    file: str | None
    start: int
    end: int


@dataclass(frozen=True)
class Step:
    """One command or statement, what README says that it prints, and what it prints."""

    source: str
    shown: str
    printed: str
    failed: bool


def blocks(text: str) -> list[Block]:
    """The fenced blocks of a Markdown text, in order."""
    return [
        Block(found["language"], found["body"], found["file"], found.start("body"), found.end("body"))
        for found in BLOCK.finditer(text)
    ]


def make_demo(folder: Path) -> None:
    """`alaqat demo` in a folder."""
    step = shell("alaqat demo", "", folder)
    if step.failed:
        raise RuntimeError(step.printed)


def steps(block: Block, folder: Path) -> Iterator[Step]:
    """Run a block in the folder of the demo."""
    if block.language == "console":
        for part in re.split(r"^(?=\$ )", block.body, flags=re.MULTILINE):
            if part:
                command, _, shown = part.partition("\n")
                yield shell(command.removeprefix("$ "), shown, folder)
    elif block.language == "python":
        yield from statements(block.body, folder)


def shell(command: str, shown: str, folder: Path) -> Step:
    """A command as a shell runs it, with our `alaqat` first on the path; what goes to stderr is shown too."""
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "src"),
        "ALAQAT_STORE": "demo/store",
    }
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    return Step(command, shown, "".join(f"{line}\n" for line in lines), done.returncode != 0)


def statements(body: str, folder: Path) -> Iterator[Step]:
    """Run `>>> ` lines in one namespace; an error ends the block."""
    names: dict[str, Any] = {"__name__": "readme"}
    before = Path.cwd()
    os.chdir(folder)
    try:
        for example in doctest.DocTestParser().get_examples(body):
            out, failed = io.StringIO(), False
            with contextlib.redirect_stdout(out):
                try:
                    exec(compile(example.source, "README.md", "single"), names)
                except Exception as error:
                    failed = True
                    print(f"{type(error).__name__}: {error}")
            printed = "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())
            yield Step(example.source, example.want, printed, failed)
            if failed:
                return
    finally:
        os.chdir(before)


def written(block: Block, done: list[Step]) -> str:
    """The body of a block with what its steps print now."""
    if block.language == "console":
        return "".join(f"$ {step.source}\n{step.printed}" for step in done)
    if block.language == "python":
        return "".join(">>> " + step.source.rstrip("\n").replace("\n", "\n... ") + "\n" + step.printed for step in done)
    return block.body


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", metavar="FILE", type=Path, default=ROOT / "README.md")
    file: Path = parser.parse_args(argv).update
    text = file.read_text(encoding="utf-8")
    parts, last, bad = [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        make_demo(Path(folder))
        for block in blocks(text):
            if block.file:
                put(block, Path(folder))
            done = list(steps(block, Path(folder)))
            for step in done:
                if step.failed:
                    bad += 1
                    print(f"failed: {step.source}\n{step.printed}", file=sys.stderr)
            if done:
                parts += [text[last : block.start], written(block, done)]
                last = block.end
    if bad:
        return 1
    file.write_text("".join(parts) + text[last:], encoding="utf-8", newline="\n")
    return 0


def put(block: Block, folder: Path) -> None:
    """Write a block into the file that the comment before it names."""
    assert block.file
    path = folder / block.file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block.body, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
