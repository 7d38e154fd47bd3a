"""Extractions as JSON, the contract that `alaqat extract` writes: keys may be added, never renamed."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from alaqat.model import (
    Actor,
    Article,
    Event,
    Evidence,
    Extraction,
    Link,
    Measure,
    Mention,
    Omission,
    Resolution,
    Sentence,
    Span,
    When,
)

__all__ = ["dump", "load"]


def _span(s: Span) -> dict[str, Any]:
    return {"start": s.start, "end": s.end, "field": s.field}


def _evidence(e: Evidence) -> dict[str, Any]:
    return {
        **_span(e.span),
        "quote": e.quote,
        "trigger": e.trigger,
        "rule": e.rule,
        "confidence": e.confidence,
        "speaker": e.speaker,
        "date": e.date,
    }


def _event(e: Event) -> dict[str, Any]:
    return {
        "id": e.id,
        "type": e.type,
        "fine": e.fine,
        "initiators": list(e.initiators),
        "recipients": list(e.recipients),
        "targets": list(e.targets),
        "factuality": e.factuality,
        "date": e.when.date,
        "date_precision": e.when.precision,
        "date_basis": e.when.basis,
        "earliest": e.when.earliest,
        "latest": e.when.latest,
        "place": e.place,
        "topics": list(e.topics),
        "confidence": e.confidence,
        "evidence": [_evidence(x) for x in e.evidences],
        **({"measure": asdict(e.measure)} if e.measure is not None else {}),
    }


def dump(x: Extraction) -> dict[str, Any]:
    """One extraction as a JSON object (see the data model in the README).

    >>> x = Extraction(article=Article(id="a", text="نص"), language="ar", extractor="e", sentences=(), actors=())
    >>> load(dump(x)) == x
    True
    """
    mentions: dict[str, list[dict[str, Any]]] = {}
    for r in x.resolutions:
        mentions.setdefault(r.actor, []).append(
            {
                **_span(r.mention.span),
                "text": r.mention.form,
                "kind": r.mention.kind,
                "score": r.score,
                "because": r.because,
            }
        )
    a = x.article
    return {
        "id": a.id,
        "language": x.language,
        "published": a.published,
        "extractor": x.extractor,
        "actors": [
            {
                "id": v.id,
                "kind": v.kind,
                "name": v.name,
                "country": v.country,
                "roles": list(v.roles),
                "mentions": mentions.get(v.id, []),
            }
            for v in x.actors
        ],
        "events": [_event(e) for e in x.events],
        "topics": list(x.topics),
        "countries": list(x.countries),
        "statements": [_event(e) for e in x.statements],
        "unrealised": [_event(e) for e in x.unrealised],
        "links": [
            {"kind": v.kind, "source": v.source, "target": v.target, "evidence": _evidence(v.evidence)} for v in x.links
        ],
        "omissions": [{**_span(o.span), "reason": o.reason} for o in x.omissions],
        "sentences": [
            {**_span(s.span), "index": s.index, "quoted": s.quoted, "speaker": s.speaker} for s in x.sentences
        ],
        "article": {
            "id": a.id,
            "text": a.text,
            "title": a.title,
            "heading": a.heading,
            "language": a.language,
            "published": a.published,
            "publisher": a.publisher,
            "url": a.url,
        },
    }


def _load_span(d: dict[str, Any]) -> Span:
    return Span(field=d["field"], start=d["start"], end=d["end"])


def _load_evidence(d: dict[str, Any]) -> Evidence:
    return Evidence(
        span=_load_span(d),
        quote=d["quote"],
        trigger=d["trigger"],
        rule=d["rule"],
        confidence=d["confidence"],
        speaker=d["speaker"],
        date=d["date"],
    )


def _load_event(d: dict[str, Any]) -> Event:
    return Event(
        id=d["id"],
        type=d["type"],
        fine=d["fine"],
        initiators=tuple(d["initiators"]),
        recipients=tuple(d["recipients"]),
        targets=tuple(d["targets"]),
        factuality=d["factuality"],
        when=When(
            date=d["date"],
            earliest=d["earliest"],
            latest=d["latest"],
            precision=d["date_precision"],
            basis=d["date_basis"],
        ),
        place=d["place"],
        topics=tuple(d["topics"]),
        confidence=d["confidence"],
        evidences=tuple(_load_evidence(x) for x in d["evidence"]),
        measure=Measure(**d["measure"]) if "measure" in d else None,
    )


def load(d: dict[str, Any]) -> Extraction:
    """The extraction that `dump` wrote."""
    return Extraction(
        article=Article(**d["article"]),
        language=d["language"],
        extractor=d["extractor"],
        sentences=tuple(
            Sentence(index=s["index"], span=_load_span(s), quoted=s["quoted"], speaker=s["speaker"])
            for s in d["sentences"]
        ),
        actors=tuple(
            Actor(id=v["id"], kind=v["kind"], name=v["name"], country=v["country"], roles=tuple(v["roles"]))
            for v in d["actors"]
        ),
        resolutions=tuple(
            sorted(
                (
                    Resolution(
                        mention=Mention(span=_load_span(m), form=m["text"], kind=m["kind"]),
                        actor=v["id"],
                        score=m["score"],
                        because=m["because"],
                    )
                    for v in d["actors"]
                    for m in v["mentions"]
                ),
                key=lambda r: (r.mention.span.field, r.mention.span.start, r.mention.span.end, r.actor),
            )
        ),
        events=tuple(_load_event(e) for e in d["events"]),
        topics=tuple(d["topics"]),
        countries=tuple(d["countries"]),
        statements=tuple(_load_event(e) for e in d["statements"]),
        unrealised=tuple(_load_event(e) for e in d["unrealised"]),
        links=tuple(
            Link(kind=v["kind"], source=v["source"], target=v["target"], evidence=_load_evidence(v["evidence"]))
            for v in d["links"]
        ),
        omissions=tuple(Omission(span=_load_span(o), reason=o["reason"]) for o in d["omissions"]),
    )
