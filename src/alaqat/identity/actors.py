"""Canonical actors: who is meant, from all the articles in which they appear.

First form of identity: the IRI that the extraction gives (of a scheme, or minted from name and country). An actor of a
scheme is described there; to them the canonical graph adds tenures only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from alaqat.identity.known import Known
from alaqat.identity.stories import Appearance
from alaqat.identity.terms import Shared, line, post_of, territory_of
from alaqat.rdf import literal, ref, typed
from alaqat.vocab import DIP, PREF_LABEL, PREFIXES, RDF_TYPE, local, mint

__all__ = ["ActorParts", "actor_parts"]

_KINDS = ("Person", "State", "IGO", "GovernmentBody", "NonStateActor", "ActorGroup", "Actor")
_ISO3 = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class ActorParts:
    """What one actor puts into the canonical graph."""

    lines: frozenset[str]
    shared: frozenset[Shared]


def actor_parts(iri: str, appearances: Iterable[Appearance], known: Known) -> ActorParts:
    """All lines on one actor. Order does not matter."""
    seen = sorted(appearances, key=lambda a: a.article)
    lines: set[str] = set()
    shared: set[Shared] = set()
    if iri not in known.kinds:
        lines |= _description(iri, seen, known, shared)
    for appearance in seen:
        state = known.states.get(appearance.country or "")
        if appearance.kind != DIP.Person or state is None or appearance.published is None:
            continue
        for role in appearance.roles:
            post = post_of(role, state)
            shared.add(post)
            node = mint("tenure", f"{local(iri)}--{local(role)}-{local(state)}")
            lines.add(line(node, RDF_TYPE, ref(DIP.Tenure)))
            lines.add(line(node, DIP.holder, ref(iri)))
            lines.add(line(node, DIP.tenurePost, ref(post.iri)))
            lines.add(line(node, DIP.attestedOn, typed(appearance.published, "date")))
    return ActorParts(frozenset(lines), frozenset(shared))


def _description(iri: str, seen: list[Appearance], known: Known, shared: set[Shared]) -> set[str]:
    lines = set()
    kinds = {a.kind for a in seen}
    kind = next((DIP[k] for k in _KINDS if DIP[k] in kinds), DIP.Actor)
    lines.add(line(iri, RDF_TYPE, ref(kind)))
    by_language: dict[str, set[str]] = {}
    for appearance in seen:
        for name, language in appearance.names:
            by_language.setdefault(language, set()).add(name)
    for language, names in by_language.items():
        best = min(names, key=lambda n: (-len(n), n))  # the fullest name; then the first in order
        lines.add(line(iri, PREF_LABEL, literal(best, language)))
        for name in names - {best}:
            lines.add(line(iri, PREFIXES["skos"] + "altLabel", literal(name, language)))
    if kind == DIP.State:
        code = local(iri)
        if _ISO3.fullmatch(code):
            lines.add(line(iri, DIP.iso3, literal(code)))
        shared.add(territory_of(iri, known))
    elif kind != DIP.IGO:
        for country in {a.country for a in seen if a.country in known.states}:
            lines.add(line(iri, DIP.ofState, ref(known.states[country or ""])))
    return lines
