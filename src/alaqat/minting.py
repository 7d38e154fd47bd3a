"""IRIs of our own: the base IRI stands here and nowhere else in the code, and this is where IRIs are made.

>>> mint("state", "DZA")
'https://w3id.org/alaqat/id/state/DZA'
"""

from __future__ import annotations

import hashlib
import re

__all__ = ["BASE", "digest", "mint"]

BASE = "https://w3id.org/alaqat/"
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}")
_LENGTH = 8  # bytes that tell how long a part is
_SHORT = 256  # bytes of a part, with the one that tells it from None
_LENGTHS = tuple([n.to_bytes(_LENGTH, "big") for n in range(_SHORT)])  # most parts are that short
_NOTHING, _SOMETHING = b"\0", b"\1"


def digest(*parts: str | None) -> str:
    """16 hexadecimal digits from the parts; None and "" differ, and no join of parts can collide with another."""
    framed: list[bytes] = []  # each part with its length before it
    for part in parts:
        said = _NOTHING if part is None else _SOMETHING + part.encode("utf-8", "surrogatepass")
        n = len(said)
        framed.append(_LENGTHS[n] if n < _SHORT else n.to_bytes(_LENGTH, "big"))
        framed.append(said)
    return str(hashlib.sha256(b"".join(framed)).hexdigest())[:16]


def mint(kind: str, key: str, *more: str | None) -> str:
    """The one function that makes IRIs. A single safe key stands as it is; anything else is hashed, so that
    hostile text never reaches an IRI.

    >>> mint("person", "a b> .")
    'https://w3id.org/alaqat/id/person/a9aec3a484d46b86'
    """
    tail = key if not more and _SAFE.fullmatch(key) else digest(key, *more)
    return f"{BASE}id/{kind}/{tail}"
