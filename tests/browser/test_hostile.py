"""Hostile names, titles, texts and addresses: none runs, all are shown as the text that they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser

CALL = "window.__ran=(window.__ran||0)+1"
HANDLERS = ("onerror", "onload", "onclick", "onmouseover", "onfocus", "ontoggle", "onanimationend", "onpointerenter")
TAGS = (
    "img src=x",
    "svg",
    "body",
    "input autofocus",
    "details open",
    "video src=x",
    "audio src=x",
    "marquee",
    "object data=x",
)
SHORT = [
    f"<script>{CALL}</script>",
    f"</script><script>{CALL}</script>",
    f"</SCRIPT ><script>{CALL}//",
    f"<!--<script>{CALL}</script>-->",
    f"--><script>{CALL}</script>",
    f"<img src=x onerror='{CALL}'",
    f"<svg><script>{CALL}</script></svg>",
    f"<svg><animate onbegin={CALL} attributeName=x dur=1s>",
    f"<svg><a xlink:href='javascript:{CALL}'><text>x",
    f"<iframe srcdoc='<script>parent.{CALL}</script>'></iframe>",
    f"<iframe src=javascript:parent.{CALL}>",
    f"<a href='javascript:{CALL}'>href</a>",
    f"<math><mtext><style><img src onerror={CALL}></style></mtext></math>",
    f"<template><script>{CALL}</script></template>",
    f"<style>@import 'javascript:{CALL}'</style>",
    f"<style>*{{background:url(javascript:{CALL})}}</style>",
    f"<meta http-equiv=refresh content='0;url=javascript:{CALL}'>",
    f"<base href='javascript:{CALL}//'>",
    f"<form action=javascript:{CALL}><button autofocus>x",
    f"<object data='data:text/html,<script>parent.{CALL}</script>'>",
    f"<embed src='data:image/svg+xml,<svg onload=\"{CALL}\">'>",
    f"<link rel=stylesheet href='data:text/css,*{{}}' onload={CALL}>",
    f"<noscript><p title='</noscript><img src=x onerror={CALL}>'>",
    f"<textarea></textarea><img src=x onerror={CALL}>",
    f"<title></title><img src=x onerror={CALL}>",
    f"<select><option><img src=x onerror={CALL}>",
    f"<table background='javascript:{CALL}'>",
    f'"><script>{CALL}</script>',
    f"'><script>{CALL}</script>",
    f"' onmouseover='{CALL}' x='",
    f'" onmouseover="{CALL}" x="',
    f"{{{{ {CALL} }}}}",
    f"{{{{constructor.constructor('{CALL}')()}}}}",
    "{% for x in ''.__class__.__mro__ %}{{ x }}{% endfor %}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{# comment #}{{ more }}",
    f"${{{CALL}}}",
    f"`+({CALL})+`",
    f"';{CALL};//",
    f'";{CALL};//',
    f'\\";{CALL};//',
    f"\u2028{CALL}\u2029",
    f"\\u003cscript\\u003e{CALL}",
    f"%3Cscript%3E{CALL}%3C/script%3E",
    f"]]><script>{CALL}</script>",
    f"&lt;script&gt;{CALL}&lt;/script&gt;",
    f"&#60;script&#62;{CALL}&#60;/script&#62;",
    f"javascript:{CALL}",
    f"data:text/html,<script>{CALL}</script>",
    f"\u202e<script>{CALL}</script>",
    f"\ufeff<script>{CALL}</script>",
    f"<scr\u0000ipt>{CALL}</scr\u0000ipt>",
    f"\u062a\u0648\u0646\u0633<img src=x onerror={CALL}>\u0627\u0644\u0645\u063a\u0631\u0628",
    "__proto__",
    "constructor",
    "[object Object]",
    "<b>*bold*</b> _x_",
    "> . DROP ALL ; #",
    "} UNION { ?s ?p ?o } #",
    "../../../../etc/passwd",
]
PAYLOADS = [*SHORT, *(f"<{tag} {handler}={CALL}>" for tag in TAGS for handler in HANDLERS)]
LINKS = [
    f"javascript:{CALL}",
    f"JaVaScRiPt:{CALL}",
    f" javascript:{CALL}",
    f"java\tscript:{CALL}",
    f"\x01javascript:{CALL}",
    f"data:text/html,<script>opener.{CALL}</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "//example.org/x",
    f"https://example.org/\" onclick=\"{CALL}",
    f"https://example.org/'><script>{CALL}</script>",
    "http:javascript",
    "view-source:https://example.org",
]  # fmt: skip


def quoted(text: str) -> str:
    """A Turtle string."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(escapes.get(c, f"\\u{ord(c):04X}" if ord(c) < 32 else c) for c in text) + '"'


