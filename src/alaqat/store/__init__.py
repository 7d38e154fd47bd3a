"""The store: RDF in an engine on disk, one named graph an article, and the canonical graph derived from these."""

from alaqat.store.answers import Rows
from alaqat.store.kg import PutSummary, Store

__all__ = ["PutSummary", "Rows", "Store"]
