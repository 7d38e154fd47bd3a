"""Writes the golden extractions and src/alaqat/demo/MISSES.md anew: `python -m tests.regolden`.

Golden files hold what the extractor made of a dozen of our own articles when somebody last looked. They are no proof
of truth (that is `tests/articles/gold`): they show, article by article, what a change of a rule or a word does.
Run this after a deliberate change, read `git diff tests/golden`, and commit both together.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "src"), str(HERE)]

from alaqat.extraction_json import dump  # noqa: E402
from alaqat.model import Extraction  # noqa: E402
from arabic import demo_extraction  # noqa: E402
from articles import misses  # noqa: E402

GOLDEN = HERE / "golden"
NAMES = (
    *("ar-adwaa-002", "ar-arz-001", "ar-atlas-001", "ar-dana-002", "ar-madar-001", "ar-marsa-003", "ar-nile-004"),
    *("ar-qayrawan-001", "ar-rafid-001", "en-harbour-001", "fr-courrier-001", "fr-detroit-001"),
)


def golden(found: Extraction) -> dict[str, Any]:
    """What a reader would check: the dump without the article, the extractor's hash and hashed ids.

    Actors are called by name and country, so that a diff reads like the news.
    """
    d = dump(found)
    called = {a.id: f"{a.name} [{a.country or a.kind}]" for a in found.actors}
    for key in ("article", "extractor", "sentences"):
        del d[key]
    for actor in d["actors"]:
        actor["mentions"] = [f"{m['field']}:{m['start']} {m['text']}" for m in actor["mentions"]]
        actor["id"] = "minted" if actor["kind"] in ("person", "group") else actor["id"].rsplit("/", 1)[-1]
    for event in (*d["events"], *d["statements"], *d["unrealised"]):
        del event["id"]
        for role in ("initiators", "recipients", "targets"):
            event[role] = [called[a] for a in event[role]]
    for link in d["links"]:
        del link["source"], link["target"]
    d["omissions"] = [f"{o['field']}:{o['start']} {o['reason']}" for o in d["omissions"]]
    return d


def text_of(name: str) -> str:
    """The golden file of one article as it should be now."""
    return json.dumps(golden(demo_extraction(name)), ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    GOLDEN.mkdir(exist_ok=True)
    for old in GOLDEN.glob("*.json"):
        if old.stem not in NAMES:
            old.unlink()
    changed = 0
    for name in NAMES:
        path, text = GOLDEN / f"{name}.json", text_of(name)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            changed += 1
    print(f"{changed} of {len(NAMES)} golden files changed; look at them: git diff tests/golden")
    misses.main()


if __name__ == "__main__":
    main()
