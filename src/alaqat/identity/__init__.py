"""Who is who, and which event is which, across articles: stories -> the canonical graph. Pure."""

from alaqat.identity.canonical import canonical_quads
from alaqat.identity.known import Known, compile_known
from alaqat.identity.stories import Story, read_lines, read_story

__all__ = ["Known", "Story", "canonical_quads", "compile_known", "read_lines", "read_story"]
