"""The knowledge graph that a command works on. Nothing heavy is loaded before it is known that there is a store."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from alaqat.errors import StoreError

if TYPE_CHECKING:
    from alaqat.knowledge import KnowledgeGraph

__all__ = ["to_read", "to_write"]


def to_read(arguments: argparse.Namespace) -> KnowledgeGraph:
    """The store of `--store`, which must be there; several readers may hold it at once. Raises StoreError."""
    _there(arguments.store)
    from alaqat import knowledge

    return knowledge.open(
        arguments.store,
        read_only=True,
        create=False,
        ontology=getattr(arguments, "ontology", ()),
        graph=getattr(arguments, "graph", ()),
    )


def to_write(arguments: argparse.Namespace, *, create: bool = False) -> KnowledgeGraph:
    """The store of `--store`, held alone. Raises StoreError."""
    if not create:
        _there(arguments.store)
    from alaqat import knowledge

    return knowledge.open(
        arguments.store,
        create=create,
        ontology=getattr(arguments, "ontology", ()),
        graph=getattr(arguments, "graph", ()),
        keep_text=not getattr(arguments, "no_text", False),
    )


def _there(store: Path) -> None:
    """Raises StoreError where a folder is missing or empty: what else is wrong with it the store itself will say."""
    empty = os.path.isdir(store) and os.access(store, os.R_OK) and not os.listdir(store)
    if empty or not os.path.exists(store):  # os.path says no where pathlib raises, as under a folder of others
        mend = f"name its folder with --store DIR, or make one: alaqat add PATH --store {store}"
        raise StoreError("there is no store here", path=str(store), mend=mend)
