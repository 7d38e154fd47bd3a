"""Reads an article graph back as what identity needs of it: who appears, what is told, by which reports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import pyoxigraph as ox

from alaqat.vocab import BASE, DIP, PREFIXES, RDF_TYPE

__all__ = ["Account", "Appearance", "Story", "read_lines", "read_story"]

_IDENTIFIER = PREFIXES["dcterms"] + "identifier"
_PUBLISHED = PREFIXES["schema"] + "datePublished"
_URL = PREFIXES["schema"] + "url"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One actor in one article: the name (with its language) and what the article says of them."""

    article: str
    actor: str
    kind: str  # class IRI
    names: tuple[tuple[str, str], ...]
    country: str | None
    roles: tuple[str, ...]  # role IRIs
    published: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One event as one article tells it. IRIs throughout; `links`: (kind, account IRI)."""

    iri: str
    article: str
    kind: str  # event, statement or unrealised
    root: str
    type: str
    initiators: tuple[str, ...]
    recipients: tuple[str, ...]
    targets: tuple[str, ...]
    topics: tuple[str, ...]
    place: str | None
    date: str | None
    earliest: str | None
    latest: str | None
    precision: str
    basis: str
    factuality: str
    contents: tuple[tuple[str, str], ...]
    measure: tuple[str, str, str | None] | None  # (value, unit, year)
    reports: tuple[str, ...]
    links: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What one article graph says."""

    article: str
    id: str
    url: str | None
    published: str | None
    countries: tuple[str, ...]
    accounts: tuple[Account, ...]
    appearances: Mapping[str, Appearance] = field(default_factory=dict)  # by actor IRI


# most lines are of mentions and passages, which identity does not need
_SKIPPED = tuple(f"{BASE}id/{kind}/" for kind in ("mention", "passage"))
_SKIPPED_LINES = tuple("<" + start for start in _SKIPPED)

_Node = dict[str, list[tuple[str, str]]]


def read_lines(lines: Iterable[str]) -> Story:
    """The story in the N-Quads lines of one article graph."""
    text = "\n".join(line for line in lines if not line.startswith(_SKIPPED_LINES)).encode()
    return read_story(ox.parse(text, format=ox.RdfFormat.N_QUADS))


def read_story(quads: Iterable[ox.Quad | ox.Triple]) -> Story:
    """The story in the quads of one article graph, whatever their order."""
    nodes: dict[str, _Node] = {}
    types: dict[str, str] = {}
    for quad in cast(Iterable[Any], quads):  # no quoted triples here: the writer makes none
        subject = quad.subject.value
        if subject.startswith(_SKIPPED):
            continue
        predicate, value = quad.predicate.value, quad.object
        if predicate == RDF_TYPE:
            types[subject] = value.value
        else:
            language = (value.language or "") if isinstance(value, ox.Literal) else ""
            nodes.setdefault(subject, {}).setdefault(predicate, []).append((value.value, language))
    article = next(s for s, t in types.items() if t == DIP.Article)
    node = nodes[article]
    published = _one(node, _PUBLISHED)
    reports: dict[str, list[str]] = {}
    links: dict[str, list[tuple[str, str]]] = {}
    for subject, kind in types.items():
        if kind == DIP.Report:
            reports.setdefault(_need(nodes[subject], DIP.account), []).append(subject)
        elif kind == DIP.LinkReport:
            found = nodes[subject]
            link = (_need(found, DIP.linkKind), _need(found, DIP.linkTarget))
            links.setdefault(_need(found, DIP.linkSource), []).append(link)
    appearances: dict[str, Appearance] = {}
    accounts = []
    for subject, kind in sorted(types.items()):
        if kind == DIP.Account:
            accounts.append(_account(subject, nodes[subject], article, reports, links))
        elif kind == DIP.Appearance:
            appearance = _appearance(nodes[subject], article, published)
            appearances[appearance.actor] = appearance
    return Story(
        article=article,
        id=_need(node, _IDENTIFIER),
        url=_one(node, _URL),
        published=published,
        countries=_all(node, DIP.toldCountry),
        accounts=tuple(accounts),
        appearances=appearances,
    )


def _account(
    iri: str,
    node: _Node,
    article: str,
    reports: Mapping[str, list[str]],
    links: Mapping[str, list[tuple[str, str]]],
) -> Account:
    return Account(
        iri=iri,
        article=article,
        kind=_need(node, DIP.toldClass),
        root=_need(node, DIP.toldRoot),
        type=_need(node, DIP.toldType),
        initiators=_all(node, DIP.toldInitiator),
        recipients=_all(node, DIP.toldRecipient),
        targets=_all(node, DIP.toldTarget),
        topics=_all(node, DIP.toldTopic),
        place=_one(node, DIP.toldPlace),
        date=_one(node, DIP.toldDate),
        earliest=_one(node, DIP.toldEarliest),
        latest=_one(node, DIP.toldLatest),
        precision=_need(node, DIP.toldPrecision),
        basis=_need(node, DIP.toldBasis),
        factuality=_need(node, DIP.toldFactuality),
        contents=tuple(sorted(node.get(DIP.toldContent, ()))),
        measure=_measure(node),
        reports=tuple(sorted(reports.get(iri, ()))),
        links=tuple(sorted(links.get(iri, ()))),
    )


def _measure(node: _Node) -> tuple[str, str, str | None] | None:
    value = _one(node, DIP.toldValue)
    return None if value is None else (value, _need(node, DIP.toldUnit), _one(node, DIP.toldYear))


def _appearance(node: _Node, article: str, published: str | None) -> Appearance:
    return Appearance(
        article=article,
        actor=_need(node, DIP.toldActor),
        kind=_need(node, DIP.toldKind),
        names=tuple(sorted(node[DIP.toldName])),
        country=_one(node, DIP.toldCountry),
        roles=_all(node, DIP.toldRole),
        published=published,
    )


def _all(node: _Node, predicate: str) -> tuple[str, ...]:
    return tuple(sorted({value for value, _ in node.get(predicate, ())}))


def _one(node: _Node, predicate: str) -> str | None:
    found = _all(node, predicate)
    return found[0] if found else None


def _need(node: _Node, predicate: str) -> str:
    return _all(node, predicate)[0]
