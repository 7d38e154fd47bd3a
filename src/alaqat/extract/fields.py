"""The fields of an article as sentences with their noun phrases: title, heading and text.

This module is not compiled (see `alaqat.compiled`), so that `benchmarks.stages` can time what it calls.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from alaqat.extract.adjoin import join_apposed
from alaqat.extract.bylines import set_byline_aside
from alaqat.extract.chunks import find_chunks
from alaqat.extract.farnames import join_far_names
from alaqat.extract.heldposts import join_held_posts
from alaqat.extract.mission import hint_members
from alaqat.extract.part import Part
from alaqat.extract.runtogether import apart
from alaqat.extract.scan import Scan, scan
from alaqat.lexicon import Lexicon
from alaqat.model import Article, Span
from alaqat.text.junk import junk
from alaqat.text.sentences import sentences
from alaqat.text.tokens import tokenise

__all__ = ["find_parts", "read_fields"]


def read_fields(article: Article, lexicon: Lexicon) -> list[Scan]:
    """The tokens and phrases of each field that is there, in the order in which sentences are counted."""
    return [
        scan(apart(tokenise(source, name), lexicon), lexicon)
        for name in ("title", "heading", "text")
        if (source := getattr(article, name))
    ]


def find_parts(
    found: Scan, named: Set[str], compositions: Mapping[tuple[str, str], str | None], first: int
) -> tuple[list[Part], list[tuple[Span, str]]]:
    """The sentences of a field, counted from `first`, with their noun phrases; and what is none, with the reason.

    `named` and `compositions` are as in `alaqat.extract.chunk.Window`.
    """
    parts: list[Part] = []
    omitted: list[tuple[Span, str]] = []
    text = found.text
    for begin, end in sentences(text):
        closing = text.field == "text" and begin > 0 and end == len(text.words)
        why = junk(text.slice(begin, end), closing=closing)
        if why:
            omitted.append((Span(field=text.field, start=text.starts[begin], end=text.end(end - 1)), why))
        else:
            chunks = join_apposed(found, find_chunks(found, begin, end, named, compositions))
            chunks = join_held_posts(found, join_far_names(found, chunks))
            if text.field == "text" and not parts:
                set_byline_aside(found, begin, end, chunks)
            parts.append(Part(found, begin, end, first + len(parts), chunks))
    hint_members(parts)
    return parts, omitted
