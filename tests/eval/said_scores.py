"""How much of what is only said, of how two stand to each other, and of what belongs together the extractor finds in
short articles of our own (`said/articles.txt`), and how much of what it finds is right.

    python -m tests.eval.said_scores            a row for each kind
    python -m tests.eval.said_scores --errors   and what is missed (-) or wrong (+) in each article

An article is "## id | date | title", its text, "--", and a line for each thing to find: `statement TR > IQ` (who speaks
> about whom), `decline-comment RU`, `close-relations TR IQ`, `dependency EG > ET`,
`trade-volume TR IQ 20000000000 USD 2023`, `link in-response-to REJECT ACCUSE` (root of the one, root of the other).
Parties are countries, or organisations by the last part of their IRI. Statements count once for each pair.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from alaqat.extract import extract
from alaqat.lexicon import load
from alaqat.model import Article, Event, Extraction
from alaqat.vocab import local

ARTICLES = Path(__file__).parent / "said" / "articles.txt"
KINDS = ("statement", "comment", "close-relations", "trade-volume", "dependency", "link")


@dataclass(frozen=True, slots=True)
class Case:
    """An article with what a reader finds in it, one line each."""

    article: Article
    gold: frozenset[str]


def cases() -> Iterator[Case]:
    """The articles of `said/articles.txt`."""
    for block in ARTICLES.read_text(encoding="utf-8").split("## ")[1:]:
        head, _, rest = block.partition("\n")
        text, _, gold = rest.partition("\n--\n")
        name, day, title = (x.strip() for x in head.split("|"))
        found = frozenset(" ".join(_sorted(line.split())) for line in gold.splitlines() if line.strip())
        yield Case(Article(id=name, text=text.strip(), title=title, published=day, language="ar"), found)


def _sorted(words: list[str]) -> list[str]:
    """The two sides of what has no direction in one order."""
    return [words[0], *sorted(words[1:3]), *words[3:]] if words[0] in ("close-relations", "trade-volume") else words


def read(x: Extraction) -> frozenset[str]:
    """What an extraction says, in the lines of the gold."""
    party = {a.id: a.country or local(a.id) for a in x.actors}
    roots = {e.id: e.type for e in x.events}
    lines = [f"link {v.kind} {roots[v.source]} {roots[v.target]}" for v in x.links]
    for e in x.statements:
        lines += _lines(e, party)
    return frozenset(lines)


def _lines(e: Event, party: dict[str, str]) -> list[str]:
    (by, *_), others = (party[a] for a in e.initiators), [party[a] for a in (*e.recipients, *e.targets)]
    if e.type == "RELATION" and e.fine != "dependency":
        figure = [str(e.measure.value), e.measure.unit, e.measure.year or ""] if e.measure else []
        return [" ".join(_sorted([e.fine or "", by, *others[:1], *figure])).strip()]
    return [f"{e.fine} {by} > {o}" for o in others] or [f"{e.fine} {by}"]


def kind_of(line: str) -> str:
    """The row of the table that a line counts in."""
    first = line.split()[0]
    return "comment" if first.endswith("-comment") else first


def scores() -> dict[str, tuple[int, int, int]]:
    """{kind: (found, right of those, in the gold)}."""
    found, right, gold, words = Counter[str](), Counter[str](), Counter[str](), load()
    for case in cases():
        got = read(extract(case.article, words))
        found.update(map(kind_of, got))
        gold.update(map(kind_of, case.gold))
        right.update(map(kind_of, got & case.gold))
    return {kind: (found[kind], right[kind], gold[kind]) for kind in KINDS}


def main() -> None:
    """Prints the table, with --errors each article's before it."""
    words = load()
    for case in cases() if "--errors" in sys.argv else ():
        got = read(extract(case.article, words))
        for line in sorted(got ^ case.gold):
            print(case.article.id, "-" if line in case.gold else "+", line)
    for kind, (found, right, gold) in scores().items():
        print(f"{kind:16} found {found:3}, right {right:3}, of {gold:3}")


if __name__ == "__main__":
    main()
