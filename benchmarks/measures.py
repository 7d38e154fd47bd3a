"""Each measure of a network against the libraries themselves, on the same integer arrays in the same run.

    python -m benchmarks.measures [--nodes 2000,20000,100000] [--only degree,pagerank] [--write]

"ours" takes the arrays of a projection and gives an array of scores. Beside it are the libraries with a permissive
licence, called without us on the same arrays (their own graphs are built from them, as ours are). All are the best of
several runs that take turns, so that what else the machine does hits all. Numbering the nodes and giving the scores
their names are lines of their own: what every engine needs of a network whose nodes are IRIs. Scores are compared: with
NetworkX at 2,000 nodes, with the fastest library above; exit code 1 if one is more than 1e-9 off. `--write` keeps the
table.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from alaqat.measures import note, scores
from alaqat.measures.arrays import as_dict
from benchmarks import engines

TABLE = Path(__file__).with_name("MEASURES.md")
NODES = (2000, 20_000, 100_000)
PATIENCE = 10.0  # seconds; what took longer at one size is not run at the next
ENOUGH = 4.0  # seconds of turns for the quickest call
TURN = 0.005  # seconds that a turn of it takes at least
MOST_TURNS = 40
NEAR = 4.0  # times as long as the quickest: slower ones are called once


@dataclass(frozen=True, slots=True, kw_only=True)
class Net:
    """Arrays in the shape of a projection."""

    ids: tuple[str, ...]
    directed: bool
    source: np.ndarray
    target: np.ndarray
    weight: np.ndarray


def network(count: int, *, degree: int = 10) -> Net:
    """`count` nodes, `degree` edges a node, directed; few nodes have many. The same every time."""
    draw = np.random.default_rng(7)
    share = 1 / np.arange(1, count + 1) ** 0.6
    share /= share.sum()
    number = draw.permutation(count)
    a, b = (number[draw.choice(count, degree * count, p=share)].astype(np.int64) for _ in range(2))
    pairs = np.unique((a * count + b)[a != b])
    weight = draw.integers(1, 6, len(pairs)).astype(np.float64)
    ids = tuple(f"https://w3id.org/alaqat/id/actor/{i:06}" for i in range(count))
    return Net(ids=ids, directed=True, source=pairs // count, target=pairs % count, weight=weight)


@dataclass(slots=True, kw_only=True)
class Row:
    """A measure at one size: seconds by engine, how far ours is from the one it is compared with."""

    measure: str
    nodes: int
    edges: int
    ours: float
    others: dict[str, float]
    off: float | None = None
    compared: str = ""
    said: str = ""

    @property
    def bare(self) -> str | None:
        """The fastest of the other engines that are compiled."""
        compiled = {name: spent for name, spent in self.others.items() if name != "NetworkX"}
        return min(compiled, key=lambda name: compiled[name]) if compiled else None


def timed(calls: dict[str, Callable[[], Any]]) -> dict[str, tuple[float, Any]]:
    """{name: (seconds of its best call, what it gave)}.

    The calls take turns, every second turn in the other order, and those that could be the quickest have equally many.
    A turn of a short call is as many calls as take some milliseconds. The first call of each counts only where there is
    no other: it pays for what is loaded and touched for the first time.
    """
    best: dict[str, float] = {}
    given: dict[str, Any] = {}
    for name, call in calls.items():
        for _ in range(2):
            best[name], given[name] = once(call)
            if best[name] > ENOUGH / 4:
                break
    quickest = min(best.values())
    near = [name for name in calls if best[name] <= NEAR * quickest]
    often = max(1, int(TURN / quickest))
    for turn in range(min(MOST_TURNS, int(ENOUGH / max(TURN, quickest)))):
        for name in near if turn % 2 else near[::-1]:
            best[name] = min(best[name], *(once(calls[name])[0] for _ in range(often)))
    return {name: (best[name], given[name]) for name in calls}


def once(call: Callable[[], Any]) -> tuple[float, Any]:
    """(seconds, what it gave)."""
    begin = time.perf_counter()
    given = call()
    return time.perf_counter() - begin, given


def compare(net: Net, slow: set[tuple[str, str]], only: set[str]) -> Iterator[Row]:
    """A row a measure. `slow` holds the engines that were given up on for a measure, and grows."""
    for name, libraries in engines.libraries(net).items():
        if only and name not in only:
            continue
        calls: dict[str, Callable[[], Any]] = {}
        if ("ours", name) not in slow:
            calls["ours"] = lambda name=name: scores(net, name)
        calls |= {engine: call for engine, call in libraries.items() if (engine, name) not in slow}
        if "ours" not in calls:
            continue
        found = timed(calls)
        ours, given = found.pop("ours")
        slow |= {(engine, name) for engine, (spent, _) in found.items() if spent > PATIENCE / 20}
        slow |= {("ours", name)} if ours > PATIENCE * 10 else set()
        row = Row(
            measure=name,
            nodes=len(net.ids),
            edges=len(net.source),
            ours=ours,
            others={engine: spent for engine, (spent, _) in found.items()},
            said=note(net, name, as_dict(net, given)) if name.endswith("betweenness") else "",
        )
        other = "NetworkX" if "NetworkX" in found and len(net.ids) <= NODES[0] else row.bare
        if other and (name, other) not in engines.DIFFERENT and not row.said:
            row.off = float(np.abs(given - found[other][1]).max())
            row.compared = other
        yield row


def naming(net: Net) -> Iterator[str]:
    """What numbering the nodes costs, and naming the scores."""
    ends = [(net.ids[a], net.ids[b]) for a, b in zip(net.source.tolist(), net.target.tolist(), strict=True)]

    def number() -> tuple[np.ndarray, np.ndarray]:
        place = {node: i for i, node in enumerate(sorted({end for pair in ends for end in pair}))}
        return np.array([place[a] for a, _ in ends]), np.array([place[b] for _, b in ends])

    found = timed({"number": number, "name": lambda: as_dict(net, np.ones(len(net.ids)))})
    yield f"| row numbering: IRIs of the edges to integers | {len(net.ids):,} | {shown(found['number'][0])} |"
    yield f"| naming: scores to {{IRI: score}} | {len(net.ids):,} | {shown(found['name'][0])} |"


def shown(seconds: float | None) -> str:
    """Seconds as people read them.

    >>> shown(0.01234), shown(12.34), shown(0.0000123), shown(None)
    ('0.0123', '12.3', '0.000012', '')
    """
    return "" if seconds is None else f"{seconds:.3g}" if seconds >= 0.001 else f"{seconds:.6f}"


def table(rows: list[Row], names: list[str]) -> str:
    """The whole page."""
    libraries = ["SciPy", "rustworkx", "networkit", "NetworkX"]
    versions = ", ".join(f"{name} {version(name)}" for name in ("scipy", "rustworkx", "networkit", "networkx"))
    lines = [
        "# Measures against the bare libraries",
        "",
        "    python -m benchmarks.measures --write",
        "",
        f"{date.today()}; {platform.machine()}, {os.cpu_count()} cores, {versions}.",
        "Seconds, the best of several turns; graphs are built from the same integer arrays inside each time.",
        "`ratio` is ours over the fastest compiled library; `off` the largest difference of a score from it.",
        "An empty field: the library does not have it with these semantics, or took longer than some seconds at the",
        "size before.",
        "",
        f"| measure | nodes | ours | {' | '.join(libraries)} | ratio | off | note |",
        "| --- " * (len(libraries) + 6) + "|",
    ]
    for row in rows:
        ratio = f"{row.ours / row.others[row.bare]:.2f}" if row.bare else ""
        off = f"{row.off:.0e} {row.compared}" if row.off is not None else ""
        keys = [(row.measure, name) for name in row.others]
        marks = [row.said] * bool(row.said) + [engines.DIFFERENT[key] for key in keys if key in engines.DIFFERENT]
        cells = [row.measure, f"{row.nodes:,}", shown(row.ours)]
        cells += [shown(row.others.get(name)) for name in libraries] + [ratio, off, "; ".join(marks)]
        lines.append("| " + " | ".join(cells) + " |")
    lines += ["", "| what every engine needs besides | nodes | seconds |", "| --- | --- | --- |", *names, ""]
    return "\n".join([*lines, engines.WHY])


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.measures", description=__doc__)
    parser.add_argument("--nodes", default=",".join(map(str, NODES)), help="sizes, separated by commas")
    parser.add_argument("--only", default="", help="measures, separated by commas")
    parser.add_argument("--write", action="store_true", help=f"keep the table in {TABLE.name}")
    arguments = parser.parse_args()
    rows: list[Row] = []
    names: list[str] = []
    slow: set[tuple[str, str]] = set()
    for count in map(int, arguments.nodes.split(",")):
        net = network(count)
        names += naming(net)
        for row in compare(net, slow, set(filter(None, arguments.only.split(",")))):
            rows.append(row)
            print(f"{row.measure} {row.nodes}: {shown(row.ours)} {row.others}", file=sys.stderr, flush=True)
        page = table(sorted(rows, key=lambda row: row.measure), names)
        if arguments.write:  # after every size: the largest takes long
            TABLE.write_text(page, encoding="utf-8", newline="\n")
    print(page)
    far = [row for row in rows if row.off is not None and row.off > 1e-9]
    for row in far:
        print(f"{row.measure} at {row.nodes:,} nodes is {row.off:.1e} off {row.compared}", file=sys.stderr)
    return 1 if far else 0


if __name__ == "__main__":
    sys.exit(main())
