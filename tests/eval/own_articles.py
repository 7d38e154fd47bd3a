"""Reads `tests/eval/own/*.txt`: short Arabic news articles of our own writing with all that a reader should find.

    python -m tests.eval.own_articles FOLDER

writes them as FOLDER/articles/ID.json and FOLDER/gold/ID.json, the form that score.py of the shared data reads. The
form of the texts is told in `tests/eval/own/README.md`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).with_name("own")
_GAP = " … "  # between the first and the last words of a piece of evidence


@dataclass(frozen=True, slots=True)
class Written:
    """An article (`id, title, text, date, outlet, language`) and its gold, as the shared GUIDELINES.md has it."""

    article: dict[str, Any]
    gold: dict[str, Any]


def own_articles(folder: Path = FOLDER) -> list[Written]:
    """All articles of a folder, by name of file and place in it.

    Raises:
        ValueError: a line is not of the form, or evidence is not in its article; says which.

    >>> len({each.article["id"] for each in own_articles()}) == len(own_articles()) >= 100
    True
    """
    return [one for path in sorted(folder.glob("*.txt")) for one in read(path.read_text(encoding="utf-8"))]


def read(text: str) -> Iterator[Written]:
    """The articles of one file.

    >>> one = next(read('''## a-1 | 2024-05-06 | منبر | زيارة
    ... زار رئيس تشاد مالي.
    ... --
    ... topics bilateral-relations
    ... countries ML TD
    ... A person TD president = رئيس تشاد
    ... B state ML - = مالي
    ... CONSULT/visit A > B | actual 2024-05 ML | - | زار … مالي
    ... '''))
    >>> one.gold["events"][0]["evidence"], one.gold["events"][0]["fine"], one.article["title"]
    ('زار رئيس تشاد مالي', 'visit', 'زيارة')
    """
    for block in text.split("\n## "):
        head, _, rest = block.removeprefix("## ").partition("\n")
        body, mark, notes = rest.partition("\n--\n")
        parts = [_value(x) for x in head.split(" | ")]
        if not mark or len(parts) != 4:
            raise ValueError(f"{head!r}: wanted '## id | date | outlet | title', a text, a line '--' and the gold")
        name, date, outlet, title = parts
        article = {"id": name, "title": title, "text": body.strip(), "date": date, "outlet": outlet, "language": "ar"}
        yield Written(article, _gold(article, notes.splitlines()))


def _gold(article: dict[str, Any], lines: Sequence[str]) -> dict[str, Any]:
    """The gold of the lines after the text: topics, countries, an actor or an event each."""
    gold: dict[str, Any] = {"id": article["id"], "language": "ar", "date": article["date"], "actors": [], "events": []}
    for line in lines:
        try:
            first, _, rest = line.partition(" ")
            if not line.strip():
                continue
            if first in ("topics", "countries"):
                gold[first] = rest.split()
            elif "/" in first:
                gold["events"].append({"id": f"E{len(gold['events']) + 1}", **_event(article, line)})
            else:
                gold["actors"].append({"id": first, **_actor(rest)})
        except ValueError as error:
            raise ValueError(f"{article['id']}: {line!r}: {error}") from None
    return gold


def _actor(line: str) -> dict[str, Any]:
    """`person DZ foreign-minister = name; other mention`: kind, country, roles, mentions; the first one is the name."""
    said, _, names = line.partition(" = ")
    kind, country, roles = said.split()
    mentions = [name.strip() for name in names.split(";")]
    roles_ = [] if roles == "-" else roles.split(",")
    return {"kind": kind, "name": mentions[0], "country": _value(country), "roles": roles_, "mentions": mentions}


def _event(article: dict[str, Any], line: str) -> dict[str, Any]:
    """`ROOT/fine A > B > C | factuality date place | topics | evidence`; `-` where there is none."""
    what, when, topics, words = line.split(" | ")
    code, _, parties = what.partition(" ")
    root, _, fine = code.partition("/")
    sides = [[] if side.strip() == "-" else side.strip().split(",") for side in parties.split(" > ")]
    factuality, date, place = when.split()
    names = ("initiators", "recipients", "targets")
    return {
        "type": root,
        "fine": _value(fine),
        **dict(zip(names, [*sides, [], []][:3], strict=True)),
        "factuality": factuality,
        "date": _value(date),
        "place": _value(place),
        "topics": [] if topics == "-" else topics.split(),
        "evidence": _evidence(article, words),
    }


def _evidence(article: dict[str, Any], words: str) -> str:
    """The verbatim stretch that begins and ends with these words.

    Raises:
        ValueError: it stands neither in the text nor in the title.
    """
    start, gap, end = words.partition(_GAP)
    for field in (article["text"], article["title"] or ""):
        at = field.find(start)
        until = field.find(end, at + len(start)) if gap else at
        if at >= 0 and until >= 0:
            return str(field[at : until + len(end) if gap else at + len(start)])
    raise ValueError("no such words in the article")


def _value(text: str) -> str | None:
    """What is said; None for a dash."""
    return None if text.strip() == "-" else text.strip()


def write(folder: Path) -> None:
    """All articles and their gold as JSON files, in FOLDER/articles and FOLDER/gold."""
    for one in own_articles():
        for name, value in (("articles", one.article), ("gold", one.gold)):
            path = folder / name / f"{one.article['id']}.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    write(parser.parse_args(arguments).folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
