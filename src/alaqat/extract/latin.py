"""English and French, in their first form: countries, organisations and topics; events come with their own grammar.

A label counts only where the text writes it as a name: with a capital, an acronym in capitals.
"""

from __future__ import annotations

from collections import Counter

from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part
from alaqat.extract.scan import Match, scan
from alaqat.lexicon import Lexicon
from alaqat.model import Actor, Article, Mention, Resolution, Sentence, Span
from alaqat.text.sentences import sentences
from alaqat.text.tokens import tokenise

__all__ = ["LatinReading"]


class LatinReading:
    """The mentions of an English or French article."""

    def __init__(self, article: Article, lexicon: Lexicon, language: str) -> None:
        self.parts: list[Part] = []
        self.countries: Counter[str] = Counter()
        self.actors: dict[str, Actor] = {}
        self.found: list[Resolution] = []
        self.lexicon, self.language = lexicon, language
        for name in ("title", "heading", "text"):
            source = getattr(article, name)
            if not source:
                continue
            text = tokenise(source, name)
            seen = scan(text, lexicon, language)
            for begin, end in sentences(text):
                part = Part(seen, begin, end, len(self.parts), [])
                self.parts.append(part)
                self._read(part)

    def _read(self, part: Part) -> None:
        k = part.begin
        while k < part.end:
            m = self._best(part, k)
            if m is None:
                k += 1
                continue
            self._take(part, m)
            k = m.j

    def _best(self, part: Part, k: int) -> Match | None:
        if not part.scan.at[k]:  # as at most tokens
            return None
        found = [
            m
            for m in part.scan.at[k]
            if m.entry.cls in ("state", "org", "demonym")
            and m.j <= part.end
            and not (m.entry.get("doubt") and self._shared(part, k))
        ]
        for m in sorted(found, key=lambda m: (-m.j, m.entry.cls)):
            raw = part.scan.text.words[m.i].raw[len(m.prefix) :]
            lower_demonym = m.entry.cls == "demonym" and self.language == "fr"
            if raw[:1].isupper() or part.scan.text.words[m.i].kind == "flag" or lower_demonym:
                if (
                    len(raw) <= 4
                    and m.j == m.i + 1
                    and m.entry.cls != "demonym"
                    and raw.isalpha()
                    and raw.lower() in _SHORT
                    and not raw.isupper()
                ):
                    continue
                return m
        return None

    def _shared(self, part: Part, k: int) -> bool:
        """Whether the label belongs to several states (Congo, Guinea): then it says nothing by itself."""
        return len({m.entry.key for m in part.scan.at[k] if m.entry.cls == "state"}) > 1

    def _take(self, part: Part, m: Match) -> None:
        facts = self.lexicon.facts
        kind = "name"
        if m.entry.cls in ("state", "demonym"):
            iso = m.entry.key
            self.countries[iso] += 1
            part.chunks.append(Chunk(m.i, m.j, "", m.entry.cls, country=iso, entry=m.entry))
            if m.entry.cls == "demonym":
                return
            iri = facts["state_iri"][iso]
            actor = Actor(id=iri, kind="state", name=facts["state_name"][iso][self.language], country=iso)
            kind = "metonym" if m.entry.get("kind") in ("capital", "metonym") else m.entry.get("kind", "name")
        else:
            iri = m.entry.key
            info = facts["org"][iri]
            actor = Actor(
                id=iri,
                kind=info["kind"],
                name=info["names"].get(self.language) or info["names"]["en"],
                country=info["country"],
            )
            part.chunks.append(Chunk(m.i, m.j, "", "org", country=info["country"], org=iri, entry=m.entry))
        self.actors.setdefault(iri, actor)
        text = part.scan.text
        start, end = text.starts[m.i] + len(m.prefix), text.end(m.j - 1)
        span = Span(field=text.field, start=start, end=end)
        form = text.source[start:end]
        self.found.append(
            Resolution(
                mention=Mention(span=span, form=form, kind=kind), actor=iri, score=0.9, because=f"{kind} in the schemes"
            )
        )

    def sentence_list(self) -> tuple[Sentence, ...]:
        """All sentences."""
        return tuple(Sentence(index=p.index, span=p.whole) for p in self.parts)


_SHORT = frozenset(("us", "un", "who", "eu", "au", "iom", "oic", "un", "ue", "ua", "oms"))
