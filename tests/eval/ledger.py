"""What each rule of the Arabic grammar brings: `python -m tests.eval.ledger [--leave-one-out] [--rule ar/meet ...]`.

Measured on our own annotated articles (`own`: the demo's, `hard`: those of tests/eval/own) and, where the shared data
are, on the `work` articles of split.txt; the `kept` ones are never opened. Right means right by dyad: the root type and
the two parties. Prints figures only, no text.

The judging is the shared score.py's, which is no part of this project: without the shared data there is no ledger.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [p for p in (str(ROOT), str(ROOT / "src"), str(ROOT / "tests")) if p not in sys.path]

from tests.eval.own_articles import own_articles  # noqa: E402

from alaqat import lexicon, sources  # noqa: E402
from alaqat.extract import extract  # noqa: E402
from alaqat.extract.grammar import frames  # noqa: E402
from alaqat.extraction_json import dump  # noqa: E402
from alaqat.model import Article, Extraction  # noqa: E402
from alaqat.sources import Options, record  # noqa: E402
from conftest import shared_folder  # noqa: E402

OWN = (ROOT / "tests" / "articles" / "gold", ROOT / "src" / "alaqat" / "demo" / "articles")


@dataclass(frozen=True, slots=True)
class Case:
    """An article with its gold. `origin` is own, work or hard."""

    origin: str
    article: Article
    gold: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Which events of an article are right by dyad, by place in `extraction.events`, and which gold ones were found."""

    case: Case
    extraction: Extraction
    right: frozenset[int]
    found: frozenset[int]


def scorer(shared: Path | None) -> ModuleType | None:
    """The shared score.py as a module; None where there are no shared data."""
    place = shared / "eval" / "score.py" if shared else None
    if place is None or not place.is_file():
        return None
    spec = importlib.util.spec_from_file_location("shared_score", place)
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    written, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # the shared folder is not ours
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = written
    return module


def work_ids() -> list[str]:
    """The ids of split.txt that may be looked at."""
    rows = (line.split() for line in (HERE / "split.txt").read_text(encoding="utf-8").splitlines())
    return [row[1] for row in rows if len(row) == 2 and row[0] == "work"]


def cases(shared: Path | None) -> list[Case]:
    """The demo's Arabic articles, the work half of the shared ones where they are, then our hard ones."""
    gold, articles = OWN
    wanted = [("own", gold / p.name, articles / p.name) for p in sorted(gold.glob("ar-*.json"))]
    if shared is not None and (shared / "eval" / "dev").is_dir():
        dev = shared / "eval" / "dev"
        wanted += [("work", dev / "gold" / f"{i}.json", dev / "articles" / f"{i}.json") for i in work_ids()]
    out = []
    for origin, annotation, path in wanted:
        (article,) = (item for item in sources.read([path]) if isinstance(item, Article))
        out.append(Case(origin, article, json.loads(annotation.read_text(encoding="utf-8"))))
    hard = ((record.article(one.article, Options(), path=one.article["id"]), one.gold) for one in own_articles())
    return out + [Case("hard", article, annotation) for article, annotation in hard]


def judge(module: ModuleType, case: Case, extraction: Extraction) -> Verdict:
    """Has score.py judge one article and listens which events it pairs, so that its rules need no second copy here."""
    paired: list[list[tuple[int, int]]] = []
    greedy = module.greedy

    def listen(ties: Any) -> Any:
        paired.append(greedy(ties))
        return paired[-1]

    module.greedy = listen  # type: ignore[attr-defined]
    try:
        counts, _, _ = module.one(case.gold, dump(extraction), {"text": case.article.text, "title": case.article.title})
    finally:
        module.greedy = greedy  # type: ignore[attr-defined]
    # it pairs actors first, then events by dyad, then events by actors
    if len(paired) != 3 or len(paired[1]) != counts["events.dyad"][0]:
        raise SystemExit("score.py pairs events in another order than the ledger expects: mend judge() in ledger.py")
    return Verdict(case, extraction, frozenset(j for _, j in paired[1]), frozenset(i for i, _ in paired[1]))


def verdicts(module: ModuleType, given: Iterable[Case], without: frozenset[str] = frozenset()) -> list[Verdict]:
    """Extract and judge all cases."""
    words = lexicon.load()
    return [judge(module, case, extract(case.article, words, without)) for case in given]


