"""How many of our own sentences (`tests/sentences`) are read right: `python -m tests.sentence_scores [--write]`.

Prints a table per root and per factuality. --write sets the floors of tests/extract/floors.toml a little below what is
measured now: do it when the reading has become better, never to make a test pass.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "src"), str(HERE)]

from alaqat.model import Event, Extraction  # noqa: E402
from arabic import read  # noqa: E402

FLOORS = HERE / "extract" / "floors.toml"
_EITHER_WAY = {"CONSULT", "AGREE", "SUPPORT", "COOPERATE"}
_SLACK = 1  # sentences


@dataclass
class Score:
    """Sentences of one row: found of expected (type and parties, then factuality too), fired of forbidden."""

    expected: int = 0
    found: int = 0
    exact: int = 0
    forbidden: int = 0
    fired: int = 0
    wrong: list[str] = field(default_factory=list)


def rows() -> list[dict[str, Any]]:
    """All sentences, by file and number."""
    paths = sorted((HERE / "sentences").glob("*.jsonl"))
    return [json.loads(line) for p in paths for line in p.read_text(encoding="utf-8").splitlines() if line.strip()]


def _is(found: Extraction, actor: str, phrase: str) -> bool:
    """A mention of the actor overlaps the phrase; an actor without mentions stands in an adjective: by country."""
    spans = [r.mention.span for r in found.resolutions if r.actor == actor and r.mention.span.field == "text"]
    text = found.article.text
    at = text.find(phrase)
    while at >= 0:
        if any(s.start < at + len(phrase) and at < s.end for s in spans):
            return True
        at = text.find(phrase, at + 1)
    if spans and " " in phrase:
        return False  # a nationality alone means the state, wherever else it is named
    state = next((a.country for a in found.actors if a.id == actor), None)
    return state is not None and state in read(phrase, published=None).countries


def _parties(found: Extraction, event: Event, want: dict[str, Any]) -> bool:
    sides = [(event.initiators, want["initiators"]), (event.recipients, want["recipients"])]
    targets = (event.targets, want["targets"])
    if len(want["initiators"]) > 1 and not want["recipients"]:  # mutual: who stands on which side says nothing
        both = (*event.initiators, *event.recipients)
        return all(any(_is(found, a, phrase) for a in both) for phrase in want["initiators"])
    orders = permutations(range(2)) if want["type"] in _EITHER_WAY else [(0, 1)]
    for order in orders:
        pairs = [(sides[order[n]][0], sides[n][1]) for n in range(2)] + [targets]
        if all(any(_is(found, a, phrase) for a in actors) for actors, phrases in pairs for phrase in phrases):
            return True
    return False


def _told(found: Extraction, factuality: str | None) -> tuple[Event, ...]:
    unmade = found.unrealised if factuality in ("negated", "hypothetical") else ()
    return (*found.events, *unmade)


@cache
def measure() -> tuple[dict[str, Score], dict[str, Score]]:
    """Scores by root and by factuality."""
    roots: dict[str, Score] = defaultdict(Score)
    facts: dict[str, Score] = defaultdict(Score)
    for row in rows():
        found = read(row["text"], published=row["date"])
        for want in row["expect"]:
            near = [e for e in _told(found, want["factuality"]) if e.type == want["type"] and _parties(found, e, want)]
            exact = any(e.factuality == want["factuality"] for e in near)
            for score in (roots[want["type"]], facts[want["factuality"]]):
                score.expected += 1
                score.found += bool(near)
                score.exact += exact
                if not exact:
                    score.wrong.append(f"{row['id']}: {'other factuality' if near else 'missed'}")
        for ban in row["forbid"]:
            said = ban.get("factuality")
            fired = any(e.type == ban["type"] and said in (None, e.factuality) for e in found.events)
            for score in (roots[ban["type"]], *([facts[said]] if said else [])):
                score.forbidden += 1
                score.fired += fired
                if fired:
                    score.wrong.append(f"{row['id']}: {ban['type']} fired ({ban['why']})")
    return dict(sorted(roots.items())), dict(sorted(facts.items()))


def table() -> str:
    """The two tables as text."""
    lines = []
    for name, scores in zip(("root", "factuality"), measure(), strict=True):
        lines.append(f"{name:14}{'expected':>9}{'found':>7}{'exact':>7}{'forbidden':>11}{'fired':>7}")
        everything = Score()
        for key, s in [*scores.items(), ("all", everything)]:
            lines.append(f"{key:14}{s.expected:9}{s.found:7}{s.exact:7}{s.forbidden:11}{s.fired:7}")
            for part in ("expected", "found", "exact", "forbidden", "fired"):
                setattr(everything, part, getattr(everything, part) + getattr(s, part))
        lines.append("")
    return "\n".join(lines)


def floors() -> dict[str, dict[str, int]]:
    """{row: {found, exact: at least; fired: at most}}."""
    return tomllib.loads(FLOORS.read_text(encoding="utf-8"))


def main() -> None:
    print(table())
    if "--wrong" in sys.argv:
        for scores in measure():
            for key, s in scores.items():
                print(key, *s.wrong, sep="\n  ")
    if "--write" in sys.argv:
        lines = [
            "# At least so many of tests/sentences are found (exact: with the factuality), at most so many forbidden"
        ]
        lines.append("# ones fire. Written by: python -m tests.sentence_scores --write")
        for scores in measure():
            for key, s in scores.items():
                low, exact = max(0, s.found - _SLACK), max(0, s.exact - _SLACK)
                lines.append(f'"{key}" = {{ found = {low}, exact = {exact}, fired = {s.fired + _SLACK} }}')
        FLOORS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
