"""Article -> Extraction: mentions, actors, events, topics. Pure; the same article gives the same extraction."""

from __future__ import annotations

from alaqat.extract.extractor import extract

__all__ = ["extract"]
