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
    quads: list[ox.Quad] = []
    for name, path in resources.files("ontology", "*.ttl", overlays).items():
        if name == "shapes.ttl":
            continue
        try:
            quads += [
                ox.Quad(t.subject, t.predicate, t.object, graph)
                for t in ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE)
                if not isinstance(t.subject, ox.BlankNode) and not isinstance(t.object, ox.BlankNode)
            ]
        except (SyntaxError, ValueError) as e:
            raise OntologyError(f"not readable as Turtle: {e}", file=str(path), mend="mend the line it names") from e
    old = [line_of(q) for q in engine.quads(ONTOLOGY, DIP.ontologyDigest, None, JOURNAL)]
    engine.change([ONTOLOGY], old, [])
    engine.extend(quads)
    # the digest comes last: after a crash before it, the next opening loads again
    engine.change([], [], [f"<{ONTOLOGY}> <{DIP.ontologyDigest}> {literal(digest)} <{JOURNAL}> ."])
    return True
