"""How well articles are read: the scores that the README quotes, with 95 % intervals.

    python tests/eval/scores.py [--json] [--update README.md] [--speed]

Extracts five sets of annotated articles with the package of this checkout and scores them with score.py of the shared
data ($ALAQAT_SHARED, else ../shared), where three of the sets are. Only sums are printed, nothing of any article.
--update writes the table between `<!-- scores -->` and `<!-- /scores -->` of a file; --speed measures the speed too, by
`python -m benchmarks`, which takes some minutes, and with --update fills `<!-- speed -->`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [p for p in (str(ROOT), str(ROOT / "src")) if p not in sys.path]

from tests.eval.own_articles import write  # noqa: E402

SPLIT = Path(__file__).with_name("split.txt")
BOTH_WAYS = ("events.dyad", "events.actors")  # rows that show precision and recall too
STAGES = {
    "start: alaqat --version": "start-up",
    "start: lexicon, compiled": "start-up with extraction, first time (compiles the lexicon)",
    "start: lexicon, from cache": "start-up with extraction, afterwards",
    "corpus: extract": "extract, one process",
    "corpus: whole path, 1 process": "extract, check, store and link (`alaqat add`), one process",
    "corpus: put again, unchanged": "add again, unchanged",
    "corpus: view": "draw the countries view",
}


@dataclass(frozen=True)
class Set:
    """A set of annotated articles; `only` names the ids that count."""

    title: str
    articles: Path
    gold: Path
    only: frozenset[str] | None = None


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--update", metavar="FILE", type=Path, help="write the table into this file")
    parser.add_argument("--speed", action="store_true", help="measure the speed too")
    arguments = parser.parse_args(argv)
    shared = Path(os.environ.get("ALAQAT_SHARED") or ROOT.parent / "shared")
    judge = shared / "eval" / "score.py"
    if not judge.is_file():
        print(f"error: no {judge}\n  mend: set ALAQAT_SHARED to the folder with the shared data", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as written:
        write(Path(written))
        scored = {each.title: score(each, judge) for each in sets(shared, Path(written))}
    blocks = {"scores": "\n".join(table(scored))}
    if arguments.speed:
        blocks["speed"] = "\n".join(speed())
    print(json.dumps(scored, indent=1) if arguments.json else "\n\n".join(blocks.values()))
    if arguments.update:
        text = arguments.update.read_text(encoding="utf-8")
        for name, block in blocks.items():
            text = between(text, name, block)
        arguments.update.write_text(text, encoding="utf-8", newline="\n")
    return 0


def sets(shared: Path, written: Path) -> list[Set]:
    """What is scored: the demo's articles, all dev articles, those of them that nobody read, the two first ones, and
    our own hard ones, which lie in `written` as JSON."""
    kept = {line.split()[1] for line in SPLIT.read_text(encoding="utf-8").splitlines() if line.startswith("kept ")}
    dev = shared / "eval" / "dev"
    return [
        Set("demo", ROOT / "src" / "alaqat" / "demo" / "articles", ROOT / "tests" / "articles" / "gold"),
        Set("dev", dev / "articles", dev / "gold"),
        Set("dev, unread", dev / "articles", dev / "gold", frozenset(kept)),
        Set("seeds", shared / "eval" / "seeds" / "articles", shared / "eval" / "seeds" / "gold"),
        Set("own, hard", written / "articles", written / "gold"),
    ]


def score(one: Set, judge: Path) -> dict[str, Any]:
    """What score.py says of the Arabic articles of a set."""
    with tempfile.TemporaryDirectory() as folder:
        extracted, gold = Path(folder) / "extracted.jsonl", Path(folder) / "gold"
        gold.mkdir()
        for path in sorted(one.gold.rglob("*.json")):
            arabic = json.loads(path.read_text(encoding="utf-8"))["language"] == "ar"
            if arabic and (one.only is None or path.stem in one.only):
                (gold / path.name).symlink_to(path)
        names = sorted(path.name for path in gold.iterdir())
        if one.only is not None and len(names) != len(one.only):
            raise SystemExit(f"error: {one.gold} lacks some of the articles that {SPLIT} names")
        with extracted.open("wb") as out:
            run([sys.executable, "-m", "alaqat", "extract", *(str(one.articles / name) for name in names)], out)
        options = ["--gold", str(gold), "--articles", str(one.articles), "--json"]
        result: dict[str, Any] = json.loads(run([sys.executable, str(judge), *options, str(extracted)]))
        return result


def run(command: list[str], out: Any = subprocess.PIPE) -> str:
    """The output of a command of this checkout; its complaints end the run."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, env=environment, cwd=ROOT, encoding="utf-8")
    if done.returncode:
        raise SystemExit(f"error: {' '.join(command)} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout or ""


def table(scored: dict[str, dict[str, Any]]) -> Iterable[str]:
    """A Markdown table: rows of score.py, a column a set."""
    heads = [f"{name} ({each['articles']} articles)" for name, each in scored.items()]
    yield "| | " + " | ".join(heads) + " |"
    yield "| --- |" + " --- |" * len(heads)
    first: dict[str, Any] = next(iter(scored.values()))["scores"]
    for row in first:
        values = [each["scores"][row] for each in scored.values()]
        kind = "F1" if "f1" in values[0] else "right"
        cells = [figure(value, each["articles"]) for value, each in zip(values, scored.values(), strict=True)]
        yield f"| {row}, {kind} | " + " | ".join(cells) + " |"
        if row in BOTH_WAYS:
            pairs = [f"{value['precision']:.2f} / {value['recall']:.2f}" for value in values]
            yield f"| {row}, precision / recall | " + " | ".join(pairs) + " |"


def figure(value: dict[str, Any], articles: int) -> str:
    """`0.87 (0.84–0.90)`: the value and its interval, left out for a handful of articles; a share of nothing is `–`."""
    number = value.get("f1", value.get("accuracy"))
    if number is None:
        return "–"
    if articles < 10:
        return f"{number:.2f}"
    low, high = value["ci95"]
    return f"{number:.2f} ({low:.2f}–{high:.2f})"


def speed() -> Iterable[str]:
    """A Markdown table of the stages that a user waits for."""
    measured = json.loads(run([sys.executable, "-m", "benchmarks", "--json"]))
    rows = {row["stage"]: row for row in measured["stages"]}
    yield "| | |"
    yield "| --- | --- |"
    for stage, said in STAGES.items():
        if stage in rows:
            row = rows[stage]
            single = row["count"] == 1
            yield f"| {said} | " + (f"{row['seconds']:.1f} s" if single else f"{row['rate']:,.0f} articles/s") + " |"
    peak = max(row["peak"] for row in rows.values() if row.get("peak"))
    yield f"| most memory held during the whole benchmark | {peak:,.0f} MB |"
    yield f"| machine | {measured['machine']} |"


def between(text: str, name: str, block: str) -> str:
    """The text with what stands between two marks replaced."""
    start, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    if text.count(start) != 1 or text.count(end) != 1:
        raise SystemExit(f"error: the file needs one {start.strip()} and one {end} after it")
    before, _, rest = text.partition(start)
    return f"{before}{start}{block}\n{end}{rest.partition(end)[2]}"


if __name__ == "__main__":
    sys.exit(main())
