"""A knowledge graph of diplomatic relations from news articles, Arabic first.

>>> import alaqat
>>> article = alaqat.Article(id="1", text="التقى وزير الخارجية الجزائري نظيره التونسي.", published="2021-08-06")
>>> with alaqat.open(None) as kg:  # None keeps it in memory, a folder on disk
...     kg.add([article]).added
1
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from alaqat.compiled import prefer_compiled

if TYPE_CHECKING:
    from alaqat.errors import (
        AlaqatError,
        OntologyError,
        ProjectionError,
        QueryError,
        ShapeError,
        SourceError,
        StoreError,
        UnknownName,
    )
    from alaqat.knowledge import KnowledgeGraph, open
    from alaqat.model import Article, Extraction
    from alaqat.pipeline import Summary

__version__ = "0.1.0"

prefer_compiled()

__all__ = [
    "AlaqatError",
    "Article",
    "Extraction",
    "KnowledgeGraph",
    "OntologyError",
    "ProjectionError",
    "QueryError",
    "ShapeError",
    "SourceError",
    "StoreError",
    "Summary",
    "UnknownName",
    "__version__",
    "open",
]

_HOME = {"KnowledgeGraph": "knowledge", "open": "knowledge", "Article": "model", "Extraction": "model"}
_HOME["Summary"] = "pipeline"


def __getattr__(name: str) -> Any:
    # Loaded when asked for: `import alaqat.text` must not load a database engine, nor `alaqat --help`.
    if name not in __all__:
        raise AttributeError(f"module 'alaqat' has no attribute {name!r}")
    return getattr(import_module(f"alaqat.{_HOME.get(name, 'errors')}"), name)


def __dir__() -> list[str]:
    return __all__
