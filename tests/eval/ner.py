"""Names of persons against another guideline: `python -m tests.eval.ner [FILE ...]`, files of `token tag` lines.

A sanity check, no target: the files annotate every person of any text, chat included; the extractor wants persons of
international affairs and asks for an office or two words of a name. Counted are stretches that overlap: recall is the
share of annotated persons in which a name was read, precision the share of names read that are in an annotated one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(HERE.parent / "src"), str(HERE)]

from arabic import read  # noqa: E402

Span = tuple[int, int]


def sentences(path: Path) -> Iterator[tuple[str, list[Span]]]:
    """(text, character spans of its persons) of each sentence of a file."""
    text, spans = "", list[Span]()
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        word, _, tag = line.rpartition(" ")
        if not word:
            if text:
                yield text, spans
            text, spans = "", []
            continue
        start = len(text) + bool(text)
        text = f"{text} {word}".strip()
        if tag == "B-PERS":
            spans.append((start, len(text)))
        elif tag == "I-PERS" and spans:
            spans[-1] = (spans[-1][0], len(text))


def names(text: str) -> list[Span]:
    """The character spans of the names of persons that are read in a text."""
    found = read(text, published=None)
    persons = {a.id for a in found.actors if a.kind == "person"}
    said = (r.mention for r in found.resolutions if r.actor in persons and r.mention.kind == "name")
    return sorted({(m.span.start, m.span.end) for m in said})


def main(paths: list[Path]) -> None:
    """Prints recall and precision over all files."""
    gold = read_ = hit = right = 0
    for path in paths:
        for text, spans in sentences(path):
            got = names(text)
            gold, read_ = gold + len(spans), read_ + len(got)
            hit += sum(any(a < d and c < b for c, d in got) for a, b in spans)
            right += sum(any(a < d and c < b for a, b in spans) for c, d in got)
    print(f"persons annotated {gold}, found {hit}: recall {hit / max(1, gold):.2f}")
    print(f"names read {read_}, right {right}: precision {right / max(1, read_):.2f}")


if __name__ == "__main__":
    shared = Path(os.environ.get("ALAQAT_SHARED") or HERE.parent.parent / "shared")
    main([Path(p) for p in sys.argv[1:]] or sorted((shared / "eval" / "ner").glob("*.txt")))
