"""The page in a real browser, from `file://`, with the network off: what an analyst does with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from labels import assert_inside, overlaps

pytestmark = pytest.mark.browser

MEETING = "استقبل وزير الخارجية الجزائري رمزي بن سالم، أمس الأحد، نظيره المصري كريم فهمي في الجزائر العاصمة."
ENGLISH = "Karim Fahmy met his counterpart Ramzi Ben Salem in Algiers on Sunday."
CALL = "وأجرى كريم فهمي اتصالًا هاتفيًا برمزي بن سالم يوم 18 أبريل، فيما رحّبت جامعة الدول العربية بجهود الجزائر."
Show = Callable[[str], Any]


def language(opened: Any) -> str:
    return str(opened.page.evaluate("document.documentElement.lang"))


def test_opens_from_a_file_and_asks_nothing_of_the_network(opened: Any) -> None:
    assert [url for url in opened.requests if not url.startswith("file:")] == []
    assert len(opened.requests) == 1
    assert opened.errors == []
    assert opened.counts() == (7, 5, 5)
    opened.picture(f"actors-{language(opened)}")


def test_a_click_on_an_edge_shows_its_sentences(opened: Any) -> None:
    opened.click_edge("Ramzi Ben Salem", "Karim Fahmy")
    card = opened.page.locator("#card")
    quotes = card.locator("blockquote")
    assert quotes.all_text_contents() == [
        MEETING,
        "Karim Fahmy met his counterpart Ramzi Ben Salem in Algiers on Sunday.",
    ]
    assert quotes.first.evaluate("(q) => getComputedStyle(q).direction") == "rtl"
    assert quotes.nth(1).evaluate("(q) => getComputedStyle(q).direction") == "ltr"
    assert quotes.locator("mark").all_text_contents() == ["استقبل", "met"]
    assert quotes.first.locator("u").all_text_contents() == [
        "وزير الخارجية الجزائري رمزي بن سالم",
        "نظيره المصري كريم فهمي",
    ]
    text = card.inner_text()
    told = {
        "ar": ("لقاء", "باليوم", "وقع", "الأزمة الليبية"),
        "en": ("Meeting", "to the day", "happened", "Libya crisis"),
    }
    for part in ("meeting", "CAMEO 042", "2023-03-05", "وكالة الأفق", "2023-03-06", *told[language(opened)]):
        assert part in text
    link = card.locator("a")
    assert link.get_attribute("href") == "https://example.org/ar/1"
    assert "noopener" in link.get_attribute("rel")
    opened.picture(f"edge-{language(opened)}")


def test_the_trigger_is_marked_through_its_vowel_signs(opened: Any) -> None:
    opened.click_edge("Karim Fahmy", "Ramzi Ben Salem")
    quote = opened.page.locator("#card blockquote")
    assert quote.text_content() == CALL
    assert quote.locator("mark").text_content() == "اتصالًا هاتفيًا"
    assert opened.page.locator("#card a").count() == 0  # its address is javascript:


def test_a_click_on_a_node_shows_its_partners_and_events(opened: Any) -> None:
    opened.click_node("Ramzi Ben Salem")
    card = opened.page.locator("#card")
    names = {"ar": ("رمزي بن سالم", "كريم فهمي (2)"), "en": ("Ramzi Ben Salem", "Karim Fahmy (2)")}[language(opened)]
    assert card.locator(".name").inner_text() == names[0]
    assert names[1] in card.inner_text()
    assert CALL in card.locator("blockquote").all_text_contents()
    assert card.locator("blockquote").count() == 3


def test_what_does_not_touch_the_chosen_node_steps_back(opened: Any) -> None:
    def shades() -> dict[str, int]:
        """How dark the picture is at the middle of each edge, by the English names of its ends."""
        return opened.page.evaluate(
            """() => { const x = window.alaqat, canvas = document.querySelector('#drawing canvas');
              const pen = canvas.getContext('2d'), r = x.network.canvas.pixelRatio || 1;
              const name = (i) => x.nodes.find((n) => n.id === i).names.en;
              return Object.fromEntries(x.edges.map((e) => {
                const d = x.network.canvasToDOM(x.network.body.edges[e.id].edgeType.getPoint(0.43));
                const p = pen.getImageData(d.x * r - 5, d.y * r - 5, 11, 11).data;
                const shade = (i) => (p[i] + p[i + 1] + p[i + 2]) / 3 * p[i + 3] / 255 + 255 - p[i + 3];
                const darkest = Math.min(...[...p.keys()].filter((i) => i % 4 === 0).map(shade));
                return [name(e.from) + ' > ' + name(e.to), darkest];
              })); }"""
        )

    before = shades()
    opened.click_node("Ramzi Ben Salem")
    after = shades()
    for edge in ("Tunisia > Morocco", "League of Arab States > Algeria"):
        assert after[edge] > before[edge] + 60
    assert after["Karim Fahmy > Ramzi Ben Salem"] == before["Karim Fahmy > Ramzi Ben Salem"]
    opened.page.keyboard.press("Escape")
    assert shades() == before


def test_both_signs_on_one_edge_have_a_line_of_their_own(
    show: Show, make_page: Callable[..., str], make_store: Callable[..., Any], graph_text: str
) -> None:
    quarrel = (
        "event:e9 a dip:Event ; dip:eventType etype:criticism ; dip:initiator person:ramzi ;"
        ' dip:recipient person:karim ; dip:datePrecision "unknown" . report:e9 dip:reports event:e9 ;'
        " dip:article article:a1 ; dip:passage passage:none ; dip:factuality fact:actual ; dip:confidence 0.9 ."
    )
    opened = show(make_page(make_store(graph_text + quarrel), lang="en"))
    assert opened.page.locator("#by-sign .key").inner_text() == "Both"
    opened.click_edge("Ramzi Ben Salem", "Karim Fahmy")
    assert opened.page.locator("#card .event").count() == 2
    choice(opened, "sign", "conflict").uncheck()
    assert opened.page.locator("#card .event").count() == 1


@pytest.mark.parametrize(
    ("opened", "typed", "found"),
    [
        ("ar", "جامعه الدول", "جامعة الدول العربية"),
        ("ar", "الجامعة العربيه", "جامعة الدول العربية"),
        ("ar", "رَمْزِي", "رمزي بن سالم"),
        ("ar", "fahmy", "كريم فهمي"),
        ("ar", "EGYPTE", "مصر"),
        ("en", "جامعه الدول", "League of Arab States"),
        ("en", "EGYPTE", "Egypt"),
    ],
    indirect=["opened"],
)
def test_search_folds(opened: Any, typed: str, found: str) -> None:
    opened.page.fill("#search", typed)
    results = opened.page.locator("#results button bdi")
    assert results.all_text_contents() == [found]
    opened.page.keyboard.press("Enter")
    assert opened.page.locator("#card .name").inner_text() == found


@pytest.mark.parametrize(("opened", "said"), [("ar", "لا نتائج"), ("en", "No results")], indirect=["opened"])
def test_search_says_when_nothing_is_found(opened: Any, said: str) -> None:
    opened.page.fill("#search", "زيمبابوي")
    assert opened.page.locator("#results").inner_text() == said


def choice(opened: Any, facet: str, value: str) -> Any:
    return opened.page.locator(f"#by-{facet} input[data-value='{value}']")


def test_filters_combine_and_say_how_many(opened: Any) -> None:
    choice(opened, "sign", "conflict").uncheck()
    assert opened.counts() == (5, 4, 4)
    choice(opened, "type", "SUPPORT").uncheck()
    assert opened.counts() == (4, 3, 3)
    choice(opened, "kind", "state").uncheck()
    assert opened.counts() == (2, 2, 2)
    assert choice(opened, "sign", "conflict").locator("xpath=..").locator(".n").text_content() == "0"
    opened.page.click("#reset")
    assert opened.counts() == (7, 5, 5)
    assert choice(opened, "sign", "conflict").is_checked()
    assert choice(opened, "sign", "conflict").locator("xpath=..").locator(".n").text_content() == "1"


def test_the_topic_and_support_filters(opened: Any) -> None:
    topics = opened.page.locator("#by-topic input")
    for i in range(topics.count()):
        if {"ar": "الليبية", "en": "Libya"}[language(opened)] not in topics.nth(i).locator("xpath=..").inner_text():
            topics.nth(i).uncheck()
    assert opened.counts() == (2, 1, 1)
    opened.page.click("#reset")
    assert opened.page.locator("#support").get_attribute("max") == "1"


def test_dates_leave_out_what_is_outside_and_what_has_none(opened: Any) -> None:
    opened.page.fill("#from", "2023-04-01")
    opened.page.locator("#from").dispatch_event("change")
    assert opened.counts() == (4, 2, 2)
    opened.page.fill("#to", "2023-04-10")
    opened.page.locator("#to").dispatch_event("change")
    assert opened.counts() == (2, 1, 1)  # "this month" may be before the tenth, the call on the 18th is not


def test_a_drag_over_the_histogram_takes_months(opened: Any) -> None:
    box = opened.page.locator("#histogram").bounding_box()
    march, april = (0.4, 0.1) if language(opened) == "ar" else (0.6, 0.9)  # January to April as one reads
    opened.page.mouse.move(box["x"] + box["width"] * march, box["y"] + 20)
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + box["width"] * april, box["y"] + 20)
    told = opened.page.locator("#brush-told").text_content()
    assert told.replace("\u2068", "").replace("\u2069", "") == "2023-03 – 2023-04: 3"
    opened.page.mouse.up()
    assert opened.page.input_value("#from") == "2023-03-01"
    assert opened.page.input_value("#to") == "2023-04-30"
    assert opened.counts() == (6, 4, 4)


def test_a_filter_also_shortens_the_card(opened: Any) -> None:
    opened.click_node("Ramzi Ben Salem")
    opened.page.fill("#from", "2023-04-01")
    opened.page.locator("#from").dispatch_event("change")
    assert opened.page.locator("#card blockquote").all_text_contents() == [CALL]


@pytest.mark.parametrize(
    ("opened", "last", "actor"), [("ar", "آخر تاريخ", "تونس"), ("en", "Last date", "Tunisia")], indirect=["opened"]
)
def test_the_table_sorts_and_leads_to_the_card(opened: Any, last: str, actor: str) -> None:
    page = opened.page
    page.locator("#table .tabs button").nth(1).click()
    assert page.locator("#table tbody tr").count() == 5
    page.locator("#table th button", has_text=last).click()
    dates = page.locator("#table tbody tr td:last-child").all_text_contents()
    assert dates == sorted(dates)
    page.locator("#table th button", has_text=last).click()
    assert page.locator("#table th[aria-sort=descending]").inner_text().startswith(last)
    assert page.locator("#table tbody tr td:last-child").all_text_contents() == dates[::-1]
    page.locator("#table tbody button", has_text=actor).click()
    assert "انتقدت تونس" in page.locator("#card").inner_text()


def test_the_keyboard_alone_reaches_an_evidence(opened: Any) -> None:
    page = opened.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('tbody')"):
            break
    page.keyboard.press("Enter")
    assert page.locator("#card blockquote").count() > 0
    page.keyboard.press("Escape")
    assert page.locator("#card blockquote").count() == 0


@pytest.mark.parametrize(
    ("lang", "direction", "word"), [("ar", "rtl", "الشواهد"), ("en", "ltr", "Evidence"), ("fr", "ltr", "Preuves")]
)
def test_three_languages(
    show: Show, make_page: Callable[..., str], store: Any, lang: str, direction: str, word: str
) -> None:
    opened = show(make_page(store, lang=lang))
    assert opened.page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [lang, direction]
    assert opened.page.locator("#card h2").inner_text() == word
    opened.page.select_option("#language", "en")
    assert opened.page.evaluate("document.documentElement.dir") == "ltr"
    opened.click_edge("Tunisia", "Morocco")
    assert "انتقدت تونس، الشهر الجاري" in opened.page.locator("#card").inner_text()
    assert "2023-04 (to the month)" in " ".join(opened.page.locator("#card").inner_text().split())
    opened.picture(f"edge-from-{lang}-in-en")


def test_the_address_keeps_the_state(opened: Any) -> None:
    choice(opened, "sign", "conflict").uncheck()
    opened.click_edge("Ramzi Ben Salem", "Karim Fahmy")
    address = opened.page.evaluate("location.hash")
    opened.page.goto("about:blank")
    opened.open(address)
    assert opened.counts() == (5, 4, 4)
    assert opened.page.locator("#card blockquote").first.text_content() == MEETING


def test_every_label_of_a_small_network_is_there_whole_and_alone(opened: Any) -> None:
    labels = opened.page.evaluate("window.alaqat.labels()")
    names = {
        "ar": {"الجزائر", "مصر", "تونس", "المغرب", "جامعة الدول العربية", "رمزي بن سالم", "كريم فهمي"},
        "en": {"Algeria", "Egypt", "Tunisia", "Morocco", "League of Arab States", "Ramzi Ben Salem", "Karim Fahmy"},
    }
    assert {label["text"] for label in labels} == names[language(opened)]
    assert overlaps(labels) == []
    box = opened.page.locator("#drawing").bounding_box()
    assert_inside(labels, box)


def test_labels_of_a_crowd_take_turns(
    show: Show, make_page: Callable[..., str], make_store: Callable[..., Any]
) -> None:
    opened = show(make_page(make_store(crowd(300)), lang="en"))
    first = opened.page.evaluate("window.alaqat.labels()")
    assert 20 <= len(first) < 300
    assert overlaps(first) == []
    opened.page.evaluate(
        "() => { const n = window.alaqat.network; n.moveTo({ scale: 1.5, animation: false }); n.redraw(); }"
    )
    closer = opened.page.evaluate("window.alaqat.labels()")
    assert overlaps(closer) == []
    assert {label["text"] for label in closer} - {label["text"] for label in first}


def crowd(count: int) -> str:
    """A ring with chords of `count` actors, each edge one event."""
    lines = [
        "@prefix dip: <https://w3id.org/alaqat/ns#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .",
        "@prefix fact: <https://w3id.org/alaqat/factuality/> . @prefix x: <https://example.org/x/> .",
    ]
    for i in range(count):
        lines.append(f'x:n{i} a dip:Person ; skos:prefLabel "Delegate Number {i}"@en .')
        for j in {(i + 1) % count, (i * 7) % count} - {i}:
            lines.append(
                f"x:e{i}-{j} dip:eventType x:t ; dip:initiator x:n{i} ; dip:recipient x:n{j} . x:r{i}-{j} dip:reports "
                f"x:e{i}-{j} ; dip:article x:a ; dip:passage x:p ; dip:factuality fact:actual ; dip:confidence 1.0 ."
            )
    return "\n".join(lines)
