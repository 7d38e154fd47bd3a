"""Checks quads against the SHACL shapes of `ontology/shapes.ttl`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import shacl

from alaqat import resources, schemes
from alaqat.errors import OntologyError
from alaqat.rdf import literal, ref
from alaqat.schemes import Facts
from alaqat.vocab import BASE, DIP, PREF_LABEL, PREFIXES, RDF_TYPE

__all__ = ["Shapes", "context"]

_SUBCLASS = PREFIXES["rdfs"] + "subClassOf"
_SCHEME = PREFIXES["skos"] + "inScheme"
_DIP = PREFIXES["dip"]
_MARKS = (DIP.symmetric, DIP.requiresRecipient, DIP.iso3, DIP.territory, DIP.roleType, DIP.postAt, DIP.ofState)
_IRI = re.compile(r"<(" + re.escape(BASE) + r"[^>]*)>")
_GRAPHS = f" <{BASE}graph/"


class Shapes:
    """The compiled shapes, with what the schemes say of the nodes that articles point to."""

    def __init__(self, turtle: str, facts: Facts) -> None:
        try:
            self._shapes = shacl.Shapes.from_turtle(turtle)
        except ValueError as e:
            raise OntologyError(f"not readable as shapes: {e}", file="shapes.ttl", mend="mend the line it names") from e
        self._classes, self._context = context(facts)

    @classmethod
    def load(cls, overlays: Sequence[Path] = (), facts: Facts | None = None) -> Shapes:
        """The shipped shapes, or the user's `shapes.ttl`, with the schemes (`facts`, if they are read already).

        Raises:
            OntologyError: the file is missing or wrong.
        """
        path = resources.files("ontology", "*.ttl", overlays).get("shapes.ttl")
        if path is None:
            raise OntologyError("shapes.ttl is missing", mend="reinstall alaqat")
        return cls(path.read_text(encoding="utf-8"), schemes.read(overlays) if facts is None else facts)

    def check(self, lines: Iterable[str]) -> tuple[str, ...]:
        """One line a violation, sorted; empty when the N-Quads (or N-Triples) lines are well formed.

        Warnings are left out: an event that lacks a recipient is poor, not wrong.
        """
        found = {f"{node} {path}: {message}" for severity, node, path, message in self.results(lines) if severity}
        return tuple(sorted(found))

    def results(self, lines: Iterable[str]) -> list[tuple[bool, str, str, str]]:
        """(is a violation, focus node, path, message) of every result, warnings included."""
        report = self._shapes.validate_text(self.data(lines), format="ntriples")
        return [
            (r.severity == "Violation", str(r.focus_node), str(r.path or ""), str(r.message or r.component))
            for r in report.results
        ]

    def data(self, lines: Iterable[str]) -> str:
        """N-Triples: the lines, with what the ontology says of the nodes that they name."""
        text = "\n".join(map(_triple, lines))
        named: set[str] = set()
        reached = {iri for iri in _IRI.findall(text) if iri in self._context}
        while reached:  # a post of a scheme leads to its state, which the article need not name
            named |= reached
            lines_of = "\n".join(x for iri in sorted(reached) for x in self._context[iri])
            reached = {iri for iri in _IRI.findall(lines_of) if iri in self._context} - named
        return "\n".join((text, *self._classes, *(x for iri in sorted(named) for x in self._context[iri])))


def _triple(line: str) -> str:
    """An N-Quads line without its graph; an N-Triples line as it is."""
    end = line.rfind(" <")
    return f"{line[:end]} ." if line.startswith(_GRAPHS, end) else line


def context(facts: Facts) -> tuple[tuple[str, ...], Mapping[str, tuple[str, ...]]]:
    """(N-Triples of the class hierarchy, {scheme IRI: the N-Triples that shapes ask of it})."""
    classes: list[str] = []
    found: dict[str, tuple[str, ...]] = {}
    for subject, node in facts.items():
        classes += [f"<{subject}> <{_SUBCLASS}> {ref(v)} ." for v, _ in node.get(_SUBCLASS, ())]
        # our own classes only: a scheme as a whole is not on trial with each article
        lines = [f"<{subject}> <{RDF_TYPE}> {ref(v)} ." for v, _ in node.get(RDF_TYPE, ()) if v.startswith(_DIP)]
        lines += [f"<{subject}> <{_SCHEME}> {ref(v)} ." for v, _ in node.get(_SCHEME, ())]
        for mark in _MARKS:
            for value, _ in node.get(mark, ()):
                if mark in (DIP.symmetric, DIP.requiresRecipient):
                    term = f'"{value}"^^<{PREFIXES["xsd"]}boolean>'
                else:
                    term = ref(value) if value.startswith(BASE) else literal(value)
                lines.append(f"<{subject}> <{mark}> {term} .")
        for value, _ in node.get(DIP.territory, ()):
            lines.append(f"<{value}> <{RDF_TYPE}> <{DIP.Territory}> .")
            lines += [
                f"<{value}> <{PREF_LABEL}> {literal(v, x)} ." for v, x in facts.get(value, {}).get(PREF_LABEL, ())
            ]
        lines += [f"<{subject}> <{PREF_LABEL}> {literal(v, lang)} ." for v, lang in node.get(PREF_LABEL, ())]
        if lines:
            found[subject] = tuple(lines)
    return tuple(sorted(classes)), found
