"""How soon a large view can be used: written, opened in headless Chromium, drawn, and a click answered.

    python -m benchmarks.view [--edges 5000 20000] [--json]

A made network of as many edges as asked for, a quarter as many nodes, two events for every three edges more than one,
each with an Arabic sentence of about 120 letters as evidence. The page is opened from `file://` in a fresh profile
without network. `drawn` is from the start of the opening until the picture stands and its script has ended; `click` is
a click of the mouse on an edge until its sentence can be read; `usable` is both. The median of three openings is told.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from alaqat.network import Edge, Node, Occurrence, Projection, Quote
from alaqat.view import View, render

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
WORDS = [
    *("استقبل", "وزير", "الخارجية", "نظيره", "في", "العاصمة", "وبحثا", "العلاقات", "الثنائية"),
    *("وسبل", "تعزيز", "التعاون", "في", "مجالات", "الطاقة", "والنقل", "والتعليم"),
]
MIDDLE = """() => { const x = window.alaqat, box = document.getElementById("drawing").getBoundingClientRect();
  for (const e of x.edges) {
    const p = x.network.body.edges[e.id].edgeType.getPoint(0.5), d = x.network.canvasToDOM(p);
    if (d.x > 150 && d.y > 120 && d.x < box.width - 150 && d.y < box.height - 120) return [d.x, d.y];
  } }"""


def made(count: int) -> tuple[Projection, dict[str, Occurrence]]:
    """A network of `count` edges and the events that it stands on, the same every time."""
    draw = np.random.default_rng(7)
    size = max(10, count // 4)
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < count:  # a few actors take part in much
        ends = (size * draw.random((count, 2)) ** 2).astype(int)
        pairs.update((int(a), int(b)) for a, b in ends if a != b)
    every = sorted(pairs)
    chosen = sorted(every[i] for i in draw.permutation(len(every))[:count])
    nodes = tuple(
        Node(id=f"https://a.example/{i:06}", names={"ar": f"فاعل رقم {i}", "en": f"Actor {i}"}, kind="person")
        for i in range(size)
    )
    events: dict[str, Occurrence] = {}
    edges = []
    for i in range(count):
        own = []
        for k in range(1 + (i % 3 > 0)):
            iri = f"https://e.example/{i:06}-{k}"
            day = f"20{10 + i % 14}-{1 + i % 12:02}-{1 + i % 28:02}"
            text = " ".join(WORDS[(i + j * (k + 1)) % len(WORDS)] for j in range(18)) + f" {i}."
            quote = Quote(
                article=f"a{i // 3}", end=len(text), text=text, trigger=WORDS[0], rule="ar/meet", factuality="actual",
                confidence=0.8, title=f"عنوان المقال {i // 3}", publisher="وكالة", published=day,
            )  # fmt: skip
            events[iri] = Occurrence(
                id=iri, type=("meeting", "criticism", "aid")[i % 3], labels={"ar": "لقاء", "en": "Meeting"},
                cameo="042", sign=1 - 2 * (i % 3 == 1), date=day, first=day, last=day, precision="day", quotes=(quote,),
            )  # fmt: skip
            own.append(iri)
        edges.append(Edge(events=tuple(own), support=len(own)))
    return Projection(
        name="made",
        directed=True,
        nodes=nodes,
        edges=tuple(edges),
        source=np.array([a for a, _ in chosen]),
        target=np.array([b for _, b in chosen]),
        weight=np.array([float(len(edge.events)) for edge in edges]),
        params={},
    ), events


def opened(page: Any, address: str) -> tuple[float, float]:
    """(seconds until drawn, seconds until a click has its answer)."""
    begin = time.perf_counter()
    page.goto(address)
    page.wait_for_selector("html[data-drawn]", timeout=120_000)
    page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")  # what waits is done
    drawn = time.perf_counter()
    x, y = page.evaluate(MIDDLE)
    aimed = time.perf_counter()
    page.locator("#drawing").click(position={"x": x, "y": y}, force=True)
    page.wait_for_selector("#card blockquote", timeout=120_000)
    return drawn - begin, time.perf_counter() - aimed


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.view", description=__doc__)
    parser.add_argument("--edges", type=int, nargs="+", default=[5000, 20000])
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if program is None:
        print("error: no Chromium\n  mend: make browser", file=sys.stderr)
        return 1
    from playwright.sync_api import sync_playwright

    rows = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as engine:
        for count in arguments.edges:
            projection, events = made(count)
            begin = time.perf_counter()
            scores = {"strength": dict.fromkeys(projection.ids, 1.0)}
            view = View(name="made", projection="made", measure="strength", show=(), max_edges=count)
            html = render(projection, events, view=view, scores=scores)
            write = time.perf_counter() - begin
            place = Path(folder) / f"{count}.html"
            place.write_text(html, encoding="utf-8")
            times = []
            for _ in range(3):
                browser = engine.chromium.launch(
                    executable_path=program, headless=True, args=["--no-sandbox", "--disable-gpu", "--lang=en"]
                )
                page = browser.new_context(offline=True, viewport={"width": 1400, "height": 900}).new_page()
                times.append(opened(page, place.as_uri()))
                browser.close()
            drawn, click = (statistics.median(column) for column in zip(*times, strict=True))
            rows.append(
                {
                    "edges": count,
                    "nodes": len(projection.nodes),
                    "events": len(events),
                    "MB": place.stat().st_size / 1e6,
                }
                | {"write": write, "drawn": drawn, "click": click, "usable": drawn + click}
            )
    if arguments.json:
        print(json.dumps(rows, indent=1))
        return 0
    print("| edges | nodes | events | file, MB | made, s | drawn, s | click, s | usable, s |\n" + "| ---: " * 8 + "|")
    for row in rows:
        print(
            f"| {row['edges']:,} | {row['nodes']:,} | {row['events']:,} | {row['MB']:.1f} | {row['write']:.1f} "
            f"| {row['drawn']:.2f} | {row['click']:.2f} | {row['usable']:.2f} |"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
