"""Keeps the ontology and the schemes in a graph of their own, refreshed when a file changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pyoxigraph as ox

from alaqat import resources, schemes
from alaqat.errors import OntologyError
from alaqat.rdf import JOURNAL, ONTOLOGY, literal
from alaqat.store.engine import Engine, line_of
from alaqat.vocab import DIP

__all__ = ["refresh"]


def refresh(engine: Engine, overlays: Sequence[Path]) -> bool:
    """Loads the Turtle files if their digest is not the stored one. True if it did.

    Raises:
        OntologyError: a file is not Turtle.
    """
    digest = schemes.digest(overlays)
    if engine.one(ONTOLOGY, DIP.ontologyDigest, JOURNAL) == digest:
        return False
    graph = ox.NamedNode(ONTOLOGY)
    lines = set()
    for name, path in resources.files("ontology", "*.ttl", overlays).items():
        if name == "shapes.ttl":
            continue
        try:
            for triple in ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE):
                if not isinstance(triple.subject, ox.BlankNode) and not isinstance(triple.object, ox.BlankNode):
                    lines.add(line_of(ox.Quad(triple.subject, triple.predicate, triple.object, graph)))
        except (SyntaxError, ValueError) as e:
            raise OntologyError(f"not readable as Turtle: {e}", file=str(path), mend="mend the line it names") from e
    old = [line_of(q) for q in engine.quads(ONTOLOGY, DIP.ontologyDigest, None, JOURNAL)]
    lines.add(f"<{ONTOLOGY}> <{DIP.ontologyDigest}> {literal(digest)} <{JOURNAL}> .")
    engine.change([ONTOLOGY], old, sorted(lines))
    return True
