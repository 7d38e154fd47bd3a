"""The page of an explanation: the whole text, its marks, and nothing that an article could make run."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from alaqat import lexicon
from alaqat.cli import main
from alaqat.explain import explain
from alaqat.explain_html import render
from alaqat.model import Article
from explained import CALLED_FOR, COUNTERPART, NESTED, explained, said

# -- the page


class Page(HTMLParser):
    """Tags, attributes and the text of each class of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.classes: set[str] = set()
        self.sentences: list[str] = []
        self.text = ""
        self._open: list[tuple[str, str]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        found = dict(attrs).get("class") or ""
        if tag in ("p", "span", "mark", "style"):
            self._open.append((tag, found))
        if tag == "mark":
            self.classes |= set(found.split())
        if tag == "p":
            self.sentences.append("")

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1][0] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        inside = [name for _, name in self._open]
        if ("style", "") in self._open:
            return
        self.text += data
        if "said" in inside and "n" not in inside:
            self.sentences[-1] += data


_TAGS = """html head meta title style body main section h1 h2 h3 ul li dl dt dd div p span mark bdi strong br
table thead tbody tr th td"""


ALLOWED = set(re.findall(r"\w+", _TAGS))


PAYLOADS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><script>alert(1)</script>",
    "</title><iframe src=//x.example>",
    "<!-- --!><base href=//x.example>",
    "javascript:alert(1)",
    "&lt;script&gt;&#60;b&#62;",
    "{{ 7*7 }}<%= x %>${x}",
]


@pytest.mark.parametrize("text", [COUNTERPART, NESTED, CALLED_FOR])
def test_the_page_shows_the_whole_text_and_marks_mentions_triggers_and_rejections(text: str) -> None:
    explanation = explained(text)
    page = Page(render([explanation]))
    slices = [text[r.sentence.span.start : r.sentence.span.end] for r in explanation.sentences]
    assert page.sentences == slices
    assert {"person", "state", "trigger"} <= page.classes
    for read in explanation.sentences:
        for t in (*read.told, *read.unrealised):
            assert t.evidence.rule in page.text
            assert all(reason in page.text for reason in t.why.values())
        for link in read.links:
            assert link.evidence.rule in page.text
        for note in (*read.rejected, *read.omissions):
            assert note.reason in page.text
        for r in read.mentions:
            assert r.because in page.text


def test_colours_are_not_needed_to_tell_the_marks_apart() -> None:
    style = re.findall(r"<style>(.*?)</style>", render([explained(NESTED)]), re.DOTALL)[0]
    kinds = ("person", "state", "government_body", "igo", "non_state", "group", "omitted")
    lines_under = [re.search(rf"\.{kind}{{[^}}]*border-bottom:(\S+ \S+) ", style) for kind in kinds]
    assert len({found.group(1) for found in lines_under if found}) == len(kinds)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_words_stay_words(payload: str) -> None:
    text = f"التقى وزير الخارجية التونسي كمال العياري {payload} نظيره الأردني زياد الحباشنة."
    fields = {"title": payload, "heading": payload, "publisher": payload, "url": payload}
    article = Article(id=payload, text=text, published="2024-03-07", **fields)
    made = render([explain(article, lexicon.load())])
    page = Page(made)
    assert page.tags <= ALLOWED
    assert {name for _, name, _ in page.attributes} <= {
        "lang", "dir", "charset", "http-equiv", "content", "name", "class", "title", "scope", "aria-label"
    }  # fmt: skip
    assert page.text.count(payload) >= 3  # as id, publisher and address, and no less of them than was given
    assert "".join(page.sentences[-1:]) in text


def test_a_hostile_name_cannot_leave_the_note_that_it_stands_in() -> None:
    explanation = explained(NESTED)
    x = explanation.extraction
    for payload in PAYLOADS:
        named = tuple(replace(actor, name=payload, roles=(payload,)) for actor in x.actors)
        why = tuple(replace(m, because=payload) for m in explanation.sentences[0].mentions)
        first = replace(explanation.sentences[0], mentions=why)
        page = Page(render([replace(explanation, extraction=replace(x, actors=named), sentences=(first,))]))
        assert page.tags <= ALLOWED
        assert {name for tag, name, _ in page.attributes if tag == "mark"} == {"class", "title"}
        assert ("mark", "title", f"{payload}: {payload}") in page.attributes


def test_the_page_lets_through_its_own_style_and_nothing_else() -> None:
    made = render([explained(NESTED)])
    style = re.findall(r"<style>(.*?)</style>", made, re.DOTALL)
    assert len(style) == 1
    digest = base64.b64encode(hashlib.sha256(style[0].encode()).digest()).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', made)
    assert policy.split("; ")[:2] == ["default-src 'none'", f"style-src 'sha256-{digest}'"]
    assert "style=" not in made
    assert "url(" not in style[0]


def test_marks_that_turn_the_direction_or_cannot_be_written_are_shown_by_name() -> None:
    made = render([explained("زار الرئيس \u202eالتونسي\u2069 باريس\x00\ud800.")])
    made.encode("utf-8")
    assert "[U+202E]" in made
    assert not set("\u202e\u2069\x00\ud800") & set(made)


def test_the_same_article_gives_the_same_page() -> None:
    article = Article(id="test", text=NESTED, published="2024-03-07")
    assert render([explain(article, lexicon.load())]) == render([explain(article, lexicon.load())])


def test_an_article_in_english_and_one_without_words_are_explained_too() -> None:
    assert "countries  DE, FR" in said("The French minister met his German counterpart in Berlin.")
    assert "topics     -" in said("…")
    assert Page(render([explained("…"), explained("The French minister went home.")])).tags <= ALLOWED


def test_the_command_writes_one_page_of_all_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in (("a", COUNTERPART), ("b", NESTED)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    out = tmp_path / "out.html"
    assert main(["explain", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--html", str(out)]) == 0
    assert capsys.readouterr().out.strip() == str(out)
    page = Page(out.read_text(encoding="utf-8"))
    assert "".join(page.sentences).count("السفير") == 2


def test_a_page_that_cannot_be_written_is_an_error_with_a_way_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(NESTED, encoding="utf-8")
    assert main(["explain", str(tmp_path / "a.txt"), "--html", str(tmp_path / "none" / "out.html")]) != 0
    assert "cannot be written" in capsys.readouterr().err
