"""How the canonical graph changes when articles come, go or are replaced: only the part they touch is computed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pyoxigraph as ox

from alaqat.identity.canonical import (
    Parts,
    blocks,
    build,
    events_of,
    newest,
    pair_lines,
    people_of,
    story_lines,
    supersession,
    tie_lines,
)
from alaqat.identity.events import link_lines
from alaqat.identity.known import Known
from alaqat.identity.parties import Told
from alaqat.identity.stories import Appearance, Story, read_story
from alaqat.identity.terms import shared_lines
from alaqat.rdf import CANONICAL
from alaqat.store.engine import Engine, line_of
from alaqat.store.journal import read_entry
from alaqat.vocab import BASE, DIP, PREF_LABEL, PREFIXES, RDF_TYPE, mint

__all__ = ["Canon"]

_URL = PREFIXES["schema"] + "url"
_PUBLISHED = PREFIXES["schema"] + "datePublished"
_GRAPHS = BASE + "graph/article/"
_BLOCKS = BASE + "id/block/"
_NAMES = (PREF_LABEL, PREFIXES["skos"] + "altLabel")
_REMEMBERED = 2000  # stories


class Canon:
    """Computes changes of the canonical graph against one engine."""

    def __init__(self, engine: Engine, known: Known) -> None:
        self.engine, self.known = engine, known
        self._stories: dict[str, Story] = {}

    def story(self, article: str) -> Story:
        """The story of an article IRI, read from its graph."""
        found = self._stories.get(article)
        if found is None:
            graph = _GRAPHS + article.rpartition("/")[2]
            found = read_story(self.engine.quads(None, None, None, graph))
            self.remember([found])
        return found

    def remember(self, stories: Iterable[Story]) -> None:
        """Keeps stories whose graphs are written, so that they need not be read back."""
        for story in stories:
            if len(self._stories) > _REMEMBERED:
                self._stories.clear()
            self._stories[story.article] = story

    def forget(self, articles: Iterable[str]) -> None:
        """Drops remembered stories whose graphs have changed."""
        for article in articles:
            self._stories.pop(article, None)

    def versions(self, url: str) -> list[Story]:
        """All stories of a url."""
        found = self.engine.quads(None, _URL, ox.Literal(url))
        return [self.story(a) for a in sorted({_value(q.subject) for q in found if _in_article(q)})]

    def change(
        self, gone: Sequence[Story], come: Sequence[Story], arrivals: Mapping[str, int]
    ) -> tuple[set[str], set[str]]:
        """(lines to remove, lines to add) when stories `gone` leave and `come` arrive."""
        remove: set[str] = set()
        add: set[str] = set()
        before = [s for s in gone if s.url is None]
        after = [s for s in come if s.url is None]
        left = {s.article for s in gone}
        for url in sorted({s.url for s in (*gone, *come) if s.url is not None}):
            old = newest(self.versions(url), self._arrivals(self.versions(url), {}))
            kept = [s for s in old if s.article not in left] + [s for s in come if s.url == url]
            new = newest(kept, self._arrivals(kept, arrivals))
            before += old[-1:]
            after += new[-1:]
            remove |= supersession(old)
            add |= supersession(new)
        out = [s for s in before if s not in after]
        into = [s for s in after if s not in before]
        for story in out:
            remove |= story_lines(story, self.known)
        for story in into:
            add |= story_lines(story, self.known)
        self._parts(out, into, remove, add)
        return remove - add, add - remove

    def _arrivals(self, stories: Iterable[Story], given: Mapping[str, int]) -> dict[str, int]:
        found = {}
        for story in stories:
            entry = None if story.article in given else read_entry(self.engine, story.article)
            found[story.article] = entry.arrival if entry else given.get(story.article, 0)
        return found

    def _parts(self, out: list[Story], into: list[Story], remove: set[str], add: set[str]) -> None:
        leaving = {s.article for s in out}
        gone_actors, new_actors = people_of(out), people_of(into)
        actors: dict[str, list[Appearance]] = {}
        for actor in filter(self._described, {**gone_actors, **new_actors}):
            known = None if actor in gone_actors else self._sum(actor, new_actors[actor])
            actors[actor] = self._appearances(actor) if known is None else known
        old_events, new_events = self._events(out, into, remove, add)
        old = build(old_events, actors, self.known)
        new = build(
            new_events,
            {a: [x for x in seen if x.article not in leaving] + new_actors.get(a, []) for a, seen in actors.items()},
            self.known,
        )
        remove |= old.lines
        add |= new.lines
        self._counts(old, new, remove, add)
        self._shared(old, new, remove, add)

    def _events(
        self, out: list[Story], into: list[Story], remove: set[str], add: set[str]
    ) -> tuple[dict[str, list[Told]], dict[str, list[Told]]]:
        """The events whose accounts change, before and after; what links them goes into `remove` and `add`."""
        leaving, moved = {s.article for s in out}, {s.article for s in (*out, *into)}
        less, more = blocks(out, self.known), blocks(into, self.known)
        before = {block: self._told(block, less.get(block, [])) for block in {**less, **more}}
        after = {b: [t for t in told if t[0].article not in leaving] + more.get(b, []) for b, told in before.items()}
        old, old_of = events_of(before.values(), self.known)
        new, new_of = events_of(after.values(), self.known)
        for stories, event_of, lines in ((before, old_of, remove), (after, new_of, add)):
            for story in {t[0].article: t[0] for told in stories.values() for t in told}.values():
                lines |= link_lines(story, lambda account, of=event_of: of.get(account) or self._event(account))  # type: ignore[misc]
        same = {
            event
            for event, told in old.items()
            if [a.iri for _, a in told] == [a.iri for _, a in new.get(event, ())]
            and not any(story.article in moved for story, _ in told)
        }
        return {e: t for e, t in old.items() if e not in same}, {e: t for e, t in new.items() if e not in same}

    def _event(self, account: str) -> str:
        return self.engine.one(account, DIP.accountOf, CANONICAL) or ""

    def _told(self, block: str, alone: list[Told]) -> list[Told]:
        """All accounts that the canonical graph has in a block now; `alone` where it is no block."""
        if not block.startswith(_BLOCKS):
            return alone
        told = []
        for quad in self.engine.quads(None, DIP.block, block, CANONICAL):
            account = _value(quad.subject)
            story = self.story(self.engine.one(account, DIP.inArticle) or "")
            told.append((story, next(a for a in story.accounts if a.iri == account)))
        return told

    def _described(self, actor: str) -> bool:
        """Whether the canonical graph can say anything of an actor: not of a state or organisation of the schemes."""
        return self.known.kinds.get(actor, DIP.Person) == DIP.Person

    def _sum(self, actor: str, more: Iterable[Appearance]) -> list[Appearance] | None:
        """What the canonical graph says of an actor, as appearances that say as much: enough where none leaves.

        Tenures are left out, since they only grow. None where it cannot be told from there: the actor is new, or is
        now taken for something else.
        """
        if actor in self.known.kinds:
            return []
        kinds = self._objects(actor, RDF_TYPE)
        if not kinds or {a.kind for a in more} != {_value(kind) for kind in kinds}:
            return None
        names = [name for predicate in _NAMES for name in self._objects(actor, predicate)]
        states = {_value(state) for state in self._objects(actor, DIP.ofState)}
        countries: list[str | None] = [iso for iso, state in self.known.states.items() if state in states]
        return [
            Appearance(
                article="",
                actor=actor,
                kind=_value(kinds[0]),
                names=tuple((name.value, name.language or "") for name in names),
                country=country,
                roles=(),
                published=None,
            )
            for country in countries or [None]
        ]

    def _objects(self, subject: str, predicate: str) -> list[Any]:
        return [q.object for q in self.engine.quads(subject, predicate, None, CANONICAL)]

    def _appearances(self, actor: str) -> list[Appearance]:
        """All appearances of an actor in the articles that count now, read node by node."""
        found = []
        for quad in list(self.engine.quads(None, DIP.toldActor, actor)):
            node: dict[str, list[Any]] = {}
            for q in self.engine.quads(_value(quad.subject), None, None, _value(quad.graph_name)):
                node.setdefault(q.predicate.value, []).append(q.object)
            article = node[DIP.inArticle][0].value
            if next(self.engine.quads(None, DIP.supersedes, article, CANONICAL), None) is not None:
                continue
            found.append(
                Appearance(
                    article=article,
                    actor=actor,
                    kind=node[DIP.toldKind][0].value,
                    names=tuple(sorted((n.value, n.language or "") for n in node[DIP.toldName])),
                    country=node[DIP.toldCountry][0].value if DIP.toldCountry in node else None,
                    roles=tuple(sorted(r.value for r in node.get(DIP.toldRole, ()))),
                    published=self.engine.one(article, _PUBLISHED),
                )
            )
        return found

    def _counts(self, old: Parts, new: Parts, remove: set[str], add: set[str]) -> None:
        for tie in {*old.ties, *new.ties}:
            self._count(mint("tie", *tie), tie, old.ties, new.ties, tie_lines, remove, add)
        for pair in {*old.pairs, *new.pairs}:
            self._count(mint("pair", *pair), pair, old.pairs, new.pairs, pair_lines, remove, add)

    def _count(
        self,
        node: str,
        key: Any,
        old: Mapping[Any, int],
        new: Mapping[Any, int],
        lines: Any,
        remove: set[str],
        add: set[str],
    ) -> None:
        step = new.get(key, 0) - old.get(key, 0)
        if step:
            now = int(self.engine.one(node, DIP.eventCount, CANONICAL) or 0)
            remove |= lines(key, now)
            add |= lines(key, now + step)

    def _shared(self, old: Parts, new: Parts, remove: set[str], add: set[str]) -> None:
        for node in new.shared - old.shared:
            add |= shared_lines(node, self.known)
        for node in old.shared - new.shared:
            own = shared_lines(node, self.known)
            used = self.engine.quads(None, None, node.iri, CANONICAL)
            if not any(text not in remove and text not in own for text in map(line_of, used)):
                remove |= own


def _value(term: Any) -> str:
    return str(term.value)


def _in_article(quad: ox.Quad) -> bool:
    return _value(quad.graph_name).startswith(_GRAPHS)
