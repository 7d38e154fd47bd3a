"""Measures of a network: numbers for nodes, with NetworkX's names and semantics over the projection's arrays.

A measure of your own is a callable from a NetworkX graph to {node: number}, under the entry point `alaqat.measures`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from math import ceil
from typing import Any

from alaqat.errors import AlaqatError, UnknownName
from alaqat.measures import betweenness, clustering, counting, distances, groups, spectral, weighted_betweenness
from alaqat.measures.arrays import Floats, Network, as_dict, digraph
from alaqat.measures.structure import Balance, balance, bridges, brokers, shortest_path

__all__ = [
    "Balance",
    "Rank",
    "balance",
    "bridges",
    "brokers",
    "measure",
    "measures",
    "note",
    "noted",
    "rank",
    "scores",
    "shortest_path",
]

_BUILT_IN: dict[str, Callable[[Network], Floats]] = {
    "authorities": spectral.authorities,
    "betweenness": betweenness.betweenness,
    "closeness": distances.closeness,
    "clustering": clustering.clustering,
    "communities": groups.communities,
    "constraint": groups.constraint,
    "core_number": groups.core_number,
    "degree": counting.degree,
    "effective_size": groups.effective_size,
    "eigenvector": spectral.eigenvector,
    "harmonic": distances.harmonic,
    "hubs": spectral.hubs,
    "in_degree": counting.in_degree,
    "in_strength": counting.in_strength,
    "katz": spectral.katz,
    "out_degree": counting.out_degree,
    "out_strength": counting.out_strength,
    "pagerank": spectral.pagerank,
    "reciprocity": counting.reciprocity,
    "strength": counting.strength,
    "weighted_betweenness": weighted_betweenness.weighted_betweenness,
}

_ESTIMATED = {
    "betweenness": betweenness.SOURCES,
    "weighted_betweenness": weighted_betweenness.WEIGHTED_SOURCES,
}

_SAID = {
    "alpha": "alpha = {alpha}",
    "communities": "{method}, seed {seed}, edges without direction",
    "estimated": "estimated from {sources} of {count} nodes: off by at most {bound} with probability 0.9",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """A row of a ranking: `place` from 1, equal scores share a place; `scores` holds every measure asked for.

    `was` is the place in the earlier network that was given to compare with; None where there is none.
    """

    place: int
    node: str
    scores: Mapping[str, float]
    was: int | None = None


def measures() -> tuple[str, ...]:
    """The names that `measure` knows: built in and from entry points."""
    return tuple(sorted({*_BUILT_IN, *entry_points(group="alaqat.measures").names}))


def measure(projection: Network, name: str) -> dict[str, float]:
    """{node: score} in the order of the projection's nodes.

    Raises UnknownName, and AlaqatError where the measure is not defined for this network.
    """
    if name in _BUILT_IN:
        return dict(as_dict(projection, scores(projection, name)))
    found = entry_points(group="alaqat.measures", name=name)
    if not found:
        raise UnknownName("measure", name, measures())
    call = next(iter(found)).load()
    return _checked(name, projection, call)


def scores(projection: Network, name: str) -> Floats:
    """The scores of a built-in measure as an array in the order of the nodes. Raises as `measure` does."""
    if name not in _BUILT_IN:
        raise UnknownName("built-in measure", name, _BUILT_IN)
    return _BUILT_IN[name](projection)


def _checked(name: str, projection: Network, call: Callable[[Any], Mapping[str, float]]) -> dict[str, float]:
    given = call(digraph(projection))
    try:
        return {node: float(given[node]) for node in projection.ids}
    except (KeyError, TypeError, ValueError) as error:
        raise AlaqatError(
            f"the measure gave no number for {error}", where=f"alaqat.measures:{name}", mend="return {node: number}"
        ) from error


def note(projection: Network, name: str, given: Mapping[str, float] | None = None) -> str:
    """What `noted` gives, in English; empty where nothing need be said."""
    found = noted(projection, name, given)
    return _SAID[found[0]].format(**found[1]) if found else ""


def noted(
    projection: Network, name: str, given: Mapping[str, float] | None = None
) -> tuple[str, Mapping[str, str]] | None:
    """What must be said beside the numbers of a measure: its parameters, and how far off it may be where estimated.

    A key, for a sentence in any language (`words.json` of the page), and the values in it. `given` are the numbers,
    which an estimate is judged by; without them they are made again.
    """
    if name == "katz":
        return "alpha", {"alpha": f"{spectral.katz_alpha(projection):.6g}"}
    if name == "pagerank":
        return "alpha", {"alpha": f"{spectral.DAMPING:g}"}
    if name == "communities":
        return "communities", {"method": groups.communities_by(), "seed": str(groups.SEED)}
    if name in _ESTIMATED and len(projection.ids) > betweenness.EXACT:
        sources, count = _ESTIMATED[name], len(projection.ids)
        highest = max((measure(projection, name) if given is None else given).values())
        bound = ceil(1000 * betweenness.error_bound(highest, count, sources)) / 1000
        return "estimated", {"sources": f"{sources:,}", "count": f"{count:,}", "bound": f"{bound:.3f}"}
    return None


def rank(
    projection: Network, names: Sequence[str], top: int | None = None, *, before: Network | None = None
) -> tuple[Rank, ...]:
    """The nodes by the first measure, highest first, then by IRI; `top` cuts the list.

    `before` is the network of an earlier window: each row then says which place its node had there.
    """
    found = {name: measure(projection, name) for name in names}
    if not found:
        raise AlaqatError("no measure is given", where="rank", mend="name one: " + ", ".join(measures()[:5]) + " ...")
    places = _places(found[names[0]])
    earlier = _places(measure(before, names[0])) if before is not None else {}
    return tuple(
        Rank(
            place=place,
            node=node,
            scores={name: found[name][node] for name in found},
            was=earlier.get(node),
        )
        for node, place in list(places.items())[:top]
    )


def _places(scores: Mapping[str, float]) -> dict[str, int]:
    """{node: place}, best first; scores that differ by rounding only share a place."""
    places: dict[str, int] = {}
    last = place = None
    for i, node in enumerate(sorted(scores, key=lambda node: (-round(scores[node], 12), node)), start=1):
        score = round(scores[node], 12)
        if place is None or score != last:
            last, place = score, i
        places[node] = place
    return places