def hostile_graph() -> str:
    """Every payload as name, title, outlet, trigger, rule and quote; every bad address as the article's."""
    lines = [
        "@prefix dip: <https://w3id.org/alaqat/ns#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .",
        "@prefix dcterms: <http://purl.org/dc/terms/> . @prefix schema: <https://schema.org/> .",
        "@prefix oa: <http://www.w3.org/ns/oa#> . @prefix fact: <https://w3id.org/alaqat/factuality/> .",
        "@prefix x: <https://example.org/x/> .",
        "x:hub a dip:State ; skos:prefLabel 'Hub'@en .",
    ]
    for i, payload in enumerate(PAYLOADS):
        p, url = quoted(payload), quoted(LINKS[i % len(LINKS)])
        lines.append(
            f"x:n{i} a dip:Person ; skos:prefLabel {p}@ar, {p}@en ; skos:altLabel {p} ; dip:ofState x:s{i} .\n"
            f"x:s{i} dip:iso2 {p} ; dip:iso3 {p} .\n"
            f"x:t{i} skos:notation {p} ; skos:prefLabel {p}@en ; skos:definition {p} ; dip:cameoCode {p} .\n"
            f"x:k{i} skos:prefLabel {p}@en .\n"
            f"x:e{i} dip:eventType x:t{i} ; dip:initiator x:n{i} ; dip:recipient x:hub ; dip:topic x:k{i} ;\n"
            f"  dip:date {p} ; dip:datePrecision {p} ; dip:participation x:w{i} .\n"
            f"x:w{i} dip:actor x:n{i} ; dip:part dip:initiator ; dip:inCapacity x:o{i} .\n"
            f"x:o{i} skos:prefLabel {p}@en . x:u{i} dip:holder x:n{i} ; dip:tenurePost x:o{i} ; dip:attestedOn {p} .\n"
            f"x:m{i} dip:inArticle x:a{i} ; dip:mentions x:n{i} ; oa:start 0 ; oa:end 5 ; dip:field {p} .\n"
            f"x:r{i} dip:reports x:e{i} ; dip:article x:a{i} ; dip:passage x:p{i} ; dip:factuality fact:actual ;\n"
            f"  dip:confidence 0.9 ; dip:trigger {p} ; dip:rule {p} .\n"
            f"x:p{i} oa:exact {p} ; oa:start 0 ; oa:end 5 ; dip:field {p} .\n"
            f"x:a{i} dcterms:identifier {p} ; schema:headline {p} ; dcterms:publisher {p} ; schema:url {url} ;\n"
            f"  schema:datePublished {p} ."
        )
    return "\n".join(lines)


@pytest.fixture(scope="module")
def html(make_page: Callable[..., str], make_store: Callable[..., Any]) -> str:
    return make_page(make_store(hostile_graph()), lang="en")


@pytest.fixture
def opened(show: Callable[[str], Any], html: str) -> Any:
    return show(html)


def test_nothing_runs_and_everything_is_shown_as_text(opened: Any) -> None:
    page = opened.page
    assert opened.counts()[1] == len(PAYLOADS)
    shown = []
    for edge in range(len(PAYLOADS)):
        opened.page.evaluate("(id) => { location.hash = 'edge=' + id; }", edge)
        page.wait_for_function("(id) => window.alaqat.state.edge === id", arg=edge)
        quote = page.locator("#card blockquote")
        shown.append(quote.text_content())
        for link in page.locator("#card a").all():
            assert link.evaluate("(a) => a.protocol") in ("http:", "https:")
        page.locator("#card .event").hover()
    assert sorted(shown) == sorted(PAYLOADS)
    assert len(PAYLOADS) >= 100
    for tab in ("nodes", "edges", "matrix", "timeline"):
        page.click(f"[data-tab={tab}]")
    page.evaluate("location.hash = 'node=' + window.alaqat.nodes.find((n) => n.names.en === 'Hub').id")
    page.wait_for_selector("#card .name")
    assert page.evaluate("window.__ran") is None
    assert opened.dialogs == []
    assert [url for url in opened.requests if not url.startswith("file:")] == []
    assert page.evaluate("document.scripts.length") == 5
    assert page.evaluate("document.querySelectorAll('img, svg, iframe, object, embed, video, form, base').length") == 0
    assert opened.errors == []


def test_search_takes_hostile_words_as_words(opened: Any) -> None:
    for payload in PAYLOADS[:20]:
        opened.page.fill("#search", payload)
        assert payload in opened.page.locator("#results bdi").all_text_contents()
    assert opened.page.evaluate("window.__ran") is None


@pytest.mark.parametrize(
    "address",
    ["#node=__proto__", "#edge=1e9", "#no-kind=<script>", "#from=<img>", "#lang=__proto__", "#support=-5", "#no-x=1&%"],
)
def test_a_hostile_address_does_no_harm(show: Callable[[str], Any], html: str, address: str) -> None:
    opened = show(html)
    opened.page.goto("about:blank")
    opened.open("#" + address)
    assert opened.counts()[1] == len(PAYLOADS)
    assert opened.errors == []


def test_the_policy_would_stop_a_script_that_got_in(opened: Any) -> None:
    opened.page.evaluate(
        "(code) => { const s = document.createElement('script'); s.textContent = code; document.body.append(s); }", CALL
    )
    assert opened.page.evaluate("window.__ran") is None
    assert any("Content Security Policy" in error for error in opened.errors)


def test_a_hostile_title_of_the_view(show: Callable[[str], Any], make_store: Callable[..., Any]) -> None:
    from alaqat.network import project
    from alaqat.view import View, render

    title = f"</title><script>{CALL}</script>"
    view = View(name="x", projection="actors", titles={"en": title}, lang="en")
    opened = show(render(project(make_store(hostile_graph()), "actors"), {}, view=view, scores={}))
    assert opened.page.title() == title
    assert opened.page.locator("h1").text_content() == title
    assert opened.page.evaluate("window.__ran") is None
