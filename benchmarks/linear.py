"""Does the time grow with the length, and no faster? Texts of ten thousand to a million characters.

    python benchmarks/linear.py [--most CHARACTERS]

Exit code 1 if a text ten times as long takes more than twenty times the time.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from functools import partial

from alaqat import knowledge, sources
from alaqat.commands.demo import ARTICLES
from alaqat.model import Article

SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000)


def _prose() -> str:
    return "\n".join(item.text for item in sources.read([ARTICLES]) if isinstance(item, Article) and item.text)


def texts() -> dict[str, Callable[[int], str]]:
    """{kind: length -> text}."""
    prose = _prose()
    arabic = "".join(c for c in prose if c.isalpha())
    kinds = {
        "articles": prose,
        "no full stop": prose.replace(".", " ").replace("\n", " "),
        "no spaces": arabic,
        "one name": "وزير الخارجية الجزائري ",
        "one verb": "التقى ",
        "quotation marks": '"«',
        "dates": "في 5 أكتوبر/تشرين الأول 2022 ",
    }
    return {name: partial(_repeated, unit) for name, unit in kinds.items()}


def _repeated(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=SIZES[-1], help="the longest text, in characters (1000000)")
    arguments = parser.parse_args()
    extract = knowledge.extractor()
    sizes = [size for size in SIZES if size <= arguments.most]
    worst = 0.0
    print(f"{'seconds for':<18}" + "".join(f"{size:>11,}" for size in sizes) + "   ten times as long costs")
    for name, make in texts().items():
        extract(Article(id="warm", text=make(5000)))
        spent = []
        for size in sizes:
            begin = time.perf_counter()
            extract(Article(id="a", text=make(size), published="2024-01-01"))
            spent.append(time.perf_counter() - begin)
        growth = spent[-1] / spent[-3] if len(spent) > 2 else 0.0
        worst = max(worst, growth)
        print(f"{name:<18}" + "".join(f"{seconds:>11.2f}" for seconds in spent) + f"   {growth:.1f} times", flush=True)
    return 1 if worst > 20 else 0


if __name__ == "__main__":
    sys.exit(main())
