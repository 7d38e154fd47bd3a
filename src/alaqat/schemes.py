"""Reads the Turtle of `ontology/` into plain Python: {subject IRI: {predicate IRI: ((value, language or ""), ...)}}.

The one place that parses the schemes for the language half; the user's overlay files lie on top (see `resources`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from alaqat import resources
from alaqat.errors import OntologyError
from alaqat.vocab import BASE, PREFIXES, local

__all__ = ["Facts", "digest", "first", "members", "notation", "read", "values"]

_SKOS = PREFIXES["skos"]
Facts = Mapping[str, Mapping[str, tuple[tuple[str, str], ...]]]


def _paths(overlays: Sequence[Path]) -> dict[str, Path]:
    return resources.files("ontology", "*.ttl", overlays)


def digest(overlays: Sequence[Path] = ()) -> str:
    """16 hexadecimal digits over the bytes of all scheme files: changes when a word changes."""
    h = hashlib.sha256()
    for name, path in _paths(overlays).items():
        data = path.read_bytes()
        h.update(f"{name}\0{len(data)}\0".encode() + data)
    return h.hexdigest()[:16]


def read(overlays: Sequence[Path] = ()) -> Facts:
    """All triples of the schemes. Blank nodes are left out (shapes only).

    Raises:
        OntologyError: a file is not Turtle; says the file and the parser's message with its line.
    """
    import pyoxigraph as ox  # only whoever compiles the words needs it

    facts: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for path in _paths(overlays).values():
        try:
            for triple in ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE):
                s, p, o = triple.subject, triple.predicate, triple.object
                if not isinstance(s, ox.NamedNode):
                    continue
                if isinstance(o, ox.Literal):
                    value = (o.value, o.language or "")
                elif isinstance(o, ox.NamedNode):
                    value = (o.value, "")
                else:
                    continue
                facts.setdefault(s.value, {}).setdefault(p.value, []).append(value)
        except (SyntaxError, ValueError) as e:
            raise OntologyError(f"not readable as Turtle: {e}", file=str(path), mend="mend the line it names") from e
    return {s: {p: tuple(dict.fromkeys(v)) for p, v in po.items()} for s, po in facts.items()}


def values(facts: Facts, subject: str, predicates: Iterable[str], language: str | None = None) -> list[tuple[str, str]]:
    """The (value, language) pairs of some predicates of a subject, in order; only of one language if asked."""
    node = facts.get(subject, {})
    return [v for p in predicates for v in node.get(p, ()) if language is None or v[1] == language]


def first(facts: Facts, subject: str, predicate: str, language: str | None = None) -> str | None:
    """The first value of a predicate, or None."""
    found = values(facts, subject, [predicate], language)
    return found[0][0] if found else None


def members(facts: Facts, scheme: str) -> Iterator[str]:
    """The concepts of a scheme ("country", "topic" ...), in the order of the files."""
    within = (BASE + scheme, "")
    return (s for s, po in facts.items() if within in po.get(_SKOS + "inScheme", ()))


def notation(facts: Facts, subject: str) -> str:
    """The notation of a concept, else the last part of its IRI."""
    return first(facts, subject, _SKOS + "notation") or local(subject)
