"""Makes docs/view-ar.png, the picture in README.md: `python tests/readme_picture.py [FROM TO]`; needs Chromium.

Opens the page of the demo as it is written, in Arabic, clicks the edge between two states (English names) and takes a
picture. Look at it before it is committed: the sentences on the card must be read right, and no living person named.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from readme_examples import ROOT, make_demo

NAMES = ("chromium", "chromium-browser", "google-chrome")
MIDDLE = """([a, b]) => { const x = window.alaqat, name = (i) => x.nodes.find((n) => n.id === i).names.en;
  const e = x.edges.find((e) => name(e.from) === a && name(e.to) === b);
  const d = x.network.canvasToDOM(x.network.body.edges[e.id].edgeType.getPoint(0.5)); return [e.id, d.x, d.y]; }"""


def main() -> int:
    ends = sys.argv[1:3] if len(sys.argv) == 3 else ["Morocco", "France"]
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        print("error: no Chromium\n  mend: make browser", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as engine:
        make_demo(Path(folder))
        browser = engine.chromium.launch(
            executable_path=program, headless=True, args=["--no-sandbox", "--disable-gpu", "--lang=en"]
        )
        page = browser.new_page(viewport={"width": 1500, "height": 950})
        page.goto((Path(folder) / "demo" / "countries.html").as_uri())
        page.wait_for_selector("html[data-drawn]")
        edge, x, y = page.evaluate(MIDDLE, ends)
        page.locator("#drawing").click(position={"x": x, "y": y})
        page.wait_for_selector("#card blockquote")
        if f"edge={edge}" not in page.url:
            print(f"error: another edge lies over the middle of {' – '.join(ends)}\n  mend: name another pair")
            return 1
        page.wait_for_timeout(500)
        page.screenshot(path=str(ROOT / "docs" / "view-ar.png"))
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
