"""Measures of a network: numbers for nodes, with NetworkX's names and semantics over the projection's arrays.

A measure of your own is a callable from a NetworkX graph to {node: number}, under the entry point `alaqat.measures`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import Any

from alaqat.errors import AlaqatError, UnknownName
from alaqat.measures import counting, paths, spectral
from alaqat.measures.arrays import Floats, Network, as_dict, digraph
from alaqat.measures.structure import Balance, balance, bridges, shortest_path

__all__ = ["Balance", "Rank", "balance", "bridges", "measure", "measures", "note", "rank", "shortest_path"]

_BUILT_IN: dict[str, Callable[[Network], Floats]] = {
    "authorities": spectral.authorities,
    "betweenness": paths.betweenness,
    "closeness": paths.closeness,
    "clustering": counting.clustering,
    "communities": counting.communities,
    "core_number": counting.core_number,
    "degree": counting.degree,
    "eigenvector": spectral.eigenvector,
    "harmonic": paths.harmonic,
    "hubs": spectral.hubs,
    "in_degree": counting.in_degree,
    "in_strength": counting.in_strength,
    "katz": spectral.katz,
    "out_degree": counting.out_degree,
    "out_strength": counting.out_strength,
    "pagerank": spectral.pagerank,
    "reciprocity": counting.reciprocity,
    "strength": counting.strength,
    "weighted_betweenness": paths.weighted_betweenness,
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
        return dict(as_dict(projection, _BUILT_IN[name](projection)))
    found = entry_points(group="alaqat.measures", name=name)
    if not found:
        raise UnknownName("measure", name, measures())
    call = next(iter(found)).load()
    return _checked(name, projection, call)


def _checked(name: str, projection: Network, call: Callable[[Any], Mapping[str, float]]) -> dict[str, float]:
    scores = call(digraph(projection))
    try:
        return {node: float(scores[node]) for node in projection.ids}
    except (KeyError, TypeError, ValueError) as error:
        raise AlaqatError(
            f"the measure gave no number for {error}", where=f"alaqat.measures:{name}", mend="return {node: number}"
        ) from error


def note(projection: Network, name: str) -> str:
    """What must be said beside the numbers of a measure: its parameters where they depend on the network."""
    if name == "katz":
        return f"alpha = {spectral.katz_alpha(projection):.6g}"
    if name == "betweenness" and len(projection.ids) > paths.EXACT:
        bound = paths.error_bound(len(projection.ids))
        return f"sampled from {paths.SOURCES} nodes: off by at most {bound:.2g} with probability 0.9"
    if name == "communities":
        return "Louvain, seed 7"
    if name == "pagerank":
        return "alpha = 0.85"
    return ""


def rank(
    projection: Network, names: Sequence[str], top: int | None = None, *, before: Network | None = None
) -> tuple[Rank, ...]:
    """The nodes by the first measure, highest first, then by IRI; `top` cuts the list.

    `before` is the network of an earlier window: each row then says which place its node had there.
    """
    scores = {name: measure(projection, name) for name in names}
    if not scores:
        raise AlaqatError("no measure is given", where="rank", mend="name one: " + ", ".join(measures()[:5]) + " ...")
    places = _places(scores[names[0]])
    earlier = _places(measure(before, names[0])) if before is not None else {}
    return tuple(
        Rank(
            place=place,
            node=node,
            scores={name: scores[name][node] for name in scores},
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
