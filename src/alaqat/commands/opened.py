"""The knowledge graph that a command works on."""

from __future__ import annotations

import argparse

from alaqat import knowledge

__all__ = ["to_read", "to_write"]


def to_read(arguments: argparse.Namespace) -> knowledge.KnowledgeGraph:
    """The store of `--store`, which must be there; several readers may hold it at once."""
    return knowledge.open(
        arguments.store,
        read_only=True,
        create=False,
        ontology=getattr(arguments, "ontology", ()),
        graph=getattr(arguments, "graph", ()),
    )


def to_write(arguments: argparse.Namespace, *, create: bool = False) -> knowledge.KnowledgeGraph:
    """The store of `--store`, held alone."""
    return knowledge.open(
        arguments.store,
        create=create,
        ontology=getattr(arguments, "ontology", ()),
        graph=getattr(arguments, "graph", ()),
        keep_text=not getattr(arguments, "no_text", False),
    )
