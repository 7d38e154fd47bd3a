"""Extracts a folder of articles and has the shared `score.py` judge the result: figures only, no text comes back."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT / "src") not in sys.path:
    sys.path.insert(0, str(ROOT / "src"))

from alaqat import knowledge, sources  # noqa: E402
from alaqat.extraction_json import dump  # noqa: E402
from alaqat.model import Article  # noqa: E402


def extract_to(path: Path, articles: Path) -> int:
    """Write the extractions of a folder as JSON Lines; returns how many."""
    read = knowledge.extractor()
    count = 0
    with path.open("w", encoding="utf-8") as out:
        for item in sources.read([articles]):
            if isinstance(item, Article):
                out.write(json.dumps(dump(read(item)), ensure_ascii=False) + "\n")
                count += 1
    return count


def score(program: Path, gold: Path, articles: Path, system: Path, more: Sequence[str] = ()) -> Any:
    """The object that `score.py --json` prints.

    Raises:
        RuntimeError: score.py failed; its last line only, so that no article is shown.
    """
    command = [sys.executable, str(program), "--gold", str(gold), "--articles", str(articles), str(system)]
    done = subprocess.run([*command, "--json", "--bootstrap", "20", *more], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"score.py failed: {done.stderr.strip().splitlines()[-1][:200]}")
    return json.loads(done.stdout)


def value(scores: dict[str, Any], name: str) -> float:
    """F1 or accuracy."""
    found = scores[name]
    return float(found["f1"] if "f1" in found else found["accuracy"] or 0.0)
