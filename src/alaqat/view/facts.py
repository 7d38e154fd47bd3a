"""The evidence as the page holds it: lists that point to one another by number, so that nothing stands there twice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from alaqat.network import Occurrence, Projection

__all__ = ["facts"]

_LINK = re.compile(r"https?://[^\s<>\"'`\\\x00-\x20]+", re.IGNORECASE)  # nothing else becomes a link


class _List:
    """Values in the order of their first coming, each once, and their numbers."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._number: dict[Any, int] = {}

    def add(self, key: Any, value: Any) -> int:
        if key not in self._number:
            self._number[key] = len(self.values)
            self.values.append(value)
        return self._number[key]


def facts(network: Projection, evidence: Mapping[str, Occurrence]) -> dict[str, Any]:
    """Events, types, topics, articles and quotes as lists that point to one another; `number` by event IRI."""
    events, types, topics, articles, quotes = _List(), _List(), _List(), _List(), _List()
    number: dict[str, int] = {}
    for iri in network.events:
        if iri not in evidence:
            continue
        event = evidence[iri]
        said = []
        for quote in event.quotes:
            article = {
                "id": quote.article,
                "title": quote.title,
                "publisher": quote.publisher,
                "published": quote.published,
                "url": quote.url if _LINK.fullmatch(quote.url) else "",
            }
            row = {
                "a": articles.add(tuple(article.values()), article),
                "x": quote.text,
                "g": quote.trigger,
                "r": quote.rule,
                "f": quote.factuality,
                "c": round(quote.confidence, 3),
                "w": quote.field,
                "s": quote.start,
                "e": quote.end,
            }
            said.append(quotes.add(tuple(row.values()), row))
        kind = {
            "code": event.type,
            "root": event.root or event.type,
            "rootLabels": dict(event.root_labels),
            "labels": dict(event.labels),
            "definition": event.definition,
            "cameo": event.cameo,
            "quad": event.quad,
            "sign": event.sign,
        }
        row = {
            "id": iri,
            "t": types.add(event.type, kind),
            "d": [event.date, event.first, event.last, event.precision],
            "k": [topics.add(code, {"code": code, "labels": dict(names)}) for code, names in event.topics.items()],
            "q": said,
        }
        number[iri] = events.add(iri, row)
    return {
        "events": events.values,
        "types": types.values,
        "topics": topics.values,
        "articles": articles.values,
        "quotes": quotes.values,
        "number": number,
    }
