"""An explanation as lines for a terminal. Article text is printed as it is: the caller escapes controls.

>>> from alaqat.explain import explain
>>> from alaqat.lexicon import load
>>> from alaqat.model import Article
>>> text = lines(explain(Article(id="a", text="التقى وزير الخارجية الجزائري نظيره التونسي."), load()))
>>> [line.split()[:2] for line in text if "CONSULT" in line]
[['event', 'CONSULT/meeting']]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from alaqat.explain import Explanation, Told
from alaqat.model import Event, Extraction, Link, Measure

__all__ = ["figure", "lines", "linked", "names", "slots"]


def names(x: Extraction) -> dict[str, str]:
    """{actor id: its name with its country}."""
    return {a.id: f"{a.name}{f' [{a.country}]' if a.country else ''}" for a in x.actors}


def slots(event: Event) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(slot, actor ids) of the slots that are filled; initiator and recipient always."""
    yield "initiator", event.initiators
    yield "recipient", event.recipients
    if event.targets:
        yield "target", event.targets


def figure(m: Measure) -> str:
    """ "3300000000 USD in 2021"."""
    return f"{m.value} {m.unit}{f' in {m.year}' if m.year else ''}"


def linked(x: Extraction, link: Link) -> tuple[str, str]:
    """The events of a link, each by its type and the word that told it first."""
    called = {e.id: f"{e.type}/{e.fine or '-'} «{e.evidences[0].trigger}»" for e in x.events}
    return called[link.source], called[link.target]


def lines(explanation: Explanation) -> list[str]:
    """The explanation line by line."""
    x = explanation.extraction
    known = names(x)
    out = [f"{x.article.id}  ({x.language}, {x.article.published or 'undated'})", ""]
    for read in explanation.sentences:
        out.append(f"[{read.sentence.index}] {x.article.slice(read.sentence.span)}")
        for r in read.mentions:
            m = r.mention
            out.append(f"      mention   {m.form} = {known.get(r.actor, r.actor)}  ({m.kind}: {r.because})")
        for told in read.told:
            out += _event(told, known)
        for told in read.unrealised:
            e, v = told.event, told.evidence
            who = " -> ".join(" + ".join(known.get(i, i) for i in ids) or "-" for _, ids in slots(e))
            out.append(f"      not done  {e.type}/{e.fine or '-'} ({e.factuality}) by {v.rule} on «{v.trigger}»; {who}")
        for e in read.statements:
            out.append(_statement(e, known))
        for link in read.links:
            one, other = linked(x, link)
            out.append(
                f"      link      {one} {link.kind} {other}  by {link.evidence.rule} on «{link.evidence.trigger}»"
            )
        for no in read.rejected:
            out.append(f"      rejected  «{x.article.slice(no.span)}» for {no.rule}: {no.reason}")
        for o in read.omissions:
            out.append(f"      left out  «{x.article.slice(o.span)}»: {o.reason}")
    out += [f"left out  «{x.article.slice(o.span)}»: {o.reason}" for o in explanation.omissions]
    return [*out, "", f"topics     {', '.join(x.topics) or '-'}", f"countries  {', '.join(x.countries) or '-'}"]


def _statement(e: Event, known: Mapping[str, str]) -> str:
    """What somebody says or does not say, or how two stand to each other, with its figure."""
    by, to, about = (" + ".join(known.get(i, i) for i in ids) for ids in (e.initiators, e.recipients, e.targets))
    m, v = e.measure, e.evidences[0]
    if e.type == "RELATION":
        told = f"state     {e.fine} of {by} and {to}{f', {figure(m)}' if m is not None else ''}"
    else:
        told = f"said      {by}{f' about {about}' if about else ''}{'' if e.fine == 'statement' else f' ({e.fine})'}"
    return f"      {told}  by {v.rule} on «{v.trigger}»"


def _event(told: Told, known: Mapping[str, str]) -> list[str]:
    e, v = told.event, told.evidence
    place = f", in {e.place}" if e.place else ""
    out = [
        f"      event     {e.type}/{e.fine or '-'} ({e.factuality}, {e.when.date or 'undated'}{place})"
        f"  by {v.rule} on «{v.trigger}», confidence {e.confidence:.2f}"
    ]
    for slot, ids in slots(e):
        who = " + ".join(known.get(i, i) for i in ids) or "-"
        out.append(f"                {slot} {who}{f'  ({told.why[slot]})' if slot in told.why else ''}")
    return out + [f"                not {p.form}: {p.reason}" for p in told.passed_over]
