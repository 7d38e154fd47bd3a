"""The network that a command works on, and a word where there is nothing in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from alaqat.commands.terminal import counted, tell

if TYPE_CHECKING:
    from alaqat.knowledge import KnowledgeGraph
    from alaqat.network import Projection

__all__ = ["project", "tell_unplaced"]


def project(kg: KnowledgeGraph, name: str, asked: Mapping[str, Any]) -> Projection:
    """The projection; one without edges is told of, with what it was asked, as a code may be misspelt."""
    found = kg.project(name, **asked)
    if not found.edges:
        used = " ".join(f"{key}={value}" for key, value in found.params.items() if value != "")
        tell(f"nothing found in {name}; asked with {used}")
    return found


def tell_unplaced(count: int, every: str) -> None:
    """How many events are in no month, quarter or year."""
    if count:
        tell(f"in no {every}: {counted(count, 'event')}, whose date is unknown or too coarse")
