"""What the schemes say of actors, states and event types, compiled for the identity step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from alaqat.schemes import Facts
from alaqat.vocab import DIP, PREF_LABEL, PREFIXES, RDF_TYPE, local, mint

__all__ = ["LANGUAGES", "Known", "compile_known"]

LANGUAGES = ("ar", "en", "fr")
_BROADER = PREFIXES["skos"] + "broader"
_ACTORS = ("State", "IGO", "GovernmentBody", "NonStateActor", "ActorGroup", "Person")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """`kinds`: actor IRI -> class IRI; `labels`: IRI -> {language: label}; `states`: ISO alpha-2 -> state IRI;
    `territories`: state IRI -> territory IRI; `home`: body IRI -> state IRI; `described`: IRIs that a scheme types as
    a territory or post; `shortcuts`, `symmetric`: by event-type IRI, inherited from the broader type;
    `broader`: event-type IRI -> its broader types, nearest first."""

    kinds: Mapping[str, str]
    labels: Mapping[str, Mapping[str, str]]
    states: Mapping[str, str]
    territories: Mapping[str, str]
    home: Mapping[str, str]
    described: frozenset[str]
    shortcuts: Mapping[str, str]
    symmetric: frozenset[str]
    broader: Mapping[str, tuple[str, ...]]

    def label(self, iri: str, language: str) -> str | None:
        """The label in a language, else in another one that the scheme has."""
        found = self.labels.get(iri)
        if not found:
            return None
        return found.get(language) or next((found[x] for x in LANGUAGES if x in found), None)

    def territory(self, state: str) -> str:
        """The land of a state."""
        return self.territories.get(state) or mint("territory", local(state))


def compile_known(facts: Facts) -> Known:
    """From the triples of the schemes (see `alaqat.schemes.read`).

    >>> compile_known({}).states
    {}
    """
    classes = {DIP[name] for name in _ACTORS}
    kinds: dict[str, str] = {}
    labels: dict[str, dict[str, str]] = {}
    states: dict[str, str] = {}
    territories: dict[str, str] = {}
    home: dict[str, str] = {}
    described: set[str] = set()
    for subject, node in facts.items():
        types = {value for value, _ in node.get(RDF_TYPE, ())}
        for found in sorted(types & classes):
            kinds[subject] = found
        if types & {DIP.Territory, DIP.Post}:
            described.add(subject)
        for value, language in sorted(node.get(PREF_LABEL, ()), reverse=True):  # the first in order wins
            labels.setdefault(subject, {})[language] = value
        for value, _ in node.get(DIP.iso2, ()):
            if DIP.State in types:
                states[value] = subject
        for value, _ in node.get(DIP.territory, ())[:1]:
            territories[subject] = value
        for value, _ in node.get(DIP.ofState, ())[:1]:
            home[subject] = value
    return Known(
        kinds=kinds,
        labels=labels,
        states=states,
        territories=territories,
        home=home,
        described=frozenset(described),
        shortcuts=_inherited(facts, DIP.shortcutProperty),
        symmetric=frozenset(k for k, v in _inherited(facts, DIP.symmetric).items() if v == "true"),
        broader=_broader(facts),
    )


def _broader(facts: Facts) -> dict[str, tuple[str, ...]]:
    """{event type: its broader types, nearest first}."""
    found = {}
    for subject in facts:
        if subject.startswith(PREFIXES["etype"]):
            chain = [subject]
            while (up := facts.get(chain[-1], {}).get(_BROADER, ())) and up[0][0] not in chain:
                chain.append(up[0][0])
            found[subject] = tuple(chain[1:])
    return found


def _inherited(facts: Facts, predicate: str) -> dict[str, str]:
    """{event type: the value it has or its nearest broader type has}."""
    found: dict[str, str] = {}
    for subject in facts:
        if not subject.startswith(PREFIXES["etype"]):
            continue
        step, seen = subject, set[str]()
        while step not in seen:
            seen.add(step)
            node = facts.get(step, {})
            if node.get(predicate):
                found[subject] = node[predicate][0][0]
                break
            broader = node.get(_BROADER, ())
            step = broader[0][0] if broader else step
    return found
