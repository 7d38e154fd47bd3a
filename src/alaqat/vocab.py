"""Terms and IRIs. The base IRI stands here and nowhere else in the code; a misspelt term raises.

>>> DIP.initiator
'https://w3id.org/alaqat/ns#initiator'
>>> mint("state", "DZA")
'https://w3id.org/alaqat/id/state/DZA'
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from alaqat.errors import UnknownName

__all__ = [
    "BASE",
    "DIP",
    "PREFIXES",
    "PREF_LABEL",
    "RDFS_LABEL",
    "RDF_TYPE",
    "Namespace",
    "digest",
    "iri",
    "local",
    "mint",
]

BASE = "https://w3id.org/alaqat/"


class Namespace:
    """A closed vocabulary: `ns.term` is the IRI string, an unknown term raises `UnknownName`."""

    def __init__(self, base: str, terms: str) -> None:
        self._base, self._terms = base, frozenset(terms.split())

    def __getattr__(self, term: str) -> str:
        if term.startswith("__"):  # asked by doctest, copy and pickle, never a term
            raise AttributeError(term)
        name = term.removesuffix("_")
        if name not in self._terms:
            raise UnknownName("term", name, self._terms)
        found = self.__dict__[term] = self._base + name  # the next time Python finds it without asking here
        return found

    def __getitem__(self, term: str) -> str:
        return self.__getattr__(term)


DIP = Namespace(
    BASE + "ns#",
    """Occurrence Event Situation Actor Person Organization State GovernmentBody IGO NonStateActor ActorGroup Place
    Territory Region City Post Tenure Participation Source Article CitedSource Passage Report EntityMention
    ExtractionRun Extractor Measure
    eventType participant initiator recipient target mediator party initiatorParty recipientParty aboutActor
    participation actor part inCapacity onBehalfOf topic place date earliestDate latestDate datePrecision dateBasis
    intensity goldstein polarity inResponseTo follows onSidelinesOf within content measure value unit year
    sameEventAs reports passage inArticle article sentenceIndex confidence factuality reportedDate attributedTo
    viaSource run mentions surface mentionKind textHash domainName ofState territory inTerritory iso2 iso3 metonym
    demonym roleType postAt accreditedTo holder tenurePost startDate endDate attestedOn acting memberCount groupOf
    handle cameoCode ploverCode ploverMode ploverContext ploverSector gdeltTheme quadClass polaritySign symmetric
    requiresRecipient shortcutProperty masculine masculineLabel feminineLabel rank dealtWith trigger rule capital cue
    Account Appearance LinkReport Tie Pair account accountOf toldClass toldType toldRoot toldInitiator toldRecipient
    toldTarget toldTopic toldPlace toldDate toldEarliest toldLatest toldPrecision toldBasis toldFactuality
    toldConfidence toldContent toldValue toldUnit toldYear
    toldActor toldName toldKind toldCountry toldRole linkKind linkSource linkTarget
    articleTopic articleCountry omissionCount sentenceCount score because givenLanguage arrival addedAt
    contentDigest ontologyDigest tieFrom tieTo via between actorKind
    arab supersedes text title heading field quoteHash extractorVersion Lexeme ofType frame verb passive verbalNoun noun
    participle form ambiguous impliesCountry impliesState impliesTopic threatenedAs shortName countryCue
    metonymOfState groupKind
    nonStateKind atLarge statesOf ministerRole dualLabel pluralLabel statedLabel basedIn member impliesPerson resultRole
    modifies modifier ofKind journal articleCount eventCount redirect block""",
)

PREFIXES = {
    "dip": BASE + "ns#",
    "etype": BASE + "event-type/",
    "topic": BASE + "topic/",
    "role": BASE + "role/",
    "quad": BASE + "quad/",
    "fact": BASE + "factuality/",
    "graph": BASE + "graph/",
    "state": BASE + "id/state/",
    "orgz": BASE + "id/org/",
    "person": BASE + "id/person/",
    "event": BASE + "id/event/",
    "article": BASE + "id/article/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "org": "http://www.w3.org/ns/org#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "oa": "http://www.w3.org/ns/oa#",
}

RDF_TYPE = PREFIXES["rdf"] + "type"
RDFS_LABEL = PREFIXES["rdfs"] + "label"
PREF_LABEL = PREFIXES["skos"] + "prefLabel"

_LONG = 100  # characters: a longer part comes once
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}")


def digest(*parts: str | None) -> str:
    """16 hexadecimal digits from the parts; None and "" differ, and no join of parts can collide with another."""
    data = b"".join([_framed_again(p) if p is None or len(p) < _LONG else _framed(p) for p in parts])
    return hashlib.sha256(data).hexdigest()[:16]


def _framed(part: str | None) -> bytes:
    """A part with its length before it."""
    said = b"\0" if part is None else b"\1" + part.encode("utf-8", "surrogatepass")
    return len(said).to_bytes(8, "big") + said


_framed_again = lru_cache(maxsize=10_000)(_framed)  # ids, types and days come again and again


def mint(kind: str, key: str, *more: str | None) -> str:
    """The one function that makes IRIs. A single safe key stands as it is; anything else is hashed, so that
    hostile text never reaches an IRI.

    >>> mint("person", "a b> .")
    'https://w3id.org/alaqat/id/person/a9aec3a484d46b86'
    """
    tail = key if not more and _SAFE.fullmatch(key) else digest(key, *more)
    return f"{BASE}id/{kind}/{tail}"


def iri(curie: str) -> str:
    """The IRI of `prefix:name`, e.g. `iri("etype:visit")`."""
    prefix, _, name = curie.partition(":")
    if prefix not in PREFIXES:
        raise UnknownName("prefix", prefix, PREFIXES)
    return PREFIXES[prefix] + name


def local(value: str) -> str:
    """The last segment of an IRI: a notation, a code, a name."""
    return value[max(value.rfind("/"), value.rfind("#")) + 1 :]
