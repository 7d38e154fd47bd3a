"""What was read in an article and why: each sentence with its mentions, the rules that fired, their slots, and what was
left out with the reason.

>>> from alaqat.lexicon import load
>>> from alaqat.model import Article
>>> text = explain_text(Article(id="a", text="التقى وزير الخارجية الجزائري نظيره التونسي."), load())
>>> "CONSULT/meeting" in text and "ar/meet" in text
True
"""

from __future__ import annotations

from alaqat.extract import extract
from alaqat.lexicon import Lexicon
from alaqat.model import Article, Event, Extraction, Span

__all__ = ["explain_text", "lines"]


def explain_text(article: Article, lexicon: Lexicon) -> str:
    """The explanation as plain text for a terminal; article text is printed as it is (the caller escapes controls)."""
    return "\n".join(lines(extract(article, lexicon)))


def _inside(inner: Span, outer: Span) -> bool:
    return inner.field == outer.field and outer.start <= inner.start and inner.end <= outer.end


def lines(x: Extraction) -> list[str]:
    """The explanation of an extraction, line by line."""
    names = {a.id: f"{a.name}{f' [{a.country}]' if a.country else ''}" for a in x.actors}
    out = [f"{x.article.id}  ({x.language}, {x.article.published or 'undated'})", ""]
    for s in x.sentences:
        out.append(f"[{s.index}] {x.article.slice(s.span)}")
        for r in x.resolutions:
            if _inside(r.mention.span, s.span):
                out.append(f"      mention   {r.mention.form} = {names.get(r.actor, r.actor)}  ({r.mention.kind}: {r.because})")
        for e in x.events:
            for v in e.evidences:
                if v.span.field == s.span.field and s.span.start <= v.span.start < s.span.end:
                    out += _event(e, v.trigger, v.rule, names)
        for e in x.unrealised:
            for v in e.evidences:
                if v.span.field == s.span.field and s.span.start <= v.span.start < s.span.end:
                    out.append(f"      not done  {e.type}/{e.fine or '-'} ({e.factuality}) by {v.rule} on «{v.trigger}»")
        for o in x.omissions:
            if _inside(o.span, s.span):
                out.append(f"      left out  «{x.article.slice(o.span)}»: {o.reason}")
    loose = [o for o in x.omissions if not any(_inside(o.span, s.span) for s in x.sentences)]
    out += [f"left out  «{x.article.slice(o.span)}»: {o.reason}" for o in loose]
    out += ["", f"topics     {', '.join(x.topics) or '-'}", f"countries  {', '.join(x.countries) or '-'}"]
    return out


def _event(e: Event, trigger: str, rule: str, names: dict[str, str]) -> list[str]:
    def who(ids: tuple[str, ...]) -> str:
        return " + ".join(names.get(i, i) for i in ids) or "-"

    head = f"      event     {e.type}/{e.fine or '-'} ({e.factuality}, {e.when.date or 'undated'}{f', in {e.place}' if e.place else ''})"
    slots = f"                initiator {who(e.initiators)}; recipient {who(e.recipients)}"
    if e.targets:
        slots += f"; target {who(e.targets)}"
    return [f"{head}  by {rule} on «{trigger}», confidence {e.confidence:.2f}", slots]