def f1(found: Sequence[Verdict]) -> float:
    """events.dyad F1 of some articles."""
    right = sum(len(v.right) for v in found)
    of = sum(len(v.extraction.events) + len(v.case.gold["events"]) for v in found)
    return 2 * right / of if of else 0.0


def by_rule(found: Sequence[Verdict]) -> dict[str, tuple[int, int]]:
    """{rule: (events, right)}; an event counts for the rule of its first telling, which gave it its parties."""
    events: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for v in found:
        for n, e in enumerate(v.extraction.events):
            events[e.evidences[0].rule] += 1
            right[e.evidences[0].rule] += n in v.right
    return {rule: (count, right[rule]) for rule, count in sorted(events.items(), key=lambda x: (-x[1], x[0]))}


def by_root(found: Sequence[Verdict]) -> dict[str, tuple[int, int, int]]:
    """{root: (gold, events, right)}."""
    gold: Counter[str] = Counter(e["type"] for v in found for e in v.case.gold["events"])
    events: Counter[str] = Counter(e.type for v in found for e in v.extraction.events)
    right: Counter[str] = Counter(e.type for v in found for n, e in enumerate(v.extraction.events) if n in v.right)
    roots = sorted(gold | events, key=lambda r: (-gold[r], r))
    return {root: (gold[root], events[root], right[root]) for root in roots}


def share(part: int, whole: int) -> str:
    """A ratio, or a dash where there is nothing to divide.

    >>> share(1, 2), share(0, 0)
    ('0.50', '-')
    """
    return f"{part / whole:.2f}" if whole else "-"


def tables(found: Sequence[Verdict]) -> list[str]:
    """The tables by root and by rule of some articles."""
    gold = sum(len(v.case.gold["events"]) for v in found)
    events = sum(len(v.extraction.events) for v in found)
    right = sum(len(v.right) for v in found)
    out = [f"{len(found)} articles: {gold} gold events, {events} emitted, {right} right, dyad F1 {f1(found):.3f}", ""]
    out.append(f"{'root':12}{'gold':>6}{'events':>8}{'right':>7}{'recall':>8}{'precision':>11}")
    for root, (g, e, r) in by_root(found).items():
        out.append(f"{root:12}{g:6}{e:8}{r:7}{share(r, g):>8}{share(r, e):>11}")
    out += ["", f"{'rule':34}{'events':>7}{'right':>7}{'precision':>11}"]
    return out + [f"{rule:34}{e:7}{r:7}{share(r, e):>11}" for rule, (e, r) in by_rule(found).items()]


def leave_one_out(
    module: ModuleType, given: Sequence[Case], found: Sequence[Verdict], rules: Sequence[str]
) -> list[str]:
    """The change of F1 by each rule that fired anywhere: below zero, the rule earns its place."""
    fired = {x.rule for v in found for e in v.extraction.events for x in e.evidences}
    rules = [r for r in (rules or sorted({f.rule for f in frames("ar").values()})) if r in fired or r in rules]
    origins = sorted({v.case.origin for v in found})
    rows = []
    for rule in rules:
        again = verdicts(module, given, frozenset((rule,)))
        change = {
            o: f1([v for v in again if v.case.origin == o]) - f1([v for v in found if v.case.origin == o])
            for o in origins
        }
        rows.append((f1(again) - f1(found), rule, change))
    out = ["", f"{'left out':34}{'all':>9}" + "".join(f"{o:>9}" for o in origins)]
    rows.sort(key=lambda x: (-x[0], x[1]))
    return out + [f"{r:34}{d:+9.4f}" + "".join(f"{c[o]:+9.4f}" for o in origins) for d, r, c in rows]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--leave-one-out", action="store_true", help="extract again without each rule that fired")
    parser.add_argument("--rule", action="append", default=[], metavar="NAME", help="leave out only this one (repeat)")
    said = parser.parse_args(arguments)
    shared = shared_folder()
    module = scorer(shared)
    if module is None:
        print("no ledger: eval/score.py is not there; set ALAQAT_SHARED, or put the shared data into ../shared")
        return 0
    given = cases(shared)
    found = verdicts(module, given)
    for origin in ("own", "work", "hard"):
        some = [v for v in found if v.case.origin == origin]
        print(f"== {origin}", *(tables(some) if some else ["no such articles here"]), "", sep="\n")
    if said.leave_one_out or said.rule:
        print(*leave_one_out(module, given, found, said.rule), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
