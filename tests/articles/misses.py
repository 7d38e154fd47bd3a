"""Writes src/alaqat/demo/MISSES.md: what the extractor misses and invents in our own articles, nothing left out.

`python -m tests.regolden` runs this too; `python -m tests.articles.misses` runs it alone.

Measured against tests/articles/gold by the rules of the shared `score.py`, which is run from the shared data and is no
part of this project; without the shared data the script says so and writes nothing.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from alaqat.extraction_json import dump  # noqa: E402
from arabic import DEMO, demo_articles, demo_extraction  # noqa: E402

GOLD = ROOT / "tests" / "articles" / "gold"
OUT = ROOT / "src" / "alaqat" / "demo" / "MISSES.md"
LANGUAGES = {"ar": "Arabic", "en": "English", "fr": "French"}
HEAD = """# What the extractor gets wrong here

Written by `python -m tests.articles.misses`; do not edit by hand. The articles of this folder were written before and
apart from the extraction rules and are frozen. Here is all that the extractor misses in them and all that it invents,
measured against `tests/articles/gold`. An event counts as found when its root type and its two parties (country, or the
organisation itself) are those of a gold event.

English and French articles give countries, organisations and topics, but no events yet, so that each of their events is
missed.
"""
Row = tuple[dict[str, Any], dict[str, Any], list[str]]


def scorer() -> ModuleType | None:
    """The shared score.py as a module, or None where there are no shared data."""
    place = Path(os.environ.get("ALAQAT_SHARED") or ROOT.parent / "shared") / "eval" / "score.py"
    if not place.is_file():
        return None
    spec = importlib.util.spec_from_file_location("shared_score", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    written = sys.dont_write_bytecode
    sys.dont_write_bytecode = True  # the shared folder is not ours
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = written
    return module


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _table(columns: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(columns) + " |", "| " + " | ".join("---" for _ in columns) + " |"]
    return "\n".join([*lines, *("| " + " | ".join(map(_cell, row)) + " |" for row in rows)]) + "\n"


def _scores(module: ModuleType, rows: list[Row]) -> str:
    out = []
    for name, v in module.total(rows).items():
        if "f1" in v:
            out.append(
                [name, *(f"{v[k]:.3f}" for k in ("precision", "recall", "f1")), str(v["gold"]), str(v["system"])]
            )
        elif v["accuracy"] is not None:
            out.append([name, "", "", f"{v['accuracy']:.3f}", str(v["of"]), ""])
    return _table(["", "precision", "recall", "F1 or accuracy", "gold", "system"], out)


def _events(name: str, notes: list[str]) -> list[list[str]]:
    out = []
    for note in notes:
        for kind, mark in (("missed", "event missed "), ("invented", "event spurious ")):
            if note.startswith(mark):
                label, _, words = note.removeprefix(mark).partition(" | ")
                code, _, parties = label.partition(" ")
                out.append([name, kind, code.replace("/None", ""), parties, words])
    return out


def _others(name: str, notes: list[str]) -> list[list[str]]:
    out = []
    for note in notes:
        if not note.startswith("event"):
            what, kind, rest = note.split(" ", 2)
            out.append([name, what, {"spurious": "invented"}.get(kind, kind), rest.strip("[]").replace("'", "")])
    return out


def page(module: ModuleType) -> str:
    """The page as Markdown; the same code and words give the same bytes."""
    rows: dict[str, Row] = {
        name: module.one(_read(GOLD / f"{name}.json"), dump(demo_extraction(name)), _read(DEMO / f"{name}.json"))
        for name in sorted(demo_articles())
    }
    out = [HEAD]
    for code, language in LANGUAGES.items():
        own = {n: r for n, r in rows.items() if n.startswith(code)}
        out.append(f"## {language}: {len(own)} articles\n\n{_scores(module, list(own.values()))}")
        events = [line for n, r in own.items() for line in _events(n, r[2])]
        count = Counter(line[1] for line in events)
        if code == "ar":
            told = f"### Events: {count['missed']} missed, {count['invented']} invented\n\n"
            out.append(told + _table(["article", "what", "type", "parties", "words"], events))
        else:
            out.append(f"Events missed: {count['missed']}, all of them.\n")
        other = [line for n, r in own.items() for line in _others(n, r[2])]
        out.append("### Countries, topics and actors\n\n" + _table(["article", "of", "what", "which"], other))
    return "\n".join(out)


def main() -> int:
    module = scorer()
    if module is None:
        print("no shared data: set ALAQAT_SHARED, or put them into ../shared; nothing written", file=sys.stderr)
        return 1
    OUT.write_text(page(module), encoding="utf-8")
    print(f"written: {OUT.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
