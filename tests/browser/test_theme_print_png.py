"""What the page looks like and how one takes it away: theme, zoom, print and PNG, in Arabic and in English."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser

Show = Callable[[str], Any]
WORDS = {
    "ar": {
        "buttons": {"theme": "فاتح أو داكن", "print": "طباعة", "png": "صورة PNG", "fit": "إظهار الكل"},
        "title": "شبكة",
        "note": "العقد {} · الروابط {} · الأحداث {}",
        "counts": ("العقد", "الروابط", "الأحداث"),
        "signs": ["تعاون", "صراع"],
        "kinds": ["منظمة دولية", "شخص", "دولة"],
        "names": {"الجزائر", "مصر", "تونس", "المغرب", "جامعة الدول العربية", "رمزي بن سالم", "كريم فهمي"},
        "first": "الاسم",
    },
    "en": {
        "buttons": {"theme": "Light or dark", "print": "Print", "png": "PNG image", "fit": "Show all"},
        "title": "Network",
        "note": "Nodes {} · Edges {} · Events {}",
        "counts": ("Nodes", "Edges", "Events"),
        "signs": ["Cooperation", "Conflict"],
        "kinds": ["International organisation", "Person", "State"],
        "names": {"Algeria", "Egypt", "Tunisia", "Morocco", "League of Arab States", "Ramzi Ben Salem", "Karim Fahmy"},
        "first": "Name",
    },
}


def words(opened: Any) -> dict[str, Any]:
    return WORDS[opened.page.evaluate("document.documentElement.lang")]


def rtl(opened: Any) -> bool:
    return bool(opened.page.evaluate("document.documentElement.dir === 'rtl'"))


def middle(opened: Any, selector: str) -> float:
    """Where the first of these stands between the left (0) and the right (1) edge of the window."""
    box = opened.page.locator(selector).first.bounding_box()
    return float((box["x"] + box["width"] / 2) / opened.page.evaluate("innerWidth"))


def light(opened: Any, selector: str, property_: str) -> float:
    """How light a colour of an element is, from 0 (black) to 255 (white)."""
    return float(
        opened.page.evaluate(
            """([s, p]) => { const c = getComputedStyle(document.querySelector(s))[p].match(/[0-9.]+/g).map(Number);
              return (c[0] + c[1] + c[2]) / 3; }""",
            [selector, property_],
        )
    )


def test_each_button_is_named_and_stands_where_reading_ends(opened: Any) -> None:
    for button, name in words(opened)["buttons"].items():
        assert opened.page.locator(f"#{button}").inner_text() == name
    for tool in ("#theme", "#print", "#png"):
        assert (middle(opened, tool) < 0.5) == rtl(opened)
    assert (middle(opened, "#title") > 0.5) == rtl(opened)


def test_theme_turns_page_and_picture_dark_and_back(opened: Any) -> None:
    button = opened.page.get_by_role("button", name=words(opened)["buttons"]["theme"])
    assert button.get_attribute("aria-pressed") == "false"
    before = [light(opened, "body", "backgroundColor"), light(opened, "body", "color")]
    assert before[0] > 200 > 80 > before[1]
    assert drawn_colours(opened) >= {"#1f77b4", "#d1480b"}
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    assert light(opened, "body", "backgroundColor") < 60
    assert light(opened, "body", "color") > 180
    assert drawn_colours(opened) >= {"#5ab0ea", "#ff8f4d"}
    assert {label["text"] for label in opened.page.evaluate("window.alaqat.labels()")} == words(opened)["names"]
    opened.picture(f"actors-dark-{opened.page.evaluate('document.documentElement.lang')}")
    button.click()
    assert [light(opened, "body", "backgroundColor"), light(opened, "body", "color")] == before
    assert drawn_colours(opened) >= {"#1f77b4", "#d1480b"}


def drawn_colours(opened: Any) -> set[str]:
    """The colours of the pixels of the drawing."""
    return set(
        opened.page.evaluate(
            """() => { const canvas = document.querySelector('#drawing canvas'), seen = new Set();
              const all = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              const hex = (i) => '#' + [0, 1, 2].map((k) => all[i + k].toString(16).padStart(2, '0')).join('');
              for (let i = 0; i < all.length; i += 4) if (all[i + 3] === 255) seen.add(hex(i));
              return [...seen]; }"""
        )
    )


def test_closer_farther_and_show_all(opened: Any) -> None:
    scale = "window.alaqat.network.getScale()"
    first = opened.page.evaluate(scale)
    opened.page.click("#closer")
    closer = opened.page.evaluate(scale)
    assert closer > first
    opened.page.click("#farther")
    opened.page.click("#farther")
    assert opened.page.evaluate(scale) < first
    opened.page.get_by_role("button", name=words(opened)["buttons"]["fit"]).click()
    assert opened.page.evaluate(scale) == pytest.approx(first)
    assert {label["text"] for label in opened.page.evaluate("window.alaqat.labels()")} == words(opened)["names"]


def test_the_print_button_prints(opened: Any) -> None:
    opened.page.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1; }; }")
    opened.page.get_by_role("button", name=words(opened)["buttons"]["print"]).click()
    assert opened.page.evaluate("window.printed") == 1


def test_print_keeps_picture_legend_and_table_and_leaves_the_controls_out(opened: Any) -> None:
    page = opened.page
    page.click("#theme")  # paper is white, whatever the screen is
    page.emulate_media(media="print")
    for gone in ("#by-type", "#by-topic", "#by-date", "#search", "#png", "#print", "#theme", "#language", "#fit"):
        assert not page.locator(gone).is_visible()
    for kept in ("#drawing", "#by-sign", "#by-kind", "#panel table"):
        assert page.locator(kept).is_visible()
    assert light(opened, "body", "backgroundColor") == 255
    assert light(opened, "body", "color") == 0
    assert page.locator("#title").inner_text() == words(opened)["title"]
    told = page.locator("#counts").inner_text()
    assert all(name in told for name in words(opened)["counts"])
    legend = page.locator("#by-sign").inner_text() + page.locator("#by-kind").inner_text()
    assert all(name in legend for name in words(opened)["signs"] + words(opened)["kinds"])
    assert page.locator("#panel thead th").first.inner_text().startswith(words(opened)["first"])
    assert (middle(opened, "#panel thead th") > 0.5) == rtl(opened)  # the first column is where reading starts
    for row in page.locator("#panel tbody tr").all_inner_texts():
        assert any(name in row for name in words(opened)["names"])
    assert page.locator("#panel tbody tr").count() == 7


def saved(opened: Any) -> tuple[bytes, list[str]]:
    """(the file, the texts written into it) after a click on the button for a picture."""
    opened.page.evaluate(
        """() => { window.written = []; const pen = CanvasRenderingContext2D.prototype, fill = pen.fillText;
          pen.fillText = function (text, ...rest) {
            if (!this.canvas.isConnected) window.written.push(text); return fill.call(this, text, ...rest); }; }"""
    )
    with opened.page.expect_download() as waiting:
        opened.page.get_by_role("button", name=words(opened)["buttons"]["png"]).click()
    assert waiting.value.suggested_filename == "actors.png"
    texts = opened.page.evaluate("window.written")
    return waiting.value.path().read_bytes(), [text.replace("\u2068", "").replace("\u2069", "") for text in texts]


def test_png_is_fine_enough_and_reads_from_its_own_side(opened: Any) -> None:
    picture, _ = saved(opened)
    assert picture.startswith(b"\x89PNG")
    wide, high = (int.from_bytes(picture[at : at + 4], "big") for at in (16, 20))
    box = opened.page.evaluate(
        "[document.querySelector('#drawing').clientWidth, document.querySelector('#drawing').clientHeight]"
    )
    assert wide == 3 * box[0]  # fine enough to print
    assert high == 3 * (box[1] + 52 + 34)  # title above, legend below
    where = Path(__file__).resolve().parents[2] / "artifacts"
    where.mkdir(exist_ok=True)
    (where / f"saved-{opened.page.evaluate('document.documentElement.lang')}.png").write_bytes(picture)
    colours, title, legend = opened.page.evaluate(
        """async (data) => { const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes])), { width, height } = image;
          const pen = new OffscreenCanvas(width, height).getContext('2d'); pen.drawImage(image, 0, 0);
          const all = pen.getImageData(0, 0, width, height).data, seen = new Set();
          for (let i = 0; i < all.length; i += 4) seen.add(all[i] + ',' + all[i + 1] + ',' + all[i + 2]);
          const inked = (top, foot) => { let first = width, last = 0; for (let y = top; y < foot; y += 1)
            for (let x = 0; x < width; x += 1) if (all[4 * (y * width + x)] < 128) {
              first = Math.min(first, x); last = Math.max(last, x); }
            return [first / width, last / width]; };
          return [[...seen], inked(0, 150), inked(height - 90, height)]; }""",
        base64.b64encode(picture).decode(),
    )
    assert {"31,119,180", "209,72,11", "224,161,27"} <= set(colours)  # cooperation, conflict, a state
    if rtl(opened):
        assert title[0] > 0.5  # a short title keeps to its side
        assert legend[0] > 0.1
        assert min(title[1], legend[1]) > 0.95
    else:
        assert title[1] < 0.5
        assert legend[1] < 0.9
        assert max(title[0], legend[0]) < 0.05


def test_png_says_in_its_language_what_is_shown_and_what_the_colours_mean(opened: Any) -> None:
    said = words(opened)
    _, texts = saved(opened)
    assert said["names"] <= set(texts)
    assert texts[-7:] == [said["title"], said["note"].format(7, 5, 5), *said["signs"], *said["kinds"]]


def test_png_leaves_out_what_a_filter_hides(opened: Any) -> None:
    said = words(opened)
    opened.page.locator("#by-sign input[data-value='conflict']").uncheck()
    _, texts = saved(opened)
    assert texts[-6:] == [said["title"], said["note"].format(5, 4, 4), said["signs"][0], *said["kinds"]]
    hidden = {"تونس", "المغرب", "Tunisia", "Morocco"}
    assert hidden & set(texts) == set()
    assert said["names"] - hidden <= set(texts)
