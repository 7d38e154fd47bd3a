"""What a noun phrase is, and the stretch of tokens in which noun phrases are looked for."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from alaqat.extract.scan import QUOTES, Match, Scan
from alaqat.lexicon import Entry
from alaqat.text.tokens import Word

__all__ = ["GOVERNMENT", "WHOSE", "Chunk", "Window", "goes_before", "inner_of", "walk"]

_RANK = {"state": 2, "org": 1}  # of names alike, what acts goes before the place
WHOSE = "whose it is"  # the rule of a state inside a phrase that the phrase is of, once it is settled which

GOVERNMENT = "government, by who leads it"  # the rule of a state that is told so: إدارة ترامب


@dataclass(slots=True, eq=False)
class Chunk:
    """A noun phrase at tokens [i, j). `prefix` is the clitic on its first token.

    `kind`: person, office, state, org, body, group, demonym, orgadj (adjective of a group), dual (البلدين), own
    (بلاده), other (جارتها), doubt (a name of several states) or word. What stands inside it (the country in "وزير
    الخارجية المصري") is kept in `inner` and fills no slot. `actor`, `actors` are filled when the article's persons and
    bodies are resolved.
    """

    i: int
    j: int
    prefix: str
    kind: str
    country: str | None = None
    roles: list[str] = field(default_factory=list)
    org: str | None = None  # IRI of the organisation meant or served
    body: str | None = None
    name: tuple[int, int] | None = None
    number: str = "s"
    gender: str = "m"
    definite: bool = True
    former: bool = False
    entry: Entry | None = None
    inner: list[Chunk] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)  # وزيرا خارجية السودان ومصر
    counterpart: bool = False
    rule: str = ""
    actor: str | None = None
    actors: tuple[str, ...] = ()
    person: str | None = None  # IRI of a known person
    hint: str | None = None  # the state that a bare office is likely of
    served: str = ""  # the office of whom the holder serves: مستشار [الرئيس]

    @property
    def is_capital(self) -> bool:
        """Whether a state is named by its capital."""
        if self.kind != "state" or not self.country:
            return False
        return self.rule == "capital" or (self.entry is not None and self.entry.get("kind") == "capital")


@dataclass(frozen=True, slots=True)
class Window:
    """The tokens [begin, end) of a sentence. `named`: the states that the article names; `compositions`: (modifier,
    role) -> the role of both together, None where none is left."""

    scan: Scan
    begin: int
    end: int
    named: Container[str]
    compositions: Mapping[tuple[str, str], str | None]
    words: tuple[Word, ...] = field(init=False, repr=False)  # of the whole field

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", self.scan.text.words)  # asked for too often to be a property

    def fold(self, k: int) -> str:
        """The folded word at k, "" behind the end."""
        return self.words[k].fold if k < self.end else ""

    def has_article(self, k: int) -> bool:
        """Whether the word at k begins with the article."""
        return k < self.end and self.words[k].has_article

    def is_in(self, k: int, cls: str) -> bool:
        """Whether the whole word at k is a member of a word class."""
        return k < self.end and cls in self.scan.spelt[k].of.whole

    def at_comma(self, k: int, marks: str = "،,") -> bool:
        """Whether one of the marks stands at k."""
        return k < self.end and self.words[k].raw in marks

    def skip_quotes(self, k: int) -> int:
        """The first token from k on that is no quotation mark, nor the article before one: الـ"يونيفيل"."""
        if self.fold(k) == "ال" and k + 1 < self.end and self.words[k + 1].raw in QUOTES:
            k += 1
        while k < self.end and self.words[k].kind == "punct" and self.words[k].raw in QUOTES:
            k += 1
        return k

    def skip_honorifics(self, k: int, start: int = -1) -> int:
        """The first token from k on that is no honorific; only at or after `start` may one carry a clitic."""
        while k < self.end:
            m = self.scan.best(k, "honorific")
            if not m or m.j > self.end:
                return k
            if m.prefix and k != start and not (m.prefix == "و" and 0 <= start < k):
                return k
            longer = self.scan.best(k, "office", "modifier")
            if longer is not None and longer.j > m.j:
                return k  # المستشار الألماني, المستشار الإعلامي للرئيس are no counsellors
            k = m.j
            if k + 1 < self.end and self.words[k].raw == "/":
                k += 1  # السيد/ أحمد
        return k

    def best(self, k: int, cls: str, second: str = "", *others: str) -> Match | None:
        """The best match at k, None behind the end."""
        if k >= self.end:
            return None
        return self.scan.best_of(k, (cls, second, *others)) if others else self.scan.best(k, cls, second)


def inner_of(m: Match, prefix: str = "") -> Chunk:
    """A state, nationality, organisation, body or place as it stands inside another phrase; a name of several states
    ("the Kingdom") is in doubt there too."""
    named = m.entry.key if m.entry.cls in ("state", "demonym") else None
    if m.entry.cls == "state" and m.entry.get("doubt"):
        return Chunk(m.i, m.j, prefix, "doubt", entry=m.entry)
    inner = Chunk(m.i, m.j, prefix, m.entry.cls, country=named, entry=m.entry)
    if m.entry.cls == "org":
        inner.org, inner.country = m.entry.key, m.entry.get("country")
    return inner


def goes_before(m: Match, other: Match) -> bool:
    """Whether of two names at a token one is longer, or as long and with less of a clitic, or of what rather acts:
    نيجيريا is the state, not a Nigerien in the accusative."""
    if m.j != other.j:
        return m.j > other.j
    if len(m.prefix) != len(other.prefix):
        return len(m.prefix) < len(other.prefix)
    return _RANK.get(m.entry.cls, 0) > _RANK.get(other.entry.cls, 0)


def walk(chunks: list[Chunk]) -> list[Chunk]:
    """Noun phrases with all that stand inside them, each before its own."""
    found: list[Chunk] = []
    for c in chunks:
        found.append(c)
        if c.inner:
            found += walk(c.inner)
    return found
