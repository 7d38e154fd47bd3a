"""Draws explanations as one HTML page that stands by itself: no script, no address, nothing fetched.

The page's own style is let through by its hash and nothing else is, so that even markup that slipped through could
neither run nor load. Mentions and triggers differ in colour and in the line under them: nobody needs the colours.

>>> from alaqat.explain import explain
>>> from alaqat.lexicon import load
>>> from alaqat.model import Article
>>> page = render([explain(Article(id="<b>", text="زار الرئيس التونسي باريس."), load())])
>>> "&lt;b&gt;" in page and "<b>" not in page
True
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from alaqat.explain import Explanation, Read, Told
from alaqat.explain_lines import figure, linked, slots
from alaqat.model import Actor, Article, Extraction, Omission, Span

__all__ = ["render"]

# Control characters that HTML does not allow, and surrogates, which no encoding can write.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# What turns the direction of all that follows: shown by its name instead of obeyed.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ARABIC = re.compile("[\u0600-\u06ff]+(?: [\u0600-\u06ff]+)*")

_KINDS = {
    "person": "person",
    "state": "state",
    "government_body": "government body",
    "igo": "international organisation",
    "non_state": "armed group, party, company",
    "group": "group of people",
}
_LEGEND = {**_KINDS, "trigger": "trigger of a rule", "rejected": "could have been one, rejected", "omitted": "left out"}

# Okabe and Ito's colours, which the colour-blind tell apart, each with a line of its own
_STYLE = """
:root{--ink:#1a1a1a;--paper:#fff;--soft:#f3f3f0;--line:#767676}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1rem;font:1rem/1.6 system-ui,sans-serif}
body{color:var(--ink);background:var(--paper)}
h1,h2,h3{line-height:1.3}
.said{font-size:1.2rem;line-height:2.3;margin:.4rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
.n{color:#555;font-size:.85rem}
mark{color:inherit;background:none;padding:0 .1em .15em;border-bottom:3px solid transparent}
.person{border-bottom:3px solid #0072b2;background:#0072b21f}
.state{border-bottom:3px double #009e73;background:#009e731f}
.government_body{border-bottom:3px dashed #8a5a00;background:#e69f0026}
.igo{border-bottom:3px dotted #8c3a6b;background:#cc79a726}
.non_state{border-bottom:5px double #d55e00;background:#d55e001f}
.group{border-bottom:1px solid #0072b2;background:#56b4e926}
.trigger{outline:2px solid #1a1a1a;font-weight:700;border-radius:.2em}
.rejected{outline:2px dashed #767676}
.omitted{border-bottom:2px dotted #767676;color:#444;font-style:italic}
.event,.no{margin:.4rem 0 .4rem 1.5rem;padding:.4rem .8rem;background:var(--soft)}
.event{border-inline-start:.4rem solid #0072b2}
.undone{border-inline-start:.4rem dashed #d55e00}
.no{border-inline-start:.2rem dotted var(--line);font-size:.92rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.2rem 0}
dt{color:#555}
dd{margin:0}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #bbb;padding:.25rem .5rem;text-align:start;vertical-align:top}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem 1rem;padding:0}
.why{color:#555;font-size:.92rem}
"""


def render(explanations: Sequence[Explanation]) -> str:
    """The page of some explanations. Same explanations, same text; every word of an article is escaped."""
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    legend = "".join(f'<li><mark class="{name}">{_safe(label)}</mark></li>' for name, label in _LEGEND.items())
    out = [
        '<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>How the text was read</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>",
        f'<h1>How the text was read</h1>\n<ul class="legend" aria-label="Legend">{legend}</ul>',
    ]
    for explanation in explanations:
        out += _article(explanation)
    return "\n".join([*out, "</main>\n</body>\n</html>\n"])


def _safe(text: str) -> str:
    text = _TURNS.sub(lambda m: f"[U+{ord(m.group()):04X}]", _FORBIDDEN.sub("\ufffd", text))
    return html.escape(text, quote=True)


def _words(text: str) -> str:
    """Words of the article inside a line of English: kept from turning it."""
    return f'<bdi dir="auto">{_safe(text)}</bdi>'


def _because(text: str) -> str:
    """A reason in English, which may hold words of the article."""
    return _ARABIC.sub(r"<bdi>\g<0></bdi>", _safe(text))


def _article(explanation: Explanation) -> Iterator[str]:
    x = explanation.extraction
    a = x.article
    actors = {actor.id: actor for actor in x.actors}
    facts = [("id", a.id), ("published", a.published or "no date"), ("publisher", a.publisher), ("address", a.url)]
    facts += [("language", x.language), ("topics", ", ".join(x.topics)), ("countries", ", ".join(x.countries))]
    yield f'<section>\n<h2 dir="auto">{_safe(a.title or a.id)}</h2>'
    yield _list((name, _words(value)) for name, value in facts if value)
    rows: list[tuple[Span, Read | Omission]] = [(r.sentence.span, r) for r in explanation.sentences]
    rows += [(o.span, o) for o in explanation.omissions]
    order = {"title": 0, "heading": 1, "text": 2}
    for _, row in sorted(rows, key=lambda r: (order.get(r[0].field, 3), r[0].start, r[0].end)):
        if isinstance(row, Omission):
            yield f'<p class="said" dir="auto"><mark class="omitted">{_safe(a.slice(row.span))}</mark></p>'
            yield f'<div class="no">left out: {_because(row.reason)}</div>'
        else:
            yield from _sentence(x, row, actors)
    yield from _actors(explanation)
    yield "</section>"


def _sentence(x: Extraction, read: Read, actors: Mapping[str, Actor]) -> Iterator[str]:
    s, article = read.sentence, x.article
    number = f'<span class="n">{s.index} </span>'
    yield f'<p class="said" dir="auto" lang="{_safe(x.language)}">{number}{_marked(article, read, actors)}</p>'
    for told in read.told:
        yield _told(told, actors, "event")
    for told in read.unrealised:
        yield _told(told, actors, "event undone")
    for e in read.statements:
        yield _told(Told(event=e, evidence=e.evidences[0]), actors, "event")
    for link in read.links:
        one, other = (_because(name) for name in linked(x, link))
        told_by = f"{_safe(link.evidence.rule)} on {_words(link.evidence.trigger)}"
        yield f'<div class="event"><strong>{_safe(link.kind)}</strong> {one}, {other}{_list([("rule", told_by)])}</div>'
    for no in read.rejected:
        what = f"{_words(article.slice(no.span))} for {_safe(no.rule)}: {_because(no.reason)}"
        yield f'<div class="no">rejected {what}</div>'
    for o in read.omissions:
        yield f'<div class="no">left out {_words(article.slice(o.span))}: {_because(o.reason)}</div>'


def _marked(article: Article, read: Read, actors: Mapping[str, Actor]) -> str:
    """The sentence, cut wherever a mark begins or ends; each piece bears the classes of all marks over it."""
    whole = read.sentence.span
    marks: list[tuple[Span, str, str]] = []
    for r in read.mentions:
        actor = actors.get(r.actor)
        if actor is not None:
            marks.append((r.mention.span, actor.kind, f"{actor.name}: {r.because}"))
    marks += [(t.trigger, "trigger", t.evidence.rule) for t in (*read.told, *read.unrealised) if t.trigger]
    marks += [(no.span, "rejected", f"{no.rule}: {no.reason}") for no in read.rejected]
    marks += [(o.span, "omitted", o.reason) for o in read.omissions]
    marks = [m for m in marks if m[0].field == whole.field and m[0].start < whole.end and m[0].end > whole.start]
    cuts = {whole.start, whole.end, *(max(s.start, whole.start) for s, _, _ in marks)}
    edges = sorted(cuts | {min(s.end, whole.end) for s, _, _ in marks})
    out = []
    for start, end in pairwise(edges):
        piece = _safe(article.slice(Span(field=whole.field, start=start, end=end)))
        over = [m for m in marks if m[0].start <= start and end <= m[0].end]
        if over and piece.strip():
            classes = " ".join(dict.fromkeys(kind for _, kind, _ in over))
            title = "; ".join(dict.fromkeys(why for _, _, why in over))
            piece = f'<mark class="{_safe(classes)}" title="{_safe(title)}">{piece}</mark>'
        out.append(piece)
    return "".join(out)


def _told(told: Told, actors: Mapping[str, Actor], kind: str) -> str:
    e, v = told.event, told.evidence
    when = e.when.date or "undated"
    if e.when.date:
        when += f" ({', '.join(x for x in (e.when.precision, e.when.basis) if x)})"
    rows = [("rule", f"{_safe(v.rule)} on {_words(v.trigger)}")]
    for slot, ids in slots(e):
        who = " + ".join(_name(i, actors) for i in ids) or "nobody"
        why = f' <span class="why">{_because(told.why[slot])}</span>' if slot in told.why else ""
        rows.append((slot, who + why))
    if e.measure is not None:
        rows.append(("measure", _safe(figure(e.measure))))
    rows += [("factuality", _safe(e.factuality)), ("date", _safe(when)), ("place", _safe(e.place or "not said"))]
    rows += [("topics", _safe(", ".join(e.topics) or "none"))]
    if v.speaker:
        rows.append(("says who", _name(v.speaker, actors)))
    rows.append(("confidence", f"{e.confidence:.2f}"))
    rows += [("not taken", f'{_words(p.form)} <span class="why">{_because(p.reason)}</span>') for p in told.passed_over]
    head = f"{e.type}/{e.fine}" if e.fine else e.type
    undone = " (told as not done)" if kind != "event" else ""
    return f'<div class="{kind}"><strong>{_safe(head)}</strong>{undone}{_list(rows)}</div>'


def _name(actor: str, actors: Mapping[str, Actor]) -> str:
    found = actors.get(actor)
    if found is None:
        return _words(actor)
    return _words(found.name) + (f" [{_safe(found.country)}]" if found.country else "")


def _list(rows: Iterable[tuple[str, str]]) -> str:
    """Names with values that are markup already."""
    return "<dl>" + "".join(f"<dt>{_safe(name)}</dt><dd>{value}</dd>" for name, value in rows) + "</dl>"


def _actors(explanation: Explanation) -> Iterator[str]:
    x = explanation.extraction
    head = "".join(f'<th scope="col">{name}</th>' for name in ("actor", "kind", "country", "roles", "mentions"))
    yield f"<h3>Actors</h3>\n<table><thead><tr>{head}</tr></thead><tbody>"
    for actor in x.actors:
        found = dict.fromkeys((r.mention.form, r.mention.kind, r.because) for r in x.resolutions if r.actor == actor.id)
        said = "<br>".join(f'{_words(f)} <span class="why">{_safe(k)}: {_because(why)}</span>' for f, k, why in found)
        cells = (
            f'<mark class="{_safe(actor.kind)}">{_words(actor.name)}</mark>',
            _safe(_KINDS.get(actor.kind, actor.kind)),
            _safe(actor.country or ""),
            _safe(", ".join(actor.roles)),
            said or "only meant: named by an adjective or another's office",
        )
        yield "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
    yield "</tbody></table>"
