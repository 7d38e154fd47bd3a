"""Who took part in the events of a network: in which role and post, and where a sentence names them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from alaqat.network.nodes import Node, find_nodes
from alaqat.network.rows import Store, batches, table, values

__all__ = ["Cast", "Held", "Mark", "Part", "find_cast"]

_CODE = re.compile("[A-Z]{2}")
_PREFIX = """PREFIX dip: <https://w3id.org/alaqat/ns#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
"""
_PARTS = (
    _PREFIX
    + """SELECT ?event ?part ?actor ?post ?state WHERE {{ VALUES ?event {{ {iris} }}
  {{ VALUES ?part {{ dip:initiator dip:recipient dip:target }} ?event ?part ?actor }}
  UNION {{ ?event dip:participation ?how . ?how dip:actor ?actor ; dip:part ?part .
    OPTIONAL {{ ?how dip:inCapacity ?post }} OPTIONAL {{ ?how dip:onBehalfOf ?state }} }} }}"""
)
_ARTICLES = (
    _PREFIX
    + """SELECT DISTINCT ?article ?id WHERE {{ VALUES ?event {{ {iris} }}
  ?report dip:reports ?event ; dip:article ?article . OPTIONAL {{ ?article dcterms:identifier ?id }} }}"""
)
_MARKS = (
    _PREFIX
    + """SELECT ?article ?field ?start ?end ?actor WHERE {{ VALUES ?article {{ {iris} }}
  ?mention dip:inArticle ?article ; dip:mentions ?actor ; oa:start ?start ; oa:end ?end .
  OPTIONAL {{ ?mention dip:field ?field }} }}"""
)
_POSTS = (
    _PREFIX
    + """SELECT ?holder ?post ?first ?last ?seen WHERE {{ VALUES ?holder {{ {iris} }}
  ?tenure dip:holder ?holder ; dip:tenurePost ?post . OPTIONAL {{ ?tenure dip:startDate ?first }}
  OPTIONAL {{ ?tenure dip:endDate ?last }} OPTIONAL {{ ?tenure dip:attestedOn ?seen }} }}"""
)
_STATES = _PREFIX + """SELECT ?state WHERE {{ VALUES ?code {{ {codes} }} ?state a dip:State ; dip:iso2 ?code }}"""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Part:
    """One actor of an event: `role` is initiator, recipient or target; `post` and `state` are IRIs, "" unknown."""

    actor: str
    role: str
    post: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Held:
    """A post that somebody held. Days are ISO strings or "": known from a register, or seen in articles."""

    post: str
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Mark:
    """Where a text names an actor: code points `start` to `end` of `field` of the article."""

    field: str
    start: int
    end: int
    actor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Parts by event IRI, marks by the article's own id, posts by actor IRI.

    `named` gives names to every IRI among them; `states` the state of an ISO 3166-1 alpha-2 code.
    """

    parts: Mapping[str, tuple[Part, ...]] = field(default_factory=dict)
    marks: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)
    posts: Mapping[str, tuple[Held, ...]] = field(default_factory=dict)
    named: Mapping[str, Node] = field(default_factory=dict)
    states: Mapping[str, Node] = field(default_factory=dict)


def find_cast(store: Store, nodes: Sequence[Node], events: Iterable[str]) -> Cast:
    """The cast of the events of a network and of its nodes; empty where the store knows nothing of it."""
    ids = sorted(set(events))
    parts = _parts(store, ids)
    actors = {part.actor for found in parts.values() for part in found} | {node.id for node in nodes}
    posts = _posts(store, sorted(actors))
    wanted = actors | {held.post for found in posts.values() for held in found}
    wanted |= {iri for found in parts.values() for part in found for iri in (part.post, part.state)}
    named = {node.id: node for node in find_nodes(store, sorted(wanted - {""}))}
    codes = {node.country for node in (*nodes, *named.values())}
    return Cast(
        parts=MappingProxyType(parts),
        marks=MappingProxyType(_marks(store, ids)),
        posts=MappingProxyType(posts),
        named=MappingProxyType(named),
        states=MappingProxyType(_states(store, codes)),
    )


def _parts(store: Store, events: Sequence[str]) -> dict[str, tuple[Part, ...]]:
    found: dict[str, dict[tuple[str, str], Part]] = {}
    for some in batches(events):
        rows = table(store, _PARTS.format(iris=values(some)))[1]
        for event, role, actor, post, state in sorted(rows, key=lambda row: tuple(x or "" for x in row)):
            part = Part(actor=actor or "", role=_end(role or ""), post=post or "", state=state or "")
            found.setdefault(event or "", {})[part.actor, part.role] = part  # the row with a post sorts last
    return {event: tuple(sorted(inside.values())) for event, inside in found.items()}


def _marks(store: Store, events: Sequence[str]) -> dict[str, tuple[Mark, ...]]:
    ids: dict[str, str] = {}
    for some in batches(events):
        for article, name in table(store, _ARTICLES.format(iris=values(some)))[1]:
            ids[article or ""] = name or _end(article or "")
    found: dict[str, set[Mark]] = {}
    for some in batches(sorted(ids), 200):
        for article, place, start, end, actor in table(store, _MARKS.format(iris=values(some)))[1]:
            mark = Mark(field=place or "text", start=int(start or 0), end=int(end or 0), actor=actor or "")
            found.setdefault(ids[article or ""], set()).add(mark)
    return {article: tuple(sorted(inside)) for article, inside in found.items()}


def _posts(store: Store, actors: Sequence[str]) -> dict[str, tuple[Held, ...]]:
    found: dict[str, dict[str, list[str]]] = {}
    for some in batches(actors):
        for holder, post, *days in table(store, _POSTS.format(iris=values(some)))[1]:
            found.setdefault(holder or "", {}).setdefault(post or "", []).extend(day for day in days if day)
    return {
        holder: tuple(
            sorted(Held(post=p, first=min(days, default=""), last=max(days, default="")) for p, days in held.items())
        )
        for holder, held in found.items()
    }


def _states(store: Store, codes: Iterable[str]) -> dict[str, Node]:
    clean = sorted(code for code in codes if _CODE.fullmatch(code))
    if not clean:
        return {}
    rows = table(store, _STATES.format(codes=" ".join(f'"{code}"' for code in clean)))[1]
    return {node.country: node for node in find_nodes(store, sorted({row[0] or "" for row in rows}))}


def _end(iri: str) -> str:
    return iri.replace("#", "/").rsplit("/", 1)[-1]
