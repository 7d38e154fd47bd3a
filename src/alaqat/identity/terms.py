"""Lines of the canonical graph, and the names of what several events share: posts and territories."""

from __future__ import annotations

from typing import NamedTuple

from alaqat.identity.known import LANGUAGES, Known
from alaqat.rdf import CANONICAL, literal, ref
from alaqat.vocab import DIP, PREF_LABEL, RDF_TYPE, local, mint

__all__ = ["Shared", "line", "name_of", "post_of", "shared_lines", "territory_of"]

_END = f"<{CANONICAL}> ."


def line(subject: str, predicate: str, value: str) -> str:
    """One N-Quads line of the canonical graph; `value` is a term already."""
    return f"{ref(subject)} <{predicate}> {value} {_END}"


class Shared(NamedTuple):
    """A node that many events point to and that is described once: a post (role, state) or a territory (state)."""

    iri: str
    state: str
    role: str | None


def post_of(role: str, state: str) -> Shared:
    """The post of an office in a state, e.g. post:foreign-minister-DZA."""
    return Shared(mint("post", f"{local(role)}-{local(state)}"), state, role)


def territory_of(state: str, known: Known) -> Shared:
    """The land of a state."""
    return Shared(known.territory(state), state, None)


def shared_lines(node: Shared, known: Known) -> frozenset[str]:
    """The description of a post or a territory; empty where a scheme gives it."""
    if node.iri in known.described:
        return frozenset()
    lines = set()
    if node.role is None:
        lines.add(line(node.iri, RDF_TYPE, ref(DIP.Territory)))
        lines.add(line(node.state, DIP.territory, ref(node.iri)))
        lines.add(line(node.iri, DIP.iso3, literal(local(node.state))))
    else:
        lines.add(line(node.iri, RDF_TYPE, ref(DIP.Post)))
        lines.add(line(node.iri, DIP.roleType, ref(node.role)))
        lines.add(line(node.iri, DIP.ofState, ref(node.state)))
        lines.add(line(node.iri, DIP.postAt, ref(node.state)))
    for language in LANGUAGES:
        label = name_of(node.state, language, known)
        if node.role is not None:
            label = f"{name_of(node.role, language, known)} – {label}"
        lines.add(line(node.iri, PREF_LABEL, literal(label, language)))
    return frozenset(lines)


def name_of(iri: str, language: str, known: Known) -> str:
    """The label in the schemes, else the last segment of the IRI."""
    return known.label(iri, language) or local(iri)
