"""The evidence as the page holds it: lists that point to one another by number, so that nothing stands there twice.

A large page holds thousands of sentences: what is empty, or goes without saying, is left out of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from alaqat.network import Cast, Occurrence, Part, Projection, Quote

__all__ = ["facts"]

_LINK = re.compile(r"https?://[^\s<>\"'`\\\x00-\x20]+", re.IGNORECASE)  # nothing else becomes a link
_SHOWN = ("events", "types", "topics", "articles", "quotes", "people", "posts")


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


class _Facts:
    def __init__(self, network: Projection, cast: Cast) -> None:
        self.cast = cast
        self.place = {node.id: i for i, node in enumerate(network.nodes)}
        self.lists = {name: _List() for name in _SHOWN}
        self.number: dict[str, int] = {}

    def person(self, iri: str) -> int:
        """An actor of an event: the number of its node where it has one, else what it is called."""
        if iri in self.place:
            return self.lists["people"].add(iri, {"node": self.place[iri]})
        node = self.cast.named.get(iri)
        names = dict(node.names) if node and node.names else {"en": iri.rsplit("/", 1)[-1]}
        return self.lists["people"].add(iri, {"names": names})

    def post(self, iri: str) -> int:
        node = self.cast.named.get(iri)
        return self.lists["posts"].add(iri, dict(node.names) if node else {})

    def part(self, part: Part) -> list[Any]:
        """Who, as what (i, r or t), in which post (-1 unknown)."""
        post = self.post(part.post) if part.post in self.cast.named else -1
        return [self.person(part.actor), part.role[:1], post]

    def quote(self, quote: Quote, actors: frozenset[str]) -> int:
        article = {
            "id": quote.article,
            "title": quote.title,
            "publisher": quote.publisher,
            "published": quote.published,
            "url": quote.url if _LINK.fullmatch(quote.url) else "",
        }
        row = {
            "a": self.lists["articles"].add(tuple(article.values()), article),
            "x": quote.text,
            "g": quote.trigger,
            "r": quote.rule,
            "f": quote.factuality,
            "c": round(quote.confidence, 3),
            **({} if quote.field == "text" else {"w": quote.field}),
            "s": quote.start,
            "e": quote.end,
        }
        marks = self.marks(quote, actors) if quote.text else []
        return self.lists["quotes"].add(
            (quote.field, *row.values(), repr(marks)), {**row, **({"m": marks} if marks else {})}
        )

    def marks(self, quote: Quote, actors: frozenset[str]) -> list[list[int]]:
        """[start, end, actor] of each mention of the actors in the quote, in the units that a browser counts in."""
        found = []
        for mark in self.cast.marks.get(quote.article, ()):
            inside = quote.start <= mark.start < mark.end <= quote.end and mark.field == quote.field
            if inside and mark.actor in actors:
                start, end = (_units(quote.text, at - quote.start) for at in (mark.start, mark.end))
                found.append([start, end, self.person(mark.actor)])
        return found

    def event(self, iri: str, event: Occurrence) -> None:
        kind = {
            "code": event.type,
            "root": event.root or event.type,
            "rootLabels": dict(event.root_labels),
            "labels": dict(event.labels),
            "definition": dict(event.definition),
            "cameo": event.cameo,
            "quad": event.quad,
            "sign": event.sign,
        }
        parts = self.cast.parts.get(iri, ())
        actors = frozenset(one for part in parts for one in (part.actor, part.state))
        topics, types = self.lists["topics"], self.lists["types"]
        bounds = [day if day != event.date else "" for day in (event.first, event.last)]
        row = {
            "id": iri.replace("#", "/").rsplit("/", 1)[-1],
            "t": types.add(event.type, kind),
            "d": [event.date, *bounds, event.precision],
            "k": [topics.add(code, {"code": code, "labels": dict(names)}) for code, names in event.topics.items()],
            "q": [self.quote(quote, actors) for quote in event.quotes],
            "p": [self.part(part) for part in parts],
        }
        self.number[iri] = self.lists["events"].add(iri, {key: value for key, value in row.items() if value != []})


def facts(network: Projection, evidence: Mapping[str, Occurrence], cast: Cast) -> dict[str, Any]:
    """Events, types, topics, articles, quotes, people and posts as lists that point to one another.

    Also `number` of an event by its IRI, and `held`: for each node its posts, as [post, first day, last day].
    """
    made = _Facts(network, cast)
    for iri in network.events:
        if iri in evidence:
            made.event(iri, evidence[iri])
    held = [
        [[made.post(one.post), one.first, one.last] for one in cast.posts.get(node.id, ())] for node in network.nodes
    ]
    return {**{name: made.lists[name].values for name in _SHOWN}, "number": made.number, "held": held}


def _units(text: str, count: int) -> int:
    """UTF-16 units of the first `count` code points: JavaScript counts in them.

    >>> _units("a\U0001f1e9b", 2)
    3
    """
    return count + sum(c > "\uffff" for c in text[:count])
