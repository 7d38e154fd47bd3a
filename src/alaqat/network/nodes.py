"""What a node is known by: names in three languages, kind, country and its codes; and which node a user means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from alaqat.errors import AlaqatError, UnknownName
from alaqat.network.rows import Store, batches, table, values
from alaqat.text.folding import fold_text
from alaqat.vocab import PREFIXES

__all__ = ["Node", "find_names", "find_node", "find_nodes"]

_KINDS = {
    "Person": "person",
    "State": "state",
    "GovernmentBody": "government_body",
    "IGO": "igo",
    "NonStateActor": "non_state",
    "ActorGroup": "group",
    "EventType": "type",
    "Concept": "topic",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A node as it is shown: `names` by language (ar, en, fr), `kind`, and its country ("" unknown)."""

    id: str
    names: Mapping[str, str]
    kind: str = ""
    country: str = ""  # ISO 3166-1 alpha-2
    iso3: str = ""
    aliases: tuple[str, ...] = ()
    country_names: Mapping[str, str] = field(default_factory=dict)

    def label(self, lang: str) -> str:
        """The name in `lang`, else in Arabic, English, French, any other, else the end of the IRI."""
        for choice in (lang, "ar", "en", "fr"):
            if self.names.get(choice):
                return self.names[choice]
        return next(iter(self.names.values()), self.id.rsplit("/", 1)[-1])


_NAMES = """PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT DISTINCT ?node ?kind ?name (LANG(?name) AS ?lang) WHERE {{ VALUES ?node {{ {iris} }}
  {{ ?node skos:prefLabel ?name BIND("0pref" AS ?kind) }} UNION {{ ?node rdfs:label ?name BIND("1label" AS ?kind) }}
  UNION {{ ?node skos:altLabel ?name BIND("2alt" AS ?kind) }} }}"""

_FACTS = """PREFIX dip: <https://w3id.org/alaqat/ns#>
SELECT DISTINCT ?node ?what ?value WHERE {{ VALUES ?node {{ {iris} }}
  {{ ?node a ?value BIND("class" AS ?what) }}
  UNION {{ ?node dip:iso2 ?value BIND("iso2" AS ?what) }} UNION {{ ?node dip:iso3 ?value BIND("iso3" AS ?what) }}
  UNION {{ ?node dip:ofState ?value BIND("state" AS ?what) }}
  UNION {{ ?node dip:ofState/dip:iso2 ?value BIND("of2" AS ?what) }}
  UNION {{ ?node dip:ofState/dip:iso3 ?value BIND("of3" AS ?what) }} }}"""

_Names = dict[str, list[tuple[str, str, str]]]


def find_nodes(store: Store, ids: Sequence[str]) -> tuple[Node, ...]:
    """The nodes of these IRIs, in their order."""
    names = _names(store, ids)
    facts: dict[str, dict[str, set[str]]] = {iri: {} for iri in ids}
    for some in batches(ids):
        for node, what, value in table(store, _FACTS.format(iris=values(some)))[1]:
            if node in facts and what and value:
                facts[node].setdefault(what, set()).add(value)
    states = {iri: _state(iri, facts[iri]) for iri in ids}
    called = find_names(store, sorted(set(states.values()) - {""}))
    return tuple(_node(iri, sorted(names[iri]), facts[iri], called.get(states[iri], {})) for iri in ids)


def find_names(store: Store, ids: Sequence[str]) -> dict[str, Mapping[str, str]]:
    """{IRI: {language: name}}."""
    return {iri: _chosen(sorted(found)) for iri, found in _names(store, ids).items()}


def find_node(nodes: Iterable[Node], what: str) -> Node:
    """The node that a user means by an IRI (also `state:DZA`) or its end (`libya-crisis`), by a code of a state (DZ,
    DZA) or by a name in any language.

    Spellings that folding makes equal are equal. Raises UnknownName, and AlaqatError where a name is of several nodes.
    """
    nodes = tuple(nodes)
    prefix, colon, tail = what.partition(":")
    iri = PREFIXES[prefix] + tail if colon and prefix in PREFIXES else what
    folded, code = fold_text(what), what.upper()
    ways = (
        [node for node in nodes if node.id == iri],
        [node for node in nodes if node.kind == "state" and code and code in (node.country, node.iso3)],
        [node for node in nodes if node.id.rpartition("/")[2] == what],
        [node for node in nodes if folded in {fold_text(name) for name in node.names.values()}],
        [node for node in nodes if folded in {fold_text(name) for name in node.aliases}],
    )
    found = next((way for way in ways if way), [])
    if not found:
        raise UnknownName("node of this network", what, {name for node in nodes for name in node.names.values()})
    if len(found) > 1:
        ids = ", ".join(node.id for node in found[:4])
        raise AlaqatError("several nodes of this network are called so", where=what, mend=f"give one by its IRI: {ids}")
    return found[0]


def _names(store: Store, ids: Sequence[str]) -> _Names:
    names: _Names = {iri: [] for iri in ids}
    for some in batches(ids):
        for node, kind, name, lang in table(store, _NAMES.format(iris=values(some)))[1]:
            if node in names and name:
                names[node].append((kind or "", lang or "", name))
    return names


def _chosen(names: Iterable[tuple[str, str, str]]) -> Mapping[str, str]:
    chosen: dict[str, str] = {}
    for kind, lang, name in names:
        if kind != "2alt":
            chosen.setdefault(lang[:2], name)
    return MappingProxyType(chosen)


def _state(iri: str, facts: Mapping[str, set[str]]) -> str:
    """The state that a node is or belongs to; "" where there is none."""
    return iri if "iso2" in facts else min(facts.get("state", {""}))


def _node(
    iri: str, names: list[tuple[str, str, str]], facts: Mapping[str, set[str]], country: Mapping[str, str]
) -> Node:
    classes = {value.replace("#", "/").rsplit("/", 1)[-1] for value in facts.get("class", ())}
    one = {what: min(found) for what, found in facts.items()}
    return Node(
        id=iri,
        names=_chosen(names),
        kind=next((kind for name, kind in _KINDS.items() if name in classes), ""),
        country=one.get("iso2", one.get("of2", "")),
        iso3=one.get("iso3", one.get("of3", "")),
        aliases=tuple(sorted({name for kind, _, name in names if kind == "2alt"})),
        country_names=country,
    )
