"""A person of an article, and which offices are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from alaqat.extract.chunk import Chunk
from alaqat.extract.scan import TANWIN, Scan
from alaqat.vocab import mint

__all__ = ["Person", "broader_role", "end_of_title", "is_minister", "may_be", "own_role", "role_ahead", "same_role"]

_BROADER = {
    "foreign-minister": "minister",
    "defence-minister": "minister",
    "interior-minister": "minister",
    "finance-minister": "minister",
    "energy-minister": "minister",
    "trade-minister": "minister",
    "president": "head-of-state",
    "monarch": "head-of-state",
    "crown-prince": "head-of-state",
    "transitional-leader": "head-of-state",
    "prime-minister": "head-of-government",
    "secretary-general": "igo-head",
    "commission-chair": "igo-head",
}
_LEADING = ("prime-minister", "deputy-prime-minister")
_SAME = (
    frozenset(("head-of-state", "president")),
    frozenset(("head-of-state", "monarch")),
    frozenset(("head-of-state", "transitional-leader")),
    frozenset(("head-of-government", "prime-minister")),
)


def broader_role(role: str) -> str:
    """The office one step up, or the office itself.

    >>> broader_role("foreign-minister"), broader_role("ambassador")
    ('minister', 'ambassador')
    """
    return _BROADER.get(role, role)


def same_role(a: str, b: str) -> bool:
    """Whether two offices may be one: a president is a head of state.

    >>> same_role("president", "head-of-state"), same_role("president", "monarch")
    (True, False)
    """
    return a == b or any({a, b} <= same for same in _SAME)


def may_be(person: Person, c: Chunk) -> bool:
    """ "وقالت الوزيرة": whether an office phrase may mean somebody; one in the feminine means no man whose office was
    told in the masculine each time."""
    told = [x.gender for x in person.chunks if x.roles]
    return c.gender != "f" or not told or "f" in told


def own_role(told: Sequence[str], held: Sequence[str] = ()) -> str | None:
    """The office that a person is spoken of by, and that his counterpart holds: the first of those `told`, else of
    those `held`, that no other is a case of; of who leads a government, or is second in it, the portfolio told beside
    it.

    >>> own_role(["minister", "foreign-minister"]), own_role([])
    ('foreign-minister', None)
    >>> own_role(["deputy-prime-minister", "foreign-minister"])  # نائب رئيس الوزراء وزير الخارجية ونظيره
    'foreign-minister'
    """
    if not told and not held:  # as most noun phrases
        return None
    roles = [*told, *held]
    implied = {broader_role(r) for r in roles if broader_role(r) != r}
    own = next((r for r in roles if r not in implied), None)
    return next((r for r in told or held if _BROADER.get(r) == "minister"), own) if own in _LEADING else own


@dataclass(slots=True, eq=False)
class Person:
    """A person of the article while it is being put together; `order` counts the persons, `why` says how the country is
    known."""

    words: list[tuple[str, ...]]  # folded name words of each spelling, particles kept
    surface: str
    country: str | None = None
    roles: list[str] = field(default_factory=list)
    org: str | None = None
    known: str | None = None  # IRI in the people scheme
    former: bool = False
    order: int = 0
    chunks: list[Chunk] = field(default_factory=list)
    unnamed: bool = False
    why: str = ""
    titles: set[tuple[str, ...]] = field(default_factory=set)  # folded words of his office phrases, as written
    beside: set[str] = field(default_factory=set)  # states named in sentences that name him without office and state
    maybe: set[str] = field(default_factory=set)  # IRIs of the known persons who are called by such a short name

    @property
    def iri(self) -> str:
        """The known person's IRI, else one of the longest spelling, the country and, without a name, the office."""
        if self.known:
            return self.known
        longest = min(self.words, key=lambda w: (-len(w), w), default=())
        key = " ".join(longest) if self.words else self.surface
        return mint("person", key, self.country or "", "+".join(sorted(self.roles)) if self.unnamed else "")


def role_ahead(chunks: list[Chunk]) -> str | None:
    """ "بعد مباحثات مع نظيره، أكد وزير الخارجية": the office of him who is named behind his counterpart."""
    after = next((c for c in chunks if c.kind in ("person", "office") and c.roles and not c.counterpart), None)
    return own_role(after.roles) if after is not None and not after.prefix else None


def is_minister(roles: list[str], counterpart: str) -> bool:
    """Whether somebody is only called a minister and is the counterpart of one whose portfolio is told."""
    return roles == ["minister"] and counterpart.endswith("-minister")


def end_of_title(scan: Scan, i: int, name: int) -> int:
    """Where the office at token i ends before a name: commas and honorifics between them belong to neither."""
    end = name
    while end > i + 1 and (scan.text.words[end - 1].kind == "punct" or scan.best(end - 1, "honorific")):
        end -= 1
    return end


def is_post(scan: Scan, c: Chunk) -> bool:
    """Whether an office without a name is a post, not who holds it: what somebody is made or runs for, "بصفته سفيراً
    للمجر", "للفوز بمنصب رئيس المفوضية".

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("سفيراً للمجر سفير المجر"), load())
    >>> is_post(seen, Chunk(0, 2, "", "office", number="s")), is_post(seen, Chunk(2, 4, "", "office", number="s"))
    (True, False)
    """
    if c.number != "s" or c.counterpart:
        return False
    office = scan.text.words[c.i]
    if office.raw.endswith(TANWIN) or (office.fold.endswith("ا") and scan.text.words[c.i + 1].fold.startswith("ل")):
        return True
    return c.i > 0 and scan.has("held-post", c.i - 1, c.i)
